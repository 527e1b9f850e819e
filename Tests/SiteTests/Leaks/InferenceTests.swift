import Domain
import Foundation
import Testing

@testable import Site

/// Nothing can be worked out either: not when the other side came, not how much is kept of them, not whether
/// a case is there.
@Suite("What may not be known cannot be worked out")
struct InferenceTests {
    @Test(
        "Every page is the same, byte for byte, whatever is kept of the other side and whenever they came",
        arguments: [(Asker.ruth, AdultID("daniel")), (.daniel, "ruth"), (.court, "ruth"), (.court, "daniel")])
    func otherSide(reader: Asker, other: AdultID) async throws {
        let one = try await pages(for: reader, nil)
        let two = try await pages(for: reader, other)
        #expect(one.count == two.count && one.count > 50)
        for (first, second) in zip(one, two) where first != second {
            Issue.record("\(reader) at \(first.place): \(Self.difference(first.text, second.text))")
        }
    }

    private func pages(for reader: Asker, _ other: AdultID?) async throws -> [LeakHunt.Answered] {
        let family = try await MarkedFamily(in: WalkedWorld(), otherwise: other)
        return try await LeakHunt(family: family).read(by: reader).map { answered in
            LeakHunt.Answered(
                place: answered.place, status: answered.status,
                head: Self.withoutChance(answered.head), body: Self.withoutChance(answered.body))
        }
    }

    @Test("Of a case that is not theirs nobody learns whether it is there")
    func existsOrNot() async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld()))
        for reader in Asker.allCases {
            let routes = LeakHunt.looksFirst.filter { route in
                route.path.contains("{case}") && WhoMayKnock.line(route)?.who.contains(reader) == false
            }
            #expect(routes.count > 10, "\(reader)")
            let there = try await hunt.answers(to: reader, on: routes)
            let absent = try await hunt.answers(to: reader, on: routes, of: "ABSENT2222-1")
            for (one, other) in zip(there, absent) {
                let isRefused = [401, 404].contains(one.status) && other.status == one.status
                #expect(isRefused, "\(reader) at \(one.place): \(one.status), \(other.status)")
                let isSame = Self.withoutChance(one.text) == Self.withoutChance(other.text)
                #expect(isSame, "\(reader) at \(one.place)")
            }
        }
    }

    /// Ids and tokens are made by chance, and say nothing; one's own visits are listed by them.
    private static func withoutChance(_ text: String) -> String {
        text.replacing(/[0-9a-hjkmnp-tv-z]{26}/, with: "ID").replacing(/[A-Za-z0-9_-]{22,43}/, with: "TOKEN")
            .replacing(/<ul class="visits">.*?<\/ul>/, with: "VISITS")
            // Where they were going, as they asked for it themselves: they come back to it once signed in.
            .replacing(/name="next" value="[^"]*"/, with: "NEXT")
    }

    private static func difference(_ one: String, _ other: String) -> String {
        let (ours, theirs) = (one.split(separator: "\n"), other.split(separator: "\n"))
        let differing = zip(ours, theirs).first { $0 != $1 }
        return differing.map { "\n  \($0)\n  \($1)" } ?? "\(ours.count) lines, \(theirs.count) lines"
    }
}
