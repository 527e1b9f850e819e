import Domain
import Journal
import Logging
import Outside

/// Somebody comes back from their organisation's sign-in: whose account it is, if anybody's, and whether it
/// is opened.
struct ComingBack {
    let call: Call
    private var office: Office { call.office }

    func answer() async throws -> Reply {
        let key = call.name("organisation")
        guard let provider = office.organisations.provider(key) else {
            return .show(OrganisationWords.page(.again, nil))
        }
        let now = office.machineClock()
        let state = call.query["state"] ?? ""
        // A stranger's link, with another state, does not use up what somebody has begun.
        let passage = try await office.passages.take(call.passageCookie, at: now) {
            $0.organisation == key && Secrets.isEqual($0.state, state)
        }
        guard let passage else {
            return Self.refused(.again, "state, or another browser", provider.organisation, call)
        }
        do {
            try await provider.checkIssuer(call.query["iss"], at: now)
            if let said = call.query["error"] { throw OpenIDFault.refuses(OpenIDFault.code(said)) }
            let arrival = try await provider.arrival(
                code: try code(), passage.journey,
                back: OrganisationPages.back(provider.organisation, office), asked: passage.begun,
                wantsEmail: passage.wantsEmail, at: now)
            return try await arrived(arrival, passage, provider.organisation)
        } catch let fault as OpenIDFault {
            return Self.refused(fault, provider.organisation, call)
        } catch let no as No {
            return Self.refused(no.why, no.why.rawValue, provider.organisation, call)
        }
    }

    private static let mostCodeBytes = 4_000

    private func code() throws(OpenIDFault) -> String {
        guard let code = call.query["code"], !code.isEmpty, code.utf8.count <= Self.mostCodeBytes else {
            throw .refuses("no code")
        }
        return code
    }

    /// Why an account was not opened by somebody whom the provider has named.
    private struct No: Error { let why: OrganisationWords.Why }

    static func refused(_ fault: OpenIDFault, _ organisation: SignInOrganisation, _ call: Call) -> Reply {
        let why: OrganisationWords.Why =
            switch fault {
            case .refuses: .notConfirmed
            default: fault.isOutage ? .down : .notConfirmed
            }
        return refused(why, fault.reason, organisation, call)
    }

    static func refused(
        _ why: OrganisationWords.Why, _ reason: String, _ organisation: SignInOrganisation, _ call: Call
    ) -> Reply {
        call.office.organisations.logger.warning(
            "an organisation's sign-in came to nothing",
            metadata: [
                "organisation": "\(organisation.key)", "reason": "\(reason)",
                "from": "\(call.address ?? "-")",
            ])
        return .show(OrganisationWords.page(why, organisation))
    }

    // MARK: Whose account

    private func arrived(
        _ arrival: OpenIDProvider.Arrival, _ passage: Passage, _ organisation: SignInOrganisation
    ) async throws -> Reply {
        let mark = office.mark(ofSubject: arrival.subject, at: organisation.issuer)
        switch passage.purpose {
        case .entering:
            guard let person = try await office.entrance.credentials.person(connected: mark),
                try await office.entrance.credentials.of(person).connection?.organisation == organisation.key
            else { throw No(why: .notConnected) }
            let account = try await openable(person, organisation)
            return try await letIn(
                account, arrival.isFull, OrganisationEntering(call: call, organisation, passage.next, nil))
        case .invited(let invitation):
            guard let link = try await InvitedPages.link(invitation, call) else {
                throw No(why: .invitationEnded)
            }
            let account = try await openable(link.person, organisation)
            try await checkAddress(arrival, of: link.person, organisation)
            return try await letIn(
                account, arrival.isFull,
                OrganisationEntering(
                    call: call, organisation, passage.next,
                    SecondStep.Connecting(mark: mark, invitation: invitation)))
        case .connecting(let person, let visit):
            // The very visit that asked for it, and confirmed it with password and code.
            guard call.visit?.id == visit, call.who.person == person else { throw No(why: .again) }
            _ = try await openable(person, organisation)
            try await checkAddress(arrival, of: person, organisation)
            let connection = Connection(organisation: organisation.key, mark: mark, made: call.now)
            guard try await office.entrance.connect(person, connection, at: call.now) else {
                throw No(why: .somebodyElse)
            }
            try await Entering(call: call).note(.organisationConnected, of: person, device: call.browser)
            return .seeWithCookies("\(AccountPages.address)?done=organisation", [.noPassage])
        }
    }

    /// The account, where all of its work is the organisation's.
    private func openable(
        _ person: PersonID, _ organisation: SignInOrganisation
    ) async throws -> Account {
        guard let account = try await office.account(person, at: call.now) else {
            throw No(why: .notConnected)
        }
        guard organisation.reach.opens(account.roles) else { throw No(why: .beyond) }
        return account
    }

    /// The first time it must be the very address that the account has here, and the organisation's, and
    /// known to be theirs there.
    private func checkAddress(
        _ arrival: OpenIDProvider.Arrival, of person: PersonID, _ organisation: SignInOrganisation
    ) async throws {
        guard let said = arrival.verifiedEmail else { throw No(why: .unverified) }
        let email = try await office.desk.ask(EmailOf(person: person), by: .system, at: call.now)
        guard let email, organisation.has(email: email), office.mark(of: said) == office.mark(of: email)
        else { throw No(why: .somebodyElse) }
    }

    // MARK: Letting in

    /// Lets them in where that is sure enough; else asks for a code of their app here.
    private func letIn(
        _ account: Account, _ isFull: Bool, _ entering: OrganisationEntering
    ) async throws -> Reply {
        if isFull || SignInStrength.needed(account.roles) == .link {
            let done = try await entering.enter(account.person, isFull ? .passwordAndCode : .link)
            guard let done else { throw No(why: .somebodyElse) }
            return done
        }
        let kept = try await office.entrance.credentials.of(account.person)
        // With an invitation the app is set up on the way in, as with a password.
        guard kept.secondFactor != nil || entering.connecting != nil else { throw No(why: .noSecondStep) }
        let token = try await office.secondSteps.put(
            SecondStep(
                person: account.person, organisation: entering.organisation.key, next: entering.next,
                connecting: entering.connecting), at: office.machineClock())
        return .seeWithCookies(OrganisationPages.secondStep, [.passage(token)])
    }
}

extension Passage {
    /// Whether it is for connecting an account, for which their address there has to be known.
    var wantsEmail: Bool {
        switch purpose {
        case .entering: false
        case .invited, .connecting: true
        }
    }
}
