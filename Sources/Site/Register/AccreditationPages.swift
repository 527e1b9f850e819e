import Domain

/// What the register officer does to an accreditation (A7): suspends it, lifts that, withdraws it, sets
/// conditions.
enum AccreditationPages {
    static let routes: [Route] = [
        .post("/register/{centre}/accreditation", .officer) { call in
            try await RegisterChangePages.change(call, done: "accreditation") { try await act(call) }
        },
        .post("/register/{centre}/conditions", .officer) { call in
            try await RegisterChangePages.change(call, done: "conditions") {
                let lines = (call.form["conditions"] ?? "").split(whereSeparator: \.isNewline)
                try await call.handle(
                    SetAccreditationConditions(
                        centre: RegisterPages.centre(call),
                        conditions: lines.map { String($0).trimmed }.filter { !$0.isEmpty },
                        concern: concern(call)))
            }
        },
    ]

    private static func concern(_ call: Call) -> ConcernID? {
        call.form["concern"].flatMap { $0.isEmpty ? nil : ConcernID($0) }
    }

    private static func act(_ call: Call) async throws {
        let centre = RegisterPages.centre(call)
        guard let standard = call.form["of"].flatMap(Standard.init(rawValue:)) else {
            throw Halt.invalid([FieldProblem("of", .missing)])
        }
        let (why, concern) = (call.form["why"] ?? "", concern(call))
        switch call.form["do"] {
        case "suspend":
            try await call.handle(
                SuspendAccreditation(centre: centre, standard: standard, why: why, concern: concern))
        case "withdraw":
            try await call.handle(
                WithdrawAccreditation(centre: centre, standard: standard, why: why, concern: concern))
        case "lift":
            try await call.handle(
                LiftAccreditationSuspension(centre: centre, standard: standard, concern: concern))
        default: throw Halt.invalid([FieldProblem("do", .missing)])
        }
    }

    /// The officer's forms, and the concern that they follow from.
    static func sections(
        _ entry: RegisterEntry, acting: Form, conditions: Form, concern: String?
    ) -> HTML {
        let address = "/register/\(entry.centre.id)"
        let from: HTML =
            concern.map { "<input type=\"hidden\" name=\"concern\" value=\"\($0)\">" as HTML } ?? ""
        let standards = Standard.allCases.filter { entry.centre.accredited[$0] != nil }
        guard !standards.isEmpty else { return "" }
        let awards = standards.map { FormChoice($0.rawValue, RenewalWords.standard($0)) }
        return """
            <section><h2>\(t: "When something is wrong") \(Parts.rule(.A7))</h2>
            \(if: concern != nil, "<p><a href=\"/commissioner/concerns/\(concern ?? "")\">\(t: "The concern that this follows from")</a></p>")
            <form method="post" action="\(address)/accreditation" novalidate>\(acting.actField)\(from)
            \(acting.radios("of", "Which award?", awards))
            \(acting.radios("do", "What do you do?", [
                FormChoice("suspend", "Suspend it from today"), FormChoice("lift", "Lift the suspension today"),
                FormChoice("withdraw", "Withdraw it from today"),
            ]))
            \(acting.area("why", "Why?", hint: "For whoever keeps the register. The public does not read it.", limit: 2000, isOptional: true))
            <button class="button danger">\(t: "Do it")</button></form></section>
            <section><h2>\(t: "Conditions") \(Parts.rule(.A7))</h2>
            <form method="post" action="\(address)/conditions" novalidate>\(conditions.actField)\(from)
            \(conditions.area("conditions", "What must it keep to?", hint: "One on each line. The public reads them on its page.", isOptional: true))
            <button class="button second">\(t: "Keep the conditions")</button></form></section>
            """
    }
}
