import Domain

/// A family's page: what comes next, when to come, what holds.
struct FamilyView {
    let model: MyCaseModel
    let call: Call

    private var address: String { "/family/\(model.reference)" }

    var body: HTML {
        """
        \(said)<h1><span class="caption">\(model.profile?.name)</span>\
        \(t: "Contact with \(Spoken.list(model.children))")</h1>
        \(held)\(next)\(late)\(preVisits)\(sessions)\(costs)\(letters)\(conditions)\(moving)\(exit)\(meaning)
        <h2>\(t: "The centre")</h2>\(Self.centre(model))\(ending)
        <h2>\(t: "Your information")</h2>
        <p><a href="\(address)/own-data">\(t: "What is held about you")</a><br>\
        <a href="\(address)/opened">\(t: "Who opened your case")</a> \(Parts.rule(.L3))</p>
        """
    }

    private var said: HTML {
        switch call.query["done"] {
        case "late": FamilyBar.done("Thank you. The centre and the other side have been told.")
        case "rules": FamilyBar.done("Thank you. It is kept that you accept the rules.")
        case "not-needed": FamilyBar.done("Thank you. The place is given back. We wish you well.")
        default: ""
        }
    }

    private var next: HTML {
        let rules: HTML = """
            <p><a class="button" href="\(address)/rules">\(t: "Read the centre’s rules")</a></p>
            """
        var more: HTML = ""
        if model.mustAcceptRules, case .accepted = model.progress { more = rules }
        if case .notAccepted(_, let fallBack?) = model.nextStep {
            more = "<p>\(t: FamilyWords.fallBack(fallBack)) \(Parts.rule(.C16))</p>"
        }
        return """
            <div class="notice"><h2>\(t: "Hello \(model.firstName). What comes next")</h2>\
            <p>\(t: FamilyWords.next(model))</p>\(more)</div>
            """
    }

    /// K1–K3: contact that is suspended, and what there is meanwhile.
    private var held: HTML {
        guard !model.notices.isEmpty else { return "" }
        let meanwhile = model.meanwhile.map { meanwhile -> HTML in
            """
            <h2>\(t: "Meanwhile")</h2><p>\(t: SuspensionWords.way(meanwhile.way)).</p>\
            \(meanwhile.words.map(FamilyBar.paragraphs))
            """
        }
        let undecided: HTML =
            "<p>\(t: "The centre will be in touch about what there can be meanwhile. Your place is kept.")</p>"
        return "\(NoticeView.notices(model.notices, isFamily: true))\(meanwhile ?? undecided)"
    }

    private var late: HTML {
        guard model.today(call.now.day) != nil else { return "" }
        return """
            <p><a class="button large" href="\(address)/late">\(t: "I am running late today")</a></p>
            """
    }

    private var preVisits: HTML {
        let ahead = model.preVisits.filter { !$0.isHeld && $0.day >= call.now.day }
        guard !ahead.isEmpty else { return "" }
        let items = ahead.html { visit in
            """
            <li>\(leaf(visit.day))<p><b>\(visit.span.from) \(t: "to") \(visit.span.to)</b><br>\
            \(t: FamilyWords.preVisit(visit))<br>\(t: FamilyWords.way(visit.way))</p></li>
            """
        }
        return "<h2>\(t: "First visits")</h2><ol class=\"openings\">\(items)</ol>"
    }

    private var sessions: HTML {
        let ahead = model.ahead(from: call.now.day)
        guard !ahead.isEmpty else { return "" }
        let items = ahead.html { session in
            let tag: HTML =
                session.isHeld
                ? "<span class=\"tag warn\">\(t: "On hold")</span>"
                : session.isConfirmed
                    ? "<span class=\"tag good\">\(t: "Confirmed")</span>"
                    : "<span class=\"tag waiting\">\(t: "Not confirmed yet")</span>"
            return """
                <li>\(leaf(session.day))<p><b>\(t: FamilyWords.arrive(model.role)) \(session.arrive)</b><br>\
                \(t: FamilyWords.leave(model.role)) \(session.leave)</p>\(tag)\(video(session))</li>
                """
        }
        return """
            <h2>\(t: "Your times")</h2><ol class="openings">\(items)</ol>
            <p>\(t: "Please keep to your times: the other side has others, so that you do not meet.")</p>
            """
    }

    /// J5: what is to be done before contact by video, and the way in.
    private func video(_ session: MySession) -> HTML {
        guard session.isByVideo, session.isConfirmed, !session.isHeld else { return "" }
        return """
            <p><a href="\(address)/video/\(session.session)">\(t: "Video contact: get ready, and go in")\
            <span class="unseen"> \(Spoken.day(session.day))</span></a></p>
            """
    }

