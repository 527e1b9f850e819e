/// What the centre itself wrote (L3).
extension OwnDataMaking {
    var firstVisits: OwnDataItem {
        let mine = file.assessment.preVisits.values.filter { $0.subject == .adult(adult.id) }
            .sorted { ($0.day, $0.appointment) < ($1.day, $1.appointment) }
        return item(
            .firstVisits,
            mine.flatMap { visit in
                [
                    OwnDataTold(.firstVisitReason, visit.reason, .staffOnThem, on: visit.day),
                    OwnDataTold(.firstVisitNotes, visit.notes, .staffOnThem, on: visit.day),
                ]
            })
    }

    var assessment: OwnDataItem {
        let known = file.assessment
        let before = file.referral.steppedDownWith
        let found = RiskSign.allCases.map {
            OwnDataTold(.sign($0), known.screening?.found[$0], .safeguarding)
        }
        var texts =
            found + [
                OwnDataTold(.assessor, known.screening?.assessor, .thirdPerson),
                OwnDataTold(.summary, known.riskAssessment?.summary, .safeguarding),
                OwnDataTold(.assessor, known.riskAssessment?.assessor, .thirdPerson),
                OwnDataTold(.summaryFromBefore, before?.summary, .safeguarding),
            ]
        // Asked of the resident carer, alone (B6).
        let said: OwnDataOwner = adult.role == .residentCarer ? .own : .otherSide
        texts.append(OwnDataTold(.atHome, known.riskAssessment?.atHome?.said, said))
        texts.append(OwnDataTold(.atHome, known.riskAssessment?.atHome?.met, .safeguarding))
        switch known.answer {
        case .accepted(_, let conditions, _)?:
            texts += conditions.map { OwnDataTold(.conditions, $0, .shared) }
        case .declined(_, let words, _)?: texts.append(OwnDataTold(.declineWords, words, .shared))
        case .waiting, .handedOn, nil: break
        }
        texts += (before?.conditions ?? []).map { OwnDataTold(.conditions, $0, .shared) }
        texts.append(
            OwnDataTold(.breathTestKit, file.breathTests.orders[adult.id]?.kitFrom, .shared))
        return item(.assessment, texts)
    }

    /// A record tells of everybody who was there. Where it was sent to the adult by the order or by
    /// agreement (F5), they had what was sent.
    var records: [OwnDataItem] {
        file.bookings.inOrder.compactMap { session in
            file.records.observed[session.session].map { item(of: $0, on: session.day) }
        }
    }

    private func item(of record: ObservedRecord, on day: Day) -> OwnDataItem {
        let sent = record.deliveries.filter { $0.to == .adult && $0.adult == adult.id }
        let addendaSent = sent.map(\.addendaIncluded).max() ?? 0
        let texts = RecordHeading.allCases.map { heading in
            // A child's words stay the child's, whoever had them before.
            let owner: OwnDataOwner =
                heading == .whatTheChildSaid ? .childsWords : sent.isEmpty ? .staffOnAll : .shared
            return OwnDataTold(.heading(heading), record.text[heading], owner)
        }
        let addenda = record.addenda.enumerated().map { number, addendum in
            OwnDataTold(
                .addendum, addendum.text, number < addendaSent ? .shared : .staffOnAll,
                on: addendum.at.day)
        }
        return item(.record, id: "record.\(record.session)", on: day, texts + addenda)
    }

    var visits: OwnDataItem {
        let noted = file.bookings.inOrder.map {
            OwnDataTold(.sessionDetails, $0.details, .staffOnAll, on: $0.day)
        }
        let turned = file.bookings.turnedAway.map {
            OwnDataTold(.turnedAway, $0.described, .thirdPerson, on: $0.at.day)
        }
        return item(.visits, noted + turned)
    }

    var incidents: [OwnDataItem] {
        file.incidents.inOrder.map { incident in
            let told = incident.toldAuthorities.map { told in
                OwnDataTold(
                    .toldAuthority, Self.joined([told.toldWhom, told.reference]), .thirdPerson,
                    on: told.at.day)
            }
            return item(
                .incident, id: "incident.\(incident.incident)", on: incident.happened.day,
                [OwnDataTold(.account, incident.account, .safeguarding)] + told)
        } + [
            item(
                .incident, id: "incident",
                file.incidents.reassessments.flatMap { again in
                    [
                        OwnDataTold(.reassessment, again.reassessment, .safeguarding, on: again.at.day),
                        OwnDataTold(.assessor, again.assessor, .thirdPerson, on: again.at.day),
                    ]
                })
        ]
    }

