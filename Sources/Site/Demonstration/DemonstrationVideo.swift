import Domain

/// The demonstration's contact by video: a family that lives far apart, with a session today.
struct DemonstrationVideo {
    let demonstration: Demonstration
    let cast: [String: Who]

    private var today: Day { demonstration.now.day }

    func begin() async throws {
        let joan = cast["coordinator"] ?? .system
        let opened = demonstration.moment(-40, "09:00")
        for command in DemonstrationCentre(demonstration: demonstration, cast: cast).offersByVideo() {
            try await demonstration.act(command, by: joan, at: opened)
        }
        let families = DemonstrationFamilies(demonstration: demonstration, cast: cast)
        let file = DemonstrationReferrals.lark(today)
        try await families.referral(file, received: -24)
        try await families.accept(file, as: .virtualSupervised, found: [:], from: -23)
        try await demonstration.act(
            BookSessions(
                case: file.id, dates: [today, today + 7], from: TimeOfDay(minutes: 16 * 60 + 30), minutes: 30,
                room: "video", supervisor: cast["supervisor"]?.person), by: joan,
            at: demonstration.moment(-16, "12:00"))
        for adult in file.adults {
            try await demonstration.act(
                CheckDevice(file: file.id, adult: adult, hasPicture: true, hasSound: true, isConnected: true),
                by: joan, at: demonstration.moment(-2, "15:00"))
        }
        try await demonstration.act(
            NameOnScreen(file: file.id, sitter: .adult("tom"), name: "Dad"), by: joan,
            at: demonstration.moment(-2, "15:10"))
    }
}
