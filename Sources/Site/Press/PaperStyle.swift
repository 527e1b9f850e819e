/// How our papers look: A4, black on white, a face of the same widths as the one that Word documents name.
enum PaperStyle {
    /// - Parameter foot: what stands at the foot of every page, beside its number.
    /// - Returns: a whole page for the press.
    static func page(title: String, language: String, foot: String, _ body: HTML) -> String {
        let page: HTML = """
            <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"/>\
            <title>\(title)</title><style>\(sheet) @page { @bottom-left { content: "\(quoted(foot))" } }</style></head>
            <body>\(body)</body></html>
            """
        return page.string
    }

    /// Text within quotation marks of a style sheet: all but plain letters and digits by their numbers (CSS
    /// Syntax §4.3.7), so that nothing of it is read as anything else.
    static func quoted(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }.joined()
    }

    private static let sheet: HTML = """
        @page { size: A4; margin: 22mm 22mm 24mm; font-family: "Liberation Sans", "DejaVu Sans", sans-serif;
          @bottom-left { font-size: 8.5pt; color: #444 }
          @bottom-right { content: counter(page) " / " counter(pages); font-size: 8.5pt; color: #444 } }
        body { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 11pt; line-height: 1.42;
          color: #1a1a1a; overflow-wrap: anywhere }
        h1 { font-size: 15pt; text-align: center; margin: 7mm 0 6mm; line-height: 1.25 }
        h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid }
        p, li { margin: 0 0 2.2mm; orphans: 2; widows: 2 }
        ol, ul { margin: 0 0 3mm; padding-left: 8mm }
        .court p { font-weight: bold; margin: 0 0 1mm }
        table { width: 100%; border-collapse: collapse; margin: 4mm 0 }
        th, td { border: 0.4pt solid #808080; padding: 1.6mm 2.4mm; text-align: left; vertical-align: top }
        th { width: 42%; font-weight: bold }
        thead th { background: #f0f0f0; width: auto }
        .note { font-size: 9.5pt }
        .codes { break-inside: avoid; border-top: 0.6pt solid #808080; margin-top: 8mm; padding-top: 3mm }
        .codes img { width: 50mm; height: 50mm; margin: 0 3mm 3mm 0 }
        .record { break-before: page }
        .contents td:last-child { text-align: right; white-space: nowrap }
        .contents a { color: inherit; text-decoration: none }
        .contents a.page::after { content: target-counter(attr(href), page) }
        """
}
