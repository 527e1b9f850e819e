/// What two ends of a media connection tell each other, reduced to what carries media. A session description
/// is read into this and written anew from it, in both directions; what there is no field for here, such as
/// names, labels, addresses and remarks, goes nowhere (J1).
struct SessionDescription: Hashable, Sendable {
    /// House rule: what a browser writes for one camera and one microphone is a third of it.
    static let mostBytes = 20_000

    enum Direction: String, Sendable {
        case sendonly
        case recvonly
        case sendrecv
        case inactive
    }

    /// The line for sound, or the one for the picture.
    struct Part: Hashable, Sendable {
        var kind: MediaKind
        /// The part's own id, a number in digits.
        var mid = ""
        var direction = Direction.sendrecv
        var codecs: [SDPCodec] = []
        /// Header extensions by their number.
        var extensions: [Int: SDPExtension] = [:]
        /// The numbers of its streams; with a second for what is sent again.
        var sources: [UInt32] = []
        var isReducedSize = false
    }

    /// A place to reach the media server at.
    struct Candidate: Hashable, Sendable {
        var foundation: String
        var priority: UInt32
        var address: String
        var port: Int
    }

    var parts: [Part] = []
    var ufrag = ""
    var password = ""
    /// Of the certificate: the way it was made, and its bytes in hexadecimal.
    var fingerprint = ""
    var setup = ""
    var isLite = false
    var candidates: [Candidate] = []

    /// - Parameter fromBrowser: as a browser, or whatever takes the part of one, wrote it. Places to
    /// reach it at are left out: the media server learns the way from the first packets.
    /// - Throws: `SDPFault`.
    init(fromBrowser text: String) throws(SDPFault) {
        var reader = SDPReader(candidatesAt: nil)
        self = try reader.read(text)
    }

    /// - Parameters:
    ///   - fromServer: as the media server wrote it.
    ///   - addresses: the only ones that it may name.
    /// - Throws: `SDPFault`.
    init(fromServer text: String, addresses: Set<String>) throws(SDPFault) {
        var reader = SDPReader(candidatesAt: addresses)
        self = try reader.read(text)
    }

    init() {}

    /// The same for whoever only sends, or only receives.
    /// - Throws: `SDPFault` where it does not mean to.
    func only(_ direction: Direction) throws(SDPFault) -> SessionDescription {
        var copy = self
        for index in copy.parts.indices {
            guard copy.parts[index].direction == direction || copy.parts[index].direction == .sendrecv else {
                throw .malformed("direction")
            }
            copy.parts[index].direction = direction
        }
        return copy
    }

    /// Written anew, with lines that end as the standard says.
    var text: String {
        var lines = ["v=0", "o=- 1 1 IN IP4 0.0.0.0", "s=-", "t=0 0"]
        lines.append("a=group:BUNDLE " + parts.map(\.mid).joined(separator: " "))
        if isLite { lines.append("a=ice-lite") }
        for part in parts {
            let types = part.codecs.map { String($0.type) }.joined(separator: " ")
            lines.append("m=\(part.kind.rawValue) 9 UDP/TLS/RTP/SAVPF \(types)")
            lines.append("c=IN IP4 0.0.0.0")
            lines.append("a=mid:\(part.mid)")
            lines.append("a=\(part.direction.rawValue)")
            lines.append("a=ice-ufrag:\(ufrag)")
            lines.append("a=ice-pwd:\(password)")
            lines.append("a=fingerprint:\(fingerprint)")
            lines.append("a=setup:\(setup)")
            lines.append("a=rtcp-mux")
            if part.isReducedSize { lines.append("a=rtcp-rsize") }
            lines += part.extensions.sorted { $0.key < $1.key }.map {
                "a=extmap:\($0.key) \($0.value.rawValue)"
            }
            lines += part.codecs.flatMap(\.lines)
            if part.sources.count == 2 {
                lines.append("a=ssrc-group:FID \(part.sources[0]) \(part.sources[1])")
            }
            lines += part.sources.map { "a=ssrc:\($0) cname:c" }
            lines += candidates.map {
                "a=candidate:\($0.foundation) 1 udp \($0.priority) \($0.address) \($0.port) typ host"
            }
            if !candidates.isEmpty { lines.append("a=end-of-candidates") }
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }
}

/// The header extensions that both sides may use.
enum SDPExtension: String, Sendable {
    /// Which part a packet belongs to.
    case mid = "urn:ietf:params:rtp-hdrext:sdes:mid"
    case transportWide = "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01"
    case sendTime = "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time"
    /// Which way up a phone is held.
    case orientation = "urn:3gpp:video-orientation"
}

/// A way of packing sound or pictures, with the number that its packets have.
struct SDPCodec: Hashable, Sendable {
    enum Name: String, Sendable {
        case opus = "opus/48000/2"
        case vp8 = "VP8/90000"
        /// Packets of another, sent again.
        case again = "rtx/90000"

        var kind: MediaKind { self == .opus ? .audio : .video }
    }

    var type: Int
    var name: Name
    /// What it sends again; of `again` alone.
    var of: Int?
    /// Whether lost sound is made up from the packet after it.
    var hasForwardCorrection = false
    var feedback: Set<SDPFeedback> = []

    var lines: [String] {
        var lines = ["a=rtpmap:\(type) \(name.rawValue)"]
        lines += SDPFeedback.allCases.filter(feedback.contains).map { "a=rtcp-fb:\(type) \($0.rawValue)" }
        if let of { lines.append("a=fmtp:\(type) apt=\(of)") }
        if hasForwardCorrection { lines.append("a=fmtp:\(type) minptime=10;useinbandfec=1") }
        return lines
    }
}

/// What a receiver may say back to a sender.
enum SDPFeedback: String, CaseIterable, Sendable {
    case remb = "goog-remb"
    case transportWide = "transport-cc"
    case fir = "ccm fir"
    case nack = "nack"
    case pli = "nack pli"
}
