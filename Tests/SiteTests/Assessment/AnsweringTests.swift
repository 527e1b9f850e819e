import Testing

@testable import Site

@Suite("Answering at the desk")
struct AnsweringTests {
    private let accept = [
        "kind": ["supportedCentre"], "endsOn.day": ["31"], "endsOn.month": ["3"], "endsOn.year": ["2027"],
        "conditions": ["No photographs\n\nBreath test first"], "act": ["one"],
    ]

    private func screened(_ signs: [String: String], _ world: DeskWorld) async throws {
        var form = ["hasUnmanagedHarm": ["no"], "assessor": ["Joan"], "signs": Array(signs.keys)]
        for (sign, known) in signs { form["found.\(sign)"] = [known] }
        let answer = try await world.post("\(DeskWorld.mila)/screen", form)
        #expect(answer.status == 303)
    }

    @Test("B1: a referral nobody has looked at is not accepted, and all that was typed stays")
    func notScreened() async throws {
        let answer = try await DeskWorld().post("\(DeskWorld.mila)/answer/accept", accept)
        #expect(answer.status == 409)
        #expect(answer.has("/rules/B1"))
        #expect(answer.has("Breath test first"))
        #expect(answer.has("value=\"2027\""))
    }

    @Test("B2: supported contact in spite of a sign asks for a reason on the same page, then goes on")
    func reason() async throws {
        let world = try await DeskWorld()
        try await screened(["harm": "Shouting"], world)
        let warned = try await world.post("\(DeskWorld.mila)/answer/accept", accept)
        #expect(warned.has("name=\"reason.B2\""))
        var form = accept
        form["reason.B2"] = ["Two years ago; both keep apart"]
        let preview = try await world.post("\(DeskWorld.mila)/answer/accept", form)
        #expect(preview.status == 200)
        #expect(preview.has("Dear Eva Novak"))
        #expect(preview.has("- Breath test first"))
        form["confirmed"] = ["yes"]
        let done = try await world.post("\(DeskWorld.mila)/answer/accept", form)
        #expect(done.goesTo == "\(DeskWorld.mila)?done=accepted#answer")
        let page = try await world.get(DeskWorld.mila)
        #expect(page.has("Two years ago; both keep apart"))
        #expect(page.has("Breath test first"))
    }

    @Test("Looking at the letters changes nothing")
    func preview() async throws {
        let world = try await DeskWorld()
        let form = ["because": ["riskTooHigh"], "words": ["We lack the staff."], "act": ["two"]]
        let preview = try await world.post("\(DeskWorld.mila)/answer/decline", form)
        #expect(preview.has("We lack the staff."))
        #expect(!preview.has("The risk is too high"))
        #expect(try await world.get(DeskWorld.mila).has("Waiting for us"))
    }

    @Test("B5: the kind of reason is in no letter, and the desk alone reads it")
    func declined() async throws {
        let world = try await DeskWorld()
        let form = [
            "because": ["riskTooHigh"], "words": ["We lack the staff."], "act": ["three"],
            "confirmed": ["yes"],
        ]
        #expect(try await world.post("\(DeskWorld.mila)/answer/decline", form).status == 303)
        #expect(try await world.get(DeskWorld.mila).has("The risk is too high for us"))
    }

    @Test("D3: whoever waits stands on the list with the day expected")
    func waiting() async throws {
        let world = try await DeskWorld()
        let form = ["expected.day": ["1"], "expected.month": ["2"], "expected.year": ["2027"]]
        #expect(try await world.post("\(DeskWorld.ada)/answer/wait", form).status == 303)
        let desk = try await world.get("/desk")
        #expect(desk.has("Waiting list"))
        #expect(desk.has("Mon 1 Feb"))
    }

    @Test("A form with something missing comes back with what was typed and every problem")
    func problems() async throws {
        let form = ["signs": ["harm"], "found.harm": [""], "assessor": [""], "hasUnmanagedHarm": ["no"]]
        let answer = try await DeskWorld().post("\(DeskWorld.mila)/screen", form)
        #expect(answer.status == 422)
        #expect(answer.has("href=\"#found-harm\""))
        #expect(answer.has("href=\"#assessor\""))
    }
}
