import Domain

/// Beside the case: what to do next, by which rule; the deadlines; the facts at a glance; the ways on.
enum CaseSide {
    static func aside(_ model: ReferralForCentreModel, _ now: Instant) -> HTML {
        """
        <aside class="side" aria-label="\(t: "What to do")">
        <section><h2>\(t: "Next")</h2>\(steps(model))</section>
        \(clocks(model, now))
        <section><h2>\(t: "At a glance")</h2>\(glance(model).list)</section>
        <section><h2>\(t: "More")</h2><ul>\(ways(model))</ul></section>
        </aside>
        """
    }

    private static func steps(_ model: ReferralForCentreModel) -> HTML {
        let steps = CaseStep.all(of: model)
        guard !steps.isEmpty else { return "<p class=\"soft\">\(t: "There is nothing left to do here.")</p>" }
        let items = steps.html { step in
            let words: HTML =
                step.isDone || step.rest == nil || (step.isForDecider && !model.mayDecide)
                ? "\(t: step.words)"
                : "<a href=\"\(CaseFrame.address(model.reference, step.rest ?? ""))\">\(t: step.words)</a>"
            let note: HTML = step.note.map { "<span class=\"hint\">\(t: $0)</span>" } ?? ""
            let tag: HTML = step.isDone ? "<span class=\"tag done\">\(t: "Done")</span>" : ""
            return "<li><span class=\"task\">\(words)\(note)</span>\(tag)\(Parts.rule(step.rule))</li>"
        }
        return "<ol class=\"task-list\">\(items)</ol>"
    }

    private static func clocks(_ model: ReferralForCentreModel, _ now: Instant) -> HTML {
        guard !model.clocks.isEmpty else { return "" }
        return "<section><h2>\(t: "Deadlines")</h2>\(Parts.clocks(model.clocks, now: now))</section>"
    }

    private static func glance(_ model: ReferralForCentreModel) -> Rows {
        var rows = Rows()
        rows.add("Received", model.received.map { "\(shortDay: $0.day)" as HTML })
        rows.add("Order", model.answers.proceedings?.orderDate)
        if case .accepted(let endsOn, _, _)? = model.answer { rows.add("Ends", endsOn) }
        if let since = model.waitingSince { rows.add("Waiting since", since.day) }
        if model.stage == .accepted {
            rows.add("Sessions held", "\(model.sessionsHeld)")
            rows.add("In the diary", "\(model.sessionsAhead)")
            rows.add("Next session", model.nextSession.map { "\(shortDay: $0)" as HTML })
        }
        if let visit = model.answers.arrangements {
            rows.add("Photos", DeskWords.photographs(visit.photographs))
            rows.add("Leaving", visit.mayLeaveCentre, yes: "Allowed", no: "Not allowed")
        }
        if model.answers.interpreter?.isNeeded == true {
            rows.add("Interpreter", model.answers.interpreter?.language ?? Phrase("Needed").text)
        }
        for adult in model.adults where model.breathTests[adult.id] != nil {
            rows.add("Breath test", "\(adult.name) \(Parts.rule(.E8))" as HTML)
        }
        if !model.neverMeets.isEmpty {
            let links = model.neverMeets.html { "<a href=\"\(CaseFrame.address($0))\">\($0)</a> " }
            rows.add("Never to meet", "\(links)\(Parts.rule(.E6))" as HTML)
        }
        return rows
    }

    private static func ways(_ model: ReferralForCentreModel) -> HTML {
        var ways: [(String, Phrase)] = [
            ("/sessions", "Sessions and booking"), ("/records", "Records"), ("/incidents", "Incidents"),
            ("/review", "Reviews and closing"),
        ]
        if model.mayDecide { ways.append(("/practitioners", "Practitioners")) }
        if model.mayDecide, model.stage == .accepted, model.kind?.isSupervised == true {
            ways.append(("/step-down", "Step down from supervised contact"))
        }
        if model.mayDecide { ways.append(("/letters", "Letters, and how they went")) }
        if model.mayDecide { ways.append(("/cost", "What contact costs")) }
        if model.mayDecide { ways.append(("/own-data", "What is held about somebody")) }
        if model.mayDecide { ways.append(("/keeping", "Keeping and erasing")) }
        if model.mayDecide { ways.append(("/known", "Who knows this family")) }
        if model.isRunning, model.mayDecide { ways.append(("/breath-test", "Breath test before visits")) }
        if model.isRunning, model.mayDecide { ways.append(("/never-meet", "Keep apart from another family")) }
        return ways.html { rest, words in
            "<li><a href=\"\(CaseFrame.address(model.reference, rest))\">\(t: words)</a></li>"
        }
    }
}

