extension OpeningReader {
    /// Puts the parts of a text together: a label or hours may stand in a sentence of their own.
    struct Assembly {
        let scanner: OpeningScanner
        var reading = OpeningReading()
        /// The services of a heading such as "Supported:", for what follows it.
        private var heading: [OpeningPattern.Service] = []
        /// The words of a heading that nothing has followed yet.
        private var emptyHeading: Range<Int>?
        /// Where the patterns of the last part that named days begin.
        private var lastStart = 0

        init(scanner: OpeningScanner) { self.scanner = scanner }

        mutating func take(_ items: [PlacedItem], _ services: [OpeningPattern.Service]) {
            if !services.isEmpty { endLabel() }
            let part = OpeningPart(
                items, services: services.isEmpty ? heading : services, words: scanner.words)
            if !services.isEmpty { setHeading(services, items) }
            if services.isEmpty { emptyHeading = nil }
            let clause = OpeningClause(part, source: scanner.source)
            reading.notices += clause.notices.filter { !reading.notices.contains($0) }
            if part.groups.isEmpty {
                takeDayless(part, labelled: !services.isEmpty)
            } else {
                lastStart = reading.patterns.count
                reading.patterns += clause.patterns.filter { !reading.patterns.contains($0) }
                if part.has(.otherTimes), part.has(.arrangement) { addArranged(part.services) }
            }
        }

        /// A heading keeps for what follows it where a colon is set after it, or it stands alone.
        private mutating func setHeading(_ services: [OpeningPattern.Service], _ items: [PlacedItem]) {
            guard let last = items.last(where: { $0.item.isService }) else { return }
            let isAlone = items.allSatisfy(\.item.isService)
            let after = scanner.skipping(OpeningVocabulary.fillers, from: last.range.upperBound)
            heading = isAlone || scanner.kind(at: after) == .colon ? services : []
            emptyHeading = isAlone ? last.range : nil
        }

        /// Notes a heading under which nothing was said.
        mutating func endLabel() {
            if let range = emptyHeading {
                reading.notices.append(.dayMissing(words: scanner.source.text(range)))
            }
            emptyHeading = nil
            heading = []
        }

        private mutating func takeDayless(_ part: OpeningPart, labelled: Bool) {
            takeExceptions(part)
            takeHours(part, labelled)
            takeWeeks(part)
            if part.has(.arrangement) { arrange(part, labelled) }
            for placed in part.items {
                switch placed.item {
                case .firstDay(let day): reading = reading.starting(day)
                case .notAnnounced: note(.notAnnounced(words: scanner.source.text(placed.range)))
                case .otherTimes where !part.has(.arrangement):
                    note(.unread(words: scanner.source.text(placed.range)))
                default: break
                }
            }
        }

        private mutating func note(_ notice: OpeningNotice) {
            if !reading.notices.contains(notice) { reading.notices.append(notice) }
        }

        /// "Daily 9 to 5. Closed Sundays and bank holidays."
        private mutating func takeExceptions(_ part: OpeningPart) {
            for placed in part.items {
                guard case .except(let weekdays, let bankHolidays) = placed.item else { continue }
                if reading.patterns.isEmpty { note(.unread(words: scanner.source.text(placed.range))) }
                reading.patterns.removeAll { $0.weekday.map(weekdays.contains) == true }
                guard bankHolidays else { continue }
                for index in reading.patterns.indices { reading.patterns[index].closedOnBankHolidays = true }
            }
            lastStart = min(lastStart, reading.patterns.count)
        }

        /// "Saturdays. 10am to noon; 1pm to 3pm.": hours without a day are those of the days before them.
        private mutating func takeHours(_ part: OpeningPart, _ labelled: Bool) {
            let hasDays = !labelled && reading.patterns.dropFirst(lastStart).contains { $0.weekday != nil }
            for placed in part.strayHours {
                let words = scanner.source.text(placed.range)
                switch placed.item {
                case .hours(.unclear): note(.hoursUnclear(words: words))
                case .hours(.span(let span, let assumed)) where hasDays:
                    add(span)
                    if assumed { note(.hoursAssumed(words: words, span)) }
                default: note(.dayMissing(words: words))
                }
            }
            dropMissingHours()
        }

