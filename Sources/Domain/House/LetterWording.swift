/// A centre's own words for one letter. House rule: the words are the centre's; what a letter may carry is
/// not, and so a blank can only be one of that letter's own.
public struct LetterWording: Codable, Hashable, Sendable {
    /// Paragraphs before the letter's own.
    public var before: String?
    /// In the place of the letter's own words, with blanks such as `{times}`; nil for ours.
    public var body: String?
    /// Paragraphs after it.
    public var after: String?

    public init(before: String? = nil, body: String? = nil, after: String? = nil) {
        self.before = before
        self.body = body
        self.after = after
    }

    /// With nothing in it but blank space there is nothing of the centre's own.
    public var isEmpty: Bool {
        [before, body, after].allSatisfy { ($0 ?? "").allSatisfy(\.isWhitespace) }
    }
}

/// One wording, and when it came into force. Nil for ours.
public struct WordedLetter: Hashable, Sendable {
    public let wording: LetterWording?
    public let at: Instant
    /// Who, as the journal names them.
    public let by: String
}

/// A picture at the head of a centre's letters, cleaned as it was taken.
public struct CentreLogo: Codable, Hashable, Sendable {
    /// Under which its content is kept.
    public var id: String
    /// `image/png` or `image/jpeg`.
    public var mediaType: String
    public var bytes: Int

    public init(id: String, mediaType: String, bytes: Int) {
        self.id = id
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// House rule: a letter with it stays small enough for every mailbox.
    public static let mostBytes = 300_000
}

/// What can be filled in where a centre words a letter itself, as it is typed: `{times}`.
public enum LetterBlank: String, Codable, CaseIterable, Hashable, Sendable {
    // What every letter has.
    case name, centre, town, telephone, reference
    case answerBy, papers, day, time, minutes, place, kind, lastDay, conditions, signIn, expected
    case nextCentre, nextTelephone, times

    /// As it is typed.
    public var typed: String { "{\(rawValue)}" }

    static let ofEvery: [LetterBlank] = [.name, .centre, .town, .telephone, .reference]
}

extension LetterKind {
    /// What it tells: where its body is worded anew, each of these must stand in it.
    public var tells: [LetterBlank] {
        switch self {
        case .referralReceived: [.answerBy]
        case .papersMissing: [.papers]
        case .preVisit: [.day, .time, .minutes, .place]
        case .preVisitCancelled: [.day]
        case .accepted: [.kind, .lastDay, .conditions, .signIn]
        case .waiting: [.expected]
        case .handedOn: [.nextCentre, .nextTelephone]
        case .sessions, .sessionsConfirmed, .sessionMoved, .sessionCancelled: [.times]
        case .review: [.day, .time, .minutes]
        default: []
        }
    }

    /// What its wording may fill in: what it tells, and what every letter has.
    public var blanks: [LetterBlank] { tells + LetterBlank.ofEvery }
}

/// A text with blanks, cut into what is written and what is filled in.
public struct BlankedText: Sendable {
    /// One piece of it.
    public enum Piece: Hashable, Sendable {
        case text(String)
        case blank(LetterBlank)
        /// In braces, and no blank that there is.
        case unknown(String)
    }

    public let pieces: [Piece]

    public init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let from = rest[open...].dropFirst()
            // A brace that nothing closes before the next one, or the end of the line, is a slip of the pen.
            let word = from.prefix { $0 != "}" && $0 != "{" && !$0.isNewline }
            let isClosed = word.endIndex < from.endIndex && from[word.endIndex] == "}"
            let blank = isClosed ? LetterBlank(rawValue: String(word)) : nil
            pieces.append(blank.map(Piece.blank) ?? .unknown("{\(word)\(isClosed ? "}" : "")"))
            rest = from.dropFirst(word.count + (isClosed ? 1 : 0))
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The blanks that are not of these, as they were typed.
    public func strange(to known: [LetterBlank]) -> [String] {
        pieces.compactMap { piece in
            switch piece {
            case .text: nil
            case .blank(let blank): known.contains(blank) ? nil : blank.typed
            case .unknown(let typed): typed
            }
        }
    }

    /// Those of these blanks that do not stand in it.
    public func lacking(of needed: [LetterBlank]) -> [LetterBlank] {
        needed.filter { !pieces.contains(.blank($0)) }
    }

    /// With every blank filled in; one without a value is left out.
    public func filled(_ values: [LetterBlank: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .blank(let blank): values[blank] ?? ""
            case .unknown(let typed): typed
            }
        }.joined()
    }
}
