import Domain
import Journal

/// The reviews of a case: what was found, what is due, who is asked when.
struct ReviewView {
    let model: ReviewPageModel
    let call: Call
    let setback: Setback

    private var address: String { "/desk/cases/\(model.file)/review" }
    private var form: Form { setback.form }
    private var isRunning: Bool { model.stage == .accepted }

    var body: HTML {
        """
        \(Parts.back("/desk/cases/\(model.file)", "The case"))\(setback.head(labels))\(said)
        <h1>\(t: "Reviews and closing")</h1>
        <div class="with-side"><div>\(held)\(if: isRunning, holding)\(if: isRunning, invitations)\(exit.section)</div>
        <aside class="side" aria-label="\(t: "At a glance")">\(deadlines)\(glance)\(ending)</aside></div>
        """
    }

    private let labels: [String: Phrase] = [
        "kind": "Which review", "findings": "What you found",
        "exceptional.circumstances": "The circumstances",
        "exceptional.signedOffBy": "Who signs it off", "exceptional.until": "The last day", "adult": "Who",
        "day": "The day", "at": "The time", "minutes": "How long",
    ].merging(ExitView.labels) { $1 }

    private var exit: ExitView { ExitView(model: model, form: form, address: address) }

    private var said: HTML {
        switch call.query["done"] {
        case "held": FamilyBar.done("The review is kept.")
        case "invited": FamilyBar.done("Invited. The other side is not told of this meeting.")
        case "planned": FamilyBar.done("The plan is kept. A letter is on its way to both sides.")
        case "closed": FamilyBar.done("Contact here has ended. The family is told.")
        default: ""
        }
    }

    /// A number of the law as it stands today, with its unit.
    private func figure(_ figure: Figure) -> String {
        call.desk.rules.said(figure, on: call.now.day)
    }

    private var held: HTML {
        guard !model.reviews.isEmpty else {
            return """
                <div class="empty"><h2>\(t: "No review yet")</h2>\
                <p>\(t: "A review with the coordinator is due \(figure(.reviewAfterMonths)) after the first session.") \(Parts.rule(.H1))</p></div>
                """
        }
        let items = model.reviews.reversed().html { review in
            """
            <li><p class="when">\(day: review.on), \(t: "after \(Spoken.count(review.sessionsHeld, "session", "sessions"))")</p>\
            <h3>\(t: ReviewWords.kind(review.kind))</h3>\(FamilyBar.paragraphs(review.findings))\
            \(heard(on: review.on))\(review.exceptional.map(exceptional))</li>
            """
        }
        return "<section><h2>\(t: "Reviews held")</h2><ol class=\"timeline\">\(items)</ol></section>"
    }

    /// In the child's own words, which neither side reads.
    private func heard(on day: Day) -> HTML {
        model.childrenHeard.filter { $0.on == day }.html { heard in
            let name = model.childrenToHear.first { $0.child == heard.said.child }?.firstName
            return """
                <figure class="said"><blockquote>\(FamilyBar.paragraphs(heard.said.words))</blockquote>\
                <figcaption>\(name), \(t: "in the child’s own words")</figcaption></figure>
                """
        }
    }

    private func exceptional(_ exceptional: Review.Exceptional) -> HTML {
        """
        <p><b>\(t: "Contact goes on until \(Spoken.date(exceptional.until))")</b> \(Parts.rule(.H2))</p>\
        \(FamilyBar.paragraphs(exceptional.circumstances))\
        <p>\(t: "Signed off by \(exceptional.signedOffBy)")</p>
        """
    }

    private var holding: HTML {
        """
        <section id="hold"><h2>\(t: "Write down a review held today")</h2>
        <form method="post" action="\(address)" novalidate>\(form.actField)
        \(form.radios("kind", "Which review is it?", Review.Kind.allCases.map {
            FormChoice($0.rawValue, ReviewWords.kind($0), hint: ReviewWords.hint($0))
        }))
        \(form.area("findings", "What did you find?", hint: "How contact is going, what each side says, what the child says, what comes next.", limit: 20_000, isTall: true))
        \(model.childrenToHear.html { child in
            form.area("childrenSaid.\(child.child)", "What does \(child.firstName) say?",
                hint: "In the child’s own words, where the child was asked. Neither side reads it.", limit: 8000, isOptional: true)
        })
        \(form.yesNo("goesOn", "Does contact go on past \(figure(.longestStayMonths))?", hint: "Only in exceptional circumstances, in a six-month review or a later one.", ifYes: signOff))
        <button class="button">\(t: "Keep the review")</button></form></section>
        """
    }

