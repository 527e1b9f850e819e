import Domain

/// Stepping down in words: each thing that can go along, and why it does or does not.
enum StepDownWords {
    static func way(_ way: StepDownWay) -> Phrase {
        switch way {
        case .supported: "Supported contact"
        case .handovers: "Handovers: the child is handed over there, and contact is outside"
        }
    }

    static func item(_ item: StepDownItem) -> Phrase {
        switch item {
        case .contactDetails: "How to reach each adult"
        case .childrensNeeds: "What the children need"
        case .namedPeople: "Who else may come"
        case .visitArrangements: "How visits go"
        case .interpreter: "Interpreter"
        case .professional: "Professionals who attend"
        case .preparation: "How the children were prepared"
        case .assessmentSummary: "What your assessment found"
        case .attendanceDates: "The days on which contact was held"
        }
    }

    static func why(_ item: StepDownItem) -> Phrase {
        switch item {
        case .contactDetails:
            "Needed: it must invite each of them alone. What is private stays private there."
        case .childrensNeeds: "Needed: health, allergies, medicine, language. Not what the children said."
        case .namedPeople: "Needed: nobody else comes in."
        case .visitArrangements: "Needed: photographs, going out, and what you asked of both sides."
        case .interpreter: "Needed where there is one."
        case .professional: "Not needed: they came for supervised contact. The next centre asks afresh."
        case .preparation: "Not needed: that is behind them."
        case .assessmentSummary: "Needed: the summary alone, so that it can look for itself. No notes."
        case .attendanceDates:
            "Needed: dates alone show that contact has been kept. Nothing of what was seen."
        }
    }

    static func paper(_ paper: StepDownPageModel.Paper) -> Phrase {
        paper.isNeeded
            ? "\(PaperWords.name(paper.document.kind)). Needed: every centre must have it in this case."
            : "\(PaperWords.name(paper.document.kind)). Not needed unless you say so."
    }
}
