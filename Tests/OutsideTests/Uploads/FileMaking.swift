@testable import Outside

/// Files made byte by byte, with marks in every place that tells of their making.
enum FileMaking {
    static func contains(_ bytes: [UInt8], _ text: String) -> Bool { contains(bytes, Array(text.utf8)) }

    static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, bytes.count >= part.count else { return part.isEmpty }
        return bytes.indices.dropLast(part.count - 1).contains {
            bytes[$0] == first && bytes[$0..<($0 + part.count)].elementsEqual(part)
        }
    }

    static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

    // MARK: PNG

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return big(content.count, 4) + named + big(Int(CRC32.of(named)), 4)
    }

    static func header(width: Int = 1, height: Int = 1, depth: UInt8 = 8, colour: UInt8 = 0) -> [UInt8] {
        chunk("IHDR", big(width, 4) + big(height, 4) + [depth, colour, 0, 0, 0])
    }

    /// One grey dot, stored.
    static let pixels = chunk(
        "IDAT", [0x78, 0x01, 0x01, 0x02, 0x00, 0xFD, 0xFF, 0x00, 0x80, 0x00, 0x82, 0x00, 0x81])

    static func png(_ chunks: [[UInt8]] = [], header: [UInt8] = header(), after: [UInt8] = []) -> [UInt8] {
        PNGCleaner.mark + header + chunks.flatMap { $0 } + pixels + chunk("IEND", []) + after
    }

    // MARK: JPEG

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    static let quantisation = segment(0xDB, [0] + (1...64).map { UInt8($0) })
    static let huffman = segment(0xC4, [0] + [1] + [UInt8](repeating: 0, count: 15) + [0])
    /// A scan with a byte of ones, a restart, and its end.
    static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]

    static func frame(width: Int = 8, height: Int = 8, marker: UInt8 = 0xC0) -> [UInt8] {
        segment(marker, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
    }

    static func jpeg(_ segments: [[UInt8]] = [], frame: [UInt8] = frame(), after: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + segments.flatMap { $0 } + quantisation + frame + huffman + scan + [0xFF, 0xD9] + after
    }

    /// What a telephone writes: which way up, where, and a preview.
    static func exif(orientation: Int, isLittle: Bool) -> [UInt8] {
        let number = isLittle ? little : big
        func entry(_ tag: Int, _ kind: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(kind, 2) + number(count, 4) + value
        }
        let model = entry(0x0110, 2, 9, number(100, 4))
        let turned = entry(0x0112, 3, 1, number(orientation, 2) + [0, 0])
        let place = entry(0x8825, 4, 1, number(110, 4))
        let words = Array("MARK-MODEL MARK-GPS MARK-THUMBNAIL".utf8)
        return segment(
            0xE1,
            Array("Exif".utf8) + [0, 0] + Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
                + number(3, 2) + model + turned + place + number(0, 4) + words)
    }

    // MARK: Zip

    /// A zip of files as they are; each may be said to be something else than it is.
    static func zip(
        _ files: [(name: String, content: [UInt8])], comment: String = "", before: [UInt8] = [],
        change: (inout ZipHead) -> Void = { _ in }
    ) -> [UInt8] {
        var bytes = before
        var list: [UInt8] = []
        for file in files {
            var head = ZipHead(name: file.name, sum: CRC32.of(file.content), size: file.content.count)
            head.packed = file.content
            change(&head)
            let middle =
                little(20, 2) + little(head.flags, 2) + little(head.method, 2) + little(0x5A21, 4)
                + little(Int(head.sum), 4) + little(head.packed.count, 4) + little(head.size, 4)
                + little(head.name.utf8.count, 2)
            let at = bytes.count
            bytes += [0x50, 0x4B, 3, 4] + middle + little(0, 2) + Array(head.name.utf8) + head.packed
            list += [0x50, 0x4B, 1, 2, 20, 0] + middle + little(0, 4) + little(0, 8) + little(at, 4)
            list += Array(head.name.utf8)
        }
        let end =
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(files.count, 2) + little(files.count, 2)
            + little(list.count, 4) + little(bytes.count, 4)
        return bytes + list + end + little(comment.utf8.count, 2) + Array(comment.utf8)
    }

    struct ZipHead {
        var name: String
        var sum: UInt32
        var size: Int
        var method = 0
        var flags = 0
        var packed: [UInt8] = []
    }

    // MARK: PDF

    /// A PDF of one page with visible words; what is given is added to it.
    static func pdf(
        catalog: String = "", page: String = "", objects more: [String] = [], trailer: String = "",
        content: String = "BT /F1 12 Tf 72 720 Td (Visible words) Tj ET"
    ) -> [UInt8] {
        let objects =
            [
                "<< /Type /Catalog /Pages 2 0 R \(catalog) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
                /Resources << /Font << /F1 5 0 R >> >> \(page) >>
                """,
                "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            ] + more
        var file = "%PDF-1.7\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            file += "\(String(repeating: "0", count: 10 - "\(place)".count))\(place) 00000 n \n"
        }
        file +=
            "trailer << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    static func stream(_ dictionary: String, _ content: String) -> String {
        "<< \(dictionary) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }
}
