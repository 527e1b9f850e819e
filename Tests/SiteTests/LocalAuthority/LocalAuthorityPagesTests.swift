import Domain
import Testing

@testable import Site

@Suite("A local authority’s desk, in the browser")
struct LocalAuthorityPagesTests {
    private static let wren = "/local-authority/cases/DEMOWRENX9-1"
    private static let pdf = Array(DemonstrationPaper.pdf(saying: "Words of the paper"))

    @Test("C2 the desk shows its referrals and its two people, and nothing of the family")
    func desk() async throws {
        let ann = try await Millbrook().as("Ann")
        let desk = try await ann.get("/local-authority").text
        #expect(desk.contains("DEMOWRENX9-1") && desk.contains("Ann Fiction, Tom Imagined"))
        #expect(desk.contains("Papers that centres still need") && !desk.contains("DEMOMARSH2-1"))
        let page = try await ann.get(Self.wren).text
        #expect(
            page.contains("The centre has not answered yet") && page.contains("tom@exampleton.example.org"))
        for name in ["Kit", "Dot", "Madeup", "dot@example.org", "max@example.org"] {
            #expect(!page.contains(name) && !desk.contains(name), "\(name)")
        }
        #expect(try await ann.get("/local-authority/cases/DEMOMARSH2-1").status == 404)
        #expect(try await ann.get("/desk/cases/DEMOWRENX9-1").status == 404)
    }

    @Test("C2 both people are named anew together; leaving one out is refused with what was typed")
    func people() async throws {
        let millbrook = try await Millbrook()
        let ann = try await millbrook.as("Ann")
        let new = [("socialWorker.name", "Nell New"), ("socialWorker.email", "nell@exampleton.example.org")]
        let one = try await ann.send("\(Self.wren)/people", new)
        #expect(one.status == 409 && one.text.contains("/rules/C2") && one.text.contains("Nell New"))
        let half = try await ann.send("\(Self.wren)/people", new + [("teamManager.name", "Tom Imagined")])
        #expect(half.status == 422 && half.text.contains("Nell New"))
        let both = try await ann.send(
            "\(Self.wren)/people",
            new + [("teamManager.name", "Tom Imagined"), ("teamManager.email", "tom@exampleton.example.org")])
        #expect(both.location == "\(Self.wren)?done=named")
        let asha = try await millbrook.as("Asha")
        #expect(try await asha.get("/desk/cases/DEMOWRENX9-1").text.contains("nell@exampleton.example.org"))
    }

    @Test("C3 what is missing is added from the desk; a referral is taken up by its two numbers alone")
    func papers() async throws {
        let millbrook = try await Millbrook()
        let ann = try await millbrook.as("Ann")
        let none = try await ann.upload("\(Self.wren)/papers", ["shows": "no"], "letter.pdf", Self.pdf)
        #expect(none.status == 422)
        let right = try await ann.upload(
            "\(Self.wren)/papers", ["kind": "safeguardingLetter", "shows": "no"], "letter.pdf", Self.pdf)
        #expect(right.location == "\(Self.wren)?done=sent")
        let again = try await ann.upload(
            "\(Self.wren)/papers", ["kind": "safeguardingLetter", "shows": "no"], "letter.pdf", Self.pdf)
        #expect(again.status == 409)
        #expect(try await !ann.get("/local-authority").text.contains("Papers that centres still need"))
        let nia = try await millbrook.as("Nia")
        let account = try await nia.post(
            "/register/local-authorities", ("authority", "Diss Council"), ("name", "Nora Other"),
            ("email", "nora@diss.example.org"))
        #expect(account.status == 303)
        #expect(try await nia.get("/register/local-authorities").text.contains("Nora Other"))
        for (file, number) in [("DEMOWRENX9-1", "EXC/2232"), ("NOSUCHCASE-1", "EXC/2231"), ("", "")] {
            let no = try await ann.post("/local-authority/follow", ("case", file), ("ownNumber", number))
            #expect(no.status == 422 && !no.text.contains("Kit"))
        }
        let yes = try await ann.post(
            "/local-authority/follow", ("case", " demowrenx9-1"), ("ownNumber", "exc 2231"))
        #expect(yes.location == "\(Self.wren)?done=followed")
    }
}
