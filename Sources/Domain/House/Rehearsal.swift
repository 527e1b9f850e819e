/// What a command would lead to, without its being done: what stands in its way, and the letters that it
/// would send. Whoever may do it may rehearse it; nobody else.
public struct Rehearsal: Question {
    public let command: any Command
    /// The reasons given for going on where a rule warns, as with the act itself.
    public let reasons: [RuleID: String]

    public init(_ command: any Command, reasons: [RuleID: String] = [:]) {
        self.command = command
        self.reasons = reasons
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        try command.permits(who, in: house)
    }

    /// The letters, in the order of their writing.
    /// - Throws: the halt that the act itself would meet.
    public func answer(for who: Who, in house: House) throws(Halt) -> [LetterFacts] {
        let problems = try command.problems(in: house)
        guard problems.isEmpty else { throw .invalid(problems) }
        let decision = try command.decide(in: house.giving(reasons))
        if let refusal = decision.refusal { throw .refused(refusal) }
        let later = try house.after(decision, by: who)
        var letters: [LetterFacts] = []
        for (stream, event) in decision.events {
            guard let telling = event as? any TellingEvent else { continue }
            for notice in try telling.notices(of: stream, in: later) {
                if let facts = try LetterFor(notice).answer(for: .system, in: later) { letters.append(facts) }
            }
        }
        return letters
    }
}
