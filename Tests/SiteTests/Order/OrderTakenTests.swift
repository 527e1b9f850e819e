import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("An order is read back, and nobody types it twice (I7)")
struct OrderTakenTests {
    private static let whole = Self.order { order in
        order.about.made = Day(iso: "2026-11-20")
        order.about.court = "Family Court at Leeds"
        order.about.caseNumber = "LS26P00042"
        order.about.children = "Sam Example and Ana Maria Example"
        order.about.carer = "the mother, Ms Ruth Example"
        order.about.visitor = "Tom Example, the father"
        order.service.kind = .supervisedCentre
        order.service.centre = "bridge-house"
        order.service.signs = [.domesticAbuse]
        order.referral.courtSendsPapers = true
        order.referral.fallBack = .courtLists
        order.referral.costsPaidBy = "Tom Example"
        order.ending.preparedBy = "Ruth Example"
        order.ending.preparedHow = "With the picture story"
        order.ending.contactEnds = Day(iso: "2027-05-20")
        order.direct.broughtBy = "Gran Example"
        order.direct.interpreter = .independent
        order.direct.language = "Polish"
        order.direct.mayGoOut = false
        order.direct.takes = .forbidden
        order.direct.officerObserves = false
    }

    private static func order(_ say: (inout OrderDraft) -> Void) -> OrderDraft {
        var order = OrderDraft()
        say(&order)
        return order
    }

    /// The file as somebody takes it away from the drafting page.
    private static func file(_ order: OrderDraft, _ visitor: Visitor) async throws -> String {
        var fields: [(String, String)] = []
        for (name, values) in Form(of: order).fields.values {
            for value in values { fields.append((name, value)) }
        }
        return try await visitor.post("/order/file", more: fields).body
    }

