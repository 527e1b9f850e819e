extension Access {
    /// Counts what happened at a centre, looks behind each figure, and sends the centre's returns: whoever
    /// runs it.
    static func countsFigures(of centre: CentreID, _ who: Who) -> Bool { runs(centre, who) }

    /// Sees what centres sent to the register: numbers, the small ones hidden before they left.
    static func readsReturnsToRegister(_ who: Who) -> Bool { isRegisterOfficer(who) }

    /// Sees what centres sent to Cafcass Cymru of the contact that it pays for (F4).
    static func readsReturnsToCymru(_ who: Who) -> Bool { commissions(.cafcassCymru, who) }
}
