import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("Nothing about anybody lies open in the files of a journal")
struct OpenWordsTests {
    /// Everybody of the demonstration, by name and address, and words from what is written of them.
    private static let words =
        DemonstrationCast.all.flatMap { [$0.name, $0.email] } + ["Isla", "Marsh", "Finch", "@example.org"]

    @Test("a whole house kept on disk, with its letters, shows no name, address or word of its families")
    func open() async throws {
        try await KeptOnDisk.site(isDemonstration: true) { office, store, folder in
            let seals = try await SealBook(store)
            office.seals = seals
            try await Demonstration(office).fill()
            try await office.desk.catchUp(LetterWriter(office: office))
            try await office.desk.catchUp(AccountOpener(office: office))
            _ = try await seals.make(on: KeptOnDisk.now.day, at: KeptOnDisk.now)
            try seals.writeFiles(in: "\(folder.path)/seals")
            try await store.backup(to: "\(folder.path)/copy")
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            var count = 0
            while let file = files?.nextObject() as? URL {
                guard let content = try? Data(contentsOf: file) else { continue }  // a folder
                count += 1
                for word in Self.words {
                    let found = content.range(of: Data(word.utf8))
                    #expect(found == nil, "\(word) in \(file.lastPathComponent)")
                }
            }
            #expect(count >= 6)
            let letters = try await store.items(on: Post.shelf, state: nil, limit: 1000)
            #expect(letters.contains { String(decoding: $0.body, as: UTF8.self).contains("@example.org") })
        }
    }
}
