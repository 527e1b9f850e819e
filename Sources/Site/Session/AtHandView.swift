import Domain

/// Beside the stones: who may come in, with the reason why not (E5), and what holds for the family (E9).
struct AtHandView {
    private let view: SittingView
    private var sitting: TodayModel.Sitting { view.sitting }

    init(_ view: SittingView) { self.view = view }

    var html: HTML {
        """
        <div class="at-hand"><section><h3>\(t: "Who may come in")</h3>\
        <ul class="may">\(sitting.people.html(person))</ul></section>
        <section><h3>\(t: "Conditions")</h3><ul class="conditions">\(conditions)</ul></section></div>
        """
    }

    // MARK: Who may come in

    private func person(_ person: TodayModel.Person) -> HTML {
        let isNo = view.isOpen && !person.isInside && person.left == nil && person.whyNotEnter != nil
        let isTold = isNo && person.whyNotEnter.map { !DoorWords.isOfTime($0) } ?? false
        return """
            <li\(if: isTold, " class=\"no\"")>\(Self.described(person))\(stands(person))\
            \(person.whyNotEnter.flatMap { isNo ? why($0) : nil })\
            \(if: person.asksForPhotoID && person.arrived == nil, " <span class=\"tag warn\">\(t: "Ask for photo ID")</span>")\
            \(if: view.isOpen, buttons(person))</li>
            """
    }

    static func described(_ person: TodayModel.Person) -> HTML {
        let name = person.name.isEmpty ? Phrase("Interpreter").text : person.name
        let office = person.office.map { Phrase("observer, \(PracticeWords.short($0))") }
        return """
            \(name)\(office.map { ", \(t: $0)" as HTML })\(person.relationship.map { ", \($0)" as HTML })\
            \(if: person.isAttendee, ", \(t: with(person))")\(person.part.map { ", \($0)" as HTML })
            """
    }

    private static func with(_ person: TodayModel.Person) -> Phrase {
        person.side == .visitingAdult ? "with the visiting adult" : "with the resident carer"
    }

    private func stands(_ person: TodayModel.Person) -> HTML {
        if person.isInside, let arrived = person.arrived {
            return ": <b>\(t: "in since \(arrived.time)")</b>"
        }
        return person.left.map { ": \(t: "left at \($0.time)")" } ?? ""
    }

    private func why(_ no: Refusal) -> HTML {
        ": <b>\(DoorWords.why(no, sitting))</b> \(Parts.rule(no.rule))"
    }

    /// The four stones have the buttons of the visiting adult and the children. Here are those of everybody
    /// else, and what the stones do not offer: to ask for somebody who must wait, one child of several, a
    /// press taken back.
    private func buttons(_ person: TodayModel.Person) -> HTML {
        if person.left != nil, person.whyNotEnter != nil { return "" }
        let isPrincipal = person.side == .visitingAdult && !person.isAttendee
        if isPrincipal, !person.isInside, person.mayEnter, sitting.visitingAdults.count == 1 { return "" }
        if person.side == .child, !person.isInside, sitting.childrenInside.isEmpty { return "" }
        let key = DoorWords.key(person.who)
        let name: HTML = "<span class=\"unseen\"> \(person.name)</span>"
        guard person.isInside else {
            let words: Phrase = person.whyNotEnter == nil ? "In" : "At the door"
            return small("arrive", person.who, words, name, id: "may-in-\(key)")
        }
        let out = small("leave", person.who, "Out", name, id: "may-out-\(key)")
        guard sitting.began == nil else { return out }
        return out + small("undo", person.who, "Not in: a mistake", name, id: "may-undo-\(key)")
    }

    private func small(_ verb: String, _ who: Visitor, _ words: Phrase, _ name: HTML, id: String) -> HTML {
        """
         <form method="post" action="\(view.address)/\(verb)">\
        <input type="hidden" name="who" value="\(who.description)">\
        <button class="button second small" id="\(view.id)-\(id)">\(t: words)\(name)</button></form>
        """
    }

