/// What a referral tells, a section for each page of its form. A section that nobody has filled is nil.
public struct ReferralAnswers: Codable, Hashable, Sendable {
    public var referrer: ReferrerAnswers?
    public var service: ServiceAnswers?
    public var proceedings: ProceedingsAnswers?
    public var children: [ChildAnswers]?
    /// The resident carer first, then the visiting adult; further ones after them.
    public var adults: [AdultAnswers]?
    public var attendees: AttendeesAnswers?
    public var arrangements: ArrangementsAnswers?
    public var preparation: PreparationAnswers?
    public var interpreter: InterpreterAnswers?
    public var professional: ProfessionalAnswers?
    public var risk: RiskAnswers?
    public var papers: PapersAnswers?
    public var wales: WalesAnswers?
    public var declaration: DeclarationAnswers?

    public init() {}

    /// These answers with every section that the others hold put in its place.
    public func merging(_ newer: ReferralAnswers) -> ReferralAnswers {
        var merged = self
        merged.referrer = newer.referrer ?? referrer
        merged.service = newer.service ?? service
        merged.proceedings = newer.proceedings ?? proceedings
        merged.children = newer.children ?? children
        merged.adults = newer.adults ?? adults
        merged.attendees = newer.attendees ?? attendees
        merged.arrangements = newer.arrangements ?? arrangements
        merged.preparation = newer.preparation ?? preparation
        merged.interpreter = newer.interpreter ?? interpreter
        merged.professional = newer.professional ?? professional
        merged.risk = newer.risk ?? risk
        merged.papers = newer.papers ?? papers
        merged.wales = newer.wales ?? wales
        merged.declaration = newer.declaration ?? declaration
        return merged
    }

    public var residentCarer: AdultAnswers? { adults?.first { $0.role == .residentCarer } }
    public var visitingAdults: [AdultAnswers] { adults?.filter { $0.role == .visitingAdult } ?? [] }
    /// The adult of that id; nil where the referral names none such.
    public func adult(_ id: AdultID) -> AdultAnswers? { adults?.first { $0.id == id } }
    /// The child of that id; nil where the referral names none such.
    public func child(_ id: ChildID) -> ChildAnswers? { children?.first { $0.id == id } }

    /// Whether anybody wants some way of reaching them kept from the other side.
    public var hasPrivateContactDetail: Bool { adults?.contains { $0.contact.hasPrivatePart } ?? false }
}
