import Foundation

/// What Janus says, as much of it as we act on.
struct JanusMessage: Decodable, Sendable {
    struct Description: Decodable, Sendable {
        var type: String
        var sdp: String
    }

    struct Failure: Decodable, Sendable {
        var code: Int
        var reason: String?
    }

    struct Number: Decodable, Sendable {
        var id: Int?
    }

    /// What the plug-in for rooms says.
    struct Said: Decodable, Sendable {
        struct Contents: Decodable, Sendable {
            var videoroom: String?
            var failure: Int?
            var reason: String?
            var privateID: Int?

            enum CodingKeys: String, CodingKey {
                case videoroom
                case failure = "error_code"
                case reason = "error"
                case privateID = "private_id"
            }
        }

        var data: Contents?
    }

    /// `success`, `ack`, `event`, `webrtcup`, `media`, `hangup`, `detached`, `timeout`, `error` …
    var janus: String
    var transaction: String?
    /// The handle that it is about.
    var sender: Int?
    var data: Number?
    var said: Said?
    var description: Description?
    var failure: Failure?
    /// Of `media`: the kind, and whether it arrives.
    var type: String?
    var isReceiving: Bool?

    enum CodingKeys: String, CodingKey {
        case janus, transaction, sender, data, type
        case said = "plugindata"
        case description = "jsep"
        case failure = "error"
        case isReceiving = "receiving"
    }

    /// The no in it; nil where it is none.
    var refusal: MediaFault? {
        if let failure { return .refused(code: failure.code, said: failure.reason ?? "") }
        if let code = said?.data?.failure { return .refused(code: code, said: said?.data?.reason ?? "") }
        return nil
    }

    /// One answer, or the several that one long poll may bring.
    /// - Throws: `MediaFault.noAnswer` where it is no answer of Janus'.
    static func read(_ bytes: Data) throws(MediaFault) -> [JanusMessage] {
        do {
            if bytes.first(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: "[") {
                return try JSONDecoder().decode([JanusMessage].self, from: bytes)
            }
            return [try JSONDecoder().decode(JanusMessage.self, from: bytes)]
        } catch {
            throw .noAnswer
        }
    }
}

/// What Janus says of one handle to its own administrator: how many packets came.
struct JanusHandle: Decodable, Sendable {
    struct Info: Decodable, Sendable {
        var webrtc: Connection?
    }

    struct Connection: Decodable, Sendable {
        var media: [String: Medium]?
    }

    struct Medium: Decodable, Sendable {
        var type: String?
        var stats: Stats?
    }

    struct Stats: Decodable, Sendable {
        var incoming: Counts?

        enum CodingKeys: String, CodingKey { case incoming = "in" }
    }

    struct Counts: Decodable, Sendable {
        var packets: Int?
    }

    var info: Info?

    var packets: MediaPackets {
        var packets = MediaPackets(audio: 0, video: 0)
        for medium in info?.webrtc?.media?.values ?? [:].values {
            let count = medium.stats?.incoming?.packets ?? 0
            if medium.type == "audio" { packets.audio += count }
            if medium.type == "video" { packets.video += count }
        }
        return packets
    }
}
