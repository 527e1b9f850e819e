import Domain

/// Pictures of numbers, for those who would rather look: bars, and stretches with their middle. Each is one
/// image with a name and a description; the numbers stand in a table under it. Text keeps its size on a
/// narrow screen, since a row's words stand above its bar.
struct FiguresChart {
    /// One bar, from nought.
    struct Bar {
        let words: String
        let number: Int
        /// What the number is of: `12`, `40%`.
        let told: String
    }

    /// One stretch, with its middle.
    struct Stretch {
        let words: String
        let quartiles: Quartiles
    }

    /// Tells the pictures of one page apart.
    let name: String
    let title: Phrase
    let description: Phrase

    private static let width = 280
    private static let rowHeight = 46
    private static let barWidth = 215

    func bars(_ bars: [Bar], most: Int? = nil) -> HTML {
        let top = max(most ?? bars.map(\.number).max() ?? 0, 1)
        let rows = bars.enumerated().html { place, bar in
            let (y, width) = (place * Self.rowHeight, min(bar.number, top) * Self.barWidth / top)
            return """
                <text x="0" y="\(y + 16)">\(bar.words)</text>\
                <rect class="track" x="0" y="\(y + 22)" width="\(Self.barWidth)" height="16"/>\
                <rect class="bar" x="0" y="\(y + 22)" width="\(width)" height="16"/>\
                <text class="number" x="\(Self.barWidth + 8)" y="\(y + 36)">\(bar.told)</text>
                """
        }
        return picture(rows, bars.count)
    }

    func stretches(_ stretches: [Stretch], unit: Phrase) -> HTML {
        let top = max(stretches.map(\.quartiles.upper).max() ?? 0, 1)
        let rows = stretches.enumerated().html { place, one in
            let y = place * Self.rowHeight
            func x(_ number: Int) -> Int { max(0, number) * Self.barWidth / top }
            let (from, middle, to) = (
                x(one.quartiles.lower), x(one.quartiles.median), x(one.quartiles.upper)
            )
            return """
                <text x="0" y="\(y + 16)">\(one.words)</text>\
                <rect class="track" x="0" y="\(y + 22)" width="\(Self.barWidth)" height="16"/>\
                <rect class="bar pale" x="\(from)" y="\(y + 22)" width="\(max(2, to - from))" height="16"/>\
                <rect class="bar" x="\(min(middle, Self.barWidth - 4))" y="\(y + 19)" width="4" height="22"/>\
                <text class="number" x="\(Self.barWidth + 8)" y="\(y + 36)">\(one.quartiles.median) \(t: unit)</text>
                """
        }
        return picture(rows, stretches.count)
    }

    private func picture(_ rows: HTML, _ count: Int) -> HTML {
        """
        <figure class="chart"><svg viewBox="0 0 \(Self.width) \(max(1, count) * Self.rowHeight)" role="img" \
        aria-labelledby="\(name)-title \(name)-about"><title id="\(name)-title">\(t: title)</title>\
        <desc id="\(name)-about">\(t: description)</desc>\(rows)</svg></figure>
        """
    }
}
