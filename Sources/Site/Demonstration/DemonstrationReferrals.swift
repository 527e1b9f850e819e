import Domain
import Foundation

/// A made-up referral: its answers as JSON, the way a form would fill them.
struct DemonstrationReferral {
    let id: CaseID
    let referrer: ReferrerKind
    /// The resident carer first.
    let adults: [AdultID]
    let children: [ChildID]
    let papers: [(PaperKind, String)]
    let json: String

    /// - Throws: a decoding error where the JSON above does not fit the answers any more.
    func answers() throws -> ReferralAnswers {
        try JSONDecoder().decode(ReferralAnswers.self, from: Data(json.utf8))
    }
}

/// The demonstration's referrals. Dates are told from today.
enum DemonstrationReferrals {
    static let orderAndLetter: [(PaperKind, String)] = [
        (.order, "Court order"), (.safeguardingLetter, "Safeguarding letter"),
    ]

    static func marsh(_ today: Day) -> DemonstrationReferral {
        DemonstrationReferral(
            id: "DEMOMARSH2-1", referrer: .legalRepresentative, adults: ["ruth", "daniel"],
            children: ["isla", "theo"], papers: orderAndLetter,
            json: """
                {"referrer": \(solicitor), "service": \(service("supportedCentre", 120)),
                 "proceedings": \(proceedings(orderDate: today - 31, "eitherPartyRestores")),
                 "children": [
                  {"id": "isla", "firstName": "Isla", "lastName": "Marsh", "born": "\(today.adding(months: -80))"},
                  {"id": "theo", "firstName": "Theo", "lastName": "Marsh", "born": "\(today.adding(months: -40))",
                   "allergies": "Peanuts"}],
                 "adults": [
                  {"id": "ruth", "role": "residentCarer", "firstName": "Ruth", "lastName": "Example",
                   "relationship": "mother", "contact": {"address": "1 Made-Up Lane, Exampleton",
                    "email": "ruth@example.org", "telephone": "07700 900101", "livesInRefuge": true}},
                  {"id": "daniel", "role": "visitingAdult", "firstName": "Daniel", "lastName": "Marsh",
                   "relationship": "father", "contact": {"email": "daniel@example.org",
                    "telephone": "07700 900102"}}],
                 "attendees": {"named": [{"id": "june", "name": "June Marsh", "relationship": "grandmother",
                   "part": "the first hour", "comesWith": "visitingAdult"}]},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": false, "photographs": "none"},
                 \(rest(today))}
                """)
    }

    static func finch(_ today: Day) -> DemonstrationReferral {
        DemonstrationReferral(
            id: "DEMOFINCH4-1", referrer: .legalRepresentative, adults: ["mo", "lee"], children: ["sam"],
            papers: orderAndLetter,
            json: """
                {"referrer": \(solicitor), "service": \(service("supervisedCentre", 60)),
                 "proceedings": \(proceedings(orderDate: today - 29, "courtLists")),
                 "children": [{"id": "sam", "firstName": "Sam", "lastName": "Finch",
                   "born": "\(today.adding(months: -100))", "language": "Polish"}],
                 "adults": [
                  {"id": "mo", "role": "residentCarer", "firstName": "Mo", "lastName": "Finch",
                   "relationship": "grandparent", "contact": {"email": "mo@example.org",
                    "keepsEmailPrivate": true}},
                  {"id": "lee", "role": "visitingAdult", "firstName": "Lee", "lastName": "Finch",
                   "relationship": "mother", "contact": {"email": "lee@example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "onlyStaff", "mayLeaveCentre": false,
                   "photographs": "takenNotShared", "photographDetails": "By the staff, one each visit"},
                 \(rest(today))}
                """)
    }

