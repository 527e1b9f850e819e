/// What is held about one adult, for the coordinator to read through (L3).
public struct OwnDataPage: Question {
    public var file: CaseID
    public var adult: AdultID

    public init(file: CaseID, adult: AdultID) {
        self.file = file
        self.adult = adult
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> OwnDataPageModel {
        let now = try house.caseFile(file)
        guard let person = now.answers.adult(adult), let centre = now.centre else {
            throw .outOfStep(.unknownThing)
        }
        let request = now.keeping.requests[adult]
        return OwnDataPageModel(
            file: file, adult: adult, name: person.name,
            children: (now.answers.children ?? []).map(\.firstName), kind: now.kind, request: request,
            due: request.map { RetentionRules.clock(of: $0).lastDay },
            draft: OwnData(of: person, now, at: try house.centre(centre), house.now))
    }
}

/// What is held about one adult, and how their request stands.
public struct OwnDataPageModel: Sendable {
    public let file: CaseID
    public let adult: AdultID
    public let name: String
    /// First names.
    public let children: [String]
    public let kind: ServiceKind?
    /// Nil where they have not asked.
    public let request: OwnDataRequest?
    /// The last day on which it is given in time.
    public let due: Day?
    /// As the case stands now.
    public let draft: OwnData
}

/// What an adult was given of what is held about them (L3).
public struct MyOwnData: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isParty(of: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> MyOwnDataModel {
        let now = try house.caseFile(file)
        guard let adult = Access.side(now, who) else { throw .denied }
        let request = now.keeping.requests[adult]
        let isReleased = request?.released != nil
        return MyOwnDataModel(
            file: file, adult: adult, asked: request?.asked,
            due: request.map { RetentionRules.clock(of: $0).lastDay }, released: request?.released,
            data: isReleased ? request?.reviewed : nil, leftOut: isReleased ? request?.leftOut ?? [] : [],
            because: isReleased ? request?.because : nil)
    }
}

/// An adult's own request, and what they were given: nothing before it is released.
public struct MyOwnDataModel: Sendable {
    public let file: CaseID
    public let adult: AdultID
    public let asked: Instant?
    public let due: Day?
    public let released: Instant?
    public let data: OwnData?
    public let leftOut: [OwnDataPart]
    public let because: String?
}