    private var signOff: HTML {
        """
        <p>\(Parts.rule(.H2)) \(t: "State the circumstances and who signs them off.")</p>
        \(form.area("exceptional.circumstances", "What makes the circumstances exceptional?"))
        \(form.text("exceptional.signedOffBy", "Who signs it off?", hint: "By name.", width: "w20"))
        \(form.day("exceptional.until", "The last day of contact that this covers", hint: "For example, 30 6 2027"))
        """
    }

    private var invitations: HTML {
        let asked = model.adults.html { adult in
            Parts.row(
                "\(adult.name), \(RecordWords.role(adult.role))",
                adult.invitation.map { "\(day: $0.day), \($0.span.from)–\($0.span.to)" }
                    ?? "<span class=\"soft\">\(t: "Not invited yet")</span>")
        }
        return """
            <section id="invitations"><h2>\(t: "Ask each side to a meeting, apart")</h2>
            <p>\(t: "Each adult is asked alone, at a time when the other side is not there.") \(Parts.rule(.H6))</p>
            <dl class="summary">\(asked)</dl>
            <form method="post" action="\(address)/invite" novalidate>\(form.actField)
            \(form.radios("adult", "Who?", model.adults.map { FormChoice($0.adult.rawValue, "\($0.name)") }))
            \(form.day("day", "Which day?", hint: "For example, 5 12 2026"))
            \(form.text("at", "At what time?", hint: "Such as 14:30", width: "w6"))
            \(form.number("minutes", "For how long?", unit: "minutes"))
            <button class="button second">\(t: "Send the invitation")</button></form></section>
            """
    }

    private var deadlines: HTML {
        guard !model.clocks.isEmpty else { return "" }
        return "<section><h2>\(t: "Deadlines")</h2>\(Parts.clocks(model.clocks, now: call.now))</section>"
    }

    private var glance: HTML {
        """
        <section><h2>\(t: "At a glance")</h2><dl class="summary tight">\
        \(Parts.row("Sessions held", "\(model.sessionsHeld)"))\(Parts.row("Still booked", "\(model.sessionsAhead)"))\
        \(model.firstHeld.map { Parts.row("First session", "\(shortDay: $0)") })\
        \(model.stayEnds.map { Parts.row("Contact may go on until", "\(day: $0) \(Parts.rule(.H2))") })</dl>\
        \(if: model.isContactSuspended, "<p><span class=\"tag problem\">\(t: "Contact is suspended")</span> \(Parts.rule(.G3))</p>")</section>
        """
    }

    private var ending: HTML {
        if let closing = model.closing {
            return """
                <section><h2>\(t: "Contact has ended")</h2><p>\(day: closing.contactCeased)</p>\
                <p>\(t: ReviewWords.reason(closing.reason))</p>\
                \(if: !model.owes.isEmpty, "<p><a class=\"button\" href=\"/desk/cases/\(model.file)/returns\">\(t: "What is still to be sent")</a></p>")</section>
                """
        }
        guard model.stage == .accepted || model.stage == .waitingList else { return "" }
        return """
            <section><h2>\(t: "When contact here ends")</h2>\
            \(model.placeNotNeeded.map { "<p>\(t: "The family said that the place is no longer needed.") \(Parts.rule(.H4)) \(moment: $0)</p>" as HTML })\
            \(if: model.mayStepDown, "<p><a class=\"button second\" href=\"/desk/cases/\(model.file)/step-down\">\(t: "Step down from supervised contact")</a> \(Parts.rule(.H5))</p>")\
            <p><a class="button second" href="/desk/cases/\(model.file)/close">\(t: "End contact here")</a></p></section>
            """
    }
}
