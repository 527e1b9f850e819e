import Foundation
import Testing

@testable import Outside

@Suite("Unpacking what a zip holds")
struct InflateTests {
    /// The squares of 0 to 119, packed by zlib with codes of its own.
    private static let squares = [
        "JZHJAcQwCANboQRzGEz/je0o+zIJAgZxzK1szdviWrbVWpc9Nz/HPHiryKJYJGji8r61jEJPNboq3ld2Y+1OW6Nr3u",
        "F7+P/IL7pt9aXQDx3caeXq6UFzT00pjbua2wJokQxE/koMEMYRhYs4zlrkKYs6DhkV0YpG/56yiy5VkfQXNORJvyw6",
        "p2bkMC0fc3MhqANLiaoSvipIq2Gu0bZa4x72ua6FUxuTsaud7yha/vUhS5XjJhV9qe2hSz/6zbkyh4phps1l7gwEs7",
        "A8Wf8Cvle6RcP8HvSrPVAQQYmbbLnvfLeSWSe+uI4MbhTYjNhdde6Riks+estSf3I3/pdOeR5X9sfoErHfUb77ZN3v",
        "QLparg5Y3v4D",
    ].joined()
    /// 65,536 zeros, in 78 bytes.
    private static let zeros =
        "7cEBAQAAAICQ/q/uCAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAABq"

    private func bytes(_ base64: String) throws -> [UInt8] {
        Array(try #require(Data(base64Encoded: base64)))
    }

    @Test("Every way of packing gives back what was packed")
    func unpacked() throws {
        let squares = (0..<120).map { "\($0 * $0)" }.joined(separator: " ")
        #expect(try Inflate.inflated(try bytes(Self.squares)[...], limitBytes: 10_000) == Array(squares.utf8))
        let greeting = try bytes("y0jNyclXyEAndRSS8/NKEpNLAA==")
        #expect(
            try Inflate.inflated(greeting[...], limitBytes: 100)
                == Array("hello hello hello hello, contact".utf8))
        #expect(try Inflate.inflated([1, 3, 0, 0xFC, 0xFF, 7, 8, 9], limitBytes: 3) == [7, 8, 9])
        #expect(try Inflate.inflated([1, 0, 0, 0xFF, 0xFF], limitBytes: 0) == [])
    }

    @Test("What grows beyond its limit is stopped there")
    func bomb() throws {
        let zeros = try bytes(Self.zeros)
        #expect(try Inflate.inflated(zeros[...], limitBytes: 65_536).count == 65_536)
        for limit in [0, 1, 65_535] {
            #expect(throws: UnfitFile.unpacksTooLarge) {
                try Inflate.inflated(zeros[...], limitBytes: limit)
            }
        }
    }

    @Test("A broken stream is refused wherever it is broken, and nothing traps")
    func broken() throws {
        for whole in [try bytes(Self.squares), try bytes("y0jNyclXyEAndRSS8/NKEpNLAA==")] {
            for length in whole.indices {
                #expect(throws: UnfitFile.broken) {
                    try Inflate.inflated(whole[..<length], limitBytes: 10_000)
                }
            }
            for place in whole.indices {
                for byte: UInt8 in [0, 0x55, 0xAA, 0xFF] {
                    var changed = whole
                    changed[place] = byte
                    _ = try? Inflate.inflated(changed[...], limitBytes: 10_000)  // It may still be one.
                }
            }
        }
        #expect(throws: UnfitFile.broken) { try Inflate.inflated([7], limitBytes: 10) }
    }
}
