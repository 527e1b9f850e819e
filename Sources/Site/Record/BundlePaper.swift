import Domain
import Outside

/// Contact notes as a court reads them: who has them and why, an index, and each record from a page of its
/// own, the pages numbered through.
struct BundlePaper {
    /// First names, as in the record.
    let children: [String]
    let recipient: String
    let wanted: SendRecordPages.Wanted
    let day: Day
    /// Oldest first.
    let records: [RecordPageModel]

    var sheet: PressSheet {
        let title = Phrase("Notes of contact").text
        let foot = [title, Spoken.list(children)].joined(separator: ", ")
        return PressSheet(
            html: PaperStyle.page(title: title, language: "en-GB", foot: foot, "\(front)\(index)\(bodies)"),
            title: title)
    }

    private var front: HTML {
        var rows: [(Phrase, String)] = [
            ("Of contact with", Spoken.list(children)), ("Sent to", recipient),
            ("Sent on", Spoken.date(day)),
        ]
        if let authority = wanted.authority {
            rows.append(("What lets them have it", RecordWords.authority(authority).text))
        }
        if let details = wanted.authorityDetails?.trimmed, !details.isEmpty {
            rows.append(("Which", details))
        }
        rows.append(("Paid for by", wanted.pays))
        return """
            <h1>\(t: "Notes of contact")</h1><table><tbody>\(rows.html { name, value in
                "<tr><th scope=\"row\">\(t: name)</th><td>\(value)</td></tr>"
            })</tbody></table>
            <p class="note">\(t: "These are the versions that were sent, as they were on that day. They are for whoever is named above and for nobody else.")</p>
            """
    }

    private func name(_ record: RecordPageModel) -> Phrase {
        "\(Spoken.day(record.day)), \(record.contact.from.description)–\(record.contact.to.description)"
    }

    private func anchor(_ place: Int) -> String { "record-\(place + 1)" }

    private var index: HTML {
        """
        <h2>\(t: "Index")</h2><table class="contents"><thead><tr><th scope="col">\(t: "Number")</th>\
        <th scope="col">\(t: "Session")</th><th scope="col">\(t: "Written by")</th>\
        <th scope="col">\(t: "Page")</th></tr></thead><tbody>\(records.enumerated().html { place, record in
            """
            <tr><td>\(place + 1)</td><td><a href="#\(anchor(place))">\(t: name(record))</a></td>\
            <td>\(record.author)</td><td><a class="page" href="#\(anchor(place))"></a></td></tr>
            """
        })</tbody></table>
        """
    }

    private var bodies: HTML {
        records.enumerated().html { place, record in
            """
            <div class="record"><h2 id="\(anchor(place))">\(place + 1). \(t: name(record))</h2>
            <p class="note">\(KindWords.name(record.kind)). \(t: "Written by \(record.author ?? ""), checked by \(record.checker ?? "").")</p>
            \(RecordHeading.allCases.html { section($0, record) })\(addenda(record))</div>
            """
        }
    }

    private func section(_ heading: RecordHeading, _ record: RecordPageModel) -> HTML {
        guard let text = record.text[heading], !text.trimmed.isEmpty else { return "" }
        return "<h3>\(t: RecordWords.heading(heading))</h3>\(FamilyBar.paragraphs(text))"
    }

    private func addenda(_ record: RecordPageModel) -> HTML {
        guard !record.addenda.isEmpty else { return "" }
        let items = record.addenda.html {
            "<li><p>\(day: $0.at.day)</p>\(FamilyBar.paragraphs($0.text))</li>"
        }
        return "<h3>\(t: "Added later")</h3><ul>\(items)</ul>"
    }
}
