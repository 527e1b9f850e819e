import Domain
import Testing

@testable import Site

@Suite("Records of observed contact, in the browser")
struct RecordPagesTests {
    private let whole = [
        "text.attendees": "Lee, Sam and I.", "text.events": "14:01 Sam ran to Lee.\r\nThey read a book.",
        "text.ending": "Sam waved.",
    ]

    private func address(_ afterwards: Afterwards) async throws -> String {
        "/records/\(Afterwards.finch)/\(try await afterwards.session())"
    }

    @Test("F2 the supervisor writes, saves as she goes, finishes; the coordinator checks; then it is locked")
    func writing() async throws {
        let afterwards = try await Afterwards()
        let (priya, joan) = (try await afterwards.staff("Priya"), try await afterwards.staff("Joan"))
        let record = try await address(afterwards)
        #expect(try await priya.get("/records").shows(record, "To be written"))
        let open = try await priya.get(record)
        #expect(open.shows("What happened, in order", "data-autosave=\"\(record)/draft\""))
        // The same open form is saved again and again under one act.
        for words in ["Sam ran", "Sam ran to Lee, and I think he was glad."] {
            let saved = try await priya.post("\(record)/draft", ["act": "one", "text.events": words])
            #expect(saved.status == 204)
        }
        #expect(try await priya.get(record).shows("and I think he was glad", "“I think”"))
        let finished = try await priya.post(record, whole.merging(["act": "one", "do": "finish"]) { $1 })
        #expect(finished.status == 303)
        #expect(try await priya.post("\(record)/draft", ["text.events": "Late"]).status == 409)
        #expect(try await priya.post("\(record)/check", ["act": "two"]).status == 409)
        #expect(try await joan.post("\(record)/check", ["act": "three"]).status == 303)
        let locked = try await joan.get(record)
        #expect(locked.shows("Checked and locked", "They read a book."))
        #expect(!locked.shows("<textarea id=\"text-events\""))
        #expect(try await priya.post("\(record)/draft", ["text.events": "Later"]).status == 409)
    }

