/// The picture of a QR code as it is drawn: what is fixed, the codewords in their zigzag, a mask over them.
struct QRDrawing: Sendable {
    private let version: QRVersion
    private let size: Int
    private(set) var modules: [Bool]
    /// What no mask changes.
    private var isFixed: [Bool]

    init(_ version: QRVersion) {
        self.version = version
        size = version.size
        modules = Array(repeating: false, count: size * size)
        isFixed = modules
        drawFixed()
    }

    private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        modules[y * size + x] = isDark
        isFixed[y * size + x] = true
    }

    private mutating func drawFixed() {
        for place in 0..<size {
            fix(6, place, place % 2 == 0)
            fix(place, 6, place % 2 == 0)
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
        let middles = version.alignment
        for (i, x) in middles.enumerated() {
            for (j, y) in middles.enumerated() {
                let last = middles.count - 1
                // Three of the corners hold the finders.
                if (i, j) == (0, 0) || (i, j) == (0, last) || (i, j) == (last, 0) { continue }
                drawAlignment(x, y)
            }
        }
        drawFormat(0)
        drawVersion()
    }

    private mutating func drawFinder(_ x: Int, _ y: Int) {
        for dy in -4...4 {
            for dx in -4...4 {
                let distance = max(abs(dx), abs(dy))
                fix(x + dx, y + dy, distance != 2 && distance != 4)
            }
        }
    }

    private mutating func drawAlignment(_ x: Int, _ y: Int) {
        for dy in -2...2 {
            for dx in -2...2 { fix(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
        }
    }

    /// Level M and the mask, with their own error correction, twice.
    private mutating func drawFormat(_ mask: Int) {
        var rest = mask
        for _ in 0..<10 { rest = (rest << 1) ^ ((rest >> 9) * 0x537) }
        let bits = (mask << 10 | rest) ^ 0x5412
        func isDark(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0...5 { fix(8, place, isDark(place)) }
        fix(8, 7, isDark(6))
        fix(8, 8, isDark(7))
        fix(7, 8, isDark(8))
        for place in 9..<15 { fix(14 - place, 8, isDark(place)) }
        for place in 0..<8 { fix(size - 1 - place, 8, isDark(place)) }
        for place in 8..<15 { fix(8, size - 15 + place, isDark(place)) }
        fix(8, size - 8, true)
    }

    /// From version 7 on, which version it is.
    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        var rest = version.number
        for _ in 0..<12 { rest = (rest << 1) ^ ((rest >> 11) * 0x1f25) }
        let bits = version.number << 12 | rest
        for place in 0..<18 {
            let (a, b) = (size - 11 + place % 3, place / 3)
            fix(a, b, bits >> place & 1 == 1)
            fix(b, a, bits >> place & 1 == 1)
        }
    }

    /// Two columns at a time from the right, upwards and downwards in turn.
    mutating func place(_ codewords: [UInt8]) {
        var number = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            let isUpward = (right + 1) & 2 == 0
            for step in 0..<size {
                let y = isUpward ? size - 1 - step : step
                for x in [right, right - 1] where !isFixed[y * size + x] {
                    guard number < codewords.count * 8 else { continue }
                    modules[y * size + x] = codewords[number >> 3] >> UInt8(7 - number & 7) & 1 == 1
                    number += 1
                }
            }
            right -= 2
        }
    }

    /// With that mask over the codewords.
    func masked(_ mask: Int) -> QRDrawing {
        var copy = self
        copy.drawFormat(mask)
        for y in 0..<size {
            for x in 0..<size where !isFixed[y * size + x] && Self.inverts(mask, x, y) {
                copy.modules[y * size + x].toggle()
            }
        }
        return copy
    }

    private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }
}

extension QRDrawing {
    /// How hard it is to read: long runs, blocks, what looks like a finder, too much dark or light.
    var penalty: Int {
        let side = version.size
        let rows = (0..<side).map { y in (0..<side).map { x in modules[y * side + x] } }
        let columns = (0..<side).map { x in (0..<side).map { y in modules[y * side + x] } }
        var total = (rows + columns).reduce(0) { $0 + Self.runs($1) + Self.finders($1) }
        for y in 0..<(side - 1) {
            for x in 0..<(side - 1)
            where Set([rows[y][x], rows[y][x + 1], rows[y + 1][x], rows[y + 1][x + 1]]).count == 1 {
                total += 3
            }
        }
        let dark = modules.count { $0 }
        return total + 10 * (abs(dark * 20 - modules.count * 10) / modules.count)
    }

    private static func runs(_ line: [Bool]) -> Int {
        var (total, length) = (0, 0)
        for place in line.indices {
            length = place > 0 && line[place] == line[place - 1] ? length + 1 : 1
            if length == 5 { total += 3 } else if length > 5 { total += 1 }
        }
        return total
    }

    private static let finder = [true, false, true, true, true, false, true]

    private static func finders(_ line: [Bool]) -> Int {
        let light = [Bool](repeating: false, count: 4)
        let around = light + line + light
        return around.indices.dropLast(10).reduce(0) { total, start in
            let piece = Array(around[start..<(start + 11)])
            return total + (piece == finder + light || piece == light + finder ? 40 : 0)
        }
    }
}