    /// E12: a page of its own, for this adult alone.
    private var letters: HTML {
        """
        <h2>\(t: "Your letters")</h2>
        <p><a href="\(address)/letters">\(t: "Everything that the centre has written to you")</a>, \
        \(t: "also as a PDF and in large print.")</p>
        """
    }

    private var costs: HTML {
        guard model.hasCosts else { return "" }
        return """
            <h2>\(t: "What it costs")</h2>
            <p><a href="\(address)/cost">\(t: "What you are charged and have paid")</a> \(Parts.rule(.E12))</p>
            """
    }

    private func leaf(_ day: Day) -> HTML {
        """
        <span class="leaf">\(String(Spoken.name(day.weekday).prefix(3))) <b>\(day.dayOfMonth)</b> \
        \(String(Spoken.month(day.month).prefix(3)))</span>
        """
    }

    private var conditions: HTML {
        let ends = model.contactEndsOn.map {
            "<p>\(t: "The place is yours until") \(day: $0).</p>" as HTML
        }
        let agreed = visit
        guard !model.conditions.isEmpty || ends != nil || !agreed.isEmpty else { return "" }
        return """
            <h2>\(t: "What the centre asks of both of you")</h2>\
            \(if: !model.conditions.isEmpty, "<ul>\(model.conditions.html { "<li>\($0)</li>" })</ul>")\(agreed)\(ends)\
            \(if: model.houseRules != nil && !model.mustAcceptRules, "<p><a href=\"\(address)/rules\">\(t: "The centre’s rules")</a></p>")
            """
    }

    /// C13, C14: the same for both sides; E8 for the adult whom the order names alone.
    private var visit: [HTML] {
        var lines: [HTML] = []
        if let kit = model.breathTestKitFrom {
            lines.append(
                "<p>\(t: "The order asks you for a breath test before each visit. The kit comes from \(kit).") \(Parts.rule(.E8))</p>"
            )
        }
        if let allowed = model.photographs {
            lines.append("<p>\(t: FamilyWords.photographs(allowed)) \(Parts.rule(.C13))</p>")
        }
        if let mayLeave = model.mayLeaveCentre {
            lines.append("<p>\(t: FamilyWords.leaving(mayLeave)) \(Parts.rule(.C14))</p>")
        }
        if model.hasVisitDetails {
            lines.append(
                "<p>\(t: "Please ask the centre before the visit: there is more to know about this.")</p>")
        }
        return lines
    }

    /// H5: where contact goes on, each told in their own words.
    private var moving: HTML {
        guard let moving = model.movingOn else { return "" }
        return """
            <h2>\(t: "Where contact goes on") \(Parts.rule(.H5))</h2>
            <p>\(t: FamilyWords.moving(moving, model.role))</p>
            <p>\(t: "The last day of supervised contact is \(Spoken.day(moving.lastDay)). What was written of the visits stays with this centre.")</p>
            """
    }

    /// H3: the same for both sides.
    private var exit: HTML {
        guard let plan = model.exitPlan else { return "" }
        return """
            <h2>\(t: "How contact here comes to its end") \(Parts.rule(.H3))</h2>\(ExitView.summary(plan))
            <p>\(t: "If you see a difficulty in this, please tell the centre soon.")</p>
            """
    }

    private var meaning: HTML {
        guard let kind = model.kind else { return "" }
        return """
            <h2>\(t: "What kind of contact is it?") \(Parts.kind(kind))</h2><p>\(KindWords.meaning(kind))</p>
            """
    }

    static func centre(_ model: MyCaseModel) -> HTML {
        let telephone = model.profile?.telephone.map { number -> HTML in
            let digits = String(number.filter { $0.isNumber || $0 == "+" })
            return Parts.row("Telephone", "<a href=\"tel:\(digits)\">\(number)</a>")
        }
        return """
            <dl class="summary">\
            \(Parts.row("Name", "<a href=\"/centres/\(model.centre)\">\(model.profile?.name)</a>"))\
            \(Parts.row("Town", text: model.profile?.town))\(telephone)\
            \(Parts.row("Your reference", "\(model.reference)"))</dl>
            """
    }

    private var ending: HTML {
        if model.placeNotNeeded != nil {
            return "<p>\(t: "The place was given back. If that was a mistake, please ring the centre.")</p>"
        }
        guard model.mayGiveBackPlace else { return "" }
        return """
            <h2>\(t: "If you no longer need the place")</h2>
            <p><a href="\(address)/not-needed">\(t: "We no longer need the place")</a> \(Parts.rule(.H4))</p>
            """
    }
}