        /// Hours for the days named last: their first, or another opening on the same days.
        private mutating func add(_ span: TimeSpan) {
            for index in reading.patterns.indices
            where index >= lastStart && reading.patterns[index].weekday != nil {
                if reading.patterns[index].hours == nil {
                    reading.patterns[index].hours = span
                } else {
                    var another = reading.patterns[index]
                    another.hours = span
                    if !reading.patterns.contains(another) { reading.patterns.append(another) }
                }
            }
        }

        private mutating func dropMissingHours() {
            guard !reading.patterns.contains(where: { $0.hours == nil && $0.weekday != nil }) else { return }
            reading.notices.removeAll { notice in
                if case .hoursMissing = notice { true } else { false }
            }
        }

        /// "Saturdays 10-12. Fortnightly.": weeks without a day are those of the days before them.
        private mutating func takeWeeks(_ part: OpeningPart) {
            for placed in part.strayWeeks {
                let words = scanner.source.text(placed.range)
                let said = reading.patterns.indices.filter { index in
                    let pattern = reading.patterns[index]
                    return index >= lastStart && pattern.weekday != nil && pattern.ordinals.isEmpty
                        && pattern.weeksApart == 1
                }
                if said.isEmpty { note(.dayMissing(words: words)) }
                for index in said {
                    var pattern = reading.patterns[index]
                    setWeeks(of: &pattern, placed.item, words)
                    reading.patterns[index] = pattern
                }
            }
        }

        private mutating func setWeeks(of pattern: inout OpeningPattern, _ item: OpeningItem, _ words: String)
        {
            switch item {
            case .ordinals(let ordinals): pattern.ordinals = ordinals
            case .weeksApart(let apart):
                pattern.weeksApart = apart
                if pattern.needsFirstDay { note(.firstDayMissing(words: words)) }
            case .often(1, aMonth: false): break
            case .often, .weeksUnclear:
                pattern.weeksUnsaid = true
                note(.weeksMissing(words: words))
            default: break
            }
        }

        /// By arrangement, without a day: a service of its own, or all that was said before.
        private mutating func arrange(_ part: OpeningPart, _ labelled: Bool) {
            emptyHeading = nil
            let before = reading.patterns.indices.filter {
                $0 >= lastStart && reading.patterns[$0].weekday != nil
            }
            if part.services.isEmpty, !part.has(.otherTimes), !before.isEmpty {
                for index in before { reading.patterns[index].byArrangement = true }
            } else {
                addArranged(part.services)
            }
        }

        private mutating func addArranged(_ services: [OpeningPattern.Service]) {
            for service in services.isEmpty ? [nil] : services.map(Optional.some) {
                let pattern = OpeningPattern(weekday: nil, service: service, byArrangement: true)
                if !reading.patterns.contains(pattern) { reading.patterns.append(pattern) }
            }
        }

        /// The parts of a clause, one for each service named in it, whether the service comes before its days
        /// ("supported Saturdays, supervised Sundays") or after them.
        static func parts(of clause: [PlacedItem]) -> [([OpeningPattern.Service], [PlacedItem])] {
            var runs: [Range<Int>] = []
            for index in clause.indices where clause[index].item.isService {
                if let last = runs.last, last.upperBound == index {
                    runs[runs.count - 1] = last.lowerBound..<index + 1
                } else {
                    runs.append(index..<index + 1)
                }
            }
            guard runs.count > 1 else { return [(services(clause[...]), clause)] }
            let leads = runs[0].lowerBound == 0
            return runs.indices.map { place in
                let isLast = place == runs.count - 1
                let start = leads ? runs[place].lowerBound : place == 0 ? 0 : runs[place - 1].upperBound
                let end = isLast ? clause.count : leads ? runs[place + 1].lowerBound : runs[place].upperBound
                return (services(clause[runs[place]]), Array(clause[start..<end]))
            }
        }

        private static func services(_ items: ArraySlice<PlacedItem>) -> [OpeningPattern.Service] {
            items.compactMap { placed in
                if case .service(let service) = placed.item { service } else { nil }
            }
        }
    }
}

extension OpeningItem {
    fileprivate var isService: Bool { if case .service = self { true } else { false } }
}
