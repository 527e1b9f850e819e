/// The law of stepping down.
enum StepDownRules {
    /// H5 (Protocol 1.1): where a family goes on to, while that stands: the next centre may yet say no.
    static func standing(_ file: CaseFile, in house: House) throws(Halt) -> StepDownMade? {
        guard let made = file.reviews.stepDown else { return nil }
        switch try house.caseFile(made.newCase).stage {
        case .declined, .withdrawn, .handedOn: return nil
        case .none, .draft, .submitted, .waitingList, .accepted, .closed: return made
        }
    }

    /// H5 (Protocol 1.1): down from supervised contact, once. A family that Cafcass Cymru referred moves on
    /// by its new referral, which names the kind and the centre (C6).
    static func mayStepDown(_ file: CaseFile, in house: House) throws(Halt) {
        guard file.kind?.isSupervised == true else {
            throw .refused(Refusal(.H5, StepDownRefusal.notSupervised))
        }
        guard !file.isCafcassCymru else {
            throw .refused(Refusal(.C6, StepDownRefusal.cafcassCymruRefersAfresh))
        }
        if let made = try standing(file, in: house) {
            throw .refused(Refusal(.H5, StepDownRefusal.alreadySteppingDown(made.to)))
        }
    }

    /// H5, B1, B2, G3 (Protocol 1.1, 1.2): nobody steps down with a risk that is not managed, or while
    /// contact is suspended. The next centre looks for itself before it accepts.
    static func mustBeManaged(_ file: CaseFile, in house: House) throws(Halt) {
        if file.incidents.isContactSuspended {
            throw .refused(.diary(.G3, .contactSuspended(file.id)))
        }
        guard let screening = file.assessment.screening else {
            throw .refused(Refusal(.B1, AssessmentRefusal.notScreened))
        }
        if file.assessment.riskAssessment?.isManageable == false {
            throw .refused(Refusal(.B1, AssessmentRefusal.riskNotManageable))
        }
        if screening.hasUnmanagedHarm, !isAssessedAfresh(file) {
            throw .refused(Refusal(.B2, AssessmentRefusal.unmanagedHarm))
        }
        let signs = AssessmentRules.signs(file)
        if !signs.isEmpty { try house.warn(.B2, AssessmentRefusal.signsPointToSupervised(signs)) }
    }

    /// B1, G3 (Protocol 1.2, 2.1): whether somebody has assessed the risk since contact was accepted.
    private static func isAssessedAfresh(_ file: CaseFile) -> Bool {
        guard let accepted = file.assessment.answer?.on.day else { return false }
        return file.assessment.riskAssessment.map { $0.assessed > accepted } ?? false
    }

    /// H5, A1, A9 (Protocol 2.1): accredited and offering, for handovers too.
    static func mustBeOffered(_ way: StepDownWay, at id: CentreID, in house: House) throws(Halt) {
        try ReferralRules.mustBeOffered(StepDown.kind, at: id, in: house)
        guard way == .handovers else { return }
        guard try house.centre(id).offers.services.contains(.handover) else {
            throw .refused(Refusal(.A9, StepDownRefusal.noHandovers(id)))
        }
    }

    /// H5 (Protocol 1.1): nothing stays booked here past the last day.
    static func mustLeaveNothingBooked(_ file: CaseFile, after last: Day) throws(Halt) {
        let beyond = file.bookings.standing.filter { $0.isAhead && $0.day > last }.map(\.day)
        guard let latest = beyond.max() else { return }
        throw .refused(Refusal(.H5, StepDownRefusal.stillBooked(latest: latest, last: last)))
    }

    /// H5 (Protocol 1.1): no contact here past the last day, while the family goes on elsewhere.
    static func mustBeBeforeMove(_ file: CaseFile, _ days: [Day], in house: House) throws(Halt) {
        guard let made = try standing(file, in: house) else { return }
        for day in days.sorted() where day > made.lastDay {
            throw .refused(Refusal(.H5, StepDownRefusal.goneOn(on: day, last: made.lastDay)))
        }
    }
}

/// Why the law of stepping down says no.
public enum StepDownRefusal: RefusalReason, Hashable {
    /// H5: contact is not supervised, so there is nothing to step down from.
    case notSupervised
    /// H5: the family goes on to that centre already.
    case alreadySteppingDown(CentreID)
    /// C6: Cafcass Cymru names the kind and the centre in a new referral.
    case cafcassCymruRefersAfresh
    /// A9: the centre does not offer handovers.
    case noHandovers(CentreID)
    /// H5: a session is booked here past the last day.
    case stillBooked(latest: Day, last: Day)
    /// H5: the family goes on elsewhere after that day.
    case goneOn(on: Day, last: Day)
}
