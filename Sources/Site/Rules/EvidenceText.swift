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
        "}],"B1":[{"name":"mayAccept","room":"Assessment"}],"B10":[{"name":"all","room":"Enquiry"},{"nam\#
        e":"mustSuit","room":"Referral"},{"name":"mustHaveAgreedLongStay","room":"Referral"}],"B2":[{"na\#
        me":"signs","room":"Assessment"},{"name":"mayAccept","room":"Assessment"},{"name":"risk","room":\#
        "Referral"}],"B4":[{"name":"toBeSeen","room":"Assessment"},{"name":"notYetSeen","room":"Assessme\#
        nt"},{"name":"mustBeSeen","room":"Assessment"},{"name":"isSeen","room":"Assessment"},{"name":"fi\#
        rstSeen","room":"Assessment"},{"name":"mustBeApart","room":"Assessment"},{"name":"mustBeReady","\#
        room":"Diary"},{"name":"adults","room":"Referral"},{"name":"mustBeReady","room":"Session"}],"B5"\#
        :[{"name":"mustBeOpenForContact","room":"Diary"}],"B7":[{"name":"remote","room":"Referral"},{"na\#
        me":"mustSuit","room":"Referral"},{"name":"mustSuitRemotely","room":"Referral"}],"B8":[{"name":"\#
        mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Referral"}],"B9":[{"name":"must\#
        NameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"asks","room":"Enquiry"}\#
        ,{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":"Access"},{"name":"referrer"\#
        ,"room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11":[{"name":"interprete\#
        r","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"name":"agree","ro\#
        om":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name":"agree","room":"Asse\#
        ssment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"professional","room":"Referr\#
        al"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2"\#
        :[{"name":"referrer","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTw\#
        o","room":"Referral"}],"C3":[{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":"\#
        Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name":\#
        "proceedings","room":"Referral"},{"name":"papers","room":"Referral"}],"C5":[{"name":"sendsCopies\#
        ","room":"Access"},{"name":"mayAskForCopies","room":"Court"}],"C6":[{"name":"wales","room":"Refe\#
        rral"},{"name":"applies","room":"Referral"},{"name":"mustCarryFourMusts","room":"Referral"},{"na\#
        me":"mustKeepToGuideline","room":"Referral"}],"D1":[{"name":"clocks","room":"Court"},{"name":"mu\#
        stBeBeforeEnd","room":"Diary"},{"name":"everybodyTold","room":"Referral"},{"name":"reply","room"\#
        :"Referral"},{"name":"commissioner","room":"Referral"},{"name":"courts","room":"Referral"}],"D2"\#
        :[{"name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D3":[{"\#
        name":"waitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court"},{"name":"restore\#
        ","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooFull","room":"\#
        Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E11":[{"na\#
        me":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assessment\#
        "},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"}],"E2":\#
        [{"name":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"is\#
        RoomTaken","room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","roo\#
        m":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"m\#
        ustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified","ro\#
        om":"Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}],"E\#
        3":[{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"\#
        name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","room":"Review"},{"name":"mu\#
        stHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"name":"mi\#
        nutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"name":"mustKeepToGuideline\#
        ","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":"mayEnter","room":"Session"\#
        }],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name":"familie\#
        sMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","room":"Di\#
        ary"},{"name":"times","room":"House"},{"name":"mustKeepApart","room":"Review"},{"name":"mustBeIn\#
        Time","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVi\#
        sitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"m\#
        ayLeave","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"mayWantReport\#
        ","room":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"},{"n\#
        ame":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clocks"\#
        ,"room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"},{"\#
        name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Record"},{"name":"mu\#
        stAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":\#
        "Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","room":"Record"},{"name":"fro\#
        zen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room"\#
        :"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"nam\#
        e":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"name":"mus\#
        tHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Access\#
        "},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Safeg\#
        uarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForContact","\#
        room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSuspen\#
        ded","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"threeMonths","room":"R\#
        eview"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{"n\#
        ame":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSigne\#
        dOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","\#
        room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Review"}],"K1":[{\#
        "name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold"\#
        ,"room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspensi\#
        on"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name\#
        ":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decidesAlte\#
        rnative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Sus\#
        pension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4"\#
        :[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"kee\#
        psStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","room\#
        ":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"nam\#
        e":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKno\#
        ws","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"na\#
        me":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"Peopl\#
        e"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnf\#
        it","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"},\#
        {"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"name"\#
        :"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeRea\#
        dy","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"\#
        },{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"P\#
        eople"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"m\#
        ustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room"\#
        :"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps"\#
        :[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":18197532000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-31\#
        ","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"cl\#
        ocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has lapsed"},{"br\#
        oken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"cl\#
        ocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details"\#
        :[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome\#
        ":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a place on th\#
        e waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"a\#
        t":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":174303\#
        1800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"\#
        D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]}\#
        ,"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions:\#
         "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends:\#
         2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the centre an\#
        swers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":[\#
        "cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["20\#
        26-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"\#
        D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]\#
        },"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working \#
        days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru re\#
        ferral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["run\#
        ning"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"comman\#
        d":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, cou\#
        nted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submitt\#
        ed"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"detai\#
        ls":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineRef\#
        erral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over two \#
        weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{\#
        "at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found: longGap \#
        no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptRe\#
        ferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"brok\#
        en":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12\#
        ","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partner\#
        s; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every \#
        two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0\#
        0101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephon\#
        ePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; co\#
        ntact email dan@example.org; attendees named id gran; name Joan Cole; relationship grandmother; \#
        part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre \#
        true; leavingDetails an hour from the fourth visit; photographs takenNotShared; photographDetail\#
        s by the father at the end; preparation who the mother; how with the centre's picture book; by 2\#
        025-03-20; interpreter isNeeded true; language British Sign Language; who an agency; pays the fa\#
        ther; professional attends true; name Cath Moss; office Cafcass; why to see the second session; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"]\#
        ,"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmana\#
        gedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum"\#
        ,"day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment\#
        : p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit",\#
        "details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outc\#
        ome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","det\#
        ails":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks"\#
        :{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}\#
        ,{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was fou\#
        nd.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral\#
        ","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the end on\#
        ly."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["sta\#
        ge: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral is\#
         made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given":["referral\#
         submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRule\#
        s","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outc\#
        ome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","\#
        details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"\#
        command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","det\#
        ails":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details\#
        ":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules o\#
        f the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":[\#
        "D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter\#
        ; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind parent; name Mia Hill; email mia@example.org; ownRo\#
        le residentCarer; service centre the-centre; kind supportedCentre; frequency every two weeks; mi\#
        nutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; born 2019-0\#
        5-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; cont\#
        act telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Da\#
        n; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangem\#
        ents willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how w\#
        ith the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends f\#
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":[\#
        "none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":["referral s\#
        ubmitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","\#
        details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","\#
        way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"co\#
        mmand":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"sup\#
        ervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePre\#
        Visit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minute\#
        s: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":17433\#
        25200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOfS\#
        tep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on which the\#
         clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: \#
        adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0\#
        ":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit",\#
        "details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60",\#
        "way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult mum",\#
        "day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment:\#
         p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"ou\#
        tcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or tel\#
        ephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subj\#
        ect: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details\#
        ":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: fa\#
        ceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29\#
        ","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2"\#
        ,"subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","d\#
        etails":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","wa\#
        y: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-29","from:\#
         11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}]\#
        ,"title":"The two sides are seen separately, never within the handover window of one another"},{\#
        "broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; p\#
        roceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the \#
        mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professio\#
        nal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarat\#
        ion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacksFaci\#
        lities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Where the order says another centre by agreement, no days are counted"},{"broken":["D4"],"given\#
        ":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025\#
        -03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","words: We are s\#
        orry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"cloc\#
        ks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["\#
        overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days are\#
         counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-hou\#
        se","profile: name Bridge House; town Bradford; country england; takesSelfReferrals true"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation"\#
        ,"details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done"\#
        :{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre\#
        : plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet "],"outco\#
        me":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"E\#
        nterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford; coun\#
        try england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: su\#
        pervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre",\#
        "others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at su\#
        pervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house"\#
        ,"newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: strang\#
        er-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","\#
        documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-\#
        next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":"\#
        A case goes on only to a centre accredited for supervised contact, in its own family"},{"broken"\#
        :[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradfor\#
        d; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","stand\#
        ard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedC\#
        entre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinato\#
        r at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: super\#
        vised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: sub\#
        mitted","kind: supervisedCentre","papers: order received; safeguardingLetter received"],"outcome\#
        ":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025\#
        -03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case goes o\#
        n to a supervised centre with its papers"},{"broken":[],"given":["referral submitted"],"rules":[\#
        "B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: dru\#
        gsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","de\#
        tails":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason wanted"},{"b\#
        roken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","co\#
        nditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to supervised\#
         contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral submitted"]\#
        ,"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["\#
        kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found:\#
         ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff wer\#
        e made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B\#
        1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["sum\#
        mary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted only after sc\#
        reening, and only where the risk can be managed"},{"broken":["B5"],"given":["referral submitted"\#
        ],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCen\#
        tre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2\#
        025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome":{"invalid\#
        ":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineRefer\#
        ral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details"\#
        :["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":\#
        "coordinator"}],"title":"Nobody but the centre answers for it, and the parties are told only its\#
         words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024","hasUnman\#
        agedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-0\#
        9-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03"\#
        ,"conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","isManageable: \#
        true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCen\#
        tre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre",\#
        "endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unm\#
        anaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given":["referral s\#
        ubmitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList",\#
        "details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre:\#
         the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10\#
        "],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the finde\#
        r states the time that follows"},{"broken":["F5"],"given":["supervised session held"],"rules":["\#
        F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-cour\#
        t","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sa\#
        m, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessi\#
        on: the-case.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority: order","pays: nob\#
        ody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["not\#
        es: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendReco\#
        rd","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: \#
        nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},\#
        "command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fa\#
        mily Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030"\#
        ,"text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cloc\#
        ks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court\#
        ","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"don\#
        e":{}},"who":"court"}],"title":"A court reads the notes that were sent to it, as they were sent,\#
         and no others"},{"broken":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLett\#
        er"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Follo\#
        wCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id copy; ki\#
        nd safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateD\#
        etails true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["p\#
        apers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper i\#
        s missing, the order allows copies, the centre asks and the court sends"},{"broken":["C5"],"give\#
        n":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":\#
        "supervisor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: \#
        "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AskCourtForPapers","details":["papers: safeguardingLetter, section7Report"],"outcome"\#
        :{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        skCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguar\#
        dingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command\#
        ":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id co\#
        py; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPr\#
        ivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"comm\#
        and":"FollowCase","details":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"details":["awaited: safeguardingLetter","cloc\#
        ks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id copy; kind section7Report; fileName report.pdf; med\#
        iaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"co\#
        urt"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; \#
        kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivat\#
        eDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":[\#
        "papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":17410788\#
        00000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":17410788000\#
        00,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":\#
        {"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing is asked for, by who\#
        ever runs the centre, and only a court that follows the case sends it"},{"broken":["C5"],"given"\#
        :["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"w\#
        ho":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcas\#
        s has not filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},\#
        "command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "\#
        ],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command\#
        ":"DeclineCopies","details":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another\#
        -court"},{"at":1740996000000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass ha\#
        s not filed it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details"\#
        :["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"A\#
        skCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done\#
        ":{}},"who":"court"}],"title":"The court cannot send what it is asked for, and says why; a new l\#
        etter asks again"},{"broken":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLe\#
        tter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"\#
        refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper"\#
        ,"details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"]\#
        ,"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Where the referral does not tell that the order allows copies\#
        , the order itself must be here and say so"},{"broken":["D1"],"given":["referral submitted"],"ru\#
        les":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":\#
        "court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","c\#
        aseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000\#
        ,"clocks":{},"command":"FollowCase","details":["court: the-court","case: no-such-case","caseNumb\#
        er: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clock\#
        s":{},"command":"FollowCase","details":["court: another-court","caseNumber: LS25P00101"],"outcom\#
        e":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details"\#
        :["court: the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P\#
        00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progres\#
        s: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":\#
        1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":174099240000\#
        0,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651\#
        140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at\#
        ":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200\#
        000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741\#
        651200000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words: \#
        We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clo\#
        cks":{},"details":["progress: notAccepted","words: We have no step-free room.","court_from: 2025\#
        -04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court \#
        takes a case up by reference and number, and sees the answer and nothing else"},{"broken":["C1",\#
        "D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"RegisterPerson","details":["person: clara","name: Clara Bench","email: clara@court.example\#
        .org","addressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"c\#
        locks":{},"command":"GrantRole","details":["person: clara","role: court the-court"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["per\#
        son: cora","role: court the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","person: clara","ref\#
        errer: court"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: referrer kind court; name Clara Bench; organisation Family C\#
        ourt at Leeds; email clara@court.example.org; service centre the-centre; kind supportedCentre; f\#
        requency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; ca\#
        seNumber LS25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; c\#
        entreMayAskCourt true; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id\#
         mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact email mum@e\#
        xample.org, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; conta\#
        ct email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false;\#
         photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26\#
        ; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report \#
        false; hasOtherConcerns false; missing The court sends it.; declaration name Clara Bench; isTrue\#
         true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outco\#
        me":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progre\#
        ss: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"com\#
        mand":"EnterCentre","details":["centre: second-centre","profile: name The Second Centre; town Di\#
        ss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: second-centre","standar\#
        d: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: second-centre","kinds: supervisedCentre\#
        "],"outcome":{"done":{}},"who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"\#
        command":"HandOn","details":["to: second-centre","newCase: the-second","documents: "],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAno\#
        therCentre","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":17410788000\#
        00,"clocks":{},"details":["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11\#
        "],"outcome":{"done":{}},"who":"court"}],"title":"A court that refers from its account has the r\#
        eferral on its desk, and reads when contact ends"},{"broken":[],"given":["referral accepted"],"r\#
        ules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from\#
        : 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two se\#
        ssions share a day in a room that holds three families"},{"broken":[],"given":["supervised refer\#
        ral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout\#
         watches one family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rul\#
        es":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_u\#
        sed: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of\#
         two hours use the six hours of a referral, and not a minute more"},{"broken":[],"given":["refer\#
        ral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six months after \#
        its first"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10\#
        :30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60",\#
        "room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from t\#
        he first session, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted\#
        "],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","detai\#
        ls":["centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        4-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30"\#
        ,"minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A \#
        service is booked only for days on which its accreditation is current"},{"broken":["E1"],"given"\#
        :["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseD\#
        ay","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-0\#
        4-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"\#
        invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates \#
        that are past, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru ref\#
        erral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60"\#
        ,"room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60"\#
        ,"room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title\#
        ":"After four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":\#
        ["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120"\#
        ,"room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minu\#
        tes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03\#
        -22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","min\#
        utes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Three sessions of two hours are six hours, and a quarter of an hour more is refused"},{"broken"\#
        :["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gr\#
        een","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"o\#
        utcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","deta\#
        ils":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre"\#
        ,"day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"A supervised session is certain only with a supervisor who is qualified\#
         and on duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-cent\#
        re","member: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord"\#
        ,"details":["centre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-\#
        01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refu\#
        sed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and not\#
         on the next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minut\#
        es: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"ChangeRoom","details":["centre: the-centre","room: green","name: Green room","capac\#
        ityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["cent\#
        re: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A\#
         room that is booked is not taken away, though it may become larger"},{"broken":["E1"],"given":[\#
        "referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to \#
        16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{\#
        "refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"\#
        refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the roo\#
        m"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","da\#
        tes: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: an\#
        other-case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A room for one family is free for the next to the minute"},{"bro\#
        ken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue roo\#
        m","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two f\#
        amilies share a supported room that holds them, and not one that has become too small"},{"broken\#
        ":["E1"],"given":["referral accepted","another supervised referral accepted"],"rules":["E1"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-c\#
        ase","dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E\#
        1"}},"who":"coordinator"}],"title":"One on duty looks after three supported families, or watches\#
         one"},{"broken":["E2"],"given":["supervised referral accepted","another supervised referral acc\#
        epted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minu\#
        tes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates\#
        : 2025-03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A supervisor watches one family at a time, in a room that is tur\#
        ned round between two"},{"broken":["E6"],"given":["referral accepted","another referral accepted\#
        "],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":[\#
        "other: another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: g\#
        reen"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minute\#
        s: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must ne\#
        ver meet are not there at one time, whichever room they are in"},{"broken":["B9"],"given":["open\#
         centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details\#
        ":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court;\#
         kind supervisedCentre; hearing 2025-03-24; children twoToFour; signs longGap; frequency every t\#
        wo weeks; minutes 60; needs An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","fit: none","answers\#
        : 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks"\#
        :{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; sta\#
        ndsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{\#
        },"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later;\#
         placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: onCondition\#
        s","room: later","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":\#
        ["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; words One chil\#
        d only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000\#
        ,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; wor\#
        ds The only room for one family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit\#
        : wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers wh\#
        at it is asked before a hearing, and whoever has the reference reads it"},{"broken":[],"given":[\#
        "open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySett\#
        ings","details":["centre: the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquir\#
        y: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supp\#
        ortedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1744617600000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["\#
        centre: the-centre","settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1744930740000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: firs\#
        t","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks"\#
        :{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; sta\#
        ndsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{}\#
        ,"details":["enquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"A\#
        n answer that is not there by the centre's own day is overdue"},{"broken":["B9"],"given":["open \#
        centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details"\#
        :["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; \#
        kind supportedCentre; children underTwo; wantsReport false; more The mother is at IP24 3JQ, tele\#
        phone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","qu\#
        estion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fals\#
        e; needs Case LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: c\#
        lerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; children\#
         underTwo; wantsReport false; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":\#
        ["enquiry: first","answer: fit wouldFit; places now; words Ring joan@example.org; standsUntil 20\#
        25-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question\#
         nor the answer holds what belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules\#
        ":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: fir\#
        st","person: somebody-else","replyTo: clerk@court.example.org","question: centre the-centre; fro\#
        m court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first",\#
        "replyTo: clerk","question: centre the-centre; from court; kind supportedCentre; children ; minu\#
        tes 5; wantsReport false"],"outcome":{"invalid":{"_0":["question.children","question.minutes","r\#
        eplyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome\#
        ":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in their own name only, and gives an addr\#
        ess for the answer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cou\#
        rt.example.org","question: centre the-centre; from court; kind supportedCentre; children underTw\#
        o; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","qu\#
        estion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fals\#
        e; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        details":["enquiry: first","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"A supported centre is asked for no report before the hearing either"},{"broken\#
        ":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre \#
        the-centre; from legalRepresentative; kind supportedCentre; children underTwo; wantsReport false\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquir\#
        y","details":["enquiry: first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"ou\#
        tcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onC\#
        onditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUn\#
        til","answer.words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnq\#
        uiry","details":["enquiry: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; st\#
        andsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for\#
         half a year at the most, and says when there is room"},{"broken":["A1"],"given":["open centre"]\#
        ,"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["\#
        enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kin\#
        d supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: f\#
        it wouldFit; places now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coord\#
        inator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","\#
        answer: fit wouldNotFit; words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":[\#
        "enquiry: second","replyTo: clerk@court.example.org","question: centre the-centre; from court; k\#
        ind supportedCentre; children underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"w\#
        ho":"anyone"}],"title":"Only an accredited service is asked, and answers that it would take the \#
        family"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-0\#
        6-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60"\#
        ,"room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"given":["supervi\#
        sed referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified\#
         2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome"\#
        :{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last da\#
        y of their training"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"rules":["L\#
        1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre\#
        : the-centre","person: sue","record: references from Ann Old; received 2024-06-02, from Ben Old;\#
         received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnti\#
        l 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","pro\#
        visional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outc\#
        ome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certifi\#
        ed 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor"\#
        ,"details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"re\#
        fused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRec\#
        ord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-0\#
        6-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguard\#
        ingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details"\#
        :["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nei\#
        ther assigned nor confirmed without what is asked for"},{"broken":["L1"],"given":["supervised se\#
        ssions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffReco\#
        rd","details":["centre: the-centre","person: sue","record: references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12\#
        -31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunt\#
        eer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"v\#
        olunteer"}],"title":"What is booked does not begin when the supervisor turns out not to be check\#
        ed"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},{"a\#
        t":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"\#
        }],"title":"What is booked does not begin when the supervisor turns out not to be trained"},{"br\#
        oken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanc\#
        ed; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2\#
        024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-3\#
        1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; t\#
        o 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10\#
        :00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check hol\#
        ds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"],"rules":["L1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-ce\#
        ntre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level\#
         standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rec\#
        eived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 20\#
        27-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs l\#
        evel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old;\#
         received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnti\#
        l 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span fr\#
        om 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty with\#
        out a check, or with one that does not look far enough"},{"broken":["L1"],"given":["open centre"\#
        ],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; do\#
        mesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pers\#
        on vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-0\#
        6-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"One\#
         reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","me\#
        mber: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025\#
        -03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre:\#
         the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; references "],"ou\#
        tcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs \#
        level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old\#
        ; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnt\#
        il 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span \#
        from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new waits u\#
        ntil their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","set\#
        tings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel \#
        enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person\#
        : vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordin\#
        ator"}],"title":"A centre that renews checks after two years"},{"broken":[],"given":["supervised\#
         referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00\#
        ; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10\#
        :30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"\#
        supervisor"}],"title":"Whoever is checked and trained is put on duty and watches contact"},{"bro\#
        ken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanc\#
        ed; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2\#
        024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-03-0\#
        8"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; t\#
        o 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in order on their\#
         last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"],"rules":[\#
        "L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vi\#
        c"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to \#
        16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:40; to \#
        16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is not on du\#
        ty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"o\#
        utcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30",\#
        "minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervised sessions book\#
        ed"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details\#
        ":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":17414289\#
        00000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":\#
        "It is never too late to say that one knows a family"},{"broken":["L1"],"given":["sessions booke\#
        d"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details"\#
        :["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],"tit\#
        le":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["L1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-ce\#
        ntre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Cor\#
        rectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certif\#
        ied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03;\#
         safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"o\#
        utcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; cert\#
        ified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-0\#
        3; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","answ\#
        ers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:\#
        00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says of their \#
        own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":["open cen\#
        tre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","deta\#
        ils":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; refe\#
        rences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2\#
        025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre:\#
         the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refu\#
        sed":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselves counts at\#
         once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: bob","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2\#
        024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safe\#
        guardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{\#
        "denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps their own"}\#
        ,{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level e\#
        nhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:\#
        00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span fr\#
        om 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 20\#
        24-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeg\#
        uardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","de\#
        tails":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],\#
        "outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["\#
        centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references \#
        from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-\#
        31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":\#
        {"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day and not on the n\#
        ext"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMonths\#
         36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticA\#
        buse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs le\#
        vel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; \#
        received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["ce\#
        ntre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","det\#
        ails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; ref\#
        erences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil 202\#
        7-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10\#
        :00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abuse \#
        training is the centre's choice, safeguarding is not"},{"broken":["F2"],"given":["supervised ses\#
        sion held"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command"\#
        :"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue\#
        ; events 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320000\#
        0,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved\#
        ."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRec\#
        ordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcom\#
        e":{"denied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"\#
        at":1742033640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1\#
        030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":[\#
        "running"]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please\#
         give the times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"c\#
        ommand":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":[\#
        "session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : ending Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"c\#
        locks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The towe\#
        r was red."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, ch\#
        ecked by a second person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rul\#
        es":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"ti\#
        tle":"A record that is not written turns overdue by itself"},{"broken":[],"given":["supervised s\#
        essions booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":\#
        "SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a\#
         tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a ses\#
        sion that has not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps\#
        ":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.202\#
        5-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam \#
        waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Fi\#
        nishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["ru\#
        nning","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: move\#
        dOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000\#
        ,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"The final record goes on the last of the seven days, in Mar\#
        ch"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":174145320000\#
        0,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: \#
        attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"\#
        done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details"\#
        :["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320\#
        0000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],\#
        "F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: \#
        2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met\#
        "]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"The final record goes on the last of the seven days, in October"},{"broken":[],"\#
        given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferra\#
        l","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]}\#
        ,"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","\#
        details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The retu\#
        rn of supported contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"give\#
        n":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["runn\#
        ing","2025-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-0\#
        3-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"c\#
        ommand":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Cafcass Cymru learns on the last of the seven days that contact has concluded"},{"broke\#
        n":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sa\#
        m, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessi\#
        on: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: no\#
        body"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked g\#
        o to the court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"\#
        ],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-\#
        case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11\#
        :30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comm\#
        and":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-ca\#
        se.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"ou\#
        tcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"C\#
        heckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025\#
        -03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F\#
        5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["ses\#
        sion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pa\#
        ys: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":174145\#
        3200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: c\#
        ourt","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who"\#
        :"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-c\#
        ase.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord",\#
        "details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority:\#
         order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":\#
        {},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was r\#
        ed."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendR\#
        ecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad",\#
        "authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Notes go to the court checked, with authority, and as th\#
        ey were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,\#
        "clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.10\#
        30","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"a\#
        t":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-0\#
        8.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},\#
        {"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session\#
        ","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at\#
        ":1741597200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.10\#
        30"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"com\#
        mand":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family\#
         Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"\#
        }],"title":"A supported centre writes no observation of contact"},{"broken":["F1"],"given":["ses\#
        sion held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","d\#
        etails":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator\#
        "},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at\#
         Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{\#
        },"command":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"ti\#
        tle":"A report asked of a supported centre is refused and kept once, and the letter is ready"},{\#
        "broken":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clo\#
        cks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A report asked of a supervised centre is taken down"},{"bro\#
        ken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"c\#
        ommand":"ReportIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds:\#
         injury","account: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03\#
        -08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}\#
        ],"title":"An incident is the one thing that is written of supported contact"},{"broken":["F3"],\#
        "given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":[\#
        "none"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who"\#
        :"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"\#
        command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kin\#
        d: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clo\#
        cks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attend\#
        ees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"\#
        clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":[\#
        "kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes \#
        within seven days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised \#
        session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"comma\#
        nd":"CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done"\#
        :{}}}],"title":"A final record that is not sent turns overdue, across the night on which the clo\#
        cks go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps"\#
        :[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase"\#
        ,"details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"]\#
        ,"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"com\#
        mand":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"c\#
        oordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecor\#
        d"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned c\#
        ontact, no return of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referr\#
        al accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"comman\#
        d":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{\#
        "at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days th\#
        at contact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnm\#
        anagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025\#
        -09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":\#
        {"F4":["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep\#
        ":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":\#
        ["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"out\#
        come":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":\#
        ["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of sup\#
        ported contact goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"gi\#
        ven":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: s\#
        ervice centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: service centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"\#
        refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral\#
        ","details":["case: another-case","link: link-another-case","centre: the-centre","kind: supporte\#
        dCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A refer\#
        ral names only a service that is accredited for it on the day"},{"broken":[],"given":["cymru ref\#
        erral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; min\#
        utes 60; virtualBecause longOrNoContact; wales riskAssessment seen with both parents in January;\#
         sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assess\#
        ed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video once it was a\#
        ssessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distance"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January;\#
         sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assess\#
        ed 2025-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0\#
        ":["answers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupported; frequ\#
        ency weekly; virtualBecause distance; wales riskAssessment seen with both parents in January; se\#
        ssions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed \#
        2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for supported conta\#
        ct nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B\#
        7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","ha\#
        sUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsO\#
        n: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who\#
        ":"coordinator"}],"title":"A centre that would rather hold it by video does not take a Cymru fam\#
        ily there without the assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter;\#
         fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["an\#
        swers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded false; professiona\#
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaratio\#
        n name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"\#
        ]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: preparation who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by wh\#
        en"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLet\#
        ter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetail\#
        s false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafc\#
        ass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequen\#
        cy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumb\#
        er LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRest\#
        ores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role reside\#
        ntCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keep\#
        sTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs none; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions\#
         7; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcas\#
        s Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber\#
         LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestor\#
        es; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resident\#
        Carer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsT\#
        elephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSecti\#
        on7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3\#
        ; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass\#
         Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency \#
        every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber \#
        LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestore\#
        s; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentC\#
        arer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTe\#
        lephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fath\#
        er; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCent\#
        re false; photographs none; preparation who the mother; how with the centre's picture book; by 2\#
        027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSectio\#
        n7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 2;\#
         minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
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
        Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; m\#
        inutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor f\#
        or less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referr\#
        er: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaTyp\#
        e application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lett\#
        er; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; servi\#
        ce centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wale\#
        s riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues tru\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the \#
        mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cym\#
        ru referral carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open ce\#
        ntre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind or\#
        der; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; \#
        service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pa\#
        persFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; wales riskAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingI\#
        ssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given"\#
        :["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-orde\#
        r; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLet\#
        ter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{\#
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
        ncerns false; wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafe\#
        guardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[]\#
        ,"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateD\#
        etails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegua\#
        rdingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email refe\#
        rrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderD\#
        ate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam\#
        ; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mi\#
        a; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tru\#
        e, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email \#
        dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogra\#
        phs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; wales riskAssessment seen with both parents; sessions 6; minutesEach 60; k\#
        nownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"bro\#
        ken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interprete\#
        r isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","ans\#
        wers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"\#
        _0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: interpreter isNeeded true; language British Sign Language; who a\#
        n agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An\#
         interpreter comes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"ru\#
        les":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link\#
        : link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind saf\#
        eguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true\#
        ; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exam\#
        ple.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60;\#
         proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-0\#
        2-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7R\#
        eport false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCen\#
        tre true; leavingDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only with for how lo\#
        ng and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalR\#
        epresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisa\#
        tion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCent\#
        re; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leed\#
        s; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eith\#
        erPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pict\#
        ure book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pa\#
        pers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name\#
         Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solic\#
        itor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-\#
        04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contac\#
        t telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan;\#
         lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangemen\#
        ts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wit\#
        h the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fal\#
        se; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will se\#
        nd it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"Without the safeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"gi\#
        ven":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialW\#
        orker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamMa\#
        nager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre\#
         the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder t\#
        rue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mo\#
        ther's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; b\#
        orn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mo\#
        ther; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fi\#
        rstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named \#
        ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mot\#
        her; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional\#
         attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration\#
         name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind \#
        localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker na\#
        me Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names the social worke\#
        r and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer:\#
         localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType\#
         application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann \#
        Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@exa\#
        mple.org; teamManager name Tom Mere; email tom@example.org; service centre the-centre; kind supp\#
        ortedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cour\#
        t at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fall\#
        Back eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults\#
         id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephon\#
        e 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName \#
        Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cent\#
        re's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk f\#
        ound ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refe\#
        rs with its two people named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre\#
         the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7; longStayAgr\#
        eed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"A stay as long as the limit needs no agreement, a longer one was agreed with the centre"},{"b\#
        roken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre\#
        ; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],\#
        "title":"A stay as long as the limit is sent without any agreement"},{"broken":["B10"],"given":[\#
        "referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly; \#
        expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centr\#
        e; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the\#
        -centre; from court; kind supportedCentre; children underTwo; wantsReport false; expectedMonths \#
        7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: f\#
        irst","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longS\#
        tay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":\#
        {}},"who":"anyone"}],"title":"A stay that is to last longer is not referred before the centre ha\#
        s agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom t\#
        he father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalR\#
        epresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service\#
         centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children id sam\#
        ; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mi\#
        a; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tru\#
        e, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email \#
        dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogra\#
        phs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"inval\#
        id":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; or\#
        derDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"The order says what follows if the centre does not accept"},{\#
        "broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101\#
        ; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestation\#
        ; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass wil\#
        l send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["case: another-case","link: link-another-case","referrer: legalRepresentative"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organisat\#
        ion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eithe\#
        rPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; r\#
        ole residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90\#
        0001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rela\#
        tionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no;\#
         mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; ord\#
        ers kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns fal\#
        se; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        ["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"An injunction of the day two years ago is asked for, one of the day before is n\#
        ot"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17614800000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguarding\#
        Letter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisat\#
        ion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that c\#
        ome with the referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"ru\#
        les":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepres\#
        entative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cent\#
        re the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder\#
         true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profession\#
        al attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, ki\#
        nd occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcer\#
        ns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["pap\#
        ers: safeguardingLetter needed; order needed; injunction needed; section7Report needed; otherCon\#
        cerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["\#
        paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000\#
        ,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"\#
        outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":\#
        ["papers: safeguardingLetter received; order received; injunction needed; section7Report needed"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are needed,\#
         received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1\#
        743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: l\#
        egalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; org\#
        anisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supporte\#
        dCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at\#
         Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre f\#
        alse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-\#
        02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Re\#
        port false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isT\#
        rue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-\#
        30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743\#
        375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"c\#
        locks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the\#
        -letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The pap\#
        ers reach the centre within two days of the order, weekend or not"},{"broken":["C13"],"given":["\#
        open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangemen\#
        ts.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee an\#
        d Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequen\#
        cy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumb\#
        er LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRest\#
        ores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role reside\#
        ntCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keep\#
        sTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; preparation who the mother; how with the\#
         centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; r\#
        isk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; i\#
        sTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the f\#
        ather at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs\#
         are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the\#
        -case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id early; kind other; fileName ot\#
        her.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRep\#
        resentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service c\#
        entre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOr\#
        der true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom t\#
        he mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hi\#
        ll; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationsh\#
        ip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdul\#
        t; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees n\#
        amed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who th\#
        e mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profess\#
        ional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-le\#
        tter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOt\#
        herConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"Where something is kept private, each document says whether i\#
        t shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.profe\#
        ssional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee\#
        ; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind sup\#
        portedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cou\#
        rt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fal\#
        lBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adult\#
        s id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telepho\#
        ne 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName\#
         Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Re\#
        port false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cath Moss; \#
        office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"}],"title":"A professional who attends is named, with office and reason"},{"broken":["C12"\#
        ],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gr\#
        an; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answer\#
        s.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; arrangements \#
        willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees na\#
        med id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith visiti\#
        ngAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes \#
        is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-ca\#
        se","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","referrer:\#
         legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","li\#
        nk: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","referrer: \#
        localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcome"\#
        :{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["case: family8-case","link: link-8","person: somebody-else","referrer: par\#
        ent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Pare\#
        nts, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"}\#
        ,{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSuppor\#
        ted; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnm\#
        anagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 20\#
        25-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by video \#
        says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service \#
        centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refuse\#
        d":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: service centre the-centre; kind supportedCentre; frequency weekly"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenR\#
        eferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither referred nor acce\#
        pted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command"\#
        :"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; town Diss; coun\#
        try england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":16486272000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: support\#
        ed","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{\#
        },"command":"AwardAccreditation","details":["centre: the-centre","standard: supervised","awarded\#
        : 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-\#
        centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-cen\#
        tre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"\#
        clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"\#
        title":"Accreditation that lapses on the last Sunday of March or October lapses at London's midn\#
        ight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command"\#
        :"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss; country engl\#
        and; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"cloc\#
        ks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awa\#
        rded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-\#
        centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["regis\#
        ter: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February l\#
        asts until the end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1","\#
        A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: t\#
        he-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virt\#
        ualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{}\#
        ,"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","cen\#
        tres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centr\#
        e: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre:\#
         the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offere\#
        d: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as l\#
        ong as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the \#
        register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centr\#
        e","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre",\#
        "standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: s\#
        upported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"den\#
        ied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"out\#
        come":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-09-01"\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: now\#
        here"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its off\#
        icer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rul\#
        es":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern\#
        : doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom: I was there \#
        with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details"\#
        :["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: suppo\#
        rted","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome:\#
         Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":17409924\#
        00000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"deni\#
        ed":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","detai\#
        ls":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commissione\#
        r/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","steps\#
        : liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The s\#
        ides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSup\#
        ervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["case: another","link: some-link","centre: the-centre","kind: supportedCent\#
        re","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"c\#
        locks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: sup\#
        ported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{}\#
        ,"command":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","ki\#
        nd: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":17415972000\#
        00,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A second door is u\#
        sed now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["co\#
        ncern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A c\#
        oncern goes to the commissioner, who alerts the register officer, who suspends the award"},{"bro\#
        ken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not ke\#
        pt."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Wi\#
        thdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditation\#
        Suspension","details":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A\#
        7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","ce\#
        ntres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: support\#
        edCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdra\#
        wn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the\#
        -centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members of\#
         staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"SetAccreditationConditions","details":["centre: the-centre","conditions: "],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","c\#
        onditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's p\#
        ublic page until they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centr\#
        e","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupe\#
        rvised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["\#
        centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSup\#
        ported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":\#
        "anyone"}],"title":"A centre with both standards offers every kind of service there is, each by \#
        its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppo\#
        rtedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"A kind of service that the protocol does not know cannot be offered"},{"broken\#
        ":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"out\#
        come":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kin\#
        d of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name\#
         Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: th\#
        e-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stand\#
        ard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, s\#
        upervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"ou\#
        tcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","deta\#
        ils":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: \#
        virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre tha\#
        t is accredited for supported contact alone cannot offer supervised contact"},{"broken":["A1"],"\#
        given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral",\#
        "details":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","r\#
        eferrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarde\#
        d: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command"\#
        :"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: su\#
        pervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":18197\#
        53200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two",\#
        "centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"an\#
        yone"}],"title":"A referral names only a service that is accredited, that day, for the contact i\#
        t asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCe\#
        ntre","others: services handover, indirectContact, parentingAssessment; languages Polish, Britis\#
        h Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: handover, indire\#
        ctContact, parentingAssessment","languages: Polish, British Sign Language","access: step-free, h\#
        earing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","l\#
        anguages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else \#
        it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given":["centre on t\#
        he register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre","others: services handover, babysitting"]\#
        ,"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that\#
         the register has no name for is not taken"},{"broken":[],"given":["centre on the register"],"ru\#
        les":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: \#
        supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":18038052000\#
        00,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervised due"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-cen\#
        tre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"\#
        command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 20\#
        27-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["ce\#
        ntre: the-centre","renewals: supported later; supervised due","accredited_until: supported 2030-\#
        02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a \#
        renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":["centre on th\#
        e register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSe\#
        ttings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":\#
        {"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811\#
        664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMont\#
        hs 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clo\#
        cks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["set\#
        tings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre\#
        ","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long befor\#
        e is the register officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted\#
        "],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","fami\#
        lies_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clo\#
        cks":{},"details":["centre: the-centre","renewals: supported due","families_affected: supported \#
        1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"de\#
        tails":["centre: the-centre","renewals: supported lapsed; supervised lapsed","families_affected:\#
         supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":181975\#
        3200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minut\#
        es: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award \#
        that is not renewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"give\#
        n":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers\#
        : Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","ste\#
        ps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":\#
        {},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{\#
        "at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["con\#
        cern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"comm\#
        issioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: h\#
        all","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"det\#
        ails":["concern: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"done\#
        ":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accredited, and it g\#
        oes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisatio\#
        n: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organ\#
        isation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is know\#
        n"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny H\#
        all","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre"\#
        ,"details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSel\#
        fReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"re\#
        fused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"Mov\#
        eReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"w\#
        ho":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall\#
        ","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"a\#
        t":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"\#
        outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become acc\#
        redited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisatio\#
        n: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at th\#
        e library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":174159720000\#
        0,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done\#
        ":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","deta\#
        ils":["concern: hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"\#
        who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: \#
        closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Wh\#
        at was reported is seen through, and each step is kept"},{"broken":[],"given":["centre on the re\#
        gister"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre:\#
         the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: \#
        supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"cl\#
        ocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; \#
        virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingT\#
        ime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_wee\#
        ks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who"\#
        :"anyone"}],"title":"The wait that the public reads bears the day on which the centre said so"},\#
        {"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaiting\#
        Time","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":\#
        {"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","\#
        details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre:\#
         the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: \#
        the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"tit\#
        le":"A centre states no wait for contact that it does not offer"},{"broken":["H2"],"given":["ref\#
        erral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"\#
        H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["s\#
        ession: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"ref\#
        used":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession",\#
        "details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A session before the first one is not booked while another would\#
         then lie past six months"},{"broken":[],"given":["supervised session held"],"rules":["H1"],"ste\#
        ps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldRe\#
        view","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"The three-month review is held on its last day"},{"broken":[],"given":["super\#
        vised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"comman\#
        d":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","excepti\#
        onal: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review contact goes on to \#
        the day that was signed off"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{\#
        "done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded",\#
        "details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The resident carer frees the place\#
         in one step"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"The visiting adult may do it too"},{"broken":["H4"],"given":["superv\#
        ised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPla\#
        ceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clock\#
        s":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"resident of anot\#
        her-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":\#
        {"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case frees its place"},{"broken\#
        ":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks\#
        ":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"out\#
        come":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},\#
        "command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome"\#
        :{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["\#
        none"],"H2":["none"]},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: \#
        2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details\#
        ":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Closing frees what is ahead, not before the last session that was held"},{"broken":["H1"],"give\#
        n":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025\#
        -06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","detail\#
        s":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"a\#
        t":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: "]\#
        ,"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H\#
        1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeMonths","findings: Go\#
        ing well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review with the coordinator a\#
        fter three months"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":\#
        [{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","details":["kind: other"\#
        ,"findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"at":17494236000\#
        00,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A review that is no\#
        t held turns overdue; another kind does not stand for it"},{"broken":["H2"],"given":["supervised\#
         session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details\#
        ":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcom\#
        e":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMont\#
        hs","findings: The court decides in November.","exceptional: circumstances The court decides in \#
        November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator\#
        "},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings\#
        : The court decides in November.","exceptional: circumstances  ; signedOffBy Cora Bell; until 20\#
        25-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{\#
        },"command":"HoldReview","details":["kind: threeMonths","findings: The court decides in November\#
        .","exceptional: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025\#
        -11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"\#
        clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court \#
        decides in November.","exceptional: circumstances The court decides in November.; signedOffBy Co\#
        ra Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After six month\#
        s contact goes on only in exceptional circumstances, stated and signed off"},{"broken":["E3"],"g\#
        iven":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["n\#
        one"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going well."],"outcome":{\#
        "refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldRevie\#
        w","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"A first block is not reviewed before there is one"},{"broken":[],"given":["cymru re\#
        ferral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command"\#
        :"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17434944000\#
        00,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 2025-04-26","from:\#
         11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"A whole block in the diary makes its review due"},{"broken":["H2"],"given":["supervi\#
        sed session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview\#
        ","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumst\#
        ances The court decides in November.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"ref\#
        used":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on beyond the day that was\#
         signed off"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at\#
        ":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["inc\#
        ident: bruise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025\#
        -05-10T10:40","toldAuthorities: authority police; toldWhom The control room; at 2025-05-10T10:45\#
        ; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title"\#
        :"The centre itself tells the police or children's services at once"},{"broken":["G1"],"given":[\#
        "supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["ove\#
        rdue"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","a\#
        ccount: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendCont\#
        act: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":\#
        "ResumeContact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refus\#
        ed":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"Tel\#
        lAuthority","details":["incident: bruise","told: authority childrensServices; toldWhom The duty \#
        desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks\#
        ":{},"command":"TellAuthority","details":["incident: bruise","told: authority police; toldWhom S\#
        omebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told i\#
        s overdue from the moment that it happened, and until somebody is"},{"broken":["G3"],"given":["s\#
        upervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":\#
        "ReportIncident","details":["incident: push","kinds: violent","account: Dad pushed the table ove\#
        r.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeCon\#
        tact","details":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"\#
        denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","detai\#
        ls":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"wh\#
        o":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassess\#
        ment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","f\#
        rom: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"After violence contact is suspended until risk has been assessed afresh"},{"brok\#
        en":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clo\#
        cks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","account: Sam fel\#
        l and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: fal\#
        se"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"Repor\#
        tIncident","details":["incident: second-fall","kinds: injury","account: Sam fell again.","happen\#
        ed: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Contact goes on after an incident where nobody asked for it to sto\#
        p"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":174490200\#
        0000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["inciden\#
        t: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15\#
        :50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1744902000000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting","inWriti\#
        ng: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["runn\#
        ing"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCo\#
        mmissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Cafcass Cymru is told within one working day, Easter left out, and in writin\#
        g"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":176657760\#
        0000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: words","kin\#
        ds: discriminatory","account: What was said, word for word.","happened: 2025-12-24T11:30","toldA\#
        uthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17665776\#
        00000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: false"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"out\#
        come":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","det\#
        ails":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "To have told it is not to have written it; both turn overdue, Christmas left out"},{"broken":["\#
        G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"\#
        G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","acc\#
        ount: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact\#
        : false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["runnin\#
        g"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"detail\#
        s":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the clocks go f\#
        orward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761\#
        404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: push",\#
        "kinds: abusive","account: What was seen and heard.","happened: 2025-10-25T15:30","toldAuthoriti\#
        es: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"c\#
        locks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2"\#
        :["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on \#
        which the clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G\#
        2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":[\#
        "incident: words","kinds: threatening","account: What was seen and heard.","happened: 2025-05-10\#
        T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWri\#
        ting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru lear\#
        ns nothing of a family that it did not refer"},{"broken":[],"given":["cymru referral accepted"],\#
        "rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"\#
        ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"Yo\#
        u wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCom\#
        missioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["i\#
        ncident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told \#
        and written by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referral accep\#
        ted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"comm\#
        and":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted\#
        : \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"T\#
        ellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","detail\#
        s":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Told and written by the end of the Monday after Christmas"},{"broken":[],"given":["cymru referr\#
        al accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"\#
        ]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad\#
         shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"com\#
        mand":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner"\#
        ,"details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Told and written by the end of the Monday after the clocks go back"},{"broken":[],"give\#
        n":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414298\#
        00000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"\#
        clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143\#
        3400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own time, and the\#
         session is held"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":174142\#
        8900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none",\#
        "conditions: The visiting adult comes by the side door.","photographs: none","child_may_go_out: \#
        false","interpreter: none","professional: none","inside: ","may_enter: Dan Cole","may_begin: fal\#
        se"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details\#
        ":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hi\#
        ll, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["\#
        centre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"\#
        who":"volunteer"}],"title":"The staff of the day see in one look what holds for a family, and wh\#
        o may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1\#
        741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":\#
        {}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: t\#
        he-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visito\#
        r"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome"\#
        :{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else s\#
        ees the board of a centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"\#
        ],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"ou\#
        tcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case\#
         is turned away, and that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E\#
        11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: th\#
        e-centre","text: Be on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: "\#
        ,"hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","sub\#
        ject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subj\#
        ect: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary\#
        : Little risk was found, and none that staff cannot manage.","isManageable: true","childrenNeedP\#
        reVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-0\#
        2-26","conditions: The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who\#
        ":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: d\#
        ad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not \#
        accepted the centre's rules"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":\#
        ["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: \#
        mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142\#
        8900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"vo\#
        lunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who\#
        ":"volunteer"}],"title":"Supervised contact does not begin without its supervisor"},{"broken":["\#
        E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who\#
        ":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult d\#
        ad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"comma\#
        nd":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414334000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":\#
        {"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"\#
        ],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command"\#
        :"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},\#
        "command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"\#
        clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side \#
        comes and goes in its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"\#
        steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-0\#
        3-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":174\#
        1428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side:\#
         visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"\#
        at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"\#
        _0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: chi\#
        ld sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the vi\#
        siting adult is late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepted"]\#
        ,"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["cen\#
        tre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; by\#
        Arrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"r\#
        efused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adu\#
        lt dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on t\#
        he Sunday on which it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rules":\#
        ["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: the-\#
        centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangeme\#
        nt false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{\#
        "_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],\#
        "outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday\#
         on which it changes in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","noti\#
        ces: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notices:\#
         Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"detai\#
        ls":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notic\#
        e stands on the centre's page from its announcement until contact goes on"},{"broken":["K3"],"gi\#
        ven":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Susp\#
        endFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  "],\#
        "outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is\#
         not suspended without telling the public why"},{"broken":["K1","K4"],"given":["sessions booked"\#
        ],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut for v\#
        isits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sess\#
        ions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","re\#
        turns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_susp\#
        ension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"\#
        ],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessi\#
        ons","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"de\#
        tails":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Sessions that fall in a suspension are held and not cancelled, and those afte\#
        r it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope:\#
         country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-fl\#
        u","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refu\#
        sed":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session:\#
         the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{\#
        "_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken":[\#
        "K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: wales","scope: country wales","from: 2025-03-0\#
        8","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08"\#
        ,"notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFa\#
        ce","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension\#
        : 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SuspendFaceToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","not\#
        ice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title"\#
        :"A suspension reaches the centres that it names, and no others"},{"broken":["K1"],"given":["ses\#
        sions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToF\#
        ace","details":["suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice: Sh\#
        ut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":\#
        {},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session\#
         is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"\#
        rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detai\#
        ls":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is f\#
        looded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: 202\#
        5-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCe\#
        ntre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension:\#
         flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"a\#
        t":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: \#
        2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details\#
        ":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A cent\#
        re suspends contact for itself, and for no other"},{"broken":[],"given":["sessions booked"],"rul\#
        es":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["su\#
        spension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details"\#
        :["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension",\#
        "details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-2\#
        2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSus\#
        pension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspension holds, nobody i\#
        s told that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","s\#
        cope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"out\#
        come":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","d\#
        etails":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"t\#
        itle":"A family that no longer needs its place does not come back to it"},{"broken":[],"given":[\#
        "sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFac\#
        eToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut for v\#
        isits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sess\#
        ions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","re\#
        turns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}\#
        ],"title":"What is booked before the first day and from the day of the return is not held"},{"br\#
        oken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"DecideAlternative","details":["alternative: way virtualContact; health All well.; in\#
        fectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","detail\#
        s":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":["al\#
        ternative: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."]\#
        ,"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command\#
        ":"DecideAlternative","details":["alternative: way trustedPerson; words Gran can bring Sam to th\#
        e park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"For every family that is held something is decided i\#
        n time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","fr\#
        om: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651\#
        200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"cloc\#
        ks":{},"command":"DecideAlternative","details":["alternative: way noneForNow; health ; infection\#
        Risk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infecti\#
        onRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":17416\#
        51200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way none\#
        ForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeople The child.; whyN\#
        one No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-flu\#
        ","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom noth\#
        ing is decided in time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["settin\#
        gs: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":["su\#
        spension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternativ\#
        e","details":["alternative: way indirectContact; health All well.; infectionRisk High.; vulnerab\#
        lePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has something e\#
        lse within the days that the register gives"}]}
        """#
}
