/// The centre allocated the case to a practitioner. They see it once they have taken it up.
public struct PractitionerAllocated: CaseEvent, TellingEvent, Hashable {
    public var person: PersonID
    public var name: String
    public var email: String
    public var office: PractitionerOffice
    public var organisation: String
    public var madeSure: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.allocations.append(
            Allocation(
                person: person, name: name, email: email, office: office, organisation: organisation,
                madeSure: madeSure, allocated: moment.at, by: moment.by))
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        PracticeNotices.practitioner(person, of: stream, .caseAllocated)
    }
}

/// They knew the number that was asked, and see the case from now on.
public struct CaseTakenUp: CaseEvent, Hashable {
    public var person: PersonID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.change(person) { $0.takenUp = moment.at }
    }
}

/// Somebody who signed in as they did not know the number that was asked.
public struct TakeUpMissed: CaseEvent, Hashable {
    public var person: PersonID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.change(person) { $0.misses += 1 }
    }
}

/// They have the case no longer, and see nothing of it any more.
public struct AllocationEnded: CaseEvent, TellingEvent, Hashable {
    public var person: PersonID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.change(person) {
            $0.ended = moment.at
            $0.endedBy = moment.by
        }
    }

    /// The centre too: somebody gave the case back, or could not say which case it is.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        PracticeNotices.practitioner(person, of: stream, .allocationEnded)
            + (try PracticeNotices.centre(of: stream, .practitionerLeft, house))
    }
}

/// A practitioner asks to observe a session (E10).
public struct ObservationAsked: CaseEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var person: PersonID
    public var way: ObservationWay
    public var why: String

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.observations[session, default: [:]][person] = Observation(
            person: person, way: way, why: why, asked: moment.at)
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        try PracticeNotices.centre(of: stream, .practitionerAsks, house)
    }
}

/// The centre answered whether they can observe it (E10).
public struct ObservationAnswered: CaseEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var person: PersonID
    public var isYes: Bool
    public var words: String?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.observations[session]?[person]?.answer = CentreWord(
            isYes: isYes, words: words, at: moment.at)
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        PracticeNotices.practitioner(person, of: stream, .practitionerAnswered)
    }
}

/// Whoever asked to observe a session will not come after all (E10).
public struct ObservationTakenBack: CaseEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var person: PersonID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.observations[session]?[person]?.takenBack = moment.at
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        try PracticeNotices.centre(of: stream, .practitionerAsks, house)
    }
}

/// A practitioner asks that a professional attend sessions, or no longer (C15).
public struct AttendingAsked: CaseEvent, TellingEvent, Hashable {
    public var person: PersonID
    public var professional: ProfessionalAnswers

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.attending.append(
            AttendingAsk(person: person, professional: professional, asked: moment.at))
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        try PracticeNotices.centre(of: stream, .practitionerAsks, house)
    }
}

/// The centre answered; where it agreed, this is who attends from now on (C15).
public struct AttendingAnswered: CaseEvent, TellingEvent, Hashable {
    public var person: PersonID
    public var isYes: Bool
    public var words: String?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        guard let place = file.practice.attending.lastIndex(where: { $0.person == person }) else { return }
        file.practice.attending[place].answer = CentreWord(isYes: isYes, words: words, at: moment.at)
        if isYes { file.referral.answers.professional = file.practice.attending[place].professional }
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        PracticeNotices.practitioner(person, of: stream, .practitionerAnswered)
    }
}

/// An adviser assessed whether contact by video suits (B7).
public struct RemoteAssessed: CaseEvent, TellingEvent, Hashable {
    public var isSuitable: Bool
    public var suitability: RemoteSuitability

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.practice.remote.append(
            RemoteAssessment(isSuitable: isSuitable, suitability: suitability, at: moment.at))
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        try PracticeNotices.centre(of: stream, .remoteAssessed, house)
    }
}

/// Who is told of what a practitioner and a centre ask of each other.
enum PracticeNotices {
    static func practitioner(_ person: PersonID, of stream: StreamID, _ about: NoticeSubject) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .practitioner(person), about)]
    }

    static func centre(
        of stream: StreamID, _ about: NoticeSubject, _ house: House
    ) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream, let centre = try house.caseFile(id).centre else { return [] }
        return [Notice(id, to: .centre(centre), about)]
    }

    /// E10: whoever is booked to observe a session hears what becomes of it.
    static func observers(
        of session: SessionID, in stream: StreamID, _ about: NoticeSubject, _ house: House
    ) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return try house.caseFile(id).practice.observers(of: session).map {
            Notice(id, to: .practitioner($0.0.person), about)
        }
    }
}

extension CasePractice {
    /// Changes the allocation of somebody that has not ended.
    mutating func change(_ person: PersonID, _ change: (inout Allocation) -> Void) {
        guard let place = allocations.lastIndex(where: { $0.person == person && $0.ended == nil }) else {
            return
        }
        change(&allocations[place])
    }
}
