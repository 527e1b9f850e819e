import Domain
import Foundation
import Journal
import Outside

/// Letters as PDF, in ordinary or in large print: the reader's own, and at the desk those of the centre.
enum LetterPrinting {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/letters/pdf", .coordinator) { call in
            _ = try await call.ask(CaseLettersPage(file: call.file))
            let sent = try await LettersOf.one(
                call.query["letter"] ?? "", of: call.file, in: call.office.store)
            return try await printed(sent?.letter, call, back: CaseFrame.address(call.file, "/letters"))
        },
        .get("/family/{case}/letters/pdf", .party) { call in
            // Whoever may not see the case is turned away here.
            _ = try await call.ask(MyCase(file: call.file))
            guard let adult = call.account?.adult(of: call.file) else { throw Halt.denied }
            let letter = try await LettersTo.one(
                call.query["letter"] ?? "", to: adult, of: call.file, in: call.office.store)
            return try await printed(letter, call, back: "/family/\(call.file)/letters")
        },
    ]

    private static func printed(_ letter: Letter?, _ call: Call, back: String) async throws -> Reply {
        guard let letter else { throw Halt.denied }
        let print = LetterSheet.Print(rawValue: call.query["print"] ?? "ordinary") ?? .ordinary
        do {
            let pdf = try await pdf(letter, print, call.office)
            // A file's name is seen by whoever looks at the device: it says nothing.
            return .file(Data(pdf), name: "letter.pdf", mediaType: "application/pdf")
        } catch {
            return .show(sorry(error, back))
        }
    }

    /// - Throws: `PressFault` where no PDF can be made.
    static func pdf(
        _ letter: Letter, _ print: LetterSheet.Print, _ office: Office
    ) async throws(PressFault) -> [UInt8] {
        var sheet = LetterSheet(letter: letter, print: print)
        if let logo = letter.logo {
            do {
                sheet.logo = try await office.store.blob(logo.id)
            } catch {
                // A letter without its picture is better than none.
                sheet.logo = nil
            }
        }
        return try await office.press.pdf(
            PressSheet(html: sheet.html, title: letter.subject, language: Language.reader.rawValue))
    }

    private static func sorry(_ fault: PressFault, _ back: String) -> Page {
        let words: Phrase =
            switch fault {
            case .busy, .tooLong: "Too much is being printed just now. Try again in a minute."
            case .off: "This machine makes no PDFs. You can print the page of the letter itself."
            case .failed, .tooLarge:
                "No PDF could be made of this letter. You can print the page of the letter itself."
            }
        return Page(
            "Not as a PDF", status: 503,
            """
            \(Parts.back(back))<h1>\(t: "Not as a PDF")</h1><p>\(t: words)</p>
            """)
    }
}
