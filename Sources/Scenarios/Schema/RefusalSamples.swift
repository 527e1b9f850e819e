public import Domain
public import Foundation

/// Examples of every no that can be kept with an act, made from the reasons' own coding, the same in every
/// run.
///
/// A no is kept as its rule, its room and the case's name, as Swift's own coding writes enums. A coding by
/// hand would be a second list of the same names, to be kept true by hand; golden files show any name that
/// is no longer written as before, for refusals as for events.
public enum RefusalSamples {
    /// The name that a room's reasons are kept under.
    public static func name(of reason: any RefusalReason.Type) -> String { String(describing: reason) }

    /// Every case of one room's reasons, with every case of what it carries, and with nothing that may be
    /// left out.
    ///
    /// - Returns: a JSON array, keys sorted, ending in a new line.
    /// - Throws: where a fact's type reads itself in a way that is not known.
    public static func json(of reason: any RefusalReason.Type) throws -> Data {
        try SampleText.written(try all(reason))
    }

    /// What reading examples and writing them again gives.
    ///
    /// - Throws: where one of them could not be read any more.
    public static func again(_ json: Data) throws -> Data {
        try SampleText.written(JSONDecoder().decode([Refusal].self, from: json))
    }

    private static func all<R: RefusalReason>(_ type: R.Type) throws -> [Refusal] {
        guard case .variants(let cases) = try Probe().make(type).shape else {
            throw ProbeFault(type, "is no list of cases")
        }
        var samples: [Refusal] = []
        var known: Set<Data> = []
        for (turn, one) in cases.enumerated() {
            for turnWithin in 0..<Shape.fields(one.fields).turns {
                for isSparse in [false, true] {
                    let probe = Probe(turn: turn, turnWithin: turnWithin, isSparse: isSparse)
                    let refusal = Refusal(rule, try probe.make(type).value)
                    if known.insert(try SampleText.written(refusal)).inserted { samples.append(refusal) }
                }
            }
        }
        return samples
    }

    /// Which rule is said makes no difference to how a reason is kept; the rules' own names are in the
    /// events' golden files.
    private static let rule = RuleID.E5
}
