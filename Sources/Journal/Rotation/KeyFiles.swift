import Foundation
import Glibc

/// The files of the master key while it is changed.
public enum KeyFiles {
    /// The key in a file; where there is no such file, a new key is made in it.
    ///
    /// - Throws: `StoreFault.malformedKey`, or `.unwritable`.
    public static func staged(at path: String) throws -> MasterKey {
        FileManager.default.fileExists(atPath: path)
            ? try MasterKey(file: path) : try MasterKey(creating: path)
    }

    /// Puts a new key's file in the place of the one before, which is kept beside it under another name.
    /// Whenever this ends, the place holds one of the two whole.
    ///
    /// - Parameter stamp: what the name of the key before ends with, such as a day.
    /// - Returns: where the key before is now.
    /// - Throws: `StoreFault.unwritable`; the new key is in its own file still.
    public static func install(_ staged: String, at place: String, stamp: String) throws -> String {
        let former = try keptFormer(place, stamp)
        if rename(staged, place) != 0 {
            guard errno == EXDEV else { throw StoreFault.lastError(at: place) }
            let draft = place + ".draft"
            unlink(draft)
            try MasterKey.keep(try MasterKey.bytes(file: staged), in: draft)
            guard rename(draft, place) == 0 else { throw StoreFault.lastError(at: place) }
            unlink(staged)
        }
        try Folder.makeDurable(URL(filePath: place).deletingLastPathComponent().path)
        return former
    }

    private static func keptFormer(_ place: String, _ stamp: String) throws -> String {
        let bytes = try MasterKey.bytes(file: place)
        for number in 1...1000 {
            let former = "\(place).until-\(stamp)" + (number == 1 ? "" : "-\(number)")
            if FileManager.default.fileExists(atPath: former) {
                // An attempt before may have come this far.
                if try MasterKey.bytes(file: former) == bytes { return former }
                continue
            }
            try MasterKey.keep(bytes, in: former)
            return former
        }
        throw StoreFault.unwritable(path: place, reason: "a thousand keys before it are kept there")
    }
}
