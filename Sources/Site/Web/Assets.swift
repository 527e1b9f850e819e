import HTTPTypes
import Hummingbird
import Journal
import NIOCore

/// The stylesheet, the script and the pictures, carried in the executable.
struct Asset: Sendable {
    /// The address for whoever knows it by heart: `/assets/site.css`.
    let path: String
    /// The address that pages name, with the content's mark in it: `/assets/site.0f3a….css`. What is there
    /// never changes.
    let address: String
    let type: String
    let content: ByteBuffer
    /// Changes when the content does.
    let tag: String

    init(_ path: String, _ type: String, _ bytes: [UInt8]) {
        self.path = path
        self.type = type
        self.content = ByteBuffer(bytes: bytes)
        let mark = Secrets.sha256hex(bytes).prefix(16)
        self.tag = "\"\(mark)\""
        let dot = path.lastIndex(of: ".") ?? path.endIndex
        self.address = "\(path[..<dot]).\(mark)\(path[dot...])"
    }

    /// Kept by browsers: what is named by its content for good, the other for five minutes, then asked for by
    /// its tag.
    func response(_ request: Request) -> Response {
        let isNamedByContent = request.uri.path == address
        var headers = Headers.bare
        headers[.contentType] = type
        headers[.cacheControl] =
            isNamedByContent ? "public, max-age=31536000, immutable" : "public, max-age=300"
        headers[.eTag] = tag
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        headers[.contentLength] = String(content.readableBytes)
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: content))
    }
}

enum Assets {
    static let style = Asset("/assets/site.css", "text/css; charset=utf-8", PackageResources.site_css)
    static let script = Asset("/assets/site.js", "text/javascript; charset=utf-8", PackageResources.site_js)
    static let icon = Asset("/assets/icon.svg", "image/svg+xml", PackageResources.icon_svg)
    /// Many pictures, each a symbol with its own name.
    static let icons = Asset("/assets/icons.svg", "image/svg+xml", PackageResources.icons_svg)
    /// Of the pages of rooms for contact by video.
    static let call = Asset("/assets/call.js", "text/javascript; charset=utf-8", PackageResources.call_js)
    static let beat = Asset("/assets/beat.js", "text/javascript; charset=utf-8", PackageResources.beat_js)
    static let callStyle = Asset("/assets/call.css", "text/css; charset=utf-8", PackageResources.call_css)
    static let together = Asset(
        "/assets/together.js", "text/javascript; charset=utf-8", PackageResources.together_js)
    static let togetherStyle = Asset(
        "/assets/together.css", "text/css; charset=utf-8", PackageResources.together_css)
    static let all = [style, script, icon, icons, call, beat, callStyle, together, togetherStyle]
}
