import Domain

/// What the drafting page calls things, and why the law says no to a draft.
enum OrderWords {
    static func question(_ question: OrderQuestion) -> Phrase {
        switch question {
        case .safeguardingPapers: "Who sends the safeguarding papers"
        case .copiesFromCourt: "Copies from the court"
        case .preparation: "Preparing the child"
        case .interpreter: "An interpreter"
        case .ifNotAccepted: "If the centre does not accept"
        case .otherPeople: "Other people"
        case .photographs: "Photographs and video"
        case .outsideCentre: "Out of the centre"
        case .professional: "A professional who observes"
        case .report: "Records or a report"
        case .referral: "The referral"
        case .exitPlan: "The way out of the centre"
        }
    }

    static func clause(_ clause: OrderClause) -> Phrase {
        switch clause {
        case .centreAnswers: "The centre answers within its time"
        case .conditionsApply: "The conditions hold if it accepts"
        case .centreRules: "The centre’s rules are kept"
        case .reviewMeetings: "Review meetings"
        case .delayTold: "Delays are told"
        case .notRecorded: "Nobody records"
        case .costs: "Who pays what the centre charges"
        case .contactEnds: "Until when, and what follows"
        case .placeNoLongerNeeded: "When the place is no longer needed"
        case .notBeforeTime: "Who waits outside"
        case .notInTheRoom: "Who is not in the room"
        case .papersReachCentre: "The papers"
        case .referralMade: "The referral"
        case .ifNotAccepted: "If the centre does not accept"
        case .broughtAndCollected: "Bringing and collecting"
        case .attendsPromptly: "Coming in time"
        case .whoIsPresent, .whoIsPresentByVideo: "Who is present"
        case .deviceReady: "The device"
        case .suitableSpace: "The place"
        case .leave: "Leave to see the papers"
        case .placeAndAcceptance: "Where, and subject to what"
        case .copiesFromCourt: "Copies from the court"
        case .otherPartyResponds: "The other party’s part"
        case .recordsPaidFor: "Records and reports"
        case .preparation: "Preparing the child"
        case .exitPlan: "The way on"
        case .officerObserves, .officerObservesByVideo: "An officer observes"
        case .interpreter: "An interpreter"
        case .photographs: "Photographs and video"
        case .notAccompanied: "Company on the way"
        case .breathTest: "A breath test"
        case .outsideCentre: "Out of the centre"
        }
    }

    static func task(_ task: OrderTask) -> Phrase {
        switch task {
        case .records: "Notes of each session"
        case .report: "A report"
        case .attendCourt: "Somebody to come to court"
        case .settleDisputes: "Help with disputes between the parties"
        }
    }

    static func aid(_ aid: OrderAid) -> Phrase {
        switch aid {
        case .parentingPlan: "A parenting plan"
        case .separatedParentsCourse: "A course for separated parents"
        case .messagingTool: "A tool for messages between the parents"
        }
    }

    static func words(_ reason: OrderRefusal) -> RefusalText {
        switch reason {
        case .supportedDoesNone(let tasks):
            RefusalText(
                "A supported centre does not do that",
                "The draft asks for: \(Spoken.list(tasks.map { task($0).text.lowercased() })). A supported centre confirms dates and times, and nothing more.",
                next: "Answer “no” to what the centre is asked for beside a place.",
                "Or choose supervised contact.")
        case .signsPointToSupervised(let signs):
            RefusalText(
                "These signs point to supervised contact",
                "\(Spoken.list(signs.map { DeskWords.sign($0).text })). Supported contact is for families with little or no risk.",
                next: "Choose supervised contact.",
                "Or say why supported contact is right all the same.")
        case .cannotBeLeftOut(let clause):
            RefusalText(
                "That clause always stands",
                "\(OrderWords.clause(clause)): no order for contact at a centre goes without it.",
                next: "Take it off the list of what is left out.")
        case .mattersOpen(let open):
            RefusalText(
                "Some matters are open",
                "Nobody has said anything of: \(Spoken.list(open.map { question($0).text.lowercased() })).",
                next: "Answer each, or tick that it needs nothing in this case.")
        case .isOfAnotherCase:
            RefusalText(
                "That order is of another case",
                "The case number in the file is not the one that is known here.",
                next: "Look whether it is the right file.",
                "If the number here was mistyped, mend it on the page about the court first.")
        case .isOlder(let told, let known):
            RefusalText(
                "A later order is known already",
                "The file is of \(Spoken.date(told)), and what is known here of \(Spoken.date(known)).",
                next: "Choose the file of the newest order.")
        }
    }
}
