extension Access {
    /// Has an account of that court.
    public static func isOf(_ court: CourtID, _ who: Who) -> Bool {
        who.isSystem || who.roles.contains(.court(court))
    }

    /// Has an account of a court on whose desk the case stands. A draft stands on none.
    static func isCourt(following file: CaseFile, _ who: Who) -> Bool {
        guard file.referral.received != nil else { return false }
        return file.court.followers.contains { isOf($0, who) }
    }

    /// C5: a court adds only what the centre has asked it for.
    static func sendsCopies(of paper: PaperKind, to file: CaseFile, _ who: Who) -> Bool {
        isCourt(following: file, who) && file.papersAwaitedFromCourt.contains(paper)
    }
}
