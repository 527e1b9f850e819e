import Testing

@testable import Outside

@Suite("Pictures lose what was noted beside them, and nothing else")
struct PictureCleanerTests {
    private typealias Make = FileMaking

    @Test("A photograph: place, camera, time, preview, comments, and what follows its end are gone")
    func photograph() throws {
        func text(_ text: String) -> [UInt8] { Array(text.utf8) }
        let whole = Make.jpeg(
            [
                Make.segment(0xE0, text("JFIF") + [0, 1, 2, 0, 0, 72, 0, 72, 1, 1] + text("MARK-JFIF")),
                Make.exif(orientation: 6, isLittle: true),
                Make.segment(0xE1, text("http://ns.adobe.com/xap/1.0/") + [0] + text("MARK-XMP")),
                Make.segment(0xE1, text("http://ns.adobe.com/xmp/extension/") + [0] + text("MARK-XMP2")),
                Make.segment(0xED, text("Photoshop 3.0") + [0] + text("8BIM MARK-IPTC")),
                Make.segment(0xE2, text("ICC_PROFILE") + [0, 1, 1] + text("colours")),
                Make.segment(0xE2, text("MPF") + [0] + text("MARK-MPF")),
                Make.segment(0xFE, text("MARK-COMMENT")), Make.segment(0xEB, text("MARK-APP11")),
                Make.segment(0xEE, text("Adobe") + [0, 100, 0, 0, 0, 0, 1]),
            ], after: text("MARK-TRAIL") + Make.jpeg())
        let cleaned = try JPEGCleaner.cleaned(whole)
        #expect(!Make.contains(cleaned, "MARK"))
        // What decides how it looks is there, byte by byte and in its order.
        let picture = Make.quantisation + Make.frame() + Make.huffman + Make.scan + [0xFF, 0xD9]
        #expect(Array(cleaned.suffix(picture.count)) == picture)
        #expect(Make.contains(cleaned, "ICC_PROFILE") && Make.contains(cleaned, "Adobe"))
        #expect(try JPEGCleaner.cleaned(cleaned) == cleaned)
    }

    @Test(
        "Which way up it is stays, in either order of bytes, and nothing else of the camera’s",
        arguments: 1...9)
    func orientation(value: Int) throws {
        for isLittle in [true, false] {
            let whole = Make.jpeg([Make.exif(orientation: value, isLittle: isLittle)])
            let cleaned = try JPEGCleaner.cleaned(whole)
            #expect(!Make.contains(cleaned, "MARK"))
            let note = ExifOrientation.read(cleaned.dropFirst(6))
            #expect(note == ((2...8).contains(value) ? UInt8(value) : nil))
            let unturned = try JPEGCleaner.cleaned(whole, keepsOrientation: false)
            #expect(!Make.contains(unturned, "Exif"))
        }
    }

    @Test("A progressive photograph keeps all of its scans")
    func progressive() throws {
        let scans = Make.scan + Make.huffman + Make.scan + Make.segment(0xFE, Array("MARK".utf8)) + Make.scan
        let whole = [0xFF, 0xD8] + Make.quantisation + Make.frame(marker: 0xC2) + scans + [0xFF, 0xD9]
        let cleaned = try JPEGCleaner.cleaned(whole)
        #expect(!Make.contains(cleaned, "MARK"))
        #expect(Make.contains(cleaned, Make.scan + Make.huffman + Make.scan + Make.scan + [0xFF, 0xD9]))
    }

    @Test("A drawing: texts, times, places, previews, and what follows its end are gone")
    func drawing() throws {
        func text(_ name: String) -> [UInt8] { Make.chunk(name, Array("Comment\0MARK-\(name)".utf8)) }
        let colours = [Make.chunk("gAMA", Make.big(45_455, 4)), Make.chunk("sRGB", [0])]
        let whole = Make.png(
            colours + ["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "acTL", "prVt", "caBX"].map(text)
                + [Make.chunk("iCCP", Array("MARK-SCREEN\0\0profile".utf8))],
            after: Array("MARK-TRAIL".utf8))
        let cleaned = try PNGCleaner.cleaned(whole)
        #expect(!Make.contains(cleaned, "MARK"))
        let profile = Make.chunk("iCCP", Array("profile\0\0profile".utf8))
        #expect(cleaned == Make.png(colours + [profile]))
        #expect(try PNGCleaner.cleaned(cleaned) == cleaned)
    }

    @Test("Pictures of more than 100 million dots are refused, and none smaller")
    func pixels() throws {
        #expect(throws: Never.self) {
            try PNGCleaner.cleaned(Make.png(header: Make.header(width: 10_000, height: 10_000)))
        }
        #expect(throws: UnfitFile.tooManyPixels) {
            try PNGCleaner.cleaned(Make.png(header: Make.header(width: 10_000, height: 10_001)))
        }
        #expect(throws: UnfitFile.tooManyPixels) {
            try PNGCleaner.cleaned(Make.png(header: Make.header(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF)))
        }
        #expect(throws: Never.self) {
            try JPEGCleaner.cleaned(Make.jpeg(frame: Make.frame(width: 10_000, height: 10_000)))
        }
        #expect(throws: UnfitFile.tooManyPixels) {
            try JPEGCleaner.cleaned(Make.jpeg(frame: Make.frame(width: 65_535, height: 65_535)))
        }
    }

    @Test("A broken picture is refused, and nothing traps wherever it is broken")
    func broken() throws {
        let png = Make.png([Make.chunk("gAMA", [0, 0, 0, 1])])
        for length in png.indices {
            #expect(throws: UnfitFile.self) { try PNGCleaner.cleaned(Array(png[..<length])) }
        }
        for place in png.indices.dropFirst(8) {
            var changed = png
            changed[place] ^= 0x40
            #expect(throws: UnfitFile.self) { try PNGCleaner.cleaned(changed) }
        }
        let jpeg = Make.jpeg([Make.exif(orientation: 3, isLittle: false)])
        for length in jpeg.indices {
            _ = try? JPEGCleaner.cleaned(Array(jpeg[..<length]))  // Some are whole.
        }
        for place in jpeg.indices {
            for byte: UInt8 in [0, 0x7F, 0xD8, 0xFF] {
                var changed = jpeg
                changed[place] = byte
                _ = try? JPEGCleaner.cleaned(changed)  // As above.
            }
        }
        for whole in [[0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xD9], [0xFF, 0xD8] + Make.scan] as [[UInt8]] {
            #expect(throws: UnfitFile.broken) { try JPEGCleaner.cleaned(whole) }
        }
        #expect(throws: UnfitFile.broken) { try PNGCleaner.cleaned(Make.png(header: Make.header(depth: 3))) }
    }
}
