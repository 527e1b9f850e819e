import Crypto
import Foundation
import SystemPackage

/// A list of passwords that were stolen somewhere, kept in a file by whoever runs the machine: nobody is
/// asked about a password over the network.
///
/// The file is one of lines, each the SHA-1 of a password in 40 hexadecimal digits, with or without a colon
/// and a count after it, in the order of the digits: the form in which Have I Been Pwned gives its list away.
/// It is never read whole: a password is looked for by halving, in about forty reads.
public struct StolenPasswords: Sendable {
    /// Why a file cannot be used.
    public enum Failure: Error, Equatable, Sendable {
        case unreadable(path: String)
        /// A line that is none, or one that is not in its order; its place in bytes.
        case spoilt(path: String, at: Int64)
    }

    /// House rule: a line is no longer than a hash, a colon and a count; anything longer is no such list.
    private static let longestLine = 64
    private static let digits = 40

    private let path: String
    private let file: FileDescriptor
    private let size: Int64

    /// Opens the list for as long as the program runs, and looks at lines here and there.
    ///
    /// - Throws: `Failure`.
    public init(path: String) throws(Failure) {
        self.path = path
        do {
            file = try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec])
            size = try file.seek(offset: 0, from: .end)
        } catch {
            throw Failure.unreadable(path: path)
        }
        var last = ""
        for part in 0...Int64(16) where size > 0 {
            guard let line = try line(from: min(size - 1, size / 16 * part)) else { continue }
            guard line.hash >= last else { throw Failure.spoilt(path: path, at: line.start) }
            last = line.hash
        }
    }

    /// Whether the list holds it.
    ///
    /// - Throws: `Failure`, where the list is spoilt or can be read no more.
    public func holds(_ password: String) throws(Failure) -> Bool {
        let wanted = Insecure.SHA1.hash(data: Data(password.utf8)).map { byte in
            let text = String(byte, radix: 16, uppercase: true)
            return byte < 16 ? "0" + text : text
        }.joined()
        // The line that begins at `low` or after it, and before `high`, is the one, if there is one.
        var (low, high) = (Int64(0), size)
        while low < high {
            let middle = low + (high - low) / 2
            guard let line = try line(from: middle), line.start < high else {
                high = middle
                continue
            }
            if line.hash == wanted { return true }
            if line.hash < wanted { low = line.end } else { high = middle }
        }
        return false
    }

    /// The first line that begins at that place or after it; nil where there is none.
    private func line(from place: Int64) throws(Failure) -> (hash: String, start: Int64, end: Int64)? {
        // One byte before, so that a line which begins just there is seen to begin.
        let from = max(0, place - 1)
        let bytes = try read(at: from, count: Self.longestLine * 2 + 1)
        var begin = 0
        if place > 0 {
            guard let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
                if from + Int64(bytes.count) >= size { return nil }
                throw Failure.spoilt(path: path, at: from)
            }
            begin = newline + 1
        }
        guard begin < bytes.count else { return nil }
        let rest = bytes[begin...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        guard end != nil || from + Int64(bytes.count) >= size else {
            throw Failure.spoilt(path: path, at: from + Int64(begin))
        }
        let text = rest[..<(end ?? rest.endIndex)]
        let start = from + Int64(begin)
        guard let hash = Self.hash(text) else { throw Failure.spoilt(path: path, at: start) }
        return (hash, start, from + Int64((end.map { $0 + 1 }) ?? bytes.endIndex))
    }

    private static func hash(_ line: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count == digits,
            parts[0].utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
            parts.count == 1 || parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 })
        else { return nil }
        return parts[0].uppercased()
    }

    private func read(at place: Int64, count: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        do {
            let read = try bytes.withUnsafeMutableBytes { try file.read(fromAbsoluteOffset: place, into: $0) }
            return Array(bytes[..<read])
        } catch {
            throw Failure.unreadable(path: path)
        }
    }
}

extension StolenPasswords.Failure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path): "\(path) cannot be read"
        case .spoilt(let path, let place):
            "\(path) is no sorted list of SHA-1 hashes: see what begins at byte \(place)"
        }
    }
}