/// One thing to do in a case, in the order in which they are best done.
struct CaseStep {
    let words: Phrase
    /// The rest of the address where it is done.
    let rest: String?
    let rule: RuleID
    var isDone = false
    var note: Phrase?
    /// Only whoever runs the centre may do it.
    var isForDecider: Bool {
        ["/screen", "/assess", "/answer", "/meanwhile", "/practitioners", "/review#exit"].contains(rest)
    }

    static func all(of model: ReferralForCentreModel) -> [CaseStep] {
        switch model.stage {
        case .submitted, .waitingList: asked(model) + before(model)
        case .accepted: asked(model) + after(model)
        case .none, .draft, .declined, .handedOn, .closed, .withdrawn: []
        }
    }

    /// E10, C15: somebody waits for a word.
    private static func asked(_ model: ReferralForCentreModel) -> [CaseStep] {
        guard model.practitionersAsk > 0 else { return [] }
        return [CaseStep(words: "Answer a practitioner", rest: "/practitioners", rule: .E10)]
    }

    private static func before(_ model: ReferralForCentreModel) -> [CaseStep] {
        let missing = model.papersMissing.count
        var steps = [
            CaseStep(
                words: "Papers", rest: "/papers", rule: .C3, isDone: missing == 0,
                note: missing == 0 ? nil : "\(missing) still to come"),
            CaseStep(
                words: "Look for the signs of risk", rest: "/screen", rule: .B2,
                isDone: model.screening != nil),
        ]
        steps += model.toBeSeen.map { seeing($0, model) }
        steps.append(
            CaseStep(
                words: "Assess the risk", rest: "/assess", rule: model.mustAskHome ? .B6 : .B1,
                isDone: model.riskAssessment != nil && !model.mustAskHome,
                note: model.mustAskHome ? "Ask what video would be at home" : nil))
        let rule: RuleID = model.answers.proceedings?.hasOrder == true ? .D1 : .B5
        steps.append(CaseStep(words: "Answer the referral", rest: "/answer", rule: rule))
        return steps
    }

    private static func after(_ model: ReferralForCentreModel) -> [CaseStep] {
        var steps = model.notYetSeen.map { seeing($0, model) }
        if model.houseRules != nil {
            steps += model.adults.filter { model.houseRulesAccepted[$0.id] == nil }.map { adult in
                CaseStep(words: "Rules of the centre: \(adult.name)", rest: "/house-rules", rule: .E11)
            }
        }
        if model.clocks.contains(where: { $0.rule == .K2 && $0.isRunning }) {
            steps.append(
                CaseStep(words: "Decide what the child has meanwhile", rest: "/meanwhile", rule: .K2))
        }
        if model.isContactSuspended {
            steps.append(CaseStep(words: "Assess the risk afresh", rest: "/assess", rule: .G3))
        }
        if model.sessionsAhead == 0 {
            let words: Phrase =
                model.sessionsHeld == 0 ? "Book the first sessions" : "Book the next sessions"
            steps.append(CaseStep(words: words, rest: "/sessions", rule: .E6))
        }
        if model.sessionsHeld > 0, !model.isExitPlanned {
            steps.append(CaseStep(words: "Plan the way out of the centre", rest: "/review#exit", rule: .H3))
        }
        return steps
    }

    /// B4: one person's pre-visit.
    private static func seeing(_ subject: PreVisitSubject, _ model: ReferralForCentreModel) -> CaseStep {
        let name = model.name(subject)
        let isSeen = !model.notYetSeen.contains(subject)
        let ahead = model.preVisits.first { $0.subject == subject && $0.isAhead }
        guard let ahead, !isSeen else {
            return CaseStep(
                words: "Pre-visit: \(name)", rest: "/pre-visits/new?with=\(subject.field)", rule: .B4,
                isDone: isSeen, note: isSeen ? nil : "To arrange")
        }
        return CaseStep(
            words: "Pre-visit: \(name)", rest: "#pre-visits", rule: .B4,
            note: "\(Spoken.shortDay(ahead.day)), \(ahead.span.from)")
    }
}
