/// Files put together in one zip file, to be handed to somebody.
public struct ZipFile: Sendable {
    private var files: [(name: String, content: [UInt8])] = []

    public init() {}

    /// Puts a file in, under a path of ours such as `papers/1-order.pdf`.
    public mutating func add(_ name: String, _ content: [UInt8]) { files.append((name, content)) }

    /// The whole file. It says nothing of when, where or by whom it was made.
    public func bytes() -> [UInt8] { ZipArchive(files: files).bytes() }
}
