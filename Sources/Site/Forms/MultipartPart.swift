/// What the headers of one part say: the field's name and, for a file, its name.
struct MultipartPart {
    let name: String
    /// Nil where the part is a plain field; empty where a file field was left empty.
    let fileName: String?
    let mediaType: String?

    init(headers: [String]) throws(MultipartFault) {
        var found: [String: String] = [:]
        for line in headers {
            guard let colon = line.firstIndex(of: ":") else { throw .brokenHeaders }
            found[line[..<colon].lowercased()] = String(line[line.index(after: colon)...])
        }
        guard let disposition = found["content-disposition"].map(HeaderValue.init),
            disposition.first == "form-data", let name = disposition["name"]
        else { throw .noName }
        self.name = Self.unescaped(name)
        // RFC 7578 §4.2 tells senders not to use `filename*`; some do, and then it is the better one.
        fileName =
            disposition["filename*"].flatMap(Self.extended) ?? disposition["filename"].map(Self.unescaped)
        mediaType = found["content-type"].map { HeaderValue($0).first }
    }

    /// Browsers write a quote, and ends of lines, as codes and leave every other `%` alone (HTML, "multipart
    /// form data").
    private static func unescaped(_ text: String) -> String {
        let codes = [("%22", "\""), ("%0D", "\r"), ("%0A", "\n"), ("%0d", "\r"), ("%0a", "\n")]
        return codes.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// `UTF-8''Bescheid%20ä.pdf` (RFC 5987); nil where it is in no alphabet that is known.
    private static func extended(_ text: String) -> String? {
        let pieces = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3 else { return nil }
        switch pieces[0].lowercased() {
        case "utf-8": return Fields.decodedPath(pieces[2])
        case "iso-8859-1":
            // The codes are Latin letters by number, which are Unicode's first 256.
            var scalars = String.UnicodeScalarView()
            for byte in Fields.decodedBytes(pieces[2], plusIsSpace: false) {
                scalars.append(Unicode.Scalar(byte))
            }
            return String(scalars)
        default: return nil
        }
    }
}
