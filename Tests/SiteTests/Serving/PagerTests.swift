import Domain
import Journal
import Testing

@testable import Site

@Suite("No list makes a page longer than two hundred rows")
struct PagerTests {
    private func pager(_ query: String = "") -> Pager {
        Pager(path: "/desk", query: Fields(urlEncoded: query))
    }

    @Test("Up to two hundred rows stand on one page; more are cut, and nothing is lost or shown twice")
    func cut() {
        #expect(
            pager().cut(Array(1...200)).rows.count == 200 && pager().cut(Array(1...200)).ways.bytes.isEmpty)
        let all = Array(1...401)
        let pages = (1...3).map { pager("page=\($0)").cut(all) }
        #expect(pages.map(\.rows.count) == [200, 200, 1] && pages.flatMap(\.rows) == all)
        #expect(pages[0].ways.string.contains("1 to 200 of 401") && !pages[0].ways.string.contains("before"))
        #expect(pages[1].ways.string.contains("page=1\"") && pages[1].ways.string.contains("page=3\""))
        #expect(!pages[2].ways.string.contains("Those after"))
        #expect(pager().cut([Int]()).rows.isEmpty)
    }

    @Test(
        "A page that is not there is the nearest that is",
        arguments: ["0", "-1", "x", "", "99", "9223372036854775807"])
    func elsewhere(page: String) {
        let rows = pager("page=\(page)").cut(Array(1...401)).rows
        #expect([1, 401].contains(rows.first))
    }

    @Test("What else was asked for is kept, written so that nothing in it is markup or another field")
    func query() {
        let ways = pager("state=late&find=%22%3E%3Cb%3E&page=1&done=x&a%26b=c%20d").cut(Array(1...201)).ways
            .string
        #expect(ways.contains("?page=2&amp;a%26b=c%20d&amp;find=%22%3E%3Cb%3E&amp;state=late"))
        #expect(!ways.contains("done") && !ways.contains("<b>"))
    }

    @Test("A desk that strangers fill is still a page: enquiries, referrals, reports")
    func filled() async throws {
        let millbrook = try await Millbrook()
        let desk = millbrook.office.desk
        func ask(_ command: any Command, _ who: Who = .system) async throws {
            try await desk.handle(
                Journal.Request(
                    id: CommandID(Secrets.token()), command: command, by: who, at: millbrook.clock.now()))
        }
        let priya = try #require(DemonstrationCast.all.first { $0.name.hasPrefix("Tess") })
        let tess = try #require(try await millbrook.office.account(at: priya.email))
        for number in 0...Pager.most {
            try await ask(
                AskCentre(
                    enquiry: EnquiryID("enquiry-\(number)"),
                    question: EnquiryQuestion(
                        centre: Millbrook.centre, from: .court, kind: .supportedCentre,
                        children: [.underTwo]),
                    replyTo: "clerk@court.example.org"))
            try await ask(
                BeginReferral(
                    file: CaseID("FILLED\(1000 + number)-1"), link: "link-\(number)", person: tess.id,
                    referrer: .legalRepresentative))
            try await ask(
                ReportUnaccredited(
                    concern: ConcernID("concern-\(number)"), organisation: "Hall \(number)", place: "Diss",
                    offers: "Visits.", knownFrom: "A leaflet."))
        }
        for (name, address) in [
            ("Joan", "/desk/enquiries"), ("Joan", "/desk"), ("Tess", "/referrals"), ("Nia", "/commissioner"),
            ("Nia", "/register"),
        ] {
            let page = try await millbrook.as(name).get(address)
            #expect(page.status == 200)
            #expect(page.text.ranges(of: "<th scope=\"row\">").count <= 2 * Pager.most, "\(address)")
            let next = page.text.firstMatch(of: /href="([^"]*(?:page|concerns)=2[^"]*)"/).map { String($0.1) }
            if address == "/desk" { continue }
            let second = try await millbrook.as(name).get(
                try #require(next, "\(address)").replacing("&amp;", with: "&"))
            #expect(second.status == 200 && second.text.contains("Those before"), "\(address)")
        }
    }
}
