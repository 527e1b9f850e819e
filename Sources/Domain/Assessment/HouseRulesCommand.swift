/// Records that an adult accepts the centre's rules (E11): themselves, or staff to whom they said so.
public struct AcceptHouseRules: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var adult: AdultID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult
    }

    public init(file: CaseID, adult: AdultID) {
        self.file = file
        self.adult = adult
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.acceptsHouseRules(for: adult, try house.caseFile(file), who, on: house.today)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        guard now.answers.adult(adult) != nil, let centre = now.centre,
            let version = try house.centre(centre).houseRules?.version
        else { throw .outOfStep(.unknownThing) }
        guard now.assessment.houseRulesAccepted[adult] != version else { return Decision() }
        return .caseFile(file, HouseRulesAccepted(adult: adult, version: version))
    }
}
