import Domain

/// Whose page of a centre it is.
enum Workplace {
    /// Whoever works there.
    case anybody
    /// Those who run the centre or supervise there: the desk, the records.
    case senior
    /// Those who run it: its set-up, its roster.
    case coordinator

    func isFor(_ who: Who, at centre: CentreID) -> Bool {
        switch self {
        case .anybody: Access.worksAt(centre, who)
        case .senior: Access.runsOrSupervises(centre, who)
        case .coordinator: Access.runs(centre, who)
        }
    }
}

extension Call {
    /// The centre that a member of staff works at: the one that the address names, or else their first.
    /// - Throws: `Halt.denied` where they work at none in that way, or not at that one.
    func workplace(_ kind: Workplace = .anybody) throws(Halt) -> CentreID {
        let centres = workplaces(kind)
        if let asked = query["centre"].map({ CentreID($0) }) {
            guard centres.contains(asked) else { throw .denied }
            return asked
        }
        guard let first = centres.first else { throw .denied }
        return first
    }

    /// For somebody of several centres: which one this page shows, and the way to the same page of another.
    /// Nothing for everybody else.
    /// - Parameter place: the page's address, without its query.
    /// - Throws: as `workplace`.
    func workplaces(_ place: String, _ kind: Workplace = .anybody) async throws -> HTML {
        let (centres, shown) = (workplaces(kind), try workplace(kind))
        guard centres.count > 1 else { return "" }
        var items: [HTML] = []
        for centre in centres {
            let name = try await name(of: centre)
            items.append(
                """
                <li><a href="\(place)?centre=\(centre)"\(if: centre == shown, " aria-current=\"page\"")>\(name)</a></li>
                """)
        }
        return """
            <nav class="workplaces" aria-label="\(t: "Your centres")"><ul>\(items)</ul></nav>
            """
    }

    /// For somebody of several centres: over a heading, which one it is about. Nothing for everybody else.
    /// - Throws: as `workplace`.
    func workplaceCaption(_ kind: Workplace = .anybody) async throws -> HTML {
        let shown = try workplace(kind)
        guard workplaces(kind).count > 1 else { return "" }
        return "<span class=\"caption\">\(try await name(of: shown))</span>"
    }

    private func workplaces(_ kind: Workplace) -> [CentreID] {
        (account?.centres ?? []).filter { kind.isFor(who, at: $0) }
    }

    private func name(of centre: CentreID) async throws -> String {
        try await ask(CentrePage(centre: centre)).centre.profile.name
    }
}
