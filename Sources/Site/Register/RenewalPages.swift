import Domain

/// A centre's own awards: by when each is renewed, and which families rest on it (A3).
enum RenewalPages {
    static let routes: [Route] = [
        .get("/centre/accreditation", .coordinator) { call in .show(try await page(call)) }
    ]

    private static func page(_ call: Call) async throws -> Page {
        let renewals = try await call.ask(RenewalsOfCentre(centre: try call.workplace(.coordinator)))
        return Page(
            "Accreditation", place: "/centre",
            """
            \(Parts.back(CentrePages.address(try call.workplace(.coordinator)), "The centre"))\
            \(try await call.workplaces("/centre/accreditation", .coordinator))<h1>\(t: "Accreditation")</h1>
            <p>\(t: "It is renewed with the register officer. An award that is not renewed lapses by itself, and no new family can be accepted then.") \(Parts.rule(.A3))</p>
            \(if: renewals.isEmpty, "<p>\(t: "The centre has no award.")</p>")\(renewals.html { section($0, call.now) })
            """)
    }

    private static func section(_ one: RenewalOfCentre, _ now: Instant) -> HTML {
        let families = one.families.html { family in
            """
            <li><a href="/desk/cases/\(family.file)">\(Spoken.list(family.children))</a> \(DeskWords.tag(family.stage))</li>
            """
        }
        let affected: HTML =
            one.families.isEmpty
            ? "<p>\(t: "No open case rests on it.")</p>"
            : "<h3>\(t: "Families whom it affects")</h3><ul>\(families)</ul>"
        return """
            <section class="card"><h2>\(t: RenewalWords.standard(one.renewal.standard)) \
            \(RenewalWords.state(one.renewal.state))</h2><p>\(Parts.clock(one.renewal.clock, now: now))</p>\
            \(if: one.renewal.state != .later, affected)</section>
            """
    }

    /// For the desk: awards of which notice is given, and contact that is suspended; nothing where there is
    /// neither, or for a reader who does not run the centre.
    static func banner(_ call: Call) async throws -> HTML {
        let centre = try call.workplace(.senior)
        guard Access.runs(centre, call.who) else { return "" }
        let renewals = try await call.ask(RenewalsOfCentre(centre: centre)).map(\.renewal)
            .filter { $0.state != .later }
        let held = try await call.ask(CentreSuspensionPage(centre: centre))
        let awards = renewals.html { renewal in
            """
            <li>\(t: RenewalWords.standard(renewal.standard)): \
            \(Parts.clock(renewal.clock, now: call.now))</li>
            """
        }
        let renewing: HTML = """
            <div class="notice warning"><h2>\(t: "Accreditation")</h2><ul class="clocks">\(awards)</ul>\
            <p><a href="/centre/accreditation?centre=\(centre)">\(t: "What rests on it")</a></p></div>
            """
        let suspended: HTML = """
            <div class="notice warning"><h2>\(t: "Face-to-face contact is suspended")</h2>\
            <p>\(SuspensionWords.undecided(held.undecided)) \
            <a href="/centre/suspension?centre=\(centre)">\(t: "What is held, and what each child has meanwhile")</a></p></div>
            """
        return "\(if: !renewals.isEmpty, renewing)\(if: held.stoppage != nil, suspended)"
    }
}
