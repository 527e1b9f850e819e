import Domain
import Testing

@testable import Site

@Suite("The board for the door, in the browser")
struct TodayBoardTests {
    private func door(_ millbrook: Millbrook, _ file: CaseID = Millbrook.marsh) async throws -> String {
        "/today/\(Millbrook.centre)/\(Millbrook.today)/\(try await millbrook.session(file))"
    }

    @Test("A volunteer sees who is due, who may come in, and the conditions, in one look (E5, E9)")
    func board() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let page = try await millbrook.as("Alan").get("/today")
        #expect(page.status == 200)
        for words in [
            "Today, Saturday 21 November", "Isla and Theo", "Daniel in", "No photographs", "June Marsh",
            "Stay in the centre", "Blue room", "data-live=\"/today/live",
        ] {
            #expect(page.text.contains(words), "\(words)")
        }
    }

    @Test("A session goes over its four stones by plain buttons, and ends with one press")
    func day() async throws {
        let millbrook = try await Millbrook(at: "10:16")
        let alan = try await millbrook.as("Alan")
        let door = try await door(millbrook)
        func press(_ time: String, _ verb: String, _ fields: (String, String)...) async throws {
            millbrook.move(to: time)
            let body = fields.map { "\($0.0)=\($0.1)" }
            let answer = try await post(alan, "\(door)/\(verb)", body)
            #expect(answer.status == 303, "\(time) \(verb)")
        }
        try await press("10:16", "arrive", ("who", "adult:daniel"))
        try await press("10:31", "arrive", ("who", "child:isla"), ("who", "child:theo"))
        #expect(try await alan.get("/today").text.contains("Contact begins"))
        try await press("10:32", "begin")
        #expect(try await alan.get("/today").text.contains("Isla and Theo out, with Ruth"))
        // The board is looked at now and then, or the visit would end after an hour.
        for time in ["11:20", "12:10"] {
            millbrook.move(to: time)
            _ = try await alan.get("/today")
        }
        try await press(
            "12:30", "leave", ("who", "adult:ruth"), ("who", "child:isla"), ("who", "child:theo"))
        try await press("12:45", "leave", ("who", "adult:daniel"))
        try await press("12:46", "end", ("outcome", "attended"))
        let sitting = try #require(try await millbrook.board().sessions.first { $0.file == Millbrook.marsh })
        #expect(sitting.outcome == .attended)
        #expect(try await alan.get("/today").text.contains("Took place"))
    }

    @Test("E8 a breath test that the order asks for is written down at the door, and opens or shuts it")
    func breathTest() async throws {
        let millbrook = try await Millbrook(at: "10:16")
        let (joan, alan) = (try await millbrook.as("Joan"), try await millbrook.as("Alan"))
        let address = "/desk/cases/\(Millbrook.marsh)/breath-test"
        let unsaid = try await joan.post(address, ("adult", "daniel"), ("isOrdered", "yes"))
        #expect(unsaid.status == 422 && unsaid.text.contains("Who provides the kit"))
        let ordered = try await joan.post(
            address, ("adult", "daniel"), ("isOrdered", "yes"), ("kitFrom", "Daniel"))
        #expect(ordered.status == 303)
        let board = try await alan.get("/today").text
        #expect(board.contains("Breath test: Daniel, kit from Daniel"))
        #expect(board.contains("a breath test comes first"))
        let door = try await door(millbrook)
        let page = try await alan.get("\(door)/breath?adult=daniel")
        #expect(page.status == 200 && page.text.contains("/rules/E8"))
        #expect(try await alan.post("\(door)/breath", ("adult", "daniel")).status == 422)
        let noted = try await alan.post("\(door)/breath", ("adult", "daniel"), ("result", "positive"))
        #expect(noted.status == 303)
        let again = try await alan.post("\(door)/breath", ("adult", "daniel"), ("result", "negative"))
        #expect(again.status == 409 && again.text.contains("The first result of a visit stands"))
        #expect(try await alan.get("/today").text.contains("Daniel did not pass. No visit today."))
        _ = try await alan.post("\(door)/arrive", ("who", "adult:daniel"))
        let sitting = try #require(try await millbrook.board().sessions.first { $0.file == Millbrook.marsh })
        #expect(sitting.people.allSatisfy { !$0.isInside })
    }

    private func post(_ browser: Browser, _ address: String, _ pairs: [String]) async throws -> Browser.Answer
    {
        switch pairs.count {
        case 0: try await browser.post(address)
        case 1: try await browser.post(address, split(pairs[0]))
        case 2: try await browser.post(address, split(pairs[0]), split(pairs[1]))
        default: try await browser.post(address, split(pairs[0]), split(pairs[1]), split(pairs[2]))
        }
    }

    private func split(_ pair: String) -> (String, String) {
        let parts = pair.split(separator: "=", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
    }

    @Test("E6 while one side is still at the door the board says stop, loud, and lets nobody else in")
    func stop() async throws {
        let millbrook = try await Millbrook(at: "10:16")
        let alan = try await millbrook.as("Alan")
        let door = try await door(millbrook)
        _ = try await alan.post("\(door)/arrive", ("who", "adult:daniel"))
        millbrook.move(to: "10:31")
        _ = try await alan.post("\(door)/arrive", ("who", "adult:ruth"))
        let answer = try await alan.post("\(door)/leave", ("who", "adult:daniel"))
        #expect(answer.status == 303)
        let page = try await alan.get("/today").text
        #expect(page.contains("stop-banner"))
        #expect(page.contains("Stop. Daniel must stay inside."))
        #expect(page.contains("/rules/E6"))
        #expect(
            try await millbrook.board().sessions.first { $0.file == Millbrook.marsh }?.people
                .first { $0.who == .adult("daniel") }?.isInside == true)
    }

    @Test("E6 nobody is let in before their time, and the board says until when they wait outside")
    func tooEarly() async throws {
        let millbrook = try await Millbrook(at: "09:30")
        let alan = try await millbrook.as("Alan")
        _ = try await alan.post("\(try await door(millbrook))/arrive", ("who", "adult:daniel"))
        let page = try await alan.get("/today").text
        #expect(page.contains("Stop. Do not let Daniel in yet."))
        #expect(page.contains("until 10:15"))
    }

    @Test("Somebody is turned away, and a side that runs late is told of to the other (E5)")
    func small() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        let alan = try await millbrook.as("Alan")
        let door = try await door(millbrook)
        #expect(try await alan.get("\(door)/late").status == 200)
        #expect(try await alan.post("\(door)/late", ("side", "")).status == 422)
        let late = try await alan.post("\(door)/late", ("side", "visitingAdult"), ("minutes", "15"))
        #expect(late.status == 303)
        #expect(try await alan.get("/today").text.contains("Daniel: 15 minutes late"))
        #expect(try await alan.post("\(door)/turn-away").status == 422)
        let away = try await alan.post("\(door)/turn-away", ("why", "notNamed"), ("described", "A man"))
        #expect(away.status == 303)
        #expect(try await alan.get("/today").text.contains("Somebody was turned away"))
    }

    @Test("A family, and whoever is not signed in, see no board")
    func notForOthers() async throws {
        let millbrook = try await Millbrook(at: "10:20")
        #expect(try await millbrook.as("Tess").get("/today").status == 404)
        #expect(try await Browser(office: millbrook.office, token: "none").get("/today").status == 401)
    }

    @Test("The door sheet has the four times and who may come in, for when the electricity goes")
    func sheet() async throws {
        let millbrook = try await Millbrook(at: "09:00")
        let page = try await millbrook.as("Alan").get("/today/sheet")
        #expect(page.status == 200)
        for words in ["10:15", "10:30", "12:30", "12:40", "June Marsh"] {
            #expect(page.text.contains(words), "\(words)")
        }
    }
}
