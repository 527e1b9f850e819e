import Domain

extension OrderClauseTests {
    /// Every bracketed choice of the Protocol's pro forma, and of the clauses beside it.
    static let all: [Alternative] = general + direct + virtual

    private static let general: [Alternative] = [
        Alternative(.leave, "gives leave for the centre to see", isUsual: true) { _ in },
        Alternative(.placeAndAcceptance, "The parents agree, and the court approves", rival: "basis") {
            $0.service.isAgreed = true
        },
        Alternative(.placeAndAcceptance, "as the court decides", rival: "basis") {
            $0.service.isAgreed = false
        },
        Alternative(.placeAndAcceptance, "at Bridge House", rival: "centre") {
            $0.service.centre = "bridge-house"
        },
        Alternative(
            .placeAndAcceptance, "an accredited centre on which the parents agree", isUsual: true,
            rival: "centre"
        ) {
            $0.service.centre = nil
        },
        Alternative(.placeAndAcceptance, "if the centre accepts the referral", isUsual: true) { _ in },
        Alternative(.papersReachCentre, "The court sends", rival: "sender") {
            $0.referral.courtSendsPapers = true
        },
        Alternative(.papersReachCentre, "Ruth Example sends", rival: "sender") {
            $0.referral.papersFrom = "Ruth Example"
        },
        Alternative(.papersReachCentre, "Cafcass’s safeguarding letter", rival: "letter") {
            $0.referral.letterIsOfCymru = false
        },
        Alternative(.papersReachCentre, "Cafcass Cymru’s safeguarding letter", rival: "letter") {
            $0.referral.letterIsOfCymru = true
        },
        Alternative(.papersReachCentre, "the section 7 report") { $0.referral.hasSection7Report = true },
        Alternative(.papersReachCentre, "the court’s findings") { $0.referral.hasFindings = true },
        Alternative(.papersReachCentre, "the school’s letter") {
            $0.referral.otherPapers = "the school’s letter"
        },
        Alternative(.copiesFromCourt, "without a fee") { $0.referral.copiesFromCourt = true },
        Alternative(.referralMade, "through the online referral service", rival: "way") {
            $0.referral.isOnline = true
        },
        Alternative(.referralMade, "fills in the centre’s referral form", rival: "way") {
            $0.referral.isOnline = false
        },
        Alternative(.referralMade, "Ruth Example makes") {
            $0.referral.madeBy = "Ruth Example"
            $0.referral.isOnline = true
        },
        Alternative(.referralMade, "by 9 March 2027") { $0.referral.madeUntil = Day(iso: "2027-03-09") },
        Alternative(.otherPartyResponds, "within 5 days of being asked") {
            $0.referral.otherRespondsWithinDays = 5
        },
        Alternative(.centreAnswers, "whether it accepts", isUsual: true) { _ in },
        Alternative(.ifNotAccepted, "try to agree on another accredited centre", rival: "next") {
            $0.referral.fallBack = .anotherCentreByAgreement
        },
        Alternative(.ifNotAccepted, "either party may bring the matter back", rival: "next") {
            $0.referral.fallBack = .eitherPartyRestores
        },
        Alternative(.ifNotAccepted, "the court lists a hearing", rival: "next") {
            $0.referral.fallBack = .courtLists
        },
        Alternative(.conditionsApply, "If the centre accepts, the directions", isUsual: true) { _ in },
        Alternative(.centreRules, "keep the rules of the centre", isUsual: true) { _ in },
        Alternative(.costs, "paid by Tom Example") { $0.referral.costsPaidBy = "Tom Example" },
        Alternative(.recordsPaidFor, "notes of each session", rival: "task") {
            $0.service.asksForMore = true
            $0.service.tasks = [.records]
        },
        Alternative(.recordsPaidFor, "a report", rival: "task") {
            $0.service.asksForMore = true
            $0.service.tasks = [.report]
        },
        Alternative(.recordsPaidFor, "somebody to come to court", rival: "task") {
            $0.service.asksForMore = true
            $0.service.tasks = [.attendCourt]
        },
        Alternative(.recordsPaidFor, "help with disputes", rival: "task") {
            $0.service.asksForMore = true
            $0.service.tasks = [.settleDisputes]
        },
        Alternative(.recordsPaidFor, "paid by both parties together") {
            $0.service.asksForMore = true
            $0.service.tasks = [.records]
            $0.referral.recordsArePaidJointly = true
        },
        Alternative(.recordsPaidFor, "paid by Tom Example") {
            $0.service.asksForMore = true
            $0.service.tasks = [.records]
            $0.referral.recordsPaidBy = "Tom Example"
        },
        Alternative(.reviewMeetings, "review meetings", isUsual: true) { _ in },
        Alternative(.contactEnds, "until 9 March 2027. After that: each Saturday") {
            $0.ending.contactEnds = Day(iso: "2027-03-09")
            $0.ending.thereafter = "each Saturday"
        },
        Alternative(.placeNoLongerNeeded, "Both parties are responsible", isUsual: true) { _ in },
        Alternative(.placeNoLongerNeeded, "Ruth Example makes sure") {
            $0.ending.tellsCentre = "Ruth Example"
        },
        Alternative(.preparation, "Ruth Example prepares") { $0.ending.preparedBy = "Ruth Example" },
        Alternative(.exitPlan, "from May in the library") { $0.ending.exitPlan = "from May in the library" },
        Alternative(.exitPlan, "will be told: with a picture") {
            $0.ending.exitPlan = "from May"
            $0.ending.childToldHow = "with a picture"
        },
    ]

