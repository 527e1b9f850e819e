import Domain

/// Contact by video, for the centre's own people: before, the way in, and after.
enum VideoDeskPages {
    private static let path = "\(Door.path)/video"
    static let routes: [Route] = [
        .get(path, .staff) { call in .show(try await page(call, .fresh())) },
        .post("\(path)/host", .staff) { call in try await host(call) },
        .post("\(path)/interpreter", .staff) { call in try await interpreter(call) },
        .post("\(path)/name", .staff) { call in
            try await act(call, "name") { _, model in
                let typed = try call.read(Named.self)
                try await call.handle(
                    NameOnScreen(file: model.file, sitter: try sitter(call, model), name: typed.name ?? ""))
            }
        },
        .post("\(path)/device", .staff) { call in
            try await act(call, "device") { _, model in
                let adult = AdultID(call.form["adult"] ?? "")
                try await call.handle(
                    CheckDevice(
                        file: model.file, adult: adult, hasPicture: true, hasSound: true, isConnected: true))
            }
        },
        .post("\(path)/activities", .staff) { call in
            try await act(call, "activities") { door, model in
                let typed = try call.read(Chosen.self)
                try await call.handle(
                    ChooseActivities(
                        file: model.file, session: door.session, activities: typed.activities ?? []))
            }
        },
        .post("\(path)/note", .staff) { call in
            try await act(call, "note") { door, model in
                let typed = try call.read(Noted.self)
                try await call.handle(
                    NoteInVideo(file: model.file, session: door.session, words: typed.words ?? ""))
            }
        },
        .post("\(path)/followed", .staff) { call in
            try await act(call, "followed") { door, _ in
                let typed = try call.read(Followed.self)
                try await call.handle(
                    FollowUpVideo(centre: door.centre, day: door.day, session: door.session, side: typed.side)
                )
            }
        },
    ]

    private struct Named: Decodable { var name: String? }
    private struct Chosen: Decodable { var activities: [TogetherActivity]? }
    private struct Noted: Decodable { var words: String? }
    private struct Followed: Decodable { var side: AdultRole }

    private static func address(_ door: Door) -> String { "\(door.address)/video" }

    private static func model(_ door: Door) async throws -> VideoDeskModel {
        try await door.call.ask(VideoDeskPage(centre: door.centre, day: door.day, session: door.session))
    }

    /// Whom a form is about, by the place in the list that the page showed.
    private static func sitter(_ call: Call, _ model: VideoDeskModel) throws(Halt) -> Sitter {
        guard let place = call.form["person"].flatMap({ Int($0) }), model.people.indices.contains(place)
        else {
            throw .outOfStep(.unknownThing)
        }
        return model.people[place].sitter
    }

    private static func act(
        _ call: Call, _ done: String, _ work: (Door, VideoDeskModel) async throws -> Void
    ) async throws -> Reply {
        let door = try Door(call)
        return try await call.attempt {
            try await work(door, try await model(door))
            return .see("\(address(door))?done=\(done)")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func host(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        return try await call.attempt {
            guard let person = call.who.person else { throw Halt.denied }
            return .show(
                try await call.enter(.host(person), place(door), back: address(door), shape: .wide))
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func place(_ door: Door) -> RoomPasses.Place {
        RoomPasses.Place(centre: door.centre, day: door.day, session: door.session)
    }

    /// An interpreter has no account: staff open the way in on the interpreter's device, at the centre.
    private static func interpreter(_ call: Call) async throws -> Reply {
        let door = try Door(call)
        return try await call.attempt {
            .show(try await call.enter(.interpreter, place(door), back: address(door), shape: .wide))
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let door = try Door(call)
        let model = try await model(door)
        let board = try await door.board()
        guard let sitting = board.sessions.first(where: { $0.session == door.session }) else {
            throw Halt.outOfStep(.unknownThing)
        }
        let view = VideoDeskView(
            model: model, sitting: SittingView(sitting, on: board), setback: setback, address: address(door),
            door: door)
        let off = model.ending == nil ? await MediaNotice.html(call.office) : .empty
        return Page(
            "Video contact", shape: .wide, status: setback.status, place: "/today",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind), "\(off)\(view.body)")
    }
}
