import Domain

/// What the register officer changes of a centre.
enum RegisterChangePages {
    static let routes: [Route] = [
        .post("/register/{centre}", .officer) { call in
            try await change(call, done: "changed") {
                let profile = try call.read(CentreProfile.self, at: "profile")
                try await call.handle(
                    EnterCentre(centre: RegisterPages.centre(call), profile: profile))
            }
        },
        .post("/register/{centre}/award", .officer) { call in
            try await change(call, done: "awarded") {
                let award = try call.read(Award.self)
                try await call.handle(
                    AwardAccreditation(
                        centre: RegisterPages.centre(call), standard: award.standard,
                        awarded: award.awarded))
            }
        },
        .post("/register/{centre}/offers", .officer) { call in
            try await change(call, done: "offers") { try await offer(call) }
        },
        .post("/register/{centre}/successor", .officer) { call in
            try await change(call, done: "successor") {
                try await call.handle(
                    HandRecordsOver(
                        centre: RegisterPages.centre(call), successor: CentreID(call.form["successor"] ?? ""),
                        why: call.form["why"] ?? ""))
            }
        },
        .post("/register/{centre}/coordinator", .officer) { call in
            try await change(call, done: "coordinator") { try await giveCoordinator(call) }
        },
    ]

    private struct Award: Codable {
        var standard: Standard
        var awarded: Day
    }

    static func change(
        _ call: Call, done: String, _ work: () async throws -> Void
    ) async throws -> Reply {
        try await call.attempt {
            // What is not on the register cannot be changed: only entering makes a centre.
            _ = try await call.ask(RegisterEntryPage(centre: RegisterPages.centre(call)))
            try await work()
            let concern = (call.form["concern"] ?? "").isEmpty ? "" : "&concern=\(call.form["concern"] ?? "")"
            return .see("/register/\(RegisterPages.centre(call))?done=\(done)\(concern)")
        } orShow: {
            try await RegisterPages.one(call, $0)
        }
    }

    private static func offer(_ call: Call) async throws {
        let others = OtherOffers(
            services: Set(call.form.all("services").compactMap(OtherService.init(rawValue:))),
            languages: list(call, "languages"), accessNeedsMet: list(call, "access"))
        try await call.handle(
            StateOffers(
                centre: RegisterPages.centre(call),
                kinds: Set(call.form.all("kinds").compactMap(ServiceKind.init(rawValue:))), others: others))
    }

    /// Things typed in one line with commas between them.
    private static func list(_ call: Call, _ name: String) -> [String] {
        (call.form[name] ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private struct Person: Codable {
        var name: String
        var email: String
    }

    private static func giveCoordinator(_ call: Call) async throws {
        let person = try call.read(Person.self)
        let account = try await call.office.open(name: person.name, email: person.email, roles: [])
        try await call.handle(
            GrantRole(person: account, role: .coordinator(RegisterPages.centre(call))))
    }
}
