import Domain
import Foundation
import Journal

/// The board for the door, and what is done from it with one press.
enum TodayPages {
    static let routes: [Route] = [
        .get("/today", .staff) { call in .show(try await page(call)) },
        .get("/today/live", .staff) { call in try await live(call) },
        .get("/today/sheet", .staff) { call in
            .show(DoorSheet.page(try await call.ask(try question(call)), at: call.now))
        },
        .post("\(Door.path)/arrive", .staff) { call in
            try await Door(call).press { door in
                for who in door.visitors {
                    try await call.handle(
                        ArriveAtDoor(centre: door.centre, day: door.day, session: door.session, who: who))
                }
            }
        },
        .post("\(Door.path)/undo", .staff) { call in
            try await Door(call).press { door in
                for who in door.visitors {
                    try await call.handle(
                        UndoArrival(centre: door.centre, day: door.day, session: door.session, who: who))
                }
            }
        },
        .post("\(Door.path)/leave", .staff) { call in
            try await Door(call).press { try await leave($0, call) }
        },
        .post("\(Door.path)/begin", .staff) { call in
            try await Door(call).press { door in
                try await call.handle(
                    BeginSession(centre: door.centre, day: door.day, session: door.session))
            }
        },
    ]

    /// The day and the centre that the address asks for; today, and where the reader works, if it says
    /// nothing.
    static func question(_ call: Call) throws(Halt) -> TodayPage {
        let day = call.query["day"].flatMap { Day(iso: $0) } ?? call.now.day
        return TodayPage(centre: try call.workplace(), day: day)
    }

    private static func page(_ call: Call) async throws -> Page {
        let model = try await call.ask(try question(call))
        var page = TodayBoard(model, notice: call.query["done"], at: call.now).page
        page.body = "\(try await call.workplaces("/today"))\(page.body)"
        return page
    }

    /// The board's changing part, asked for anew each second: whoever was signed out, or left the staff,
    /// sees no more.
    private static func live(_ call: Call) async throws -> Reply {
        let question = try question(call)
        _ = try await call.ask(question)
        return .live {
            let now = call.office.clock()
            guard let token = call.visitToken, let person = call.who.person,
                let visit = try await call.office.visits.watching(token, at: now), visit.person == person,
                let account = try await call.office.account(person, at: now)
            else { throw Halt.denied }
            let roles = call.office.given(account.roles, to: visit)
            let model = try await call.desk.ask(question, by: .person(person, roles), at: now)
            return TodayBoard(model, notice: nil, at: now).moving
        }
    }

    /// Children go out with whoever collects them, who is written down as having come to the door (E6).
    private static func leave(_ door: Door, _ call: Call) async throws {
        let children = door.visitors.filter(\.isChild)
        let others = door.visitors.filter { !$0.isChild }
        if !children.isEmpty {
            for who in others {
                try await call.handle(
                    ArriveAtDoor(centre: door.centre, day: door.day, session: door.session, who: who))
            }
        }
        for who in children + others {
            try await call.handle(
                LeaveByDoor(
                    centre: door.centre, day: door.day, session: door.session, who: who,
                    hasAlreadyGone: call.form["gone"] == "yes" ? true : nil))
        }
    }
}

/// What an address of the door names: centre, day and session.
struct Door {
    static let path = "/today/{centre}/{day}/{session}"

    let call: Call
    let centre: CentreID
    let day: Day
    let session: SessionID

    /// - Throws: `Halt.denied` where the address names no day.
    init(_ call: Call) throws(Halt) {
        guard let day = Day(iso: call.name("day")) else { throw .denied }
        self.call = call
        self.centre = CentreID(call.name("centre"))
        self.day = day
        self.session = call.session
    }

    /// The board that this door is on.
    var home: String { TodayBoard.address(centre, day, today: call.now.day) }

    func home(done: String) -> String { home + (home.contains("?") ? "&" : "?") + "done=\(done)" }

    /// Whom the press is about.
    var visitors: [Visitor] { call.form.all("who").compactMap { Visitor($0) } }

    /// Where the session's own small pages are.
    var address: String { "/today/\(centre)/\(day)/\(session)" }

    func board() async throws -> TodayModel { try await call.ask(TodayPage(centre: centre, day: day)) }

    /// The board, and this session on it.
    /// - Throws: out of step where the day has no such session.
    func sitting() async throws -> TodayModel.Sitting {
        guard let sitting = try await board().sessions.first(where: { $0.session == session }) else {
            throw Halt.outOfStep(.unknownThing)
        }
        return sitting
    }

    /// Does what was pressed, and goes back to the board. What the law stops is kept in the day, and the
    /// board says it loud; what has been done already by somebody else is said quietly.
    func press(_ work: (Door) async throws -> Void) async throws -> Reply {
        do {
            try await work(self)
            return .see(home)
        } catch Halt.refused {
            return .see(home)
        } catch Halt.outOfStep {
            return .see(home(done: "moved"))
        }
    }
}

extension Visitor {
    var isChild: Bool { if case .child = self { true } else { false } }
}
