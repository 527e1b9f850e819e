import Domain
import Foundation
import Testing

@testable import Outside

@Suite(
    "The real postcodes of 2014",
    .enabled(if: SharedData.has(SharedData.postcodes), "the shared lists are not here"))
struct RealPostcodesTests {
    @Test("The rows from Ipswich to Thetford load, and the two lie as far apart as they do")
    func ipswichToThetford() throws {
        try withScratchFolder { folder in
            let file = folder.appendingPathComponent("list.csv")
            try unpack(rows: 668_001...688_000, to: file)
            let report = try PostcodeImport.run(file, into: folder)
            #expect(report.rowsRead == 20_000)
            try check(report, Places(folder: folder))
        }
    }

    /// In a debug build it takes a quarter of a minute.
    @Test(
        "All 1.7 million rows load",
        .enabled(
            if: ProcessInfo.processInfo.environment["STEPPINGSTONE_WHOLE_LISTS"] != nil,
            "STEPPINGSTONE_WHOLE_LISTS=1 asks for it"))
    func whole() throws {
        try withScratchFolder { folder in
            let report = try PostcodeImport.run(SharedData.file(SharedData.postcodes), into: folder)
            #expect(report.rowsRead == 1_684_769)
            try check(report, Places(folder: folder))
        }
    }

    private func check(_ report: PostcodeImportReport, _ places: Places) throws {
        #expect(report.badCount == 0)
        #expect(report.kept + report.withoutPosition == report.rowsRead)
        let thetford = try #require(places.look("ip243jq"))
        let ipswich = try #require(places.look("IP1 2HJ"))
        #expect(thetford.approximation == .exact)
        #expect(abs(Geodesic.metres(from: thetford.place, to: ipswich.place) - 47_611) < 100)
        let newer = try #require(places.look("IP24 9ZZ"))
        #expect(newer.approximation == .district)
        #expect(Geodesic.metres(from: newer.place, to: thetford.place) < 12_000)
    }

    /// The heading and those lines of the list.
    private func unpack(rows: ClosedRange<Int>, to file: URL) throws {
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        let sed = "1p;\(rows.lowerBound),\(rows.upperBound)p;\(rows.upperBound)q"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "gzip -dc \"$0\" | sed -n \"$1\"", SharedData.file(SharedData.postcodes).path, sed,
        ]
        process.standardOutput = try FileHandle(forWritingTo: file)
        try process.run()
        process.waitUntilExit()
    }
}
