import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Site

@Suite("Forms are taken from our own pages only")
struct SameOriginTests {
    /// What one post says of where it comes from.
    struct Post: Sendable, CustomStringConvertible {
        var site: String?
        var origin: String?
        var cookie: String? = "visit=a"
        var host = "contact.example.org"

        var description: String { "\(site ?? "–") \(origin ?? "–") \(cookie ?? "–") at \(host)" }

        func isTaken(at address: String) -> Bool {
            var fields: HTTPFields = [:]
            fields[.fetchSite] = site
            fields[.origin] = origin
            fields[.cookie] = cookie
            let head = HTTPRequest(
                method: .post, scheme: nil, authority: host, path: "/refer", headerFields: fields)
            let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            return SameOrigin.allows(request, at: address)
        }
    }

    private static let address = "https://contact.example.org"

    @Test(
        "Where an address is set, from there alone",
        arguments: [
            Post(site: "same-origin"), Post(site: "none"), Post(site: "same-origin", origin: "null"),
            Post(origin: "https://contact.example.org"), Post(origin: "https://CONTACT.example.org"),
            // Behind a proxy the request itself may name another host.
            Post(origin: "https://contact.example.org", host: "10.0.0.5:8080"), Post(cookie: nil),
        ])
    func taken(post: Post) {
        #expect(post.isTaken(at: Self.address))
        #expect(post.isTaken(at: Self.address + "/"))
        #expect(post.isTaken(at: Self.address + ":443"))
    }

    @Test(
        "Another site, a name beside or under ours, another port or scheme, and nobody at all are refused",
        arguments: [
            Post(site: "cross-site"), Post(site: "same-site"), Post(site: ""),
            Post(site: "same-origin, none"),
            Post(site: "cross-site", origin: "https://contact.example.org"),
            Post(site: "cross-site", cookie: nil),
            Post(origin: "https://elsewhere.example"), Post(origin: "https://sub.contact.example.org"),
            Post(origin: "https://example.org"), Post(origin: "https://contact.example.org:8443"),
            Post(origin: "http://contact.example.org"),
            Post(origin: "https://contact.example.org.evil.example"),
            Post(origin: "null"), Post(origin: ""), Post(origin: "null", cookie: nil),
            Post(origin: "https://10.0.0.5:8080", host: "10.0.0.5:8080"),
            // Neither is said, and there is a cookie to misuse.
            Post(), Post(cookie: "referral=a"),
        ])
    func refused(post: Post) {
        #expect(!post.isTaken(at: Self.address))
    }

    @Test("Where none is set, by the name or number of this machine that was typed")
    func ownMachine() {
        let address = "http://localhost:8080"
        for host in ["localhost:8080", "127.0.0.1:8080", "192.168.0.7:8080"] {
            #expect(Post(origin: "http://\(host)", host: host).isTaken(at: address))
            #expect(!Post(origin: "http://\(host)0", host: host).isTaken(at: address))
            #expect(!Post(origin: "http://elsewhere.example", host: host).isTaken(at: address))
            #expect(!Post(origin: "null", host: host).isTaken(at: address))
            #expect(!Post(host: host).isTaken(at: address))
        }
    }
}
