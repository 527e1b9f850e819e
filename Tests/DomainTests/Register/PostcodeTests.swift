import Domain
import Foundation
import Testing

@Suite("Postcodes")
struct PostcodeTests {
    @Test(
        "A postcode is read however it is typed",
        arguments: [
            "IP24 3JQ", "ip243jq", "  Ip24   3jQ ", "IP24\u{A0}3JQ", "IP24\u{202F}3JQ", "IP24\u{2009}3JQ",
            "ip24-3jq", "IP24\t3JQ\r\n", "I P 2 4 3 J Q",
        ])
    func sloppy(text: String) throws {
        let postcode = try #require(Postcode(text))
        #expect(postcode.description == "IP24 3JQ")
        #expect(postcode.outcode.description == "IP24")
        #expect(postcode.area == "IP")
    }

    @Test(
        "Each of the six shapes is a postcode",
        arguments: [
            ("M11AA", "M1 1AA", "M"), ("B338TH", "B33 8TH", "B"), ("W1A0AX", "W1A 0AX", "W"),
            ("CR26XH", "CR2 6XH", "CR"), ("DN551PT", "DN55 1PT", "DN"), ("EC1A1BB", "EC1A 1BB", "EC"),
            ("SW1A 1AA", "SW1A 1AA", "SW"), ("BT1 1AA", "BT1 1AA", "BT"), ("ZE1 0AA", "ZE1 0AA", "ZE"),
        ])
    func shapes(typed: String, canonical: String, area: String) throws {
        let postcode = try #require(Postcode(typed))
        #expect(postcode.description == canonical)
        #expect(postcode.area == area)
    }

    @Test(
        "What has another shape is not a postcode",
        arguments: [
            "", " ", "IP24", "IP24 3J", "IP24 3JQX", "IP24 JQ3", "1P24 3JQ", "IP24 3CQ", "IP24 3JO",
            "QA1 1AA",
            "AI1 1AA", "IP245 3JQ", "IPS4 3JQ", "A1AA 1AA", "IP24 3JÉ", "SW1A OAA", "Thetford", "IP24_3JQ",
            "IP24 3JQ, Thetford", "💌",
        ])
    func notPostcodes(text: String) {
        #expect(Postcode(text) == nil)
    }

    @Test("The first half alone is an outcode, and a whole postcode is not")
    func outcodes() throws {
        #expect(Outcode("ip24")?.description == "IP24")
        #expect(Outcode("W1A")?.area == "W")
        #expect(Outcode("m1") == Postcode("M1 1AA")?.outcode)
        #expect(Outcode("IP24 3JQ") == nil)
        #expect(Outcode("IP") == nil)
        #expect(Outcode("24") == nil)
    }

    @Test("Postcodes of one district sort together, after their outcode")
    func order() throws {
        let sorted = try ["IP24 3JQ", "IP2 9AA", "IP24 1AA", "IP2 0AA", "I1 1AA"].map {
            try #require(Postcode($0))
        }.sorted()
        #expect(sorted.map(\.description) == ["I1 1AA", "IP2 0AA", "IP2 9AA", "IP24 1AA", "IP24 3JQ"])
        let district = try #require(Outcode("IP24"))
        #expect(sorted.allSatisfy { ($0.packed > district.packed) == ($0.outcode >= district) })
    }

    @Test("A postcode is stored as its text, and a text that is none says so")
    func coding() throws {
        let postcode = try #require(Postcode("ip243jq"))
        let stored = try JSONEncoder().encode([postcode])
        #expect(String(decoding: stored, as: UTF8.self) == #"["IP24 3JQ"]"#)
        #expect(try JSONDecoder().decode([Postcode].self, from: stored) == [postcode])
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Postcode].self, from: Data(#"["Thetford"]"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another kind of error: \(String(describing: error))")
            return
        }
        #expect(context.debugDescription == "'Thetford' is not a postcode such as IP24 3JQ")
    }

    @Test("An exact place is better than a district's, and that than a town's or an area's")
    func approximations() {
        #expect(Approximation.allCases.sorted() == [.exact, .district, .town, .area])
    }
}
