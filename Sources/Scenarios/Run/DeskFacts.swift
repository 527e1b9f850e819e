import Domain

/// A case as Cafcass Cymru's commissioned services team sees it, as facts by name.
enum CymruFacts {
    static func named(_ model: CymruCaseModel, at now: Instant) -> [String: Fact] {
        let returns = model.returns.map { owed in
            (owed.kind.rawValue, owed.received.map(\.description) ?? "owed")
        }
        let facts: [String: Fact] = [
            "progress": .word(model.progress.rawValue), "ground": .word(model.funding?.ground.rawValue),
            "adviser": .word(model.funding?.adviser), "sent": .words(model.sent.map(\.at.description)),
            "sent_to": .words(model.sent.map(\.to).sorted()),
            "told": .words(model.users.filter { !$0.told.isEmpty }.map(\.adult.rawValue).sorted()),
            "not_told": .words(model.users.filter(\.told.isEmpty).map(\.adult.rawValue).sorted()),
            "held": .word(model.hours.sessionsHeld), "ahead": .word(model.hours.sessionsAhead),
            "minutes_used": .word(model.hours.minutesUsed), "minutes_left": .word(model.hours.minutesLeft),
            "reviewed": .words(model.hours.firstBlockReviewed.map(\.description)),
            "behaviour": .words(model.notices.flatMap { $0.kinds.map(\.rawValue) }.sorted()),
            "notices": .word(model.notices.count),
            "returns": .named(Dictionary(returns) { first, _ in first }),
            "figures_held": .word(model.figures?.sessionsHeld),
            "clocks": .named(ClockFacts.named(model.clocks, at: now)),
        ]
        return facts.merging(CourtFacts.answer(model.answer)) { first, _ in first }
    }

    static func named(_ model: FinalRecordModel) -> [String: Fact] {
        [
            "sent_at": .word(model.sent), "days": .words(model.sessions.map(\.day.description)),
            "addenda": .word(model.sessions.reduce(0) { $0 + $1.record.addenda.count }),
            "events": .words(model.sessions.compactMap { $0.record.text[.events] }.sorted()),
        ]
    }

    static func named(_ model: FlaggedReferral) -> [String: Fact] {
        [
            "progress": .word(model.progress.rawValue), "court": .word(model.court),
            "case_number": .word(model.caseNumber), "challenged_by": .word(model.challenge?.by),
            "challenged_on": .word(model.challenge?.on), "outcome": .word(model.challenge?.outcome?.rawValue),
        ]
    }
}

/// A case as the local authority that referred it sees it, as facts by name.
enum AuthorityFacts {
    static func named(_ model: LocalAuthorityCaseModel, at now: Instant) -> [String: Fact] {
        let facts: [String: Fact] = [
            "progress": .word(model.progress.rawValue), "own_number": .word(model.ownNumber),
            "missing": .words(model.papersMissing.map(\.rawValue).sorted()),
            "social_worker": .word(model.socialWorker?.name), "team_manager": .word(model.teamManager?.name),
            "reviewed": .words(model.reviewed.map(\.kind.rawValue).sorted()),
            "planned_end": .word(model.contactPlannedToEnd),
            "clocks": .named(ClockFacts.named(model.clocks, at: now)),
        ]
        return facts.merging(CourtFacts.answer(model.answer)) { first, _ in first }
    }
}
