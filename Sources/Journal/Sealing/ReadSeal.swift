import Foundation

/// Proves the whole access log: the code of all its notes in their order, each code made with the master key
/// from the one before it and a note.
///
/// Only the newest is kept. Who takes a note out, changes one or cuts off the newest cannot make the code of
/// what is left; and what the program notes afterwards goes on from the code that was kept, so that the
/// change is found ever after.
struct ReadSeal: Equatable {
    let code: Data

    /// The seal of a log without notes.
    static func beginning(by master: MasterKey) -> ReadSeal {
        ReadSeal(code: master.signing.code(Array("the access log".utf8)))
    }

    func adding(_ note: ReadNote, number: Int64, by master: MasterKey) -> ReadSeal {
        var frame = Frame(capacity: 256)
        frame.add("read")
        frame.add(code)
        frame.add(number)
        frame.add(note.at)
        for text in [note.actor, note.stream, note.what, note.relation, note.from] { frame.add(text) }
        return ReadSeal(code: master.signing.code(frame.bytes))
    }
}

/// Proves how far a reactor has come.
enum CursorSeal {
    static func code(of name: String, at position: Int64, by master: MasterKey) -> Data {
        master.signing.code(signed(name, position))
    }

    static func isValid(_ code: Data, of name: String, at position: Int64, by master: MasterKey) -> Bool {
        master.signing.isValid(code, of: signed(name, position))
    }

    private static func signed(_ name: String, _ position: Int64) -> [UInt8] {
        var frame = Frame(capacity: 64)
        frame.add("cursor")
        frame.add(name)
        frame.add(position)
        return frame.bytes
    }
}
