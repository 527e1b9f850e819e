import Domain
import Journal
import Testing

@testable import Site

/// Each clause, and each alternative within one, stands when it was chosen and only then (I2, I3, I4).
@Suite("Each clause of an order, and each of its alternatives")
struct OrderClauseTests {
    /// One alternative: what chooses it, and words that nothing else in an order says.
    struct Alternative: CustomTestStringConvertible, Sendable {
        let clause: OrderClause
        let words: String
        /// Of contact by video.
        let isVirtual: Bool
        /// It stands without anybody's choosing it.
        let isUsual: Bool
        /// What excludes one another has the same.
        let rival: String?
        let choose: @Sendable (inout OrderDraft) -> Void
        var testDescription: String { "\(clause.paragraph): \(words)" }

        init(
            _ clause: OrderClause, _ words: String, isVirtual: Bool = false, isUsual: Bool = false,
            rival: String? = nil, _ choose: @escaping @Sendable (inout OrderDraft) -> Void
        ) {
            (self.clause, self.words, self.choose) = (clause, words, choose)
            (self.isVirtual, self.isUsual, self.rival) = (isVirtual, isUsual, rival)
        }
    }

    /// Nothing is kept of a draft, and so one site does for all.
    private static let site = Task { try await ReferralSite() }

    private static func text(_ draft: OrderDraft) async throws -> [OrderClause: String] {
        let site = try await site.value
        let model = try await site.office.desk.ask(
            DraftOrder(draft: draft), by: .anyone, at: site.office.clock())
        let sentences = OrderSentences(model: model)
        return Dictionary(uniqueKeysWithValues: model.clauses.map { ($0, sentences.text($0).text) })
    }

    static func drafted(_ alternative: Alternative) -> OrderDraft {
        var draft = OrderDraft()
        draft.service.kind = alternative.isVirtual ? .virtualSupervised : .supervisedCentre
        alternative.choose(&draft)
        return draft
    }

    @Test("It stands when it is chosen, not before, and those that it excludes do not", arguments: all)
    func chosen(_ alternative: Alternative) async throws {
        let said = try #require(try await Self.text(Self.drafted(alternative))[alternative.clause])
        #expect(said.contains(alternative.words), "\(said)")
        if !alternative.isUsual {
            var bare = OrderDraft()
            bare.service.kind = alternative.isVirtual ? .virtualSupervised : .supervisedCentre
            let before = try await Self.text(bare)[alternative.clause] ?? ""
            #expect(!before.contains(alternative.words), "\(before)")
        }
        for other in Self.all
        where other.clause == alternative.clause && other.words != alternative.words && other.rival != nil
            && other.rival == alternative.rival
        {
            #expect(!said.contains(other.words), "\(said)")
        }
    }

    @Test("Left out, it does not stand", arguments: OrderClause.mayBeLeftOut)
    func leftOut(_ clause: OrderClause) async throws {
        var draft = OrderDraft()
        draft.service.kind = clause.part == .virtual ? .virtualSupervised : .supervisedCentre
        #expect(try await Self.text(draft)[clause] != nil)
        draft.leftOut = [clause]
        #expect(try await Self.text(draft)[clause] == nil)
    }

    @Test("What nobody chose does not stand; what always stands does")
    func bare() async throws {
        var draft = OrderDraft()
        for (kind, part) in [(ServiceKind.supportedCentre, OrderPart.direct), (.virtualSupported, .virtual)] {
            draft.service.kind = kind
            let clauses = Set(try await Self.text(draft).keys)
            let usual = OrderClause.mayBeLeftOut.filter { $0.part == .general || $0.part == part }
            #expect(clauses == Set(usual).union([.leave, .placeAndAcceptance]))
        }
        draft.leftOut = Set(OrderClause.allCases)
        #expect(Set(try await Self.text(draft).keys) == [.leave, .placeAndAcceptance])
    }

    @Test("All twenty-eight of the Protocol are there, and each is in the table of this test")
    func all28() {
        let suggested = OrderClause.allCases.filter { $0.paragraph.hasPrefix("4.") }
        #expect(suggested.count == 28)
        #expect(suggested.filter { $0.paragraph.hasPrefix("4.1") }.count == 12)
        #expect(suggested.filter { $0.paragraph.hasPrefix("4.2") }.count == 11)
        #expect(suggested.filter { $0.paragraph.hasPrefix("4.3") }.count == 5)
        #expect(Set(Self.all.map(\.clause)) == Set(OrderClause.allCases))
    }
}
