import Domain
import Journal
import Outside

@testable import Site

/// The demonstration's centre in memory, and its people at their pages.
struct DeskWorld {
    /// Waits for an answer: supported, one paper missing, the answer due tomorrow.
    static let mila = "/desk/cases/DEMONVKX78-1"
    /// Waits for an answer: supervised, referred by Cafcass Cymru.
    static let ada = "/desk/cases/DEMOKAFQR6-1"
    /// With the centre; their carer lives in a refuge.
    static let isla = "/desk/cases/DEMOMARSH2-1"

    let office: Office
    let account: Account?

    /// - Parameter person: the e-mail of whoever is at the page.
    init(as person: String = "joan@millbrook.example.org") async throws {
        let now = Instant(Day(number: 20_778), TimeOfDay(minutes: 600))
        let clock = DemonstrationClock(startingAt: now, present: { now })
        office = try await Office(
            desk: Desk(store: MemoryStore(), calendar: WorkingCalendar()), places: .builtIn,
            address: "http://localhost", clock: { now }, demonstration: clock)
        try await Demonstration(office).fill()
        let id = try await office.account(at: person)?.id
        var found: Account?
        if let id { found = try await office.account(id, at: now) }
        account = found
    }

    /// What a page answers.
    func get(_ address: String) async throws -> Answer { try await knock(.get, address, [:]) }
    func post(_ address: String, _ typed: [String: [String]]) async throws -> Answer {
        try await knock(.post, address, typed)
    }

    private func knock(_ method: Route.Method, _ address: String, _ typed: [String: [String]]) async throws
        -> Answer
    {
        let halves = address.split(separator: "?", maxSplits: 1)
        let path = String(halves[0])
        var form = Fields()
        for (name, values) in typed { for value in values { form.add(name, value) } }
        guard let (route, names) = Self.find(method, path) else { return Answer(status: 404) }
        let call = Call(
            office: office, now: office.clock(), path: path, names: names,
            query: halves.count > 1 ? Fields(urlEncoded: halves[1]) : Fields(), form: form,
            who: account.map { .person($0.person, $0.roles) } ?? .anyone, account: account, visitToken: nil,
            linkToken: nil,
            isAutosave: false)
        guard route.gate.admits(call.who, isDemonstration: true) else { return Answer(status: 404) }
        do {
            return Answer(try await route.answer(call))
        } catch Halt.denied {
            return Answer(status: 404)
        }
    }

    private static func find(_ method: Route.Method, _ path: String) -> (Route, [String: String])? {
        let parts = path.split(separator: "/")
        for route in (DeskPages.routes + AssessmentPages.routes) where route.method == method {
            let wanted = route.path.split(separator: "/")
            guard wanted.count == parts.count else { continue }
            var names: [String: String] = [:]
            let fits = zip(wanted, parts).allSatisfy { want, part in
                guard want.hasPrefix("{") else { return want == part }
                names[String(want.dropFirst().dropLast())] = String(part)
                return true
            }
            if fits { return (route, names) }
        }
        return nil
    }
}

/// What came back.
struct Answer {
    var status: Int
    var html = ""
    var goesTo: String?

    init(status: Int) { self.status = status }

    init(_ reply: Reply) {
        switch reply {
        case .page(let page), .made(let page, _):
            status = page.status
            html = (page.caseBar ?? "").string + page.body.string
        case .see(let address):
            status = 303
            goesTo = address
        default: status = 200
        }
    }

    func has(_ text: String) -> Bool { html.contains(text) }
}
