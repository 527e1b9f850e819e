import Domain

/// The centre's desk: every open case, the nearest deadline first.
enum DeskPages {
    static let routes: [Route] =
        [
            .get("/desk", .staff) { call in .show(try await desk(call)) },
            .get(
                "/desk/cases/{case}", .staff, asking: { ReferralForCentre(file: $0.file) },
                page: CaseView.page),
        ] + CaseOrderPages.routes

    private static func desk(_ call: Call) async throws -> Page {
        let inbox = try await call.ask(Inbox(centre: try call.workplace(.senior)))
        let filter = DeskFilter(call.query, try call.workplaceOfSeveral(.senior))
        let runs = call.who.roles.contains(.coordinator(inbox.centre))
        let people = runs ? try await call.ask(PeopleDesk(centre: inbox.centre)) : nil
        let enquiries = try await call.ask(EnquiriesOfCentre(centre: inbox.centre, onlyOpen: true))
        let rows = call.pager.cut(inbox.rows.filter { filter.suits($0.summary, now: call.now) })
        return Page(
            "Desk", shape: .wide, place: "/desk",
            """
            \(try await call.workplaces("/desk", .senior))<h1>\(t: "The desk")</h1>
            \(try await RenewalPages.banner(call))\(try await ReturnsPages.banner(call))
            \(DeskView.needs(inbox.rows.map(\.summary), filter, call.now))
            \(people.map(PeopleDeskView.booked))\
            \(EnquiryTable.panel(Array(enquiries.prefix(Pager.most)), inbox.centre, call.now))\
            \(DeskView.filters(filter))
            \(DeskView.table(rows.rows, filter, call.now))\(rows.ways)
            \(if: runs, "<p><a href=\"/desk/letters?centre=\(inbox.centre)\">\(t: "Letters to print")</a></p>")
            \(DeskView.waitingList(inbox.rows, call.pager))\
            \(people.map { PeopleDeskView.panel($0, call.now) })
            """)
    }
}

/// What the desk is asked to show.
struct DeskFilter {
    /// What is looked for among open cases.
    enum State: String, CaseIterable {
        case all = ""
        case late, soon, answer, papers, waiting, accepted

        var words: Phrase {
            switch self {
            case .all: "All open cases"
            case .late: "Overdue"
            case .soon: "Due within two days"
            case .answer: "Waiting for us"
            case .papers: "Papers missing"
            case .waiting: "On the waiting list"
            case .accepted: "Accepted"
            }
        }
    }

    let state: State
    let kind: ServiceKind?
    let words: String
    /// Whose desk, where the reader has several.
    let centre: CentreID?
    let form: Form

    init(_ query: Fields, _ centre: CentreID?) {
        form = Form(query)
        state = query["state"].flatMap(State.init(rawValue:)) ?? .all
        kind = query["kind"].flatMap(ServiceKind.init(rawValue:))
        words = (query["find"] ?? "").trimmed
        self.centre = centre
    }

    /// This desk's address, whole or narrowed to a state.
    func address(_ state: State = .all) -> String {
        let parts = [centre.map { "centre=\($0)" }, state == .all ? nil : "state=\(state.rawValue)"]
        let query = parts.compactMap { $0 }.joined(separator: "&")
        return query.isEmpty ? "/desk" : "/desk?\(query)"
    }

    var isWide: Bool { state == .all && kind == nil && words.isEmpty }

    func suits(_ row: CaseSummary, now: Instant) -> Bool {
        if let kind, row.kind != kind { return false }
        guard Self.suits(row, state, now) else { return false }
        if words.isEmpty { return true }
        let text = "\(row.children.joined(separator: " ")) \(row.id)".lowercased()
        return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    static func suits(_ row: CaseSummary, _ state: State, _ now: Instant) -> Bool {
        switch state {
        case .all: true
        case .late: row.clocks.contains { $0.isOverdue(at: now) }
        case .soon: row.clocks.contains { isSoon($0, now) }
        case .answer: row.stage == .submitted
        case .papers: !row.papersMissing.isEmpty
        case .waiting: row.stage == .waitingList
        case .accepted: row.stage == .accepted
        }
    }

    /// House rule: two days are what can still be mended in time.
    private static func isSoon(_ clock: Clock, _ now: Instant) -> Bool {
        clock.isRunning && !clock.isOverdue(at: now) && clock.lastDay - now.day <= 2
    }
}
