import Domain
import Journal

/// Anyone tells Cafcass's commissioning team of an organisation: one that is not accredited (A6), or an
/// accredited one that does not keep to its standard (A7).
enum ReportPages {
    static let routes: [Route] = [
        .get("/report", .open) { call in .show(report(call, .fresh())) },
        .post("/report", .open) { call in try await send(call) },
        .get("/centres/{centre}/concern", .open) { call in .show(try await concern(call, .fresh())) },
        .post("/centres/{centre}/concern", .open) { call in try await raise(call) },
        .get("/report/thank-you", .open) { _ in .show(thanks) },
    ]

    private static let labels: [String: Phrase] = [
        "organisation": "Its name", "place": "Where it is", "offers": "What it offers",
        "account": "Your concern", "knownFrom": "How you know", "reachBy": "How we can reach you",
    ]

    /// One act makes one report, however often it is sent.
    private static func id(_ call: Call) -> ConcernID {
        ConcernID("c-" + Secrets.sha256hex(call.form["act"] ?? Secrets.token()).prefix(16))
    }

    private static var danger: HTML {
        """
        <div class="notice stop"><p>\(t: "Is a child in danger now? Call 999. This page is not read at once.")</p></div>
        """
    }

    private static func report(_ call: Call, _ setback: Setback) -> Page {
        let form = setback.form
        return Page(
            "Report a service that is not accredited", status: setback.status, place: "/find",
            """
            \(Parts.back("/find", "Find a centre"))\(setback.head(labels))
            <h1>\(t: "Report a service that is not accredited")</h1>
            <p class="lead">\(t: "Does somebody offer supported or supervised contact, and you do not find them here? Tell Cafcass. It works with the register so that they become accredited.") \(Parts.rule(.A6))</p>
            \(danger)<form method="post" action="/report" novalidate>\(form.actField)
            \(form.text("organisation", "What is it called?"))
            \(form.text("place", "Where is it?", hint: "A town, a street or a postcode."))
            \(form.area("offers", "What does it offer?"))\(shared(form))
            <button class="button">\(t: "Send it to Cafcass")</button></form>
            """)
    }

    private static func shared(_ form: Form) -> HTML {
        """
        \(form.area("knownFrom", "How do you know?", hint: "Please do not name any child.", limit: 2000))
        \(form.text("reachBy", "How can Cafcass reach you?", hint: "An e-mail address or a telephone number, if you wish. You need not say who you are.", isOptional: true))
        """
    }

    private static func send(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await call.handle(
                ReportUnaccredited(
                    concern: id(call), organisation: call.form["organisation"] ?? "",
                    place: call.form["place"] ?? "", offers: call.form["offers"] ?? "",
                    knownFrom: call.form["knownFrom"] ?? "", reachBy: reachBy(call)))
            return .see("/report/thank-you")
        } orShow: {
            report(call, $0)
        }
    }

    private static func concern(_ call: Call, _ setback: Setback) async throws -> Page {
        let centre = try await call.ask(CentrePage(centre: CentreID(call.name("centre")))).centre
        let form = setback.form
        return Page(
            "A concern about a service", status: setback.status, place: "/find",
            """
            \(Parts.back("/centres/\(centre.id)", "The centre"))\(setback.head(labels))
            <h1><span class="caption">\(centre.profile.name)</span>\(t: "A concern about this service")</h1>
            <p class="lead">\(t: "Do you think that it does not keep to the standard it is accredited for? Tell Cafcass. It alerts whoever keeps the register.") \(Parts.rule(.A7))</p>
            \(danger)<form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(form.area("account", "What is your concern?", limit: 8000, isTall: true))\(shared(form))
            <button class="button">\(t: "Send it to Cafcass")</button></form>
            """)
    }

    private static func raise(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await call.handle(
                RaiseConcern(
                    concern: id(call), centre: CentreID(call.name("centre")),
                    account: call.form["account"] ?? "", knownFrom: call.form["knownFrom"] ?? "",
                    reachBy: reachBy(call)))
            return .see("/report/thank-you")
        } orShow: {
            try await concern(call, $0)
        }
    }

    private static func reachBy(_ call: Call) -> String? {
        call.form["reachBy"].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static var thanks: Page {
        Page(
            "Thank you", place: "/find",
            """
            <h1>\(t: "Thank you")</h1>
            <p class="lead">\(t: "Cafcass’s commissioning team has it now. If you said how to reach you, it may ask you more.")</p>
            <p><a href="/find">\(t: "Find a centre")</a></p>
            """)
    }
}
