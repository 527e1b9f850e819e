import Domain
public import Logging
public import Outside

/// What every paper passes before it is kept: a scan where a scanner is set, a look at its content, and the
/// taking out of all that was noted beside it.
public struct Uploads: Sendable {
    private let cleaner: FileCleaner
    private let scanner: Clamd?
    private let logger: Logger?

    /// - Parameters:
    ///   - takesPDF: false where PDFs are refused, since what cleans them is not here.
    ///   - scanner: nil where none is set.
    public init(takesPDF: Bool = true, scanner: Clamd? = nil, logger: Logger? = nil) {
        cleaner = FileCleaner(program: takesPDF ? PDFProgram.found() : nil)
        self.scanner = scanner
        self.logger = logger
    }

    /// The file as it may be kept.
    /// - Throws: why it may not.
    func taken(
        _ file: UploadedFile, by who: Who, of family: CaseID
    ) async throws(UnfitFile) -> (kind: FileKind, bytes: [UInt8]) {
        guard !file.bytes.isEmpty else { throw .empty }
        guard file.bytes.count <= DocumentLimits.largestBytes else { throw .tooLarge }
        do throws(UnfitFile) {
            let (kind, bytes) = try await checked(file, by: who, of: family)
            guard bytes.count <= DocumentLimits.largestBytes else { throw .tooLarge }
            return (kind, bytes)
        } catch {
            if error == .cannotBeChecked {
                logger?.error("a file could not be checked", metadata: ["case": "\(family)"])
            }
            throw error
        }
    }

    private func checked(
        _ file: UploadedFile, by who: Who, of family: CaseID
    ) async throws(UnfitFile) -> (kind: FileKind, bytes: [UInt8]) {
        // First, as it came: what is harmful may be in what is taken out.
        if let scanner, case .infected(let name) = try await scanner.look(file.bytes) {
            logger?.warning(
                "harmful file refused",
                metadata: ["by": "\(who.actor)", "case": "\(family)", "as": "\(name)"])
            throw .infected
        }
        return try await cleaner.cleaned(file.bytes, named: file.name)
    }
}
