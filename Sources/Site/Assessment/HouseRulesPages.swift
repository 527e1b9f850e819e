import Domain

/// The rules of the centre, and who has accepted them (E11), where somebody says so to the staff.
enum HouseRulesPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/house-rules", .staff) { call in
            .show(page(try await call.referral(), isNoted: call.query["done"] != nil))
        },
        .post("/desk/cases/{case}/house-rules", .staff) { call in try await accept(call) },
    ]

    private static func accept(_ call: Call) async throws -> Reply {
        // Whoever is at the door has a page of their own there; the desk's is for those who may see the case.
        _ = try await call.referral()
        let adult = AdultID(call.form["adult"] ?? "")
        try await call.handle(AcceptHouseRules(file: call.file, adult: adult))
        return .see(CaseFrame.address(call.file, "/house-rules?done=accepted"))
    }

    private static func page(_ model: ReferralForCentreModel, isNoted: Bool) -> Page {
        CaseFrame.page(
            "Rules of the centre", model,
            """
            \(CaseFrame.back(model, "#house-rules"))
            \(if: isNoted, "<div class=\"notice good\" role=\"status\"><p>\(t: "Noted.")</p></div>")
            <h1>\(t: "Rules of the centre")</h1>
            <p class="lead">\(t: "Each adult accepts them before the first session.") \(Parts.rule(.E11))</p>
            \(model.houseRules.map { rules($0, model) } ?? none(model))
            """)
    }

    private static func rules(_ rules: HouseRules, _ model: ReferralForCentreModel) -> HTML {
        """
        <ul class="files">\(model.adults.html { line($0, rules, model) })</ul>
        <section class="card"><h2>\(t: "The rules, version \(rules.version)")</h2>
        \(rules.text.split(separator: "\n").html { "<p>\(String($0))</p>" })</section>
        """
    }

    private static func line(
        _ adult: AdultAnswers, _ rules: HouseRules, _ model: ReferralForCentreModel
    ) -> HTML {
        if model.houseRulesAccepted[adult.id] == rules.version {
            return """
                <li><span class="name">\(adult.name)</span><span class="tag done">\(t: "Accepted")</span></li>
                """
        }
        return """
            <li><span class="name">\(adult.name)</span>\(if: model.isRunning, """
                <form method="post" action="\(CaseFrame.address(model.reference, "/house-rules"))">\(Form().actField)\
                <button class="button second small" name="adult" value="\(adult.id)">\(t: "Accepts them")\
                <span class="unseen">: \(adult.name)</span></button></form>
                """)</li>
            """
    }

    private static func none(_ model: ReferralForCentreModel) -> HTML {
        """
        <div class="empty"><h2>\(t: "The centre has published no rules yet")</h2>\
        <p><a href="\(CentrePages.address(model.centre, "/house-rules"))">\(t: "Write them on the centre’s page")</a></p></div>
        """
    }
}
