import Domain

/// A case as a practitioner who has it sees it, as facts by name.
enum PracticeFacts {
    static func named(_ model: PracticeCaseModel, at now: Instant) -> [String: Fact] {
        let asked = model.sessions.compactMap(\.observation)
        return [
            "progress": .word(model.progress.rawValue), "kind": .word(model.kind?.rawValue),
            "children": .words(model.children.sorted()),
            "ahead": days(model, .ahead), "held": days(model, .held), "cancelled": days(model, .cancelled),
            "outcomes": .words(model.sessions.compactMap(\.outcome?.rawValue).sorted()),
            "notes": .word(model.notes.count), "reviews": .word(model.reviews.count),
            "suspended": .word(model.isContactSuspended),
            "conditions": .words(model.conditions.accepted.sorted()),
            "professional": .word(model.conditions.professional?.name),
            "video_suits": .word(model.remote?.newest?.isSuitable),
            "visits_asked": .word(asked.count), "visits_booked": .word(asked.count(where: \.isBooked)),
            "clocks": .named(ClockFacts.named(model.clocks, at: now)),
        ]
    }

    private static func days(_ model: PracticeCaseModel, _ state: PracticeSession.State) -> Fact {
        .words(model.sessions.filter { $0.state == state }.map(\.day.description).sorted())
    }
}
