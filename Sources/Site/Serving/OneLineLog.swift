public import Logging

/// Keeps each entry of the log on a line of its own: whatever a name or an error holds, nobody writes an
/// entry that the program did not.
public struct OneLineLog: LogHandler {
    private var behind: StreamLogHandler

    public init(_ behind: StreamLogHandler) { self.behind = behind }

    /// The least that is written.
    public var logLevel: Logger.Level {
        get { behind.logLevel }
        set { behind.logLevel = newValue }
    }

    /// What stands with every entry.
    public var metadata: Logger.Metadata {
        get { behind.metadata }
        set { behind.metadata = newValue }
    }

    /// One value of what stands with every entry.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { behind[metadataKey: key] }
        set { behind[metadataKey: key] = newValue }
    }

    /// Writes it, its text and its values each on one line.
    public func log(event: LogEvent) {
        var plain = event
        plain.message = "\(Self.oneLine(event.message.description))"
        plain.metadata = event.metadata?.mapValues { .string(Self.oneLine("\($0)")) }
        behind.log(event: plain)
    }

    /// Ends of lines, and other characters that cannot be seen or that turn what stands around them, as
    /// codes.
    static func oneLine(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
                line += "\\u{\(String(scalar.value, radix: 16))}"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }
}
