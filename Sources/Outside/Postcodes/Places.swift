public import Domain
public import Foundation

/// Finds where a postcode or a town is: from imported lists where there are any, else from what is built in.
public struct Places: Sendable {
    /// What somebody's words were understood as, and where that is.
    public struct Found: Hashable, Sendable {
        /// Where it is.
        public let place: Place
        /// How near to the truth that is: to be said wherever a distance from it is shown.
        public let approximation: Approximation
        /// What was looked up, as it is written: `IP24 3JQ`, `IP24`, or the town's name as it was given.
        public let name: String
    }

    /// The list of postcodes in use, where one was imported.
    public let postcodes: PostcodeFile?
    /// The list of districts in use, where one was imported.
    public let districts: PostcodeFile?

    static let postcodesFile = "postcodes.places"
    static let districtsFile = "districts.places"

    /// Only what is built in: postcode areas and towns.
    public static let builtIn = Places()

    private init() { (postcodes, districts) = (nil, nil) }

    /// Takes up the lists that `PostcodeImport` put in the folder; a list that is not there is done without.
    /// - Throws: `PostcodeFile.Damage`, or Foundation's error where a list may not be read.
    public init(folder: URL) throws {
        func open(_ name: String) throws -> PostcodeFile? {
            let file = folder.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: file.path) else { return nil }
            return try PostcodeFile(contentsOf: file)
        }
        postcodes = try open(Self.postcodesFile)
        districts = try open(Self.districtsFile)
    }

    /// The postcode's own place, or its district's, or its area's, and which of these it is.
    /// Nil where even the area is unknown: somebody's slip, such as `AA1 1AA`.
    public func find(_ postcode: Postcode) -> (place: Place, approximation: Approximation)? {
        if let place = postcodes?.place(of: postcode) { return (place, .exact) }
        return find(postcode.outcode)
    }

    /// The place of a district, or of its area.
    public func find(_ outcode: Outcode) -> (place: Place, approximation: Approximation)? {
        if let place = postcodes?.middle(of: outcode) { return (place, .district) }
        if let place = districts?.place(of: outcode) { return (place, .district) }
        if let place = PostcodeAreas.places[outcode.area] { return (place, .area) }
        return nil
    }

    /// The middle of a town of England and Wales; nil where the name is not known.
    public func town(_ name: String) -> Place? { Towns.place(of: name) }

    /// Reads a postcode, the first half of one, or a town: whatever was typed into the one box.
    public func look(_ words: String) -> Found? {
        if let postcode = Postcode(words) {
            return find(postcode).map { found($0, postcode.description) }
        }
        if let outcode = Outcode(words) {
            return find(outcode).map { found($0, outcode.description) }
        }
        let name = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return town(name).map { Found(place: $0, approximation: .town, name: name) }
    }

    private func found(_ answer: (place: Place, approximation: Approximation), _ name: String) -> Found {
        Found(place: answer.place, approximation: answer.approximation, name: name)
    }
}
