import Testing

@testable import Domain

@Suite struct RecordHintsTests {
    @Test("opinion, impression, hearsay and generalisation are pointed at, in the order of the text")
    func kinds() {
        let text = "I think Sam was tired. Dad seemed cross. Mum told me that he always shouts."
        #expect(
            RecordHints.hints(in: text) == [
                .init(kind: .opinion, words: "I think", at: 0),
                .init(kind: .impression, words: "seemed", at: 27),
                .init(kind: .hearsay, words: "told me that", at: 45),
                .init(kind: .generalisation, words: "always", at: 61),
            ])
    }

    @Test("whole words only, in any case, over line breaks, and never what was seen and heard")
    func wholeWords() {
        #expect(
            RecordHints.hints(in: "Sam said: \u{201C}nevertheless\u{201D}. The think tank. 11:05 Sam cried.")
                .isEmpty)
        #expect(RecordHints.hints(in: "OBVIOUSLY late").map(\.words) == ["OBVIOUSLY"])
        #expect(RecordHints.hints(in: "I\nthink").map(\.words) == ["I\nthink"])
        #expect(RecordHints.hints(in: "").isEmpty)
        #expect(RecordHints.hints(in: "I").isEmpty)
    }

    @Test("where two overlap, the longer is named; places are counted in characters")
    func overlapAndPlaces() {
        #expect(RecordHints.hints(in: "as if").map(\.words) == ["as if"])
        #expect(RecordHints.hints(in: "👨‍👩‍👧 é always").map(\.at) == [4])
    }
}
