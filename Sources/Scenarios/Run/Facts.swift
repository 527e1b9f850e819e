import Domain
import Journal

/// What a reader sees, as facts by name.
struct Facts {
    let desk: Desk
    let now: Instant

    /// - Throws: `Halt` where it is not for that reader.
    func of(_ subject: Sight.Subject, for who: Who) async throws -> [String: Fact] {
        switch subject {
        case .file(let file): named(try await desk.ask(CaseFacts(file: file), by: who, at: now))
        case .board(let centre, let day, let file):
            BoardFacts.named(try await desk.ask(TodayPage(centre: centre, day: day), by: who, at: now), file)
        case .centre(let centre):
            named(try await desk.ask(CentrePage(centre: centre), by: who, at: now))
                .merging(try await renewals(of: centre, for: who)) { first, _ in first }
        case .concern(let concern):
            named(try await desk.ask(ConcernPage(concern: concern), by: who, at: now))
        case .enquiry(let enquiry):
            named(try await desk.ask(EnquiryPage(enquiry: enquiry), by: who, at: now))
        case .courtCase(let file):
            CourtFacts.named(try await desk.ask(CourtCase(file: file), by: who, at: now), at: now)
        case .cymruCase(let file):
            CymruFacts.named(try await desk.ask(CymruCase(file: file), by: who, at: now), at: now)
        case .finalRecord(let file):
            CymruFacts.named(try await desk.ask(FinalRecord(file: file), by: who, at: now))
        case .flaggedCase(let file):
            CymruFacts.named(try await desk.ask(FlaggedCase(file: file), by: who, at: now))
        case .authorityCase(let file):
            AuthorityFacts.named(
                try await desk.ask(LocalAuthorityCase(file: file), by: who, at: now), at: now)
        case .practiceCase(let file):
            PracticeFacts.named(
                try await desk.ask(
                    PracticeCase(file: file, person: who.person ?? PersonID("")), by: who, at: now), at: now)
        case .cost(let file): try await CostFacts.named(file, desk, by: who, at: now)
        case .register(let kind):
            found(try await desk.ask(FindCentres(kinds: kind.map { [$0] } ?? []), by: who, at: now))
        }
    }

    private func named(_ file: CaseFactsModel) -> [String: Fact] {
        [
            "stage": .word(file.stage.rawValue), "kind": .word(file.kind?.rawValue),
            "received": .word(file.received), "ends": .word(file.contactEnds),
            "minutes_used": .word(file.minutesUsed), "minutes_left": .word(file.minutesLeft),
            "hours_used": .hours(file.minutesUsed), "hours_left": .hours(file.minutesLeft),
            "sessions": .word(file.sessionDays.count), "held": .word(file.sessionsHeld),
            "session_days": .words(file.sessionDays.map(\.description).sorted()),
            "next_session": .word(file.nextSession), "suspended": .word(file.isContactSuspended),
            "held_by_suspension": .words(file.heldDays.map(\.description).sorted()),
            "clocks": file.clocks.map { .named(ClockFacts.named($0, at: now)) } ?? .hidden,
            "papers": file.papers.map { .named($0.byName(\.rawValue)) } ?? .hidden,
        ]
    }

    private func named(_ concern: ConcernModel) -> [String: Fact] {
        [
            "state": .word(concern.state.rawValue), "organisation": .word(concern.matter.organisation),
            "steps": .words(concern.steps.map(\.state.rawValue).sorted()),
            "actions": .words(concern.steps.compactMap(\.action?.rawValue).sorted()),
        ]
    }

    private func named(_ enquiry: EnquiryModel) -> [String: Fact] {
        let last = enquiry.answers.last?.answer
        return [
            "kind": .word(enquiry.asked.kind.rawValue), "hearing": .word(enquiry.asked.hearing),
            "answers": .word(enquiry.answers.count), "fit": .word(last?.fit.rawValue),
            "room": .word(last?.places?.rawValue), "room_from": .word(last?.placesFrom),
            "stands_until": .word(last?.standsUntil),
            "clocks": .named(ClockFacts.named([enquiry.clock], at: now)),
            "points_to_supervised": .words(enquiry.pointsToSupervised.map(\.rawValue).sorted()),
            "order": .words(enquiry.orderMatters.map(\.rawValue).sorted()),
        ]
    }

    /// By standard; hidden from whoever does not run the centre.
    private func renewals(of centre: CentreID, for who: Who) async throws -> [String: Fact] {
        do {
            let all = try await desk.ask(RenewalsOfCentre(centre: centre), by: who, at: now)
            let pairs = all.map { ($0.renewal.standard.rawValue, $0) }
            let named = [String: RenewalOfCentre](pairs) { first, _ in first }
            return [
                "renewals": .named(named.mapValues { $0.renewal.state.rawValue }),
                "families_affected": .named(named.mapValues { String($0.families.count) }),
            ]
        } catch Halt.denied {
            return ["renewals": .hidden, "families_affected": .hidden]
        }
    }

    private func found(_ centres: [FoundCentre]) -> [String: Fact] {
        ["centres": .words(centres.map(\.centre.id.rawValue).sorted())]
    }

    private func named(_ centre: CentrePageModel) -> [String: Fact] {
        let summary = centre.centre
        return [
            "name": .word(summary.profile.name), "town": .word(summary.profile.town),
            "postcode": .word(summary.profile.postcode), "country": .word(summary.profile.country.rawValue),
            "offered": .words(centre.offered.map(\.rawValue).sorted()),
            "stated": .words(summary.kinds.map(\.rawValue).sorted()),
            "accredited": .named(summary.accredited.byName(\.description)),
            "accredited_until": .named(centre.accreditedUntil.byName(\.description)),
            "waiting_weeks": .named(summary.waiting.byName { String($0.weeks) }),
            "waiting_stated": .named(summary.waiting.byName(\.stated.description)),
            "services": .words(summary.offers.services.map(\.rawValue).sorted()),
            "languages": .words(summary.offers.languages.sorted()),
            "access": .words(summary.offers.accessNeedsMet.sorted()),
            "conditions": .words((summary.conditions ?? []).sorted()),
            "notices": .words(centre.notices.map(\.words).sorted()),
        ]
    }
}

/// Clocks as a scenario writes them.
enum ClockFacts {
    /// By rule: the last day of the first that runs, else `overdue`, else `met`.
    static func named(_ clocks: [Clock], at now: Instant) -> [String: String] {
        Dictionary(grouping: clocks, by: \.rule.rawValue).mapValues { clocks in
            if clocks.contains(where: { $0.isOverdue(at: now) }) { return "overdue" }
            return clocks.first(where: \.isRunning)?.lastDay.description ?? "met"
        }
    }
}

extension Fact {
    static func word(_ value: (some CustomStringConvertible)?) -> Fact {
        value.map { .word($0.description) } ?? .hidden
    }

    /// Whole hours without a fraction.
    fileprivate static func hours(_ minutes: Int?) -> Fact {
        guard let minutes else { return .hidden }
        return .word(minutes.isMultiple(of: 60) ? "\(minutes / 60)" : "\(Double(minutes) / 60)")
    }
}

extension Dictionary where Key: RawRepresentable<String> {
    fileprivate func byName(_ word: (Value) -> String) -> [String: String] {
        [String: String](uniqueKeysWithValues: map { ($0.key.rawValue, word($0.value)) })
    }
}
