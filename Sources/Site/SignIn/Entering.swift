import Domain
import Journal
import Outside

/// Somebody at the door: what their browser says, tried and let in.
struct Entering: Sendable {
    let call: Call
    private var office: Office { call.office }
    private var entrance: Entrance { call.office.entrance }

    /// What came of a try.
    enum Answer: Sendable {
        case entered(PersonID, isNewDevice: Bool)
        /// One of the three did not fit; which one is not said.
        case wrong
        case wait(seconds: Int)
    }

    /// Tries address, password and code together: nobody learns which of them was right.
    ///
    /// - Throws: `PasswordHasher.Busy`; `StoreFault`.
    func tried(email: String, password: String, code: String) async throws -> Answer {
        let mark = office.mark(of: email)
        let keys = keys(mark)
        if let seconds = entrance.guesses.attempt(keys, at: call.now) {
            entrance.log.note(.mustWait, by: .passwordAndCode, call)
            return .wait(seconds: seconds)
        }
        let account = try await office.account(at: email)
        let kept: Credentials
        if let account { kept = try await entrance.credentials.of(account.id) } else { kept = Credentials() }
        // As long for an address that nobody has as for one that somebody has.
        guard try await entrance.hasher.check(password, against: kept.password), let account else {
            entrance.log.note(
                account == nil ? .noSuchAccount : .wrongPassword, by: .passwordAndCode, of: account?.id, call)
            return .wrong
        }
        guard let used = try await entrance.use(code, of: account.id, at: office.machineClock()) else {
            entrance.log.note(.wrongCode, by: .passwordAndCode, of: account.id, call)
            try await noteHalf(account.id, mark)
            return .wrong
        }
        entrance.guesses.succeeded(keys)
        if case .recovery = used { try await note(.recoveryCodeUsed, of: account.id) }
        try await rehash(password, kept, account.id)
        entrance.log.note(.entered, by: .passwordAndCode, of: account.id, call)
        return .entered(account.id, isNewDevice: knownDevice(mark) == nil)
    }

    /// Begins a visit of that strength, and says what the browser is to keep.
    /// - Parameter organisation: the one whose sign-in it was; nil where it was here.
    func cookies(
        for person: PersonID, _ strength: SignInStrength, by organisation: SignInOrganisation? = nil
    ) async throws -> [CookieSetting] {
        guard let account = try await office.account(person, at: call.now) else { throw Halt.denied }
        // What the browser held before is of no use to whoever got hold of it.
        if let old = call.visitToken { try await office.visits.end(old) }
        let token = try await office.visits.begin(
            person, strength, at: call.now, idleMinutes: Self.idleMinutes(account), browser: call.browser,
            address: call.address, organisation: organisation?.key)
        guard strength == .passwordAndCode, let mark = try await mark(of: person) else {
            return [.visit(token)]
        }
        let device = CookieSetting(
            name: CookieName.device, value: entrance.device.cookie(for: mark),
            maxAgeSeconds: Device.remembersSeconds)
        return [.visit(token), device]
    }

    static func idleMinutes(_ account: Account) -> Int {
        if !account.centres.isEmpty { return Visits.idleAtCentreMinutes }
        return SignInStrength.needed(account.roles) == .link
            ? Visits.idleOfFamilyMinutes : Visits.idleMinutes
    }

    /// Notes it among what the person is shown of how they sign in.
    func note(_ fact: SignInFact, of person: PersonID, device: String? = nil) async throws {
        try await office.desk.handle(
            Request(
                id: CommandID("sign-in:\(Secrets.id(at: call.now.milliseconds))"),
                command: NoteSignIn(person: person, fact: fact, device: device),
                by: .person(person, []), at: call.now))
    }

    // MARK: Limits

    /// Whose guesses are counted: of a browser that is known, its own alone.
    private func keys(_ mark: String) -> [(key: String, pace: GuessLimit.Pace)] {
        if let device = knownDevice(mark) { return [("device:\(device)", .knownDevice)] }
        return [
            ("account:\(mark)@\(call.place)", .accountFromPlace), ("account:\(mark)", .account),
            ("place:\(call.place)", .place),
        ]
    }

    private func knownDevice(_ mark: String) -> String? {
        entrance.device.name(in: call.deviceCookie, for: mark)
    }

    /// Whether this browser has been signed in to that account before.
    func isKnownDevice(of person: PersonID) async throws -> Bool {
        guard let mark = try await mark(of: person) else { return false }
        return knownDevice(mark) != nil
    }

    private func mark(of person: PersonID) async throws -> String? {
        let email = try await office.desk.ask(EmailOf(person: person), by: .system, at: call.now)
        return email.map { office.mark(of: $0) }
    }

    /// Somebody has the password: its owner should know. Once an hour is enough.
    private func noteHalf(_ person: PersonID, _ mark: String) async throws {
        let once = Allowance.Share(most: 1, minutes: 60)
        guard entrance.allowance.spend("half:\(mark)", once, at: call.now) else { return }
        try await note(.passwordWithoutCode, of: person, device: call.browser)
    }

    /// What a guess costs has been raised since: the hash is made again.
    private func rehash(_ password: String, _ kept: Credentials, _ person: PersonID) async throws {
        guard let old = kept.password, old.cost != entrance.hasher.cost else { return }
        let fresh = try await entrance.hasher.hash(password)
        _ = try await entrance.change(person, at: call.now) { now -> Bool? in
            guard now.password == old else { return nil }
            now.password = fresh
            return true
        }
    }
}

/// The address of an account: the site's own question.
struct EmailOf: Question {
    let person: PersonID
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> String? { try house.person(person).email }
}
