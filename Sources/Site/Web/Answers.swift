import Domain
import Journal
import Logging

/// The one place where what went wrong becomes what the visitor sees: refusals, form errors, faults.
enum Answers {
    /// - Throws: a fault of the store, where a refusal's page looks for what to offer instead.
    static func page(for error: any Error, _ call: Call, _ logger: Logger) async throws -> Page {
        switch error {
        case let halt as Halt: try await page(for: halt, call)
        case is StaleFault: stale
        case is PasswordHasher.Busy: busy
        default: fault(error, call, logger)
        }
    }

    private static func page(for halt: Halt, _ call: Call) async throws -> Page {
        switch halt {
        case .refused(let refusal): try await refused(refusal, call)
        case .wantsReasons(let warnings): ReasonPage.page(warnings, call)
        case .invalid(let problems): invalid(problems)
        case .outOfStep(let why): outOfStep(why)
        case .denied: call.who.person == nil ? signInFirst(call) : notThere
        case .unread: notThere
        }
    }

    /// The law says no: why, by which rule, and that nothing was kept.
    private static func refused(_ refusal: Refusal, _ call: Call) async throws -> Page {
        Page("This cannot be done", status: 409, try await RefusalView.panel(refusal, call))
    }

    private static func invalid(_ problems: [FieldProblem]) -> Page {
        Page(
            "Something is missing", status: 422,
            """
            \(Form(Fields(), problems: problems).summary())<h1>\(t: "Something is missing")</h1>
            <p>\(t: "Go back: what you typed is still there.")</p>
            """)
    }

    private static func outOfStep(_ why: OutOfStep) -> Page {
        Page(
            "This has moved on", status: 409,
            """
            <h1>\(t: "This has moved on")</h1><p class="lead">\(OutOfStepWords.text(why))</p>
            <p>\(t: "Nothing was changed. Go back, load the page again, and look at how it stands now.")</p>
            """)
    }

    static func signInFirst(_ call: Call) -> Page {
        var form = Form()
        // Somebody whose organisation signs them in comes back to where they were going.
        if call.isLook { form.fields.set("next", call.path) }
        return Page(
            "Please sign in", status: 401,
            """
            <h1>\(t: "Please sign in")</h1><p>\(t: "This page is only for the people it concerns.")</p>
            \(SignInPages.form(form, call))
            """)
    }

    static var notThere: Page {
        Page(
            "Page not found", status: 404,
            """
            <h1>\(t: "Page not found")</h1>
            <p>\(t: "There is nothing for you at this address. It may have moved, or it may be for somebody else.")</p>
            <p><a href="/">\(t: "Go to the start")</a></p>
            """)
    }

    static var tooLarge: Page {
        Page(
            "Too large", status: 413,
            """
            <h1>\(t: "That is too large")</h1>
            <p>\(t: "A file may have up to \(UnfitFileWords.megabytes) MB. Go back and choose a smaller one, or send it in parts.")</p>
            """)
    }

    static var tooOften: Page {
        Page(
            "Please wait", status: 429,
            """
            <h1>\(t: "Please wait a little")</h1>
            <p>\(t: "Many forms were sent from where you are. Nothing was kept of this one. Go back in \(Strangers.minutes) minutes and send it again.")</p>
            """)
    }

    static var notWhole: Page {
        Page(
            "Please try again", status: 400,
            """
            <h1>\(t: "That did not arrive whole")</h1>
            <p>\(t: "The sending broke off, and nothing was kept. Go back and send it again.")</p>
            """)
    }

    static var fromElsewhere: Page {
        Page(
            "Please try again", status: 403,
            """
            <h1>\(t: "Please try again")</h1>
            <p>\(t: "This form was sent from another site, so nothing was done. Open the page here and send it again.")</p>
            """)
    }

    /// More passwords wait to be checked than are taken on.
    private static var busy: Page {
        Page(
            "Please try again", status: 503,
            """
            <h1>\(t: "Many people are signing in just now")</h1>
            <p>\(t: "Nothing was changed. Go back, and send it again in a minute.")</p>
            """)
    }

    private static var stale: Page {
        Page(
            "Please try again", status: 409,
            """
            <h1>\(t: "Somebody else was quicker")</h1>
            <p>\(t: "Others changed the same thing while you were sending. Nothing was changed by you. Go back and send it again.")</p>
            """)
    }

    private static func fault(_ error: any Error, _ call: Call, _ logger: Logger) -> Page {
        let reference = Secrets.token(bytes: 6)
        logger.error(
            "fault", metadata: ["reference": "\(reference)", "path": "\(call.path)", "error": "\(error)"])
        return fault(reference)
    }

    /// Our own fault: the visitor sees only the reference that the log knows it by.
    static func fault(_ reference: String) -> Page {
        Page(
            "Something went wrong", status: 500,
            """
            <h1>\(t: "Something went wrong here")</h1>
            <p>\(t: "It is our fault, not yours. Please try again in a minute.")</p>
            <p>\(t: "If it goes on, give this reference:") <b class="reference">\(reference)</b></p>
            """)
    }
}

/// Why an act came too late, too early or twice, in words.
enum OutOfStepWords {
    static func text(_ why: OutOfStep) -> String {
        let phrase: Phrase =
            switch why {
            case .alreadyDone: "This has been done already."
            case .notBegun: "This has not begun yet."
            case .notSubmitted: "The referral has not been sent yet."
            case .alreadyAnswered: "The referral has been answered already."
            case .notAccepted: "The referral has not been accepted."
            case .closed: "This case is closed."
            case .notHeld: "The session has not taken place."
            case .locked: "This record is locked. Add a dated note beside it instead."
            case .notFinished: "It has not been finished yet."
            case .notChecked: "It has not been checked by a second person yet."
            case .notClosed: "The case is still open."
            case .writtenMeanwhile: "Somebody else has written here since you opened it."
            case .unknownThing: "What this is about is not there any more."
            }
        return phrase.text
    }
}
