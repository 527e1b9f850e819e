import Domain

/// Contact by video, as an adult of the family prepares for it and goes in.
enum OwnVideoPages {
    private static let path = "/family/{case}/video/{session}"
    static let routes: [Route] = [
        .get(path, .party) { call in .show(try await home(call)) },
        .get("\(path)/check", .party) { call in .show(try await check(call, .fresh())) },
        .post("\(path)/check", .party) { call in try await checked(call) },
        .get("\(path)/ready", .party) { call in .show(try await ready(call, .fresh())) },
        .post("\(path)/ready", .party) { call in try await declared(call) },
        .get("\(path)/guide", .party) { call in
            .show(VideoGuide.forAdults(try await model(call), address(call)))
        },
        .get("\(path)/guide-child", .party) { call in
            .show(VideoGuide.forChildren(try await model(call), address(call)))
        },
        .post("\(path)/enter", .party) { call in try await enter(call) },
    ]

    private static func address(_ call: Call) -> String { "/family/\(call.file)/video/\(call.session)" }

    private static func model(_ call: Call) async throws -> OwnVideoModel {
        try await call.ask(OwnVideoPage(case: call.file, session: call.session))
    }

    private static func page(_ body: HTML, status: Int = 200) -> Page {
        Page("Your contact", shape: .family, status: status, place: "/family", body)
    }

    private static func home(_ call: Call, _ no: HTML = "", status: Int = 200) async throws -> Page {
        let model = try await model(call)
        let off: HTML =
            switch model.window.state {
            case .ahead, .open: await MediaNotice.html(call.office)
            case .cancelled, .over: ""
            }
        return page(
            "\(no)\(off)\(OwnVideoView(model: model, call: call, address: address(call)).body)",
            status: status)
    }

    // MARK: J5: the device

    private struct Tried: Decodable {
        var hasPicture: Bool
        var hasSound: Bool
        var isConnected: Bool
    }

    private static func check(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await model(call)
        let form = setback.form
        var shown = page(
            """
            \(Parts.back(address(call)))\(setback.head(["hasPicture": "Picture", "hasSound": "Sound", "isConnected": "Connection"]))
            <h1>\(t: "Check your device") \(Parts.rule(.J5))</h1>
            <p>\(t: "Use the telephone, tablet or computer that you will use on the day, in the same place. Nothing of this check is sent to anybody or kept, but how it went.")</p>
            <div class="video-check" data-video-check hidden>
            <p><button class="button second" type="button" data-check-start>\(t: "Try camera and microphone")</button></p>
            <p role="status" data-check-said data-refused="\(t: "The browser did not let us use the camera. Look for a small camera in its address bar, and allow it.")" \
            data-works="\(t: "You should see yourself now. Say something: the bar moves when we hear you.")" \
            data-slow="\(t: "Your connection is slow. Move closer to the router, or stop other films and games.")" \
            data-quick="\(t: "Your connection is quick enough.")"></p>
            <video class="self" muted playsinline aria-label="\(t: "Your own picture")" hidden></video>
            <p hidden><label for="level">\(t: "Your voice")</label> <meter id="level" min="0" max="100" value="0"></meter></p></div>
            <form method="post" action="\(address(call))/check" novalidate>\(form.actField)
            \(form.yesNo("hasPicture", "Do you see yourself?"))
            \(form.yesNo("hasSound", "Does the bar move when you speak?"))
            \(form.yesNo("isConnected", "Does it say that your connection is quick enough?", hint: "Video also works where films on the Internet do."))
            <button class="button">\(t: "Keep this")</button></form>
            <p>\(t: "If something does not work, say so here, and ring the centre: they help you before the day.")</p>\(centre(model))
            """, status: setback.status)
        shown.usesCamera = true
        return shown
    }

    private static func centre(_ model: OwnVideoModel) -> HTML {
        "<p><a href=\"/centres/\(model.centre)\">\(model.centreName)</a></p>"
    }

    private static func checked(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await model(call)
            let tried = try call.read(Tried.self)
            try await call.handle(
                CheckDevice(
                    file: call.file, adult: model.adult, hasPicture: tried.hasPicture,
                    hasSound: tried.hasSound,
                    isConnected: tried.isConnected))
            return .see("\(address(call))?done=check")
        } orShow: {
            try await check(call, $0)
        }
    }

    // MARK: J4, J5, J6: ready

    private struct Declared: Decodable {
        var isCharged: Bool?
        var isInSuitablePlace: Bool?
        var isNobodyElseThere: Bool?
        var doesNotRecord: Bool?
        var with: [AdultID]?
    }

    private static func ready(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await model(call)
        let form = setback.form
        guard model.mayDeclare else {
            return page(
                """
                \(Parts.back(address(call)))<h1>\(t: "On the day itself")</h1>
                <p>\(t: "You confirm that you are ready on the day of contact, \(Spoken.day(model.day)).")</p>
                """)
        }
        let companions = model.ownSide.map { FormChoice($0.id.rawValue, "\($0.name)") }
        let place: Phrase =
            model.role == .residentCarer
            ? "The child is at home, or in another quiet place that suits"
            : "I am in a quiet place that suits, where nobody passes through"
        return page(
            """
            \(Parts.back(address(call)))\(setback.head(labels))
            <h1>\(t: "Are you ready?")</h1><p>\(t: "Each adult confirms this for each contact.") \(Parts.rule(.J4))</p>
            <form method="post" action="\(address(call))/ready" novalidate>\(form.actField)
            \(form.tick("isCharged", "My device is charged and connected"))
            \(form.tick("isInSuitablePlace", place))
            \(if: !companions.isEmpty, form.checkboxes("with", "Who is with you? Only people who are named can be.", companions))
            \(form.tick("isNobodyElseThere", "Nobody else is in the room, or can hear"))
            \(form.tick("doesNotRecord", "I will not record, take pictures of the screen, or let anybody else do it"))
            <button class="button">\(t: "I confirm this")</button></form>
            """, status: setback.status)
    }

    private static let labels: [String: Phrase] = [
        "isCharged": "Charged and connected", "isInSuitablePlace": "A place that suits",
        "isNobodyElseThere": "Nobody else there", "doesNotRecord": "No recording", "with": "Who is with you",
    ]

    private static func declared(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await model(call)
            let said = try call.read(Declared.self)
            try await call.handle(
                DeclareVideoReady(
                    file: call.file, session: call.session, adult: model.adult,
                    isCharged: said.isCharged ?? false,
                    isInSuitablePlace: said.isInSuitablePlace ?? false,
                    isNobodyElseThere: said.isNobodyElseThere ?? false,
                    doesNotRecord: said.doesNotRecord ?? false,
                    with: said.with ?? []))
            return .see("\(address(call))?done=ready")
        } orShow: {
            try await ready(call, $0)
        }
    }

    // MARK: In

    private static func enter(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await model(call)
            let sitter: Sitter = model.role == .residentCarer ? .childSide(model.adult) : .adult(model.adult)
            let place = RoomPasses.Place(centre: model.centre, day: model.day, session: model.session)
            return .show(try await call.enter(sitter, place, back: address(call), shape: .family))
        } orShow: { setback in
            try await home(call, setback.panel, status: setback.status)
        }
    }
}
