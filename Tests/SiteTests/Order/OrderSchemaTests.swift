import Domain
import Foundation
import Journal
import Scenarios
import Testing

@testable import Site

/// The published schema is made from the types that write the order.
@Suite("The machine-readable order’s schema")
struct OrderSchemaTests {
    private static let path = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../../Sources/Site/Assets/contact-order.schema.json").standardized.path
    private static let isRewriting =
        ProcessInfo.processInfo.environment["STEPPINGSTONE_GOLDEN"] == "rewrite"

    static func schema() throws -> [String: Any] {
        guard case .fields(let fields) = try CommandSchema.shape(of: FinishOrder.self),
            let draft = fields.first(where: { $0.name == "draft" })
        else { throw Missing() }
        let text: [String: Any] = ["type": "string"]
        let clause: [String: Any] = [
            "type": "object", "required": ["id", "paragraph", "text"], "additionalProperties": false,
            "properties": [
                "id": ["enum": OrderClause.allCases.map(\.rawValue)], "paragraph": text, "text": text,
            ],
        ]
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "An order for contact at a child contact centre",
            "description":
                "order holds what was answered; clauses the words that came of it, in their order, each with the paragraph of the Judicial Protocol or the rule that asks for it.",
            "type": "object", "required": ["format", "version", "order", "clauses"],
            "additionalProperties": false,
            "properties": [
                "format": ["const": OrderFile.format], "version": ["const": OrderFile.version],
                "order": JSONSchema.of(draft.shape), "clauses": ["type": "array", "items": clause],
            ],
        ]
    }

    struct Missing: Error {}

    @Test("Golden: it is what the types say")
    func golden() throws {
        let made = try JSONSerialization.data(
            withJSONObject: Self.schema(), options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        if Self.isRewriting { try (made + Data("\n".utf8)).write(to: URL(fileURLWithPath: Self.path)) }
        let kept = try #require(FileManager.default.contents(atPath: Self.path))
        #expect(
            String(decoding: kept, as: UTF8.self) == String(decoding: made, as: UTF8.self) + "\n",
            "make golden writes it; a field that goes or changes is a new version")
    }

    @Test("Every alternative of every clause makes a file that the schema takes, and others are refused")
    func validates() async throws {
        let site = try await ReferralSite()
        var files: [String] = []
        for alternative in OrderClauseTests.all {
            let draft = OrderClauseTests.drafted(alternative)
            let model = try await site.office.desk.ask(
                DraftOrder(draft: draft), by: .anyone, at: site.office.clock())
            files.append(String(decoding: try OrderFile(model).data(), as: UTF8.self))
        }
        let everything = try #require(files.first)
        let spoilt = [
            "{}", everything.replacing("\"version\" : 1", with: "\"version\" : 2"),
            everything.replacing("\"order\" : {", with: "\"order\" : { \"another\" : 1, "),
            everything.replacing("\"supervisedCentre\"", with: "\"weather\""),
        ]
        let schema = try JSONSerialization.data(withJSONObject: Self.schema())
        let (good, bad) = (
            try Validator.refused(files, by: schema), try Validator.refused(spoilt, by: schema)
        )
        #expect(good == [])
        #expect(bad.count == spoilt.count, "\(bad)")
    }
}

/// Shapes as JSON Schema says them.
enum JSONSchema {
    static func of(_ shape: Shape) -> [String: Any] {
        switch shape {
        case .plain(let plain): of(plain)
        case .choice(let words, _): ["enum": words]
        case .fields(let fields): of(fields)
        case .list(let one): ["type": "array", "items": of(one)]
        case .set(let one): ["type": "array", "items": of(one), "uniqueItems": true]
        case .map(_, let value): ["type": "object", "additionalProperties": of(value)]
        case .variants(let variants):
            ["oneOf": variants.map { of([Shape.Field]($0.fields)) }]
        }
    }

    private static func of(_ fields: [Shape.Field]) -> [String: Any] {
        var properties: [String: Any] = [:]
        for field in fields { properties[field.name] = of(field.shape) }
        var object: [String: Any] = [
            "type": "object", "additionalProperties": false, "properties": properties,
        ]
        let required = fields.filter { !$0.isOptional }.map(\.name)
        if !required.isEmpty { object["required"] = required }
        return object
    }

    private static func of(_ plain: Shape.Plain) -> [String: Any] {
        switch plain {
        case .text, .name: ["type": "string"]
        case .number: ["type": "integer"]
        case .fraction: ["type": "number"]
        case .truth: ["type": "boolean"]
        case .date: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
        case .time: ["type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"]
        case .moment: ["type": "integer"]
        }
    }
}

/// Python's jsonschema, which has none of our mistakes.
enum Validator {
    /// - Returns: why those that the schema refuses are refused.
    static func refused(_ files: [String], by schema: Data) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ".build-python/bin/python")
        process.arguments = [
            "-c",
            """
            import json, sys, jsonschema
            said = json.load(sys.stdin)
            jsonschema.Draft202012Validator.check_schema(said["schema"])
            check = jsonschema.Draft202012Validator(said["schema"])
            for file in said["files"]:
                for problem in list(check.iter_errors(json.loads(file)))[:1]:
                    print(problem.message.replace("\\n", " "))
            """,
        ]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let said = try JSONSerialization.data(
            withJSONObject: ["files": files, "schema": try JSONSerialization.jsonObject(with: schema)])
        try input.fileHandleForWriting.write(contentsOf: said)
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw OrderSchemaTests.Missing() }
        return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
