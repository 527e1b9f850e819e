import Domain

/// Amounts of money: whole pence within, pounds on screen.
enum Pounds {
    /// The pence of an amount as people type it: `45`, `45.50`, `£1,045.50`. Nil where it is none.
    static func pence(_ text: String) -> Int? {
        let plain = text.filter { !$0.isWhitespace && $0 != "£" && $0 != "," }
        let halves = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let pounds = number(halves[0], upTo: 7) else { return nil }
        guard halves.count == 2 else { return pounds * 100 }
        guard let fraction = number(halves[1], upTo: 2) else { return nil }
        return pounds * 100 + (halves[1].count == 1 ? fraction * 10 : fraction)
    }

    /// `£45`, `£45.50`, `£1,045.50`, `−£5`.
    static func text(_ pence: Int) -> String {
        let figures = figures(abs(pence), groups: true)
        return pence < 0 ? "−£\(figures)" : "£\(figures)"
    }

    /// As it is typed: `45`, `45.50`, `1045.50`.
    static func typed(_ pence: Int) -> String { figures(abs(pence), groups: false) }

    private static func figures(_ pence: Int, groups: Bool) -> String {
        let (pounds, rest) = pence.quotientAndRemainder(dividingBy: 100)
        var whole = String(pounds)
        if groups {
            for place in stride(from: whole.count - 3, to: 0, by: -3) {
                whole.insert(",", at: whole.index(whole.startIndex, offsetBy: place))
            }
        }
        guard rest > 0 else { return whole }
        return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func number(_ digits: Substring, upTo most: Int) -> Int? {
        guard (1...most).contains(digits.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }
}

extension Call {
    /// The pence typed in that field as pounds; nil where it was left blank.
    /// - Throws: `Halt.invalid` where it is no amount.
    func pence(_ field: String) throws(Halt) -> Int? {
        guard let text = form[field]?.trimmed, !text.isEmpty else { return nil }
        guard let pence = Pounds.pence(text) else {
            throw .invalid([FieldProblem(field, .notAnAmount)])
        }
        return pence
    }

    /// Does it; problems that the command has with its own fields are shown at the page's.
    func handle(_ command: any Command, naming names: [String: String]) async throws {
        do {
            try await handle(command)
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(problems.map { FieldProblem(names[$0.field] ?? $0.field, $0.problem) })
        }
    }
}
