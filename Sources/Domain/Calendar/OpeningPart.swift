/// One part of a clause, about one service or none: its days with the weeks meant, and the hours of each.
struct OpeningPart {
    /// Weekdays said together, and which of their weeks.
    struct Days {
        var weekdays: [Weekday]
        var ordinals: [Int] = []
        var weeksApart = 1
        var often: PlacedItem?
        /// Whether anything was said of its weeks.
        var saysWeeks = false
        var weeksUnclear: Range<Int>?
        /// The words that said how many weeks apart.
        var weeksRange: Range<Int>?
        let range: Range<Int>
    }

    /// Days which share their hours.
    struct Group {
        var days: [Days] = []
        var hours: [PlacedItem] = []
        var inexact: [PlacedItem] = []
    }

    let services: [OpeningPattern.Service]
    let items: [PlacedItem]
    let words: [OpeningWord]
    private(set) var groups: [Group] = []
    /// Words about weeks, or hours, in a part that names no day.
    private(set) var strayWeeks: [PlacedItem] = []
    private(set) var strayHours: [PlacedItem] = []
    /// What contradicts the rest, by its words.
    private(set) var unreadable: [Range<Int>] = []
    /// "Every second Saturday", taken as so many weeks apart.
    private(set) var assumedWeeks: [(range: Range<Int>, weeksApart: Int)] = []

    private var days: [Days] = []
    private var events: [Event] = []
    private var pending: [PlacedItem] = []
    private var pendingIsUsed = false
    private var runStart = 0
    /// "Saturday 10-12 1st and 3rd, 2-4 2nd and 4th": which weeks have which hours?
    private var isContradictory = false

    private enum Event {
        case days(Int)
        case hours(PlacedItem)
        case inexact(PlacedItem)
    }

    init(_ items: [PlacedItem], services: [OpeningPattern.Service], words: [OpeningWord]) {
        self.services = services
        self.items = items
        self.words = words
        let telling = items.filter { $0.item.saysWeeks || $0.item.saysDaysOrHours }
        for place in telling.indices { take(telling[place], at: place, of: telling) }
        if !pendingIsUsed { strayWeeks += pending.filter { $0.item != .every } }
        group()
    }

    var closedOnBankHolidays: Bool {
        items.contains { placed in
            if case .except(_, bankHolidays: true) = placed.item { true } else { false }
        }
    }

    func has(_ item: OpeningItem) -> Bool { items.contains { $0.item == item } }

    private mutating func take(_ placed: PlacedItem, at place: Int, of telling: [PlacedItem]) {
        switch placed.item {
        case .days(let weekdays, let weekend):
            takeDays(weekdays, weekend, placed.range)
        case .hours:
            events.append(.hours(placed))
            endRun()
        case .inexactHours:
            events.append(.inexact(placed))
            endRun()
        default:
            if days.isEmpty || goesForward(place, telling) {
                if pendingIsUsed { pending = [] }
                pendingIsUsed = false
                pending.append(placed)
            } else {
                let run = runStart..<days.count
                let silent = run.filter { !days[$0].saysWeeks }
                let reached = silent.isEmpty ? Array(run) : silent
                if placed.item.isOrdinals, reached.contains(where: { !days[$0].ordinals.isEmpty }) {
                    isContradictory = true
                }
                for index in reached {
                    var said = days[index]
                    apply([placed], to: &said)
                    days[index] = said
                }
                if pendingIsUsed { pending = [] }
            }
        }
    }

    /// After hours, days begin a new run, and an ordinal said before does not reach them.
    private mutating func endRun() {
        if pendingIsUsed { pending = [] }
        runEnded = true
    }
    private var runEnded = false

    private mutating func takeDays(_ weekdays: [Weekday], _ weekend: Bool, _ range: Range<Int>) {
        if weekend, let ordinals = pending.first(where: { $0.item.isOrdinals }) {
            unreadable.append(ordinals.range.lowerBound..<range.upperBound)
            pending = []
            return
        }
        if runEnded || days.isEmpty { runStart = days.count }
        runEnded = false
        var said = Days(weekdays: weekdays, range: range)
        apply(pending, to: &said)
        pendingIsUsed = true
        days.append(said)
        events.append(.days(days.count - 1))
    }

