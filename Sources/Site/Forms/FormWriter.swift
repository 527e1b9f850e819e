import Domain
import Foundation

/// Writes a typed value into fields, the way `FormReader` reads them, so that a form opens with what is
/// known.
enum FormWriter {
    /// The fields of a value; under a prefix where one is given.
    static func fields(of value: some Encodable, at prefix: String = "") -> Fields {
        var fields = Fields()
        // Encoding a value of the domain to JSON does not fail; if ever it did, the form would open empty.
        guard let data = try? JSONEncoder().encode(value),
            let json = try? JSONSerialization.jsonObject(with: data)
        else { return fields }
        write(json, at: prefix, into: &fields)
        return fields
    }

    private static func write(_ json: Any, at path: String, into fields: inout Fields) {
        switch json {
        case let object as [String: Any]:
            for (key, value) in object {
                write(value, at: path.isEmpty ? key : "\(path).\(key)", into: &fields)
            }
        case let list as [Any]:
            for (number, value) in list.enumerated() {
                let isPlain = !(value is [String: Any]) && !(value is [Any])
                write(value, at: isPlain ? path : "\(path).\(number)", into: &fields)
            }
        case let number as NSNumber where CFBooleanLike.isBoolean(number):
            fields.add(path, number.boolValue ? "yes" : "no")
        case let number as NSNumber: fields.add(path, number.stringValue)
        case let text as String:
            fields.add(path, text)
            if let day = Day(iso: text) {
                fields.add("\(path).day", String(day.dayOfMonth))
                fields.add("\(path).month", String(day.month))
                fields.add("\(path).year", String(day.year))
            }
        default: break
        }
    }
}

/// Tells JSON's true and false from its numbers.
private enum CFBooleanLike {
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
