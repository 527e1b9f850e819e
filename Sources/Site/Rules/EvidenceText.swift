/// Made by `make golden` from the scenario files; not to be changed by hand.
enum EvidenceText {
    static let json = #"""
        {"deciders":{"A1":[{"name":"mustBeAccredited","room":"Diary"},{"name":"service","room":"Referral\#
        "},{"name":"mustBeOffered","room":"Referral"},{"name":"holds","room":"Register"},{"name":"isAccr\#
        edited","room":"Register"},{"name":"lapse","room":"Register"},{"name":"mustBeAccredited","room":\#
        "Register"}],"A2":[{"name":"mustBeOffered","room":"Referral"},{"name":"holds","room":"Register"}\#
        ,{"name":"isAccredited","room":"Register"},{"name":"offered","room":"Register"},{"name":"lapse",\#
        "room":"Register"},{"name":"mayOffer","room":"Register"}],"A3":[{"name":"renewalClock","room":"R\#
        egister"},{"name":"renewalState","room":"Register"},{"name":"renewals","room":"Register"},{"name\#
        ":"affected","room":"Register"}],"A4":[{"name":"anyone","room":"Access"}],"A6":[{"name":"reporti\#
        ng","room":"Register"},{"name":"mustBeAccredited","room":"Register"},{"name":"followsConcerns","\#
        room":"Register"}],"A7":[{"name":"acting","room":"Register"},{"name":"holds","room":"Register"},\#
        {"name":"stop","room":"Register"},{"name":"reporting","room":"Register"},{"name":"mustBeAlerted"\#
        ,"room":"Register"},{"name":"readsConcern","room":"Register"}],"A8":[{"name":"service","room":"R\#
        eferral"},{"name":"mustBeOffered","room":"Referral"}],"A9":[{"name":"isOutcode","room":"Register\#
        "}],"B1":[{"name":"mayAccept","room":"Assessment"}],"B2":[{"name":"signs","room":"Assessment"},{\#
        "name":"mayAccept","room":"Assessment"},{"name":"risk","room":"Referral"}],"B4":[{"name":"toBeSe\#
        en","room":"Assessment"},{"name":"notYetSeen","room":"Assessment"},{"name":"mustBeSeen","room":"\#
        Assessment"},{"name":"isSeen","room":"Assessment"},{"name":"firstSeen","room":"Assessment"},{"na\#
        me":"mustBeApart","room":"Assessment"},{"name":"mustBeReady","room":"Diary"},{"name":"adults","r\#
        oom":"Referral"},{"name":"mustBeReady","room":"Session"}],"B5":[{"name":"mustBeOpenForContact","\#
        room":"Diary"}],"C1":[{"name":"begins","room":"Access"},{"name":"referrer","room":"Referral"}],"\#
        C10":[{"name":"preparation","room":"Referral"}],"C11":[{"name":"interpreter","room":"Referral"}]\#
        ,"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"name":"agree","room":"Assessment"},{"na\#
        me":"arrangements","room":"Referral"}],"C14":[{"name":"agree","room":"Assessment"},{"name":"arra\#
        ngements","room":"Referral"}],"C15":[{"name":"professional","room":"Referral"}],"C16":[{"name":"\#
        proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2":[{"name":"referrer","\#
        room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","room":"Referral"}]\#
        ,"C3":[{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name":"ma\#
        yMark","room":"Referral"}],"C4":[{"name":"proceedings","room":"Referral"},{"name":"papers","room\#
        ":"Referral"}],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"n\#
        ame":"mustCarryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"\#
        D1":[{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"everybodyTold","room":"Referral"},{"name\#
        ":"reply","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D2":[{"name":"everybody\#
        Told","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D3":[{"name":"waitingOrder"\#
        ,"room":"Referral"}],"D4":[{"name":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold","\#
        room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"name":\#
        "mustHaveRoom","room":"Diary"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mus\#
        tHaveAcceptedHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},\#
        {"name":"mayBegin","room":"Session"}],"E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"na\#
        me":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","\#
        room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name\#
        ":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised\#
        ","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","room":"Session\#
        "},{"name":"mayBegin","room":"Session"}],"E3":[{"name":"mustHaveReviewed","room":"Diary"},{"name\#
        ":"isFirstBlockReviewed","room":"Diary"},{"name":"mustKeepToGuideline","room":"Referral"},{"name\#
        ":"firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mus\#
        tBeWithinHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","roo\#
        m":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Se\#
        ssion"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"\#
        sidesMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room"\#
        :"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"mustKe\#
        epApart","room":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFa\#
        mily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustNo\#
        tMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"F1":[{"name":"writesReco\#
        rd","room":"Access"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"},{"\#
        name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clocks\#
        ","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"},{\#
        "name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Record"},{"name":"m\#
        ustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room"\#
        :"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","room":"Record"},{"name":"fr\#
        ozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room\#
        ":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"na\#
        me":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"name":"mu\#
        stHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Acces\#
        s"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Safe\#
        guarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForContact",\#
        "room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSuspe\#
        nded","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"threeMonths","room":"\#
        Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{"\#
        name":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSign\#
        edOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded",\#
        "room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Review"}],"K1":[\#
        {"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold\#
        ","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspens\#
        ion"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"nam\#
        e":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decidesAlt\#
        ernative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Su\#
        spension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4\#
        ":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"ke\#
        epsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","roo\#
        m":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"na\#
        me":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKn\#
        ows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"n\#
        ame":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"Peop\#
        le"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUn\#
        fit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"}\#
        ,{"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"name\#
        ":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeRe\#
        ady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People\#
        "},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"\#
        People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"\#
        mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room\#
        ":"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps\#
        ":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-3\#
        1","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"c\#
        locks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has lapsed"},{"b\#
        roken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"c\#
        locks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details\#
        ":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcom\#
        e":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a place on t\#
        he waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"\#
        at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":17430\#
        31800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{\#
        "D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]\#
        },"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions\#
        : "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends\#
        : 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the centre a\#
        nswers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":\#
        ["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2\#
        026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],\#
        "D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overd\#
        ue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"\#
        ]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spring.\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working\#
         days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru r\#
        eferral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["ru\#
        nning"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"comma\#
        nd":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, co\#
        unted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submit\#
        ted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":\#
        [],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"out\#
        come":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineRe\#
        ferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over two\#
         weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[\#
        {"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found: longGap\#
         no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptR\#
        eferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"bro\#
        ken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C1\#
        2","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName s\#
        afeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partne\#
        rs; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P\#
        00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; attendees named id gran; name Joan Cole; relationship grandmother;\#
         part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre\#
         true; leavingDetails an hour from the fourth visit; photographs takenNotShared; photographDetai\#
        ls by the father at the end; preparation who the mother; how with the centre's picture book; by \#
        2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency; pays the f\#
        ather; professional attends true; name Cath Moss; office Cafcass; why to see the second session;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"\#
        ],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnman\#
        agedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum\#
        ","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointmen\#
        t: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit"\#
        ,"details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"out\#
        come":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","de\#
        tails":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks\#
        ":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"\#
        },{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was fo\#
        und.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferra\#
        l","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the end o\#
        nly."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["st\#
        age: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral i\#
        s made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given":["referra\#
        l submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRul\#
        es","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"out\#
        come":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules",\#
        "details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","de\#
        tails":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","detail\#
        s":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules \#
        of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":\#
        ["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@example.org; ownR\#
        ole residentCarer; service centre the-centre; kind supportedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; born 2019-\#
        05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; con\#
        tact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName D\#
        an; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrange\#
        ments willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how \#
        with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends \#
        false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Rut\#
        h Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":\#
        ["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":["referral \#
        submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit",\#
        "details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60",\#
        "way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"c\#
        ommand":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"su\#
        pervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePr\#
        eVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minut\#
        es: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743\#
        325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOf\#
        Step":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on which th\#
        e clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject:\#
         adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_\#
        0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit"\#
        ,"details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60"\#
        ,"way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult mum"\#
        ,"day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment\#
        : p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"o\#
        utcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or te\#
        lephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","sub\#
        ject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","detail\#
        s":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: f\#
        aceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-2\#
        9","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2\#
        ","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","\#
        details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","w\#
        ay: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-29","from\#
        : 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}\#
        ],"title":"The two sides are seen separately, never within the handover window of one another"},\#
        {"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@examp\#
        le.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; \#
        proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mot\#
        her's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the\#
         mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professi\#
        onal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacksFac\#
        ilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Where the order says another centre by agreement, no days are counted"},{"broken":["D4"],"give\#
        n":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["202\#
        5-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","words: We are \#
        sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clo\#
        cks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":[\#
        "overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days ar\#
        e counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-ho\#
        use","profile: name Bridge House; town Bradford; country england; takesSelfReferrals true"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation\#
        ","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centr\#
        e: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet "],"outc\#
        ome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"\#
        EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford; cou\#
        ntry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: s\#
        upervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre"\#
        ,"others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at s\#
        upervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house\#
        ","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: stran\#
        ger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next",\#
        "documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the\#
        -next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":\#
        "A case goes on only to a centre accredited for supervised contact, in its own family"},{"broken\#
        ":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradfo\#
        rd; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","stan\#
        dard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervised\#
        Centre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinat\#
        or at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supe\#
        rvised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: su\#
        bmitted","kind: supervisedCentre","papers: order received; safeguardingLetter received"],"outcom\#
        e":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["202\#
        5-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case goes \#
        on to a supervised centre with its papers"},{"broken":[],"given":["referral submitted"],"rules":\#
        ["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: dr\#
        ugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","d\#
        etails":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason wanted"},{"\#
        broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-0\#
        3","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","c\#
        onditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to supervise\#
        d contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral submitted"\#
        ],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found\#
        : ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff we\#
        re made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"\#
        B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["su\#
        mmary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted only after s\#
        creening, and only where the risk can be managed"},{"broken":["B5"],"given":["referral submitted\#
        "],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome":{"invali\#
        d":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineRefe\#
        rral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who"\#
        :"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are told only it\#
        s words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024","hasUnma\#
        nagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-\#
        09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","isManageable:\#
         true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre"\#
        ,"endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An un\#
        managed risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given":["referral \#
        submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList"\#
        ,"details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre\#
        : the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-1\#
        0"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the find\#
        er states the time that follows"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fr\#
        om: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes\#
        : 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a da\#
        y in a room that holds three families"},{"broken":[],"given":["supervised referral accepted"],"r\#
        ules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one fami\#
        ly in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-\#
        03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_le\#
        ft: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use th\#
        e six hours of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"],"r\#
        ules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Contact may go on to the day that is six months after its first"},{"bro\#
        ken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session,\#
         and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the\#
        -centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:3\#
        0","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked\#
         only for days on which its accreditation is current"},{"broken":["E1"],"given":["referral accep\#
        ted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["c\#
        entre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15,\#
         2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["\#
        dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, cl\#
        osed or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],\#
        "rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four ses\#
        sions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral \#
        accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: g\#
        reen","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by: ca\#
        ncelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"de\#
        tails":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room:\#
         green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions o\#
        f two hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":[\#
        "supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outc\#
        ome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor:\#
         vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green",\#
        "provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused\#
        ":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor"\#
        ,"details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A supervised session is certain only with a supervisor who is qualified and on duty thro\#
        ughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: pers\#
        on sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; references fr\#
        om Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31\#
        ; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"\#
        broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: gr\#
        een"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Chan\#
        geRoom","details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom\#
        ","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","\#
        room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is boo\#
        ked is not taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepte\#
        d"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"\#
        E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E\#
        1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E\#
        1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","min\#
        utes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08",\#
        "from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","date\#
        s: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"give\#
        n":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamil\#
        ies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a s\#
        upported room that holds them, and not one that has become too small"},{"broken":["E1"],"given":\#
        ["referral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coord\#
        inator"}],"title":"One on duty looks after three supported families, or watches one"},{"broken":\#
        ["E2"],"given":["supervised referral accepted","another supervised referral accepted"],"rules":[\#
        "E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: anothe\#
        r-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome\#
        ":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: g\#
        reen","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","fr\#
        om: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"A supervisor watches one family at a time, in a room that is turned round between\#
         two"},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-c\#
        ase"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":\#
        {"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: gre\#
        en"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not \#
        there at one time, whichever room they are in"},{"broken":["L1"],"given":["supervised referral a\#
        ccepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnti\#
        l 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"\#
        _0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of their che\#
        ck"},{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue"\#
        ,"record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02\#
        , from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; do\#
        mesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","ro\#
        om: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
         supervisor is booked up to the last day of their training"},{"broken":["L1","L2"],"given":["sup\#
        ervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.20\#
        25-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: su\#
        e","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-\#
        02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervis\#
        or: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; cert\#
        ified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-0\#
        3; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: th\#
        e-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","recor\#
        d: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Neither assigned nor confirmed without what is asked for"},{\#
        "broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record\#
        : references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingU\#
        ntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSes\#
        sion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"ou\#
        tcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when t\#
        he supervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised sessions booke\#
        d"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025\#
        -03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refus\#
        ed":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"\#
        refused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when the superv\#
        isor turns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre",\#
        "person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2\#
        027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"\#
        coordinator"}],"title":"A DBS check holds on its last day and not on the next"},{"broken":["L1"]\#
        ,"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Keep\#
        StaffRecord","details":["centre: the-centre","person: vic","record: references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: vic","record: dbs level standard; certified 2024-06-01; references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Nobody is on duty without a check, or with one that does not look far enough"},\#
        {"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 20\#
        27-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":\#
        {"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnti\#
        l 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"giv\#
        en":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistSta\#
        ff","details":["centre: the-centre","member: person nell; name Nell New; post volunteer"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","de\#
        tails":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"]\#
        ,"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced; \#
        certified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: nell","record: dbs level enhanced; certified 2024-06-01; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; indu\#
        ctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"],"given":["o\#
        pen centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSetting\#
        s","details":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; su\#
        pervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks after two ye\#
        ars"},{"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comma\#
        nd":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is \#
        put on duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre",\#
        "person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2\#
        025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Papers that are in order on their last day put somebody on duty that day"},{"broken":["L1"\#
        ],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":174099\#
        2400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","d\#
        uties: person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":\#
        {"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to \#
        16:00, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Whoever knows a family is not on duty while it is there"},{"broken":["L1"],"given":["supervi\#
        sed referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFa\#
        milyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},{"broken":["\#
        L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"\#
        L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"\#
        _0":"L1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a family"},{"\#
        broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer\#
        "},{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome\#
        ":{"denied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"]\#
        ,"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Keep\#
        StaffRecord","details":["centre: the-centre","person: vic","record: references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: v\#
        ic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31;\#
         domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person:\#
         vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-\#
        06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-3\#
        1; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"What somebody says of their own record makes nobody fit until the coordinator keeps i\#
        t"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What som\#
        ebody says against themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":\#
        ["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre:\#
         the-centre","person: bob","record: dbs level enhanced; certified 2024-06-01; references from An\#
        n Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; ind\#
        uctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer\#
        "},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in \#
        another's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cen\#
        tre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; r\#
        eceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUn\#
        til 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025\#
        -03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03\#
        -08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training\#
         holds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["\#
        L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: \#
        the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced;\#
         volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; \#
        span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs le\#
        vel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; \#
        received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"\#
        coordinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding is not"},{"\#
        broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1741453200000,"\#
        clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-\#
        08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"outcome":{"done":{}}\#
        ,"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{\#
        "at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03\#
        -08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17414\#
        53200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030",\#
        "text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"at":17420336\#
        40000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033640000,"clock\#
        s":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"CheckRecord","de\#
        tails":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor\#
        "},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","details":["session:\#
         the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met\#
        "]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDraft","details":["s\#
        ession: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"outOfStep":{}},"wh\#
        o":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","details":["session: th\#
        e-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"}],"\#
        title":"A record is written in time, checked by a second person, and locked"},{"broken":["F2"],"\#
        given":["supervised session held"],"rules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["\#
        running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"\#
        details":[],"outcome":{"done":{}}}],"title":"A record that is not written turns overdue by itsel\#
        f"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps":[{"at":1740992400\#
        000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-0\#
        8.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}\#
        ],"title":"Nothing is recorded of a session that has not begun"},{"broken":[],"given":["supervis\#
        ed session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordD\#
        raft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:4\#
        0 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":\#
        1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRec\#
        ord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["none"]},"comman\#
        d":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"SendReturn","details"\#
        :["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goe\#
        s on the last of the seven days, in March"},{"broken":[],"given":["supervised session held"],"ru\#
        les":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["ses\#
        sion: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.;\#
         ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["sess\#
        ion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"\#
        clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseCase","detai\#
        ls":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the last of the \#
        seven days, in October"},{"broken":[],"given":["cymru referral submitted"],"rules":["F4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanaged\#
        Harm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01\#
        ","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":\#
        ["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","cont\#
        actCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":\#
        {"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"The return of supported contact reaches Cafcass Cymru on the last\#
         of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"\#
        at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCase","details":["rea\#
        son: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the last of the seven da\#
        ys that contact has concluded"},{"broken":[],"given":["supervised session held"],"rules":["F5"],\#
        "steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-ca\#
        se.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:3\#
        0 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comman\#
        d":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"s\#
        upervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"\#
        command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fam\#
        ily Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Notes that a second person checked go to the court by its order"},{"broken":["F5"],"given":["\#
        supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"Sav\#
        eRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; eve\#
        nts 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"\#
        },{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03\#
        -08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"\#
        SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court"\#
        ,"authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at"\#
        :1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRec\#
        ord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays:\#
         nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: F\#
        amily Court","authority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetail\#
        s"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["se\#
        ssion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays:\#
         nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":\#
        "SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court\#
        ","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court\#
        ","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.\#
        2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        1453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to\#
        : adult","adult: dad","recipient: Dad","authority: agreement","authorityDetails: Both, at the pr\#
        e-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to the c\#
        ourt checked, with authority, and as they were"},{"broken":["F1"],"given":["session held"],"rule\#
        s":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","det\#
        ails":["session: the-case.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refused\#
        ":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft",\#
        "details":["session: the-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"re\#
        fused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraf\#
        t","details":["session: no-such-session","text: events Sam built a tower."],"outcome":{"refused"\#
        :{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","det\#
        ails":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator\#
        "},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-\#
        08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"re\#
        fused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no observation of c\#
        ontact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"\#
        clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"r\#
        efused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestRepo\#
        rt","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coord\#
        inator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outcom\#
        e":{"denied":{}},"who":"resident"}],"title":"A report asked of a supported centre is refused and\#
         kept once, and the letter is ready"},{"broken":[],"given":["supervised session held"],"rules":[\#
        "F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Fam\#
        ily Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of a \#
        supervised centre is taken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"ste\#
        ps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":["incident: fall","ses\#
        sion: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from the climbing frame at 11\#
        :05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"],"\#
        outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one thing that is written o\#
        f supported contact"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps\#
        ":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: finalRe\#
        cord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025\#
        -03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contac\#
        tCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{}\#
        ,"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":\#
        "coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","details":["session: \#
        the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; endin\#
        g 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"\#
        command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks\#
        ":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["me\#
        t"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"The final record goes within seven days of contact ceasing, all of it checked"}\#
        ,{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":174280680000\#
        0,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppedAttending","co\#
        ntactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks\#
        ":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["ov\#
        erdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that is not sent turns ove\#
        rdue, across the night on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["ses\#
        sion held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none\#
        "],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendRetu\#
        rn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator\#
        "},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outcom\#
        e":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"S\#
        endReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"\#
        }],"title":"Where nobody commissioned contact, no return of supported contact is owed or sent"},\#
        {"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200000\#
        ,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtEnded","contactCe\#
        ased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7"\#
        :["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]\#
        },"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"Sen\#
        dReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Caf\#
        cass Cymru is told within seven days that contact has concluded"},{"broken":["F4"],"given":["cym\#
        ru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Scree\#
        nReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details"\#
        :["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind: \#
        supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{\#
        "F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reason:\#
         movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":17455355\#
        40000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clock\#
        s":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["m\#
        et"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"The return of supported contact goes to Cafcass Cymru within seven days of\#
         contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalR\#
        epresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequenc\#
        y every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; fr\#
        equency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCent\#
        re; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":18197532000\#
        00,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-cas\#
        e","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"\#
        A1"}},"who":"anyone"}],"title":"A referral names only a service that is accredited for it on the\#
         day"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answe\#
        rs.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and \#
        Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber\#
         LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestor\#
        es; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resident\#
        Carer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsT\#
        elephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mo\#
        ther; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"broken":["C6"],"given\#
        ":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-ord\#
        er; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@ex\#
        ample.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes \#
        60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 202\#
        5-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; first\#
        Name Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; last\#
        Name Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id d\#
        ad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exa\#
        mple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs non\#
        e; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter is\#
        Needed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherC\#
        oncerns false; wales riskAssessment seen with both parents; sessions 7; minutesEach 60; knownSaf\#
        eguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@exam\#
        ple.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60\#
        ; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-\#
        02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNa\#
        me Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNa\#
        me Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad\#
        ; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@examp\#
        le.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none;\#
         preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNe\#
        eded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherCon\#
        cerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 125; knownSafe\#
        guardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@examp\#
        le.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60;\#
         proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-0\#
        2-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; \#
        preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNee\#
        ded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConc\#
        erns false; wales riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSafegu\#
        ardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example\#
        .org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; p\#
        roceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-\#
        28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 60; knownSafeguar\#
        dingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"Cafcass Cymru never asks for more than six hours, nor for less than a first block"}\#
        ,{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter;\#
         fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen \#
        Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind s\#
        upervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; \#
        fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; is\#
        True true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with b\#
        oth parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, ri\#
        sk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","r\#
        eferrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name \#
        Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; k\#
        ind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solici\#
        tor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment see\#
        n with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; declaration nam\#
        e Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafc\#
        ass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C\#
        6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName orde\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCy\#
        mru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the\#
        -centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mothe\#
        r's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born\#
         2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mothe\#
        r; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; first\#
        Name Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; a\#
        rrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother\#
        ; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional at\#
        tends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAsse\#
        ssment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"tit\#
        le":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],"ru\#
        les":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileN\#
        ame order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType a\#
        pplication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind c\#
        afcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service ce\#
        ntre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOr\#
        der true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom t\#
        he mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hi\#
        ll; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationsh\#
        ip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdul\#
        t; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees n\#
        amed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who th\#
        e mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profess\#
        ional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales \#
        riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguardingIssues false\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"given":["open \#
        centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lett\#
        er; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; who an agen\#
        cy"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpreter.pays"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@\#
        example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; preparation who the mother; how with the centre's picture book; by 2027-02-26; professional \#
        attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: interpreter isNeeded true; language British Sign Language; who an agency; pays the father"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter comes with lang\#
        uage, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: \#
        legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs none"],"outcom\#
        e":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; pre\#
        paration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded\#
         false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcern\#
        s false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["a\#
        nswers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an \#
        hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"The child may leave the centre only with for how long and from when"},{"broken"\#
        :["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email\#
         referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; phot\#
        ographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; int\#
        erpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report false\#
        ; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["\#
        answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee \#
        and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequ\#
        ency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNu\#
        mber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRe\#
        stores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resi\#
        dentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; ke\#
        epsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship\#
         father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeav\#
        eCentre false; photographs none; preparation who the mother; how with the centre's picture book;\#
         by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasS\#
        ection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the safeguarding l\#
        etter, the form asks why and who will send it"},{"broken":["C2"],"given":["open centre"],"rules"\#
        :["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: lin\#
        k-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name\#
         Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email an\#
        n@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash\#
        ; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@exampl\#
        e.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"A local authority names the social worker and the team manager"},{"b\#
        roken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Coun\#
        cil; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name T\#
        om Mere; email tom@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P\#
        00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fa\#
        lse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-0\#
        2-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Rep\#
        ort false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its two people named\#
        "},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf\#
        ; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: pr\#
        oceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the fathe\#
        r"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresent\#
        ative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre \#
        the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children id sam; firstN\#
        ame Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastN\#
        ame Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id da\#
        d; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exam\#
        ple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none\#
        ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isN\#
        eeded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherCo\#
        ncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0\#
        ":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate \#
        2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"\#
        who":"referrer"}],"title":"The order says what follows if the centre does not accept"},{"broken"\#
        :[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
        eginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email ref\#
        errer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderD\#
        ate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam\#
        ; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mi\#
        a; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tru\#
        e, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email \#
        dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogra\#
        phs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; orders kind nonMolestation; issued\#
         2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send t\#
        he letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["case: another-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["c\#
        ase: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee \#
        and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequ\#
        ency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNu\#
        mber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRe\#
        stores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resi\#
        dentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; ke\#
        epsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship\#
         father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeav\#
        eCentre false; photographs none; preparation who the mother; how with the centre's picture book;\#
         by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind\#
         nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; miss\#
        ing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: \#
        another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details"\#
        :["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"An injunction of the day two years ago is asked for, one of the day before is not"},{"b\#
        roken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee \#
        and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequ\#
        ency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderD\#
        ate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam\#
        ; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mi\#
        a; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tru\#
        e, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email \#
        dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogra\#
        phs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"Subm\#
        itReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with\#
         the referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C\#
        3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative\#
        ; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-c\#
        entre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; c\#
        ourt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; h\#
        ow with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atten\#
        ds false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occup\#
        ation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns false\#
        ; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: saf\#
        eguardingLetter needed; order needed; injunction needed; section7Report needed; otherConcerns no\#
        ne"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: o\#
        rder","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks\#
        ":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome"\#
        :{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers\#
        : safeguardingLetter received; order received; injunction needed; section7Report needed"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are needed, receive\#
        d and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":174317760\#
        0000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepr\#
        esentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisatio\#
        n Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre;\#
         frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; \#
        orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children \#
        id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstN\#
        ame Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriva\#
        te true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact \#
        email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; ph\#
        otographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; i\#
        nterpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fal\#
        se; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174337554000\#
        0,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{\#
        "C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":\#
        "AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType a\#
        pplication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17433\#
        75600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter;\#
         kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reac\#
        h the centre within two days of the order, weekend or not"},{"broken":["C13"],"given":["open cen\#
        tre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter;\#
         kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCe\#
        ntre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photo\#
        graphDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partne\#
        rs; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P\#
        00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; attendees named ; preparation who the mother; how with the centre'\#
        s picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk foun\#
        d ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the father at\#
         the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are all\#
        owed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","\#
        referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id early; kind other; fileName other.pdf;\#
         mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentat\#
        ive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mothe\#
        r's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born\#
         2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mothe\#
        r; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; first\#
        Name Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; a\#
        rrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother\#
        ; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional at\#
        tends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id t\#
        he-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; \#
        bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; ki\#
        nd safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; \#
        showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConce\#
        rns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"\#
        who":"referrer"}],"title":"Where something is kept private, each document says whether it shows \#
        that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.\#
        office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organi\#
        sation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack ei\#
        therPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum\#
        ; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700\#
         900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; r\#
        elationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet \#
        no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pi\#
        cture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report fal\#
        se; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: professional attends true; name Cath Moss; office C\#
        afcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"A professional who attends is named, with office and reason"},{"broken":["C12"],"given\#
        ":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefer\#
        ral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name\#
         Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attend\#
        ees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; arrangements willingT\#
        oMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centr\#
        e's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fo\#
        und ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id g\#
        ran; name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named\#
        , with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","lin\#
        k: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","referrer: legalRe\#
        presentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["cas\#
        e: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","link: link\#
        -4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: family5-case","link: link-5","referrer: localAut\#
        hority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"inval\#
        id":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["case: family8-case","link: link-8","person: somebody-else","referrer: parent"],"o\#
        utcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, law\#
        yers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"broke\#
        n":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre"\#
        ,"details":["centre: the-centre","profile: name Spring and Autumn; town Diss; country england; t\#
        akesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{}\#
        ,"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: \#
        2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"A\#
        wardAccreditation","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers",\#
        "details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offer\#
        ed: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":174329280\#
        0000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered:\#
         supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"de\#
        tails":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accred\#
        itation that lapses on the last Sunday of March or October lapses at London's midnight"},{"broke\#
        n":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre"\#
        ,"details":["centre: the-centre","profile: name Leap Year; town Diss; country england; takesSelf\#
        Referrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"comman\#
        d":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-02-\#
        29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffe\#
        rs","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","cen\#
        tres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the\#
         end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","ki\#
        nds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported",\#
        "centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["r\#
        egister: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":18\#
        19753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre"\#
        ,"offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","\#
        standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753\#
        200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCe\#
        ntre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as its acc\#
        reditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"ru\#
        les":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Step\#
        ping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: sup\#
        ported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awa\#
        rded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who"\#
        :"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation"\#
        ,"details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invali\#
        d":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccredit\#
        ation","details":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcom\#
        e":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer awards, a\#
        nd never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A7"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors","cent\#
        re: the-centre","account: Both parents wait in one hall.","knownFrom: I was there with a family.\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: do\#
        ors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: Th\#
        e sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothing in it\#
        ."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks"\#
        :{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern:\#
         doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"\#
        at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liaising, re\#
        ported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Suspe\#
        ndAccreditation","details":["centre: the-centre","standard: supported","why: The sides meet.","c\#
        oncern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details"\#
        :["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","referrer:\#
         parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"com\#
        mand":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported","conce\#
        rn: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"command":"Be\#
        ginReferral","details":["case: another","link: some-link","centre: the-centre","kind: supportedC\#
        entre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{}\#
        ,"command":"CloseConcern","details":["concern: doors","outcome: A second door is used now."],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: doors",\#
        "state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern goes to\#
         the commissioner, who alerts the register officer, who suspends the award"},{"broken":["A7"],"g\#
        iven":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Withdra\#
        wAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome\#
        ":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawAccredit\#
        ation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"done"\#
        :{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspension","d\#
        etails":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"of\#
        ficer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: "],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccreditation"\#
        ,"details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentre","cen\#
        tres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn comes back \#
        by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","cond\#
        itions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members of staff are at \#
        the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Set\#
        AccreditationConditions","details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: "],\#
        "outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public page unt\#
        il they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: sup\#
        portedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-ce\#
        ntre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtua\#
        lSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["\#
        register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"ti\#
        tle":"A centre with both standards offers every kind of service there is, each by its own name"}\#
        ,{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, so\#
        ftPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"titl\#
        e":"A kind of service that the protocol does not know cannot be offered"},{"broken":["A8"],"give\#
        n":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: l\#
        ink-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refuse\#
        d":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service t\#
        hat it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Supported Onl\#
        y; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported\#
        ","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentr\#
        e"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refus\#
        ed":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":18356868\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupport\#
        ed"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredite\#
        d for supported contact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centr\#
        e on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffe\#
        rs","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":[\#
        "link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: paren\#
        t"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":\#
        "AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferra\#
        l","details":["case: another-case","link: link-two","centre: the-centre","kind: supervisedCentre\#
        ","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"cloc\#
        ks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-c\#
        entre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title\#
        ":"A referral names only a service that is accredited, that day, for the contact it asks for"},{\#
        "broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others:\#
         services handover, indirectContact, parentingAssessment; languages Polish, British Sign Languag\#
        e; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"details":["centre: the-centre","services: handover, indirectContact, par\#
        entingAssessment","languages: Polish, British Sign Language","access: step-free, hearing loop"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","a\#
        ccess: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in \#
        which languages, and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],\#
        "rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cent\#
        re: the-centre","kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"i\#
        nvalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the register \#
        has no name for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"s\#
        teps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: supported late\#
        r; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals\#
        : hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"Awar\#
        dAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-cent\#
        re","renewals: supported later; supervised due","accredited_until: supported 2030-02-27; supervi\#
        sed 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is giv\#
        en in time, and a new award begins again"},{"broken":["A3"],"given":["centre on the register"],"\#
        rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","detai\#
        ls":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["settin\#
        gs.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clo\#
        cks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWi\#
        thinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"detai\#
        ls":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewal\#
        NoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,\#
        "clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: s\#
        upported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the regis\#
        ter officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A\#
        3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected:\#
         supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"detai\#
        ls":["centre: the-centre","renewals: supported due","families_affected: supported 1; supervised \#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centr\#
        e: the-centre","renewals: supported lapsed; supervised lapsed","families_affected: supported 1; \#
        supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not re\#
        newed lapses, and the families whom it affects are listed"},{"broken":["A6"],"given":["centre on\#
         the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccre\#
        dited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised v\#
        isits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","steps: reported"]\#
        ,"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":[\#
        "concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":174099240\#
        0000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","t\#
        o: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"commissioner/cafca\#
        ss"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: appl\#
        ying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["concer\#
        n: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"who":"o\#
        fficer"}],"title":"Anyone reports an organisation that is not accredited, and it goes to Cafcass\#
        's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: ","place: "\#
        ,"offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation","plac\#
        e"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is known"},{"broken":\#
        ["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: D\#
        iss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["c\#
        entre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSelfReferrals tru\#
        e"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport\#
        ","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":{"_0":"\#
        A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","deta\#
        ils":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"commissio\#
        ner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre:\#
         sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredi\#
        ted","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":17409924000\#
        00,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"out\#
        OfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become accredited only w\#
        here the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall"\#
        ,"place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.","r\#
        eachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},\#
        "command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"who":"c\#
        ommissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern\#
        : hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"commissi\#
        oner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed","steps\#
        : closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was reporte\#
        d is seen through, and each step is kept"},{"broken":[],"given":["centre on the register"],"rule\#
        s":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: t\#
        he-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","\#
        kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":174329460000\#
        0,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCent\#
        re","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"deta\#
        ils":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualSupport\#
        ed none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","details"\#
        :["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedC\#
        entre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"t\#
        itle":"The wait that the public reads bears the day on which the centre said so"},{"broken":["A5\#
        "],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details\#
        ":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["cen\#
        tre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","\#
        kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","k\#
        ind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre \#
        states no wait for contact that it does not offer"},{"broken":[],"given":["supervised session he\#
        ld"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09\#
        -08"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"The three-month review is held on its last day"},{"br\#
        oken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks\#
        ":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decide\#
        s in November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Fie\#
        ld; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: gre\#
        en","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month re\#
        view contact goes on to the day that was signed off"},{"broken":[],"given":["supervised sessions\#
         booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded",\#
        "details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details":[\#
        "sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The reside\#
        nt carer frees the place in one step"},{"broken":[],"given":["supervised sessions booked"],"rule\#
        s":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"o\#
        utcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"broken"\#
        :["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"\#
        at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}}\#
        ,"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded"\#
        ,"details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case fr\#
        ees its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[{"a\#
        t":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactC\#
        eased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased\#
        : 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: placeNot\#
        Needed","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Closing frees what is ahead, not before the last session that was held"\#
        },{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":17415972000\#
        00,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clock\#
        s":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"comma\#
        nd":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}}\#
        ,"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: th\#
        reeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":17\#
        49423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: th\#
        reeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A revie\#
        w with the coordinator after three months"},{"broken":["H1"],"given":["supervised session held"]\#
        ,"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview",\#
        "details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"tit\#
        le":"A review that is not held turns overdue; another kind does not stand for it"},{"broken":["H\#
        2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H\#
        2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","\#
        details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstanc\#
        es The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"\#
        H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["ki\#
        nd: sixMonths","findings: The court decides in November.","exceptional: circumstances  ; signedO\#
        ffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":\#
        1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The c\#
        ourt decides in November.","exceptional: circumstances The court decides in November.; signedOff\#
        By Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator\#
        "},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonth\#
        s","findings: The court decides in November.","exceptional: circumstances The court decides in N\#
        ovember.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"After six months contact goes on only in exceptional circumstances, stated and signed o\#
        ff"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":17434944\#
        00000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: G\#
        oing well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks"\#
        :{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is one"},{"broke\#
        n":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{\#
        "E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","\#
        from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["d\#
        ates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"broken":\#
        ["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":\#
        {},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.\#
        ","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025\#
        -11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on\#
         beyond the day that was signed off"},{"broken":[],"given":["supervised referral accepted"],"rul\#
        es":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportI\#
        ncident","details":["incident: bruise","kinds: immediateProtection","account: Sam said who had d\#
        one it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The control r\#
        oom; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"wh\#
        o":"volunteer"}],"title":"The centre itself tells the police or children's services at once"},{"\#
        broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200\#
        000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise","kinds:\#
         immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAut\#
        horities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174687120000\#
        0,"clocks":{},"command":"ResumeContact","details":["reassessment: All is well.","assessor: Cora \#
        Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1"\#
        :["met"]},"command":"TellAuthority","details":["incident: bruise","told: authority childrensServ\#
        ices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1746871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise","told: auth\#
        ority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}\#
        ],"title":"Nobody told is overdue from the moment that it happened, and until somebody is"},{"br\#
        oken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":174687840000\#
        0,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","account: \#
        Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: fa\#
        lse"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspe\#
        nded: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","super\#
        visor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks"\#
        :{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor:\#
         Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command\#
        ":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assesso\#
        r","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeConta\#
        ct","details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"After violence contact is suspended until risk has been \#
        assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[\#
        {"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: i\#
        njury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"d\#
        etails":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clo\#
        cks":{},"command":"ReportIncident","details":["incident: second-fall","kinds: injury","account: \#
        Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an incident where no\#
        body asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],\#
        "steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncid\#
        ent","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"",\#
        "happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":["inci\#
        dent: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17453088000\#
        00,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inW\#
        riting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["\#
        met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one working day, Easter\#
         left out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],\#
        "steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details"\#
        :["incident: words","kinds: discriminatory","account: What was said, word for word.","happened: \#
        2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["incident: wor\#
        ds","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":\#
        {"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["over\#
        due"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command"\#
        :"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"To have told it is not to have written it; both turn overdue, Christmas\#
         left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1\#
        743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: pus\#
        h","kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthor\#
        ities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000\#
        ,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"\#
        G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night \#
        on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["\#
        G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","det\#
        ails":["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-10-\#
        25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761\#
        609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working \#
        day across the night on which the clocks go back"},{"broken":["G2"],"given":["supervised referra\#
        l accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"Rep\#
        ortIncident","details":["incident: words","kinds: threatening","account: What was seen and heard\#
        .","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":[\#
        "incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"ti\#
        tle":"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[],"given":["cy\#
        mru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2\#
        025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","ac\#
        count: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendCont\#
        act: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["runni\#
        ng"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCom\#
        missioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Told and written by the end of the Tuesday after Easter"},{"broken":[],"given\#
        ":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["runni\#
        ng","2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatenin\#
        g","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspe\#
        ndContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":[\#
        "running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"T\#
        ellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Told and written by the end of the Monday after Christmas"},{"broken":[\#
        ],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2"\#
        :["running","2025-10-27"]},"command":"ReportIncident","details":["incident: shouting","kinds: th\#
        reatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: \#
        ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks"\#
        :{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: fal\#
        se"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"com\#
        mand":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Told and written by the end of the Monday after the clocks go b\#
        ack"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndS\#
        ession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","o\#
        utcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"det\#
        ails":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes \#
        in its own time, and the session is held"},{"broken":[],"given":["sessions booked"],"rules":["E9\#
        "],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","s\#
        tate: due","hold: none","conditions: The visiting adult comes by the side door.","photographs: n\#
        one","child_may_go_out: false","interpreter: none","professional: none","inside: ","may_enter: D\#
        an Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800\#
        000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan \#
        Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,\#
        "clocks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: none","inside: none"]\#
        ,"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look what ho\#
        lds for a family, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules"\#
        :["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-0\#
        8"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":\#
        {},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},\#
        {"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"d\#
        enied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day\#
        : 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":174\#
        1428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}\#
        ],"title":"Nobody else sees the board of a centre's day, or works its door"},{"broken":["E5"],"g\#
        iven":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Wh\#
        oever is not on the case is turned away, and that is kept"},{"broken":["E11"],"given":["referral\#
         submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules\#
        ","details":["centre: the-centre","text: Be on time. Be kind. No photographs without leave."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferr\#
        al","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["app\#
        ointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appo\#
        intment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessR\#
        isk","details":["summary: Little risk was found, and none that staff cannot manage.","isManageab\#
        le: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supporte\#
        dCentre","endsOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"ref\#
        used":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRul\#
        es","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobo\#
        dy comes in who has not accepted the centre's rules"},{"broken":["E2"],"given":["supervised refe\#
        rral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRu\#
        les","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"re\#
        fused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without its s\#
        upervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":174142884\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volun\#
        teer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"re\#
        fused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comm\#
        and":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"L\#
        eaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414334\#
        00000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volun\#
        teer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command\#
        ":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414340000\#
        00,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sessions b\#
        ooked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["\#
        session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"w\#
        ho":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case\#
        .2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},\#
        {"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"\#
        }},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"]\#
        ,"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child wa\#
        its outside while the visiting adult is late, and both sides hear of it"},{"broken":["E6"],"give\#
        n":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetO\#
        penings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to\#
         16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds \#
        supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: a\#
        dult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.20\#
        25-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goe\#
        s by London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":["refe\#
        rral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings",\#
        "details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; w\#
        eeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supported\#
        Centre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"\#
        ],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.\#
        1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by Lond\#
        on's clock on the Sunday on which it changes in October"},{"broken":[],"given":["sessions booked\#
        "],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","noti\#
        ces: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Suspend\#
        FaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut fo\#
        r visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["c\#
        entre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-\#
        03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centr\#
        e: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":17426016\#
        00000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"The notice stands on the centre's page from its announcement until contact goes o\#
        n"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2\#
        025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyon\#
        e"}],"title":"Contact is not suspended without telling the public why"},{"broken":["K1","K4"],"g\#
        iven":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice\#
        : Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["\#
        suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 20\#
        25-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["se\#
        ssions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes:\#
         60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"c\#
        ommand":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":17425\#
        47600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and not c\#
        ancelled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules\#
        ":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["susp\#
        ension: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","detai\#
        ls":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSessi\#
        on","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"\#
        ],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a \#
        suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: country\#
         wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls\#
        , YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08\#
        ","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: centres "\#
        ,"from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"\#
        who":"officer"}],"title":"A suspension reaches the centres that it names, and no others"},{"brok\#
        en":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre","from:\#
         2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at"\#
        :1741428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}]\#
        ,"title":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"give\#
        n":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08\#
        ","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","s\#
        cope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensi\#
        on: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension"\#
        ,"details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},\#
        "who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspe\#
        nsion: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"given":\#
        ["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFa\#
        ceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for \#
        visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Susp\#
        endFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","\#
        notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-0\#
        8, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension\#
        : 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another su\#
        spension holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions booked"],"\#
        rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotN\#
        eeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"com\#
        mand":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":\#
        {}},"who":"officer"}],"title":"A family that no longer needs its place does not come back to it"\#
        },{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03\#
        -09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["\#
        suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"}],"title":"What is booked before the first day and from the day of the r\#
        eturn is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualConta\#
        ct; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"Su\#
        spendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Sh\#
        ut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["run\#
        ning"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlt\#
        ernative","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vu\#
        lnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks"\#
        :{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; words \#
        Gran can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulnerablePe\#
        ople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that is hel\#
        d something is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-\#
        flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{\#
        "at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way noneFo\#
        rNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.heal\#
        th","alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"c\#
        oordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details"\#
        :["alternative: way noneForNow; health The child is in hospital.; infectionRisk High.; vulnerabl\#
        ePeople The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","detail\#
        s":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title"\#
        :"A family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["session\#
        s booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSett\#
        ings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFa\#
        ceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for \#
        visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"co\#
        mmand":"DecideAlternative","details":["alternative: way indirectContact; health All well.; infec\#
        tionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        A family has something else within the days that the register gives"}]}
        """#
}
