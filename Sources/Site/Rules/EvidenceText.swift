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
        ary"},{"name":"times","room":"House"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotM\#
        eetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"n\#
        ame":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"E7":[{"name"\#
        :"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedBreathTest","room":"Session"},{"name\#
        ":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"mayWantRe\#
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
        ignedOff","room":"Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"name":"stayEnds","\#
        room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review"}],"H4":[{"name":"saysPlac\#
        eNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Revi\#
        ew"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"K1":[{"name":"suspends","room":"Access"},\#
        {"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","room":"Suspension"},{"name":"cove\#
        rs","room":"Suspension"},{"name":"stoppages","room":"Suspension"},{"name":"all","room":"Suspensi\#
        on"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"centres","room":"Suspension"},{"\#
        name":"held","room":"Suspension"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name":"\#
        clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room":\#
        "Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name":"returning","room":"House\#
        "},{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room":"Access"},{"\#
        name":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"Access"},{"name":"whyNotWatched"\#
        ,"room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"\#
        name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","room":"People"},{"name":"knows\#
        ","room":"People"},{"name":"leastLevel","room":"People"},{"name":"running","room":"People"},{"na\#
        me":"clocks","room":"People"},{"name":"lastDay","room":"People"},{"name":"isUnfit","room":"Peopl\#
        e"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustB\#
        eFit","room":"People"},{"name":"checkLacks","room":"People"},{"name":"referenceLacks","room":"Pe\#
        ople"},{"name":"mustBeReady","room":"Session"}],"L2":[{"name":"keepsStaffRecords","room":"Access\#
        "},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBe\#
        Supervised","room":"Diary"},{"name":"running","room":"People"},{"name":"clocks","room":"People"}\#
        ,{"name":"until","room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"Peo\#
        ple"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":\#
        "trainingLacks","room":"People"},{"name":"mustBeReady","room":"Session"}]},"examples":[{"broken"\#
        :["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"\#
        command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptRef\#
        erral","details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refus\#
        ed":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingLis\#
        t","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A cen\#
        tre accepts nothing after its accreditation has lapsed"},{"broken":["D1"],"given":["referral sub\#
        mitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"comman\#
        d":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        61868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer \#
        that has not come on the eighth day is overdue; a place on the waiting list is none"},{"broken":\#
        [],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2\#
        025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"Scre\#
        enReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"With a court order the centre answers within seven days of receipt,\#
         and says when contact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules"\#
        :["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","deta\#
        ils":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxin\#
        g Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D\#
        2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["be\#
        cause: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Cafcass Cymru is told within ten working days, counted over Good Friday and Easter Mo\#
        nday"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{\#
        "at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742\#
        255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17422560000\#
        00,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom"\#
        ,"words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Caf\#
        cass Cymru is told within ten working days, counted over two weekends"},{"broken":[],"given":["c\#
        ymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":[\#
        "2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"cloc\#
        ks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanage\#
        dHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":176705274\#
        0000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervise\#
        dCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Cafcass Cymru and the court are both told in time"},{"broken":[],"given":["open centre"],"rul\#
        es":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the\#
        -case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileNam\#
        e order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind leg\#
        alRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; serv\#
        ice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith \#
        visitingAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from t\#
        he fourth visit; photographs takenNotShared; photographDetails by the father at the end; prepara\#
        tion who the mother; how with the centre's picture book; by 2025-03-20; interpreter isNeeded tru\#
        e; language British Sign Language; who an agency; pays the father; professional attends true; na\#
        me Cath Moss; office Cafcass; why to see the second session; risk found ; papers hasSection7Repo\#
        rt false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Fie\#
        ld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","m\#
        inutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 20\#
        25-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","notes\#
        : Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{\#
        },"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},\#
        {"at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","d\#
        etails":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"c\#
        ommand":"AssessRisk","details":["summary: Little risk was found.","isManageable: true","children\#
        NeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre\#
        ","endsOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"\#
        outcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the \#
        centre accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcom\#
        e":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","\#
        details":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{\#
        "at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{\#
        "done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","detail\#
        s":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: \#
        Be on time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":\#
        {}},"who":"visitor"}],"title":"Each adult accepts the rules of the centre for themselves, and ne\#
        w rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: parent"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument"\#
        ,"details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; \#
        mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind parent; name Mia Hill; email mia@example.org; ownRole residentCarer; service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder fals\#
        e; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentC\#
        arer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTe\#
        lephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fath\#
        er; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCent\#
        re false; photographs none; preparation who the mother; how with the centre's picture book; by 2\#
        027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSectio\#
        n7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court or\#
        der no seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subjec\#
        t: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["a\#
        ppointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"cloc\#
        ks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2"\#
        ,"subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome"\#
        :{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"Can\#
        celPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"tit\#
        le":"A pre-visit is held at its time, on the day on which the clocks go forward"},{"broken":["B4\#
        "],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from:\#
         10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subje\#
        ct: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Trur\#
        o"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","mi\#
        nutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: 2\#
        025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]\#
        }},"who":"coordinator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken"\#
        :["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29","\#
        from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adul\#
        t dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_\#
        0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","deta\#
        ils":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way:\#
         faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03\#
        -29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject\#
        : children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["\#
        appointment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToF\#
        ace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen se\#
        parately, never within the handover window of one another"},{"broken":[],"given":["open centre"]\#
        ,"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter;\#
         kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name R\#
        uth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; k\#
        ind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fam\#
        ily Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCen\#
        treByAgreement; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; r\#
        ole residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90\#
        0001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rela\#
        tionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no;\#
         mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pap\#
        ers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"\#
        ]},"command":"DeclineReferral","details":["because: lacksFacilities","words: Our rooms are up a \#
        stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order says another centr\#
        e by agreement, no days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["\#
        D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferra\#
        l","details":["because: unsuitableForCentre","words: We are sorry that we cannot help."],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{\#
        "done":{}}}],"title":"After a refusal the twenty-one days are counted by themselves"},{"broken":\#
        ["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"EnterCentre","details":["centre: plain-house","profile: name Bridge House; to\#
        wn Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house","\#
        standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"StateOffers","details":["centre: plain-house","kinds: supportedCen\#
        tre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator \#
        at plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: sup\#
        ervised-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals tru\#
        e"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccre\#
        ditation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; acc\#
        essNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":174099240000\#
        0,"clocks":{},"command":"HandOn","details":["to: plain-house","newCase: the-next","documents: "]\#
        ,"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"HandOn","details":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":{\#
        "invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ha\#
        ndOn","details":["to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcome\#
        ":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"HandOn","details":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"de\#
        nied":{}},"who":"coordinator at supervised-house"}],"title":"A case goes on only to a centre acc\#
        redited for supervised contact, in its own family"},{"broken":[],"given":["referral submitted"],\#
        "rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["cent\#
        re: supervised-house","profile: name Mill House; town Bradford; country england; takesSelfReferr\#
        als true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Awa\#
        rdAccreditation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-\#
        01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffe\#
        rs","details":["centre: supervised-house","kinds: supervisedCentre","others: services ; language\#
        s ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":17409\#
        92400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","d\#
        ocuments: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","p\#
        apers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at\#
         supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"\#
        done":{}}}],"title":"Where more risk is found the case goes on to a supervised centre with its p\#
        apers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 2024\#
        ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","e\#
        ndsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign i\#
        s answered by supervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral su\#
        bmitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","de\#
        tails":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRef\#
        erral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warne\#
        d":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral\#
        ","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Each sign points to supervised contact; supported all the same wa\#
        nts reasons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 202\#
        5-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AssessRisk","details":["summary: Threats to staff were made.","isManageable: false","chi\#
        ldrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","ends\#
        On: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AssessRisk","details":["summary: The threats were somebody els\#
        e.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Supported contact is accepted only after screening, and only where the risk ca\#
        n be managed"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 20\#
        25-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditio\#
        ns: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"\#
        AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome\#
        ":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","de\#
        tails":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHi\#
        gh","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but\#
         the centre answers for it, and the parties are told only its words"},{"broken":["B2"],"given":[\#
        "referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenR\#
        eferral","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Fie\#
        ld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accep\#
        tReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"r\#
        efused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refuse\#
        d":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","det\#
        ails":["summary: Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false"\#
        ,"assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditio\#
        ns: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, wha\#
        tever reason is given"},{"broken":["D3"],"given":["referral submitted"],"rules":["D3"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-02"],\#
        "outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: suppor\#
        tedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["\#
        stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outcome":{"denied":{}},"who":"r\#
        eferrer"}],"title":"A family waits for a place, and the finder states the time that follows"},{"\#
        broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outco\#
        me":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","deta\#
        ils":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built\#
         a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414\#
        53200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: \#
        referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0"\#
        :"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["\#
        session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pay\#
        s: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command"\#
        :"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes: 1","adden\#
        da: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendReco\#
        rd","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","author\#
        ity: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"cloc\#
        ks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A c\#
        ourt reads the notes that were sent to it, as they were sent, and no others"},{"broken":[],"give\#
        n":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court\#
        ","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName let\#
        ter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}}\#
        ,"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter received"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["awaited\#
        : "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allows copies,\#
         the centre asks and the court sends"},{"broken":["C5"],"given":["referral without the letter"],\#
        "rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":\#
        ["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"\#
        clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{"_0":["pap\#
        ers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","deta\#
        ils":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["p\#
        apers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileNa\#
        me letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"den\#
        ied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","details":["court\#
        : the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":17410788000\#
        00,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"don\#
        e":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 4821;\#
         showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":\#
        {},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName l\#
        etter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLetter receive\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["await\#
        ed: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtF\#
        orPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coor\#
        dinator"}],"title":"Only what is missing is asked for, by whoever runs the centre, and only a co\#
        urt that follows the case sends it"},{"broken":["C5"],"given":["referral without the letter"],"r\#
        ules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: \#
        the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"o\#
        utOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","deta\#
        ils":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"_0":["word\#
        s"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words\#
        : Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1740996000000,"clock\#
        s":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}\#
        },"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":\#
        {},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The \#
        court cannot send what it is asked for, and says why; a new letter asks again"},{"broken":["C5"]\#
        ,"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"\#
        C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order","status:\#
         received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["p\#
        apers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Where the referral does not tell that the order allows copies, the order itself must be here and\#
         say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clock\#
        s":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"outcome":{\#
        "invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase"\#
        ,"details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invali\#
        d":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","detai\#
        ls":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"a\#
        t":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: L\#
        S25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: none","clocks\#
        : D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details"\#
        :[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome\#
        ":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"details":["cloc\#
        ks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["ov\#
        erdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks:\#
         D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"De\#
        clineReferral","details":["because: lacksFacilities","words: We have no step-free room."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progress: notAc\#
        cepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04\#
        -01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by reference and nu\#
        mber, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open centre"],"rule\#
        s":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["p\#
        erson: clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark-of-clara"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","de\#
        tails":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"},{"at":17\#
        40992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court the-court"]\#
        ,"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["link: link-the-case","person: clara","referrer: court"],"outcome":{"done":{}\#
        },"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         referrer kind court; name Clara Bench; organisation Family Court at Leeds; email clara@court.ex\#
        ample.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 6\#
        0; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025\#
        -02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; children id \#
        sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName\#
         Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; role visitingAd\#
        ult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees\#
         named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who \#
        the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profe\#
        ssional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; miss\#
        ing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":\#
        {}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["cen\#
        tre: second-centre","profile: name The Second Centre; town Diss; country england; takesSelfRefer\#
        rals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Aw\#
        ardAccreditation","details":["centre: second-centre","standard: supervised","awarded: 2024-09-01\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers\#
        ","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coo\#
        rdinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","details":["to: s\#
        econd-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The Second Ce\#
        ntre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["court_ca\#
        se: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"cou\#
        rt"}],"title":"A court that refers from its account has the referral on its desk, and reads when\#
         contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992\#
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
        },{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","p\#
        erson: sally","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2\#
        027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","min\#
        utes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"A qualification holds on its last day and not on the next"},{"broken":["E1"],"gi\#
        ven":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":\#
        ["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["cent\#
        re: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: blue"],"outc\#
        ome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is not taken a\#
        way, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordi\#
        nator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"given":["refe\#
        rral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:54","min\#
        utes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","fr\#
        om: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A r\#
        oom for one family is free for the next to the minute"},{"broken":["E1"],"given":["referral acce\#
        pted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom"\#
        ,"details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"],"outcome"\#
        :{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supported room that\#
         holds them, and not one that has become too small"},{"broken":["E1"],"given":["referral accepte\#
        d","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue\#
        ; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":\#
        "One on duty looks after three supported families, or watches one"},{"broken":["E2"],"given":["s\#
        upervised referral accepted","another supervised referral accepted"],"rules":["E2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0"\#
        :"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:10","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A s\#
        upervisor watches one family at a time, in a room that is turned round between two"},{"broken":[\#
        "E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-c\#
        ase","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"\#
        E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Families that must never meet are not there at one time,\#
         whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk\#
        @court.example.org","question: centre the-centre; from court; kind supervisedCentre; hearing 202\#
        5-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; needs An inte\#
        rpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","deta\#
        ils":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"d\#
        enied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","detail\#
        s":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; words One c\#
        hild only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400\#
        000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_from: 2025-0\#
        4-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onCo\#
        nditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqui\#
        ry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for one family is \#
        taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: 2"],"outco\#
        me":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a hearing, an\#
        d whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":["B9"],"step\#
        s":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centr\#
        e","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":17446\#
        17600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exa\#
        mple.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wan\#
        tsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details"\#
        :["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":17446176\#
        00000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answ\#
        erWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks"\#
        :{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","deta\#
        ils":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clock\#
        s: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not there by the c\#
        entre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@\#
        court.example.org","question: centre the-centre; from court; kind supportedCentre; children unde\#
        rTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"r\#
        efused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","deta\#
        ils":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cou\#
        rt; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00101 needs an i\#
        nterpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: \#
        centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; more \#
        Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit woul\#
        dFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_\#
        0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds what belongs \#
        to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-else","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","question: centre \#
        the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport false"],"outcome\#
        ":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"t\#
        itle":"Anybody asks in their own name only, and gives an address for the answer"},{"broken":["F1\#
        "],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre t\#
        he-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"outcome":{"r\#
        efused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","deta\#
        ils":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cou\#
        rt; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","points_\#
        to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A supported centr\#
        e is asked for no report before the hearing either"},{"broken":["B9"],"given":["open centre"],"r\#
        ules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry:\#
         first","replyTo: clerk@court.example.org","question: centre the-centre; from legalRepresentativ\#
        e; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","ans\#
        wer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.pl\#
        acesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil 2025-03-02"]\#
        ,"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","\#
        answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the most, and says \#
        when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at"\#
        :1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cou\#
        rt.example.org","question: centre the-centre; from court; kind supportedCentre; children underTw\#
        o; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"co\#
        mmand":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUnti\#
        l 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clock\#
        s":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words We a\#
        re not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","replyTo: clerk@c\#
        ourt.example.org","question: centre the-centre; from court; kind supportedCentre; children under\#
        Two; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an acc\#
        redited service is asked, and answers that it would take the family"},{"broken":["L1"],"given":[\#
        "supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; c\#
        ertified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-0\#
        6-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervi\#
        sor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the\#
         last day of their check"},{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10\#
        :30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"A supervisor is booked up to the last day of their training"},{"broken":["L\#
        1","L2"],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record\#
        : references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingU\#
        ntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":\#
        ["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025\#
        -03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","d\#
        etails":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre\#
        ","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.10\#
        30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Neither assigned nor confirmed without\#
         what is asked for"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: sue","record: references from Ann Old; received 2024-06-02, from Ben Old; received 202\#
        4-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":\#
        {},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked\#
         does not begin when the supervisor turns out not to be checked"},{"broken":["L2"],"given":["sup\#
        ervised sessions booked"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certifi\#
        ed 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult d\#
        ad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not\#
         begin when the supervisor turns out not to be trained"},{"broken":["L1"],"given":["open centre"\#
        ],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused\#
        ":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check holds on its last day and not on the n\#
        ext"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: refere\#
        nces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 202\#
        7-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{\#
        "_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","de\#
        tails":["centre: the-centre","person: vic","record: dbs level standard; certified 2024-06-01; re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refuse\#
        d":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord"\#
        ,"details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01\#
        ; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingU\#
        ntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centr\#
        e: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Nobody is on duty without a check, or with one that does \#
        not look far enough"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic"\#
        ,"record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02\#
        ; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; c\#
        ertified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-0\#
        6-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff\#
        ","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:\#
        00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"One reference is not enough, two are"}\#
        ,{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"EnlistStaff","details":["centre: the-centre","member: person nell; name Nell New; p\#
        ost volunteer"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span \#
        from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record\#
        : dbs level enhanced; certified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.db\#
        s.certified"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord"\#
        ,"details":["centre: the-centre","person: nell","record: dbs level enhanced; certified 2024-06-0\#
        1; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguarding\#
        Until 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cent\#
        re: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"Somebody new waits until their papers are here"},{"brok\#
        en":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 24; coordin\#
        atorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; n\#
        oticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced;\#
         certified 2023-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024\#
        -06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that rene\#
        ws checks after two years"},{"broken":[],"given":["supervised referral accepted"],"rules":["L1",\#
        "L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00, person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800\#
        000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is c\#
        hecked and trained is put on duty and watches contact"},{"broken":[],"given":["open centre"],"ru\#
        les":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-0\#
        3-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Papers that are in order on their last day put somebody on duty that\#
         day"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:39;\#
         to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob\#
        ; span from 10:00; to 16:00, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Whoever knows a family is not on duty while it is there"},{"broken":["\#
        L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["pe\#
        rson: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","superv\#
        isor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody watches a family that th\#
        ey know"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done"\#
        :{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outco\#
        me":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginS\#
        ession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"\#
        outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is never too late to say that o\#
        ne knows a family"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied\#
        ":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["\#
        person: vic"],"outcome":{"denied":{}},"who":"resident"}],"title":"Each says it for themselves al\#
        one"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: refere\#
        nces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 202\#
        7-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: \#
        the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; indu\#
        ctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre\#
        : the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; in\#
        ductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the\#
        -centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"What somebody says of their own record makes nobody fit until t\#
        he coordinator keeps it"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person:\#
         vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-\#
        06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-3\#
        1; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinato\#
        r"}],"title":"What somebody says against themselves counts at once"},{"broken":["L1"],"given":["\#
        open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecor\#
        d","details":["centre: the-centre","person: bob","record: dbs level enhanced; certified 2024-06-\#
        01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied\#
        ":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":[\#
        "centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references\#
         from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12\#
        -31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"v\#
        olunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"tit\#
        le":"Nobody writes in another's record, nor keeps their own"},{"broken":["L2"],"given":["open ce\#
        ntre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","deta\#
        ils":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; refe\#
        rences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2\#
        025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the\#
        -centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centr\#
        e: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"re\#
        fused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-ce\#
        ntre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; \#
        received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],\#
        "title":"Each training holds on its last day and not on the next"},{"broken":["L2"],"given":["op\#
        en centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings\#
        ","details":["centre: the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; sup\#
        ervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person\#
        : vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused\#
        ":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abuse training is the centre's choice, sa\#
        feguarding is not"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":\#
        [{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["sess\#
        ion: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}}\#
        ,"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["ses\#
        sion: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"su\#
        pervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-\#
        case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/\#
        sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2\#
        025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"comm\#
        and":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F\#
        2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord\#
        ","details":["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["\#
        session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174203364000\#
        0,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveReco\#
        rdDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome\#
        ":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","\#
        details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},\#
        "who":"supervisor"}],"title":"A record is written in time, checked by a second person, and locke\#
        d"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":174203364\#
        0000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks\#
        ":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not written \#
        turns overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"st\#
        eps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["sessi\#
        on: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}\#
        },"who":"coordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"broken"\#
        :[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},\#
        "command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam,\#
         Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who\#
        ":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":\#
        {},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],\#
        "F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":\#
        "SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"The final record goes on the last of the seven days, in March"},{"broken":[],"given":["supervi\#
        sed session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecord\#
        Draft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:\#
        40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at"\#
        :1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.103\#
        0"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRe\#
        cord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"comma\#
        nd":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details\#
        ":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record go\#
        es on the last of the seven days, in October"},{"broken":[],"given":["cymru referral submitted"]\#
        ,"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["\#
        found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentr\#
        e","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308\#
        800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["\#
        reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact reaches Caf\#
        cass Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rul\#
        es":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"Clos\#
        eCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["ki\#
        nd: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on th\#
        e last of the seven days that contact has concluded"},{"broken":[],"given":["supervised session \#
        held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","detai\#
        ls":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A s\#
        upervised centre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["sessio\#
        n held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","det\#
        ails":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused"\#
        :{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","d\#
        etails":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported cen\#
        tre is called to give evidence, and the request is kept"},{"broken":[],"given":["supervised sess\#
        ion held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","\#
        details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam b\#
        uilt a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","d\#
        etails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","\#
        to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Notes that a second person checked go to the court by its order"},{\#
        "broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,\#
        "clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: at\#
        tendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":[\#
        "session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court"\#
        ,"recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},\#
        "who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clo\#
        cks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recip\#
        ient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at"\#
        :1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030"\#
        ,"to: court","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"invali\#
        d":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"\#
        SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court"\#
        ,"authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court\#
        ","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","det\#
        ails":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the\#
        -case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authori\#
        tyDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Notes go to the court checked, with authority, and as they were"},{"broken":["F1"],"giv\#
        en":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"comma\#
        nd":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam seemed ha\#
        ppy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"c\#
        ommand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam built\#
         a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{}\#
        ,"command":"SaveRecordDraft","details":["session: no-such-session","text: events Sam built a tow\#
        er."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0"\#
        :"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["\#
        session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pay\#
        s: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre \#
        writes no observation of contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"ste\#
        ps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court \#
        at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks"\#
        :{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused"\#
        :{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","de\#
        tails":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked of a suppo\#
        rted centre is refused and kept once, and the letter is ready"},{"broken":[],"given":["supervise\#
        d session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestRepor\#
        t","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A report asked of a supervised centre is taken down"},{"broken":[],"given":["session held"\#
        ],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","detai\#
        ls":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sam fell fro\#
        m the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ",\#
        "suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the o\#
        ne thing that is written of supported contact"},{"broken":["F3"],"given":["supervised session he\#
        ld"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn"\#
        ,"details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":174177000\#
        0000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":\#
        ["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"re\#
        fused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083\#
        140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"The final record goes within seven days of contact ce\#
        asing, all of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"\#
        steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["rea\#
        son: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375\#
        600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record \#
        that is not sent turns overdue, across the night on which the clocks go forward"},{"broken":["F1\#
        ","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":\#
        {"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","\#
        contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"cloc\#
        ks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["k\#
        ind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["\#
        kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":174177000000\#
        0,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":\#
        "F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no return of supported \#
        contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"s\#
        teps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reas\#
        on: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        61523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,\#
        "clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F\#
        7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Cafcass Cymru is told within seven days that contact has concluded"},{"br\#
        oken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: C\#
        ora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"Send\#
        Return","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at\#
        ":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"Clos\#
        eCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174553\#
        5600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact goes to Cafcass \#
        Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["\#
        A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind \#
        supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819\#
        751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre;\#
         kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-c\#
        entre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"re\#
        ferrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-cas\#
        e","link: link-another-case","centre: the-centre","kind: supportedCentre","referrer: parent"],"o\#
        utcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a service that i\#
        s accredited for it on the day"},{"broken":[],"given":["cymru referral drafted"],"rules":["B7"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service\#
         centre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtualBecause longOrN\#
        oContact; wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; kn\#
        ownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-0\#
        3-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"Cafcass Cymru refers for contact by video once it was assessed and talked over"},{"bro\#
        ken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSu\#
        pervised; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0"\#
        :"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; kn\#
        ownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-0\#
        3-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wales.remote.discus\#
        sed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: service centre the-centre; kind virtualSupported; frequency weekly; virtualBecause dis\#
        tance; wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; known\#
        SafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-0\#
        3; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"re\#
        ferrer"}],"title":"By video it refers neither for supported contact nor without an assessment"},\#
        {"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assesso\#
        r: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","\#
        virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"A ce\#
        ntre that would rather hold it by video does not take a Cymru family there without the assessmen\#
        t"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: p\#
        reparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answers.\#
        preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; interpreter isNeeded false; professional attends false; risk found ; p\#
        apers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mothe\#
        r; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"}],"title":"Who prepares the child is told: who, how, and by when"},{"broken":["C6"],"given":[\#
        "open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order;\#
         kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
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
        erns false; wales riskAssessment seen with both parents; sessions 7; minutesEach 60; knownSafegu\#
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
        ns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 125; knownSafegua\#
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
        s false; wales riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSafeguard\#
        ingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: re\#
        ferrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.or\#
        g; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proc\#
        eedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28;\#
         papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns \#
        false; wales riskAssessment seen with both parents; sessions 3; minutesEach 60; knownSafeguardin\#
        gIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"Cafcass Cymru never asks for more than six hours, nor for less than a first block"},{"\#
        broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fi\#
        leName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pry\#
        ce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supe\#
        rvisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cou\#
        rt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fal\#
        lBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adult\#
        s id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telepho\#
        ne 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName\#
         Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk \#
        found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both\#
         parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk \#
        assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-le\#
        tter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owe\#
        n Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind\#
         supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen w\#
        ith both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass\#
         Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-c\#
        ase","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru\#
        ; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-ce\#
        ntre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; c\#
        ourt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; h\#
        ow with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atten\#
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessm\#
        ent seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules\#
        ":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: li\#
        nk-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName\#
         order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["d\#
        ocument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appl\#
        ication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafc\#
        assCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centr\#
        e the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder\#
         true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profession\#
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales ris\#
        kAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguardingIssues false; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"given":["open cen\#
        tre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter;\#
         kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; who an agency"\#
        ],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpreter.pays"]}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: ref\#
        errer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exa\#
        mple.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60\#
        ; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-\#
        02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNa\#
        me Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNa\#
        me Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad\#
        ; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@examp\#
        le.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none;\#
         preparation who the mother; how with the centre's picture book; by 2027-02-26; professional att\#
        ends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration nam\#
        e Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         interpreter isNeeded true; language British Sign Language; who an agency; pays the father"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter comes with languag\#
        e, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: leg\#
        alRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeg\#
        uardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs none"],"outcome":\#
        {"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; \#
        name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cen\#
        tre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cou\#
        rt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's s\#
        olicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019\#
        -05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; co\#
        ntact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName \#
        Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; prepar\#
        ation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answ\#
        ers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hou\#
        r from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"}],"title":"The child may leave the centre only with for how long and from when"},{"broken":["\#
        C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email re\#
        ferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; \#
        minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; order\#
        Date 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sa\#
        m; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName M\#
        ia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tr\#
        ue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email\#
         dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogr\#
        aphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interp\#
        reter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; h\#
        asOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["ans\#
        wers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and\#
         Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequenc\#
        y every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumbe\#
        r LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyResto\#
        res; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residen\#
        tCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keeps\#
        TelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fa\#
        ther; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCe\#
        ntre false; photographs none; preparation who the mother; how with the centre's picture book; by\#
         2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSect\#
        ion7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Le\#
        e; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the safeguarding lett\#
        er, the form asks why and who will send it"},{"broken":["C2"],"given":["open centre"],"rules":["\#
        C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name An\#
        n Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@e\#
        xample.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCent\#
        re; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leed\#
        s; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eith\#
        erPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pict\#
        ure book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pa\#
        pers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; o\#
        rganisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.o\#
        rg; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"A local authority names the social worker and the team manager"},{"brok\#
        en":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; \#
        showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fil\#
        eName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council\#
        ; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom \#
        Mere; email tom@example.org; service centre the-centre; kind supportedCentre; frequency every tw\#
        o weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P001\#
        01; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; child\#
        ren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fi\#
        rstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephoneP\#
        rivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report\#
         false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its two people named"},\#
        {"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCent\#
        re; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind\#
         supportedCentre; frequency weekly; expectedMonths 7; longStayAgreed Cora Field, on 28 February"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit \#
        needs no agreement, a longer one was agreed with the centre"},{"broken":[],"given":["referral dr\#
        afted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: service centre the-centre; kind supervisedCentre; frequency weekly; expectedMon\#
        ths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the \#
        limit is sent without any agreement"},{"broken":["B10"],"given":["referral drafted"],"rules":["B\#
        10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: se\#
        rvice centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequ\#
        ency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B1\#
        0"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry\#
        : first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind suppo\#
        rtedCentre; children underTwo; wantsReport false; expectedMonths 7"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","order: centreAnswers, ce\#
        ntreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longStay, noReport, papersReachCentr\#
        e, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":{}},"who":"anyone"}],"title":"A\#
         stay that is to last longer is not referred before the centre has agreed"},{"broken":["C16"],"g\#
        iven":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true\#
        ; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father"],"outcome":{"invalid\#
        ":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; o\#
        rganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppor\#
        tedCentre; frequency every two weeks; minutes 60; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profession\#
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.proceedings\#
        "]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom \#
        the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"titl\#
        e":"The order says what follows if the centre does not accept"},{"broken":[],"given":["open cent\#
        re"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind leg\#
        alRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; serv\#
        ice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; orders kind nonMolestation; issued 2023-03-02; papers has\#
        Section7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: another-case",\#
        "link: link-another-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["case: another-case","ans\#
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
         2023-03-03; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send t\#
        he letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: another-case"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["case: another-case",\#
        "papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An injunction \#
        of the day two years ago is asked for, one of the day before is not"},{"broken":[],"given":["ope\#
        n centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-ord\#
        er; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email ref\#
        errer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-10-24; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; m\#
        issing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[\#
        ],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with the referral meet thei\#
        r deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organi\#
        sation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack ei\#
        therPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum\#
        ; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700\#
         900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; r\#
        elationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet \#
        no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pi\#
        cture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; \#
        orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occupation; issued 2021-06-0\#
        1; isCurrent false; papers hasSection7Report true; hasOtherConcerns false; missing Cafcass will \#
        send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter needed;\#
         order needed; injunction needed; section7Report needed; otherConcerns none"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: order","status: received\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"NotePap\#
        er","details":["paper: safeguardingLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}\#
        },"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers: safeguardingLetter re\#
        ceived; order received; injunction needed; section7Report needed"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"A referral shows which papers are needed, received and missing"},{"broke\#
        n":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; ema\#
        il referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-28; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral\#
        ","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["runn\#
        ing"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"c\#
        locks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4"\#
        :["met"]},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reach the centre within two\#
         days of the order, weekend or not"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-cas\#
        e","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs\#
         takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photographDetails"]}},"who":\#
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
        tre false; photographs takenNotShared; photographDetails by the father at the end"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are allowed only with by whom \#
        and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresen\#
        tative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id early; kind other; fileName other.pdf; mediaType application/\#
        pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; org\#
        anisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supporte\#
        dCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at\#
         Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack\#
         eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id \#
        mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07\#
        700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole\#
        ; relationship father; contact email dan@example.org; attendees named ; arrangements willingToMe\#
        et no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's\#
         picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found\#
         ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegua\#
        rdingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome"\#
        :{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails tru\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{\#
        "invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"RemoveDocument","details":["document: early"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers \#
        hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"who":"referrer"}],"titl\#
        e":"Where something is kept private, each document says whether it shows that"},{"broken":["C15"\#
        ],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional attends \#
        true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.office","answers.profes\#
        sional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners\#
        ; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00\#
        101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chil\#
        dren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; f\#
        irstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephone\#
        Private true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; con\#
        tact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fals\#
        e; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-\#
        26; interpreter isNeeded false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answe\#
        rs.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: professional attends true; name Cath Moss; office Cafcass; why to see the \#
        second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A professiona\#
        l who attends is named, with office and reason"},{"broken":["C12"],"given":["open centre"],"rule\#
        s":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: attendees named id gran; name Joan Cole; relationshi\#
        p ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.part","answ\#
        ers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; arrangements willingToMeet no; mayLeaveCentr\#
        e false; photographs none; preparation who the mother; how with the centre's picture book; by 20\#
        27-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection\#
        7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan Cole; re\#
        lationship grandmother; part the last half hour; comesWith visitingAdult"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named, with their part of th\#
        e visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["case: family0-case","link: link-0","referrer: p\#
        arent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["case: family1-case","link: link-1","referrer: legalRepresentative"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: family2-case","link: link-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family3-case","link:\#
         link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: family4-case","link: link-4","referrer: cafcassC\#
        ymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["case: family5-case","link: link-5","referrer: localAuthority"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family7-case","link: link-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fa\#
        mily8-case","link: link-8","person: somebody-else","referrer: parent"],"outcome":{"denied":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: fami\#
        ly0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, \#
        Cafcass Cymru and local authorities may refer, signed in or not"},{"broken":[],"given":["referra\#
        l drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: service centre the-centre; kind virtualSupported; frequency weekly; virtualB\#
        ecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"Contact by video says why it is not face to face\#
        "},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtual\#
        Supervised; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B8"}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centr\#
        e the-centre; kind supportedCentre; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","ends\#
        On: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2\#
        025-08-01","conditions: ","virtualBecause: preparation"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Video without a reason is neither referred nor accepted"},{"broken":[],"given":[],\#
        "rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre","details":["cent\#
        re: the-centre","profile: name Spring and Autumn; town Diss; country england; takesSelfReferrals\#
         false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supported","awarded: 2022-03-30"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"AwardAccreditation\#
        ","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers","details":["centr\#
        e: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offered: supportedCent\#
        re, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},\#
        "details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewh\#
        ere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"details":["centre: \#
        the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditation that laps\#
        es on the last Sunday of March or October lapses at London's midnight"},{"broken":[],"given":[],\#
        "rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre","details":["cent\#
        re: the-centre","profile: name Leap Year; town Diss; country england; takesSelfReferrals false"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"AwardAccredit\#
        ation","details":["centre: the-centre","standard: supported","awarded: 2024-02-29"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":18\#
        03772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","centres: "],"outcome\#
        ":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the end of February"\#
        },{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCen\#
        tre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported","centres: "],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["register: supervis\#
        edCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"cloc\#
        ks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: ","sta\#
        ted: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":18197532000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: support\#
        ed","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{\#
        },"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre"],"outcome":\#
        {"done":{}},"who":"anyone"}],"title":"A service is found for as long as its accreditation lasts,\#
         and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"rules":["A4"],"step\#
        s":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Stepping Stone Contac\#
        t Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded:\#
         2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-03"\#
        ],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateO\#
        ffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"coordinator at \#
        another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cent\#
        re: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarde\#
        d"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":\#
        ["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcome":{"denied":{}},\#
        "who":"anyone"}],"title":"Anyone reads the register; only its officer awards, and never ahead of\#
         time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A7"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors","centre: the-centre","\#
        account: Both parents wait in one hall.","knownFrom: I was there with a family."],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: repo\#
        rted"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Suspe\#
        ndAccreditation","details":["centre: the-centre","standard: supported","why: The sides meet.","c\#
        oncern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"CloseConcern","details":["concern: doors","outcome: Nothing in it."],"outcome":{"r\#
        efused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"Al\#
        ertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors","note: Pl\#
        ease look at it today."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000\#
        ,"clocks":{},"details":["concern: doors","state: liaising","steps: liaising, reported"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation",\#
        "details":["centre: the-centre","standard: supported","why: The sides meet.","concern: doors"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-ce\#
        ntre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: ano\#
        ther","link: some-link","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcom\#
        e":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"LiftAccred\#
        itationSuspension","details":["centre: the-centre","standard: supported","concern: doors"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"command":"BeginReferral","det\#
        ails":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","referrer:\#
         parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"Close\#
        Concern","details":["concern: doors","outcome: A second door is used now."],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: doors","state: closed"],\#
        "outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern goes to the commissioner\#
        , who alerts the register officer, who suspends the award"},{"broken":["A7"],"given":["open cent\#
        re"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","\#
        details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"denied":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":\#
        ["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre:\#
         the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"details":["register: supportedCentre","centres: "],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccreditation","details":["cent\#
        re: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"\#
        ],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn comes back by a new award al\#
        one"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions: Two membe\#
        rs of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"details":["centre: the-centre","conditions: Two members of staff are at the door."],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SetAccreditationCond\#
        itions","details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: "],"outcome":{"done"\#
        :{}},"who":"anyone"}],"title":"Conditions stand on the centre's public page until they are lifte\#
        d"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, sup\#
        ervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: s\#
        upportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: supervi\#
        sedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre wi\#
        th both standards offers every kind of service there is, each by its own name"},{"broken":["A8"]\#
        ,"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, softPlay"],"outcome\#
        ":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":\#
        ["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind of ser\#
        vice that the protocol does not know cannot be offered"},{"broken":["A8"],"given":["centre on th\#
        e register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-one","centre:\#
         the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"\#
        who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service that it does not o\#
        ffer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"EnterCentre","details":["centre: the-centre","profile: name Supported Only; town Thetford;\#
         country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCent\#
        re"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-\#
        03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateO\#
        ffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"r\#
        efused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers\#
        ","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupported"],"outcome":{"\#
        refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredited for supported c\#
        ontact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centre on the register\#
        "],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":["link: link-one",\#
        "centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case"\#
        ,"link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"r\#
        efused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditati\#
        on","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: another-case","link: link-two","centre: the-centre","kind: supervisedCentre","referrer: cour\#
        t"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":\#
        "BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: sup\#
        portedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A referral nam\#
        es only a service that is accredited, that day, for the contact it asks for"},{"broken":[],"give\#
        n":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services handove\#
        r, indirectContact, parentingAssessment; languages Polish, British Sign Language; accessNeedsMet\#
         step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"details":["centre: the-centre","services: handover, indirectContact, parentingAssessment"\#
        ,"languages: Polish, British Sign Language","access: step-free, hearing loop"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","access: "],"outcom\#
        e":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in which languages, \#
        and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],"rules":["A9"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","\#
        kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"invalid":{"_0":["o\#
        thers.services.1"]}},"who":"coordinator"}],"title":"An offer that the register has no name for i\#
        s not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1803\#
        718800000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervised lat\#
        er"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["cent\#
        re: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: hidden"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAccreditation","\#
        details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: su\#
        pported later; supervised due","accredited_until: supported 2030-02-27; supervised 2027-08-31"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is given in time, and a\#
         new award begins again"},{"broken":["A3"],"given":["centre on the register"],"rules":["A3"],"st\#
        eps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: r\#
        enewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDa\#
        ys","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{},"command"\#
        :"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"out\#
        come":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"details":["centre: the\#
        -centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},{"at":18116640000\#
        00,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; d\#
        ecideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"deta\#
        ils":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the register officer's cho\#
        ice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A3"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected: supported 0"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"details":["centre: the\#
        -centre","renewals: supported due","families_affected: supported 1; supervised 0"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","r\#
        enewals: supported lapsed; supervised lapsed","families_affected: supported 1; supervised 0","of\#
        fered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"],"outcome"\#
        :{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not renewed lapses, and\#
         the families whom it affects are listed"},{"broken":["A6"],"given":["centre on the register"],"\#
        rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":\#
        ["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.\#
        ","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"details":["concern: hall","state: reported","steps: reported"],"outcome":{"done\#
        ":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: hall","\#
        state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},\#
        "details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising","not\#
        e: Rang the register officer."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":174099\#
        2400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: \#
        applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title"\#
        :"Anyone reports an organisation that is not accredited, and it goes to Cafcass's commissioning \#
        team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"ReportUnaccredited","details":["concern: hall","organisation: ","place: ","offers: ","know\#
        nFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation","place"]}},"who":"anyo\#
        ne"}],"title":"A report names who, where, what and how it is known"},{"broken":["A6"],"given":["\#
        centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Repo\#
        rtUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Sup\#
        ervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: sunny-hall\#
        ","profile: name Sunny Hall; town Diss; country england; takesSelfReferrals true"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["con\#
        cern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"comm\#
        issioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: h\#
        all","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"a\#
        t":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: sunny-hall","sta\#
        ndard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre: sun\#
        ny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"outOfStep":{}},"who"\#
        :"commissioner/cafcass"}],"title":"An organisation has become accredited only where the register\#
         says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","o\#
        ffers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.","reachBy: sam@examp\#
        le.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveRe\#
        port","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"who":"commissioner/cafca\#
        ss"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: clos\#
        ed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"\#
        at":1741597200000,"clocks":{},"details":["concern: hall","state: closed","steps: closed, liaisin\#
        g, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was reported is seen through\#
        , and each step is kept"},{"broken":[],"given":["centre on the register"],"rules":["A5"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds\#
        : supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCe\#
        ntre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"co\#
        mmand":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 0"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"details":["centre: th\#
        e-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualSupported none","waiting\#
        _stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-ce\#
        ntre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":17615\#
        21400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 4","waiting\#
        _stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait t\#
        hat the public reads bears the day on which the centre said so"},{"broken":["A5"],"given":["cent\#
        re on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOff\#
        ers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-c\#
        entre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre",\#
        "kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCe\#
        ntre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCen\#
        tre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre states no wait fo\#
        r contact that it does not offer"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22\#
        , 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from\#
        : 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.103\#
        0","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2\#
        025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "A session before the first one is not booked while another would then lie past six months"},{"b\#
        roken":[],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clock\#
        s":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes:\#
         30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"Invi\#
        teToReview","details":["adult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Each side is asked alone, with minutes to come and go betw\#
        een them"},{"broken":["H6"],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":17\#
        48851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at\#
        : 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":\#
        {},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30\#
        "],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"comma\#
        nd":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outco\#
        me":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"Invi\#
        teToReview","details":["adult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"The two sides are never asked for times at which they coul\#
        d meet"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749\#
        294000000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Going wel\#
        l.","childrenSaid: child sam; words I like the blue room."],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: other","findings\#
        : Again.","childrenSaid: child nobody; words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.\#
        nobody"]}},"who":"coordinator"}],"title":"A child is heard in a review, in the child's own words\#
        "},{"broken":[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,\#
        "clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: t\#
        hreeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The th\#
        ree-month review is held on its last day"},{"broken":[],"given":["supervised session held"],"rul\#
        es":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details"\#
        :["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The c\#
        ourt decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"After a six-month review contact goes on to the day that was signed o\#
        ff"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"residen\#
        t"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"\#
        done":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":\#
        [],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":174099\#
        2400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"r\#
        ules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[]\#
        ,"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlace\#
        NotNeeded","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":17409924\#
        00000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyo\#
        ne"}],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["superv\#
        ised session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase\#
        ","details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["\#
        contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","de\#
        tails":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["conta\#
        ctCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"co\#
        mmand":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held:\#
         1","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ah\#
        ead, not before the last session that was held"},{"broken":[],"given":["supervised session held"\#
        ],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan:\#
         lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a\#
         calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks"\#
        :{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 202\#
        5-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"The way out is planned, both sides are told, and the child hears of it b\#
        y the last visit"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[\#
        {"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next \#
        withoutHelp; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H\#
        3"}},"who":"coordinator"}],"title":"A child is not told after the last visit that it was the las\#
        t"},{"broken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at"\#
        :1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anoth\#
        erCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay\#
         2025-09-09; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"o\#
        utcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"\#
        PlanExit","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by\#
         The worker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinato\#
        r"}],"title":"A plan has a day, and ends no later than contact here may last"},{"broken":["H3"],\#
        "given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"com\#
        mand":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-0\#
        1; by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever r\#
        uns the centre plans the way out"},{"broken":["H1"],"given":["supervised session held"],"rules":\#
        ["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Goin\#
        g well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":\#
        "HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"\#
        ]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":\#
        "HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A review with the coordinator after three months"},{"broken":["H1"],"g\#
        iven":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["r\#
        unning"]},"command":"HoldReview","details":["kind: other","findings: A word about parking."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details\#
        ":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; another kind does\#
         not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":\#
        [{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17573\#
        72400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"cl\#
        ocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Nov\#
        ember.","exceptional: circumstances The court decides in November.; signedOffBy ; until 2025-11-\#
        30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"com\#
        mand":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","exce\#
        ptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"\#
        H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["ki\#
        nd: threeMonths","findings: The court decides in November.","exceptional: circumstances The cour\#
        t decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["e\#
        xceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldR\#
        eview","details":["kind: sixMonths","findings: The court decides in November.","exceptional: cir\#
        cumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"After six months contact goes on only in exceptional c\#
        ircumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rule\#
        s":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details"\#
        :["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinat\#
        or"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: \#
        Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not revie\#
        wed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps\#
        ":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025\#
        -04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"comm\#
        and":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","su\#
        pervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary \#
        makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"step\#
        s":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","finding\#
        s: The court decides in November.","exceptional: circumstances The court decides in November.; s\#
        ignedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":17573\#
        18400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minu\#
        tes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}\#
        ],"title":"Contact does not go on beyond the day that was signed off"},{"broken":["H2"],"given":\#
        ["supervised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"H\#
        oldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptional:\#
         circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","det\#
        ails":["kind: other","findings: The court decided sooner.","exceptional: circumstances A few wee\#
        ks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}}\#
        ,"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["sessio\#
        n: the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview"\#
        ,"details":["kind: other","findings: The court decided sooner.","exceptional: circumstances A fe\#
        w weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"A later sign-off leaves no session in the diary past the day that it re\#
        aches"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746\#
        871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident:\#
         bruise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10\#
        T10:40","toldAuthorities: authority police; toldWhom The control room; at 2025-05-10T10:45; refe\#
        rence CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The \#
        centre itself tells the police or children's services at once"},{"broken":["G1"],"given":["super\#
        vised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]\#
        },"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","account\#
        : Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: f\#
        alse"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"Resum\#
        eContact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"\#
        _0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAutho\#
        rity","details":["incident: bruise","told: authority childrensServices; toldWhom The duty desk; \#
        at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"\#
        command":"TellAuthority","details":["incident: bruise","told: authority police; toldWhom Somebod\#
        y; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is over\#
        due from the moment that it happened, and until somebody is"},{"broken":["G3"],"given":["supervi\#
        sed referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"Repor\#
        tIncident","details":["incident: push","kinds: violent","account: Dad pushed the table over.","h\#
        appened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refus\#
        ed":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact",\#
        "details":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied\#
        ":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["\#
        reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"co\#
        ordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: \#
        Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 1\#
        1:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"After violence contact is suspended until risk has been assessed afresh"},{"broken":[]\#
        ,"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{\#
        },"command":"ReportIncident","details":["incident: fall","kinds: injury","account: Sam fell and \#
        cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncid\#
        ent","details":["incident: second-fall","kinds: injury","account: Sam fell again.","happened: 20\#
        25-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"Contact goes on after an incident where nobody asked for it to stop"},{"\#
        broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"\#
        clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: sho\#
        uting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","\#
        toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17449\#
        02000000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting","inWriting: fa\#
        lse"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]}\#
        ,"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissi\#
        oner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Cafcass Cymru is told within one working day, Easter left out, and in writing"},{"\#
        broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"\#
        clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: words","kinds: di\#
        scriminatory","account: What was said, word for word.","happened: 2025-12-24T11:30","toldAuthori\#
        ties: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,\#
        "clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: false"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":\#
        ["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To ha\#
        ve told it is not to have written it; both turn overdue, Christmas left out"},{"broken":["G2"],"\#
        given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["\#
        2025-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: \#
        What was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: fals\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],\#
        "outcome":{"done":{}}}],"title":"One working day across the night on which the clocks go forward\#
        "},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400\#
        000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds\#
        : abusive","account: What was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ",\#
        "suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks"\#
        :{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["ove\#
        rdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on which \#
        the clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"s\#
        teps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incid\#
        ent: words","kinds: threatening","account: What was seen and heard.","happened: 2025-05-10T10:40\#
        ","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1746871200000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: \#
        true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns not\#
        hing of a family that it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules\#
        ":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"Report\#
        Incident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait\#
        .\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissio\#
        ner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["inciden\#
        t: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and wr\#
        itten by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],\#
        "rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"\#
        ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"Yo\#
        u wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCom\#
        missioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["i\#
        ncident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told \#
        and written by the end of the Monday after Christmas"},{"broken":[],"given":["cymru referral acc\#
        epted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"co\#
        mmand":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shout\#
        ed: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":\#
        "TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","deta\#
        ils":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Told and written by the end of the Monday after the clocks go back"},{"broken":[],"given":["s\#
        essions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,\#
        "clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks\#
        ":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143340000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own time, and the sessi\#
        on is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad\#
        ","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cl\#
        ocks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},\#
        "who":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken":["E8"],"given":\#
        ["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBrea\#
        thTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E\#
        8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: n\#
        egative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a test \#
        the adult stays outside; with a negative one the visit goes ahead"},{"broken":["E8"],"given":["s\#
        essions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathT\#
        est","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result:\#
         negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":174\#
        1429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at\#
        ":1742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 202\#
        5-03-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome"\#
        :{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the visit \#
        before it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessions booked"],"r\#
        ules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["ad\#
        ult: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"c\#
        locks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"invalid"\#
        :{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathT\#
        est","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adul\#
        t: dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A \#
        test is asked for only where the order asks for one, as the coordinator notes it"},{"broken":[],\#
        "given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["\#
        centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adult \#
        comes by the side door.","photographs: none","child_may_go_out: false","interpreter: none","prof\#
        essional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 20\#
        25-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-0\#
        3-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The \#
        staff of the day see in one look what holds for a family, and who may come in now"},{"broken":["\#
        E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"detail\#
        s":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-wels\#
        h-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"o\#
        utcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-\#
        centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks"\#
        :{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"v\#
        olunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day,\#
         or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"\#
        who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is kep\#
        t"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be \#
        kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","\#
        way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","w\#
        ay: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and non\#
        e that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora \#
        Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting \#
        adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"don\#
        e":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"\#
        broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"\#
        command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes\#
        : 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate\#
        ","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["s\#
        ession: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"wh\#
        o":"visitor"}],"title":"Whoever is delayed says so, and the other side hears of it at once"},{"b\#
        roken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{\#
        },"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minu\#
        tes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"Sa\#
        yLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outco\#
        me":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"\#
        SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"o\#
        utcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other \#
        side, and a delay has a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rule\#
        s":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adul\#
        t: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"\#
        who":"volunteer"}],"title":"Supervised contact does not begin without its supervisor"},{"broken"\#
        :["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414289\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"\#
        who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414334\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refuse\#
        d":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attend\#
        ed"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"comma\#
        nd":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":\#
        {},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143400000\#
        0,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each si\#
        de comes and goes in its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"\#
        ],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.202\#
        5-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":\#
        1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","si\#
        de: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"}\#
        ,{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused"\#
        :{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the\#
         visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepte\#
        d"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["\#
        centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1;\#
         byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":\#
        {"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock o\#
        n the Sunday on which it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rule\#
        s":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: t\#
        he-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrang\#
        ement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sun\#
        day on which it changes in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details"\#
        :["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","n\#
        otices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notic\#
        es: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"de\#
        tails":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The no\#
        tice stands on the centre's page from its announcement until contact goes on"},{"broken":["K3"],\#
        "given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  \#
        "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact\#
         is not suspended without telling the public why"},{"broken":["K1","K4"],"given":["sessions book\#
        ed"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace",\#
        "details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut fo\#
        r visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["s\#
        essions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu",\#
        "returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_s\#
        uspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSe\#
        ssions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},\#
        "details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Sessions that fall in a suspension are held and not cancelled, and those a\#
        fter it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","sco\#
        pe: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the\#
        -flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: b\#
        lue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"r\#
        efused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["sessi\#
        on: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused\#
        ":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken\#
        ":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SuspendFaceToFace","details":["suspension: wales","scope: country wales","from: 2025-0\#
        3-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-\#
        08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspens\#
        ion: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","\#
        notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"tit\#
        le":"A suspension reaches the centres that it names, and no others"},{"broken":["K1"],"given":["\#
        sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice:\#
         Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clock\#
        s":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held sess\#
        ion is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"\#
        ],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall i\#
        s flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,\#
        "clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: \#
        2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ow\#
        nCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},\#
        {"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","return\#
        s: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"deta\#
        ils":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A c\#
        entre suspends contact for itself, and for no other"},{"broken":[],"given":["sessions booked"],"\#
        rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detai\#
        ls":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspensio\#
        n","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-0\#
        3-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"End\#
        Suspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03\#
        -15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspension holds, nobod\#
        y is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu"\#
        ,"scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"\#
        outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension"\#
        ,"details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}]\#
        ,"title":"A family that no longer needs its place does not come back to it"},{"broken":[],"given\#
        ":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspend\#
        FaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut fo\#
        r visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["s\#
        essions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu",\#
        "returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"voluntee\#
        r"}],"title":"What is booked before the first day and from the day of the return is not held"},{\#
        "broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"DecideAlternative","details":["alternative: way virtualContact; health All well.;\#
         infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","det\#
        ails":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"out\#
        come":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":[\#
        "alternative: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody\#
        ."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"comm\#
        and":"DecideAlternative","details":["alternative: way trustedPerson; words Gran can bring Sam to\#
         the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"For every family that is held something is decide\#
        d in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation",\#
        "from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741\#
        651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"c\#
        locks":{},"command":"DecideAlternative","details":["alternative: way noneForNow; health ; infect\#
        ionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infe\#
        ctionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":17\#
        41651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way n\#
        oneForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeople The child.; w\#
        hyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-\#
        flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom n\#
        othing is decided in time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["\#
        K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["set\#
        tings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlterna\#
        tive","details":["alternative: way indirectContact; health All well.; infectionRisk High.; vulne\#
        rablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has somethin\#
        g else within the days that the register gives"}]}
        """#
}
