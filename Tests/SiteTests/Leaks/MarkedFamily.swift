import Domain
import Foundation
import Journal

@testable import Site

/// A family of which every field that holds words holds a mark: referred, assessed, accepted, seen, recorded,
/// reviewed. Their contact is supervised, so that everything there can be is written.
struct MarkedFamily {
    static let file: CaseID = "MARKED2222-1"
    static let held = Millbrook.today - 7
    static let session = SessionID("\(file).\(held).1000")
    static let sessionToday = SessionID("\(file).\(Millbrook.today).1000")

    /// Who made the referral.
    enum ReferredBy: String, CaseIterable {
        case solicitor, cymru, authority

        var kind: ReferrerKind {
            switch self {
            case .solicitor: .legalRepresentative
            case .cymru: .cafcassCymru
            case .authority: .localAuthority
            }
        }
        var asker: Asker {
            switch self {
            case .solicitor: .referrer
            case .cymru: .cymru
            case .authority: .authority
            }
        }
        var email: String {
            switch self {
            case .solicitor: "tess@brief-and-sons.example.org"
            case .cymru: "carys@cymru.example.org"
            case .authority: "ann@exampleton.example.org"
            }
        }
    }

    let by: ReferredBy
    let world: WalkedWorld
    private(set) var marks = Marks()

    /// Does everything that is written in `MarkedScript`, a line at a time.
    ///
    /// - Parameter other: of this adult all that is private is otherwise: how to reach them, what they pay,
    ///   when they come.
    /// - Parameter isByVideo: they meet by video.
    init(
        in world: WalkedWorld, by: ReferredBy = .solicitor, otherwise other: AdultID? = nil,
        isByVideo: Bool = false
    ) async throws {
        self.world = world
        self.by = by
        marks.otherwise = other.map { ["\($0).", "cost.\($0)"] } ?? []
        let script = MarkedScript(
            by: by, referrer: try world.person(of: by.asker), supervisor: try world.person(of: .supervisor),
            practitioner: try world.person(of: .practitioner), other: other)
        let centre = DemonstrationCentre(demonstration: Demonstration(world.millbrook.office), cast: [:])
        for command in isByVideo ? centre.offersByVideo() : [] {
            try await world.millbrook.office.desk.handle(
                Journal.Request(
                    id: CommandID(Secrets.token()), command: command, by: .system,
                    at: Instant(Millbrook.today - 41, TimeOfDay(minutes: 600))))
        }
        for line in isByVideo ? script.byVideo : script.lines { try await play(line) }
        world.millbrook.move(to: "10:30")
        for line in isByVideo ? [] : script.today { try await play(line) }
        for kind in MarkedScript.papers {
            try await world.millbrook.office.store.put(
                blob: "marked-\(kind)", owner: "family/\(Self.file.family)",
                content: Data(marks.filled("%PDF-1.7 §paper.\(kind)§").utf8))
        }
        // Their own accounts, by the addresses of the walk.
        for adult: AdultID in ["ruth", "daniel"] {
            _ = try await world.millbrook.office.open(
                name: adult.rawValue, email: "\(adult)@example.org", roles: [.party(Self.file, adult)])
        }
    }

    /// A mark of that name.
    mutating func mark(_ field: String) -> String { marks.filled("§\(field)§") }

    /// Does one more thing with the family, its marks filled in.
    mutating func play(
        _ line: MarkedScript.Line, reasons: [RuleID: String] = [:]
    ) async throws {
        let json = marks.filled(line.fields)
        if line.isLeftOut { return }
        guard let type = Book.commands.first(where: { $0.name == line.command }),
            let time = TimeOfDay(line.time)
        else { throw Unplayable(line: line, why: "no such command or time") }
        do {
            let command = try JSONDecoder().decode(type, from: Data(json.utf8))
            try await world.millbrook.office.desk.handle(
                Journal.Request(
                    id: CommandID(Secrets.token()), command: command, by: try who(line.by),
                    at: Instant(Millbrook.today + line.day, time), reasons: reasons))
        } catch {
            throw Unplayable(line: line, why: "\(error)")
        }
    }

    private func who(_ name: String) throws -> Who {
        switch name {
        case "writer": .person("a-writer", [.coordinator(Millbrook.centre)])
        case "checker": .person("a-checker", [.coordinator(Millbrook.centre)])
        case "referrer":
            .person(try world.person(of: by.asker), [.referrer]).holding(link: "marked-link")
        case "ruth", "daniel": .person(PersonID("a-\(name)"), [.party(Self.file, AdultID(name))])
        case "practitioner": .person(try world.person(of: .practitioner), [.practitioner])
        default: .system
        }
    }

    struct Unplayable: Error, CustomStringConvertible {
        let line: MarkedScript.Line
        let why: String
        var description: String { "\(line.command) of day \(line.day): \(why)" }
    }
}
