import Domain

/// What happened in a case, the latest first, from the facts that the case keeps.
enum CaseHistory {
    private struct Entry {
        let at: Instant
        let title: Phrase
        var text: String?
        /// Only its day is known.
        var isDayAlone = false
    }

    static func section(_ model: ReferralForCentreModel) -> HTML {
        let entries = all(model).sorted { $0.at > $1.at }
        let items = entries.html { entry in
            """
            <li><p class="when">\(when(entry))</p><h3>\(t: entry.title)</h3>\
            \(entry.text.map { "<p>\($0)</p>" as HTML })</li>
            """
        }
        return """
            <section id="history"><h2>\(t: "What happened")</h2><ol class="timeline">\(items)</ol>\
            \(reasons(model))</section>
            """
    }

    private static func when(_ entry: Entry) -> HTML {
        entry.isDayAlone ? "\(shortDay: entry.at.day)" : "\(moment: entry.at)"
    }

    private static func all(_ model: ReferralForCentreModel) -> [Entry] {
        var entries: [Entry] = []
        if let received = model.received {
            entries.append(Entry(at: received, title: "Referral received"))
        }
        for (kind, at) in model.papersReceived.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where at != model.received {
            entries.append(Entry(at: at, title: "Paper received", text: PaperWords.name(kind)))
        }
        if let screened = model.screened {
            entries.append(
                Entry(at: screened, title: "Looked for the signs of risk", text: model.screening?.assessor))
        }
        for visit in model.preVisits {
            guard let held = visit.held else { continue }
            let text = "\(model.name(visit.subject)), \(DeskWords.way(visit.way).text.lowercased())"
            entries.append(Entry(at: held, title: "Pre-visit held", text: text))
        }
        if let assessed = model.riskAssessment {
            let start = Instant(startOf: assessed.assessed)
            entries.append(
                Entry(at: start, title: "Risk assessed", text: assessed.assessor, isDayAlone: true))
        }
        if let answer = model.answer { entries.append(Entry(at: answer.on, title: title(answer))) }
        if let first = model.firstHeld {
            entries.append(Entry(at: Instant(startOf: first), title: "First session held", isDayAlone: true))
        }
        return entries
    }

    private static func title(_ answer: CentreAnswer) -> Phrase {
        switch answer {
        case .accepted: "Referral accepted"
        case .waiting: "Put on the waiting list"
        case .handedOn: "Handed on to another centre"
        case .declined: "Referral declined"
        }
    }

    /// The reasons for which somebody went on where a rule warned.
    private static func reasons(_ model: ReferralForCentreModel) -> HTML {
        guard !model.reasonsGiven.isEmpty else { return "" }
        let items = model.reasonsGiven.html { "<li>\(Parts.rule($0.rule)) \($0.reason)</li>" }
        return "<h3>\(t: "Reasons given where a rule warned")</h3><ul>\(items)</ul>"
    }
}
