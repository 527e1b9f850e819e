import Domain

/// The parts of a form as markup (see the stylesheet's section on forms). A label is words for people; a name
/// is the field's path in the value.
extension Form {
    /// The hidden field that makes a form sent twice be done once.
    var actField: HTML { "<input type=\"hidden\" name=\"act\" value=\"\(act)\">" }

    /// A line of text.
    func text(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, width: String = "", type: String = "text",
        autocomplete: String = "off", isOptional: Bool = false, unit: Phrase? = nil, attributes: HTML = ""
    ) -> HTML {
        let id = Form.id(name)
        let input: HTML = """
            <input type="\(type)" id="\(id)" name="\(name)" value="\(value(name))" class="\(width)" \
            autocomplete="\(autocomplete)"\(describedBy(name, hint != nil))\(attributes)>
            """
        let whole: HTML = unit.map { "<div class=\"with-unit\">\(input) \(t: $0)</div>" } ?? input
        return """
            <div class="field\(wrong(name))"><label for="\(id)">\(t: label)\(optional(isOptional))</label>
            \(hintLine(name, hint))\(errorLine(name))\(whole)</div>
            """
    }

    /// A password: never filled in again, and shown while somebody wishes to see it.
    func password(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, autocomplete: String = "current-password"
    ) -> HTML {
        let id = Form.id(name)
        return """
            <div class="field\(wrong(name))"><label for="\(id)">\(t: label)</label>
            \(hintLine(name, hint))\(errorLine(name))<div class="password">\
            <input type="password" id="\(id)" name="\(name)" autocomplete="\(autocomplete)" spellcheck="false" \
            autocapitalize="none"\(describedBy(name, hint != nil))>\
            <button class="button second small" type="button" data-shows="\(id)" hidden \
            data-hide="\(t: "Hide")">\(t: "Show")</button></div></div>
            """
    }

    /// A whole number.
    func number(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, unit: Phrase? = nil, isOptional: Bool = false
    )
        -> HTML
    {
        text(
            name, label, hint: hint, width: "w4", isOptional: isOptional, unit: unit,
            attributes: " inputmode=\"numeric\"")
    }

    /// Several lines of text.
    /// - Parameter limit: the most characters; the command checks it as well.
    func area(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, limit: Int = 4000, isOptional: Bool = false,
        isTall: Bool = false
    ) -> HTML {
        let id = Form.id(name)
        return """
            <div class="field\(wrong(name))"><label for="\(id)">\(t: label)\(optional(isOptional))</label>
            \(hintLine(name, hint))\(errorLine(name))\
            <textarea id="\(id)" name="\(name)" data-limit="\(limit)"\(if: isTall, " class=\"tall\"")\
            \(describedBy(name, hint != nil, alsoBy: "\(id)-left"))>\(value(name))</textarea>
            <p class="hint" id="\(id)-left">\(t: "You can use up to \(limit) characters.")</p></div>
            """
    }

    /// A day in three fields.
    func day(
        _ name: String, _ label: Phrase, hint: Phrase = "For example, 27 3 2019", isOptional: Bool = false
    )
        -> HTML
    {
        """
        <fieldset class="\(wrong(name))"><legend>\(t: label)\(optional(isOptional))</legend>
        \(hintLine(name, hint))\(errorLine(name))<div class="date">\
        \(datePart(name, "day", "Day", "w2", isFirst: true))\(datePart(name, "month", "Month", "w2"))\
        \(datePart(name, "year", "Year", "w4"))</div></fieldset>
        """
    }

    private func datePart(
        _ name: String, _ part: String, _ label: Phrase, _ width: String, isFirst: Bool = false
    ) -> HTML {
        // The first of the three has the field's own id, which the error summary links to.
        let id = isFirst ? Form.id(name) : Form.id("\(name).\(part)")
        let described = isFirst ? describedBy(name, true) : ""
        return """
            <div><label for="\(id)">\(t: label)</label><input id="\(id)" name="\(name).\(part)" \
            class="\(width)" inputmode="numeric" value="\(value("\(name).\(part)"))" \
            autocomplete="off"\(described)></div>
            """
    }

    /// One of several.
    func radios(
        _ name: String, _ label: Phrase, _ choices: [FormChoice], hint: Phrase? = nil,
        isHeading: Bool = false,
        isRow: Bool = false
    ) -> HTML {
        group(name, label, hint, isHeading, isRow, choices, type: "radio")
    }

    /// Any of several.
    func checkboxes(
        _ name: String, _ label: Phrase, _ choices: [FormChoice], hint: Phrase? = nil,
        isHeading: Bool = false,
        isRow: Bool = false
    ) -> HTML {
        group(name, label, hint, isHeading, isRow, choices, type: "checkbox")
    }

    /// Yes or no.
    func yesNo(
        _ name: String, _ label: Phrase, hint: Phrase? = nil, ifYes: HTML? = nil, isHeading: Bool = false
    )
        -> HTML
    {
        radios(
            name, label, [FormChoice("yes", "Yes", reveals: ifYes), FormChoice("no", "No")], hint: hint,
            isHeading: isHeading)
    }

