import Domain

/// What stands on the desks of Cafcass Cymru's team and of a local authority.
struct DemonstrationDesks {
    static let authority: LocalAuthorityID = "exampleton-council"

    let demonstration: Demonstration
    let cast: [String: Who]

    private var carys: Who { cast["Cafcass Cymru’s team"] ?? .system }
    private var today: Day { demonstration.now.day }

    func begin() async throws {
        try await openCentreInWales()
        try await demonstration.act(
            EnterLocalAuthority(authority: Self.authority, name: "Exampleton Council (demonstration)"),
            by: .system, at: demonstration.moment(-60, "09:40"))
        let families = DemonstrationFamilies(demonstration: demonstration, cast: cast)
        try await families.referral(
            DemonstrationReferrals.wren(today), received: -2, by: "local authority")
        try await families.referral(DemonstrationReferrals.parry(today), received: -2, by: "family court")
        try await tell()
    }

    /// C9: sent to the centre; one of the two adults has been told.
    private func tell() async throws {
        let file = DemonstrationReferrals.okafor(today)
        try await demonstration.act(
            SendReferralToCentre(
                file: file.id, to: "secure@millbrook.example.org", sent: demonstration.moment(-3, "11:20")),
            by: carys, at: demonstration.moment(-3, "11:25"))
        try await demonstration.act(
            TellServiceUser(file: file.id, adult: file.adults[0]), by: carys,
            at: demonstration.moment(-3, "11:40"))
    }

    private func openCentreInWales() async throws {
        let (centre, opened) = (Demonstration.welsh, demonstration.moment(-60, "09:20"))
        let commands: [any Command] = [
            EnterCentre(
                centre: centre,
                profile: CentreProfile(
                    name: "Nant Contact Centre (demonstration)", town: "Wrexham", postcode: "LL99 9ZZ",
                    country: .wales, telephone: "01632 960 003")),
            AwardAccreditation(
                centre: centre, standard: .supported, awarded: today.adding(months: -10)),
            StateOffers(centre: centre, kinds: [.supportedCentre]),
        ]
        for command in commands { try await demonstration.act(command, by: .system, at: opened) }
    }
}
