import Foundation
import Testing

@testable import Site

@Suite struct ReferralRefusalTests {
    @Test(
        "A centre whose accreditation has ended is refused, and those near it that may be named are offered (A1)"
    )
    func notAccredited() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            var fields = Typed.service
            fields["answers.service.centre"] = "lapsed-hall"
            let answer = try await ruth.post("\(home)/service", fields)
            #expect(answer.status == 409)
            #expect(answer.shows("class=\"refusal\"") && answer.shows("/rules/A1"))
            #expect(answer.shows("value=\"bridge-house\"") && answer.shows("value=\"quiet-corner\""))
            #expect(!answer.shows("value=\"lapsed-hall\""))
            #expect(answer.shows("value=\"Every two weeks\""))
        }
    }

    @Test("A kind of contact that the centre does not offer is refused, and those that do are offered (A8)")
    func notOffered() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            var fields = Typed.service
            fields["answers.service.centre"] = "quiet-corner"
            fields["answers.service.kind"] = "supervisedCentre"
            let answer = try await ruth.post("\(home)/service", fields)
            #expect(answer.status == 409 && answer.shows("/rules/A8"))
            #expect(answer.shows("value=\"bridge-house\"") && !answer.shows("value=\"quiet-corner\""))
        }
    }

    @Test("Searching for a centre keeps what was typed, and lists the nearest first")
    func search() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let answer = try await ruth.post(
                "\(home)/service",
                ["near": "Bradford", "search": "yes", "answers.service.frequency": "Weekly"])
            #expect(answer.status == 200 && answer.shows("value=\"Weekly\""))
            let near = try #require(answer.body.range(of: "Quiet Corner"))
            let far = try #require(answer.body.range(of: "Bridge House"))
            #expect(near.lowerBound < far.lowerBound)
            #expect(answer.shows(" km"))
        }
    }

    @Test("A local authority that names no team manager is refused when it sends (C2)")
    func localAuthority() async throws {
        try await ReferralSite().visit { sol in
            let home = try await sol.begins("localAuthority")
            try await sol.fillsIn(home, except: ["referrer"])
            let answer = try await sol.post("\(home)/check")
            #expect(answer.status == 409 && answer.shows("/rules/C2") && answer.shows("the team manager"))
        }
    }

    @Test("Cafcass Cymru’s referral without its plan is refused when it is sent (C6)")
    func fourMusts() async throws {
        try await ReferralSite().visit { cafcass in
            let home = try await cafcass.begins("cafcassCymru")
            try await cafcass.fillsIn(home, except: ["referrer"])
            let answer = try await cafcass.post("\(home)/check")
            #expect(answer.status == 409 && answer.shows("/rules/C6"))
            #expect(answer.shows("a robust risk assessment"))
        }
    }

    @Test("Without a ground Cafcass Cymru does not refer, and the parties are shown their own way (C7)")
    func ground() async throws {
        try await ReferralSite().visit { cafcass in
            let home = try await cafcass.begins("cafcassCymru")
            try await cafcass.fillsIn(home, except: ["referrer"])
            var fields = [
                "answers.wales.riskAssessment": "Looked into", "answers.wales.sessions": "4",
                "answers.wales.minutesEach": "60", "answers.wales.knownSafeguardingIssues": "no",
            ]
            #expect(try await cafcass.post("\(home)/wales", fields).status == 303)
            let none = try await cafcass.post("\(home)/check")
            #expect(none.status == 409 && none.shows("/rules/C7"))
            #expect(none.shows("refer the family themselves and pay"))
            fields["answers.wales.funding.ground"] = "firstHearing"
            fields["answers.wales.funding.wasConsulted"] = "yes"
            let nobody = try await cafcass.post("\(home)/wales", fields)
            #expect(nobody.status == 422 && nobody.shows("answers-wales-funding-adviser"))
            fields["answers.wales.funding.adviser"] = "Owen Pryce"
            #expect(try await cafcass.post("\(home)/wales", fields).status == 303)
            let disagreed = try await cafcass.post("\(home)/check")
            #expect(disagreed.status == 409 && disagreed.shows("both parties’ agreement"))
            // What belongs to the first hearing is left out where the ground is another.
            fields["answers.wales.funding.ground"] = "report"
            #expect(try await cafcass.post("\(home)/wales", fields).status == 303)
            #expect(try await !cafcass.post("\(home)/check").shows("/rules/C7"))
        }
    }

    @Test("More than six hours is refused on the page itself, with what was typed (C6, E4)")
    func beyondGuideline() async throws {
        try await ReferralSite().visit { cafcass in
            let home = try await cafcass.begins("cafcassCymru")
            var fields = [
                "answers.wales.riskAssessment": "Looked into", "answers.wales.sessions": "7",
                "answers.wales.minutesEach": "60", "answers.wales.knownSafeguardingIssues": "no",
            ]
            let over = try await cafcass.post("\(home)/wales", fields)
            #expect(over.status == 409 && over.shows("/rules/C6") && over.shows("7 hours"))
            #expect(over.shows("value=\"7\"") && over.shows("Looked into"))
            fields["answers.wales.sessions"] = "6"
            #expect(try await cafcass.post("\(home)/wales", fields).status == 303)
        }
    }
}
