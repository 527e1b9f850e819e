import Domain
import Testing

@testable import Site

@Suite("The desk of Cafcass Cymru’s team, in the browser")
struct CymruPagesTests {
    private static let okafor = "/cymru/cases/DEMOKAFQR6-1"
    private static let parry = "/cymru/courts/DEMOPARRY5-1"

    @Test("D2 E4 the desk shows where each referral stands; nothing of how to reach anybody is on it")
    func desk() async throws {
        let carys = try await Millbrook().as("Carys")
        let desk = try await carys.get("/cymru").text
        #expect(desk.contains("DEMOKAFQR6-1") && desk.contains("0 hours of 6 hours"))
        #expect(desk.contains("1 of 2") && desk.contains("/rules/D2"))
        // Only what Cafcass Cymru pays for, or was not consulted about.
        #expect(!desk.contains("DEMOMARSH2-1") && !desk.contains("DEMOWRENX9-1"))
        let page = try await carys.get(Self.okafor).text
        #expect(page.contains("A report to the court recommends it") && page.contains("Gwen Made-Up"))
        for mark in ["grace@example.org", "paul@example.org", "Ada", "Alleged in 2024", "not proven"] {
            #expect(!page.contains(mark) && !desk.contains(mark), "\(mark)")
        }
        #expect(try await carys.get("/desk/cases/DEMOKAFQR6-1").status == 404)
        #expect(try await carys.get("/cymru/cases/DEMOMARSH2-1").status == 404)
        #expect(try await carys.get("/cymru/cases/DEMOPARRY5-1").status == 404)
    }

    @Test("C9 one adult is told apart: the letter is read first, and holds nothing of the other")
    func telling() async throws {
        let millbrook = try await Millbrook()
        let carys = try await millbrook.as("Carys")
        let place = "\(Self.okafor)/tell/paul"
        #expect(try await carys.get(Self.okafor).text.contains("Not told yet"))
        let no = try await carys.post(place, ("words", "Write to grace@example.org."))
        #expect(no.status == 409 && no.text.contains("/rules/C9") && no.text.contains("Write to grace@"))
        let letter = try await carys.post(place, ("words", "We talk on Monday."))
        #expect(letter.status == 200 && letter.text.contains("We talk on Monday."))
        #expect(
            letter.text.contains("01632 960 001") && letter.text.contains("The commissioned services team"))
        #expect(!letter.text.contains("Grace") && !letter.text.contains("paul@example.org"))
        #expect(try await carys.get(Self.okafor).text.contains("Not told yet"))
        let sent = try await carys.post(place, ("words", "We talk on Monday."), ("confirmed", "yes"))
        #expect(sent.location == "\(Self.okafor)?done=told")
        #expect(try await !carys.get(Self.okafor).text.contains("Not told yet"))
        #expect(try await carys.get("\(Self.okafor)/tell/nobody").status == 404)
        // The centre sees that both were told, and when.
        let joan = try await millbrook.as("Joan")
        let file = try await joan.get("/desk/cases/DEMOKAFQR6-1").text
        #expect(file.contains("Sent by secure e-mail") && file.contains("Paul Invented was told"))
        #expect(!file.contains("Not yet, as far as we know"))
    }

    @Test("C9 when the referral was sent is noted; a time ahead, or none, is told beside its field")
    func sent() async throws {
        let carys = try await Millbrook().as("Carys")
        func note(_ to: String, _ day: String, _ time: String) async throws -> Browser.Answer {
            try await carys.post(
                "\(Self.okafor)/sent", ("to", to), ("sent.day", day), ("sent.month", "11"),
                ("sent.year", "2026"), ("sentTime", time))
        }
        let ahead = try await note("secure@centre.example.org", "21", "08:01")
        #expect(ahead.status == 422 && ahead.text.contains("secure@centre.example.org"))
        let half = try await note("nowhere", "", "late")
        #expect(half.status == 422 && half.text.contains("nowhere") && half.text.contains("late"))
        let now = try await note("secure@centre.example.org", "21", "08:00")
        #expect(now.location == "\(Self.okafor)?done=sent")
        #expect(try await carys.get(Self.okafor).text.contains("secure@centre.example.org"))
    }

    @Test(
        "C8 a court that did not consult stands on the desk until somebody challenged it, and has an outcome")
    func challenged() async throws {
        let carys = try await Millbrook().as("Carys")
        #expect(try await carys.get("/cymru").text.contains("To be challenged"))
        let page = try await carys.get(Self.parry).text
        #expect(page.contains("Family Court at Exampleton") && page.contains("EX26P00123"))
        for name in ["Efa", "Parry", "Megan", "Huw", "megan@example.org"] { #expect(!page.contains(name)) }
        let empty = try await carys.post("\(Self.parry)/challenge", ("by", "Ffion Practice"))
        #expect(empty.status == 422 && empty.text.contains("Ffion Practice"))
        let early = try await carys.post("\(Self.parry)/outcome", ("outcome", "other"), ("words", "None."))
        #expect(early.status == 409 && early.text.contains("/rules/C8"))
        let yes = try await carys.post(
            "\(Self.parry)/challenge", ("by", "Ffion Practice"), ("on.day", "20"), ("on.month", "11"),
            ("on.year", "2026"), ("words", "Telephoned the court."))
        #expect(yes.status == 303)
        #expect(try await carys.get("/cymru").text.contains("Challenged, outcome open"))
        let none = try await carys.post("\(Self.parry)/outcome", ("words", "The court agrees."))
        #expect(none.status == 422 && none.text.contains("The court agrees."))
        let end = try await carys.post(
            "\(Self.parry)/outcome", ("outcome", "partiesPay"), ("words", "The court agrees."))
        #expect(end.status == 303)
        #expect(try await carys.get("/cymru").text.contains("Settled"))
    }

    @Test("The register officer gives the team its accounts, and takes them back")
    func accounts() async throws {
        let millbrook = try await Millbrook()
        let nia = try await millbrook.as("Nia")
        #expect(try await nia.get("/register/commissioners").text.contains("Carys Pretend"))
        let half = try await nia.post("/register/commissioners", ("name", "Emyr Other"), ("email", "x"))
        #expect(half.status == 422 && half.text.contains("Emyr Other"))
        let whole = try await nia.post(
            "/register/commissioners", ("commissioner", "cafcassCymru"), ("name", "Emyr Other"),
            ("email", "emyr@cymru.example.org"))
        #expect(whole.status == 303)
        let account = try #require(try await millbrook.office.account(at: "emyr@cymru.example.org"))
        #expect(account.roles == [.commissioner(.cafcassCymru)])
        let back = try await nia.post(
            "/register/commissioners/remove", ("commissioner", "cafcassCymru"),
            ("person", account.id.rawValue))
        #expect(back.status == 303)
        #expect(try await millbrook.office.account(at: "emyr@cymru.example.org")?.roles.isEmpty == true)
    }
}
