extension Rulebook {
    /// What the rule book says of a rule. A new rule does not compile before its entry is written.
    public static func entry(_ id: RuleID) -> RuleEntry {
        switch id {
        case .A1: RuleEntriesA.a1
        case .A2: RuleEntriesA.a2
        case .A3: RuleEntriesA.a3
        case .A4: RuleEntriesA.a4
        case .A5: RuleEntriesA.a5
        case .A6: RuleEntriesA.a6
        case .A7: RuleEntriesA.a7
        case .A8: RuleEntriesA.a8
        case .A9: RuleEntriesA.a9
        case .B1: RuleEntriesB.b1
        case .B2: RuleEntriesB.b2
        case .B3: RuleEntriesB.b3
        case .B4: RuleEntriesB.b4
        case .B5: RuleEntriesB.b5
        case .B6: RuleEntriesB.b6
        case .B7: RuleEntriesB.b7
        case .B8: RuleEntriesB.b8
        case .B9: RuleEntriesB.b9
        case .B10: RuleEntriesB.b10
        case .C1: RuleEntriesC.c1
        case .C2: RuleEntriesC.c2
        case .C3: RuleEntriesC.c3
        case .C4: RuleEntriesC.c4
        case .C5: RuleEntriesC.c5
        case .C6: RuleEntriesC.c6
        case .C7: RuleEntriesC.c7
        case .C8: RuleEntriesC.c8
        case .C9: RuleEntriesC.c9
        case .C10: RuleEntriesC.c10
        case .C11: RuleEntriesC.c11
        case .C12: RuleEntriesC.c12
        case .C13: RuleEntriesC.c13
        case .C14: RuleEntriesC.c14
        case .C15: RuleEntriesC.c15
        case .C16: RuleEntriesC.c16
        case .D1: RuleEntriesD.d1
        case .D2: RuleEntriesD.d2
        case .D3: RuleEntriesD.d3
        case .D4: RuleEntriesD.d4
        case .E1: RuleEntriesE.e1
        case .E2: RuleEntriesE.e2
        case .E3: RuleEntriesE.e3
        case .E4: RuleEntriesE.e4
        case .E5: RuleEntriesE.e5
        case .E6: RuleEntriesE.e6
        case .E7: RuleEntriesE.e7
        case .E8: RuleEntriesE.e8
        case .E9: RuleEntriesE.e9
        case .E10: RuleEntriesE.e10
        case .E11: RuleEntriesE.e11
        case .E12: RuleEntriesE.e12
        case .F1: RuleEntriesF.f1
        case .F2: RuleEntriesF.f2
        case .F3: RuleEntriesF.f3
        case .F4: RuleEntriesF.f4
        case .F5: RuleEntriesF.f5
        case .F6: RuleEntriesF.f6
        case .F7: RuleEntriesF.f7
        case .G1: RuleEntriesG.g1
        case .G2: RuleEntriesG.g2
        case .G3: RuleEntriesG.g3
        case .H1: RuleEntriesH.h1
        case .H2: RuleEntriesH.h2
        case .H3: RuleEntriesH.h3
        case .H4: RuleEntriesH.h4
        case .H5: RuleEntriesH.h5
        case .H6: RuleEntriesH.h6
        case .K1: RuleEntriesK.k1
        case .K2: RuleEntriesK.k2
        case .K3: RuleEntriesK.k3
        case .K4: RuleEntriesK.k4
        case .L1: RuleEntriesL.l1
        case .L2: RuleEntriesL.l2
        case .L3: RuleEntriesL.l3
        }
    }

    /// Every entry, in the order of a family's way.
    public static let entries: [RuleEntry] = RuleID.allCases.map(entry)
}
