import Domain
import Testing

@testable import Site

@Suite("Enquiries before a hearing, in the browser")
struct EnquiryPagesTests {
    private let ask = "/centres/\(Demonstration.centre)/ask"

    private func fields(_ more: [String: String] = [:]) -> [String: String] {
        [
            "act": "one", "question.from": "court", "replyTo": "clerk@court.example.org",
            "question.kind": "supervisedCentre", "question.children": "twoToFour",
            "question.wantsReport": "no",
        ].merging(more) { $1 }
    }

    @Test("B9 anyone asks and names nobody; the centre answers; the reference is looked up and quoted")
    func whole() async throws {
        let afterwards = try await Afterwards()
        let somebody = Window(office: afterwards.office, token: "")
        #expect(try await somebody.get("/centres/\(Demonstration.centre)").shows(ask))
        let half = try await somebody.post(ask, ["act": "one", "replyTo": "clerk", "question.more": "Room?"])
        #expect(half.status == 422 && half.shows("Room?", "Choose at least one", "Give an e-mail address"))
        let telling = try await somebody.post(ask, fields(["question.more": "She is at LS1 4AP."]))
        #expect(telling.status == 409 && telling.shows("/rules/B9", "a postcode", "She is at LS1 4AP."))
        let report = try await somebody.post(
            ask, fields(["question.kind": "supportedCentre", "question.wantsReport": "yes"]))
        #expect(report.status == 409 && report.shows("/rules/F1"))
        let asked = try await somebody.post(ask, fields())
        let address = try #require(asked.location?.split(separator: "?").first.map(String.init))
        #expect(try await somebody.post(ask, fields()).location == asked.location)
        let reference = try #require(address.split(separator: "/").last.map(String.init))
        #expect(try await somebody.get(address).shows(reference, "Not answered yet", "/rules/B9"))
        #expect(try await !somebody.get(address).text.contains("clerk@court.example.org"))
        try await answered(afterwards, somebody, reference)
    }

    private func answered(_ afterwards: Afterwards, _ somebody: Window, _ reference: String) async throws {
        let place = "/desk/enquiries/\(reference)"
        let joan = try await afterwards.staff("Joan")
        #expect(try await joan.get("/desk").shows(place, "Enquiries to answer"))
        #expect(try await !joan.get(place).text.contains("clerk@court.example.org"))
        #expect(try await afterwards.staff("Asha").get(place).status == 404)
        #expect(try await afterwards.staff("Priya").post(place, [:]).status == 404)
        let wrong = try await joan.post(
            place, ["answer.fit": "onConditions", "answer.words": "", "act": "two"])
        #expect(wrong.status == 422)
        let answer = [
            "act": "two", "answer.fit": "onConditions", "answer.places": "later",
            "answer.placesFrom.day": "4", "answer.placesFrom.month": "1", "answer.placesFrom.year": "2027",
            "answer.words": "One child only.", "answer.standsUntil.day": "1",
            "answer.standsUntil.month": "3", "answer.standsUntil.year": "2027",
        ]
        #expect(try await joan.post(place, answer).status == 303)
        let looked = try await somebody.get("/enquiry?reference=\(reference.lowercased())")
        #expect(looked.location == "/enquiry/\(reference)")
        let page = try await somebody.get("/enquiry/\(reference)")
        #expect(page.shows("One child only.", "From about 4 January 2027", "What may be put in an order"))
        #expect(
            page.shows("within 2 days of this order", "Within 7 days", "after 21 days", "gives its notes"))
        let nothing = try await somebody.get("/enquiry?reference=AAAAA-AAAAA")
        #expect(nothing.status == 422 && nothing.shows("There is no enquiry with this reference"))
    }

    @Test("B9 the centre sets its own time, and its public page says so")
    func settings() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        #expect(try await joan.get("/centre").shows("Answered within 5 working days"))
        let wrong = try await joan.post("/centre/enquiries", ["settings.answerWithinWorkingDays": "21"])
        #expect(wrong.status == 422 && wrong.shows("Give a number from 1 to 20"))
        #expect(
            try await joan.post("/centre/enquiries", ["settings.answerWithinWorkingDays": "3"]).status == 303)
        let page = try await Window(office: afterwards.office, token: "").get(ask)
        #expect(page.shows("It answers within 3 working days"))
    }

    @Test("A reference is read as people type it, and is hard to guess")
    func references() {
        let made = EnquiryReference.new(from: "an act")
        #expect(made == EnquiryReference.new(from: "an act") && made != EnquiryReference.new(from: "other"))
        #expect(made.rawValue.count == 11)
        let spoken = made.rawValue.lowercased().filter { $0 != "-" }.map { "\($0) " }.joined()
        #expect(EnquiryReference.read(spoken) == made)
        #expect(EnquiryReference.read("oil00 00000") == "01100-00000")
        #expect(EnquiryReference.read(" first ") == "first")
    }
}
