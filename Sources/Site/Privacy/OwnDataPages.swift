import Domain

/// What is held about one adult: read through by the coordinator, and given (L3).
enum OwnDataPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/own-data", .coordinator) { call in .show(try await page(call, .fresh())) },
        .post("/desk/cases/{case}/own-data/ask", .coordinator) { call in
            try await act(call) { AskForOwnData(file: call.file, adult: $0) }
        },
        .post("/desk/cases/{case}/own-data/review", .coordinator) { call in try await review(call) },
        .post("/desk/cases/{case}/own-data/release", .coordinator) { call in
            try await act(call) { ReleaseOwnData(file: call.file, adult: $0) }
        },
    ]

    private static func address(_ call: Call, _ rest: String = "") -> String {
        CaseFrame.address(call.file, "/own-data\(rest)")
    }

    private static func adult(_ call: Call) -> AdultID? {
        (call.form["adult"] ?? call.query["adult"]).flatMap { $0.isEmpty ? nil : AdultID($0) }
    }

    private static func act(_ call: Call, _ command: (AdultID) -> any Command) async throws -> Reply {
        try await call.attempt {
            guard let adult = adult(call) else { throw Halt.invalid([FieldProblem("adult", .missing)]) }
            try await call.handle(command(adult))
            return .see("\(address(call))?adult=\(adult)&done=yes")
        } orShow: {
            try await page(call, $0)
        }
    }

    private struct Reviewed: Decodable {
        var adult: AdultID
        var leftOut: [OwnDataPart]?
        var because: String?
    }

    private static func review(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let typed = try call.read(Reviewed.self)
            try await call.handle(
                ReviewOwnData(
                    file: call.file, adult: typed.adult, leftOut: typed.leftOut ?? [],
                    because: typed.because))
            return .see("\(address(call))?adult=\(typed.adult)&done=yes")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        guard let adult = adult(call) else { return try await choose(call, setback) }
        let model = try await call.ask(OwnDataPage(file: call.file, adult: adult))
        let labels: [String: Phrase] = ["because": "Why", "leftOut": "What is left out"]
        return Page(
            "What is held about somebody", status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back(address(call), "The adults of this case"))\(setback.head(labels))\
            \(if: call.isDone("yes"), FamilyBar.done("It is kept."))
            <h1><span class="caption">\(model.name)</span>\(t: "What is held about them") \(Parts.rule(.L3))</h1>
            \(OwnDataView(model: model, form: setback.form, address: address(call)).body)
            """)
    }

    private static func choose(_ call: Call, _ setback: Setback) async throws -> Page {
        let referral = try await call.referral()
        let rows = referral.adults.html { adult in
            "<li><a href=\"\(address(call))?adult=\(adult.id)\">\(adult.name)</a></li>"
        }
        return CaseFrame.page(
            "What is held about somebody", referral, status: setback.status,
            """
            \(CaseFrame.back(referral))\(setback.head(["adult": "Who"]))
            <h1>\(t: "What is held about somebody") \(Parts.rule(.L3))</h1>
            <p class="lead">\(t: "Anybody may have what is held about them. It is made from their own side of the case alone; you read it through before it is given.")</p>
            <ul id="adult">\(rows)</ul>
            """)
    }
}

/// The parts of that page.
struct OwnDataView {
    let model: OwnDataPageModel
    let form: Form
    let address: String

    var body: HTML {
        guard let request = model.request else {
            return """
                <p>\(t: "They have not asked yet. Note it here if they asked by letter or at the door.")</p>\(asking)
                """
        }
        if let released = request.released {
            return """
                <div class="notice good"><p>\(t: "Given on \(Spoken.date(released.day)). It stands on their own page.")</p></div>
                \(request.reviewed.map(Self.sections))\(FamilyBar.printButton)<h2>\(t: "If they ask again")</h2>\(asking)
                """
        }
        return "\(standing(request))\(reviewing(request))"
    }

    private var asking: HTML {
        """
        <form method="post" action="\(address)/ask">\(form.actField)<input type="hidden" name="adult" value="\(model.adult)">
        <button class="button">\(t: "They have asked: make the package")</button></form>
        """
    }

    private func standing(_ request: OwnDataRequest) -> HTML {
        let due = model.due.map { Phrase("It is to be given by \(Spoken.date($0)).").text } ?? ""
        let reviewed: HTML =
            request.reviewed == nil
            ? ""
            : """
            <div class="notice good"><p>\(t: "Read through, and ready to give. What is given is what was read.")</p>
            <form method="post" action="\(address)/release">\(Form().actField)<input type="hidden" name="adult" value="\(model.adult)">
            <button class="button">\(t: "Give it to them")</button></form></div>
            """
        return """
            <p>\(t: "Asked for on \(Spoken.date(request.asked.day)).") \(due)</p>\(reviewed)
            """
    }

    private func reviewing(_ request: OwnDataRequest) -> HTML {
        let sections = OwnDataText.sections(model.draft)
        var shown = form
        if !shown.fields.hasAny(under: "leftOut"), shown.fields.isBlank("leftOut"), shown.problems.isEmpty {
            for section in sections where section.part.isLeftOutAtFirst {
                shown.fields.add("leftOut", section.part.rawValue)
            }
        }
        let parts = sections.map { FormChoice($0.part.rawValue, OwnDataText.title($0.part)) }
        return """
            <h2>\(t: "Read all of it")</h2>
            <p>\(t: "Does a part say anything of the other side, a child’s words, or anybody else? Leave it out. Records of observed contact are not here: they tell of everybody, and are given by the way that the order says.")</p>
            \(Self.sections(model.draft, isUnderHeading: true))
            <form method="post" action="\(address)/review" novalidate>\(shown.actField)<input type="hidden" name="adult" value="\(model.adult)">
            \(shown.checkboxes("leftOut", "What is left out?", parts))
            \(shown.area("because", "Why?", hint: "They read it. Needed where something is left out.", limit: 1000, isOptional: true))
            <button class="button">\(t: "I have read it: nothing of anybody else is in it")</button></form>
            """
    }

    static func sections(_ data: OwnData) -> HTML { sections(data, isUnderHeading: false) }

    /// - Parameter isUnderHeading: whether they stand under a heading of the page's own.
    private static func sections(_ data: OwnData, isUnderHeading: Bool) -> HTML {
        OwnDataText.sections(data).html { section in
            let title = OwnDataText.title(section.part)
            return """
                <section class="card">\
                \(isUnderHeading ? "<h3>\(t: title)</h3>" as HTML : "<h2>\(t: title)</h2>" as HTML)\
                <ul>\(section.lines.html { "<li>\($0)</li>" })</ul></section>
                """
        }
    }
}

/// An adult's own request, and what they were given (L3).
enum MyOwnDataPages {
    static let routes: [Route] = [
        .get("/family/{case}/own-data", .party) { call in
            .show(page(try await call.ask(MyOwnData(file: call.file)), call))
        },
        .post("/family/{case}/own-data", .party) { call in
            let model = try await call.ask(MyOwnData(file: call.file))
            try await call.handle(AskForOwnData(file: model.file, adult: model.adult))
            return .see("/family/\(model.file)/own-data")
        },
    ]

    private static func page(_ model: MyOwnDataModel, _ call: Call) -> Page {
        Page(
            "Your contact", shape: .family, place: "/family",
            """
            \(Parts.back("/family/\(model.file)"))<h1>\(t: "What is held about you") \(Parts.rule(.L3))</h1>
            \(standing(model))\(model.data.map(OwnDataView.sections))\(left(model))\(ask(model))
            """)
    }

    private static func standing(_ model: MyOwnDataModel) -> HTML {
        if let released = model.released {
            return
                "<p>\(t: "This is what the centre held about you, as given on \(Spoken.date(released.day)).")</p>"
        }
        guard model.asked != nil, let due = model.due else {
            return """
                <p>\(t: "You may have what the centre holds about you. Somebody reads it through first, so that it says nothing of anybody else.")</p>
                """
        }
        return "<p>\(t: "You have asked. The centre gives it to you by \(Spoken.date(due)).")</p>"
    }

    private static func left(_ model: MyOwnDataModel) -> HTML {
        guard !model.leftOut.isEmpty else { return "" }
        let parts = Spoken.list(model.leftOut.map { OwnDataText.title($0).text })
        return """
            <h2>\(t: "What was left out")</h2><p>\(t: "\(parts).") \(model.because)</p>
            <p>\(t: "If you do not agree, you can complain to the Information Commissioner’s Office.")</p>
            """
    }

    private static func ask(_ model: MyOwnDataModel) -> HTML {
        guard model.asked == nil || model.released != nil else { return "" }
        let words: Phrase = model.asked == nil ? "Ask for it" : "Ask for it again"
        return """
            <form method="post" action="/family/\(model.file)/own-data">\(Form().actField)\
            <button class="button second">\(t: words)</button></form>
            """
    }
}
