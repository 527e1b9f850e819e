import Foundation
import Testing

@testable import Domain

/// A small generator with a seed, so that a failure can be had again.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Any text at all")
struct OpeningFuzzTests {
    private static let pieces: [String] =
        [
            "Saturday", "sat", "Sun", "mon-fri", "weekends", "daily", "1st", "3rd", "5th", "22nd", "last",
            "first",
            "second", "every", "each", "other", "alternate", "fortnightly", "weekly", "monthly", "twice", "a",
            "the",
            "month", "week", "of", "to", "til", "-", "–", "and", "&", ",", ";", ".", ":", "/", "(", ")", "\n",
            "10",
            "12", "2", "7", "00", "24", "25", "60", "99999999999999999999", "1030", "2026", "10.30", "10:30",
            "24:00",
            "9.5", "am", "pm", "a.m.", "p.m", "noon", "midnight", "half", "past", "supported", "supervised",
            "handover", "by", "appointment", "arrangement", "TBA", "except", "bank", "holidays", "closed",
            "not",
            "from", "between", "until", "for", "two", "hours", "90", "minutes", "2026-01-10", "31/02/2026",
            "10 January 2026", "'", "’", "\u{0}", "é", "e\u{301}", "👨‍👩‍👧", "٣", "１０", "ﬁ", "\r\n", "\t", "£",
            "%",
            "-1", "+", "1st-", "to last", "times", "weeks", "2-", "other times", "first weekend", "online",
        ]

    @Test("twenty thousand random texts are read without a trap, and what is said of them holds")
    func fuzz() {
        let seed =
            ProcessInfo.processInfo.environment["STEPPINGSTONE_SEED"].flatMap { UInt64($0) } ?? 20_261_121
        print("The seed of the random opening texts is \(seed).")
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...12, using: &numbers)
            let text = (0..<count).map { _ in piece(&numbers) }.joined(
                separator: Bool.random(using: &numbers) ? " " : "")
            guard holds(text) else {
                Issue.record("seed \(seed): \(text.debugDescription)")
                return
            }
        }
    }

    private func piece(_ numbers: inout SeededNumbers) -> String {
        if Int.random(in: 0..<12, using: &numbers) == 0 {
            let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &numbers)) ?? " "
            return String(Character(scalar))
        }
        return Self.pieces.randomElement(using: &numbers) ?? ""
    }

    /// What must be true of every reading.
    private func holds(_ text: String) -> Bool {
        let reading = OpeningReader.read(text)
        let patterns = reading.patterns.allSatisfy { pattern in
            (pattern.hours.map { $0.from < $0.to } ?? true) && (1...12).contains(pattern.weeksApart)
                && pattern.ordinals.allSatisfy { (1...5).contains($0) || $0 == -1 || $0 == -2 }
                && pattern.days(inYear: 2026).allSatisfy { $0.weekday == pattern.weekday && $0.year == 2026 }
        }
        let named = reading.unreadWords.allSatisfy { !$0.isEmpty && text.contains($0) }
        let spoken =
            reading.notices.allSatisfy { !$0.spoken.isEmpty } && reading.spoken.allSatisfy { !$0.isEmpty }
        let something =
            !text.contains { $0.isLetter } || !reading.patterns.isEmpty || !reading.notices.isEmpty
            || !text.lowercased().contains("saturday")
        return patterns && named && spoken && something
    }

    @Test("a text longer than is read has its rest named, and takes no long time")
    func long() {
        let text = String(repeating: "weekly 1st and ", count: 2000)
        let reading = OpeningReader.read(text)
        #expect(reading.unreadWords.contains { $0.count == text.count - OpeningReader.longestText })
    }

    @Test("nothing is said of nothing", arguments: ["", " ", "\n\n", " . , ; "])
    func empty(_ text: String) { #expect(OpeningReader.read(text) == OpeningReading()) }
}
