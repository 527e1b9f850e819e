import Domain
import Testing

@testable import Site

/// A family of which every field is marked, and everybody there is, everywhere they can get.
@Suite("Nobody meets what they must not know")
struct LeakHuntTests {
    private static let readers = Asker.allCases

    @Test("On no page, in no answer, in no header", arguments: readers)
    func pages(reader: Asker) async throws {
        let family = try await MarkedFamily(in: WalkedWorld())
        let leaks = LeakHunt.leaks(in: try await LeakHunt(family: family).walked(by: reader))
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
    }

    @Test("In no letter")
    func letters() async throws {
        let sightings = try await LeakHunt(family: MarkedFamily(in: WalkedWorld())).letters()
        #expect(Set(sightings.map(\.reader)).isSuperset(of: [.ruth, .daniel, .referrer, .court]))
        let leaks = LeakHunt.leaks(in: sightings)
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
    }

    @Test("What is asked is read: whoever runs or supervises meets every field somewhere")
    func nothingInVain() async throws {
        let family = try await MarkedFamily(in: WalkedWorld())
        var met = Set(try await LeakHunt(family: family).letters().map(\.field))
        met.formUnion(try await LeakHunt(family: family).walked(by: .coordinator).map(\.field))
        // Why a record went back is shown until it is finished again.
        let unread = Set(family.marks.words.keys).subtracting(met).subtracting(["record.returned"])
        #expect(unread.isEmpty, "\(unread.sorted())")
    }

    @Test("A page that leaks is found, whichever field it leaks and to whomever")
    func mutations() async throws {
        let family = try await MarkedFamily(in: WalkedWorld())
        let hunt = LeakHunt(family: family)
        #expect(family.marks.words.count > 100)
        for (field, word) in family.marks.words {
            let kept = Self.readers.filter { WhoMayKnow.may($0, know: field) == false }
            #expect(!kept.isEmpty, "\(field) is for everybody")
            for reader in kept {
                for page in ["<p>\(word)</p>", "x-note: \(word.uppercased())", "<!-- \(word) -->"] {
                    let leaks = LeakHunt.leaks(in: hunt.sightings([("/", page)], by: reader))
                    #expect(leaks.count == 1 && leaks[0].hasPrefix("\(reader) meets \(field)"), "\(leaks)")
                }
            }
        }
    }
}
