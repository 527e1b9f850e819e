import Domain

/// The kinds of incident and whom a centre tells, in words.
enum IncidentWords {
    static func kind(_ kind: IncidentKind) -> Phrase {
        switch kind {
        case .violent: "Violence"
        case .threatening: "Threats"
        case .abusive: "Abusive behaviour"
        case .discriminatory: "Discrimination"
        case .immediateProtection: "A child needs protecting now"
        case .disclosureByChild: "A child told us something worrying"
        case .injury: "Somebody was hurt"
        case .other: "Something else"
        }
    }

    static func hint(_ kind: IncidentKind) -> Phrase? {
        switch kind {
        case .violent: "By an adult or a child. Contact is suspended at once."
        case .immediateProtection: "Contact is suspended at once. Nobody in the family is sent a message."
        case .disclosureByChild: "Write the child’s own words. Nobody in the family is sent a message."
        case .threatening, .abusive, .discriminatory, .injury, .other: nil
        }
    }

    static func kinds(_ kinds: Set<IncidentKind>) -> String {
        Spoken.list(IncidentKind.allCases.filter(kinds.contains).map { Self.kind($0).text })
    }

    static func authority(_ authority: ToldAuthority.Authority) -> Phrase {
        switch authority {
        case .police: "The police"
        case .childrensServices: "Children’s services"
        }
    }
}
