import Foundation
import Outside
import Site

/// How contact by video is set up, from the environment.
enum MediaSettings {
    /// - Throws: `Complaint` where a setting is none.
    static func read(_ environment: [String: String]) throws -> MediaSetUp {
        var setUp = MediaSetUp()
        switch environment["STEPPINGSTONE_MEDIA"] {
        case nil, "": break
        case "off": setUp.isOff = true
        case .some(let address): setUp.address = address
        }
        setUp.outsideAddress = environment["STEPPINGSTONE_MEDIA_OUTSIDE"]
        if let ports = environment["STEPPINGSTONE_MEDIA_PORTS"] { setUp.ports = try range(ports) }
        if let path = environment["STEPPINGSTONE_MEDIA_NODES"] { setUp.others = try nodes(path) }
        if let addresses = environment["STEPPINGSTONE_TURN"] {
            let secret = environment["STEPPINGSTONE_TURN_SECRET"] ?? ""
            guard
                let relay = MediaRelay(
                    addresses: addresses.split(separator: " ").map(String.init), secret: secret)
            else {
                throw Complaint(
                    "STEPPINGSTONE_TURN names addresses such as turn:relay.example.org:3478?transport=udp, and STEPPINGSTONE_TURN_SECRET is coturn's secret."
                )
            }
            setUp.relay = relay
        }
        return setUp
    }

    private static func range(_ text: String) throws -> ClosedRange<Int> {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] >= 1024, ends[1] > ends[0], ends[1] <= 65_535 else {
            throw Complaint("STEPPINGSTONE_MEDIA_PORTS takes two ports such as 20000-20999.")
        }
        return ends[0]...ends[1]
    }

    private static func nodes(_ path: String) throws -> [JanusNode] {
        do {
            let nodes = try JSONDecoder().decode(
                [JanusNode].self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
            guard !nodes.isEmpty else { throw Complaint("STEPPINGSTONE_MEDIA_NODES: \(path) names none.") }
            return nodes
        } catch let complaint as Complaint {
            throw complaint
        } catch {
            throw Complaint("STEPPINGSTONE_MEDIA_NODES: \(path) cannot be read: \(error)")
        }
    }
}
