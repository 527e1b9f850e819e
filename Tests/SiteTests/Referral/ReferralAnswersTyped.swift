@testable import Site

/// What somebody types who fills in every page of a referral, page by page.
enum Typed {
    static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> [String: String] {
        ["\(name).day": "\(day)", "\(name).month": "\(month)", "\(name).year": "\(year)"]
    }

    private static func at(_ page: String, _ fields: [String: String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: fields.map { ("answers.\(page).\($0.key)", $0.value) })
    }

    static let parent = at(
        "referrer",
        ["name": "Ruth Example", "email": "ruth@example.org", "ownRole": "residentCarer"])
    static let service = at(
        "service", ["centre": "bridge-house", "kind": "supportedCentre", "frequency": "Every two weeks"])
    static let proceedings = at(
        "proceedings",
        [
            "hasOrder": "yes", "court": "Family Court at Leeds", "papersFrom": "The court office",
            "fallBack": "courtLists", "orderDate.day": "16", "orderDate.month": "11",
            "orderDate.year": "2026",
        ])
    static let child: [String: String] = [
        "child.firstName": "Isla", "child.lastName": "Marsh", "child.born.day": "27",
        "child.born.month": "3", "child.born.year": "2019",
    ]
    static let resident: [String: String] = [
        "adult.contact.livesInRefuge": "no", "adult.firstName": "Ruth", "adult.lastName": "Example",
        "adult.relationship": "mother", "adult.contact.telephone": "01632 960 002",
        "adult.contact.keepsTelephonePrivate": "yes",
    ]
    static let visitor: [String: String] = [
        "adult.contact.livesInRefuge": "no", "adult.firstName": "Daniel", "adult.lastName": "Marsh",
        "adult.relationship": "father", "adult.contact.email": "daniel@example.org",
    ]
    static let arrangements = at(
        "arrangements", ["willingToMeet": "no", "mayLeaveCentre": "no", "photographs": "none"])
    static let preparation = at(
        "preparation",
        [
            "who": "Her mother", "how": "With the centre’s book", "by.day": "1", "by.month": "12",
            "by.year": "2026",
        ])
    static let interpreter = at("interpreter", ["isNeeded": "no"])
    static let professional = at("professional", ["attends": "no"])
    static let risk: [String: String] = [
        "asked.harm": "no", "asked.drugsOrAlcohol": "no", "asked.domesticAbuse": "yes",
        "answers.risk.found.domesticAbuse": "Alleged in 2025", "asked.parentingAbility": "no",
        "asked.childRefuses": "no", "asked.longGap": "no", "asked.policeOrSocialCare": "no",
        "asked.convictions": "no", "asked.abductionRisk": "no", "asked.weaponsOrThreatsToStaff": "no",
    ]
    static let papers = at(
        "papers",
        ["hasSection7Report": "no", "hasOtherConcerns": "no", "missing": "Cafcass sends it on Monday"])
    static let declaration = at("declaration", ["name": "Ruth Example", "isTrue": "yes"])

    /// Each page's address and what is typed there, in the form's order.
    static let whole: [(page: String, fields: [String: String])] = [
        ("referrer", parent), ("service", service), ("proceedings", proceedings), ("children/1", child),
        ("adults/resident-carer", resident), ("adults/visiting-adult", visitor),
        ("attendees", ["anybody": "no"]), ("arrangements", arrangements), ("preparation", preparation),
        ("interpreter", interpreter), ("professional", professional), ("risk", risk), ("papers", papers),
        ("declaration", declaration),
    ]
}

extension Visitor {
    /// Begins a referral.
    /// - Returns: its address.
    func begins(_ referrer: String = "parent") async throws -> String {
        try await post("/refer", ["referrer": referrer]).location ?? ""
    }

    /// Fills in every page, or those that are not left out.
    func fillsIn(_ home: String, except left: Set<String> = []) async throws {
        for (page, fields) in Typed.whole where !left.contains(page) {
            _ = try await post("\(home)/\(page)", fields)
        }
    }
}
