import Testing

@testable import Domain

@Suite("Small numbers are hidden where figures leave the centre")
struct SuppressionTests {
    private static let parts: [Counted] = [.sessionsHeld, .noShows, .cancelled]
    private static let sums = [(sum: Counted.sessionsBooked, parts: parts)]

    /// What leaves: the sum and its parts, nil where hidden.
    private func leaves(_ numbers: [Int], below: Int) -> [Int?] {
        var counts: [Counted: Int] = [.sessionsBooked: numbers.reduce(0, +)]
        for (part, number) in zip(Self.parts, numbers) { counts[part] = number }
        let hidden = Suppression.hidden(counts, below: below, sums: Self.sums)
        return ([.sessionsBooked] + Self.parts).map { hidden.contains($0) ? nil : counts[$0] ?? 0 }
    }

    @Test("Both sides of the limit: one below it is hidden, the limit is shown, nought is shown")
    func limits() {
        #expect(leaves([0, 0, 0], below: 5) == [0, 0, 0, 0])
        #expect(leaves([5, 0, 0], below: 5) == [5, 5, 0, 0])
        #expect(leaves([4, 0, 0], below: 5) == [nil, nil, nil, nil])
        #expect(leaves([20, 5, 0], below: 5) == [25, 20, 5, 0])
    }

    @Test("Next to a small number no other part of its sum is told, so that no subtraction gives it")
    func secondary() {
        #expect(leaves([20, 4, 0], below: 5) == [24, nil, nil, nil])
        #expect(leaves([20, 3, 9], below: 5) == [32, nil, nil, nil])
        #expect(leaves([1, 1, 1], below: 5) == [nil, nil, nil, nil])
    }

    @Test(
        "Who knows how it is done, and tries every table there is, finds no hidden number",
        arguments: [3, 4, 5])
    func nobodySolvesIt(below: Int) {
        let most = below * 3
        var tables: [[Int?]: [[Int]]] = [:]
        for first in 0...most {
            for second in 0...most {
                for third in 0...most {
                    let table = [first, second, third]
                    tables[leaves(table, below: below), default: []].append(table)
                }
            }
        }
        for (shown, fitting) in tables {
            // Beyond the edge of what is tried there are more tables that fit.
            guard fitting.allSatisfy({ $0.reduce(0, +) <= most }) else { continue }
            for place in 0..<3 where shown[place + 1] == nil {
                let possible = Set(fitting.map { $0[place] })
                #expect(possible.count >= 2, "\(shown) gives away \(possible)")
            }
            if shown[0] == nil { #expect(Set(fitting.map { $0.reduce(0, +) }).count >= 2) }
        }
    }

    @Test("Nothing small is left in what is sent, and no sum lacks one part alone", arguments: 1...200)
    func random(seed: Int) {
        var chance = SeededChance(seed: UInt64(seed))
        var counts: [Counted: Int] = [:]
        for counted in Counted.sent where counted.parts.isEmpty { counts[counted] = chance.upTo(12) }
        for (sum, parts) in Counted.sumsSent { counts[sum] = parts.reduce(0) { $0 + (counts[$1] ?? 0) } }
        let hidden = Suppression.hidden(counts, below: 5, sums: Counted.sumsSent)
        for (counted, number) in counts where number > 0 && number < 5 { #expect(hidden.contains(counted)) }
        for (sum, parts) in Counted.sumsSent {
            let lost = parts.filter(hidden.contains)
            #expect(lost.isEmpty || lost.count == parts.count)
            if hidden.contains(sum) { #expect(lost.count == parts.count) }
        }
    }
}
