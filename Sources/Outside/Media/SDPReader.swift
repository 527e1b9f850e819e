/// Reads a session description line by line; what it does not know it leaves out.
struct SDPReader {
    /// The addresses that candidates may name; nil where candidates are left out.
    private let addresses: Set<String>?
    private var whole = SessionDescription()
    private var types: [[Int]] = []
    /// What each number stands for in each part, before those that nobody knows are left out.
    private var names: [[Int: SDPCodec.Name]] = []
    private var again: [[Int: Int]] = []
    private var corrected: [Set<Int>] = []
    private var feedback: [[Int: Set<SDPFeedback>]] = []

    init(candidatesAt addresses: Set<String>?) { self.addresses = addresses }

    mutating func read(_ text: String) throws(SDPFault) -> SessionDescription {
        guard text.utf8.count <= SessionDescription.mostBytes else { throw .tooLong }
        let lines = text.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        for line in lines { try take(Substring(line)) }
        return try finished()
    }

    private mutating func take(_ line: Substring) throws(SDPFault) {
        guard line.utf8.dropFirst().first == UInt8(ascii: "=") else { throw .malformed("line") }
        let value = line.dropFirst(2)
        switch line.first {
        case "v": if value != "0" { throw .malformed("version") }
        case "m": try begin(value)
        case "a": try attribute(value)
        case "o", "s", "i", "u", "e", "p", "c", "b", "t", "r", "z", "k": return
        default: throw .malformed("line")
        }
    }

    private mutating func begin(_ value: Substring) throws(SDPFault) {
        let words = value.split(separator: " ")
        guard let name = words.first, let kind = MediaKind(rawValue: String(name)),
            !whole.parts.contains(where: { $0.kind == kind })
        else { throw .otherMedia }
        guard words.count > 3, words[2] == "UDP/TLS/RTP/SAVPF", words[1] != "0" else {
            throw .malformed("media")
        }
        var numbers: [Int] = []
        for word in words.dropFirst(3) {
            guard let type = SDPNumber.read(word, below: 128), !numbers.contains(type) else {
                throw .malformed("type")
            }
            numbers.append(type)
        }
        whole.parts.append(SessionDescription.Part(kind: kind))
        types.append(numbers)
        names.append([:])
        again.append([:])
        corrected.append([])
        feedback.append([:])
    }

    private mutating func attribute(_ text: Substring) throws(SDPFault) {
        let colon = text.firstIndex(of: ":") ?? text.endIndex
        let name = text[..<colon]
        let value = text[colon...].dropFirst()
        switch name {
        case "ice-lite": whole.isLite = true
        case "ice-ufrag": whole.ufrag = try iceText(value, 4, whole.ufrag)
        case "ice-pwd": whole.password = try iceText(value, 22, whole.password)
        case "fingerprint": whole.fingerprint = try fingerprint(value)
        case "setup":
            guard ["actpass", "active", "passive"].contains(value) else { throw .malformed("setup") }
            whole.setup = String(value)
        default: try ofPart(name, value)
        }
    }

    /// Attributes that belong to one part; before the first they mean nothing to us.
    private mutating func ofPart(_ name: Substring, _ value: Substring) throws(SDPFault) {
        let last = whole.parts.count - 1
        guard last >= 0 else { return }
        switch name {
        case "mid":
            guard SDPNumber.read(value, below: 100) != nil else { throw .malformed("mid") }
            whole.parts[last].mid = String(value)
        case "sendonly", "recvonly", "sendrecv", "inactive":
            guard let direction = SessionDescription.Direction(rawValue: String(name)) else { return }
            whole.parts[last].direction = direction
        case "rtcp-rsize": whole.parts[last].isReducedSize = true
        case "extmap": mapExtension(value, last)
        case "ssrc": try source(value, last)
        case "candidate": try candidate(value)
        case "rtpmap", "fmtp", "rtcp-fb": try ofType(name, value, last)
        default: return
        }
    }

    private mutating func mapExtension(_ value: Substring, _ part: Int) {
        let words = value.split(separator: " ")
        guard words.count == 2, let number = SDPNumber.read(words[0], below: 15), number > 0,
            let known = SDPExtension(rawValue: String(words[1]))
        else { return }
        whole.parts[part].extensions[number] = known
    }

