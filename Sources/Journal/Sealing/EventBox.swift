import Foundation

/// What is sealed as the body of an event: its JSON, and in the first event of an append also the command's
/// id and outcome, so that an append of one event is sealed once, and what was answered is part of the chain.
struct EventBox {
    var command: String
    var outcome: Data
    var body: Data

    /// The bytes to seal.
    static func packed(command: String, outcome: Data, body: Data) -> Data {
        var frame = Frame(capacity: command.utf8.count + outcome.count + body.count + 12)
        frame.add(command)
        frame.add(outcome)
        frame.add(body)
        return Data(frame.bytes)
    }

    init(opened: Data) {
        (command, outcome, body) = opened.withUnsafeBytes { bytes in
            var fields = FrameFields(bytes)
            return (fields.text(), Data(fields.next()), Data(fields.next()))
        }
    }
}
