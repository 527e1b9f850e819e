/// A room where contact happens was added.
public struct RoomAdded: CentreEvent, Hashable {
    public var room: CentreRoom
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.rooms.append(room) }
}

/// A room has another name or capacity.
public struct RoomChanged: CentreEvent, Hashable {
    public var room: CentreRoom
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.rooms = centre.rooms.map { $0.id == room.id ? room : $0 }
    }
}

/// A room is no longer used for contact.
public struct RoomRemoved: CentreEvent, Hashable {
    public var room: RoomID
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.rooms.removeAll { $0.id == room } }
}

/// The centre's openings are these, and no others.
public struct OpeningsSet: CentreEvent, Hashable {
    public var openings: [CentreOpening]
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.openings = openings }
}

/// The centre is closed on a day on which it would be open.
public struct DayClosed: CentreEvent, Hashable {
    public var day: Day
    /// What was booked on it then, for the coordinator to move or cancel.
    public var affected: [SessionID]
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.closedDays.insert(day) }
}

/// The centre is open after all on a day that was closed.
public struct DayReopened: CentreEvent, Hashable {
    public var day: Day
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.closedDays.remove(day) }
}

/// Somebody works at the centre, or something about them has changed.
public struct StaffEnlisted: CentreEvent, Hashable {
    public var member: StaffMember
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.staff[member.person] = member }
}

/// Somebody no longer works at the centre.
public struct StaffDismissed: CentreEvent, Hashable {
    public var person: PersonID
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.staff[person] = nil
        centre.staffRecords[person] = nil
        centre.staffCorrections[person] = nil
        centre.knownFamilies[person] = nil
    }
}

/// The centre's own choices have changed.
public struct SettingsChanged: CentreEvent, Hashable {
    public var settings: CentreSettings
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.settings = settings }
}

/// The centre's rules for the families, in a new version (E11).
public struct HouseRulesStated: CentreEvent, Hashable {
    public var version: Int
    public var text: String
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.houseRules = HouseRules(version: version, text: text)
    }
}
