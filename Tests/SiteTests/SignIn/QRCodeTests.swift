import Journal
import Testing

@testable import Site

@Suite("QR codes are those of the standard")
struct QRCodeTests {
    /// So many letters of this text, the version that they need, a mask, and the SHA-256 of the modules that
    /// segno 1.6.6 (an encoder by other hands) makes of them.
    private static let known: [(count: Int, version: Int, mask: Int, hash: String)] = [
        (14, 1, 1, "7e424e4ae61722f5bd6c59f18e25f8a391ffcacfd0274778891d543bb8962f56"),
        (14, 1, 4, "0624ac625ac863ec55124cd70914fa2d4945027ee46d3cefe21288ce9b875ac1"),
        (1, 1, 1, "a051ba9c2868de85ff35672c66b71e9566ee2224653becf6dd38e6e516f5994a"),
        (1, 1, 4, "8783ca474ebf5a4d0e5e489ff0d8117a32130fb3aeda187b18a2d385d2f4e949"),
        (26, 2, 2, "3f9664061d43b624632b4788e0bb1634d22d78fc961f9e2db362f156567d8453"),
        (26, 2, 5, "53ab72c2735cbc9f3acb3a687a2c17bf790218dea7801a76b8ead4b022f66715"),
        (15, 2, 2, "ad3867cc5659f7245762e265c68994253b5dad764d0815f194210a2583515cbe"),
        (15, 2, 5, "a3f43f7655a2c0ffa69fac33f24d21e2cb98fcf2bb6dbce3b876df2407dc19c3"),
        (42, 3, 3, "706ddb05cc52a4c69a39cba79510340dcf3fa599f4f9a27cbffea1bf40ec3394"),
        (42, 3, 6, "e7bf2254de7f3d04b6ebf15f0e97b614704f1616da4397be83cfecd5b393403d"),
        (27, 3, 3, "3d753e874a886fabe5ca2aae7e8ce3431f886500b1547c67b8bc6c569d3bef34"),
        (27, 3, 6, "dc86dce1b503cbf6a550b60f2515a7e7926ecc6ad7280cf7e858cdf7f9a25f71"),
        (62, 4, 4, "c272457f83eef521e474a7dc44f360cdc70a23f05dd15ad6d6c44a164db8102c"),
        (62, 4, 7, "11690834a8abf5a7c916e6eae9a5e5fb8b425efda33854b9dc83106996e7fc25"),
        (43, 4, 4, "758096405944bcfc1b8444d21ac7b961897ff6054c464da432e456c0e7baf6cd"),
        (43, 4, 7, "ac4b9d188edc24b4fa49758706765477cf592d8a79064f6eaebc817582def233"),
        (84, 5, 5, "1477d28639dd172b6d829a4c4dd57326ea5e51af1f836700d33fadbddb95614a"),
        (84, 5, 0, "98078ad80868e669f34659beb0c3df9746782d0110c112def0eb75ba9aded892"),
        (63, 5, 5, "2b38ea0993da93dc5a53dcc0e89690767a69a012cf4d8a3bf6c86d34640fba2a"),
        (63, 5, 0, "45da772cafcd82ea66a17abc1dcaa2e6ab235e43fe84a6a75028b120331618be"),
        (106, 6, 6, "fd43ec3404ad6d37414bed4d9749cfbc301f388a3f2ae2ba43d4cc412be6ddad"),
        (106, 6, 1, "ae64130ed01927a17114f134bd80a199f0023eee61a63d094d7f2a4ca69734b2"),
        (85, 6, 6, "09503c21c976496e3381cba820cda166c458a208463f775e1798376fa5f0be0f"),
        (85, 6, 1, "84aae1db6a93170b9c16bc1814ba4e4e03cfb71afbe1c97c97fea9bac02922c8"),
        (122, 7, 7, "9d967e55f301ece872463b8c118ef178f868748ecb855babd4679f5d8ebb58a4"),
        (122, 7, 2, "7d280640b607cb05e3c3c447d7219a299745a4aa1f42c7f691fa0d7afe67bb3f"),
        (107, 7, 7, "fd86a13c9d9bc3299535e924dfc1eb12db8ec0400c8d1d8ac6ac4e738932343b"),
        (107, 7, 2, "3fa8bd160212e03a6fcbc62abfc53725f24cbdb6fb57a17aef13fdf05340b0b0"),
        (152, 8, 0, "11089cb250d054340cf2b6b534301b4668cea66284628dc60521449271007622"),
        (152, 8, 3, "b8cbebd6580ea3d34589729fe97831fad19bc29e3bf81087eca2fbcd0dbbf78a"),
        (123, 8, 0, "908d371d9fb59297b90758b7e91427baea5e85e5bc9f87e16dc730b5b6f0ad9a"),
        (123, 8, 3, "050a05063095fe230fd22427e6f1349ae830c69ab6327876533b65469d7ca9f3"),
        (180, 9, 1, "09a031f87f4964190bf4ea6d43c0c4c10f26a784476ae25534c0b330955ac4c8"),
        (180, 9, 4, "bf77dfb0a43f9fdc152b74804c859ee35e85d467cd7044f266cc046f011f2dac"),
        (153, 9, 1, "5055e53151a9d56a23f585d9b22fc59d9da4c344b72a8731c850b11998d643fc"),
        (153, 9, 4, "316a56b946f27e66b6a8848e4baa93ca9f7095d6842fd5e6f87e8606cd1aeb3f"),
        (213, 10, 2, "4d1dc914e02ba689316be80503c8ba3dd450a5ed9c9044d5b863bf20cd2722c3"),
        (213, 10, 5, "b55996c95585f7556ac2b97f396abebf3dcc5a0a853a0ad17f99c5e91219e36a"),
        (181, 10, 2, "a5a54ce35019283168bbf1be1ac68c0693b6b23c702e6cca322c2bdb96d88d28"),
        (181, 10, 5, "2406206ef2d5891a25289ecf0015d44766b8831caf293d94ae1297456608e1f3"),
    ]

