import Domain

/// docs/access.md, from what the law answered.
struct AccessTable {
    private let matrix: AccessMatrix

    init(_ matrix: AccessMatrix) { self.matrix = matrix }

    var text: String {
        let tables = AccessMatrix.Kind.allCases.flatMap { kind in
            Self.groups.map { group in "## \(title(kind)): \(group.title)\n\n\(table(kind, group))" }
        }
        return Self.beginning + tables.joined(separator: "\n\n") + "\n"
    }

    private func title(_ kind: AccessMatrix.Kind) -> String { kind == .command ? "Doing" : "Seeing" }

    private typealias Group = (title: String, columns: [Standing])

    private static let groups: [Group] = [
        (
            "the family, the referrer, and anyone",
            [.anyone, .oneself, .adult, .otherAdult, .adultElsewhere, .referrer, .referrerElsewhere]
        ),
        (
            "at the centre",
            [.volunteer, .supervisor, .supervisorOfSession, .coordinator, .staffElsewhere]
        ),
        (
            "courts, authorities, Cafcass, practitioners, the register",
            [
                .practitioner, .practitionerElsewhere, .court, .courtElsewhere, .authority,
                .authorityElsewhere, .cymru, .cafcass, .officer,
            ]
        ),
    ]

    /// The acts that nobody of the group may ever do are told in one line under the table.
    private func table(_ kind: AccessMatrix.Kind, _ group: Group) -> String {
        let acts = matrix.cells.keys.filter { $0.kind == kind }.sorted { $0.name < $1.name }
        let some = acts.filter { act in group.columns.contains { matrix.cell(act, $0).isEver } }
        var lines = [
            "| | \(group.columns.map(\.heading).joined(separator: " | ")) |",
            "|---|\(String(repeating: "---|", count: group.columns.count))",
        ]
        for act in some {
            let cells = group.columns.map { matrix.cell(act, $0).text }
            lines.append("| `\(act.name)` | \(cells.joined(separator: " | ")) |")
        }
        return lines.joined(separator: "\n")
            + "\n\nNone of them: \(acts.count - some.count) of \(acts.count)."
    }

    private static let beginning = """
        # Who may do and see what

        Made by asking the law, not by hand: each command and each question that a scenario or a page meets is put
        to somebody of every standing (`Tests/SiteTests/Access/GoldenAccessTests.swift`; `make golden` writes this
        anew, and a test fails where it is not so). What nothing in `Sources/Domain/Access` allows is refused.

        - **yes**: whenever it was asked. **at times**: where things stand so that they may, such as a draft, a
          record sent to them, a day on which the family comes. **–**: never. Empty: there is nobody of that standing
          to what it is about.
        - To the case, centre or person that it is about. **Adult** is the one whom the act names, or the first of the
          family; **other adult** the rest. Who is *other*, or *other case* and *other centre*, has the same role
          and no part in this one.
        - What may be seen is a model made for whoever asks: two who may both ask `MyCase` are told different things.
        - The program itself (what runs by the clock, imports) may do all of it, and is nobody who signs in.


        """
}
