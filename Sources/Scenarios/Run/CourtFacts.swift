import Domain

/// A case as a court sees it, as facts by name.
enum CourtFacts {
    static func named(_ model: CourtCaseModel, at now: Instant) -> [String: Fact] {
        var facts: [String: Fact] = [
            "progress": .word(model.progress.rawValue), "case_number": .word(model.caseNumber),
            "court": .word(model.court), "notes": .word(model.notes.count),
            "addenda": .words(model.notes.map { "\($0.addenda)" }.sorted()),
            "awaited": .words(model.papersAwaited.map(\.rawValue).sorted()),
            "clocks": .named(ClockFacts.named(model.clocks, at: now)),
        ]
        facts.merge(answer(model.answer)) { first, _ in first }
        return facts
    }

    /// What the centre answered, as courts, commissioners and local authorities are told it.
    static func answer(_ answer: CourtAnswer?) -> [String: Fact] {
        var facts: [String: Fact] = [
            "ends": .hidden, "words": .hidden, "expected": .hidden, "gone_to": .hidden, "court_from": .hidden,
        ]
        switch answer {
        case .accepted(let endsOn, _)?: facts["ends"] = .word(endsOn)
        case .waiting(let expected, _)?: facts["expected"] = .word(expected)
        case .handedOn(let name, _)?: facts["gone_to"] = .word(name)
        case .declined(let words, _, let from, _)?:
            facts["words"] = .word(words)
            facts["court_from"] = .word(from)
        case nil: break
        }
        return facts
    }
}
