import Domain
import Foundation
import Testing

@testable import Outside

@Suite("Importing postcodes")
struct PostcodeImportTests {
    private func run(_ text: String, in folder: URL) throws -> PostcodeImportReport {
        let file = folder.appendingPathComponent("list.csv")
        try Data(text.utf8).write(to: file)
        return try PostcodeImport.run(file, into: folder)
    }

    private func place(_ text: String, in folder: URL) throws -> Place? {
        try PostcodeFile(contentsOf: folder.appendingPathComponent(Places.postcodesFile))
            .place(of: #require(Postcode(text)))
    }

    @Test("Code-Point Open is read without headings, and rows of quality 90 are left out")
    func codePointOpen() throws {
        try withScratchFolder { folder in
            let report = try run(
                """
                "AB101AA",10,394251,806376,"S92000003","","S08000020","","S12000033","S13002842"\r
                "AB1  9ZZ",90,0,0,"S92000003","","S08000020","","S12000033","S13002842"\r
                "IP243JQ",10,586000,283000,"E92000001","","","E10000020","E07000143","E05005770"\r

                """, in: folder)
            #expect(report.rowsRead == 3)
            #expect(report.kept == 2)
            #expect(report.withoutPosition == 1)
            #expect(report.badCount == 0)
            let aberdeen = try #require(try place("AB10 1AA", in: folder))
            #expect(abs(aberdeen.latitude - 57.1482) < 0.001 && abs(aberdeen.longitude + 2.0966) < 0.001)
            #expect(try place("AB1 9ZZ", in: folder) == nil)
        }
    }

    @Test("Every bad row is told with its line and reason, and the good ones load")
    func badRows() throws {
        try withScratchFolder { folder in
            let report = try run(
                """
                postcode,quality,easting,northing,country
                IP24 3JQ,10,586000,283000,E92000001
                nonsense,10,586000,283000,E92000001
                IP24 3JR,10,58x000,283000,E92000001

                IP24 3JS,10,9586000,283000,E92000001
                IP24 3JT,10
                BT1 1AA,10,334000,374000,N92000002
                IP24 3JQ,10,586001,283000,E92000001
                IP24 3JU,10,,,E92000001
                """, in: folder)
            #expect(
                report.bad.map(\.description) == [
                    "list.csv, line 3: 'nonsense' is not a postcode",
                    "list.csv, line 4: its position is not a pair of numbers",
                    "list.csv, line 6: its position is not in these islands",
                    "list.csv, line 7: it has too few columns",
                ])
            #expect(report.onOtherGrid == 1)
            #expect(report.repeated == 1)
            #expect(report.withoutPosition == 1)
            #expect(report.kept == 1)
            #expect(report.rowsRead == 8)
        }
    }

    @Test("The ONS Postcode Directory is read by its headings, Northern Ireland included")
    func postcodeDirectory() throws {
        try withScratchFolder { folder in
            let report = try run(
                """
                \u{FEFF}"pcd","pcd2","pcds","doterm","oseast1m","osnrth1m","osgrdind","ctry","lat","long"
                "IP243JQ","IP24 3JQ","IP24 3JQ","","0586000","0283000",1,"E92000001",52.412345,0.734567
                "BT1 1AA","BT1  1AA","BT1 1AA","","0334000","0374000",1,"N92000002",54.602000,-5.928000
                "JE2 3AB","JE2  3AB","JE2 3AB","","","",9,"L93000001",99.999999,0.000000
                """, in: folder)
            #expect(report.kept == 2)
            #expect(report.withoutPosition == 1)
            #expect(try place("BT1 1AA", in: folder) == Place(latitude: 54.602, longitude: -5.928))
            #expect(try place("IP24 3JQ", in: folder) == Place(latitude: 52.412345, longitude: 0.734567))
        }
    }

