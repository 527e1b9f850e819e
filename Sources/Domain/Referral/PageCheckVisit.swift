// The pages about the visit.
extension PageCheck {
    /// C13, C14: pictures by whom and where; leaving for how long and from which visit.
    func arrangements() -> [FieldProblem] {
        guard let visit = answers.arrangements else { return [] }
        var check = FieldCheck()
        let page = "answers.arrangements"
        conditional(&check, "\(page).leavingDetails", visit.leavingDetails, isNeeded: visit.mayLeaveCentre)
        conditional(
            &check, "\(page).photographDetails", visit.photographDetails,
            isNeeded: visit.photographs != .none)
        let texts = [
            ("brings", visit.brings), ("collects", visit.collects), ("gifts", visit.gifts),
            ("food", visit.food), ("toiletHelp", visit.toiletHelp), ("vehicle", visit.vehicle),
        ]
        for (name, text) in texts { check.optional("\(page).\(name)", text, limit: Self.lineLimit) }
        return check.problems
    }

    /// C10: who prepares the child, how, and by when.
    func preparation() -> [FieldProblem] {
        guard let preparation = answers.preparation else { return [] }
        var check = FieldCheck()
        check.required("answers.preparation.who", preparation.who, limit: Self.lineLimit)
        check.required("answers.preparation.how", preparation.how, limit: Self.textLimit)
        if let by = preparation.by {
            if by < today { check.note("answers.preparation.by", .inThePast) }
        } else {
            check.note("answers.preparation.by", .missing)
        }
        return check.problems
    }

    /// C11: where one is needed, the language, who interprets and who pays.
    func interpreter() -> [FieldProblem] {
        guard let interpreter = answers.interpreter else { return [] }
        var check = FieldCheck()
        let isNeeded = interpreter.isNeeded
        let page = "answers.interpreter"
        conditional(&check, "\(page).language", interpreter.language, isNeeded: isNeeded)
        conditional(&check, "\(page).who", interpreter.who, isNeeded: isNeeded)
        conditional(&check, "\(page).pays", interpreter.pays, isNeeded: isNeeded)
        return check.problems
    }

    /// C15: where one attends, their name, their office and why.
    func professional() -> [FieldProblem] {
        guard let professional = answers.professional else { return [] }
        var check = FieldCheck()
        let isNeeded = professional.attends
        let page = "answers.professional"
        conditional(&check, "\(page).name", professional.name, isNeeded: isNeeded)
        conditional(&check, "\(page).office", professional.office, isNeeded: isNeeded)
        conditional(&check, "\(page).why", professional.why, isNeeded: isNeeded)
        return check.problems
    }

    private func conditional(
        _ check: inout FieldCheck, _ field: String, _ text: String?, isNeeded: Bool
    ) {
        if isNeeded {
            check.required(field, text, limit: Self.textLimit)
        } else {
            check.optional(field, text, limit: Self.textLimit)
        }
    }
}
