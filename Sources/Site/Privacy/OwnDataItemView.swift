import Domain

/// One thing that is held, paragraph by paragraph, to be decided.
struct OwnDataItemView {
    let view: OwnDataView
    let item: OwnDataItem

    /// What the reader knows each field by.
    var labels: [String: Phrase] {
        var labels: [String: Phrase] = [:]
        for number in item.paragraphs.indices {
            let place: Phrase = "Paragraph \(number + 1)"
            for field in ["paragraph", "choice", "ground", "names", "other", "words"] {
                labels["decisions.\(number).\(field)"] = place
            }
        }
        return labels
    }

    var body: HTML {
        let shown = filled
        return """
            <h2>\(OwnDataWords.title(item.kind, item.day))</h2>
            <p>\(t: "Does a paragraph say anything of the other side, a child, or anybody else? Leave it out, or black out their names. Names that the case knows are listed; others you must see yourself.")</p>
            <form method="post" action="\(view.address)/decide" novalidate>\(view.form.actField)\
            <input type="hidden" name="adult" value="\(view.model.adult)"><input type="hidden" name="item" value="\(item.id)">
            \(item.paragraphs.enumerated().html { paragraph($0.offset, $0.element, shown) })
            <button class="button">\(t: "Keep it, and go on")</button></form>
            """
    }

    /// What was typed, what is wrong beside its field; or else what was decided, or goes by itself.
    var filled: Form {
        var form = view.form
        guard form.problems.isEmpty, !form.fields.hasAny(under: "decisions") else { return placed(form) }
        for (number, paragraph) in item.paragraphs.enumerated() {
            let decided = view.model.request?.decisions[paragraph.key]?.decision
            let place = "decisions.\(number)"
            if let choice = decided?.choice ?? Self.choice(paragraph.standard) {
                form.fields.set("\(place).choice", choice.rawValue)
            }
            if let ground = decided?.ground ?? paragraph.owner.ground {
                form.fields.set("\(place).ground", ground.rawValue)
            }
            let names = decided?.names ?? paragraph.names
            for name in names where paragraph.names.contains(name) {
                form.fields.add("\(place).names", name)
            }
            let others = names.filter { !paragraph.names.contains($0) }
            form.fields.set("\(place).other", others.joined(separator: ", "))
            form.fields.set("\(place).words", decided?.words ?? "")
        }
        return form
    }

    /// What is wrong with words to black out stands beside the field that they are typed in.
    private func placed(_ form: Form) -> Form {
        var form = form
        for (number, paragraph) in item.paragraphs.enumerated() {
            let (names, other) = ("decisions.\(number).names", "decisions.\(number).other")
            guard let problem = form.problem(names) else { continue }
            if problem == .empty, !paragraph.names.isEmpty { continue }
            form.problems.removeAll { $0.field == names }
            form.problems.append(FieldProblem(other, problem))
            form.words[other] =
                problem == .empty
                ? "Paragraph \(number + 1): type what is blacked out"
                : "Paragraph \(number + 1): these words do not stand in it"
        }
        return form
    }

    private static func choice(_ standard: OwnDataStandard) -> OwnDataChoice? {
        switch standard {
        case .given: .give
        case .leftOut: .leaveOut
        case .undecided: nil
        }
    }

    private func paragraph(_ number: Int, _ paragraph: OwnDataParagraph, _ form: Form) -> HTML {
        let place = "decisions.\(number)"
        return """
            <section class="card" id="\(Form.id("\(place).paragraph"))"><h3>\(number + 1). \(title(paragraph))</h3>
            \(text(paragraph))<p><span class="tag">\(t: OwnDataWords.owner(paragraph.owner))</span> \(decided(paragraph))</p>
            <input type="hidden" name="\(place).paragraph" value="\(paragraph.place)">\
            <input type="hidden" name="\(place).mark" value="\(paragraph.mark)">
            \(form.radios("\(place).choice", "What becomes of it?", choices(paragraph), isRow: true))
            \(names(paragraph, place, form))\(more(paragraph, place, form))
            </section>
            """
    }

    private func title(_ paragraph: OwnDataParagraph) -> String {
        let label = OwnDataWords.label(paragraph.label)
        return paragraph.day.map { "\(label), \(Spoken.date($0))" } ?? label
    }

    private func text(_ paragraph: OwnDataParagraph) -> HTML {
        if case .part(let part) = paragraph.label {
            let lines = OwnDataText.sections(view.model.package.facts).first { $0.part == part }?.lines ?? []
            return "<ul>\(lines.html { "<li>\($0)</li>" })</ul>"
        }
        guard let document = paragraph.document else { return "<p>\(paragraph.text)</p>" }
        return """
            <p><a href="/documents/\(view.model.file)/\(document.id)">\(t: "Open the paper")</a></p>
            """
    }

    private func decided(_ paragraph: OwnDataParagraph) -> HTML {
        guard let known = view.model.request?.decisions[paragraph.key] else { return "" }
        let by = view.model.deciders[known.by] ?? ""
        let day = Spoken.date(known.at.day)
        return by.isEmpty ? "\(t: "Decided on \(day).")" : "\(t: "Decided by \(by) on \(day).")"
    }

    private func choices(_ paragraph: OwnDataParagraph) -> [FormChoice] {
        OwnDataChoice.allCases.filter { $0 != .blackOut || !paragraph.text.isEmpty }.map {
            FormChoice($0.rawValue, OwnDataWords.choice($0))
        }
    }

    private func names(_ paragraph: OwnDataParagraph, _ place: String, _ form: Form) -> HTML {
        guard !paragraph.names.isEmpty else { return "" }
        return form.checkboxes(
            "\(place).names", "Named in it: what is blacked out?",
            paragraph.names.map { FormChoice($0, "\($0)") }, isRow: true)
    }

    /// What is seldom needed: folded, unless it is.
    private func more(_ paragraph: OwnDataParagraph, _ place: String, _ form: Form) -> HTML {
        let isWrong = form.problems.contains { $0.field.hasPrefix("\(place).") }
        let isOpen = isWrong || paragraph.standard == .undecided && form.fields.isBlank("\(place).ground")
        let other = form.text(
            "\(place).other", "Other words to black out",
            hint: "As they stand in the text, with commas between.", isOptional: true)
        return """
            <details\(if: isOpen, " open")><summary>\(t: "Why, and other words")</summary>
            \(form.select("\(place).ground", "Why is it left out, or blacked out?", Self.grounds, blank: "Choose"))
            \(if: !paragraph.text.isEmpty, other)
            \(form.text("\(place).words", "More on why", hint: "For the centre alone. Needed where you give what would be left out: such as that the other person agreed.", isOptional: true))
            </details>
            """
    }

    private static let grounds = OwnDataGround.allCases.map {
        FormChoice($0.rawValue, OwnDataWords.ground($0))
    }
}
