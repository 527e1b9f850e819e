import Domain

/// The cases that a rule now holds, on its page, for those who run a centre or supervise there. Nobody else
/// is told even that there are none.
enum RuleCases {
    static func section(_ rule: RuleID, _ call: Call) async throws -> HTML {
        if rule == .B9 { return try await EnquiryTable.held(call) }
        guard Rulebook.entry(rule).does.contains(.clock), let account = call.account else { return "" }
        let centres = account.centres.filter { Access.runsOrSupervises($0, call.who) }
        guard !centres.isEmpty else { return "" }
        var cases: [CaseUnderRule] = []
        for centre in centres {
            cases += try await call.ask(CasesUnderRule(rule: rule, centre: centre))
        }
        let shown = call.pager.cut(cases)
        return """
            <section id="cases"><h2>\(t: "Cases that it holds now")</h2>\
            \(if: cases.isEmpty, "<p>\(t: "None of yours.")</p>")\
            \(if: !cases.isEmpty, "<ul>\(shown.rows.html(line))</ul>")\(shown.ways)</section>
            """
    }

    private static func line(_ held: CaseUnderRule) -> HTML {
        let due: Phrase =
            held.isOverdue
            ? "overdue since \(Spoken.date(held.overdueOn))" : "by \(Spoken.date(held.lastDay))"
        return """
            <li><a href="\(CaseFrame.address(held.file))">\(Spoken.list(held.children)), \(held.file)</a>: \
            \(t: due)</li>
            """
    }
}
