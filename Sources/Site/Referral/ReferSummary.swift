import Domain

/// What was told on each page, as rows of a list.
struct ReferSummary {
    /// A row; left out where nothing was told.
    private typealias Row = (Phrase, String?)

    static func rows(_ page: ReferralPage, _ model: ReferralDraftModel, _ centre: CentreProfile?) -> [HTML] {
        let answers = model.answers
        switch page {
        case .residentCarer: return answers.residentCarer.map { adult($0) } ?? []
        case .visitingAdult: return answers.visitingAdults.flatMap { adult($0) }
        case .children: return (answers.children ?? []).flatMap { html(child($0)) }
        case .papers: return answers.papers.map { html(papers($0, model)) } ?? []
        default: return html(plain(page, answers, centre))
        }
    }

    private static func html(_ rows: [Row]) -> [HTML] {
        rows.compactMap { term, value in value.map { Parts.row(term, text: $0) } }
    }

    private static func plain(
        _ page: ReferralPage, _ answers: ReferralAnswers, _ centre: CentreProfile?
    ) -> [Row] {
        switch page {
        case .referrer: answers.referrer.map(referrer) ?? []
        case .service: answers.service.map { service($0, centre) } ?? []
        case .proceedings: answers.proceedings.map(proceedings) ?? []
        case .attendees: answers.attendees.map(attendees) ?? []
        case .arrangements: answers.arrangements.map(arrangements) ?? []
        case .preparation: answers.preparation.map(preparation) ?? []
        case .interpreter: answers.interpreter.map(interpreter) ?? []
        case .professional: answers.professional.map(professional) ?? []
        case .risk: answers.risk.map(risk) ?? []
        case .wales: answers.wales.map(wales) ?? []
        case .declaration: [("Given by", answers.declaration?.name)]
        case .children, .residentCarer, .visitingAdult, .papers: []
        }
    }

    private static func referrer(_ told: ReferrerAnswers) -> [Row] {
        [
            ("You refer as", ReferWords.name(told.kind).text), ("Name", told.name),
            (ReferWords.organisation(told.kind), told.organisation), ("E-mail", told.email),
            ("Telephone", told.telephone),
            ("Social worker", told.socialWorker.map { "\($0.name), \($0.email)" }),
            ("Team manager", told.teamManager.map { "\($0.name), \($0.email)" }),
            ("Your own number", told.ownNumber),
            ("You are", told.ownRole.map { ReferWords.name($0).text }),
        ]
    }

    private static func service(_ told: ServiceAnswers, _ centre: CentreProfile?) -> [Row] {
        let days = (told.days ?? []).sorted().map(Spoken.name)
        return [
            ("Centre", centre.map { "\($0.name), \($0.town)" } ?? told.centre.rawValue),
            ("Kind of contact", KindWords.name(told.kind)), ("How often", told.frequency),
            ("Each visit", told.minutes.map { Phrase("\($0) minutes").text }),
            ("Days", days.isEmpty ? nil : Spoken.list(days)), ("From", told.startFrom.map(Spoken.day)),
            ("For about", told.expectedMonths.map { Spoken.count($0, "month", "months") }),
            ("A long stay was agreed", told.longStayAgreed),
            ("Why by video", told.virtualBecause.map { SuitabilityWords.because($0).text }),
        ]
    }

    private static func proceedings(_ told: ProceedingsAnswers) -> [Row] {
        [
            ("Court order", ReferWords.yesOrNo(told.hasOrder)), ("Court", told.court),
            ("Date of the order", told.orderDate.map(Spoken.day)),
            ("Final order", ReferWords.yesOrNo(told.isFinalOrder)),
            ("Papers come from", told.papersFrom),
            ("If the centre cannot accept", told.fallBack.map { ReferWords.name($0).text }),
            ("Contact ends", told.contactEndsOn.map(Spoken.day)),
            ("Report asked for", ReferWords.yesOrNo(told.asksForReport)),
            ("Copies from the court", ReferWords.yesOrNo(told.centreMayAskCourt)),
            ("Case number", told.caseNumber), ("Next hearing", told.nextHearing.map(Spoken.day)),
            ("Public law", ReferWords.yesOrNo(told.isPublicLaw)), ("Who pays", told.paysForSessions),
            ("Cafcass Cymru was consulted", ReferWords.yesOrNo(told.cymruWasConsulted)),
        ]
    }

    private static func child(_ told: ChildAnswers) -> [Row] {
        [
            ("Child", "\(told.firstName) \(told.lastName)"), ("Other names", told.otherNames),
            ("Date of birth", Spoken.date(told.born)), ("Gender", told.gender), ("Language", told.language),
            ("School hours", told.schoolHours), ("Health", told.health), ("Allergies", told.allergies),
            ("Medicine", told.medication), ("Additional needs", told.additionalNeeds),
            ("Religion or culture", told.cultureAndReligion),
            ("Looked after, or on a plan", ReferWords.yesOrNo(told.isLookedAfterOrOnPlan)),
            ("Last contact", told.lastContact), ("What the child says", told.views),
        ]
    }

