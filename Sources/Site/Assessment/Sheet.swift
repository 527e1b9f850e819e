import Domain
import Journal

/// How a form of the desk is drawn: fresh, or again with what was typed and what stood in the way.
struct Sheet {
    var form: Form
    var status = 200
    /// Above the form: the law's no.
    var above: HTML = ""
    /// Within the form: a reason for each warning.
    var reasons: HTML = ""
    /// The law's no itself, for a page that can offer something instead.
    var refusal: Refusal?

    /// What stands before the heading.
    func head(_ labels: [String: Phrase]) -> HTML { "\(form.summary(labels))\(above)" }
}

extension Sheet {
    /// Tries an act and goes on to the next address, or draws the form again: problems by field, the law's no
    /// above it, a warning with a place for the reason. What was typed is never lost.
    ///
    /// - Parameter fields: where they are not the form's as it was sent.
    /// - Throws: every halt that no form can mend.
    static func attempt(
        _ call: Call, _ fields: Fields? = nil, work: () async throws -> Reply,
        draw: (Sheet) async throws -> Page
    ) async throws -> Reply {
        let fields = fields ?? call.form
        let form = Form(fields, act: fields["act"])
        do {
            return try await work()
        } catch Halt.invalid(let problems) {
            let wrong = Form(fields, problems: problems, act: fields["act"])
            return .show(try await draw(Sheet(form: wrong, status: 422)))
        } catch Halt.refused(let refusal) {
            let panel = try await RefusalView.panel(refusal, call)
            return .show(
                try await draw(Sheet(form: form, status: 409, above: panel, refusal: refusal)))
        } catch Halt.wantsReasons(let warnings) {
            return .show(try await draw(asking(warnings, fields)))
        }
    }

    /// The form once more, with what was typed, the reasons too.
    static func again(_ call: Call) -> Sheet {
        let form = call.form([])
        let reasons = call.reasonsTyped.keys.sorted().html { reason($0, form) }
        return Sheet(form: form, reasons: reasons)
    }

    private static func reason(_ rule: RuleID, _ form: Form) -> HTML {
        form.area(
            "reason.\(rule.rawValue)", "Why do you go on all the same?",
            hint: "Your reason is kept with the case, with your name and the time.", limit: 2000)
    }

    private static func asking(_ warnings: [Warning], _ fields: Fields) -> Sheet {
        let names = warnings.map { "reason.\($0.rule.rawValue)" }
        // A reason that was asked for and left blank is a field left blank.
        let blank = names.filter { fields[$0] != nil }.map { FieldProblem($0, .missing) }
        let form = Form(fields, problems: blank, act: fields["act"])
        let reasons = warnings.html { warning in
            let words = RefusalWords.words(Refusal(warning.rule, warning.reason))
            return """
                <div class="notice warning"><h2>\(words.title)</h2>\
                <p>\(words.reason) \(Parts.rule(warning.rule))</p></div>
                \(reason(warning.rule, form))
                """
        }
        return Sheet(form: form, status: blank.isEmpty ? 409 : 422, reasons: reasons)
    }
}

extension Call {
    /// The case that the address names, as the desk sees it.
    func referral() async throws -> ReferralForCentreModel {
        try await ask(ReferralForCentre(file: file))
    }

    /// The page of the case, at that place of it, saying what was done.
    func caseAfter(_ done: CaseDone, _ place: String) -> Reply {
        .see("\(CaseFrame.address(file))?done=\(done.rawValue)#\(place)")
    }

    /// The reasons typed for going on where a rule warns.
    var reasonsTyped: [RuleID: String] {
        var reasons: [RuleID: String] = [:]
        for rule in RuleID.allCases {
            if let reason = form["reason.\(rule.rawValue)"]?.trimmed, !reason.isEmpty {
                reasons[rule] = reason
            }
        }
        return reasons
    }
}

/// The labels of the reasons, for the summary of what is missing.
enum ReasonLabels {
    static let all: [String: Phrase] = [
        "reason.B2": "Why do you go on all the same?", "reason.B4": "Why do you go on all the same?",
    ]
}
