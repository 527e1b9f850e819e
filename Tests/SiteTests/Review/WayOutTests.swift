import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("Reviews and the way out of the centre, in the browser")
struct WayOutTests {
    private static let review = "/desk/cases/\(Afterwards.marsh)/review"

    private func plan(told day: String) -> [String: String] {
        [
            "plan.lastDay.day": "30", "plan.lastDay.month": "1", "plan.lastDay.year": "2027",
            "plan.next": "handovers", "plan.nextWords": "At the library, ten minutes apart.",
            "plan.childTold.day.day": day, "plan.childTold.day.month": "1",
            "plan.childTold.day.year": "2027", "plan.childTold.by": "the coordinator",
            "plan.childTold.how": "With a calendar to tick off.",
        ]
    }

    private func party(_ afterwards: Afterwards, _ adult: AdultID) async throws -> Window {
        try await afterwards.party(Afterwards.marsh, adult, email: "\(adult)@example.org")
    }

    @Test("H3 both sides read the plan on their own page; no plan yet is a next step on the case")
    func planned() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let step = "Plan the way out of the centre"
        #expect(try await joan.get("/desk/cases/\(Afterwards.marsh)").shows(step))
        let kept = try await joan.post("\(Self.review)/exit", plan(told: "23"))
        #expect(kept.status == 303 && kept.location == "\(Self.review)?done=planned#exit")
        #expect(try await !joan.get("/desk/cases/\(Afterwards.marsh)").shows(step))
        #expect(try await joan.get(Self.review).shows("30 January 2027", "value=\"handovers\" checked"))
        for adult: AdultID in ["ruth", "daniel"] {
            let page = try await party(afterwards, adult).get("/family/\(Afterwards.marsh)")
            #expect(page.shows("30 January 2027", "At the library", "With a calendar", "/rules/H3"))
        }
    }

    @Test("H3 a child told too late: the rule beside the form, everything typed kept, nothing stored")
    func tooLate() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let refused = try await joan.post("\(Self.review)/exit", plan(told: "31"))
        #expect(refused.status == 409)
        #expect(refused.shows("/rules/H3", "before the last visit", "At the library", "<details open>"))
        var empty = plan(told: "23")
        empty["plan.childTold.by"] = " "
        let wrong = try await joan.post("\(Self.review)/exit", empty)
        #expect(wrong.status == 422 && wrong.shows("Who tells the child", "With a calendar"))
        #expect(try await ask(afterwards).exitPlan == nil)
    }

    @Test("What a child said stands with the review, and on neither side's page")
    func childsWords() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let child = try #require(try await ask(afterwards).childrenToHear.first)
        let said = "I like it when we paint."
        let held = try await joan.post(
            Self.review,
            [
                "kind": "threeMonths", "findings": "Going well.", "goesOn": "no",
                "childrenSaid.\(child.child)": said,
            ])
        #expect(held.status == 303)
        #expect(try await joan.get(Self.review).shows(said, "\(child.firstName), in the child’s own words"))
        for adult: AdultID in ["ruth", "daniel"] {
            #expect(try await !party(afterwards, adult).get("/family/\(Afterwards.marsh)").shows(said))
        }
    }

    @Test("H6 the letter names the reader's own meeting; H3 both sides' letters say the same")
    func letters() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let invited = try await joan.post(
            "\(Self.review)/invite",
            [
                "adult": "ruth", "day.day": "5", "day.month": "12", "day.year": "2026", "at": "10:00",
                "minutes": "30",
            ])
        #expect(invited.status == 303)
        #expect(try await joan.post("\(Self.review)/exit", plan(told: "23")).status == 303)
        let meeting = try #require(try await letter(afterwards, "ruth", .reviewDue))
        #expect(meeting.contains("Saturday 5 December 2026 at 10:00"))
        #expect(try await letter(afterwards, "daniel", .reviewDue) == nil)
        let both = [
            try await letter(afterwards, "ruth", .exitPlanned),
            try await letter(afterwards, "daniel", .exitPlanned),
        ].map { $0?.split(separator: "\n\n").dropFirst().joined() }
        #expect(both[0] != nil && both[0] == both[1])
        #expect(both[0]?.contains("The child is told on Saturday 23 January 2027") == true)
    }

    private func ask(_ afterwards: Afterwards) async throws -> ReviewPageModel {
        let cora = Who.person("cora", [.coordinator(Demonstration.centre)])
        return try await afterwards.office.desk.ask(
            ReviewPage(file: Afterwards.marsh), by: cora, at: try Instant.noon)
    }

    /// What that adult would read about it; nil where there is nothing to read.
    private func letter(
        _ afterwards: Afterwards, _ adult: AdultID, _ about: NoticeSubject
    ) async throws -> String? {
        let question = LetterFor(Notice(Afterwards.marsh, to: .adult(adult), about))
        let noon = try Instant.noon
        return try await afterwards.ask(question).map {
            LetterWords.letter($0, address: "http://localhost", at: noon).body
        }
    }
}
