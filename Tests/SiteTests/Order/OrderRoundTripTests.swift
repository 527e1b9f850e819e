import Domain
import Foundation
import HTTPTypes
import Journal
import Outside
import Testing

@testable import Site

/// The press of this machine; scripts/setup installs it.
private enum Machine {
    // Where it is missing the tests that need it say so.
    static let program = try? PressProgram.found(
        setting: ProcessInfo.processInfo.environment["STEPPINGSTONE_PRESS"])
    /// Every test of this file waits for it at once.
    static let press = program.map { program in
        var limits = PressLimits()
        limits.mostWaiting = 1_000
        return WarmPress(program, limits: limits)
    }
    static let why: Comment = "no press is installed: run scripts/setup"
}

@Suite("I7 what was drafted comes back out of what was taken away")
struct OrderRoundTripTests {
    private static let site = Task { try await ReferralSite() }

    private static func model(_ draft: OrderDraft) async throws -> OrderModel {
        let site = try await site.value
        return try await site.office.desk.ask(
            DraftOrder(draft: draft), by: .anyone, at: site.office.clock())
    }

    /// Everything that may be said in one draft, with names that would break a document that let them.
    static var everything: OrderDraft {
        var draft = OrderDraft()
        for alternative in OrderClauseTests.all where !alternative.isVirtual { alternative.choose(&draft) }
        draft.service.kind = .supervisedCentre
        draft.about.children = "Sam </p><script> & “Ana” \u{202E}nosmirC\u{202C} 🧸"
        draft.about.caseNumber = "ZW26P00123\"; } body { display: none"
        draft.about.court = "Family Court at Milltown"
        draft.about.made = Day(iso: "2026-11-27")
        draft.ending.thereafter = String(repeating: "A walk in the park, each Saturday; ", count: 50)
        draft.notNeeded = Set(OrderQuestion.allCases)
        draft.aids = Set(OrderAid.allCases)
        draft.leftOut = [.reviewMeetings]
        return draft
    }

    @Test("By the file and by its codes, each alternative of each clause", arguments: OrderClauseTests.all)
    func each(_ alternative: OrderClauseTests.Alternative) async throws {
        let draft = OrderClauseTests.drafted(alternative)
        let file = OrderFile(try await Self.model(draft))
        let data = try file.data()
        #expect(OrderFile(reading: data)?.order == draft)
        let codes = try file.codes()
        #expect(codes.allSatisfy { QRCode($0) != nil })
        let typed = codes.reversed().joined(separator: "\r\n")
        #expect(OrderFile(reading: Data(typed.utf8))?.order == draft)
    }

    @Test(
        "By the PDF and the Word document, each alternative of each clause",
        .enabled(if: Machine.press != nil, Machine.why), .timeLimit(.minutes(10)),
        arguments: OrderClauseTests.all)
    func papers(_ alternative: OrderClauseTests.Alternative) async throws {
        let press = try #require(Machine.press)
        let draft = OrderClauseTests.drafted(alternative)
        let sheet = try OrderPaper(model: try await Self.model(draft)).sheet()
        let (pdf, word) = (try await press.pdf(sheet), try await press.word(sheet))
        #expect(OrderFile(reading: Data(pdf))?.order == draft)
        #expect(OrderFile(reading: Data(word))?.order == draft)
    }

    @Test("Everything at once", .enabled(if: Machine.press != nil, Machine.why), .timeLimit(.minutes(5)))
    func everythingAtOnce() async throws {
        let press = try #require(Machine.press)
        let model = try await Self.model(Self.everything)
        let sheet = try OrderPaper(model: model).sheet()
        for paper in [try await press.pdf(sheet), try await press.word(sheet)] {
            let file = try #require(OrderFile(reading: Data(paper)))
            #expect(file.order == Self.everything)
            #expect(file.clauses.map(\.id) == model.clauses)
        }
        let codes = try OrderFile(model).codes()
        #expect(codes.count <= 9)
        #expect(OrderFile(reading: Data(codes.joined().utf8))?.order == Self.everything)
        // A code of another order among them is seen.
        let others = try OrderFile(try await Self.model(OrderDraft())).codes()
        #expect(OrderFile(reading: Data((codes.dropLast() + others).joined().utf8)) == nil)
    }

