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
        ":"clocks","room":"Court"},{"name":"proceedings","room":"Referral"},{"name":"papers","room":"Ref\#
        erral"}],"C5":[{"name":"sendsCopies","room":"Access"},{"name":"mayAskForCopies","room":"Court"}]\#
        ,"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarr\#
        yFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"D1":[{"name":"\#
        clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"everybodyTold","room"\#
        :"Referral"},{"name":"reply","room":"Referral"},{"name":"commissioner","room":"Referral"},{"name\#
        ":"courts","room":"Referral"}],"D2":[{"name":"everybodyTold","room":"Referral"},{"name":"commiss\#
        ioner","room":"Referral"}],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"clock\#
        s","room":"Court"},{"name":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"D\#
        iary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHav\#
        eRoom","room":"Diary"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAcc\#
        eptedHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":\#
        "mayBegin","room":"Session"}],"E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"name":"isT\#
        ooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","room":"D\#
        iary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustH\#
        aveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room"\#
        :"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","room":"Session"},{"nam\#
        e":"mayBegin","room":"Session"}],"E3":[{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFir\#
        stBlockReviewed","room":"Diary"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"first\#
        Block","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithi\#
        nHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Refe\#
        rral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},\#
        {"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMee\#
        t","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"\#
        },{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"mustKeepApart"\#
        ,"room":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","r\#
        oom":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnT\#
        heWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"F1":[{"name":"writesRecord","roo\#
        m":"Access"},{"name":"mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"name\#
        ":"isObserved","room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord\#
        ","room":"Access"},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name":\#
        "mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"c\#
        locks","room":"Record"},{"name":"mustAllBeChecked","room":"Record"},{"name":"owed","room":"Recor\#
        d"}],"F4":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"not\#
        ices","room":"Record"},{"name":"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Rec\#
        ord"},{"name":"mustBeFrozen","room":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"\#
        owed","room":"Record"}],"G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities",\#
        "room":"Safeguarding"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"\#
        answersForIncidents","room":"Access"},{"name":"commissioner","room":"Safeguarding"},{"name":"mus\#
        tConcernCommissioner","room":"Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access\#
        "},{"name":"mustBeOpenForContact","room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safe\#
        guarding"},{"name":"mustNotBeSuspended","room":"Session"}],"H1":[{"name":"reviews","room":"Acces\#
        s"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mu\#
        stBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","r\#
        oom":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"\#
        H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},{"nam\#
        e":"free","room":"Review"}],"K1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspende\#
        d","room":"Session"},{"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{\#
        "name":"stoppages","room":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSus\#
        pended","room":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspe\#
        nsion"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"\#
        }],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"eve\#
        ryAdult","room":"Suspension"}],"K4":[{"name":"returning","room":"House"},{"name":"notices","room\#
        ":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"\#
        Access"},{"name":"keepsKnown","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"\#
        mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","\#
        room":"Diary"},{"name":"somebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name"\#
        :"leastLevel","room":"People"},{"name":"running","room":"People"},{"name":"clocks","room":"Peopl\#
        e"},{"name":"lastDay","room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room"\#
        :"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"n\#
        ame":"checkLacks","room":"People"},{"name":"referenceLacks","room":"People"},{"name":"mustBeRead\#
        y","room":"Session"}],"L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched"\#
        ,"room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"\#
        },{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"P\#
        eople"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorI\#
        sUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"Pe\#
        ople"},{"name":"mustBeReady","room":"Session"}]},"examples":[{"broken":["A1"],"given":["referral\#
         submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral",\#
        "details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: s\#
        upportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"co\#
        ordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2\#
        027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre accepts nothing after \#
        its accreditation has lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3\#
        "],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","det\#
        ails":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"c\#
        locks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1"\#
        :["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer that has not come on the e\#
        ighth day is overdue; a place on the waiting list is none"},{"broken":[],"given":["referral subm\#
        itted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        43634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre\#
        ","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":17436347\#
        40000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"With a court order the centre answers within seven days of receipt, and says when contact end\#
        s"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at\#
        ":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916\#
        740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        67916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,\#
        "clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","w\#
        ords: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcas\#
        s Cymru is told within ten working days, counted over Christmas, Boxing Day and New Year"},{"bro\#
        ken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358\#
        400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"c\#
        locks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17459676000\#
        00,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":\#
        {"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We \#
        have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru i\#
        s told within ten working days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2\#
        "],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks\#
        ":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":[\#
        "overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"\#
        D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],\#
        "D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room t\#
        his spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within \#
        ten working days, counted over two weekends"},{"broken":[],"given":["cymru referral submitted"],\#
        "rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-\#
        01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenRe\#
        ferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"\#
        ],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-\#
        30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the c\#
        ourt are both told in time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","\#
        B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; k\#
        ind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named id gran; name Jo\#
        an Cole; relationship grandmother; part the last half hour; comesWith visitingAdult; arrangement\#
        s willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photograp\#
        hs takenNotShared; photographDetails by the father at the end; preparation who the mother; how w\#
        ith the centre's picture book; by 2025-03-20; interpreter isNeeded true; language British Sign L\#
        anguage; who an agency; pays the father; professional attends true; name Cath Moss; office Cafca\#
        ss; why to see the second session; risk found ; papers hasSection7Report false; hasOtherConcerns\#
         false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferr\#
        al","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["ap\#
        pointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFa\#
        ce"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","m\#
        inutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"c\#
        locks":{},"command":"HoldPreVisit","details":["appointment: p1","notes: Came with a friend."],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRu\#
        les","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clock\#
        s":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"who":"superv\#
        isor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"ou\#
        tcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","deta\#
        ils":["summary: Little risk was found.","isManageable: true","childrenNeedPreVisit: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1"\#
        :["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","co\#
        nditions: Photographs at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":174125\#
        1600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who"\#
        :"visitor"}],"title":"A referral is made, the family is seen, and the centre accepts in time"},{\#
        "broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"vi\#
        sitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"o\#
        utcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRu\#
        les","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome\#
        ":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules",\#
        "details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":\#
        {},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Telephones sta\#
        y in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"tit\#
        le":"Each adult accepts the rules of the centre for themselves, and new rules anew"},{"broken":[\#
        ],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf;\#
         bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind parent; name Mia\#
         Hill; email mia@example.org; ownRole residentCarer; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder false; children id sam; firstN\#
        ame Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastN\#
        ame Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id da\#
        d; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exam\#
        ple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none\#
        ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isN\#
        eeded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherCo\#
        ncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[\#
        ],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court order no seven days run"},{"\#
        broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-0\#
        3-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome"\#
        :{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreV\#
        isit","details":["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":174332520000\#
        0,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day\#
        : 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]\#
        }},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["a\#
        ppointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held a\#
        t its time, on the day on which the clocks go forward"},{"broken":["B4"],"given":["referral subm\#
        itted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","det\#
        ails":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way\#
        : video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-\#
        03-29","from: 10:00","minutes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["app\#
        ointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFac\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","\#
        minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"\#
        title":"A pre-visit by video or telephone gives its reason"},{"broken":["B4"],"given":["referral\#
         submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit"\#
        ,"details":["appointment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60"\#
        ,"way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","\#
        from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","s\#
        ubject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"\#
        refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePre\#
        Visit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minute\#
        s: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: children","day: 2025-03-\#
        29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p4","subject:\#
         children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused"\#
        :{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen separately, never within the\#
         handover window of one another"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case",\#
        "referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee \#
        and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequ\#
        ency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderD\#
        ate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCentreByAgreement; children i\#
        d sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNa\#
        me Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivat\#
        e true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact e\#
        mail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; pho\#
        tographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; in\#
        terpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fals\#
        e; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineRefer\#
        ral","details":["because: lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Where the order says another centre by agreement, no days ar\#
        e counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":\#
        1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: un\#
        suitableForCentre","words: We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Afte\#
        r a refusal the twenty-one days are counted by themselves"},{"broken":["A1","B3"],"given":["refe\#
        rral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCe\#
        ntre","details":["centre: plain-house","profile: name Bridge House; town Bradford; country engla\#
        nd; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AwardAccreditation","details":["centre: plain-house","standard: supported","awar\#
        ded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"StateOffers","details":["centre: plain-house","kinds: supportedCentre","others: services ; l\#
        anguages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":174\#
        0992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: n\#
        ame Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cent\#
        re: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervise\#
        d-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{\#
        "done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"H\#
        andOn","details":["to: plain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0\#
        ":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to:\#
         supervised-house","newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"\#
        ]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supe\#
        rvised-house","newCase: the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["docum\#
        ents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["t\#
        o: supervised-house","newCase: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinat\#
        or at supervised-house"}],"title":"A case goes on only to a centre accredited for supervised con\#
        tact, in its own family"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house","pro\#
        file: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details"\#
        :["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: su\#
        pervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"out\#
        come":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"comm\#
        and":"HandOn","details":["to: supervised-house","newCase: the-next","documents: the-order, the-l\#
        etter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["s\#
        tage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["case: the-next","stage: submitted","kind: supervisedCentre","papers: order received; saf\#
        eguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":\#
        1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where\#
         more risk is found the case goes on to a supervised centre with its papers"},{"broken":[],"give\#
        n":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Scr\#
        eenReferral","details":["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false\#
        ","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","condit\#
        ions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign is answered by supervised c\#
        ontact, with no reason wanted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no\#
         contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: s\#
        upportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: suppor\#
        tedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Each sign points to supervised contact; supported all the same wants reasons"},{"broken":["\#
        B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"\#
        outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","detai\#
        ls":["summary: Threats to staff were made.","isManageable: false","childrenNeedPreVisit: false",\#
        "assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condition\#
        s: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AssessRisk","details":["summary: The threats were somebody else.","isManageable: true","\#
        childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","e\#
        ndsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supporte\#
        d contact is accepted only after screening, and only where the risk can be managed"},{"broken":[\#
        "B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],\#
        "outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied"\#
        :{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooH\#
        igh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: We cannot offe\#
        r what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "\#
        ],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but the centre answers for it\#
        , and the parties are told only its words"},{"broken":["B2"],"given":["referral submitted"],"rul\#
        es":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found\#
        : harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: sup\#
        ervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff\#
         stay in the room.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused\#
        ":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"An unmanaged risk of harm is refused, whatever reason is given"},{"\#
        broken":["D3"],"given":["referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"PutOnWaitingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0"\#
        :["expected"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList\#
        ","details":["expected: 2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingLis\#
        t","details":["expected: 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A fami\#
        ly waits for a place, and the finder states the time that follows"},{"broken":["F5"],"given":["s\#
        upervised session held"],"rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Foll\#
        owCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"cou\#
        rt"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2\#
        025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sa\#
        m waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"\#
        FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.20\#
        25-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"comm\#
        and":"SendRecord","details":["session: the-case.2025-03-08.1030","to: referrer","recipient: Ruth\#
         Lee","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145\#
        3200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court\#
        ","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator\#
        "},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-\#
        08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":[\#
        "session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"sup\#
        ervisor"},{"at":1741453200000,"clocks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: t\#
        he-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: \#
        2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A court reads the notes that \#
        were sent to it, as they were sent, and no others"},{"broken":[],"given":["referral without the \#
        letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","\#
        details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"\#
        ],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AttachDocument\#
        ","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType applica\#
        tion/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1740\#
        992400000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}}\#
        ,"who":"court"}],"title":"A paper is missing, the order allows copies, the centre asks and the c\#
        ourt sends"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLett\#
        er"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"AskC\#
        ourtForPapers","details":["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardin\#
        gLetter, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForP\#
        apers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType a\#
        pplication/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"\#
        at":1741078800000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: \#
        ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":[\#
        "awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at\#
        ":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind secti\#
        on7Report; fileName report.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"\#
        ],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType appli\#
        cation/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":17\#
        41078800000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["awaited: "],"outcome":{"done":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["pape\#
        rs: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only w\#
        hat is missing is asked for, by whoever runs the centre, and only a court that follows the case \#
        sends it"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS\#
        25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Decli\#
        neCopies","details":["words: Cafcass has not filed it."],"outcome":{"outOfStep":{}},"who":"court\#
        "},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardin\#
        gLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        DeclineCopies","details":["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at"\#
        :1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Not ours."],"outcome":{"\#
        denied":{}},"who":"court at another-court"},{"at":1740996000000,"clocks":{},"command":"DeclineCo\#
        pies","details":["words: Cafcass has not filed it."],"outcome":{"done":{}},"who":"court"},{"at":\#
        1740996000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":174\#
        1082400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["awaited: sa\#
        feguardingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The court cannot send what it \#
        is asked for, and says why; a new letter asks again"},{"broken":["C5"],"given":["referral withou\#
        t papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers"\#
        ,"details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingL\#
        etter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","deta\#
        ils":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"\#
        ,"paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the referral does no\#
        t tell that the order allows copies, the order itself must be here and say so"},{"broken":["D1"]\#
        ,"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details\#
        ":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCas\#
        e","details":["court: the-court","caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}}\#
        ,"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-co\#
        urt","case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":\#
        "court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: another-court\#
        ","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":\#
        {},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"de\#
        nied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["c\#
        ourt: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"details":["progress: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome\#
        ":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}\#
        },"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"cou\#
        rt at another-court"},{"at":1741651140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outco\#
        me":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"out\#
        come":{"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"\#
        done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"DeclineReferral","details":[\#
        "because: lacksFacilities","words: We have no step-free room."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741651200000,"clocks":{},"details":["progress: notAccepted","words: We have no\#
         step-free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}\#
        },"who":"court"}],"title":"A court takes a case up by reference and number, and sees the answer \#
        and nothing else"},{"broken":["C1","D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: clara","name: Clara\#
         Bench","email: clara@court.example.org","addressMark: mark-of-clara"],"outcome":{"done":{}},"wh\#
        o":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: clara","r\#
        ole: court the-court"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"GrantRole","details":["person: cora","role: court the-court"],"outcome":{"denied":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","person: clara","referrer: court"],"outcome":{"done":{}},"who":"court"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind court; name\#
         Clara Bench; organisation Family Court at Leeds; email clara@court.example.org; service centre \#
        the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tr\#
        ue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the cou\#
        rt; fallBack eitherPartyRestores; centreMayAskCourt true; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact email mum@example.org, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; papers hasSection7Report false; hasOtherConcerns false; missing The court sends it.; d\#
        eclaration name Clara Bench; isTrue true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"court"},{"at":174099240\#
        0000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{\#
        "at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: second-centre","profi\#
        le: name The Second Centre; town Diss; country england; takesSelfReferrals true"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details\#
        ":["centre: second-centre","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: seco\#
        nd-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coordinator at second-centre"\#
        },{"at":1741078800000,"clocks":{},"command":"HandOn","details":["to: second-centre","newCase: th\#
        e-second","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks"\#
        :{},"details":["progress: goneToAnotherCentre","gone_to: The Second Centre"],"outcome":{"done":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"details":["court_case: the-second","progress:\#
         withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title":"A court tha\#
        t refers from its account has the referral on its desk, and reads when contact ends"},{"broken":\#
        [],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Two sessions share a day in a room that holds three families"},{"br\#
        oken":[],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qual\#
        ified supervisor on duty throughout watches one family in a room of its own"},{"broken":[],"give\#
        n":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 1\#
        20","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commiss\#
        ioner"}],"title":"Three sessions of two hours use the six hours of a referral, and not a minute \#
        more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact may go on t\#
        o the day that is six months after its first"},{"broken":["H2"],"given":["referral accepted"],"r\#
        ules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordi\#
        nator"}],"title":"Six months from the first session, and no later without a sign-off"},{"broken"\#
        :["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 202\#
        2-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}\#
        },"who":"coordinator"}],"title":"A service is booked only for days on which its accreditation is\#
         current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"CloseDay","details":["centre: the-centre","day: 2025-03-15"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"w\#
        ho":"coordinator"}],"title":"Dates that are past, closed or named twice are told all at once"},{\#
        "broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025\#
        -05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":\#
        "E3"}},"who":"coordinator"}],"title":"After four sessions progress is reviewed before a fifth is\#
         booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-\#
        03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}\#
        },"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor: sue"],"outcome":{"refused\#
        ":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CancelSession","d\#
        etails":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{\#
        }},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-05-10","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Three sessions of two hours are six hours, and a quarter of \#
        an hour more is refused"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sess\#
        ions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.10\#
        30","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["ce\#
        ntre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:39"],"outcome":{\#
        "refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 1\#
        1:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised session is certain only\#
         with a supervisor who is qualified and on duty throughout"},{"broken":["E2"],"given":["supervis\#
        ed referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Enlist\#
        Staff","details":["centre: the-centre","member: person sally; name Sally Brook; post supervisor;\#
         qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sally","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green","supervisor: sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualific\#
        ation holds on its last day and not on the next"},{"broken":["E1"],"given":["sessions booked"],"\#
        rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","roo\#
        m: green","name: Green room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: gre\#
        en"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RemoveRoom","details":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"\#
        }},"who":"coordinator"}],"title":"A room that is booked is not taken away, though it may become \#
        larger"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 6\#
        0","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span \#
        from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staf\#
        f on duty decide as well as the room"},{"broken":["E1"],"given":["referral accepted","another re\#
        ferral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["cas\#
        e: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refu\#
        sed":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["case: another-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"\#
        outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","\#
        room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A room for one family is free\#
         for the next to the minute"},{"broken":["E1"],"given":["referral accepted","another referral ac\#
        cepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another\#
        -case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-c\#
        entre","room: blue","name: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"}],"title":"Two families share a supported room that holds them, and not one t\#
        hat has become too small"},{"broken":["E1"],"given":["referral accepted","another supervised ref\#
        erral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:0\#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: b\#
        lue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after t\#
        hree supported families, or watches one"},{"broken":["E2"],"given":["supervised referral accepte\#
        d","another supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gr\#
        een","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","m\#
        inutes: 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dat\#
        es: 2025-03-08","from: 12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused\#
        ":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["case: another-case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supe\#
        rvisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor watches one fami\#
        ly at a time, in a room that is turned round between two"},{"broken":["E6"],"given":["referral a\#
        ccepted","another referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"MarkNeverMeet","details":["other: another-case"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fr\#
        om: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","\#
        from: 11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates\#
        : 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Families that must never meet are not there at one time, whichever room they are i\#
        n"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","quest\#
        ion: centre the-centre; from court; kind supervisedCentre; hearing 2025-03-24; children twoToFou\#
        r; signs longGap; frequency every two weeks; minutes 60; needs An interpreter for Polish; wantsR\#
        eport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["e\#
        nquiry: first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","an\#
        swer: fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervis\#
        or"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answ\#
        er: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 20\#
        25-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":\#
        ["enquiry: first","fit: onConditions","room: later","room_from: 2025-04-12","clocks: B9 met","st\#
        ands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"\#
        command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later; pl\#
        acesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: f\#
        irst","answer: fit wouldNotFit; words The only room for one family is taken until the summer.; s\#
        tandsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":\#
        {},"details":["enquiry: first","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"any\#
        one"}],"title":"A centre answers what it is asked before a hearing, and whoever has the referenc\#
        e reads it"},{"broken":[],"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"c\#
        locks":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithin\#
        WorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{},"comm\#
        and":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centr\#
        e the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","clocks\#
        : B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command\#
        ":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays 10"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enquiry: f\#
        irst","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"c\#
        locks":{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","an\#
        swer: fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome":{"do\#
        ne":{}},"who":"anyone"}],"title":"An answer that is not there by the centre's own day is overdue\#
        "},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questi\#
        on: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; m\#
        ore The mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","re\#
        plyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; \#
        children underTwo; wantsReport false; needs Case LS25P00101 needs an interpreter."],"outcome":{"\#
        refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","det\#
        ails":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from co\#
        urt; kind supportedCentre; children underTwo; wantsReport false; more Room 12 is too small for 4\#
         children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; words Ri\#
        ng joan@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinat\#
        or"}],"title":"Neither the question nor the answer holds what belongs to somebody"},{"broken":["\#
        B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AskCentre","details":["enquiry: first","person: somebody-else","replyTo: clerk@court.example.org\#
        ","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport\#
         false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskC\#
        entre","details":["enquiry: first","replyTo: clerk","question: centre the-centre; from court; ki\#
        nd supportedCentre; children ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":["quest\#
        ion.children","question.minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"d\#
        etails":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in the\#
        ir own name only, and gives an address for the answer"},{"broken":["F1"],"given":["open centre"]\#
        ,"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["\#
        enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kin\#
        d supportedCentre; children underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","re\#
        plyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; \#
        children underTwo; wantsReport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"details":["enquiry: first","points_to_supervised: domesticAbu\#
        se"],"outcome":{"done":{}},"who":"anyone"}],"title":"A supported centre is asked for no report b\#
        efore the hearing either"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@co\#
        urt.example.org","question: centre the-centre; from legalRepresentative; kind supportedCentre; c\#
        hildren underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places \#
        later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUn\#
        til"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details"\#
        :["enquiry: first","answer: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0\#
        ":["answer.places","answer.standsUntil","answer.words"]}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; plac\#
        es later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"An answer stands for half a year at the most, and says when there is room"},{"bro\#
        ken":["A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{}\#
        ,"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question:\#
         centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","de\#
        tails":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outcome":{\#
        "refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnq\#
        uiry","details":["enquiry: first","answer: fit wouldNotFit; words We are not accredited now.; st\#
        andsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{\#
        },"command":"AskCentre","details":["enquiry: second","replyTo: clerk@court.example.org","questio\#
        n: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"\#
        outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an accredited service is asked, \#
        and answers that it would take the family"},{"broken":["L1"],"given":["supervised referral accep\#
        ted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detai\#
        ls":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; refer\#
        ences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 20\#
        27-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":\#
        "L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of their check"}\#
        ,{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","re\#
        cord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: \#
        green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sup\#
        ervisor is booked up to the last day of their training"},{"broken":["L1","L2"],"given":["supervi\#
        sed referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-0\#
        3-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: \#
        sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Keep\#
        StaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certifie\#
        d 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; s\#
        afeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-ca\#
        se.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Neither assigned nor confirmed without what is asked for"},{"bro\#
        ken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcom\#
        e":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when the s\#
        upervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],\#
        "rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["\#
        centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references \#
        from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-\#
        07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":\#
        {"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refu\#
        sed":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor\#
         turns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09\#
        ","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coor\#
        dinator"}],"title":"A DBS check holds on its last day and not on the next"},{"broken":["L1"],"gi\#
        ven":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: vic","record: references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: vic","record: dbs level standard; certified 2024-06-01; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Nobody is on duty without a check, or with one that does not look far enough"},{"br\#
        oken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanc\#
        ed; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0\#
        ":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detai\#
        ls":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; refer\#
        ences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 20\#
        27-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"given":\#
        ["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff",\#
        "details":["centre: the-centre","member: person nell; name Nell New; post volunteer"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"ou\#
        tcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced; cert\#
        ified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: nell","record: dbs level enhanced; certified 2024-06-01; references from Ann Old\#
        ; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductio\#
        nUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025\#
        -03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"],"given":["open \#
        centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","\#
        details":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; superv\#
        isorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","det\#
        ails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09; ref\#
        erences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil \#
        2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cent\#
        re: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"r\#
        efused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks after two years"\#
        },{"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put \#
        on duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-\#
        03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Papers that are in order on their last day put somebody on duty that day"},{"broken":["L1"],"g\#
        iven":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Say\#
        FamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"re\#
        fused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:0\#
        0, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Whoever knows a family is not on duty while it is there"},{"broken":["L1"],"given":["supervised \#
        referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamily\#
        Known","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60",\#
        "room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},{"broken":["L1"]\#
        ,"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":\#
        "L1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a family"},{"brok\#
        en":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{\#
        "at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"\#
        denied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"gi\#
        ven":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: vic","record: references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic",\#
        "record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02,\#
         from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dom\#
        esticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic\#
        ","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"What somebody says of their own record makes nobody fit until the coordinator keeps it"},\#
        {"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level e\#
        nhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebod\#
        y says against themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the\#
        -centre","person: bob","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":174099240\#
        0000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","reco\#
        rd: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from\#
         Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domestic\#
        AbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in anot\#
        her's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","recor\#
        d: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: perso\#
        n vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-\#
        08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced\#
        ; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 202\#
        4-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to \#
        16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:0\#
        0; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training hol\#
        ds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-\#
        centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; vol\#
        unteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-ce\#
        ntre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; \#
        received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span\#
         from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level \#
        enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rece\#
        ived 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09\#
        ","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coor\#
        dinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding is not"},{"brok\#
        en":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1741453200000,"cloc\#
        ks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1\#
        030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at"\#
        :1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.\#
        1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320\#
        0000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","tex\#
        t: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"at":174203364000\#
        0,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{\#
        "F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"CheckRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{\#
        "at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","details":["session: the\#
        -case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-\#
        08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},\#
        "command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDraft","details":["sessi\#
        on: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"outOfStep":{}},"who":"\#
        supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","details":["session: the-ca\#
        se.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"}],"titl\#
        e":"A record is written in time, checked by a second person, and locked"},{"broken":["F2"],"give\#
        n":["supervised session held"],"rules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["runn\#
        ing"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"deta\#
        ils":[],"outcome":{"done":{}}}],"title":"A record that is not written turns overdue by itself"},\#
        {"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps":[{"at":1740992400000,\#
        "clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.10\#
        30","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"t\#
        itle":"Nothing is recorded of a session that has not begun"},{"broken":[],"given":["supervised s\#
        ession held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft\#
        ","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sa\#
        m built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741\#
        453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"\#
        CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["k\#
        ind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on\#
         the last of the seven days, in March"},{"broken":[],"given":["supervised session held"],"rules"\#
        :["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; end\#
        ing 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{}\#
        ,"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"cloc\#
        ks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":\#
        ["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the last of the seve\#
        n days, in October"},{"broken":[],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm\#
        : false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","c\#
        onditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["no\#
        ne"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactC\#
        eased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4\#
        ":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"The return of supported contact reaches Cafcass Cymru on the last of \#
        the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":\#
        1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCase","details":["reason:\#
         courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":17433\#
        75540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the last of the seven days t\#
        hat contact has concluded"},{"broken":[],"given":["supervised session held"],"rules":["F5"],"ste\#
        ps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2\#
        025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sa\#
        m waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"\#
        FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.20\#
        25-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"comm\#
        and":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family \#
        Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"N\#
        otes that a second person checked go to the court by its order"},{"broken":["F5"],"given":["supe\#
        rvised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRec\#
        ordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events \#
        10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"\#
        at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.\#
        1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Send\#
        Record","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","au\#
        thority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":174\#
        1453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord"\#
        ,"details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nob\#
        ody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"co\#
        mmand":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Famil\#
        y Court","authority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessio\#
        n: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nob\#
        ody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Sen\#
        dRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","a\#
        uthority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,\#
        "clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","r\#
        ecipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025\#
        -03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: ad\#
        ult","adult: dad","recipient: Dad","authority: agreement","authorityDetails: Both, at the pre-vi\#
        sits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to the court\#
         checked, with authority, and as they were"},{"broken":["F1"],"given":["session held"],"rules":[\#
        "F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details\#
        ":["session: the-case.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refused":{"\#
        _0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","det\#
        ails":["session: the-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"refuse\#
        d":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","\#
        details":["session: no-such-session","text: events Sam built a tower."],"outcome":{"refused":{"_\#
        0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","details\#
        ":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refuse\#
        d":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no observation of conta\#
        ct"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"cloc\#
        ks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refus\#
        ed":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport",\#
        "details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinat\#
        or"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outcome":{\#
        "denied":{}},"who":"resident"}],"title":"A report asked of a supported centre is refused and kep\#
        t once, and the letter is ready"},{"broken":[],"given":["supervised session held"],"rules":["F1"\#
        ],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family \#
        Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of a supe\#
        rvised centre is taken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"steps":\#
        [{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":["incident: fall","session\#
        : the-case.2025-03-08.1030","kinds: injury","account: Sam fell from the climbing frame at 11:05 \#
        and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"],"outc\#
        ome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one thing that is written of su\#
        pported contact"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{\#
        "at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: finalRecord\#
        "],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-\#
        15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCea\#
        sed: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"co\#
        mmand":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coo\#
        rdinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-\#
        case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11\#
        :30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"comm\#
        and":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","details":["session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"\#
        F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]}\#
        ,"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"The final record goes within seven days of contact ceasing, all of it checked"},{"b\#
        roken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1742806800000,"c\#
        locks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppedAttending","contac\#
        tCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"\#
        F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that is not sent turns overdue\#
        , across the night on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["session\#
         held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"\#
        F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn",\#
        "details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{\#
        "at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outcome":{\#
        "invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendR\#
        eturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"\#
        title":"Where nobody commissioned contact, no return of supported contact is owed or sent"},{"br\#
        oken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"cl\#
        ocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased\#
        : 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["r\#
        unning"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendRet\#
        urn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass\#
         Cymru is told within seven days that contact has concluded"},{"broken":["F4"],"given":["cymru r\#
        eferral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRef\#
        erral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind: supp\#
        ortedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3"\#
        :["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reason: mov\#
        edOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":174553554000\#
        0,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{\#
        "F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]\#
        },"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"The return of supported contact goes to Cafcass Cymru within seven days of con\#
        tact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepre\#
        sentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequency ev\#
        ery two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; freque\#
        ncy every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; \#
        frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"\#
        clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-case","\#
        centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}\#
        },"who":"anyone"}],"title":"A referral names only a service that is accredited for it on the day\#
        "},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf\#
        ; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: pr\#
        eparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answers.p\#
        reparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Part\#
        ners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; interpreter isNeeded false; professional attends false; risk found ; pa\#
        pers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mother\#
        ; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"Who prepares the child is told: who, how, and by when"},{"broken":["C6"],"given":["\#
        open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; \#
        kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@exampl\#
        e.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; \#
        proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02\#
        -28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName\#
         Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName\#
         Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; \#
        role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example\#
        .org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; p\#
        reparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeed\#
        ed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConce\#
        rns false; wales riskAssessment seen with both parents; sessions 7; minutesEach 60; knownSafegua\#
        rdingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.\#
        org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; pr\#
        oceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-2\#
        8; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName S\#
        am; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName H\#
        ill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; ro\#
        le visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.o\#
        rg; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pre\#
        paration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded\#
         false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcern\#
        s false; wales riskAssessment seen with both parents; sessions 3; minutesEach 125; knownSafeguar\#
        dingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: r\#
        eferrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.o\#
        rg; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; pro\#
        ceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28\#
        ; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sa\#
        m; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hi\#
        ll; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; rol\#
        e visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.or\#
        g; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prep\#
        aration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded \#
        false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns\#
         false; wales riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSafeguardi\#
        ngIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: ref\#
        errer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org\#
        ; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proce\#
        edings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; \#
        papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam;\#
         lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill\#
        ; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepar\#
        ation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; wales riskAssessment seen with both parents; sessions 3; minutesEach 60; knownSafeguarding\#
        Issues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],\#
        "title":"Cafcass Cymru never asks for more than six hours, nor for less than a first block"},{"b\#
        roken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; \#
        showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fil\#
        eName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryc\#
        e; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind super\#
        visedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cour\#
        t at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fall\#
        Back eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults\#
         id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephon\#
        e 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName \#
        Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cent\#
        re's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk f\#
        ound ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both \#
        parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk a\#
        ssessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refer\#
        rer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaTy\#
        pe application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-let\#
        ter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes \#
        48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen\#
         Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind \#
        supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family\#
         Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor;\#
         fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; a\#
        dults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tel\#
        ephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; last\#
        Name Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wi\#
        llingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the\#
         centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; r\#
        isk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen wi\#
        th both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass \#
        Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: \#
        id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru;\#
         name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-cen\#
        tre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attend\#
        s false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessme\#
        nt seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; declaratio\#
        n name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":\#
        "Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules"\#
        :["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: lin\#
        k-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName \#
        order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafca\#
        ssCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre\#
         the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder \#
        true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the m\#
        other's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; \#
        born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship m\#
        other; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; f\#
        irstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named\#
         ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mo\#
        ther; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professiona\#
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales risk\#
        Assessment seen with both parents; sessions 6; minutesEach 60; knownSafeguardingIssues false; de\#
        claration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],\#
        "title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"given":["open cent\#
        re"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; who an agency"]\#
        ,"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpreter.pays"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exam\#
        ple.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60;\#
         proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-0\#
        2-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; \#
        preparation who the mother; how with the centre's picture book; by 2027-02-26; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        interpreter isNeeded true; language British Sign Language; who an agency; pays the father"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter comes with language\#
        , name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs none"],"outcome":{\#
        "invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; n\#
        ame Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cent\#
        re; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cour\#
        t Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's so\#
        licitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-\#
        05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; con\#
        tact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName D\#
        an; lastName Cole; relationship father; contact email dan@example.org; attendees named ; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answe\#
        rs.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour\#
         from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"The child may leave the centre only with for how long and from when"},{"broken":["C\#
        3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
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
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answ\#
        ers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and \#
        Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber\#
         LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestor\#
        es; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resident\#
        Carer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsT\#
        elephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSecti\#
        on7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee\#
        ; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the safeguarding lette\#
        r, the form asks why and who will send it"},{"broken":["C2"],"given":["open centre"],"rules":["C\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann\#
         Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@ex\#
        ample.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eithe\#
        rPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; r\#
        ole residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90\#
        0001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rela\#
        tionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no;\#
         mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pap\#
        ers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; or\#
        ganisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.or\#
        g; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"}],"title":"A local authority names the social worker and the team manager"},{"broke\#
        n":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["d\#
        ocument: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; file\#
        Name safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council;\#
         email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom M\#
        ere; email tom@example.org; service centre the-centre; kind supportedCentre; frequency every two\#
         weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0010\#
        1; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childr\#
        en id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fir\#
        stName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePr\#
        ivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; conta\#
        ct email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false;\#
         photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26\#
        ; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report \#
        false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its two people named"},{\#
        "broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: procee\#
        dings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father"],\#
        "outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["\#
        answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025\#
        -03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"The order says what follows if the centre does not accept"},{"broken":[],\#
        "given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referre\#
        r@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minut\#
        es 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate \#
        2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fi\#
        rstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; l\#
        astName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, i\#
        d dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@\#
        example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs \#
        none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter\#
         isNeeded false; professional attends false; risk found ; orders kind nonMolestation; issued 202\#
        3-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send the l\#
        etter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["c\#
        ase: another-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["case:\#
         another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and \#
        Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber\#
         LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestor\#
        es; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resident\#
        Carer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsT\#
        elephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind non\#
        Molestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; missing \#
        Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: anot\#
        her-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["c\#
        ase: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"An injunction of the day two years ago is asked for, one of the day before is not"},{"broke\#
        n":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"command":\#
        "BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["d\#
        ocument: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":\#
        {},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; file\#
        Name safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and \#
        Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate \#
        2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fi\#
        rstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; l\#
        astName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, i\#
        d dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@\#
        example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs \#
        none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter\#
         isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOth\#
        erConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with the\#
         referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; na\#
        me Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centr\#
        e; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court\#
         Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's sol\#
        icitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-0\#
        5-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; cont\#
        act telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Da\#
        n; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangem\#
        ents willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how w\#
        ith the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends f\#
        alse; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occupatio\#
        n; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns false; mi\#
        ssing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: safegua\#
        rdingLetter needed; order needed; injunction needed; section7Report needed; otherConcerns none"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: order\#
        ","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{}\#
        ,"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome":{"r\#
        efused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers: sa\#
        feguardingLetter received; order received; injunction needed; section7Report needed"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are needed, received an\#
        d missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177600000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresen\#
        tative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Le\#
        e and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orde\#
        rDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540000,"c\#
        locks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4"\#
        :["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174337560\#
        0000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reach th\#
        e centre within two days of the order, weekend or not"},{"broken":["C13"],"given":["open centre"\#
        ],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":[\#
        "link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photograp\#
        hDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; \#
        email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two\#
         weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0010\#
        1; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childr\#
        en id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fir\#
        stName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePr\#
        ivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; conta\#
        ct email dan@example.org; attendees named ; preparation who the mother; how with the centre's pi\#
        cture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; \#
        papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToM\#
        eet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the father at the\#
         end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are allowed\#
         only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"AttachDocument","details":["document: id early; kind other; fileName other.pdf; med\#
        iaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative;\#
         name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attend\#
        s false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-l\#
        etter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byte\#
        s 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns \#
        false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"Where something is kept private, each document says whether it shows that\#
        "},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf\#
        ; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: pr\#
        ofessional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.offi\#
        ce","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisati\#
        on Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre\#
        ; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds;\#
         caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack either\#
        PartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; ro\#
        le residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900\#
        001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relat\#
        ionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictur\#
        e book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"inv\#
        alid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: professional attends true; name Cath Moss; office Cafca\#
        ss; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"ti\#
        tle":"A professional who attends is named, with office and reason"},{"broken":["C12"],"given":["\#
        open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joa\#
        n Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attendees.\#
        named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; n\#
        ame Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cent\#
        re; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cour\#
        t Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's so\#
        licitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-\#
        05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; con\#
        tact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName D\#
        an; lastName Cole; relationship father; contact email dan@example.org; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran;\#
         name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named, wi\#
        th their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","link: l\#
        ink-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["case: family1-case","link: link-1","referrer: legalRepres\#
        entative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: f\#
        amily3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","link: link-4",\#
        "referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["case: family5-case","link: link-5","referrer: localAuthori\#
        ty"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRefer\#
        ral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"invalid":\#
        {"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["case: family8-case","link: link-8","person: somebody-else","referrer: parent"],"outco\#
        me":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, lawyers\#
        , courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"broken":[\#
        ],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre","de\#
        tails":["centre: the-centre","profile: name Spring and Autumn; town Diss; country england; takes\#
        SelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2022\#
        -03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers","det\#
        ails":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offered: \#
        supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000\#
        ,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered: sup\#
        ervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"detail\#
        s":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditat\#
        ion that lapses on the last Sunday of March or October lapses at London's midnight"},{"broken":[\#
        ],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre","de\#
        tails":["centre: the-centre","profile: name Leap Year; town Diss; country england; takesSelfRefe\#
        rrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"\#
        AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-02-29"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffers",\#
        "details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","centres\#
        : "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the end\#
         of February"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported","cen\#
        tres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["regis\#
        ter: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":181975\#
        3200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","of\#
        fered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stan\#
        dard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":18197532000\#
        00,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre\#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as its accredi\#
        tation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"rules"\#
        :["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Stepping\#
         Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: support\#
        ed","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":\#
        {},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded\#
        : 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"co\#
        ordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","de\#
        tails":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{\#
        "_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditatio\#
        n","details":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcome":{\#
        "denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer awards, and n\#
        ever ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A7"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors","centre: \#
        the-centre","account: Both parents wait in one hall.","knownFrom: I was there with a family."],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: doors"\#
        ,"state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The si\#
        des meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothing in it."],\#
        "outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},\#
        "command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doo\#
        rs","note: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":\#
        1740992400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liaising, report\#
        ed"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAc\#
        creditation","details":["centre: the-centre","standard: supported","why: The sides meet.","conce\#
        rn: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["c\#
        entre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","referrer: par\#
        ent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command\#
        ":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported","concern: \#
        doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"command":"BeginR\#
        eferral","details":["case: another","link: some-link","centre: the-centre","kind: supportedCentr\#
        e","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"CloseConcern","details":["concern: doors","outcome: A second door is used now."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: doors","sta\#
        te: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern goes to the\#
         commissioner, who alerts the register officer, who suspends the award"},{"broken":["A7"],"given\#
        ":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"WithdrawAcc\#
        reditation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"\#
        denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditatio\#
        n","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspension","detai\#
        ls":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: "],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccreditation","de\#
        tails":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentre","centres\#
        : the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn comes back by a\#
         new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditio\#
        ns: Two members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"details":["centre: the-centre","conditions: Two members of staff are at the \#
        door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SetAccr\#
        editationConditions","details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: "],"out\#
        come":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public page until t\#
        hey are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: support\#
        edCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre\#
        ","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSup\#
        ervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["regi\#
        ster: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title"\#
        :"A centre with both standards offers every kind of service there is, each by its own name"},{"b\#
        roken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, softPl\#
        ay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"\#
        A kind of service that the protocol does not know cannot be offered"},{"broken":["A8"],"given":[\#
        "centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sta\#
        teOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-\#
        one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refused":{\#
        "_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service that \#
        it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Supported Only; t\#
        own Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: \#
        supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","a\#
        warded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],\#
        "outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refused":\#
        {"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre: the\#
        -centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":183568680000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupported"]\#
        ,"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredited fo\#
        r supported contact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centre on\#
         the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffers",\#
        "details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":["lin\#
        k: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: \#
        another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],\#
        "outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"Awa\#
        rdAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","\#
        details":["case: another-case","link: link-two","centre: the-centre","kind: supervisedCentre","r\#
        eferrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":\#
        {},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centr\#
        e","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A\#
         referral names only a service that is accredited, that day, for the contact it asks for"},{"bro\#
        ken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: ser\#
        vices handover, indirectContact, parentingAssessment; languages Polish, British Sign Language; a\#
        ccessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"details":["centre: the-centre","services: handover, indirectContact, parenti\#
        ngAssessment","languages: Polish, British Sign Language","access: step-free, hearing loop"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","acces\#
        s: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in whic\#
        h languages, and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],"rul\#
        es":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: \#
        the-centre","kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"inval\#
        id":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the register has \#
        no name for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"steps\#
        ":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: supported later; s\#
        upervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"de\#
        tails":["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: hi\#
        dden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAcc\#
        reditation","details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre",\#
        "renewals: supported later; supervised due","accredited_until: supported 2030-02-27; supervised \#
        2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is given i\#
        n time, and a new award begins again"},{"broken":["A3"],"given":["centre on the register"],"rule\#
        s":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":\#
        ["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.d\#
        ecideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks"\#
        :{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithin\#
        Days 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"details":\#
        ["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoti\#
        ceMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clo\#
        cks":{},"details":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: suppo\#
        rted due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the register \#
        officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A3"],\#
        "steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected: sup\#
        ported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"details":\#
        ["centre: the-centre","renewals: supported due","families_affected: supported 1; supervised 0"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centre: t\#
        he-centre","renewals: supported lapsed; supervised lapsed","families_affected: supported 1; supe\#
        rvised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not renewe\#
        d lapses, and the families whom it affects are listed"},{"broken":["A6"],"given":["centre on the\#
         register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredite\#
        d","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visit\#
        s on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"details":["concern: hall","state: reported","steps: reported"],"ou\#
        tcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["con\#
        cern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000\#
        ,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: l\#
        iaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"commissioner/cafcass"}\#
        ,{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["concern: h\#
        all","state: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"who":"offic\#
        er"}],"title":"Anyone reports an organisation that is not accredited, and it goes to Cafcass's c\#
        ommissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: ","place: ","of\#
        fers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation","place"]}\#
        },"who":"anyone"}],"title":"A report names who, where, what and how it is known"},{"broken":["A6\#
        "],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss"\#
        ,"offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centr\#
        e: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSelfReferrals true"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","d\#
        etails":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}\#
        },"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details"\#
        :["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/\#
        cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: sun\#
        ny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"\#
        ,"centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"\#
        clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"outOfSt\#
        ep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become accredited only where\#
         the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","pl\#
        ace: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.","reach\#
        By: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"com\#
        mand":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"who":"commi\#
        ssioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: ha\#
        ll","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"commissioner\#
        /cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed","steps: cl\#
        osed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was reported is\#
         seen through, and each step is kept"},{"broken":[],"given":["centre on the register"],"rules":[\#
        "A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-c\#
        entre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind\#
        : supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"c\#
        locks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre",\#
        "weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"details"\#
        :["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualSupported n\#
        one","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","details":["c\#
        entre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentr\#
        e 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title\#
        ":"The wait that the public reads bears the day on which the centre said so"},{"broken":["A5"],"\#
        given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["\#
        centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre:\#
         the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind\#
        : supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind:\#
         supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre stat\#
        es no wait for contact that it does not offer"},{"broken":[],"given":["supervised session held"]\#
        ,"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"\#
        ]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"The three-month review is held on its last day"},{"broken\#
        ":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"\#
        H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in\#
         November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; \#
        until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review\#
         contact goes on to the day that was signed off"},{"broken":[],"given":["supervised sessions boo\#
        ked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","det\#
        ails":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details":["ses\#
        sions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The resident c\#
        arer frees the place in one step"},{"broken":[],"given":["supervised sessions booked"],"rules":[\#
        "H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outco\#
        me":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"broken":["H\#
        4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":\#
        1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"wh\#
        o":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","de\#
        tails":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case frees \#
        its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[{"at":1\#
        741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCease\#
        d: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":174159\#
        7200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 20\#
        25-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":17415972000\#
        00,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: placeNotNeed\#
        ed","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,\#
        "clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Closing frees what is ahead, not before the last session that was held"},{"\#
        broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"\#
        clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{\#
        "H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":\#
        "HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"wh\#
        o":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeM\#
        onths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":174942\#
        3540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeM\#
        onths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review wi\#
        th the coordinator after three months"},{"broken":["H1"],"given":["supervised session held"],"ru\#
        les":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","det\#
        ails":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":\#
        "A review that is not held turns overdue; another kind does not stand for it"},{"broken":["H2"],\#
        "given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":[\#
        "running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","deta\#
        ils":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances T\#
        he court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}\#
        },"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: \#
        sixMonths","findings: The court decides in November.","exceptional: circumstances  ; signedOffBy\#
         Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757\#
        372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The court\#
         decides in November.","exceptional: circumstances The court decides in November.; signedOffBy C\#
        ora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{\#
        "at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","\#
        findings: The court decides in November.","exceptional: circumstances The court decides in Novem\#
        ber.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"After six months contact goes on only in exceptional circumstances, stated and signed off"}\#
        ,{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":174349440000\#
        0,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going\#
         well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},\#
        "command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"A first block is not reviewed before there is one"},{"broken":[\#
        ],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3"\#
        :["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from\#
        : 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates\#
        : 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"broken":["H2\#
        "],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"\#
        command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","e\#
        xceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-\#
        28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: s\#
        ue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on bey\#
        ond the day that was signed off"},{"broken":[],"given":["supervised referral accepted"],"rules":\#
        ["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncid\#
        ent","details":["incident: bruise","kinds: immediateProtection","account: Sam said who had done \#
        it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The control room;\#
         at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"\#
        volunteer"}],"title":"The centre itself tells the police or children's services at once"},{"brok\#
        en":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,\#
        "clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise","kinds: imm\#
        ediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthori\#
        ties: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"c\#
        locks":{},"command":"ResumeContact","details":["reassessment: All is well.","assessor: Cora Bell\#
        "],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["m\#
        et"]},"command":"TellAuthority","details":["incident: bruise","told: authority childrensServices\#
        ; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        746871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise","told: authorit\#
        y police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"t\#
        itle":"Nobody told is overdue from the moment that it happened, and until somebody is"},{"broken\#
        ":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"c\#
        locks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","account: Dad \#
        pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended\#
        : true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},\#
        "command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Sue\#
         Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"R\#
        esumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","\#
        reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact",\#
        "details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"After violence contact is suspended until risk has been asse\#
        ssed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at\#
        ":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injur\#
        y","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspend\#
        Contact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"detai\#
        ls":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks"\#
        :{},"command":"ReportIncident","details":["incident: second-fall","kinds: injury","account: Sam \#
        fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an incident where nobody\#
         asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"ste\#
        ps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident"\#
        ,"details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","hap\#
        pened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":["incident\#
        : shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"\#
        clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriti\#
        ng: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"\#
        ]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one working day, Easter lef\#
        t out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"ste\#
        ps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["i\#
        ncident: words","kinds: discriminatory","account: What was said, word for word.","happened: 2025\#
        -12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["incident: words",\#
        "inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2\#
        ":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"Te\#
        llCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"To have told it is not to have written it; both turn overdue, Christmas lef\#
        t out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":17432\#
        64000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: push","\#
        kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthoritie\#
        s: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"cl\#
        ocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":\#
        ["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on w\#
        hich the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"]\#
        ,"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details\#
        ":["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-10-25T1\#
        5:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17616096\#
        00000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day \#
        across the night on which the clocks go back"},{"broken":["G2"],"given":["supervised referral ac\#
        cepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportI\#
        ncident","details":["incident: words","kinds: threatening","account: What was seen and heard.","\#
        happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":["inc\#
        ident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title"\#
        :"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[],"given":["cymru \#
        referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-\#
        04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","accoun\#
        t: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact:\#
         false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]\#
        },"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommiss\#
        ioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Told and written by the end of the Tuesday after Easter"},{"broken":[],"given":["\#
        cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running",\#
        "2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","\#
        account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendCo\#
        ntact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["run\#
        ning"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellC\#
        ommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Told and written by the end of the Monday after Christmas"},{"broken":[],"g\#
        iven":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["r\#
        unning","2025-10-27"]},"command":"ReportIncident","details":["incident: shouting","kinds: threat\#
        ening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","s\#
        uspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G\#
        2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command\#
        ":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Told and written by the end of the Monday after the clocks go back"\#
        },{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414298\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult da\#
        d"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSessi\#
        on","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outco\#
        me: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details\#
        ":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in i\#
        ts own time, and the session is held"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"\#
        steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state\#
        : due","hold: none","conditions: The visiting adult comes by the side door.","photographs: none"\#
        ,"child_may_go_out: false","interpreter: none","professional: none","inside: ","may_enter: Dan C\#
        ole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,\#
        "clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole\#
        ","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"ou\#
        tcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look what holds \#
        for a family, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E\#
        9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],\#
        "outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"\#
        details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at\#
        ":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denie\#
        d":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 20\#
        25-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428\#
        900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"t\#
        itle":"Nobody else sees the board of a centre's day, or works its door"},{"broken":["E5"],"given\#
        ":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoeve\#
        r is not on the case is turned away, and that is kept"},{"broken":["E11"],"given":["referral sub\#
        mitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","d\#
        etails":["centre: the-centre","text: Be on time. Be kind. No photographs without leave."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral",\#
        "details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appoint\#
        ment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointm\#
        ent: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk"\#
        ,"details":["summary: Little risk was found, and none that staff cannot manage.","isManageable: \#
        true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCen\#
        tre","endsOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules",\#
        "details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody c\#
        omes in who has not accepted the centre's rules"},{"broken":["E2"],"given":["supervised referral\#
         accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules"\#
        ,"details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refuse\#
        d":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without its super\#
        visor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refuse\#
        d":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mu\#
        m"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command"\#
        :"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"Leave\#
        ByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"comman\#
        d":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174143340000\#
        0,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"E\#
        ndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"\#
        clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143\#
        4000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sessions booke\#
        d"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["sess\#
        ion: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":\#
        "visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.202\#
        5-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at\#
        ":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"\#
        who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"ou\#
        tcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits \#
        outside while the visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":[\#
        "referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpeni\#
        ngs","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:\#
        00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supp\#
        ortedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult\#
         dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-0\#
        3-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by\#
         London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":["referral\#
         accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","det\#
        ails":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeks\#
        Apart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCent\#
        re"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"o\#
        utcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030\#
        ","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's\#
         clock on the Sunday on which it changes in October"},{"broken":[],"given":["sessions booked"],"\#
        rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices:\#
         "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for vi\#
        sits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centr\#
        e: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-2\#
        2"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: t\#
        he-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":174260160000\#
        0,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}\#
        ],"title":"The notice stands on the centre's page from its announcement until contact goes on"},\#
        {"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-\#
        03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"Contact is not suspended without telling the public why"},{"broken":["K1","K4"],"given\#
        ":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Su\#
        spendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Ce\#
        ntres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["susp\#
        ension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-0\#
        3-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessio\#
        ns: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minut\#
        es: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"comma\#
        nd":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":174254760\#
        0000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and not cance\#
        lled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["\#
        K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensi\#
        on: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":\#
        ["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession",\#
        "details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"o\#
        utcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a susp\#
        ension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: country wal\#
        es","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO\#
        ","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","n\#
        otice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":\#
        ["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: centres ","fr\#
        om: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who"\#
        :"officer"}],"title":"A suspension reaches the centres that it names, and no others"},{"broken":\#
        ["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre","from: 202\#
        5-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":174\#
        1428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"ti\#
        tle":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":[\#
        "sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspe\#
        ndFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","n\#
        otice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope\#
        : nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","de\#
        tails":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who\#
        ":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspensio\#
        n: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,\#
        "clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"given":["se\#
        ssions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceTo\#
        Face","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visi\#
        ts."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendF\#
        aceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","noti\#
        ce: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2\#
        025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 20\#
        25-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspen\#
        sion holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rule\#
        s":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["sus\#
        pension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeede\#
        d","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command\#
        ":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},\#
        "who":"officer"}],"title":"A family that no longer needs its place does not come back to it"},{"\#
        broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09"\#
        ,"notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["susp\#
        ension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}\#
        },"who":"volunteer"}],"title":"What is booked before the first day and from the day of the retur\#
        n is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact; \#
        health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"Suspen\#
        dFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut f\#
        or visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlterna\#
        tive","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulner\#
        ablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K\#
        2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; words Gran\#
         can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople\#
         Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that is held so\#
        mething is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu"\#
        ,"scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way noneForNow\#
        ; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health",\#
        "alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coord\#
        inator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["a\#
        lternative: way noneForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeo\#
        ple The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":[\#
        "suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A \#
        family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["sessions bo\#
        oked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings\#
        ","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceTo\#
        Face","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visi\#
        ts."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"comman\#
        d":"DecideAlternative","details":["alternative: way indirectContact; health All well.; infection\#
        Risk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A fa\#
        mily has something else within the days that the register gives"}]}
        """#
}
