/// How a record goes by e-mail: never as an ordinary letter (F5; field notes §17).
public enum SecureWay: String, Codable, CaseIterable, Hashable, Sendable {
    /// By TLS, with a certificate that holds, to the mail server of a domain on the list.
    case ownServer
    /// As a file that opens with a code, which goes by another way.
    case lockedFile
}

/// That a copy of a record went by e-mail. The code of a locked file is kept nowhere.
public struct MailedRecord: Hashable, Sendable {
    public let session: SessionID
    /// Which of the record's deliveries, counted from none.
    public let delivery: Int
    public let email: String
    public let way: SecureWay
    public let at: Instant
}

/// A copy that was noted as sent, to be made into a file (F5): as it was frozen, for whoever sends records.
public struct RecordCopy: Question {
    public var file: CaseID
    public var session: SessionID
    /// Which of the record's deliveries, counted from none.
    public var delivery: Int

    public init(file: CaseID, session: SessionID, delivery: Int) {
        self.file = file
        self.session = session
        self.delivery = delivery
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> RecordCopyModel {
        let now = try house.caseFile(file)
        guard let record = now.records.observed[session], record.deliveries.indices.contains(delivery) else {
            throw .denied
        }
        let made = record.deliveries[delivery]
        return RecordCopyModel(
            notes: try SentNotesModel(record, made, of: now, in: house), centre: now.centre,
            knownEmail: Self.email(of: made, now),
            hours: made.adult.flatMap { now.answers.adult($0) }.flatMap { SafeContact($0.contact).hours },
            mailed: now.records.mailed.filter { $0.session == session && $0.delivery == delivery })
    }

    /// Where the recipient is known to be reached; nobody's who may not be written to.
    private static func email(of delivery: RecordDelivery, _ now: CaseFile) -> String? {
        switch delivery.to {
        case .adult:
            let adult = delivery.adult.flatMap { now.answers.adult($0) }
            return adult.flatMap { SafeContact($0.contact).email == .own ? $0.contact.email : nil }
        case .referrer: return now.answers.referrer?.email
        case .practitioner:
            return now.practice.allocations.last { $0.person == delivery.practitioner }?.email
        case .court, .commissioner, .other: return nil
        }
    }
}

/// A frozen copy, and where it went by e-mail.
public struct RecordCopyModel: Sendable {
    public let notes: SentNotesModel
    public let centre: CentreID?
    public let knownEmail: String?
    /// In which a message may come to them; nil for any.
    public let hours: TimeSpan?
    public let mailed: [MailedRecord]
}

/// Notes that a copy of a record goes by e-mail, in a secure way (F5).
public struct MailRecord: Command {
    public static let room = Room.record
    public var file: CaseID
    public var session: SessionID
    public var delivery: Int
    public var email: String
    public var way: SecureWay

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, delivery, email, way
    }

    public init(file: CaseID, session: SessionID, delivery: Int, email: String, way: SecureWay) {
        self.file = file
        self.session = session
        self.delivery = delivery
        self.email = email
        self.way = way
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        check.email("email", email, isRequired: true)
        guard let record = now.records.observed[session], record.deliveries.indices.contains(delivery) else {
            check.note("delivery", .unknown)
            return check.problems
        }
        if isOthers(record.deliveries[delivery], now) { check.note("email", .doesNotFit) }
        return check.problems
    }

    /// F5: a copy for an adult goes to their own address alone, and only where nobody else reads it; no other
    /// copy goes to an adult's.
    private func isOthers(_ delivery: RecordDelivery, _ now: CaseFile) -> Bool {
        if delivery.to == .adult {
            let contact = delivery.adult.flatMap { now.answers.adult($0)?.contact }
            return contact.map {
                $0.email?.lowercased() != email.lowercased() || SafeContact($0).email != .own
            } ?? true
        }
        return (now.answers.adults ?? []).contains {
            $0.contact.email?.lowercased() == email.lowercased()
        }
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        .caseFile(
            file, RecordMailed(session: session, delivery: delivery, email: email, way: way))
    }
}

/// A copy of a record went by e-mail, in a secure way (F5).
public struct RecordMailed: CaseEvent, Hashable {
    public var session: SessionID
    public var delivery: Int
    public var email: String
    public var way: SecureWay

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.mailed.append(
            MailedRecord(session: session, delivery: delivery, email: email, way: way, at: moment.at))
    }
}
