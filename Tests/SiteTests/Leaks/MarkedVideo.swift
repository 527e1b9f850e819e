import Domain

@testable import Site

/// The marked family meeting by video (J1): what is told is the same, and they are never in one place.
extension MarkedScript {
    /// From the referral to the room: both have checked a device, confirmed and hold a seat.
    var byVideo: [Line] {
        (referral + assessment).map(meetingByVideo) + [booked] + named + ready
    }

    private func meetingByVideo(_ line: Line) -> Line {
        let because = #""virtualSupervised", "virtualBecause": "distance""#
        let home = #""assessor": "§assessment.assessor§", "atHome": {"feelsBroughtIn": true, "#
        let said = #""said": "§assessment.home§", "met": "§assessment.met§"}"#
        var fields = line.fields
        switch line.command {
        case "AnswerReferral", "AcceptReferral":
            fields = fields.replacing(#""supervisedCentre""#, with: because)
        case "TakeUpOrder":
            fields = fields.replacing(#""supervisedCentre""#, with: #""virtualSupervised""#)
        case "AssessRisk":
            fields = fields.replacing(#""assessor": "§assessment.assessor§""#, with: home + said)
        default: break
        }
        return Line(
            day: line.day, time: line.time, by: line.by, command: line.command, fields: fields)
    }

    private var booked: Line {
        line(
            -20, "09:00", "BookSessions", "\"dates\": [\"\(Millbrook.today)\"]",
            #""from": "10:00", "minutes": 60, "room": "garden", "supervisor": "\#(supervisor)""#)
    }

    private var sitters: [(adult: String, sitter: String, name: String)] {
        [
            ("ruth", #"{"childSide": {"_0": "ruth"}}"#, "Robin"),
            ("daniel", #"{"adult": {"_0": "daniel"}}"#, "Dad"),
        ]
    }

    /// Names on screen are the staff's (J1), and tell nothing: a mark would be refused.
    private var named: [Line] {
        sitters.map {
            line(
                -10, "09:00", "NameOnScreen", "\"sitter\": \($0.sitter)", "\"name\": \"\($0.name)\""
            )
        }
    }

    private var ready: [Line] {
        let session = "\"session\": \"\(MarkedFamily.sessionToday)\""
        let place = #""centre": "\#(Millbrook.centre)", "day": "\#(Millbrook.today)", \#(session)"#
        let yes =
            ["isCharged", "isInSuitablePlace", "isNobodyElseThere", "doesNotRecord"]
            .map { "\"\($0)\": true" }.joined(separator: ", ") + ", \"with\": []"
        return sitters.flatMap { adult, sitter, _ in
            let who = "\"adult\": \"\(adult)\""
            return [
                line(
                    -3, "09:00", by: adult, "CheckDevice", who,
                    #""hasPicture": true, "hasSound": true, "isConnected": true"#),
                line(0, "09:50", by: adult, "DeclareVideoReady", session, who, yes),
                line(
                    0, "09:55", by: adult, "HoldSeat", place, "\"sitter\": \(sitter)",
                    "\"address\": \"room-\(adult)\""),
            ]
        } + [line(0, "10:05", by: "writer", "NoteInVideo", session, #""words": "§video.note§""#)]
    }
}
