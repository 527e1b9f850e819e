import Domain
import Journal

/// Who opened an adult's case, when and in what role (L3): for that adult alone.
enum WhoOpenedPages {
    static let routes: [Route] = [
        .get("/family/{case}/opened", .party) { call in .show(try await page(call)) }
    ]

    /// House rule: how far back the page looks, in openings.
    private static let mostNotes = 500

    private static func page(_ call: Call) async throws -> Page {
        // Who may not see this is told so before the log is looked at.
        _ = try await call.ask(MyCase(file: call.file))
        try await call.desk.keepReadNotes()
        let stream = StreamID.caseFile(call.file).name
        let notes = try await call.office.store.reads(of: stream, limit: mostNotes).map {
            WhoOpenedMyCase.Note(
                actor: $0.actor, relation: Relation(rawValue: $0.relation),
                at: Instant(milliseconds: $0.at))
        }
        let model = try await call.ask(WhoOpenedMyCase(file: call.file, notes: notes))
        let rows = model.days.html { day in
            Parts.row(
                "\(Spoken.date(day.last.day))",
                """
                \(t: role(day.role)), \(t: "last at \(day.last.time)")\
                \(if: day.times > 1, ", \(t: Spoken.times(day.times))")
                """)
        }
        return Page(
            "Your contact", shape: .family, place: "/family",
            """
            \(Parts.back("/family/\(model.file)"))
            <h1><span class="caption">\(model.centreName)</span>\(t: "Who opened your case") \(Parts.rule(.L3))</h1>
            <p>\(t: "Everybody who opens it is written down. You see in what role they did, and not their names. The other side cannot open what is yours.")</p>
            <dl class="summary">\(rows)</dl>
            <p class="soft">\(t: "If something here surprises you, please ask the centre.")</p>
            """)
    }

    private static func role(_ role: OpenedOnDay.Role) -> Phrase {
        switch role {
        case .yourself: "You"
        case .coordinator: "The coordinator of the centre"
        case .supervisor: "A supervisor of the centre"
        case .volunteer: "A volunteer of the centre"
        case .referrer: "Whoever referred you"
        case .court: "The court"
        case .commissioner: "Cafcass or Cafcass Cymru"
        case .localAuthority: "The local authority"
        case .practitioner: "The adviser, guardian or social worker who has the case"
        case .formerly: "Somebody who had a part in it then"
        }
    }
}

extension Spoken {
    /// `once`, `5 times`.
    static func times(_ count: Int) -> Phrase { count == 1 ? "once" : "\(count) times" }
}
