/// Drafting an order. Nothing of a draft is kept, and so there are no events.
enum OrderRoom {
    static let commands: [any Command.Type] = [FinishOrder.self]
    static let events: [any Event.Type] = []
}
