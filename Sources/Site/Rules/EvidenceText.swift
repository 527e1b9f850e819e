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
        room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name"\#
        :"mustBeReady","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","r\#
        oom":"Session"},{"name":"mayBegin","room":"Session"}],"E3":[{"name":"mustHaveReviewed","room":"D\#
        iary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name":"mustKeepToGuideline","room":"Refe\#
        rral"},{"name":"firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":\#
        [{"name":"mustBeWithinHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minu\#
        tesLeft","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"sid\#
        e","room":"Session"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diar\#
        y"},{"name":"sidesMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStay\#
        Apart","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"\#
        name":"mustKeepApart","room":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNot\#
        MeetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"\#
        name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"F1":[{"name\#
        ":"writesRecord","room":"Access"},{"name":"writing","room":"Record"},{"name":"isObserved","room"\#
        :"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"\#
        name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room\#
        ":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Record\#
        "},{"name":"mustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"c\#
        locks","room":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","room":"Record"\#
        },{"name":"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBe\#
        Frozen","room":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"\#
        }],"G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"\#
        },{"name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents",\#
        "room":"Access"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner"\#
        ,"room":"Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpe\#
        nForContact","room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"m\#
        ustNotBeSuspended","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"threeMon\#
        ths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room\#
        ":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","room":"Review"},{"name\#
        ":"mustBeSignedOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H4":[{"name":"saysPla\#
        ceNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Rev\#
        iew"}],"K1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},\#
        {"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","r\#
        oom":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspe\#
        nsion"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name\#
        ":"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hol\#
        d","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Susp\#
        ension"}],"K4":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}]},"ex\#
        amples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":180147600\#
        0000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "]\#
        ,"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command\#
        ":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"A centre accepts nothing after its accreditation has lapsed"},{"broken":["D1"],"giv\#
        en":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["202\#
        5-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"\#
        title":"An answer that has not come on the eighth day is overdue; a place on the waiting list is\#
         none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,\#
        "clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":\#
        {},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Fie\#
        ld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"Accep\#
        tReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"ou\#
        tcome":{"done":{}},"who":"referrer"}],"title":"With a court order the centre answers within seve\#
        n days of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":["cymru referral s\#
        ubmitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Decl\#
        ineReferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted ove\#
        r Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"\#
        ],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details"\#
        :[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferr\#
        al","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over Good Fr\#
        iday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1\#
        ","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":\#
        ["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Cafcass Cymru is told within ten working days, counted over two weekends"},{"brok\#
        en":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":176639400000\#
        0,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        766394000000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since \#
        2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details"\#
        :["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"broken":[],"given":["\#
        open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C1\#
        5","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; k\#
        ind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer\#
        @example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minute\#
        s 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2\#
        025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fir\#
        stName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; la\#
        stName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id\#
         dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@e\#
        xample.org; attendees named id gran; name Joan Cole; relationship grandmother; part the last hal\#
        f hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDeta\#
        ils an hour from the fourth visit; photographs takenNotShared; photographDetails by the father a\#
        t the end; preparation who the mother; how with the centre's picture book; by 2025-03-20; interp\#
        reter isNeeded true; language British Sign Language; who an agency; pays the father; professiona\#
        l attends true; name Cath Moss; office Cafcass; why to see the second session; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-1\#
        0"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-05\#
        ","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: a\#
        dult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appoi\#
        ntment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":174116\#
        8800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},\#
        "who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointme\#
        nt: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"Ac\#
        ceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300\#
        000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found.","isManageabl\#
        e: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kin\#
        d: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","en\#
        ds: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family\#
         is seen, and the centre accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rul\#
        es":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["ad\#
        ult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},\#
        "who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult:\#
         dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptH\#
        ouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: t\#
        he-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],\#
        "outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules of the centre for \#
        themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","r\#
        eferrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind parent; name Mia Hill; email mia@example.org; ownRole residentCarer;\#
         service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder false; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["no\#
        ne"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"\#
        Without a court order no seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules\#
        ":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoin\#
        tment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVi\#
        sit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1\#
        743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done\#
        ":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":\#
        ["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: face\#
        ToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks"\#
        :{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"c\#
        oordinator"}],"title":"A pre-visit is held at its time, on the day on which the clocks go forwar\#
        d"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: \#
        2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoi\#
        ntment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","rea\#
        son: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"ArrangePreVisit","details":["appointment: p2","subject: adult mum","day: 2025-03-29"\#
        ,"from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: ad\#
        ult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid"\#
        :{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or telephone gives its \#
        reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","\#
        day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: \#
        p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outco\#
        me":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arra\#
        ngePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","\#
        minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult \#
        dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoint\#
        ment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreV\#
        isit","details":["appointment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes:\#
         60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two\#
         sides are seen separately, never within the handover window of one another"},{"broken":[],"give\#
        n":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepr\#
        esentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service ce\#
        ntre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; f\#
        allBack anotherCentreByAgreement; children id sam; firstName Sam; lastName Hill; born 2019-05-04\#
        ; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact \#
        telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; l\#
        astName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements\#
         willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with \#
        the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false\#
        ; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee\#
        ; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacksFacilities","words: O\#
        ur rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order \#
        says another centre by agreement, no days are counted"},{"broken":["D4"],"given":["referral subm\#
        itted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"comman\#
        d":"DeclineReferral","details":["because: unsuitableForCentre","words: We are sorry that we cann\#
        ot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"detai\#
        ls":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days are counted by thems\#
        elves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-house","profile: nam\#
        e Bridge House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cent\#
        re: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: plain-house","k\#
        inds: supportedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"\#
        who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: supervised-house","profile: name Mill House; town Bradford; country england; take\#
        sSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: supervised-house","standard: supervised","awarde\#
        d: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","others: services\#
         ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},\#
        {"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house","newCase: the-ne\#
        xt","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"HandOn","details":["to: supervised-house","newCase: stranger-next","documen\#
        ts: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: unknow\#
        n-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents:\#
         "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":"A case goes on on\#
        ly to a centre accredited for supervised contact, in its own family"},{"broken":[],"given":["ref\#
        erral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre\#
        ","details":["centre: supervised-house","profile: name Mill House; town Bradford; country englan\#
        d; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: supervised",\#
        "awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","others: s\#
        ervices ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-h\#
        ouse"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","new\#
        Case: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: submitted","kind: su\#
        pervisedCentre","papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"wh\#
        o":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"detail\#
        s":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case goes on to a supervised\#
         centre with its papers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in tr\#
        eatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: su\#
        pervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"A sign is answered by supervised contact, with no reason wanted"},{"broken":["B2"],"gi\#
        ven":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "]\#
        ,"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Each sign points to supervised contact; support\#
        ed all the same wants reasons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff were made.","isManag\#
        eable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supp\#
        ortedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: The threats\#
         were somebody else.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRef\#
        erral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Supported contact is accepted only after screening, and only\#
         where the risk can be managed"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedC\#
        entre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 202\#
        5-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condi\#
        tions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"De\#
        clineReferral","details":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["\#
        because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supporte\#
        dCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"\#
        title":"Nobody but the centre answers for it, and the parties are told only its words"},{"broken\#
        ":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"ScreenReferral","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions\#
        : "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],\#
        "outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AssessRisk","details":["summary: Two staff stay in the room.","isManageable: true","childrenNe\#
        edPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 202\#
        5-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-\#
        03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of ha\#
        rm is refused, whatever reason is given"},{"broken":["D3"],"given":["referral submitted"],"rules\#
        ":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expec\#
        ted: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","wai\#
        ting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outcome":{"de\#
        nied":{}},"who":"referrer"}],"title":"A family waits for a place, and the finder states the time\#
         that follows"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minute\#
        s: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a room that h\#
        olds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":["E2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"A qualified supervisor on duty throughout watches one family in a room of it\#
        s own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22"\#
        ,"from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":\#
        {"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six hours of a r\#
        eferral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025\#
        -09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Contact may go on to the day that is six months after its first"},{"broken":["H2"],"given\#
        ":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":\#
        {"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no later with\#
        out a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard\#
        : supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only for days on \#
        which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: the-centre"\#
        ,"day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-\#
        03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1"\#
        ,"dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or named twic\#
        e are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 20\#
        25-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions progress is \#
        reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules"\#
        :["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left\#
        : 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_lef\#
        t: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two hours are si\#
        x hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervised referr\#
        al accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"\#
        _0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{\#
        "refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Confirm\#
        Sessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["sessi\#
        on: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-0\#
        8.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:\#
        15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervis\#
        ed session is certain only with a supervisor who is qualified and on duty throughout"},{"broken"\#
        :["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sally; name Sal\#
        ly Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from:\#
         10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"broken\#
        ":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom\#
        ","details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","det\#
        ails":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: \#
        blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is\#
         not taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"r\#
        ules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"g\#
        iven":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minute\#
        s: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from:\#
         11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 202\#
        5-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["r\#
        eferral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1\#
        "],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a support\#
        ed room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["refe\#
        rral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator\#
        "}],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"]\#
        ,"given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case\#
        ","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"re\#
        fused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12\#
        :10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A supervisor watches one family at a time, in a room that is turned round between two"}\#
        ,{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["cas\#
        e: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refu\#
        sed":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there \#
        at one time, whichever room they are in"},{"broken":["F2"],"given":["supervised session held"],"\#
        rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordD\#
        raft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:4\#
        0 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{}\#
        ,"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{\#
        "_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecord\#
        Draft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","de\#
        tails":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":\#
        {}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details"\#
        :["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174203364\#
        0000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"\#
        command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please give the tim\#
        es."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"Fini\#
        shRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"superviso\#
        r"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the\#
        -case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":\#
        {},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Some\#
        thing else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"co\#
        mmand":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],\#
        "outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by a se\#
        cond person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"s\#
        teps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A recor\#
        d that is not written turns overdue by itself"},{"broken":[],"given":["supervised sessions booke\#
        d"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"ou\#
        tcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that has\#
         not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741\#
        453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030"\#
        ,"text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-\#
        03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contact\#
        Ceased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F\#
        3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"The final record goes on the last of the seven days, in March"},{"broken\#
        ":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{}\#
        ,"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam\#
        , Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks"\#
        :{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"]\#
        ,"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command"\#
        :"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"The final record goes on the last of the seven days, in October"},{"broken":[],"given":["cymr\#
        u referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Screen\#
        Referral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"C\#
        loseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["ki\#
        nd: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of support\#
        ed contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymru re\#
        ferral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03\#
        -30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"Send\#
        Return","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafc\#
        ass Cymru learns on the last of the seven days that contact has concluded"},{"broken":[],"given"\#
        :["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"\#
        SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; \#
        events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.\#
        2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to the cour\#
        t by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"\#
        at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-\#
        08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved\#
        ."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishR\#
        ecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08\#
        .1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refu\#
        sed":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030",\#
        "to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"c\#
        oordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-cas\#
        e.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pays: nobody"],\#
        "outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"cloc\#
        ks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipi\#
        ent: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"\#
        },{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-0\#
        8.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["s\#
        ession: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays\#
        : nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":\#
        "AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcom\#
        e":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","detai\#
        ls":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: a\#
        greement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Notes go to the court checked, with authority, and as they were"},{"b\#
        roken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2\#
        ":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ev\#
        ents Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597\#
        200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: even\#
        ts Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17415972000\#
        00,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRe\#
        cord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","auth\#
        ority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A\#
         supported centre writes no observation of contact"},{"broken":["F1"],"given":["session held"],"\#
        rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by:\#
         The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741\#
        597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"o\#
        utcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"\#
        RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A repor\#
        t asked of a supported centre is refused and kept once, and the letter is ready"},{"broken":[],"\#
        given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"comm\#
        and":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"give\#
        n":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"Repo\#
        rtIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","acc\#
        ount: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","t\#
        oldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An\#
         incident is the one thing that is written of supported contact"},{"broken":["F3"],"given":["sup\#
        ervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"com\#
        mand":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator\#
        "},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"Clo\#
        seCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecor\#
        d"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"comm\#
        and":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad,\#
         Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"su\#
        pervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"c\#
        ommand":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalR\#
        ecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes within seven \#
        days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session held"\#
        ],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCas\#
        e","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title\#
        ":"A final record that is not sent turns overdue, across the night on which the clocks go forwar\#
        d"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":17417\#
        70000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["\#
        reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"\#
        invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendRe\#
        turn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},\#
        {"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome"\#
        :{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no re\#
        turn of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"]\#
        ,"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase\#
        ","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17615232\#
        00000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contact ha\#
        s concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: f\#
        alse","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","cond\#
        itions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"\#
        ]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"\#
        coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"\#
        ]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: suppo\#
        rtedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contac\#
        t goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open c\#
        entre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre\#
         the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service \#
        centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: se\#
        rvice centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0\#
        ":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":[\#
        "case: another-case","link: link-another-case","centre: the-centre","kind: supportedCentre","ref\#
        errer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names onl\#
        y a service that is accredited for it on the day"},{"broken":["C10"],"given":["open centre"],"ru\#
        les":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link\#
        : link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind saf\#
        eguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: preparation who the mother; how "],"outcome":{"inv\#
        alid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresen\#
        tative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre\#
         the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder t\#
        rue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mo\#
        ther's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; b\#
        orn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mo\#
        ther; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fi\#
        rstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named \#
        ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answ\#
        ers.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: preparation who the mother; how with a picture book; by 2025-03-03"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who\#
        , how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafc\#
        assCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; o\#
        rganisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervise\#
        dCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at\#
         Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack\#
         eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id \#
        mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07\#
        700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole\#
        ; relationship father; contact email dan@example.org; attendees named ; arrangements willingToMe\#
        et no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's\#
         picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found\#
         ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both p\#
        arents; sessions 7; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; is\#
        True true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; org\#
        anisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both par\#
        ents; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isT\#
        rue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; orga\#
        nisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack ei\#
        therPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum\#
        ; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700\#
         900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; r\#
        elationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet \#
        no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pi\#
        cture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; \#
        papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both pare\#
        nts; sessions 2; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organi\#
        sation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCent\#
        re; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leed\#
        s; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eith\#
        erPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pict\#
        ure book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pa\#
        pers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both parent\#
        s; sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than \#
        six hours, nor for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["\#
        C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName ord\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6\#
        "}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
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
        oncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_\#
        0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafegu\#
        ardingIssues true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse\#
         alleged by the mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"A Cafcass Cymru referral carries kind, risk assessment, guideline and centre"},{"broken":[],"\#
        given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id th\#
        e-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguard\#
        ingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referr\#
        er@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; min\#
        utes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDat\#
        e 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; \#
        firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia;\#
         lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true,\#
         id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email da\#
        n@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograph\#
        s none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpret\#
        er isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasO\#
        therConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 120; kn\#
        ownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"br\#
        oken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; shows\#
        PrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName\#
         safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; em\#
        ail referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101\#
        ; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 4; minutesEa\#
        ch 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour session\#
        s"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass C\#
        ymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 6; m\#
        inutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour \#
        sessions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interprete\#
        r.language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; or\#
        ganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind support\#
        edCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court a\#
        t Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBac\#
        k eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id\#
         mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0\#
        7700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Col\#
        e; relationship father; contact email dan@example.org; attendees named ; arrangements willingToM\#
        eet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre'\#
        s picture book; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report\#
         false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: interpreter isNeeded true; language British Sign\#
         Language; who an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"}],"title":"An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["o\#
        pen centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; may\#
        LeaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDe\#
        tails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; ema\#
        il referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; \#
        orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children \#
        id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstN\#
        ame Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriva\#
        te true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact \#
        email dan@example.org; attendees named ; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pap\#
        ers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet\#
         no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs none"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only\#
         with for how long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","\#
        referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ru\#
        th Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; ki\#
        nd supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fami\#
        ly Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicito\#
        r; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact t\#
        elephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; la\#
        stName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements \#
        willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepr\#
        esentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service ce\#
        ntre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom th\#
        e mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the\#
         mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professi\#
        onal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing\#
         Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"ref\#
        errer"}],"title":"Without the safeguarding letter, the form asks why and who will send it"},{"br\#
        oken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@exam\#
        ple.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers\#
        .referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; procee\#
        dings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org;\#
         socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.\#
        org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names \#
        the social worker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-\#
        case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName orde\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuth\#
        ority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann As\#
        h; email ann@example.org; teamManager name Tom Mere; email tom@example.org; service centre the-c\#
        entre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; c\#
        ourt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; h\#
        ow with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atten\#
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A loca\#
        l authority refers with its two people named"},{"broken":["C16"],"given":["open centre"],"rules"\#
        :["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: li\#
        nk-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegua\#
        rdingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriva\#
        teDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds\#
        ; orderDate 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings\#
        .fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners;\#
         email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every tw\#
        o weeks; minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder t\#
        rue; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLis\#
        ts"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follo\#
        ws if the centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth L\#
        ee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; f\#
        allBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOthe\#
        rConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details\#
        ":["papers: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-case","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["case: another-case","answers: referrer kind legalRepr\#
        esentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service ce\#
        ntre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom th\#
        e mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the\#
         mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professi\#
        onal attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSectio\#
        n7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"details":["case: another-case","papers: injunction needed"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years ago is a\#
        sked for, one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"st\#
        eps":[{"at":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName orde\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        761480000000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepr\#
        esentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service ce\#
        ntre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; f\#
        allBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; \#
        declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":176148000\#
        0000,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"Papers that come with the referral meet their deadline at once"},{"broken\#
        ":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; emai\#
        l referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two wee\#
        ks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; o\#
        rderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children i\#
        d sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNa\#
        me Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivat\#
        e true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact e\#
        mail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; pho\#
        tographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; in\#
        terpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestation; i\#
        ssued 2023-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; papers ha\#
        sSection7Report true; hasOtherConcerns false; missing Cafcass will send the letter; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunction nee\#
        ded; section7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741082400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{\#
        },"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safegu\#
        ardingLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":\#
        1741082400000,"clocks":{},"details":["papers: safeguardingLetter received; order received; injun\#
        ction needed; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A ref\#
        erral shows which papers are needed, received and missing"},{"broken":["C4"],"given":["open cent\#
        re"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details"\#
        :["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1743177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind leg\#
        alRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; serv\#
        ice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solici\#
        tor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will sen\#
        d it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        3177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1743375600000,"clocks":{},"command":"AttachDocument","details":["document: id the-order;\#
         kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"The papers reach the centre within two days of the order, weekend o\#
        r not"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresenta\#
        tive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{\#
        "invalid":{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative\#
        ; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-c\#
        entre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; c\#
        ourt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; prep\#
        aration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded \#
        false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns\#
         false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["an\#
        swers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenN\#
        otShared; photographDetails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"Photographs are allowed only with by whom and where"},{"broken":["C3"],\#
        "given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id early; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101\#
        ; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegua\#
        rdingLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.\#
        showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: p\#
        apers hasSection7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0\#
        .showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocu\#
        ment","details":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasO\#
        therConcerns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept p\#
        rivate, each document says whether it shows that"},{"broken":["C15"],"given":["open centre"],"ru\#
        les":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link\#
        : link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind saf\#
        eguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: professional attends true; name Cath Moss"],"outco\#
        me":{"invalid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org;\#
         service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pa\#
        persFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Le\#
        e; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: profess\#
        ional attends true; name Cath Moss; office Cafcass; why to see the second session"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is named, with \#
        office and reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: leg\#
        alRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeg\#
        uardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: attendees named id gran; name Joan Cole; relationship ; comesWith visitingAdult"]\#
        ,"outcome":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relatio\#
        nship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; ema\#
        il referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; \#
        orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children \#
        id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstN\#
        ame Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriva\#
        te true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact \#
        email dan@example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["\#
        answers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: attendees named id gran; name Joan Cole; relationship grandmother; part \#
        the last half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Everybody who comes is named, with their part of the visit"},{"broken":["C1"],"g\#
        iven":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fam\#
        ily1-case","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-case","link\#
        : link-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["case: family3-case","link: link-3","referrer: cafcass"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fami\#
        ly5-case","link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","link: link\#
        -7","referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["case: family8-case","link: link-8","p\#
        erson: somebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied\#
        ":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local autho\#
        rities may refer, signed in or not"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":16486\#
        27200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Spri\#
        ng and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who\#
        ":"officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: \#
        the-centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","\#
        standard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":166677\#
        1200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCen\#
        tre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clock\#
        s":{},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","of\#
        fered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":\#
        {},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":\#
        {"done":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or O\#
        ctober lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":17091\#
        97200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap\#
         Year; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-cent\#
        re","standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":17\#
        09197200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supporte\#
        dCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":[\#
        "register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000\#
        ,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"tit\#
        le":"An award of 29 February lasts until the end of February"},{"broken":[],"given":["centre on \#
        the register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedC\#
        entre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: superv\#
        isedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"\#
        details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000\#
        ,"clocks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCen\#
        tre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccr\#
        editation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centr\#
        es: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details"\#
        :["centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title\#
        ":"A service is found for as long as its accreditation lasts, and not a day longer"},{"broken":[\#
        "A4"],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"details":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","d\#
        etails":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["ce\#
        ntre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":174099240000\#
        0,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supporte\#
        d","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: su\#
        pported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone re\#
        ads the register; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"give\#
        n":["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Rai\#
        seConcern","details":["concern: doors","centre: the-centre","account: Both parents wait in one h\#
        all.","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who\#
        ":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre\#
        : the-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused\#
        ":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","detail\#
        s":["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commiss\#
        ioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["con\#
        cern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AlertRegisterOfficer","details":["concern: doors","note: Please look at it today."],"outcome":\#
        {"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: d\#
        oors","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","st\#
        andard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, s\#
        upervisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: th\#
        e-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"a\#
        nyone"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["cent\#
        re: the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-\#
        link","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors\#
        ","outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200\#
        000,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commis\#
        sioner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the register officer, \#
        who suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: su\#
        pported","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported"]\#
        ,"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["\#
        register: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":174876480000\#
        0,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supporte\#
        d","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{}\#
        ,"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"given":["open c\#
        entre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationCondi\#
        tions","details":["centre: the-centre","conditions: Two members of staff are at the door."],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centr\#
        e","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-cen\#
        tre","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Cond\#
        itions stand on the centre's public page until they are lifted"},{"broken":[],"given":["centre o\#
        n the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers"\#
        ,"details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere,\#
         virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, s\#
        upervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"\#
        ],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind\#
         of service there is, each by its own name"},{"broken":["A8"],"given":["centre on the register"]\#
        ,"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],\#
        "outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not kno\#
        w cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds\#
        : supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supervisedElsew\#
        here","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral\#
         cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],\#
        "rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["cent\#
        re: the-centre","profile: name Supported Only; town Thetford; country england; takesSelfReferral\#
        s true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details\#
        ":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","\#
        kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e, virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":\#
        ["centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordi\#
        nator"}],"title":"A centre that is accredited for supported contact alone cannot offer supervise\#
        d contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":18\#
        19742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supporte\#
        dCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: support\#
        edCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-cent\#
        re","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"\#
        },{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":18197\#
        53200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two",\#
        "centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"\#
        }},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: a\#
        nother-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that is accredite\#
        d, that day, for the contact it asks for"},{"broken":[],"given":["centre on the register"],"rule\#
        s":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: t\#
        he-centre","kinds: supportedCentre","others: services handover, indirectContact, parentingAssess\#
        ment; languages Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centr\#
        e","services: handover, indirectContact, parentingAssessment","languages: Polish, British Sign L\#
        anguage","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centr\#
        e: the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"ti\#
        tle":"A centre says what else it offers, in which languages, and which needs it meets"},{"broken\#
        ":["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: se\#
        rvices handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordin\#
        ator"}],"title":"An offer that the register has no name for is not taken"},{"broken":[],"given":\#
        ["centre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["c\#
        entre: the-centre","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supporte\#
        d due; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":\#
        {},"details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200\#
        000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervised due","acc\#
        redited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Notice of a renewal is given in time, and a new award begins again"},{"broken"\#
        :["A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":\#
        {},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinD\#
        ays 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]\#
        }},"who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details"\#
        :["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordina\#
        tor"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeReg\#
        isterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewal\#
        s: supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},\#
        "details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"How long before is the register officer's choice, within bounds"},{"broken":["A1\#
        "],"given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due",\#
        "families_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1819753200000,"clocks":{},"details":["centre: the-centre","renewals: supported lapsed; supervis\#
        ed lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        27-09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coo\#
        rdinator"}],"title":"An award that is not renewed lapses, and the families whom it affects are l\#
        isted"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sun\#
        ny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the libr\#
        ary."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern\#
        : hall","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"}\#
        ,{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denie\#
        d":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: \#
        reported"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"MoveReport","details":["concern: hall","to: liaising","note: Rang the register officer."],"ou\#
        tcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"Move\#
        Report","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{},"details":["concern: hall","state: applying","steps: applying, liaisin\#
        g, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation th\#
        at is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],\#
        "rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details"\#
        :["concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0\#
        ":["knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, \#
        where, what and how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["\#
        A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern\#
        : hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownF\#
        rom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town D\#
        iss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centr\#
        e: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400\#
        000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"\#
        invalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-0\#
        3-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveRep\#
        ort","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"wh\#
        o":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["co\#
        ncern: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"\#
        An organisation has become accredited only where the register says so"},{"broken":[],"given":[],\#
        "rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details"\#
        :["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays\#
        .","knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","t\#
        o: liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{\#
        },"command":"MoveReport","details":["concern: hall","to: closed","note: It no longer offers cont\#
        act."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"deta\#
        ils":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}}\#
        ,"who":"officer"}],"title":"What was reported is seen through, and each step is kept"},{"broken"\#
        :[],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWa\#
        itingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details"\#
        :["centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supported\#
        Centre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03\#
        ; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clock\#
        s":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","week\#
        s: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["ce\#
        ntre: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26\#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day \#
        on which the centre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre\#
        ","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","we\#
        eks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWa\#
        itingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"inv\#
        alid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWai\#
        tingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied\#
        ":{}},"who":"volunteer"}],"title":"A centre states no wait for contact that it does not offer"},\#
        {"broken":[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"cl\#
        ocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: thre\#
        eMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three\#
        -month review is held on its last day"},{"broken":[],"given":["supervised session held"],"rules"\#
        :["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["\#
        kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The cour\#
        t decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-1\#
        1-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"After a six-month review contact goes on to the day that was signed off"\#
        },{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"}\#
        ,{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"don\#
        e":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],\#
        "given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":174099240\#
        0000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rule\#
        s":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"o\#
        utcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNot\#
        Needed","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":17409924000\#
        00,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"\#
        }],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervise\#
        d session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","\#
        details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["con\#
        tactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","detai\#
        ls":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactC\#
        eased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"comma\#
        nd":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1"\#
        ,"sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead\#
        , not before the last session that was held"},{"broken":["H1"],"given":["supervised session held\#
        "],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","fin\#
        dings: Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{}\#
        ,"command":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":\#
        ["findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]}\#
        ,"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A review with the coordinator after three months"},{"broken\#
        ":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks\#
        ":{"H1":["running"]},"command":"HoldReview","details":["kind: other","findings: A word about par\#
        king."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; anothe\#
        r kind does not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2\#
        "],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":175737\#
        2400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court dec\#
        ides in November.","exceptional: circumstances The court decides in November.; signedOffBy ; unt\#
        il 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"cloc\#
        ks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Novem\#
        ber.","exceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refus\#
        ed":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","de\#
        tails":["kind: threeMonths","findings: The court decides in November.","exceptional: circumstanc\#
        es The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid\#
        ":{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"comm\#
        and":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","excep\#
        tional: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"After six months contact goes on only in ex\#
        ceptional circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accep\#
        ted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview\#
        ","details":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who"\#
        :"coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other",\#
        "findings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block i\#
        s not reviewed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["\#
        E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["\#
        dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-\#
        26"]},"command":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room:\#
         green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in\#
         the diary makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":[\#
        "H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonth\#
        s","findings: The court decides in November.","exceptional: circumstances The court decides in N\#
        ovember.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1757318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"co\#
        ordinator"}],"title":"Contact does not go on beyond the day that was signed off"},{"broken":[],"\#
        given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G\#
        1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kinds: immed\#
        iateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthoriti\#
        es: authority police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspe\#
        ndContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells th\#
        e police or children's services at once"},{"broken":["G1"],"given":["supervised referral accepte\#
        d"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportInc\#
        ident","details":["incident: bruise","kinds: immediateProtection","account: Sam said who had don\#
        e it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["\#
        reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coor\#
        dinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["inci\#
        dent: bruise","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthorit\#
        y","details":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59\#
        "],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment th\#
        at it happened, and until somebody is"},{"broken":["G3"],"given":["supervised referral accepted"\#
        ],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":[\#
        "incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-05-10T12\#
        :40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","fro\#
        m: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who"\#
        :"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessme\#
        nt: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"superviso\#
        r"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","asses\#
        sor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746\#
        878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manag\#
        eable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","r\#
        oom: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violen\#
        ce contact is suspended until risk has been assessed afresh"},{"broken":[],"given":["supervised \#
        referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportInc\#
        ident","details":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened\#
        : 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incid\#
        ent: second-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldA\#
        uthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":17468784000\#
        00,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Contact goes on after an incident where nobody asked for it to stop"},{"broken":["G2"],"given"\#
        :["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"]\#
        ,"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threate\#
        ning","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","su\#
        spendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"\#
        command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"deni\#
        ed":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommis\#
        sioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["inci\#
        dent: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass \#
        Cymru is told within one working day, Easter left out, and in writing"},{"broken":["G2"],"given"\#
        :["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-1\#
        2-29"]},"command":"ReportIncident","details":["incident: words","kinds: discriminatory","account\#
        : What was said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContac\#
        t: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":\#
        "TellCommissioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":176\#
        7052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: words","in\#
        Writing: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to h\#
        ave written it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referra\#
        l accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command\#
        ":"ReportIncident","details":["incident: push","kinds: abusive","account: What was seen and hear\#
        d.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ],"title":"One working day across the night on which the clocks go forward"},{"broken":["G2"],"g\#
        iven":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2\#
        025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: W\#
        hat was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"\#
        outcome":{"done":{}}}],"title":"One working day across the night on which the clocks go back"},{\#
        "broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":174687120\#
        0000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","kinds: th\#
        reatening","account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ",\#
        "suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks"\#
        :{},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"ref\#
        used":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that \#
        it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at\#
        ":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["\#
        incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-0\#
        4-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incid\#
        ent: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174536274000\#
        0,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWritin\#
        g: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of th\#
        e Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps"\#
        :[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","detai\#
        ls":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: \#
        2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":[\#
        "incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":176705\#
        2740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","in\#
        Writing: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end\#
         of the Monday after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"]\#
        ,"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident\#
        ","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","ha\#
        ppened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","de\#
        tails":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shout\#
        ing","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by\#
         the end of the Monday after the clocks go back"},{"broken":[],"given":["sessions booked"],"rule\#
        s":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveB\#
        yDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{\#
        },"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"\#
        clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143\#
        4000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Each side comes and goes in its own time, and the session is held"},{"broken"\#
        :[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details\#
        ":["centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting ad\#
        ult comes by the side door.","photographs: none","child_may_go_out: false","interpreter: none","\#
        professional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day\#
        : 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 20\#
        25-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"\#
        The staff of the day see in one look what holds for a family, and who may come in now"},{"broken\#
        ":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"de\#
        tails":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-\#
        welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"\#
        ],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: \#
        the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who\#
        ":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult da\#
        d"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's \#
        day, or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"\#
        at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"\#
        }},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome"\#
        :{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is\#
         kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time.\#
         Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 4\#
        5","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30\#
        ","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and\#
         none that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visit\#
        ing adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428\#
        900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{\#
        "done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"\#
        },{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["ad\#
        ult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisi\#
        onal: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":174142890000\#
        0,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Sup\#
        ervised contact does not begin without its supervisor"},{"broken":["E6"],"given":["sessions book\#
        ed"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429\#
        800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"o\#
        utcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clock\#
        s":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414339400\#
        00,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"voluntee\#
        r"},{"at":1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0"\#
        :"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: atten\#
        ded"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held:\#
         1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own wi\#
        ndow"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,\#
        "clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAd\#
        ult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"comm\#
        and":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"\#
        ],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"\#
        },{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{\#
        }},"who":"volunteer"}],"title":"The child waits outside while the visiting adult is late, and bo\#
        th sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: \#
        pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnB\#
        ankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743\#
        326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30"\#
        ,"session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"\#
        volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{\#
        }},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which it change\#
        s in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":175930\#
        5600000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern w\#
        eekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolida\#
        ys false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session\#
        : the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes in Octo\#
        ber"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope:\#
         nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","det\#
        ails":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","n\#
        otices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands on the centre's pag\#
        e from its announcement until contact goes on"},{"broken":["K3"],"given":["sessions booked"],"ru\#
        les":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["s\#
        uspension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":[\#
        "notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","no\#
        tices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended without telli\#
        ng the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu\#
        ","scope: nation","from: 2025-03-15","notice: Centres are shut for visits."],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension\#
        : 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome\#
        ":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","\#
        details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0"\#
        :"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension:\#
         ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions \#
        that fall in a suspension are held and not cancelled, and those after it stand again"},{"broken"\#
        :["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendFaceToFace","details":["suspension: the-flu","scope: country england","from: 202\#
        5-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-2\#
        2","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","\#
        date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinat\#
        or"}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"given":["referral acc\#
        epted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","d\#
        etails":["suspension: wales","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","det\#
        ails":["suspension: named","scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid"\#
        :{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspension reaches the c\#
        entres that it names, and no others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension:\#
         the-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"re\#
        fused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome"\#
        :{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not begun, and nobody is\#
         let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","sc\#
        ope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied\#
        ":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendF\#
        aceToFace","details":["suspension: flood","scope: nation","from: 2025-03-08","notice: The hall i\#
        s flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025\#
        -03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-09\#
        "],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{}\#
        ,"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-10"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025\#
        -03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspends contact for itse\#
        lf, and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: n\#
        ation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope\#
        : ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-\#
        flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspens\#
        ion: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"While another suspension holds, nobody is told that contact goes on"\#
        },{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03\#
        -08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"res\#
        ident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-fl\#
        u","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family that no long\#
        er needs its place does not come back to it"},{"broken":[],"given":["sessions booked"],"rules":[\#
        "K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension\#
        : 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by\#
        _suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked be\#
        fore the first day and from the day of the return is not held"},{"broken":["K2"],"given":["sessi\#
        ons booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternativ\#
        e","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulnerabl\#
        ePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        "K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","s\#
        cope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        41651140000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContac\#
        t; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"wh\#
        o":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","detai\#
        ls":["alternative: way trustedPerson; words Gran can bring Sam to the park.; health All well.; i\#
        nfectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"For every family that is held something is decided in time"},{"broken":["K2"],"g\#
        iven":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sus\#
        pendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shu\#
        t for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["over\#
        due"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlte\#
        rnative","details":["alternative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"\#
        outcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk","alternative.vulnera\#
        blePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["me\#
        t"]},"command":"DecideAlternative","details":["alternative: way noneForNow; health The child is \#
        in hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No visitor and no teleph\#
        one on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2"\#
        :["none"]},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-11"],"ou\#
        tcome":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is decided in time shows\#
         as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 6; d\#
        ecideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["\#
        running","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: n\#
        ation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: \#
        way indirectContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A family has something else within the days that the\#
         register gives"}]}
        """#
}
