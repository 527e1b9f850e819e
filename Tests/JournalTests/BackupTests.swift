import Foundation
import Journal
import Testing

@Suite("A backup is the whole journal at one moment")
struct BackupTests {
    @Test("restored, it answers as the journal did when it was made, while writing went on")
    func whileServing() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 20, turns: 10)
            let writing = Task {
                var turn = 0
                while !Task.isCancelled {
                    _ = try await store.append(.one("w\(turn)", stream: "case/busy", expected: turn))
                    turn += 1
                }
                return turn
            }
            let before = try await store.lastPosition()
            for number in 0..<5 { try await store.backup(to: "\(folder.path)/\(number).backup") }
            writing.cancel()
            #expect(try await writing.value > 0)
            let all = try await store.events(after: 0, limit: .max)
            for number in 0..<5 {
                let restored = "\(folder.path)/restored\(number)"
                try Archive.restore("\(folder.path)/\(number).backup", into: restored)
                let report = try Chain.verify(folder: restored, key: folder.key)
                #expect(report.broken == [])
                #expect(report.events >= before)
                let copy = try SQLiteStore(folder: restored, key: folder.key)
                let events = try await copy.events(after: 0, limit: .max)
                #expect(events == Array(all.prefix(events.count)))
                #expect(try await copy.lastPosition() == Int64(events.count))
                #expect(try await copy.blob("report") == Data(repeating: 5, count: 3000))
                try await copy.close()
            }
            try await store.close()
        }
    }

    @Test("of a journal at rest it is equal in everything")
    func atRest() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await store.fill(streams: 5, turns: 4)
            try await store.erase(owner: "family/3")
            try await store.backup(to: "\(folder.path)/a.backup")
            try Archive.restore("\(folder.path)/a.backup", into: "\(folder.path)/restored")
            let copy = try SQLiteStore(folder: "\(folder.path)/restored", key: folder.key)
            #expect(try await Everything(copy) == Everything(store))
            #expect(try await copy.append(.one("next", stream: "case/0", expected: 4)) == .appended(last: 21))
            try await copy.close()
        }
    }

    @Test("it is one file for its owner's eyes, never written over another, never restored over a journal")
    func refusals() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await store.fill(streams: 2, turns: 2)
            let file = "\(folder.path)/a.backup"
            try await store.backup(to: file)
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(names.filter { $0.hasPrefix("a.backup") } == ["a.backup"])
            await #expect(throws: StoreFault.self) { try await store.backup(to: file) }
            #expect(throws: StoreFault.inUse(path: folder.data)) {
                try Archive.restore(file, into: folder.data)
            }
            try Archive.restore(file, into: "\(folder.path)/restored")
            #expect {
                try Archive.restore(file, into: "\(folder.path)/restored")
            } throws: { error in
                if case .unwritable = error as? StoreFault { true } else { false }
            }
            var bytes = try Data(contentsOf: URL(filePath: file))
            bytes.removeLast(5000)
            try bytes.write(to: URL(filePath: "\(folder.path)/short.backup"))
            for bad in ["short.backup", "master.key", "none"] {
                #expect(throws: StoreFault.self) {
                    try Archive.restore("\(folder.path)/\(bad)", into: "\(folder.path)/empty")
                }
            }
            #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/empty/journal.sqlite"))
        }
    }
}
