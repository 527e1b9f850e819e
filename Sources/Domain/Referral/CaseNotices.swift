extension CaseFile {
    /// Whom the centre's answer reaches (D1, D2): each adult of the family, whoever referred, the court where
    /// there is an order, and Cafcass Cymru where it pays.
    func everybodyTold(_ about: NoticeSubject) -> [Notice] {
        var notices = (answers.adults ?? []).map { Notice(id, to: .adult($0.id), about) }
        notices.append(Notice(id, to: .referrer, about))
        if answers.proceedings?.hasOrder == true { notices.append(Notice(id, to: .court, about)) }
        if isCafcassCymru { notices.append(Notice(id, to: .commissioner(.cafcassCymru), about)) }
        return notices
    }
}
