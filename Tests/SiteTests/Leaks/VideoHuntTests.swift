import Domain
import Testing

@testable import Site

/// The marked family by video, and everybody there is, wherever contact by video shows.
@Suite("By video too, nobody meets what they must not know (J1)")
struct VideoHuntTests {
    /// Every page about contact by video, the case as each sees it, and what staff have before them that day.
    private static let routes = LeakHunt.looksFirst.filter { route in
        route.path.contains("video") || route.path.contains("/room")
            || (route.method == .get
                && ["/family/{case}", "/practice/cases/{case}", "/today", "/desk/cases/{case}"]
                    .contains(route.path))
    }

    @Test("On no page and in no answer", arguments: Asker.allCases)
    func pages(reader: Asker) async throws {
        let hunt = LeakHunt(family: try await MarkedFamily(in: WalkedWorld(), isByVideo: true))
        let answers = try await hunt.answers(to: reader, on: Self.routes)
        let sightings = hunt.sightings(answers.map { ($0.place, $0.text) }, by: reader)
        let leaks = hunt.leaks(in: sightings)
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
        #expect(hunt.family.marks.found(in: hunt.log.text).isEmpty)
        // The hunt sees something: each side its own page with the names that staff gave.
        if reader == .ruth || reader == .daniel {
            let video = answers.filter {
                $0.place == "GET /family/{case}/video/{session}" && $0.status == 200
            }
            #expect(!video.isEmpty)
        }
        if reader == .supervisor {
            #expect(sightings.contains { $0.field == "video.note" })
        }
    }
}
