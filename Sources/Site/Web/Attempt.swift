import Domain

/// How a form is shown: fresh, or once more because what it asked was not accepted.
struct Setback {
    /// With everything that was typed, and what is wrong with it.
    var form: Form
    /// The law's no, for above the form; empty where it said none.
    var panel: HTML = ""
    var status = 200

    /// Nothing was asked yet.
    static func fresh(_ form: Form = Form()) -> Setback { Setback(form: form) }

    /// What stands at the head of the page.
    func head(_ labels: [String: Phrase] = [:]) -> HTML { "\(form.summary(labels))\(panel)" }
}

extension Call {
    /// Does what a form asks. Where its fields or the law say no, the same form is shown again, everything
    /// typed kept.
    func attempt(
        _ work: () async throws -> Reply, orShow page: (Setback) async throws -> Page
    ) async throws -> Reply {
        do {
            return try await work()
        } catch Halt.invalid(let problems) {
            return .show(try await page(Setback(form: form(problems), status: 422)))
        } catch Halt.refused(let refusal) {
            return .show(
                try await page(
                    Setback(
                        form: form([]), panel: try await RefusalView.panel(refusal, self), status: 409)))
        }
    }

    /// Whether the page was reached after having done that: `?done=word`.
    func isDone(_ word: String) -> Bool { query["done"] == word }
}
