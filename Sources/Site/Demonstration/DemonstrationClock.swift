public import Domain
import Synchronization

/// The clock of a demonstration: the machine's, moved on as far as a visitor asked, so that a newcomer can
/// follow a family from its referral to its last session in an afternoon.
public final class DemonstrationClock: Sendable {
    private let aheadMilliseconds: Mutex<Int64>
    private let present: @Sendable () -> Instant

    /// - Parameter startingAt: what the clock shows now; nil for the machine's time.
    public init(startingAt: Instant?, present: @escaping @Sendable () -> Instant) {
        self.present = present
        let ahead = startingAt.map { $0.milliseconds - present().milliseconds } ?? 0
        aheadMilliseconds = Mutex(ahead)
    }

    /// What the clock shows.
    public func now() -> Instant {
        Instant(milliseconds: present().milliseconds + aheadMilliseconds.withLock { $0 })
    }

    /// Moves the clock on. It never goes back: what happened, happened.
    func move(to moment: Instant) -> Bool {
        let present = present().milliseconds
        return aheadMilliseconds.withLock { ahead in
            guard moment.milliseconds >= present + ahead else { return false }
            ahead = moment.milliseconds - present
            return true
        }
    }
}

/// The demonstration's own page: move the clock, and see who can sign in.
enum DemonstrationPages {
    static let routes: [Route] = [
        .get("/demonstration", .demonstration) { call in .show(try await page(call, Form())) },
        .post("/demonstration/clock", .demonstration) { call in try await move(call) },
    ]

    private static func page(_ call: Call, _ form: Form) async throws -> Page {
        let people = try await Demonstration.people(call.office)
        return Page(
            "Demonstration", status: form.problems.isEmpty ? 200 : 422, place: "/demonstration",
            """
            \(form.summary())<h1>\(t: "Demonstration")</h1>
            <p class="lead">\(t: "Everybody here is made up. Sign in as any of them; read every letter; move the clock on.")</p>
            <h2>\(t: "The clock shows \(Spoken.day(call.now.day)), \(call.now.time)")</h2>
            <form method="post" action="/demonstration/clock" novalidate>
            \(form.day("day", "Move it on to", hint: "For example, 27 3 2027. It cannot go back."))
            \(form.text("time", "At", hint: "For example, 10:15", width: "w6"))
            <button class="button">\(t: "Move the clock")</button></form>
            <h2>\(t: "Sign in as")</h2>
            <ul>\(people.html { "<li><a href=\"\($0.link)\">\($0.name)</a>, \($0.part)</li>" })</ul>
            """)
    }

    private struct Wanted: Codable {
        var day: Day
        var time: TimeOfDay
    }

    private static func move(_ call: Call) async throws -> Reply {
        do {
            let wanted = try call.read(Wanted.self)
            guard let clock = call.office.demonstrationClock, clock.move(to: Instant(wanted.day, wanted.time))
            else {
                throw Halt.invalid([FieldProblem("day", .inThePast)])
            }
            return .see("/demonstration")
        } catch Halt.invalid(let problems) {
            return .show(try await page(call, call.form(problems)))
        }
    }
}