    var reviews: OwnDataItem {
        let held = file.reviews.held.flatMap { review in
            [
                OwnDataTold(.findings, review.findings, .staffOnAll, on: review.on),
                OwnDataTold(.exceptional, review.exceptional?.circumstances, .staffOnAll, on: review.on),
            ]
        }
        let heard = file.reviews.childrenHeard.map {
            OwnDataTold(.childSaid, $0.said.words, .childsWords, on: $0.on)
        }
        return item(.reviews, held + heard)
    }

    /// The words that both sides were told.
    var wayOut: OwnDataItem {
        let plan = file.reviews.exitPlan
        let told = plan.map { "\($0.childTold.by): \($0.childTold.how)" }
        let meanwhile = file.alternatives.map {
            OwnDataTold(.suspensionWords, $0.alternative.words, .shared, on: $0.at.day)
        }
        return item(
            .wayOut,
            [
                OwnDataTold(.exitNext, plan?.nextWords, .shared),
                OwnDataTold(.childTold, told, .shared, on: plan?.childTold.day),
            ] + meanwhile)
    }

    var costs: OwnDataItem {
        let me = Payer.adult(adult.id)
        let charges = file.costs.charges.filter { $0.charge.payer == me }.flatMap(\.corrections)
        let payments = file.costs.payments.filter { $0.payment.payer == me }.flatMap(\.corrections)
        return item(
            .costs,
            [OwnDataTold(.costTerms, file.costs.named?.words, .staffOnAll)]
                + (charges + payments).map {
                    OwnDataTold(.correction, $0.reason, .staffOnThem, on: $0.at.day)
                })
    }

    var professionals: OwnDataItem {
        let practice = file.practice
        let asked = practice.observations.values.flatMap(\.values)
            .sorted { ($0.asked, $0.person) < ($1.asked, $1.person) }
        let visits = asked.flatMap { observation in
            [
                OwnDataTold(.observation, observation.why, .professional, on: observation.asked.day),
                OwnDataTold(
                    .answered, observation.answer?.words, .staffOnAll, on: observation.answer?.at.day),
            ]
        }
        let attending = practice.attending.flatMap { ask in
            [
                OwnDataTold(.attending, ask.professional.why, .professional, on: ask.asked.day),
                OwnDataTold(.answered, ask.answer?.words, .staffOnAll, on: ask.answer?.at.day),
            ]
        }
        let remote = practice.remote.map {
            OwnDataTold(.remoteLimits, $0.suitability.limits, .professional, on: $0.at.day)
        }
        return item(.professionals, visits + attending + remote)
    }

    var notes: OwnDataItem {
        let judged = file.alternatives.flatMap { decided in
            let known = decided.alternative
            return [known.health, known.infectionRisk, known.vulnerablePeople, known.whyNone].map {
                OwnDataTold(.suspensionJudged, $0, .staffOnAll, on: decided.at.day)
            }
        }
        return item(
            .notes,
            file.reasonsGiven.map { OwnDataTold(.reasonGiven, $0.reason, .staffOnAll) }
                + [
                    OwnDataTold(
                        .hold, file.keeping.hold?.reason, .staffOnAll, on: file.keeping.hold?.placed.day)
                ] + judged)
    }

    /// Papers that the adult sent go as they are; others stay, unless somebody decides to give one.
    var papers: OwnDataItem {
        let paragraphs = file.referral.documents.map { document in
            let isOwn = isTeller && file.referral.documentsOfReferrer.contains(document.id)
            let owner: OwnDataOwner = isOwn ? .own : .thirdPerson
            return OwnDataParagraph(
                place: "papers/\(document.id)", label: .paper(document.kind), text: "", document: document,
                day: file.referral.documentsCame[document.id]?.day, owner: owner, standard: owner.standard)
        }
        return OwnDataItem(id: "papers", kind: .papers, day: nil, paragraphs: paragraphs)
    }
}