    private static let text =
        "otpauth://totp/Stepping%20Stone:joan@millbrook.example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Stepping%20Stone&"
        + String(repeating: "abcdefghijklmnopqrstuvwxyz0123456789", count: 10)

    private func rows(_ code: QRCode, dark: Character, light: Character) -> String {
        (0..<code.size).map { y in
            String((0..<code.size).map { code.isDark($0, y) ? dark : light })
        }.joined(separator: "\n")
    }

    @Test("Every version, at both ends of what it holds, with every mask")
    func versions() throws {
        for (count, version, mask, hash) in Self.known {
            let code = try #require(QRCode(String(Self.text.prefix(count)), mask: mask))
            #expect(code.size == 17 + 4 * version)
            #expect(Secrets.sha256hex(rows(code, dark: "1", light: "0")) == hash, "\(count), mask \(mask)")
        }
    }

    @Test("A small one, to be seen")
    func hello() throws {
        let code = try #require(QRCode("HELLO", mask: 3))
        #expect(
            rows(code, dark: "#", light: ".") == """
                #######.#..#..#######
                #.....#.#####.#.....#
                #.###.#..##.#.#.###.#
                #.###.#.##..#.#.###.#
                #.###.#.......#.###.#
                #.....#..#....#.....#
                #######.#.#.#.#######
                ........#.#..........
                #.##.###..#...#..#.##
                ..##...#....#..#.##..
                .##..##.#...#####..##
                ..##....###.##...#.#.
                ####.##.#..#.#..#.#.#
                ........##...#....#.#
                #######.##...##.#....
                #.....#.########.###.
                #.###.#....#..#..#.##
                #.###.#.##...#..####.
                #.###.#.##.#.#.#..#..
                #.....#....##.###...#
                #######.#..##..#.....
                """)
    }

    @Test("What is longer than the largest holds is no code")
    func tooLong() {
        #expect(QRCode(String(Self.text.prefix(213))) != nil)
        #expect(QRCode(String(Self.text.prefix(214))) == nil)
    }

    @Test("The mask that reads best is one of the eight, and the picture says what it is")
    func picture() throws {
        let code = try #require(QRCode("HELLO"))
        let masks = (0..<8).compactMap { QRCode("HELLO", mask: $0) }
        #expect(masks.contains { rows($0, dark: "#", light: ".") == rows(code, dark: "#", light: ".") })
        let svg = QRPicture.svg(code, label: "A <key>").string
        #expect(svg.contains("role=\"img\"") && svg.contains("A &lt;key&gt;") && svg.contains("viewBox=\"0 0 29 29\""))
    }
}
