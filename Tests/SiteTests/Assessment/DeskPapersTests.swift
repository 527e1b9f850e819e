import Domain
import Journal
import Outside
import Testing

@testable import Site

@Suite("Papers that come to the desk")
struct DeskPapersTests {
    private static let file: CaseID = "DEMONVKX78-1"
    private static let papers = "/desk/cases/DEMONVKX78-1/papers"
    private static let pdf = Array(DemonstrationPaper.pdf(saying: "Words of the paper"))

    /// One grey dot.
    private static let picture: [UInt8] =
        [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 13] + Array("IDAT".utf8)
        + [0x78, 1, 1, 2, 0, 0xFD, 0xFF, 0, 0x80, 0, 0x82, 0, 0x81, 0xC3, 0x6E, 0x25, 0xE0]
        + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]

    private func model(_ millbrook: Millbrook) async throws -> ReferralForCentreModel {
        try await millbrook.ask(ReferralForCentre(file: Self.file))
    }

    /// What the page asks for: whether it is private, where that is asked.
    private func typed(_ kind: PaperKind, _ model: ReferralForCentreModel) -> [String: String] {
        model.answers.hasPrivateContactDetail
            ? ["kind": kind.rawValue, "shows": "no"] : ["kind": kind.rawValue]
    }

    @Test(
        "C3, C4 a paper that is missing counts as received once the desk adds it, and is not the referrer’s")
    func added() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let before = try await model(millbrook)
        let missing = try #require(before.papersMissing.first)
        let answer = try await joan.upload(
            "\(Self.papers)/add", typed(missing, before), "letter.pdf", Self.pdf)
        #expect(answer.status == 303)
        let after = try await model(millbrook)
        #expect(after.papers[missing] == .received && after.papersReceived[missing] != nil)
        let page = try await joan.get("\(Self.papers)?done=added")
        #expect(page.text.contains("letter.pdf") && page.text.contains("counts as received"))
        let document = try #require(after.documents.first { $0.document.fileName == "letter.pdf" }).document
        let file = try #require(try await joan.get("/documents/\(Self.file)/\(document.id)").location)
        #expect(try await joan.get(file).text.contains("Words of the paper"))
        let sent = try await millbrook.ask(ReferralDraft(file: Self.file)).documents.map(\.id)
        #expect(!sent.contains(document.id))
        let tess = try await millbrook.as("Tess")
        #expect(try await tess.get("/documents/\(Self.file)/\(document.id)").status == 404)
    }

    @Test("C4 the page says by the rule’s own number when the papers reach the centre")
    func limit() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let limit = millbrook.office.desk.rules.said(.papersLimitDays, on: Millbrook.today)
        #expect(try await joan.get(Self.papers).text.contains("they reach you within \(limit) of it"))
        let law = Rulebook.current.amended(
            .papersLimitDays,
            Rulebook.DatedValue(
                from: .of("2026-01-01"), value: 5, source: .judicialProtocol, paragraph: "4.1(b)"),
            version: "later")
        let later = Desk(store: millbrook.office.store, rules: law, calendar: WorkingCalendar())
        #expect(later.rules.said(.papersLimitDays, on: Millbrook.today) == "5 days")
        let office = try await Office(
            desk: later, places: .builtIn, address: "http://localhost", clock: { millbrook.clock.now() },
            demonstration: millbrook.clock)
        let browser = Browser(office: office, token: joan.token)
        #expect(try await browser.get(Self.papers).text.contains("they reach you within 5 days of it"))
    }

    @Test("What the referrer’s upload refuses the desk’s refuses too, and keeps nothing")
    func refused() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let before = try await model(millbrook)
        let whole = typed(.order, before)
        let wrong: [([String: String], [UInt8], String)] = [
            (whole, Array("MZ this is a program".utf8), "#file"),
            (whole, Array("<html><script>".utf8), "#file"),
            (whole, Array("GIF89a".utf8) + [UInt8](repeating: 0, count: 64), "#file"),
            (whole, [], "#file"),
            (["kind": "", "shows": "no"], Self.pdf, "#kind"),
            (["kind": "nothing", "shows": "no"], Self.pdf, "#kind"),
            (whole, Self.pdf + [UInt8](repeating: 32, count: DocumentLimits.largestBytes), "#file"),
        ]
        for (fields, content, field) in wrong {
            let answer = try await joan.upload("\(Self.papers)/add", fields, "order.pdf", content)
            #expect(answer.status == 422 && answer.text.contains("<a href=\"\(field)\">"), "\(field)")
        }
        let huge = [UInt8](repeating: 32, count: DocumentLimits.largestBytes + 400_000)
        #expect(try await joan.upload("\(Self.papers)/add", whole, "order.pdf", huge).status == 413)
        #expect(try await model(millbrook).documents.count == before.documents.count)
    }

    @Test("Word and pictures are kept as what they are; a chosen file is asked for again where it was lost")
    func kinds() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let whole = typed(.order, try await model(millbrook))
        let picture = Self.picture
        let misnamed = try await joan.upload("\(Self.papers)/add", whole, "scan.pdf", picture)
        #expect(misnamed.status == 422 && misnamed.text.contains("name does not end as its content"))
        #expect(try await joan.upload("\(Self.papers)/add", whole, "scan.png", picture).status == 303)
        let kept = try await model(millbrook).documents.first { $0.document.fileName == "scan.png" }
        #expect(kept?.document.mediaType == "image/png")
        let lost = try await joan.upload("\(Self.papers)/add", ["kind": ""], "scan.png", picture)
        #expect(lost.status == 422 && lost.text.contains("Choose the file again"))
    }

    @Test("Whether it shows private details is asked where anything is private")
    func privateDetails() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let address = "/desk/cases/\(Millbrook.marsh)/papers/add"
        let unsaid = try await joan.upload(address, ["kind": "order"], "order.pdf", Self.pdf)
        #expect(unsaid.status == 422 && unsaid.text.contains("<a href=\"#shows\">"))
        let said = try await joan.upload(
            address, ["kind": "order", "shows": "yes"], "order-2.pdf", Self.pdf)
        #expect(said.status == 303)
        #expect(try await joan.get("/desk/cases/\(Millbrook.marsh)/papers").text.contains("never pass on"))
    }
}
