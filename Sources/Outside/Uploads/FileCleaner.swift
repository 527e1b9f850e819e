import Synchronization

/// Looks at files that people send, and keeps of them what is read in them: everything that a camera, a
/// program or an office noted beside it is taken out. What cannot be cleaned is refused.
public final class FileCleaner: Sendable {
    private let program: PDFProgram?
    /// How many are at work.
    private let busy = Mutex(0)

    /// - Parameter program: what cleans PDFs; none are taken without it.
    public init(program: PDFProgram?) { self.program = program }

    /// What a file is by its content and its name, and the same without what was noted beside it.
    ///
    /// - Parameter name: as its sender called it; it is not kept by this.
    /// - Throws: why it is not kept.
    public func cleaned(
        _ bytes: [UInt8], named name: String
    ) async throws(UnfitFile) -> (kind: FileKind, bytes: [UInt8]) {
        guard !bytes.isEmpty else { throw .empty }
        guard let kind = FileKind.look(bytes) else { throw .wrongKind }
        guard kind.mayBeCalled(name) else { throw .wrongName }
        let isFree = busy.withLock { busy in
            guard busy < UploadLimits.mostAtOnce else { return false }
            busy += 1
            return true
        }
        guard isFree else { throw .cannotBeChecked }
        defer { busy.withLock { $0 -= 1 } }
        switch kind {
        case .jpeg: return (kind, try JPEGCleaner.cleaned(bytes))
        case .png: return (kind, try PNGCleaner.cleaned(bytes))
        case .word: return (kind, try WordCleaner.cleaned(bytes))
        case .pdf:
            guard let program else { throw .noPDF }
            return (kind, try await PDFCleaner(program: program).cleaned(bytes))
        }
    }
}
