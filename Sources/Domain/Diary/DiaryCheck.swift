/// What may be wrong with what is typed into the diary.
struct DiaryCheck {
    /// House rule: contact lasts from a quarter of an hour to a working day.
    static let minutesAllowed = 15...480

    let centre: Centre
    let kind: ServiceKind
    let house: House
    var fields = FieldCheck()

    init(centre: Centre, kind: ServiceKind, house: House) {
        self.centre = centre
        self.kind = kind
        self.house = house
    }

    mutating func room(_ room: RoomID) {
        if centre.room(room) == nil { fields.note("room", .unknown) }
    }

    /// A supervisor watches supervised contact only, and is on the staff.
    mutating func supervisor(_ supervisor: PersonID?) {
        guard let supervisor else { return }
        if !kind.isSupervised {
            fields.note("supervisor", .doesNotFit)
        } else if centre.staff[supervisor] == nil {
            fields.note("supervisor", .unknown)
        }
    }

    /// A date ahead, not too far, on which the centre is open for this kind from first to last minute of
    /// contact.
    mutating func date(_ field: String, _ day: Day, _ from: TimeOfDay, minutes: Int) {
        let last = DiaryAhead.lastDay(from: house.today)
        let contact = TimeSpan(from: from, to: from + minutes)
        if Instant(day, from) <= house.now {
            fields.note(field, .inThePast)
        } else if day > last {
            fields.note(field, .after(last))
        } else if contact.minutes != minutes
            || !OpenDoors.hold(contact, of: centre, on: day, for: kind, house.calendar)
        {
            fields.note(field, .doesNotFit)
        }
    }

    /// A name for each date, none used before, each fit to stand in a page's address.
    mutating func names(_ names: [SessionID], dates: Int, _ file: CaseFile) {
        if names.count != dates { fields.note("sessions", .doesNotFit) }
        for (index, name) in names.enumerated() {
            let field = "sessions.\(index)"
            let isPlain = name.rawValue.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (97...122).contains(byte | 32) || byte == 45 || byte == 46
            }
            if name.rawValue.isEmpty || !isPlain || name.rawValue.utf8.count > 120 {
                fields.note(field, .doesNotFit)
            } else if file.bookings.sessions[name] != nil || names[..<index].contains(name) {
                fields.note(field, .repeated)
            }
        }
    }
}
