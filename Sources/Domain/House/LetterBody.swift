extension LetterFacts {
    /// The facts of each kind of letter.
    public enum Body: Sendable {
        /// With the last day for the answer, where a rule sets one.
        case referralReceived(answerBy: Day?)
        case papersMissing([PaperKind])
        case preVisit(day: Day, from: TimeOfDay, minutes: Int, way: PreVisitWay, isForChildren: Bool)
        case preVisitCancelled(day: Day)
        case accepted(endsOn: Day, conditions: [String])
        case waiting(expected: Day?)
        case handedOn(to: String, telephone: String?)
        /// The words that the centre wrote for the parties, and what follows by the order.
        case declined(words: String, fallBack: FallBack?, courtFrom: Day?)
        case sessions([Times])
        case sessionCancelled(Times)
        case delay(minutes: Int, Times)
        case recordSent(day: Day)
        case incident
        case suspended
        /// H6: the reader's own meeting.
        case review(day: Day, from: TimeOfDay, minutes: Int)
        case exitPlan(ExitPlan)
        /// H5: to whom the family goes on, and the last day here.
        case steppingDown(to: String, telephone: String?, StepDownWay, lastDay: Day)
        case closed
        /// L3: what is held about the reader can be read.
        case ownDataReady
        case returnSent(ReturnKind)
        case placeNotNeeded
        /// C5: the ready letter.
        case papersAskedOfCourt([PaperKind], CourtOrder, paragraph: String?)
        /// C5.
        case courtCannotSend([PaperKind], words: String)
        /// C8: with the court's name and its number of the case.
        case courtDidNotConsult(court: String?, number: String?)
        /// C9: how to reach the centre, and what the team adds for the reader alone.
        case referralMade(CentreReach, words: String?)
        /// C2.
        case localAuthorityPeopleNamed
        case caseAllocated
        case allocationEnded
        case practitionerLeft
        case practitionerAsks
        case practitionerAnswered
        case remoteAssessed
        /// K3: with the public notice.
        case faceToFaceSuspended(from: Day, notice: String)
        /// K2: in the words for both sides; never why.
        case alternative(AlternativeWay, words: String?)
        /// K4: with the times that stand again.
        case faceToFaceReturns(on: Day, [Times])
        /// E11: what the reader accepts before the first visit.
        case houseRules(HouseRules)
        case sessionsConfirmed([Times])
        /// The time that stands now; the one before it is not said again.
        case sessionMoved(Times)
        /// G3: contact may go on.
        case contactResumed
        /// F1: dates and times, and nothing else.
        case datesAndTimes([AttendanceModel.Attended])
        /// F1: a supported centre does not report; its dates and times are all there is.
        case noReport([AttendanceModel.Attended])
        /// F6.
        case noEvidence
        case videoReminder(Times)
        /// E12: of the reader alone.
        case invoice(Invoice)
    }

    /// How to reach a centre, as it tells the public.
    public struct CentreReach: Hashable, Sendable {
        public let postcode: String?
        public let email: String?
        public let website: String?

        public init(postcode: String?, email: String?, website: String?) {
            self.postcode = postcode
            self.email = email
            self.website = website
        }
    }

    /// The order that a letter to its court is about.
    public struct CourtOrder: Hashable, Sendable {
        public let date: Day?

        public init(date: Day?) { self.date = date }
    }

    /// The times of one session that concern the reader: to be there, and to leave or fetch the child.
    public struct Times: Hashable, Sendable {
        public let day: Day
        public let arrive: TimeOfDay
        public let leave: TimeOfDay

        public init(day: Day, arrive: TimeOfDay, leave: TimeOfDay) {
            self.day = day
            self.arrive = arrive
            self.leave = leave
        }
    }
}
