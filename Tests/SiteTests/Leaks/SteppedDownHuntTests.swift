import Domain
import Foundation
import Journal
import Testing

@testable import Site

/// The marked family steps down to another centre (H5), and is hunted at both.
@Suite("Where a family goes on, nobody meets what stayed behind")
struct SteppedDownHuntTests {
    private static let next: CaseID = "MARKED2222-2"
    private static let away: [(elsewhere: Asker, here: Asker)] = [
        (.coordinatorElsewhere, .coordinator), (.supervisorElsewhere, .supervisor),
        (.volunteerElsewhere, .volunteer),
    ]

    /// What is of one case.
    private static let routes = LeakHunt.looksFirst.filter { $0.path.contains("{case}") }

    private func hunt() async throws -> LeakHunt {
        let world = try await WalkedWorld()
        let office = world.millbrook.office
        for command in [
            AwardAccreditation(
                centre: WalkedWorld.elsewhere, standard: .supported, awarded: Millbrook.today - 100),
            StateOffers(centre: WalkedWorld.elsewhere, kinds: [.supportedCentre]),
        ] as [any Command] {
            try await office.desk.handle(
                Journal.Request(
                    id: CommandID(Secrets.token()), command: command, by: .system,
                    at: world.millbrook.clock.now()))
        }
        var family = try await MarkedFamily(in: world)
        let items = [
            "contactDetails", "childrensNeeds", "visitArrangements", "assessmentSummary", "attendanceDates",
        ].map { "\"\($0)\"" }.joined(separator: ", ")
        let reason = family.mark("step.reason")
        try await family.play(
            MarkedScript.Line(
                day: 0, time: "10:40", by: "", command: "StepDown",
                fields: """
                    {"case": "\(MarkedFamily.file)", "to": "\(WalkedWorld.elsewhere)", "newCase": "\(Self.next)",
                    "way": "supported", "lastDay": "\(Millbrook.today + 14)", "items": [\(items)],
                    "documents": ["marked-order"]}
                    """), reasons: [.B2: reason])
        for adult: AdultID in ["ruth", "daniel"] {
            _ = try await office.open(
                name: adult.rawValue, email: "\(adult)@example.org", roles: [.party(Self.next, adult)])
        }
        return LeakHunt(family: family)
    }

    @Test("The centre that it goes to has what was chosen, and nothing of what stays", arguments: away)
    func nextCentre(elsewhere: Asker, here: Asker) async throws {
        let hunt = try await hunt()
        var met: Set<String> = []
        for answer in try await hunt.answers(to: elsewhere, on: Self.routes, of: Self.next) {
            for field in hunt.family.marks.found(in: answer.text) {
                let may = WhoMayKnow.may(here, know: field, of: .solicitor) == true
                #expect(may && WhoMayKnow.goesAlong(field), "\(elsewhere) meets \(field) at \(answer.place)")
                met.insert(field)
            }
        }
        if elsewhere == .coordinatorElsewhere {
            for field in [
                "ruth.address", "child.allergies", "risk.harm", "assessment.summary", "paper.order",
            ] {
                #expect(met.contains(field), "\(field)")
            }
        }
        // Of the case that stays behind they get nothing at all.
        for answer in try await hunt.answers(to: elsewhere, on: Self.routes) {
            let isRefused = [401, 404].contains(answer.status)
            #expect(isRefused, "\(elsewhere) at \(answer.place): \(answer.status)")
        }
    }

    @Test(
        "The first centre has nothing of the second, and neither side more of the other than before",
        arguments: [Asker.coordinator, .volunteer, .ruth, .daniel, .referrer])
    func others(reader: Asker) async throws {
        let hunt = try await hunt()
        let answers = try await hunt.answers(to: reader, on: Self.routes, of: Self.next)
        let leaks = hunt.leaks(
            in: hunt.sightings(answers.map { ($0.place, $0.text) }, by: reader)
                .filter { $0.field != "step.reason" || reader != .coordinator })
        #expect(leaks == [])
        let own = hunt.leaks(
            in: hunt.sightings(
                try await hunt.answers(to: reader, on: Self.routes).map { ($0.place, $0.text) }, by: reader
            ).filter { $0.field != "step.reason" || reader != .coordinator })
        #expect(own == [])
        guard [.coordinator, .volunteer].contains(reader) else { return }
        let desk = answers.filter { $0.place.contains("/desk/cases/{case}") && $0.place.hasPrefix("GET") }
        #expect(!desk.isEmpty && desk.allSatisfy { [401, 404].contains($0.status) })
    }

    @Test("In no letter that tells of it")
    func letters() async throws {
        let hunt = try await hunt()
        let sightings = try await hunt.letters()
        #expect(sightings.contains { $0.reader == .ruth })
        let allowed = sightings.filter { $0.reader == .coordinatorElsewhere }
        #expect(allowed.allSatisfy { WhoMayKnow.goesAlong($0.field) })
        #expect(hunt.leaks(in: sightings.subtracting(allowed)) == [])
    }
}
