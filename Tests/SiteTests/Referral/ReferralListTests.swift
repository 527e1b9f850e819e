import Testing

@testable import Site

@Suite struct ReferralListTests {
    @Test("Children are added, changed and taken out again, and the last one stays")
    func children() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            #expect(try await ruth.get("\(home)/children").location == "\(home)/children/1")
            _ = try await ruth.post("\(home)/children/1", Typed.child)
            var theo = Typed.child
            theo["child.firstName"] = "Theo"
            _ = try await ruth.post("\(home)/children/2", theo)
            #expect(try await ruth.get("\(home)/children").shows("Theo Marsh"))
            theo["child.firstName"] = "Theodore"
            _ = try await ruth.post("\(home)/children/2", theo)
            let list = try await ruth.get("\(home)/children")
            #expect(list.shows("Theodore") && list.shows("Isla"))
            #expect(try await ruth.get("\(home)/children/1/remove").shows("Remove Isla?"))
            _ = try await ruth.post("\(home)/children/1/remove")
            let left = try await ruth.get("\(home)/children")
            #expect(!left.shows("Isla") && left.shows("Theodore") && !left.shows("/remove"))
            #expect(try await ruth.post("\(home)/children/1/remove").status == 422)
            #expect(try await ruth.get("\(home)/children/9").status == 401)
        }
    }

    @Test("The visiting adult may be told of first: each side keeps its own page")
    func adultsInAnyOrder() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            _ = try await ruth.post("\(home)/adults/visiting-adult", Typed.visitor)
            _ = try await ruth.post("\(home)/adults/resident-carer", Typed.resident)
            #expect(try await ruth.get("\(home)/adults/visiting-adult").shows("value=\"Daniel\""))
            #expect(try await ruth.get("\(home)/adults/resident-carer").shows("value=\"Ruth\""))
            var other = Typed.visitor
            other["adult.firstName"] = "June"
            let asked = try await ruth.post(
                "\(home)/adults/visiting-adult", Typed.visitor.merging(["then": "another"]) { _, new in new })
            #expect(asked.location == "\(home)/adults/visiting-adult-2")
            _ = try await ruth.post("\(home)/adults/visiting-adult-2", other)
            #expect(try await ruth.get("\(home)/adults/visiting-adult").shows("June Marsh"))
            _ = try await ruth.post("\(home)/adults/visiting-adult-2/remove")
            #expect(try await !ruth.get("\(home)/check").shows("June Marsh"))
        }
    }

    @Test("Living in a refuge makes every way of reaching somebody private")
    func refuge() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            var fields = Typed.resident
            fields["adult.contact.livesInRefuge"] = "yes"
            fields["adult.contact.keepsTelephonePrivate"] = nil
            fields["adult.contact.email"] = "ruth@example.org"
            fields["adult.contact.address"] = "1 Safe Street"
            _ = try await ruth.post("\(home)/adults/resident-carer", fields)
            let check = try await ruth.get("\(home)/check").body
            #expect(check.split(separator: "Kept private").count == 4)
        }
    }

    @Test("Those who may come are named one by one (C12)")
    func attendees() async throws {
        try await ReferralSite().visit { ruth in
            let home = try await ruth.begins()
            #expect(
                try await ruth.post("\(home)/attendees", ["anybody": "yes"]).location
                    == "\(home)/attendees/1")
            let june = [
                "attendee.name": "June Marsh", "attendee.relationship": "grandmother",
                "attendee.part": "The first hour", "attendee.comesWith": "visitingAdult",
            ]
            #expect(try await ruth.post("\(home)/attendees/1", june).status == 303)
            #expect(try await ruth.get("\(home)/attendees").shows("June Marsh"))
            #expect(try await ruth.get("\(home)/check").shows("June Marsh, grandmother, The first hour"))
            _ = try await ruth.post("\(home)/attendees/1/remove")
            #expect(try await ruth.get("\(home)/check").shows("Nobody else"))
        }
    }
}
