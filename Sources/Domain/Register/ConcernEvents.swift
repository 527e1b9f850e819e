/// Somebody told of an organisation: unaccredited (A6), or accredited and a worry (A7).
public struct ConcernReported: ConcernEvent, Hashable {
    public var matter: ConcernMatter

    public func evolve(_ concern: inout Concern, _ moment: Moment) {
        concern.matter = matter
        concern.reported = moment.at
        concern.steps = [ConcernStep(state: .reported, at: moment.at, by: moment.by)]
    }
}

/// It went a step on (A6), or was closed with what came of it (A7).
public struct ConcernMoved: ConcernEvent, Hashable {
    public var to: ConcernState
    public var note: String?
    public var centre: CentreID?

    public func evolve(_ concern: inout Concern, _ moment: Moment) {
        concern.state = to
        concern.steps.append(ConcernStep(state: to, note: note, at: moment.at, by: moment.by))
    }
}

/// The register officer was alerted (A7).
public struct RegisterOfficerAlerted: ConcernEvent, Hashable {
    public var note: String?

    public func evolve(_ concern: inout Concern, _ moment: Moment) {
        concern.alerted = moment.at
        concern.state = .liaising
        concern.steps.append(ConcernStep(state: .liaising, note: note, at: moment.at, by: moment.by))
    }
}

/// The register officer did something to the accreditation because of it (A7).
public struct ConcernActedOn: ConcernEvent, Hashable {
    public var action: AccreditationAction

    public func evolve(_ concern: inout Concern, _ moment: Moment) {
        concern.steps.append(
            ConcernStep(state: concern.state, action: action, at: moment.at, by: moment.by))
    }
}
