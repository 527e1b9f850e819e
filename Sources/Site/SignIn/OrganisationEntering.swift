import Domain
import Journal
import Outside

/// Begins the visit of somebody whom their organisation has named, and connects the account first where
/// that is what they came for.
struct OrganisationEntering {
    let call: Call
    let organisation: SignInOrganisation
    /// Where they were going.
    let next: String?
    let connecting: SecondStep.Connecting?

    init(
        call: Call, _ organisation: SignInOrganisation, _ next: String?,
        _ connecting: SecondStep.Connecting?
    ) {
        self.call = call
        self.organisation = organisation
        self.next = next
        self.connecting = connecting
    }

    private var entering: Entering { Entering(call: call) }

    /// - Returns: nil where the account, or who they are there, is connected elsewhere, or the invitation
    ///   has been used.
    func enter(_ person: PersonID, _ strength: SignInStrength) async throws -> Reply? {
        guard try await connect(person) else { return nil }
        guard let account = try await call.office.account(person, at: call.now) else { throw Halt.denied }
        let cookies = try await cookies(person, strength)
        return .seeWithCookies(OwnPath(next)?.text ?? SignInPages.home(of: account), cookies)
    }

    /// The same, with an app that was set up on the way in, and the codes for when it is lost.
    func enter(
        _ person: PersonID, settingUp app: OneTimeCode, _ step: Int64
    ) async throws -> Reply? {
        let codes = RecoveryCodes.make()
        let isDone = try await connect(person) { kept in
            (kept.secondFactor, kept.lastStep) = (app, step)
            kept.recovery = codes.map(RecoveryCodes.hash)
        }
        guard isDone else { return nil }
        guard let account = try await call.office.account(person, at: call.now) else { throw Halt.denied }
        let cookies = try await cookies(person, .passwordAndCode)
        return .signedIn(
            SecondFactor.codesPage(codes, home: SignInPages.home(of: account)), account, cookies)
    }

    /// The visit begins as one with a password does: a new token, and a letter where the browser is new.
    private func cookies(_ person: PersonID, _ strength: SignInStrength) async throws -> [CookieSetting] {
        if connecting == nil, try await !entering.isKnownDevice(of: person) {
            try await entering.note(.newDevice, of: person, device: call.browser)
        }
        call.office.entrance.log.note(.entered, by: .organisation, of: person, call)
        return try await entering.cookies(for: person, strength, by: organisation) + [.noPassage]
    }

    private func connect(
        _ person: PersonID, more: (inout Credentials) -> Void = { _ in }
    ) async throws -> Bool {
        guard let connecting else { return true }
        let connection = Connection(organisation: organisation.key, mark: connecting.mark, made: call.now)
        let done = try await SignInLinks(call.office).using(connecting.invitation, .invitation) {
            link -> Bool? in
            guard link.person == person,
                try await call.office.entrance.connect(person, connection, at: call.now, more: more)
            else { return nil }
            return true
        }
        guard done != nil else { return false }
        try await entering.note(.organisationConnected, of: person, device: call.browser)
        return true
    }
}
