import Domain
import Journal
import Testing

@testable import Site

@Suite("A centre that closes, in the browser (L3)")
struct SuccessorPagesTests {
    @Test("Its records go to the centre that the officer names, once every case has ended")
    func successor() async throws {
        let world = try await WalkedWorld()
        let millbrook = world.millbrook
        let officer = try await millbrook.as("Nia")
        let address = "/register/\(WalkedWorld.elsewhere)"
        let page = try await officer.get("/register/\(Millbrook.centre)")
        #expect(page.status == 200 && page.text.contains("If it closes"))
        for name in ["Marsh", "Ruth", "Daniel"] { #expect(!page.text.contains(name), "\(name)") }
        let early = try await officer.post(
            "/register/\(Millbrook.centre)/successor", ("successor", WalkedWorld.elsewhere.rawValue),
            ("why", "The hall is sold."))
        #expect(early.status == 409 && early.text.contains("Not every case there has ended"))
        let unsaid = try await officer.post("\(address)/successor", ("successor", ""), ("why", "Sold."))
        #expect(unsaid.status == 422 && unsaid.text.contains("Sold."))
        let done = try await officer.post(
            "\(address)/successor", ("successor", Millbrook.centre.rawValue), ("why", "Sold."))
        #expect(done.status == 303)
        let open = try await officer.get("/centres/\(WalkedWorld.elsewhere)")
        #expect(open.text.contains("This centre has closed") && open.text.contains("Millbrook"))
    }
}