    private mutating func apply(_ weeks: [PlacedItem], to days: inout Days) {
        if !weeks.isEmpty { days.saysWeeks = true }
        for (place, placed) in weeks.enumerated() {
            switch placed.item {
            case .ordinals(let ordinals):
                if place > 0, weeks[place - 1].item == .every, let apart = everySo(ordinals) {
                    let range = weeks[place - 1].range.lowerBound..<days.range.upperBound
                    assumedWeeks.append((range, apart))
                    days.weeksApart = apart
                    days.weeksRange = range
                } else {
                    days.ordinals += ordinals.filter { !days.ordinals.contains($0) }
                }
            case .weeksApart(let apart):
                days.weeksApart = apart
                days.weeksRange = placed.range
            case .often:
                // "Two Saturdays a month" says it in two places.
                let first = days.often ?? placed
                let end = max(first.range.upperBound, placed.range.upperBound)
                days.often = PlacedItem(item: first.item, range: first.range.lowerBound..<end)
            case .weeksUnclear: days.weeksUnclear = placed.range
            default: break
            }
        }
    }

    /// House rule: "every second Saturday" is every two weeks, where no month is named.
    private func everySo(_ ordinals: [Int]) -> Int? {
        guard ordinals.count == 1, let number = ordinals.first, number > 1 else { return nil }
        let namesMonth = items.contains { placed in
            if case .often(_, aMonth: true) = placed.item { true } else { placed.item == .ofMonth }
        }
        return namesMonth ? nil : number
    }

    /// Whether words about weeks belong to the days after them rather than to those before.
    private func goesForward(_ place: Int, _ telling: [PlacedItem]) -> Bool {
        let here = telling[place]
        guard let next = telling[(place + 1)...].first(where: { !$0.item.saysWeeks }), next.item.isDays else {
            return false
        }
        let beforeDays = !isParted(here.range.upperBound, next.range.lowerBound)
        let afterDays = place > 0 && !isParted(telling[place - 1].range.upperBound, here.range.lowerBound)
        if here.item.isOrdinals || here.item == .every { return beforeDays || !afterDays }
        return !afterDays
    }

    /// Whether a comma or an "and" stands between two words.
    private func isParted(_ from: Int, _ to: Int) -> Bool {
        guard from < to else { return false }
        return words[from..<to].contains { $0.kind == .comma || $0.kind == .and }
    }

    private mutating func group() {
        let first = events.first { if case .inexact = $0 { false } else { true } }
        let hoursFirst = if case .hours? = first { true } else { false }
        var group = Group()
        for event in events {
            switch event {
            case .days(let index):
                if !hoursFirst, !group.days.isEmpty, !group.hours.isEmpty || !group.inexact.isEmpty {
                    close(&group)
                }
                group.days.append(days[index])
            case .hours(let placed):
                if hoursFirst, !group.days.isEmpty { close(&group) }
                group.hours.append(placed)
            case .inexact(let placed):
                group.inexact.append(placed)
            }
        }
        close(&group)
        // "10-12 Saturdays, Sundays 2-4": whose hours are the first? Nothing of it is taken.
        if isContradictory || (!groups.isEmpty && !strayHours.isEmpty), let start = items.first,
            let end = items.last
        {
            unreadable.append(start.range.lowerBound..<end.range.upperBound)
            groups = []
            strayHours = []
        }
    }

    private mutating func close(_ group: inout Group) {
        if group.days.isEmpty { strayHours += group.hours + group.inexact } else { groups.append(group) }
        group = Group()
    }
}

extension OpeningItem {
    fileprivate var saysDaysOrHours: Bool {
        switch self {
        case .hours, .inexactHours: true
        default: isDays
        }
    }

    fileprivate var isDays: Bool { if case .days = self { true } else { false } }
    fileprivate var isOrdinals: Bool { if case .ordinals = self { true } else { false } }
}
