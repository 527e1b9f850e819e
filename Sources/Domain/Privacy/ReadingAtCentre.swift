/// One note of the access log, about a case.
public struct ReadingNote: Sendable {
    /// Who, as the journal names them.
    public let actor: String
    public let file: CaseID
    /// What they were to it; nil where the log holds a word that is not known here.
    public let relation: Relation?
    /// The network address that they read it from; empty where there was none.
    public let from: String
    public let at: Instant

    public init(actor: String, file: CaseID, relation: Relation?, from: String, at: Instant) {
        self.actor = actor
        self.file = file
        self.relation = relation
        self.from = from
        self.at = at
    }
}

/// The cases of which a centre's lead may see who read them.
public struct CasesRead: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> (files: [CaseID], since: Instant) {
        var files: [CaseID] = []
        for summary in try house.list(.allCases(centre)) {
            if case .caseFile(let id) = summary.stream { files.append(id) }
        }
        return (files, Instant(startOf: house.today - ReadingRules.days))
    }
}

/// Who read a centre's cases lately, and what was unusual in it: for whoever runs the centre (L3). Made from
/// the access log, whose notes come with the question.
public struct ReadingAtCentre: Question {
    public var centre: CentreID
    public var notes: [ReadingNote]

    public init(centre: CentreID, notes: [ReadingNote]) {
        self.centre = centre
        self.notes = notes
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> ReadingAtCentreModel {
        let here = try house.centre(centre)
        var days: [Key: ReadingDay] = [:]
        for note in notes where Self.isOfInterest(note.relation) {
            let file = try house.caseFile(note.file)
            // The notes are the site's to bring: of another centre's case nothing is told.
            guard file.centre == centre else { continue }
            let key = Key(actor: note.actor, day: note.at.day)
            let name = try name(of: note.actor, in: house)
            let unusual = try ReadingRules.unusual(note, file, here, in: house)
            days[key, default: ReadingDay(name: name, day: note.at.day)].add(note, unusual)
        }
        for (key, day) in days {
            let others = days.filter { $0.key.actor == key.actor && $0.key.day != key.day }
            if ReadingRules.isMany(day.cases.count, others: others.map { $0.value.cases.count }) {
                days[key]?.addMany()
            }
        }
        let sorted = days.sorted { ($1.key.day, $0.key.actor) < ($0.key.day, $1.key.actor) }.map(\.value)
        return ReadingAtCentreModel(
            centre: centre, days: ReadingRules.days, unusual: sorted.filter(\.isUnusual),
            usual: sorted.filter { !$0.isUnusual })
    }

    private struct Key: Hashable {
        let actor: String
        let day: Day
    }

    /// What families read of their own, and what the house looks at by itself, is nobody's to watch.
    private static func isOfInterest(_ relation: Relation?) -> Bool {
        switch relation {
        case .house, .adult, .anyone: false
        case .coordinator, .supervisor, .volunteer, .referrer, .court, .commissioner, .localAuthority,
            .practitioner, .registerOfficer, .formerly, .refused, nil:
            true
        }
    }

    private func name(of actor: String, in house: House) throws(Halt) -> String? {
        actor.hasPrefix("link:") ? nil : try house.person(PersonID(actor)).name
    }
}

/// Who read a centre's cases, a day and a person at a time, the newest first.
public struct ReadingAtCentreModel: Sendable {
    public let centre: CentreID
    /// How many days back it looks.
    public let days: Int
    public let unusual: [ReadingDay]
    public let usual: [ReadingDay]
}

/// What one person read on one day.
public struct ReadingDay: Hashable, Sendable {
    /// Nil where they came by a referral's link.
    public let name: String?
    public let day: Day
    /// What they were to the cases, such as a supervisor of the centre.
    public private(set) var relations: Set<Relation> = []
    /// The cases, and what was unusual in reading each.
    public private(set) var cases: [CaseID: Set<UnusualReading>] = [:]
    /// How often in all.
    public private(set) var times = 0
    public private(set) var first: Instant?
    public private(set) var last: Instant?
    /// The network addresses that they came from.
    public private(set) var from: Set<String> = []
    /// Many more cases than on their other days.
    public private(set) var isMany = false

    init(name: String?, day: Day) {
        self.name = name
        self.day = day
    }

    public var isUnusual: Bool { isMany || cases.values.contains { !$0.isEmpty } }

    mutating func add(_ note: ReadingNote, _ unusual: Set<UnusualReading>) {
        if let relation = note.relation { relations.insert(relation) }
        cases[note.file, default: []].formUnion(unusual)
        times += 1
        first = first.map { min($0, note.at) } ?? note.at
        last = last.map { max($0, note.at) } ?? note.at
        if !note.from.isEmpty { from.insert(note.from) }
    }

    mutating func addMany() { isMany = true }
}
