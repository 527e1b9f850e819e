import Domain

/// What is held about one adult, for the coordinator: all of it, and it as it goes.
struct OwnDataView {
    let model: OwnDataPageModel
    let form: Form
    let address: String

    var here: String { "\(address)?adult=\(model.adult)" }

    var body: HTML {
        guard let request = model.request else {
            return """
                <p>\(t: "They have not asked yet. Note it here if they asked by letter or at the door.")</p>\(asking)
                """
        }
        if let last = request.lastCopy, request.released != nil {
            return """
                <div class="notice good"><p>\(t: "Given on \(Spoken.date(last.at.day)). It stands on their own page as it was given.")</p></div>
                \(download)\(OwnDataCopyView(copy: last.copy).body)\(FamilyBar.printButton)
                <h2>\(t: "If they ask again")</h2><p>\(t: "What you decided is kept, and only what is new is to be decided.")</p>\(asking)
                """
        }
        return "\(standing(request))\(list(request))\(facts)"
    }

    /// It as it goes, and the way to give it.
    var look: HTML {
        guard let request = model.request, request.released == nil else { return body }
        return """
            <p>\(t: "This is what they get, with the letters that were written to them and the papers named below.")</p>
            \(OwnDataCopyView(copy: model.copy).body)\(giving(request))
            """
    }

    private var download: HTML {
        """
        <p><a class="button second" href="\(address)/package?adult=\(model.adult)">\(t: "Download the package")</a></p>
        """
    }

    private var asking: HTML {
        let children = form.tick(
            "children", "What is held about the children too",
            hint: "They have parental responsibility. You decide on every paragraph.")
        return """
            <form method="post" action="\(address)/ask">\(form.actField)<input type="hidden" name="adult" value="\(model.adult)">
            \(if: model.mayAskForChildren, children)
            <button class="button">\(t: "They have asked: make the package")</button></form>
            """
    }

    private func standing(_ request: OwnDataRequest) -> HTML {
        let due = model.due.map { Phrase("It is to be given by \(Spoken.date($0)).").text } ?? ""
        let children: Phrase = "They asked for what is held about the children too."
        let open = Spoken.count(model.undecided, "paragraph is", "paragraphs are")
        let state: HTML =
            model.undecided == 0
            ? """
            <div class="notice good"><p>\(t: "Everything is decided. Read it once more as it goes, then give it.")</p>
            <p><a class="button" href="\(here)&amp;look=yes">\(t: "Read it as it goes")</a></p></div>
            """
            : """
            <div class="notice warning"><p>\(t: "\(open) still to be decided. Nothing is given before.")</p>
            <p><a href="\(here)&amp;look=yes">\(t: "See it as it would go now")</a></p></div>
            """
        return """
            <p>\(t: "Asked for on \(Spoken.date(request.asked.day)).") \(due) \
            \(if: request.asksForChildren, "\(t: children)")</p>\(state)
            """
    }

    private func list(_ request: OwnDataRequest) -> HTML {
        let rows = model.package.items.html { item in
            let title = OwnDataWords.title(item.kind, item.day)
            return """
                <div><dt>\(title)</dt><dd>\(tags(item, request))</dd><dd class="change">\
                <a href="\(here)&amp;item=\(item.id)">\(t: "Read")<span class="unseen"> \(title)</span></a></dd></div>
                """
        }
        return """
            <h2>\(t: "What is held")</h2><dl class="summary">\(rows)</dl>
            <p>\(t: "Letters that were written to them go too; letters to others never do.")</p>
            """
    }

    private func tags(_ item: OwnDataItem, _ request: OwnDataRequest) -> HTML {
        var counts = (given: 0, leftOut: 0, open: 0)
        for paragraph in item.paragraphs {
            switch request.decisions[paragraph.key]?.decision.choice {
            case .give?, .blackOut?: counts.given += 1
            case .leaveOut?: counts.leftOut += 1
            case nil:
                switch paragraph.standard {
                case .given: counts.given += 1
                case .leftOut: counts.leftOut += 1
                case .undecided: counts.open += 1
                }
            }
        }
        return """
            \(if: counts.open > 0, "<span class=\"tag warn\">\(t: "\(counts.open) to decide")</span> ")\
            \(if: counts.given > 0, "<span class=\"tag good\">\(t: "\(counts.given) given")</span> ")\
            \(if: counts.leftOut > 0, "<span class=\"tag\">\(t: "\(counts.leftOut) left out")</span>")
            """
    }

    private var facts: HTML {
        """
        <h2>\(t: "Their own particulars")</h2>\
        \(OwnDataCopyView.sections(model.package.facts, isUnderHeading: true))
        """
    }

    private func giving(_ request: OwnDataRequest) -> HTML {
        guard model.undecided == 0 else {
            return """
                <p>\(t: "\(Spoken.count(model.undecided, "paragraph is", "paragraphs are")) still to be decided.")</p>
                """
        }
        let read = form.tick(
            "isReadThrough",
            "I have read all of it as it goes, and nothing of anybody else is in it that must not be")
        return """
            <h2>\(t: "Give it to them")</h2>
            <form method="post" action="\(address)/release" novalidate>\(form.actField)<input type="hidden" name="adult" value="\(model.adult)">
            \(read)<button class="button">\(t: "Give it to them")</button></form>
            """
    }
}

/// A copy as it is read: by its adult, and by staff before it goes.
struct OwnDataCopyView {
    let copy: OwnDataCopy
    var isUnderHeading = false

    var body: HTML { "\(Self.sections(copy.facts, isUnderHeading: isUnderHeading))\(items)\(papers)" }

    private func head(_ words: String) -> HTML {
        isUnderHeading ? "<h3>\(words)</h3>" : "<h2>\(words)</h2>"
    }

    private var items: HTML {
        copy.items.html { item in
            """
            <section class="card">\(head(OwnDataWords.title(item.kind, item.day)))\
            \(item.parts.html(part))\(leftOut(item))</section>
            """
        }
    }

    private func part(_ part: OwnDataCopy.Part) -> HTML {
        let day = part.day.map { ", \(Spoken.date($0))" } ?? ""
        return "<p><b>\(OwnDataWords.label(part.label))\(day):</b> \(part.text)</p>"
    }

    private func leftOut(_ item: OwnDataCopy.Item) -> HTML {
        guard item.leftOut > 0 else { return "" }
        let count = Spoken.count(item.leftOut, "paragraph was", "paragraphs were")
        return "<p class=\"soft\">\(t: "\(count) left out.")</p>"
    }

    private var papers: HTML {
        guard !copy.papers.isEmpty else { return "" }
        return """
            <section class="card">\(head(Phrase("Papers in the package").text))\
            <ul>\(copy.papers.html { "<li>\(OwnDataText.paper($0))</li>" })</ul></section>
            """
    }

    /// - Parameter isUnderHeading: whether they stand under a heading of the page's own.
    static func sections(_ data: OwnData, isUnderHeading: Bool) -> HTML {
        OwnDataText.sections(data).html { section in
            let title = OwnDataText.title(section.part)
            return """
                <section class="card">\
                \(isUnderHeading ? "<h3>\(t: title)</h3>" as HTML : "<h2>\(t: title)</h2>" as HTML)\
                <ul>\(section.lines.html { "<li>\($0)</li>" })</ul></section>
                """
        }
    }
}
