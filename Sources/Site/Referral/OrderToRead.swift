import Domain
import Foundation

/// The field of a form that takes an order's file, and what came of it (I7).
enum OrderToRead {
    case none
    case order(OrderDraft)

    static let problem = FieldProblem("file", .unknown)

    /// - Returns: nil where a file was chosen that is no order, or one with texts that are too long.
    static func read(_ fields: Fields) -> OrderToRead? {
        // Where nothing was chosen, browsers send a file without a name.
        guard let file = fields.files["file"]?.first(where: { !$0.name.isEmpty }) else {
            return OrderToRead.none
        }
        guard let order = OrderFile(reading: Data(file.bytes))?.order, order.isWithinLimits else {
            return nil
        }
        return .order(order)
    }

    /// - Parameter isOptional: whether the form can go without.
    static func field(_ form: Form, isOptional: Bool = true) -> HTML {
        let isWrong = form.problem("file") != nil
        let label: Phrase =
            isOptional ? "If you have the order as a file: drop it here" : "The order as a file: drop it here"
        return """
            <div class="field\(if: isWrong, " wrong")"><label for="file">\(t: label)</label>\
            <p class="hint" id="file-hint">\(t: "What was taken away from “Draft an order”. The court, the names, the days and the conditions are read from it. A picture or a scan cannot be read: add that with the papers.")</p>\
            \(if: isWrong, "<p class=\"error\" id=\"file-error\"><span class=\"unseen\">\(t: "Error:") </span>\(t: unreadable)</p>")\
            <input type="file" id="file" name="file" accept=".json,.pdf,.docx,.txt" aria-describedby="file-hint\(if: isWrong, " file-error")"></div>
            """
    }

    private static let unreadable: Phrase =
        "That file is no order from here, or of a newer kind. Choose the file that was taken away from “Draft an order”"
}
