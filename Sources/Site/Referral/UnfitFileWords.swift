import Domain
import Outside

/// Why a file was not taken, in words, and what to do about it.
enum UnfitFileWords {
    static func phrase(_ why: UnfitFile) -> Phrase {
        switch why {
        case .wrongKind: "Choose a PDF, a Word document (.docx), or a picture (JPEG or PNG)"
        case .wrongName: "The file’s name does not end as its content does. Rename it, or save it anew"
        case .empty: "The file is empty. Choose another"
        case .tooLarge: "Choose a file of up to \(megabytes) MB, or send it in parts"
        case .broken: "The file is damaged. Open it, save it anew, and choose that"
        case .encrypted: "The file is locked with a password. Save it without one, and choose that"
        case .hasMacros: "The document holds programs (macros). Save it as a PDF or as .docx, and choose that"
        case .hasActions: "The PDF holds programs or acts by itself. Print it to a new PDF, and choose that"
        case .holdsFiles: "Other files are packed into it. Save it without them, and send each by itself"
        case .loadsFromElsewhere:
            "The document fetches pictures or text from elsewhere. Save it as a PDF, and choose that"
        case .tooManyPixels: "The picture has too many dots. Save it smaller, and choose that"
        case .unpacksTooLarge:
            "The document is too large once it is unpacked. Save it as a PDF, and choose that"
        case .noPDF: "PDFs cannot be taken here. Send it as a picture or a Word document, or by post"
        case .infected: "The file is harmful: it holds a virus. It was not kept. Have your computer looked at"
        case .cannotBeChecked:
            "The file cannot be checked just now, and was not kept. Try again in a few minutes"
        }
    }

    /// As a problem of the field: its word is found again by `why`.
    static func problem(_ why: UnfitFile) -> FieldProblem {
        FieldProblem("file", .unreadable(words: [why.rawValue]))
    }

    static func why(_ problem: FieldProblem.Problem?) -> UnfitFile? {
        guard case .unreadable(let words) = problem else { return nil }
        return words.first.flatMap(UnfitFile.init(rawValue:))
    }

    static var megabytes: Int { DocumentLimits.largestBytes / 1024 / 1024 }
}
