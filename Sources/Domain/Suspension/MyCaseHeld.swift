extension MyCaseModel {
    /// K1–K3 (joint statement): what this family is told while face-to-face contact is suspended.
    mutating func hold(_ file: CaseFile, at centre: Centre, in house: House) throws(Halt) {
        let clock = try SuspensionRules.clock(of: file, in: house)
        guard clock != nil else { return }
        notices = try house.register().notices(for: centre.id, centre.profile, on: house.today)
        if clock?.met != nil, let alternative = file.alternatives.last?.alternative {
            meanwhile = Meanwhile(way: alternative.way, words: alternative.words)
        }
        let held = Set(try HeldSession.all(of: file, in: house).map(\.session))
        for index in sessions.indices where held.contains(sessions[index].session) {
            sessions[index].isHeld = true
        }
    }
}
