import HTTPTypes
import Hummingbird
import Testing

@testable import Site

@Suite("Where a request came from")
struct NetworkAddressTests {
    private func address(_ heard: [String], proxies: Int) -> String? {
        var headers = HTTPFields()
        for line in heard { headers.append(HTTPField(name: .forwardedFor, value: line)) }
        let head = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost", path: "/", headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: .init()))
        return NetworkAddress.of(request, peer: "192.0.2.1", proxies: proxies)
    }

    @Test("Without a proxy of ours nobody's word is taken for it")
    func none() {
        #expect(address(["203.0.113.9"], proxies: 0) == "192.0.2.1")
        #expect(address([], proxies: 0) == "192.0.2.1")
    }

    @Test("Of what proxies say, only what ours wrote is believed")
    func proxies() {
        #expect(address(["203.0.113.9"], proxies: 1) == "203.0.113.9")
        #expect(address(["10.0.0.1, 203.0.113.9"], proxies: 1) == "203.0.113.9")
        #expect(address(["10.0.0.1", "203.0.113.9", "198.51.100.2"], proxies: 2) == "203.0.113.9")
        #expect(address(["2001:db8::7"], proxies: 1) == "2001:db8::7")
    }

    @Test(
        "Limits count by a household's network, and by an address of the fourth version however it is written"
    )
    func places() {
        #expect(NetworkAddress.place(of: "192.0.2.7") == "192.0.2.7")
        #expect(NetworkAddress.place(of: "::ffff:192.0.2.7") == "192.0.2.7")
        #expect(NetworkAddress.place(of: "::FFFF:192.0.2.8") == "192.0.2.8")
        #expect(NetworkAddress.place(of: "2001:db8:1:2:3:4:5:6") == "2001:db8:1:2")
        #expect(NetworkAddress.place(of: "2001:DB8:1:2::9") == "2001:db8:1:2")
        #expect(NetworkAddress.place(of: "2001:db8::1") == "2001:db8:0:0")
        #expect(NetworkAddress.place(of: "fe80::1%eth0") == "fe80:0:0:0")
    }

    @Test("What is no address, or missing, leaves the other end of the line")
    func nonsense() {
        #expect(address([], proxies: 1) == "192.0.2.1")
        #expect(address(["<script>"], proxies: 1) == "192.0.2.1")
        #expect(address(["203.0.113.9"], proxies: 2) == "192.0.2.1")
    }
}
