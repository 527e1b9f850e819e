import Domain
import Journal
import Testing

@testable import Site

@Suite("What is typed on a page of a referral is never lost")
struct UnfinishedPagesTests {
    private static let wrong = ["child.firstName": "Isla", "child.health": "Asthma"]

    @Test("A page with problems comes back as it was typed, with its problems, until it is right")
    func comesBack() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            #expect(try await ruth.post("\(home)/children/1", Self.wrong).status == 422)
            let back = try await ruth.get("\(home)/children/1")
            #expect(back.status == 200 && back.shows("value=\"Isla\"") && back.shows("value=\"Asthma\""))
            #expect(back.shows("<a href=\"#child-born\">") && back.shows("You had not finished this page"))
            #expect(try await ruth.get(home).shows("Unfinished"))
            // It is no answer: neither the check page nor the list of children has it.
            let check = try await ruth.get("\(home)/check")
            #expect(!check.shows("Isla") && check.shows("You typed something that is not saved"))
            #expect(try await ruth.post("\(home)/children/1", Typed.child).status == 303)
            #expect(try await !ruth.get(home).shows("Unfinished"))
            #expect(try await !ruth.get("\(home)/children/1").shows("You had not finished this page"))
        }
    }

    @Test("Whoever wants to come back later may, and is told that the page is not finished")
    func later() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let left = try await ruth.post(
                "\(home)/risk", ["answers.risk.found.harm": "Told by the school", "then": "later"])
            #expect(left.location == "\(home)?done=kept")
            #expect(
                try await ruth.get("\(home)?done=kept").shows("is kept, though that page is not finished"))
            #expect(try await ruth.get("\(home)/risk").shows("Told by the school"))
        }
    }

    @Test("The script keeps what is typed before a button is pressed; the answers stay as they were")
    func autosave() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            _ = try await ruth.post("\(home)/referrer", Typed.parent)
            var typed = Typed.parent
            typed["answers.referrer.name"] = "Ruth Half-typed"
            typed["act"] = "first"
            #expect(try await ruth.autosave("\(home)/referrer", typed).status == 204)
            #expect(try await ruth.get("\(home)/referrer").shows("Ruth Half-typed"))
            #expect(try await !ruth.get("\(home)/check").shows("Ruth Half-typed"))
            // Saved rightly; what the script still brings of that form comes too late.
            #expect(try await ruth.post("\(home)/referrer", typed).status == 303)
            typed["answers.referrer.name"] = "Ruth Ha"
            #expect(try await ruth.autosave("\(home)/referrer", typed).status == 409)
            #expect(try await !ruth.get("\(home)/referrer").shows("value=\"Ruth Ha\""))
        }
    }

    @Test("A problem is shown again until its field is changed")
    func problemsLeft() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            _ = try await ruth.post("\(home)/children/1", Self.wrong)
            let mended = Self.wrong.merging(["child.lastName": "Marsh"]) { _, new in new }
            #expect(try await ruth.autosave("\(home)/children/1", mended).status == 204)
            let back = try await ruth.get("\(home)/children/1")
            #expect(back.shows("<a href=\"#child-born\">") && !back.shows("<a href=\"#child-lastName\">"))
        }
    }

    @Test("Each child keeps what was typed about them, whoever else is taken out")
    func eachTheirOwn() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            for (number, name) in ["Isla", "Theo", "Mina"].enumerated() {
                let child = Typed.child.merging(["child.firstName": name]) { _, new in new }
                _ = try await ruth.post("\(home)/children/\(number + 1)", child)
            }
            let theo = Typed.child.merging(["child.firstName": "Theodore", "child.lastName": ""]) { _, new in
                new
            }
            #expect(try await ruth.post("\(home)/children/2", theo).status == 422)
            _ = try await ruth.post("\(home)/children/1/remove")
            #expect(try await ruth.get("\(home)/children/1").shows("value=\"Theodore\""))
            #expect(try await ruth.get("\(home)/children/2").shows("value=\"Mina\""))
            _ = try await ruth.post("\(home)/children/1/remove")
            #expect(try await ruth.get("\(home)/children/1").shows("value=\"Mina\""))
            #expect(try await !ruth.get(home).shows("Unfinished"))
        }
    }

    @Test("What was typed can be thrown away; the answer stands as it was saved")
    func discarded() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            _ = try await ruth.post("\(home)/adults/visiting-adult", Typed.visitor)
            let wrong = Typed.visitor.merging(["adult.firstName": "Dan", "adult.lastName": ""]) { _, new in
                new
            }
            _ = try await ruth.post("\(home)/adults/visiting-adult", wrong)
            #expect(try await ruth.get("\(home)/adults/visiting-adult").shows("value=\"Dan\""))
            let gone = try await ruth.post(
                "\(home)/adults/visiting-adult", ["then": "discard", "from": "check"])
            #expect(gone.location == "\(home)/adults/visiting-adult?from=check")
            #expect(try await ruth.get("\(home)/adults/visiting-adult").shows("value=\"Daniel\""))
        }
    }

    @Test(
        "Nobody without the link reads or writes it, and it is gone once the referral is sent or taken back")
    func gone() async throws {
        let site = try await ReferralSite()
        try await site.visit { ruth in
            for last in ["check", "withdraw"] {
                let home = try await ruth.begins()
                try await ruth.fillsIn(home)
                _ = try await ruth.post("\(home)/attendees/1", ["attendee.name": "June Marsh"])
                let stranger = await ruth.stranger()
                #expect(try await stranger.get("\(home)/attendees/1").status == 401)
                #expect(
                    try await stranger.autosave("\(home)/attendees/1", ["attendee.name": "X"]).status == 401)
                let kept = try await site.office.store.items(on: UnfinishedPages.shelf, state: nil, limit: 9)
                #expect(kept.count == 1 && kept.allSatisfy { $0.owner.hasPrefix("family/") })
                #expect(try await ruth.post("\(home)/\(last)").status == 303)
                #expect(
                    try await site.office.store.items(on: UnfinishedPages.shelf, state: nil, limit: 9).isEmpty
                )
                #expect(try await ruth.autosave("\(home)/attendees/1", Self.wrong).status == 409)
                #expect(
                    try await site.office.store.items(on: UnfinishedPages.shelf, state: nil, limit: 9).isEmpty
                )
            }
        }
    }
}
