/// Somebody began a referral.
public struct ReferralBegun: CaseEvent, Hashable {
    public var link: String
    public var person: PersonID?
    public var beginning: ReferralBeginning
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .draft
        file.referral.link = link
        file.referral.referredBy = person
        file.referral.begun = moment.at
        file.referral.beginning = beginning
        if let centre = beginning.centre, let kind = beginning.kind {
            file.referral.answers.service = ServiceAnswers(centre: centre, kind: kind)
        }
    }
}

/// Pages of the form were filled in. It holds the sections that were saved, and no others.
public struct ReferralAnswered: CaseEvent, Hashable {
    public var answers: ReferralAnswers
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.referral.answers = file.referral.answers.merging(answers)
    }
}

/// A document came.
public struct DocumentAttached: CaseEvent, Hashable {
    public var document: AttachedDocument
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.referral.documents.append(document)
        file.referral.documentsCame[document.id] = moment.at
        if file.stage == .draft || file.referral.isReferrer(moment.by) {
            file.referral.documentsOfReferrer.insert(document.id)
        }
        guard file.referral.received != nil else { return }
        file.referral.papers[document.kind] = .received
        if file.referral.papersReceived[document.kind] == nil {
            file.referral.papersReceived[document.kind] = moment.at
        }
    }
}

/// A document was taken back. `paper` is what becomes of its kind, where that changes.
public struct DocumentRemoved: CaseEvent, Hashable {
    public var document: DocumentID
    public var kind: PaperKind
    public var paper: PaperStatus?
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.referral.documents.removeAll { $0.id == document }
        file.referral.documentsOfReferrer.remove(document)
        file.referral.documentsCame[document] = nil
        if let paper {
            file.referral.papers[kind] = paper
            file.referral.papersReceived[kind] = nil
        }
    }
}

/// The referral went to the centre, which has it from this moment. `papers` are those that it needs and has
/// (C3).
public struct ReferralSubmitted: CaseEvent, TellingEvent, Hashable {
    public var papers: [PaperKind: PaperStatus]
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .submitted
        file.referral.received = moment.at
        file.referral.papers = papers
        for (kind, status) in papers where status == .received {
            file.referral.papersReceived[kind] = moment.at
        }
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        var notices = [Notice(id, to: .referrer, .referralReceived)]
        if let centre = file.centre { notices.append(Notice(id, to: .centre(centre), .referralReceived)) }
        let missing = PaperKind.allCases.filter { papers[$0] == .needed }
        if !missing.isEmpty { notices.append(Notice(id, to: .referrer, .papersMissing(missing))) }
        return notices
    }
}

/// The centre noted of a paper whether it is needed and here (C3).
public struct PaperNoted: CaseEvent, Hashable {
    public var paper: PaperKind
    public var status: PaperStatus
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.referral.papers[paper] = status
        file.referral.papersReceived[paper] = status == .received ? moment.at : nil
    }
}

/// The referrer took the referral back.
public struct ReferralWithdrawn: CaseEvent, TellingEvent, Hashable {
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.stage = .withdrawn
        file.referral.withdrawn = moment.at
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let file = try house.caseFile(id)
        guard file.referral.received != nil, let centre = file.centre else { return [] }
        return [Notice(id, to: .centre(centre), .caseClosed)]
    }
}

/// An adult of the family has an account.
public struct PartyLinked: CaseEvent, Hashable {
    public var adult: AdultID
    public var person: PersonID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.referral.parties[person] = adult }
}

extension Referral {
    /// Whether the journal's name for somebody is this referral's referrer.
    func isReferrer(_ actor: String) -> Bool {
        if let referredBy, actor == referredBy.rawValue { return true }
        return link.map { actor == "link:\($0.prefix(12))" } ?? false
    }
}
