import Domain
import Foundation
import Outside

/// The order as a court's paper: court and case, the parties, what is recorded, what is ordered in numbered
/// paragraphs, and at its end what programs read (I7).
struct OrderPaper {
    let model: OrderModel
    var wording = OrderWording.ours

    /// - Throws: an error of Foundation's, which answers that were read a moment ago do not meet.
    func sheet() throws -> PressSheet {
        let title = Phrase("Order for contact at a centre").text
        let file = OrderFile(model, wording: wording)
        let attachment = PressAttachment(
            name: "contact-order.json", mediaType: "application/json", bytes: Array(try file.data()),
            description: Phrase("The order for programs: a referral or a draft goes on from it").text)
        let html = PaperStyle.page(
            title: title, language: Self.language, foot: foot, body(codes: try file.codes()))
        return PressSheet(html: html, title: title, language: Self.language, attachments: [attachment])
    }

    private static let language = "en-GB"
    private var about: OrderAbout { model.draft.about }

    private func said(_ text: String?) -> String? {
        text?.trimmed.isEmpty == false ? text?.trimmed : nil
    }

    private var foot: String {
        [Phrase("Order for contact at a centre").text, said(about.caseNumber)].compactMap { $0 }
            .joined(separator: ", ")
    }

    private func body(codes: [String]) -> HTML {
        """
        \(head)<h1>\(t: "Order for contact at a centre")</h1>\(draftLine)\(people)\(recorded)\(ordered)\
        \(forPrograms(codes))
        """
    }

    // MARK: The head

    private var head: HTML {
        let court = said(about.court) ?? "[\(Phrase("the court").text)]"
        let number = said(about.caseNumber) ?? "[\(Phrase("the case number").text)]"
        let made = about.made.map { Spoken.date($0) } ?? "[\(Phrase("date").text)]"
        let lines: [Phrase] = ["In the \(court)", "Case number: \(number)", "Made on \(made)"]
        return """
            <div class="court" custom-style="Court">\(lines.html { "<p>\(t: $0)</p>" })</div>
            """
    }

    /// A draft says so until nothing is open.
    private var draftLine: HTML {
        model.isReady
            ? ""
            : "<p><strong>\(t: "Draft: some matters are open, and stand in square brackets.")</strong></p>"
    }

    private var people: HTML {
        let rows: [(Phrase, String?)] = [
            ("The children", about.children), ("They live with", about.carer),
            ("Who comes for contact", about.visitor),
        ]
        return """
            <table><tbody>\(rows.html { name, value in
                "<tr><th scope=\"row\"><strong>\(t: name)</strong></th><td>\(said(value) ?? "[ ]")</td></tr>"
            })</tbody></table>
            """
    }

    private var recorded: HTML {
        let lines = OrderView.recitals(model)
        guard !lines.isEmpty else { return "" }
        return """
            <h2>\(t: "The court records")</h2><ul>\(lines.html { "<li>\(t: $0)</li>" })</ul>
            """
    }

    // MARK: What is ordered

    /// The paragraphs are numbered through, so that each can be named by one number.
    private var ordered: HTML {
        let sentences = OrderSentences(model: model, wording: wording)
        var number = 1
        var parts: HTML = "<h2>\(t: "The court orders")</h2>"
        for part in OrderPart.allCases {
            let clauses = model.clauses.filter { $0.part == part }
            guard !clauses.isEmpty else { continue }
            let items = clauses.html { "<li><p>\(t: sentences.text($0))</p></li>" }
            if part != .general { parts += "<h2>\(t: OrderView.title(part))</h2>" }
            // Word goes by the one, PDF by the other.
            parts += """
                <ol start="\(number)" style="counter-reset: list-item \(number - 1)">\(items)</ol>
                """
            number += clauses.count
        }
        return parts
    }

    // MARK: For programs

    /// The codes, with a line that says what they are for.
    private func forPrograms(_ texts: [String]) -> HTML {
        let codes = texts.compactMap { QRCode($0) }
        // So much was written that it would take a page of codes: the file inside still holds it.
        guard !codes.isEmpty, codes.count == texts.count, codes.count <= Self.mostCodes else {
            return """
                <div class="codes"><p class="note">\(t: "What this order was made from is inside this document, as contact-order.json.")</p></div>
                """
        }
        return """
            <div class="codes"><h2>\(t: "For programs")</h2>
            <p class="note">\(t: "What this order was made from, so that nobody types it twice: a referral or another draft goes on from these codes, or from this document itself, which holds the same inside as contact-order.json.")</p>
            <p>\(codes.enumerated().html { place, code in
                """
                <img src="\(QRPicture.address(code))" width="189" height="189" \
                alt="\(t: "Code \(place + 1) of \(codes.count), with the order for programs")"/>
                """
            })</p></div>
            """
    }

    private static let mostCodes = 9
}