    // MARK: What holds

    var conditions: HTML {
        let held = sitting.conditions
        var items: [HTML] = []
        if let photographs = held.photographs {
            items.append(self.photographs(photographs, held.photographDetails))
        }
        if let mayLeave = held.mayLeaveCentre, !sitting.kind.isVirtual {
            items.append(
                mayLeave
                    ? condition("leaving", "", "May go out", held.leavingDetails)
                    : condition("no-leaving", "no", "Stay in the centre", held.leavingDetails))
        }
        if let language = held.interpreterLanguage {
            items.append(condition("speech", "", "Interpreter: \(language)", nil))
        }
        if let professional = held.professional {
            items.append(condition("badge", "", "\(professional) attends", held.professionalWhy))
        }
        items += held.observers.map(observer)
        items += held.breathTests.map(breathTest)
        items += held.care.map { care in
            condition(
                DoorWords.icon(care.need), care.need == .allergies ? "must" : "", DoorWords.care(care),
                care.words)
        }
        items += held.accepted.map { condition("paper", "must", "\($0)", nil) }
        return items.isEmpty ? "<li>\(t: "Nothing special")</li>" : items.html { $0 }
    }

    /// E10: who observes, and when contact begins.
    private func observer(_ one: TodayModel.Observer) -> HTML {
        """
        <li class="must"><svg class="icon" aria-hidden="true"><use href="\(Assets.icons.address)#eye"/></svg>\
        <span>\(t: Self.observes(one)) \(Parts.rule(.E10))</span></li>
        """
    }

    static func observes(_ one: TodayModel.Observer) -> Phrase {
        let office = PracticeWords.short(one.office).text
        return switch one.way {
        case .inPerson: "Observer: \(one.name), \(office), \(one.from)"
        case .remotely: "Observer by video: \(one.name), \(office), \(one.from)"
        }
    }

    /// E8: what is asked for, what it showed, and the way to write it down.
    private func breathTest(_ test: TodayModel.BreathTestToday) -> HTML {
        let name = test.name.split(separator: " ").first.map(String.init) ?? test.name
        let words: Phrase =
            switch test.result {
            case nil: "Breath test: \(name), kit from \(test.kitFrom)"
            case .negative: "Breath test: \(name), negative"
            case .positive, .refused: "Breath test: \(name) did not pass. No visit today."
            }
        let look = test.result == .negative ? "" : test.result == nil ? "must" : "no"
        let link: HTML =
            view.isOpen && test.result == nil
            ? """
             <a class="button second small" id="\(view.id)-breath-\(Form.id(test.adult.rawValue))" \
            href="\(view.address)/breath?adult=\(test.adult)">\(t: "Write it down")<span class="unseen"> \(name)</span></a>
            """ : ""
        return """
            <li\(if: !look.isEmpty, " class=\"\(look)\"")><svg class="icon" aria-hidden="true">\
            <use href="\(Assets.icons.address)#breath"/></svg><span>\(t: words) \(Parts.rule(.E8))\(link)</span></li>
            """
    }

    /// C13.
    private func photographs(_ allowed: PhotographsAllowed, _ details: String?) -> HTML {
        switch allowed {
        case .none: condition("no-camera", "no", "No photographs", details)
        case .shownOnly: condition("no-camera", "no", "Photographs may be shown, not taken", details)
        case .takenNotShared: condition("camera", "must", "Photographs may be taken, not shared", details)
        case .takenAndShared: condition("camera", "", "Photographs are allowed", details)
        }
    }

    private func condition(_ icon: String, _ look: String, _ words: Phrase, _ details: String?) -> HTML {
        """
        <li\(if: !look.isEmpty, " class=\"\(look)\"")><svg class="icon" aria-hidden="true">\
        <use href="\(Assets.icons.address)#\(icon)"/></svg><span>\(t: words)\
        \(details.flatMap { $0.isEmpty ? nil : ": \($0)" as HTML })</span></li>
        """
    }
}
