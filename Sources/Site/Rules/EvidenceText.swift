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
        room":"Diary"}],"B9":[{"name":"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry\#
        "},{"name":"asks","room":"Enquiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins",\#
        "room":"Access"},{"name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"Ref\#
        erral"}],"C11":[{"name":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Ref\#
        erral"}],"C13":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],\#
        "C14":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"\#
        name":"professional","room":"Referral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name"\#
        :"restore","room":"Referral"}],"C2":[{"name":"referrer","room":"Referral"},{"name":"applies","ro\#
        om":"Referral"},{"name":"mustNameTwo","room":"Referral"}],"C3":[{"name":"papers","room":"Referra\#
        l"},{"name":"papersNeeded","room":"Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name\#
        ":"proceedings","room":"Referral"},{"name":"papers","room":"Referral"}],"C6":[{"name":"wales","r\#
        oom":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarryFourMusts","room":"Refer\#
        ral"},{"name":"mustKeepToGuideline","room":"Referral"}],"D1":[{"name":"mustBeBeforeEnd","room":"\#
        Diary"},{"name":"everybodyTold","room":"Referral"},{"name":"reply","room":"Referral"},{"name":"c\#
        ommissioner","room":"Referral"}],"D2":[{"name":"everybodyTold","room":"Referral"},{"name":"commi\#
        ssioner","room":"Referral"}],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"res\#
        tore","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooFull","roo\#
        m":"Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E11":[\#
        {"name":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assess\#
        ment"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"}],"\#
        E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name"\#
        :"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched",\#
        "room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name\#
        ":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified"\#
        ,"room":"Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}\#
        ],"E3":[{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"\#
        },{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","room":"Review"},{"name"\#
        :"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"name"\#
        :"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"name":"mustKeepToGuide\#
        line","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":"mayEnter","room":"Sess\#
        ion"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name":"fam\#
        iliesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","room"\#
        :"Diary"},{"name":"times","room":"House"},{"name":"mustKeepApart","room":"Review"},{"name":"must\#
        BeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFi\#
        ndVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name\#
        ":"mayLeave","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"mayWantRe\#
        port","room":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"}\#
        ,{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clo\#
        cks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"\#
        },{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Record"},{"name"\#
        :"mustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","ro\#
        om":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","room":"Record"},{"name":\#
        "frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","r\#
        oom":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{\#
        "name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"name":\#
        "mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Ac\#
        cess"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"S\#
        afeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForContac\#
        t","room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSu\#
        spended","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"threeMonths","room\#
        ":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"}\#
        ,{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","room":"Review"},{"name":"mustBeS\#
        ignedOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H4":[{"name":"saysPlaceNotNeede\#
        d","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Review"}],"K1\#
        ":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"h\#
        old","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Susp\#
        ension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"\#
        name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decides\#
        Alternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":\#
        "Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],\#
        "K4":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":\#
        "keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","\#
        room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{\#
        "name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebod\#
        yKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"},\#
        {"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"P\#
        eople"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorI\#
        sUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"Peopl\#
        e"},{"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"n\#
        ame":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustB\#
        eReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"Peo\#
        ple"},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room\#
        ":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name\#
        ":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","r\#
        oom":"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"st\#
        eps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmana\#
        gedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753\#
        200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-0\#
        1-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000\#
        ,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has lapsed"},\#
        {"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000\#
        ,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"out\#
        come":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a place o\#
        n the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":\#
        [{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        43031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false\#
        ","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks\#
        ":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["me\#
        t"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditi\#
        ons: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["e\#
        nds: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the centr\#
        e answers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2"],"give\#
        n":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":\#
        ["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue\#
        "],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["ov\#
        erdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["m\#
        et"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spri\#
        ng."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten work\#
        ing days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymr\#
        u referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04\#
        -29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":[\#
        "running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"co\#
        mmand":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days,\#
         counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral sub\#
        mitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Declin\#
        eReferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over \#
        two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps\#
        ":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found: long\#
        Gap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Acce\#
        ptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"\#
        broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11",\#
        "C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named id gran; name Joan Cole; relationship grandmoth\#
        er; part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCen\#
        tre true; leavingDetails an hour from the fourth visit; photographs takenNotShared; photographDe\#
        tails by the father at the end; preparation who the mother; how with the centre's picture book; \#
        by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency; pays th\#
        e father; professional attends true; name Cath Moss; office Cafcass; why to see the second sessi\#
        on; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["m\#
        et"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUn\#
        managedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult \#
        mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoint\#
        ment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVis\#
        it","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"\#
        outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit",\#
        "details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clo\#
        cks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visit\#
        or"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was\#
         found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptRefe\#
        rral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the en\#
        d only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":[\#
        "stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referra\#
        l is made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given":["refe\#
        rral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouse\#
        Rules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"\#
        outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRule\#
        s","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":\#
        {},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"voluntee\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules",\#
        "details":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","det\#
        ails":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rul\#
        es of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rule\#
        s":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["li\#
        nk: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLe\#
        tter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetai\#
        ls false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@example.org; o\#
        wnRole residentCarer; service centre the-centre; kind supportedCentre; frequency every two weeks\#
        ; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; h\#
        ow with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atten\#
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C\#
        4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":["referr\#
        al submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisi\#
        t","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 6\#
        0","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{}\#
        ,"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":\#
        "supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: \#
        p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","mi\#
        nutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1\#
        743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"ou\#
        tOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on which\#
         the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subje\#
        ct: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":\#
        {"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVis\#
        it","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: \#
        60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult m\#
        um","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointm\#
        ent: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"]\#
        ,"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or\#
         telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","\#
        subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","det\#
        ails":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way\#
        : faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-0\#
        3-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment:\#
         p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit\#
        ","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30"\#
        ,"way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-29","f\#
        rom: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinato\#
        r"}],"title":"The two sides are seen separately, never within the handover window of one another\#
        "},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf\#
        ; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: re\#
        ferrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@ex\#
        ample.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 6\#
        0; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; lastName \#
        Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relation\#
        ship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAd\#
        ult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees\#
         named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who \#
        the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profe\#
        ssional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacks\#
        Facilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Where the order says another centre by agreement, no days are counted"},{"broken":["D4"],"g\#
        iven":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["\#
        2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","words: We a\#
        re sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"\#
        clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4\#
        ":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days\#
         are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3",\#
        "A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain\#
        -house","profile: name Bridge House; town Bradford; country england; takesSelfReferrals true"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditat\#
        ion","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["ce\#
        ntre: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet "],"o\#
        utcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command\#
        ":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford; \#
        country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard\#
        : supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCent\#
        re","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator a\#
        t supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-ho\#
        use","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: st\#
        ranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-nex\#
        t","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: \#
        the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"titl\#
        e":"A case goes on only to a centre accredited for supervised contact, in its own family"},{"bro\#
        ken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bra\#
        dford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","s\#
        tandard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervi\#
        sedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordi\#
        nator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: s\#
        upervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage:\#
         submitted","kind: supervisedCentre","papers: order received; safeguardingLetter received"],"out\#
        come":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["\#
        2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case go\#
        es on to a supervised centre with its papers"},{"broken":[],"given":["referral submitted"],"rule\#
        s":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found:\#
         drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason wanted"}\#
        ,{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmana\#
        gedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-0\#
        9-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03"\#
        ,"conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to superv\#
        ised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral submitt\#
        ed"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff\#
         were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0\#
        ":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":[\#
        "summary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions:\#
         "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted only afte\#
        r screening, and only where the risk can be managed"},{"broken":["B5"],"given":["referral submit\#
        ted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supporte\#
        dCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsO\#
        n: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome":{"inv\#
        alid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineR\#
        eferral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"w\#
        ho":"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are told only\#
         its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024","hasU\#
        nmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 20\#
        25-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09\#
        -03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","isManageab\#
        le: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supporte\#
        dCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCent\#
        re","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An\#
         unmanaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given":["referr\#
        al submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingLi\#
        st","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04\#
        -14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-0\#
        3-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the f\#
        inder states the time that follows"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a\#
         day in a room that holds three families"},{"broken":[],"given":["supervised referral accepted"]\#
        ,"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one f\#
        amily in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 20\#
        25-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours\#
        _left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use\#
         the six hours of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"]\#
        ,"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Contact may go on to the day that is six months after its first"},{"\#
        broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes:\#
         60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],\#
        "outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first sessi\#
        on, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: \#
        the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is boo\#
        ked only for days on which its accreditation is current"},{"broken":["E1"],"given":["referral ac\#
        cepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":\#
        ["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-\#
        15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0"\#
        :["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past,\#
         closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted\#
        "],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four \#
        sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referr\#
        al accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by:\#
         cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","ro\#
        om: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three session\#
        s of two hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given\#
        ":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"o\#
        utcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervis\#
        or: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gree\#
        n","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refu\#
        sed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervis\#
        or","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["session\#
        s: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pers\#
        on sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"A supervised session is certain only with a supervisor who is qualified and on duty t\#
        hroughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: p\#
        erson sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["c\#
        entre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; references\#
         from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12\#
        -31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-1\#
        0","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and not on the next"}\#
        ,{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room:\#
         green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"C\#
        hangeRoom","details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveR\#
        oom","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre\#
        ","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is \#
        booked is not taken away, though it may become larger"},{"broken":["E1"],"given":["referral acce\#
        pted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0\#
        ":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centr\#
        e","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0"\#
        :"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":\#
        ["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-0\#
        8","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","d\#
        ates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"g\#
        iven":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFa\#
        milies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share \#
        a supported room that holds them, and not one that has become too small"},{"broken":["E1"],"give\#
        n":["referral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"co\#
        ordinator"}],"title":"One on duty looks after three supported families, or watches one"},{"broke\#
        n":["E2"],"given":["supervised referral accepted","another supervised referral accepted"],"rules\#
        ":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: ano\#
        ther-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outc\#
        ome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08",\#
        "from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A supervisor watches one family at a time, in a room that is turned round betw\#
        een two"},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E\#
        6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: anothe\#
        r-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcom\#
        e":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: \#
        green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are n\#
        ot there at one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rul\#
        es":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: f\#
        irst","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supervis\#
        edCentre; hearing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minu\#
        tes 60; needs An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: \#
        B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":\#
        "AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-\#
        05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"A\#
        nswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 20\#
        25-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: late\#
        r","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: fir\#
        st","answer: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; stand\#
        sUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"\#
        command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only ro\#
        om for one family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit"\#
        ,"answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked\#
         before a hearing, and whoever has the reference reads it"},{"broken":[],"given":["open centre"]\#
        ,"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details\#
        ":["centre: the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","rep\#
        lyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; c\#
        hildren underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,\#
        "clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-ce\#
        ntre","settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        744930740000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9\#
         overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":\#
        "AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-\#
        06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["e\#
        nquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that \#
        is not there by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rule\#
        s":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: fi\#
        rst","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supported\#
        Centre; children underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 90\#
        0123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre\#
         the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; needs Case \#
        LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exa\#
        mple.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wan\#
        tsReport false; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: fir\#
        st","answer: fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"ou\#
        tcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answe\#
        r holds what belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: s\#
        omebody-else","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind \#
        supportedCentre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: cler\#
        k","question: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsRe\#
        port false"],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}\#
        },"who":"anyone"}],"title":"Anybody asks in their own name only, and gives an address for the an\#
        swer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org\#
        ","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport\#
         true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre\#
         the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; signs domes\#
        ticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enq\#
        uiry: first","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"titl\#
        e":"A supported centre is asked for no report before the hearing either"},{"broken":["B9"],"give\#
        n":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre"\#
        ,"details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; fr\#
        om legalRepresentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":[\#
        "enquiry: first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"inval\#
        id":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; sta\#
        ndsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.w\#
        ords"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details\#
        ":["enquiry: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025\#
        -09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year a\#
        t the most, and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1"\#
        ,"B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first\#
        ","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCen\#
        tre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":18197856\#
        00000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; p\#
        laces now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at"\#
        :1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wo\#
        uldNotFit; words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: seco\#
        nd","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedC\#
        entre; children underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}]\#
        ,"title":"Only an accredited service is asked, and answers that it would take the family"},{"bro\#
        ken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: \#
        dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A superviso\#
        r is booked up to the last day of their check"},{"broken":["L2"],"given":["supervised referral a\#
        ccepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnti\#
        l 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"\#
        _0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of their tra\#
        ining"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"rules":["L1","L2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre",\#
        "person: sue","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024\#
        -06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignS\#
        upervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"refused\#
        ":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["s\#
        ession: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"\#
        L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Neither assigned \#
        nor confirmed without what is asked for"},{"broken":["L1"],"given":["supervised sessions booked"\#
        ],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"t\#
        itle":"What is booked does not begin when the supervisor turns out not to be checked"},{"broken"\#
        :["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs le\#
        vel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; \#
        received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil\#
         2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title":"Wh\#
        at is booked does not begin when the supervisor turns out not to be trained"},{"broken":["L1"],"\#
        given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified \#
        2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check holds on its last\#
         day and not on the next"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person:\#
         vic","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","det\#
        ails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"\#
        outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level standard; cer\#
        tified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-\#
        03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00\#
        "],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced;\#
         certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024\#
        -06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty without a check, o\#
        r with one that does not look far enough"},{"broken":["L1"],"given":["open centre"],"rules":["L1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-\#
        centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old\#
        ; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnt\#
        il 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: \#
        dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; sp\#
        an from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"One reference is \#
        not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person n\#
        ell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: nell","record: dbs level enhanced; certified 2025-03-04; references "],"outcome":{"inval\#
        id":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced\#
        ; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 202\#
        4-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to\#
         16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new waits until their pap\#
        ers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRene\#
        walMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asks\#
        DomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record\#
        : dbs level enhanced; certified 2023-03-09; references from Ann Old; received 2024-06-02, from B\#
        en Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAb\#
        useUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; \#
        span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title\#
        ":"A centre that renews checks after two years"},{"broken":[],"given":["supervised referral acce\#
        pted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","det\#
        ails":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00, pe\#
        rson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}],\#
        "title":"Whoever is checked and trained is put on duty and watches contact"},{"broken":[],"given\#
        ":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified \#
        2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Papers that are in order on their last day put \#
        somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person \#
        vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:40; to 16:00"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is not on duty while it is\#
         there"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refu\#
        sed":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeBackFamily\#
        Known","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60",\#
        "room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody wat\#
        ches a family that they know"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":[\#
        "L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: su\#
        e"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks"\#
        :{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is never t\#
        oo late to say that one knows a family"},{"broken":["L1"],"given":["sessions booked"],"rules":["\#
        L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: bob\#
        "],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"SayFami\#
        lyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],"title":"Each says\#
         it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person:\#
         vic","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord"\#
        ,"details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01\#
        ; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingU\#
        ntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre:\#
         the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refu\#
        sed":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecor\#
        d","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-\#
        01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says of their own record mak\#
        es nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":["open centre"],"rules":\#
        ["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre:\#
         the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from An\#
        n Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; ind\#
        uctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2\#
        "}},"who":"coordinator"}],"title":"What somebody says against themselves counts at once"},{"brok\#
        en":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"CorrectOwnRecord","details":["centre: the-centre","person: bob","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2\#
        024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safe\#
        guardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{\#
        "denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","det\#
        ails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; ref\#
        erences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil \#
        2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"\#
        who":"officer"}],"title":"Nobody writes in another's record, nor keeps their own"},{"broken":["L\#
        2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certi\#
        fied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03\#
        ; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","deta\#
        ils":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; refe\#
        rences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2\#
        027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the\#
        -centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centr\#
        e: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"re\#
        fused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-ce\#
        ntre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; \#
        received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"\#
        who":"coordinator"}],"title":"Each training holds on its last day and not on the next"},{"broken\#
        ":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 36; coordinat\#
        orLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse false; no\#
        ticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; \#
        certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-\#
        06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre\#
        : the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil 2027-12-31"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abuse training is th\#
        e centre's choice, safeguarding is not"},{"broken":["F2"],"given":["supervised session held"],"r\#
        ules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},\#
        "command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"\#
        _0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordD\#
        raft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","det\#
        ails":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{\#
        }},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":\#
        ["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640\#
        000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"c\#
        ommand":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please give the time\#
        s."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"Finis\#
        hRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor\#
        "},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Somet\#
        hing else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"com\#
        mand":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"\#
        outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by a sec\#
        ond person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"st\#
        eps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record\#
         that is not written turns overdue by itself"},{"broken":[],"given":["supervised sessions booked\#
        "],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDra\#
        ft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"out\#
        come":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that has \#
        not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":17414\#
        53200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030",\#
        "text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outc\#
        ome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","d\#
        etails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-0\#
        3-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactC\#
        eased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3\#
        ":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"The final record goes on the last of the seven days, in March"},{"broken"\#
        :[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},\#
        "command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam,\#
         Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who\#
        ":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":\#
        {},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],\#
        "F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":\#
        "SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"The final record goes on the last of the seven days, in October"},{"broken":[],"given":["cymru\#
         referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenR\#
        eferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"Cl\#
        oseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kin\#
        d: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supporte\#
        d contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymru ref\#
        erral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-\#
        30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendR\#
        eturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafca\#
        ss Cymru learns on the last of the seven days that contact has concluded"},{"broken":[],"given":\#
        ["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"S\#
        aveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; e\#
        vents 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"superviso\#
        r"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-\#
        03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command"\#
        :"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to the court\#
         by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"a\#
        t":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-0\#
        8.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved.\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRe\#
        cord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},\#
        {"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.\#
        1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refus\#
        ed":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","d\#
        etails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","\#
        to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"co\#
        ordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case\#
        .2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pays: nobody"],"\#
        outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clock\#
        s":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipie\#
        nt: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08\#
        .1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["se\#
        ssion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays:\#
         nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"\#
        AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","detail\#
        s":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: ag\#
        reement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Notes go to the court checked, with authority, and as they were"},{"br\#
        oken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2"\#
        :["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: eve\#
        nts Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17415972000\#
        00,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text:\#
         events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":17415972\#
        00000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: event\#
        s Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRec\#
        ord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","autho\#
        rity: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A \#
        supported centre writes no observation of contact"},{"broken":["F1"],"given":["session held"],"r\#
        ules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: \#
        The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17415\#
        97200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"ou\#
        tcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"R\#
        equestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report\#
         asked of a supported centre is refused and kept once, and the letter is ready"},{"broken":[],"g\#
        iven":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"comma\#
        nd":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"given\#
        ":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"Repor\#
        tIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","acco\#
        unt: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","to\#
        ldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An \#
        incident is the one thing that is written of supported contact"},{"broken":["F3"],"given":["supe\#
        rvised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"comm\#
        and":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"\#
        },{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"Clos\#
        eCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord\#
        "],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"comma\#
        nd":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, \#
        Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"sup\#
        ervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case\#
        .2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"co\#
        mmand":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRe\#
        cord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes within seven d\#
        ays of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session held"]\#
        ,"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase\#
        ","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title"\#
        :"A final record that is not sent turns overdue, across the night on which the clocks go forward\#
        "},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":174177\#
        0000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["r\#
        eason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"i\#
        nvalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendRet\#
        urn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{\#
        "at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":\#
        {"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no ret\#
        urn of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],\#
        "rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase"\#
        ,"details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":176152320\#
        0000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contact has\#
         concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fa\#
        lse","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","condi\#
        tions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]\#
        },"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"c\#
        oordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]\#
        },"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: suppor\#
        tedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact\#
         goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open ce\#
        ntre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre \#
        the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service c\#
        entre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: ser\#
        vice centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0"\#
        :"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["\#
        case: another-case","link: link-another-case","centre: the-centre","kind: supportedCentre","refe\#
        rrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only\#
         a service that is accredited for it on the day"},{"broken":["C10"],"given":["open centre"],"rul\#
        es":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: preparation who the mother; how "],"outcome":{"inva\#
        lid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresent\#
        ative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre \#
        the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tr\#
        ue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mot\#
        her's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bo\#
        rn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mot\#
        her; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fir\#
        stName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ;\#
         arrangements willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answe\#
        rs.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: preparation who the mother; how with a picture book; by 2025-03-03"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who,\#
         how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafca\#
        ssCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind \#
        safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; or\#
        ganisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervised\#
        Centre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at \#
        Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack \#
        eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both pa\#
        rents; sessions 7; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isT\#
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
        nts; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTr\#
        ue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organ\#
        isation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCen\#
        tre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Lee\#
        ds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eit\#
        herPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum;\#
         role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 \#
        900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; re\#
        lationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet n\#
        o; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pic\#
        ture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; p\#
        apers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both paren\#
        ts; sessions 2; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organis\#
        ation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eithe\#
        rPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; r\#
        ole residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90\#
        0001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rela\#
        tionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no;\#
         mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pap\#
        ers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents\#
        ; sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than s\#
        ix hours, nor for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C\#
        6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName orde\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@exa\#
        mple.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 6\#
        0; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025\#
        -02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstN\#
        ame Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastN\#
        ame Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id da\#
        d; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exam\#
        ple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none\#
        ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isN\#
        eeded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherCo\#
        ncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0\#
        ":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafegua\#
        rdingIssues true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse \#
        alleged by the mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"A Cafcass Cymru referral carries kind, risk assessment, guideline and centre"},{"broken":[],"g\#
        iven":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDeta\#
        ils false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referre\#
        r@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minu\#
        tes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate\#
         2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; f\#
        irstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; \#
        lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, \#
        id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan\#
        @example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs\#
         none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interprete\#
        r isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOt\#
        herConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 120; kno\#
        wnSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"bro\#
        ken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName \#
        safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; ema\#
        il referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two w\#
        eeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101;\#
         orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children\#
         id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; first\#
        Name Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriv\#
        ate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact\#
         email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; p\#
        hotographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; \#
        interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 4; minutesEac\#
        h 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions\#
        "},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; f\#
        ileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cy\#
        mru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7R\#
        eport false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 6; mi\#
        nutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour s\#
        essions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresen\#
        tative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLet\#
        ter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter\#
        .language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; org\#
        anisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supporte\#
        dCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at\#
         Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack\#
         eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id \#
        mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07\#
        700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole\#
        ; relationship father; contact email dan@example.org; attendees named ; arrangements willingToMe\#
        et no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's\#
         picture book; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report \#
        false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: interpreter isNeeded true; language British Sign \#
        Language; who an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["op\#
        en centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-l\#
        etter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byte\#
        s 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayL\#
        eaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDet\#
        ails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; emai\#
        l referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two wee\#
        ks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; o\#
        rderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children i\#
        d sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNa\#
        me Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivat\#
        e true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact e\#
        mail dan@example.org; attendees named ; preparation who the mother; how with the centre's pictur\#
        e book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet \#
        no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs none"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only \#
        with for how long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","r\#
        eferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the \#
        mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professio\#
        nal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing \#
        Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"Without the safeguarding letter, the form asks why and who will send it"},{"bro\#
        ken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@examp\#
        le.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.\#
        referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pa\#
        persFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; \#
        socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.o\#
        rg"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names t\#
        he social worker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-c\#
        ase","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAutho\#
        rity; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash\#
        ; email ann@example.org; teamManager name Tom Mere; email tom@example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attend\#
        s false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local\#
         authority refers with its two people named"},{"broken":["C16"],"given":["open centre"],"rules":\#
        ["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: lin\#
        k-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguar\#
        dingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds;\#
         orderDate 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.\#
        fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; \#
        email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two\#
         weeks; minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder tr\#
        ue; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtList\#
        s"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follow\#
        s if the centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refer\#
        rer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Le\#
        e; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the ce\#
        ntre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk\#
         found ; orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOther\#
        Concerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details"\#
        :["papers: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-case","ref\#
        errer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["case: another-case","answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the \#
        mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professio\#
        nal attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection\#
        7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"details":["case: another-case","papers: injunction needed"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years ago is as\#
        ked for, one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"ste\#
        ps":[{"at":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case",\#
        "referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        61480000000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the ce\#
        ntre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk\#
         found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000\#
        000,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"}],"title":"Papers that come with the referral meet their deadline at once"},{"broken"\#
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
        erpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestation; is\#
        sued 2023-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; papers has\#
        Section7Report true; hasOtherConcerns false; missing Cafcass will send the letter; declaration n\#
        ame Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunction need\#
        ed; section7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741082400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind \#
        safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{}\#
        ,"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safegua\#
        rdingLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1\#
        741082400000,"clocks":{},"details":["papers: safeguardingLetter received; order received; injunc\#
        tion needed; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A refe\#
        rral shows which papers are needed, received and missing"},{"broken":["C4"],"given":["open centr\#
        e"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":\#
        ["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1743177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind lega\#
        lRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; servi\#
        ce centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings h\#
        asOrder true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicit\#
        or; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04\#
        ; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact \#
        telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; l\#
        astName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements\#
         willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with \#
        the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false\#
        ; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send\#
         it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743\#
        177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1743375600000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; \#
        kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"The papers reach the centre within two days of the order, weekend or\#
         not"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"\#
        invalid":{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative;\#
         name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns \#
        false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["ans\#
        wers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNo\#
        tShared; photographDetails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"}],"title":"Photographs are allowed only with by whom and where"},{"broken":["C3"],"\#
        given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id early; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; em\#
        ail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two w\#
        eeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101;\#
         orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children\#
         id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; first\#
        Name Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriv\#
        ate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact\#
         email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; p\#
        hotographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; \#
        interpreter isNeeded false; professional attends false; risk found ; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguar\#
        dingLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.s\#
        howsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: pa\#
        pers hasSection7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.\#
        showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocum\#
        ent","details":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOt\#
        herConcerns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept pr\#
        ivate, each document says whether it shows that"},{"broken":["C15"],"given":["open centre"],"rul\#
        es":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: professional attends true; name Cath Moss"],"outcom\#
        e":{"invalid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind\#
         legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; \#
        service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedi\#
        ngs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pap\#
        ersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; la\#
        stName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; r\#
        elationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vis\#
        itingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; at\#
        tendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparati\#
        on who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false\#
        ; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee\#
        ; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: professi\#
        onal attends true; name Cath Moss; office Cafcass; why to see the second session"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is named, with o\#
        ffice and reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: attendees named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],\#
        "outcome":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relation\#
        ship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; emai\#
        l referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two wee\#
        ks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; o\#
        rderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children i\#
        d sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNa\#
        me Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivat\#
        e true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact e\#
        mail dan@example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pre\#
        paration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded\#
         false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcern\#
        s false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["a\#
        nswers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: attendees named id gran; name Joan Cole; relationship grandmother; part t\#
        he last half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"}],"title":"Everybody who comes is named, with their part of the visit"},{"broken":["C1"],"gi\#
        ven":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fami\#
        ly1-case","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-case","link:\#
         link-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["case: family3-case","link: link-3","referrer: cafcass"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: famil\#
        y5-case","link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","link: link-\#
        7","referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["case: family8-case","link: link-8","pe\#
        rson: somebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied"\#
        :{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local author\#
        ities may refer, signed in or not"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":164862\#
        7200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Sprin\#
        g and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: t\#
        he-centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","s\#
        tandard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771\#
        200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCent\#
        re, supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks\#
        ":{},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","off\#
        ered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{\#
        },"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{\#
        "done":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or Oc\#
        tober lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":170919\#
        7200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap \#
        Year; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centr\#
        e","standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":170\#
        9197200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supported\#
        Centre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["\#
        register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,\#
        "clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"titl\#
        e":"An award of 29 February lasts until the end of February"},{"broken":[],"given":["centre on t\#
        he register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedCe\#
        ntre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":\#
        {},"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervi\#
        sedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"d\#
        etails":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,\#
        "clocks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCent\#
        re"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccre\#
        ditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centre\#
        s: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":\#
        ["centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title"\#
        :"A service is found for as long as its accreditation lasts, and not a day longer"},{"broken":["\#
        A4"],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "details":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","de\#
        tails":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cen\#
        tre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centr\#
        e","kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported\#
        ","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: sup\#
        ported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone rea\#
        ds the register; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"given\#
        ":["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Rais\#
        eConcern","details":["concern: doors","centre: the-centre","account: Both parents wait in one ha\#
        ll.","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre:\#
         the-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused"\#
        :{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details\#
        ":["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissi\#
        oner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["conc\#
        ern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "AlertRegisterOfficer","details":["concern: doors","note: Please look at it today."],"outcome":{\#
        "done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: do\#
        ors","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, su\#
        pervisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: the\#
        -centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"an\#
        yone"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centr\#
        e: the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-l\#
        ink","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors"\#
        ,"outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":17415972000\#
        00,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commiss\#
        ioner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the register officer, w\#
        ho suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","stan\#
        dard: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: sup\#
        ported","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported"],\#
        "outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["r\#
        egister: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported\#
        ","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},\#
        "details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyon\#
        e"}],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"given":["open ce\#
        ntre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationCondit\#
        ions","details":["centre: the-centre","conditions: Two members of staff are at the door."],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre\#
        ","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-cent\#
        re","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Condi\#
        tions stand on the centre's public page until they are lifted"},{"broken":[],"given":["centre on\#
         the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers",\#
        "details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, \#
        virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, su\#
        pervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"]\#
        ,"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind \#
        of service there is, each by its own name"},{"broken":["A8"],"given":["centre on the register"],\#
        "rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cent\#
        re: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not know\#
         cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supervisedElsewh\#
        ere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral \#
        cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],"\#
        rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centr\#
        e: the-centre","profile: name Supported Only; town Thetford; country england; takesSelfReferrals\#
         true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateO\#
        ffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details"\#
        :["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centr\#
        e","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","k\#
        inds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre\#
        , virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},\#
        "command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":[\#
        "centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordin\#
        ator"}],"title":"A centre that is accredited for supported contact alone cannot offer supervised\#
         contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":181\#
        9742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supported\#
        Centre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supporte\#
        dCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":\#
        {},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centr\#
        e","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}\#
        ,{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre",\#
        "standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":181975\#
        3200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","\#
        centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}\#
        },"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: an\#
        other-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"o\#
        utcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that is accredited\#
        , that day, for the contact it asks for"},{"broken":[],"given":["centre on the register"],"rules\#
        ":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: th\#
        e-centre","kinds: supportedCentre","others: services handover, indirectContact, parentingAssessm\#
        ent; languages Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre\#
        ","services: handover, indirectContact, parentingAssessment","languages: Polish, British Sign La\#
        nguage","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre\#
        : the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"tit\#
        le":"A centre says what else it offers, in which languages, and which needs it meets"},{"broken"\#
        :["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: ser\#
        vices handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordina\#
        tor"}],"title":"An offer that the register has no name for is not taken"},{"broken":[],"given":[\#
        "centre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["ce\#
        ntre: the-centre","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported\#
         due; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{\#
        },"details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stan\#
        dard: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":18038052000\#
        00,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervised due","accr\#
        edited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Notice of a renewal is given in time, and a new award begins again"},{"broken":\#
        ["A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{\#
        },"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinDa\#
        ys 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}\#
        },"who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":\#
        ["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinat\#
        or"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegi\#
        sterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals\#
        : supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"\#
        details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"How long before is the register officer's choice, within bounds"},{"broken":["A1"\#
        ],"given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details\#
        ":["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due","\#
        families_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1819753200000,"clocks":{},"details":["centre: the-centre","renewals: supported lapsed; supervise\#
        d lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        7-09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coor\#
        dinator"}],"title":"An award that is not renewed lapses, and the families whom it affects are li\#
        sted"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunn\#
        y Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the libra\#
        ry."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern:\#
         hall","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},\#
        {"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied\#
        ":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: r\#
        eported"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"MoveReport","details":["concern: hall","to: liaising","note: Rang the register officer."],"out\#
        come":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveR\#
        eport","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"details":["concern: hall","state: applying","steps: applying, liaising\#
        , reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation tha\#
        t is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"\#
        rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":\#
        ["concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0"\#
        :["knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, w\#
        here, what and how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A\#
        6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern:\#
         hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFr\#
        om: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town Di\#
        ss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre\#
        : sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":17409924000\#
        00,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"i\#
        nvalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-03\#
        -03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveRepo\#
        rt","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who\#
        ":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["con\#
        cern: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"A\#
        n organisation has become accredited only where the register says so"},{"broken":[],"given":[],"\#
        rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":\#
        ["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.\#
        ","knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to\#
        : liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{}\#
        ,"command":"MoveReport","details":["concern: hall","to: closed","note: It no longer offers conta\#
        ct."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"detai\#
        ls":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},\#
        "who":"officer"}],"title":"What was reported is seen through, and each step is kept"},{"broken":\#
        [],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWai\#
        tingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":\#
        ["centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedC\#
        entre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03;\#
         supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks\#
        ":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks\#
        : 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["cen\#
        tre: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"\#
        ],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day o\#
        n which the centre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre"\#
        ,"kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","wee\#
        ks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWai\#
        tingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"inva\#
        lid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWait\#
        ingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied"\#
        :{}},"who":"volunteer"}],"title":"A centre states no wait for contact that it does not offer"},{\#
        "broken":[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clo\#
        cks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: three\#
        Months","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-\#
        month review is held on its last day"},{"broken":[],"given":["supervised session held"],"rules":\#
        ["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["k\#
        ind: sixMonths","findings: The court decides in November.","exceptional: circumstances The court\#
         decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11\#
        -29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"After a six-month review contact goes on to the day that was signed off"}\#
        ,{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},\#
        {"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done\#
        ":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],"\#
        given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400\#
        000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"T\#
        he visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules\#
        ":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"ou\#
        tcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotN\#
        eeded","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":174099240000\#
        0,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}\#
        ],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervised\#
         session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","d\#
        etails":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["cont\#
        actCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","detail\#
        s":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCe\#
        ased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"comman\#
        d":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1",\#
        "sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead,\#
         not before the last session that was held"},{"broken":["H1"],"given":["supervised session held"\#
        ],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","find\#
        ings: Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},\#
        "command":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":[\#
        "findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},\#
        "command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A review with the coordinator after three months"},{"broken"\#
        :["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks"\#
        :{"H1":["running"]},"command":"HoldReview","details":["kind: other","findings: A word about park\#
        ing."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]\#
        },"details":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; another\#
         kind does not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"\#
        ],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{\#
        "at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372\#
        400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court deci\#
        des in November.","exceptional: circumstances The court decides in November.; signedOffBy ; unti\#
        l 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clock\#
        s":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Novemb\#
        er.","exceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refuse\#
        d":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","det\#
        ails":["kind: threeMonths","findings: The court decides in November.","exceptional: circumstance\#
        s The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid"\#
        :{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"comma\#
        nd":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","except\#
        ional: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"After six months contact goes on only in exc\#
        eptional circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accept\#
        ed"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview"\#
        ,"details":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":\#
        "coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","\#
        findings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is\#
         not reviewed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E\#
        3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["d\#
        ates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-2\#
        6"]},"command":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: \#
        green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in \#
        the diary makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["\#
        H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths\#
        ","findings: The court decides in November.","exceptional: circumstances The court decides in No\#
        vember.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1757318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10\#
        :30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coo\#
        rdinator"}],"title":"Contact does not go on beyond the day that was signed off"},{"broken":[],"g\#
        iven":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1\#
        ":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kinds: immedi\#
        ateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthoritie\#
        s: authority police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspen\#
        dContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells the\#
         police or children's services at once"},{"broken":["G1"],"given":["supervised referral accepted\#
        "],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportInci\#
        dent","details":["incident: bruise","kinds: immediateProtection","account: Sam said who had done\#
         it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["r\#
        eassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coord\#
        inator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incid\#
        ent: bruise","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority\#
        ","details":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"\#
        ],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment tha\#
        t it happened, and until somebody is"},{"broken":["G3"],"given":["supervised referral accepted"]\#
        ,"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["\#
        incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-05-10T12:\#
        40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":\#
        1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from\#
        : 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":\#
        "coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessmen\#
        t: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor\#
        "},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","assess\#
        or: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":17468\#
        78400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manage\#
        able.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","ro\#
        om: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violenc\#
        e contact is suspended until risk has been assessed afresh"},{"broken":[],"given":["supervised r\#
        eferral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportInci\#
        dent","details":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened:\#
         2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incide\#
        nt: second-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAu\#
        thorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":174687840000\#
        0,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Contact goes on after an incident where nobody asked for it to stop"},{"broken":["G2"],"given":\#
        ["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],\#
        "G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threaten\#
        ing","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"c\#
        ommand":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"denie\#
        d":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommiss\#
        ioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incid\#
        ent: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass C\#
        ymru is told within one working day, Easter left out, and in writing"},{"broken":["G2"],"given":\#
        ["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12\#
        -29"]},"command":"ReportIncident","details":["incident: words","kinds: discriminatory","account:\#
         What was said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact\#
        : false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"\#
        TellCommissioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767\#
        052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: words","inW\#
        riting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to ha\#
        ve written it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral\#
         accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command"\#
        :"ReportIncident","details":["incident: push","kinds: abusive","account: What was seen and heard\#
        .","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}]\#
        ,"title":"One working day across the night on which the clocks go forward"},{"broken":["G2"],"gi\#
        ven":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["20\#
        25-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: Wh\#
        at was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"o\#
        utcome":{"done":{}}}],"title":"One working day across the night on which the clocks go back"},{"\#
        broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200\#
        000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","kinds: thr\#
        eatening","account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","\#
        suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":\#
        {},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"refu\#
        sed":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that i\#
        t did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at"\#
        :1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["i\#
        ncident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04\#
        -17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incide\#
        nt: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000\#
        ,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting\#
        : true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the\#
         Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":\#
        [{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","detail\#
        s":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2\#
        025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["\#
        incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052\#
        740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inW\#
        riting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end \#
        of the Monday after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],\#
        "steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident"\#
        ,"details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","hap\#
        pened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","det\#
        ails":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouti\#
        ng","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by \#
        the end of the Monday after the clocks go back"},{"broken":[],"given":["sessions booked"],"rules\#
        ":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"\#
        BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveBy\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{}\#
        ,"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"c\#
        locks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434\#
        000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Each side comes and goes in its own time, and the session is held"},{"broken":\#
        [],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details"\#
        :["centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adu\#
        lt comes by the side door.","photographs: none","child_may_go_out: false","interpreter: none","p\#
        rofessional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day:\#
         2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{\#
        }},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 202\#
        5-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"T\#
        he staff of the day see in one look what holds for a family, and who may come in now"},{"broken"\#
        :["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"det\#
        ails":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-w\#
        elsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"]\#
        ,"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: t\#
        he-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"cloc\#
        ks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"\#
        },{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who"\#
        :"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's d\#
        ay, or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"a\#
        t":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is \#
        kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. \#
        Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45\#
        ","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30"\#
        ,"way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and \#
        none that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Co\#
        ra Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiti\#
        ng adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":17414289\#
        00000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"}\#
        ,{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adu\#
        lt: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisio\#
        nal: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000\#
        ,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supe\#
        rvised contact does not begin without its supervisor"},{"broken":["E6"],"given":["sessions booke\#
        d"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"ou\#
        tcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414298\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_\#
        0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"ou\#
        tcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"com\#
        mand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks\#
        ":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143394000\#
        0,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":\#
        "E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attend\#
        ed"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: \#
        1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own win\#
        dow"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"\#
        clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdu\#
        lt","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"comma\#
        nd":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"]\#
        ,"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"}\#
        ,{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}\#
        },"who":"volunteer"}],"title":"The child waits outside while the visiting adult is late, and bot\#
        h sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: p\#
        attern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBa\#
        nkHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17433\#
        26040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30",\#
        "session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"v\#
        olunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}\#
        },"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes\#
         in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305\#
        600000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern we\#
        ekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHoliday\#
        s false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10\#
        :30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session:\#
         the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"\#
        },{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"\#
        volunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes in Octob\#
        er"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clock\#
        s":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: \#
        nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","deta\#
        ils":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","no\#
        tices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands on the centre's page\#
         from its announcement until contact goes on"},{"broken":["K3"],"given":["sessions booked"],"rul\#
        es":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["su\#
        spension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["\#
        notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","not\#
        ices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended without tellin\#
        g the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu"\#
        ,"scope: nation","from: 2025-03-15","notice: Centres are shut for visits."],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension:\#
         2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome"\#
        :{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","d\#
        etails":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":\#
        "K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension: \#
        ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions t\#
        hat fall in a suspension are held and not cancelled, and those after it stand again"},{"broken":\#
        ["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: the-flu","scope: country england","from: 2025\#
        -03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","d\#
        ate: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinato\#
        r"}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"given":["referral acce\#
        pted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: wales","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","det\#
        ails":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: i\#
        pswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","deta\#
        ils":["suspension: named","scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":\#
        {"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspension reaches the ce\#
        ntres that it names, and no others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        the-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"ref\#
        used":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":\#
        {"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not begun, and nobody is \#
        let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","sco\#
        pe: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied"\#
        :{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFa\#
        ceToFace","details":["suspension: flood","scope: nation","from: 2025-03-08","notice: The hall is\#
         flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-\#
        03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-09"\#
        ],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},\#
        "command":"EndSuspension","details":["suspension: flood","returns: 2025-03-10"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025-\#
        03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspends contact for itsel\#
        f, and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: na\#
        tion","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope:\#
         ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-f\#
        lu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"While another suspension holds, nobody is told that contact goes on"}\#
        ,{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-\#
        08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resi\#
        dent"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu\#
        ","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family that no longe\#
        r needs its place does not come back to it"},{"broken":[],"given":["sessions booked"],"rules":["\#
        K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensi\#
        on: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension:\#
         2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_\#
        suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked bef\#
        ore the first day and from the day of the return is not held"},{"broken":["K2"],"given":["sessio\#
        ns booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternative\#
        ","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulnerable\#
        People Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"\#
        K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","sc\#
        ope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        1651140000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact\#
        ; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who\#
        ":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","detail\#
        s":["alternative: way trustedPerson; words Gran can bring Sam to the park.; health All well.; in\#
        fectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"For every family that is held something is decided in time"},{"broken":["K2"],"gi\#
        ven":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Susp\#
        endFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut\#
         for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overd\#
        ue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlter\#
        native","details":["alternative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"o\#
        utcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk","alternative.vulnerab\#
        lePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met\#
        "]},"command":"DecideAlternative","details":["alternative: way noneForNow; health The child is i\#
        n hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No visitor and no telepho\#
        ne on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":\#
        ["none"]},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-11"],"out\#
        come":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is decided in time shows \#
        as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 6; de\#
        cideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["r\#
        unning","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: na\#
        tion","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: w\#
        ay indirectContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"A family has something else within the days that the \#
        register gives"}]}
        """#
}
