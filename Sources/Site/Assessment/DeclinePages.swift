import Domain

/// Declining a referral (B5): the kind of reason stays with the centre; the words are for everybody.
enum DeclinePages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/answer/decline", .coordinator) { call in
            .show(page(try await call.referral(), Sheet(form: Form())))
        },
        .post("/desk/cases/{case}/answer/decline", .coordinator) { call in try await decline(call) },
    ]

    private static let labels: [String: Phrase] = [
        "because": "The kind of reason", "words": "What everybody is told",
    ]

    private static let words = FinalAnswer.Words(
        question: "Decline this referral?", yes: "Yes, decline it", done: .declined, isStop: true,
        reminder: """
            <div class="notice warning"><p>\(t: "The kind of reason is kept with you and shown to nobody. Both sides read your words: check that they give nothing away about either.") \
            \(Parts.rule(.B5))</p></div>
            """)

    private struct Typed: Decodable {
        var because: DeclineReason
        var words: String
    }

    private static func decline(_ call: Call) async throws -> Reply {
        try await FinalAnswer.give(call, words) {
            let typed = try call.read(Typed.self)
            return DeclineReferral(file: call.file, because: typed.because, words: typed.words)
        } draw: { sheet in
            page(try await call.referral(), sheet)
        }
    }

    private static func page(_ model: ReferralForCentreModel, _ sheet: Sheet) -> Page {
        let form = sheet.form
        let reasons = DeclineReason.allCases.map { FormChoice($0.rawValue, DeskWords.because($0)) }
        return CaseFrame.page(
            "Decline", model, status: sheet.status,
            """
            \(Parts.back(CaseFrame.address(model.reference, "/answer")))\(sheet.head(labels))
            <h1>\(t: "Decline this referral")</h1>
            <p class="lead">\(t: "You may: a centre is independent. You look at the letters before they go out.") \
            \(Parts.rule(.B5))</p>
            \(next(model))
            <form method="post" action="\(CaseFrame.address(model.reference, "/answer/decline"))" novalidate>\(form.actField)
            \(form.radios("because", "The kind of reason", reasons, hint: "For your own records. It is never shown to the parties."))
            \(form.area("words", "What everybody is told",
                hint: "Both sides, the referrer and the court read the same words. Say nothing about either side, and nothing that shows where anybody lives."))
            <button class="button">\(t: "Go on")</button></form>
            """)
    }

    /// D4: what begins by itself.
    private static func next(_ model: ReferralForCentreModel) -> HTML {
        guard let fallBack = model.answers.proceedings?.fallBack else { return "" }
        return """
            <div class="notice"><p>\(t: "By the order, what follows is:") \
            \(t: DeskWords.fallBack(fallBack)). \(Parts.rule(.D4))</p></div>
            """
    }
}
