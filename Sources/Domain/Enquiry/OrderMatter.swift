/// What an order that names the centre may say, by what was asked and answered (B9). Each rests on a rule;
/// the words are the site's.
public enum OrderMatter: String, CaseIterable, Hashable, Sendable {
    case enquiryAnswered, subjectToAcceptance, papersReachCentre, copiesFromCourt, centreAnswers
    case ifNotAccepted, preVisit, notesDirected, noReport, centreRules, whenItEnds, longStay

    /// The rule that it rests on.
    public var rule: RuleID {
        switch self {
        case .enquiryAnswered: .B9
        case .subjectToAcceptance: .B5
        case .papersReachCentre: .C4
        case .copiesFromCourt: .C5
        case .centreAnswers: .D1
        case .ifNotAccepted: .C16
        case .preVisit: .B4
        case .notesDirected: .F5
        case .noReport: .F1
        case .centreRules: .E11
        case .whenItEnds: .H4
        case .longStay: .B10
        }
    }

    /// What suits that kind of contact: of supervised contact notes can be directed, of supported none; a
    /// long stay is agreed first (B10).
    static func all(for kind: ServiceKind, isLong: Bool) -> [OrderMatter] {
        allCases.filter { matter in
            switch matter {
            case .notesDirected: kind.isSupervised
            case .noReport: !kind.isSupervised
            case .longStay: isLong
            default: true
            }
        }
    }
}
