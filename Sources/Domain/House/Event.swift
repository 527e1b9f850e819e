/// Something that happened. Its JSON is kept for ever: a golden file pins each type's shape, and a changed
/// shape is a new type beside the old one.
public protocol Event: Codable, Sendable {
    /// The name it is kept under, such as `ReferralAccepted`.
    static var name: String { get }
}

extension Event {
    public static var name: String { String(describing: Self.self) }
}

/// When an event happened and who did it.
public struct Moment: Hashable, Sendable {
    public let at: Instant
    /// Who, as the journal names them: a person's id, `link:…` for somebody with a referral's link, `system`.
    public let by: String

    public init(at: Instant, by: String) {
        self.at = at
        self.by = by
    }
}

/// What happened to a centre: its profile, accreditation, rooms, openings, people.
public protocol CentreEvent: Event {
    func evolve(_ centre: inout Centre, _ moment: Moment)
}

/// What happened in a case.
public protocol CaseEvent: Event {
    func evolve(_ file: inout CaseFile, _ moment: Moment)
}

/// What happened on one day at one centre.
public protocol DayEvent: Event {
    func evolve(_ day: inout CentreDay, _ moment: Moment)
}

/// What happened to somebody's account.
public protocol PersonEvent: Event {
    func evolve(_ person: inout Person, _ moment: Moment)
}

/// What happened to the register as a whole.
public protocol RegisterEvent: Event {
    func evolve(_ register: inout Register, _ moment: Moment)
}

/// What happened to a concern about an organisation.
public protocol ConcernEvent: Event {
    func evolve(_ concern: inout Concern, _ moment: Moment)
}

/// What happened to an enquiry before a hearing.
public protocol EnquiryEvent: Event {
    func evolve(_ enquiry: inout Enquiry, _ moment: Moment)
}

/// What happened to a centre's return for one quarter or month.
public protocol ReturnEvent: Event {
    func evolve(_ sent: inout CentreReturn, _ moment: Moment)
}

/// The present of one stream, computed from its events.
public indirect enum StreamState: Sendable {
    case centre(Centre)
    case day(CentreDay)
    case caseFile(CaseFile)
    case person(Person)
    case register(Register)
    case concern(Concern)
    case enquiry(Enquiry)
    case centreReturn(CentreReturn)

    /// The present of a stream to which nothing has happened.
    public init(_ stream: StreamID) {
        switch stream {
        case .centre(let id): self = .centre(Centre(id: id))
        case .day(let centre, let day): self = .day(CentreDay(centre: centre, day: day))
        case .caseFile(let id): self = .caseFile(CaseFile(id: id))
        case .person(let id): self = .person(Person(id: id))
        case .register: self = .register(Register())
        case .concern(let id): self = .concern(Concern(id: id))
        case .enquiry(let id): self = .enquiry(Enquiry(id: id))
        case .centreReturn(let centre, let period):
            self = .centreReturn(CentreReturn(centre: centre, period: period))
        }
    }

    /// The present after one more event.
    public mutating func apply(_ event: any Event, _ moment: Moment) {
        switch (self, event) {
        case (.centre(var centre), let event as any CentreEvent):
            event.evolve(&centre, moment)
            centre.noteCapacity(on: moment.at.day)
            self = .centre(centre)
        case (.day(var day), let event as any DayEvent):
            event.evolve(&day, moment)
            self = .day(day)
        case (.caseFile(var file), let event as any CaseEvent):
            event.evolve(&file, moment)
            self = .caseFile(file)
        case (.person(var person), let event as any PersonEvent):
            event.evolve(&person, moment)
            self = .person(person)
        case (.register(var register), let event as any RegisterEvent):
            event.evolve(&register, moment)
            self = .register(register)
        case (.concern(var concern), let event as any ConcernEvent):
            event.evolve(&concern, moment)
            self = .concern(concern)
        case (.enquiry(var enquiry), let event as any EnquiryEvent):
            event.evolve(&enquiry, moment)
            self = .enquiry(enquiry)
        case (.centreReturn(var sent), let event as any ReturnEvent):
            event.evolve(&sent, moment)
            self = .centreReturn(sent)
        default:
            preconditionFailure("\(type(of: event).name) was written to a stream of another kind")
        }
    }
}
