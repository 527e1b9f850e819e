import Domain
import Logging
import Testing

@testable import Site

/// A family of which every field is marked, and everybody there is, everywhere they can get.
@Suite("Nobody meets what they must not know")
struct LeakHuntTests {
    private typealias By = MarkedFamily.ReferredBy

    private static let readers = Asker.allCases

    private func hunt(_ by: By = .solicitor) async throws -> LeakHunt {
        LeakHunt(family: try await MarkedFamily(in: WalkedWorld(), by: by))
    }

    @Test("On no page, in no answer, in no header, in no file’s name", arguments: readers)
    func pages(reader: Asker) async throws {
        let hunt = try await hunt()
        let answers = try await hunt.answers(to: reader, on: LeakHunt.looksFirst)
        let leaks = hunt.leaks(in: hunt.sightings(answers.map { ($0.place, $0.text) }, by: reader))
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
        expectNothingBeside(answers, reader, hunt)
        // Logs are read by people who may know nothing of any family.
        let logged = hunt.family.marks.found(in: hunt.log.text)
        #expect(logged.isEmpty, "the log holds \(logged.sorted())")
    }

    /// No page holds a comment, and no header, such as a file's name, says anything of anybody.
    private func expectNothingBeside(_ answers: [LeakHunt.Answered], _ reader: Asker, _ hunt: LeakHunt) {
        for answer in answers {
            #expect(!answer.body.contains("<!--"), "\(reader) at \(answer.place)")
            let inHead = hunt.family.marks.found(in: answer.head)
            #expect(inHead.isEmpty, "\(reader) at \(answer.place): \(inHead.sorted())")
        }
        let papers = answers.filter { $0.place.hasPrefix("the file of") && $0.status == 200 }
        for paper in papers { #expect(paper.head.lowercased().contains("content-disposition: attachment")) }
        let opens: Set<Asker> = [.coordinator, .supervisor, .referrer]
        #expect(papers.isEmpty != opens.contains(reader), "\(reader) opened \(papers.count)")
    }

    @Test("The log that is looked through is the log: a mark in it is found")
    func logIsHeard() async throws {
        let hunt = try await hunt()
        let (field, word) = try #require(hunt.family.marks.words.first)
        hunt.log.logger.error("fault", metadata: ["error": "\(word)"])
        #expect(hunt.family.marks.found(in: hunt.log.text).contains(field))
    }

    @Test(
        "Nor of a family that Cafcass Cymru or a local authority referred",
        arguments: [
            Asker.cymru, .commissioner, .authority, .authorityElsewhere, .practitioner, .ruth, .daniel,
        ])
    func otherReferrers(reader: Asker) async throws {
        for by in [By.cymru, .authority] {
            let hunt = try await hunt(by)
            let leaks = hunt.leaks(in: try await hunt.walked(by: reader))
            #expect(leaks.isEmpty, "\(by):\n\(leaks.joined(separator: "\n"))")
        }
    }

    @Test("In no letter", arguments: MarkedFamily.ReferredBy.allCases)
    func letters(by: MarkedFamily.ReferredBy) async throws {
        let hunt = try await hunt(by)
        let sightings = try await hunt.letters()
        #expect(Set(sightings.map(\.reader)).isSuperset(of: [.ruth, .daniel, by.asker, .court]))
        let leaks = hunt.leaks(in: sightings)
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
    }

    @Test(
        "What is asked is read: whoever runs the centre meets every field somewhere",
        arguments: MarkedFamily.ReferredBy.allCases)
    func nothingInVain(by: MarkedFamily.ReferredBy) async throws {
        let hunt = try await hunt(by)
        var met = Set(try await hunt.letters().map(\.field))
        met.formUnion(try await hunt.walked(by: .coordinator).map(\.field))
        // Why a record went back is shown until it is finished again; two people until others are named.
        let past = hunt.family.marks.words.keys.filter {
            $0 == "record.returned" || $0.hasPrefix("authority.worker") || $0.hasPrefix("authority.manager")
        }
        let unread = Set(hunt.family.marks.words.keys).subtracting(met).subtracting(past)
        #expect(unread.isEmpty, "\(unread.sorted())")
    }
}
