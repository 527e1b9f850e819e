import Domain
import Foundation
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
        _ piece: @escaping @Sendable () async throws -> HTML, _ office: Office, _ logger: Logger
    ) -> Response {
        let body = ResponseBody { writer in
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