    /// One box to tick, whose value is yes.
    func tick(_ name: String, _ label: Phrase, hint: Phrase? = nil) -> HTML {
        let id = Form.id(name)
        return """
            \(errorLine(name))<div class="choice"><input type="checkbox" id="\(id)" name="\(name)" value="yes"\
            \(checked(name, "yes"))\(describedBy(name, hint != nil))><label for="\(id)">\(t: label)</label>\
            \(hintLine(name, hint))</div>
            """
    }

    /// One of many, in a list that opens.
    func select(
        _ name: String, _ label: Phrase, _ choices: [FormChoice], hint: Phrase? = nil, blank: Phrase? = nil,
        isOptional: Bool = false
    ) -> HTML {
        let id = Form.id(name)
        let options = choices.html { choice in
            """
            <option value="\(choice.value)"\(if: holds(name, choice.value), " selected")>\
            \(t: choice.label)</option>
            """
        }
        return """
            <div class="field\(wrong(name))"><label for="\(id)">\(t: label)\(optional(isOptional))</label>
            \(hintLine(name, hint))\(errorLine(name))<select id="\(id)" name="\(name)"\
            \(describedBy(name, hint != nil))>\(blank.map { "<option value=\"\">\(t: $0)</option>" as HTML })\
            \(options)</select></div>
            """
    }

    /// A contact detail with its own wish to be kept private.
    func privateRow(_ field: HTML, wish: String) -> HTML {
        let id = Form.id(wish)
        return """
            <div class="private-row">\(field)<div class="choice"><input type="checkbox" id="\(id)" \
            name="\(wish)" value="yes"\(checked(wish, "yes"))><label for="\(id)">\(t: "Keep this private")\
            </label><p class="kept">\(t: "Only the centre will see it. The other side never will.")</p></div></div>
            """
    }

    private func group(
        _ name: String, _ label: Phrase, _ hint: Phrase?, _ isHeading: Bool, _ isRow: Bool,
        _ choices: [FormChoice], type: String
    ) -> HTML {
        let items = choices.enumerated().html { number, choice in
            // The first choice has the field's own id, which the error summary links to.
            let id = number == 0 ? Form.id(name) : Form.id("\(name).\(choice.value)")
            return """
                <div class="choice"><input type="\(type)" id="\(id)" name="\(name)" value="\(choice.value)"\
                \(checked(name, choice.value))\(if: choice.hint != nil, " aria-describedby=\"\(id)-hint\"")>\
                <label for="\(id)">\(t: choice.label)</label>\
                \(choice.hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\(t: $0)</p>" as HTML })</div>\
                \(choice.reveals.map { "<div class=\"reveal\">\($0)</div>" as HTML })
                """
        }
        let legend: HTML = isHeading ? "<h1>\(t: label)</h1>" : "\(t: label)"
        return """
            <fieldset class="\(wrong(name))"\(describedBy(name, hint != nil))><legend>\(legend)</legend>
            \(hintLine(name, hint))\(errorLine(name))\(if: isRow, "<div class=\"choices row\">")\(items)\
            \(if: isRow, "</div>")</fieldset>
            """
    }

    private func checked(_ name: String, _ value: String) -> HTML { holds(name, value) ? " checked" : "" }
    private func wrong(_ name: String) -> HTML { problem(name) == nil ? "" : " wrong" }
    private func optional(_ isOptional: Bool) -> HTML {
        isOptional ? " <span class=\"optional\">\(t: "(if any)")</span>" : ""
    }
    private func hintLine(_ name: String, _ hint: Phrase?) -> HTML {
        hint.map { "<p class=\"hint\" id=\"\(Form.id(name))-hint\">\(t: $0)</p>" } ?? ""
    }
    private func errorLine(_ name: String) -> HTML {
        guard let problem = problems.first(where: { $0.field == name }) else { return "" }
        return """
            <p class="error" id="\(Form.id(name))-error"><span class="unseen">\(t: "Error:") </span>\
            \(told(problem))</p>
            """
    }
    private func describedBy(_ name: String, _ hasHint: Bool, alsoBy: String? = nil) -> HTML {
        var ids: [String] = []
        if hasHint { ids.append("\(Form.id(name))-hint") }
        if problem(name) != nil { ids.append("\(Form.id(name))-error") }
        if let alsoBy { ids.append(alsoBy) }
        let invalid: HTML = problem(name) == nil ? "" : " aria-invalid=\"true\""
        return ids.isEmpty ? invalid : " aria-describedby=\"\(ids.joined(separator: " "))\"\(invalid)"
    }
}

/// One choice of a field.
struct FormChoice: Sendable {
    let value: String
    let label: Phrase
    var hint: Phrase?
    /// Fields that belong to this choice, shown while it is taken.
    var reveals: HTML?

    init(_ value: String, _ label: Phrase, hint: Phrase? = nil, reveals: HTML? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
        self.reveals = reveals
    }
}
