import Foundation
import Testing

/// One file of the house.
struct HouseFile: Sendable {
    /// From the root: `Sources/Domain/House/House.swift`.
    let path: String
    let text: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    /// `Domain`, for what is under `Sources/Domain`.
    var floor: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }
}

/// A Swift file, read.
struct SwiftFile: Sendable {
    let file: HouseFile
    let source: SourceText

    var path: String { file.path }

    /// A finding at a line, counted from 0 here and from 1 in what is said.
    func finding(_ line: Int, _ message: String) -> String { "\(path):\(line + 1): \(message)" }

    /// The code lines that the pattern is found in.
    func lines(with pattern: Regex<AnyRegexOutput>) -> [Int] {
        source.code.indices.filter { source.code[$0].contains(pattern) }
    }
}

/// Everything that is kept of the house.
enum House {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let folders = ["Sources", "Tests", "Benchmarks", "docs", "scripts", ".ci"]
    private static let endings = Set([
        "swift", "md", "yaml", "yml", "py", "css", "js", "svg", "sh", "json", "html", "txt",
    ])

    /// Texts by hand, in order of path.
    static let files: [HouseFile] = {
        var paths = ["Makefile", "README.md", "Package.swift", ".ci/run", "scripts/setup"]
        for folder in folders {
            let inside = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
            while let path = inside?.nextObject() as? String {
                let isBuilt = path.split(separator: "/").contains {
                    $0.hasPrefix(".build") || $0 == "pictures"
                }
                if !isBuilt, endings.contains(String(path.split(separator: ".").last ?? "")) {
                    paths.append(folder + "/" + path)
                }
            }
        }
        return Set(paths).sorted().compactMap { path in
            // Not every clone has each of the files named above.
            guard let bytes = try? Data(contentsOf: root.appendingPathComponent(path)) else { return nil }
            return HouseFile(path: path, text: String(decoding: bytes, as: UTF8.self))
        }
    }()

    static let swift: [SwiftFile] = files.filter { $0.path.hasSuffix(".swift") }
        .map { SwiftFile(file: $0, source: SourceText($0.text)) }

    /// What ships.
    static let sources: [SwiftFile] = swift.filter { $0.path.hasPrefix("Sources/") }
}

/// Fails with one finding a line, as editors understand them.
func expectNone(_ findings: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    guard !findings.isEmpty else { return }
    Issue.record(
        "\(findings.count) found:\n\(findings.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
