import Domain

/// The demonstration's court: its account, two cases on its desk, and what it asked before a hearing.
struct DemonstrationCourt {
    static let court: CourtID = "family-court-at-exampleton"

    let demonstration: Demonstration
    let cast: [String: Who]

    private var clara: Who { cast["family court"] ?? .system }
    private var today: Day { demonstration.now.day }

    func begin() async throws {
        let entered = demonstration.moment(-60, "09:30")
        try await demonstration.act(
            EnterCourt(court: Self.court, name: "Family Court at Exampleton (demonstration)"), by: .system,
            at: entered)
        for file in [DemonstrationReferrals.marsh(today), DemonstrationReferrals.finch(today)] {
            try await demonstration.act(
                FollowCase(court: Self.court, file: file.id, caseNumber: "EX26P00123"), by: clara,
                at: demonstration.moment(-20, "10:00"))
        }
        try await enquire()
    }

    /// B9: one that was answered, and one that waits.
    private func enquire() async throws {
        try await ask(
            "D3M0A-NSWER",
            EnquiryQuestion(
                centre: Demonstration.centre, from: .court, kind: .supervisedCentre, hearing: today + 9,
                children: [.fiveToEleven], signs: [.longGap], frequency: "Every two weeks", minutes: 60,
                wantsReport: true), on: -12)
        try await demonstration.act(
            AnswerEnquiry(
                enquiry: "D3M0A-NSWER",
                answer: EnquiryAnswer(
                    fit: .onConditions, places: .later, placesFrom: today + 30,
                    words: "Saturdays only, and the visits begin with half an hour.",
                    standsUntil: today.adding(months: 3))), by: cast["coordinator"] ?? .system,
            at: demonstration.moment(-10, "16:00"))
        try await ask(
            "D3M0W-A1T1N",
            EnquiryQuestion(
                centre: Demonstration.centre, from: .court, kind: .supportedCentre, hearing: today + 16,
                children: [.underTwo, .twoToFour], frequency: "Every week", minutes: 120,
                needs: "An interpreter for Polish"), on: -3)
    }

    private func ask(_ enquiry: EnquiryID, _ question: EnquiryQuestion, on day: Int) async throws {
        try await demonstration.act(
            AskCentre(
                enquiry: enquiry, question: question, replyTo: "clara@court.example.org",
                person: clara.person), by: clara, at: demonstration.moment(day, "10:00"))
    }
}
