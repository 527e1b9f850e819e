import Domain
import Foundation
import Journal
import Outside

/// One row of a list on its way into the register, by the desk's own commands.
struct CentreEntry {
    let row: CentreRow
    let desk: Desk
    /// The day of the award where the row has none.
    let awarded: Day?
    let now: Instant

    /// What became of the row.
    enum Made {
        case refused(String)
        case taken(Taken)
    }

    /// What became of a row that could be taken.
    struct Taken {
        var change: Change = .unchanged
        var isOffered = false
        /// Whether nobody knows of an accreditation (A1).
        var lacksAward = false
        /// What a register officer should know.
        var notes: [String] = []
    }

    enum Change: String, CaseIterable { case entered, changed, unchanged }

    /// - Throws: `StoreFault` where the journal cannot keep it.
    func made() async throws -> Made {
        let before = try await page()
        var taken = Taken()
        var happened = 0
        do {
            let profile = CentreProfileOfRow(row, before: before?.centre.profile)
            taken.notes = profile.notes
            happened += try await act(EnterCentre(centre: row.id, profile: profile.made))
            happened += try await award(before, &taken)
            happened += try await offer(&taken)
            happened += try await open(before, &taken)
        } catch Halt.invalid(let problems) {
            return .refused(problems.map(FieldWords.words).joined(separator: "; "))
        }
        taken.change = before == nil ? .entered : happened > 0 ? .changed : .unchanged
        taken.isOffered = try await page().map { !$0.offered.isEmpty } ?? false
        return .taken(taken)
    }

    /// How many events came of it.
    private func act(_ command: some Command) async throws -> Int {
        let id = CommandID("import-\(UUID().uuidString)")
        return try await desk.handle(Request(id: id, command: command, by: .system, at: now)).events.count
    }

    /// The centre as it stands; nil where the register has none.
    private func page() async throws -> CentrePageModel? {
        do {
            return try await desk.ask(CentrePage(centre: row.id), by: .system, at: now)
        } catch Halt.denied {
            return nil
        }
    }

    private var standards: [Standard] {
        (row.supported ? [.supported] : []) + (row.supervised ? [.supervised] : [])
    }

    /// Awards what the list knows, where the register knows nothing newer.
    private func award(_ before: CentrePageModel?, _ taken: inout Taken) async throws -> Int {
        guard let day = row.accreditedOn ?? awarded else { return 0 }
        guard day <= now.day else {
            taken.notes.append("its accreditation of \(day) lies ahead and was not awarded.")
            return 0
        }
        var happened = 0
        for standard in standards where before?.centre.accredited[standard].map({ $0 < day }) ?? true {
            happened += try await act(AwardAccreditation(centre: row.id, standard: standard, awarded: day))
        }
        return happened
    }

    /// A2: offers what the list says, as far as an accreditation holds.
    private func offer(_ taken: inout Taken) async throws -> Int {
        guard let centre = try await page()?.centre else { return 0 }
        guard standards.contains(where: { centre.accredited[$0] != nil }) else {
            taken.lacksAward = true
            taken.notes.append("entered but not offered: no accreditation is known (A1).")
            return 0
        }
        let wanted = kinds.union(centre.kinds.intersection([.supervisedElsewhere]))
        do {
            return try await act(StateOffers(centre: row.id, kinds: wanted, others: centre.offers))
        } catch Halt.refused(let refusal) {
            guard case .standardNotHeld(_, let refused)? = refusal.reason as? RegisterRefusal else {
                throw Complaint("\(row.name): rule \(refusal.rule) says no.")
            }
            taken.notes.append(Self.lapsed(refused, centre, desk.rules))
            let left = wanted.subtracting(refused)
            guard !left.isEmpty else { return 0 }
            return try await act(StateOffers(centre: row.id, kinds: left, others: centre.offers))
        }
    }

    private static func lapsed(_ kinds: [ServiceKind], _ centre: CentreSummary, _ rules: Rulebook) -> String {
        let standards = Standard.allCases.filter { standard in kinds.contains { $0.standard == standard } }
        let ends = standards.map { standard in
            guard let day = centre.accredited[standard] else {
                return "it was never accredited as \(standard)"
            }
            return
                "its \(standard) accreditation of \(day) ended on \(RegisterRules.lapse(of: day, rules) - 1)"
        }
        return "not offered: \(ends.joined(separator: " and ")) (A2)."
    }

    private var kinds: Set<ServiceKind> {
        var kinds: Set<ServiceKind> = []
        if row.supported {
            kinds.formUnion(row.virtual ? [.supportedCentre, .virtualSupported] : [.supportedCentre])
        }
        if row.supervised {
            kinds.formUnion(row.virtual ? [.supervisedCentre, .virtualSupervised] : [.supervisedCentre])
        }
        return kinds
    }

    /// Sets the openings that the row's words say with certainty, unless the centre has set its own.
    private func open(_ before: CentrePageModel?, _ taken: inout Taken) async throws -> Int {
        let words = row.openingText
        guard !words.isEmpty,
            words != before?.centre.profile.openingText || before?.centre.openings.isEmpty == true
        else { return 0 }
        guard let openings = OpeningsOfRow.certain(words, kinds) else {
            taken.notes.append("openings not set: \(OpeningsOfRow.doubt(words))")
            return 0
        }
        let earlier = before?.centre.profile.openingText.flatMap { OpeningsOfRow.certain($0, kinds) } ?? []
        guard let now = before?.centre.openings, !now.isEmpty, now != earlier else {
            return try await act(SetOpenings(centre: row.id, openings: openings))
        }
        taken.notes.append("its openings were set at the centre and stay; the list now says '\(words)'.")
        return 0
    }
}
