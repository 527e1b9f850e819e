import Domain

/// Whose page of a centre it is.
enum Workplace: Sendable {
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
    /// The centre that a member of staff works at: the one that the address names, or else the one that they
    /// chose last, or else their first.
    /// - Throws: `Halt.denied` where they work at none in that way, or not at that one.
    func workplace(_ kind: Workplace = .anybody) throws(Halt) -> CentreID {
        let centres = workplaces(kind)
        if let asked = query["centre"].map({ CentreID($0) }) {
            guard centres.contains(asked) else { throw .denied }
            return asked
        }
        guard let centre = account?.centre(among: centres) else { throw .denied }
        return centre
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

    /// Which centre the links of this page keep to: nil for somebody of one centre only.
    /// - Throws: as `workplace`.
    func workplaceOfSeveral(_ kind: Workplace = .anybody) throws(Halt) -> CentreID? {
        let shown = try workplace(kind)
        return workplaces(kind).count > 1 ? shown : nil
    }

    private func workplaces(_ kind: Workplace) -> [CentreID] { account?.workplaces(kind) ?? [] }

    private func name(of centre: CentreID) async throws -> String {
        try await ask(CentrePage(centre: centre)).centre.profile.name
    }
}

extension Account {
    /// The centres at which they work in that way.
    func workplaces(_ kind: Workplace) -> [CentreID] {
        let who = Who.person(person, roles)
        return centres.filter { kind.isFor(who, at: $0) }
    }

    /// The one that they chose last, where it is among these; or else the first.
    func centre(among centres: [CentreID]) -> CentreID? {
        centres.first { $0 == chosenCentre } ?? centres.first
    }

    /// That page of the centre that they have chosen. Whoever works at one centre only, in that way, has no
    /// choice, and an address without one.
    func address(_ place: String, _ kind: Workplace) -> String {
        let centres = workplaces(kind)
        guard centres.count > 1, let centre = centre(among: centres) else { return place }
        return "\(place)?centre=\(centre)"
    }
}
