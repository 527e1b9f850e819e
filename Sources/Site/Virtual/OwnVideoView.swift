import Domain

/// The page of one contact by video.
struct OwnVideoView {
    let model: OwnVideoModel
    let call: Call
    let address: String

    private var title: Phrase {
        let children = Spoken.list(model.children)
        return model.role == .residentCarer
            ? "Video contact for \(children)" : "Video contact with \(children)"
    }

    var body: HTML {
        """
        \(Parts.back("/family/\(call.file)"))\(said)
        <h1><span class="caption">\(Spoken.day(model.day)), \(model.from)–\(model.to)</span>\
        \(t: title)</h1>
        \(now)\(if: isAhead, steps)
        <h2>\(t: "What to expect")</h2>
        <p><a href="\(address)/guide">\(t: "How it goes, for you")</a><br>\
        <a href="\(address)/guide-child">\(t: "How it goes, with pictures, to read with a child")</a> \(Parts.rule(.J9))</p>
        <h2>\(t: "What holds")</h2><ul>\(holds.html { "<li>\($0)</li>" })</ul>
        """
    }

    private var isAhead: Bool { model.window.state == .ahead || model.window.state == .open }

    private var said: HTML {
        switch call.query["done"] {
        case "check":
            model.check?.isGood == true
                ? FamilyBar.done("Your device works. That is kept.")
                : FamilyBar.done("Thank you. Please ring the centre: they help you before the day.")
        case "ready": FamilyBar.done("Thank you. It is kept that you are ready.")
        default: ""
        }
    }

    private var now: HTML {
        switch model.window.state {
        case .cancelled: notice("This contact was cancelled", "The centre can tell you when the next one is.")
        case .over:
            notice(
                "This contact is over",
                "Thank you for being there. If something worries you, ring the centre.")
        case .ahead:
            notice(
                "The waiting room opens at \(model.window.opens.time)",
                "On \(Spoken.day(model.day)). You wait there by yourself, until the centre lets you in.")
        case .open: enter
        }
    }

    private func notice(_ title: Phrase, _ words: Phrase) -> HTML {
        "<div class=\"notice\"><h2>\(t: title)</h2><p>\(t: words)</p></div>"
    }

    private var enter: HTML {
        if let no = model.window.whyNot {
            let words = RefusalWords.words(no)
            return """
                <div class="notice warning"><h2>\(words.title)</h2><p>\(words.reason) \(Parts.rule(no.rule))</p>\
                <ul>\(words.next.html { "<li>\($0)</li>" })</ul></div>
                """
        }
        return """
            <form method="post" action="\(address)/enter">\
            <button class="button large">\(t: "Go to the waiting room")</button></form>
            """
    }

    /// J4, J5: what is done, and what is still to do.
    private var steps: HTML {
        let isChecked = model.check?.isGood == true
        return """
            <h2>\(t: "Get ready")</h2><ol class="cards">
            <li><p><a href="\(address)/check">\(t: "Check your device")</a> \(tag(isChecked)) \(Parts.rule(.J5))</p>\
            <p class="soft">\(t: "Some days before, in the place where you will be.")</p></li>
            <li><p><a href="\(address)/ready">\(t: "Confirm that you are ready")</a> \(tag(model.hasDeclared)) \(Parts.rule(.J4))</p>\
            <p class="soft">\(t: "On the day.")</p></li></ol>
            """
    }

    private func tag(_ isDone: Bool) -> HTML {
        isDone
            ? "<span class=\"tag done\">\(t: "Done")</span>"
            : "<span class=\"tag waiting\">\(t: "To do")</span>"
    }

    private var holds: [HTML] {
        var lines: [HTML] = [
            "\(t: "The other side learns no number, e-mail or address of yours, and you learn none of theirs.") \(Parts.rule(.J1))",
            "\(t: "The centre lets each of you in, and can pause or end it at any moment.") \(Parts.rule(.J2))",
            model.isSupervised
                ? "\(t: "A supervisor sees and hears all of it. If their connection fails, it stops until they are back.") \(Parts.rule(.J3))"
                : "\(t: "Somebody of the centre is there all the time. If their connection fails, it stops until they are back.") \(Parts.rule(.J3))",
            "\(t: "Nobody records: not the centre, not this system, not either of you.") \(Parts.rule(.J4))",
            "\(t: "Only people who are named take part. The centre looks who is in view before it begins.") \(Parts.rule(.J6))",
        ]
        for office in model.observers {
            lines.append(
                "\(t: "Somebody observes this time: \(PracticeWords.short(office).text).") \(Parts.rule(.J6))"
            )
        }
        if let language = model.interpreter { lines.append("\(t: "There is an interpreter: \(language).")") }
        return lines
    }
}
