import Domain

/// The form of somebody's checks and training: the coordinator's and the person's own are the same.
enum StaffRecordForm {
    static func opening(_ record: StaffRecord) -> Form { Form(of: record, at: "record") }

    static func labels(_ model: StaffRecordModel) -> [String: Phrase] {
        var labels: [String: Phrase] = [
            "record.dbs.level": "Level", "record.dbs.certified": "Date on the certificate",
        ]
        for training in Training.allCases { labels[field(training)] = StaffLackWords.title(training) }
        for number in 0..<slots(model) {
            labels["record.references.\(number).from"] = "Reference \(number + 1): who wrote it?"
            labels["record.references.\(number).received"] = "Reference \(number + 1): when did it come?"
        }
        return labels
    }

    static func fields(_ form: Form, _ model: StaffRecordModel) -> HTML {
        let levels = DBSLevel.allCases.map { FormChoice($0.rawValue, StaffLackWords.level($0)) }
        let labels = labels(model)
        let references = (0..<slots(model)).html { number -> HTML in
            let name = "record.references.\(number)"
            return """
                \(form.text("\(name).from", labels["\(name).from"] ?? "", width: "w20"))
                \(form.day("\(name).received", labels["\(name).received"] ?? "", hint: past))
                """
        }
        let least: Phrase =
            "For this post it must be at least: \(StaffLackWords.level(model.settings.leastLevel(model.member.post)).text)."
        let training = Training.allCases.html { training -> HTML in
            form.day(
                field(training), StaffLackWords.title(training), hint: ahead,
                isOptional: !model.settings.training.contains(training))
        }
        return """
            <h2>\(t: "DBS check") \(Parts.rule(.L1))</h2>
            \(form.select("record.dbs.level", "Level", levels, hint: least, blank: "No certificate seen yet"))
            \(form.day("record.dbs.certified", "Date on the certificate", hint: past))
            <h2>\(t: "References") \(Parts.rule(.L1))</h2>\(references)
            <h2>\(t: "Training") \(Parts.rule(.L2))</h2>
            <p>\(t: "The last day on which each one counts.")</p>\(training)
            """
    }

    private static let past: Phrase = "For example, 27 3 2026"
    private static let ahead: Phrase = "For example, 31 3 2028"

    private static func field(_ training: Training) -> String { "record.\(training.rawValue)Until" }

    private static func slots(_ model: StaffRecordModel) -> Int {
        max(
            model.referencesNeeded, model.record.references.count,
            model.correction?.references.count ?? 0)
    }

    /// Does what the form asks with what it holds; problems come back by its own fields.
    static func send(_ call: Call, _ work: (StaffRecord) async throws -> Void) async throws {
        let record = try call.read(StaffRecord.self, at: "record")
        do {
            try await work(record)
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(problems.map { placed($0, call.form) })
        }
    }

    /// A reference that is left out has no number in the record, but its fields have one in the form.
    private static func placed(_ problem: FieldProblem, _ form: Fields) -> FieldProblem {
        let parts = problem.field.split(separator: ".").map(String.init)
        guard parts.count == 4, parts[1] == "references", let index = Int(parts[2]) else { return problem }
        let prefix = "record.references."
        let given = Set(
            form.values.filter { $0.key.hasPrefix(prefix) && $0.value.contains { !$0.trimmed.isEmpty } }
                .compactMap { Int($0.key.dropFirst(prefix.count).prefix { $0 != "." }) }
        ).sorted()
        guard given.indices.contains(index) else { return problem }
        return FieldProblem("\(prefix)\(given[index]).\(parts[3])", problem.problem)
    }
}

/// What is kept of somebody, to be read.
enum StaffRecordView {
    /// Whether they may work with families today, and if not what is missing.
    static func standing(_ lacks: [StaffLack], isOwn: Bool = false) -> HTML {
        guard !lacks.isEmpty else {
            let words: Phrase =
                isOwn ? "You may work with families today." : "They may work with families today."
            return "<p><span class=\"tag good\">\(t: "Complete")</span> \(t: words)</p>"
        }
        let items = lacks.html { "<li>\(t: StaffLackWords.words($0)) \(Parts.rule($0.rule))</li>" }
        let title: Phrase = isOwn ? "You cannot work with families yet" : "They cannot work with families yet"
        return """
            <div class="notice warning"><h2>\(t: title)</h2><p>\(t: "What is missing:")</p><ul>\(items)</ul></div>
            """
    }

    static func rows(_ record: StaffRecord, _ model: StaffRecordModel) -> HTML {
        var rows = facts(record, model.settings).html { Parts.row($0.term, text: $0.value) }
        if let until = model.member.qualifiedUntil {
            rows += Parts.row(
                "Supervisor’s qualification", text: Phrase("counts until \(Spoken.date(until))").text)
        }
        return "<dl class=\"summary\">\(rows)</dl>"
    }

    /// Only what somebody says otherwise than it stands: both, so that they can be compared.
    static func differences(_ said: StaffRecord, _ model: StaffRecordModel) -> HTML {
        let pairs = zip(facts(model.record, model.settings), facts(said, model.settings))
            .filter { $0.value != $1.value }
        let rows = pairs.html { kept, said in
            Parts.row(
                kept.term,
                """
                \(t: "On record:") \(value(kept))<br><b>\(t: "They say:") \(value(said))</b>
                """)
        }
        return "<dl class=\"summary\">\(rows)</dl>"
    }

    private typealias Fact = (term: Phrase, value: String?)

    private static func value(_ fact: Fact) -> String { fact.value ?? Phrase("nothing").text }

    private static func facts(_ record: StaffRecord, _ settings: PeopleSettings) -> [Fact] {
        let check = record.dbs.map { dbs -> String in
            let level = StaffLackWords.level(dbs.level).text
            let (certified, last) = (Spoken.date(dbs.certified), Spoken.date(dbs.lastDay(settings)))
            return Phrase("\(level), of \(certified); counts until \(last)").text
        }
        let references = record.references.map {
            Phrase("\($0.from), came on \(Spoken.date($0.received))").text
        }
        return [
            ("DBS check", check),
            ("References", references.isEmpty ? nil : references.joined(separator: "; ")),
        ]
            + Training.allCases.map { training in
                let until = record.until(training).map { Phrase("counts until \(Spoken.date($0))").text }
                return (StaffLackWords.title(training), until)
            }
    }

    /// What runs out soon or has run out, the soonest first.
    static func clocks(_ model: StaffRecordModel, _ now: Instant) -> HTML {
        guard !model.clocks.isEmpty else { return "" }
        let items = model.clocks.html { item in
            "<li>\(t: StaffLackWords.title(item.item)): \(Parts.clock(item.clock, now: now))</li>"
        }
        return "<h2>\(t: "What runs out")</h2><ul class=\"clocks\">\(items)</ul>"
    }
}
