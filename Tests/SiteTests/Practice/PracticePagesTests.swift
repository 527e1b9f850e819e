import Domain
import Testing

@testable import Site

@Suite("A practitioner’s desk, in the browser")
struct PracticePagesTests {
    private static let marsh = "/practice/cases/DEMOMARSH2-1"
    private static let finch = "/practice/cases/DEMOFINCH4-1"

    @Test("C15 a case is seen once it is taken up by its number, and three wrong numbers end it")
    func takeUp() async throws {
        let millbrook = try await Millbrook()
        let bryn = try await millbrook.as("Bryn")
        let desk = try await bryn.get("/practice").text
        #expect(desk.contains("Take up DEMOMARSH2-1") && !desk.contains("Isla"))
        #expect(try await bryn.get(Self.marsh).status == 404)
        for (number, words) in [("X1", "2 times more"), ("X2", "1 time more"), ("X3", "no longer allocated")]
        {
            let no = try await bryn.post("\(Self.marsh)/take-up", ("number.DEMOMARSH2-1", number))
            #expect(
                no.status == 409 && no.text.contains(words) && no.text.contains("/rules/C15"), "\(number)")
        }
        let late = try await bryn.post("\(Self.marsh)/take-up", ("number.DEMOMARSH2-1", "EX26P00123"))
        #expect(late.status == 404)
        #expect(try await !bryn.get("/practice").text.contains("DEMOMARSH2-1"))
    }

    @Test("A wrong number sent twice by a double click is one try")
    func doubleClick() async throws {
        let millbrook = try await Millbrook()
        let bryn = try await millbrook.as("Bryn")
        for _ in 0..<4 {
            let no = try await bryn.post(
                "\(Self.marsh)/take-up", ("number.DEMOMARSH2-1", "X1"), ("act", "one"))
            #expect(no.status == 409 && no.text.contains("2 times more"))
        }
        let yes = try await bryn.post(
            "\(Self.marsh)/take-up", ("number.DEMOMARSH2-1", "ex26p-00123"), ("act", "two"))
        #expect(yes.location == "\(Self.marsh)?done=taken-up")
        #expect(try await bryn.get(Self.marsh).text.contains("Contact of Isla and Theo"))
    }

    @Test("A practitioner’s page holds nothing of addresses, risk, incidents or either side’s own times")
    func nothingElse() async throws {
        let world = try await WalkedWorld()
        let bryn = try await world.millbrook.as("Bryn")
        for place in [Self.marsh, Self.finch, "\(Self.marsh)/attending", "/practice"] {
            let page = try await bryn.get(place)
            #expect(page.status == 200, "\(place)")
            let secrets = [
                "Made-Up Lane", "07700", "ruth@example.org", "daniel@example.org", "lee@example.org",
                "mo@example.org", "Ruth Example", "Daniel Marsh", "Mo Finch", "No contact for about a year",
                "Seen separately", "A grazed knee", "Peanuts", "10:15", "Priya",
            ]
            for secret in secrets { #expect(!page.text.contains(secret), "\(place) shows \(secret)") }
        }
        let page = try await bryn.get(Self.finch).text
        #expect(page.contains("14:00–15:00") && page.contains("Took place, late") == false)
    }

    @Test("F5 a practitioner reads the record that was sent to them, and none that was not")
    func records() async throws {
        let world = try await WalkedWorld()
        let bryn = try await world.millbrook.as("Bryn")
        let place = "\(Self.finch)/notes/DEMOFINCH4-1.\(Millbrook.today - 3).1400"
        #expect(try await bryn.get("\(place)/1").text.contains("They built a tower."))
        for number in ["0", "2", "-1", "x"] {
            #expect(try await bryn.get("\(place)/\(number)").status == 404, "\(number)")
        }
    }

    @Test("E10 a visit is asked for, answered, shown on the day and let in at the door")
    func observe() async throws {
        let millbrook = try await Millbrook()
        let (bryn, joan) = (try await millbrook.as("Bryn"), try await millbrook.as("Joan"))
        let session = "DEMOFINCH4-1.\(Millbrook.today).1400"
        let place = "\(Self.finch)/observe/\(session)"
        let half = try await bryn.post(place, ("way", "inPerson"))
        #expect(half.status == 422 && half.text.contains("checked"))
        let asked = try await bryn.post(place, ("way", "inPerson"), ("why", "Sam asked me."))
        #expect(asked.status == 303)
        let desk = try await joan.get("/desk").text
        #expect(desk.contains("A practitioner asks"))
        let person = try #require(try await millbrook.office.account(at: "bryn@advisers.example.org")).id
        let page = "/desk/cases/DEMOFINCH4-1/practitioners"
        let asking = [
            ("session", session), ("person", person.rawValue), ("key", "\(session).\(person)"),
        ]
        let fields = asking + [("answer", "no"), ("words.\(session).\(person)", "")]
        #expect(try await joan.send("\(page)/visit", fields).status == 422)
        #expect(try await joan.send("\(page)/visit", asking + [("answer", "yes")]).status == 303)
        #expect(try await !joan.get("/desk").text.contains("A practitioner asks"))
        millbrook.move(to: "13:50")
        let alan = try await millbrook.as("Alan")
        #expect(try await alan.get("/today").text.contains("Observer: Bryn Notional, FCA, 14:00"))
        let door = "/today/\(Millbrook.centre)/\(Millbrook.today)/\(session)/arrive"
        _ = try await alan.post(door, ("who", "observer:\(person)"))
        #expect(try await alan.get("/today").text.contains("observer, FCA: <b>in since 13:50</b>"))
        let later = try await millbrook.as("Bryn")
        #expect(try await later.post("\(Self.finch)/give-back").status == 303)
        #expect(try await later.get(Self.finch).status == 404)
        // Whoever is inside can still go.
        let out = "/today/\(Millbrook.centre)/\(Millbrook.today)/\(session)/leave"
        _ = try await alan.post(out, ("who", "observer:\(person)"))
        let board = try await millbrook.board()
        #expect(board.sessions.allSatisfy { $0.people.allSatisfy { !$0.isInside } })
        #expect(try await !alan.get("/today").text.contains("Observer: Bryn"))
    }

    @Test("The family’s own address is no practitioner’s, and what was typed stays")
    func ownAddress() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let place = "/desk/cases/DEMOMARSH2-1/practitioners"
        let fields = [
            ("name", "Wyn Made-Up"), ("email", "Daniel@example.org"), ("office", "guardian"),
            ("organisation", "Guardians (made up)"), ("madeSure", "Rang them"),
        ]
        let no = try await joan.send(place, fields)
        #expect(no.status == 422 && no.text.contains("belongs to the family itself"))
        #expect(no.text.contains("Guardians (made up)"))
    }
}
