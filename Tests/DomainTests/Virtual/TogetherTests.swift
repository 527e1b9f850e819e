import Testing

@testable import Domain

@Suite("J9 things to do together")
struct TogetherTests {
    /// A table that an expectation may change.
    private final class Table {
        private var table: TogetherTable

        init(offered: [TogetherActivity]) { table = TogetherTable(offered: offered) }

        var sight: TogetherSight? { table.sight }

        func take(
            _ act: TogetherAct, by part: RoomSeat.Part, isLive: Bool, chance: UInt64 = 0
        ) -> Bool {
            table.take(act, by: part, isLive: isLive, chance: chance)
        }
    }

    private func table(_ activity: TogetherActivity, chance: UInt64 = 7) -> Table {
        let table = Table(offered: TogetherActivity.allCases)
        #expect(table.take(.open(activity), by: .host, isLive: true, chance: chance))
        return table
    }

    @Test("Only a host opens, clears and closes, and only what was chosen")
    func hostsControl() {
        let table = Table(offered: [.story])
        for part in [RoomSeat.Part.childSide, .adultSide, .interpreter, .observer] {
            #expect(!table.take(.open(.story), by: part, isLive: true))
        }
        #expect(!table.take(.open(.drawing), by: .host, isLive: true))
        #expect(table.take(.open(.story), by: .host, isLive: false))
        #expect(!table.take(.close, by: .childSide, isLive: true))
        #expect(!table.take(.clear, by: .adultSide, isLive: true))
        #expect(table.take(.close, by: .host, isLive: true))
        #expect(table.sight == nil)
    }

    @Test("J3 while the sides do not see each other they touch nothing; whoever observes never does")
    func onlyLive() {
        let table = self.table(.story)
        #expect(!table.take(.turnTo(page: 1), by: .childSide, isLive: false))
        #expect(!table.take(.turnTo(page: 1), by: .observer, isLive: true))
        #expect(table.take(.turnTo(page: 1), by: .childSide, isLive: true))
        #expect(!table.take(.turnTo(page: 8), by: .childSide, isLive: true))
        #expect(!table.take(.turnTo(page: -1), by: .childSide, isLive: true))
    }

    @Test("A drawing takes what fits the sheet, keeps its size, and lets each undo their own")
    func draws() {
        let table = self.table(.drawing)
        let line = DrawnStroke(colour: 1, width: 2, points: [0, 0, 1000, 1000])
        #expect(table.take(.stroke(line), by: .childSide, isLive: true))
        let wrong = [
            DrawnStroke(colour: 8, width: 1, points: [1, 1]),
            DrawnStroke(colour: -1, width: 1, points: [1, 1]),
            DrawnStroke(colour: 0, width: 4, points: [1, 1]), DrawnStroke(colour: 0, width: 1, points: [1]),
            DrawnStroke(colour: 0, width: 1, points: []),
            DrawnStroke(colour: 0, width: 1, points: [1, 1001]),
            DrawnStroke(colour: 0, width: 1, points: Array(repeating: 1, count: 202)),
        ]
        for stroke in wrong { #expect(!table.take(.stroke(stroke), by: .childSide, isLive: true)) }
        #expect(!table.take(.undo, by: .adultSide, isLive: true))
        #expect(table.take(.undo, by: .childSide, isLive: true))
        for number in 0..<301 {
            _ = table.take(
                .stroke(DrawnStroke(colour: 0, width: 1, points: [number, 0])), by: .adultSide, isLive: true)
        }
        #expect(table.sight?.strokes?.count == 300)
        #expect(table.sight?.strokes?.first?.points == [1, 0])
    }

    @Test("Noughts and crosses: each in turn, on a free square, until three are in a row")
    func noughts() {
        let table = self.table(.noughtsAndCrosses)
        #expect(!table.take(.place(square: 0), by: .adultSide, isLive: true))
        #expect(!table.take(.place(square: 9), by: .childSide, isLive: true))
        #expect(table.take(.place(square: 0), by: .childSide, isLive: true))
        #expect(!table.take(.place(square: 0), by: .adultSide, isLive: true))
        for (square, part) in [
            (3, RoomSeat.Part.adultSide), (1, .childSide), (4, .adultSide), (2, .childSide),
        ] {
            #expect(table.take(.place(square: square), by: part, isLive: true))
        }
        #expect(table.sight?.winner == .child)
        #expect(!table.take(.place(square: 5), by: .adultSide, isLive: true))
        #expect(table.take(.again, by: .adultSide, isLive: true))
        #expect(table.sight?.squares == Array(repeating: nil, count: 9))
        #expect(!table.take(.again, by: .childSide, isLive: true))
    }

    @Test(
        "Pairs: nothing that lies face down is told; a pair is kept, and whoever found it goes on",
        arguments: UInt64(0)...20)
    func memory(chance: UInt64) {
        let table = self.table(.memory, chance: chance)
        #expect(table.sight?.cards == Array(repeating: nil, count: 12))
        var known: [Int: Int] = [:]
        var acts = 0
        while table.sight?.isOver == false, acts < 500 {
            acts += 1
            let part = table.sight?.turn == .child ? RoomSeat.Part.childSide : .adultSide
            let other = part == .childSide ? RoomSeat.Part.adultSide : .childSide
            let card = acts % 12
            #expect(!table.take(.flip(card: card), by: other, isLive: true))
            _ = table.take(.flip(card: card), by: part, isLive: true)
            if let face = table.sight?.cards?[card] {
                #expect(known[card] ?? face == face)
                known[card] = face
            }
            _ = table.take(.flip(card: (acts * 7 + acts / 12) % 12), by: part, isLive: true)
        }
        #expect(table.sight?.isOver == true)
        #expect(table.sight?.pairs?.values.reduce(0, +) == 6)
        #expect(Set(known.values).count <= 6)
    }
}
