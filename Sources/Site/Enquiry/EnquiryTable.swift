import Domain

/// Enquiries in a list, for the centre that answers them and for whoever asked.
enum EnquiryTable {
    /// Whose list it is.
    enum Reader {
        case desk, asker
    }

    static func table(_ rows: [EnquiryRow], _ now: Instant, at reader: Reader) -> HTML {
        guard !rows.isEmpty else {
            return """
                <div class="empty"><h2>\(t: "There are no enquiries")</h2>\
                <p>\(t: "What a court or a party asks before a hearing appears here.")</p></div>
                """
        }
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Enquiries, those to be answered first")</caption>
            <thead><tr><th scope="col">\(t: "Reference")</th><th scope="col">\(t: reader == .desk ? "From" : "Centre")</th>\
            <th scope="col">\(t: "Kind")</th><th scope="col">\(t: "Hearing")</th>\
            <th scope="col">\(t: "Answer")</th></tr></thead>\
            <tbody>\(rows.html { row($0, now, reader) })</tbody></table></div>
            """
    }

    private static func row(_ row: EnquiryRow, _ now: Instant, _ reader: Reader) -> HTML {
        let enquiry = row.enquiry
        let address = reader == .desk ? "/desk/enquiries/\(enquiry.id)" : "/enquiry/\(enquiry.id)"
        let from: Phrase = reader == .desk ? "From" : "Centre"
        let name = reader == .desk ? DeskWords.referrer(enquiry.from).text : row.centreName
        return """
            <tr><th scope="row"><a class="nowrap" href="\(address)">\(enquiry.id)</a><br>\
            <span class="soft small">\(shortDay: enquiry.asked.day)</span></th>\
            <td data-label="\(t: from)">\(name)</td>\
            <td data-label="\(t: "Kind")">\(Parts.kind(enquiry.kind))</td>\
            <td data-label="\(t: "Hearing")">\(enquiry.hearing.map { "\(shortDay: $0)" as HTML } ?? "<span class=\"soft\">\(t: "No date")</span>")</td>\
            <td data-label="\(t: "Answer")">\(EnquiryWords.tag(enquiry.fit)) \(due(row, now, reader))</td></tr>
            """
    }

    /// The desk's own deadline; for whoever asked, until when they wait.
    private static func due(_ row: EnquiryRow, _ now: Instant, _ reader: Reader) -> HTML {
        switch reader {
        case .desk: Parts.clocks([row.clock], now: now)
        case .asker: row.clock.isRunning ? "<br>\(EnquiryWords.awaited(row.clock, now: now))" : ""
        }
    }

    /// On the rule's page: the enquiries that it holds now, for those who run a centre or supervise there.
    static func held(_ call: Call) async throws -> HTML {
        let centres = (call.account?.centres ?? []).filter { Access.runsOrSupervises($0, call.who) }
        guard !centres.isEmpty else { return "" }
        var rows: [EnquiryRow] = []
        for centre in centres {
            rows += try await call.ask(EnquiriesOfCentre(centre: centre, onlyOpen: true))
        }
        let shown = call.pager.cut(rows)
        return """
            <section id="cases"><h2>\(t: "Enquiries that it holds now")</h2>\
            \(if: rows.isEmpty, "<p>\(t: "None of yours.")</p>")\
            \(if: !rows.isEmpty, table(shown.rows, call.now, at: .desk))\(shown.ways)</section>
            """
    }

    /// The desk's own part: what is to be answered.
    static func panel(_ rows: [EnquiryRow], _ centre: CentreID, _ now: Instant) -> HTML {
        let all: HTML = """
            <p><a href="/desk/enquiries?centre=\(centre)">\(t: "Every enquiry and answer")</a></p>
            """
        guard !rows.isEmpty else { return all }
        return """
            <section aria-labelledby="enquiries"><h2 id="enquiries">\(t: "Enquiries to answer") \(Parts.rule(.B9))</h2>
            \(all)\(table(rows, now, at: .desk))</section>
            """
    }
}
