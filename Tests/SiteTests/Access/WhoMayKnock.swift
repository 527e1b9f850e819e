@testable import Site

/// Who may see and do what, written a second time and by hand: read from what people need, not from the
/// code.
enum WhoMayKnock {
    /// One line: these addresses, with this method or with either, are for these and for nobody else.
    struct Line {
        let start: String
        var method: Route.Method?
        var isWhole = false
        let who: Set<Asker>
    }

    private static let everybody = Set(Asker.allCases)
    private static let runs: Set<Asker> = [.coordinator]
    private static let seniors: Set<Asker> = [.coordinator, .supervisor]
    private static let staff: Set<Asker> = [.coordinator, .supervisor, .volunteer]
    private static let elsewhere: Set<Asker> = [
        .coordinatorElsewhere, .supervisorElsewhere, .volunteerElsewhere,
    ]
    private static let family: Set<Asker> = [.ruth, .daniel]
    private static let file = "/desk/cases/{case}"
    private static let incident = "\(file)/incidents/{incident}"

    /// The first line that fits counts.
    static let lines: [Line] = open + referral + desk + centre + others

    private static let open: [Line] = [
        Line(start: "/", isWhole: true, who: everybody), Line(start: "/privacy", who: everybody),
        Line(start: "/find", who: everybody), Line(start: "/enquiry", who: everybody),
        Line(start: "/order", who: everybody),
        // None is being made; each is for whoever had it made.
        Line(start: "/papers/", who: []),
        Line(start: "/centres/", who: everybody),
        Line(start: "/rules", who: everybody),
        // Whoever works there: it is a supervisor's account that the walk names.
        Line(start: "/sign-ins/", who: [.coordinator, .registerOfficer]),
        Line(start: "/rules", who: everybody), Line(start: "/seals", who: everybody),
        Line(start: "/sign-", who: everybody),
        // Nobody has opened a room to try it.
        Line(start: "/demonstration/room/", who: []),
        Line(start: "/set-up/", who: everybody), Line(start: "/demonstration", who: everybody),
        Line(start: "/outbox", who: everybody),
    ]

    private static let referral: [Line] = [
        Line(start: "/refer", isWhole: true, who: everybody),
        Line(start: "/refer/open/", who: everybody),
        // Each sees only their own there: whoever has an account or a link.
        Line(start: "/referrals", who: everybody.subtracting([.anyone])),
        // The coordinator too takes papers out, and says that one shows what is private.
        Line(start: "/refer/{case}/papers/{document}/", who: runs.union([.referrer])),
        Line(start: "/refer/{case}", who: [.referrer]),
        Line(start: "/documents/", who: seniors.union([.referrer])),
    ]

    private static let desk: [Line] = [
        Line(
            start: "/desk", isWhole: true,
            who: seniors.union([.coordinatorElsewhere, .supervisorElsewhere])),
        Line(
            start: "/desk/enquiries", isWhole: true,
            who: seniors.union([.coordinatorElsewhere, .supervisorElsewhere])),
        Line(start: "/desk/letters", who: [.coordinator, .coordinatorElsewhere]),
        Line(start: "/letters", who: staff.union(elsewhere)),
        // The walk names no letter.
        Line(start: "\(file)/letters/", who: []),
        Line(start: "/desk/enquiries/", method: .post, who: runs),
        Line(start: "/desk/enquiries/", who: seniors),
        Line(start: "\(incident)/commissioner", who: runs), Line(start: "\(incident)/resume", who: runs),
        Line(start: incident, who: seniors),
        Line(start: "\(file)/incidents", who: staff),
        Line(start: "\(file)/records", method: .get, isWhole: true, who: seniors),
        Line(start: "\(file)/sessions", method: .get, isWhole: true, who: seniors),
        Line(start: "\(file)/house-rules", who: seniors), Line(start: "\(file)/papers", who: seniors),
        Line(start: "\(file)/pre-visits/", who: seniors),
        Line(start: "\(file)/order", method: .get, who: seniors),
        Line(start: file, isWhole: true, who: seniors),
        // Answers, assessments, bookings, reviews, returns, closing.
        Line(start: "\(file)/", who: runs),
    ]

    private static let centre: [Line] = [
        Line(start: "/today/{centre}/", who: staff), Line(start: "/today", who: staff.union(elsewhere)),
        Line(start: "/diary/{day}/", who: [.coordinator, .coordinatorElsewhere]),
        Line(start: "/diary", who: staff.union(elsewhere)),
        // It has set none up.
        Line(start: "/centre/letters/picture", method: .get, who: []),
        Line(start: "/centre", who: [.coordinator, .coordinatorElsewhere]),
        Line(start: "/records", isWhole: true, who: staff.union(elsewhere)),
        Line(start: "/records/{case}/{session}/send", who: runs),
        // Nothing was sent in the walk.
        Line(start: "/records/{case}/{session}/file", who: []),
        Line(start: "/records/", who: seniors),
    ]

    private static let others: [Line] = [
        // Nobody of the walk has a password, or is of an organisation with a sign-in of its own.
        Line(start: "/account/organisation", who: []),
        Line(start: "/account/password", who: []), Line(start: "/account/app", who: []),
        Line(start: "/account/recovery-codes", who: []),
        Line(start: "/account", who: everybody.subtracting([.anyone, .holderOfAnotherLink])),
        Line(start: "/me/record", who: staff.union(elsewhere)),
        Line(start: "/family", isWhole: true, who: family.union([.partyOfAnotherCase])),
        // The family that is walked meets face to face: of contact by video there is nothing to show. One by
        // video is walked in `VideoHuntTests`.
        Line(start: "/family/{case}/video/", who: []),
        Line(start: "/practice/cases/{case}/video/", who: []),
        // The walk names no letter.
        Line(start: "/family/{case}/letters/", who: []),
        Line(start: "/family/", who: family),
        Line(start: "/court", isWhole: true, who: [.court, .courtElsewhere]),
        Line(start: "/court/follow", who: [.court, .courtElsewhere]),
        Line(start: "/court/", who: [.court]),
        // None was sent in the walk.
        Line(start: "/cymru/cases/{case}/record", who: []),
        Line(start: "/cymru", who: [.cymru]),
        Line(
            start: "/local-authority", isWhole: true, who: [.authority, .authorityElsewhere]),
        Line(start: "/local-authority/follow", who: [.authority, .authorityElsewhere]),
        Line(start: "/local-authority/", who: [.authority]),
        Line(start: "/practice", isWhole: true, who: [.practitioner, .practitionerElsewhere]),
        Line(start: "/practice/", who: [.practitioner]),
        Line(start: "/report", who: everybody),
        Line(start: "/commissioner/concerns/{concern}/alert", who: [.commissioner]),
        Line(start: "/commissioner", who: [.registerOfficer, .commissioner]),
        Line(start: "/register", who: [.registerOfficer]),
    ]

    /// Nil where no line speaks of it, which is a failure of its own.
    static func line(_ route: Route) -> Line? {
        lines.first {
            ($0.method == nil || $0.method == route.method)
                && ($0.isWhole ? route.path == $0.start : route.path.hasPrefix($0.start))
        }
    }
}
