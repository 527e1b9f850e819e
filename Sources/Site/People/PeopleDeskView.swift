import Domain

/// The desk's part about the people: what runs out, who may not work, what is booked with them (L1, L2).
enum PeopleDeskView {
    static func panel(_ model: PeopleDeskModel, _ now: Instant) -> HTML {
        guard !model.lacking.isEmpty || !model.corrected.isEmpty || !model.running.isEmpty else { return "" }
        return """
            <section class="card" aria-labelledby="people"><h2 id="people">\(t: "People: what runs out")</h2>
            \(lacking(model))\(corrected(model))\(running(model, now))</section>
            """
    }

    private static func person(_ person: PersonID, _ name: String, _ model: PeopleDeskModel) -> HTML {
        "<a href=\"\(StaffRecordPages.address(person, model.centre))\">\(name)</a>"
    }

    /// What must be changed before the day: at the head of the desk.
    static func booked(_ model: PeopleDeskModel) -> HTML {
        guard !model.booked.isEmpty else { return "" }
        let items = model.booked.html { item -> HTML in
            let when: HTML =
                item.time.map { "\(t: "session at \($0.description)")" } ?? "\(t: "on duty")"
            let words = RefusalWords.words(item.whyNot)
            return """
                <li><a href="/diary/\(item.day.description)?centre=\(model.centre)">\(Spoken.shortDay(item.day))</a>, \(when): \
                \(words.title). \(words.reason) \(Parts.rule(item.whyNot.rule))</li>
                """
        }
        return """
            <div class="notice stop"><h2>\(t: "Booked with somebody who may not do it")</h2><ul>\(items)</ul></div>
            """
    }

    private static func lacking(_ model: PeopleDeskModel) -> HTML {
        guard !model.lacking.isEmpty else { return "" }
        let items = model.lacking.html { item -> HTML in
            let missing = Spoken.list(item.lacks.map { StaffLackWords.words($0).text })
            return """
                <li>\(person(item.person, item.name, model)): \(missing) \
                \(Set(item.lacks.map(\.rule)).sorted().html { "\(Parts.rule($0)) " })</li>
                """
        }
        return "<h3>\(t: "Cannot work with families today")</h3><ul>\(items)</ul>"
    }

    private static func corrected(_ model: PeopleDeskModel) -> HTML {
        guard !model.corrected.isEmpty else { return "" }
        return """
            <h3>\(t: "These say that their record is wrong")</h3>
            <ul>\(model.corrected.html { "<li>\(person($0.person, $0.name, model))</li>" })</ul>
            """
    }

    private static func running(_ model: PeopleDeskModel, _ now: Instant) -> HTML {
        guard !model.running.isEmpty else { return "" }
        let items = model.running.html { item in
            """
            <li>\(person(item.person, item.name, model)), \(t: StaffLackWords.item(item.item)): \
            \(Parts.clock(item.clock, now: now))</li>
            """
        }
        return "<ul class=\"clocks\">\(items)</ul>"
    }
}
