import Domain
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import Testing

@testable import Site

@Suite("A page is kept only for whom it was made, and only while what it was made of stands")
struct KeptPagesTests {
    private static let page = "/desk/cases/\(Millbrook.marsh)"
    private static let mark = "kept from before"

    /// Joan's browser, for which a marked page lies ready: whether she gets it tells whether it was kept.
    private func ready(_ millbrook: Millbrook) async throws -> Browser {
        let joan = try await millbrook.as("Joan")
        try await lay(millbrook, joan)
        return joan
    }

    private func lay(_ millbrook: Millbrook, _ browser: Browser) async throws {
        let (caller, basis) = try await caller(millbrook, browser)
        millbrook.office.keptPages.keep(
            ByteBuffer(string: Self.mark), made: basis, Self.page, for: caller)
    }

    private func caller(
        _ millbrook: Millbrook, _ browser: Browser
    ) async throws -> (caller: Caller, basis: Basis) {
        let (office, now) = (millbrook.office, millbrook.clock.now())
        let visit = try #require(try await office.visits.current(browser.token, at: now))
        let (found, ofAccount) = try await office.accountWithBasis(visit.person, at: now)
        var account = try #require(found)
        account.chosenCentre = visit.centre
        let caller = Caller(
            who: .person(visit.person, account.roles), account: account, accountBasis: ofAccount,
            tokens: Tokens(visit: browser.token, link: nil))
        let (_, basis) = try await office.desk.askWithBasis(
            ReferralForCentre(file: Millbrook.marsh), by: caller.who, at: now)
        return (caller, basis)
    }

    private func isKept(_ browser: Browser) async throws -> Bool {
        let answer = try await browser.get(Self.page)
        #expect(answer.text == Self.mark || answer.text.contains("Isla") || answer.status != 200)
        return answer.text == Self.mark
    }

    @Test("Where nothing has moved it is shown again as it was, and each showing is noted as a reading")
    func stands() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await ready(millbrook)
        let office = millbrook.office
        let before = try await readings(office)
        #expect(try await isKept(joan))
        #expect(try await isKept(joan))
        #expect(try await readings(office) == before + 2)
    }

    private func readings(_ office: Office) async throws -> Int {
        try await office.desk.keepReadNotes()
        let notes = try await office.store.reads(of: "case/\(Millbrook.marsh)", limit: 1_000)
        return notes.count { $0.what == "ReferralForCentre" }
    }

    @Test("A page that was made is the page that is kept")
    func same() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await millbrook.as("Joan")
        let first = try await joan.get(Self.page)
        #expect(first.text.contains("Isla"))
        #expect(try await joan.get(Self.page).text == first.text)
        #expect(try await joan.get("\(Self.page)?done=assessed").text != first.text)
    }

    @Test("It goes when the case moves")
    func moved() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await ready(millbrook)
        #expect(try await isKept(joan))
        try await millbrook.office.desk.handle(
            Journal.Request(
                id: "apart", command: MarkNeverMeet(file: Millbrook.marsh, other: Millbrook.finch),
                by: .system,
                at: millbrook.clock.now()))
        #expect(try await !isKept(joan))
    }

    @Test("It goes with the minute, and when the bank holidays change")
    func minute() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await ready(millbrook)
        millbrook.office.desk.calendar = WorkingCalendar()
        #expect(try await !isKept(joan))
        try await lay(millbrook, joan)
        #expect(try await isKept(joan))
        millbrook.move(to: "10:21")
        #expect(try await !isKept(joan))
    }

    @Test("It goes when anybody is erased: what was erased reads otherwise at the version that it had")
    func erased() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await ready(millbrook)
        #expect(try await isKept(joan))
        try await millbrook.office.desk.erase(owner: StreamID.caseFile(Millbrook.marsh).owner)
        _ = try await joan.get(Self.page)
        #expect(try await joan.get(Self.page).status == 404)
    }

    @Test("Nobody else gets it: another visit, another role, a visit that has ended")
    func others() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await ready(millbrook)
        let volunteer = try await millbrook.as("Alan")
        #expect(try await volunteer.get(Self.page).status == 404)
        let again = try await millbrook.as("Joan")
        #expect(try await !isKept(again))
        _ = try await millbrook.office.open(
            name: "Joan Sample", email: "joan@millbrook.example.org",
            roles: [.coordinator(Demonstration.neighbour)])
        #expect(try await !isKept(joan))
        try await lay(millbrook, joan)
        #expect(try await isKept(joan))
        _ = try await joan.post("/sign-out")
        #expect(try await joan.get(Self.page).status == 401)
    }

    @Test("No more are held than two generations")
    func bound() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let joan = try await millbrook.as("Joan")
        let (office, now) = (millbrook.office, millbrook.clock.now())
        let (caller, basis) = try await caller(millbrook, joan)
        let pages = KeptPages(limit: 3)
        for number in 1...7 {
            pages.keep(ByteBuffer(integer: number), made: basis, "/\(number)", for: caller)
        }
        var held: [Int] = []
        for number in 1...7 {
            let page = try await pages.page(
                "/\(number)", caller.tokens, office.desk, office.visits, at: now, from: nil)
            if page != nil { held.append(number) }
        }
        #expect(held == [4, 5, 6, 7])
    }

    @Test("Of the cookies the two that are ours are read, whatever stands around them")
    func cookies() {
        func tokens(_ header: String) -> Tokens {
            var head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/")
            head.headerFields[.cookie] = header
            let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            return Tokens(request)
        }
        let ours = Tokens(visit: "abc-_=", link: "d")
        #expect(tokens("visit=abc-_=; referral=d") == ours)
        #expect(tokens("  other=1;referral=d;  visit=abc-_=;visit=late") == ours)
        #expect(tokens("xvisit=1; visit; =; ;") == Tokens(visit: nil, link: nil))
    }
}
