/// Makes the items of what is held about one adult (L3), each paragraph with the owner that follows from
/// where it stands. What nobody thought of has no way in.
struct OwnDataMaking {
    let adult: AdultAnswers
    let file: CaseFile
    let asksForChildren: Bool
    private let names: OwnDataNames

    init(_ adult: AdultAnswers, _ file: CaseFile, at centre: Centre, asksForChildren: Bool) {
        self.adult = adult
        self.file = file
        self.asksForChildren = asksForChildren
        names = OwnDataNames(besides: adult, file, staff: centre.staff.values.map(\.name).sorted())
    }

    /// Everything but the facts, in the order of a family's way; an item without paragraphs is none.
    var items: [OwnDataItem] {
        let all =
            [referral] + children + [firstVisits, assessment] + records + [visits] + incidents
            + [reviews, wayOut, costs, professionals, notes, papers]
        return all.filter { !$0.paragraphs.isEmpty }
    }

    // MARK: Who told

    /// Whether the adult made the referral: then what it tells are their own words.
    var isTeller: Bool {
        let referral = file.referral
        if let by = referral.referredBy, let side = referral.parties[by] { return side == adult.id }
        guard let referrer = file.answers.referrer, referrer.kind == .parent else { return false }
        // Of two who visit, one did: nobody knows which.
        let isOnly = file.answers.adults?.count { $0.role == adult.role } == 1
        return referrer.ownRole == adult.role && isOnly
    }

    /// Whose words the referral's are.
    var teller: OwnDataOwner {
        if isTeller { return .own }
        let referral = file.referral
        if let by = referral.referredBy, referral.parties[by] != nil { return .otherSide }
        return file.answers.referrer?.kind == .parent ? .otherSide : .professional
    }

    // MARK: Paragraphs

    func item(
        _ kind: OwnDataItemKind, id: String? = nil, on day: Day? = nil, _ texts: [OwnDataTold]
    ) -> OwnDataItem {
        let name = id ?? kind.rawValue
        var seen: [String: Int] = [:]
        var paragraphs: [OwnDataParagraph] = []
        for text in texts {
            for words in text.words.split(whereSeparator: \.isNewline) {
                let words = Self.trimmed(words)
                guard !words.isEmpty else { continue }
                let part = "\(name)/\(text.label.key)"
                paragraphs.append(
                    OwnDataParagraph(
                        place: "\(part)/\(seen[part, default: 0])", label: text.label, text: words,
                        day: text.day, owner: text.owner, standard: text.owner.standard,
                        names: text.owner.standard == .given ? [] : names.found(in: words)))
                seen[part, default: 0] += 1
            }
        }
        return OwnDataItem(id: name, kind: kind, day: day, paragraphs: paragraphs)
    }

    private static func trimmed(_ words: Substring) -> String {
        let head = words.drop(while: \.isWhitespace)
        return String(
            head[..<(head.lastIndex { !$0.isWhitespace }.map(head.index(after:)) ?? head.startIndex)])
    }
}

/// A free text of a case on its way into the package.
struct OwnDataTold {
    var label: OwnDataLabel
    var words: String
    var owner: OwnDataOwner
    var day: Day?

    init(_ field: OwnDataField, _ words: String?, _ owner: OwnDataOwner, on day: Day? = nil) {
        self.init(.field(field), words, owner, on: day)
    }

    init(_ label: OwnDataLabel, _ words: String?, _ owner: OwnDataOwner, on day: Day? = nil) {
        self.label = label
        self.words = words ?? ""
        self.owner = owner
        self.day = day
    }
}
