import Testing

@testable import Site

/// What is typed wrong on a page: the fields, and what must be said wrong with which of them.
struct WrongPage: Sendable, CustomTestStringConvertible {
    let page: String
    let fields: [String: String]
    /// The ids that the list of problems links to.
    let wrong: [String]
    /// What was typed, and must still be there.
    var kept: [String] = []
    var referrer = "parent"

    var testDescription: String { page }

    static let all: [WrongPage] = [
        WrongPage(
            page: "referrer",
            fields: ["answers.referrer.name": "Ruth <b>Example", "answers.referrer.email": ""],
            wrong: ["answers-referrer-ownRole", "answers-referrer-email"], kept: ["Ruth &lt;b&gt;Example"]),
        WrongPage(
            page: "referrer",
            fields: [
                "answers.referrer.name": "Ruth", "answers.referrer.email": "ruth at home",
                "answers.referrer.ownRole": "residentCarer", "answers.referrer.telephone": "12",
            ], wrong: ["answers-referrer-email", "answers-referrer-telephone"], kept: ["ruth at home"]),
        WrongPage(
            page: "referrer",
            fields: ["answers.referrer.name": "Sol", "answers.referrer.email": "s@la.example"],
            wrong: [
                "answers-referrer-organisation", "answers-referrer-socialWorker-name",
                "answers-referrer-teamManager-email",
            ], referrer: "localAuthority"),
        WrongPage(
            page: "service",
            fields: ["answers.service.frequency": "Weekly", "answers.service.minutes": "an hour"],
            wrong: ["answers-service-centre", "answers-service-kind", "answers-service-minutes"],
            kept: ["value=\"Weekly\"", "value=\"an hour\""]),
        WrongPage(
            page: "service",
            fields: Typed.service.merging(Typed.day("answers.service.startFrom", 1, 1, 2026)) { _, new in new
            },
            wrong: ["answers-service-startFrom"], kept: ["value=\"bridge-house\" checked"]),
        WrongPage(
            page: "proceedings",
            fields: ["answers.proceedings.hasOrder": "yes", "answers.proceedings.court": "Leeds"]
                .merging(Typed.day("answers.proceedings.orderDate", 31, 2, 2026)) { _, new in new },
            wrong: [
                "answers-proceedings-orderDate", "answers-proceedings-papersFrom",
                "answers-proceedings-fallBack",
            ], kept: ["value=\"Leeds\"", "value=\"31\""]),
        WrongPage(page: "proceedings", fields: [:], wrong: ["answers-proceedings-hasOrder"]),
        WrongPage(
            page: "children/1", fields: ["child.firstName": "Isla", "child.health": "Asthma"],
            wrong: ["child-lastName", "child-born"], kept: ["value=\"Isla\"", "value=\"Asthma\""]),
        WrongPage(
            page: "children/1",
            fields: Typed.child.merging(["child.born.year": "1999"]) { _, new in new },
            wrong: ["child-born"], kept: ["value=\"1999\""]),
        WrongPage(
            page: "adults/resident-carer",
            fields: ["adult.firstName": "Ruth", "adult.contact.address": "1 Road"],
            wrong: ["adult-contact-livesInRefuge", "adult-lastName", "adult-relationship"],
            kept: ["value=\"1 Road\""]),
        WrongPage(
            page: "adults/visiting-adult",
            fields: Typed.visitor.merging([
                "adult.contact.email": "", "adult.contact.postcode": "nowhere",
            ]) { _, new in new }, wrong: ["adult-contact-telephone", "adult-contact-postcode"],
            kept: ["value=\"nowhere\"", "value=\"Daniel\""]),
        WrongPage(page: "attendees", fields: [:], wrong: ["anybody"]),
        WrongPage(
            page: "attendees/1", fields: ["attendee.name": "June Marsh"],
            wrong: ["attendee-relationship", "attendee-part", "attendee-comesWith"],
            kept: ["value=\"June Marsh\""]),
        WrongPage(
            page: "arrangements",
            fields: ["answers.arrangements.mayLeaveCentre": "yes", "answers.arrangements.gifts": "Birthday"],
            wrong: [
                "answers-arrangements-willingToMeet", "answers-arrangements-leavingDetails",
                "answers-arrangements-photographs",
            ], kept: ["value=\"Birthday\""]),
        WrongPage(
            page: "preparation",
            fields: ["answers.preparation.who": "Mum", "answers.preparation.how": "A book"]
                .merging(Typed.day("answers.preparation.by", 1, 1, 2020)) { _, new in new },
            wrong: ["answers-preparation-by"], kept: ["A book"]),
        WrongPage(
            page: "interpreter", fields: ["answers.interpreter.isNeeded": "yes"],
            wrong: ["answers-interpreter-language", "answers-interpreter-who", "answers-interpreter-pays"]),
        WrongPage(
            page: "professional",
            fields: ["answers.professional.attends": "yes", "answers.professional.office": "Cafcass"],
            wrong: ["answers-professional-name", "answers-professional-why"], kept: ["value=\"Cafcass\""]),
        WrongPage(
            page: "risk", fields: ["asked.harm": "yes", "answers.risk.convictions": "None known"],
            wrong: ["answers-risk-found-harm", "asked-longGap", "asked-convictions"], kept: ["None known"]),
        WrongPage(
            page: "risk",
            fields: Typed.risk.merging(Typed.day("answers.risk.orders.2.issued", 1, 1, 2030)) { _, new in new
            }
            .merging(["asked.orders": "restraining"]) { _, new in new },
            wrong: ["answers-risk-orders-2-issued"], kept: ["value=\"2030\"", "Alleged in 2025"]),
        WrongPage(
            page: "papers", fields: ["answers.papers.hasSection7Report": "no"],
            wrong: ["answers-papers-hasOtherConcerns", "answers-papers-missing"]),
        WrongPage(
            page: "wales", fields: ["answers.wales.sessions": "many", "answers.wales.riskAssessment": "Low"],
            wrong: ["answers-wales-sessions", "answers-wales-minutesEach"], kept: ["value=\"many\"", "Low"],
            referrer: "cafcassCymru"),
        WrongPage(
            page: "declaration", fields: ["answers.declaration.name": "Ruth"],
            wrong: ["answers-declaration-isTrue"], kept: ["value=\"Ruth\""]),
    ]
}

