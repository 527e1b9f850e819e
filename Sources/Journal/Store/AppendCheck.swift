extension Append {
    /// Whose key seals the outcome: that of the first thing it tells of.
    var outcomeOwner: String { events.first?.owner ?? summaries.first?.owner ?? "" }

    /// Finds a caller's mistake before anything is kept.
    ///
    /// - Throws: `StoreFault.other` where a stream is written whose version is not expected, or a link is
    ///   empty or holds a line's end.
    func check() throws {
        for stream in events.lazy.map(\.stream) where expected[stream] == nil {
            throw StoreFault.other("\(stream) is written without its expected version")
        }
        for summary in summaries {
            if expected[summary.stream] == nil {
                throw StoreFault.other("\(summary.stream) is written without its expected version")
            }
            if summary.links.contains(where: { $0.isEmpty || $0.utf8.contains(10) }) {
                throw StoreFault.other("a link of \(summary.stream) is empty or holds a line's end")
            }
        }
    }
}
