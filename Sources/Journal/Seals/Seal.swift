import Crypto
public import Domain
import Foundation

/// What a journal held when a day began, signed: a small text that tells nothing of what is in it. Whoever
/// has it can prove later that the journal still holds exactly that past, with no key at all.
public struct Seal: Sendable, Equatable {
    /// From 1, without gaps.
    public let number: Int64
    public let day: Day
    /// When it was made, in UTC: later than the day where no server ran.
    public let made: String
    /// How many events there were, which is also the position of the newest.
    public let events: Int64
    /// The chain's hash there.
    let chain: [UInt8]
    /// How many notes of who read what there were.
    public let reads: Int64
    let accessLog: [UInt8]
    /// The SHA-256 of the whole text of the seal before it; zeros in the first.
    let previous: [UInt8]
    let key: [UInt8]
    let signature: Data
    /// As it is kept, published and signed.
    public let text: String

    /// What the next seal names as the one before.
    var fingerprint: [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }

    /// What a seal speaks of.
    struct Content {
        var number: Int64
        var day: Day
        var made: String
        var events: Int64
        var chain: [UInt8]
        var reads: Int64
        var accessLog: [UInt8]
        var previous: [UInt8]
    }

    init(_ content: Content, signedBy key: SealKey) throws {
        let said = Self.said(content, key: key.publicBytes)
        try self.init(content, key: key.publicBytes, signature: try key.signature(of: said))
    }

    private init(_ content: Content, key: [UInt8], signature: Data) throws {
        number = content.number
        day = content.day
        made = content.made
        events = content.events
        chain = content.chain
        reads = content.reads
        accessLog = content.accessLog
        previous = content.previous
        self.key = key
        self.signature = signature
        text = Self.said(content, key: key) + "signature \(signature.base64EncodedString())\n"
    }

    /// Reads a seal; not yet whether it is signed.
    ///
    /// - Throws: `SealFault.notASeal` where anything is written otherwise than this program writes it.
    public init(text: String, named name: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var values: [String] = []
        for (line, word) in zip(lines.dropFirst(), Self.words) {
            guard line.hasPrefix(word + " ") else { throw SealFault.notASeal(name) }
            values.append(String(line.dropFirst(word.count + 1)))
        }
        guard lines.count == Self.words.count + 2, values.count == Self.words.count,
            let number = Int64(values[0]), let day = Day(iso: values[1]), let events = Int64(values[3]),
            values[4] == values[3], let chain = Self.hash(values[5]), let reads = Int64(values[6]),
            let accessLog = Self.hash(values[7]), let previous = Self.hash(values[8]),
            let key = Data(base64Encoded: values[9]), let signature = Data(base64Encoded: values[10])
        else { throw SealFault.notASeal(name) }
        let content = Content(
            number: number, day: day, made: values[2], events: events, chain: chain, reads: reads,
            accessLog: accessLog, previous: previous)
        try self.init(content, key: Array(key), signature: signature)
        guard self.text == text else { throw SealFault.notASeal(name) }
    }

    /// Whether that key signed it.
    public func isSigned(by key: SealPublicKey) -> Bool {
        let said = text.prefix(text.count - "signature \(signature.base64EncodedString())\n".count)
        return Array(key.bytes) == self.key && key.isValid(signature, of: String(said))
    }

    private static func hash(_ text: String) -> [UInt8]? {
        Secrets.bytes(hex: text).flatMap { $0.count == 32 ? $0 : nil }
    }

    private static let words = [
        "number", "day", "made", "position", "events", "chain", "reads", "access-log", "previous", "key",
        "signature",
    ]

    /// All that is signed.
    private static func said(_ content: Content, key: [UInt8]) -> String {
        """
        Stepping Stone seal 1
        number \(content.number)
        day \(content.day)
        made \(content.made)
        position \(content.events)
        events \(content.events)
        chain \(Secrets.hex(content.chain))
        reads \(content.reads)
        access-log \(Secrets.hex(content.accessLog))
        previous \(Secrets.hex(content.previous))
        key \(Data(key).base64EncodedString())

        """
    }
}

/// What is wrong with seals, in words.
public enum SealFault: Error, Equatable, CustomStringConvertible {
    case notASeal(String)
    case notAKey(String)
    case otherKey(String)
    case badSignature(String)
    case leftOut(Int64)
    case twoOf(Int64)
    case notChained(Int64)

    public var description: String {
        switch self {
        case .notASeal(let name): "\(name) is not a seal, or is not as it was written."
        case .notAKey(let name):
            "\(name) is no public key of seals: 44 letters and digits, or a file of them."
        case .otherKey(let name): "\(name) is signed by another key than the one given."
        case .badSignature(let name): "\(name) was changed: its signature does not hold."
        case .leftOut(let number): "Seal \(number) is left out. Give every one from the first to the last."
        case .twoOf(let number): "There are two different seals of number \(number): two pasts were signed."
        case .notChained(let number): "Seal \(number) does not follow from the one before it."
        }
    }
}
