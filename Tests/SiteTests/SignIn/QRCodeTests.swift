import Journal
import Testing

@testable import Site

@Suite("QR codes are those of the standard")
struct QRCodeTests {
    /// So many letters of this text, the version that they need, a mask, and the SHA-256 of the modules that
    /// another encoder (the Python package qrcode 8) makes of them.
    private static let known: [(count: Int, version: Int, mask: Int, hash: String)] = [
        (14, 1, 1, "7e424e4ae61722f5bd6c59f18e25f8a391ffcacfd0274778891d543bb8962f56"),
        (14, 1, 4, "0624ac625ac863ec55124cd70914fa2d4945027ee46d3cefe21288ce9b875ac1"),
        (1, 1, 1, "3d03e67ef21853f6b51d7e28c6c69790edb247468d500b46872166854c326595"),
        (1, 1, 4, "dc70581cf88e183f45b482566cbc04923773ec7d2a662e219114859dcaf8ab88"),
        (26, 2, 2, "3f9664061d43b624632b4788e0bb1634d22d78fc961f9e2db362f156567d8453"),
        (26, 2, 5, "53ab72c2735cbc9f3acb3a687a2c17bf790218dea7801a76b8ead4b022f66715"),
        (15, 2, 2, "3d1d0a4de87b60a7b2236a6b414f9230d6e33a1109b4a79cdff50173175d501e"),
        (15, 2, 5, "e49ead16973082d3b2376ea6a50703b0441489d2f1755390983d2d3d09fddfcf"),
        (42, 3, 3, "706ddb05cc52a4c69a39cba79510340dcf3fa599f4f9a27cbffea1bf40ec3394"),
        (42, 3, 6, "e7bf2254de7f3d04b6ebf15f0e97b614704f1616da4397be83cfecd5b393403d"),
        (27, 3, 3, "793122dab0ae887caf65eba1107449a7a2dfe686a58eb33014fd63abe1179842"),
        (27, 3, 6, "1d8198f7f39dc485999ba52ac16016d94432bf6c619d8f2e2a19981482e528ed"),
        (62, 4, 4, "c272457f83eef521e474a7dc44f360cdc70a23f05dd15ad6d6c44a164db8102c"),
        (62, 4, 7, "11690834a8abf5a7c916e6eae9a5e5fb8b425efda33854b9dc83106996e7fc25"),
        (43, 4, 4, "ab96d305672ebee60832d423f4e7157410a264b86efabf7dce65d382efc4987b"),
        (43, 4, 7, "1ec9bf2855d75fc9590e74bc89e4339a7fd8f12252ff8651f9bee23b63235b82"),
        (84, 5, 5, "1477d28639dd172b6d829a4c4dd57326ea5e51af1f836700d33fadbddb95614a"),
        (84, 5, 0, "98078ad80868e669f34659beb0c3df9746782d0110c112def0eb75ba9aded892"),
        (63, 5, 5, "86339036250822896052e257fbdc6a043922df4ea60ab25e2f52a370ea46eaf7"),
        (63, 5, 0, "20cb7b2bfb6ec5efbcb4bd747c7690ee3972d520081b21df7cf2c7b105cfb164"),
        (106, 6, 6, "fd43ec3404ad6d37414bed4d9749cfbc301f388a3f2ae2ba43d4cc412be6ddad"),
        (106, 6, 1, "ae64130ed01927a17114f134bd80a199f0023eee61a63d094d7f2a4ca69734b2"),
        (85, 6, 6, "59ffccb8eefd35ce59b4c48031f82b230c99d12f0b9b2536976fe270782b6ae0"),
        (85, 6, 1, "572e1c7e8f7eaaac74669900d91b7a4cc529d34722ba8c335dcead5433f4a4e9"),
        (122, 7, 7, "9d967e55f301ece872463b8c118ef178f868748ecb855babd4679f5d8ebb58a4"),
        (122, 7, 2, "7d280640b607cb05e3c3c447d7219a299745a4aa1f42c7f691fa0d7afe67bb3f"),
        (107, 7, 7, "0ba5988634f69a2144ad5920b8f6b40eba62566f6fdf6d4f04fa73634b6be265"),
        (107, 7, 2, "33b70edacc7a7912f8102a617f91857641ad770f9d06aad4ec3217539e05eda1"),
        (152, 8, 0, "11089cb250d054340cf2b6b534301b4668cea66284628dc60521449271007622"),
        (152, 8, 3, "b8cbebd6580ea3d34589729fe97831fad19bc29e3bf81087eca2fbcd0dbbf78a"),
        (123, 8, 0, "0cc82ef2322e0146b190efeaa78460a1bbb5dd67db10b6faa27e9b867b7eabac"),
        (123, 8, 3, "d4df3270c2fa68d25985ec52697e99ccdb01bc0f06dc66d2b15e71a237e21cc7"),
        (180, 9, 1, "09a031f87f4964190bf4ea6d43c0c4c10f26a784476ae25534c0b330955ac4c8"),
        (180, 9, 4, "bf77dfb0a43f9fdc152b74804c859ee35e85d467cd7044f266cc046f011f2dac"),
        (153, 9, 1, "c1f91b0bbd0ea2a2b58ff753dbaa8240dc7da56ceb9c9f1ca19fb6dbb5282c6e"),
        (153, 9, 4, "07e2011de8d91354e41c1d1400cc25f7a30bf604048166d9829a10ed01e34e0e"),
        (213, 10, 2, "4d1dc914e02ba689316be80503c8ba3dd450a5ed9c9044d5b863bf20cd2722c3"),
        (213, 10, 5, "b55996c95585f7556ac2b97f396abebf3dcc5a0a853a0ad17f99c5e91219e36a"),
        (181, 10, 2, "674c6973ffcf982f99c608cf0192aad79f1690ee6553b41ad2699e81bf1fbf83"),
        (181, 10, 5, "295db5b3744febd8bb7065ca2c8a121a03be0f5fa20227563fc4837ea72e4074"),
    ]

