/// A sheet that both sides draw on.
public struct Drawing: Hashable, Sendable {
    /// House rule: as much as a sheet holds before nobody finds anything on it; a small telephone still draws
    /// it in a moment.
    static let mostStrokes = 300
    static let mostPoints = 100
    /// A sheet is so many units wide and high, whatever the screen.
    public static let size = 1000
    /// The crayons in the box.
    public static let colours = 8

    struct Drawn: Hashable, Sendable {
        var stroke: DrawnStroke
        var part: RoomSeat.Part
    }

    private(set) var strokes: [Drawn] = []

    /// A stroke that does not fit the sheet, or the box of crayons, is not drawn; the oldest make room.
    mutating func add(_ stroke: DrawnStroke, by part: RoomSeat.Part) {
        guard stroke.fits else { return }
        strokes.append(Drawn(stroke: stroke, part: part))
        if strokes.count > Self.mostStrokes { strokes.removeFirst(strokes.count - Self.mostStrokes) }
    }

    mutating func undo(by part: RoomSeat.Part) {
        guard let last = strokes.lastIndex(where: { $0.part == part }) else { return }
        strokes.remove(at: last)
    }
}

/// One line of a drawing.
public struct DrawnStroke: Codable, Hashable, Sendable {
    /// Which crayon.
    public var colour: Int
    /// 1 thin to 3 thick.
    public var width: Int
    /// Across and down, one after the other: x, y, x, y.
    public var points: [Int]

    public init(colour: Int, width: Int, points: [Int]) {
        self.colour = colour
        self.width = width
        self.points = points
    }

    var fits: Bool {
        (0..<Drawing.colours).contains(colour) && (1...3).contains(width) && points.count >= 2
            && points.count.isMultiple(of: 2) && points.count <= Drawing.mostPoints * 2
            && points.allSatisfy { (0...Drawing.size).contains($0) }
    }
}
