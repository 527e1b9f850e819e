import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("A way out, and nothing given away")
struct LeavingTests {
    @Test("Every page of families and of whoever refers has the way out, and a title that says nothing")
    func familyPages() async throws {
        let world = try await WalkedWorld()
        for (gate, asker) in [(Gate.party, Asker.ruth), (.referrer, .referrer)] {
            let routes = Site.routes.filter { $0.method == .get && $0.gate == gate }
            #expect(routes.count > 5)
            for route in routes {
                let answer = try await page(world, route, asker)
                guard answer.text.hasPrefix("<!doctype") else { continue }
                #expect(answer.text.contains("data-exit"), "\(route.path)")
                #expect(answer.text.contains("<title>Stepping Stone</title>"), "\(route.path)")
            }
        }
    }

    @Test(
        "So has every page that is open to all, for whoever is not signed in; those for signing in say no more"
    )
    func openPages() async throws {
        let world = try await WalkedWorld()
        for route in Site.routes where route.method == .get && route.gate == .open {
            let answer = try await page(world, route, nil)
            guard answer.text.hasPrefix("<!doctype") else { continue }
            #expect(answer.text.contains("data-exit"), "\(route.path)")
            if route.path.hasPrefix("/sign-in") {
                #expect(answer.text.contains("<title>Stepping Stone</title>"), "\(route.path)")
            }
        }
    }

    @Test("Staff are not shown it on every page")
    func staff() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        #expect(!(try await millbrook.as("Joan").get("/desk")).text.contains("data-exit"))
    }

    private func page(_ world: WalkedWorld, _ route: Route, _ asker: Asker?) async throws -> Jar.Answer {
        let jar = Jar(office: world.millbrook.office)
        if let asker, let cookie = try await world.cookie(of: asker)?.split(separator: "=", maxSplits: 1) {
            jar.set(String(cookie[0]), String(cookie[1]))
        }
        return try await jar.get(try world.address(route.path))
    }

    @Test("No subject of a letter holds a name, or says what it is about")
    func subjects() async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld(), by: .solicitor))
        let office = hunt.family.world.millbrook.office
        _ = try await hunt.letters()
        try await office.desk.catchUp(EnquiryWriter(office: office))
        let staff = try #require(try await office.account(at: "joan@millbrook.example.org"))
        for about: AccountPost.About in [
            .signIn(link: "x"), .usePassword("x"), .invitation(link: "x"), .forgotten(link: "x"), .reset,
        ] + SignInFact.allCases.map({ .happened($0, device: "Firefox") }) {
            try await AccountPost.send(about, to: staff.id, office)
        }
        var subjects: Set<String> = []
        for item in try await office.store.items(on: Post.shelf, state: nil, limit: 10_000) {
            let letter = try JSONDecoder().decode(Letter.self, from: item.body)
            subjects.insert(letter.subject)
            for part in letter.name.split(separator: " ") where part.count > 2 && !letter.name.contains("@") {
                #expect(!letter.subject.contains(part), "\(letter.subject)")
            }
        }
        #expect(subjects.count >= 7)
        let telling = [
            "centre", "contact", "court", "abuse", "child", "visit", "supervis", "cafcass", "safeguard",
            "family", "parent", "order", "risk", "case", "millbrook",
        ]
        for subject in subjects {
            for word in telling { #expect(!subject.lowercased().contains(word), "\(subject)") }
        }
    }
}