    private static let text =
        "otpauth://totp/Stepping%20Stone:joan@millbrook.example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Stepping%20Stone&"
        + String(repeating: "abcdefghijklmnopqrstuvwxyz0123456789", count: 20)

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
                #.....#.####..#.....#
                #.###.#...#.#.#.###.#
                #.###.#.#.#.#.#.###.#
                #.###.#....#..#.###.#
                #.....#....##.#.....#
                #######.#.#.#.#######
                ........#..##........
                #.##.###.#.##.#..#.##
                .##.##.#.######..##..
                #...#.#..#.#.......##
                #.##...#...#..####.#.
                .#.######...#..#..#.#
                ........####..#...#.#
                #######.#..##..#.....
                #.....#.#.#....#####.
                #.###.#.....######.##
                #.###.#.#.##..#.####.
                #.###.#.##..#.##..#..
                #.....#...#..#.##...#
                #######.#.#..#.#.....
                """)
    }

    @Test("What is longer than the largest holds is no code")
    func tooLong() {
        #expect(QRCode(String(Self.text.prefix(QRCode.mostBytes))) != nil)
        #expect(QRCode(String(Self.text.prefix(QRCode.mostBytes + 1))) == nil)
    }

    @Test("The mask that reads best is one of the eight, and the picture says what it is")
    func picture() throws {
        let code = try #require(QRCode("HELLO"))
        let masks = (0..<8).compactMap { QRCode("HELLO", mask: $0) }
        #expect(masks.contains { rows($0, dark: "#", light: ".") == rows(code, dark: "#", light: ".") })
        let svg = QRPicture.svg(code, label: "A <key>").string
        #expect(
            svg.contains("role=\"img\"") && svg.contains("A &lt;key&gt;")
                && svg.contains("viewBox=\"0 0 29 29\""))
    }
}
