/// The ways of reaching somebody, as they can be recognised in words however they are typed (C9).
struct WaysOfReaching {
    private let email: String?
    private let telephone: String?
    private let postcode: String?
    private let address: String?

    init(_ contact: ContactDetails) {
        email = contact.email.map { $0.lowercased() }.flatMap(Self.kept)
        let number = contact.telephone.map { Self.figures($0).suffix(Self.figuresCompared) }
        telephone = number.map { String($0) }.flatMap(Self.kept)
        postcode = contact.postcode.map(Self.letters).flatMap(Self.kept)
        // The first line, such as a house and its street: the town alone finds nobody.
        let line = contact.address?.split { $0 == "," || $0.isNewline }.first.map(String.init)
        address = line.map(Self.letters).flatMap(Self.kept)
    }

    /// Whether the words hold one of them that is not the reader's own as well.
    func isFound(in words: String, butFor own: WaysOfReaching) -> Bool {
        let (small, figures, letters) = (words.lowercased(), Self.figures(words), Self.letters(words))
        func holds(_ way: String?, _ theirs: String?, _ text: String) -> Bool {
            guard let way, way != theirs else { return false }
            return text.contains(way)
        }
        return holds(email, own.email, small) || holds(telephone, own.telephone, figures)
            || holds(postcode, own.postcode, letters) || holds(address, own.address, letters)
    }

    /// House rule: what is shorter than that is found by chance.
    private static func kept(_ way: String) -> String? { way.count < 5 ? nil : way }

    /// A number's last nine, which are the same with and without the country's code.
    private static let figuresCompared = 9

    private static func figures(_ text: String) -> String { text.filter(\.isNumber) }

    private static func letters(_ text: String) -> String {
        text.uppercased().filter { $0.isLetter || $0.isNumber }
    }
}
