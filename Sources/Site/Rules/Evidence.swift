import Domain
import Foundation

/// The scenarios as they stand in this edition. `EvidenceText.swift` is made from the scenario files by
/// `make golden`, and a test compares the two.
enum Evidence {
    static let all: RuleEvidence = {
        do {
            return try JSONDecoder().decode(RuleEvidence.self, from: Data(EvidenceText.json.utf8))
        } catch {
            preconditionFailure("EvidenceText.swift is not what make golden writes: \(error)")
        }
    }()
}
