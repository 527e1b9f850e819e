/// Made by `make golden` from the scenario files; not to be changed by hand.
enum EvidenceText {
    static let json = #"""
        {"deciders":{"A1":[{"name":"mustBeAccredited","room":"Diary"},{"name":"service","room":"Referral\#
        "},{"name":"mustBeOffered","room":"Referral"},{"name":"isAccredited","room":"Register"},{"name":\#
        "lapse","room":"Register"},{"name":"mustBeAccredited","room":"Register"}],"A2":[{"name":"mustBeO\#
        ffered","room":"Referral"},{"name":"isAccredited","room":"Register"},{"name":"offered","room":"R\#
        egister"},{"name":"lapse","room":"Register"},{"name":"mayOffer","room":"Register"}],"A4":[{"name\#
        ":"anyone","room":"Access"}],"A8":[{"name":"service","room":"Referral"},{"name":"mustBeOffered",\#
        "room":"Referral"}],"A9":[{"name":"isOutcode","room":"Register"}],"B1":[{"name":"mayAccept","roo\#
        m":"Assessment"}],"B2":[{"name":"signs","room":"Assessment"},{"name":"mayAccept","room":"Assessm\#
        ent"},{"name":"risk","room":"Referral"}],"B4":[{"name":"toBeSeen","room":"Assessment"},{"name":"\#
        notYetSeen","room":"Assessment"},{"name":"mustBeSeen","room":"Assessment"},{"name":"isSeen","roo\#
        m":"Assessment"},{"name":"firstSeen","room":"Assessment"},{"name":"mustBeApart","room":"Assessme\#
        nt"},{"name":"mustBeReady","room":"Diary"},{"name":"adults","room":"Referral"},{"name":"mustBeRe\#
        ady","room":"Session"}],"B5":[{"name":"mustBeOpenForContact","room":"Diary"}],"C1":[{"name":"beg\#
        ins","room":"Access"},{"name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room"\#
        :"Referral"}],"C11":[{"name":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room"\#
        :"Referral"}],"C13":[{"name":"arrangements","room":"Referral"}],"C14":[{"name":"arrangements","r\#
        oom":"Referral"}],"C15":[{"name":"professional","room":"Referral"}],"C16":[{"name":"proceedings"\#
        ,"room":"Referral"},{"name":"restore","room":"Referral"}],"C2":[{"name":"referrer","room":"Refer\#
        ral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","room":"Referral"}],"C3":[{"nam\#
        e":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name":"mayMark","room\#
        ":"Referral"}],"C4":[{"name":"proceedings","room":"Referral"},{"name":"papers","room":"Referral"\#
        }],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCa\#
        rryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"D1":[{"name"\#
        :"mustBeBeforeEnd","room":"Diary"},{"name":"everybodyTold","room":"Referral"},{"name":"reply","r\#
        oom":"Referral"},{"name":"commissioner","room":"Referral"}],"D2":[{"name":"everybodyTold","room"\#
        :"Referral"},{"name":"commissioner","room":"Referral"}],"D3":[{"name":"waitingOrder","room":"Ref\#
        erral"}],"D4":[{"name":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary\#
        "},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoo\#
        m","room":"Diary"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAccepte\#
        dHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"may\#
        Begin","room":"Session"}],"E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFu\#
        ll","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","room":"Diary\#
        "},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeRead\#
        y","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","room":"Sessio\#
        n"},{"name":"mayBegin","room":"Session"}],"E3":[{"name":"mustHaveReviewed","room":"Diary"},{"nam\#
        e":"isFirstBlockReviewed","room":"Diary"},{"name":"mustKeepToGuideline","room":"Referral"},{"nam\#
        e":"firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mu\#
        stBeWithinHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","ro\#
        om":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"S\#
        ession"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":\#
        "sidesMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room\#
        ":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"mustK\#
        eepApart","room":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherF\#
        amily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustN\#
        otMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"F1":[{"name":"writesRec\#
        ord","room":"Access"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"},{\#
        "name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clock\#
        s","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"},\#
        {"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Record"},{"name":"\#
        mustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room\#
        ":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","room":"Record"},{"name":"f\#
        rozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","roo\#
        m":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"n\#
        ame":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"name":"m\#
        ustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Acce\#
        ss"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Saf\#
        eguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForContact"\#
        ,"room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSusp\#
        ended","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"threeMonths","room":\#
        "Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{\#
        "name":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSig\#
        nedOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded"\#
        ,"room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Review"}]},"exa\#
        mples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000\#
        000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],\#
        "outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command"\#
        :"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"A centre accepts nothing after its accreditation has lapsed"},{"broken":["D1"],"give\#
        n":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025\#
        -10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"t\#
        itle":"An answer that has not come on the eighth day is overdue; a place on the waiting list is \#
        none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"\#
        clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{\#
        },"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"Accept\#
        Referral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"out\#
        come":{"done":{}},"who":"referrer"}],"title":"With a court order the centre answers within seven\#
         days of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":["cymru referral su\#
        bmitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"detai\#
        ls":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Decli\#
        neReferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over\#
         Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"]\#
        ,"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"o\#
        utcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":\#
        [],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferra\#
        l","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over Good Fri\#
        day and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1"\#
        ,"D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":[\#
        "because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Cafcass Cymru is told within ten working days, counted over two weekends"},{"broke\#
        n":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000\#
        ,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        66394000000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2\#
        021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":\#
        ["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"broken":[],"given":["o\#
        pen centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15\#
        ","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; ki\#
        nd order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@\#
        example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named id gran; name Joan Cole; relationship grandmother; part the last half\#
         hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDetai\#
        ls an hour from the fourth visit; photographs takenNotShared; photographDetails by the father at\#
         the end; preparation who the mother; how with the centre's picture book; by 2025-03-20; interpr\#
        eter isNeeded true; language British Sign Language; who an agency; pays the father; professional\#
         attends true; name Cath Moss; office Cafcass; why to see the second session; risk found ; paper\#
        s hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10\#
        "]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-05"\#
        ,"from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: ad\#
        ult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appoin\#
        tment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168\#
        800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"\#
        who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointmen\#
        t: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"Acc\#
        eptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":17411763000\#
        00,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found.","isManageable\#
        : true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind\#
        : supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","end\#
        s: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family \#
        is seen, and the centre accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rule\#
        s":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adu\#
        lt: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"\#
        who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: \#
        dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHo\#
        useRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: th\#
        e-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"\#
        outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules of the centre for t\#
        hemselves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegua\#
        rdingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind parent; name Mia Hill; email mia@example.org; ownRole residentCarer; \#
        service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedi\#
        ngs hasOrder false; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["non\#
        e"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"W\#
        ithout a court order no seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules"\#
        :["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoint\#
        ment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVis\#
        it","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":17\#
        43325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done"\#
        :{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":[\#
        "appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceT\#
        oFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":\#
        {},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"co\#
        ordinator"}],"title":"A pre-visit is held at its time, on the day on which the clocks go forward\#
        "},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2\#
        025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoin\#
        tment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","reas\#
        on: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"ArrangePreVisit","details":["appointment: p2","subject: adult mum","day: 2025-03-29",\#
        "from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: adu\#
        lt uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":\#
        {"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or telephone gives its r\#
        eason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","d\#
        ay: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p\#
        2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcom\#
        e":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","m\#
        inutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult d\#
        ad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointm\#
        ent: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVi\#
        sit","details":["appointment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes: \#
        60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two \#
        sides are seen separately, never within the handover window of one another"},{"broken":[],"given\#
        ":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack anotherCentreByAgreement; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact t\#
        elephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; la\#
        stName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements \#
        willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacksFacilities","words: Ou\#
        r rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order s\#
        ays another centre by agreement, no days are counted"},{"broken":["D4"],"given":["referral submi\#
        tted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command\#
        ":"DeclineReferral","details":["because: unsuitableForCentre","words: We are sorry that we canno\#
        t help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["runnin\#
        g"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"detail\#
        s":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days are counted by themse\#
        lves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-house","profile: name\#
         Bridge House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centr\#
        e: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: plain-house","ki\#
        nds: supportedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"w\#
        ho":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","detai\#
        ls":["centre: supervised-house","profile: name Mill House; town Bradford; country england; takes\#
        SelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AwardAccreditation","details":["centre: supervised-house","standard: supervised","awarded\#
        : 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","others: services \#
        ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{\#
        "at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house","newCase: the-nex\#
        t","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"HandOn","details":["to: supervised-house","newCase: stranger-next","document\#
        s: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: unknown\#
        -paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: \#
        "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":"A case goes on onl\#
        y to a centre accredited for supervised contact, in its own family"},{"broken":[],"given":["refe\#
        rral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre"\#
        ,"details":["centre: supervised-house","profile: name Mill House; town Bradford; country england\#
        ; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"AwardAccreditation","details":["centre: supervised-house","standard: supervised","\#
        awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","others: se\#
        rvices ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-ho\#
        use"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newC\#
        ase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: submitted","kind: sup\#
        ervisedCentre","papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who\#
        ":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details\#
        ":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case goes on to a supervised \#
        centre with its papers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in tre\#
        atment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: sup\#
        ervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A sign is answered by supervised contact, with no reason wanted"},{"broken":["B2"],"giv\#
        en":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sc\#
        reenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],\#
        "outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to supervised contact; supporte\#
        d all the same wants reasons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCen\#
        tre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHa\#
        rm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff were made.","isManage\#
        able: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: suppo\#
        rtedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: The threats \#
        were somebody else.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Supported contact is accepted only after screening, and only \#
        where the risk can be managed"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025\#
        -09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condit\#
        ions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Dec\#
        lineReferral","details":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["b\#
        ecause: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supported\#
        Centre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"t\#
        itle":"Nobody but the centre answers for it, and the parties are told only its words"},{"broken"\#
        :["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"ScreenReferral","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions:\#
         "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"\#
        outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AssessRisk","details":["summary: Two staff stay in the room.","isManageable: true","childrenNee\#
        dPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025\#
        -09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-0\#
        3","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of har\#
        m is refused, whatever reason is given"},{"broken":["D3"],"given":["referral submitted"],"rules"\#
        :["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expect\#
        ed: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","wait\#
        ing_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outcome":{"den\#
        ied":{}},"who":"referrer"}],"title":"A family waits for a place, and the finder states the time \#
        that follows"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a room that ho\#
        lds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":["E2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day:\#
         2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A qualified supervisor on duty throughout watches one family in a room of its\#
         own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22",\#
        "from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":{\#
        "done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six hours of a re\#
        ferral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-\#
        09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Contact may go on to the day that is six months after its first"},{"broken":["H2"],"given"\#
        :["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{\#
        "_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no later witho\#
        ut a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard:\#
         supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only for days on w\#
        hich its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: the-centre",\#
        "day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-0\#
        3-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1",\#
        "dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or named twice\#
         are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 202\#
        5-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"o\#
        utcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions progress is r\#
        eviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules":\#
        ["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left:\#
         0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor: \#
        sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left\#
        : 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two hours are six\#
         hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervised referra\#
        l accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_\#
        0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{"\#
        refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmS\#
        essions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["sessio\#
        n: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08\#
        .1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:1\#
        5; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person s\#
        ue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervise\#
        d session is certain only with a supervisor who is qualified and on duty throughout"},{"broken":\#
        ["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sally; name Sall\#
        y Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: \#
        10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"broken"\#
        :["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom"\#
        ,"details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","deta\#
        ils":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: b\#
        lue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is \#
        not taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"ru\#
        les":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre:\#
         the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"w\#
        ho":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"gi\#
        ven":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025\#
        -03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["re\#
        ferral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","roo\#
        m: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"\#
        ],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supporte\#
        d room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["refer\#
        ral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"\#
        }],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"],\#
        "given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case"\#
        ,"dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"ref\#
        used":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","\#
        supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:\#
        10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A supervisor watches one family at a time, in a room that is turned round between two"},\#
        {"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case\#
        : another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refus\#
        ed":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there a\#
        t one time, whichever room they are in"},{"broken":["F2"],"given":["supervised session held"],"r\#
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
        ds the register; only its officer awards, and never ahead of time"},{"broken":[],"given":["centr\#
        e on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffe\#
        rs","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhe\#
        re, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedCentre\#
        , supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-cent\#
        re"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offers every k\#
        ind of service there is, each by its own name"},{"broken":["A8"],"given":["centre on the registe\#
        r"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["\#
        centre: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: \#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not \#
        know cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","ki\#
        nds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supervisedEl\#
        sewhere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A refer\#
        ral cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2"],"given":\#
        [],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["c\#
        entre: the-centre","profile: name Supported Only; town Thetford; country england; takesSelfRefer\#
        rals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":\#
        "A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-c\#
        entre","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre\#
        ","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCe\#
        ntre, virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coo\#
        rdinator"}],"title":"A centre that is accredited for supported contact alone cannot offer superv\#
        ised contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at"\#
        :1819742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppo\#
        rtedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supp\#
        ortedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"cloc\#
        ks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-c\#
        entre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyo\#
        ne"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-cent\#
        re","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":18\#
        19753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-tw\#
        o","centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"\#
        A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case\#
        : another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"\#
        ],"outcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that is accred\#
        ited, that day, for the contact it asks for"},{"broken":[],"given":["centre on the register"],"r\#
        ules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre\#
        : the-centre","kinds: supportedCentre","others: services handover, indirectContact, parentingAss\#
        essment; languages Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-ce\#
        ntre","services: handover, indirectContact, parentingAssessment","languages: Polish, British Sig\#
        n Language","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCe\#
        ntre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["ce\#
        ntre: the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],\#
        "title":"A centre says what else it offers, in which languages, and which needs it meets"},{"bro\#
        ken":["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others:\#
         services handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coor\#
        dinator"}],"title":"An offer that the register has no name for is not taken"},{"broken":[],"give\#
        n":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime\#
        ","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre\#
        : the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6;\#
         supervisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervi\#
        sedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"co\#
        mmand":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the\#
        -centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outco\#
        me":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day on which \#
        the centre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],\#
        "outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime\#
        ","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_\#
        0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime"\#
        ,"details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"wh\#
        o":"volunteer"}],"title":"A centre states no wait for contact that it does not offer"},{"broken"\#
        :[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H\#
        1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths",\#
        "findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month re\#
        view is held on its last day"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"\#
        steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: six\#
        Months","findings: The court decides in November.","exceptional: circumstances The court decides\#
         in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1757372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","fr\#
        om: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"After a six-month review contact goes on to the day that was signed off"},{"broke\#
        n":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":17\#
        40992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"w\#
        ho":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],"given":[\#
        "supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clo\#
        cks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visit\#
        ing adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{\#
        "denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","\#
        details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clock\#
        s":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title\#
        ":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervised session\#
         held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":\#
        ["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCease\#
        d"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["rea\#
        son: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}}\#
        ,"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"Clos\#
        eCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","session\#
        s: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not bef\#
        ore the last session that was held"},{"broken":["H1"],"given":["supervised session held"],"rules\#
        ":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Go\#
        ing well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command\#
        ":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["finding\#
        s"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command\#
        ":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A review with the coordinator after three months"},{"broken":["H1"],\#
        "given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":[\#
        "running"]},"command":"HoldReview","details":["kind: other","findings: A word about parking."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"detai\#
        ls":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; another kind do\#
        es not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps\#
        ":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":175\#
        7372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"\#
        clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in N\#
        ovember.","exceptional: circumstances The court decides in November.; signedOffBy ; until 2025-1\#
        1-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"c\#
        ommand":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","ex\#
        ceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0"\#
        :"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["\#
        kind: threeMonths","findings: The court decides in November.","exceptional: circumstances The co\#
        urt decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":[\#
        "exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"Hol\#
        dReview","details":["kind: sixMonths","findings: The court decides in November.","exceptional: c\#
        ircumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"After six months contact goes on only in exceptional\#
         circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"ru\#
        les":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","detail\#
        s":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordin\#
        ator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings\#
        : Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not rev\#
        iewed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"ste\#
        ps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 20\#
        25-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"co\#
        mmand":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","\#
        supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diar\#
        y makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"st\#
        eps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findi\#
        ngs: The court decides in November.","exceptional: circumstances The court decides in November.;\#
         signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":175\#
        7318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","mi\#
        nutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator\#
        "}],"title":"Contact does not go on beyond the day that was signed off"},{"broken":[],"given":["\#
        supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"\#
        ],"G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProte\#
        ction","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: autho\#
        rity police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact\#
        : false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells the police \#
        or children's services at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rule\#
        s":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","d\#
        etails":["incident: bruise","kinds: immediateProtection","account: Sam said who had done it.","h\#
        appened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessm\#
        ent: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"}\#
        ,{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: bru\#
        ise","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","detai\#
        ls":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outco\#
        me":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment that it hap\#
        pened, and until somebody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules"\#
        :["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident\#
        : push","kinds: violent","account: Dad pushed the table over.","happened: 2025-05-10T12:40","tol\#
        dAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17468784\#
        00000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordin\#
        ator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke\#
         with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at"\#
        :1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"\#
        outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000\#
        ,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","\#
        assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: gree\#
        n","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contac\#
        t is suspended until risk has been assessed afresh"},{"broken":[],"given":["supervised referral \#
        accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","d\#
        etails":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05\#
        -10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: seco\#
        nd-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthoritie\#
        s: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clock\#
        s":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact\#
         goes on after an incident where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru \#
        referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2\#
        025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","ac\#
        count: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendCont\#
        act: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":\#
        "TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"\#
        who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","\#
        details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: sho\#
        uting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is \#
        told within one working day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru \#
        referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"\#
        command":"ReportIncident","details":["incident: words","kinds: discriminatory","account: What wa\#
        s said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellComm\#
        issioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":176705280000\#
        0,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: words","inWriting: \#
        true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to have writt\#
        en it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepte\#
        d"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"Report\#
        Incident","details":["incident: push","kinds: abusive","account: What was seen and heard.","happ\#
        ened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title"\#
        :"One working day across the night on which the clocks go forward"},{"broken":["G2"],"given":["c\#
        ymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27\#
        "]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: What was s\#
        een and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":\#
        {"done":{}}}],"title":"One working day across the night on which the clocks go back"},{"broken":\#
        ["G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clo\#
        cks":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","kinds: threatening\#
        ","account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendC\#
        ontact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"comm\#
        and":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_\#
        0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that it did no\#
        t refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902\#
        000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["incident:\#
         shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:5\#
        0","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shou\#
        ting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks\#
        ":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Tuesday\#
         after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1\#
        766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["inc\#
        ident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-2\#
        4T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident\#
        : shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"\#
        clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: \#
        true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the M\#
        onday after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":\#
        [{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","detail\#
        s":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2\#
        025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["\#
        incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609\#
        540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inW\#
        riting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end \#
        of the Monday after the clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5",\#
        "E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sa\#
        m"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSes\#
        sion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"comman\#
        d":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{\#
        },"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"\#
        clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143\#
        4000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Each side comes and goes in its own time, and the session is held"},{"broken":[],"give\#
        n":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centr\#
        e: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adult comes\#
         by the side door.","photographs: none","child_may_go_out: false","interpreter: none","professio\#
        nal: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03\#
        -08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09"\#
        ,"conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff\#
         of the day see in one look what holds for a family, and who may come in now"},{"broken":["E9"],\#
        "given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["\#
        centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-cen\#
        tre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcom\#
        e":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-centr\#
        e","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"\#
        details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunt\#
        eer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day, or w\#
        orks its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":17414\#
        28900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":\#
        {}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is kept"},{\#
        "broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be kind.\#
         No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor:\#
         Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: \#
        faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: v\#
        ideo","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and none tha\#
        t staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptR\#
        eferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting adult\#
         comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"c\#
        locks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}\#
        },"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"broke\#
        n":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: tru\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised c\#
        ontact does not begin without its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rul\#
        es":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{\#
        "refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142\#
        9800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        1429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}\#
        },"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{\#
        "refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"L\#
        eaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clock\#
        s":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at"\#
        :1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"\#
        who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own window"},{"\#
        broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":\#
        {},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","min\#
        utes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"Say\#
        Late","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcom\#
        e":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mu\#
        m"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1\#
        741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":\#
        "volunteer"}],"title":"The child waits outside while the visiting adult is late, and both sides \#
        hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern w\#
        eekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolida\#
        ys false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session\#
        : the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes in Marc\#
        h"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"\#
        clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern weekday su\#
        nday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false;\#
         weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":175\#
        9305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10:30","mi\#
        nutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-cas\#
        e.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":\#
        1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10\#
        -26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"voluntee\#
        r"}],"title":"The door goes by London's clock on the Sunday on which it changes in October"}]}
        """#
}
