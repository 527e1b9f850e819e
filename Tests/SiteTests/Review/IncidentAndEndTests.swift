import Domain
import Foundation
import Testing

@testable import Site

@Suite("Incidents, reviews and the end of contact, in the browser")
struct IncidentAndEndTests {
    private let account = [
        "kinds": "immediateProtection", "account": "Sam said that his arm hurts.", "happened.day": "21",
        "happened.month": "11", "happened.year": "2026", "happenedTime": "11:40", "act": "one",
    ]

    @Test("G1 the numbers come first, the form second; a volunteer may report")
    func numbersFirst() async throws {
        let afterwards = try await Afterwards()
        let alan = try await afterwards.staff("Alan")
        let address = "/desk/cases/\(Afterwards.finch)/incidents/new"
        let page = try await alan.get(address)
        let number = try #require(page.text.range(of: "tel:999"))
        let form = try #require(page.text.range(of: "name=\"account\""))
        #expect(number.lowerBound < form.lowerBound)
        let wrong = try await alan.post(address, ["account": "He shouted."])
        #expect(wrong.status == 422 && wrong.shows("He shouted."))
        let kept = try await alan.post(address, account)
        #expect(kept.status == 303)
        #expect(try await alan.post(address, account).location == kept.location)
        #expect(try await alan.get(try #require(kept.location)).shows("his arm hurts"))
    }

    @Test("G1, G3 contact goes on when the police were told and risk was looked at afresh")
    func resuming() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let kept = try await joan.post("/desk/cases/\(Afterwards.finch)/incidents/new", account)
        let incident = try #require(kept.location?.split(separator: "?").first.map(String.init))
        #expect(try await joan.get(incident).shows("Suspended", "Nobody at the police"))
        let assessed = ["reassessment": "Spoke to all.", "assessor": "Joan Sample"]
        let early = try await joan.post("\(incident)/resume", assessed)
        #expect(early.status == 409 && early.shows("/rules/G1", "Spoke to all."))
        let told = try await joan.post(
            "\(incident)/told",
            [
                "told.authority": "police", "told.toldWhom": "PC 1234", "told.at.day": "21",
                "told.at.month": "11", "told.at.year": "2026", "told.time": "11:50",
            ])
        #expect(told.status == 303)
        #expect(try await joan.post("\(incident)/resume", assessed).status == 303)
        #expect(try await joan.get(incident).shows("PC 1234", "Contact is not suspended."))
    }

    @Test("H2 going on past six months wants circumstances and a name; what was typed is kept")
    func exceptional() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let address = "/desk/cases/\(Afterwards.marsh)/review"
        var review = [
            "kind": "sixMonths", "findings": "Going well.", "goesOn": "yes", "exceptional.until.day": "1",
            "exceptional.until.month": "8", "exceptional.until.year": "2027",
        ]
        let refused = try await joan.post(address, review)
        #expect(refused.status == 409 && refused.shows("/rules/H2", "Going well."))
        review["exceptional.circumstances"] = "Daniel is in hospital."
        review["exceptional.signedOffBy"] = "Joan Sample"
        #expect(try await joan.post(address, review).status == 303)
        #expect(try await joan.get(address).shows("Daniel is in hospital.", "1 August 2027"))
    }

    @Test("H6 the two sides are asked to review meetings apart")
    func invitations() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let address = "/desk/cases/\(Afterwards.marsh)/review/invite"
        func invite(_ adult: String, _ time: String) async throws -> Window.Answer {
            try await joan.post(
                address,
                [
                    "adult": adult, "day.day": "5", "day.month": "12", "day.year": "2026", "at": time,
                    "minutes": "30",
                ])
        }
        #expect(try await invite("ruth", "10:00").status == 303)
        #expect(try await invite("daniel", "10:15").shows("/rules/H6"))
        #expect(try await invite("daniel", "11:30").status == 303)
    }

    @Test("Contact is ended after a second look; the final record is owed and goes when all is checked (F3)")
    func closing() async throws {
        let afterwards = try await Afterwards()
        let joan = try await afterwards.staff("Joan")
        let address = "/desk/cases/\(Afterwards.finch)/close"
        let ending = [
            "reason": "movedOn", "contactCeased.day": "18", "contactCeased.month": "11",
            "contactCeased.year": "2026",
        ]
        let early = try await joan.post(
            address, ending.merging(["contactCeased.day": "1"]) { $1 })
        #expect(early.status == 422)
        let sure = try await joan.post(address, ending)
        #expect(sure.status == 200 && sure.shows("Are you sure", "2 sessions"))
        #expect(try await joan.post(address, ending.merging(["sure": "yes"]) { $1 }).status == 303)
        let returns = "/desk/cases/\(Afterwards.finch)/returns"
        #expect(try await joan.get(returns).shows("The final record", "/rules/F3"))
        #expect(try await joan.post(returns, ["kind": "finalRecord"]).shows("not all checked"))
    }
}
