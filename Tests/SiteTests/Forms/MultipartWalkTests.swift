import Testing

@testable import Site

@Suite("Forms with files, whatever is sent")
struct MultipartWalkTests {
    private let type = "multipart/form-data; boundary=b"

    /// The least a walk needs: the same numbers for the same seed.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            let mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            return mixed ^ mixed >> 27
        }
    }

    @Test("What was written is read again, whatever it holds")
    func roundTrips() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = Chance(state: seed)
        let bits = ["\r\n--b", "\r", "\n", "--b", "--", "b", "\r\n", "é", "\u{0}", "--b--"].map {
            Array($0.utf8)
        }
        for _ in 0..<2_000 {
            var body: [UInt8] = []
            var contents: [[UInt8]] = []
            for _ in 0..<Int.random(in: 1...4, using: &chance) {
                var content: [UInt8] = []
                for _ in 0..<Int.random(in: 0...6, using: &chance) {
                    content += bits.randomElement(using: &chance) ?? []
                }
                // A sender chooses a boundary that its content does not hold.
                guard !holdsBoundary(content) else { continue }
                contents.append(content)
                body += Array("--b\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n".utf8)
                body += content + Array("\r\n".utf8)
            }
            body += Array("--b--\r\n".utf8)
            let fields = try Multipart.fields(body, contentType: type)
            #expect((fields.files["f"] ?? []).map(\.bytes) == contents, "seed \(seed)")
        }
    }

    private func holdsBoundary(_ content: [UInt8]) -> Bool {
        let text = "\r\n" + String(decoding: content, as: UTF8.self) + "\r\n"
        return Array(text.utf8).indices.contains {
            Array(text.utf8)[$0...].starts(with: "\r\n--b\r\n".utf8)
                || Array(text.utf8)[$0...].starts(with: "\r\n--b--".utf8)
        }
    }

    @Test("Any bytes are read or told to be broken, and nothing traps")
    func anything() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = Chance(state: seed)
        let bits = [
            "--b", "\r\n", "--", "Content-Disposition: form-data; name=\"a\"", "; filename=\"",
            "filename*=UTF-8''",
            "\\", "\"", "%", ";", "=", ":", " ", "\r", "\n", "\u{0}", "e\u{301}", "--b--",
        ]
        for _ in 0..<5_000 {
            var body = "--b\r\n"
            for _ in 0..<Int.random(in: 0...12, using: &chance) {
                body += bits.randomElement(using: &chance) ?? ""
            }
            do throws(MultipartFault) {
                let fields = try Multipart.fields(Array(body.utf8), contentType: type)
                let names = fields.files.values.joined().map(\.name)
                #expect(
                    names.allSatisfy { !$0.isEmpty && !$0.contains("/") && $0.count <= 200 }, "seed \(seed)")
            } catch {
                #expect(error != .notAForm, "seed \(seed)")
            }
        }
    }

    @Test(
        "25 MB of ends of lines and near misses take no longer than 25 MB of anything",
        .timeLimit(.minutes(1)))
    func long() throws {
        let miss =
            Array("\r\n--".utf8) + Array(repeating: UInt8(ascii: "a"), count: 69) + Array("z".utf8)
        var body = Array("--\(String(repeating: "a", count: 70))\r\n".utf8)
        body += Array("Content-Disposition: form-data; name=f; filename=a\r\n\r\n".utf8)
        let start = body.count
        while body.count < 12_500_000 { body += miss }
        body += Array(repeating: UInt8(ascii: "\r"), count: 12_500_000)
        let length = body.count - start
        body += Array("\r\n--\(String(repeating: "a", count: 70))--".utf8)
        let type = "multipart/form-data; boundary=" + String(repeating: "a", count: 70)
        let fields = try Multipart.fields(body, contentType: type)
        #expect(fields.file("f")?.bytes.count == length)
    }
}
