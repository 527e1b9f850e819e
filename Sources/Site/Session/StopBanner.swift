import Domain

/// What must be seen from across the hall: whom to keep where they are, and why (E5, E6).
struct StopBanner {
    private let view: SittingView
    private var sitting: TodayModel.Sitting { view.sitting }

    init(_ sitting: TodayModel.Sitting, on board: TodayModel) {
        view = SittingView(sitting, on: board)
    }

    var html: HTML {
        guard view.isOpen else { return "" }
        if sitting.state == .stopped, let stop = sitting.stops.last, let html = stopped(stop) { return html }
        return switch sitting.hold {
        case .residentSide: keepOutside
        case .visitingSide: keepVisiting
        case nil: ""
        }
    }

    // MARK: Somebody was stopped

    private func stopped(_ stop: DoorStop) -> HTML? {
        guard let who = stop.who, let person = sitting.person(who) else {
            return banner(
                "Stop. Somebody was turned away at \(stop.at.time).",
                "\(t: "They do not come in to \(sitting.childrensNames). Only people named on the referral may.") \(Parts.rule(stop.rule))",
                "\(t: "If they will not leave, call the police on 999.")", buttons: "")
        }
        guard let no = person.whyNotEnter ?? person.whyNotLeave else { return nil }
        let title: Phrase =
            person.isInside
            ? "Stop. \(person.shortName) must stay inside." : "Stop. Do not let \(person.shortName) in yet."
        return banner(
            title, "\(DoorWords.sentence(no, sitting)) \(Parts.rule(no.rule))",
            "\(DoorWords.whatToDo(no, person, sitting))", buttons: wayOut(no, person))
    }

    private func wayOut(_ no: Refusal, _ person: TodayModel.Person) -> HTML {
        if person.isInside {
            return view.press(
                "leave", [person.who], "\(person.shortName) has gone already",
                id: "went-\(DoorWords.key(person.who))",
                with: "<input type=\"hidden\" name=\"gone\" value=\"yes\">")
        }
        if case .rulesNotAccepted(let adult)? = no.reason as? SessionRefusal {
            return """
                <a class="button" id="\(view.id)-rules" href="\(view.address)/rules?adult=\(adult)">\
                \(t: "Read the rules with \(person.shortName)")</a>
                """
        }
        if case .breathTestWanted(let adult)? = no.reason as? SessionRefusal {
            return """
                <a class="button" id="\(view.id)-breath" href="\(view.address)/breath?adult=\(adult)">\
                \(t: "The breath test with \(person.shortName)")</a>
                """
        }
        return leaving
    }

    // MARK: Somebody is to be kept where they are

    private var keepOutside: HTML {
        let carers = sitting.principals(.residentCarer).map(\.shortName) + sitting.children
        let ready = sitting.visitingAdults.filter(\.mayEnter)
        return banner(
            "Stop. Keep \(Spoken.list(carers)) outside.",
            "\(t: "\(sitting.visitingNames) is not in yet. The two sides must not meet.") \(Parts.rule(.E6))",
            "\(t: "They may come to the door when \(sitting.visitingNames) is in the room.")",
            buttons: ready.html {
                view.press("arrive", [$0.who], "\($0.shortName) in", id: "stop-in-\(DoorWords.key($0.who))")
            })
    }

    private var keepVisiting: HTML {
        let here = sitting.people.filter { $0.isInside && ($0.side == .child || $0.side == .residentCarer) }
        let names = Spoken.list(here.map(\.shortName))
        let still: Phrase = here.count == 1 ? "\(names) is still here." : "\(names) are still here."
        let isInside = sitting.visitingAdults.contains(where: \.isInside)
        let title: Phrase =
            isInside
            ? "Stop. Keep \(sitting.visitingNames) inside." : "Stop. Do not let \(sitting.visitingNames) in."
        let after: Phrase =
            isInside
            ? "\(sitting.visitingNames) may go when they have left, and the way is clear."
            : "Ask \(sitting.visitingNames) to wait outside until they have left."
        return banner(
            title, "\(t: still) \(t: "The two sides must not meet.") \(Parts.rule(.E6))", "\(t: after)",
            buttons: leaving)
    }

    /// The presses that clear the way: the children with whoever collects them, or the carer who is still
    /// there.
    private var leaving: HTML {
        let children = sitting.childrenInside
        guard children.isEmpty else {
            let names = Spoken.list(children.map(\.name))
            return sitting.collectors.html { collector in
                view.press(
                    "leave", [collector.who] + children.map(\.who),
                    "\(names) out, with \(collector.shortName)",
                    id: "stop-out-\(DoorWords.key(collector.who))")
            }
        }
        return sitting.collectors.filter(\.isInside).html {
            view.press(
                "leave", [$0.who], "\($0.shortName) has left", id: "stop-left-\(DoorWords.key($0.who))")
        }
    }

    private func banner(_ title: Phrase, _ why: HTML, _ after: HTML, buttons: HTML) -> HTML {
        """
        <section class="stop-banner" role="alert" aria-labelledby="\(view.id)-stop">\
        <div class="sign" aria-hidden="true">\(t: "STOP")</div><div>
        <h2 id="\(view.id)-stop">\(t: title)</h2><p>\(why)</p><p>\(after)</p>
        \(if: !buttons.bytes.isEmpty, "<div class=\"buttons\">\(buttons)</div>")</div></section>
        """
    }
}
