import Domain

/// How somebody may be written to, in words.
enum SafeContactWords {
    static func use(_ use: EmailUse) -> Phrase {
        switch use {
        case .own: "Only them"
        case .shared: "Somebody else too: letters are read after signing in"
        case .never: "Not safe: nothing is written there"
        }
    }

    static func hours(_ contact: ContactDetails) -> String? {
        guard let from = contact.messagesFrom, let until = contact.messagesUntil else { return nil }
        return Phrase("From \(from) to \(until) only").text
    }
}
