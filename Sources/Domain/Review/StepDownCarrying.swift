/// What of a case goes on with a family that steps down (H5): made field by field, so that what nobody chose
/// stays. Records, notes, incidents, reviews, the child's words and what contact costs have no way out.
struct StepDownCarrying {
    let file: CaseFile
    let command: StepDown

    private func goes(_ item: StepDownItem) -> Bool { command.items.contains(item) }

    /// The referral as the next centre has it.
    var answers: ReferralAnswers {
        let known = file.answers
        var answers = ReferralAnswers()
        answers.referrer = known.referrer
        answers.service = ServiceAnswers(
            centre: command.to, kind: StepDown.kind, frequency: known.service?.frequency,
            minutes: known.service?.minutes, days: known.service?.days)
        answers.proceedings = known.proceedings
        // F1: of supported contact there is none to ask for.
        answers.proceedings?.asksForReport = nil
        answers.children = known.children?.map(child)
        answers.adults = known.adults?.map(adult)
        answers.attendees = goes(.namedPeople) ? known.attendees : AttendeesAnswers(named: [])
        answers.arrangements = goes(.visitArrangements) ? known.arrangements : nil
        answers.interpreter = goes(.interpreter) ? known.interpreter : nil
        answers.professional = goes(.professional) ? known.professional : nil
        answers.preparation = goes(.preparation) ? known.preparation : nil
        answers.risk = known.risk
        answers.papers = known.papers
        answers.declaration = known.declaration
        return answers
    }

    private func child(_ known: ChildAnswers) -> ChildAnswers {
        var child = ChildAnswers(
            id: known.id, firstName: known.firstName, lastName: known.lastName,
            otherNames: known.otherNames, born: known.born, gender: known.gender,
            isLookedAfterOrOnPlan: known.isLookedAfterOrOnPlan)
        guard goes(.childrensNeeds) else { return child }
        child.schoolHours = known.schoolHours
        child.health = known.health
        child.allergies = known.allergies
        child.medication = known.medication
        child.additionalNeeds = known.additionalNeeds
        child.language = known.language
        child.cultureAndReligion = known.cultureAndReligion
        return child
    }

    private func adult(_ known: AdultAnswers) -> AdultAnswers {
        var adult = AdultAnswers(
            id: known.id, role: known.role, firstName: known.firstName, lastName: known.lastName,
            born: known.born, relationship: known.relationship,
            hasParentalResponsibility: known.hasParentalResponsibility, contact: ContactDetails(),
            prefersWelsh: known.prefersWelsh, mobility: known.mobility)
        guard goes(.contactDetails) else { return adult }
        adult.contact = known.contact
        adult.safeTimes = known.safeTimes
        adult.mayLeaveVoicemail = known.mayLeaveVoicemail
        adult.solicitor = known.solicitor
        return adult
    }

    /// The papers that were chosen.
    var documents: [AttachedDocument] {
        file.referral.documents.filter { command.documents.contains($0.id) }
    }

    /// What goes beside the referral.
    var with: SteppedDownWith {
        let assessed = goes(.assessmentSummary) ? file.assessment.riskAssessment : nil
        var conditions: [String] = []
        if goes(.visitArrangements), case .accepted(_, let asked, _)? = file.assessment.answer {
            conditions = asked
        }
        return SteppedDownWith(
            from: file.id, lastDay: command.lastDay, way: command.way, summary: assessed?.summary,
            assessor: assessed?.assessor,
            attendance: goes(.attendanceDates) ? file.bookings.held.map(\.day) : [],
            conditions: conditions)
    }
}
