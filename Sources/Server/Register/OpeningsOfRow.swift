import Domain

/// A centre's openings, from the words of a list.
enum OpeningsOfRow {
    /// Nil where the words leave anything unread, unsaid or to be guessed, or say no opening at all.
    ///
    /// What is said of one standard is for that standard's kinds; handover is no kind of contact.
    static func certain(_ words: String, _ kinds: Set<ServiceKind>) -> [CentreOpening]? {
        let reading = OpeningReader.read(words)
        guard reading.notices.isEmpty else { return nil }
        let patterns = reading.patterns.filter { $0.service != .handover }
        guard !patterns.isEmpty, patterns.allSatisfy({ $0.hasDates && $0.hours != nil }) else { return nil }
        let openings = patterns.map { CentreOpening(pattern: $0, kinds: meant($0.service, kinds)) }
        return openings.contains { $0.kinds.isEmpty } ? nil : openings
    }

    /// Why the words are not certain, in a sentence or more.
    static func doubt(_ words: String) -> String {
        let notices = OpeningReader.read(words).notices
        guard !notices.isEmpty else { return "'\(words)' does not say when it opens and closes." }
        return notices.map(\.spoken).joined(separator: " ")
    }

    private static func meant(_ service: OpeningPattern.Service?, _ kinds: Set<ServiceKind>) -> Set<
        ServiceKind
    > {
        switch service {
        case .supported: kinds.filter { !$0.isSupervised }
        case .supervised: kinds.filter(\.isSupervised)
        case .handover, nil: kinds
        }
    }
}
