import Domain

extension Call {
    /// The centre that a member of staff works at: the one that the address names, or else their first.
    /// - Parameter desks: true for where they run the centre or supervise, false for all.
    /// - Throws: `Halt.denied` where they work at none, or not at that one.
    func workplace(desks: Bool = false) throws(Halt) -> CentreID {
        let centres = workplaces(desks: desks)
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
    func workplaces(_ place: String, desks: Bool = false) async throws -> HTML {
        let (centres, shown) = (workplaces(desks: desks), try workplace(desks: desks))
        guard centres.count > 1 else { return "" }
        var items: [HTML] = []
        for centre in centres {
            let name = try await ask(CentrePage(centre: centre)).centre.profile.name
            items.append(
                """
                <li><a href="\(place)?centre=\(centre)"\(if: centre == shown, " aria-current=\"page\"")>\(name)</a></li>
                """)
        }
        return """
            <nav class="workplaces" aria-label="\(t: "Your centres")"><ul>\(items)</ul></nav>
            """
    }

    private func workplaces(desks: Bool) -> [CentreID] {
        (account?.centres ?? []).filter { !desks || Access.runsOrSupervises($0, who) }
    }
}
