import Crypto
import Foundation
import Testing

@testable import Journal

@Suite("Another cipher can take the place of today's")
struct CipherTests {
    @Test("What a cipher sealed opens with its key alone, as it was sealed", arguments: Cipher.allCases)
    func seals(_ cipher: Cipher) throws {
        let key = OwnerKey(newFor: "family/willow", id: 7, cipher: cipher)
        let sealed = Data(try Sealed.seal(Data("Willow Lane".utf8), with: key, for: [1]))
        #expect(Sealed.key(of: sealed) == 7)
        #expect(Sealed.open(sealed, with: key, for: [1]) == Data("Willow Lane".utf8))
        #expect(Sealed.open(sealed, with: key, for: [2]) == nil)
        for place in 8..<sealed.count {
            var changed = sealed
            changed[place] ^= 1
            #expect(Sealed.open(changed, with: key, for: [1]) == nil)
        }
        #expect(Sealed.open(sealed.prefix(20), with: key, for: [1]) == nil)
    }

    @Test("A key comes back with its cipher, and does not where another was written in its place")
    func wrapped() throws {
        let master = MasterKey(bytes: [UInt8](repeating: 3, count: 32))
        for cipher in Cipher.allCases {
            let key = OwnerKey(newFor: "family/willow", id: 7, cipher: cipher)
            let wrapped = try key.wrapped(by: master)
            let back = try #require(OwnerKey(id: 7, owner: "family/willow", wrapped: wrapped, by: master))
            #expect(back.cipher == cipher && back.secret == key.secret)
            for other: UInt8 in 0...255 where other != cipher.rawValue {
                let swapped = Data([other]) + wrapped.dropFirst()
                #expect(OwnerKey(id: 7, owner: "family/willow", wrapped: swapped, by: master) == nil)
            }
        }
    }

    @Test(
        "A journal that takes up another cipher reads what was, and writes under new keys; erasing ends both")
    func takenUp() async throws {
        try await TemporaryFolder.with { folder in
            let old = try SQLiteStore(folder: folder.data, key: .file(folder.key), cipher: .aes256GCM)
            try await old.fill(streams: 3, turns: 2)
            let before = try await Everything(old)
            try await old.close()
            let new = try SQLiteStore(folder: folder.data, key: .file(folder.key), cipher: .chaCha20Poly1305)
            #expect(try await Everything(new) == before)
            for turn in 0..<2 {
                _ = try await new.append(
                    .one("new \(turn)", stream: "case/new", expected: turn, owner: "family/0"))
            }
            let ciphers = try await new.ciphers(of: "family/0")
            #expect(ciphers == [Cipher.aes256GCM.rawValue, Cipher.chaCha20Poly1305.rawValue])
            let after = try await Everything(new)
            try await new.close()
            let again = try SQLiteStore(
                folder: folder.data, key: .file(folder.key), cipher: .chaCha20Poly1305)
            #expect(try await Everything(again) == after)
            try await again.erase(owner: "family/0")
            #expect(try await again.ciphers(of: "family/0") == [])
            try await again.close()
            _ = try Chain.verify(folder: folder.data, key: folder.key)
        }
    }
}

extension SQLiteStore {
    /// The first byte of each key of the owner that is not destroyed.
    fileprivate func ciphers(of owner: String) async throws -> [UInt8] {
        try await read { view in
            var found: [UInt8] = []
            try view.each(
                "SELECT wrapped FROM keys WHERE owner = ? AND wrapped IS NOT NULL ORDER BY id", owner
            ) {
                found.append(contentsOf: $0.data(0).prefix(1))
            }
            return found
        }
    }
}
