import Domain
import Foundation
import NIOCore

/// What a room says to one browser, as a server-sent event.
struct RoomMessage: Sendable {
    let name: String
    let data: [UInt8]

    private init(_ name: String, _ body: some Encodable) {
        self.name = name
        // What is encoded here are our own plain structures: JSON has a place for all of it.
        data = (try? JSONEncoder().encode(body)).map { Array($0) } ?? Array("{}".utf8)
    }

    private struct Nothing: Encodable {}
    private struct Offer: Encodable {
        let edge: String
        let from: String
        let sdp: String
    }
    private struct Edge: Encodable { let edge: String }
    private struct Edges: Encodable { let edges: [String] }
    private struct Ending: Encodable { let why: String }

    static func state(_ sight: RoomSight) -> RoomMessage { RoomMessage("state", sight) }
    /// Send now: the browser makes its offer.
    static let admitted = RoomMessage("admitted", Nothing())
    static let unpublish = RoomMessage("unpublish", Nothing())
    static func offer(_ edge: String, from: SeatID, _ sdp: String) -> RoomMessage {
        RoomMessage("offer", Offer(edge: edge, from: from.rawValue, sdp: sdp))
    }
    static func drop(_ edge: String) -> RoomMessage { RoomMessage("drop", Edge(edge: edge)) }
    /// Those that there are: whoever did not listen for a moment drops the others.
    static func edges(_ names: [String]) -> RoomMessage { RoomMessage("edges", Edges(edges: names)) }
    static func ended(_ why: RoomFarewell) -> RoomMessage { RoomMessage("ended", Ending(why: why.rawValue)) }
    /// Something that people in the room do together; the text is JSON, written by us.
    static func activity(_ body: some Encodable) -> RoomMessage { RoomMessage("activity", body) }

    /// One event; JSON has no line ends of its own.
    var bytes: ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeString("event: \(name)\ndata: ")
        buffer.writeBytes(data)
        buffer.writeString("\n\n")
        return buffer
    }

    /// A line that says nothing, by which a dead connection is found.
    static let quiet = ByteBuffer(string: ":\n\n")
}
