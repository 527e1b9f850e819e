/// Find the pairs: two cards at a turn, and whoever finds a pair goes on. The child begins.
public struct MemoryGame: Hashable, Sendable {
    /// House rule: six pairs fit a small telephone, and a five-year-old.
    public static let pairCount = 6

    private let deck: [Int]
    private var found: Set<Int> = []
    private var shown: [Int] = []
    public private(set) var turn = TableSide.child
    private var score: [TableSide: Int] = [:]

    /// - Parameter chance: by which the cards are laid out.
    init(chance: UInt64) {
        var cards = (0..<Self.pairCount).flatMap { [$0, $0] }
        var state = chance
        for place in stride(from: cards.count - 1, to: 0, by: -1) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            cards.swapAt(place, Int((state >> 33) % UInt64(place + 1)))
        }
        deck = cards
    }

    public var isOver: Bool { found.count == deck.count }
    /// How many each side has found.
    public var pairs: [String: Int] {
        Dictionary(uniqueKeysWithValues: TableSide.allCases.map { ($0.rawValue, score[$0] ?? 0) })
    }
    /// What lies face up, by place.
    public var faces: [Int?] {
        deck.enumerated().map { found.contains($0.offset) || shown.contains($0.offset) ? $0.element : nil }
    }

    /// Two that are no pair lie open until the next card is turned, so that everybody has seen them.
    mutating func flip(_ card: Int, by part: RoomSeat.Part) {
        guard TableSide(part) == turn, deck.indices.contains(card), !found.contains(card) else { return }
        if shown.count == 2 { shown = [] }
        guard !shown.contains(card) else { return }
        shown.append(card)
        guard shown.count == 2 else { return }
        if deck[shown[0]] == deck[shown[1]] {
            found.formUnion(shown)
            shown = []
            score[turn, default: 0] += 1
        } else {
            turn = turn.other
        }
    }
}
