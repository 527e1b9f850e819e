import Foundation
import Testing

@testable import Domain

/// The figures counted a second time, from the cases themselves and in another way: sets of cases that fit a
/// question each, where the law adds one case after another.
@Suite("Figures counted twice")
struct RecountTests {
    @Test("Two ways of counting agree on random centres", arguments: 1...60)
    func agree(_ seed: Int) throws {
        var chance = SeededChance(seed: UInt64(seed))
        let files = (0..<chance.upTo(40)).map { Self.file($0, &chance) }
        let from = day("2025-01-01") + chance.upTo(200)
        let span = DaySpan(first: from, last: from + chance.upTo(150))
        let figures = CentreFigures(files.compactMap { CountedCase($0) }, in: span)
        let recount = Recount(files: files, span: span)
        for counted in Counted.allCases {
            #expect(figures[counted] == recount.number(counted), "\(counted) of seed \(seed)")
        }
        #expect(figures.minutesHeld == recount.minutesHeld)
        for sum in Counted.allCases where !sum.parts.isEmpty {
            #expect(figures[sum] == sum.parts.reduce(0) { $0 + figures[$1] })
        }
        // What a list keeps of a case counts as the case does.
        let kept = try files.compactMap { file -> CountedCase? in
            guard let one = CountedCase(file) else { return nil }
            let again = try JSONDecoder().decode(
                CaseFigures.self, from: JSONEncoder().encode(one.figures))
            return CountedCase(
                file: one.file, received: one.received, referrer: one.referrer, kind: one.kind,
                figures: again)
        }
        #expect(CentreFigures(kept, in: span).counts == figures.counts)
    }

    private static func file(_ number: Int, _ chance: inout SeededChance) -> CaseFile {
        var file = CaseFile(id: CaseID("FAMILY\(number / 2)-\(number % 2 + 1)"))
        let start = day("2025-01-01") + chance.upTo(330)
        func moment(_ after: Int) -> Instant { Instant(start + after, TimeOfDay(minutes: 600)) }
        file.referral.received = chance.upTo(10) == 0 ? nil : moment(0)
        file.referral.beginning = ReferralBeginning(
            referrer: ReferrerKind.allCases[chance.upTo(ReferrerKind.allCases.count)])
        file.referral.answers.children = (0..<chance.upTo(4)).map {
            ChildAnswers(id: ChildID("c\($0)"), firstName: "C", lastName: "F", born: day("2019-01-01"))
        }
        if chance.upTo(3) == 0 {
            file.assessment.preVisits["a"] = PreVisit(
                appointment: "a", subject: .children, day: start + 3,
                span: TimeSpan(from: TimeOfDay(minutes: 600), to: TimeOfDay(minutes: 660)), way: .video,
                held: moment(3))
        }
        if chance.upTo(4) == 0 { file.assessment.waitingSince = moment(2) }
        let answered = moment(1 + chance.upTo(40))
        switch chance.upTo(6) {
        case 0: file.assessment.answer = .declined(because: .noRoom, words: "", on: answered)
        case 1: file.assessment.answer = .handedOn(to: "x", case: "y", on: answered)
        case 2: file.referral.withdrawn = answered
        case 3: break
        default:
            file.assessment.answer = .accepted(endsOn: start + 200, conditions: [], on: answered)
            for place in 0..<chance.upTo(12) { book(place, start, &file, &chance) }
            if chance.upTo(3) == 0 {
                let why = ClosingReason.allCases[chance.upTo(ClosingReason.allCases.count)]
                file.reviews.closing = Closing(reason: why, contactCeased: start + 90, at: moment(95))
            }
        }
        return file
    }

    private static func book(_ place: Int, _ start: Day, _ file: inout CaseFile, _ chance: inout SeededChance)
    {
        var one = session(
            SessionID("s\(place)"), on: "\(start + 41 + place * 7)", .provisional,
            minutes: 30 + chance.upTo(4) * 30)
        switch chance.upTo(5) {
        case 0: (one.status, one.outcome) = (.cancelled, nil)
        case 1: (one.status, one.outcome) = (.cancelled, .cancelledByCentre)
        case 2: break
        default:
            let outcome = SessionOutcome.allCases[chance.upTo(SessionOutcome.allCases.count)]
            (one.status, one.outcome) = (outcome.wasHeld ? .held : .notHeld, outcome)
        }
        file.bookings.sessions[one.session] = one
    }
}

/// One question after another, asked of the cases themselves.
private struct Recount {
    let files: [CaseFile]
    let span: DaySpan

