import Domain

/// What one adult of a family is told on their own page.
enum FamilyWords {
    static func arrive(_ role: AdultRole) -> Phrase {
        switch role {
        case .residentCarer: "Bring the children at"
        case .visitingAdult: "Come at"
        }
    }

    static func leave(_ role: AdultRole) -> Phrase {
        switch role {
        case .residentCarer: "Collect them at"
        case .visitingAdult: "You may leave at"
        }
    }

    static func way(_ way: PreVisitWay) -> Phrase {
        switch way {
        case .faceToFace: "At the centre"
        case .video: "By video: the centre sends you the way in"
        case .telephone: "By telephone: the centre rings you"
        }
    }

    static func preVisit(_ preVisit: MyPreVisit) -> Phrase {
        preVisit.isForChildren ? "A first visit for the children" : "A first visit for you alone"
    }

    /// What comes next, in one sentence or two.
    static func next(_ model: MyCaseModel) -> Phrase {
        switch model.nextStep {
        case .waitForAnswer:
            "The centre has the referral and will answer. There is nothing for you to do now."
        case .waitForPlace(let expected):
            expected.map { "The centre has no room yet. It expects to have room around \(Spoken.date($0))." }
                ?? "The centre has no room yet. It will tell you when it has."
        case .acceptHouseRules: "Please read the centre’s rules and say that you will keep them."
        case .comeToPreVisit:
            "Come to your first visit. It is for you to ask questions, and the other side is not there."
        case .waitForPreVisit: "The centre will offer you a first visit before contact begins."
        case .waitForSessions: "The centre will tell you the dates and times of contact."
        case .comeToSession: "Your next time is below."
        case .notAccepted(let words, _): "\(words)"
        case .goneToAnotherCentre: "Another centre has the referral now. It will be in touch with you."
        case .ended: "Contact at this centre has ended."
        }
    }

    /// H5: to what contact moves on, and what that asks of this adult.
    static func moving(_ moving: MovingOn, _ role: AdultRole) -> Phrase {
        let name = moving.centreName ?? Phrase("another centre").text
        let what: Phrase =
            switch moving.way {
            case .supported: "Contact moves on to supported contact at \(name)."
            case .handovers: "Contact moves on: the child is handed over at \(name)."
            }
        return switch role {
        case .residentCarer: "\(what) It sees you alone first, and asks how you and the child feel about it."
        case .visitingAdult: "\(what) It sees you alone first, and tells you how visits go there."
        }
    }

    /// C13, as both sides read it.
    static func photographs(_ allowed: PhotographsAllowed) -> Phrase {
        switch allowed {
        case .none: "No photographs or video: none are taken, and none are shown."
        case .shownOnly: "Photographs and video may be shown, and none are taken."
        case .takenNotShared: "Photographs may be taken, for yourself: do not send, post or share them."
        case .takenAndShared: "Photographs may be taken and shared."
        }
    }

    /// C14, as both sides read it.
    static func leaving(_ mayLeave: Bool) -> Phrase {
        mayLeave
            ? "The child may leave the centre during the visit. Ask the centre when, and for how long."
            : "The child stays in the centre for the whole visit."
    }

    /// C16: what the order says follows where the centre says no.
    static func fallBack(_ fallBack: FallBack) -> Phrase {
        switch fallBack {
        case .anotherCentreByAgreement: "The order says that you may agree on another centre."
        case .eitherPartyRestores: "The order says that either of you may take it back to court."
        case .courtLists:
            "The order says that the court looks at it again at a hearing that is already listed."
        }
    }
}
