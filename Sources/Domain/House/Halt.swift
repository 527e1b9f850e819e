/// Why a decision stopped. Nothing is kept then, but for a refusal that is an event of its own.
public enum Halt: Error, Sendable {
    /// The law says no.
    case refused(Refusal)
    /// The law would have a reason first: the person may go on, giving one for each.
    case wantsReasons([Warning])
    /// What was typed cannot be used; every problem, by its field.
    case invalid([FieldProblem])
    /// The act does not fit what has happened so far.
    case outOfStep(OutOfStep)
    /// Not for this person to do or see, or not there: the two are never told apart.
    case denied
    /// Something has not been read yet. The desk reads it and asks again; nobody else meets this.
    case unread(Wanted)

    /// What the desk has to read.
    public enum Wanted: Hashable, Sendable {
        case stream(StreamID)
        case list(ListKey)
    }
}

/// The law's no: the rule, and the facts that it rests on. Never English; the words are the site's.
public struct Refusal: Error, Sendable {
    public let rule: RuleID
    public let reason: any RefusalReason

    public init(_ rule: RuleID, _ reason: any RefusalReason) {
        self.rule = rule
        self.reason = reason
    }
}

/// One room's reasons to say no, as cases with their facts. Listed in `Refusal.reasons`, so that a no can be
/// kept with its act.
public protocol RefusalReason: Codable, Sendable {}

/// The law's caution: what a reason must be given for.
public struct Warning: Sendable {
    public let rule: RuleID
    public let reason: any RefusalReason

    public init(_ rule: RuleID, _ reason: any RefusalReason) {
        self.rule = rule
        self.reason = reason
    }
}

/// What is wrong with one field, named as the command names it: `adult.email`, `children.0.firstName`.
public struct FieldProblem: Hashable, Codable, Sendable {
    public let field: String
    public let problem: Problem

    public init(_ field: String, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }

    /// What can be wrong with a field.
    public enum Problem: Hashable, Codable, Sendable {
        case missing
        case tooLong(limit: Int)
        case notAnEmail
        case notATelephoneNumber
        case notAPostcode
        case notADate
        case notATime
        case notANumber
        /// No amount of money, or one that is beyond all measure.
        case notAnAmount
        case outOfRange(least: Int, most: Int)
        case inTheFuture
        case inThePast
        case before(Day)
        case after(Day)
        case unknown
        case unreadable(words: [String])
        /// Words that must stand in it, and do not.
        case lacks(words: [String])
        /// It must hold at least one.
        case empty
        case repeated
        case doesNotFit
    }
}

/// An act that came too late, too early or twice.
public enum OutOfStep: Hashable, Codable, Sendable {
    case alreadyDone
    case notBegun
    case notSubmitted
    case alreadyAnswered
    case notAccepted
    case closed
    case notHeld
    case locked
    case unknownThing
    /// Its author has not said that it is complete.
    case notFinished
    /// No second person has checked it yet.
    case notChecked
    /// Contact here has not ended.
    case notClosed
    /// Somebody else wrote under the same heading since the page was drawn.
    case writtenMeanwhile
}
