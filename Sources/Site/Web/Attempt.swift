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

/// Too many tries, or too much asked for, from there: how long to wait.
struct MustWait: Error {
    let words: Phrase

    var panel: HTML {
        """
        <div class="notice warning" role="alert"><h2>\(t: "Please wait")</h2><p>\(t: words).</p>\
        <p>\(t: "What you typed is still here.")</p></div>
        """
    }
}

extension Call {
    /// Does what rests on a number that the other party must know. Whoever tries many numbers waits longer
    /// each time.
    /// - Throws: `MustWait`, and what the work throws.
    @discardableResult
    func guessing<T>(_ what: String, _ work: () async throws -> T) async throws -> T {
        let keys: [(key: String, pace: GuessLimit.Pace)] = [
            ("\(what):\(who.actor)", .number), ("place:\(place)", .place),
        ]
        if let seconds = office.entrance.guesses.attempt(keys, at: now) {
            throw MustWait(words: WaitWords.phrase(seconds))
        }
        let done = try await work()
        office.entrance.guesses.succeeded(keys)
        return done
    }

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
        } catch let wait as MustWait {
            return .show(try await page(Setback(form: form([]), panel: wait.panel, status: 429)))
        }
    }

    /// Whether the page was reached after having done that: `?done=word`.
    func isDone(_ word: String) -> Bool { query["done"] == word }
}