    /// By video: the father lives far away.
    static func lark(_ today: Day) -> DemonstrationReferral {
        DemonstrationReferral(
            id: "DEMOLARK24-1", referrer: .legalRepresentative, adults: ["nora", "tom"], children: ["pip"],
            papers: orderAndLetter,
            json: """
                {"referrer": \(solicitor), "service": \(service("virtualSupervised", 30, because: "distance")),
                 "proceedings": \(proceedings(orderDate: today - 25, "eitherPartyRestores")),
                 "children": [{"id": "pip", "firstName": "Pip", "lastName": "Lark",
                   "born": "\(today.adding(months: -70))"}],
                 "adults": [
                  {"id": "nora", "role": "residentCarer", "firstName": "Nora", "lastName": "Lark",
                   "relationship": "mother", "contact": {"email": "nora.lark@example.org",
                    "telephone": "07700 900131", "keepsTelephonePrivate": true}},
                  {"id": "tom", "role": "visitingAdult", "firstName": "Tom", "lastName": "Lark",
                   "relationship": "father", "contact": {"email": "tom.lark@example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": false, "photographs": "none"},
                 \(rest(today))}
                """)
    }

    static func okafor(_ today: Day) -> DemonstrationReferral {
        DemonstrationReferral(
            id: "DEMOKAFQR6-1", referrer: .cafcassCymru, adults: ["grace", "paul"], children: ["ada"],
            papers: orderAndLetter + [(.riskAssessment, "Risk assessment")],
            json: """
                {"referrer": {"kind": "cafcassCymru", "name": "Gwen Made-Up", "organisation": "Cafcass Cymru",
                   "email": "gwen@cymru.example.org"}, "service": \(service("supervisedCentre", 60)),
                 "proceedings": \(proceedings(orderDate: today - 4, "eitherPartyRestores")),
                 "children": [{"id": "ada", "firstName": "Ada", "lastName": "Okafor",
                   "born": "\(today.adding(months: -60))"}],
                 "adults": [
                  {"id": "grace", "role": "residentCarer", "firstName": "Grace", "lastName": "Okafor",
                   "relationship": "mother", "contact": {"email": "grace@example.org"}},
                  {"id": "paul", "role": "visitingAdult", "firstName": "Paul", "lastName": "Invented",
                   "relationship": "father", "contact": {"email": "paul@example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": false, "photographs": "none"},
                 "wales": {"riskAssessment": "Seen with each parent. Past allegations, not proven.", "sessions": 4,
                   "minutesEach": 60, "knownSafeguardingIssues": true,
                   "funding": {"ground": "report", "adviser": "Gwen Made-Up"}},
                 \(rest(today, risk: "\"domesticAbuse\": \"Alleged in 2024, not proven\""))}
                """)
    }

    static func novak(_ today: Day) -> DemonstrationReferral {
        DemonstrationReferral(
            id: "DEMONVKX78-1", referrer: .legalRepresentative, adults: ["eva", "jan"], children: ["mila"],
            papers: [(.order, "Court order")],
            json: """
                {"referrer": \(solicitor), "service": \(service("supportedCentre", 60)),
                 "proceedings": \(proceedings(orderDate: today - 7, "anotherCentreByAgreement")),
                 "children": [{"id": "mila", "firstName": "Mila", "lastName": "Novak",
                   "born": "\(today.adding(months: -50))"}],
                 "adults": [
                  {"id": "eva", "role": "residentCarer", "firstName": "Eva", "lastName": "Novak",
                   "relationship": "mother", "contact": {"email": "eva@example.org"}},
                  {"id": "jan", "role": "visitingAdult", "firstName": "Jan", "lastName": "Novak",
                   "relationship": "father", "contact": {"email": "jan@example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": true,
                   "leavingDetails": "To the park next door, from the third visit", "photographs": "none"},
                 \(rest(today, lettersMissing: "The letter is with the court, which will send it."))}
                """)
    }

    /// By a local authority, to the centre next to it; its safeguarding letter is missing.
    static func wren(_ today: Day) -> DemonstrationReferral {
        DemonstrationReferral(
            id: "DEMOWRENX9-1", referrer: .localAuthority, adults: ["dot", "max"], children: ["kit"],
            papers: [(.order, "Court order")],
            json: """
                {"referrer": {"kind": "localAuthority", "name": "Ann Fiction",
                   "organisation": "Exampleton Council (made up)", "email": "ann@exampleton.example.org",
                   "ownNumber": "EXC/2231",
                   "socialWorker": {"name": "Ann Fiction", "email": "ann@exampleton.example.org"},
                   "teamManager": {"name": "Tom Imagined", "email": "tom@exampleton.example.org",
                    "telephone": "01632 960 066"}},
                 "service": \(service("supervisedCentre", 60, at: Demonstration.neighbour)),
                 "proceedings": \(proceedings(orderDate: today - 5, "eitherPartyRestores")),
                 "children": [{"id": "kit", "firstName": "Kit", "lastName": "Wren",
                   "born": "\(today.adding(months: -70))"}],
                 "adults": [
                  {"id": "dot", "role": "residentCarer", "firstName": "Dot", "lastName": "Wren",
                   "relationship": "foster carer", "contact": {"email": "dot@example.org"}},
                  {"id": "max", "role": "visitingAdult", "firstName": "Max", "lastName": "Madeup",
                   "relationship": "father", "contact": {"email": "max@example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": false, "photographs": "none"},
                 \(rest(today, lettersMissing: "Tom Imagined will send it."))}
                """)
    }

