import Foundation

/// The machine-readable order as others read it: JSON Schema, 2020-12. A test makes it from the types that
/// write the order, and fails where this file differs.
enum OrderSchema {
    static let data = Data(PackageResources.contact_order_schema_json)
}
