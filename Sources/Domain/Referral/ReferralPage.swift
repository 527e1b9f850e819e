/// The pages of the referral form, in their order. The list of tasks, the page that checks the answers and
/// the submission itself all go by them.
public enum ReferralPage: String, CaseIterable, Codable, Hashable, Sendable {
    case referrer, service, proceedings, children, residentCarer, visitingAdult, attendees, arrangements
    case preparation, interpreter, professional, risk, papers, wales, declaration

    /// The field of `AnswerReferral` that holds what this page asks; the two pages of the adults share one.
    public var field: String {
        switch self {
        case .residentCarer, .visitingAdult: "answers.adults"
        default: "answers.\(rawValue)"
        }
    }

    /// Whether somebody who refers in that capacity fills it in. Only Cafcass Cymru's page is for one alone
    /// (C6); the two named people of a local authority are fields of the referrer's page (C2).
    public func applies(to referrer: ReferrerKind?) -> Bool {
        self != .wales || referrer == .cafcassCymru
    }

    /// Whether anything has been told there.
    public func isBegun(in answers: ReferralAnswers) -> Bool {
        switch self {
        case .referrer: answers.referrer != nil
        case .service: answers.service != nil
        case .proceedings: answers.proceedings != nil
        case .children: answers.children != nil
        case .residentCarer: answers.residentCarer != nil
        case .visitingAdult: !answers.visitingAdults.isEmpty
        case .attendees: answers.attendees != nil
        case .arrangements: answers.arrangements != nil
        case .preparation: answers.preparation != nil
        case .interpreter: answers.interpreter != nil
        case .professional: answers.professional != nil
        case .risk: answers.risk != nil
        case .papers: answers.papers != nil
        case .wales: answers.wales != nil
        case .declaration: answers.declaration != nil
        }
    }
}
