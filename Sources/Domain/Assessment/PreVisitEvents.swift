/// An appointment before contact was made (B4).
public struct PreVisitArranged: CaseEvent, TellingEvent, Hashable {
    public var preVisit: PreVisit
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.assessment.preVisits[preVisit.appointment] = preVisit
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        return file.told(of: preVisit, .preVisitArranged(preVisit.appointment))
            + (try rules(for: preVisit, file, in: house))
    }
}

extension PreVisitArranged {
    /// E11: an adult reads the rules before somebody goes through them with them; whoever has accepted these
    /// is not sent them again.
    private func rules(for preVisit: PreVisit, _ file: CaseFile, in house: House) throws(Halt) -> [Notice] {
        guard case .adult(let adult) = preVisit.subject, let centre = file.centre,
            let rules = try house.centre(centre).houseRules,
            file.assessment.houseRulesAccepted[adult] != rules.version
        else { return [] }
        return [Notice(file.id, to: .adult(adult), .houseRules)]
    }
}

/// An appointment before contact was cancelled.
public struct PreVisitCancelled: CaseEvent, TellingEvent, Hashable {
    public var appointment: AppointmentID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.assessment.preVisits[appointment]?.isCancelled = true
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        guard let preVisit = file.assessment.preVisits[appointment] else { return [] }
        return file.told(of: preVisit, .preVisitCancelled(appointment))
    }
}

/// The pre-visit took place, in the way that was arranged.
public struct PreVisitHeld: CaseEvent, Hashable {
    public var appointment: AppointmentID
    public var notes: String?
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.assessment.preVisits[appointment]?.held = moment.at
        file.assessment.preVisits[appointment]?.notes = notes
    }
}

/// A pre-visit took place that nobody had arranged, such as a telephone call there and then.
public struct PreVisitRecorded: CaseEvent, Hashable {
    public var preVisit: PreVisit
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        var held = preVisit
        held.held = moment.at
        file.assessment.preVisits[preVisit.appointment] = held
    }
}

/// A pre-visit has its place in a centre's day.
public struct PreVisitPlaced: DayEvent, Hashable {
    public var placed: PlacedPreVisit
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.preVisits.removeAll { $0.appointment == placed.appointment }
        day.preVisits.append(placed)
    }
}

/// A pre-visit has no place in a centre's day any more.
public struct PreVisitTakenOff: DayEvent, Hashable {
    public var appointment: AppointmentID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.preVisits.removeAll { $0.appointment == appointment }
    }
}

extension CaseFile {
    /// Only whoever is to come hears of a pre-visit: the adult, or for the children their resident carer.
    fileprivate func told(of preVisit: PreVisit, _ about: NoticeSubject) -> [Notice] {
        switch preVisit.subject {
        case .adult(let adult): [Notice(id, to: .adult(adult), about)]
        case .children: answers.residentCarer.map { [Notice(id, to: .adult($0.id), about)] } ?? []
        }
    }
}