    private static func adult(_ told: AdultAnswers) -> [HTML] {
        let contact = told.contact
        let address = [contact.address, contact.postcode].compactMap { $0 }.joined(separator: ", ")
        let reached: [(Phrase, String?, Bool)] = [
            ("Address", address.isEmpty ? nil : address, contact.addressIsPrivate),
            ("E-mail", contact.email, contact.emailIsPrivate),
            ("Telephone", contact.telephone, contact.telephoneIsPrivate),
        ]
        let rows = reached.compactMap { term, value, isPrivate in
            value.map { value in
                Parts.row(
                    term,
                    "\(value) \(if: isPrivate, "<span class=\"tag good\">\(t: "Kept private")</span>")")
            }
        }
        return html([
            ("Name", told.name), ("Relationship", told.relationship),
            ("Date of birth", told.born.map(Spoken.date)),
            ("Parental responsibility", ReferWords.yesOrNo(told.hasParentalResponsibility)),
            ("Lives in a refuge", ReferWords.yesOrNo(contact.livesInRefuge)),
        ]) + rows
            + html([
                ("E-mail is read by", contact.emailUse.map { SafeContactWords.use($0).text }),
                ("Messages may come", SafeContactWords.hours(contact)),
                ("Safe times to call", told.safeTimes),
                ("Voicemail", ReferWords.yesOrNo(told.mayLeaveVoicemail)),
                ("Rather in Welsh", ReferWords.yesOrNo(told.prefersWelsh)), ("Getting about", told.mobility),
                ("Solicitor", told.solicitor),
            ])
    }

    private static func attendees(_ told: AttendeesAnswers) -> [Row] {
        guard !told.named.isEmpty else { return [("Others", Phrase("Nobody else").text)] }
        return told.named.map { person in
            let parts = [person.name, person.relationship, person.part].compactMap { $0 }
            return (ReferWords.comesWith(person.comesWith), parts.joined(separator: ", "))
        }
    }

    private static func arrangements(_ told: ArrangementsAnswers) -> [Row] {
        [
            ("Would the adults meet", ReferWords.name(told.willingToMeet).text),
            ("Brings the child", told.brings),
            ("Collects the child", told.collects),
            ("May leave the centre", ReferWords.yesOrNo(told.mayLeaveCentre)),
            ("Leaving", told.leavingDetails), ("Photographs", ReferWords.name(told.photographs).text),
            ("Pictures", told.photographDetails), ("Gifts", told.gifts), ("Food and drink", told.food),
            ("Help in the toilet", told.toiletHelp), ("Car", told.vehicle),
        ]
    }

    private static func preparation(_ told: PreparationAnswers) -> [Row] {
        [("Who", told.who), ("How", told.how), ("By", told.by.map(Spoken.day))]
    }

    private static func interpreter(_ told: InterpreterAnswers) -> [Row] {
        [
            ("Interpreter", told.isNeeded ? told.language : Phrase("Not needed").text),
            ("Who interprets", told.who),
            ("Who pays", told.pays),
        ]
    }

    private static func professional(_ told: ProfessionalAnswers) -> [Row] {
        [
            ("A professional", told.attends ? told.name : Phrase("Nobody attends").text),
            ("Office", told.office),
            ("Why", told.why),
        ]
    }

    private static func risk(_ told: RiskAnswers) -> [Row] {
        let signs = RiskSign.allCases.map { sign in
            (ReferWords.name(sign), told.found[sign] ?? Phrase("No").text) as Row
        }
        let orders = (told.orders ?? []).map { order in
            let parts = [
                order.court, order.number, order.issued.map(Spoken.date),
                order.isCurrent.map { ($0 ? Phrase("in force") : Phrase("no longer in force")).text },
            ]
            let known = parts.compactMap { $0 }.joined(separator: ", ")
            return (ReferWords.name(order.kind), known.isEmpty ? Phrase("Yes").text : known) as Row
        }
        return signs + [
            ("Police or social care", told.policeOrSocialCare), ("Convictions", told.convictions),
            ("Taking the child away", told.abductionRisk),
            ("Weapons or threats", told.weaponsOrThreatsToStaff),
        ] + orders
    }

    private static func papers(_ told: PapersAnswers, _ model: ReferralDraftModel) -> [Row] {
        let here = model.documents.map { "\($0.fileName) (\(PaperWords.name($0.kind)))" }
        return [
            ("Section 7 report", ReferWords.yesOrNo(told.hasSection7Report)),
            ("Other records", ReferWords.yesOrNo(told.hasOtherConcerns)),
            ("Added", here.isEmpty ? Phrase("None yet").text : here.joined(separator: "; ")),
            ("Safeguarding letter", told.missing),
        ]
    }

    private static func wales(_ told: WalesAnswers) -> [Row] {
        [
            ("Risk assessment", told.riskAssessment), ("Sessions", String(told.sessions)),
            ("Each session", Phrase("\(told.minutesEach) minutes").text),
            ("Safeguarding issues", ReferWords.yesOrNo(told.knownSafeguardingIssues)),
            ("Video assessed by", told.remote.map { "\($0.assessor), \(Spoken.date($0.assessed))" }),
            ("Talked over with both", told.remote.map { Spoken.date($0.discussed) }),
            ("With the court", told.remote?.discussedWithCourt.map(Spoken.date)),
            ("Limits and safety", told.remote?.limits),
            ("It pays because", told.funding.map { CymruWords.ground($0.ground).text }),
            ("Adviser or social worker", told.funding?.adviser),
            ("They were consulted", ReferWords.yesOrNo(told.funding?.wasConsulted)),
            ("Both parties agreed", ReferWords.yesOrNo(told.funding?.bothAgreed)),
        ]
    }
}
