enum ReviewRoom {
    static let commands: [any Command.Type] = []
    static let events: [any Event.Type] = []
}
