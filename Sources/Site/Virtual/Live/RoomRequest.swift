import Domain

/// What a browser in a room posts, read from JSON.
enum RoomRequest {
    struct SDP: Decodable, Sendable { let sdp: String }

    struct Answer: Decodable, Sendable {
        let edge: String
        let sdp: String
    }

    /// What a page sees, every half second.
    struct Beat: Decodable, Sendable {
        /// By the name of an edge, so that what is counted of one is never taken for another's.
        let seen: [String: Seen]
        let isVisible: Bool

        struct Seen: Decodable, Sendable {
            let pictures: Int
            let sounds: Int
        }

        /// No room has more edges to one seat.
        static let mostEdges = 32

        /// What is seen by each edge, by the name that browsers have for it.
        var sightings: [String: Sightings] {
            guard seen.count <= Self.mostEdges else { return [:] }
            return seen.mapValues { Sightings(pictures: $0.pictures, sounds: $0.sounds) }
        }
    }

    /// Something of the browser's own failed: its connection to the media server, or one edge.
    struct Fault: Decodable, Sendable {
        let edge: String?
    }

    struct Press: Decodable, Sendable {
        let press: String
        let seat: String?

        /// Nil where it is none that there is.
        var meaning: RoomPress? {
            if let plain = Self.plain[press] { return plain }
            guard let seat, let make = Self.ofSeat[press] else { return nil }
            return make(SeatID(seat))
        }

        private static let plain: [String: RoomPress] = [
            "start": .start, "pause": .pause, "rest": .rest, "end": .end, "endForIncident": .endForIncident,
        ]
        private static let ofSeat: [String: @Sendable (SeatID) -> RoomPress] = [
            "admit": { .admit($0) }, "sendBack": { .sendBack($0) }, "confirmInView": { .confirmInView($0) },
            "mute": { .mute($0) }, "unmute": { .unmute($0) }, "allowSoundOnly": { .allowSoundOnly($0) },
            "helpGiven": { .helpGiven($0) }, "remove": { .remove($0) },
        ]
    }
}

/// Why a request of a browser in a room is not done.
enum RoomRefusal: Error, Sendable {
    /// Nobody of this room, or no longer.
    case unknown
    /// The room is over, or they are out of it, or another page has their seat.
    case over
    /// Not theirs to ask for, or not now.
    case refused(RoomNo?)
    case tooOften
    /// Nothing that a page of ours sends.
    case unfit
    /// The media server does not do it just now.
    case media
}
