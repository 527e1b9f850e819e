import Domain
import Testing

@testable import Site

@Suite("A court’s desk, in the browser")
struct CourtPagesTests {
    private static let novak = "DEMONVKX78-1"
    private static let number = "EX26P00123"
    private static let pdf = Array(DemonstrationPaper.pdf(saying: "Words of the paper"))

    @Test("D1 a case is taken up by reference and number, and by neither alone")
    func follow() async throws {
        let millbrook = try await Millbrook()
        let clara = try await millbrook.as("Clara")
        #expect(try await clara.get("/court/cases/\(Self.novak)").status == 404)
        for (file, number) in [(Self.novak, "EX26P00124"), ("NOSUCHCASE-1", Self.number), ("", "")] {
            let no = try await clara.post("/court/follow", ("case", file), ("caseNumber", number))
            #expect(no.status == 422 && !no.text.contains("Mila"))
        }
        let yes = try await clara.post(
            "/court/follow", ("case", " demonvkx78-1 "), ("caseNumber", "ex 26 p 00123"))
        #expect(yes.location == "/court/cases/\(Self.novak)?done=followed")
        let page = try await clara.get("/court/cases/\(Self.novak)").text
        #expect(page.contains("The centre has not answered yet") && page.contains("/rules/D1"))
        // Nobody of the family is named, nor how to reach them, nor what was told of risk.
        for name in ["Mila", "Novak", "Eva", "eva@example.org", "jan@example.org"] {
            #expect(!page.contains(name), "\(name)")
        }
        #expect(try await clara.get("/desk/cases/\(Self.novak)").status == 404)
    }

    @Test("D1 an accepted referral says when contact ends; the desk lists what the court asked")
    func answers() async throws {
        let millbrook = try await Millbrook()
        let clara = try await millbrook.as("Clara")
        let desk = try await clara.get("/court").text
        #expect(desk.contains("DEMOMARSH2-1") && desk.contains("Ends 21 March 2027"))
        #expect(desk.contains("D3M0A-NSWER") && desk.contains("Not answered yet"))
        let page = try await clara.get("/court/cases/DEMOMARSH2-1").text
        #expect(page.contains("The centre accepts. Contact there ends by"))
        #expect(page.contains("A supported centre writes no notes"))
    }

    @Test("C5 the letter to the court is read before it goes; the court sends a copy, or says why it cannot")
    func papers() async throws {
        let millbrook = try await Millbrook()
        let (joan, clara) = (try await millbrook.as("Joan"), try await millbrook.as("Clara"))
        _ = try await clara.post("/court/follow", ("case", Self.novak), ("caseNumber", Self.number))
        let place = "/desk/cases/\(Self.novak)/ask-court"
        #expect(try await joan.get("/desk/cases/\(Self.novak)/papers").text.contains(place))
        let no = try await joan.post(place, ("papers", "safeguardingLetter"))
        #expect(no.status == 409 && no.text.contains("/rules/C5"))
        let letter = try await joan.post(place, ("papers", "safeguardingLetter"), ("paragraph", "7"))
        #expect(letter.status == 200 && letter.text.contains("(paragraph 7)"))
        #expect(letter.text.contains("Your number of the case: \(Self.number)"))
        #expect(try await !clara.get("/court").text.contains("Papers that centres ask you for"))
        let sent = try await joan.post(
            place, ("papers", "safeguardingLetter"), ("paragraph", "7"), ("confirmed", "yes"))
        #expect(sent.status == 303)
        #expect(try await clara.get("/court").text.contains("Papers that centres ask you for"))
        let address = "/court/cases/\(Self.novak)"
        let none = try await clara.post("\(address)/cannot-send", ("words", ""))
        #expect(none.status == 422)
        let wrong = try await clara.upload(
            "\(address)/papers", ["kind": "section7Report", "shows": "no"], "report.pdf", Self.pdf)
        #expect(wrong.status == 404)
        let right = try await clara.upload(
            "\(address)/papers", ["kind": "safeguardingLetter", "shows": "no"], "letter.pdf", Self.pdf)
        #expect(right.status == 303)
        let model = try await millbrook.ask(ReferralForCentre(file: CaseID(Self.novak)))
        #expect(model.papers[.safeguardingLetter] == .received && model.papersAwaitedFromCourt.isEmpty)
        #expect(try await !clara.get("/court").text.contains("Papers that centres ask you for"))
        #expect(try await clara.post("\(address)/cannot-send", ("words", "None.")).status == 409)
    }

    @Test("F5 the court reads the version that was sent, and none that was not")
    func notes() async throws {
        let world = try await WalkedWorld()
        let clara = try await world.millbrook.as("Clara")
        let session = "\(Millbrook.finch).\(Millbrook.today - 3).1400"
        let place = "/court/cases/\(Millbrook.finch)/notes/\(session)"
        let page = try await clara.get("\(place)/1").text
        #expect(page.contains("They built a tower.") && page.contains("This is what was sent to you"))
        for number in ["0", "2", "-1", "x", "99999999999999999999"] {
            #expect(try await clara.get("\(place)/\(number)").status == 404, "\(number)")
        }
        let other = try await clara.get("/court/cases/\(Millbrook.marsh)/notes/\(session)/1")
        #expect(other.status == 404)
    }

    @Test("The register officer gives a court’s people their accounts, and takes them back")
    func accounts() async throws {
        let millbrook = try await Millbrook()
        let nia = try await millbrook.as("Nia")
        #expect(try await nia.get("/register/courts").text.contains("Family Court at Exampleton"))
        let half = try await nia.post("/register/courts", ("court", "County Court at Diss"), ("email", "x"))
        #expect(half.status == 422 && half.text.contains("County Court at Diss"))
        let whole = try await nia.post(
            "/register/courts", ("court", "County Court at Diss"), ("name", "Colin Dais"),
            ("email", "colin@diss.example.org"))
        #expect(whole.status == 303)
        let account = try #require(try await millbrook.office.account(at: "colin@diss.example.org"))
        #expect(account.roles == [.court("county-court-at-diss")])
        let back = try await nia.post(
            "/register/courts/remove", ("court", "county-court-at-diss"), ("person", account.id.rawValue))
        #expect(back.status == 303)
        #expect(try await millbrook.office.account(at: "colin@diss.example.org")?.roles.isEmpty == true)
    }
}
