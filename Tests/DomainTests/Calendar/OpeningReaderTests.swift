import Foundation
import Testing

@testable import Domain

/// Wordings and what is to be made of them: `>` the text, `=` what is said back as understood, `!` a notice.
struct OpeningWordings: CustomTestStringConvertible {
    let text: String
    var spoken: [String] = []
    var notices: [String] = []

    var testDescription: String { text }

    static let all: [OpeningWordings] = {
        var all: [OpeningWordings] = []
        for line in [openingWordingsOfWeeks, openingWordingsOfHours, openingWordingsMixed].joined(
            separator: "\n"
        ).split(separator: "\n") {
            let said = String(line.dropFirst(2))
            switch line.first {
            case ">": all.append(OpeningWordings(text: said))
            case "=": all[all.count - 1].spoken.append(said)
            default: all[all.count - 1].notices.append(said)
            }
        }
        return all
    }()
}

@Suite("Opening times as centres say them")
struct OpeningReaderTests {
    @Test(
        "a wording is understood as a person would, and what cannot be read is named",
        arguments: OpeningWordings.all)
    func reads(_ wording: OpeningWordings) {
        let reading = OpeningReader.read(wording.text)
        #expect(reading.spoken == wording.spoken)
        #expect(reading.notices.map(\.spoken) == wording.notices)
    }

    @Test("capitals, other dashes, odd spaces and lines make no difference")
    func forms() {
        let plain = OpeningReader.read("Supported: 1st and 3rd Saturday 10am - 12pm").patterns
        #expect(plain.count == 1)
        for text in [
            "SUPPORTED: 1ST AND 3RD SATURDAY 10AM - 12PM", "supported : 1st & 3rd saturday 10am\u{2014}12pm",
            "Supported:\n1st  and\t3rd Saturday\u{A0}10 a.m. \u{2013} 12 p.m.",
            "Supported\n1st, 3rd Sat. 10.00am to noon",
        ] { #expect(OpeningReader.read(text).patterns == plain, "\(text)") }
    }

    @Test("twelve midday and twelve midnight are not mixed up")
    func twelve() throws {
        func hours(_ text: String) -> TimeSpan? {
            OpeningReader.read("Saturday \(text)").patterns.first?.hours
        }
        let noon = TimeOfDay(minutes: 720)
        #expect(hours("10am to 12 pm") == TimeSpan(from: TimeOfDay(minutes: 600), to: noon))
        #expect(hours("12pm to 2pm") == TimeSpan(from: noon, to: TimeOfDay(minutes: 840)))
        #expect(hours("12am to 2am") == TimeSpan(from: TimeOfDay(minutes: 0), to: TimeOfDay(minutes: 120)))
        #expect(
            hours("8pm to 12am") == TimeSpan(from: TimeOfDay(minutes: 1200), to: TimeOfDay(minutes: 1440)))
        #expect(
            hours("12.30pm to 1.30") == TimeSpan(from: TimeOfDay(minutes: 750), to: TimeOfDay(minutes: 810)))
        #expect(hours("10 to 12am") == nil, "noon or midnight?")
    }

    /// What the public list of centres has that cannot be read, and nothing else may be named.
    private static let unreadInList: Set<String> = [
        "later", "all families in one playroom", "one family at a time",
    ]

    @Test(
        "every row of the public list of centres is understood, but for the words known to have no meaning",
        .enabled(if: SharedData.has("centres.csv"), "skipped: centres.csv is not at hand"))
    func centres() throws {
        let rows = separatedValues(String(decoding: try SharedData.data("centres.csv"), as: UTF8.self))
        let header = try #require(rows.first)
        let column = try #require(header.firstIndex(of: "opening_text"))
        let texts = rows.dropFirst().filter { $0.count == header.count }.map { $0[column] }
        #expect(texts.count == rows.count - 1 && texts.count > 20)
        let tabled = Set(OpeningWordings.all.map(\.text))
        for text in texts where !text.isEmpty {
            let reading = OpeningReader.read(text)
            #expect(!reading.patterns.isEmpty, "\(text)")
            #expect(Set(reading.unreadWords).isSubset(of: Self.unreadInList), "\(text)")
            #expect(tabled.contains(text), "the table above should say how this is read: \(text)")
        }
        for text in texts where text.isEmpty { #expect(OpeningReader.read(text) == OpeningReading()) }
    }

    /// Comma-separated values with quotes, as the list of centres has them.
    private func separatedValues(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for character in text {
            let row = rows.count - 1
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[row].append("")
            case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
            default: rows[row][rows[row].count - 1].append(character)
            }
        }
        return rows.filter { $0 != [""] }
    }
}
