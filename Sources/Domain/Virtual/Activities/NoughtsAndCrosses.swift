/// Noughts and crosses, child against adult. The child begins.
public struct NoughtsAndCrosses: Hashable, Sendable {
    public private(set) var squares: [TableSide?] = Array(repeating: nil, count: 9)
    public private(set) var turn = TableSide.child

    private static let lines = [
        [0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6],
    ]

    /// Three in a row, or nil.
    public var winner: TableSide? {
        for line in Self.lines {
            if let side = squares[line[0]], line.allSatisfy({ squares[$0] == side }) { return side }
        }
        return nil
    }

    public var isOver: Bool { winner != nil || !squares.contains(nil) }

    /// Out of turn, or on a square that is taken, nothing happens.
    mutating func place(_ square: Int, by part: RoomSeat.Part) {
        guard !isOver, TableSide(part) == turn, squares.indices.contains(square), squares[square] == nil
        else {
            return
        }
        squares[square] = turn
        turn = turn.other
    }
}
