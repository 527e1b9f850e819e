import Foundation
import Journal

// Durable appends a second: one writer that waits for each, and many at once, by the same code in the same
// run.

let arguments = CommandLine.arguments.dropFirst()
let place = arguments.first ?? FileManager.default.temporaryDirectory.path
let folder = URL(filePath: place).appending(path: "appends-\(UUID().uuidString)").path
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: folder) }  // a folder left over harms nobody

let wait = try Disk.waitMicroseconds(in: folder)
print("the disk: writing 4 kB and waiting until it is safe takes \(wait) µs (median of 500)")

let store = try SQLiteStore(folder: "\(folder)/data", key: "\(folder)/master.key")
print("PRAGMA synchronous on the writer: \(try await store.synchronous()) (2 is FULL)")

let load = Load(store: store, writers: 64, streamsPerWriter: 16)
try await load.beginStreams()
print(
    "each append: an event of \(Load.bodyBytes) bytes, a summary with 2 links, a command, sealed; 1024 streams"
)

var ratios: [Double] = []
for round in 1...(Int(arguments.dropFirst().first ?? "5") ?? 5) {
    let one = try await load.run(writers: 1, seconds: 2)
    let many = try await load.run(writers: 64, seconds: 3)
    ratios.append(many.perSecond / one.perSecond)
    print("round \(round), one by one: \(one)")
    print("round \(round), 64 writers: \(many)")
    print("round \(round), ratio: \(rounded(many.perSecond / one.perSecond))")
}
print("median ratio: \(rounded(ratios.sorted()[ratios.count / 2]))")
for writers in [4, 16] {
    print("\(writers) writers: \(try await load.run(writers: writers, seconds: 2))")
}
print("events kept: \(try await store.lastPosition())")
try await store.close()
let report = try Chain.verify(folder: "\(folder)/data", key: "\(folder)/master.key")
print("verified: \(report.events) events, whole: \(report.isWhole)")

func rounded(_ number: Double) -> String { String(Double(Int(number * 10)) / 10) }
