import Domain
import Yams

/// What somebody must see: of a case, of a centre, of its day at the door, or of the register.
struct Sight: Sendable {
    let of: Subject
    let facts: [String: Fact]

    /// What is looked at.
    enum Subject: Sendable {
        case file(CaseID)
        case centre(CentreID)
        /// A family's session on the board for the door.
        case board(CentreID, Day, CaseID)
        /// The services of a kind that anyone finds on the register, or of all kinds.
        case register(ServiceKind?)
        /// What was told about an organisation.
        case concern(ConcernID)
        /// What a centre was asked before a hearing.
        case enquiry(EnquiryID)
        /// A case on a court's desk.
        case courtCase(CaseID)
        /// A case on the desk of Cafcass Cymru's commissioned services team.
        case cymruCase(CaseID)
        /// The final record as that team has it.
        case finalRecord(CaseID)
        /// A court's referral that it was not consulted about.
        case flaggedCase(CaseID)
        /// A case on a local authority's desk.
        case authorityCase(CaseID)
        /// A case as a practitioner who has it sees it.
        case practiceCase(CaseID)
        /// What a case costs: an adult of it sees their own, whoever runs the centre all.
        case cost(CaseID)
    }

    private static let subjects: Set<String> = [
        "as", "case", "centre", "day", "register", "concern", "enquiry", "court_case", "cymru_case",
        "flagged_case", "final_record", "authority_case", "practice_case", "cost",
    ]

    /// What is looked at by one id alone.
    private static let named: [(String, @Sendable (String) -> Subject)] = [
        ("concern", { .concern(ConcernID($0)) }), ("enquiry", { .enquiry(EnquiryID($0)) }),
        ("court_case", { .courtCase(CaseID($0)) }), ("cymru_case", { .cymruCase(CaseID($0)) }),
        ("final_record", { .finalRecord(CaseID($0)) }), ("flagged_case", { .flaggedCase(CaseID($0)) }),
        ("authority_case", { .authorityCase(CaseID($0)) }),
        ("practice_case", { .practiceCase(CaseID($0)) }), ("cost", { .cost(CaseID($0)) }),
    ]

    init(_ written: Written, _ file: CaseID) throws {
        var facts: [String: Fact] = [:]
        for (name, value) in try written.pairs() where !Self.subjects.contains(name) {
            facts[name] = try Fact(value)
        }
        self.facts = facts
        for (name, subject) in Self.named {
            guard let id = try written[name]?.text() else { continue }
            of = subject(id)
            return
        }
        let centre = try written["centre"].map { CentreID(try $0.text()) }
        if let day = written["day"] {
            guard let centre, let date = Day(iso: try day.text()) else {
                throw day.fault("a centre's day is looked at by centre and by a day such as 2025-03-08")
            }
            of = .board(centre, date, file)
        } else if let centre {
            of = .centre(centre)
        } else if let register = written["register"] {
            let word = try register.text()
            guard word == "all" || ServiceKind(rawValue: word) != nil else {
                throw register.fault("the register is looked at for a kind of service, or for all")
            }
            of = .register(ServiceKind(rawValue: word))
        } else {
            of = .file(file)
        }
    }
}

/// One fact as a scenario writes it.
enum Fact: Sendable, Equatable {
    case word(String)
    /// In no order.
    case words([String])
    case named([String: String])
    /// This reader is not shown it, or there is none. `none` is met by it as well.
    case hidden

    init(_ written: Written) throws {
        if written.node.mapping != nil {
            let pairs = try written.pairs().map { ($0.name, try $0.value.text()) }
            self = .named(Dictionary(pairs) { first, _ in first })
        } else if written.node.sequence != nil {
            self = .words(try written.texts().sorted())
        } else {
            let word = try written.text()
            self = word == "hidden" ? .hidden : .word(word)
        }
    }

    /// Whether this is what came. Of named facts only those that were written are looked at; `none` is one
    /// that is not there.
    func isMet(by came: Fact) -> Bool {
        if self == .word("none"), came == .hidden { return true }
        guard case .named(let wanted) = self, case .named(let there) = came else { return self == came }
        return wanted.allSatisfy { name, word in (there[name] ?? "none") == word }
    }
}

extension Fact: CustomStringConvertible {
    var description: String {
        switch self {
        case .word(let word): word
        case .words(let words): "[\(words.joined(separator: ", "))]"
        case .named(let named):
            "{ \(named.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ")) }"
        case .hidden: "hidden"
        }
    }
}
