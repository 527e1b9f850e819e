import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import Logging
import NIOCore

/// Live parts of pages: server-sent events, each the whole part anew.
enum Live {
    /// House rule: sent when it has changed, looked at every second, and at the least every fifteen seconds
    /// so that a lost connection is noticed.
    private static let quietSeconds = 15

    static func response(
        _ piece: @escaping @Sendable () async throws -> HTML, _ office: Office, _ logger: Logger,
        for person: PersonID? = nil
    ) -> Response {
        guard let place = office.liveStreams.place(for: person) else { return tooMany }
        let body = ResponseBody { writer in
            // Given back when the stream ends, or was never begun.
            defer { withExtendedLifetime(place) {} }
            var last: [UInt8] = []
            var quiet = 0
            // Ends when the visitor goes, when writing fails, or when the reader may no longer see it.
            while !Task.isCancelled {
                let html = try await piece()
                if html.bytes != last || quiet >= quietSeconds {
                    try await writer.write(event(html))
                    last = html.bytes
                    quiet = 0
                }
                quiet += 1
                try await Task.sleep(for: .seconds(1))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: Headers.common(with: [.contentType: "text/event-stream"]), body: body)
    }

    /// The page stays as it was; its script comes again by itself.
    private static var tooMany: Response {
        var headers = Headers.plain
        headers[.retryAfter] = "30"
        return Response(
            status: .serviceUnavailable, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: "Too many live pages are open. Close some.\n")))
    }

    private static func event(_ html: HTML) -> ByteBuffer {
        var buffer = ByteBuffer()
        for line in html.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            buffer.writeString("data: ")
            buffer.writeBytes(line)
            buffer.writeString("\n")
        }
        buffer.writeString("\n")
        return buffer
    }
}
