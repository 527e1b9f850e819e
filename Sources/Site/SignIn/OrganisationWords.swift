import Outside

/// What somebody is told who signs in by their organisation: one plain sentence. Why it was, by the
/// protocol, stands in the log.
enum OrganisationWords {
    /// Why they were not let in, as far as it helps them to know.
    enum Why: String, CaseIterable, Sendable {
        case again
        case down
        case notConfirmed = "not confirmed"
        case notConnected = "not connected"
        case invitationEnded = "the invitation has ended"
        case unverified = "address not verified"
        case somebodyElse = "somebody else's"
        case beyond = "work beyond the organisation"
        case noSecondStep = "no second step"

        var status: Int {
            switch self {
            case .down: 503
            case .again, .invitationEnded: 410
            case .notConfirmed, .notConnected, .unverified, .somebodyElse, .beyond, .noSecondStep: 403
            }
        }
    }

    /// - Parameter organisation: nil where none is known.
    static func page(_ why: Why, _ organisation: SignInOrganisation?) -> Page {
        let name = organisation?.name ?? Phrase("your organisation").text
        let again: HTML = organisation.map { OrganisationPages.button($0) } ?? ""
        return Page(
            "You are not signed in", shape: .family, status: why.status, place: "/sign-in",
            """
            <h1>\(t: "You are not signed in")</h1><p class="lead">\(t: words(why, name))</p>
            \(if: why == .again || why == .down, again)
            <ul><li><a href="/sign-in">\(t: "Other ways to sign in")</a></li>
            <li><a href="\(PasswordPages.address)">\(t: "Sign in with a password")</a></li></ul>
            """)
    }

    private static func words(_ why: Why, _ name: String) -> Phrase {
        switch why {
        case .again:
            "This sign-in has ended, was used already, or was begun in another browser. Begin again."
        case .down: "The sign-in of \(name) cannot be reached just now. Try again in a few minutes."
        case .notConfirmed:
            "\(name) did not confirm who you are. Try again, or ask whoever looks after sign-in there."
        case .notConnected:
            "No account here is connected with this sign-in. Use the link in your invitation, or sign in with your password and connect it on the page of your account."
        case .invitationEnded:
            "Your invitation has ended, or was used. Ask whoever invited you to send it again."
        case .unverified:
            "\(name) does not say that your e-mail address there is yours. Ask whoever looks after sign-in there."
        case .somebodyElse:
            "The account here has another e-mail address than you have at \(name), or is connected with somebody else there."
        case .beyond:
            "Your account here has work beyond \(name), or none for it any more. Sign in with a password, or ask whoever runs your organisation’s accounts."
        case .noSecondStep:
            "\(name) did not ask you for a second step, and you have no app here that gives codes. Ask whoever runs your organisation’s accounts to reset your sign-in and invite you again."
        }
    }

    /// Shown for the moment in which the browser goes on, and where it does not go by itself.
    static func onTheWay(_ organisation: SignInOrganisation, _ way: String) -> Page {
        Page(
            "On the way", shape: .family, place: "/sign-in",
            """
            <h1>\(t: "On the way to \(organisation.name)")</h1>
            <p>\(t: "You sign in there, and come back here.")</p>
            <p><a class="button" href="\(way)" rel="nofollow">\(t: "Go on to \(organisation.name)")</a></p>
            """)
    }

    /// What somebody sees who typed an address of the organisation's, with an account or without.
    static func offer(_ organisation: SignInOrganisation, email: String, next: String?) -> Page {
        Page(
            "Sign in", shape: .family, place: "/sign-in",
            """
            \(Parts.back("/sign-in", "Another address"))<h1>\(t: "Sign in")</h1>
            <div class="sign-in card"><h2>\(t: "\(organisation.name) signs its people in")</h2>
            <p>\(t: "You sign in there as you do at work, and come back here.")</p>
            \(OrganisationPages.button(organisation, email: email, next: next))</div>
            <div class="sign-in card"><h2>\(t: "Another way")</h2>
            <p>\(t: "If you follow a referral or volunteer at a centre, we can send you a link. If you have a password here, it still works.")</p>
            <form method="post" action="/sign-in"><input type="hidden" name="email" value="\(email)">\
            <input type="hidden" name="link" value="yes">\
            <div class="buttons"><button class="button second">\(t: "Send me a link")</button></div></form>
            <p><a href="\(PasswordPages.address)">\(t: "Sign in with a password")</a></p></div>
            """)
    }
}
