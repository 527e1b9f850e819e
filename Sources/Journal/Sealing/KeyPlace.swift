/// Where the master key of a journal is.
public enum KeyPlace: Sendable {
    /// A file of 32 bytes.
    case file(String)
    /// Given already, such as in the environment; `from` names the place for those who must mend it.
    case held(MasterKey, from: String)

    /// The place as messages name it.
    public var name: String {
        switch self {
        case .file(let path): path
        case .held(_, let place): place
        }
    }

    /// The key that is there.
    ///
    /// - Throws: `StoreFault.noKey`, `.malformedKey`, or `.unwritable` where it may not be read.
    public func key() throws -> MasterKey {
        switch self {
        case .file(let path): try MasterKey(file: path)
        case .held(let key, _): key
        }
    }
}
