public import Domain

/// What is held about one adult, as they read it (L3).
public enum OwnDataText {
    /// One part with its lines.
    struct Section {
        let part: OwnDataPart
        let lines: [String]
    }

    /// The whole of it as plain text, for staff to read through: each paragraph with whose it is and what
    /// becomes of it.
    public static func text(_ model: OwnDataPageModel) -> String {
        let facts = sections(model.package.facts).map { section in
            ([title(section.part).text] + section.lines.map { "  \($0)" }).joined(separator: "\n")
        }
        let items = model.package.items.filter { $0.kind != .facts }.map { item in
            let lines = item.paragraphs.map { paragraph in
                let standing = standing(paragraph, model.request)
                let owner = OwnDataWords.owner(paragraph.owner).text
                let label = OwnDataWords.label(paragraph.label)
                let text = paragraph.text.isEmpty ? "" : "\n    \(paragraph.text)"
                return "  \(paragraph.place) [\(owner); \(standing.text)] \(label)\(text)"
            }
            return ([OwnDataWords.title(item.kind, item.day)] + lines).joined(separator: "\n")
        }
        return (facts + items).joined(separator: "\n\n")
    }

    /// What becomes of a paragraph as it was decided so far.
    static func standing(_ paragraph: OwnDataParagraph, _ request: OwnDataRequest?) -> Phrase {
        switch request?.decisions[paragraph.key]?.decision.choice {
        case .give?: return "given, as decided"
        case .leaveOut?: return "left out, as decided"
        case .blackOut?: return "given with words blacked out, as decided"
        case nil: break
        }
        switch paragraph.standard {
        case .given: return "given"
        case .leftOut: return "left out"
        case .undecided: return "to be decided"
        }
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
        return rows.compactMap { name, value in
            value.map { "\(name.text): \($0)" }
        }
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
        let charges =
            data.charges?.map { charge in
                ["\(CostWords.kind(charge.kind).text): \(Pounds.text(charge.pence))", charge.words]
                    .compactMap { $0 }.joined(separator: ", ")
            } ?? []
        let payments =
            data.payments?.map { payment in
                [
                    Phrase("Paid on \(Spoken.date(payment.day)): \(Pounds.text(payment.pence))").text,
                    payment.words,
                ].compactMap { $0 }.joined(separator: ", ")
            } ?? []
        return charges + payments
    }

    /// A paper by its kind, and when it came.
    static func paper(_ paper: OwnDataCopy.Paper) -> String {
        let name = PaperWords.name(paper.document.kind)
        return paper.day.map { "\(name), \(Spoken.date($0))" } ?? name
    }

    /// What an adult is told of what was left out: nothing that they may not know to be there.
    static func leftOut(_ copy: OwnDataCopy) -> HTML {
        let parts = Spoken.list(copy.leftOutFacts.map { title($0).text })
        let grounds = Spoken.list(copy.grounds.map { OwnDataWords.told($0).text })
        let why: HTML = grounds.isEmpty ? "" : "<p>\(t: "Something was left out because \(grounds).")</p>"
        return """
            <h2>\(t: "What was left out")</h2>\(if: !parts.isEmpty, "<p>\(parts).</p>")\(why)\
            \(copy.because.map { "<p>\($0)</p>" as HTML })
            <p>\(t: "What tells of other people, or what the law lets a centre keep back, is not in it; we do not always say so.")</p>
            <p>\(t: "If you do not agree, tell the centre. You can complain to the Information Commissioner’s Office, or ask a court.")</p>
            """
    }
}
