import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("Somebody who works at several centres")
struct SeveralCentresTests {
    private let ashwell = Demonstration.neighbour

    /// Joan, who has a post at Ashwell as well.
    private func joan(_ role: Role, _ millbrook: Millbrook? = nil) async throws -> Browser {
        let millbrook = if let millbrook { millbrook } else { try await Millbrook(at: "10:20") }
        let joan = try await millbrook.as("Joan")
        _ = try await millbrook.office.open(
            name: "Joan Sample", email: "joan@millbrook.example.org", roles: [role])
        return joan
    }

    @Test("They choose whose desk, diary and day they see, and the choice stays as they look on")
    func choice() async throws {
        let joan = try await joan(.coordinator(ashwell))
        for place in ["/desk", "/diary", "/today"] {
            let page = try await joan.get("\(place)?centre=\(Millbrook.centre)").text
            #expect(page.contains("href=\"\(place)?centre=\(ashwell)\">Ashwell"), "\(place)")
            #expect(page.contains("Isla"), "\(place)")
            let other = try await joan.get("\(place)?centre=\(ashwell)")
            #expect(other.status == 200 && !other.text.contains("Isla"), "\(place)")
        }
        let desk = try await joan.get("/desk?centre=\(Millbrook.centre)").text
        #expect(desk.contains("/desk?centre=\(Millbrook.centre)&amp;state=answer"))
        #expect(desk.contains("name=\"centre\" value=\"\(Millbrook.centre)\""))
    }

    /// The pages of a centre in the main navigation.
    private static let places = ["/desk", "/today", "/diary", "/records", "/centre", "/me/record"]

    @Test("The choice is kept: the main navigation leads to that centre, and so does an address without one")
    func kept() async throws {
        let joan = try await joan(.coordinator(ashwell))
        for (centre, other) in [(Millbrook.centre, ashwell), (ashwell, Millbrook.centre)] {
            for chosen in ["/today", "/desk", "/centre"] {
                _ = try await joan.get("/diary?centre=\(other)")
                _ = try await joan.get("\(chosen)?centre=\(centre)")
                for page in ["/rules", "/desk/cases/\(Millbrook.marsh)", "/find"] {
                    let text = try await joan.get(page).text
                    let links = Self.places.map { "href=\"\($0)?centre=\(centre)\"" }
                    #expect(links.allSatisfy(text.contains), "\(chosen), \(page)")
                }
                for place in Self.places.dropLast() {
                    let text = try await joan.get(place).text
                    #expect(text.contains("?centre=\(centre)\" aria-current=\"page\">"), "\(place)")
                    #expect(text.contains("href=\"\(place)?centre=\(centre)\" aria-current=\"page\">"))
                }
                #expect(try await joan.get("/desk").text.contains("Isla") == (centre == Millbrook.centre))
            }
        }
    }

