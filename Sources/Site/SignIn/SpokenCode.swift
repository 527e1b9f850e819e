import Domain
import Journal

/// A code that a centre gives by word of mouth or on paper, and that signing in by a link asks for besides it
/// where somebody else may read the inbox. It never goes by e-mail or text message.
enum SpokenCode {
    static let length = 8

    static func make() -> String { Secrets.digits(of: Array("0123456789"), length) }

    /// Whether signing in asks for it: as the safe-contact notes of the adult say.
    static func isAsked(of person: PersonID, _ office: Office) async throws -> Bool {
        let contact = try await office.desk.ask(
            SafeContactOf(person: person), by: .system, at: office.clock())
        return contact?.email == .shared
    }

    /// Why nobody is let in, in words.
    struct Refused: Error {
        let words: Phrase
    }

    /// Goes on where no code is asked for, or the one that was typed is right.
    /// - Throws: `Refused` where it is not, or where one must wait.
    static func check(_ person: PersonID, _ call: Call) async throws {
        guard try await isAsked(of: person, call.office) else { return }
        let typed = (call.form["code"] ?? "").filter { $0.isASCII && $0.isNumber }
        guard !typed.isEmpty else { throw Refused(words: "Type the code from the centre") }
        let entrance = call.office.entrance
        let keys: [(key: String, pace: GuessLimit.Pace)] = [
            ("spoken:\(person)", .spokenCode), ("place:\(call.place)", .place),
        ]
        if let seconds = entrance.guesses.attempt(keys, at: call.now) {
            entrance.log.note(.mustWait, by: .codeOfCentre, of: person, call)
            throw Refused(words: WaitWords.phrase(seconds))
        }
        let kept = try await entrance.credentials.of(person)
        guard try await entrance.hasher.check(typed, against: kept.spoken) else {
            entrance.log.note(.wrongCode, by: .codeOfCentre, of: person, call)
            throw Refused(words: "This is not the code that the centre gave you")
        }
        entrance.guesses.succeeded(keys)
    }
}

/// How long somebody must wait, said plainly.
enum WaitWords {
    static func phrase(_ seconds: Int) -> Phrase {
        seconds <= 90
            ? "There were several wrong tries. Wait \(Spoken.count(seconds, "second", "seconds")), then try again"
            : "There were several wrong tries. Wait \(Spoken.count((seconds + 59) / 60, "minute", "minutes")), then try again"
    }
}

/// Where a coordinator makes that code, and sees it once.
enum SpokenCodePages {
    private static let path = "/desk/cases/{case}/adults/{adult}/code"

    static let routes: [Route] = [
        .get(path, .coordinator) { call in .show(try await page(call, made: nil)) },
        .post(path, .coordinator) { call in try await make(call) },
    ]

    private static func question(_ call: Call) -> SpokenCodePage {
        SpokenCodePage(file: call.file, adult: AdultID(call.name("adult")))
    }

    private static func page(_ call: Call, made: String?) async throws -> Page {
        let model = try await call.ask(question(call))
        let form: HTML = """
            <form method="post" action="\(CaseFrame.address(call.file, "/adults/\(call.name("adult"))/code"))">\(Form().actField)\
            <div class="buttons"><button class="button">\(t: "Make a new code")</button></div></form>
            """
        let none: HTML = """
            <p>\(t: "They have no account yet: it is opened when the referral is accepted.")</p>
            """
        return Page(
            "A code for \(model.name)", place: "/desk",
            """
            \(Parts.back(CaseFrame.address(call.file), "The case"))
            <h1>\(t: "A code for \(model.name)")</h1>\(made.map(shown))
            <p>\(model.isAsked
                ? "\(t: "Somebody else may read their e-mail. So whoever signs in by the link from it is asked for a code as well.")" as HTML
                : "\(t: "Nobody else reads their e-mail, as far as you were told. They are not asked for a code.")" as HTML)</p>
            <p>\(t: "Read the code to them, or give it to them on paper, when you see them alone. Never send it by e-mail or text message.")</p>
            \(model.person == nil ? none : form)
            """)
    }

    private static func shown(_ code: String) -> HTML {
        """
        <div class="notice good" role="status"><h2>\(t: "The new code")</h2>
        <p class="code-shown">\(RecoveryCodes.grouped(code))</p>
        <p>\(t: "It is shown only now. The one before it no longer works.")</p></div>
        """
    }

    private static func make(_ call: Call) async throws -> Reply {
        guard let person = try await call.ask(question(call)).person else {
            throw Halt.outOfStep(.notAccepted)
        }
        try await call.handle(MakeSpokenCode(file: call.file, adult: AdultID(call.name("adult"))))
        let code = SpokenCode.make()
        let entrance = call.office.entrance
        let hash = try await entrance.hasher.hash(code)
        _ = try await entrance.change(person, at: call.now) { kept -> Bool? in
            kept.spoken = hash
            kept.spokenMade = call.now
            return true
        }
        return .show(try await page(call, made: code))
    }
}