@Suite struct ReferralWrongInputTests {
    @Test(
        "Wrong or missing answers are listed, linked to their fields, and everything typed is still there",
        arguments: WrongPage.all)
    func wrong(page: WrongPage) async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins(page.referrer)
            let answer = try await ruth.post("\(home)/\(page.page)", page.fields)
            #expect(answer.status == 422)
            #expect(answer.shows("class=\"error-summary\""))
            for id in page.wrong {
                #expect(answer.shows("<a href=\"#\(id)\">"), "linked: \(id)")
                #expect(answer.shows("id=\"\(id)\""), "a field: \(id)")
            }
            let links = answer.body.matches(of: /<li><a href="#([^"]+)">/).map { String($0.1) }
            for id in links { #expect(answer.shows("id=\"\(id)\""), "leads somewhere: \(id)") }
            for typed in page.kept { #expect(answer.shows(typed), "kept: \(typed)") }
        }
    }

    @Test("A beginning without saying who refers is asked again")
    func beginning() async throws {
        try await ReferralSite().visit { ruth in
            let answer = try await ruth.post("/refer", ["centre": "bridge-house"])
            #expect(answer.status == 422 && answer.shows("<a href=\"#referrer\">"))
            #expect(answer.shows("Bridge House"))
        }
    }

    @Test("What belongs to a choice that was not taken is left out")
    func choiceNotTaken() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let fields = ["answers.proceedings.hasOrder": "no", "answers.proceedings.court": "Leeds"]
            #expect(try await ruth.post("\(home)/proceedings", fields).status == 303)
            #expect(try await !ruth.get("\(home)/proceedings").shows("value=\"Leeds\""))
        }
    }

    @Test("A referral that is not finished is not sent: the parts that are missing are listed")
    func notFinished() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            try await ruth.fillsIn(home, except: ["risk", "children/1"])
            let answer = try await ruth.post("\(home)/check")
            #expect(answer.status == 422 && answer.shows("2 parts are still missing"))
            #expect(answer.shows("\(home)/risk?from=check") && answer.shows("\(home)/children?from=check"))
        }
    }
}
