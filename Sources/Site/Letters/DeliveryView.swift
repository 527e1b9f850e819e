import Domain
import Foundation

/// Where a letter stands, in words, and each try to send it.
enum DeliveryView {
    static func state(_ sent: LettersOf.Sent, now: Instant) -> Phrase {
        let tries = sent.letter.delivery?.tries ?? 0
        return switch sent.state {
        case .sent: "The mail server has it"
        case .toPrint: "To be printed and posted"
        case .toHandOver: "To be given by hand: nothing may come by e-mail"
        case .handedOver: "Given to them"
        case .gaveUp: "The mail server refuses it: see to it"
        case .waiting, nil:
            if sent.from > now {
                "Held until \(Spoken.moment(sent.from)): the hours in which it may come"
            } else if tries > 0 {
                "Not taken yet; tried \(Spoken.count(tries, "time", "times"))"
            } else {
                "Waiting to be sent"
            }
        }
    }

    static func isGood(_ sent: LettersOf.Sent) -> Bool {
        switch sent.state {
        case .sent, .handedOver: true
        case .waiting, .toPrint, .toHandOver, .gaveUp, nil: false
        }
    }

    /// Nothing where it was never tried.
    static func log(_ letter: Letter) -> HTML {
        guard let delivery = letter.delivery, delivery.tries > 0 else { return "" }
        let items = delivery.newest.reversed().html { one in
            """
            <li><p class="when">\(moment: one.at)</p><p>\(t: came(one.came))\
            \(one.said.map { "<br><span class=\"soft small\">\(t: "It said:") \($0)</span>" as HTML })</p></li>
            """ as HTML
        }
        let earlier = delivery.tries - delivery.newest.count
        return """
            <h3>\(t: "How it went")</h3><ul class="timeline">\(items)</ul>\
            \(if: earlier > 0, "<p class=\"soft\">\(t: "And \(Spoken.count(earlier, "try", "tries")) before.")</p>")
            """
    }

    private static func came(_ came: Delivery.Came) -> Phrase {
        switch came {
        case .taken: "The mail server took it."
        case .notNow: "It did not go; it is tried again."
        case .refused: "The mail server refused it."
        }
    }

    /// A letter's id as it stands in an address.
    static func query(_ id: String) -> String {
        id.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// As PDF, and in large print.
    static func printLinks(_ place: String, _ id: String) -> HTML {
        let letter = "letter=\(query(id))"
        return """
            <p class="print-links"><a href="\(place)/pdf?\(letter)">\(t: "PDF")</a> \
            <a href="\(place)/pdf?\(letter)&amp;print=large">\(t: "Large print")</a></p>
            """
    }
}
