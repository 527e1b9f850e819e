public import Domain
import Foundation
import Synchronization

/// The two doors of the house: commands come in by `handle`, models go out by `ask`. Pages, the command line,
/// scenarios, imports and demonstration data all use these and no other way.
public final class Desk: Sendable {
    public let store: any Store
    public let rules: Rulebook
    private let calendars: Mutex<(now: WorkingCalendar, had: Int)>
    let present = Present()
    let readers = ReadLog()
    let bell = Bell()
    /// How often a command is decided anew where a stream moved under it.
    private static let attempts = 8

    public init(store: any Store, rules: Rulebook = .current, calendar: WorkingCalendar) {
        self.store = store
        self.rules = rules
        self.calendars = Mutex((calendar, 1))
    }

    /// The working days as they are known; replaced when a newer official list is imported.
    public var calendar: WorkingCalendar {
        get { calendars.withLock { $0.now } }
        set { calendars.withLock { $0 = (newValue, $0.had + 1) } }
    }

    /// How many calendars there have been.
    var calendarsHad: Int { calendars.withLock { $0.had } }

    /// Does what was asked: all of it, durably, or none.
    ///
    /// - Throws: `Halt` where the law, the state, the form or `Access` says no; `StoreFault` where disk or
    ///   key fail; `StaleFault` where the streams kept moving.
    @discardableResult
    public func handle(_ request: Request) async throws -> Outcome {
        try await Self.onlooker?(.command(request.command), self, request.at)
        let kept: Kept
        do {
            kept = try await decideAndKeep(request)
        } catch let halt as Halt {
            // The first time may have changed what it is now refused by.
            guard let first = try await firstTime(of: request) else { throw halt }
            kept = first
        }
        if let refusal = kept.refusal { throw Halt.refused(refusal) }
        return kept.outcome
    }

    /// The model of what was asked for, made for this reader.
    ///
    /// - Throws: `Halt.denied` where it is not for them or not there; `StoreFault` where it cannot be read.
    public func ask<Q: Question>(_ question: Q, by who: Who, at now: Instant) async throws -> Q.Model {
        try await answer(question, by: who, at: now).model
    }

    /// The model, what was read to make it, and as what its reader was given it.
    func answer<Q: Question>(
        _ question: Q, by who: Who, at now: Instant
    ) async throws -> (model: Q.Model, reading: Reading, relation: Relation?) {
        try await Self.onlooker?(.question(question), self, now)
        while true {
            let reading = Reading(present)
            let house = house(now, [:], reading)
            do throws(Halt) {
                guard try question.permits(who, in: house) else {
                    noteRefused(question, who, reading, now)
                    throw .denied
                }
                let model = try question.answer(for: who, in: house)
                let relation = try question.relation(of: who, in: house)
                if let subject = question.subject, let relation {
                    readers.note(who, subject, String(describing: Q.self), as: relation, now)
                }
                return (model, reading, relation)
            } catch {
                guard case .unread(let wanted) = error else { throw error }
                try await read(wanted)
            }
        }
    }

    /// That somebody known asked for what is not theirs. Of what is not there nothing is noted: the names of
    /// streams that nobody has are anybody's to make up.
    private func noteRefused(_ question: some Question, _ who: Who, _ reading: Reading, _ now: Instant) {
        guard who.person != nil, let subject = question.subject, reading.versions[subject] ?? 0 > 0 else {
            return
        }
        readers.note(who, subject, String(describing: type(of: question)), as: .refused, now)
    }

    private func decideAndKeep(_ request: Request) async throws -> Kept {
        var stale = 0
        while stale < Self.attempts {
            let reading = Reading(present)
            let house = house(request.at, request.reasons, reading)
            let decision: Decision
            do throws(Halt) {
                decision = try Self.decide(request, in: house)
            } catch {
                guard case .unread(let wanted) = error else { throw error }
                try await read(wanted)
                continue
            }
            guard !decision.events.isEmpty else {
                if let refusal = decision.refusal { throw Halt.refused(refusal) }
                // It may be so because it was done, and answered, the first time.
                return try await firstTime(of: request) ?? Kept(Outcome(events: [], isRepeat: false), nil)
            }
            if let kept = try await keep(decision, of: request, reading) { return kept }
            stale += 1
        }
        throw StaleFault()
    }

    private static func decide(_ request: Request, in house: House) throws(Halt) -> Decision {
        guard try request.command.permits(request.by, in: house) else { throw .denied }
        let problems = try request.command.problems(in: house)
        guard problems.isEmpty else { throw .invalid(problems) }
        var decision = try request.command.decide(in: house)
        let files = try cases(of: decision, in: house)
        for (rule, reason) in house.heeded.sorted(by: { $0.key < $1.key }) {
            for file in files.sorted() {
                let given = ReasonGiven(rule: rule, reason: reason, command: type(of: request.command).name)
                decision.add(given, to: file)
            }
        }
        return decision
    }

    /// The cases that a reason for going on is kept in: those that there were. A case that the decision
    /// begins, at another centre perhaps, takes along what was chosen for it and nothing else (H5).
    private static func cases(of decision: Decision, in house: House) throws(Halt) -> Set<CaseID> {
        let all = Set(
            decision.events.compactMap { stream, _ -> CaseID? in
                if case .caseFile(let id) = stream { id } else { nil }
            })
        guard !house.heeded.isEmpty else { return all }
        var known: Set<CaseID> = []
        for id in all where try house.caseFile(id).stage != .none { known.insert(id) }
        return known.isEmpty ? all : known
    }

    func house(_ now: Instant, _ reasons: [RuleID: String], _ reading: Reading) -> House {
        House(
            now: now, rules: rules, calendar: calendar, reasons: reasons,
            states: { reading.state($0) }, lists: { reading.list($0) })
    }
}

/// The streams that a decision rested on kept moving under it.
public struct StaleFault: Error {}

/// What one decision reads: the present of streams, and at which version each was.
final class Reading {
    private let present: Present
    private(set) var versions: [StreamID: Int] = [:]
    private(set) var states: [StreamID: StreamState] = [:]
    /// Which reading of each list it was.
    private(set) var lists: [ListKey: UInt64] = [:]

    init(_ present: Present) { self.present = present }

    func state(_ stream: StreamID) -> StreamState? {
        if let state = states[stream] { return state }
        guard let entry = present.entry(stream) else { return nil }
        versions[stream] = entry.version
        states[stream] = entry.state
        return entry.state
    }

    func list(_ key: ListKey) -> [Summary]? {
        guard let list = present.list(key) else { return nil }
        lists[key] = list.readAt
        return list.rows
    }
}
