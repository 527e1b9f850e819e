import Domain

/// The page that whoever hosts it works from.
struct VideoDeskView {
    let model: VideoDeskModel
    let sitting: SittingView
    let setback: Setback
    let address: String
    let door: Door

    private var form: Form { setback.form }

    var body: HTML {
        """
        \(Parts.back(door.home, "Back to the board"))\(setback.head(["name": "Name on screen", "words": "Note", "activities": "Activities", "side": "Who"]))\
        \(said)<h1><span class="caption">\(Spoken.day(door.day)), \(model.times.childIn)–\(model.times.childOut)</span>\
        \(t: "Video contact")</h1>\(model.ending == nil ? before : after)\(log)
        """
    }

    private var said: HTML {
        door.call.query["done"] == nil ? "" : FamilyBar.done("That is kept.")
    }

    // MARK: Before and during

    private var before: HTML {
        """
        \(model.whyNotReady.map(notReady))\(wayIn)<div class="with-side"><div><h2>\(t: "Who takes part") \(Parts.rule(.J6))</h2>
        <p>\(t: "The name on screen is what the other side reads. No family name, no number.") \(Parts.rule(.J1))</p>\
        <ul class="files">\(model.people.enumerated().html { number, one in person(number, one) })</ul>\(together)\(notes)</div>
        <aside><h2>\(t: "Conditions")</h2><ul class="conditions">\(AtHandView(sitting).conditions)</ul>\(howTo)</aside></div>
        """
    }

    /// The families read only that the centre must see to something.
    private func notReady(_ no: Refusal) -> HTML {
        let words = RefusalWords.words(no)
        return """
            <div class="notice stop"><h2>\(t: "Neither side is let in yet")</h2>\
            <p><b>\(words.title)</b> \(words.reason) \(Parts.rule(no.rule))</p></div>
            """
    }

    private var wayIn: HTML {
        if let no = model.whyNotHost {
            let words = RefusalWords.words(no)
            return """
                <div class="notice"><h2>\(words.title)</h2><p>\(words.reason) \(Parts.rule(no.rule))</p></div>
                """
        }
        return """
            <form method="post" action="\(address)/host"><button class="button large">\
            \(t: "Host this contact")</button></form>
            """
    }

    private func person(_ number: Int, _ one: VideoDeskModel.Person) -> HTML {
        let id = "person-\(number)"
        return """
            <li><span class="name"><b>\(one.name)</b><br>\(t: part(one.sitter.part))\
            \(if: !one.with.isEmpty, "<br>\(t: "With them: \(Spoken.list(one.with))")")</span>\
            \(if: isFamily(one), "\(device(one))\(declared(one))")
            <form method="post" action="\(address)/name" class="inline">\(form.actField)\
            <input type="hidden" name="person" value="\(number)"><label for="\(id)">\(t: "Name on screen")</label> \
            <input id="\(id)" name="name" class="w10" value="\(one.onScreen)" autocomplete="off" maxlength="24"> \
            <button class="button second small">\(t: "Keep")<span class="unseen"> \(one.name)</span></button></form>\
            \(if: one.sitter == .interpreter, interpreterWay)</li>
            """
    }

    private func isFamily(_ one: VideoDeskModel.Person) -> Bool {
        one.sitter.part == .childSide || one.sitter.part == .adultSide
    }

    private func part(_ part: RoomSeat.Part) -> Phrase {
        switch part {
        case .host: "Hosts"
        case .childSide: "With the child"
        case .adultSide: "Visiting adult"
        case .interpreter: "Interpreter"
        case .observer: "Observes, and is announced"
        }
    }

    private func device(_ one: VideoDeskModel.Person) -> HTML {
        if one.isCheckGood, let check = one.check {
            return "<span class=\"tag done\">\(t: "Device checked \(Spoken.shortDay(check.day))")</span>"
        }
        let adult: AdultID? =
            switch one.sitter {
            case .childSide(let adult), .adult(let adult): adult
            case .host, .interpreter, .observer: nil
            }
        return """
            <span class="tag warn">\(t: "Device not checked")</span>\
            <form method="post" action="\(address)/device" class="inline">\(form.actField)\
            <input type="hidden" name="adult" value="\(adult?.rawValue ?? "")">\
            <button class="button second small">\(t: "I tried it with them: it works")\
            <span class="unseen"> \(one.name)</span></button></form>
            """
    }

    private func declared(_ one: VideoDeskModel.Person) -> HTML {
        one.declaration.map { "<span class=\"tag done\">\(t: "Confirmed at \($0.at.time)")</span>" }
            ?? "<span class=\"tag waiting\">\(t: "Not confirmed yet")</span>"
    }

    private var interpreterWay: HTML {
        """
        <form method="post" action="\(address)/interpreter" class="inline">\
        <button class="button second small">\(t: "Open the interpreter’s way in, on this device")</button></form>
        """
    }

