/// That somebody must be told something: who, of which case, and what about. The letter itself is made from a
/// model for that reader, outside.
public struct Notice: Hashable, Codable, Sendable {
    public let file: CaseID
    public let to: Recipient
    public let about: NoticeSubject

    public init(_ file: CaseID, to: Recipient, _ about: NoticeSubject) {
        self.file = file
        self.to = to
        self.about = about
    }
}

/// Who is told.
public enum Recipient: Hashable, Codable, Sendable {
    /// An adult of the case, at the address that the referral gives for them.
    case adult(AdultID)
    case referrer
    case court
    case commissioner(Commissioner)
    case centre(CentreID)
    /// At the address that the centre allocated the case to.
    case practitioner(PersonID)
    /// That referred the family, or that pays for it.
    case localAuthority
}

/// What somebody is told about. Facts only; the words are the letter's.
public enum NoticeSubject: Hashable, Codable, Sendable {
    case referralReceived
    case papersMissing([PaperKind])
    case preVisitArranged(AppointmentID)
    case preVisitCancelled(AppointmentID)
    case referralAccepted
    case waitingList
    case handedOn(to: CentreID)
    case referralDeclined
    case sessionsBooked([SessionID])
    case sessionCancelled(SessionID)
    /// E7: the other side, or the centre, runs late by so many minutes. No name, no number.
    case delay(SessionID, minutes: Int)
    case recordSent(SessionID)
    case incidentReported(IncidentID)
    case contactSuspended
    case reviewDue
    /// H3: how contact at the centre comes to its end.
    case exitPlanned
    /// H5: supervised contact ends, and the family goes on elsewhere.
    case steppingDown
    /// L3: what is held about the reader can be read.
    case ownDataReady
    case caseClosed
    case returnSent(ReturnKind)
    case placeNotNeeded
    /// C5: the centre asks for copies, by that paragraph of the order.
    case papersAskedOfCourt([PaperKind], paragraph: String?)
    /// C5: the court has none to send, and why.
    case courtCannotSend([PaperKind], words: String)
    /// C8: a court in Wales referred without consulting.
    case courtDidNotConsult
    /// C9: Cafcass Cymru made the referral; what its team adds for this reader alone.
    case referralMade(words: String?)
    /// C2: the local authority's two people are others now.
    case localAuthorityPeopleNamed
    /// The case is a practitioner's to take up.
    case caseAllocated
    /// A practitioner has the case no longer: to them, and to the centre.
    case allocationEnded
    case practitionerLeft
    /// E10, C15: a practitioner asks the centre, or takes it back.
    case practitionerAsks
    /// E10, C15: the centre answered them.
    case practitionerAnswered
    /// B7: an adviser has assessed whether contact by video suits.
    case remoteAssessed
    /// K3: face-to-face contact at the centre is suspended.
    case faceToFaceSuspended(SuspensionID)
    /// K2: what the family has meanwhile.
    case alternativeDecided
    /// K4: face-to-face contact goes on.
    case faceToFaceReturns(SuspensionID)
    /// E11: the rules that each adult accepts before the first visit.
    case houseRules
    /// What was provisional is certain.
    case sessionsConfirmed([SessionID])
    case sessionMoved(SessionID)
    /// G3.
    case contactResumed
    /// F1, F6: an answer that is ready for whoever asks.
    case readyLetter(ReadyLetter)
    /// House rule: the day before contact by video.
    case videoReminder(SessionID)
    /// E12: by its number.
    case invoice(String)
}

/// An event that somebody must be told of.
public protocol TellingEvent: Event {
    /// Who is told, and what about, given the present after the event.
    func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice]
}
