import Domain
import Foundation
import Journal

/// The demonstration's families: one with sessions behind it and one today, one supervised, and two referrals
/// that wait for an answer.
struct DemonstrationFamilies {
    let demonstration: Demonstration
    let cast: [String: Who]

    private var joan: Who { cast["coordinator"] ?? .system }
    private var today: Day { demonstration.now.day }

    func begin() async throws {
        try await marsh()
        try await finch()
        try await referral(DemonstrationReferrals.okafor(today), received: -3)
        try await referral(DemonstrationReferrals.novak(today), received: -6)
    }

    /// Supported, with a court order: two sessions held, one today, two to come.
    private func marsh() async throws {
        let file = DemonstrationReferrals.marsh(today)
        try await referral(file, received: -30)
        try await accept(file, as: .supportedCentre, found: [:], from: -29)
        try await demonstration.act(
            BookSessions(
                case: file.id, dates: [-14, -7, 0, 7, 14].map { today + $0 }, from: time("10:30"),
                minutes: 120,
                room: "blue"), by: joan, at: demonstration.moment(-20, "12:00"))
        for day in [-14, -7] { try await hold(file, day, from: "10:30", minutes: 120) }
    }

    /// Supervised: one session held, whose record is to be written, and one today.
    private func finch() async throws {
        let file = DemonstrationReferrals.finch(today)
        try await referral(file, received: -28)
        try await accept(
            file, as: .supervisedCentre, found: [.longGap: "No contact for about a year."], from: -27)
        try await demonstration.act(
            BookSessions(
                case: file.id, dates: [-3, 0, 4].map { today + $0 }, from: time("14:00"), minutes: 60,
                room: "garden", supervisor: cast["supervisor"]?.person), by: joan,
            at: demonstration.moment(-19, "12:00"))
        try await hold(file, -3, from: "14:00", minutes: 60)
    }

    /// - Parameter part: who of the cast makes it.
    func referral(
        _ file: DemonstrationReferral, received day: Int, by part: String = "solicitor"
    ) async throws {
        let (at, link) = (demonstration.moment(day, "11:00"), Secrets.sha256hex(Secrets.token()))
        let maker = (cast[part] ?? .system).holding(link: link)
        try await demonstration.act(
            BeginReferral(file: file.id, link: link, person: maker.person, referrer: file.referrer),
            by: maker, at: at)
        for (kind, name) in file.papers {
            let document = try await paper(kind, name, file.id)
            try await demonstration.act(AttachDocument(file: file.id, document: document), by: maker, at: at)
        }
        try await demonstration.act(
            AnswerReferral(file: file.id, answers: try file.answers()), by: maker, at: at)
        try await demonstration.act(SubmitReferral(file: file.id), by: maker, at: at)
    }

    private func paper(_ kind: PaperKind, _ name: String, _ file: CaseID) async throws -> AttachedDocument {
        let content = DemonstrationPaper.pdf(saying: "Demonstration only: \(name)")
        let id = DocumentID("d-\(Secrets.token(bytes: 9))")
        try await demonstration.office.store.put(
            blob: id.rawValue, owner: "family/\(file.family)", content: content)
        return AttachedDocument(
            id: id, kind: kind, fileName: "\(name).pdf", mediaType: "application/pdf", bytes: content.count,
            showsPrivateDetails: false)
    }

    func accept(
        _ file: DemonstrationReferral, as kind: ServiceKind, found: [RiskSign: String], from day: Int
    ) async throws {
        let at = demonstration.moment(day, "12:00")
        try await demonstration.act(
            ScreenReferral(file: file.id, found: found, hasUnmanagedHarm: false, assessor: "Joan Sample"),
            by: joan, at: at)
        for (number, adult) in file.adults.enumerated() {
            let appointment = AppointmentID("\(file.id).\(adult)")
            try await demonstration.act(
                ArrangePreVisit(
                    file: file.id, appointment: appointment, subject: .adult(adult),
                    day: today + day + 3 + number, from: time("11:00"), minutes: 45, way: .faceToFace),
                by: joan, at: at)
            try await demonstration.act(
                HoldPreVisit(file: file.id, appointment: appointment, notes: nil), by: joan,
                at: demonstration.moment(day + 3 + number, "12:00"))
            try await demonstration.act(
                AcceptHouseRules(file: file.id, adult: adult), by: joan,
                at: demonstration.moment(day + 3 + number, "12:05"))
        }
        let later = demonstration.moment(day + 5, "10:00")
        try await demonstration.act(
            AssessRisk(
                file: file.id, summary: "Seen separately. Nothing that the centre cannot manage.",
                isManageable: true, childrenNeedPreVisit: false, assessor: "Joan Sample"), by: joan, at: later
        )
        try await demonstration.act(
            AcceptReferral(
                file: file.id, kind: kind, endsOn: today.adding(months: 4),
                conditions: ["June Marsh may come with Daniel for the first hour"].filter { _ in
                    kind == .supportedCentre
                }), by: joan, at: later)
    }

    /// A session from the first in to the last out, on time.
    func hold(_ file: DemonstrationReferral, _ day: Int, from: String, minutes: Int) async throws {
        let (centre, date, start) = (Demonstration.centre, today + day, time(from))
        let clock = start.description.filter { $0 != ":" }
        let session = SessionID("\(file.id).\(date).\(clock)")
        let (carer, visiting) = (Visitor.adult(file.adults[0]), Visitor.adult(file.adults[1]))
        func arrive(_ who: Visitor) -> any Command {
            ArriveAtDoor(centre: centre, day: date, session: session, who: who)
        }
        func leave(_ who: Visitor) -> any Command {
            LeaveByDoor(centre: centre, day: date, session: session, who: who)
        }
        let children = file.children.map { Visitor.child($0) }
        var steps: [(Int, any Command)] = [(-15, arrive(visiting)), (0, arrive(carer))]
        for child in children { steps.append((0, arrive(child))) }
        steps.append((1, BeginSession(centre: centre, day: date, session: session)))
        steps.append((3, leave(carer)))
        steps.append((minutes, arrive(carer)))
        for child in children { steps.append((minutes, leave(child))) }
        steps.append((minutes + 1, leave(carer)))
        steps.append((minutes + 12, leave(visiting)))
        steps.append(
            (minutes + 14, EndSession(centre: centre, day: date, session: session, outcome: .attended)))
        for (minute, command) in steps {
            let at = Instant(date, start).adding(minutes: minute)
            try await demonstration.act(command, by: cast["volunteer"] ?? .system, at: at)
        }
    }

    private func time(_ text: String) -> TimeOfDay {
        guard let time = TimeOfDay(text) else { preconditionFailure("\(text) is no time") }
        return time
    }
}
