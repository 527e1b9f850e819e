/// What happened to how somebody signs in. Of secrets it says nothing.
public enum SignInFact: String, Codable, CaseIterable, Hashable, Sendable {
    case passwordSet, passwordChanged, passwordForgotten
    case secondFactorSet, recoveryCodesMade, recoveryCodeUsed
    /// From a browser that had not been used for this account before.
    case newDevice
    /// Somebody had the right password and no code.
    case passwordWithoutCode
    case visitsEnded
    /// From now on the organisation's own sign-in opens the account too, or no longer.
    case organisationConnected, organisationDisconnected
}

/// Something happened to how somebody signs in. Nobody but they themselves is shown it.
public struct SignInNoted: PersonEvent, Hashable {
    public var fact: SignInFact
    /// The browser, kept coarse: "Firefox on Windows".
    public var device: String?
    public func evolve(_ person: inout Person, _ moment: Moment) {
        person.note(.noted(fact), device, moment)
    }
}

/// Password and second factor were taken away; they are asked to begin anew.
public struct SignInReset: PersonEvent, Hashable {
    public func evolve(_ person: inout Person, _ moment: Moment) { person.note(.reset, nil, moment) }
}

/// They are to be invited once more.
public struct InvitationAsked: PersonEvent, Hashable {
    public func evolve(_ person: inout Person, _ moment: Moment) { person.note(.invited, nil, moment) }
}

/// The centre gave them a new code to say who they are.
public struct SpokenCodeMade: PersonEvent, Hashable {
    public func evolve(_ person: inout Person, _ moment: Moment) { person.note(.spokenCode, nil, moment) }
}

/// What somebody is shown of how they signed in.
public struct SignInHappened: Hashable, Sendable {
    /// One thing that can happen to it.
    public enum What: Hashable, Sendable {
        case noted(SignInFact)
        case reset, invited, spokenCode
    }

    public let what: What
    public let device: String?
    public let moment: Moment
}

extension Person {
    /// House rule: the last fifty are shown.
    private static let mostShown = 50

    mutating func note(_ what: SignInHappened.What, _ device: String?, _ moment: Moment) {
        signIns.append(SignInHappened(what: what, device: device, moment: moment))
        if signIns.count > Self.mostShown { signIns.removeFirst() }
    }
}
