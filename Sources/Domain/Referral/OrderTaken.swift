/// Takes an order up into a referral or a case from its machine-readable form (I7): what of it is a whole
/// answer becomes one, the rest waits on its page for whoever refers.
public struct TakeUpOrder: Command {
    public static let room = Room.referral
    public var file: CaseID
    public var order: OrderDraft

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case order
    }

    public init(file: CaseID, order: OrderDraft) {
        self.file = file
        self.order = order
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.takesUpOrder(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        for (field, text) in order.texts {
            check.optional("order.\(field)", text, limit: OrderRules.longText)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if now.stage != .draft { try now.mustBeOpen() }
        try OrderRules.mustBeOfThisCase(order, now)
        try OrderRules.mustNotBeOlder(order, now)
        guard now.referral.order != order else { return Decision() }
        let answers = try OrderHandOver(order: order).answers(for: now, in: house)
        return .caseFile(file, OrderTakenUp(order: order, answers: answers))
    }
}

/// An order was taken up. `answers` are the sections that it answered whole, and no others.
public struct OrderTakenUp: CaseEvent, Hashable {
    public var order: OrderDraft
    public var answers: ReferralAnswers
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.referral.order = order
        file.referral.answers = file.referral.answers.merging(answers)
    }
}

extension OrderRules {
    /// I7 (Protocol 4.1): an order is taken up by the case that it was made in.
    static func mustBeOfThisCase(_ order: OrderDraft, _ file: CaseFile) throws(Halt) {
        let known = file.answers.proceedings?.caseNumber ?? file.referral.order?.about.caseNumber
        guard let known = known.ifSaid, let told = order.about.caseNumber.ifSaid, plain(known) != plain(told)
        else { return }
        throw .refused(Refusal(.I7, OrderRefusal.isOfAnotherCase))
    }

    /// I7 (Protocol 4.1): a later order stands in place of an earlier one, and not the other way round.
    static func mustNotBeOlder(_ order: OrderDraft, _ file: CaseFile) throws(Halt) {
        guard let known = file.referral.order?.about.made ?? file.answers.proceedings?.orderDate,
            let told = order.about.made, told < known
        else { return }
        throw .refused(Refusal(.I7, OrderRefusal.isOlder(told, than: known)))
    }

    /// A court's number as it is compared: however it was spaced and written.
    private static func plain(_ number: String) -> String {
        String(number.uppercased().filter { $0.isLetter || $0.isNumber })
    }
}

extension Access {
    /// I7: whoever refers, while the referral is theirs to write; after that whoever runs the centre that has
    /// it.
    static func takesUpOrder(of file: CaseFile, _ who: Who) -> Bool {
        file.stage == .draft ? refers(file, who) : runs(case: file, who)
    }
}
