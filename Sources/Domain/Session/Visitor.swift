/// Who can come through the door for a session.
public enum Visitor: Codable, Hashable, Sendable {
    case adult(AdultID)
    case child(ChildID)
    /// C15: the professional named in the referral.
    case professional
    /// E10: somebody who is booked to observe this session.
    case observer(PersonID)
    case interpreter
}

extension Visitor: CustomStringConvertible {
    /// Reads what `description` writes, such as `adult:dad`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0)
        }
        switch (parts[0], parts.count) {
        case ("professional", 1): self = .professional
        case ("interpreter", 1): self = .interpreter
        case ("adult", 2) where !parts[1].isEmpty: self = .adult(AdultID(parts[1]))
        case ("observer", 2) where !parts[1].isEmpty: self = .observer(PersonID(parts[1]))
        case ("child", 2) where !parts[1].isEmpty: self = .child(ChildID(parts[1]))
        default: return nil
        }
    }

    /// `adult:ID`, `child:ID`, `observer:ID`, `professional` or `interpreter`, as forms write it.
    public var description: String {
        switch self {
        case .adult(let id): "adult:\(id)"
        case .child(let id): "child:\(id)"
        case .professional: "professional"
        case .observer(let id): "observer:\(id)"
        case .interpreter: "interpreter"
        }
    }
}
