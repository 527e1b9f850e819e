import Domain

enum SafeguardingRefusalWords {
    static func words(_ reason: SafeguardingRefusal) -> RefusalText {
        switch reason {
        case .authoritiesNotTold(let incidents):
            RefusalText(
                "Tell the police or children’s services first",
                "A child needed protecting, and nobody has been told yet of \(Spoken.count(incidents.count, "incident", "incidents")).",
                next: "Call 999 if there is danger now, or children’s services.",
                "Write down here whom you told. Then contact can be looked at afresh.")
        case .commissionerNotInvolved:
            RefusalText(
                "Cafcass Cymru is not told of this",
                "Cafcass Cymru did not refer this family, so it may not be told about it.",
                next: "Tell the police or children’s services where a child is at risk.")
        }
    }
}