    /// By a court, to a centre in Wales, without consulting Cafcass Cymru (C8).
    static func parry(_ today: Day) -> DemonstrationReferral {
        let order = proceedings(orderDate: today - 3, "eitherPartyRestores")
        return DemonstrationReferral(
            id: "DEMOPARRY5-1", referrer: .court, adults: ["megan", "huw"], children: ["efa"],
            papers: orderAndLetter,
            json: """
                {"referrer": {"kind": "court", "name": "Clara Bench",
                   "organisation": "Family Court at Exampleton", "email": "clara@court.example.org"},
                 "service": \(service("supportedCentre", 60, at: Demonstration.welsh)),
                 "proceedings": \(order.dropLast()), "cymruWasConsulted": false},
                 "children": [{"id": "efa", "firstName": "Efa", "lastName": "Parry",
                   "born": "\(today.adding(months: -90))"}],
                 "adults": [
                  {"id": "megan", "role": "residentCarer", "firstName": "Megan", "lastName": "Parry",
                   "relationship": "mother", "contact": {"email": "megan@example.org"}},
                  {"id": "huw", "role": "visitingAdult", "firstName": "Huw", "lastName": "Fictional",
                   "relationship": "father", "contact": {"email": "huw@example.org"}}],
                 "attendees": {"named": []},
                 "arrangements": {"willingToMeet": "no", "mayLeaveCentre": false, "photographs": "none"},
                 \(rest(today))}
                """)
    }

    static let solicitor = """
        {"kind": "legalRepresentative", "name": "Tess Brief", "organisation": "Brief and Sons (made up)",
         "email": "tess@brief-and-sons.example.org", "telephone": "01632 960 055"}
        """

    static func service(
        _ kind: String, _ minutes: Int, at centre: CentreID = Demonstration.centre, because: String? = nil
    ) -> String {
        """
        {"centre": "\(centre)", "kind": "\(kind)", "frequency": "every week", "minutes": \(minutes)
        \(because.map { ", \"virtualBecause\": \"\($0)\"" } ?? "")}
        """
    }

    static func proceedings(orderDate: Day, _ fallBack: String) -> String {
        """
        {"hasOrder": true, "court": "Family Court at Exampleton", "caseNumber": "EX26P00123",
         "orderDate": "\(orderDate)", "isFinalOrder": false, "papersFrom": "Tess Brief",
         "fallBack": "\(fallBack)"}
        """
    }

    static func rest(_ today: Day, lettersMissing: String? = nil, risk: String = "") -> String {
        let missing = lettersMissing.map { ", \"missing\": \"\($0)\"" } ?? ""
        return """
            "preparation": {"who": "The resident carer", "how": "With the picture book from the centre",
              "by": "\(today + 20)"},
            "interpreter": {"isNeeded": false}, "professional": {"attends": false}, "risk": {"found": {\(risk)}},
            "papers": {"hasSection7Report": false, "hasOtherConcerns": false\(missing)},
            "declaration": {"name": "Tess Brief", "isTrue": true}
            """
    }
}

/// A one-line PDF, so that papers of the demonstration open.
enum DemonstrationPaper {
    static func pdf(saying text: String) -> Data {
        let plain = text.filter { $0 != "(" && $0 != ")" && $0 != "\\" }
        let stream = "BT /F1 18 Tf 72 720 Td (\(plain)) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
            /Resources << /Font << /F1 5 0 R >> >> >>
            """,
            "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            file += "\(String(repeating: "0", count: 10 - "\(place)".count))\(place) 00000 n \n"
        }
        file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Data(file.utf8)
    }
}
