import Domain
import Journal

/// Who read the centre's cases lately, and what was unusual in it, for whoever runs it (L3).
enum ReadingPages {
    static let routes: [Route] = [
        .get("/centre/reading", .coordinator) { call in .show(try await page(call)) }
    ]

    /// House rule: how many readings the page looks through, the newest.
    private static let mostNotes = 5000
    /// House rule: how many lines of what is not unusual it shows.
    private static let mostUsual = 100

    private static func page(_ call: Call) async throws -> Page {
        let centre = try CentrePages.centre(call)
        let read = try await call.ask(CasesRead(centre: centre))
        try await call.desk.keepReadNotes()
        let notes = try await call.office.store.reads(
            of: read.files.map { StreamID.caseFile($0).name }, since: read.since.milliseconds,
            limit: mostNotes)
        let model = try await call.ask(
            ReadingAtCentre(centre: centre, notes: notes.compactMap { ReadingNote(of: $0) }))
        return try await CentrePages.page(
            call, "Who read the cases", Form(),
            """
            <p>\(t: "Everybody who opens a case is written down, and anybody who tries to open one that is not theirs. You see the last \(model.days) days. Nothing here is wrong by itself: it is what you might ask about.") \(Parts.rule(.L3))</p>
            <h2>\(t: "Worth asking about")</h2>\(unusual(model.unusual))
            <h2>\(t: "All other reading")</h2>\(usual(model.usual))
            \(if: notes.count == mostNotes, "<p class=\"soft\">\(t: "There was more than this page looks through: it shows the newest.")</p>")
            """)
    }

    private static func unusual(_ days: [ReadingDay]) -> HTML {
        guard !days.isEmpty else { return "<p class=\"soft\">\(t: "Nothing in these days.")</p>" }
        return days.html { day in
            """
            <section class="card"><h3>\(who(day))</h3><p>\(when(day))</p>
            \(if: day.isMany, "<p><span class=\"tag warn\">\(t: said(.many))</span></p>")<dl class="summary">\(marked(day))</dl>
            \(if: !day.from.isEmpty, "<p class=\"soft\">\(t: "From the network address") \(day.from.sorted().joined(separator: ", "))</p>")
            </section>
            """
        }
    }

    /// The cases in which something was unusual, each with what.
    private static func marked(_ day: ReadingDay) -> HTML {
        day.cases.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.html { file, found in
            Parts.row(
                "\(file)",
                """
                <a href="\(CaseFrame.address(file))">\(t: "The case")</a> \
                \(UnusualReading.allCases.filter(found.contains).html {
                    "<span class=\"tag warn\">\(t: said($0))</span> "
                })
                """)
        }
    }

    private static func usual(_ days: [ReadingDay]) -> HTML {
        guard !days.isEmpty else { return "<p class=\"soft\">\(t: "None.")</p>" }
        let rows = days.prefix(mostUsual).html { Parts.row("\(plainName($0))", when($0)) }
        return "<dl class=\"summary\">\(rows)</dl>"
    }

    private static func who(_ day: ReadingDay) -> HTML {
        let relations = Relation.allCases.filter(day.relations.contains).map { Self.relation($0).text }
        return
            "\(plainName(day))\(if: !relations.isEmpty, " <span class=\"soft\">\(relations.joined(separator: ", "))</span>")"
    }

    private static func plainName(_ day: ReadingDay) -> String {
        day.name ?? Phrase("Whoever has the referral’s link").text
    }

    private static func when(_ day: ReadingDay) -> HTML {
        let (first, last) = (day.first?.time, day.last?.time)
        let span: HTML =
            if let first, let last, first != last { "\(first)–\(last)" } else {
                "\(first.map { "\($0)" } ?? "")"
            }
        let cases: Phrase = day.cases.count == 1 ? "one case" : "\(day.cases.count) cases"
        return "\(Spoken.date(day.day)), \(span): \(t: cases), \(t: Spoken.times(day.times))"
    }

    private static func said(_ unusual: UnusualReading) -> Phrase {
        switch unusual {
        case .refused: "Tried to open it, and was not let in"
        case .knowsFamily: "Knows the family"
        case .notTheirs: "Has nothing to do with the family about that time"
        case .longEnded: "Ended long ago"
        case .atNight: "At night"
        case .many: "Many more cases than on their other days"
        }
    }

    private static func relation(_ relation: Relation) -> Phrase {
        switch relation {
        case .coordinator: "coordinator"
        case .supervisor: "supervisor"
        case .volunteer: "volunteer"
        case .referrer: "made the referral"
        case .court: "the court"
        case .commissioner: "Cafcass or Cafcass Cymru"
        case .localAuthority: "the local authority"
        case .practitioner: "has the case by profession"
        case .registerOfficer: "keeps the register"
        case .formerly: "had a part in it"
        case .refused: "not theirs"
        case .house, .adult, .anyone: ""
        }
    }
}

extension ReadingNote {
    /// Nil where the note is of something else than a case.
    init?(of note: ReadNote) {
        guard case .caseFile(let file) = StreamID(name: note.stream) else { return nil }
        self.init(
            actor: note.actor, file: file, relation: Relation(rawValue: note.relation), from: note.from,
            at: Instant(milliseconds: note.at))
    }
}
