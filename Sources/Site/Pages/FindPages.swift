import Domain
import Outside

/// Finding a centre (A4, A5, A8, A9), open to anyone.
enum FindPages {
    static let routes: [Route] = [
        .get("/find", .open) { call in .show(try await find(call)) },
        .get("/centres/{centre}", .open) { call in .show(try await centre(call)) },
    ]

    /// House rule: what one page shows.
    private static let mostShown = 30

    private static func find(_ call: Call) async throws -> Page {
        let search = FinderSearch(call.query)
        let near = search.near.isEmpty ? nil : call.office.places.look(search.near)
        // Words that are no place we know are looked for in names and towns.
        let question = FindCentres(
            kinds: search.kinds, services: search.services, weekday: search.weekday,
            words: near == nil ? search.near : "")
        let found = try await call.ask(question)
        let results = Nearness.sorted(found, from: near?.place, call.office.places)
        return Page(
            "Find a centre", place: "/find",
            """
            <h1>\(t: "Find a centre")</h1>
            <p class="lead">\(t: "Every centre here is accredited. Choose one near the child’s home.")</p>
            \(NoticeView.notices(everywhere(found)))\(FinderView.form(search))
            \(FinderView.heading(results, search, near))
            <ul class="cards">\(results.prefix(mostShown).html { FinderView.card($0, call) })</ul>
            \(if: results.count > mostShown, "<p>\(t: "The nearest \(mostShown) are shown. Narrow the search to see others.")</p>")
            \(if: results.isEmpty, FinderView.nothing(search))
            <p class="soft">\(t: "Does somebody offer contact, and is not here?") <a href="/report">\(t: "Report a service that is not accredited")</a></p>
            <p class="soft">\(t: "Travel is not arranged or paid for.") \(Parts.rule(.A5))</p>
            \(if: call.office.places.postcodes != nil, "<p class=\"soft small\">\(t: licence)</p>")
            """)
    }

    /// K3: the notices that hold at every centre stand once, above all of them.
    private static func everywhere(_ found: [FoundCentre]) -> [PublicNotice] {
        found.first?.notices.filter(\.isEverywhere) ?? []
    }

    /// What the licence of imported postcodes asks to be shown.
    private static let licence: Phrase = """
        Places: contains OS data © Crown copyright and database right; Royal Mail data © Royal Mail copyright \
        and database right; National Statistics data © Crown copyright and database right.
        """

    private static func centre(_ call: Call) async throws -> Page {
        let model = try await call.ask(CentrePage(centre: CentreID(call.name("centre"))))
        return Page(
            "\(model.centre.profile.name)", place: "/find",
            "\(Parts.back("/find", "Find a centre"))\(CentreView.page(model, call))")
    }
}

/// What was typed into the finder.
struct FinderSearch {
    let near: String
    let kinds: Set<ServiceKind>
    let services: Set<OtherService>
    let weekday: Weekday?
    let form: Form

    init(_ query: Fields) {
        form = Form(query)
        near = (query["near"] ?? "").trimmed
        var kinds = Set(query.all("kind").compactMap(ServiceKind.init(rawValue:)))
        switch query["way"] {
        case "video":
            let video = Set(ServiceKind.allCases.filter(\.isVirtual))
            kinds = kinds.isEmpty ? video : kinds.intersection(video)
        default: break
        }
        self.kinds = kinds
        services = Set(query.all("service").compactMap(OtherService.init(rawValue:)))
        weekday = query["day"].flatMap { Int($0) }.flatMap(Weekday.init(rawValue:))
    }
}

/// Puts centres in order of their distance.
enum Nearness {
    struct Result {
        let found: FoundCentre
        /// In kilometres; nil where either place is not known.
        let kilometres: Double?
        /// How good the distance is, at the worse of its two ends.
        let approximation: Approximation?
    }

    static func sorted(_ found: [FoundCentre], from place: Place?, _ places: Places) -> [Result] {
        let results = found.map { centre in
            let there = centre.centre.profile.postcode.flatMap { Postcode($0) }.flatMap { places.find($0) }
            let town = places.town(centre.centre.profile.town)
            guard let place, let end = there?.place ?? town else {
                return Result(found: centre, kilometres: nil, approximation: nil)
            }
            return Result(
                found: centre, kilometres: Geodesic.metres(from: place, to: end) / 1000,
                approximation: there?.approximation ?? .town)
        }
        guard place != nil else { return results }
        return results.sorted { ($0.kilometres ?? .infinity) < ($1.kilometres ?? .infinity) }
    }
}
