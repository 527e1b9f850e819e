import Domain

/// The people of a case. What is kept private says so in words, wherever it stands.
enum CasePeople {
    static func section(_ model: ReferralForCentreModel, _ today: Day) -> HTML {
        """
        <section class="card" id="people"><h2>\(t: "People")</h2>
        \(model.adults.html { adult($0, model) })
        \((model.answers.children ?? []).html { child($0, today) })
        \(attendees(model.answers.attendees?.named ?? []))</section>
        """
    }

    private static func adult(_ adult: AdultAnswers, _ model: ReferralForCentreModel) -> HTML {
        let contact = adult.contact
        var rows = Rows()
        rows.add("Address", privately([contact.address, contact.postcode], contact.addressIsPrivate))
        rows.add("E-mail", privately([contact.email], contact.emailIsPrivate))
        rows.add("Telephone", privately([contact.telephone], contact.telephoneIsPrivate))
        rows.add("E-mail is read by", contact.emailUse.map { SafeContactWords.use($0) })
        rows.add("Messages may come", SafeContactWords.hours(contact))
        rows.add("Safe times to call", adult.safeTimes)
        rows.add("Voicemail", adult.mayLeaveVoicemail, yes: "May be left", no: "Never leave one")
        rows.add("Parental responsibility", adult.hasParentalResponsibility)
        rows.add("Getting about", adult.mobility)
        rows.add("Solicitor", adult.solicitor)
        let refuge: HTML =
            contact.livesInRefuge == true
            ? "<p class=\"notice warning\">\(t: "Lives in a refuge: never say where, to anybody.")</p>" : ""
        let code: HTML = """
            <p><a href="\(CaseFrame.address(model.reference, "/adults/\(adult.id)/code"))">\(t: "Their code for signing in")</a></p>
            """
        let welsh: HTML =
            adult.prefersWelsh == true ? " <span class=\"tag\">\(t: "Prefers Welsh")</span>" : ""
        return """
            <h3>\(adult.name) <span class="soft small">\(t: DeskWords.role(adult.role)), \
            \(adult.relationship)</span>\(welsh)</h3>\(refuge)\(rows.list)\
            \(if: contact.emailUse == .shared, code)
            """
    }

    private static func privately(_ parts: [String?], _ isPrivate: Bool) -> HTML? {
        let text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        guard !text.isEmpty else { return nil }
        guard isPrivate else { return "\(text)" }
        return """
            \(text) <span class="tag warn"><svg class="icon" aria-hidden="true">\
            <use href="\(Assets.icons.address)#lock"/></svg>\(t: "Private: staff only")</span>
            """
    }

    private static func child(_ child: ChildAnswers, _ today: Day) -> HTML {
        var rows = Rows()
        rows.add(
            "Born",
            Phrase("\(Spoken.date(child.born)), \(Spoken.count(age(child.born, today), "year", "years")) old")
                .text)
        rows.add("Gender", child.gender)
        rows.add("Other names", child.otherNames)
        rows.add("Health", child.health)
        rows.add("Allergies", child.allergies)
        rows.add("Medicine", child.medication)
        rows.add("Additional needs", child.additionalNeeds)
        rows.add("Language", child.language)
        rows.add("Culture and religion", child.cultureAndReligion)
        rows.add("School hours", child.schoolHours)
        rows.add("Looked after, or on a plan", child.isLookedAfterOrOnPlan)
        rows.add("What the child says", child.views)
        rows.add("Last contact", child.lastContact)
        return """
            <h3>\(child.firstName) \(child.lastName) <span class="soft small">\(t: "Child")</span></h3>\(rows.list)
            """
    }

    private static func age(_ born: Day, _ today: Day) -> Int {
        let hadBirthday = (today.month, today.dayOfMonth) >= (born.month, born.dayOfMonth)
        return max(0, today.year - born.year - (hadBirthday ? 0 : 1))
    }

    /// C12: who else may come.
    private static func attendees(_ named: [NamedAttendee]) -> HTML {
        guard !named.isEmpty else { return "" }
        return """
            <h3>\(t: "Others who may come") \(Parts.rule(.C12))</h3><ul>\(named.html { one in
                """
                <li>\(one.name), \(one.relationship)\(one.part.map { ", \($0)" }), \
                \(t: "with the \(DeskWords.role(one.comesWith).text.lowercased())")</li>
                """
            })</ul>
            """
    }
}

/// Rows of facts, of which those that nobody gave are left out.
struct Rows {
    private var rows = HTML.Interpolation(literalCapacity: 1000, interpolationCount: 0)

    mutating func add(_ term: Phrase, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        begin(term)
        rows.appendInterpolation(text)
        rows.appendLiteral("</dd></div>")
    }
    mutating func add(_ term: Phrase, _ value: HTML?) {
        guard let value else { return }
        begin(term)
        rows.appendInterpolation(value)
        rows.appendLiteral("</dd></div>")
    }
    private mutating func begin(_ term: Phrase) {
        rows.appendLiteral("<div><dt>")
        rows.appendInterpolation(t: term)
        rows.appendLiteral("</dt><dd>")
    }
    mutating func add(_ term: Phrase, _ phrase: Phrase?) { add(term, phrase?.text) }
    mutating func add(_ term: Phrase, _ day: Day?) { add(term, day.map(Spoken.date)) }
    mutating func add(_ term: Phrase, _ answer: Bool?, yes: Phrase = "Yes", no: Phrase = "No") {
        if let answer { add(term, answer ? yes : no) }
    }

    var html: HTML { HTML(stringInterpolation: rows) }
    var isEmpty: Bool { rows.bytes.isEmpty }
    /// The list; nothing where there are no rows.
    var list: HTML { isEmpty ? "" : "<dl class=\"summary tight\">\(html)</dl>" }
}
