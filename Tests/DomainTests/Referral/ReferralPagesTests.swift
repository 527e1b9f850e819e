import Testing

@testable import Domain

@Suite struct ReferralPagesTests {
    var world = World(at: "2025-03-03T09:00")

    init() throws {
        world.givenCentre()
        try world.when(BeginReferral(file: World.file, link: World.link, referrer: .parent), by: .anyone)
    }

    /// The fields that the page is refused for, without the part of their names that all share.
    private func wrong(_ change: (inout ReferralAnswers) -> Void) -> [String] {
        var answers = ReferralAnswers()
        change(&answers)
        var world = world
        let save = AnswerReferral(file: World.file, answers: answers)
        return wrongFields { try world.when(save, by: World.referrer) }.map { String($0.dropFirst(8)) }
    }

    @Test("C10 who prepares the child, how, and by when are all asked")
    func preparation() {
        #expect(
            wrong { $0.preparation = PreparationAnswers(who: "", how: " ") }
                == ["preparation.who", "preparation.how", "preparation.by"])
        #expect(
            wrong { $0.preparation = PreparationAnswers(who: "a", how: "b", by: day("2025-03-02")) }
                == ["preparation.by"])
        #expect(
            wrong { $0.preparation = PreparationAnswers(who: "a", how: "b", by: day("2025-03-03")) } == [])
    }

    @Test("C11 where an interpreter is needed: language, who interprets, who pays")
    func interpreter() {
        #expect(
            wrong { $0.interpreter = InterpreterAnswers(isNeeded: true) }
                == ["interpreter.language", "interpreter.who", "interpreter.pays"])
        #expect(wrong { $0.interpreter = InterpreterAnswers(isNeeded: false) } == [])
        #expect(
            wrong {
                $0.interpreter = InterpreterAnswers(
                    isNeeded: true, language: "British Sign Language", who: "An agency", pays: "The father")
            } == [])
    }

    @Test("C12 each attendee has a name, a relationship and a part of the visit")
    func attendees() {
        let nameless = NamedAttendee(id: "gran", name: "", relationship: "", comesWith: .visitingAdult)
        #expect(
            wrong { $0.attendees = AttendeesAnswers(named: [nameless]) } == [
                "attendees.named.0.name", "attendees.named.0.relationship", "attendees.named.0.part",
            ])
        #expect(wrong { $0.attendees = AttendeesAnswers(named: []) } == [])
    }

    @Test("C13 C14 pictures and leaving the centre need their details")
    func arrangements() {
        #expect(
            wrong {
                $0.arrangements = ArrangementsAnswers(
                    willingToMeet: .no, mayLeaveCentre: true, photographs: .takenNotShared)
            } == ["arrangements.leavingDetails", "arrangements.photographDetails"])
    }

    @Test("C15 a professional who attends has a name, an office and a reason")
    func professional() {
        #expect(
            wrong { $0.professional = ProfessionalAnswers(attends: true) }
                == ["professional.name", "professional.office", "professional.why"])
    }

    @Test("C4 C16 an order brings court, day, sender of papers and next step")
    func order() {
        #expect(
            wrong { $0.proceedings = ProceedingsAnswers(hasOrder: true) } == [
                "proceedings.court", "proceedings.papersFrom", "proceedings.fallBack",
                "proceedings.orderDate",
            ])
        #expect(
            wrong {
                $0.proceedings = ProceedingsAnswers(
                    hasOrder: true, court: "Leeds", orderDate: day("2025-03-04"), papersFrom: "us",
                    fallBack: .courtLists)
            } == ["proceedings.orderDate"])
        #expect(wrong { $0.proceedings = ProceedingsAnswers(hasOrder: false) } == [])
    }

    @Test("A child is under eighteen and born already")
    func ages() {
        let born = ["2007-03-03", "2007-03-04", "2025-03-03", "2025-03-04"]
        let children = born.enumerated().map { place, born in
            ChildAnswers(id: ChildID("c\(place)"), firstName: "A", lastName: "B", born: day(born))
        }
        #expect(wrong { $0.children = children } == ["children.0.born", "children.3.born"])
        #expect(wrong { $0.children = [] } == ["children"])
    }

    @Test("Each adult can be reached in some way, and no two share an id")
    func adults() {
        var unreachable = AdultAnswers.mum
        unreachable.contact = ContactDetails()
        var twin = AdultAnswers.dad
        twin.id = "mum"
        #expect(
            wrong { $0.adults = [unreachable, twin] } == ["adults.0.contact.telephone", "adults.1.id"])
        // One side is saved before the other is known.
        #expect(wrong { $0.adults = [.mum] } == [])
    }

    @Test("B2 a sign that is named says what is known of it")
    func risk() {
        #expect(
            wrong { $0.risk = RiskAnswers(found: [.harm: " ", .longGap: "No contact since 2021"]) }
                == ["risk.found.harm"])
    }

    @Test("Every problem of every page that is saved is told at once")
    func allAtOnce() {
        #expect(
            wrong {
                $0.interpreter = InterpreterAnswers(isNeeded: true, language: "Polish", who: "Agency")
                $0.declaration = DeclarationAnswers(name: "", isTrue: false)
            } == ["interpreter.pays", "declaration.name", "declaration.isTrue"])
    }
}
