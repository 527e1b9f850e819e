/// Adds a room where contact happens.
public struct AddRoom: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var room: RoomID
    public var name: String
    public var capacityFamilies: Int

    public init(centre: CentreID, room: RoomID, name: String, capacityFamilies: Int) {
        self.centre = centre
        self.room = room
        self.name = name
        self.capacityFamilies = capacityFamilies
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        CentreSetupCheck.room(name: name, capacityFamilies: capacityFamilies)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        let added = CentreRoom(id: room, name: name, capacityFamilies: capacityFamilies)
        guard let known = now.room(room) else { return .centre(centre, RoomAdded(room: added)) }
        guard known == added else { throw .invalid([FieldProblem("room", .repeated)]) }
        return Decision()
    }
}

/// Changes a room's name or capacity. Refused (E1) where more families are booked ahead than it would hold.
public struct ChangeRoom: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var room: RoomID
    public var name: String
    public var capacityFamilies: Int

    public init(centre: CentreID, room: RoomID, name: String, capacityFamilies: Int) {
        self.centre = centre
        self.room = room
        self.name = name
        self.capacityFamilies = capacityFamilies
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        CentreSetupCheck.room(name: name, capacityFamilies: capacityFamilies)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard let known = now.room(room) else { throw .outOfStep(.unknownThing) }
        let changed = CentreRoom(id: room, name: name, capacityFamilies: capacityFamilies)
        guard known != changed else { return Decision() }
        if changed.capacityFamilies < known.capacityFamilies {
            var later = now
            later.rooms = later.rooms.map { $0.id == room ? changed : $0 }
            try DiaryAhead.mustStillHold(later, in: house)
        }
        return .centre(centre, RoomChanged(room: changed))
    }
}

/// Takes a room out of use. Refused (E1) while anything is booked in it.
public struct RemoveRoom: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var room: RoomID

    public init(centre: CentreID, room: RoomID) {
        self.centre = centre
        self.room = room
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        var later = try house.centre(centre)
        guard later.exists else { throw .outOfStep(.unknownThing) }
        guard later.room(room) != nil else { return Decision() }
        later.rooms.removeAll { $0.id == room }
        try DiaryAhead.mustStillHold(later, in: house)
        return .centre(centre, RoomRemoved(room: room))
    }
}
