import Domain

/// An adult's own request, and what they were given (L3).
enum MyOwnDataPages {
    static let routes: [Route] = [
        .get("/family/{case}/own-data", .party) { call in .show(try await page(call, .fresh())) },
        .post("/family/{case}/own-data", .party) { call in
            try await call.attempt {
                let model = try await call.ask(MyOwnData(file: call.file))
                try await call.handle(
                    AskForOwnData(
                        file: model.file, adult: model.adult, children: call.form["children"] == "yes"))
                return .see("/family/\(model.file)/own-data")
            } orShow: {
                try await page(call, $0)
            }
        },
        .get("/family/{case}/own-data/package", .party) { call in
            let model = try await call.ask(MyOwnData(file: call.file))
            return try await OwnDataFiles.handOut(model, call) ?? .see("/family/\(model.file)/own-data")
        },
    ]

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(MyOwnData(file: call.file))
        return Page(
            "Your contact", shape: .family, status: setback.status, place: "/family",
            """
            \(Parts.back("/family/\(model.file)"))\(setback.head())\
            <h1>\(t: "What is held about you") \(Parts.rule(.L3))</h1>
            \(standing(model))\(given(model))\(ask(model, setback.form))
            """)
    }

    private static func standing(_ model: MyOwnDataModel) -> HTML {
        guard model.asked != nil, !model.isAnswered, let due = model.due else {
            guard model.given == nil else { return "" }
            return """
                <p>\(t: "You may have what the centre holds about you. Somebody reads it through first, so that it says nothing of anybody else.")</p>
                """
        }
        return "<p>\(t: "You have asked. The centre gives it to you by \(Spoken.date(due)).")</p>"
    }

    private static func given(_ model: MyOwnDataModel) -> HTML {
        guard let given = model.given else { return "" }
        return """
            <p>\(t: "This is what the centre held about you, as given on \(Spoken.date(given.at.day)).")</p>
            <p><a class="button" href="/family/\(model.file)/own-data/package">\(t: "Download all of it")</a></p>
            <p>\(t: "The download is a zip file. In it are a page to read or print, your letters, papers, and the same as data for a program. Keep it where nobody else can read it.")</p>
            \(OwnDataCopyView(copy: given.copy).body)\(OwnDataText.leftOut(given.copy))
            """
    }

    private static func ask(_ model: MyOwnDataModel, _ form: Form) -> HTML {
        guard model.asked == nil || model.isAnswered else { return "" }
        let words: Phrase = model.asked == nil ? "Ask for it" : "Ask for it again"
        let children = form.tick(
            "children", "What is held about the children too",
            hint: "A child’s details are the child’s own. The centre decides what you can have of them.")
        return """
            <form method="post" action="/family/\(model.file)/own-data">\(form.actField)\
            \(if: model.mayAskForChildren, children)<button class="button second">\(t: words)</button></form>
            """
    }
}
