import HTTPTypes
import Hummingbird
import Journal
import NIOCore

/// The stylesheet, the script and the pictures, carried in the executable.
struct Asset: Sendable {
    let path: String
    let type: String
    let content: ByteBuffer
    /// Changes when the content does.
    let tag: String

    init(_ path: String, _ type: String, _ bytes: [UInt8]) {
        self.path = path
        self.type = type
        self.content = ByteBuffer(bytes: bytes)
        self.tag = "\"\(Secrets.sha256hex(bytes).prefix(16))\""
    }

    /// Kept by browsers for five minutes, then asked for by its tag.
    func response(_ request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: type, .cacheControl: "public, max-age=300", .eTag: tag,
            .xContentTypeOptions: "nosniff",
        ]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        headers[.contentLength] = String(content.readableBytes)
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: content))
    }
}

enum Assets {
    static let all = [
        Asset("/assets/site.css", "text/css; charset=utf-8", PackageResources.site_css),
        Asset("/assets/site.js", "text/javascript; charset=utf-8", PackageResources.site_js),
        Asset("/assets/icon.svg", "image/svg+xml", PackageResources.icon_svg),
        Asset("/assets/icons.svg", "image/svg+xml", PackageResources.icons_svg),
    ]
}
