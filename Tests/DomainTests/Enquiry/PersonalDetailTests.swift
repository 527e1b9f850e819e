import Testing

@testable import Domain

@Suite("B9 what belongs to somebody is found in words")
struct PersonalDetailTests {
    @Test(
        "Found",
        arguments: [
            ("Write to mum.h@example.org.", PersonalDetail.email), ("(07700 900123)", .telephone),
            ("tel +44 1632 960-055", .telephone), ("at IP24 3JQ", .postcode), ("LS14AP, Leeds", .postcode),
            ("born 28/2/2019", .date), ("born 28.02.19,", .date), ("2019-02-28", .date),
            ("case LS25P00101", .caseNumber), ("case ls25p00101?", .caseNumber),
        ])
    func found(text: String, kind: PersonalDetail) {
        #expect(PersonalDetail.found(in: text) == [kind])
    }

    @Test(
        "Not taken for one",
        arguments: [
            "", " . ", "Two children of 3 and 9, every 2 weeks, for 120 minutes.",
            "Rule 4.1(d), 12.30 to 1.30",
            "from 10.30 to 12.30 on the 1st and 3rd Saturday", "about 100 miles @ most",
            "A1 and B2 and 10 am",
            "a budget of £120.50.", "3 1 2", "5-11 year-olds", "E4 has 6 hours", "@", "a@b",
        ])
    func plain(text: String) {
        #expect(PersonalDetail.found(in: text).isEmpty)
    }
}

@Suite("B9 enquiries")
struct EnquiryTests {
    @Test("What may be put in an order suits the kind of contact")
    func order() {
        for kind in ServiceKind.allCases {
            let matters = OrderMatter.all(for: kind, isLong: kind == .supportedCentre)
            #expect(matters.contains(.notesDirected) == kind.isSupervised, "F5 \(kind)")
            #expect(matters.contains(.noReport) != kind.isSupervised, "F1 \(kind)")
            #expect(matters.contains(.subjectToAcceptance), "B5 \(kind)")
            #expect(matters.contains(.longStay) == (kind == .supportedCentre), "B10 \(kind)")
        }
    }

    @Test("Nobody but the house is told where the answer goes")
    func replyTo() throws {
        let world = World(at: "2025-03-03T09:00")
        for who in [Cast.cora, Cast.sue, Cast.ray, Cast.stranger, .anyone] {
            #expect(throws: Halt.self) { try world.ask(EnquiryLetterFor(enquiry: "first"), by: who) }
        }
    }
}
