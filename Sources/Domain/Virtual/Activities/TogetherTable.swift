/// What child and adult do together in a room (J9: Protocol 1.4): one thing at a time, which a host opens,
/// clears and closes. All of it passes through the server, and nothing of it is kept.
public struct TogetherTable: Hashable, Sendable {
    /// What the centre chose for this contact.
    public let offered: [TogetherActivity]
    public private(set) var game: TogetherGame?

    public init(offered: [TogetherActivity]) { self.offered = offered }

    /// Does what somebody asks of the table.
    ///
    /// - Parameters:
    ///   - chance: a number made outside the law, by which cards are laid out.
    ///   - isLive: whether the two sides see each other; while they do not, only hosts touch the table.
    /// - Returns: whether anything changed. What does not fit changes nothing.
    public mutating func take(
        _ act: TogetherAct, by part: RoomSeat.Part, isLive: Bool, chance: UInt64 = 0
    ) -> Bool {
        let before = game
        switch act {
        case .open(let activity):
            guard part == .host, offered.contains(activity) else { return false }
            game = TogetherGame(activity, chance: chance)
        case .close:
            guard part == .host else { return false }
            game = nil
        case .clear:
            guard part == .host, let activity = game?.activity else { return false }
            game = TogetherGame(activity, chance: chance)
        case .again:
            guard plays(part, isLive), let over = game, over.isOver else { return false }
            game = TogetherGame(over.activity, chance: chance)
        case .stroke, .undo, .turnTo, .place, .flip:
            guard plays(part, isLive) else { return false }
            game?.play(act, by: part)
        }
        return game != before
    }

    /// What everybody at the table sees of it: nothing of what lies face down. Nil where nothing is open.
    public var sight: TogetherSight? { game?.sight }

    private func plays(_ part: RoomSeat.Part, _ isLive: Bool) -> Bool {
        switch part {
        case .host: true
        case .childSide, .adultSide: isLive
        case .interpreter, .observer: false
        }
    }
}

/// What somebody does at the table.
public enum TogetherAct: Codable, Hashable, Sendable {
    case open(TogetherActivity)
    case close
    /// From the beginning.
    case clear
    /// Another round, once one is over.
    case again
    case stroke(DrawnStroke)
    /// Takes one's own last stroke away.
    case undo
    case turnTo(page: Int)
    case place(square: Int)
    case flip(card: Int)
}

/// The thing that is open, as it stands.
public enum TogetherGame: Hashable, Sendable {
    case drawing(Drawing)
    case story(page: Int)
    case noughts(NoughtsAndCrosses)
    case memory(MemoryGame)

    init(_ activity: TogetherActivity, chance: UInt64) {
        switch activity {
        case .drawing: self = .drawing(Drawing())
        case .story: self = .story(page: 0)
        case .noughtsAndCrosses: self = .noughts(NoughtsAndCrosses())
        case .memory: self = .memory(MemoryGame(chance: chance))
        }
    }

    /// Which of the things to do it is.
    public var activity: TogetherActivity {
        switch self {
        case .drawing: .drawing
        case .story: .story
        case .noughts: .noughtsAndCrosses
        case .memory: .memory
        }
    }

    var isOver: Bool {
        switch self {
        case .drawing, .story: false
        case .noughts(let game): game.isOver
        case .memory(let game): game.isOver
        }
    }

    mutating func play(_ act: TogetherAct, by part: RoomSeat.Part) {
        switch (self, act) {
        case (.drawing(var drawing), .stroke(let stroke)):
            drawing.add(stroke, by: part)
            self = .drawing(drawing)
        case (.drawing(var drawing), .undo):
            drawing.undo(by: part)
            self = .drawing(drawing)
        case (.story, .turnTo(let page)):
            if PictureStory.pages.contains(page) { self = .story(page: page) }
        case (.noughts(var game), .place(let square)):
            game.place(square, by: part)
            self = .noughts(game)
        case (.memory(var game), .flip(let card)):
            game.flip(card, by: part)
            self = .memory(game)
        // What belongs to another game than the one that is open.
        case (.drawing, _), (.story, _), (.noughts, _), (.memory, _): break
        }
    }

    var sight: TogetherSight {
        var sight = TogetherSight(activity: activity, isOver: isOver)
        switch self {
        case .drawing(let drawing): sight.strokes = drawing.strokes.map(\.stroke)
        case .story(let page): sight.page = page
        case .noughts(let game):
            sight.squares = game.squares
            sight.turn = game.isOver ? nil : game.turn
            sight.winner = game.winner
        case .memory(let game):
            sight.cards = game.faces
            sight.turn = game.isOver ? nil : game.turn
            sight.pairs = game.pairs
        }
        return sight
    }
}

/// The table as pages are told it.
public struct TogetherSight: Codable, Hashable, Sendable {
    public var activity: TogetherActivity
    public var isOver: Bool
    public var strokes: [DrawnStroke]?
    public var page: Int?
    /// Of noughts and crosses: whose mark is where, row by row.
    public var squares: [TableSide?]?
    /// Of pairs: what lies face up, and nil for what lies face down.
    public var cards: [Int?]?
    public var turn: TableSide?
    public var winner: TableSide?
    /// Of pairs: how many each side has found.
    public var pairs: [String: Int]?

    init(activity: TogetherActivity, isOver: Bool) {
        self.activity = activity
        self.isOver = isOver
    }
}

/// What a page is told of the table: what is open, and for a host what can be opened.
public struct TogetherNews: Codable, Hashable, Sendable {
    public var sight: TogetherSight?
    public var offered: [TogetherActivity]?
}

extension TogetherTable {
    /// What somebody of that part is told: hosts everything; everybody else what is open while it is live.
    public func news(for part: RoomSeat.Part, isLive: Bool) -> TogetherNews {
        if part == .host { return TogetherNews(sight: sight, offered: offered) }
        return TogetherNews(sight: isLive ? sight : nil, offered: nil)
    }
}

/// Who plays against whom.
public enum TableSide: String, Codable, CaseIterable, Hashable, Sendable {
    case child, adult

    /// Nil for somebody who plays for neither.
    init?(_ part: RoomSeat.Part) {
        switch part {
        case .childSide: self = .child
        case .adultSide: self = .adult
        case .host, .interpreter, .observer: return nil
        }
    }

    var other: TableSide { self == .child ? .adult : .child }
}

/// The picture story that is read together: its pages are the site's, in its own words and pictures.
public enum PictureStory {
    public static let pages = 0..<8
}
