import Domain
import Foundation
import Journal
import Outside
import Testing

@testable import Site

@Suite("What is held about somebody, in the browser (L3)")
struct OwnDataPagesTests {
    private static let (mine, desk) = (
        "/family/\(Millbrook.marsh)/own-data", "/desk/cases/\(Millbrook.marsh)/own-data"
    )

    /// Decides whatever still must be, in the way that the page offers.
    private func decideAll(_ millbrook: Millbrook, _ joan: Browser, _ choice: OwnDataChoice) async throws {
        let model = try await millbrook.ask(OwnDataPage(file: Millbrook.marsh, adult: "ruth"))
        for item in model.package.items {
            let open = item.paragraphs.filter { $0.standard == .undecided }
            guard !open.isEmpty else { continue }
            var fields: [(String, String)] = [("adult", "ruth"), ("item", item.id)]
            for (number, paragraph) in open.enumerated() {
                fields += [
                    ("decisions.\(number).paragraph", paragraph.place),
                    ("decisions.\(number).mark", paragraph.mark),
                    ("decisions.\(number).choice", choice.rawValue),
                    ("decisions.\(number).ground", choice == .give ? "" : "otherPerson"),
                ]
            }
            let answer = try await joan.send("\(Self.desk)/decide", fields)
            #expect(answer.status == 303, "\(item.id): \(answer.text)")
        }
    }

    @Test("It is read and decided first, given then, and holds nothing of the other side")
    func given() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        let ruth = try await millbrook.party(Millbrook.marsh, "ruth")
        let daniel = try await millbrook.party(Millbrook.marsh, "daniel")
        #expect(try await joan.get(Self.desk).text.contains("?adult=ruth"))
        #expect(try await ruth.post(Self.mine).status == 303)
        let asked = try await ruth.get(Self.mine).text
        #expect(asked.contains("The centre gives it to you by 21 December 2026"))
        #expect(!asked.contains("Made-Up Lane"), "nothing before it is given")
        #expect(try await ruth.get("\(Self.mine)/package").location == Self.mine)
        let release: [(String, String)] = [("adult", "ruth"), ("isReadThrough", "yes")]
        let early = try await joan.send("\(Self.desk)/release", release)
        #expect(early.status == 409 && early.text.contains("Not every paragraph is decided"))
        let page = try await joan.get("\(Self.desk)?adult=ruth").text
        #expect(page.contains("Made-Up Lane") && !page.contains("daniel@example.org"))
        #expect(page.contains("still to be decided"))
        try await decideAll(millbrook, joan, .leaveOut)
        let unread = try await joan.post("\(Self.desk)/release", ("adult", "ruth"))
        #expect(unread.status == 409 && unread.text.contains("Nobody has read it through"))
        #expect(!(try await ruth.get(Self.mine).text.contains("Made-Up Lane")))
        #expect(try await joan.send("\(Self.desk)/release", release).status == 303)
        let given = try await ruth.get(Self.mine).text
        #expect(given.contains("Made-Up Lane") && given.contains("is not in it; we do not always say so"))
        for other in ["daniel@example.org", "07700 900102", "Every other Saturday"] {
            #expect(!given.contains(other), "\(other)")
        }
        #expect(!(try await daniel.get(Self.mine).text.contains("Made-Up Lane")))
    }

    @Test("A wrong decision is shown again beside its paragraph, with what was typed")
    func wrong() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let joan = try await millbrook.as("Joan")
        _ = try await joan.post("\(Self.desk)/ask", ("adult", "ruth"))
        let model = try await millbrook.ask(OwnDataPage(file: Millbrook.marsh, adult: "ruth"))
        let open = try #require(model.package.paragraphs.first { $0.standard == .undecided })
        let item = try #require(model.package.items.first { $0.paragraphs.contains(open) })
        let page = try await joan.get("\(Self.desk)?adult=ruth&item=\(item.id)").text
        #expect(page.contains("Keep it, and go on") && page.contains(open.mark))
        let answer = try await joan.send(
            "\(Self.desk)/decide",
            [
                ("adult", "ruth"), ("item", item.id), ("decisions.0.paragraph", open.place),
                ("decisions.0.mark", open.mark), ("decisions.0.choice", "blackOut"),
                ("decisions.0.other", "No such word"), ("decisions.0.words", "As typed"),
            ])
        #expect(answer.status == 422 && answer.text.contains("value=\"As typed\""))
        #expect(answer.text.contains("No such word"))
        #expect(answer.text.contains("these words do not stand in it"))
        let stale = try await joan.send(
            "\(Self.desk)/decide",
            [
                ("adult", "ruth"), ("item", item.id), ("decisions.0.paragraph", open.place),
                ("decisions.0.mark", "1234"), ("decisions.0.choice", "give"),
            ])
        #expect(stale.status == 409)
    }

    @Test(
        "The package is one zip file: a page, the same as data, their letters; and it stays as it was given")
    func package() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let (office, joan) = (millbrook.office, try await millbrook.as("Joan"))
        let ruth = try await millbrook.party(Millbrook.marsh, "ruth")
        try await office.desk.catchUp(LetterWriter(office: office))
        _ = try await joan.post("\(Self.desk)/ask", ("adult", "ruth"))
        try await decideAll(millbrook, joan, .give)
        _ = try await joan.post("\(Self.desk)/release", ("adult", "ruth"), ("isReadThrough", "yes"))
        let model = try await millbrook.ask(OwnDataToHandOver(file: Millbrook.marsh, adult: "ruth"))
        let bytes = try #require(try await OwnDataFiles.bytes(model, in: office.store))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
        for word in ["what-is-held-about-you.html", ".json", "Made-Up Lane", "Dear Ruth", "\"letters\""] {
            #expect(text.contains(word), "\(word)")
        }
        #expect(!text.contains("Dear Daniel"))
        // Neither who made it nor with what.
        for word in ["generator", "author", "<!--", "Joan"] { #expect(!text.contains(word), "\(word)") }
        let first = try #require(try await ruth.get("\(Self.mine)/package").location)
        #expect(first.hasPrefix("/files/"))
        let named = try #require(
            office.handouts.handout(String(first.dropFirst("/files/".count)), at: millbrook.clock.now()))
        #expect(named.name == "what-is-held-about-you.zip" && named.mediaType == "application/zip")
        #expect(try await office.store.blob(named.document.rawValue) == Data(bytes))
        let staffs = try #require(
            try await joan.get("\(Self.desk)/package?adult=ruth").location)
        #expect(staffs.hasPrefix("/files/") && staffs != first)
    }

    @Test("Every field has words of its own")
    func words() {
        let words = OwnDataField.allCases.map { OwnDataWords.label(.field($0)) }
        #expect(!words.contains("Noted") && words.allSatisfy { !$0.isEmpty })
    }
}
