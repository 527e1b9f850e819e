/// The law of what a centre and a court ask of each other.
public enum CourtRules {
    /// C5 (Protocol 3.2): where papers are missing and the order allows it, the centre has copies from the
    /// court. The referral says that it does; or the centre has the order and names the paragraph.
    static func mayAskForCopies(_ file: CaseFile, paragraph: String?) throws(Halt) {
        guard let proceedings = file.answers.proceedings, proceedings.hasOrder else {
            throw .refused(Refusal(.C5, CourtRefusal.noOrder))
        }
        guard proceedings.court?.contains(where: { !$0.isWhitespace }) == true else {
            throw .refused(Refusal(.C5, CourtRefusal.courtNotNamed))
        }
        guard !file.referral.papersMissing.isEmpty else {
            throw .refused(Refusal(.C5, CourtRefusal.nothingMissing))
        }
        if proceedings.centreMayAskCourt == true { return }
        let isHere = file.referral.papers[.order] == .received
        guard isHere, paragraph?.contains(where: { !$0.isWhitespace }) == true else {
            throw .refused(Refusal(.C5, CourtRefusal.orderDoesNotAllow(orderIsHere: isHere)))
        }
    }

    /// House rule: a case number is the same however it is written, with spaces, strokes or small letters.
    static func plainNumber(_ text: String) -> String {
        text.uppercased().filter { $0.isLetter || $0.isNumber }
    }

    /// House rule: a court takes up a case by the reference in the centre's letter and its own number of the
    /// case. Whoever has not both learns nothing, not even whether there is such a case.
    static func isKnown(_ file: CaseFile, by number: String) -> Bool {
        guard file.referral.received != nil, let known = file.courtNumber else { return false }
        return known == plainNumber(number)
    }

    /// What a court may see of a case's deadlines: those that are owed to it, or that its order set (C4, D1,
    /// D4).
    static func clocks(of file: CaseFile, in house: House) -> [Clock] {
        CaseClocks.all(of: file, in: house).filter { [.C4, .D1, .D4].contains($0.rule) }
    }
}

/// Why the law of asking a court says no.
public enum CourtRefusal: RefusalReason, Hashable {
    /// C5: there is no order in this case.
    case noOrder
    /// C5: the referral names no court.
    case courtNotNamed
    /// C5: every paper that is needed is here.
    case nothingMissing
    /// C5: neither the referral nor a paragraph of the order lets the centre have copies.
    case orderDoesNotAllow(orderIsHere: Bool)
}
