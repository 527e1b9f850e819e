import Domain

/// The demonstration's centre: its profile, its rooms, its hours, its staff, its rules.
struct DemonstrationCentre {
    let demonstration: Demonstration
    let cast: [String: Who]

    func open() async throws {
        let centre = Demonstration.centre
        let (today, opened) = (demonstration.now.day, demonstration.moment(-60, "09:00"))
        let joan = cast["coordinator"] ?? .system
        for command in try commands(centre, today) {
            try await demonstration.act(command, by: .system, at: opened)
        }
        for room in [("blue", "Blue room", 3), ("garden", "Garden room", 1)] {
            try await demonstration.act(
                AddRoom(centre: centre, room: RoomID(room.0), name: room.1, capacityFamilies: room.2),
                by: joan,
                at: opened)
        }
        for (part, post) in [
            ("coordinator", StaffMember.Post.coordinator), ("supervisor", .supervisor),
            ("volunteer", .volunteer),
        ] {
            guard let person = cast[part]?.person,
                let name = DemonstrationCast.staff.first(where: { $0.part == part })?.name
            else { continue }
            let qualified = part == "supervisor" ? today.adding(months: 18) : nil
            try await demonstration.act(
                EnlistStaff(
                    centre: centre,
                    member: StaffMember(person: person, name: name, post: post, qualifiedUntil: qualified)),
                by: joan, at: opened)
            try await demonstration.act(
                KeepStaffRecord(centre: centre, person: person, record: Self.record(part, today)), by: joan,
                at: opened)
        }
        try await demonstration.act(
            StateHouseRules(centre: centre, text: Self.rules), by: joan, at: opened)
        try await openNeighbour(opened, today)
        for (kind, weeks) in [(ServiceKind.supportedCentre, 2), (.supervisedCentre, 4)] {
            try await demonstration.act(
                StateWaitingTime(centre: centre, kind: kind, weeks: weeks), by: joan,
                at: demonstration.moment(-7, "09:00"))
        }
    }

    /// Everything is there (L1, L2); the volunteer's training in domestic abuse runs out soon.
    private static func record(_ part: String, _ today: Day) -> StaffRecord {
        let later = today.adding(months: 20)
        return StaffRecord(
            dbs: DBSCheck(level: .enhanced, certified: today.adding(months: -10)),
            references: ["Ada Former", "Ben Before"].map {
                StaffReference(from: $0, received: today.adding(months: -9))
            },
            safeguardingUntil: later, inductionUntil: later,
            domesticAbuseUntil: part == "volunteer" ? today + 24 : later)
    }

    /// A second centre, so that a family can be handed on to it (B3).
    private func openNeighbour(_ opened: Instant, _ today: Day) async throws {
        let centre = Demonstration.neighbour
        let commands: [any Command] = [
            EnterCentre(
                centre: centre,
                profile: CentreProfile(
                    name: "Ashwell Supervised Contact (demonstration)", town: "Bradford",
                    postcode: "BD99 9ZZ", telephone: "01632 960 002")),
            AwardAccreditation(
                centre: centre, standard: .supervised, awarded: today.adding(months: -14)),
            StateOffers(centre: centre, kinds: [.supervisedCentre]),
        ]
        for command in commands { try await demonstration.act(command, by: .system, at: opened) }
    }

    private func commands(_ centre: CentreID, _ today: Day) throws -> [any Command] {
        let kinds: Set<ServiceKind> = [.supportedCentre, .supervisedCentre]
        let reading = OpeningReader.read(Self.hours)
        return [
            EnterCentre(
                centre: centre,
                profile: CentreProfile(
                    name: "Millbrook Contact Centre (demonstration)", town: "Leeds", postcode: "LS99 9ZZ",
                    telephone: "01632 960 001", email: "hello@millbrook.example.org",
                    openingText: Self.hours, charges: "Free",
                    about: "A made-up centre in a made-up hall, to try things in.")),
            AwardAccreditation(centre: centre, standard: .supported, awarded: today.adding(months: -8)),
            AwardAccreditation(centre: centre, standard: .supervised, awarded: today.adding(months: -8)),
            StateOffers(centre: centre, kinds: kinds, others: Self.others),
            SetOpenings(
                centre: centre, openings: reading.patterns.map { CentreOpening(pattern: $0, kinds: kinds) }),
        ]
    }

    /// Contact by video as well, with a corner of its own.
    func offersByVideo() -> [any Command] {
        let centre = Demonstration.centre
        let kinds: Set<ServiceKind> = [
            .supportedCentre, .supervisedCentre, .virtualSupported, .virtualSupervised,
        ]
        let openings = OpeningReader.read(Self.hours).patterns.map {
            CentreOpening(pattern: $0, kinds: kinds)
        }
        return [
            AddRoom(centre: centre, room: "video", name: "Video corner", capacityFamilies: 1),
            StateOffers(centre: centre, kinds: kinds, others: Self.others),
            SetOpenings(centre: centre, openings: openings),
        ]
    }

    private static let others = OtherOffers(
        services: [.handover, .indirectContact], languages: ["Polish", "British Sign Language"],
        accessNeedsMet: ["Step-free", "Hearing loop"])
    private static let hours = "Daily 9am to 6pm"
    private static let rules = """
        Come at your own time, not before. Only people named on the referral come in. No photographs unless it is \
        agreed. Nobody is asked about the other side. The staff may end a session if a child is upset.
        """
}
