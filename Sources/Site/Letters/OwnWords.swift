import Domain

/// A letter's body in the centre's own words, where it has any.
enum OwnWords {
    static func said(_ facts: LetterFacts, _ ours: String, _ address: String) -> String {
        guard let wording = facts.wording else { return ours }
        let values = values(facts, address)
        func filled(_ text: String?) -> String? {
            guard let text, !text.trimmed.isEmpty else { return nil }
            return BlankedText(text.replacing("\r\n", with: "\n")).filled(values).trimmed
        }
        let body = facts.body.letter.freedom == .whole ? filled(wording.body) : nil
        return [filled(wording.before), body ?? ours, filled(wording.after)].compactMap { $0 }
            .joined(separator: "\n\n")
    }

    /// What each blank holds, from this one reader's facts alone.
    static func values(_ facts: LetterFacts, _ address: String) -> [LetterBlank: String] {
        var values: [LetterBlank: String] = [
            .name: facts.name, .centre: facts.centreName, .town: facts.centreTown,
            .telephone: facts.centreTelephone ?? "", .reference: facts.reference.rawValue,
        ]
        values.merge(own(facts, address)) { _, own in own }
        return values
    }

    private static func own(_ facts: LetterFacts, _ address: String) -> [LetterBlank: String] {
        switch facts.body {
        case .referralReceived(let by):
            [.answerBy: by.map(Spoken.day) ?? Phrase("as soon as it can").text]
        case .papersMissing(let papers): [.papers: ReferralLetters.list(papers)]
        case .preVisit(let day, let from, let minutes, let way, _):
            [
                .day: Spoken.day(day), .time: "\(from)", .minutes: "\(minutes)",
                .place: VisitLetters.place(way).text,
            ]
        case .preVisitCancelled(let day): [.day: Spoken.day(day)]
        case .accepted(let endsOn, let conditions):
            [
                .kind: facts.kind.map { KindWords.name($0).lowercased() } ?? "",
                .lastDay: Spoken.day(endsOn),
                .conditions: conditions.isEmpty
                    ? Phrase("Nothing beyond the rules of the centre.").text
                    : conditions.map { "- \($0)" }.joined(separator: "\n"),
                .signIn: "\(address)/sign-in",
            ]
        case .waiting(let expected):
            [.expected: expected.map(Spoken.day) ?? Phrase("a day that it cannot say yet").text]
        case .handedOn(let name, let telephone):
            [.nextCentre: name, .nextTelephone: telephone ?? Phrase("not known yet").text]
        case .sessions(let times), .sessionsConfirmed(let times):
            [.times: SessionLetters.list(times, facts.side)]
        case .sessionMoved(let times), .sessionCancelled(let times):
            [.times: SessionLetters.list([times], facts.side)]
        case .review(let day, let from, let minutes):
            [.day: Spoken.day(day), .time: "\(from)", .minutes: "\(minutes)"]
        default: [:]
        }
    }
}
