import Domain

/// One family's session on the board for the door, as facts by name.
enum BoardFacts {
    static func named(_ board: TodayModel, _ file: CaseID) -> [String: Fact] {
        guard let sitting = board.sessions.first(where: { $0.file == file }) else { return absent }
        let conditions = sitting.conditions
        return [
            "state": .word(sitting.state.rawValue), "hold": .word(sitting.hold?.rawValue),
            "inside": people(sitting, \.isInside), "may_enter": people(sitting, \.mayEnter),
            "may_leave": people(sitting, \.mayLeave), "may_begin": .word(sitting.mayBegin),
            "conditions": .words(conditions.accepted.sorted()),
            "photographs": .word(conditions.photographs?.rawValue),
            "child_may_go_out": .word(conditions.mayLeaveCentre),
            "interpreter": .word(conditions.interpreterLanguage),
            "professional": .word(conditions.professional),
            "observers": .words(conditions.observers.map { "\($0.name), \($0.way.rawValue)" }.sorted()),
        ]
    }

    /// Of a family that has no session that day there is nothing to see.
    private static let absent = [String: Fact](
        uniqueKeysWithValues: [
            "state", "hold", "inside", "may_enter", "may_leave", "may_begin", "conditions", "photographs",
            "child_may_go_out", "interpreter", "professional", "observers",
        ].map { ($0, .hidden) })

    private static func people(
        _ sitting: TodayModel.Sitting, _ isMeant: (TodayModel.Person) -> Bool
    ) -> Fact {
        .words(sitting.people.filter(isMeant).map(\.name).sorted())
    }
}
