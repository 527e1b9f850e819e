import Testing

@testable import Domain

@Suite("What contact costs (E12)")
struct CostTests {
    private static let mum = Payer.adult("mum")
    private static let dad = Payer.adult("dad")

    @Test(
        "Shares come to the whole, to the penny, whatever the parts",
        arguments: [0, 1, 2, 3, 99, 100, 101, 10_000, 999_999, 1_000_000])
    func shares(_ pence: Int) {
        for parts in [[1], [1, 1], [1, 2], [1, 1, 1], [7, 11, 100], [100, 1]] {
            let payers: [Payer] = [Self.mum, Self.dad, .localAuthority]
            let shares = zip(payers, parts).map { CostShare(payer: $0, parts: $1) }
            let lines = CostRules.shared(pence, among: shares)
            #expect(lines.reduce(0) { $0 + $1.pence } == pence, "\(pence) in \(parts)")
            #expect(lines.allSatisfy { $0.pence > 0 })
        }
        #expect(CostRules.shared(pence, among: []).isEmpty)
    }

    @Test("The penny that does not divide goes to the first who is named")
    func penny() {
        let half = [CostShare(payer: Self.dad, parts: 1), CostShare(payer: Self.mum, parts: 1)]
        #expect(CostRules.shared(101, among: half).map(\.pence) == [51, 50])
        #expect(CostRules.shared(1, among: half).map(\.payer) == [Self.dad])
    }

    @Test("A price for each hour follows the length of contact; one of a standard holds for no other")
    func prices() {
        let prices = [
            Price(kind: .session, standard: .supervised, pence: 10_000, isPerHour: true),
            Price(kind: .late, pence: 4000),
        ]
        let hour = session("one", on: "2025-03-08")
        #expect(prices.pence(of: .session, hour) == 10_000)
        #expect(prices.pence(of: .session, session("two", on: "2025-03-08", minutes: 50)) == 8333)
        #expect(prices.pence(of: .session, session("three", on: "2025-03-08", minutes: 90)) == 15_000)
        let supported = session("four", on: "2025-03-08", kind: .supportedCentre)
        #expect(prices.pence(of: .session, supported) == nil)
        #expect(prices.pence(of: .late, supported) == 4000)
        #expect(prices.pence(of: .report, nil) == nil)
        #expect([Price]().pence(of: .session, hour) == nil)
    }

    @Test("An adult's model holds their own lines and payments, and none of the other side's")
    func ownOnly() throws {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenAccepted(.whole(.supervisedCentre))
        let half = [CostShare(payer: Self.mum, parts: 1), CostShare(payer: Self.dad, parts: 1)]
        try world.when(
            NamePayers(file: World.file, terms: CostTerms(sessions: half)), by: World.coordinator)
        try world.when(
            NoteCharge(
                file: World.file, charge: "c", kind: .preVisit, session: nil, payer: nil, pence: 5001),
            by: World.coordinator)
        let today = world.now.day
        try world.when(
            NotePayment(
                file: World.file,
                payment: Payment(id: "p", payer: Self.dad, pence: 700, day: today, way: .cash)),
            by: World.coordinator)
        let (mine, his) = (
            try world.ask(MyCost(file: World.file), by: World.mum),
            try world.ask(MyCost(file: World.file), by: World.dad)
        )
        #expect(mine.charges.map(\.noted.pence) == [2501] && mine.payments.isEmpty)
        #expect(mine.balance.owedPence == 2501)
        #expect(his.charges.map(\.noted.pence) == [2500] && his.payments.map(\.pence) == [700])
        #expect(!"\(mine)".contains("dad") && !"\(mine)".contains("700"))
        for other in [World.supervisor, World.volunteer, World.referrer, .anyone] {
            #expect(isDenied { _ = try world.ask(MyCost(file: World.file), by: other) })
            #expect(isDenied { _ = try world.ask(CostPage(file: World.file), by: other) })
        }
        #expect(isDenied { _ = try world.ask(CostPage(file: World.file), by: World.mum) })
    }

    @Test("The same charge twice is one; another amount under its name is no charge at all")
    func twice() throws {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenAccepted(.whole(.supervisedCentre))
        let terms = CostTerms(sessions: [CostShare(payer: Self.mum, parts: 1)])
        try world.when(NamePayers(file: World.file, terms: terms), by: World.coordinator)
        func charge(_ pence: Int) -> NoteCharge {
            NoteCharge(
                file: World.file, charge: "c", kind: .other, session: nil, payer: nil, pence: pence)
        }
        try world.when(charge(100), by: World.coordinator)
        try world.when(charge(100), by: World.coordinator)
        #expect(try world.ask(MyCost(file: World.file), by: World.mum).charges.count == 1)
        #expect(throws: Halt.self) { try world.when(charge(200), by: World.coordinator) }
        #expect(try world.ask(MyCost(file: World.file), by: World.mum).balance.chargedPence == 100)
    }
}
