/// Words one of the centre's letters as the centre would have it. House rule: the words are the centre's, the
/// facts stay as they are; the subject line is nobody's to change.
public struct WordLetter: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var letter: LetterKind
    public var wording: LetterWording

    public init(centre: CentreID, letter: LetterKind, wording: LetterWording) {
        self.centre = centre
        self.letter = letter
        self.wording = wording
    }

    /// House rule: the most characters of one part.
    public static let mostCharacters = 4000

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        let parts = [("before", wording.before), ("body", wording.body), ("after", wording.after)]
        for (name, text) in parts {
            let field = "wording.\(name)"
            check.optional(field, text, limit: Self.mostCharacters)
            let typed = BlankedText(text ?? "")
            let strange = typed.strange(to: letter.blanks)
            if !strange.isEmpty { check.note(field, .unreadable(words: strange)) }
        }
        if let body = wording.body, !body.allSatisfy(\.isWhitespace) {
            if letter.freedom != .whole { check.note("wording.body", .doesNotFit) }
            let lacking = BlankedText(body).lacking(of: letter.tells)
            if !lacking.isEmpty { check.note("wording.body", .lacks(words: lacking.map(\.typed))) }
        }
        if wording.isEmpty { check.note("wording.before", .missing) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists, letter.freedom != .none else { throw .outOfStep(.unknownThing) }
        guard now.wording(of: letter) != wording else { return Decision() }
        return .centre(centre, LetterWorded(letter: letter, wording: wording))
    }
}

/// Goes back to our words for a letter.
public struct UseUsualWords: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var letter: LetterKind

    public init(centre: CentreID, letter: LetterKind) {
        self.centre = centre
        self.letter = letter
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.centre(centre).wording(of: letter) != nil else { return Decision() }
        return .centre(centre, LetterWorded(letter: letter, wording: nil))
    }
}

/// Sets what stands at the head of the centre's letters, or takes it away. Its content is kept before.
public struct SetLogo: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var logo: CentreLogo?

    public init(centre: CentreID, logo: CentreLogo?) {
        self.centre = centre
        self.logo = logo
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        guard let logo else { return [] }
        var check = FieldCheck()
        check.number("logo.bytes", logo.bytes, 1...CentreLogo.mostBytes)
        if !["image/png", "image/jpeg"].contains(logo.mediaType) { check.note("logo.mediaType", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.logo != logo else { return Decision() }
        return .centre(centre, LogoSet(logo: logo))
    }
}

/// A letter of the centre has other words; nil for ours again.
public struct LetterWorded: CentreEvent, Hashable {
    public var letter: LetterKind
    public var wording: LetterWording?

    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.wordings[letter, default: []].append(
            WordedLetter(wording: wording, at: moment.at, by: moment.by))
    }
}

/// Another picture stands at the head of the centre's letters, or none.
public struct LogoSet: CentreEvent, Hashable {
    public var logo: CentreLogo?

    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.logo = logo }
}

extension Centre {
    /// Its own words for a letter, where they are in force.
    public func wording(of letter: LetterKind) -> LetterWording? { wordings[letter]?.last?.wording }
}

/// A centre's letters as it words them, for whoever keeps its set-up.
public struct CentreLettersPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> CentreLettersModel {
        let here = try house.centre(centre)
        guard let profile = here.profile else { throw .denied }
        return CentreLettersModel(
            centre: centre, name: profile.name, town: profile.town, telephone: profile.telephone,
            wordings: here.wordings, logo: here.logo, houseRules: here.houseRules)
    }
}

/// What a centre's letters are made with.
public struct CentreLettersModel: Sendable {
    public let centre: CentreID
    public let name: String
    public let town: String
    public let telephone: String?
    public let wordings: [LetterKind: [WordedLetter]]
    public let logo: CentreLogo?
    public let houseRules: HouseRules?
}
