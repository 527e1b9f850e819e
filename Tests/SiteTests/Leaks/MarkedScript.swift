import Domain

@testable import Site

/// What is done with the marked family, a command a line. `§…§` is a field's mark.
struct MarkedScript {
    struct Line {
        let day: Int
        let time: String
        let by: String
        let command: String
        let fields: String
        /// Its marks are made, and nothing is done.
        var isLeftOut = false

        func leftOut(_ isLeftOut: Bool) -> Line {
            var line = self
            line.isLeftOut = isLeftOut
            return line
        }
    }

    let by: MarkedFamily.ReferredBy
    let referrer: PersonID
    let supervisor: PersonID
    let practitioner: PersonID
    /// Whose private things are otherwise.
    var other: AdultID?

    /// All that was done before today's sessions, and what is done in them.
    var lines: [Line] {
        referral + assessment + diary + practice + session(on: -7) + record + afterwards + costs + desks
    }
    var today: [Line] { Array(session(on: 0).prefix(6)) }

    /// The kinds of paper that the family has.
    static let papers = ["safeguardingLetter", "order", "section7Report", "injunction", "otherConcerns"]

    private static let file = MarkedFamily.file
    private static let centre = Millbrook.centre

    func line(_ day: Int, _ time: String, by who: String = "", _ command: String, _ fields: String...)
        -> Line
    {
        let all = ["\"case\": \"\(Self.file)\""] + fields
        return Line(
            day: day, time: time, by: who, command: command, fields: "{\(all.joined(separator: ", "))}")
    }

