import Logging
public import Outside

/// How pictures and sound are carried: by a Janus of our own, by others on other machines, or not at all.
public struct MediaSetUp: Sendable {
    /// The address of this machine that media goes to and comes from; nil for the first that is not its
    /// loopback.
    public var address: String?
    /// What browsers outside reach it at, where that is another.
    public var outsideAddress: String?
    public var ports: ClosedRange<Int> = 20_000...20_999
    /// Media servers on other machines, in place of one here.
    public var others: [JanusNode] = []
    public var relay: MediaRelay?
    /// Whether there is to be none.
    public var isOff = false

    public init() {}

    /// The media servers; where there is none, why not.
    func nodes(_ logger: Logger) -> MediaNodes {
        if isOff { return MediaNodes([], absence: "they are switched off in the settings") }
        if !others.isEmpty { return MediaNodes(others.map { JanusFarServer($0, logger: logger) }) }
        guard let program = JanusProgram.found() else {
            return MediaNodes([], absence: "Janus is not installed on the server")
        }
        guard let address = address ?? JanusSettings.ownAddress() else {
            return MediaNodes([], absence: "the server has no network address but its own loopback")
        }
        var own = JanusSettings(address: address)
        own.outsideAddress = outsideAddress
        (own.firstPort, own.lastPort) = (ports.lowerBound, ports.upperBound)
        return MediaNodes([JanusServer(program, own, logger: logger)])
    }
}
