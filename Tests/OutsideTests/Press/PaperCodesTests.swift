import Foundation
import Testing

@testable import Outside

@Suite("A small file as texts for pictures")
struct PaperCodesTests {
    private static let contents: [[UInt8]] = [
        [], [0], Array("a".utf8), Array(String(repeating: "contact at the centre; ", count: 300).utf8),
        (0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) },
        Array(#"{"about":{"children":"Sam and Ana"},"direct":{"broughtBy":"Ŵyn 🧸"}}"#.utf8),
    ]

    @Test("Packed and unpacked it is the same", arguments: contents)
    func packed(_ content: [UInt8]) throws {
        let packed = Deflate.deflated(content)
        #expect(try Inflate.inflated(packed[...], limitBytes: content.count) == content)
    }

    @Test("Python’s own unpacks it too", arguments: contents)
    func others(_ content: [UInt8]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [
            "-c", "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read(), -15))",
        ]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(Deflate.deflated(content)))
        try input.fileHandleForWriting.close()
        #expect(Array(output.fileHandleForReading.readDataToEndOfFile()) == content)
        process.waitUntilExit()
    }

    @Test("The texts say it again, in any order, twice, and broken over lines", arguments: contents)
    func again(_ content: [UInt8]) throws {
        for most in [100, 213, 560] {
            let texts = PaperCodes.texts(of: content, mostBytes: most)
            #expect(!texts.isEmpty && texts.allSatisfy { $0.utf8.count <= most })
            #expect(PaperCodes.content(in: texts.joined(separator: "\n")) == content)
            let torn = (texts.reversed() + texts).joined(separator: " ").enumerated().map { place, letter in
                place % 60 == 59 ? "\(letter)\r\n" : "\(letter)"
            }
            #expect(PaperCodes.content(in: torn.joined()) == content)
        }
    }

    @Test("A part that is missing, changed or another’s is no file")
    func spoilt() throws {
        let texts = PaperCodes.texts(of: Self.contents[4], mostBytes: 560)
        let others = PaperCodes.texts(of: Self.contents[4].reversed(), mostBytes: 560)
        #expect(texts.count > 2)
        #expect(PaperCodes.content(in: texts.dropLast().joined()) == nil)
        #expect(PaperCodes.content(in: (texts.dropLast() + others.suffix(1)).joined()) == nil)
        let changed = texts.joined().replacing("A", with: "B")
        #expect(PaperCodes.content(in: changed) == nil)
        #expect(PaperCodes.content(in: texts.joined(), limitBytes: 2_999) == nil)
        for odd in ["", "SSO1:", "SSO1:1/0:0:x", "SSO1:0/1:00000000:", "SSO1:1/99999999999999999999:0:", "x"]
        {
            #expect(PaperCodes.content(in: odd) == nil)
        }
    }

    @Test("What would take more pictures than there are numbers is refused")
    func tooMuch() {
        var state: UInt64 = 1
        let noise = (0..<9_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 40)
        }
        #expect(PaperCodes.texts(of: noise, mostBytes: 100) == [])
    }
}
