import Foundation
import Outside

/// A QR code as a picture in the page: no file, no script, no colours that a printer loses.
enum QRPicture {
    /// Four light modules all round, as the standard asks.
    private static let quiet = 4

    static func svg(_ code: QRCode, label: String) -> HTML {
        let side = code.size + 2 * quiet
        var path = ""
        for y in 0..<code.size {
            var x = 0
            while x < code.size {
                var length = 0
                while x + length < code.size, code.isDark(x + length, y) { length += 1 }
                if length > 0 { path += "M\(x + quiet) \(y + quiet)h\(length)v1h-\(length)z" }
                x += max(1, length)
            }
        }
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" \
            shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/>\
            <path d="\(path)" fill="#000"/></svg>
            """
    }

    /// The same as a PNG in an address, for papers; its label is whoever shows it to give.
    static func address(_ code: QRCode, dots: Int = 6) -> String {
        let png = DotPicture.png(side: code.size + 2 * quiet, dots: dots) { x, y in
            let (column, row) = (x - quiet, y - quiet)
            let isInside = (0..<code.size).contains(column) && (0..<code.size).contains(row)
            return isInside && code.isDark(column, row)
        }
        return "data:image/png;base64,\(Data(png).base64EncodedString())"
    }
}
