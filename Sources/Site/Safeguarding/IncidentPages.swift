import Domain
import Journal

/// What happened and must be told: the numbers first, the form second (G1–G3).
enum IncidentPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/incidents", .staff) { call in .show(try await list(call)) },
        .get("/desk/cases/{case}/incidents/new", .staff) { call in
            .show(try await newPage(call, .fresh(opened(call))))
        },
        .post("/desk/cases/{case}/incidents/new", .staff) { call in try await report(call) },
        .get("/desk/cases/{case}/incidents/{incident}", .staff) { call in
            .show(try await one(call, .fresh(openedTold(call))))
        },
        .post("/desk/cases/{case}/incidents/{incident}/told", .staff) { call in try await told(call) },
        .post("/desk/cases/{case}/incidents/{incident}/commissioner", .coordinator) { call in
            try await tellCommissioner(call)
        },
        .post("/desk/cases/{case}/incidents/{incident}/resume", .coordinator) { call in
            try await resume(call)
        },
    ]

    private static func address(_ call: Call) -> String { "/desk/cases/\(call.file)/incidents" }
    private static func incident(_ call: Call) -> IncidentID { IncidentID(call.name("incident")) }

    // MARK: All of a case

    private static func list(_ call: Call) async throws -> Page {
        do {
            let incidents = try await call.ask(CaseIncidentsPage(file: call.file))
            return Page(
                "Incidents", shape: .wide, place: "/desk", IncidentView.list(incidents, call))
        } catch Halt.denied {
            // A volunteer may report, and reads only what they reported.
            let model = try await call.ask(IncidentForm(file: call.file))
            return Page(
                "Incidents", place: "/desk",
                caseBar: FamilyBar.bar(model.children, model.file, model.kind),
                IncidentView.reportOnly(call))
        }
    }

    // MARK: Reporting

    /// A form that opens with now.
    private static func opened(_ call: Call) -> Form {
        var fields = FormWriter.fields(of: ["happened": call.now.day])
        fields.set("happenedTime", call.now.time.description)
        for (name, values) in FormWriter.fields(of: ["at": call.now.day], at: "toldAuthorities.0").values {
            for value in values { fields.add(name, value) }
        }
        fields.set("session", call.query["session"] ?? "")
        return Form(fields)
    }

    private static func openedTold(_ call: Call) -> Form {
        var fields = FormWriter.fields(of: ["at": call.now.day], at: "told")
        fields.set("told.time", call.now.time.description)
        return Form(fields)
    }

    private static func newPage(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(IncidentForm(file: call.file))
        let form = setback.form
        return Page(
            "Something happened", status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(setback.head(IncidentFields.labels))
            <h1>\(t: "Something happened")</h1>\(IncidentFields.numbers)
            <h2>\(t: "Write it down")</h2>
            <p>\(t: "The coordinator is told at once. The family is never sent what you write.")</p>
            <form method="post" action="\(address(call))/new" novalidate>\(form.actField)
            <input type="hidden" name="session" value="\(form.value("session"))">\(IncidentFields.fields(form))
            <button class="button">\(t: "Keep it and tell the coordinator")</button></form>
            """)
    }

    private struct Report: Codable {
        var session: SessionID?
        var kinds: Set<IncidentKind>?
        var account: String?
        var happened: Day
        var happenedTime: TimeOfDay
        var told: Bool?
        var suspendContact: Bool?
    }

    private static func report(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let report = try call.read(Report.self)
            let told =
                report.told == true ? [try IncidentFields.readTold(call, at: "toldAuthorities.0")] : []
            // One act makes one incident, however often it is sent.
            let id = IncidentID("i-" + Secrets.sha256hex(call.form["act"] ?? Secrets.token()).prefix(16))
            try await call.handle(
                ReportIncident(
                    file: call.file, incident: id, session: report.session, kinds: report.kinds ?? [],
                    account: report.account ?? "", happened: Instant(report.happened, report.happenedTime),
                    toldAuthorities: told, suspendContact: report.suspendContact ?? false))
            return .see("\(address(call))/\(id)?done=reported")
        } orShow: {
            try await newPage(call, $0)
        }
    }

    // MARK: One

    private static func one(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(IncidentPage(file: call.file, incident: incident(call)))
        let view = IncidentView(model: model, call: call, setback: setback)
        return Page(
            "What happened", shape: .wide, status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, nil), view.body)
    }

    private static func told(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let told = try IncidentFields.readTold(call, at: "told")
            try await call.handle(
                TellAuthority(file: call.file, incident: incident(call), told: told))
            return .see("\(address(call))/\(incident(call))?done=told")
        } orShow: {
            try await one(call, $0)
        }
    }

    private static func tellCommissioner(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await call.handle(
                TellCommissioner(
                    file: call.file, incident: incident(call), inWriting: call.form["how"] == "writing"))
            return .see("\(address(call))/\(incident(call))?done=commissioner")
        } orShow: {
            try await one(call, $0)
        }
    }

    private static func resume(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await call.handle(
                ResumeContact(
                    file: call.file, reassessment: call.form["reassessment"] ?? "",
                    assessor: call.form["assessor"] ?? ""))
            return .see("\(address(call))/\(incident(call))?done=resumed")
        } orShow: {
            try await one(call, $0)
        }
    }
}