    private mutating func source(_ value: Substring, _ part: Int) throws(SDPFault) {
        guard let word = value.split(separator: " ").first, let number = UInt32(word) else {
            throw .malformed("source")
        }
        guard !whole.parts[part].sources.contains(number) else { return }
        whole.parts[part].sources.append(number)
        // One stream, and one for what is sent again.
        guard whole.parts[part].sources.count <= 2 else { throw .malformed("sources") }
    }

    private mutating func candidate(_ value: Substring) throws(SDPFault) {
        guard let addresses else { return }
        let words = value.split(separator: " ")
        guard words.count >= 8, words[1] == "1", words[2].lowercased() == "udp", words[6] == "typ",
            words[7] == "host", let foundation = SDPNumber.read(words[0], below: 1000),
            let priority = UInt32(words[3]), let port = SDPNumber.read(words[5], below: 65_536)
        else { throw .malformed("candidate") }
        guard addresses.contains(String(words[4])) else { throw .foreignAddress }
        let candidate = SessionDescription.Candidate(
            foundation: String(foundation), priority: priority, address: String(words[4]), port: port)
        if !whole.candidates.contains(candidate) { whole.candidates.append(candidate) }
    }

    private mutating func ofType(_ name: Substring, _ value: Substring, _ part: Int) throws(SDPFault) {
        let space = value.firstIndex(of: " ") ?? value.endIndex
        guard let type = SDPNumber.read(value[..<space], below: 128) else {
            // `*` stands for each of them; those that need it say it of themselves as well.
            if value.first == "*" { return }
            throw .malformed("type")
        }
        let rest = value[space...].dropFirst()
        switch name {
        case "rtpmap":
            let lower = rest.lowercased()
            names[part][type] = [SDPCodec.Name.opus, .vp8, .again].first { $0.rawValue.lowercased() == lower }
        case "fmtp":
            for word in rest.split(whereSeparator: { $0 == ";" || $0 == " " }) {
                if word == "useinbandfec=1" { corrected[part].insert(type) }
                if word.hasPrefix("apt="), let of = SDPNumber.read(word.dropFirst(4), below: 128) {
                    again[part][type] = of
                }
            }
        default:
            if let known = SDPFeedback(rawValue: String(rest)) {
                feedback[part][type, default: []].insert(known)
            }
        }
    }

    private func iceText(_ value: Substring, _ least: Int, _ before: String) throws(SDPFault) -> String {
        let isPlain = value.utf8.allSatisfy { byte in
            SDPNumber.isLetterOrDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard isPlain, (least...256).contains(value.utf8.count) else { throw .malformed("ice") }
        return before.isEmpty ? String(value) : before
    }

    private func fingerprint(_ value: Substring) throws(SDPFault) -> String {
        let words = value.split(separator: " ")
        guard words.count == 2, ["sha-256", "sha-384", "sha-512"].contains(words[0].lowercased()),
            (64...256).contains(words[1].utf8.count),
            words[1].utf8.allSatisfy({ SDPNumber.isHexadecimal($0) || $0 == UInt8(ascii: ":") })
        else { throw .malformed("fingerprint") }
        return "\(words[0].lowercased()) \(words[1].uppercased())"
    }

    private mutating func finished() throws(SDPFault) -> SessionDescription {
        guard whole.parts.count == 2 else { throw .otherMedia }
        guard !whole.ufrag.isEmpty, !whole.password.isEmpty, !whole.fingerprint.isEmpty, !whole.setup.isEmpty,
            whole.parts.allSatisfy({ !$0.mid.isEmpty }), whole.parts[0].mid != whole.parts[1].mid
        else { throw .malformed("incomplete") }
        for part in whole.parts.indices {
            let kind = whole.parts[part].kind
            let main = types[part].filter { type in
                names[part][type].map { $0 != .again && $0.kind == kind } ?? false
            }
            guard !main.isEmpty else { throw .noCodec }
            whole.parts[part].codecs = types[part].compactMap { type in
                guard let name = names[part][type], name.kind == kind else { return nil }
                let of = again[part][type]
                // What sends again something that is left out is left out as well.
                if name == .again, !(of.map(main.contains) ?? false) { return nil }
                return SDPCodec(
                    type: type, name: name, of: name == .again ? of : nil,
                    hasForwardCorrection: name == .opus && corrected[part].contains(type),
                    feedback: feedback[part][type] ?? [])
            }
        }
        return whole
    }
}

/// Plain numbers and letters, as session descriptions have them.
enum SDPNumber {
    static func read(_ text: Substring, below limit: Int) -> Int? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy(isDigit), let number = Int(text),
            number < limit
        else { return nil }
        return number
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte < 0x80 && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
