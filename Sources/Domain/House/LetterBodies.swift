extension LetterFor {
    /// What was booked, confirmed, moved or invoiced, each side its own.
    static func told(_ about: NoticeSubject, _ file: CaseFile, _ side: AdultRole?) -> LetterFacts.Body? {
        switch about {
        case .sessionsConfirmed(let ids):
            let times = ids.compactMap { file.bookings.sessions[$0] }.map { Self.times($0, side) }
            guard !times.isEmpty else { return nil }
            return .sessionsConfirmed(times.sorted { ($0.day, $0.arrive) < ($1.day, $1.arrive) })
        case .sessionMoved(let id):
            return file.bookings.sessions[id].map { .sessionMoved(Self.times($0, side)) }
        case .videoReminder(let id):
            return file.bookings.sessions[id].map { .videoReminder(Self.times($0, side)) }
        case .contactResumed: return .contactResumed
        case .invoice(let number):
            return file.costs.invoices.first { $0.number == number }.map { .invoice($0) }
        default: return nil
        }
    }

    /// E11: as they stand when the letter is written.
    func houseRules(_ file: CaseFile, in house: House) throws(Halt) -> LetterFacts.Body? {
        guard let centre = file.centre else { return nil }
        return try house.centre(centre).houseRules.map { .houseRules($0) }
    }

    /// F1, F6: dates and times as booked, of contact that was held.
    static func ready(_ letter: ReadyLetter, _ file: CaseFile) -> LetterFacts.Body {
        let dates = file.bookings.held.map {
            AttendanceModel.Attended(day: $0.day, contact: $0.times.contact)
        }
        return switch letter {
        case .datesAndTimes: .datesAndTimes(dates)
        case .noReport: .noReport(dates)
        case .noEvidence: .noEvidence
        }
    }
}
