/// What one decision, or one question, may look at: the present of streams, lists, the law and the time.
///
/// It notes what it was asked for. What has not been read yet halts the decision with `.unread`; the desk
/// reads it and asks again, so that a decision stays a plain function that knows no store. What a decision
/// read is what it rests on: none of it may have moved when its events are kept.
public final class House {
    public let now: Instant
    public let rules: Rulebook
    public let calendar: WorkingCalendar
    /// The reasons given for going on where a rule warns, by rule.
    public let reasons: [RuleID: String]

    private let states: (StreamID) -> StreamState?
    private let lists: (ListKey) -> [Summary]?
    /// The streams that were read.
    public private(set) var read: Set<StreamID> = []
    /// The warnings that a reason was given for.
    public private(set) var heeded: [RuleID: String] = [:]

    /// - Parameters:
    ///   - states: the present of a stream, or nil where it must be read first.
    ///   - lists: the summaries that a key lists, or nil where they must be read first.
    public init(
        now: Instant, rules: Rulebook, calendar: WorkingCalendar, reasons: [RuleID: String] = [:],
        states: @escaping (StreamID) -> StreamState?, lists: @escaping (ListKey) -> [Summary]?
    ) {
        self.now = now
        self.rules = rules
        self.calendar = calendar
        self.reasons = reasons
        self.states = states
        self.lists = lists
    }

    public var today: Day { now.day }

    /// A centre as it is. Throws `.unread` where it must be read first.
    public func centre(_ id: CentreID) throws(Halt) -> Centre {
        guard case .centre(let centre) = try state(.centre(id)) else { throw .denied }
        return centre
    }

    /// A day at a centre as it is. Throws `.unread` where it must be read first.
    public func day(_ centre: CentreID, _ day: Day) throws(Halt) -> CentreDay {
        guard case .day(let day) = try state(.day(centre, day)) else { throw .denied }
        return day
    }

    /// A case as it is. Throws `.unread` where it must be read first.
    public func caseFile(_ id: CaseID) throws(Halt) -> CaseFile {
        guard case .caseFile(let file) = try state(.caseFile(id)) else { throw .denied }
        return file
    }

    /// An account as it is. Throws `.unread` where it must be read first.
    public func person(_ id: PersonID) throws(Halt) -> Person {
        guard case .person(let person) = try state(.person(id)) else { throw .denied }
        return person
    }

    /// A concern as it is. Throws `.unread` where it must be read first.
    public func concern(_ id: ConcernID) throws(Halt) -> Concern {
        guard case .concern(let concern) = try state(.concern(id)) else { throw .denied }
        return concern
    }

    /// An enquiry as it is. Throws `.unread` where it must be read first.
    public func enquiry(_ id: EnquiryID) throws(Halt) -> Enquiry {
        guard case .enquiry(let enquiry) = try state(.enquiry(id)) else { throw .denied }
        return enquiry
    }

    /// A centre's return for a quarter or a month, as it is. Throws `.unread` where it must be read first.
    public func centreReturn(_ centre: CentreID, _ period: ReturnPeriod) throws(Halt) -> CentreReturn {
        guard case .centreReturn(let sent) = try state(.centreReturn(centre, period)) else { throw .denied }
        return sent
    }

    /// What holds for the register as a whole. Throws `.unread` where it must be read first.
    public func register() throws(Halt) -> Register {
        guard case .register(let register) = try state(.register) else { throw .denied }
        return register
    }

    /// The summaries of every stream that the key lists. A list is not part of what a decision rests on.
    public func list(_ key: ListKey) throws(Halt) -> [Summary] {
        guard let list = lists(key) else { throw .unread(.list(key)) }
        return list
    }

    /// Goes on where a reason was given for this rule's warning, and halts asking for one where not.
    public func warn(_ rule: RuleID, _ reason: any RefusalReason) throws(Halt) {
        guard let given = reasons[rule], !given.allSatisfy(\.isWhitespace) else {
            throw .wantsReasons([Warning(rule, reason)])
        }
        heeded[rule] = given
    }

    /// The same house, with these reasons given.
    func giving(_ reasons: [RuleID: String]) -> House {
        House(now: now, rules: rules, calendar: calendar, reasons: reasons, states: states, lists: lists)
    }

    /// The house as it would stand after a decision: to look at, never to decide on.
    func after(_ decision: Decision, by who: Who) throws(Halt) -> House {
        var later: [StreamID: StreamState] = [:]
        for (stream, event) in decision.events {
            var present = StreamState(stream)
            if let changed = later[stream] { present = changed } else { present = try state(stream) }
            present.apply(event, Moment(at: now, by: who.actor))
            later[stream] = present
        }
        return House(
            now: now, rules: rules, calendar: calendar, reasons: reasons,
            states: { [states, later] in later[$0] ?? states($0) }, lists: lists)
    }

    private func state(_ stream: StreamID) throws(Halt) -> StreamState {
        read.insert(stream)
        guard let state = states(stream) else { throw .unread(.stream(stream)) }
        return state
    }
}
