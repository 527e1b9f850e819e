import Testing

@testable import Site

@Suite("Pre-visits at the desk")
struct PreVisitPageTests {
    private func visit(_ who: String, _ from: String, _ more: [String: [String]] = [:]) -> [String: [String]]
    {
        [
            "subject": [who], "day.day": ["24"], "day.month": ["11"], "day.year": ["2026"], "from": [from],
            "minutes": ["45"], "way": ["faceToFace"],
        ].merging(more) { $1 }
    }

    @Test("B4: the two sides never at once; the free times of the day are offered and taken with one press")
    func apart() async throws {
        let world = try await DeskWorld()
        let address = "\(DeskWorld.mila)/pre-visits/new"
        #expect(try await world.post(address, visit("adult.eva", "10:00")).status == 303)
        let refused = try await world.post(address, visit("adult.jan", "10:30"))
        #expect(refused.status == 409)
        #expect(refused.has("/rules/B4"))
        #expect(refused.has("name=\"at\" value=\"11:00\""))
        #expect(!refused.has("name=\"at\" value=\"10:45\""))
        let taken = try await world.post(address, visit("adult.jan", "10:30", ["at": ["11:00"]]))
        #expect(taken.status == 303)
        #expect(try await world.get(DeskWorld.mila).has("11:00–11:45"))
    }

    @Test("B4: video or telephone needs the reason")
    func way() async throws {
        let world = try await DeskWorld()
        let address = "\(DeskWorld.mila)/pre-visits/new"
        let asked = try await world.post(address, visit("children", "14:00", ["way": ["telephone"]]))
        #expect(asked.status == 422)
        #expect(asked.has("id=\"reason-error\""))
    }

    @Test("B4: a pre-visit is not held before its time")
    func early() async throws {
        let world = try await DeskWorld()
        _ = try await world.post("\(DeskWorld.mila)/pre-visits/new", visit("adult.eva", "10:00"))
        let page = try await world.get(DeskWorld.mila)
        let found = try #require(page.html.firstMatch(of: #/pre-visits/([^/"]+)/cancel/#))
        let held = try await world.post("\(DeskWorld.mila)/pre-visits/\(found.1)/held", [:])
        #expect(held.status == 409)
        let cancelled = try await world.post("\(DeskWorld.mila)/pre-visits/\(found.1)/cancel", [:])
        #expect(cancelled.status == 303)
    }
}
