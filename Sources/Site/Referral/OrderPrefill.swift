import Domain

/// What an order that was read back says for each page of the referral (I7). It stands in the fields when a
/// page is first opened, and is an answer once whoever refers has looked at it and saved it.
struct OrderPrefill {
    let order: OrderDraft

    /// Fills what the page leaves blank, where the order says something of it.
    func fill(_ fields: inout Fields, for page: ReferralPage, number: Int = 0) {
        for (name, value) in told(page, number) {
            guard let value, !value.trimmed.isEmpty, fields.isBlank(name) else { continue }
            fields.set(name, value)
        }
        if page == .risk { signs(&fields) }
    }

    /// Whether the order says anything of that page.
    func says(_ page: ReferralPage, number: Int = 0) -> Bool {
        var fields = Fields()
        fill(&fields, for: page, number: number)
        return !fields.values.isEmpty
    }

    /// B2: the signs that the order speaks of; what is known of each is for whoever refers to tell.
    private func signs(_ fields: inout Fields) {
        for sign in order.service.signs ?? [] where fields.isBlank("asked.\(sign.rawValue)") {
            fields.set("asked.\(sign.rawValue)", "yes")
        }
    }

    private typealias Told = [(String, String?)]

    private func told(_ page: ReferralPage, _ number: Int) -> Told {
        switch page {
        case .service: service
        case .proceedings: proceedings
        case .children: child(number)
        case .residentCarer: number == 0 ? adult(order.about.carer) : []
        case .visitingAdult: number == 0 ? adult(order.about.visitor) : []
        case .attendees: number == 0 ? attendee : []
        case .arrangements: arrangements
        case .preparation:
            [
                ("answers.preparation.who", order.ending.preparedBy),
                ("answers.preparation.how", order.ending.preparedHow),
            ]
        case .interpreter: interpreter
        case .professional: professional
        case .papers:
            [("answers.papers.hasSection7Report", order.referral.hasSection7Report.map(Self.yesNo))]
        case .referrer, .risk, .wales, .declaration: []
        }
    }

    private static func yesNo(_ answer: Bool) -> String { answer ? "yes" : "no" }

    private static func day(_ name: String, _ day: Day?) -> Told {
        [
            ("\(name).day", day.map { String($0.dayOfMonth) }),
            ("\(name).month", day.map { String($0.month) }),
            ("\(name).year", day.map { String($0.year) }),
        ]
    }

    private var service: Told {
        [
            ("answers.service.centre", order.service.centre?.rawValue),
            ("answers.service.kind", order.service.kind?.rawValue),
        ]
    }

    private var proceedings: Told {
        let at = "answers.proceedings"
        return [
            ("\(at).hasOrder", "yes"), ("\(at).court", order.about.court),
            ("\(at).caseNumber", order.about.caseNumber), ("\(at).papersFrom", order.papersFrom),
            ("\(at).fallBack", order.referral.fallBack?.rawValue),
            ("\(at).asksForReport", order.service.asksForMore.map(Self.yesNo)),
            ("\(at).centreMayAskCourt", order.referral.copiesFromCourt.map(Self.yesNo)),
            ("\(at).paysForSessions", order.referral.costsPaidBy),
        ] + Self.day("\(at).orderDate", order.about.made)
            + Self.day("\(at).contactEndsOn", order.ending.contactEnds)
    }

    // MARK: The people

    private func child(_ number: Int) -> Told {
        let children = NamesInOrder.people(order.about.children)
        guard children.indices.contains(number) else { return [] }
        return [
            ("child.firstName", children[number].first), ("child.lastName", children[number].last),
        ]
    }

    private func adult(_ told: String?) -> Told {
        let named = NamesInOrder.people(told).first
        return [
            ("adult.firstName", named?.first), ("adult.lastName", named?.last),
            ("adult.relationship", NamesInOrder.relationship(told)),
        ]
    }

    private var isVirtual: Bool { order.service.kind?.isVirtual == true }

    private var attendee: Told {
        let others = isVirtual ? order.video.others : order.direct.others
        return [
            ("attendee.name", others), ("attendee.part", isVirtual ? nil : order.direct.othersWhen),
            ("attendee.comesWith", others == nil ? nil : AdultRole.visitingAdult.rawValue),
        ]
    }

    // MARK: The visit

    private var arrangements: Told {
        let at = "answers.arrangements"
        let direct = order.direct
        return [
            ("\(at).brings", direct.broughtBy), ("\(at).collects", direct.collectedBy),
            ("\(at).mayLeaveCentre", direct.mayGoOut.map(Self.yesNo)),
            ("\(at).leavingDetails", direct.mayGoOut == true ? leaving : nil),
            ("\(at).photographs", photographs?.rawValue), ("\(at).photographDetails", direct.photographer),
        ]
    }

    /// C14: for how long, and from which visit.
    private var leaving: String {
        let from: Phrase? =
            switch order.direct.outFromFirst {
            case true?: "from the first visit on"
            case false?: "not at the first visit"
            case nil: nil
            }
        return [order.direct.outFor, from?.text].compactMap { $0 }.joined(separator: ", ")
    }

    /// C13: what may be taken, and whether it may be passed on.
    private var photographs: PhotographsAllowed? {
        switch (order.direct.takes, order.direct.shares) {
        case (nil, _): nil
        case (.forbidden?, _): PhotographsAllowed.none
        case (_, .allowed?), (_, .allowedByCentreRules?): .takenAndShared
        case (_, _): .takenNotShared
        }
    }

    private var interpreter: Told {
        let at = "answers.interpreter"
        let direct = order.direct
        guard let who = direct.interpreter, who != .none else {
            return [("\(at).isNeeded", direct.interpreter.map { _ in "no" })]
        }
        return [
            ("\(at).isNeeded", "yes"), ("\(at).language", direct.language),
            ("\(at).who", who == .named ? direct.interpretedBy : nil),
            ("\(at).pays", direct.interpreterPaidBy),
        ]
    }

    private var professional: Told {
        let at = "answers.professional"
        let attends = isVirtual ? order.video.officerObserves : order.direct.officerObserves
        return [
            ("\(at).attends", attends.map(Self.yesNo)),
            ("\(at).name", isVirtual ? order.video.officer : order.direct.officer),
            ("\(at).why", attends == true ? Phrase("The court directed it").text : nil),
        ]
    }
}
