import Domain

/// The plan out of the centre (H3), on the page of reviews: as it stands, and the form for it.
struct ExitView {
    let model: ReviewPageModel
    let form: Form
    let address: String

    static let labels: [String: Phrase] = [
        "plan.lastDay": "The last day here", "plan.next": "What follows", "plan.nextWords": "More on that",
        "plan.childTold.day": "When the child is told", "plan.childTold.by": "Who tells the child",
        "plan.childTold.how": "How the child is told",
    ]

    var section: HTML {
        """
        <section id="exit"><h2>\(t: "The way out of the centre") \(Parts.rule(.H3))</h2>
        \(known)\(if: model.stage == .accepted, asking)</section>
        """
    }

    private var known: HTML {
        guard let plan = model.exitPlan else {
            return """
                <p>\(t: "There is no plan yet. It helps everybody to know early how contact here will end.")</p>
                """
        }
        let after: HTML =
            model.sessionsAfterExit == 0
            ? ""
            : """
            <div class="notice warning"><p>\(t: "Booked after that day: \(Spoken.count(model.sessionsAfterExit, "session", "sessions")).") \
            <a href="/desk/cases/\(model.file)/sessions">\(t: "Look at the sessions")</a></p></div>
            """
        return "\(Self.summary(plan))\(after)"
    }

    /// The plan as both sides read it too.
    static func summary(_ plan: ExitPlan) -> HTML {
        """
        <dl class="summary">\(Parts.row("The last day here", "\(day: plan.lastDay)"))\
        \(Parts.row("What follows", text: ReviewWords.next(plan.next).text))\
        \(plan.nextWords.map { Parts.row("More on that", FamilyBar.paragraphs($0)) })\
        \(Parts.row("The child is told", "\(day: plan.childTold.day), \(t: "by \(plan.childTold.by)")"))\
        \(Parts.row("How", FamilyBar.paragraphs(plan.childTold.how)))</dl>
        """
    }

    private var asking: HTML {
        let isTyped = form.fields["plan.childTold.by"] != nil
        let filled = isTyped ? form : Form(Self.fields(model.exitPlan), act: form.act)
        let hasProblems = form.problems.contains { $0.field.hasPrefix("plan.") }
        let title: Phrase = model.exitPlan == nil ? "Plan the way out" : "Change the plan"
        return """
            <details\(if: hasProblems || isTyped, " open")><summary>\(t: title)</summary>
            <form method="post" action="\(address)/exit" novalidate>\(form.actField)
            <p>\(t: "Both sides read what stands here: nothing of where or how either lives.")</p>
            \(filled.day("plan.lastDay", "The last day of contact here", hint: "For example, 30 6 2027"))
            \(filled.radios("plan.next", "What follows?", ExitPlan.Next.allCases.map {
                FormChoice($0.rawValue, ReviewWords.next($0))
            }))
            \(filled.area("plan.nextWords", "More on what follows", isOptional: true))
            \(filled.day("plan.childTold.day", "When is the child told?", hint: "Before the last visit."))
            \(filled.text("plan.childTold.by", "Who tells the child?", hint: "As the child calls them, or by their work.", width: "w20"))
            \(filled.area("plan.childTold.how", "How is the child told?"))
            <button class="button second">\(t: "Keep the plan")</button></form></details>
            """
    }

    private static func fields(_ plan: ExitPlan?) -> Fields {
        guard let plan else { return Fields() }
        return FormWriter.fields(of: plan, at: "plan")
    }
}
