/// What was told when the family was referred: the teller's own words, and nobody else's to have by
/// themselves (L3).
extension OwnDataMaking {
    var referral: OwnDataItem { item(.referral, ofThem + arrangements + safety + order) }

    /// What somebody else wrote of the adult: about them, in another's words.
    private var ofThem: [OwnDataTold] {
        // One's own words stand among the facts.
        guard !isTeller else { return [] }
        return [
            OwnDataTold(.safeTimes, adult.safeTimes, teller),
            OwnDataTold(.mobility, adult.mobility, teller),
            OwnDataTold(.solicitor, adult.solicitor, teller),
        ]
    }

    /// What was read from an order's file (I7): of whoever brought it.
    private var order: [OwnDataTold] {
        (file.referral.order?.texts ?? []).map { OwnDataTold(.orderSays, $0.text, teller) }
    }

    private var arrangements: [OwnDataTold] {
        let answers = file.answers
        let visit = answers.arrangements
        let people = (answers.attendees?.named ?? []).map { person in
            let words = [person.name, person.relationship, person.part].compactMap { $0 }
            return OwnDataTold(.namedPeople, words.joined(separator: ", "), isTeller ? .own : .thirdPerson)
        }
        let preparation = answers.preparation.map { "\($0.who): \($0.how)" }
        let interpreter = [
            answers.interpreter?.language, answers.interpreter?.who, answers.interpreter?.pays,
        ]
        let professional = [
            answers.professional?.name, answers.professional?.office, answers.professional?.why,
        ]
        return [
            OwnDataTold(.frequency, answers.service?.frequency, teller),
            OwnDataTold(.longStay, answers.service?.longStayAgreed, teller),
            OwnDataTold(.brings, visit?.brings, teller), OwnDataTold(.collects, visit?.collects, teller),
            OwnDataTold(.leaving, visit?.leavingDetails, teller),
            OwnDataTold(.photographs, visit?.photographDetails, teller),
            OwnDataTold(.gifts, visit?.gifts, teller), OwnDataTold(.food, visit?.food, teller),
            OwnDataTold(.toiletHelp, visit?.toiletHelp, isTeller ? .own : .child),
            OwnDataTold(.vehicle, visit?.vehicle, teller), OwnDataTold(.preparation, preparation, teller),
            OwnDataTold(.interpreter, Self.joined(interpreter), teller),
            OwnDataTold(.professional, Self.joined(professional), isTeller ? .own : .thirdPerson),
            OwnDataTold(.papersMissing, answers.papers?.missing, teller),
        ] + people
    }

    /// The worries that somebody told: about the other side as a rule, and in confidence.
    private var safety: [OwnDataTold] {
        let owner: OwnDataOwner = teller == .professional ? .safeguarding : teller
        guard let risk = file.answers.risk else { return wales(owner) }
        let orders = (risk.orders ?? []).map { order in
            OwnDataTold(.ordersKnown, Self.joined([order.court, order.number]), owner, on: order.issued)
        }
        return RiskSign.allCases.map { OwnDataTold(.sign($0), risk.found[$0], owner) } + [
            OwnDataTold(.policeOrSocialCare, risk.policeOrSocialCare, owner),
            OwnDataTold(.convictions, risk.convictions, owner),
            OwnDataTold(.abduction, risk.abductionRisk, owner),
            OwnDataTold(.weapons, risk.weaponsOrThreatsToStaff, owner),
        ] + orders + wales(owner)
    }

    private func wales(_ owner: OwnDataOwner) -> [OwnDataTold] {
        let wales = file.answers.wales
        return [
            OwnDataTold(.riskInWales, wales?.riskAssessment, owner),
            OwnDataTold(.remoteLimits, wales?.remote?.limits, owner),
        ]
    }

    /// The children's particulars: their teller has them as their own words. Anybody else with parental
    /// responsibility may ask for them, and gets none that nobody has decided on.
    var children: [OwnDataItem] {
        guard isTeller || asksForChildren else { return [] }
        return (file.answers.children ?? []).map { child in
            item(.child, id: "child.\(child.id)", of(child))
        }
    }

    private func of(_ child: ChildAnswers) -> [OwnDataTold] {
        let (owner, said): (OwnDataOwner, OwnDataOwner) = isTeller ? (.own, .own) : (.child, .childsWords)
        let name = [child.firstName, child.lastName, child.otherNames].compactMap { $0 }
        return [
            OwnDataTold(.childsName, name.joined(separator: " "), owner),
            OwnDataTold(.childsBirth, child.born.description, owner),
            OwnDataTold(.school, child.schoolHours, owner), OwnDataTold(.health, child.health, owner),
            OwnDataTold(.allergies, child.allergies, owner),
            OwnDataTold(.medication, child.medication, owner),
            OwnDataTold(.childsNeeds, child.additionalNeeds, owner),
            OwnDataTold(.language, child.language, owner),
            OwnDataTold(.culture, child.cultureAndReligion, owner),
            OwnDataTold(.lastContact, child.lastContact, owner),
            OwnDataTold(.views, child.views, said),
        ]
    }

    static func joined(_ parts: [String?]) -> String? {
        let known = parts.compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
}
