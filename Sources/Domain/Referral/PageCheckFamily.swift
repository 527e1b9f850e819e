// The pages about the family.
extension PageCheck {
    /// House rule: contact centres are for children; a child is under eighteen (Children Act 1989, s.
    /// 105(1)).
    private static let childhoodMonths = 18 * 12

    func children() -> [FieldProblem] {
        guard let children = answers.children else { return [] }
        var check = FieldCheck()
        if children.isEmpty { check.note("answers.children", .empty) }
        let eldest = today.adding(months: -Self.childhoodMonths)
        for (place, child) in children.enumerated() {
            let field = "answers.children.\(place)"
            check.required("\(field).firstName", child.firstName, limit: Self.nameLimit)
            check.required("\(field).lastName", child.lastName, limit: Self.nameLimit)
            if child.born > today { check.note("\(field).born", .inTheFuture) }
            if child.born <= eldest { check.note("\(field).born", .before(eldest + 1)) }
            let texts = [
                ("health", child.health), ("allergies", child.allergies), ("medication", child.medication),
                ("additionalNeeds", child.additionalNeeds), ("views", child.views),
                ("cultureAndReligion", child.cultureAndReligion), ("lastContact", child.lastContact),
                ("otherNames", child.otherNames), ("schoolHours", child.schoolHours),
            ]
            for (name, text) in texts { check.optional("\(field).\(name)", text, limit: Self.textLimit) }
        }
        repeated(&check, children.map(\.id.rawValue)) { "answers.children.\($0).id" }
        return check.problems
    }

    /// Those adults whom the page is about. Each can be reached in at least one way: a centre sees both sides
    /// before any contact (B4).
    func adults(_ isAsked: (AdultAnswers) -> Bool) -> [FieldProblem] {
        let adults = answers.adults ?? []
        var check = FieldCheck()
        if adults.isEmpty { check.note("answers.adults", .empty) }
        for (place, adult) in adults.enumerated() where isAsked(adult) {
            let field = "answers.adults.\(place)"
            check.required("\(field).firstName", adult.firstName, limit: Self.nameLimit)
            check.required("\(field).lastName", adult.lastName, limit: Self.nameLimit)
            check.required("\(field).relationship", adult.relationship, limit: Self.nameLimit)
            if let born = adult.born, born > today { check.note("\(field).born", .inTheFuture) }
            contact(&check, "\(field).contact", adult.contact)
            for (name, text) in [("safeTimes", adult.safeTimes), ("mobility", adult.mobility)] {
                check.optional("\(field).\(name)", text, limit: Self.textLimit)
            }
        }
        repeated(&check, adults.map(\.id.rawValue)) { "answers.adults.\($0).id" }
        return check.problems
    }

    private func contact(_ check: inout FieldCheck, _ field: String, _ contact: ContactDetails) {
        check.optional("\(field).address", contact.address, limit: Self.lineLimit)
        check.postcode("\(field).postcode", contact.postcode)
        check.email("\(field).email", contact.email)
        check.telephone("\(field).telephone", contact.telephone)
        switch (contact.messagesFrom, contact.messagesUntil) {
        case (nil, nil): break
        case (.some, nil): check.note("\(field).messagesUntil", .missing)
        case (nil, .some): check.note("\(field).messagesFrom", .missing)
        case (.some(let from), .some(let until)):
            if until <= from { check.note("\(field).messagesUntil", .doesNotFit) }
        }
        if (contact.email ?? "").isEmpty && (contact.telephone ?? "").isEmpty {
            check.note("\(field).telephone", .missing)
        }
    }

    /// C12: each with a name, a relationship and the part of the visit that they come for.
    func attendees() -> [FieldProblem] {
        let named = answers.attendees?.named ?? []
        var check = FieldCheck()
        for (place, attendee) in named.enumerated() {
            let field = "answers.attendees.named.\(place)"
            check.required("\(field).name", attendee.name, limit: Self.nameLimit)
            check.required("\(field).relationship", attendee.relationship, limit: Self.nameLimit)
            check.required("\(field).part", attendee.part, limit: Self.lineLimit)
            if answers.adult(attendee.id) != nil { check.note("\(field).id", .repeated) }
        }
        repeated(&check, named.map(\.id.rawValue)) { "answers.attendees.named.\($0).id" }
        return check.problems
    }

    private func repeated(_ check: inout FieldCheck, _ ids: [String], field: (Int) -> String) {
        var seen: Set<String> = []
        for (place, id) in ids.enumerated() {
            if id.isEmpty { check.note(field(place), .missing) }
            if !seen.insert(id).inserted { check.note(field(place), .repeated) }
        }
    }
}
