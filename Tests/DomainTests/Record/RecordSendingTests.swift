import Testing

@testable import Domain

@Suite struct RecordSendingTests {
    @Test("F5 a record goes out only checked, and to somebody with an order or an agreement")
    func authority() throws {
        var world = try checked(lock: false)
        #expect(refusal { try world.when(send(), by: Cast.cora) } == .F5)
        world = try checked()
        #expect(refusal { try world.when(send(authority: nil), by: Cast.cora) } == .F5)
        try world.when(send(), by: Cast.cora)
        #expect(halt { try world.when(send(), by: Cast.sue) }?.isDenied == true)
    }

    @Test("F5 an order is authority only where there is one; an agreement says who agreed")
    func orderAndAgreement() throws {
        var world = try checked(hasOrder: false)
        #expect(refusal { try world.when(send(), by: Cast.cora) } == .F5)
        #expect(
            halt { try world.when(send(authority: .agreement), by: Cast.cora) }?.fields == [
                FieldProblem("authorityDetails", .missing)
            ])
        try world.when(send(authority: .agreement, details: "both, at the pre-visit"), by: Cast.cora)
    }

    @Test("F5 the version sent is frozen: later addenda make a later version")
    func frozen() throws {
        var world = try checked()
        let events = try world.when(send(), by: Cast.cora)
        #expect(
            try world.notices(of: events[0]) == [Notice("the-case", to: .court, .recordSent("s1"))])
        #expect(try world.when(send(), by: Cast.cora).isEmpty)
        try world.when(AddAddendum(file: "the-case", session: "s1", text: "later"), by: Cast.sue)
        try world.when(send(), by: Cast.cora)
        let record = try #require(world.theCase.records.observed["s1"])
        #expect(record.deliveries.map(\.addendaIncluded) == [0, 1])
        #expect(record.frozen(record.deliveries[0]).addenda.isEmpty)
        #expect(record.frozen(record.deliveries[1]).addenda.map(\.text) == ["later"])
        #expect(record.deliveries.map(\.pays) == ["nobody", "nobody"])
    }

    @Test("F5 a record for one adult tells that adult and not the other")
    func toOneAdult() throws {
        var world = try checked()
        var command = send()
        command.to = .adult
        #expect(halt { try world.when(command, by: Cast.cora) }?.fields?.first?.field == "adult")
        command.adult = "dad"
        let events = try world.when(command, by: Cast.cora)
        #expect(try world.notices(of: events[0]).map(\.to) == [.adult("dad")])
    }

    @Test("F1 a report asked of a supported centre is refused, kept, and a letter is ready")
    func supportedReport() throws {
        var world = World.family(at: "2025-03-08T15:00", .supportedCentre)
        let request = RequestReport(file: "the-case", by: "Family Court at Ipswich")
        for _ in 1...2 {
            let stopped = halt { try world.when(request, by: Cast.ray) }
            guard case .refused(let no)? = stopped,
                case .supportedDoesNotReport(.attendanceOnly)? = no.reason as? RecordRefusal
            else {
                Issue.record("not refused with a ready letter")
                continue
            }
            #expect(no.rule == .F1)
        }
        #expect(world.theCase.records.requests.map(\.isRefused) == [true])
    }

    @Test("F5 a report asked of a supervised centre is recorded")
    func supervisedReport() throws {
        var world = World.family(at: "2025-03-08T15:00")
        let request = RequestReport(file: "the-case", by: "Family Court at Ipswich")
        try world.when(request, by: Cast.cora)
        #expect(try world.when(request, by: Cast.cora).isEmpty)
        #expect(world.theCase.records.requests.map(\.isRefused) == [false])
        #expect(halt { try world.when(request, by: Cast.stranger) }?.isDenied == true)
    }

    @Test("F1 the letter confirms dates and times, and has no field for anything else")
    func letter() throws {
        let world = World.family(
            at: "2025-04-08T15:00", .supportedCentre,
            sessions: [
                session("s2", on: "2025-03-15", kind: .supportedCentre),
                session("s1", on: "2025-03-08", kind: .supportedCentre),
                session("s3", on: "2025-03-22", .cancelled, kind: .supportedCentre),
            ])
        let model = try world.ask(AttendanceLetter(file: "the-case"), by: Cast.cora)
        #expect(model.dates.map { "\($0.day)" } == ["2025-03-08", "2025-03-15"])
        #expect(Mirror(reflecting: model).children.map { $0.label ?? "" } == ["file", "centre", "dates"])
        #expect(Mirror(reflecting: model.dates[0]).children.map { $0.label ?? "" } == ["day", "contact"])
    }

    private func send(authority: RecordAuthority? = .order, details: String? = nil) -> SendRecord {
        SendRecord(
            file: "the-case", session: "s1", to: .court, recipient: "Family Court at Ipswich",
            authority: authority, authorityDetails: details, pays: "nobody")
    }

    private func checked(hasOrder: Bool = true, lock: Bool = true) throws -> World {
        var world = World.family(
            at: "2025-03-08T15:00", hasOrder: hasOrder, sessions: [session("s1", on: "2025-03-08")])
        try world.when(
            SaveRecordDraft(
                file: "the-case", session: "s1", text: [.attendees: "a", .events: "b", .ending: "c"]),
            by: Cast.sue)
        try world.when(FinishRecord(file: "the-case", session: "s1"), by: Cast.sue)
        if lock { try world.when(CheckRecord(file: "the-case", session: "s1"), by: Cast.cora) }
        return world
    }
}
