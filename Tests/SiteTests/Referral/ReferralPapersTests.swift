import HTTPTypes
import Testing

@testable import Site

@Suite struct ReferralPapersTests {
    private static let pdf = String(
        decoding: DemonstrationPaper.pdf(saying: "Words of the paper"), as: UTF8.self)

    @Test(
        "A paper is added, its kind told by its content, and handed out to be saved, to its sender alone (C3)"
    )
    func added() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let added = try await ruth.upload(
                "\(home)/papers/add", ["kind": "safeguardingLetter"], file: "letter “1”.pdf", Self.pdf)
            #expect(added.status == 303)
            let page = try await ruth.get("\(home)/papers").body
            #expect(page.contains("letter “1”.pdf") && page.contains("Received"))
            let address = try #require(page.firstMatch(of: /href="(\/documents\/[^"]+)"/)).1
            let file = try #require(try await ruth.get(String(address)).location)
            let document = try await ruth.get(file)
            #expect(document.shows("Words of the paper"))
            #expect(document.headers[.contentType] == "application/pdf")
            // The sender's name for it is in no header.
            #expect(
                document.headers[.contentDisposition]
                    == "attachment; filename*=UTF-8''safeguarding-letter.pdf")
            #expect(try await ruth.stranger().get(String(address)).status == 401)
            // The letter is here: nobody is asked why it is not.
            #expect(!page.contains("answers.papers.missing"))
        }
    }

    @Test("What is no PDF, Word or picture by its content is refused, whatever it is called")
    func refused() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let refused = try await ruth.upload(
                "\(home)/papers/add", ["kind": "order"], file: "order.pdf", "MZ this is a program")
            #expect(refused.status == 422 && refused.shows("<a href=\"#file\">"))
            let empty = try await ruth.upload("\(home)/papers/add", [:], file: "", "")
            #expect(empty.status == 422 && empty.shows("<a href=\"#kind\">") && empty.shows("Choose a file"))
        }
    }

    @Test("A chosen file that the browser forgets is asked for again, beside its field")
    func chooseAgain() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let unsaid = try await ruth.upload("\(home)/papers/add", ["kind": ""], file: "a.pdf", Self.pdf)
            #expect(unsaid.status == 422 && unsaid.shows("<a href=\"#kind\">"))
            #expect(unsaid.shows("id=\"file-error\"") && unsaid.shows("Choose the file again"))
        }
    }

    @Test("Whether a paper shows private details is asked once anything is private, of earlier papers too")
    func privateDetails() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            _ = try await ruth.upload("\(home)/papers/add", ["kind": "order"], file: "a.pdf", Self.pdf)
            _ = try await ruth.post("\(home)/adults/resident-carer", Typed.resident)
            let unsaid = try await ruth.upload(
                "\(home)/papers/add", ["kind": "order"], file: "b.pdf", Self.pdf)
            #expect(unsaid.status == 422 && unsaid.shows("<a href=\"#shows\">"))
            let blocked = try await ruth.post("\(home)/papers", Typed.papers)
            #expect(blocked.status == 422 && blocked.shows("a.pdf shows anything that is kept private"))
            let ask = try #require(blocked.body.firstMatch(of: /action="([^"]+\/private)"/)).1
            _ = try await ruth.post(String(ask), ["shows": "yes"])
            #expect(try await ruth.get("\(home)/papers").shows("For staff only"))
            #expect(try await ruth.post("\(home)/papers", Typed.papers).status == 303)
        }
    }

    @Test("Papers that are missing are shown after sending, and can still be added (C3)")
    func afterSending() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            try await ruth.fillsIn(home)
            #expect(try await ruth.post("\(home)/check").status == 303)
            #expect(try await ruth.get(home).shows("Still needed"))
            for (kind, name) in [("order", "order.pdf"), ("safeguardingLetter", "letter.pdf")] {
                let added = try await ruth.upload(
                    "\(home)/papers/add", ["kind": kind, "shows": "no"], file: name, Self.pdf)
                #expect(added.status == 303)
            }
            let page = try await ruth.get(home)
            #expect(!page.shows("Still needed") && page.shows("order.pdf"))
        }
    }

    @Test("A paper is taken out again while the referral is written")
    func removed() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            _ = try await ruth.upload("\(home)/papers/add", ["kind": "order"], file: "a.pdf", Self.pdf)
            let page = try await ruth.get("\(home)/papers").body
            let remove = try #require(page.firstMatch(of: /href="([^"]+\/remove)"/)).1
            #expect(try await ruth.get(String(remove)).shows("Remove a.pdf?"))
            _ = try await ruth.post(String(remove))
            #expect(try await !ruth.get("\(home)/papers").shows("a.pdf"))
        }
    }
}
