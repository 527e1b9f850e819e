import Testing

@Suite("Walls between floors")
struct WallTests {
    /// What each floor may import; docs/architecture.md says why. Glibc is the machine's own: locks and
    /// syncing.
    private static let allowed: [String: Set<String>] = [
        "Domain": [],
        "Journal": [
            "Domain", "Foundation", "Synchronization", "GRDB", "GRDBSQLite", "Crypto", "CryptoExtras",
            "Logging", "Glibc",
        ],
        "Outside": [
            "Domain", "Foundation", "Synchronization", "AsyncHTTPClient", "Crypto", "JWTKit", "Logging",
            "NIOCore",
            "NIOFoundationCompat", "NIOHTTP1", "NIOPosix", "NIOSSL", "Subprocess", "SystemPackage",
        ],
        "Scenarios": ["Domain", "Journal", "Foundation", "Synchronization", "Yams"],
        "Site": [
            "Domain", "Journal", "Outside", "Foundation", "Synchronization", "Hummingbird", "HummingbirdCore",
            "HummingbirdTLS",
            "HTTPTypes", "NIOCore", "NIOHTTPTypes", "NIOSSL", "ServiceLifecycle", "UnixSignals", "Logging",
        ],
        "Server": [
            "Domain", "Journal", "Outside", "Scenarios", "Site", "Foundation", "Synchronization",
            "ArgumentParser",
            "Logging",
        ],
    ]

    @Test("A floor imports only what its place in the house allows")
    func floors() {
        var findings: [String] = []
        for (file, line, module) in imports() {
            guard let floor = file.file.floor else { continue }
            guard let allowed = Self.allowed[floor] else {
                findings.append(file.finding(line, "\(floor) is no floor of the house"))
                continue
            }
            if !allowed.contains(module) {
                findings.append(file.finding(line, "\(floor) may not import \(module)"))
            }
        }
        expectNone(findings)
    }

    @Test("Tests are written with Swift Testing")
    func tests() {
        let findings = imports().filter { $0.module == "XCTest" }.map {
            $0.file.finding($0.line, "import Testing")
        }
        expectNone(findings)
    }

    private func imports() -> [(file: SwiftFile, line: Int, module: String)] {
        let pattern = #/^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|func|protocol)\s+)?(\w+)/#
        return House.swift.flatMap { file in
            file.source.code.enumerated().compactMap { number, line in
                line.prefixMatch(of: pattern).map { (file, number, String($0.1)) }
            }
        }
    }
}
