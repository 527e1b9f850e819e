import Domain

/// The parts that the list of tasks is in.
enum ReferralGroup: CaseIterable {
    case request, family, visits, safety, declaration

    var title: Phrase {
        switch self {
        case .request: "What you ask for"
        case .family: "The family"
        case .visits: "The visits"
        case .safety: "Keeping everyone safe"
        case .declaration: "Your word"
        }
    }
}

extension ReferralPage {
    var group: ReferralGroup {
        switch self {
        case .referrer, .service, .proceedings: .request
        case .children, .residentCarer, .visitingAdult, .attendees: .family
        case .arrangements, .preparation, .interpreter, .professional: .visits
        case .risk, .papers, .wales: .safety
        case .declaration: .declaration
        }
    }

    var title: Phrase {
        switch self {
        case .referrer: "Your details"
        case .service: "The centre and the kind of contact"
        case .proceedings: "The court"
        case .children: "The children"
        case .residentCarer: "The adult the child lives with"
        case .visitingAdult: "The adult who will visit"
        case .attendees: "Who else may come"
        case .arrangements: "How the visits go"
        case .preparation: "Getting the child ready"
        case .interpreter: "Interpreter"
        case .professional: "A professional who attends"
        case .risk: "Worries and risks"
        case .papers: "Papers"
        case .wales: "Cafcass Cymru’s plan"
        case .declaration: "Declaration"
        }
    }

    /// The title as the list of tasks has it: a parent's own part says so.
    func title(for model: ReferralDraftModel) -> Phrase {
        guard let own = model.answers.referrer?.ownRole else { return title }
        switch (self, own) {
        case (.residentCarer, .residentCarer): return "You, the adult the child lives with"
        case (.visitingAdult, .visitingAdult): return "You, the adult who will visit"
        default: return title
        }
    }
}

/// What the referral's choices are called.
enum ReferWords {
    /// The rule that a question comes from, under it.
    static func because(_ rule: RuleID) -> HTML {
        "<p class=\"soft small\">\(Parts.rule(rule)) \(Rulebook.entry(rule).title)</p>"
    }

    static func name(_ kind: ReferrerKind) -> Phrase {
        switch kind {
        case .parent: "A parent or another member of the family"
        case .legalRepresentative: "A solicitor or another legal representative"
        case .court: "The court"
        case .cafcass: "Cafcass"
        case .cafcassCymru: "Cafcass Cymru"
        case .localAuthority: "A local authority"
        }
    }

    static func hint(_ kind: ReferrerKind) -> Phrase? {
        switch kind {
        case .parent: "You can refer yourself. It is free to ask."
        case .cafcass: "England"
        case .cafcassCymru: "Wales, paid for by Cafcass Cymru"
        case .localAuthority: "You name a social worker and a team manager."
        case .legalRepresentative, .court: nil
        }
    }

    static func organisation(_ kind: ReferrerKind?) -> Phrase {
        switch kind {
        case .legalRepresentative: "Firm"
        case .court: "Court"
        case .cafcass, .cafcassCymru: "Office"
        case .localAuthority: "Council"
        case .parent, nil: "Organisation"
        }
    }

    static func name(_ role: AdultRole) -> Phrase {
        switch role {
        case .residentCarer: "The adult the child lives with"
        case .visitingAdult: "The adult who visits"
        }
    }

    static func comesWith(_ role: AdultRole) -> Phrase {
        switch role {
        case .residentCarer: "With the adult the child lives with"
        case .visitingAdult: "With the adult who visits"
        }
    }

    static func name(_ fallBack: FallBack) -> Phrase {
        switch fallBack {
        case .anotherCentreByAgreement: "The parties agree on another centre"
        case .eitherPartyRestores: "Either party takes the matter back to court"
        case .courtLists: "The court lists the matter itself"
        }
    }

    static func name(_ willing: WillingToMeet) -> Phrase {
        switch willing {
        case .no: "No, they must not meet"
        case .onlyStaff: "Only through the staff"
        case .yes: "Yes"
        }
    }

    static func name(_ allowed: PhotographsAllowed) -> Phrase {
        switch allowed {
        case .none: "None"
        case .shownOnly: "May be shown, not taken"
        case .takenNotShared: "May be taken, not shared"
        case .takenAndShared: "May be taken and shared"
        }
    }

    static func name(_ order: OrderKind) -> Phrase {
        switch order {
        case .nonMolestation: "Non-molestation order"
        case .occupation: "Occupation order"
        case .restraining: "Restraining order"
        case .forcedMarriageProtection: "Forced-marriage protection order"
        case .otherInjunction: "Another injunction"
        case .undertaking: "An undertaking given to the court"
        }
    }

    static func question(_ sign: RiskSign) -> Phrase {
        switch sign {
        case .harm: "Has a child been harmed, or might one be?"
        case .drugsOrAlcohol: "Are drugs or alcohol a worry?"
        case .domesticAbuse: "Has there been domestic abuse, proven or alleged?"
        case .parentingAbility: "Is there a worry about how somebody cares for the child?"
        case .childRefuses: "Does a child refuse contact, or find it very hard?"
        case .longGap: "Is it long since they saw each other, or is this the first time?"
        }
    }

    static func name(_ sign: RiskSign) -> Phrase {
        switch sign {
        case .harm: "Harm to a child"
        case .drugsOrAlcohol: "Drugs or alcohol"
        case .domesticAbuse: "Domestic abuse"
        case .parentingAbility: "Care of the child"
        case .childRefuses: "The child’s refusal"
        case .longGap: "A long gap, or a first meeting"
        }
    }

    static func name(_ progress: ReferralProgress) -> Phrase {
        switch progress {
        case .beingWritten: "Not sent yet"
        case .withCentre: "With the centre"
        case .onWaitingList: "On the waiting list"
        case .accepted: "Accepted"
        case .notAccepted: "Not accepted"
        case .goneToAnotherCentre: "Gone on to another centre"
        case .ended: "Ended"
        case .takenBack: "Taken back"
        }
    }

    static func yesOrNo(_ answer: Bool?) -> String? {
        answer.map { $0 ? Phrase("Yes").text : Phrase("No").text }
    }
}
