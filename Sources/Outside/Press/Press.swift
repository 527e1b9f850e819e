/// Makes papers out of HTML, outside our process.
public protocol Press: Sendable {
    /// A tagged PDF (PDF/UA-1), its fonts embedded.
    /// - Throws: `PressFault` where it could not be made; nothing is half made.
    func pdf(_ sheet: PressSheet) async throws(PressFault) -> [UInt8]

    /// A Word document (ECMA-376).
    /// - Throws: `PressFault` where it could not be made.
    func word(_ sheet: PressSheet) async throws(PressFault) -> [UInt8]
}

/// What a paper is made of.
public struct PressSheet: Hashable, Sendable {
    /// A whole page, written strictly: every element closed, pictures as `data:`. What it names elsewhere is
    /// not fetched. Its own title does not count.
    public var html: String
    /// As readers of the document show it.
    public var title: String
    /// BCP 47: `en-GB`, `cy`.
    public var language: String
    /// Files that go inside.
    public var attachments: [PressAttachment]

    public init(
        html: String, title: String, language: String = "en-GB", attachments: [PressAttachment] = []
    ) {
        self.html = html
        self.title = title
        self.language = language
        self.attachments = attachments
    }
}

/// A file inside a paper: in a PDF an associated file (ISO 32000-2 §14.13), in a Word document a part of
/// custom XML.
public struct PressAttachment: Hashable, Sendable {
    /// `order.json`.
    public var name: String
    public var mediaType: String
    public var bytes: [UInt8]
    /// What it is for, as readers of the document show it.
    public var description: String

    public init(name: String, mediaType: String, bytes: [UInt8], description: String = "") {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        self.description = description
    }
}

/// Why there is no paper.
public enum PressFault: Error, Hashable, Sendable {
    /// There is no press on this machine, and why: for whoever runs it.
    case off(String)
    /// It took longer than a paper may, twice.
    case tooLong
    /// The page, or what came of it, is larger than a paper may be.
    case tooLarge
    /// The press cannot make this one, or ended twice over it.
    case failed
    /// So many wait already that this one would wait too long: later it may do.
    case busy
}

/// Where no press is: says why.
public struct NoPress: Press {
    /// For whoever runs the machine.
    public let why: String

    public init(why: String) { self.why = why }

    public func pdf(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] { throw .off(why) }
    public func word(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] { throw .off(why) }
}
