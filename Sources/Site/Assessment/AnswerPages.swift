import Domain

/// The four answers that a centre may give (B5), and what still stands in the way of each.
enum AnswerPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/answer", .coordinator) { call in
            .show(page(try await call.referral(), call.now))
        }
    ]

    private struct Choice {
        let rest: String
        let title: Phrase
        let text: Phrase
        let rule: RuleID
    }

    private static let choices = [
        Choice(
            rest: "/answer/accept", title: "Accept",
            text: "With the kind of contact, the conditions, and the day on which contact here ends.",
            rule: .B5),
        Choice(
            rest: "/answer/wait", title: "Put on the waiting list",
            text: "There is no room now. The family keeps its place in the order of waiting.", rule: .D3),
        Choice(
            rest: "/answer/hand-on", title: "Hand on to a supervised centre",
            text: "There is more risk than you take. The case goes on with its papers; nobody starts again.",
            rule: .B3),
        Choice(
            rest: "/answer/decline", title: "Decline",
            text: "You are independent: nobody can make you accept. You write what the parties are told.",
            rule: .B5),
    ]

    private static func page(_ model: ReferralForCentreModel, _ now: Instant) -> Page {
        let running = model.clocks.filter { $0.isRunning && ($0.rule == .D1 || $0.rule == .D2) }
        let items = choices.html { choice in
            """
            <li><article class="card"><h2><a href="\(CaseFrame.address(model.reference, choice.rest))">\
            \(t: choice.title)</a> \(Parts.rule(choice.rule))</h2><p>\(t: choice.text)</p></article></li>
            """
        }
        let answered: HTML = """
            <div class="notice"><p>\(t: "This referral has been answered.") \
            <a href="\(CaseFrame.address(model.reference))#answer">\(t: "See the answer")</a></p></div>
            """
        return CaseFrame.page(
            "Answer", model,
            """
            \(CaseFrame.back(model, "#answer"))<h1>\(t: "Answer this referral")</h1>
            \(Parts.clocks(running, now: now))\(before(model))
            \(model.isAwaitingAnswer ? "<ul class=\"cards\">\(items)</ul>" : answered)
            """)
    }

    /// What is better done first.
    private static func before(_ model: ReferralForCentreModel) -> HTML {
        var items: [HTML] = []
        if model.screening == nil {
            let screen = CaseFrame.address(model.reference, "/screen")
            items.append(
                "\(t: "Nobody has looked for the signs of risk.") <a href=\"\(screen)\">\(t: "Look for them")</a> \(Parts.rule(.B1))"
            )
        }
        if !model.papersMissing.isEmpty {
            let names = Spoken.list(model.papersMissing.map(PaperWords.name))
            items.append("\(t: "Still to come:") \(names) \(Parts.rule(.C3))")
        }
        guard model.isAwaitingAnswer, !items.isEmpty else { return "" }
        return """
            <div class="notice warning"><h2>\(t: "Before you answer")</h2>\
            <ul>\(items.html { "<li>\($0)</li>" })</ul></div>
            """
    }
}
