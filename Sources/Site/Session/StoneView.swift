import Domain

/// The four moments of a session as four stones across the water: the visiting adult in, the child in, the
/// child out, the visiting adult out (E6). The next one has the button; one that must wait says why.
struct StoneView {
    private let view: SittingView
    private var sitting: TodayModel.Sitting { view.sitting }

    init(_ view: SittingView) { self.view = view }

    var html: HTML {
        """
        <ol class="stones">\(visitingIn)\(childIn)\(childOut)\(visitingOut)</ol>
        """
    }

    private var visitingIn: HTML {
        let adults = sitting.visitingAdults
        let what: Phrase = "\(sitting.visitingNames) in"
        let due = sitting.times.visitingIn
        if let arrived = adults.compactMap(\.arrived).min() { return done(1, what, due, arrived) }
        guard view.isOpen else { return later(1, what, due) }
        let ready = adults.filter(\.mayEnter)
        if !ready.isEmpty {
            return next(
                1, what, due,
                ready.html { view.press("arrive", [$0.who], "\($0.shortName) in", id: "in-\(key($0.who))") })
        }
        if let no = adults.compactMap(\.whyNotEnter).first, !DoorWords.isOfTime(no) {
            return held(1, what, due, no)
        }
        return later(1, what, due)
    }

    private var childIn: HTML {
        let children = sitting.childrenComing
        let what: Phrase = "\(sitting.childrensNames) in"
        let due = sitting.times.childIn
        if let arrived = children.compactMap(\.arrived).min() { return done(2, what, due, arrived) }
        guard view.isOpen else { return later(2, what, due) }
        let ready = children.filter(\.mayEnter)
        if !ready.isEmpty {
            let names = Spoken.list(ready.map(\.name))
            return next(2, what, due, view.press("arrive", ready.map(\.who), "\(names) in", id: "child-in"))
        }
        let isHeld = sitting.hold == .residentSide || sitting.visitingAdults.contains(where: \.isInside)
        if isHeld, let no = children.compactMap(\.whyNotEnter).first, !DoorWords.isOfTime(no) {
            return held(2, what, due, no)
        }
        return later(2, what, due)
    }

    private var childOut: HTML {
        let came = sitting.childrenComing.filter { $0.arrived != nil }
        let inside = sitting.childrenInside
        let what: Phrase = "\(sitting.childrensNames) out"
        let due = sitting.times.childOut
        if !came.isEmpty, inside.isEmpty, let left = came.compactMap(\.left).max() {
            return done(3, what, due, left)
        }
        guard view.isOpen, !inside.isEmpty else { return later(3, what, due) }
        if sitting.began == nil {
            if sitting.mayBegin {
                return next(
                    3, what, due, view.press("begin", [], "Contact begins", id: "begin"), isLate: false)
            }
            return sitting.whyNotBegin.map { held(3, what, due, $0) } ?? later(3, what, due)
        }
        let names = Spoken.list(inside.map(\.name))
        let ways = sitting.collectors.html { collector in
            view.press(
                "leave", [collector.who] + inside.map(\.who), "\(names) out, with \(collector.shortName)",
                id: "out-\(key(collector.who))")
        }
        return next(3, what, due, ways)
    }

    private var visitingOut: HTML {
        let adults = sitting.visitingAdults
        let what: Phrase = "\(sitting.visitingNames) out"
        let due = sitting.times.visitingOut
        let inside = adults.filter(\.isInside)
        if inside.isEmpty, let left = adults.compactMap(\.left).max() { return done(4, what, due, left) }
        let hasChildLeft =
            sitting.childrenComing.contains { $0.left != nil } && sitting.childrenInside.isEmpty
        guard view.isOpen, hasChildLeft, !inside.isEmpty else { return later(4, what, due) }
        let ready = inside.filter(\.mayLeave)
        guard ready.isEmpty else {
            return next(
                4, what, due,
                ready.html {
                    view.press("leave", [$0.who], "\($0.shortName) out", id: "gone-\(key($0.who))")
                },
                isLate: false)
        }
        return inside.compactMap(\.whyNotLeave).first.map { held(4, what, due, $0) } ?? later(4, what, due)
    }

    // MARK: One stone

    private func done(_ step: Int, _ what: Phrase, _ due: TimeOfDay, _ at: Instant) -> HTML {
        """
        <li class="done" data-step="\(step)"><span class="what">\(t: what)</span>\
        <span class="target">\(t: "due") <time>\(due)</time></span><span class="actual">\(at.time)</span></li>
        """
    }

    private func later(_ step: Int, _ what: Phrase, _ due: TimeOfDay) -> HTML {
        """
        <li data-step="\(step)"><span class="what">\(t: what)</span>\
        <span class="target">\(t: "due") <time>\(due)</time></span></li>
        """
    }

    private func next(
        _ step: Int, _ what: Phrase, _ due: TimeOfDay, _ buttons: HTML, isLate: Bool = true
    ) -> HTML {
        let minutes = view.board.at.minutes(since: Instant(view.board.day, due))
        let late: Phrase =
            minutes == 1 ? ", 1 minute late" : ", \(minutes) minutes late"
        let shown = isLate && minutes > 0
        return """
            <li class="next\(if: shown, " late")" data-step="\(step)"><span class="what">\(t: what)</span>\
            <span class="target">\(t: "due") <time>\(due)</time>\(if: shown, "\(t: late)")</span>\(buttons)</li>
            """
    }

    private func held(_ step: Int, _ what: Phrase, _ due: TimeOfDay, _ no: Refusal) -> HTML {
        """
        <li class="held" data-step="\(step)"><span class="what">\(t: what)</span>\
        <span class="target">\(t: "due") <time>\(due)</time></span>\
        <span class="why">\(t: "Not yet: \(DoorWords.why(no, sitting))") \(Parts.rule(no.rule))</span></li>
        """
    }

    private func key(_ who: Visitor) -> String { DoorWords.key(who) }
}
