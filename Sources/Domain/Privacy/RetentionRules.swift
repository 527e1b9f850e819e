/// The law of keeping and erasing what is known of a family.
enum RetentionRules {
    /// L3: the last day on which a case is kept; nil while it has not ended.
    static func keptUntil(_ file: CaseFile, in house: House) throws(Halt) -> Day? {
        guard let ended = file.ended, let centre = file.centre else { return nil }
        let hasIncident = !file.incidents.inOrder.isEmpty
        // A successor keeps it no shorter than the centre had promised.
        var years = 0
        for keeper in [centre, file.keeping.handedOver?.from ?? centre] {
            let settings = try house.centre(keeper).retention
            years = max(years, hasIncident ? settings.safeguardingYears : settings.closedYears)
        }
        return ended.adding(months: 12 * years)
    }

    /// L3: nothing of a family is erased before its time has passed at every centre that it was at, by that
    /// centre's own choice, and nothing while a legal hold is on any of its cases.
    /// - Returns: the cases of the family, all of them ended.
    static func mayErase(_ family: String, in house: House) throws(Halt) -> [CaseFile] {
        var files: [CaseFile] = []
        for summary in try house.list(.family(family)) {
            guard case .caseFile(let id) = summary.stream else { continue }
            files.append(try house.caseFile(id))
        }
        for file in files {
            if let hold = file.keeping.hold {
                throw .refused(Refusal(.L3, RetentionRefusal.onHold(file.id, since: hold.placed.day)))
            }
            guard let last = try keptUntil(file, in: house) else {
                throw .refused(Refusal(.L3, RetentionRefusal.notEnded(file.id)))
            }
            guard house.today > last else {
                throw .refused(Refusal(.L3, RetentionRefusal.keptUntil(last, file.id)))
            }
        }
        return files
    }

    /// L3: nothing is given while somebody must still decide of a paragraph of it.
    static func mustBeDecided(_ package: OwnDataPackage, _ request: OwnDataRequest) throws(Halt) {
        let open = package.items.compactMap { item -> RetentionRefusal.Undecided? in
            let count = item.paragraphs.count {
                $0.standard == .undecided && request.decisions[$0.key] == nil
            }
            return count == 0 ? nil : .init(kind: item.kind, day: item.day, count: count)
        }
        guard open.isEmpty else { throw .refused(Refusal(.L3, RetentionRefusal.undecided(open))) }
    }

    /// L3: what is given to somebody about themselves was read through first.
    static func mustBeReadThrough(_ isReadThrough: Bool) throws(Halt) {
        guard !isReadThrough else { return }
        throw .refused(Refusal(.L3, RetentionRefusal.notReviewed))
    }

    /// L3: the right to what is held about a child is the child's; somebody with parental responsibility may
    /// ask for it, and whether it is given is decided for each paragraph.
    static func mayAskForChildren(_ adult: AdultID, _ file: CaseFile) throws(Halt) {
        guard file.answers.adult(adult)?.hasParentalResponsibility != true else { return }
        throw .refused(Refusal(.L3, RetentionRefusal.noParentalResponsibility))
    }

    /// House rule, from practice (field notes §4, subject access): so long from the request.
    private static let answerMonths = 1

    /// L3: the deadline of one request.
    static func clock(of request: OwnDataRequest) -> Clock {
        Clock(
            rule: .L3, duty: .giveOwnData, starts: request.asked,
            lastDay: request.asked.day.adding(months: answerMonths), met: request.released)
    }

    /// L3: the deadlines of everybody in the case who asked for what is held about them.
    static func clocks(of file: CaseFile) -> [Clock] {
        file.keeping.requests.sorted { $0.key < $1.key }.map { clock(of: $0.value) }
    }
}

/// Why the law of keeping says no.
public enum RetentionRefusal: RefusalReason, Hashable {
    /// L3: somebody said that this case must be kept.
    case onHold(CaseID, since: Day)
    /// L3: this case of the family has not ended.
    case notEnded(CaseID)
    /// L3: this case is kept until then.
    case keptUntil(Day, CaseID)
    /// L3: nobody has read through what is to be given.
    case notReviewed
    /// L3: of these things nobody has decided every paragraph.
    case undecided([Undecided])
    /// L3: they are not known to have parental responsibility.
    case noParentalResponsibility
    /// L3: so many cases of a centre that hands its records over have not ended.
    case stillOpen(Int)
    /// L1: somebody who works at the successor is an adult of one of the families.
    case familyWorksThere

    /// A thing that is held, and how many of its paragraphs nobody has decided.
    public struct Undecided: Codable, Hashable, Sendable {
        public var kind: OwnDataItemKind
        public var day: Day?
        public var count: Int
    }
}
