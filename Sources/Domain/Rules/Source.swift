/// The documents that rules come from.
public enum Source: String, CaseIterable, Codable, Sendable {
    /// Judicial Protocol for referrals to child contact centres, November 2023.
    case judicialProtocol
    /// Cafcass Cymru expectation statement, child contact services.
    case cafcassCymruStatement
    /// Cafcass child contact centre policy, version 1, January 2022.
    case cafcassPolicy
    /// NACCC's guide for magistrates and the judiciary.
    case judiciaryGuide
    /// Joint statement of NACCC, Cafcass and Cafcass Cymru about child contact centres, 31 March 2020.
    case jointStatement

    /// The document's own title, as a reader would ask for it.
    public var title: String {
        switch self {
        case .judicialProtocol:
            "Judicial Protocol for Referrals of Children and Families to Child Contact Centres, November 2023"
        case .cafcassCymruStatement: "Cafcass Cymru Expectation Statement: Child Contact Services"
        case .cafcassPolicy: "Cafcass Child Contact Centre policy, version 1, January 2022"
        case .judiciaryGuide: "NACCC Magistrate and Judiciary Guide to Child Contact Centres"
        case .jointStatement:
            "Joint statement from the NACCC, Cafcass and Cafcass Cymru about Child Contact Centres, 31 March 2020"
        }
    }

    /// The first day that its rules are kept from. The statement and the guide bear no date: house rule, they
    /// are kept from before any case that the system can hold.
    public var inForce: Day {
        switch self {
        case .judicialProtocol: Self.day(2023, 11, 1)
        case .cafcassPolicy: Self.day(2022, 1, 18)
        case .jointStatement: Self.day(2020, 3, 31)
        case .cafcassCymruStatement, .judiciaryGuide: Self.day(2020, 1, 1)
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("a source names a day that does not exist")
        }
        return day
    }
}
