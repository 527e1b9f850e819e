/// What each kind of sealed content is bound to: moved elsewhere, or with its row changed, it does not open.
enum Bound {
    static func event(stream: String, version: Int) -> [UInt8] {
        var frame = Frame(capacity: 96)
        frame.add("event")
        frame.add(stream)
        frame.add(Int64(version))
        return frame.bytes
    }

    static func summary(
        stream: String, version: Int, kind: String, state: String, owner: String, links: String
    ) -> [UInt8] {
        var frame = Frame(capacity: 320)
        frame.add("summary")
        frame.add(stream)
        frame.add(Int64(version))
        for text in [kind, state, owner, links] { frame.add(text) }
        return frame.bytes
    }

    static func outcome(of command: String) -> [UInt8] {
        var frame = Frame(capacity: 80)
        frame.add("outcome")
        frame.add(command)
        return frame.bytes
    }

    static func item(_ id: String, shelf: String, owner: String, state: String, at: Int64) -> [UInt8] {
        var frame = Frame()
        for text in ["item", shelf, id, owner, state] { frame.add(text) }
        frame.add(at)
        return frame.bytes
    }

    static func part(_ number: Int, of parts: Int, blob: String, owner: String) -> [UInt8] {
        var frame = Frame()
        for text in ["blob", blob, owner] { frame.add(text) }
        frame.add(Int64(number))
        frame.add(Int64(parts))
        return frame.bytes
    }
}
