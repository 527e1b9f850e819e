import Foundation
import Subprocess

/// What is said to a press, and what it answers: see `press.py`.
enum PressWire {
    private struct Head: Encodable {
        struct File: Encodable {
            let name: String
            let description: String
            let mediaType: String
            let bytes: Int
        }

        let title: String
        let language: String
        let htmlBytes: Int
        let attachments: [File]
    }

    /// The order for one paper.
    /// - Throws: `PressFault.failed` for what JSON cannot say, which no text is.
    static func order(_ sheet: PressSheet) throws(PressFault) -> [UInt8] {
        let html = Array(sheet.html.utf8)
        let head = Head(
            title: sheet.title, language: sheet.language, htmlBytes: html.count,
            attachments: sheet.attachments.map {
                Head.File(
                    name: $0.name, description: $0.description, mediaType: $0.mediaType, bytes: $0.bytes.count
                )
            })
        let headBytes: Data
        do {
            headBytes = try JSONEncoder().encode(head)
        } catch {
            throw .failed
        }
        let length = (0..<4).reversed().map { UInt8(truncatingIfNeeded: headBytes.count >> (8 * $0)) }
        return length + headBytes + html + sheet.attachments.flatMap(\.bytes)
    }
}

/// What a press says of one order.
enum PressAnswer: Hashable, Sendable {
    case ready
    case paper([UInt8])
    case noMemory
    /// It is well, and cannot make this paper.
    case wrong
    /// It cannot work here.
    case off(String)
    /// It was ended for taking too long.
    case tookTooLong
    case tooLarge
    /// It is no more.
    case ended
}

/// Reads answers one after another.
struct PressAnswers {
    private var source: SubprocessOutputSequence.Iterator
    private var held: [UInt8] = []
    private let mostBytes: Int
    private static let headBytes = 5

    init(_ source: SubprocessOutputSequence, mostBytes: Int) {
        self.source = source.makeAsyncIterator()
        self.mostBytes = mostBytes
    }

    /// - Throws: an error of the system's.
    mutating func next() async throws -> PressAnswer {
        guard try await gather(Self.headBytes) else { return .ended }
        let length = held[1..<Self.headBytes].reduce(0) { $0 << 8 | Int($1) }
        guard length <= mostBytes else { return .tooLarge }
        guard try await gather(Self.headBytes + length) else { return .ended }
        let (kind, body) = (held[0], Array(held[Self.headBytes..<(Self.headBytes + length)]))
        held.removeFirst(Self.headBytes + length)
        return switch kind {
        case UInt8(ascii: "R"): .ready
        case UInt8(ascii: "P"): .paper(body)
        case UInt8(ascii: "M"): .noMemory
        case UInt8(ascii: "X"): .off(String(decoding: body, as: UTF8.self))
        default: .wrong
        }
    }

    private mutating func gather(_ count: Int) async throws -> Bool {
        while held.count < count {
            guard let piece = try await source.next() else { return false }
            piece.withUnsafeBytes { held.append(contentsOf: $0) }
        }
        return true
    }
}
