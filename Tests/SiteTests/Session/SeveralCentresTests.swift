import Domain
import Testing

@testable import Site

@Suite("Somebody who works at several centres")
struct SeveralCentresTests {
    private let ashwell = Demonstration.neighbour

    /// Joan, who has a post at Ashwell as well.
    private func joan(_ role: Role) async throws -> Browser {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await millbrook.as("Joan")
        _ = try await millbrook.office.open(
            name: "Joan Sample", email: "joan@millbrook.example.org", roles: [role])
        return joan
    }

    @Test("They choose whose desk, diary and day they see, and the choice stays as they look on")
    func choice() async throws {
        let joan = try await joan(.coordinator(ashwell))
        for place in ["/desk", "/diary", "/today"] {
            let page = try await joan.get("\(place)?centre=\(Millbrook.centre)").text
            #expect(page.contains("href=\"\(place)?centre=\(ashwell)\">Ashwell"), "\(place)")
            #expect(page.contains("Isla"), "\(place)")
            let other = try await joan.get("\(place)?centre=\(ashwell)")
            #expect(other.status == 200 && !other.text.contains("Isla"), "\(place)")
        }
        let desk = try await joan.get("/desk?centre=\(Millbrook.centre)").text
        #expect(desk.contains("/desk?centre=\(Millbrook.centre)&amp;state=answer"))
        #expect(desk.contains("name=\"centre\" value=\"\(Millbrook.centre)\""))
    }

    @Test("A volunteer elsewhere is shown no desk there, and still has her own")
    func desks() async throws {
        let joan = try await joan(.volunteer(ashwell))
        let desk = try await joan.get("/desk")
        #expect(desk.status == 200 && desk.text.contains("Isla") && !desk.text.contains("Your centres"))
        #expect(try await joan.get("/desk?centre=\(ashwell)").status == 404)
        #expect(try await joan.get("/diary").text.contains("Your centres"))
    }

    @Test("Whoever works at one centre is asked nothing, and sees no other")
    func one() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await millbrook.as("Joan")
        for place in ["/desk", "/diary", "/today"] {
            #expect(try await !joan.get(place).text.contains("Your centres"))
            #expect(try await joan.get("\(place)?centre=\(ashwell)").status == 404)
        }
    }
}
