import Domain
import Testing

@testable import Site

@Suite("Booking, in the browser")
struct BookingTests {
    private let book = "/desk/cases/\(Millbrook.marsh)/book"

    @Test("The form offers dates, rooms and the four times; a series is booked whole")
    func books() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let form = try await joan.get(book)
        #expect(form.status == 200)
        #expect(form.text.contains("Saturday 12 December 2026"))
        #expect(form.text.contains("What each side is told"))
        let answer = try await joan.post(
            book, ("go", "book"), ("dates", "2026-12-12"), ("dates", "2026-12-19"), ("from", "10:30"),
            ("minutes", "60"), ("room", "blue"))
        #expect(answer.status == 303)
        let page = try await joan.get("/desk/cases/\(Millbrook.marsh)/sessions?done=booked")
        #expect(page.text.contains("Sat 12 Dec"))
        #expect(page.text.contains("Sat 19 Dec"))
    }

    @Test("A family is offered its own day of the week; any day is one choice away")
    func weekly() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let marsh = try await joan.get(book).text
        #expect(marsh.contains("Each Saturday") && !marsh.contains("value=\"2026-12-13\""))
        let any = try await joan.post(
            book, ("go", "look"), ("weekday", ""), ("from", "10:30"), ("minutes", "60"))
        #expect(any.text.contains("value=\"2026-12-02\"") && any.text.contains("value=\"2026-12-01\""))
    }

    @Test("D1 a date past the agreed end is refused by name, nothing is booked, and what was typed stays")
    func refused() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let answer = try await joan.post(
            book, ("go", "book"), ("dates", "2026-12-12"), ("other.day", "24"), ("other.month", "4"),
            ("other.year", "2027"), ("from", "10:30"), ("minutes", "45"), ("room", "blue"))
        #expect(answer.status == 409)
        #expect(answer.text.contains("/rules/D1"))
        #expect(answer.text.contains("Saturday 24 April 2027"))
        #expect(answer.text.contains("value=\"45\""))
        let model = try await millbrook.ask(CaseSessionsPage(case: Millbrook.marsh))
        #expect(!model.sessions.contains { $0.session.day == .of("2026-12-12") })
    }

    @Test("E2 a supervised series without a supervisor is refused; kept places can be confirmed later")
    func supervisor() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let address = "/desk/cases/\(Millbrook.finch)"
        let plain = [("go", "book"), ("dates", "2026-12-12"), ("from", "11:00"), ("minutes", "60")]
        let refused = try await joan.post(
            "\(address)/book", plain[0], plain[1], plain[2], plain[3], ("room", "garden"))
        #expect(refused.status == 409)
        #expect(refused.text.contains("/rules/E2"))
        let kept = try await joan.post(
            "\(address)/book", plain[0], plain[1], plain[2], plain[3], ("room", "garden"),
            ("provisional", "yes"))
        #expect(kept.location == "\(address)/sessions?done=kept")
        let model = try await millbrook.ask(CaseSessionsPage(case: Millbrook.finch))
        let session = try #require(model.sessions.first { $0.session.status == .provisional }).session
        let confirm = ("sessions", session.session.rawValue)
        #expect(try await joan.post("\(address)/sessions/confirm", confirm).status == 409)
        let priya = try #require(session.supervisor ?? model.sessions.compactMap(\.session.supervisor).first)
        let named = try await joan.post(
            "\(address)/sessions/\(session.session)/supervisor", ("supervisor", priya.rawValue))
        #expect(named.status == 303)
        #expect(try await joan.post("\(address)/sessions/confirm", confirm).status == 303)
    }

    @Test("A session is moved, and cancelled on a page of its own")
    func changes() async throws {
        let millbrook = try await Millbrook()
        let joan = try await millbrook.as("Joan")
        let address = "/desk/cases/\(Millbrook.marsh)/sessions"
        let model = try await millbrook.ask(CaseSessionsPage(case: Millbrook.marsh))
        let last = try #require(model.sessions.last).session
        #expect(try await joan.get("\(address)/\(last.session)/move").status == 200)
        let moved = try await joan.post(
            "\(address)/\(last.session)/move", ("date", "2026-12-06"), ("from", "11:00"), ("room", "garden"))
        #expect(moved.status == 303)
        #expect(try await joan.get("\(address)/\(last.session)/cancel").text.contains("Cancel this session?"))
        let cancelled = try await joan.post(
            "\(address)/\(last.session)/cancel", ("by", "cancelledByVisiting"), ("reason", "work"))
        #expect(cancelled.status == 303)
        #expect(try await joan.get(address).text.contains("The visiting adult cancelled"))
    }

    @Test("A volunteer books nothing")
    func notForAll() async throws {
        let millbrook = try await Millbrook()
        #expect(try await millbrook.as("Alan").get(book).status == 404)
    }
}
