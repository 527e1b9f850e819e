/// The rules that the system keeps, by the name they have in code, in tests and on screen.
// swift-format-ignore: AlwaysUseLowerCamelCase, the names are the rules' own.
public enum RuleID: String, CaseIterable, Codable, Sendable, Comparable, CodingKeyRepresentable {
    case A1, A2, A3, A4, A5, A6, A7, A8, A9
    case B1, B2, B3, B4, B5, B6, B7, B8, B9, B10
    case C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16
    case D1, D2, D3, D4
    case E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12
    case F1, F2, F3, F4, F5, F6, F7
    case G1, G2, G3
    case H1, H2, H3, H4, H5, H6
    case I1, I2, I3, I4, I5, I6, I7, I8, I9
    case J1, J2, J3, J4, J5, J6, J7, J8, J9
    case K1, K2, K3, K4
    case L1, L2, L3

    /// In the order of the rule book, which is the order of a family's way.
    public static func < (left: RuleID, right: RuleID) -> Bool { left.place < right.place }
    private var place: Int { RuleID.allCases.firstIndex(of: self) ?? 0 }
}
