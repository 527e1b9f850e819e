import Domain

/// Pieces that the pages after a session share: whose case it is, and words as they were written.
enum FamilyBar {
    /// Between header and page, always in view: which family this is.
    static func bar(_ children: [String], _ file: CaseID, _ kind: ServiceKind?) -> HTML {
        """
        <div class="case-bar" role="region" aria-label="\(t: "This case")"><div class="shell">\
        <p class="family">\(Spoken.list(children))</p><span class="ref">\(file)</span>\
        \(kind.map(Parts.kind))</div></div>
        """
    }

    /// The paragraphs of what somebody wrote.
    static func paragraphs(_ text: String) -> HTML {
        text.split(whereSeparator: \.isNewline).html { "<p>\($0.description)</p>" }
    }

    /// Said once, after something was done.
    static func done(_ words: Phrase) -> HTML {
        "<div class=\"notice good\" role=\"status\"><p>\(t: words)</p></div>"
    }

    static var printButton: HTML {
        """
        <div><button class="button second small" type="button" data-print hidden>\
        \(t: "Print this page")</button></div>
        """
    }
}
