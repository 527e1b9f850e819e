import Domain
import Journal

/// The rooms where contact happens.
enum CentreRoomPages {
    static let routes: [Route] = [
        .get("/centre/rooms", .coordinator) { call in .show(try await list(call, Form())) },
        .post("/centre/rooms", .coordinator) { call in try await add(call) },
        .get("/centre/rooms/{room}", .coordinator) { call in .show(try await room(call, nil)) },
        .post("/centre/rooms/{room}", .coordinator) { call in try await change(call) },
        .get("/centre/rooms/{room}/remove", .coordinator) { call in .show(try await removal(call)) },
        .post("/centre/rooms/{room}/remove", .coordinator) { call in try await remove(call) },
    ]

    private struct RoomFields: Codable {
        var name: String
        var capacityFamilies: Int
    }

    private static func fields(_ form: Form) -> HTML {
        """
        \(form.text("name", "Name of the room", hint: "Such as “Blue room”.", width: "w20"))
        \(form.number("capacityFamilies", "How many families at once?", hint: "In supervised contact a family has the room to itself.", unit: "families"))
        """
    }

    private static func list(_ call: Call, _ form: Form) async throws -> Page {
        let model = try await CentrePages.model(call)
        return try await CentrePages.page(
            call, "Rooms", form,
            labels: ["name": "Name of the room", "capacityFamilies": "How many families"],
            """
            \(if: model.rooms.isEmpty, "<div class=\"empty\"><p>\(t: "No rooms yet.")</p></div>")
            \(if: !model.rooms.isEmpty, "<dl class=\"summary\">\(model.rooms.html { row($0, model.centre) })</dl>")
            <h2>\(t: "Add a room")</h2>
            \(CentrePages.form(model.centre, "/rooms", form, button: "Add this room", fields(form)))
            """)
    }

    private static func row(_ room: CentreRoom, _ centre: CentreID) -> HTML {
        Parts.row(
            "\(room.name)",
            "\(Spoken.count(room.capacityFamilies, "family", "families")) \(t: "at once") \(Parts.rule(.E1))",
            change: CentrePages.address(centre, "/rooms/\(room.id)"))
    }

    private static func add(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/rooms", again: { form, _ in try await list(call, form) },
            work: {
                let wanted = try call.read(RoomFields.self)
                // The act names it, so that a form sent twice adds one room.
                let room = RoomID("r" + Secrets.sha256hex(call.form["act"] ?? Secrets.token()).prefix(12))
                try await call.handle(
                    AddRoom(
                        centre: centre, room: room, name: wanted.name,
                        capacityFamilies: wanted.capacityFamilies))
            })
    }

    private static func known(_ call: Call) async throws -> CentreRoom {
        let model = try await CentrePages.model(call)
        guard let room = model.rooms.first(where: { $0.id.rawValue == call.name("room") }) else {
            throw Halt.outOfStep(.unknownThing)
        }
        return room
    }

    private static func room(_ call: Call, _ form: Form?, refused: Refusal? = nil) async throws -> Page {
        let (room, centre) = (try await known(call), try CentrePages.centre(call))
        let form =
            form ?? Form(of: RoomFields(name: room.name, capacityFamilies: room.capacityFamilies))
        return try await CentrePages.page(
            call, "\(room.name)", form, refused: refused,
            """
            \(CentrePages.form(centre, "/rooms/\(room.id)", form, fields(form)))
            <p><a href="\(CentrePages.address(centre, "/rooms/\(room.id)/remove"))">\(t: "Take this room out of use")</a></p>
            """)
    }

    private static func change(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/rooms", again: { try await room(call, $0, refused: $1) },
            work: {
                let wanted = try call.read(RoomFields.self)
                try await call.handle(
                    ChangeRoom(
                        centre: centre, room: RoomID(call.name("room")), name: wanted.name,
                        capacityFamilies: wanted.capacityFamilies))
            })
    }

    private static func removal(_ call: Call, refused: Refusal? = nil) async throws -> Page {
        let (room, centre) = (try await known(call), try CentrePages.centre(call))
        return try await CentrePages.page(
            call, "Take \(room.name) out of use?", Form(), refused: refused,
            """
            <p>\(t: "Nothing can be booked in it any more. What was held in it stays on record.")</p>
            <form method="post" action="\(CentrePages.address(centre, "/rooms/\(room.id)/remove"))">\(Form().actField)<div class="buttons">\
            <button class="button danger">\(t: "Take it out of use")</button>\
            <a class="button second" href="\(CentrePages.address(centre, "/rooms"))">\(t: "Keep it")</a></div></form>
            """)
    }

    private static func remove(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/rooms", again: { try await removal(call, refused: $1) },
            work: {
                try await call.handle(RemoveRoom(centre: centre, room: RoomID(call.name("room"))))
            })
    }
}
