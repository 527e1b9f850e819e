import Domain

/// Contact by video, for somebody who is booked to observe it from afar (E10, J6).
enum GuestVideoPages {
    private static let path = "/practice/cases/{case}/video/{session}"
    static let routes: [Route] = [
        .get(path, .practitioner) { call in .show(try await page(call, .fresh())) },
        .post("\(path)/enter", .practitioner) { call in
            try await call.attempt {
                let model = try await call.ask(GuestVideoPage(case: call.file, session: call.session))
                let place = RoomPasses.Place(centre: model.centre, day: model.day, session: model.session)
                return .show(
                    try await call.enter(.observer(model.person), place, back: address(call), shape: .wide))
            } orShow: {
                try await page(call, $0)
            }
        },
    ]

    private static func address(_ call: Call) -> String {
        "\(PracticePages.address(call.file))/video/\(call.session)"
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(GuestVideoPage(case: call.file, session: call.session))
        return Page(
            "Observe by video", shape: .wide, status: setback.status, place: "/practice",
            """
            \(Parts.back(PracticePages.address(call.file)))\(setback.head())
            <h1><span class="caption">\(Spoken.day(model.day)), \(model.from)–\(model.to)</span>\
            \(t: "Observe video contact of \(Spoken.list(model.children))")</h1>\(now(model, call))
            <p>\(t: "Both sides are told that you observe. The centre lets you in, and decides whether you are heard.") \(Parts.rule(.J6))</p>
            """)
    }

    private static func now(_ model: GuestVideoModel, _ call: Call) -> HTML {
        switch model.window.state {
        case .cancelled: return "<div class=\"notice\"><p>\(t: "This contact was cancelled.")</p></div>"
        case .over: return "<div class=\"notice\"><p>\(t: "This contact is over.")</p></div>"
        case .ahead:
            return
                "<div class=\"notice\"><p>\(t: "The waiting room opens at \(model.window.opens.time).")</p></div>"
        case .open: break
        }
        if let no = model.window.whyNot {
            let words = RefusalWords.words(no)
            return
                "<div class=\"notice\"><h2>\(words.title)</h2><p>\(words.reason) \(Parts.rule(no.rule))</p></div>"
        }
        return """
            <form method="post" action="\(address(call))/enter"><button class="button large">\
            \(t: "Go to the waiting room")</button></form>
            """
    }
}
