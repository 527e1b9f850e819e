import Domain
import Journal
import Outside

/// The second step, here, of somebody whose organisation did not say that it had one: a code of their app;
/// or the app set up, where they come with an invitation.
enum SecondStepPages {
    private static func owed(
        _ call: Call
    ) async throws -> (step: SecondStep, organisation: SignInOrganisation)? {
        let step = try await call.office.secondSteps.find(call.passageCookie, at: call.office.machineClock())
        guard let step, let organisation = call.office.organisations[step.organisation] else { return nil }
        return (step, organisation)
    }

    static func page(_ call: Call, _ form: Form, status: Int? = nil) async throws -> Reply {
        guard let (step, organisation) = try await owed(call) else {
            return .show(OrganisationWords.page(.again, nil))
        }
        let kept = try await call.office.entrance.credentials.of(step.person)
        let email = try await call.office.desk.ask(EmailOf(person: step.person), by: .system, at: call.now)
        let fields: HTML =
            kept.secondFactor == nil ? SecondFactor.fields(form, for: email ?? "") : CodeField.html(form)
        return .show(
            Page(
                "One more step", shape: .family,
                status: status ?? (form.problems.isEmpty ? 200 : 422), place: "/sign-in",
                """
                \(form.summary())<h1>\(t: "One more step")</h1>
                <p>\(t: "\(organisation.name) has told us who you are. What you see here is about families, so we ask for a code as well.")</p>
                <form method="post" action="\(OrganisationPages.secondStep)" novalidate>\(fields)
                <button class="button">\(t: "Sign in")</button></form>
                """))
    }

    static func enter(_ call: Call) async throws -> Reply {
        guard let (owed, organisation) = try await owed(call) else {
            return .show(OrganisationWords.page(.again, nil))
        }
        let entrance = call.office.entrance
        let kept = try await entrance.credentials.of(owed.person)
        let entering = OrganisationEntering(call: call, organisation, owed.next, owed.connecting)
        if kept.secondFactor == nil {
            guard owed.connecting != nil else { return .show(OrganisationWords.page(.again, organisation)) }
            return try await setUp(owed, entering, call)
        }
        let keys: [(key: String, pace: GuessLimit.Pace)] = [
            ("second:\(owed.person)", .accountFromPlace), ("place:\(call.place)", .place),
        ]
        if let seconds = entrance.guesses.attempt(keys, at: call.now) {
            return try await said(WaitWords.phrase(seconds), call, 429)
        }
        let code = call.form["code"] ?? ""
        guard let used = try await entrance.use(code, of: owed.person, at: call.office.machineClock()) else {
            return try await said("Type the code that your app shows, or a recovery code", call, 422)
        }
        entrance.guesses.succeeded(keys)
        if case .recovery = used {
            try await Entering(call: call).note(.recoveryCodeUsed, of: owed.person)
        }
        guard try await take(call), try await isStillOpen(owed, organisation, call),
            let done = try await entering.enter(owed.person, .passwordAndCode)
        else { return ComingBack.refused(.again, "second step used", organisation, call) }
        return done
    }

    private static func setUp(
        _ owed: SecondStep, _ entering: OrganisationEntering, _ call: Call
    ) async throws -> Reply {
        let form = call.form([])
        let app = SecondFactor.offered(form)
        guard call.form["key"] != nil, let step = SecondFactor.step(call, app) else {
            return try await said("This is not the code that the app shows now. Try the next one", call, 422)
        }
        guard try await take(call), try await isStillOpen(owed, entering.organisation, call),
            let done = try await entering.enter(owed.person, settingUp: app, step)
        else { return ComingBack.refused(.again, "second step used", entering.organisation, call) }
        return done
    }

    private static func take(_ call: Call) async throws -> Bool {
        try await call.office.secondSteps.take(call.passageCookie, at: call.office.machineClock()) { _ in true
        }
            != nil
    }

    /// They may have been given other work, or lost all of it, within the ten minutes.
    private static func isStillOpen(
        _ owed: SecondStep, _ organisation: SignInOrganisation, _ call: Call
    ) async throws -> Bool {
        guard let account = try await call.office.account(owed.person, at: call.now),
            organisation.reach.opens(account.roles)
        else { return false }
        guard owed.connecting == nil else { return true }
        return try await call.office.entrance.credentials.of(owed.person).connection?.organisation
            == organisation.key
    }

    private static func said(_ words: Phrase, _ call: Call, _ status: Int) async throws -> Reply {
        var form = call.form([FieldProblem("code", .doesNotFit)])
        form.words["code"] = words
        form.fields.set("code", "")
        return try await page(call, form, status: status)
    }
}
