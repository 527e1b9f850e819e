import Domain

/// What stands around the diary's pages of one case.
enum DiaryFrame {
    static func address(_ file: CaseID, _ rest: String = "") -> String { "/desk/cases/\(file)\(rest)" }

    /// Always in view: which family this is.
    static func bar(_ children: [String], _ file: CaseID, _ kind: ServiceKind?) -> HTML {
        """
        <div class="case-bar" role="region" aria-label="\(t: "This case")"><div class="shell">\
        <p class="family">\(Spoken.list(children))</p><span class="ref">\(file)</span>\
        \(kind.map(Parts.kind))</div></div>
        """
    }

    /// The four times, said for each side by itself (E6).
    static func times(_ times: SessionTimes) -> HTML {
        """
        <dl class="summary tight">
        \(Parts.row("Visiting adult", "\(t: "comes at") <b>\(times.visitingIn)</b>, \(t: "leaves at") <b>\(times.visitingOut)</b>"))
        \(Parts.row("Resident carer and children", "\(t: "come at") <b>\(times.childIn)</b>, \(t: "leave at") <b>\(times.childOut)</b>"))
        </dl>
        """
    }

    /// A refusal in a few words, for beside a choice.
    static func whyNot(_ no: Refusal) -> HTML {
        "\(RefusalWords.words(no).reason) \(Parts.rule(no.rule))"
    }
}
