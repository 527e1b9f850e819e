import Domain

/// One family's session on the board: when, where, the four stones, who may come in, what holds for them.
struct SittingView {
    let sitting: TodayModel.Sitting
    let board: TodayModel

    init(_ sitting: TodayModel.Sitting, on board: TodayModel) {
        self.sitting = sitting
        self.board = board
    }

    /// The stem of the ids of this session's elements, by which focus is kept.
    var id: String { "s-" + Form.id(sitting.session.rawValue) }
    var address: String { "/today/\(board.centre)/\(board.day)/\(sitting.session)" }
    /// The door can be worked: it is the day, and the session is not ended.
    var isOpen: Bool { sitting.outcome == nil && board.day == board.at.day }
    var isOver: Bool { sitting.outcome != nil }

    var html: HTML {
        """
        <article class="session \(look)" aria-labelledby="\(id)">
        <header><span class="time">\(sitting.times.childIn)–\(sitting.times.childOut)</span>\
        <h2 class="family" id="\(id)">\(Spoken.list(sitting.children))</h2>\
        <span class="room">\(sitting.room)</span>\(Parts.kind(sitting.kind))\
        \(if: !sitting.isConfirmed, "<span class=\"tag warn\">\(t: "Not confirmed")</span>")\
        <span class="tag \(look)">\(t: word)</span></header>
        \(sitting.kind.isVirtual ? byVideo : "\(StoneView(self).html)\(if: !isOver, AtHandView(self).html)")
        \(if: !isOver, footer)</article>
        """
    }

    private var look: String {
        switch sitting.state {
        case .due: "due"
        case .late: "late"
        case .waiting: "waiting"
        case .inside: "inside"
        case .left, .done: "left"
        case .stopped: "stopped"
        }
    }

    private var word: Phrase {
        if let outcome = sitting.outcome { return OutcomeWords.short(outcome) }
        return switch sitting.state {
        case .due: "Due"
        case .late: "Late"
        case .waiting: "Waiting for the child"
        case .inside: "Inside"
        case .left, .done: "Left"
        case .stopped: "Stopped"
        }
    }

    /// One press: a form with a button that has an id of its own.
    ///
    /// There is no act's id in it, which would make the live part new each second: to press twice does no
    /// harm.
    func press(
        _ verb: String, _ who: [Visitor], _ words: Phrase, id name: String, isSmall: Bool = false,
        with more: HTML = ""
    ) -> HTML {
        """
        <form method="post" action="\(address)/\(verb)">\
        \(who.html { "<input type=\"hidden\" name=\"who\" value=\"\($0.description)\">" })\(more)\
        <button class="button\(if: isSmall, " second small")" id="\(id)-\(name)">\(t: words)</button></form>
        """
    }

    /// Nobody comes to the door: everything of it is on a page of its own.
    private var byVideo: HTML {
        """
        <p>\(t: "By video: nobody comes to the door.") \(link("video", "Open the video contact"))</p>
        """
    }

    private var footer: HTML {
        """
        <footer>\(sitting.supervisor.map {
            "<span>\(t: "With them all the time:") <b>\($0)</b>, \(t: "supervisor")</span>" as HTML
        })\(saidLate)\(keepAway)<div class="buttons">\(if: isOpen, ending)\
        \(if: isOpen, "\(link("late", "Someone is late"))\(link("turn-away", "Turn someone away"))")\
        <a class="button second small" id="\(id)-incident" href="/desk/cases/\(sitting.file)/incidents/new">\
        \(t: "Something happened")</a>\(if: isOpen, link("known", "I know this family"))</div></footer>
        """
    }

    private func link(_ page: String, _ words: Phrase) -> HTML {
        "<a class=\"button second small\" id=\"\(id)-\(page)\" href=\"\(address)/\(page)\">\(t: words)</a>"
    }

    /// E7: what a side that runs late has said.
    private var saidLate: HTML {
        AdultRole.allCases.html { role in
            guard let minutes = sitting.saidLateMinutes[role] else { return "" }
            let names = Spoken.list(sitting.principals(role).map(\.shortName))
            return "<span class=\"tag warn\">\(t: "\(names): \(minutes) minutes late")</span> "
        }
    }

    /// L1: whoever is on duty meanwhile and knows the family.
    private var keepAway: HTML {
        guard !sitting.keepAway.isEmpty else { return "" }
        let words: Phrase = "Knows this family, and stays away: \(Spoken.list(sitting.keepAway))"
        return "<span class=\"tag problem\">\(t: words)</span> "
    }

    /// When everybody has gone, one press ends it; where nobody came, one page says so.
    private var ending: HTML {
        guard sitting.people.allSatisfy({ !$0.isInside }) else { return "" }
        guard sitting.began != nil else { return link("end", "It did not take place") }
        return press(
            "end", [], "Finish: it went as planned", id: "finish",
            with: "<input type=\"hidden\" name=\"outcome\" value=\"\(SessionOutcome.attended.rawValue)\">")
            + link("end", "It ended another way")
    }
}

extension TodayModel.Sitting {
    /// The adults of the case on that side, without those who come with them.
    func principals(_ role: AdultRole) -> [TodayModel.Person] {
        people.filter {
            $0.side == (role == .visitingAdult ? .visitingAdult : .residentCarer) && !$0.isAttendee
        }
    }

    var visitingAdults: [TodayModel.Person] { principals(.visitingAdult) }
    var childrenComing: [TodayModel.Person] { people.filter { $0.side == .child } }
    var childrenInside: [TodayModel.Person] { childrenComing.filter(\.isInside) }
    /// Whoever may bring and collect the children.
    var collectors: [TodayModel.Person] { people.filter { $0.side == .residentCarer } }

    var visitingNames: String { Spoken.list(visitingAdults.map(\.shortName)) }
    var childrensNames: String { Spoken.list(children) }

    func person(_ who: Visitor) -> TodayModel.Person? { people.first { $0.who == who } }
}

extension TodayModel.Person {
    /// As a board across the hall calls them.
    var shortName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