    @Test("A centre where somebody is not in charge is no choice for the desk; another visit has its own")
    func keptApart() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await joan(.volunteer(ashwell), millbrook)
        let today = try await joan.get("/today?centre=\(ashwell)").text
        #expect(today.contains("href=\"/desk\"") && today.contains("href=\"/diary?centre=\(ashwell)\""))
        #expect(try await joan.get("/desk").text.contains("Isla"))
        #expect(try await !joan.get("/today").text.contains("Isla"))
        _ = try await joan.get("/today?centre=\(Millbrook.centre)")
        _ = try await joan.get("/refer?centre=\(ashwell)")
        #expect(try await joan.get("/today").text.contains("Isla"))
        let elsewhere = try await millbrook.as("Joan")
        #expect(try await !elsewhere.get("/today").text.contains("Isla"))
        #expect(try await joan.get("/today").text.contains("Isla"))
    }

    @Test("A volunteer elsewhere is shown no desk there, and still has her own")
    func desks() async throws {
        let joan = try await joan(.volunteer(ashwell))
        let desk = try await joan.get("/desk")
        #expect(desk.status == 200 && desk.text.contains("Isla") && !desk.text.contains("Your centres"))
        #expect(try await joan.get("/desk?centre=\(ashwell)").status == 404)
        #expect(try await joan.get("/diary").text.contains("Your centres"))
    }

    @Test("Every page of the set-up keeps to the centre that was chosen")
    func setUp() async throws {
        let joan = try await joan(.coordinator(ashwell))
        let overview = try await joan.get("/centre?centre=\(ashwell)").text
        #expect(overview.contains("href=\"/centre?centre=\(Millbrook.centre)\">Millbrook"))
        #expect(overview.contains("<h1>Ashwell"))
        for part in [
            "profile", "offers", "waiting", "rooms", "openings", "closed", "staff", "settings", "house-rules",
        ] {
            #expect(overview.contains("href=\"/centre/\(part)?centre=\(ashwell)\""), "\(part)")
            let page = try await joan.get("/centre/\(part)?centre=\(ashwell)")
            #expect(page.status == 200 && page.text.contains("<span class=\"caption\">Ashwell"), "\(part)")
            let addresses = addresses(in: page.text)
            #expect(addresses.contains("/centre/\(part)?centre=\(ashwell)"), "\(part) sends its form there")
            #expect(addresses.allSatisfy { $0.hasSuffix("?centre=\(ashwell)") }, "\(part): \(addresses)")
        }
    }

    @Test("What is saved is saved at the centre that was shown, and nowhere else")
    func saving() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await joan(.coordinator(ashwell), millbrook)
        for centre in [ashwell, Millbrook.centre] {
            let before = try await millbrook.ask(CentreSetupPage(centre: centre)).rooms.count
            let added = try await joan.post(
                "/centre/rooms?centre=\(centre)", ("name", "Attic"), ("capacityFamilies", "2"))
            #expect(added.location == "/centre/rooms?centre=\(centre)")
            let rooms = try await millbrook.ask(CentreSetupPage(centre: centre)).rooms
            #expect(rooms.count == before + 1 && rooms.contains { $0.name == "Attic" })
            let attic = try #require(rooms.last)
            let page = try await joan.get("/centre/rooms/\(attic.id)?centre=\(centre)").text
            #expect(addresses(in: page).allSatisfy { $0.hasSuffix("?centre=\(centre)") })
        }
        let rules = try await joan.post("/centre/house-rules?centre=\(ashwell)", ("text", "Ring the bell."))
        #expect(rules.location == "/centre?centre=\(ashwell)&done=saved")
        #expect(
            try await millbrook.ask(CentreSetupPage(centre: ashwell)).houseRules?.text == "Ring the bell.")
        #expect(
            try await millbrook.ask(CentreSetupPage(centre: Millbrook.centre)).houseRules?.text
                != "Ring the bell.")
    }

    @Test("Who runs one centre and helps at another sets up her own, and not the other")
    func ownSetUp() async throws {
        let joan = try await joan(.volunteer(ashwell))
        let own = try await joan.get("/centre")
        #expect(own.status == 200 && own.text.contains("<h1>Millbrook") && !own.text.contains("Your centres"))
        #expect(try await joan.get("/centre?centre=\(ashwell)").status == 404)
        let room = ("name", "Attic")
        #expect(
            try await joan.post("/centre/rooms?centre=\(ashwell)", room, ("capacityFamilies", "2")).status
                == 404)
        #expect(try await joan.get("/diary/\(Millbrook.today)/roster").status == 200)
        #expect(try await joan.get("/records").text.contains("Your centres"))
    }

    @Test("A family's first booking opens at a time at which its own centre is free")
    func booking() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await joan(.coordinator(ashwell), millbrook)
        let novak: CaseID = "DEMONVKX78-1"
        let commands: [any Command] = [
            ScreenReferral(file: novak, found: [:], hasUnmanagedHarm: false, assessor: "Joan Sample"),
            AssessRisk(
                file: novak, summary: "Nothing found.", isManageable: true, childrenNeedPreVisit: false,
                assessor: "Joan Sample"),
            AcceptReferral(
                file: novak, kind: .supportedCentre, endsOn: Millbrook.today + 100, conditions: []),
        ]
        for (number, command) in commands.enumerated() {
            try await millbrook.office.desk.handle(
                Request(
                    id: CommandID("novak-\(number)"), command: command, by: .system,
                    at: millbrook.clock.now()))
        }
        let free = try await millbrook.ask(
            FreePlacesPage(
                centre: Millbrook.centre, kind: .supportedCentre, from: Millbrook.today,
                through: Millbrook.today + 42, minutes: 60))
        let from = try #require(free.next?.from)
        // Ten o'clock stands there where nothing is found, as at Ashwell, which is never open.
        try #require(from != .of("10:00"))
        let page = try await joan.get("/desk/cases/\(novak)/book")
        #expect(page.status == 200 && page.text.contains("name=\"from\" value=\"\(from)\""))
    }

    /// Where the links and forms of the page's own part lead, within the set-up.
    private func addresses(in page: String) -> [String] {
        let main = page.components(separatedBy: "<main").last ?? ""
        return ["href", "action"].flatMap { name in
            main.components(separatedBy: "\(name)=\"").dropFirst().compactMap { rest in
                let address = String(rest.prefix { $0 != "\"" })
                return address.hasPrefix("/centre?") || address == "/centre" || address.hasPrefix("/centre/")
                    ? address : nil
            }
        }
    }

    @Test("Whoever works at one centre is asked nothing, and sees no other")
    func one() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await millbrook.as("Joan")
        for place in ["/desk", "/diary", "/today"] {
            #expect(try await !joan.get(place).text.contains("Your centres"))
            #expect(try await joan.get("\(place)?centre=\(ashwell)").status == 404)
            #expect(try await joan.get(place).text.contains("<a href=\"\(place)\" aria-current=\"page\">"))
        }
    }
}
