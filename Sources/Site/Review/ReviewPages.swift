import Domain

/// Reviews with the coordinator (E3, H1, H2) and the invitations to them, each side alone.
enum ReviewPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/review", .coordinator) { call in .show(try await page(call, .fresh())) },
        .post("/desk/cases/{case}/review", .coordinator) { call in try await hold(call) },
        .post("/desk/cases/{case}/review/invite", .coordinator) { call in try await invite(call) },
        .post("/desk/cases/{case}/review/exit", .coordinator) { call in try await plan(call) },
    ]

    static func address(_ call: Call) -> String { "/desk/cases/\(call.file)/review" }

    private struct Held: Codable {
        var kind: Review.Kind
        var findings: String
        var goesOn: Bool?
    }

    private struct SignOff: Codable {
        var circumstances: String?
        var signedOffBy: String?
        var until: Day
    }

    private static func hold(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let held = try call.read(Held.self)
            var exceptional: Review.Exceptional?
            if held.goesOn == true, held.kind.maySignOff {
                let signOff = try call.read(SignOff.self, at: "exceptional")
                exceptional = Review.Exceptional(
                    circumstances: signOff.circumstances ?? "", signedOffBy: signOff.signedOffBy ?? "",
                    until: signOff.until)
            }
            try await call.handle(
                HoldReview(
                    file: call.file, kind: held.kind, findings: held.findings, exceptional: exceptional,
                    childrenSaid: try await childrenSaid(call)))
            return .see("\(address(call))?done=held")
        } orShow: {
            try await page(call, $0)
        }
    }

    /// What was typed for each child of the case.
    private static func childrenSaid(_ call: Call) async throws -> [ChildsWords] {
        try await call.ask(ReviewPage(file: call.file)).childrenToHear.compactMap { child in
            let words = (call.form["childrenSaid.\(child.child)"] ?? "").trimmed
            return words.isEmpty ? nil : ChildsWords(child: child.child, words: words)
        }
    }

    private static func plan(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let plan = try call.read(ExitPlan.self, at: "plan")
            try await call.handle(PlanExit(file: call.file, plan: plan))
            return .see("\(address(call))?done=planned#exit")
        } orShow: {
            try await page(call, $0)
        }
    }

    private struct Invited: Codable {
        var adult: AdultID
        var day: Day
        var at: TimeOfDay
        var minutes: Int
    }

    private static func invite(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let invited = try call.read(Invited.self)
            try await call.handle(
                InviteToReview(
                    file: call.file, adult: invited.adult, day: invited.day, at: invited.at,
                    minutes: invited.minutes))
            return .see("\(address(call))?done=invited#invitations")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(ReviewPage(file: call.file))
        return Page(
            "Reviews and closing", shape: .wide, status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, nil),
            ReviewView(model: model, call: call, setback: setback).body)
    }
}