    /// J9: what can be done together.
    private var together: HTML {
        let chosen = Set(model.activities)
        let items = TogetherActivity.allCases.html { activity in
            """
            <div class="choice"><input type="checkbox" id="do-\(activity.rawValue)" name="activities" value="\(activity.rawValue)"\
            \(if: chosen.contains(activity), " checked")>\
            <label for="do-\(activity.rawValue)">\(t: VirtualWords.activity(activity))</label></div>
            """
        }
        return """
            <h2>\(t: "To do together") \(Parts.rule(.J9))</h2>
            <form method="post" action="\(address)/activities">\(form.actField)<fieldset><legend>\
            \(t: "What may be opened in this contact?")</legend>\(items)</fieldset>\
            <button class="button second">\(t: "Keep")</button></form>
            """
    }

    private var notes: HTML {
        guard let notes = model.notes else { return "" }
        let items = notes.html { "<li><b>\($0.at.time.description)</b> \($0.words)</li>" }
        return """
            <h2>\(t: "Your notes") \(Parts.rule(.F2))</h2><p class="soft">\(t: "For you and the coordinator, to write the record from. Nobody else sees them.")</p>\
            \(if: !notes.isEmpty, "<ul>\(items)</ul>")
            <form method="post" action="\(address)/note" novalidate>\(form.actField)\(form.area("words", "A note", limit: 2000))\
            <button class="button second">\(t: "Keep")</button></form>
            """
    }

    private var howTo: HTML {
        let lines: [Phrase] = [
            "Let them in one by one. Ask each side to turn the camera round the room, and confirm who is in view.",
            "They see each other only after you press Start, and only while you see and hear both.",
            "If your connection fails it stops within a second or two. It never goes on by itself: you press Start.",
            "A covered or black camera of yours gives us no sign. Look at your own small picture.",
            "End for something that happened ends it at once. Ring the child’s side first.",
            "Nobody can stop a second telephone from filming a screen. Each viewer’s name stands across the picture.",
        ]
        return """
            <h2>\(t: "How to host") \(Parts.rule(.J2))</h2><ul>\(lines.html { "<li>\(t: $0)</li>" })</ul>
            """
    }

    // MARK: After

    private var after: HTML {
        guard let ending = model.ending else { return "" }
        return """
            <div class="notice"><h2>\(t: "It is over")</h2><p>\(t: VirtualWords.ending(ending))</p></div>
            \(if: isIncident, incident)\(follow)\(attendance)\(notes)
            """
    }

    private var isIncident: Bool { if case .incident = model.ending { true } else { false } }

    private var incident: HTML {
        """
        <div class="notice stop"><h2>\(t: "Now, in this order")</h2><ol>\
        <li>\(t: "If anybody is in danger, call 999.")</li><li>\(t: "Ring the child’s side.") \(Parts.rule(.J2))</li>\
        <li><a href="/desk/cases/\(model.file)/incidents/new">\(t: "Write down what happened")</a> \(Parts.rule(.G1))</li>\
        <li>\(t: "Ring the visiting adult.")</li></ol></div>
        """
    }

    private var follow: HTML {
        let sides: [(AdultRole, Phrase)] = [
            (.residentCarer, "Spoken to the child’s side"), (.visitingAdult, "Spoken to the visiting adult"),
        ]
        let items = sides.html { side, words in
            if model.followedUp.contains(side) {
                return "<li>\(t: words) <span class=\"tag done\">\(t: "Done")</span></li>"
            }
            return """
                <li><form method="post" action="\(address)/followed" class="inline">\(form.actField)\
                <input type="hidden" name="side" value="\(side.rawValue)"><button class="button second small">\(t: words)</button></form></li>
                """
        }
        return "<h2>\(t: "How were they afterwards?")</h2><ul>\(items)</ul>"
    }

    private var attendance: HTML {
        guard let begun = model.begun else {
            return """
                <p>\(t: "Child and adult did not meet.")</p>\
                \(if: model.outcome == nil, "<p><a class=\"button\" href=\"\(door.address)/end\">\(t: "Say why it did not take place")</a></p>")
                """
        }
        let record: HTML = """
            <p><a class="button" href="/records/\(model.file)/\(door.session)">\(t: "Write the record")</a> \(Parts.rule(.F2))</p>
            """
        return "<p>\(t: "They met at \(begun.time).")</p>\(if: model.kind.isSupervised, record)"
    }

    // MARK: What happened

    private var log: HTML {
        guard !model.log.isEmpty else { return "" }
        let items = model.log.html { line in
            "<li><b>\(line.at.time.description)</b> \(t: VirtualWords.fact(line.fact) { model.seatNames[$0] ?? "" })</li>"
        }
        return "<h2>\(t: "What happened")</h2><ol>\(items)</ol>"
    }
}