    @Test("A folder of files is one list, and its headings file is passed over")
    func folderOfFiles() throws {
        try withScratchFolder { folder in
            let tables = folder.appendingPathComponent("codepo_gb/Data/CSV")
            try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
            try Data(#""ZE1 0AA",10,447800,1141800,"S92000003""#.utf8).write(
                to: tables.appendingPathComponent("ze.csv"))
            try Data(#""AB101AA",10,394251,806376,"S92000003""#.utf8).write(
                to: tables.appendingPathComponent("ab.csv"))
            try Data("PC,PQ,EA,NO".utf8).write(to: tables.appendingPathComponent("Column_Headers.csv"))
            let report = try PostcodeImport.run(folder.appendingPathComponent("codepo_gb"), into: folder)
            #expect(report.kept == 2)
            #expect(try place("ZE1 0AA", in: folder) != nil)
        }
    }

    @Test("What is not a list of postcodes is refused, and the list in use stays")
    func refusals() throws {
        try withScratchFolder { folder in
            _ = try run("postcode,lat,long\nIP24 3JQ,52.41,0.73\n", in: folder)
            #expect(throws: PostcodeImport.Failure.self) { try run("name,town\nWigan,Wigan\n", in: folder) }
            #expect(throws: PostcodeImport.Failure.self) { try run("postcode,lat,long\nx,y,z\n", in: folder) }
            #expect(throws: PostcodeImport.Failure.self) { try run("", in: folder) }
            #expect(throws: PostcodeImport.Failure.noFile(path: "/nowhere/at/all.csv")) {
                try PostcodeImport.run(URL(fileURLWithPath: "/nowhere/at/all.csv"), into: folder)
            }
            let zip = folder.appendingPathComponent("list.zip")
            try Data([0x50, 0x4B, 0x03, 0x04, 0, 0]).write(to: zip)
            #expect(throws: PostcodeImport.Failure.packedAsZip(path: zip.path)) {
                try PostcodeImport.run(zip, into: folder)
            }
            let gzip = folder.appendingPathComponent("list.csv.gz")
            try Data([0x1F, 0x8B] + [UInt8](repeating: 7, count: 40)).write(to: gzip)
            #expect(throws: PostcodeImport.Failure.self) { try PostcodeImport.run(gzip, into: folder) }
            let endless = folder.appendingPathComponent("picture.csv")
            try Data(repeating: 0x41, count: 3 << 20).write(to: endless)
            #expect(throws: PostcodeImport.Failure.self) { try PostcodeImport.run(endless, into: folder) }
            #expect(try place("IP24 3JQ", in: folder) == Place(latitude: 52.41, longitude: 0.73))
        }
    }

    @Test("A damaged file of ours says so instead of answering")
    func damage() throws {
        try withScratchFolder { folder in
            _ = try run("postcode,lat,long\nIP24 3JQ,52.41,0.73\nIP24 3JR,52.41,0.73\n", in: folder)
            let file = folder.appendingPathComponent(Places.postcodesFile)
            let whole = try Data(contentsOf: file)
            #expect(whole.count == 32 + 2 * 16)
            try whole.dropLast(1).write(to: file)
            #expect(throws: PostcodeFile.Damage.self) { try Places(folder: folder) }
            try Data("something else that is long enough to be one".utf8).write(to: file)
            #expect(throws: PostcodeFile.Damage.notPostcodeFile(path: file.path)) {
                try Places(folder: folder)
            }
            var newer = whole
            newer[8] = 9
            try newer.write(to: file)
            #expect(throws: PostcodeFile.Damage.otherVersion(path: file.path, found: 9)) {
                try Places(folder: folder)
            }
        }
    }

    @Test("Progress runs from the first byte to the last and never back")
    func progress() throws {
        try withScratchFolder { folder in
            let file = folder.appendingPathComponent("list.csv")
            let row = "IP24 3JQ,52.41,0.73\n"
            try Data(("postcode,lat,long\n" + String(repeating: row, count: 150_000)).utf8).write(to: file)
            let bytes: Int64 = 18 + 20 * 150_000
            var steps: [Int64] = []
            let report = try PostcodeImport.run(file, into: folder) { done, all in
                #expect(all == bytes)
                steps.append(done)
            }
            #expect(report.repeated == 149_999)
            #expect(steps.count >= 3)
            #expect(steps == steps.sorted())
            #expect(steps.last == bytes)
        }
    }

}
