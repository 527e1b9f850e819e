public import Domain

/// What is held about one adult, as they read it (L3).
public enum OwnDataText {
    /// One part with its lines.
    struct Section {
        let part: OwnDataPart
        let lines: [String]
    }

    /// The whole of it as plain text, for staff to read through.
    public static func text(_ data: OwnData) -> String {
        sections(data).map { section in
            ([title(section.part).text] + section.lines.map { "  \($0)" }).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// The parts that hold anything.
    static func sections(_ data: OwnData) -> [Section] {
        let all: [Section] = [
            Section(part: .details, lines: data.details.map { details($0, data.rulesAccepted) } ?? []),
            Section(part: .firstVisits, lines: data.firstVisits?.map(firstVisit) ?? []),
            Section(part: .firstVisitNotes, lines: data.firstVisitNotes ?? []),
            Section(part: .visits, lines: data.visits?.map(visit) ?? []),
            Section(part: .breathTests, lines: data.breathTests?.map(breathTest) ?? []),
            Section(part: .costs, lines: costs(data)),
        ]
        return all.filter { !$0.lines.isEmpty }
    }

    static func title(_ part: OwnDataPart) -> Phrase {
        switch part {
        case .details: "Who you are, and how you are reached"
        case .firstVisits: "First visits"
        case .firstVisitNotes: "What staff noted of your first visits"
        case .visits: "Visits, with your own times"
        case .breathTests: "Breath tests"
        case .costs: "What you were charged and have paid"
        }
    }

    private static func details(_ adult: AdultAnswers, _ rules: Int?) -> [String] {
        let contact = adult.contact
        let rows: [(Phrase, String?)] = [
            ("Name", adult.name), ("Born", adult.born.map(Spoken.date)),
            ("To the children", adult.relationship), ("Address", contact.address),
            ("Postcode", contact.postcode), ("E-mail", contact.email), ("Telephone", contact.telephone),
            ("E-mail is read by", contact.emailUse.map { SafeContactWords.use($0).text }),
            ("Messages may come", SafeContactWords.hours(contact)),
            ("Safe times to ring", adult.safeTimes), ("Getting about", adult.mobility),
            ("Solicitor", adult.solicitor),
            ("Parental responsibility", yesOrNo(adult.hasParentalResponsibility)),
            ("A message may be left", yesOrNo(adult.mayLeaveVoicemail)),
            ("Letters in Welsh", yesOrNo(adult.prefersWelsh)),
            ("The centre’s rules", rules.map { Phrase("Version \($0) accepted").text }),
        ]
        return rows.compactMap { name, value in value.map { "\(name.text): \($0)" } }
    }

    private static func yesOrNo(_ answer: Bool?) -> String? {
        answer.map { $0 ? Phrase("Yes").text : Phrase("No").text }
    }

    private static func firstVisit(_ visit: MyPreVisit) -> String {
        let held: Phrase = visit.isHeld ? "held" : "not held"
        return "\(Spoken.date(visit.day)), \(visit.span.from)–\(visit.span.to), \(held.text)"
    }

    private static func visit(_ visit: MySession) -> String {
        let standing: Phrase =
            visit.isCancelled ? "cancelled" : visit.isOver ? "over" : "to come"
        return "\(Spoken.date(visit.day)), \(visit.arrive)–\(visit.leave), \(standing.text)"
    }

    private static func breathTest(_ test: OwnData.BreathTest) -> String {
        let result: Phrase =
            switch test.result {
            case .negative: "negative"
            case .positive: "positive"
            case .refused: "not taken"
            }
        return [test.day.map(Spoken.date), result.text].compactMap { $0 }.joined(separator: ", ")
    }

    private static func costs(_ data: OwnData) -> [String] {
        let charges = data.charges?.map { "\(CostWords.kind($0.kind).text): \(Pounds.text($0.pence))" } ?? []
        let payments =
            data.payments?.map {
                Phrase("Paid on \(Spoken.date($0.day)): \(Pounds.text($0.pence))").text
            } ?? []
        return charges + payments
    }
}
