import Domain
import Outside

/// The way out where a service may not be named (A1, A8): the nearest accredited ones that offer that kind.
enum NearestCentres {
    /// House rule: enough to choose from, few enough to read.
    private static let mostShown = 3

    /// After such a refusal; nothing after any other.
    static func after(_ refusal: Refusal, _ call: Call) async throws -> HTML {
        switch refusal.reason as? RegisterRefusal {
        case .notAccredited(let centre, let kind, _), .notOffered(let centre, let kind):
            try await list(kind, insteadOf: centre, call)
        case .standardNotHeld, nil: ""
        }
    }

    /// - Parameter kind: the kind of contact that they must offer; nil for any.
    static func list(_ kind: ServiceKind?, insteadOf centre: CentreID, _ call: Call) async throws -> HTML {
        let found = try await call.ask(FindCentres(kinds: kind.map { [$0] } ?? []))
        let others = found.filter { $0.centre.id != centre }
        let nearest = Nearness.sorted(
            others, from: try await place(of: centre, call), call.office.places
        ).prefix(mostShown)
        let words: Phrase =
            kind.map { "The nearest accredited centres for \(KindWords.name($0).lowercased())" }
            ?? "The nearest accredited centres"
        guard !nearest.isEmpty else {
            return """
                <h3>\(t: words)</h3><p>\(t: "No other centre on the register offers this today.") \
                <a href="/find">\(t: "Search the register")</a></p>
                """
        }
        return "<h3>\(t: words)</h3><ul>\(nearest.html(line))</ul>"
    }

    /// Where to measure from; nil where that is not known.
    static func place(of centre: CentreID, _ call: Call) async throws -> Place? {
        do {
            let profile = try await call.ask(CentrePage(centre: centre)).centre.profile
            return call.office.places.look(profile.postcode ?? profile.town)?.place
        } catch Halt.denied {
            return nil
        }
    }

    private static func line(_ result: Nearness.Result) -> HTML {
        let centre = result.found.centre
        let far = FinderView.distance(result).map { ", \($0)" } ?? ""
        return """
            <li><a href="/centres/\(centre.id)">\(centre.profile.name)</a>, \(centre.profile.town)\(far)</li>
            """
    }
}
