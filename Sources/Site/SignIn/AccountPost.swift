import Domain
import Journal

/// Letters about an account. None says what the account is for.
enum AccountPost {
    enum About: Sendable {
        case signIn(link: String)
        /// Somebody who has a password asked for a link.
        case usePassword(String)
        case invitation(link: String)
        case forgotten(link: String)
        case reset
        case happened(SignInFact, device: String?)
    }

    /// Whether anything may be mailed to them at this moment: what holds for minutes is not written at all
    /// where it may not.
    static func mayMail(_ person: PersonID, _ office: Office) async throws -> Bool {
        let now = office.clock()
        let contact = try await office.desk.ask(SafeContactOf(person: person), by: .system, at: now)
        guard let contact else { return true }
        return contact.email != .never && contact.allows(now)
    }

    /// - Parameter id: the letter's; written again under the same id it is the same letter.
    static func send(
        _ about: About, to person: PersonID, id: String = Secrets.token(bytes: 16), _ office: Office
    ) async throws {
        let now = office.clock()
        guard let account = try await office.account(person, at: now),
            let email = try await office.desk.ask(EmailOf(person: person), by: .system, at: now)
        else { return }
        let (subject, text) = words(about, office.address)
        var letter = Letter(
            name: account.name, email: email, subject: subject.text,
            body: Phrase("Dear \(account.name),\n\n\(text.text)").text, made: now,
            reader: Phrase("Account").text)
        let contact = try await office.desk.ask(SafeContactOf(person: person), by: .system, at: now)
        letter.hours = contact?.hours
        // Where nothing may come by e-mail, what there is to know stands on their own page.
        guard contact?.email != .never else { return }
        try await Post.put(letter, id: id, owner: StreamID.person(person).owner, office)
    }

    private static func words(_ about: About, _ address: String) -> (subject: Phrase, text: Phrase) {
        switch about {
        case .signIn(let link):
            (
                "Your link to sign in",
                "Sign in with this link. It works once, for \(SignInLinks.holds).\n\n\(link)\n\nIf you did not ask for it, you need do nothing."
            )
        case .usePassword(let place):
            (
                "How you sign in",
                "You sign in with your password and a code from your app, not with a link:\n\n\(place)\n\nIf you have not set a password yet, look for your invitation, or ask for it to be sent again. If you did not ask to sign in, you need do nothing."
            )
        case .invitation(let link):
            (
                "Your invitation",
                "You are invited to sign in to Stepping Stone. With this link you choose a password, and set up an app on your telephone that gives you codes; or you come in by your organisation’s own sign-in, where it has one. It works once, for \(SignInLinks.invitationHolds).\n\n\(link)\n\nIf it has ended, ask whoever invited you to send it again."
            )
        case .forgotten(let link):
            (
                "A new password",
                "With this link you choose a new password. You need a code from your app for it as well. It works once, for \(SignInLinks.holds).\n\n\(link)\n\nIf you did not ask for it, you need do nothing: your password stays as it is."
            )
        case .reset:
            (
                "Your sign-in was reset",
                "Your password and your app’s codes no longer work, and you were signed out everywhere: somebody who runs your organisation’s accounts reset them. An invitation to begin anew follows. If you did not ask for this, ring them."
            )
        case .happened(let fact, let device): happened(fact, device, address)
        }
    }

    private static func happened(
        _ fact: SignInFact, _ device: String?, _ address: String
    ) -> (Phrase, Phrase) {
        let from = device.map { Phrase(" (\($0))").text } ?? ""
        let what: Phrase =
            switch fact {
            case .newDevice: "Somebody signed in to your account from a browser that is new to us\(from)."
            case .passwordWithoutCode:
                "Somebody gave your right password, but no right code\(from). They were not let in."
            case .passwordSet: "A password was set for your account."
            case .passwordChanged: "The password of your account was changed."
            case .passwordForgotten: "A new password was set for your account, by a link from a letter."
            case .secondFactorSet: "Another app gives the codes for your account now."
            case .recoveryCodesMade: "New recovery codes were made for your account."
            case .recoveryCodeUsed: "Somebody signed in to your account with a recovery code."
            case .visitsEnded: "You were signed out everywhere else."
            case .organisationConnected:
                "Your account was connected with your organisation’s sign-in\(from): you can come in by it from now on."
            case .organisationDisconnected:
                "Your account is no longer connected with your organisation’s sign-in."
            }
        return (
            "About your account",
            "\(what.text)\n\nIf it was you, all is well. If not, sign in at \(address)/sign-in, look at the page of your account, change your password there if you have one, and ring whoever runs your organisation’s accounts."
        )
    }
}
