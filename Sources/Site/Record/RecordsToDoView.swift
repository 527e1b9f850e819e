import Domain

/// What is to be written and what is to be checked.
enum RecordsToDoView {
    static func body(_ rows: [RecordToDo], _ call: Call) -> HTML {
        let writing = rows.filter { $0.standing != .toCheck }
        let checking = rows.filter { $0.standing == .toCheck }
        return """
            <h1>\(t: "Records")</h1>
            <p class="lead">\(t: "A record of observed contact is written after every supervised session, and a second person checks it.") \
            \(Parts.rule(.F2))</p>
            <h2>\(t: "To write")</h2>
            \(table(writing, "Records to write, the most urgent first", call, "write"))
            \(if: writing.isEmpty, nothing("Nothing to write", "A session appears here when it has ended."))
            <h2>\(t: "To check")</h2>
            \(table(checking, "Records to check, the oldest first", call, "check"))
            \(if: checking.isEmpty, nothing("Nothing to check", "A record appears here when its writer says that it is complete."))
            """
    }

    /// For those who neither supervise nor coordinate.
    static var notYours: HTML {
        """
        <h1>\(t: "Records")</h1>
        <p class="lead">\(t: "There is nothing here for you to write.")</p>
        <p>\(t: "Records of observed contact are written by the supervisor of the session and checked by a second qualified person.") \
        \(Parts.rule(.F2))</p>
        <p>\(t: "Of supported contact nobody writes a record. Only the dates and times are kept.") \(Parts.rule(.F1))</p>
        <p>\(t: "If something happened that worries you, tell the coordinator now, or write it down from the Today board.")</p>
        """
    }

    private static func table(_ rows: [RecordToDo], _ caption: Phrase, _ call: Call, _ name: String) -> HTML {
        guard !rows.isEmpty else { return "" }
        let shown = call.pager.cut(rows, name)
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: caption)</caption>
            <thead><tr><th scope="col">\(t: "Session")</th><th scope="col">\(t: "Family")</th>\
            <th scope="col">\(t: "State")</th><th scope="col">\(t: "Deadline")</th></tr></thead>
            <tbody>\(shown.rows.html { row($0, call) })</tbody></table></div>\(shown.ways)
            """
    }

    private static func row(_ row: RecordToDo, _ call: Call) -> HTML {
        let clock = Clock(
            rule: .F2, duty: .writeRecord, starts: row.overdueFrom, overdueFrom: row.overdueFrom, met: nil)
        return """
            <tr><th scope="row"><a href="/records/\(row.file)/\(row.session)">\(shortDay: row.day)</a><br>\
            <span class="soft small">\(row.file)</span></th>\
            <td data-label="\(t: "Family")">\(Spoken.list(row.children))</td>\
            <td data-label="\(t: "State")">\(tag(row.standing))</td>\
            <td data-label="\(t: "Deadline")">\(if: row.standing != .toCheck, Parts.clocks([clock], now: call.now))\
            \(if: row.standing == .toCheck, "<span class=\"soft\">\(t: "Complete; the check has no deadline of its own")</span>")</td></tr>
            """
    }

    private static func tag(_ standing: RecordToDo.Standing) -> HTML {
        switch standing {
        case .due: "<span class=\"tag doing\">\(t: "To be written")</span>"
        case .overdue: "<span class=\"tag problem\">\(t: "Overdue")</span>"
        case .toCheck: "<span class=\"tag waiting\">\(t: "To be checked")</span>"
        }
    }

    private static func nothing(_ title: Phrase, _ words: Phrase) -> HTML {
        "<div class=\"empty\"><h3>\(t: title)</h3><p>\(t: words)</p></div>"
    }
}