    private var known: [CaseFile] { files.filter { $0.referral.received != nil } }
    private func isIn(_ moment: Instant?) -> Bool {
        guard let moment else { return false }
        return moment.day.number >= span.first.number && moment.day.number <= span.last.number
    }
    private func received(_ kinds: [ReferrerKind]) -> Int {
        known.count { file in
            isIn(file.referral.received) && kinds.contains { $0 == file.referral.beginning?.referrer }
        }
    }
    private func sessions(_ outcomes: [SessionOutcome]?) -> [CaseSession] {
        known.flatMap { Array($0.bookings.sessions.values) }.filter { one in
            guard span.contains(one.day), one.status != .cancelled || one.outcome != nil else { return false }
            guard let outcomes else { return true }
            return one.outcome.map { outcomes.contains($0) } ?? false
        }
    }
    private func declined(afterVisit: Bool?) -> Int {
        known.count { file in
            guard case .declined(_, _, let on)? = file.assessment.answer, isIn(on) else { return false }
            let seen = file.assessment.preVisits.values.contains {
                ($0.held?.milliseconds ?? .max) <= on.milliseconds
            }
            return afterVisit.map { $0 == seen } ?? true
        }
    }
    private func ended(_ why: [ClosingReason]) -> Int {
        known.count { file in
            guard let closing = file.reviews.closing else { return false }
            return isIn(closing.at) && why.contains(closing.reason)
        }
    }
    /// Without an answer on the evening of the last day.
    private var open: [CaseFile] {
        known.filter { file in
            guard let received = file.referral.received, received.day <= span.last else { return false }
            let ends = [
                file.assessment.answer?.on, file.referral.withdrawn, file.reviews.closing?.at,
            ]
            return !ends.contains { $0.map { $0.day <= span.last } ?? false }
        }
    }
    private func waits(_ file: CaseFile) -> Bool {
        file.assessment.waitingSince.map { $0.day <= span.last } ?? false
    }
    private var came: [String: [CaseFile]] {
        Dictionary(
            grouping: known.filter { file in
                file.bookings.sessions.values.contains { $0.status == .held && span.contains($0.day) }
            }, by: \.id.family)
    }
    var minutesHeld: Int {
        sessions([.attended, .attendedLate, .endedEarly]).reduce(0) { $0 + $1.times.contact.minutes }
    }

    func number(_ counted: Counted) -> Int {
        switch counted {
        case .received: received(ReferrerKind.allCases)
        case .fromParent: received([.parent])
        case .fromLegalRepresentative: received([.legalRepresentative])
        case .fromCourt: received([.court])
        case .fromCafcass: received([.cafcass])
        case .fromCafcassCymru: received([.cafcassCymru])
        case .fromLocalAuthority: received([.localAuthority])
        case .accepted:
            known.count {
                if case .accepted(_, _, let on)? = $0.assessment.answer { isIn(on) } else { false }
            }
        case .handedOn:
            known.count {
                if case .handedOn(_, _, let on)? = $0.assessment.answer { isIn(on) } else { false }
            }
        case .rejected: declined(afterVisit: nil)
        case .rejectedAtForm: declined(afterVisit: false)
        case .rejectedAfterPreVisit: declined(afterVisit: true)
        case .withdrawn: known.count { isIn($0.referral.withdrawn) }
        case .waiting: open.count { waits($0) }
        case .unanswered: open.count { !waits($0) }
        case .families: came.count
        case .children: came.values.reduce(0) { $0 + ($1.map { $0.answers.children?.count ?? 0 }.max() ?? 0) }
        default: later(counted)
        }
    }

    private func later(_ counted: Counted) -> Int {
        switch counted {
        case .sessionsBooked: sessions(nil).count
        case .sessionsHeld: sessions([.attended, .attendedLate, .endedEarly]).count
        case .noShows: sessions([.visitingDidNotCome, .childNotBrought]).count
        case .visitingDidNotCome: sessions([.visitingDidNotCome]).count
        case .childNotBrought: sessions([.childNotBrought]).count
        case .childRefused: sessions([.childRefused]).count
        case .notAdmitted: sessions([.notAdmitted]).count
        case .cancelled: sessions([.cancelledByResident, .cancelledByVisiting, .cancelledByCentre]).count
        case .cancelledByResident: sessions([.cancelledByResident]).count
        case .cancelledByVisiting: sessions([.cancelledByVisiting]).count
        case .cancelledByCentre: sessions([.cancelledByCentre]).count
        case .notNotedYet: sessions(nil).count { $0.outcome == nil }
        case .contactEnded: ended(ClosingReason.allCases)
        case .endedMovedOn: ended([.movedOn])
        case .endedHandoversOnly: ended([.handoversOnly])
        case .endedPlaceNotNeeded: ended([.placeNotNeeded])
        case .endedByCourt: ended([.courtEnded])
        case .endedUnsafe: ended([.unsafe])
        case .endedStoppedAttending: ended([.stoppedAttending])
        default: ended([.other])
        }
    }
}

/// The same chances for the same seed.
struct SeededChance {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// From 0 up to but not including the limit.
    mutating func upTo(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, limit)
    }
}