    var referral: [Line] {
        let attached = Self.papers.dropLast().map { paper($0, on: -40, by: "referrer") }
        return [
            line(
                -40, "09:00", by: "referrer", "BeginReferral", #""link": "marked-link""#,
                #""referrer": "\#(by.kind.rawValue)", "person": "\#(referrer)""#)
        ] + attached + [
            line(
                -40, "09:15", by: "referrer", "AnswerReferral", "\"answers\": \(MarkedAnswers(by: by).json)"),
            line(-40, "09:17", by: "referrer", "TakeUpOrder", "\"order\": \(MarkedAnswers.order)"),
            line(-40, "09:20", by: "referrer", "SubmitReferral"),
            line(
                -39, "09:00", "FollowCase", #""court": "\#(DemonstrationCourt.court)""#,
                #""caseNumber": "§court.number§""#),
            line(
                -39, "09:30", "AskCourtForPapers",
                #""papers": ["otherConcerns"], "paragraph": "§court.paragraph§""#),
            paper("otherConcerns", on: -38, by: ""),
        ]
    }

    private func paper(_ kind: String, on day: Int, by who: String) -> Line {
        line(
            day, "09:10", by: who, "AttachDocument",
            """
            "document": {"id": "marked-\(kind)", "kind": "\(kind)", "fileName": "§paper.\(kind)§.pdf",
            "mediaType": "application/pdf", "bytes": 10, "showsPrivateDetails": \(kind == "order")}
            """)
    }

    var assessment: [Line] {
        let found = [
            "harm", "drugsOrAlcohol", "domesticAbuse", "parentingAbility", "childRefuses", "longGap",
        ]
        .map { "\"\($0)\": \"§screening.\($0)§\"" }.joined(separator: ", ")
        let visits = [
            ("ruth", #"{"adult": {"_0": "ruth"}}"#), ("daniel", #"{"adult": {"_0": "daniel"}}"#),
            ("children", #"{"children": {}}"#),
        ]
        let seen = visits.enumerated().flatMap { number, visit in
            [
                line(
                    -38, "10:00", "ArrangePreVisit",
                    """
                    "appointment": "\(Self.file).\(visit.0)", "subject": \(visit.1), "minutes": 45,
                    "day": "\(Millbrook.today - 36 + number)", "from": "11:00", "way": "video",
                    "reason": "§preVisit.\(visit.0).reason§"
                    """),
                line(
                    -36 + number, "12:00", "HoldPreVisit",
                    #""appointment": "\#(Self.file).\#(visit.0)", "notes": "§preVisit.\#(visit.0).notes§""#),
            ]
        }
        return [
            line(
                -38, "09:00", "ScreenReferral", "\"found\": {\(found)}, \"hasUnmanagedHarm\": false",
                #""assessor": "§screening.assessor§""#)
        ] + seen.sorted { $0.day < $1.day } + [
            line(-33, "09:00", "AcceptHouseRules", #""adult": "ruth""#),
            line(-33, "09:01", "AcceptHouseRules", #""adult": "daniel""#),
            line(
                -32, "09:00", "AssessRisk", #""summary": "§assessment.summary§", "isManageable": true"#,
                #""childrenNeedPreVisit": true, "assessor": "§assessment.assessor§""#),
            line(
                -31, "09:00", "AcceptReferral", #""kind": "supervisedCentre", "endsOn": "2027-03-20""#,
                #""conditions": ["§conditions§"]"#),
            line(-31, "09:30", "OrderBreathTest", #""adult": "daniel", "kitFrom": "§breath.kit§""#),
        ]
    }

    private var diary: [Line] {
        [
            line(
                -20, "09:00", "BookSessions",
                "\"dates\": [\([-7, 0, 7, 14].map { "\"\(Millbrook.today + $0)\"" }.joined(separator: ", "))]",
                #""from": "10:00", "minutes": 60, "room": "garden", "supervisor": "\#(supervisor)""#),
            line(
                -9, "09:00", "CancelSession", #""session": "\#(Self.file).\#(Millbrook.today + 14).1000""#,
                #""by": "cancelledByResident", "reason": "§session.cancelled§""#),
        ]
    }

    /// A practitioner has the case, asks for what a practitioner can ask, and is answered.
    private var practice: [Line] {
        let person = "\"person\": \"\(practitioner)\""
        let today = #""session": "\#(MarkedFamily.sessionToday)""#
        return [
            line(
                -19, "09:00", "AllocatePractitioner", person, #""name": "§practice.name§""#,
                #""email": "bryn@advisers.example.org", "office": "familyCourtAdviser""#,
                #""organisation": "§practice.organisation§", "madeSure": "§practice.madeSure§""#),
            line(-18, "09:00", by: "practitioner", "TakeUpCase", person, #""number": "§court.number§""#),
            line(
                -17, "09:00", by: "practitioner", "AskToObserve", today, person,
                #""way": "inPerson", "why": "§practice.why§""#),
            line(
                -16, "09:00", "AnswerObservation", today, person, #""isYes": true"#,
                #""words": "§practice.answer§""#),
            line(
                -15, "09:00", by: "practitioner", "AskAboutAttending", person,
                #""professional": {"attends": true, "name": "§attending.name§", "office": "§attending.office§", "why": "§attending.why§"}"#
            ),
            line(
                -14, "09:00", "AnswerAttending", person, #""isYes": false"#,
                #""words": "§attending.answer§""#),
        ]
    }

    /// What its own desk does of the case.
    private var desks: [Line] {
        switch by {
        case .solicitor: return []
        case .cymru:
            return [
                line(
                    -1, "10:00", "SendReferralToCentre", #""to": "§email:wales.sentTo§""#,
                    #""sent": \#(Instant(Millbrook.today - 2, TimeOfDay(minutes: 600)).milliseconds)"#)
            ]
                + ["ruth", "daniel"].map {
                    line(-1, "10:10", "TellServiceUser", #""adult": "\#($0)", "words": "§told.\#($0)§""#)
                }
        case .authority:
            return [
                line(
                    -1, "10:00", "NameLocalAuthorityPeople",
                    "\"socialWorker\": \(MarkedAnswers.professional("newWorker"))",
                    "\"teamManager\": \(MarkedAnswers.professional("newManager"))")
            ]
        }
    }

    private var costs: [Line] {
        let daniel = #"{"adult": {"_0": "daniel"}}"#
        let ruth = #"{"adult": {"_0": "ruth"}}"#
        func charge(_ id: String, _ payer: String) -> Line {
            line(
                -1, "09:10", "NoteCharge", #""charge": "\#(id)", "kind": "other", "pence": 1200"#,
                #""payer": \#(payer), "words": "§cost.\#(id)§""#)
        }
        return [
            line(
                -1, "09:00", "NamePayers",
                #""terms": {"words": "§cost.terms§", "sessions": [{"payer": \#(ruth), "parts": 1}, {"payer": \#(daniel), "parts": 1}], "reports": []}"#
            ),
            charge("ruth", ruth), charge("daniel", daniel),
            line(
                -1, "09:20", "NotePayment",
                #""payment": {"id": "paid", "payer": \#(daniel), "pence": \#(other == "daniel" ? 900 : 700), "day": "\#(Millbrook.today - 2)", "way": "cash", "words": "§cost.danielPaid§"}"#
            ),
            line(
                -1, "09:30", "CorrectCharge", #""charge": "daniel.1", "pence": 1100"#,
                #""reason": "§cost.danielCorrected§""#),
            line(-1, "09:35", "SendInvoice", #""payer": \#(ruth)"#),
            line(-1, "09:36", "SendInvoice", #""payer": \#(daniel)"#),
            line(-1, "09:40", "HoldRecords", #""isHeld": true, "reason": "§hold.reason§""#),
            line(-1, "09:50", "SendReadyLetter", #""letter": "datesAndTimes", "to": "court""#),
            line(
                -1, "09:51", "SendReadyLetter",
                #""letter": "datesAndTimes", "to": "adult", "adult": "ruth""#),
            line(-1, "09:52", "SendReadyLetter", #""letter": "datesAndTimes", "to": "referrer""#),
        ]
    }

    /// From the first in to the last out.
    private func session(on day: Int) -> [Line] {
        let date = Millbrook.today + day
        let session = "\(Self.file).\(date).1000"
        let place = #""centre": "\#(Self.centre)", "day": "\#(date)", "session": "\#(session)""#
        func door(_ time: String, _ command: String, _ who: String) -> Line {
            line(day, time, command, place, "\"who\": \(who)")
        }
        let (ruth, daniel) = (#"{"adult": {"_0": "ruth"}}"#, #"{"adult": {"_0": "daniel"}}"#)
        let robin = #"{"child": {"_0": "robin"}}"#
        return [
            line(day, "09:40", "NoteBreathTest", place, #""adult": "daniel", "result": "negative""#),
            door(other == "daniel" ? "09:46" : "09:45", "ArriveAtDoor", daniel),
            line(
                day, "09:50", "TurnAway", place, #""described": "§turnedAway§", "why": "notNamed""#),
            door("10:00", "ArriveAtDoor", ruth), door("10:00", "ArriveAtDoor", robin),
            line(day, "10:01", "BeginSession", place),
            door("10:03", "LeaveByDoor", ruth), door("11:00", "ArriveAtDoor", ruth),
            door("11:00", "LeaveByDoor", robin),
            door(other == "ruth" ? "11:02" : "11:01", "LeaveByDoor", ruth),
            door(other == "daniel" ? "11:13" : "11:12", "LeaveByDoor", daniel),
            line(
                day, "11:14", "EndSession", place, #""outcome": "endedEarly", "details": "§session.details§""#
            ),
        ]
    }

    private var record: [Line] {
        let session = #""session": "\#(MarkedFamily.session)""#
        let headings = [
            "attendees", "arrival", "events", "interventions", "careAndSafety", "ending", "whatTheChildSaid",
        ].map { "\"\($0)\": \"§record.\($0)§\"" }.joined(separator: ", ")
        func sent(_ to: String, _ more: String = "") -> Line {
            line(
                -5, "11:00", by: "checker", "SendRecord", session, #""to": "\#(to)"\#(more)"#,
                #""recipient": "§sent.\#(to)§", "authority": "order""#,
                #""authorityDetails": "§sent.authority§", "pays": "§sent.pays§""#)
        }
        return [
            line(-6, "09:00", by: "writer", "SaveRecordDraft", session, "\"text\": {\(headings)}"),
            line(-6, "09:10", by: "writer", "FinishRecord", session),
            line(-6, "09:20", by: "checker", "ReturnRecord", session, #""why": "§record.returned§""#),
            line(-6, "09:30", by: "writer", "FinishRecord", session),
            line(-6, "09:40", by: "checker", "CheckRecord", session),
            line(-5, "10:00", by: "writer", "AddAddendum", session, #""text": "§record.addendum§""#),
            sent("court"), sent("adult", #", "adult": "daniel""#).leftOut(other == "daniel"),
            sent("referrer"),
        ]
    }

    private var afterwards: [Line] {
        [
            line(
                -4, "09:00", "ReportIncident", #""incident": "marked-incident""#,
                #""session": "\#(MarkedFamily.session)", "kinds": ["threatening"]"#,
                #""account": "§incident.account§", "happened": \#(Instant(MarkedFamily.held, TimeOfDay(minutes: 630)).milliseconds)"#,
                #""toldAuthorities": [], "suspendContact": true"#),
            line(
                -4, "09:10", "TellAuthority", #""incident": "marked-incident""#,
                #""told": {"authority": "police", "toldWhom": "§incident.officer§", "at": \#(Instant(Millbrook.today - 4, TimeOfDay(minutes: 545)).milliseconds), "reference": "§incident.reference§"}"#
            ),
            line(
                -3, "09:00", "ResumeContact", #""reassessment": "§incident.reassessment§""#,
                #""assessor": "§incident.assessor§""#),
            line(
                -2, "09:00", "HoldReview", #""kind": "other", "findings": "§review.findings§""#,
                #""childrenSaid": [{"child": "robin", "words": "§review.childSaid§"}]"#),
            line(
                -2, "09:10", "InviteToReview",
                #""adult": "ruth", "day": "2026-12-08", "at": "10:00", "minutes": 30"#),
            line(
                -2, "09:20", "PlanExit",
                #""plan": {"lastDay": "2027-02-27", "next": "handovers", "nextWords": "§exit.next§","#
                    + #" "childTold": {"day": "2027-02-20", "by": "§exit.by§", "how": "§exit.how§"}}"#),
        ]
    }
}
