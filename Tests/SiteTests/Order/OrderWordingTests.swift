import Domain
import Foundation
import Journal
import Outside
import Testing

@testable import Site

@Suite("A court’s own words for orders")
struct OrderWordingTests {
    private static let site = Task { try await ReferralSite() }

    private func folder(_ files: [String: String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wording-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, words) in files {
            try Data(words.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        return folder
    }

    private func texts(_ draft: OrderDraft, _ wording: OrderWording) async throws -> [OrderClause: String] {
        let site = try await Self.site.value
        let model = try await site.office.desk.ask(
            DraftOrder(draft: draft), by: .anyone, at: site.office.clock())
        let sentences = OrderSentences(model: model, wording: wording)
        return Dictionary(uniqueKeysWithValues: model.clauses.map { ($0, sentences.text($0).text) })
    }

    @Test("Ours, written out and read back, say the same of every alternative of every clause")
    func writtenOut() async throws {
        let folder = try folder([:])
        try OrderWording.write(to: folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(OrderText.allCases.map { "\($0.rawValue).txt" }))
        let court = try OrderWording(folder: folder)
        #expect(court.count == (OrderText.allCases.count, OrderText.allCases.count))
        for alternative in OrderClauseTests.all {
            let draft = OrderClauseTests.drafted(alternative)
            let (theirs, ours) = (try await texts(draft, court), try await texts(draft, .ours))
            #expect(theirs == ours)
        }
        #expect(throws: OrderWording.Fault.self) { try OrderWording.write(to: folder) }
    }

    @Test(
        "Each text that a court has is said exactly, its blanks filled; the others stay ours",
        arguments: OrderText.allCases)
    func exact(_ text: OrderText) async throws {
        let blanks = text.blanks.sorted().map { "\($0)=<{\($0)}>" }.joined(separator: "; ")
        let court = try OrderWording(
            folder: try folder(["\(text.rawValue).txt": "  COURT’S OWN \(text.rawValue): \(blanks)\n"]))
        #expect(court.count.own == 1)
        var isSaid = false
        for draft in Self.drafts {
            for (clause, said) in try await texts(draft, court) {
                let ours = try await texts(draft, .ours)[clause]
                if said.contains("COURT’S OWN \(text.rawValue):") {
                    isSaid = true
                    #expect(!said.contains("{") && !said.contains("<[\(blanks)]>"))
                } else {
                    #expect(said == ours)
                }
            }
        }
        #expect(isSaid, "no draft of these tests says \(text.rawValue)")
    }

    private static let drafts = OrderClauseTests.all.map { OrderClauseTests.drafted($0) } + [OrderDraft()]

    @Test("A capital begins a sentence, a small letter stays within one")
    func capitals() async throws {
        let court = try OrderWording(
            folder: try folder(["attendsPromptly.txt": "{Visitor} and {visitor}."]))
        var draft = OrderDraft()
        draft.about.visitor = "the father"
        let said = try await texts(draft, court)[.attendsPromptly]
        #expect(said == "The father and the father.")
    }

    @Test(
        "What is wrong with a folder is one line that names the file",
        arguments: [
            ("leaf.txt", "x", "leaf.txt is of no clause"), ("leave.doc", "x", "leave.doc is of no clause"),
            ("leave.txt", " \n", "leave.txt is empty"),
            (
                "costs.txt", "paid by {child}",
                "costs.txt names {child}; what can be filled in there is {payer}"
            ),
            ("leave.txt", "{payer}", "what can be filled in there is nothing"),
            ("costs.txt", "paid by {payer", "has a brace"), ("costs.txt", "paid } by", "has a brace"),
            ("leave.txt", String(repeating: "x", count: 6_001), "longer than 6000"),
        ])
    func wrong(_ name: String, _ words: String, _ said: String) throws {
        let folder = try folder([name: words])
        do {
            _ = try OrderWording(folder: folder)
            Issue.record("\(name) was taken")
        } catch let fault as OrderWording.Fault {
            #expect(fault.description.contains(said) && !fault.description.contains("\n"), "\(fault)")
        }
    }

    @Test("Notes beside the texts are no texts; a folder that is not there is said")
    func beside() throws {
        let folder = try folder(["README.md": "why", ".hidden": "x"])
        let wording = try OrderWording(folder: folder)
        #expect(wording.count.own == 0)
        #expect(throws: OrderWording.Fault.self) { try OrderWording(folder: "/nowhere/at/all") }
        #expect(throws: OrderWording.Fault.self) {
            let odd = try self.folder([:])
            try Data([0xFF, 0xFE, 0x41]).write(to: URL(fileURLWithPath: "\(odd)/leave.txt"))
            _ = try OrderWording(folder: odd)
        }
    }

    @Test("The page, the paper and the file say the court’s words")
    func everywhere() async throws {
        var site = try await ReferralSite()
        site.office.wording = try OrderWording(
            folder: try folder(["leave.txt": "Leave is given, as of old."]))
        try await site.visit { visitor in
            for address in ["/order", "/order/print", "/order/file"] {
                let answer = try await visitor.post(address, [:])
                #expect(answer.shows("Leave is given, as of old."))
            }
        }
        let model = try await site.office.desk.ask(
            DraftOrder(draft: OrderDraft()), by: .anyone, at: site.office.clock())
        let sheet = try OrderPaper(model: model, wording: site.office.wording).sheet()
        #expect(sheet.html.contains("Leave is given, as of old."))
    }
}
