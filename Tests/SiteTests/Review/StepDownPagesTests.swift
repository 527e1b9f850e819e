import Domain
import Testing

@testable import Site

@Suite("Stepping down, in the browser (H5)")
struct StepDownPagesTests {
    private static let address = "/desk/cases/\(Millbrook.finch)/step-down"

    private func fields(_ last: String, _ more: (String, String)...) -> [(String, String)] {
        [
            ("act", "one"), ("to", Millbrook.centre.rawValue), ("way", "supported"), ("lastDay", last),
            ("items", "contactDetails"), ("items", "attendanceDates"),
        ] + more
    }

    @Test("Every item has its tick and its reason; what stays is named")
    func page() async throws {
        let joan = try await Millbrook(at: "09:00").as("Joan")
        let page = try await joan.get(Self.address)
        #expect(page.status == 200)
        for words in [
            "What always goes along", "value=\"contactDetails\" checked", "value=\"attendanceDates\" checked",
            "What stays here", "Needed: dates alone show that contact has been kept",
            "Not needed: they came for supervised contact", "Your screening, and notes of first visits",
        ] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(!page.text.contains("value=\"professional\" checked"))
        let supported = try await joan.get("/desk/cases/\(Millbrook.marsh)/step-down")
        #expect(supported.status == 200 && supported.text.contains("Only a family that comes for supervised"))
    }

    @Test("Nothing stays booked past the last day; a sign of risk wants a reason; then each letter is shown")
    func wholeWay() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        let reason = ("reason.B2", "Contact goes well")
        let missing = try await joan.send(Self.address, [("items", "contactDetails")])
        #expect(missing.status == 422 && missing.text.contains("href=\"#lastDay\""))
        #expect(!missing.text.contains("value=\"attendanceDates\" checked"), "what was typed is kept")
        let early = try await joan.send(Self.address, fields("2026-11-24", reason))
        #expect(early.status == 409 && early.text.contains("A session is still booked after that"))
        let unsaid = try await joan.send(Self.address, fields("2026-11-25"))
        #expect(unsaid.status == 409 && unsaid.text.contains("Why do you go on all the same?"))
        let look = try await joan.send(Self.address, fields("2026-11-25", reason))
        #expect(look.status == 200 && look.text.contains("What each of them will read"))
        #expect(look.text.contains("asks how you and the child feel about it"))
        #expect(look.text.contains("tells you how visits go there"))
        let done = try await joan.send(Self.address, fields("2026-11-25", reason, ("confirmed", "yes")))
        #expect(done.status == 303)
        let model = try await millbrook.ask(StepDownPage(file: Millbrook.finch))
        let next = try #require(model.under).made.newCase
        let arrived = try await joan.get("/desk/cases/\(next)")
        #expect(arrived.text.contains("From supervised contact"))
        #expect(arrived.text.contains("They step down from supervised contact"))
        #expect(try await joan.get(Self.address).text.contains("has not answered yet"))
    }
}
