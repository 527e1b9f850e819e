import Domain

/// A centre's name as lists write it.
struct CentreName {
    /// As it is shown: `Worcester Child Contact Centre, The` is `The Worcester Child Contact Centre`.
    let shown: String

    init(_ text: String) {
        let tidy = CentreList.tidy(text)
        let lower = tidy.lowercased()
        shown = lower.hasSuffix(", the") ? "The " + tidy.dropLast(5) : tidy
    }

    /// As it is compared, without its article.
    var plain: PlainWords {
        let words = PlainWords(shown).words
        return PlainWords(words: words.first == "the" ? Array(words.dropFirst()) : words)
    }

    /// The name's words, and the town's where the name does not say it. Of "Hindley, Wigan" the last is the
    /// town, but either will do within the name.
    func id(town: String) -> CentreID {
        let parts = town.split { $0 == "," || $0 == ";" }.map { PlainWords(String($0)) }
        let isSaid = parts.contains { plain.contains($0) }
        guard !isSaid, let last = parts.last, !last.words.isEmpty else { return CentreID(plain.slug) }
        return CentreID(plain.slug + "-" + last.slug)
    }
}

/// Which centres of a list are not in England or Wales, whose law this program follows.
enum Outsiders {
    /// The country's name, where the postcode, the town or the list itself shows that it is another one.
    static func country(postcode: Postcode?, town: String, stated: String) -> String? {
        let words = PlainWords(town)
        if let area = postcode?.area {
            return countries.first { $0.areas.contains(area) }?.name ?? statedCountry(stated)
        }
        return countries.first { country in
            words.contains(PlainWords(country.name)) || country.towns.contains { words == PlainWords($0) }
        }?.name ?? statedCountry(stated)
    }

    private static func statedCountry(_ text: String) -> String? {
        ["", "england", "wales"].contains(PlainWords(text).text) ? nil : text
    }

    /// Postcode areas that lie wholly in another country; TD is left out, for Berwick-upon-Tweed is in it.
    /// The towns are Northern Ireland's larger ones whose name no town of England and Wales shares.
    private static let countries: [(name: String, areas: Set<String>, towns: [String])] = [
        (
            "Northern Ireland", ["BT"],
            [
                "Antrim", "Armagh", "Ballymena", "Ballymoney", "Banbridge", "Belfast", "Carrickfergus",
                "Coleraine", "Cookstown", "Craigavon", "Derry", "Downpatrick", "Dungannon", "Enniskillen",
                "Larne", "Limavady", "Lisburn", "Londonderry", "Lurgan", "Magherafelt", "Newry",
                "Newtownabbey", "Newtownards", "Omagh", "Portadown", "Portrush", "Strabane",
            ]
        ),
        (
            "Scotland",
            [
                "AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "ZE",
            ], []
        ),
        ("Isle of Man", ["IM"], []),
        ("Jersey", ["JE"], []),
        ("Guernsey", ["GY"], []),
    ]
}
