/// One document's particulars, for whoever may open it.
public struct DocumentToRead: Question {
    public var file: CaseID
    public var document: DocumentID

    public init(file: CaseID, document: DocumentID) {
        self.file = file
        self.document = document
    }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.opens(document, of: try house.caseFile(file), who)
    }

    /// - Throws: denied, where the case has no such document.
    public func answer(for who: Who, in house: House) throws(Halt) -> AttachedDocument {
        guard let known = try house.caseFile(file).referral.document(document) else { throw .denied }
        return known
    }
}
