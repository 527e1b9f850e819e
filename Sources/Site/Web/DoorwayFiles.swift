import Foundation
import Hummingbird

extension Doorway {
    /// Something made on the spot, to be taken away: never shown in the browser, never kept by it.
    static func file(_ data: Data, _ name: String, _ mediaType: String) -> Response {
        let headers = Headers.common(with: [
            .contentType: mediaType, .contentDisposition: Headers.attachment(name),
        ])
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
    }
}
