import Outside

/// Says that there is no contact by video just now, and why; nothing where there is.
enum MediaNotice {
    static func html(_ office: Office) async -> HTML {
        switch await office.rooms?.nodes.readiness() ?? .unable(why: "nothing is served") {
        case .ready: return .empty
        case .starting:
            return
                "<p class=\"notice\">\(t: "Video rooms are just being started. Try again in a moment.")</p>"
        case .unable(let why):
            return "<p class=\"notice warning\">\(t: "Video rooms are off, because \(why).")</p>"
        }
    }
}
