import ArgumentParser
import Domain
import Foundation
import Outside

/// `steppingstone distance`: how far it is between two postcodes.
struct MeasureDistance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "distance",
        abstract: "Says how far it is between two postcodes or towns, as the crow flies.",
        discussion: """
            It is exact where a list of postcodes was imported (steppingstone postcodes import FILE), and
            approximate where not; the answer says which.

            Without arguments it reads lines from standard input, such as IP24 3JQ,IP1 2HJ
            and answers each with a line.
            """)

    @Argument(help: "A postcode, the first half of one, or a town.") var from: String?
    @Argument(help: "The other one.") var to: String?
    @OptionGroup var folder: DataFolder

    func validate() throws {
        if from != nil, to == nil { throw ValidationError("Give two postcodes, each in quotation marks.") }
    }

    func run() throws {
        let places = try Places(folder: URL(fileURLWithPath: folder.path))
        guard let from, let to else {
            return try InputLines.each(like: "IP24 3JQ,IP1 2HJ") { line in
                let parts = line.parts
                guard parts.count == 2 else {
                    throw Complaint("'\(line.text)' is not two postcodes, such as IP24 3JQ,IP1 2HJ.")
                }
                Voice.answer(try DistanceAnswer(parts[0], parts[1], places).description)
            }
        }
        Voice.answer(try DistanceAnswer(from, to, places).description)
    }
}

/// A distance, with what it was measured between.
struct DistanceAnswer: CustomStringConvertible {
    private let from: Places.Found
    private let to: Places.Found
    private let listed: Day?

    /// - Throws: `Complaint` where one of them is not known.
    init(_ from: String, _ to: String, _ places: Places) throws {
        self.from = try Self.look(from, places)
        self.to = try Self.look(to, places)
        listed = places.postcodes?.asOf
    }

    private static func look(_ words: String, _ places: Places) throws -> Places.Found {
        guard let found = places.look(words) else {
            let isPostcode = Postcode(words) != nil || Outcode(words) != nil
            let reason =
                isPostcode ? "in a postcode area that there is not" : "not a postcode or town known here"
            throw Complaint("'\(words)' is \(reason): write it as IP24 3JQ.")
        }
        return found
    }

    /// `41.3 km (exact: ...)`
    var description: String {
        let kilometres = Geodesic.metres(from: from.place, to: to.place) / 1000
        return String(format: "%.1f km (%@)", kilometres, isExact ? exactly : roughly)
    }

    private var isExact: Bool { from.approximation == .exact && to.approximation == .exact }

    private var exactly: String {
        "exact: between the places of both postcodes"
            + (listed.map { ", from the list in the file of \($0)" } ?? "")
    }

    private var roughly: String {
        let reasons = [from, to].compactMap { reason($0) }
        let knowsMore = [from, to].allSatisfy { $0.approximation < .area || listed != nil }
        return "approximate, may be \(error) off: \(reasons.joined(separator: "; "))"
            + (knowsMore ? "" : "; import a list of postcodes to know better")
    }

    /// How far off the worse of the two may be.
    private var error: String {
        switch max(from.approximation, to.approximation) {
        case .exact: "some metres"
        case .district, .town: "some kilometres"
        case .area: "tens of kilometres"
        }
    }

    /// What a place stands for that is not exact.
    private func reason(_ found: Places.Found) -> String? {
        switch found.approximation {
        case .exact: nil
        case .district: "\(found.name) is taken as the middle of its district"
        case .town: "\(found.name) is taken as the middle of the town"
        case .area: "\(found.name) is taken as the middle of its postcode area"
        }
    }
}
