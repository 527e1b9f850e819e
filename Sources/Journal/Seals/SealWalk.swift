/// Compares a journal with its seals while it is walked over.
struct SealWalk {
    private let seals: [Seal]
    private var nextOfEvents = 0
    private var nextOfReads = 0
    private var faultOfEvents: String?
    private var faultOfReads: String?

    /// - Parameter seals: in their order.
    init(_ seals: [Seal]) { self.seals = seals }

    /// What does not agree, in words; the first there is.
    var broken: String? {
        if let fault = faultOfEvents ?? faultOfReads { return fault }
        if nextOfEvents < seals.count {
            let seal = seals[nextOfEvents]
            return """
                it ends before event \(seal.events), where the seal of \(seal.day) was made: it was cut off, or \
                is a copy from before that day
                """
        }
        if nextOfReads < seals.count {
            let seal = seals[nextOfReads]
            return "its access log ends before note \(seal.reads), which the seal of \(seal.day) speaks of"
        }
        return nil
    }

    /// The chain's end after one more event.
    mutating func passes(_ tip: Tip) {
        while faultOfEvents == nil, nextOfEvents < seals.count, seals[nextOfEvents].events == tip.position {
            let seal = seals[nextOfEvents]
            guard seal.chain == tip.hash else {
                let from = nextOfEvents > 0 ? seals[nextOfEvents - 1].events + 1 : 1
                faultOfEvents = changed(seal, "among events \(from) to \(seal.events)")
                return
            }
            nextOfEvents += 1
        }
    }

    /// The access log's hash after one more note.
    mutating func passes(_ log: AccessLogHash) {
        while faultOfReads == nil, nextOfReads < seals.count, seals[nextOfReads].reads == log.count {
            let seal = seals[nextOfReads]
            guard seal.accessLog == log.hash else {
                let place = "among the first \(seal.reads) notes of who read what"
                faultOfReads = changed(seal, place)
                return
            }
            nextOfReads += 1
        }
    }

    /// The chain itself does not hold at that event.
    mutating func stop(at position: Int64, _ reason: String) {
        if faultOfEvents == nil { faultOfEvents = "event \(position): \(reason)" }
    }

    func past(events: Int64) -> SealCheck.Past {
        let held = min(nextOfEvents, nextOfReads)
        return SealCheck.Past(
            events: events, holds: held > 0 ? seals[held - 1] : nil, broken: broken)
    }

    private func changed(_ seal: Seal, _ place: String) -> String {
        "the seal of \(seal.day) speaks of another past: something was changed \(place)"
    }
}
