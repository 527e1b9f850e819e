/// Who can come through the door for a session. Written as `adult:ID`, `child:ID`, `professional`, `interpreter`.
public enum Visitor: Hashable, Sendable {
    case adult(AdultID)
    case child(ChildID)
    /// C15, E10: the professional named in the referral.
    case professional
    case interpreter
}

extension Visitor: Codable, CustomStringConvertible {
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0)
        }
        switch (parts[0], parts.count) {
        case ("professional", 1): self = .professional
        case ("interpreter", 1): self = .interpreter
        case ("adult", 2) where !parts[1].isEmpty: self = .adult(AdultID(parts[1]))
        case ("child", 2) where !parts[1].isEmpty: self = .child(ChildID(parts[1]))
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .adult(let id): "adult:\(id)"
        case .child(let id): "child:\(id)"
        case .professional: "professional"
        case .interpreter: "interpreter"
        }
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let visitor = Visitor(text) else {
            throw Unreadable(text, as: "visitor such as adult:dad or child:sam", decoder)
        }
        self = visitor
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
