/// The answers that are ready for whoever asks a supported centre for more than it keeps.
public enum ReadyLetter: String, Codable, CaseIterable, Hashable, Sendable {
    /// F1: the dates and times of contact.
    case datesAndTimes
    /// F1: no report is written.
    case noReport
    /// F6: nobody gives evidence.
    case noEvidence
}

/// That a ready letter went, to whom and when.
public struct SentReadyLetter: Hashable, Sendable {
    public let letter: ReadyLetter
    public let to: RecordRecipient
    public let adult: AdultID?
    public let at: Instant
}

/// Sends a ready letter to somebody of the case (F1, F6).
public struct SendReadyLetter: Command {
    public static let room = Room.record
    public var file: CaseID
    public var letter: ReadyLetter
    /// An adult, the court, whoever referred, or the commissioner.
    public var to: RecordRecipient
    public var adult: AdultID?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case letter, to, adult
    }

    public init(file: CaseID, letter: ReadyLetter, to: RecordRecipient, adult: AdultID? = nil) {
        self.file = file
        self.letter = letter
        self.to = to
        self.adult = adult
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        switch (to, adult) {
        case (.adult, nil): check.note("adult", .missing)
        case (.adult, let adult?): if now.answers.adult(adult) == nil { check.note("adult", .unknown) }
        default: if adult != nil { check.note("adult", .doesNotFit) }
        }
        if !now.readyLetterReaders.contains(to) { check.note("to", .unknown) }
        // Of supervised contact there are records: neither no is true there.
        if letter != .datesAndTimes, now.kind?.isSupervised == true { check.note("letter", .doesNotFit) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.centre != nil, now.kind != nil else { throw .outOfStep(.unknownThing) }
        let isSent = now.records.readyLetters.contains {
            $0.letter == letter && $0.to == to && $0.adult == adult && $0.at.day == house.today
        }
        guard !isSent else { return Decision() }
        return .caseFile(file, ReadyLetterSent(letter: letter, to: to, adult: adult))
    }
}

/// A ready letter went to somebody of the case (F1, F6).
public struct ReadyLetterSent: CaseEvent, TellingEvent, Hashable {
    public var letter: ReadyLetter
    public var to: RecordRecipient
    public var adult: AdultID?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.records.readyLetters.append(
            SentReadyLetter(letter: letter, to: to, adult: adult, at: moment.at))
    }

    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let told: Recipient? =
            switch to {
            case .adult: adult.map(Recipient.adult)
            case .court: .court
            case .referrer: .referrer
            case .commissioner: .commissioner(.cafcassCymru)
            case .practitioner, .other: nil
            }
        return told.map { [Notice(id, to: $0, .readyLetter(letter))] } ?? []
    }
}

extension CaseFile {
    /// Who of the case can be sent a ready letter.
    var readyLetterReaders: [RecordRecipient] {
        var readers: [RecordRecipient] = [.adult, .referrer]
        if answers.proceedings?.court?.isEmpty == false { readers.append(.court) }
        if isCafcassCymru { readers.append(.commissioner) }
        return readers
    }
}

/// Whom a ready letter can go to, and who has it: for whoever sends records.
public struct ReadyLettersPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.sendsRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> ReadyLettersModel {
        let now = try house.caseFile(file)
        return ReadyLettersModel(
            file: file, isSupervised: now.kind?.isSupervised == true, readers: now.readyLetterReaders,
            adults: (now.answers.adults ?? []).map { ReadyLettersModel.Adult(id: $0.id, name: $0.name) },
            court: now.answers.proceedings?.court, sent: now.records.readyLetters)
    }
}

/// Whom a ready letter can go to.
public struct ReadyLettersModel: Sendable {
    public let file: CaseID
    public let isSupervised: Bool
    public let readers: [RecordRecipient]
    public let adults: [Adult]
    public let court: String?
    public let sent: [SentReadyLetter]

    /// An adult of the case, by name.
    public struct Adult: Sendable {
        public let id: AdultID
        public let name: String
    }
}
