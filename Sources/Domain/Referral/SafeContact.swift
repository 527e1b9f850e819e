/// In which way and when a message may reach an adult. House rule: every message to them obeys it.
public struct SafeContact: Hashable, Codable, Sendable {
    public var email: EmailUse
    /// The hours in which a message may come; nil for any.
    public var hours: TimeSpan?

    public init(email: EmailUse = .own, hours: TimeSpan? = nil) {
        self.email = email
        self.hours = hours
    }

    init(_ contact: ContactDetails) {
        email = contact.emailUse ?? .own
        if let from = contact.messagesFrom, let until = contact.messagesUntil, from < until {
            hours = TimeSpan(from: from, to: until)
        }
    }

    /// Whether a message may come at that moment.
    public func allows(_ moment: Instant) -> Bool {
        guard let hours else { return true }
        return hours.from <= moment.time && moment.time < hours.to
    }

    /// The first moment from then on at which a message may come.
    public func first(from moment: Instant) -> Instant {
        guard let hours, !allows(moment) else { return moment }
        let day = moment.time < hours.from ? moment.day : moment.day + 1
        return Instant(day, hours.from)
    }

    /// What both allow: somebody may be an adult of two cases, and each may have been told otherwise.
    func joined(to other: SafeContact) -> SafeContact {
        let order: [EmailUse] = [.own, .shared, .never]
        let place = max(order.firstIndex(of: email) ?? 0, order.firstIndex(of: other.email) ?? 0)
        guard let one = hours, let two = other.hours else {
            return SafeContact(email: order[place], hours: hours ?? other.hours)
        }
        let (from, to) = (max(one.from, two.from), min(one.to, two.to))
        // Hours that never meet leave none: then nothing is mailed.
        guard from < to else { return SafeContact(email: .never) }
        return SafeContact(email: order[place], hours: TimeSpan(from: from, to: to))
    }
}

/// How an account's owner may be written to: the site's own question, before it writes. Nil for whoever is an
/// adult of no case.
public struct SafeContactOf: Question {
    public let person: PersonID

    public init(person: PersonID) { self.person = person }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isHouse(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> SafeContact? {
        var joined: SafeContact?
        for role in try house.person(person).roles {
            guard case .party(let file, let adult) = role,
                let told = try house.caseFile(file).answers.adult(adult)
            else { continue }
            let contact = SafeContact(told.contact)
            joined = joined?.joined(to: contact) ?? contact
        }
        return joined
    }
}

extension LetterFor {
    /// How the reader may be written to; any way for whoever is no adult of the case.
    func contact(_ file: CaseFile) -> SafeContact {
        guard case .adult(let id) = notice.to, let adult = file.answers.adult(id) else {
            return SafeContact()
        }
        return SafeContact(adult.contact)
    }

    /// Once a referral is accepted its adults have accounts; they are opened beside the letter that says so.
    func hasAccount(_ file: CaseFile) -> Bool {
        guard case .adult(let id) = notice.to else { return false }
        if case .accepted? = file.assessment.answer { return true }
        return file.person(of: id) != nil
    }
}