    @Test("F2 two who write under one heading both keep their words: the second sees both and chooses")
    func two() async throws {
        let afterwards = try await Afterwards()
        let (priya, joan) = (try await afterwards.staff("Priya"), try await afterwards.staff("Joan"))
        let record = try await address(afterwards)
        let shown = RecordDraft.version([:])
        let first = ["version": shown, "text.events": "Joan: Sam ran.", "text.ending": ""]
        #expect(try await joan.post("\(record)/draft", first).status == 204)
        // The script is told no, and nothing is kept of it.
        let second = ["version": shown, "text.events": "Priya: Sam sat.", "text.ending": "Sam waved."]
        #expect(try await priya.post("\(record)/draft", second).status == 409)
        #expect(try await !priya.get(record).shows("Sam waved."))
        let both = try await priya.post(record, second)
        #expect(both.status == 409)
        #expect(both.shows("Somebody else has written here too", "Joan: Sam ran.", "Priya: Sam sat."))
        #expect(both.shows("Sam waved.", "name=\"keep.events\"") && !both.shows("name=\"keep.ending\""))
        // To choose nothing is no choice.
        let now = RecordDraft.version([.events: "Joan: Sam ran."])
        var again = second.merging(["version": now, "clash": "events"]) { $1 }
        let undecided = try await priya.post(record, again)
        #expect(
            undecided.status == 422 && undecided.shows("#keep-events", "Joan: Sam ran.", "Priya: Sam sat."))
        again["keep.events"] = "theirs"
        #expect(try await priya.post(record, again).status == 303)
        #expect(try await priya.get(record).shows("Joan: Sam ran.", "Sam waved."))
        let merged = [
            "version": RecordDraft.version([.events: "Joan: Sam ran.", .ending: "Sam waved."]),
            "clash": "events", "keep.events": "mine", "text.events": "Sam ran, then sat.",
            "text.ending": "Sam waved.",
        ]
        #expect(try await priya.post(record, merged).status == 303)
        #expect(try await priya.get(record).shows("Sam ran, then sat."))
    }

    @Test("What is missing of a record is named by its headings, and everything typed is still there")
    func missing() async throws {
        let afterwards = try await Afterwards()
        let priya = try await afterwards.staff("Priya")
        let page = try await priya.post(
            try await address(afterwards), ["do": "finish", "text.events": "They played."])
        #expect(page.status == 422)
        #expect(page.shows("error-summary", "#text-attendees", "#text-ending", "They played."))
    }

    @Test("F5 a locked record goes only with an authority and a recipient, and a note is added with its date")
    func sending() async throws {
        let afterwards = try await Afterwards()
        let (priya, joan) = (try await afterwards.staff("Priya"), try await afterwards.staff("Joan"))
        let record = try await address(afterwards)
        _ = try await priya.post(record, whole.merging(["do": "finish"]) { $1 })
        _ = try await joan.post("\(record)/check", [:])
        let none = try await joan.post(
            "\(record)/send", ["to": "court", "recipient": "Family Court", "pays": "nobody"])
        #expect(none.status == 409 && none.shows("/rules/F5", "Family Court"))
        let sent = try await joan.post(
            "\(record)/send",
            [
                "to": "court", "recipient": "Family Court", "pays": "nobody", "authority": "agreement",
                "authorityDetails": "Both, on 1 November",
            ])
        #expect(sent.status == 303)
        #expect(try await priya.post("\(record)/addendum", ["text": "The book was his own."]).status == 303)
        #expect(try await joan.get(record).shows("Family Court", "The book was his own."))
    }

    @Test("F1 of supported contact nothing can be written, and the letter holds dates and times only")
    func supported() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let sessions = try await afterwards.ask(RecordsOfCase(file: Afterwards.marsh)).sessions
        let session = try #require(sessions.first?.session)
        let record = "/records/\(Afterwards.marsh)/\(session)"
        let page = try await joan.get(record)
        #expect(page.shows("Nothing is written about this contact", "/rules/F1") && !page.shows("<textarea"))
        #expect(try await joan.post(record, ["text.events": "He seemed sad."]).status == 409)
        #expect(try await joan.post("\(record)/draft", ["text.events": "He seemed sad."]).status == 409)
        // A double click is answered as the first was: with the law's no.
        for _ in 1...2 {
            let asked = try await joan.post(
                "/desk/cases/\(Afterwards.marsh)/records", ["what": "report", "by": "The court", "act": "a"])
            #expect(asked.location == "/desk/cases/\(Afterwards.marsh)/attendance?done=asked")
        }
        let letter = try await joan.get("/desk/cases/\(Afterwards.marsh)/attendance")
        #expect(letter.shows("7 November 2026", "14 November 2026", "dates and times only"))
    }

    @Test("F6 whoever asks a supported centre for a witness is answered with the letter, and is listed")
    func noWitness() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let records = "/desk/cases/\(Afterwards.marsh)/records"
        let unsaid = try await joan.post(records, ["by": "Messrs Plain"])
        #expect(unsaid.status == 422 && unsaid.shows("What they ask for", "Messrs Plain"))
        let asked = try await joan.post(records, ["what": "witness", "by": "Messrs Plain"])
        #expect(asked.location == "/desk/cases/\(Afterwards.marsh)/no-witness?done=asked")
        let letter = try await joan.get("/desk/cases/\(Afterwards.marsh)/no-witness")
        #expect(letter.shows("no evidence to give", "/rules/F6"))
        #expect(try await joan.get(records).shows("Evidence, Messrs Plain, answered with the letter"))
    }

    @Test("A volunteer reads and writes no record")
    func volunteer() async throws {
        let afterwards = try await Afterwards()
        let alan = try await afterwards.staff("Alan")
        let record = try await address(afterwards)
        #expect(try await alan.get("/records").shows("There is nothing here for you to write"))
        #expect(try await alan.get(record).status == 404)
        #expect(try await alan.post("\(record)/draft", ["text.events": "x"]).status == 404)
    }
}
