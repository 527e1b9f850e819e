import Domain

/// The demonstration's practitioner: one case that they have, and one that is still theirs to take up.
struct DemonstrationPractice {
    let demonstration: Demonstration
    let cast: [String: Who]

    private var joan: Who { cast["coordinator"] ?? .system }
    private var bryn: Who { cast["practitioner"] ?? .system }
    private var today: Day { demonstration.now.day }

    func begin() async throws {
        let (finch, marsh) = (DemonstrationReferrals.finch(today), DemonstrationReferrals.marsh(today))
        try await allocate(finch.id, on: -18)
        guard let person = bryn.person else { return }
        try await demonstration.act(
            TakeUpCase(file: finch.id, person: person, number: "EX26P00123"), by: bryn,
            at: demonstration.moment(-17, "09:00"))
        try await allocate(marsh.id, on: -1)
    }

    private func allocate(_ file: CaseID, on day: Int) async throws {
        guard let person = bryn.person else { return }
        try await demonstration.act(
            AllocatePractitioner(
                file: file, person: person, name: "Bryn Notional", email: "bryn@advisers.example.org",
                office: .familyCourtAdviser, organisation: "Family court advice (made up)",
                madeSure: "Rang the made-up switchboard, which put me through"), by: joan,
            at: demonstration.moment(day, "15:00"))
    }
}
