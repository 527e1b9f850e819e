import Domain
import Testing

@testable import Site

/// The hunt is worth what it finds: views are made to leak on purpose, and it must find every one.
@Suite("The hunt finds what leaks")
struct HuntMutationTests {
    /// Each mark in so many ways; over all marks every way has its turn many times.
    private static let waysEach = 3

    @Test("Each mark in turn, leaked by a page that its reader can get, in one way and another")
    func eachInTurn() async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld()))
        let fields = hunt.family.marks.words.sorted { $0.key < $1.key }
        #expect(fields.count > 100)
        for (number, field) in fields.enumerated() {
            let kept = Asker.allCases.filter {
                WhoMayKnow.may($0, know: field.key, of: .solicitor) == false
            }
            #expect(!kept.isEmpty, "\(field.key) is for everybody")
            for turn in 0..<Self.waysEach {
                let ways = LeakingView.allCases
                let way = ways[(number * Self.waysEach + turn) % ways.count]
                let reader = kept[(number + turn) % kept.count]
                let route = try #require(Self.page(for: reader, number))
                let answers = try await hunt.answers(to: reader, on: [way.leaking(field.value, route)])
                let leaks = hunt.leaks(
                    in: hunt.sightings(answers.map { ($0.place, $0.text) }, by: reader))
                let isFound = leaks.contains { $0.hasPrefix("\(reader) meets \(field.key) at ") }
                #expect(isFound, "\(field.key), \(way), to \(reader) at \(route.path)")
            }
        }
    }

    @Test(
        "With a wall taken down, all that stood behind it",
        arguments: [Asker.ruth, .daniel, .volunteer, .court, .partyOfAnotherCase, .anyone])
    func openWalls(reader: Asker) async throws {
        let family = try await MarkedFamily(in: WalkedWorld())
        let hunt = LeakHunt(family: family)
        let coordinator = try family.world.person(of: .coordinator)
        let office = family.world.millbrook.office
        let account = try #require(try await office.account(coordinator, at: office.clock()))
        let pages = LeakHunt.looksFirst.filter { $0.method == .get }
        let shown = Set(
            hunt.sightings(
                try await hunt.read(by: .coordinator).map { ($0.place, $0.text) }, by: .coordinator
            ).map(\.field))
        let behind = shown.filter { WhoMayKnow.may(reader, know: $0, of: .solicitor) == false }
        #expect(behind.count > 50, "\(reader): \(behind.count)")
        let opened = pages.map { $0.opened(as: .person(coordinator, account.roles), account) }
        let answers = try await hunt.answers(to: reader, on: opened)
        let met = Set(hunt.sightings(answers.map { ($0.place, $0.text) }, by: reader).map(\.field))
        #expect(behind.isSubset(of: met), "\(behind.subtracting(met).sorted())")
    }

    /// A page that this person can get.
    private static func page(for reader: Asker, _ number: Int) -> Route? {
        let pages = LeakHunt.looksFirst.filter { route in
            route.method == .get && WhoMayKnock.line(route)?.who.contains(reader) == true
                && !route.path.contains("{")
        }
        return pages.isEmpty ? nil : pages[number % pages.count]
    }
}
