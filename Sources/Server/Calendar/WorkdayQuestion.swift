import Domain
import Foundation

/// Which day is so many working days after, or before, that one.
struct WorkdayQuestion {
    let division: Division
    let from: Day
    let add: Int

    init(division: Division, from: Day, add: Int) {
        self.division = division
        self.from = from
        self.add = add
    }

    /// Reads `division,date,number`.
    /// - Throws: `Complaint` that names what cannot be read.
    init(_ line: Line) throws {
        let parts = line.parts
        guard parts.count == 3 else {
            throw Complaint("'\(line.text)' is not division,date,number, such as scotland,2025-12-22,10.")
        }
        division = try Self.readDivision(parts[0])
        from = try DayArgument.read(parts[1])
        add = try Self.readCount(parts[2])
    }

    /// - Throws: `Complaint` where there is no such division.
    static func readDivision(_ text: String) throws -> Division {
        guard let division = Division(rawValue: text.lowercased()) else {
            let names = Division.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint("'\(text)' is not a division: say one of \(names).")
        }
        return division
    }

    /// - Throws: `Complaint` where the text is not a whole number, or larger than can be counted.
    static func readCount(_ text: String) throws -> Int {
        let plain = text.replacing("\u{2212}", with: "-")
        let digits = plain.drop { $0 == "-" || $0 == "+" }
        let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
        guard isWhole, plain.count - digits.count <= 1 else {
            throw Complaint("'\(text)' is not a whole number, such as 10 or -3.")
        }
        let most = WorkingCalendar.largestCount
        guard let count = Int(plain), (-most...most).contains(count) else {
            throw Complaint("\(text) working days are too many: at most \(most) can be counted.")
        }
        return count
    }

    /// Easter, and with it Good Friday, is known from the first full year of the Gregorian calendar on.
    private static let years = 1583...9999

    /// - Throws: `Complaint` where it would need years that have no bank holidays.
    func answer(_ calendar: WorkingCalendar) throws -> Day {
        guard Self.years.contains(from.year) else {
            throw Complaint("\(from) is too far back: working days are counted from 1583-01-01 on.")
        }
        let answer = calendar.adding(workingDays: add, to: from, in: division)
        guard Self.years.contains(answer.year) else {
            throw Complaint("The answer lies outside the years 1583 to 9999. Count fewer days.")
        }
        return answer
    }

    /// Nil where all bank holidays on the way are known.
    func warning(_ answer: Day, _ calendar: WorkingCalendar) -> String? {
        if max(from, answer) > calendar.knownThrough(in: division) {
            let last = calendar.knownThrough(in: division)
            return "bank holidays after \(last) are not announced yet; they are reckoned by today's rule."
        }
        if min(from, answer) < calendar.knownFrom {
            return "bank holidays before \(calendar.knownFrom) are reckoned by today's rule."
        }
        return nil
    }
}