    private static let direct: [Alternative] = [
        Alternative(.broughtAndCollected, "Gran brings") { $0.direct.broughtBy = "Gran" },
        Alternative(.broughtAndCollected, "Aunt Jo collects") { $0.direct.collectedBy = "Aunt Jo" },
        Alternative(.attendsPromptly, "Tom Example comes to the centre in time") {
            $0.about.visitor = "Tom Example"
        },
        Alternative(.notBeforeTime, "Tom Example does not go into") {
            $0.direct.notBeforeTime = "Tom Example"
        },
        Alternative(.notInTheRoom, "Gran does not stay") { $0.direct.notInTheRoom = "Gran" },
        Alternative(.whoIsPresent, "Nobody else is present", rival: "others") {
            $0.direct.mayOthersCome = false
        },
        Alternative(.whoIsPresent, "Aunt Jo may be there", rival: "others") {
            $0.direct.mayOthersCome = true
            $0.direct.others = "Aunt Jo"
        },
        Alternative(.whoIsPresent, "for the last half hour") {
            $0.direct.mayOthersCome = true
            $0.direct.othersWhen = "for the last half hour"
        },
        Alternative(.officerObserves, "the Cafcass officer to attend", rival: "officer") {
            $0.direct.officerObserves = true
        },
        Alternative(.officerObserves, "Una Reed to attend", rival: "officer") {
            $0.direct.officerObserves = true
            $0.direct.officer = "Una Reed"
        },
        Alternative(.interpreter, "An interpreter of Polish", rival: "interpreter") {
            $0.direct.interpreter = .independent
            $0.direct.language = "Polish"
        },
        Alternative(.interpreter, "paid by both parties together") {
            $0.direct.interpreter = .independent
            $0.direct.interpreterIsPaidJointly = true
        },
        Alternative(.interpreter, "paid by Tom Example") {
            $0.direct.interpreter = .independent
            $0.direct.interpreterPaidBy = "Tom Example"
        },
        Alternative(.interpreter, "Aunt Jo may come to interpret", rival: "interpreter") {
            $0.direct.interpreter = .named
            $0.direct.interpretedBy = "Aunt Jo"
        },
        Alternative(
            .photographs, "may take photographs and video of [the children’s names] during contact.",
            rival: "takes"
        ) {
            $0.direct.takes = .allowed
        },
        Alternative(.photographs, "during contact, as far as the centre’s rules allow", rival: "takes") {
            $0.direct.takes = .allowedByCentreRules
        },
        Alternative(.photographs, "may not take photographs", rival: "takes") {
            $0.direct.takes = .forbidden
        },
        Alternative(
            .photographs,
            "may show, post and pass on photographs and video of [the children’s names] from contact."
        ) {
            $0.direct.shares = .allowed
        },
        Alternative(.photographs, "from contact, as far as the centre’s rules allow", rival: "shares") {
            $0.direct.shares = .allowedByCentreRules
        },
        Alternative(.photographs, "may not show, post or pass on", rival: "shares") {
            $0.direct.shares = .forbidden
        },
        Alternative(.notAccompanied, "No other adult accompanies", rival: "company") {
            $0.direct.isAccompanied = .byNobody
        },
        Alternative(.notAccompanied, "Uncle Bob does not accompany", rival: "company") {
            $0.direct.isAccompanied = .notByNamed
            $0.direct.notAccompaniedBy = "Uncle Bob"
        },
        Alternative(.delayTold, "Whoever is delayed", isUsual: true) { _ in },
        Alternative(.breathTest, "only if Tom Example gives") { $0.direct.breathTestOf = "Tom Example" },
        Alternative(.breathTest, "Gran provides the kit") {
            $0.direct.breathTestOf = "Tom Example"
            $0.direct.breathKitBy = "Gran"
        },
        Alternative(.outsideCentre, "may not be taken out", rival: "out") { $0.direct.mayGoOut = false },
        Alternative(.outsideCentre, "for up to an hour") {
            $0.direct.mayGoOut = true
            $0.direct.outFor = "up to an hour"
        },
        Alternative(.outsideCentre, "from the first visit on", rival: "out") {
            $0.direct.mayGoOut = true
            $0.direct.outFromFirst = true
        },
        Alternative(.outsideCentre, "but not at the first visit", rival: "out") {
            $0.direct.mayGoOut = true
            $0.direct.outFromFirst = false
        },
    ]

    private static let virtual: [Alternative] = [
        Alternative(.deviceReady, "Ruth Example sees to it", isVirtual: true) {
            $0.video.deviceReadyBy = "Ruth Example"
        },
        Alternative(.suitableSpace, "Ruth Example sees to it", isVirtual: true) {
            $0.video.spaceBy = "Ruth Example"
        },
        Alternative(.whoIsPresentByVideo, "Nobody else is present", isVirtual: true, rival: "others") {
            $0.video.mayOthersCome = false
        },
        Alternative(.whoIsPresentByVideo, "Aunt Jo may be there", isVirtual: true, rival: "others") {
            $0.video.mayOthersCome = true
            $0.video.others = "Aunt Jo"
        },
        Alternative(
            .officerObservesByVideo, "the Cafcass officer to attend", isVirtual: true, rival: "officer"
        ) {
            $0.video.officerObserves = true
        },
        Alternative(.officerObservesByVideo, "Una Reed to attend", isVirtual: true, rival: "officer") {
            $0.video.officerObserves = true
            $0.video.officer = "Una Reed"
        },
        Alternative(.notRecorded, "Neither party records", isVirtual: true, isUsual: true) { _ in },
    ]
}
