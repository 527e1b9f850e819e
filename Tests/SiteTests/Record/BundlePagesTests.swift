import Domain
import Outside
import Testing

@testable import Site

@Suite("F5 several records as one bundle")
struct BundlePagesTests {
    /// Keeps what it was asked for, in place of a press.
    private actor Clerk: Press {
        private(set) var sheets: [PressSheet] = []
        func pdf(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] {
            sheets.append(sheet)
            return Array("%PDF-1.7 bundle".utf8)
        }
        func word(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] { throw .failed }
    }

    private let wanted = [
        "to": "court", "recipient": "Family Court at Milltown", "authority": "order",
        "authorityDetails": "Order of 3 March", "pays": "nobody",
    ]

    private func locked(_ press: any Press) async throws -> (Afterwards, SessionID) {
        var afterwards = try await Afterwards()
        afterwards.office.press = press
        let session = try await afterwards.session()
        let (priya, joan) = (try await afterwards.staff("Priya"), try await afterwards.staff("Joan"))
        let record = "/records/\(Afterwards.finch)/\(session)"
        let text = [
            "text.attendees": "Lee, Sam and I.", "text.events": "Sam ran <b>to</b> Lee.",
            "text.ending": "Sam waved.", "do": "finish",
        ]
        #expect(try await priya.post(record, text).status == 303)
        #expect(try await joan.post("\(record)/check", [:]).status == 303)
        return (afterwards, session)
    }

    @Test("Each is noted as sent, and the PDF has an index, page numbers and what was sent")
    func sent() async throws {
        let clerk = Clerk()
        let (afterwards, session) = try await locked(clerk)
        let joan = try await afterwards.staff("Joan")
        let address = "/desk/cases/\(Afterwards.finch)/bundle"
        #expect(try await joan.get("/desk/cases/\(Afterwards.finch)/records").shows(address))
        #expect(try await joan.get(address).shows("Index", session.rawValue) == false)
        #expect(try await joan.get(address).shows("value=\"\(session)\" checked"))
        let answer = try await joan.post(
            address, wanted.merging(["sessions": session.rawValue, "act": "one"]) { $1 })
        #expect(answer.status == 303 && answer.location?.hasPrefix("/papers/") == true)
        let sheet = try #require(await clerk.sheets.first)
        for words in [
            "Index", "target-counter", "record-1", "Sam ran &lt;b&gt;to&lt;/b&gt; Lee.", "Sam waved.",
            "Family Court at Milltown", "Order of 3 March",
        ] {
            #expect(sheet.html.contains(words), "\(words)")
        }
        let page = try await afterwards.ask(RecordPage(file: Afterwards.finch, session: session))
        #expect(page.deliveries.map(\.recipient) == ["Family Court at Milltown"])
        // Made again, it is the same version to the same reader, and is noted once.
        let again = try await joan.post(
            address, wanted.merging(["sessions": session.rawValue, "act": "two"]) { $1 })
        #expect(again.status == 303)
        let later = try await afterwards.ask(RecordPage(file: Afterwards.finch, session: session))
        #expect(later.deliveries.count == 1)
        // It is hers: nobody else has it by its address.
        let place = try #require(answer.location)
        #expect(try await joan.get("\(place)/file").text.contains("bundle"))
        #expect(try await afterwards.staff("Priya").get("\(place)/file").status == 404)
    }

    @Test("Without an authority, a recipient or a record none is sent, and what was typed is kept")
    func refused() async throws {
        let clerk = Clerk()
        let (afterwards, session) = try await locked(clerk)
        let joan = try await afterwards.staff("Joan")
        let address = "/desk/cases/\(Afterwards.finch)/bundle"
        var fields = wanted.merging(["sessions": session.rawValue]) { $1 }
        fields["authority"] = nil
        let without = try await joan.post(address, fields)
        #expect([409, 422].contains(without.status) && without.shows("Order of 3 March"))
        let none = try await joan.post(address, wanted)
        #expect(none.status == 422 && none.shows("Family Court at Milltown"))
        #expect(await clerk.sheets.isEmpty)
        let page = try await afterwards.ask(RecordPage(file: Afterwards.finch, session: session))
        #expect(page.deliveries.isEmpty)
    }

    @Test("Where papers cannot be made nothing is noted as sent")
    func off() async throws {
        let (afterwards, session) = try await locked(NoPress(why: "none is here"))
        let joan = try await afterwards.staff("Joan")
        let answer = try await joan.post(
            "/desk/cases/\(Afterwards.finch)/bundle",
            wanted.merging(["sessions": session.rawValue]) { $1 })
        #expect(answer.status == 503 && answer.shows("none is here"))
        let page = try await afterwards.ask(RecordPage(file: Afterwards.finch, session: session))
        #expect(page.deliveries.isEmpty)
    }
}
