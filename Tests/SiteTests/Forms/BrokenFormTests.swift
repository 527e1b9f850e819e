import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Site

@Suite("A form that did not arrive whole")
struct BrokenFormTests {
    @Test(
        "is nobody’s fault: whoever sent it is told, and may send it again",
        arguments: [
            "", "--cut", "--cut\r\nno header\r\n\r\nx\r\n--cut--\r\n",
            "--cut\r\nContent-Disposition: form-data",
            "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\r\n.pdf\"\r\n\r\nx\r\n--cut--\r\n",
            "--cut\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\norder",
        ])
    func broken(body: String) async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let app = Application(
            router: Site.router(
                millbrook.office, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })))
        try await app.test(.router) { client in
            for type in ["multipart/form-data; boundary=cut", "multipart/form-data"] {
                let answer = try await client.executeRequest(
                    uri: "/desk/cases/\(Millbrook.marsh)/papers/add", method: .post,
                    headers: [.cookie: "visit=\(joan.token)", .contentType: type, .fetchSite: "same-origin"],
                    body: ByteBuffer(string: body))
                #expect(answer.status == .badRequest)
                #expect(String(buffer: answer.body).contains("did not arrive whole"))
            }
        }
    }
}
