import Foundation

/// Janus as it is installed on this machine.
public struct JanusProgram: Hashable, Sendable {
    let path: String
    /// Where its plug-ins and its ways of being asked lie, in folders of their own.
    let library: String
    /// What takes a program's rights away.
    let lessener: String?

    private static let folders = ["/usr/local/bin", "/usr/bin", "/usr/local/sbin", "/usr/sbin"]

    /// Nil where it, or its plug-in for rooms, is not there.
    public static func found() -> JanusProgram? {
        let files = FileManager.default
        guard let path = folders.map({ $0 + "/janus" }).first(where: files.isExecutableFile) else {
            return nil
        }
        let kinds = ["x86_64-linux-gnu", "aarch64-linux-gnu", "arm-linux-gnueabihf"]
        let libraries = kinds.map { "/usr/lib/\($0)/janus" } + ["/usr/lib/janus", "/usr/local/lib/janus"]
        guard
            let library = libraries.first(where: {
                files.fileExists(atPath: $0 + "/plugins/libjanus_videoroom.so")
                    && files.fileExists(atPath: $0 + "/transports/libjanus_http.so")
            })
        else { return nil }
        let lessener = folders.map { $0 + "/setpriv" }.first(where: files.isExecutableFile)
        return JanusProgram(path: path, library: library, lessener: lessener)
    }
}

/// How a Janus of our own is run.
public struct JanusSettings: Hashable, Sendable {
    /// The address that media goes to and comes from: one of this machine's own, and not its loopback.
    public var address: String
    /// What others reach it at, where that differs: the address outside a translation of addresses.
    public var outsideAddress: String?
    /// The ports of UDP for media.
    public var firstPort = 20_000
    public var lastPort = 20_999

    public init(address: String) { self.address = address }
}
