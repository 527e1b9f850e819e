import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite struct ReferralJourneyTests {
    @Test("A parent begins, fills in every page, checks and sends, and sees when the centre answers (C1, D1)")
    func journey() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            #expect(home.wholeMatch(of: /\/refer\/[0-9A-HJKMNP-TV-Z]{10}-1/) != nil)
            for (page, fields) in Typed.whole {
                #expect(try await ruth.get("\(home)/\(page)").status == 200, "\(page)")
                let saved = try await ruth.post("\(home)/\(page)", fields)
                #expect(saved.status == 303, "\(page) \(saved.body)")
            }
            let check = try await ruth.get("\(home)/check")
            #expect(check.status == 200 && !check.shows("still missing"))
            for told in ["Bridge House, Leeds", "Isla Marsh", "Kept private", "Alleged in 2025", "father"] {
                #expect(check.shows(told), "\(told)")
            }
            let sent = try await ruth.post("\(home)/check", ["act": "send-it"])
            #expect(sent.location == "\(home)/sent")
            let panel = try await ruth.get("\(home)/sent")
            #expect(panel.shows("class=\"panel\"") && panel.shows(String(home.dropFirst("/refer/".count))))
            // Seven days from Saturday 21 November 2026.
            #expect(panel.shows("Saturday 28 November 2026") && panel.shows("/rules/D1"))
            #expect(panel.shows("/refer/open/"))
            #expect(try await ruth.get(home).shows("With the centre"))
            #expect(try await ruth.get("/referrals").shows(home))
        }
    }

    @Test("A page that was left comes back as it was typed, in the form's own fields")
    func savedAsItGoes() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            try await ruth.fillsIn(home)
            let court = try await ruth.get("\(home)/proceedings").body
            #expect(court.contains("value=\"Family Court at Leeds\"") && court.contains("value=\"2026\""))
            #expect(court.contains("value=\"yes\" checked") && court.contains("value=\"courtLists\" checked"))
            let risk = try await ruth.get("\(home)/risk").body
            #expect(risk.contains("Alleged in 2025"))
            #expect(try await ruth.get("\(home)/adults/resident-carer").shows("value=\"yes\" checked"))
        }
    }

    @Test("Answers are changed by coming back to the same page, more than once")
    func changed() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            for often in ["Weekly", "Monthly", "Weekly"] {
                var fields = Typed.service
                fields["answers.service.frequency"] = often
                fields["act"] = "one-page-kept-open"
                _ = try await ruth.post("\(home)/service", fields)
                #expect(try await ruth.get("\(home)/service").shows("value=\"\(often)\""))
            }
        }
    }

    @Test("Everybody who may refer can begin (C1)", arguments: ReferrerKind.allCases)
    func everyReferrer(kind: ReferrerKind) async throws {
        try await ReferralSite().visit { somebody in
            let home = try await somebody.begins(kind.rawValue)
            let tasks = try await somebody.get(home)
            #expect(tasks.status == 200)
            #expect(tasks.shows("\(home)/wales") == (kind == .cafcassCymru))
            let details = try await somebody.get("\(home)/referrer").body
            #expect(details.contains("socialWorker") == (kind == .localAuthority))
        }
    }

    @Test("Whoever holds the link comes back by it; nobody else gets in")
    func link() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            let page = try await ruth.get(home).body
            let link = try #require(page.firstMatch(of: /http:\/\/localhost:8080(\/refer\/open\/[^"<]+)/)).1
            let other = await ruth.stranger()
            #expect(try await other.get(home).status == 401)
            // Following the link alone lets nobody in: programs that read mail follow links.
            #expect(try await other.get(String(link)).shows("Open it"))
            #expect(try await other.get(home).status == 401)
            #expect(try await other.post(String(link)).location == home)
            #expect(try await other.get(home).status == 200)
            #expect(try await other.get("/refer/open/no-such-link").status == 404)
            // A link of another referral does not open this one.
            let third = await ruth.stranger()
            _ = try await third.begins()
            #expect(try await third.get(home).status == 401)
            #expect(try await third.post("\(home)/service", Typed.service).status == 401)
        }
    }

    @Test("The link is sent by e-mail in words that say nothing of what it is about")
    func linkByMail() async throws {
        let site = try await ReferralSite()
        try await site.visit { ruth in
            let home = try await ruth.begins()
            #expect(try await ruth.post("\(home)/link", ["email": "no address"]).status == 422)
            #expect(try await ruth.post("\(home)/link", ["email": "ruth@example.org"]).status == 303)
            let letters = try await site.office.store.items(on: "outbox", state: "waiting", limit: 10)
            let letter = try JSONDecoder().decode(Letter.self, from: try #require(letters.first).body)
            #expect(letter.email == "ruth@example.org" && letter.body.contains("/refer/open/"))
            for word in ["contact centre", "child", "referral", "court"] {
                #expect(!"\(letter.subject) \(letter.body)".lowercased().contains(word), "\(word)")
            }
        }
    }

    @Test("A referral is taken back, after a page that asks")
    func withdrawn() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            #expect(try await ruth.get("\(home)/withdraw").shows("Take this referral back?"))
            #expect(try await ruth.post("\(home)/withdraw").status == 303)
            #expect(try await ruth.get(home).shows("Taken back"))
            // Nothing can be written any more.
            #expect(try await ruth.get("\(home)/service").location == home)
        }
    }
}
