import Foundation

extension Site {
    /// Every route, as OpenAPI 3.0 describes them, for programs that try them out.
    /// - Throws: an error of Foundation's, which what is made here never meets.
    public static func openAPI() throws -> String {
        var paths: [String: [String: Any]] = [:]
        for route in routes {
            var operation: [String: Any] = [
                "summary": "For: \(route.gate.rawValue)",
                "responses": ["default": ["description": "A page, or the way to one"]],
                "parameters": names(of: route.path).map { name in
                    [
                        "name": name, "in": "path", "required": true,
                        "schema": ["type": "string", "minLength": 1] as [String: Any],
                    ]
                },
            ]
            if route.method == .post {
                let schema: [String: Any] = ["type": "object", "additionalProperties": ["type": "string"]]
                operation["requestBody"] = [
                    "content": ["application/x-www-form-urlencoded": ["schema": schema]]
                ]
            }
            paths[route.path, default: [:]][route.method.rawValue.lowercased()] = operation
        }
        let whole: [String: Any] = [
            "openapi": "3.0.3", "info": ["title": "Stepping Stone", "version": "1"], "paths": paths,
        ]
        let data = try JSONSerialization.data(
            withJSONObject: whole, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }

    private static func names(of path: String) -> [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }
}
