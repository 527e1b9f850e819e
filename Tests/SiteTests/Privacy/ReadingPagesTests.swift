import Domain
import Testing

@testable import Site

@Suite("Who read a centre's cases, in the browser (L3)")
struct ReadingPagesTests {
    @Test("A coordinator sees who tried to open what is not theirs, and who read at night")
    func reading() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let (joan, alan) = (try await millbrook.as("Joan"), try await millbrook.as("Alan"))
        let daniel = try await millbrook.party(Millbrook.marsh, "daniel")
        _ = try await joan.get("/desk/cases/\(Millbrook.marsh)")
        #expect(try await daniel.get("/family/\(Millbrook.marsh)").status == 200)
        let before = try await joan.get("/centre/reading")
        #expect(before.status == 200 && before.text.contains("Nothing in these days"))
        #expect(before.text.contains("Joan"))
        // A volunteer types the address of a family's papers.
        #expect(try await alan.get("/family/\(Millbrook.marsh)/cost").status == 404)
        let lee = try await millbrook.party(Millbrook.finch, "lee")
        #expect(try await lee.get("/family/\(Millbrook.marsh)").status == 404)
        millbrook.move(to: "22:30")
        let late = try await millbrook.as("Joan")
        _ = try await late.get("/desk/cases/\(Millbrook.marsh)")
        let page = try await late.get("/centre/reading")
        #expect(page.text.contains("At night") && page.text.contains("Tried to open it"))
        #expect(!page.text.contains("Nothing in these days"))
        for other in [try await millbrook.as("Alan"), try await millbrook.as("Priya")] {
            #expect(try await other.get("/centre/reading").status == 404)
        }
    }
}
