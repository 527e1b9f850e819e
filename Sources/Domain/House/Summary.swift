/// One row of a list: what lists show of a stream, and no more.
public struct Summary: Sendable {
    public let stream: StreamID
    public let body: SummaryBody

    public init(stream: StreamID, body: SummaryBody) {
        self.stream = stream
        self.body = body
    }
}

/// What is kept for lists of each kind of stream.
public enum SummaryBody: Codable, Sendable {
    case centre(CentreSummary)
    case day(DaySummary)
    case caseFile(CaseSummary)
    case person(PersonSummary)
    case concern(ConcernSummary)
    case enquiry(EnquirySummary)
    case centreReturn(ReturnSummary)

    /// The kind, as the store keeps it beside the body.
    public var kind: String {
        switch self {
        case .centre: "centre"
        case .day: "day"
        case .caseFile: "case"
        case .person: "person"
        case .concern: "concern"
        case .enquiry: "enquiry"
        case .centreReturn: "return"
        }
    }

    /// Where it stands, as the store keeps it beside the body.
    public var state: String {
        switch self {
        case .centre(let centre): centre.state
        case .day: "open"
        case .caseFile(let file): file.stage.rawValue
        case .person: "known"
        case .concern(let concern): concern.state.rawValue
        case .enquiry(let enquiry): enquiry.answered == nil ? "asked" : "answered"
        case .centreReturn: "sent"
        }
    }
}

/// What a list is asked for by. Every list is one indexed read.
public struct ListKey: Hashable, Sendable {
    public let text: String

    /// For links made of text that the domain does not make, such as the mark of an e-mail address.
    public init(text: String) { self.text = text }

    /// Every centre on the register.
    public static let centres = ListKey(text: "centres")
    /// The cases of a centre that are not closed.
    public static func openCases(_ centre: CentreID) -> ListKey { ListKey(text: "open:\(centre)") }
    /// All cases of a centre, closed ones too.
    public static func allCases(_ centre: CentreID) -> ListKey { ListKey(text: "cases:\(centre)") }
    /// The cases that a person takes part in, referred, or is allocated to.
    public static func cases(of person: PersonID) -> ListKey { ListKey(text: "person:\(person)") }
    /// The cases of one family at every centre.
    public static func family(_ family: String) -> ListKey { ListKey(text: "family:\(family)") }
    /// Everybody who has a role at a centre.
    public static func people(_ centre: CentreID) -> ListKey { ListKey(text: "people:\(centre)") }
    /// The account of an address, by its mark: a keyed hash, so that the store holds no address in the clear.
    public static func address(mark: String) -> ListKey { ListKey(text: "address:\(mark)") }
    /// The drafts or case that a link opens, by the link's hash.
    public static func link(hash: String) -> ListKey { ListKey(text: "link:\(hash)") }
    /// The days of a centre on which something is booked or rostered, by month.
    public static func days(_ centre: CentreID, year: Int, month: Int) -> ListKey {
        ListKey(text: "days:\(centre):\(padded(year, to: 4))-\(padded(month, to: 2))")
    }
}

extension StreamState {
    /// The row that lists show, or nil where the stream is in none, such as one to which nothing has
    /// happened.
    public var summary: SummaryBody? {
        switch self {
        case .centre(let centre): centre.summary.map(SummaryBody.centre)
        case .day(let day): .day(day.summary)
        case .caseFile(let file): file.summary.map(SummaryBody.caseFile)
        case .person(let person): person.summary.map(SummaryBody.person)
        case .register: nil
        case .concern(let concern): concern.summary.map(SummaryBody.concern)
        case .enquiry(let enquiry): enquiry.summary.map(SummaryBody.enquiry)
        case .centreReturn(let sent): sent.summary.map(SummaryBody.centreReturn)
        }
    }

    /// The keys that list this stream.
    public var links: Set<ListKey> {
        switch self {
        case .centre(let centre): centre.links
        case .day(let day): day.links
        case .caseFile(let file): file.links
        case .person(let person): person.links
        case .register: []
        case .concern(let concern): concern.links
        case .enquiry(let enquiry): enquiry.links
        case .centreReturn(let sent): sent.links
        }
    }
}
