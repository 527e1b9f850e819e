import Domain

/// The desk's words for where cases stand, who referred, and what was found.
enum DeskWords {
    static func stage(_ stage: CaseStage) -> Phrase {
        switch stage {
        case .none, .draft: "Not sent yet"
        case .submitted: "Waiting for us"
        case .waitingList: "On the waiting list"
        case .accepted: "Accepted"
        case .declined: "Declined"
        case .handedOn: "Handed on"
        case .closed: "Closed"
        case .withdrawn: "Taken back"
        }
    }

    /// A stage as a tag: the word, and a colour beside it.
    static func tag(_ stage: CaseStage) -> HTML {
        let look: HTML =
            switch stage {
            case .submitted: " waiting"
            case .waitingList: " warn"
            case .accepted: " done"
            case .none, .draft, .declined, .handedOn, .closed, .withdrawn: ""
            }
        return "<span class=\"tag\(look)\">\(t: Self.stage(stage))</span>"
    }

    static func referrer(_ kind: ReferrerKind) -> Phrase {
        switch kind {
        case .parent: "A parent or party"
        case .legalRepresentative: "A solicitor"
        case .court: "The court"
        case .cafcass: "Cafcass"
        case .cafcassCymru: "Cafcass Cymru"
        case .localAuthority: "A local authority"
        }
    }

    static func role(_ role: AdultRole) -> Phrase {
        switch role {
        case .residentCarer: "Resident carer"
        case .visitingAdult: "Visiting adult"
        }
    }

    /// B2: a sign, by a few words.
    static func sign(_ sign: RiskSign) -> Phrase {
        switch sign {
        case .harm: "Risk of harm"
        case .drugsOrAlcohol: "Drugs or alcohol"
        case .domesticAbuse: "Domestic abuse, now or before"
        case .parentingAbility: "Doubts about parenting ability"
        case .childRefuses: "A child who refuses contact"
        case .longGap: "A long gap, or a first meeting"
        }
    }

    static func way(_ way: PreVisitWay) -> Phrase {
        switch way {
        case .faceToFace: "Face to face"
        case .video: "By video"
        case .telephone: "By telephone"
        }
    }

    static func paper(_ status: PaperStatus) -> HTML {
        switch status {
        case .needed: "<span class=\"tag problem\">\(t: "Still needed")</span>"
        case .received: "<span class=\"tag done\">\(t: "Received")</span>"
        case .notNeeded: "<span class=\"tag\">\(t: "Not needed")</span>"
        }
    }

    static func because(_ reason: DeclineReason) -> Phrase {
        switch reason {
        case .riskTooHigh: "The risk is too high for us"
        case .unsuitableForCentre: "Unsuitable for this centre"
        case .lacksFacilities: "We lack the facilities"
        case .noRoom: "No room"
        case .papersMissing: "Papers are missing"
        case .other: "Another reason"
        }
    }

    static func order(_ kind: OrderKind) -> Phrase {
        switch kind {
        case .nonMolestation: "Non-molestation order"
        case .occupation: "Occupation order"
        case .restraining: "Restraining order"
        case .forcedMarriageProtection: "Forced marriage protection order"
        case .otherInjunction: "Another injunction"
        case .undertaking: "Undertaking"
        }
    }

    static func fallBack(_ fallBack: FallBack) -> Phrase {
        switch fallBack {
        case .anotherCentreByAgreement: "Another centre, by agreement"
        case .eitherPartyRestores: "Either party may go back to court"
        case .courtLists: "The court lists a hearing"
        }
    }

    static func photographs(_ allowed: PhotographsAllowed) -> Phrase {
        switch allowed {
        case .none: "None"
        case .shownOnly: "May be shown, not taken"
        case .takenNotShared: "May be taken, not shared"
        case .takenAndShared: "May be taken and shared"
        }
    }

    static func willing(_ willing: WillingToMeet) -> Phrase {
        switch willing {
        case .no: "No: they must not meet"
        case .onlyStaff: "Only with staff between them"
        case .yes: "Yes"
        }
    }
}
