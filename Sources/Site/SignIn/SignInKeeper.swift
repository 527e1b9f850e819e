import Domain
import Journal
import Outside

/// Follows the journal and keeps signing in as it stands there: invites whoever was given work that needs a
/// password, ends every visit of whoever lost a part, tells people what happened to their account. Each
/// step bears being done again.
struct SignInKeeper: Reactor {
    let office: Office
    var name: String { "sign-ins" }

    func react(to happened: Happened) async throws {
        guard case .person(let person) = happened.stream else { return }
        switch happened.event {
        case let event as RoleGranted: try await granted(event.role, person, happened)
        case is RoleWithdrawn: try await office.visits.endAll(of: person)
        case is SignInReset:
            try await office.entrance.credentials.forget(person)
            try await office.visits.endAll(of: person)
            try await SignInLinks(office).endAll(of: person)
            try await write(.reset, person, happened)
            try await invite(person, happened)
        case is InvitationAsked: try await invite(person, happened)
        case let event as SignInNoted where Self.isTold(event.fact):
            try await write(.happened(event.fact, device: event.device), person, happened)
        default: return
        }
    }

    /// Whoever needs a password and has none is invited.
    private func granted(_ role: Role, _ person: PersonID, _ happened: Happened) async throws {
        guard SignInStrength.needed(for: role) > .link,
            try await office.account(person, at: office.clock())?.roles.contains(role) == true
        else { return }
        guard try await !canSignIn(person) else { return }
        try await invite(person, happened)
    }

    /// Whether they have a password, or their organisation's sign-in opens all that they do.
    private func canSignIn(_ person: PersonID) async throws -> Bool {
        let kept = try await office.entrance.credentials.of(person)
        if kept.isSetUp { return true }
        guard let key = kept.connection?.organisation, let organisation = office.organisations[key],
            let account = try await office.account(person, at: office.clock())
        else { return false }
        return organisation.reach.opens(account.roles)
    }

    /// A new invitation takes the place of those before it. In a demonstration everybody signs in by the
    /// links on its page.
    private func invite(_ person: PersonID, _ happened: Happened) async throws {
        let id = "\(happened.position).invitation"
        guard !office.isDemonstration || happened.event is InvitationAsked || happened.event is SignInReset,
            try await office.store.item(id, on: Post.shelf) == nil
        else { return }
        try await SignInLinks(office).endAll(of: person)
        let link = try await SignInLinks(office).make(
            for: person, .invitation, holdsMinutes: SignInLinks.invitationMinutes)
        try await AccountPost.send(.invitation(link: link), to: person, id: id, office)
    }

    private func write(_ about: AccountPost.About, _ person: PersonID, _ happened: Happened) async throws {
        let id = "\(happened.position).account"
        guard try await office.store.item(id, on: Post.shelf) == nil else { return }
        try await AccountPost.send(about, to: person, id: id, office)
    }

    /// What somebody is told by letter, besides standing on the page of their account.
    private static func isTold(_ fact: SignInFact) -> Bool {
        switch fact {
        case .newDevice, .passwordWithoutCode, .passwordChanged, .passwordForgotten, .secondFactorSet,
            .recoveryCodesMade, .recoveryCodeUsed, .organisationConnected, .organisationDisconnected:
            true
        case .passwordSet, .visitsEnded: false
        }
    }
}

extension Office {
    /// Resets how somebody signs in, by whoever has the machine and its key: what follows is done at once.
    /// - Returns: a link with which they begin anew; nil where nobody signs in with a password by that
    ///   address.
    public func resetSignIn(of email: String) async throws -> String? {
        guard let account = try await account(at: email), SignInStrength.needed(account.roles) > .link else {
            return nil
        }
        try await desk.handle(
            Request(
                id: CommandID("reset:\(Secrets.token())"), command: ResetSignIn(person: account.id),
                by: .system, at: clock()))
        // Before the link is made: it ends every link from before.
        try await desk.catchUp(SignInKeeper(office: self))
        return try await SignInLinks(self).make(
            for: account.id, .invitation, holdsMinutes: SignInLinks.invitationMinutes)
    }
}
