import Domain
import Journal

/// Writes the letters about enquiries (B9): to whoever asked, and to the centre that was asked.
struct EnquiryWriter: Reactor {
    let office: Office
    var name: String { "enquiries" }

    func react(to happened: Happened) async throws {
        guard case .enquiry(let enquiry) = happened.stream else { return }
        let question = EnquiryLetterFor(enquiry: enquiry)
        let now = happened.moment.at
        guard let facts = try await office.desk.ask(question, by: .system, at: now) else { return }
        for (number, letter) in letters(happened.event, facts, now).enumerated() {
            let id = "\(happened.position).enquiry.\(number)"
            // Done again after a fault, it finds its letter there and leaves it as it is.
            guard try await office.store.item(id, on: Post.shelf) == nil else { continue }
            try await Post.put(letter, id: id, owner: happened.stream.owner, office)
        }
    }

    private func letters(
        _ event: any Event, _ facts: EnquiryLetterFacts, _ now: Instant
    ) -> [Letter] {
        let subject = Phrase("About enquiry \(facts.enquiry)").text
        let address = "\(office.address)/enquiry/\(facts.enquiry)"
        func letter(to email: String, _ body: String, _ reader: Phrase) -> Letter {
            Letter(name: email, email: email, subject: subject, body: body, made: now, reader: reader.text)
        }
        switch event {
        case is EnquiryMade:
            let receipt = letter(to: facts.replyTo, EnquiryLetters.asked(facts, address), "Enquirer")
            guard let centre = facts.centreEmail else { return [receipt] }
            let place = "\(office.address)/desk/enquiries/\(facts.enquiry)"
            return [receipt, letter(to: centre, EnquiryLetters.toCentre(facts, place), "Centre")]
        case is EnquiryAnswered:
            guard let answer = facts.answer else { return [] }
            return [
                letter(to: facts.replyTo, EnquiryLetters.answered(facts, answer, address), "Enquirer")
            ]
        default: return []
        }
    }
}

/// The words of those letters. They name nobody.
enum EnquiryLetters {
    static func asked(_ facts: EnquiryLetterFacts, _ address: String) -> String {
        """
        \(Phrase("\(facts.centreName) has your question. It answers by \(Spoken.day(facts.answerBy)) at the latest.").text)

        \(Phrase("The reference is \(facts.enquiry). Whoever has it can read the question and the answer, and the court can quote it: \(address)").text)
        """
    }

    static func toCentre(_ facts: EnquiryLetterFacts, _ place: String) -> String {
        """
        \(Phrase("You are asked, before a hearing, whether contact would suit your centre and whether you have room. Please answer by \(Spoken.day(facts.answerBy)).").text)

        \(place)
        """
    }

    static func answered(
        _ facts: EnquiryLetterFacts, _ answer: EnquiryAnswer, _ address: String
    ) -> String {
        let room = EnquiryWords.places(answer).map { "\(Phrase("Room").text): \($0)" }
        return [
            Phrase("\(facts.centreName) has answered.").text, EnquiryWords.fit(answer.fit).text, room,
            answer.words,
            Phrase("It can be relied on until \(Spoken.day(answer.standsUntil)). It promises no place.").text,
            Phrase(
                "To quote it, give the reference \(facts.enquiry). What may be put in an order: \(address)"
            )
            .text,
        ].compactMap { $0 }.joined(separator: "\n\n")
    }
}
