/// The names of the people of a case other than one adult, to be pointed out in what staff wrote (L3). It
/// finds what is known of them; a nickname that nobody noted is the reviewer's to see.
struct OwnDataNames {
    private let words: [[String]]
    private let names: [String]

    /// Words by which families name each other; those for the adult's own place in it are not pointed out.
    private static let relations: [[String]] = [
        ["mother", "mum", "mummy", "mam", "mom"], ["father", "dad", "daddy", "tad"],
        ["grandmother", "nan", "nana", "gran", "granny"], ["grandfather", "grandad", "grandpa", "taid"],
        ["stepmother", "stepmum"], ["stepfather", "stepdad"], ["boyfriend", "girlfriend", "partner"],
        ["husband", "wife"], ["brother", "sister", "uncle", "aunt", "auntie"],
    ]
    /// Shorter parts of a name stand in too many other words' places.
    private static let shortestLetters = 2

    init(besides adult: AdultAnswers, _ file: CaseFile, staff: [String]) {
        let own = Set(
            Self.parts(adult.name).map { $0.lowercased() } + [adult.name.lowercased()])
        var names: [String] = []
        for other in file.answers.adults ?? [] where other.id != adult.id {
            names += [other.name] + Self.parts(other.name)
            let contact = other.contact
            names += [contact.email, contact.telephone, contact.address, contact.postcode].compactMap { $0 }
        }
        for child in file.answers.children ?? [] {
            names += ["\(child.firstName) \(child.lastName)", child.firstName, child.lastName]
            names += Self.parts(child.otherNames ?? "")
        }
        for name in Self.others(file) + staff { names += [name] + Self.parts(name).filter(Self.isOfName) }
        for group in Self.relations {
            let isOwn = Self.parts(adult.relationship).contains { group.contains($0.lowercased()) }
            if !isOwn { names += group }
        }
        var seen: Set<String> = []
        self.names = names.filter {
            $0.count >= Self.shortestLetters && !own.contains($0.lowercased())
                && seen.insert($0.lowercased()).inserted
        }.sorted { ($1.count, $0) < ($0.count, $1) }
        words = self.names.map(Self.letters)
    }

    /// Everybody else whom the case names.
    private static func others(_ file: CaseFile) -> [String] {
        let answers = file.answers
        var names = answers.attendees?.named.map(\.name) ?? []
        names += [
            answers.referrer?.name, answers.referrer?.socialWorker?.name, answers.referrer?.teamManager?.name,
            answers.professional?.name, answers.interpreter?.who,
            file.assessment.screening?.assessor, file.assessment.riskAssessment?.assessor,
            file.referral.steppedDownWith?.assessor,
        ].compactMap { $0 }
        names += file.practice.allocations.map(\.name)
        return names + file.incidents.inOrder.flatMap { $0.toldAuthorities.map(\.toldWhom) }
    }

    /// Of what was typed as somebody's name, what is one: "The duty sergeant" has none.
    private static func isOfName(_ part: String) -> Bool {
        part.first?.isUppercase == true && !titles.contains(part.lowercased())
    }

    private static let titles: Set<String> = [
        "the", "a", "an", "mr", "mrs", "miss", "ms", "mx", "dr", "pc", "dc", "sgt", "her", "his", "my",
    ]

    private static func parts(_ name: String) -> [String] {
        name.split { !($0.isLetter || $0 == "-" || $0 == "'" || $0 == "’") }.map(String.init)
    }

    private static func letters(_ text: String) -> [String] { text.map { $0.lowercased() } }

    /// Those that stand in the text as whole words, the longest first, each as it is known.
    func found(in text: String) -> [String] {
        let letters = Self.letters(text)
        return zip(names, words).compactMap { name, word in
            Self.places(of: word, in: letters).isEmpty ? nil : name
        }
    }

    // MARK: Blacking out

    /// What stands in the place of a name that was blacked out.
    static let black = "▇▇▇"

    /// Whether that stands in the text as whole words, however it is cased.
    static func stands(_ name: String, in text: String) -> Bool {
        !places(of: letters(name), in: letters(text)).isEmpty
    }

    /// The text without those names.
    static func blackedOut(_ names: [String], in text: String) -> String {
        let characters = Array(text)
        let letters = letters(text)
        var covered = Array(repeating: false, count: characters.count)
        for name in names {
            for place in places(of: Self.letters(name), in: letters) {
                for index in place { covered[index] = true }
            }
        }
        var shown = ""
        for (index, character) in characters.enumerated() {
            if !covered[index] {
                shown.append(character)
            } else if index == 0 || !covered[index - 1] {
                shown += black
            }
        }
        return shown
    }

    /// Where the word stands, with neither a letter nor a digit beside it.
    private static func places(of word: [String], in letters: [String]) -> [Range<Int>] {
        guard let first = word.first, word.count <= letters.count else { return [] }
        var places: [Range<Int>] = []
        for start in 0...(letters.count - word.count)
        where letters[start] == first && !isWord(letters, start - 1) {
            let end = start + word.count
            if !isWord(letters, end), letters[start..<end].elementsEqual(word) { places.append(start..<end) }
        }
        return places
    }

    private static func isWord(_ letters: [String], _ index: Int) -> Bool {
        guard letters.indices.contains(index), let character = letters[index].first else { return false }
        return character.isLetter || character.isNumber
    }
}
