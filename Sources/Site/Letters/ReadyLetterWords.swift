import Domain

/// The answers that are ready for whoever asks a supported centre for more than it keeps (F1, F6).
enum ReadyLetters {
    static func dates(_ dates: [AttendanceModel.Attended]) -> String {
        [confirmed(dates), Phrase("The centre confirms dates and times, and nothing else.").text]
            .joined(separator: "\n\n")
    }

    static func noReport(_ dates: [AttendanceModel.Attended]) -> String {
        [
            Phrase("You have asked for a report of contact at this centre.").text,
            Phrase(
                "Contact here is supported. By the Judicial Protocol (November 2023), paragraphs 1.2 and 3.9, and our standards, a supported centre keeps dates and times only. No observations are made, so we cannot give a report, an opinion or evidence."
            ).text,
            confirmed(dates),
            Phrase("If the court needs contact to be observed, the place for it is a supervised centre.")
                .text,
        ].joined(separator: "\n\n")
    }

    static var noEvidence: String {
        [
            Phrase("You have asked that somebody who works at this centre should give evidence.").text,
            Phrase(
                "Contact here is supported. Those who work here keep a watchful eye; they do not observe, judge or write down how contact goes, so they have no evidence to give. By paragraph 3.9 of the Judicial Protocol (November 2023) a supported centre is not ordered to attend court."
            ).text,
            Phrase(
                "We can confirm the dates and times of contact. Where there is an immediate worry about a child’s safety, the centre itself tells the police or children’s services."
            ).text,
            Phrase("If the court needs contact to be observed, the place for it is a supervised centre.")
                .text,
        ].joined(separator: "\n\n")
    }

    private static func confirmed(_ dates: [AttendanceModel.Attended]) -> String {
        guard !dates.isEmpty else { return Phrase("No contact has taken place.").text }
        let list = dates.map {
            Phrase("- \(Spoken.day($0.day)), \($0.contact.from) to \($0.contact.to)").text
        }.joined(separator: "\n")
        let first = Phrase("Contact took place on these dates, booked for these times:").text
        return "\(first)\n\n\(list)"
    }
}

/// The centre's rules, before the first visit (E11).
enum RulesLetters {
    static func rules(_ rules: HouseRules) -> String {
        [
            Phrase("These are the rules of the centre. Each adult accepts them before the first visit.").text,
            rules.text,
            Phrase(
                "Please read them. At your first meeting somebody goes through them with you; ask whatever you like then."
            ).text,
        ].joined(separator: "\n\n")
    }
}

/// Invoices: to one payer, of what is theirs alone (E12).
enum InvoiceLetters {
    static func invoice(_ invoice: Invoice) -> String {
        let lines = invoice.lines.map { "- \(line($0)): \(Pounds.text($0.pence))" }.joined(separator: "\n")
        var sums = [Phrase("In all: \(Pounds.text(invoice.totalPence))").text]
        if invoice.owedBeforePence > 0 {
            sums.append(Phrase("Still open from before: \(Pounds.text(invoice.owedBeforePence))").text)
        } else if invoice.owedBeforePence < 0 {
            sums.append(Phrase("Paid already: \(Pounds.text(-invoice.owedBeforePence))").text)
        }
        sums.append(
            invoice.duePence > 0
                ? Phrase("To pay: \(Pounds.text(invoice.duePence))").text
                : Phrase("There is nothing to pay now.").text)
        return [
            Phrase("Invoice \(invoice.number), \(Spoken.date(invoice.day))").text, lines,
            sums.joined(separator: "\n"),
            Phrase("If something is not right, or you cannot pay it at once, please tell the centre.").text,
        ].joined(separator: "\n\n")
    }

    static func line(_ line: InvoiceLine) -> String {
        let what = CostWords.kind(line.kind).text
        let when = line.day.map { "\(what), \(Spoken.date($0))" } ?? what
        return line.words.map { "\(when) (\($0))" } ?? when
    }
}
