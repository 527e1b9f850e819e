import Domain

/// A refusal in words: what cannot be done, why, and what can be done instead.
struct RefusalText {
    var title: String
    var reason: String
    var next: [String]

    init(_ title: Phrase, _ reason: Phrase, next: Phrase...) {
        self.title = title.text
        self.reason = reason.text
        self.next = next.map(\.text)
    }
}

/// The words of every room's refusals.
enum RefusalWords {
    static func words(_ refusal: Refusal) -> RefusalText {
        switch refusal.reason {
        case let reason as RegisterRefusal: RegisterRefusalWords.words(reason)
        case let reason as ReferralRefusal: ReferralRefusalWords.words(reason)
        case let reason as AssessmentRefusal: AssessmentRefusalWords.words(reason)
        case let reason as DiaryRefusal: DiaryRefusalWords.words(reason)
        case let reason as SessionRefusal: SessionRefusalWords.words(reason)
        case let reason as RecordRefusal: RecordRefusalWords.words(reason)
        case let reason as SafeguardingRefusal: SafeguardingRefusalWords.words(reason)
        case let reason as ReviewRefusal: ReviewRefusalWords.words(reason)
        case let reason as SuspensionRefusal: SuspensionRefusalWords.words(reason)
        case let reason as ConcernRefusal: ConcernRefusalWords.words(reason)
        case let reason as AccreditationRefusal: ConcernRefusalWords.words(reason)
        case let reason as EnquiryRefusal: EnquiryRefusalWords.words(reason)
        case let reason as CourtRefusal: CourtRefusalWords.words(reason)
        case let reason as PracticeRefusal: PracticeRefusalWords.words(reason)
        case let reason as SuitabilityRefusal: SuitabilityWords.words(reason)
        case let reason as CommissioningRefusal: CommissioningRefusalWords.words(reason)
        case let reason as RetentionRefusal: RetentionRefusalWords.words(reason)
        case let reason as StepDownRefusal: StepDownRefusalWords.words(reason)
        case let reason as OrderRefusal: OrderWords.words(reason)
        case let reason as VirtualRefusal: VirtualRefusalWords.words(reason)
        case let reason as CostRefusal: CostRefusalWords.words(reason)
        default: plain(refusal.rule)
        }
    }

    /// For a reason whose room has no words of its own for it: the rule's.
    private static func plain(_ rule: RuleID) -> RefusalText {
        let entry = Rulebook.entry(rule)
        return RefusalText(
            "This cannot be done", "\(entry.title).", next: "Read the rule, or ask the centre.")
    }
}

enum RegisterRefusalWords {
    static func words(_ reason: RegisterRefusal) -> RefusalText {
        switch reason {
        case .notAccredited(_, let kind, let day):
            RefusalText(
                "This service cannot be named",
                "It is not accredited for \(KindWords.name(kind).lowercased()) contact on \(Spoken.date(day)).",
                next: "Choose an accredited centre: search by postcode or town.")
        case .standardNotHeld(_, let kinds):
            RefusalText(
                "This cannot be offered yet",
                "The centre is not accredited to the standard for: \(Spoken.list(kinds.map(KindWords.name))).",
                next: "Offer only what the accreditation covers.",
                "Ask the register officer to enter the award.")
        case .notOffered(_, let kind):
            RefusalText(
                "This centre does not offer that",
                "\(KindWords.name(kind)) contact is not among the services that it offers.",
                next: "Choose another kind of contact.", "Choose another centre.")
        }
    }
}