    @Test(
        "A referral that begins with the file has the court, people, days and conditions filled in"
    )
    func begins() async throws {
        try await ReferralSite().visit { visitor in
            let ruth = visitor
            let file = try await Self.file(Self.whole, ruth)
            let begun = try await ruth.upload(
                "/refer", ["referrer": "legalRepresentative"], file: "contact-order.json", file)
            let home = try #require(begun.location).replacing("?done=order", with: "")
            #expect(begun.status == 303 && begun.location?.hasSuffix("?done=order") == true)
            let tasks = try await ruth.get("\(home)?done=order")
            #expect(tasks.shows("The order is read") && tasks.shows("From the order: look it over"))
            let shown: [(page: String, values: [String])] = [
                ("proceedings", ["Family Court at Leeds", "LS26P00042", "2027", "Tom Example"]),
                ("service", ["value=\"supervisedCentre\" checked", "value=\"bridge-house\" checked"]),
                ("children/1", ["value=\"Sam\"", "value=\"Example\"", "Filled in from the order"]),
                ("adults/resident-carer", ["value=\"Ruth\"", "value=\"Example\"", "value=\"mother\""]),
                ("adults/visiting-adult", ["value=\"Tom\"", "value=\"father\""]),
                ("arrangements", ["value=\"Gran Example\"", "value=\"none\" checked"]),
                ("preparation", ["value=\"Ruth Example\"", "With the picture story"]),
                ("interpreter", ["value=\"Polish\""]),
                (
                    "risk",
                    ["id=\"asked-domesticAbuse\" name=\"asked.domesticAbuse\" value=\"yes\" checked"]
                ),
                ("order", ["Family Court at Leeds", "may not take photographs", "/rules/I7"]),
            ]
            for (page, values) in shown {
                let answer = try await ruth.get("\(home)/\(page)")
                for value in values { #expect(answer.shows(value), "\(page): \(value)") }
            }
            // The proceedings, and that no officer observes, are whole: they are answers already.
            let check = try await ruth.get("\(home)/check")
            #expect(check.shows("LS26P00042") && check.shows("20 November 2026"))
            // The second child, once the first is saved.
            _ = try await ruth.post("\(home)/children/1", Typed.child)
            #expect(try await ruth.get("\(home)/children/2").shows("value=\"Ana Maria\""))
        }
    }

    @Test("What was answered by hand stays; what was typed and is not saved is never written over")
    func stays() async throws {
        try await ReferralSite().visit { visitor in
            let ruth = visitor
            let file = try await Self.file(Self.whole, ruth)
            let home = try await ruth.begins()
            _ = try await ruth.post("\(home)/children/1", ["child.firstName": "Isla"])
            let taken = try await ruth.upload("\(home)/order", [:], file: "contact-order.json", file)
            #expect(taken.location == "\(home)?done=order")
            let child = try await ruth.get("\(home)/children/1")
            #expect(child.shows("value=\"Isla\"") && !child.shows("value=\"Sam\""))
            // An older order is refused with the rule, and another case's too.
            var other = Self.whole
            other.about.made = Day(iso: "2026-11-19")
            let older = try await ruth.upload("\(home)/order", [:], file: "a.json", Self.file(other, ruth))
            #expect(older.status == 409 && older.shows("/rules/I7") && older.shows("20 November 2026"))
            other = Self.whole
            other.about.caseNumber = "LS26P00043"
            let another = try await ruth.upload("\(home)/order", [:], file: "a.json", Self.file(other, ruth))
            #expect(another.status == 409 && another.shows("That order is of another case"))
        }
    }

    @Test("A file that is no order is told beside its field, and nothing is begun")
    func noOrder() async throws {
        try await ReferralSite().visit { visitor in
            for content in ["", "{}", "%PDF-1.7 not from here", "\u{0}\u{1}"] {
                let ruth = await visitor.stranger()
                let answer = try await ruth.upload("/refer", ["referrer": "parent"], file: "a.json", content)
                #expect(answer.status == 422 && answer.shows("id=\"file-error\""), "\(content)")
                #expect(answer.location == nil && answer.shows("value=\"parent\" checked"))
            }
            // What a form would not take, a file does not bring either.
            let ruth = await visitor.stranger()
            let long = try await Self.file(
                Self.order { $0.about.children = String(repeating: "x", count: 2_001) }, ruth)
            let answer = try await ruth.upload("/refer", ["referrer": "parent"], file: "a.json", long)
            #expect(answer.status == 422 && answer.location == nil)
            // No file at all is no mistake.
            let another = await visitor.stranger()
            #expect(try await another.upload("/refer", ["referrer": "parent"], file: "", "").status == 303)
        }
    }

    @Test("Clause by clause, a referral has the same words as the draft", arguments: OrderClauseTests.all)
    func words(_ alternative: OrderClauseTests.Alternative) async throws {
        let site = try await ReferralSite()
        let desk = site.office.desk
        let now = site.office.clock()
        var drafted = OrderDraft()
        drafted.service.kind = alternative.isVirtual ? .virtualSupervised : .supervisedCentre
        alternative.choose(&drafted)
        let draft = drafted
        func said(_ order: OrderDraft) async throws -> [String] {
            let model = try await desk.ask(DraftOrder(draft: order), by: .anyone, at: now)
            return model.clauses.map { OrderSentences(model: model).text($0).text }
        }
        let model = try await desk.ask(DraftOrder(draft: draft), by: .anyone, at: now)
        let read = try #require(OrderFile(reading: try OrderFile(model).data()))
        let begin = BeginReferral(file: "the-case", link: "link", referrer: .parent)
        let take = TakeUpOrder(file: "the-case", order: read.order)
        let ruth = Who.anyone.holding(link: "link")
        for (id, command) in [("1", begin as any Command), ("2", take)] {
            try await desk.handle(Journal.Request(id: CommandID(id), command: command, by: ruth, at: now))
        }
        let taken = try #require(try await desk.ask(ReferralDraft(file: "the-case"), by: ruth, at: now).order)
        #expect(taken == draft)
        #expect(try await said(taken) == said(draft))
        #expect(try await said(taken).contains { $0.contains(alternative.words) })
    }

    @Test(
        "Names are read as orders write them",
        arguments: [
            ("Sam and Ana", ["Sam", "Ana"]),
            ("Sam Example, Ana Maria Example", ["Sam|Example", "Ana Maria|Example"]),
            ("the mother, Ms Ruth Example", ["Ruth|Example"]), ("Ms R Example", ["R|Example"]),
            ("Tom Example, the father", ["Tom|Example"]), ("Mother", []), ("the child", []), ("", []),
            (",,and &", []),
            ("Siân ac Owain Example", ["Siân", "Owain|Example"]), ("محمد", []),
        ])
    func names(_ told: String, _ expected: [String]) {
        let read = NamesInOrder.people(told).map { $0.last.isEmpty ? $0.first : "\($0.first)|\($0.last)" }
        #expect(read == expected)
    }
}