    @Test("The paper says each clause once, numbered through, and nothing of the draft as markup")
    func paper() async throws {
        let model = try await Self.model(Self.everything)
        let html = try OrderPaper(model: model).sheet().html
        let sentences = OrderSentences(model: model)
        for clause in model.clauses {
            let text = HTML(text: sentences.text(clause).text).string
            #expect(html.ranges(of: text).count >= 1, "\(clause)")
        }
        let general = model.clauses.filter { $0.part == .general }.count
        #expect(html.contains("<ol start=\"1\"") && html.contains("list-item \(general)\""))
        let end = try #require(html.firstRange(of: "</style>"))
        let style = html[..<end.lowerBound]
        #expect(style.contains("ZW26P00123") && !style.contains("; } body { display"))
        #expect(!html.contains("<script>"))
        #expect(html.contains("In the Family Court at Milltown") && html.contains("Code 1 of"))
    }

    @Test(
        "Made in the browser: it waits, is taken, and the draft goes on from it",
        .enabled(if: Machine.press != nil, Machine.why), .timeLimit(.minutes(3)))
    func browser() async throws {
        var site = try await ReferralSite()
        site.office.press = try #require(Machine.press)
        try await site.visit { visitor in
            for (kind, type) in [("pdf", "application/pdf"), ("word", PaperFormat.word.mediaType)] {
                let begun = try await visitor.post(
                    "/order/\(kind)", ["about.children": "Sam and Ana", "service.kind": "virtualSupervised"])
                #expect(begun.status == 303)
                let address = try #require(begun.headers[.location])
                #expect(address.hasPrefix("/papers/") && address.count > 30)
                var page = try await visitor.get(address)
                for _ in 0..<900 where !page.shows("Your paper is ready") {
                    #expect(page.headers[.refresh] == "2" && page.shows("being made"))
                    try await Task.sleep(for: .milliseconds(100))
                    page = try await visitor.get(address)
                }
                #expect(page.shows("\(address)/file"))
                let paper = try await visitor.get("\(address)/file")
                #expect(paper.headers[.contentType] == type)
                #expect(paper.headers[.contentDisposition]?.contains("contact-order.") == true)
            }
            #expect(try await visitor.get("/papers/guessed").status == 404)
            #expect(try await visitor.get("/papers/guessed/file").status == 404)
        }
    }

    @Test("Pasted codes fill the questions; what is no order is said beside the field and kept")
    func pasted() async throws {
        var draft = OrderDraft()
        draft.about.children = "Sam and Ana"
        let codes = try OrderFile(try await Self.model(draft)).codes().joined(separator: "\n")
        try await ReferralSite().visit { visitor in
            let opened = try await visitor.post("/order/open", ["codes": codes])
            #expect(opened.status == 200 && opened.shows("value=\"Sam and Ana\""))
            let odd = try await visitor.post("/order/open", ["codes": "SSO1:1/2:00000000:AAAA"])
            #expect(odd.status == 422 && odd.shows("paste all of its codes"))
            #expect(odd.shows("SSO1:1/2:00000000:AAAA"))
        }
    }

    @Test("Without a press the page says so and everything else works")
    func off() async throws {
        try await ReferralSite().visit { visitor in
            let page = try await visitor.get("/order")
            #expect(page.shows("cannot be made on this site") && !page.shows("/order/pdf"))
            let begun = try await visitor.post("/order/pdf", [:])
            let address = try #require(begun.headers[.location])
            let told = try await visitor.get(address)
            #expect(told.status == 503 && told.shows("was started without one"))
            #expect(try await visitor.post("/order/file", [:]).status == 200)
        }
    }
}
