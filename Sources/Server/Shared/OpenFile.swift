import Foundation

/// A file of a secret that others on the machine can read.
enum OpenFile {
    private static let others: Int = 0o077

    /// A warning and no more: some that run programs hand secrets over in files that others could read.
    ///
    /// - Parameter what: what the file holds, as it stands in the sentence: "the key file".
    static func warn(_ path: String, what: String) {
        // The file that is meant, where the path is a link to it. A file that is not there is told of by its
        // reader.
        let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let found = try? FileManager.default.attributesOfItem(atPath: place),
            found[.type] as? FileAttributeType == .typeRegular,
            let allowed = found[.posixPermissions] as? NSNumber, allowed.intValue & others != 0
        else { return }
        Voice.note(
            "Warning: others on this machine can read \(what) \(path). Mend it: chmod 600 \(path)")
    }
}
