/// Looks a page of the referral form over. The same checks serve the saving of a page, the list of tasks and
/// the submission, so that none can say done where another says missing.
struct PageCheck {
    let answers: ReferralAnswers
    let documents: [AttachedDocument]
    let today: Day

    /// House rule: the most characters of a name, of one line, and of a text.
    static let nameLimit = 120
    static let lineLimit = 300
    static let textLimit = 8000

    /// What is missing or wrong on that page; all of it.
    func problems(_ page: ReferralPage) -> [FieldProblem] {
        guard page.isBegun(in: answers) else { return [FieldProblem(page.field, .missing)] }
        return switch page {
        case .referrer: referrer()
        case .service: service()
        case .proceedings: proceedings()
        case .children: children()
        case .residentCarer: adults { $0.role == .residentCarer }
        case .visitingAdult: adults { $0.role == .visitingAdult }
        case .attendees: attendees()
        case .arrangements: arrangements()
        case .preparation: preparation()
        case .interpreter: interpreter()
        case .professional: professional()
        case .risk: risk()
        case .papers: papers()
        case .wales: wales()
        case .declaration: declaration()
        }
    }

    /// What is wrong in the sections that somebody saves now; that other pages are still empty is no fault of
    /// theirs.
    func problems(inSectionsOf saved: ReferralAnswers) -> [FieldProblem] {
        let pages = ReferralPage.allCases.filter { page in
            page != .residentCarer && page != .visitingAdult && page.isBegun(in: saved)
        }
        let ofAdults = saved.adults == nil ? [] : adults { _ in true }
        return pages.flatMap { problems($0) } + ofAdults
    }
}

// The referrer's own pages.
extension PageCheck {
    /// C1, C2: who refers; a local authority names two people.
    private func referrer() -> [FieldProblem] {
        guard let referrer = answers.referrer else { return [] }
        var check = FieldCheck()
        check.required("answers.referrer.name", referrer.name, limit: Self.nameLimit)
        check.email("answers.referrer.email", referrer.email, isRequired: true)
        check.telephone("answers.referrer.telephone", referrer.telephone)
        if referrer.kind == .parent {
            if referrer.ownRole == nil { check.note("answers.referrer.ownRole", .missing) }
        } else {
            check.required("answers.referrer.organisation", referrer.organisation, limit: Self.lineLimit)
        }
        check.optional("answers.referrer.ownNumber", referrer.ownNumber, limit: Self.nameLimit)
        if referrer.kind == .localAuthority {
            named(&check, "answers.referrer.socialWorker", referrer.socialWorker)
            named(&check, "answers.referrer.teamManager", referrer.teamManager)
        }
        return check.problems
    }

    private func named(_ check: inout FieldCheck, _ field: String, _ person: NamedProfessional?) {
        guard let person else { return check.note(field, .missing) }
        check.required("\(field).name", person.name, limit: Self.nameLimit)
        check.email("\(field).email", person.email, isRequired: true)
        check.telephone("\(field).telephone", person.telephone)
    }

    /// A8: what is asked for. Whether the centre may offer it is the register's to say (A1).
    private func service() -> [FieldProblem] {
        guard let service = answers.service else { return [] }
        var check = FieldCheck()
        check.required("answers.service.frequency", service.frequency, limit: Self.lineLimit)
        if let start = service.startFrom, start < today {
            check.note("answers.service.startFrom", .inThePast)
        }
        if let minutes = service.minutes { check.number("answers.service.minutes", minutes, 15...600) }
        if let months = service.expectedMonths {
            check.number("answers.service.expectedMonths", months, 1...60)
        }
        check.optional("answers.service.longStayAgreed", service.longStayAgreed, limit: Self.lineLimit)
        return check.problems
    }

    private func declaration() -> [FieldProblem] {
        guard let declaration = answers.declaration else { return [] }
        var check = FieldCheck()
        check.required("answers.declaration.name", declaration.name, limit: Self.nameLimit)
        if !declaration.isTrue { check.note("answers.declaration.isTrue", .missing) }
        return check.problems
    }
}
