/// Why a file that was sent is not kept. Each has words of its own beside the field.
public enum UnfitFile: String, Error, CaseIterable, Sendable {
    /// By its content it is none of the kinds that are taken, whatever it is called.
    case wrongKind
    /// Its name ends like a kind that it is not, or like a program.
    case wrongName
    case empty
    case tooLarge
    /// It begins like its kind and does not go on like it.
    case broken
    /// It cannot be looked into without a password.
    case encrypted
    /// A Word document that brings programs.
    case hasMacros
    /// A PDF that does something when it is opened or pressed.
    case hasActions
    /// Other files are packed into it.
    case holdsFiles
    /// What it shows would be fetched from elsewhere when it is opened.
    case loadsFromElsewhere
    case tooManyPixels
    /// Unpacked it is far larger than a document is.
    case unpacksTooLarge
    /// This server takes no PDFs: the program that cleans them is not here.
    case noPDF
    /// The scanner knows it as harmful.
    case infected
    /// It could not be looked at just now; it may be sent again.
    case cannotBeChecked
}

/// How much of each may be sent. House rules: far more than a scanned order or a long report needs.
public enum UploadLimits {
    /// 100 megapixels: a page scanned at 600 dots an inch has 35.
    public static let mostPixels = 100_000_000
    /// Parts of a Word document: one with a picture on every page has hundreds.
    public static let mostParts = 2_000
    /// All that a Word document holds, unpacked.
    public static let mostUnpackedBytes = 100 * 1024 * 1024
    /// How many files are looked at in the same moment; another is asked to come again.
    public static let mostAtOnce = 4
}
