import Domain

/// Letters that tell a centre's answer.
enum AnswerLetters {
    static func accepted(
        _ facts: LetterFacts, _ endsOn: Day, _ conditions: [String], _ address: String
    ) -> String {
        let kind = facts.kind.map { KindWords.name($0).lowercased() } ?? ""
        var parts = [
            Phrase("\(facts.centreName) can offer a place.").text,
            Phrase("It is for \(kind) contact. \(facts.kind.map(KindWords.meaning) ?? "")").text,
            Phrase("Contact at the centre will come to an end by \(Spoken.day(endsOn)).").text,
        ]
        if !conditions.isEmpty {
            let list = conditions.map { "- \($0)" }.joined(separator: "\n")
            parts.append("\(Phrase("What everyone agrees to:").text)\n\(list)")
        }
        if case .adult = facts.recipient {
            parts.append(
                Phrase(
                    "You can see your own times, and say if you run late, at \(address)/sign-in with this e-mail address."
                )
                .text)
        }
        return parts.joined(separator: "\n\n")
    }

    static func waiting(_ expected: Day?) -> String {
        let hope =
            expected.map { Phrase("It hopes to have a place by \(Spoken.day($0)).").text }
            ?? Phrase("It cannot say yet when it will have a place.").text
        return """
            \(Phrase("The centre would take the referral, and has no room now. The family is on its waiting list.").text)

            \(hope)
            """
    }

    static func handedOn(_ name: String, _ telephone: String?) -> String {
        let call = telephone.map { Phrase("You can reach it on \($0).").text } ?? ""
        return """
            \(Phrase("The referral has gone on to \(name), which offers supervised contact. You do not have to start again.").text)

            \(Phrase("\(name) will be in touch.").text) \(call)
            """
    }

    static func declined(_ words: String, _ fallBack: FallBack?, _ from: Day?) -> String {
        let next: Phrase? =
            switch fallBack {
            case .anotherCentreByAgreement:
                "By the order, the parties now try to agree on another centre and refer there."
            case .eitherPartyRestores:
                "By the order, either party may take the matter back to court\(since(from))."
            case .courtLists:
                "By the order, the court lists a directions hearing\(since(from))."
            case nil: nil
            }
        return [Phrase("The centre cannot take this referral.").text, words, next?.text].compactMap { $0 }
            .joined(separator: "\n\n")
    }

    private static func since(_ from: Day?) -> String {
        from.map { Phrase(", on the first date from \(Spoken.day($0))").text } ?? ""
    }
}
