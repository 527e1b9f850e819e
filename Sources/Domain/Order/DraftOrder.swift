/// What a draft comes to, as its answers stand (I1 to I9). Open to anyone; nothing is kept.
public struct DraftOrder: Question {
    public var draft: OrderDraft

    public init(draft: OrderDraft) { self.draft = draft }

    public func permits(_ who: Who, in house: House) -> Bool { Access.drafts(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> OrderModel {
        let drafting = OrderDrafting(draft: draft)
        let centre = try draft.service.centre.map { id throws(Halt) in try house.centre(id).profile } ?? nil
        let made = draft.about.made ?? house.today
        func figure(_ figure: Figure) -> Int { house.rules.value(figure, on: made) }
        return OrderModel(
            draft: draft, centres: try centres(in: house), clauses: drafting.clauses, open: drafting.open,
            blanks: drafting.blanks,
            refusals: try OrderRules.refusals(draft, in: house), centreName: centre?.name,
            centreTown: centre?.town,
            enquiry: try enquiry(in: house), papersLimitDays: figure(.papersLimitDays),
            papersBy: draft.about.made.map { $0 + figure(.papersLimitDays) },
            replyLimitDays: figure(.replyLimitDays), restoreAfterDays: figure(.restoreAfterDays),
            ordersReachBackYears: figure(.ordersReachBackYears))
    }

    /// Every centre of the register, by name; which of them may be named is the law's to say.
    private func centres(in house: House) throws(Halt) -> [OrderModel.Choice] {
        try house.list(.centres).compactMap { row in
            guard case .centre(let centre) = row.body else { return nil }
            return OrderModel.Choice(
                id: centre.id, name: centre.profile.name, town: centre.profile.town)
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    private func enquiry(in house: House) throws(Halt) -> OrderModel.Enquiry? {
        guard let id = draft.service.enquiry else { return nil }
        let found = try house.enquiry(id)
        guard let asked = found.asked else { return .unknown }
        if let centre = draft.service.centre, centre != asked.centre { return .ofAnotherCentre }
        return .answered(found.answers.last)
    }
}

/// A draft and all that follows from it, for whoever drafts.
public struct OrderModel: Sendable {
    /// What is known of the enquiry that the draft quotes (B9).
    public enum Enquiry: Sendable {
        case unknown, ofAnotherCentre
        case answered(DatedEnquiryAnswer?)
    }

    /// A centre to choose.
    public struct Choice: Sendable {
        public let id: CentreID
        public let name: String
        public let town: String
    }

    public let draft: OrderDraft
    public let centres: [Choice]
    /// In the order in which they stand.
    public let clauses: [OrderClause]
    /// I1: matters that nobody has seen to.
    public let open: [OrderQuestion]
    /// What the clauses still lack, by field.
    public let blanks: [FieldProblem]
    public let refusals: [Refusal]
    public let centreName: String?
    public let centreTown: String?
    public let enquiry: Enquiry?
    /// C4: the days for the papers, and the last one where the order's date is known.
    public let papersLimitDays: Int
    public let papersBy: Day?
    /// D1.
    public let replyLimitDays: Int
    /// C16.
    public let restoreAfterDays: Int
    /// C3.
    public let ordersReachBackYears: Int

    /// Whether it can be made as it is.
    public var isReady: Bool { open.isEmpty && blanks.isEmpty && refusals.isEmpty }
}

/// Says that a draft is done (I1, I5, I6): the law's no where it is not. Nothing is kept of it.
public struct FinishOrder: Command {
    public static let room = Room.order
    public var draft: OrderDraft

    public init(draft: OrderDraft) { self.draft = draft }

    public func permits(_ who: Who, in house: House) -> Bool { Access.drafts(who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var blanks = OrderDrafting(draft: draft).blanks
        // I9: what is quoted of an enquiry before the hearing was asked of this centre.
        if let id = draft.service.enquiry {
            let asked = try house.enquiry(id).asked
            if asked == nil || (draft.service.centre.map { $0 != asked?.centre } ?? false) {
                blanks.append(FieldProblem("service.enquiry", .unknown))
            }
        }
        return blanks.map { FieldProblem("draft.\($0.field)", $0.problem) }
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        if let first = try OrderRules.refusals(draft, in: house).first { throw .refused(first) }
        try OrderRules.mustSeeToEverything(draft)
        return Decision()
    }
}
