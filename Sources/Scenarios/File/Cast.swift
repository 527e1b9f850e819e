import Domain

/// Who acts in a step, as scenarios say it: a part, then after a slash the person, then where or in which
/// case: `supervisor/sally`, `coordinator at the-welsh-centre`, `visitor/gran of another-case`.
struct Cast: Sendable {
    let part: Part
    let person: String?
    let place: String?

    /// The parts that there are.
    enum Part: String, CaseIterable, Sendable {
        case coordinator, supervisor, volunteer, resident, visitor, referrer, officer, commissioner
        case court, authority, practitioner, anyone, system
    }

    /// Nil where the text names no part.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first,
            words.count == 1 || (words.count == 3 && ["at", "of"].contains(words[1]))
        else { return nil }
        let halves = first.split(separator: "/", maxSplits: 1).map(String.init)
        guard let name = halves.first, let part = Part(rawValue: name) else { return nil }
        self.part = part
        self.person = halves.dropFirst().first
        self.place = words.count == 3 ? words[2] : nil
    }

    /// The asker that this part stands for.
    ///
    /// - Parameters:
    ///   - file: the case that the step is about.
    ///   - link: the link that a case's referral is held by.
    func who(file: CaseID, link: (CaseID) async throws -> String?) async throws -> Who {
        let centre = CentreID(place ?? "the-centre")
        let file = place.map { CaseID($0) } ?? file
        return switch part {
        case .anyone: .anyone
        case .system: .system
        case .coordinator: staff("cora", .coordinator(centre))
        case .supervisor: staff("sue", .supervisor(centre))
        case .volunteer: staff("vic", .volunteer(centre))
        case .resident: party("mum", file)
        case .visitor: party("dad", file)
        case .officer: staff("olive", .registerOfficer)
        case .commissioner: staff("commissioner", .commissioner(commissioner))
        case .court: staff("clara", .court(CourtID(place ?? "the-court")))
        case .authority: staff("ann", .localAuthority(LocalAuthorityID(place ?? "the-council")))
        case .practitioner: staff("pat", .practitioner)
        case .referrer: .anyone.holding(link: try await link(file) ?? Self.link(of: file))
        }
    }

    /// The link that a referral is held by before it has said otherwise.
    static func link(of file: CaseID) -> String { "link-\(file)" }

    private var commissioner: Commissioner { person.flatMap(Commissioner.init) ?? .cafcassCymru }

    private func staff(_ usual: String, _ role: Role) -> Who {
        .person(PersonID(person ?? usual), [role])
    }

    private func party(_ usual: String, _ file: CaseID) -> Who {
        let name = person ?? usual
        return .person(PersonID(name), [.party(file, AdultID(name))])
    }
}
