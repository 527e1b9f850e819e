enum Multipart {
    static func fields(_ body: [UInt8], contentType: String) throws -> Fields { Fields() }
}
