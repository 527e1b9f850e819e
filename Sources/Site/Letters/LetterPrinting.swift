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
            return try await printed(sent?.letter, call)
        },
        .get("/family/{case}/letters/pdf", .party) { call in
            // Whoever may not see the case is turned away here.
            _ = try await call.ask(MyCase(file: call.file))
            guard let adult = call.account?.adult(of: call.file) else { throw Halt.denied }
            let letter = try await LettersTo.one(
                call.query["letter"] ?? "", to: adult, of: call.file, in: call.office.store)
            return try await printed(letter, call)
        },
    ]

    private static func printed(_ letter: Letter?, _ call: Call) async throws -> Reply {
        guard let letter else { throw Halt.denied }
        let print = LetterSheet.Print(rawValue: call.query["print"] ?? "ordinary") ?? .ordinary
        do {
            let pdf = try await pdf(letter, print, call.office)
            // A file's name is seen by whoever looks at the device: it says nothing.
            return .file(Data(pdf), name: "letter.pdf", mediaType: "application/pdf")
        } catch {
            return .show(PaperPages.failure(error))
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
}
