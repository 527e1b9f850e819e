import Domain

/// What stands around every page of a case: the bar with the family, the address, the way back.
enum CaseFrame {
    static func address(_ file: CaseID, _ rest: String = "") -> String {
        "/desk/cases/\(file)\(rest)"
    }

    /// Always in view: which family this is, and where it stands.
    static func bar(
        children: [String], reference: CaseID, kind: ServiceKind?, stage: CaseStage
    ) -> HTML {
        """
        <div class="case-bar" role="region" aria-label="\(t: "This case")"><div class="shell">\
        <p class="family">\(Spoken.list(children))</p><span class="ref">\(reference)</span>\
        \(kind.map(Parts.kind))\(DeskWords.tag(stage))</div></div>
        """
    }

    /// A page of one case, with its own heading.
    static func page(
        _ title: Phrase, _ model: ReferralForCentreModel, status: Int = 200,
        shape: Page.Shape = .narrow, _ body: HTML
    ) -> Page {
        Page(
            "\(title) – \(model.reference)", shape: shape, status: status, place: "/desk",
            caseBar: bar(
                children: model.firstNames, reference: model.reference, kind: model.kind, stage: model.stage),
            body)
    }

    static func back(_ model: ReferralForCentreModel, _ place: String = "") -> HTML {
        Parts.back(address(model.reference, place), "The case")
    }
}

extension ReferralForCentreModel {
    var firstNames: [String] { (answers.children ?? []).map(\.firstName) }
    var adults: [AdultAnswers] { answers.adults ?? [] }

    func name(_ adult: AdultID) -> String { answers.adult(adult)?.name ?? Phrase("Somebody").text }

    /// Whom a pre-visit is with.
    func name(_ subject: PreVisitSubject) -> String {
        switch subject {
        case .adult(let id): name(id)
        case .children: Spoken.list(firstNames)
        }
    }

    /// C3: what is needed and has not come.
    var papersMissing: [PaperKind] { PaperKind.allCases.filter { papers[$0] == .needed } }
    /// B6: contact is to be by video, there is domestic abuse, and nobody has asked the resident carer yet.
    var mustAskHome: Bool {
        kind?.isVirtual == true && pointsToSupervised.contains(.domesticAbuse)
            && riskAssessment?.atHome == nil
    }
    var isAwaitingAnswer: Bool { stage == .submitted || stage == .waitingList }
    var isRunning: Bool { stage.isOpen }
}

extension PreVisitSubject {
    /// As a form's field names it.
    var field: String {
        switch self {
        case .adult(let id): "adult.\(id)"
        case .children: "children"
        }
    }

    init?(field: String) {
        if field == "children" {
            self = .children
        } else if field.hasPrefix("adult.") {
            self = .adult(AdultID(String(field.dropFirst("adult.".count))))
        } else {
            return nil
        }
    }
}
