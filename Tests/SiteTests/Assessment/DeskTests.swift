import Testing

@testable import Site

@Suite("The centre's desk")
struct DeskTests {
    @Test("The nearest deadline stands first, and both clocks stand where both apply")
    func clocks() async throws {
        let desk = try await DeskWorld().get("/desk")
        let mila = try #require(desk.html.firstRange(of: "DEMONVKX78-1"))
        let ada = try #require(desk.html.firstRange(of: "DEMOKAFQR6-1"))
        #expect(mila.lowerBound < ada.lowerBound)
        #expect(desk.has("/rules/D1"))
        #expect(desk.has("/rules/D2"))
        #expect(desk.has("1 paper missing"))
    }

    @Test("Filters narrow the list, and an empty one says so")
    func filters() async throws {
        let world = try await DeskWorld()
        let papers = try await world.get("/desk?state=papers")
        #expect(papers.has("DEMONVKX78-1"))
        #expect(!papers.has("DEMOKAFQR6-1"))
        #expect(try await world.get("/desk?find=theo").has("DEMOMARSH2-1"))
        #expect(try await world.get("/desk?find=nobody").has("Nothing fits that"))
    }

    @Test("What is private is marked in words, for staff alone")
    func privacy() async throws {
        let page = try await DeskWorld().get(DeskWorld.isla)
        #expect(page.has("Private: staff only"))
        #expect(page.has("Lives in a refuge"))
    }

    @Test("A volunteer and a party see nothing of the desk", arguments: ["alan@millbrook.example.org", ""])
    func walls(person: String) async throws {
        let world = try await DeskWorld(as: person)
        for address in [
            "/desk", DeskWorld.mila, "\(DeskWorld.mila)/answer/decline", "\(DeskWorld.mila)/papers",
        ] {
            #expect(try await world.get(address).status == 404)
        }
    }

    @Test("A supervisor sees the case, and no way to answer it")
    func supervisor() async throws {
        let world = try await DeskWorld(as: "priya@millbrook.example.org")
        let page = try await world.get(DeskWorld.mila)
        #expect(page.status == 200)
        #expect(!page.has("/answer\""))
        #expect(page.has("/pre-visits/new"))
    }
}
