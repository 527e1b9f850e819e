import Domain
import Journal
import Testing

@testable import Site

@Suite("A1, A8: whoever may not name a centre is told the nearest that they may")
struct NearestCentresTests {
    /// The demonstration, three years on: its centre's accreditation has ended, and one near it has begun.
    private func lapsed() async throws -> Millbrook {
        let millbrook = try await Millbrook()
        let later = Day.of("2029-12-01")
        _ = millbrook.clock.move(to: Instant(later, .of("09:00")))
        let commands: [any Command] = [
            EnterCentre(
                centre: "near-house",
                profile: CentreProfile(name: "Near House", town: "Leeds", postcode: "LS1 4AP")),
            AwardAccreditation(centre: "near-house", standard: .supported, awarded: later),
            StateOffers(centre: "near-house", kinds: [.supportedCentre]),
        ]
        for command in commands {
            try await millbrook.office.desk.handle(
                Request(
                    id: CommandID(Secrets.token()), command: command, by: .system,
                    at: millbrook.clock.now()))
        }
        return millbrook
    }

    @Test("Accepting and booking name them", arguments: ["accept", "book"])
    func named(act: String) async throws {
        let millbrook = try await lapsed()
        let joan = try await millbrook.as("Joan")
        let answer =
            act == "accept"
            ? try await joan.post(
                "\(DeskWorld.mila)/answer/accept", ("kind", "supportedCentre"), ("endsOn.day", "1"),
                ("endsOn.month", "6"), ("endsOn.year", "2030"), ("confirmed", "yes"))
            : try await joan.post(
                "\(DeskWorld.isla)/book", ("go", "book"), ("dates", "2029-12-08"), ("from", "10:30"),
                ("minutes", "60"), ("room", "blue"))
        #expect(answer.status == 409)
        #expect(answer.text.contains("/rules/A1") && answer.text.contains("href=\"/centres/near-house\""))
    }

    @Test("The first page of a referral names them, and so does the page that sends it")
    func referral() async throws {
        try await ReferralSite().visit { ruth in
            let first = try await ruth.get("/refer?centre=lapsed-hall")
            #expect(first.shows("is not accredited today") && first.shows("href=\"/centres/bridge-house\""))
            #expect(try await !ruth.get("/refer?centre=bridge-house").shows("is not accredited today"))
        }
    }
}
