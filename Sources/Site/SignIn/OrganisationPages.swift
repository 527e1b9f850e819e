import Domain
import Journal
import Outside

/// Signing in by an organisation's own sign-in: going there, coming back, and the second step that some
/// still owe.
enum OrganisationPages {
    static let address = "/sign-in/openid"
    static let secondStep = "/sign-in/second-step"
    private static let path = "\(address)/{organisation}"

    static let routes: [Route] = [
        .post(path, .open) { call in try await begin(call) },
        .get("\(path)/back", .open) { call in try await ComingBack(call: call).answer() },
        .get(secondStep, .open) { call in try await SecondStepPages.page(call, Form()) },
        .post(secondStep, .open) { call in try await SecondStepPages.enter(call) },
    ]

    /// Where the provider sends people back to. Each organisation has one of its own, so that what one of
    /// them answers is never taken for another's.
    static func back(_ organisation: SignInOrganisation, _ office: Office) -> String {
        "\(office.address)\(address)/\(organisation.key)/back"
    }

    /// The button, in a form of its own.
    static func button(
        _ organisation: SignInOrganisation, email: String? = nil, next: String? = nil,
        invitation: String? = nil
    ) -> HTML {
        let hidden = [("email", email), ("next", next), ("invitation", invitation)].html { name, value in
            value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" as HTML } ?? ""
        }
        return """
            <form method="post" action="\(address)/\(organisation.key)">\(hidden)\
            <button class="button">\(t: "Continue with \(organisation.name)")</button></form>
            """
    }

    private static func begin(_ call: Call) async throws -> Reply {
        guard let provider = call.office.organisations.provider(call.name("organisation")) else {
            return .show(OrganisationWords.page(.again, nil))
        }
        var purpose = Passage.Purpose.entering
        if let invitation = call.form["invitation"] {
            guard try await InvitedPages.link(invitation, call) != nil else {
                return .show(InvitedPages.ended)
            }
            purpose = .invited(invitation)
        }
        return try await go(to: provider, purpose, email: call.form["email"], call)
    }

    /// Sends somebody to the provider.
    static func go(
        to provider: OpenIDProvider, _ purpose: Passage.Purpose, email: String?, _ call: Call
    ) async throws -> Reply {
        let organisation = provider.organisation
        guard call.office.entrance.allowance.spend("passages@\(call.place)", .passages, at: call.now) else {
            return .show(Answers.tooOften)
        }
        let now = call.office.machineClock()
        let passage = Passage(
            organisation: organisation.key, state: Secrets.token(), nonce: Secrets.token(),
            verifier: Secrets.token(), purpose: purpose, next: OwnPath(call.form["next"])?.text, begun: now)
        let way: String
        do {
            let email = email.map(\.trimmed).flatMap { organisation.has(email: $0) ? $0 : nil }
            way = try await provider.way(
                passage.journey, back: back(organisation, call.office), email: email, at: now)
        } catch {
            return ComingBack.refused(error, organisation, call)
        }
        let token = try await call.office.passages.put(passage, at: now)
        return .goingOn(OrganisationWords.onTheWay(organisation, way), to: way, [.passage(token)])
    }
}

extension Passage {
    var journey: OpenIDProvider.Journey {
        OpenIDProvider.Journey(state: state, nonce: nonce, verifier: verifier)
    }
}

extension Allowance.Share {
    /// House rule: from one place, in ten minutes. A council's whole building, behind one address, comes in
    /// of a morning.
    static let passages = Allowance.Share(most: 120, minutes: 10)
}
