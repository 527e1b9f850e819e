/// The centre's list of open cases, the nearest deadline first.
public struct Inbox: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runsOrSupervises(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> InboxModel {
        var cases: [CaseSummary] = []
        let stoppages = try house.stoppages(at: house.centre(centre))
        let settings = try house.register().settings
        for summary in try house.list(.openCases(centre)) {
            guard case .caseFile(var file) = summary.body else { continue }
            if let clock = SuspensionRules.clock(of: file.faceToFace, stoppages, settings, on: house.today) {
                file.clocks.append(clock)
            }
            cases.append(file)
        }
        let waiting = InboxModel.waitingOrder(cases)
        let rows = cases.sorted(by: InboxModel.isSooner).map { row in
            InboxRow(summary: row, placeInWait: waiting.firstIndex(of: row.id).map { $0 + 1 })
        }
        return InboxModel(centre: centre, rows: rows)
    }
}

/// What the desk sees first each day.
public struct InboxModel: Codable, Hashable, Sendable {
    public var centre: CentreID
    public var rows: [InboxRow]

    static func isSooner(_ left: CaseSummary, _ right: CaseSummary) -> Bool {
        switch (left.nearestDeadline, right.nearestDeadline) {
        case (let left?, let right?) where left != right: return left < right
        case (_?, nil): return true
        case (nil, _?): return false
        default:
            return (left.received?.milliseconds ?? 0, left.id) < (right.received?.milliseconds ?? 0, right.id)
        }
    }

    /// D3: who waits for a place, the longest first.
    static func waitingOrder(_ cases: [CaseSummary]) -> [CaseID] {
        cases.filter { $0.stage == .waitingList }
            .sorted {
                ($0.waitingSince?.milliseconds ?? 0, $0.id) < ($1.waitingSince?.milliseconds ?? 0, $1.id)
            }
            .map(\.id)
    }
}

/// One open case.
public struct InboxRow: Codable, Hashable, Sendable {
    public var summary: CaseSummary
    /// D3: the place on the waiting list, from 1.
    public var placeInWait: Int?
}
