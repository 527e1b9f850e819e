extension OwnDataPackage {
    /// Everything that is held in that case about one of its adults, as it stands; nil where the case names
    /// none such.
    init?(of id: AdultID, _ file: CaseFile, in house: House) throws(Halt) {
        guard let adult = file.answers.adult(id), let at = file.centre else { return nil }
        let centre = try house.centre(at)
        let making = OwnDataMaking(
            adult, file, at: centre, asksForChildren: file.keeping.requests[id]?.asksForChildren == true)
        facts = OwnData(of: adult, isTeller: making.isTeller, file, at: centre, house.now)
        let parts = facts.parts.map { part in
            OwnDataParagraph(
                place: "facts/\(part.rawValue)", label: .part(part), text: "", owner: .own, standard: .given)
        }
        items = [OwnDataItem(id: "facts", kind: .facts, day: nil, paragraphs: parts)] + making.items
    }
}

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
        guard let person = now.answers.adult(adult), let centre = now.centre,
            let package = try OwnDataPackage(of: adult, now, in: house)
        else {
            throw .outOfStep(.unknownThing)
        }
        let request = now.keeping.requests[adult]
        let staff = try house.centre(centre).staff
        let deciders = Set((request?.decisions ?? [:]).values.map(\.by))
        return OwnDataPageModel(
            file: file, adult: adult, name: person.name,
            children: (now.answers.children ?? []).map(\.firstName), kind: now.kind, request: request,
            due: request.map { RetentionRules.clock(of: $0).lastDay }, package: package,
            copy: OwnDataCopy(package, request?.decisions ?? [:]),
            undecided: package.undecided(request).count,
            mayAskForChildren: person.hasParentalResponsibility == true,
            deciders: Dictionary(
                deciders.map { ($0, staff[PersonID($0)]?.name ?? "") },
                uniquingKeysWith: { first, _ in first }))
    }
}

/// What is held about one adult, and how their request stands. For staff: nothing of it goes as it is.
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
    public let package: OwnDataPackage
    /// What would be given as it was decided so far.
    public let copy: OwnDataCopy
    /// How many paragraphs somebody must still decide.
    public let undecided: Int
    public let mayAskForChildren: Bool
    /// Who decided, by name where the centre knows them.
    public let deciders: [String: String]
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
        guard let id = Access.side(now, who), let adult = now.answers.adult(id), let centre = now.centre
        else { throw .denied }
        return MyOwnDataModel(adult, now, try house.centre(centre))
    }
}

/// The same of one adult, for whoever runs the centre: to make the files of it (L3).
public struct OwnDataToHandOver: Question {
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

    public func answer(for who: Who, in house: House) throws(Halt) -> MyOwnDataModel {
        let now = try house.caseFile(file)
        guard let adult = now.answers.adult(adult), let centre = now.centre else {
            throw .outOfStep(.unknownThing)
        }
        return MyOwnDataModel(adult, now, try house.centre(centre))
    }
}

/// An adult's own request, and what they were given: nothing before it is released.
public struct MyOwnDataModel: Sendable {
    public let file: CaseID
    public let adult: AdultID
    public let name: String
    public let centreName: String
    public let asked: Instant?
    public let due: Day?
    /// Whether what they asked for last was given.
    public let isAnswered: Bool
    /// What they were given last, and when.
    public let given: OwnDataRequest.GivenCopy?
    public let mayAskForChildren: Bool

    init(_ adult: AdultAnswers, _ file: CaseFile, _ centre: Centre) {
        let request = file.keeping.requests[adult.id]
        self.file = file.id
        self.adult = adult.id
        name = adult.name
        centreName = centre.profile?.name ?? ""
        asked = request?.asked
        due = request.map { RetentionRules.clock(of: $0).lastDay }
        isAnswered = request?.released != nil
        given = request?.lastCopy
        mayAskForChildren = adult.hasParentalResponsibility == true
    }
}
