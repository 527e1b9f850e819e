/// Staff named somebody for the screen (J1).
public struct ScreenNamed: CaseEvent, Hashable {
    public var sitter: Sitter
    public var name: String
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        for known in file.video.names.keys where known.sharesSeat(with: sitter) {
            file.video.names[known] = nil
        }
        file.video.names[sitter] = name
    }
}

/// An adult's device was checked (J5).
public struct DeviceChecked: CaseEvent, Hashable {
    public var adult: AdultID
    public var check: DeviceCheck
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.video.checks[adult] = check }
}

/// An adult confirmed that they are ready, who is there, and that they will not record (J4, J5, J6).
public struct VideoReadinessDeclared: CaseEvent, Hashable {
    public var session: SessionID
    public var adult: AdultID
    public var with: [AdultID]
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.video.declarations[session, default: [:]][adult] = VideoDeclaration(with: with, at: moment.at)
    }
}

/// Staff chose what can be done together in a session (J9).
public struct ActivitiesChosen: CaseEvent, Hashable {
    public var session: SessionID
    public var activities: [TogetherActivity]
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.video.activities[session] = activities
    }
}

/// A note of the supervisor's during contact by video, for staff alone.
public struct VideoNoteKept: CaseEvent, Hashable {
    public var session: SessionID
    public var words: String
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.video.notes[session, default: []].append(VideoNote(words: words, at: moment.at, by: moment.by))
    }
}

/// One side was spoken to after contact by video.
public struct VideoFollowedUp: CaseEvent, Hashable {
    public var session: SessionID
    public var side: AdultRole
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.video.followedUp[session, default: [:]][side] = moment.at
    }
}

/// Somebody holds a seat in a session's room; with the first of them the room has its address (J2).
public struct SeatHeld: DayEvent, Hashable {
    public var session: SessionID
    public var room: String
    public var seat: SeatID
    public var sitter: Sitter
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        var video = day.sessions[session]?.video ?? PlacedVideo(room: room)
        video.seats.append(HeldSeat(seat: seat, sitter: sitter))
        day.sessions[session]?.video = video
    }
}

/// Something happened in a session's room (J2, J3, J6).
public struct RoomFactNoted: DayEvent, Hashable {
    public var session: SessionID
    public var fact: RoomFact
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.video?.note(fact, at: moment.at)
    }
}
