import Journal

@testable import Domain
@testable import Site

/// What no scenario does and no page asks as somebody opens it: put to the law once more, for the table. It
/// is asked by nobody, and so it is not done.
enum BesidesPages {
    static func ask(_ millbrook: Millbrook) async throws {
        let desk = millbrook.office.desk
        for command in commands {
            do {
                _ = try await desk.handle(
                    Request(
                        id: CommandID(Secrets.token()), command: command, by: .anyone,
                        at: millbrook.clock.now()))
            } catch Halt.denied {
                continue
            }
        }
        func ask(_ question: some Question) async throws {
            do {
                _ = try await desk.ask(question, by: .anyone, at: millbrook.clock.now())
            } catch Halt.denied {
                return
            }
        }
        try await ask(CasesUnderRule(rule: .E4, centre: centre))
        try await ask(EnquiryLetterFor(enquiry: WalkedWorld.enquiry))
        try await ask(FamilySessionsPage(case: file))
        try await ask(
            FreePlacesPage(
                centre: centre, kind: .supportedCentre, from: Millbrook.today, through: Millbrook.today + 7,
                minutes: 60))
        try await ask(
            FreePreVisitTimes(
                file: file, subject: .adult("ruth"), day: Millbrook.today + 1, minutes: 45, near: .of("11:00")
            ))
        try await ask(LetterFor(Notice(file, to: .centre(centre), .caseClosed)))
        try await ask(CaseLettersPage(file: file))
        try await ask(RecordCopy(file: file, session: MarkedFamily.session, delivery: 0))
        try await ask(VideoReminders(centre: centre, day: today))
        try await ask(OwnDataPage(file: file, adult: "ruth"))
        try await ask(
            PlannedVideoRoom(centre: centre, day: today, session: MarkedFamily.sessionToday))
        try await ask(OwnDataToHandOver(file: file, adult: "ruth"))
        try await ask(SafeContactOf(person: "somebody"))
    }

    private static let (file, centre, today) = (MarkedFamily.file, Millbrook.centre, Millbrook.today)

    private static let commands: [any Command] = [
        DismissStaff(centre: centre, person: "somebody"),
        LinkParty(file: file, adult: "ruth", person: "somebody"),
        ReopenDay(centre: centre, day: today),
        UndoArrival(
            centre: centre, day: today, session: MarkedFamily.sessionToday, who: .adult("daniel")),
        WithdrawReferral(file: file), WithdrawRole(person: "somebody", role: .supervisor(centre)),
        InviteAgain(person: "somebody"), ResetSignIn(person: "somebody"),
        NoteSignIn(person: "somebody", fact: .newDevice), MakeSpokenCode(file: file, adult: "ruth"),
    ]
}
