/// Small numbers are hidden where figures leave the centre: a count of two families can be a family that
/// somebody knows. House rule: no document asks for it; how small is small is the register's own choice.
///
/// What is shown must not give away what is hidden, to whoever subtracts, nor to whoever knows how it is
/// done. Hiding one more number next to a small one stops the first and not the second, who asks of every
/// number why it was not taken. So where a part of a sum is small, none of its parts is told, the noughts
/// neither.
enum Suppression {
    /// The counts that are hidden.
    /// - Parameters:
    ///   - counts: every count that leaves; what is not in it is nought.
    ///   - below: numbers from 1 up to but not including this one are small.
    ///   - sums: each sum among them, with its parts. No count is a part of two sums.
    static func hidden(
        _ counts: [Counted: Int], below: Int, sums: [(sum: Counted, parts: [Counted])]
    ) -> Set<Counted> {
        var hidden = Set(counts.filter { $0.value > 0 && $0.value < below }.keys)
        for (sum, parts) in sums where hidden.contains(sum) || parts.contains(where: hidden.contains) {
            hidden.formUnion(parts)
        }
        return hidden
    }
}
