/// Made by `make golden` from the scenario files; not to be changed by hand.
enum EvidenceText {
    static let json = #"""
        {"deciders":{"A1":[{"name":"mustBeAccredited","room":"Diary"},{"name":"service","room":"Referral\#
        "},{"name":"mustBeOffered","room":"Referral"},{"name":"holds","room":"Register"},{"name":"isAccr\#
        edited","room":"Register"},{"name":"lapse","room":"Register"},{"name":"mustBeAccredited","room":\#
        "Register"},{"name":"mustBeOffered","room":"Review"}],"A2":[{"name":"mustBeOffered","room":"Refe\#
        rral"},{"name":"holds","room":"Register"},{"name":"isAccredited","room":"Register"},{"name":"off\#
        ered","room":"Register"},{"name":"lapse","room":"Register"},{"name":"mayOffer","room":"Register"\#
        }],"A3":[{"name":"renewalClock","room":"Register"},{"name":"renewalState","room":"Register"},{"n\#
        ame":"renewals","room":"Register"},{"name":"affected","room":"Register"}],"A4":[{"name":"anyone"\#
        ,"room":"Access"}],"A6":[{"name":"reporting","room":"Register"},{"name":"mustBeAccredited","room\#
        ":"Register"},{"name":"followsConcerns","room":"Register"}],"A7":[{"name":"acting","room":"Regis\#
        ter"},{"name":"holds","room":"Register"},{"name":"stop","room":"Register"},{"name":"reporting","\#
        room":"Register"},{"name":"mustBeAlerted","room":"Register"},{"name":"readsConcern","room":"Regi\#
        ster"}],"A8":[{"name":"service","room":"Referral"},{"name":"mustBeOffered","room":"Referral"}],"\#
        A9":[{"name":"isOutcode","room":"Register"},{"name":"mustBeOffered","room":"Review"}],"B1":[{"na\#
        me":"mayAccept","room":"Assessment"},{"name":"mustBeManaged","room":"Review"},{"name":"isAssesse\#
        dAfresh","room":"Review"}],"B10":[{"name":"all","room":"Enquiry"},{"name":"mustSuit","room":"Ref\#
        erral"},{"name":"mustHaveAgreedLongStay","room":"Referral"}],"B2":[{"name":"signs","room":"Asses\#
        sment"},{"name":"mayAccept","room":"Assessment"},{"name":"risk","room":"Referral"},{"name":"must\#
        BeManaged","room":"Review"}],"B4":[{"name":"toBeSeen","room":"Assessment"},{"name":"notYetSeen",\#
        "room":"Assessment"},{"name":"mustBeSeen","room":"Assessment"},{"name":"isSeen","room":"Assessme\#
        nt"},{"name":"firstSeen","room":"Assessment"},{"name":"mustBeApart","room":"Assessment"},{"name"\#
        :"mustBeReady","room":"Diary"},{"name":"adults","room":"Referral"},{"name":"mustBeReady","room":\#
        "Session"}],"B5":[{"name":"mustBeOpenForContact","room":"Diary"}],"B7":[{"name":"remote","room":\#
        "Referral"},{"name":"mustSuit","room":"Referral"},{"name":"mustSuitRemotely","room":"Referral"}]\#
        ,"B8":[{"name":"mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Referral"}],"B9\#
        ":[{"name":"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"asks","\#
        room":"Enquiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":"Access"},{"\#
        name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11":[{"n\#
        ame":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"n\#
        ame":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name":"agr\#
        ee","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"professional\#
        ","room":"Referral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"\#
        Referral"}],"C2":[{"name":"referrer","room":"Referral"},{"name":"applies","room":"Referral"},{"n\#
        ame":"mustNameTwo","room":"Referral"}],"C3":[{"name":"papers","room":"Referral"},{"name":"papers\#
        Needed","room":"Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name":"clocks","room":"\#
        Court"},{"name":"proceedings","room":"Referral"},{"name":"papers","room":"Referral"}],"C5":[{"na\#
        me":"sendsCopies","room":"Access"},{"name":"mayAskForCopies","room":"Court"}],"C6":[{"name":"wal\#
        es","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarryFourMusts","room":\#
        "Referral"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"mayStepDown","room":"Revie\#
        w"}],"D1":[{"name":"clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"e\#
        verybodyTold","room":"Referral"},{"name":"reply","room":"Referral"},{"name":"commissioner","room\#
        ":"Referral"},{"name":"courts","room":"Referral"}],"D2":[{"name":"everybodyTold","room":"Referra\#
        l"},{"name":"commissioner","room":"Referral"}],"D3":[{"name":"waitingOrder","room":"Referral"}],\#
        "D4":[{"name":"clocks","room":"Court"},{"name":"restore","room":"Referral"}],"E1":[{"name":"must\#
        StillHold","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diar\#
        y"},{"name":"mustHaveRoom","room":"Diary"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},\#
        {"name":"mustHaveAcceptedHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room"\#
        :"Session"},{"name":"mayBegin","room":"Session"}],"E12":[{"name":"keepsCosts","room":"Access"},{\#
        "name":"seesOwnCosts","room":"Access"},{"name":"hasCosts","room":"Cost"},{"name":"terms","room":\#
        "Cost"},{"name":"payers","room":"Cost"},{"name":"charged","room":"Cost"},{"name":"shared","room"\#
        :"Cost"},{"name":"mustFit","room":"Cost"},{"name":"mayHavePaid","room":"Cost"}],"E2":[{"name":"m\#
        ustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken",\#
        "room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"Diary"}\#
        ,{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady"\#
        ,"room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified","room":"Regist\#
        er"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}],"E3":[{"name"\#
        :"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name":"must\#
        KeepToGuideline","room":"Referral"},{"name":"firstBlock","room":"Review"},{"name":"mustHaveHeldB\#
        lock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"name":"minutesLeft",\#
        "room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"name":"mustKeepToGuideline","room":"R\#
        eferral"}],"E5":[{"name":"side","room":"Session"},{"name":"mayEnter","room":"Session"}],"E6":[{"\#
        name":"settings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name":"familiesMeet","roo\#
        m":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"nam\#
        e":"times","room":"House"},{"name":"stayApart","room":"Review"},{"name":"mustBeInTime","room":"S\#
        ession"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdultSett\#
        led","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave","room"\#
        :"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedBreathTest\#
        ","room":"Session"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord","room":"A\#
        ccess"},{"name":"mustHaveReports","room":"Cost"},{"name":"mayWantReport","room":"Enquiry"},{"nam\#
        e":"writing","room":"Record"},{"name":"isObserved","room":"Record"},{"name":"observed","room":"R\#
        ecord"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clocks","room":"Record"},{"name"\#
        :"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse\#
        ","room":"Record"}],"F3":[{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"R\#
        ecord"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":"Record"},{"name":"owed",\#
        "room":"Record"}],"F5":[{"name":"notices","room":"Record"},{"name":"frozen","room":"Record"},{"n\#
        ame":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Record"}],"F7":[{"name"\#
        :"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"name":"reportsIncidents","ro\#
        om":"Access"},{"name":"authorities","room":"Safeguarding"},{"name":"mustHaveToldAuthorities","ro\#
        om":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Access"},{"name":"commissioner"\#
        ,"room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Safeguarding"}],"G3":[{"name":\#
        "answersForIncidents","room":"Access"},{"name":"mustBeOpenForContact","room":"Diary"},{"name":"m\#
        ustBeManaged","room":"Review"},{"name":"isAssessedAfresh","room":"Review"},{"name":"mustHaveTold\#
        Authorities","room":"Safeguarding"},{"name":"mustNotBeSuspended","room":"Session"}],"H1":[{"name\#
        ":"reviews","room":"Access"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","ro\#
        om":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary\#
        "},{"name":"sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"name":"must\#
        ReachWhatIsBooked","room":"Review"},{"name":"mustEndWithinStay","room":"Review"},{"name":"stayEn\#
        ds","room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review"}],"H4":[{"name":"say\#
        sPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":\#
        "Review"}],"H5":[{"name":"standing","room":"Review"},{"name":"mayStepDown","room":"Review"},{"na\#
        me":"mustBeManaged","room":"Review"},{"name":"mustBeOffered","room":"Review"},{"name":"mustLeave\#
        NothingBooked","room":"Review"},{"name":"mustBeBeforeMove","room":"Review"}],"H6":[{"name":"must\#
        KeepApart","room":"Review"}],"K1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspend\#
        ed","room":"Session"},{"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},\#
        {"name":"stoppages","room":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSu\#
        spended","room":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Susp\#
        ension"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension\#
        "}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"ev\#
        eryAdult","room":"Suspension"}],"K4":[{"name":"returning","room":"House"},{"name":"notices","roo\#
        m":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":\#
        "Access"},{"name":"keepsKnown","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":\#
        "mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised",\#
        "room":"Diary"},{"name":"somebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name\#
        ":"leastLevel","room":"People"},{"name":"running","room":"People"},{"name":"clocks","room":"Peop\#
        le"},{"name":"lastDay","room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room\#
        ":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"\#
        name":"checkLacks","room":"People"},{"name":"referenceLacks","room":"People"},{"name":"mustBeRea\#
        dy","room":"Session"}],"L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched\#
        ","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary\#
        "},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"\#
        People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisor\#
        IsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"P\#
        eople"},{"name":"mustBeReady","room":"Session"}],"L3":[{"name":"keepsRecords","room":"Access"},{\#
        "name":"keptUntil","room":"Privacy"},{"name":"mayErase","room":"Privacy"}]},"examples":[{"broken\#
        ":["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},\#
        "command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptRe\#
        ferral","details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refu\#
        sed":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingLi\#
        st","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A ce\#
        ntre accepts nothing after its accreditation has lapsed"},{"broken":["D1"],"given":["referral su\#
        bmitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"comma\#
        nd":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer\#
         that has not come on the eighth day is overdue; a place on the waiting list is none"},{"broken"\#
        :[],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["\#
        2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"Scr\#
        eenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"out\#
        come":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","detai\#
        ls":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"With a court order the centre answers within seven days of receipt\#
        , and says when contact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules\#
        ":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"out\#
        come":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","det\#
        ails":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxi\#
        ng Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","\#
        D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["b\#
        ecause: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Cafcass Cymru is told within ten working days, counted over Good Friday and Easter M\#
        onday"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[\#
        {"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        2255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1742256000\#
        000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom\#
        ","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Ca\#
        fcass Cymru is told within ten working days, counted over two weekends"},{"broken":[],"given":["\#
        cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":\#
        ["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clo\#
        cks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanag\#
        edHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17670527\#
        40000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervis\#
        edCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Cafcass Cymru and the court are both told in time"},{"broken":[],"given":["open centre"],"ru\#
        les":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E1\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileNa\#
        me order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType ap\#
        plication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atten\#
        dees named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith\#
         visitingAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from \#
        the fourth visit; photographs takenNotShared; photographDetails by the father at the end; prepar\#
        ation who the mother; how with the centre's picture book; by 2025-03-20; interpreter isNeeded tr\#
        ue; language British Sign Language; who an agency; pays the father; professional attends true; n\#
        ame Cath Moss; office Cafcass; why to see the second session; risk found ; papers hasSection7Rep\#
        ort false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Fi\#
        eld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arra\#
        ngePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","\#
        minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2\#
        025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","note\#
        s: Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":\#
        {},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"}\#
        ,{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","\#
        details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"\#
        command":"AssessRisk","details":["summary: Little risk was found.","isManageable: true","childre\#
        nNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentr\#
        e","endsOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],\#
        "outcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the\#
         centre accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outco\#
        me":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules",\#
        "details":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":\#
        {"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","detai\#
        ls":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"\#
        at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text:\#
         Be on time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done"\#
        :{}},"who":"visitor"}],"title":"Each adult accepts the rules of the centre for themselves, and n\#
        ew rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: parent"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument\#
        ","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf;\#
         mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: ref\#
        errer kind parent; name Mia Hill; email mia@example.org; ownRole residentCarer; service centre t\#
        he-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder fal\#
        se; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resident\#
        Carer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsT\#
        elephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSecti\#
        on7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"\#
        SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court o\#
        rder no seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subje\#
        ct: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["\#
        appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clo\#
        cks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2\#
        ","subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome\#
        ":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"Ca\#
        ncelPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"ti\#
        tle":"A pre-visit is held at its time, on the day on which the clocks go forward"},{"broken":["B\#
        4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from\#
        : 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subj\#
        ect: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Tru\#
        ro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","m\#
        inutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: \#
        2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"\#
        ]}},"who":"coordinator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken\#
        ":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29",\#
        "from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adu\#
        lt dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"\#
        _0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","det\#
        ails":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way\#
        : faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-0\#
        3-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subjec\#
        t: children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":[\#
        "appointment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceTo\#
        Face"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen s\#
        eparately, never within the handover window of one another"},{"broken":[],"given":["open centre"\#
        ],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter\#
        ; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name \#
        Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; \#
        kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCe\#
        ntreByAgreement; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pict\#
        ure book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pa\#
        pers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none\#
        "]},"command":"DeclineReferral","details":["because: lacksFacilities","words: Our rooms are up a\#
         stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order says another cent\#
        re by agreement, no days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":[\#
        "D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferr\#
        al","details":["because: unsuitableForCentre","words: We are sorry that we cannot help."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":\#
        {"done":{}}}],"title":"After a refusal the twenty-one days are counted by themselves"},{"broken"\#
        :["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"EnterCentre","details":["centre: plain-house","profile: name Bridge House; t\#
        own Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house",\#
        "standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: plain-house","kinds: supportedCe\#
        ntre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator\#
         at plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: su\#
        pervised-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals tr\#
        ue"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccr\#
        editation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; ac\#
        cessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":17409924000\#
        00,"clocks":{},"command":"HandOn","details":["to: plain-house","newCase: the-next","documents: "\#
        ],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"HandOn","details":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":\#
        {"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"H\#
        andOn","details":["to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcom\#
        e":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"HandOn","details":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"d\#
        enied":{}},"who":"coordinator at supervised-house"}],"title":"A case goes on only to a centre ac\#
        credited for supervised contact, in its own family"},{"broken":[],"given":["referral submitted"]\#
        ,"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["cen\#
        tre: supervised-house","profile: name Mill House; town Bradford; country england; takesSelfRefer\#
        rals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Aw\#
        ardAccreditation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09\#
        -01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOff\#
        ers","details":["centre: supervised-house","kinds: supervisedCentre","others: services ; languag\#
        es ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740\#
        992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","\#
        documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","\#
        papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator a\#
        t supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{\#
        "done":{}}}],"title":"Where more risk is found the case goes on to a supervised centre with its \#
        papers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 202\#
        4","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","\#
        endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign \#
        is answered by supervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral s\#
        ubmitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","d\#
        etails":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRe\#
        ferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warn\#
        ed":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferra\#
        l","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Each sign points to supervised contact; supported all the same w\#
        ants reasons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 20\#
        25-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AssessRisk","details":["summary: Threats to staff were made.","isManageable: false","ch\#
        ildrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","end\#
        sOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AssessRisk","details":["summary: The threats were somebody el\#
        se.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Supported contact is accepted only after screening, and only where the risk c\#
        an be managed"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2\#
        025-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditi\#
        ons: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcom\#
        e":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","d\#
        etails":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooH\#
        igh","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn:\#
         2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody bu\#
        t the centre answers for it, and the parties are told only its words"},{"broken":["B2"],"given":\#
        ["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Screen\#
        Referral","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Fi\#
        eld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"\#
        refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refus\#
        ed":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","de\#
        tails":["summary: Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false\#
        ","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditi\#
        ons: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: \#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, wh\#
        atever reason is given"},{"broken":["D3"],"given":["referral submitted"],"rules":["D3"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-02"]\#
        ,"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: suppo\#
        rtedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":[\#
        "stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outcome":{"denied":{}},"who":"\#
        referrer"}],"title":"A family waits for a place, and the finder states the time that follows"},{\#
        "broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"cl\#
        ocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1, payer adul\#
        t dad; parts 2; reports payer adult dad; parts 1; words The parties share the visits; the father\#
         pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.\#
        1030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025-03-08.\#
        1030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult dad; pence 50\#
        00; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"details":["lines: session 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"]\#
        ,"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"details":["lines: reco\#
        rd 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"v\#
        isitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the order names share the visits\#
         to the penny, and each sees only their own"},{"broken":[],"given":["cymru referral accepted"],"\#
        rules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","details":["charg\#
        e: prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},{\#
        "at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family that it referred, and the \#
        family sees no charge"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps"\#
        :[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult\#
         mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comm\#
        and":"StatePrices","details":["centre: the-centre","prices: kind session; standard supervised; p\#
        ence 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detai\#
        ls":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks\#
        ":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: The first visit \#
        is free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":\#
        ["lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":1741\#
        600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence\#
         100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"CorrectPayment","details":["payment: p1","pence: 0","reason: Noted in the\#
         wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detai\#
        ls":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A correction sta\#
        nds beside what it corrects, with its reason"},{"broken":["E12"],"given":["supervised session he\#
        ld"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":[\#
        "charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"\#
        refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayer\#
        s","details":["terms: sessions payer adult mum; parts 1; reports payer adult dad; parts 1"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","d\#
        etails":["charge: first","kind: session","session: the-case.2025-03-08.1030","payer: adult dad",\#
        "pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025\#
        -03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer\#
         localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"wh\#
        o":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case does not name"},{"broken"\#
        :["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clock\#
        s":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":\#
        ["charge: first","kind: cancelled","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":\#
        {"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCha\#
        rge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 4000\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCha\#
        rge","details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 400\#
        0"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"CorrectCharge","details":["charge: first.1","pence: 0","reason: Charged by mistake."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","\#
        details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 3500"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged once to each payer, as hel\#
        d or as cancelled, whichever it was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"\#
        steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer\#
         adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"NoteCharge","details":["charge: notes","kind: report","pence: 2500"],"outcome":{"ref\#
        used":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","\#
        details":["terms: reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"co\#
        ordinator"}],"title":"Of supported contact there is no report to charge for, and nobody to name \#
        for one"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1\#
        741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; par\#
        ts 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"Na\#
        mePayers","details":["terms: sessions payer adult mum; parts 0, payer adult gran; parts 1, payer\#
         cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions.\#
        1.payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: late","payer: adult \#
        mum"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence 0; day 20\#
        25-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1\#
        ; payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor"\#
        }],"title":"What cannot be an amount, a payer or a day is not kept, and only the coordinator not\#
        es it"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P0010\#
        1"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: \#
        the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refu\#
        sed":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: o\#
        rder","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red\#
        ."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes:\#
         1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command"\#
        :"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cour\#
        t","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320\#
        0000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"t\#
        itle":"A court reads the notes that were sent to it, as they were sent, and no others"},{"broken\#
        ":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court:\#
         the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fi\#
        leName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{\#
        "done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter\#
         received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details"\#
        :["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allo\#
        ws copies, the centre asks and the court sends"},{"broken":["C5"],"given":["referral without the\#
         letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers",\#
        "details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":17409\#
        92400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{\#
        "_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPap\#
        ers","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["paper\#
        s"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","de\#
        tails":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174107880\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLett\#
        er; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outc\#
        ome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","detail\#
        s":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1\#
        741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outc\#
        ome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; b\#
        ytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000\#
        ,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; \#
        fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome"\#
        :{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLett\#
        er received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"detail\#
        s":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":\#
        "AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"\#
        who":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs the centre, and\#
         only a court that follows the case sends it"},{"broken":["C5"],"given":["referral without the l\#
        etter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details"\#
        :["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":174099\#
        2400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"ou\#
        tcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPap\#
        ers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"\#
        _0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","detail\#
        s":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1740996000\#
        000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcom\#
        e":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":\#
        {"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000\#
        ,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"ti\#
        tle":"The court cannot send what it is asked for, and says why; a new letter asks again"},{"brok\#
        en":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refuse\#
        d":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPaper\#
        s","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order\#
        ","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_\#
        0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","de\#
        tails":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Where the referral does not tell that the order allows copies, the order itself must b\#
        e here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"\#
        outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"F\#
        ollowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome\#
        ":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCa\#
        se","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"c\#
        ourt"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","cas\#
        eNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: non\#
        e","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{}\#
        ,"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[\#
        ],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"detai\#
        ls":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":\#
        {"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details"\#
        :["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"co\#
        mmand":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free room\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progr\#
        ess: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; \#
        D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by refere\#
        nce and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open cent\#
        re"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","de\#
        tails":["person: clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark-\#
        of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Gran\#
        tRole","details":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court t\#
        he-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["link: link-the-case","person: clara","referrer: court"],"outcome":\#
        {"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: referrer kind court; name Clara Bench; organisation Family Court at Leeds; email clar\#
        a@court.example.org; service centre the-centre; kind supportedCentre; frequency every two weeks;\#
         minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orde\#
        rDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepar\#
        ation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; missing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"\#
        court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome\#
        ":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: second-centre","profile: name The Second Centre; town Diss; country england; take\#
        sSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: second-centre","standard: supervised","awarded: \#
        2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","detail\#
        s":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The\#
         Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":\#
        ["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},\#
        "who":"court"}],"title":"A court that refers from its account has the referral on its desk, and \#
        reads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a r\#
        oom that holds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":["\#
        E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-ce\#
        ntre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one family in a \#
        room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2\#
        025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],\#
        "outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six ho\#
        urs of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["\#
        H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Contact may go on to the day that is six months after its first"},{"broken":["H\#
        2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{\#
        "refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no \#
        later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only fo\#
        r days on which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"r\#
        ules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: t\#
        he-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03\#
        -08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0"\#
        ,"dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or \#
        named twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":\#
        ["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions pr\#
        ogress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted\#
        "],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["\#
        hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledB\#
        yCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[\#
        "hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two ho\#
        urs are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervi\#
        sed referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"r\#
        efused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"\#
        outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisi\#
        onal: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":\#
        "E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","detail\#
        s":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case\#
        .2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; spa\#
        n from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        A supervised session is certain only with a supervisor who is qualified and on duty throughout"}\#
        ,{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sally\#
        ; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-\#
        centre","person: sally","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"broken":\#
        ["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom",\#
        "details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","detai\#
        ls":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: bl\#
        ue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is n\#
        ot taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"rul\#
        es":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"wh\#
        o":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"giv\#
        en":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60\#
        ","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 1\#
        1:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-\#
        03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["ref\#
        erral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"C\#
        hangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"]\#
        ,"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supported\#
         room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["referr\#
        al accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}\#
        ],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"],"\#
        given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case",\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refu\#
        sed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:1\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A supervisor watches one family at a time, in a room that is turned round between two"},{\#
        "broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case:\#
         another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refuse\#
        d":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there at\#
         one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","repl\#
        yTo: clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentre; h\#
        earing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; nee\#
        ds An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-\#
        10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqu\#
        iry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"ou\#
        tcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquir\#
        y","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; w\#
        ords One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_fr\#
        om: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer\#
        : fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025\#
        -05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"A\#
        nswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for one \#
        family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: \#
        2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a h\#
        earing, and whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":["\#
        B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre:\#
         the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk\#
        @court.example.org","question: centre the-centre; from court; kind supportedCentre; children und\#
        erTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{}\#
        ,"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","sett\#
        ings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":174493074000\#
        0,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnqu\#
        iry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: fir\#
        st","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not ther\#
        e by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","reply\#
        To: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chi\#
        ldren underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"ou\#
        tcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre\#
        ; from court; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00101 \#
        needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","\#
        question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fa\#
        lse; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer\#
        : fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"re\#
        fused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds wha\#
        t belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-els\#
        e","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCe\#
        ntre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","questio\#
        n: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport false"\#
        ],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"an\#
        yone"}],"title":"Anybody asks in their own name only, and gives an address for the answer"},{"br\#
        oken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question\#
        : centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"ou\#
        tcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre\#
        ; from court; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first\#
        ","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A suppo\#
        rted centre is asked for no report before the hearing either"},{"broken":["B9"],"given":["open c\#
        entre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":\#
        ["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from legalRep\#
        resentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: f\#
        irst","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":[\#
        "answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil 20\#
        25-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the most,\#
         and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"ste\#
        ps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo:\#
         clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; childr\#
        en underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"cloc\#
        ks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; \#
        standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600\#
        000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; \#
        words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"O\#
        nly an accredited service is asked, and answers that it would take the family"},{"broken":["L1"]\#
        ,"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level e\#
        nhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked\#
         up to the last day of their check"},{"broken":["L2"],"given":["supervised referral accepted"],"\#
        rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["c\#
        entre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references f\#
        rom Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-0\#
        8; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"A supervisor is booked up to the last day of their training"},{"b\#
        roken":["L1","L2"],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: su\#
        e","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor",\#
        "details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":[\#
        "centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references\#
         from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12\#
        -31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the\#
        -case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSe\#
        ssions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: \#
        the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; indu\#
        ctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Neither assigned nor confirm\#
        ed without what is asked for"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":[\#
        "L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: sue","record: references from Ann Old; received 2024-06-02, from Ben Old; re\#
        ceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000\#
        ,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What\#
         is booked does not begin when the supervisor turns out not to be checked"},{"broken":["L2"],"gi\#
        ven":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks"\#
        :{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booke\#
        d does not begin when the supervisor turns out not to be trained"},{"broken":["L1"],"given":["op\#
        en centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2022-03-09;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check holds on its last day and no\#
        t on the next"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","reco\#
        rd: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"\#
        refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: vic","record: dbs level standard; certified 2024\#
        -06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegua\#
        rdingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":[\#
        "centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome\#
        ":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified \#
        2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty without a check, or with one \#
        that does not look far enough"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received \#
        2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-\#
        31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roste\#
        rStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; \#
        to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level e\#
        nhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:\#
        00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"One reference is not enough,\#
         two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person nell; name N\#
        ell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person n\#
        ell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nel\#
        l","record: dbs level enhanced; certified 2025-03-04; references "],"outcome":{"invalid":{"_0":[\#
        "record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced; certified\#
         2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detai\#
        ls":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new waits until their papers are her\#
        e"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 2\#
        4; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbu\#
        se true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level\#
         enhanced; certified 2023-03-09; references from Ann Old; received 2024-06-02, from Ben Old; rec\#
        eived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 20\#
        27-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre\#
         that renews checks after two years"},{"broken":[],"given":["supervised referral accepted"],"rul\#
        es":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00, person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":\#
        1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Wh\#
        oever is checked and trained is put on duty and watches contact"},{"broken":[],"given":["open ce\#
        ntre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2022-03-09;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Papers that are in order on their last day put somebody on\#
         duty that day"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}}\#
        ,"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span f\#
        rom 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person bob; span from 10:00; to 16:00, person vic; span from 11:40; to 16:00"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Whoever knows a family is not on duty while it is there"},{"\#
        broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":\#
        "L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","det\#
        ails":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gree\#
        n","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody watches a fami\#
        ly that they know"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcom\#
        e":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult da\#
        d"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comman\#
        d":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is never too late to \#
        say that one knows a family"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: bob"],"outcome\#
        ":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","d\#
        etails":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],"title":"Each says it for the\#
        mselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","reco\#
        rd: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":\#
        "L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027\#
        -12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["c\#
        entre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"What somebody says of their own record makes nobody f\#
        it until the coordinator keeps it"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre\#
        ","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-07",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"\#
        coordinator"}],"title":"What somebody says against themselves counts at once"},{"broken":["L1"],\#
        "given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Corre\#
        ctOwnRecord","details":["centre: the-centre","person: bob","record: dbs level enhanced; certifie\#
        d 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; s\#
        afeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome\#
        ":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","\#
        details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; \#
        references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnt\#
        il 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}\#
        },"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cen\#
        tre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references fro\#
        m Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31;\#
         inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"offic\#
        er"}],"title":"Nobody writes in another's record, nor keeps their own"},{"broken":["L2"],"given"\#
        :["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRec\#
        ord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-0\#
        6-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguard\#
        ingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["c\#
        entre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from\#
         Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; \#
        inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0\#
        ":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":\#
        ["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coord\#
        inator"}],"title":"Each training holds on its last day and not on the next"},{"broken":["L2"],"g\#
        iven":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeop\#
        leSettings","details":["centre: the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enh\#
        anced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2\#
        024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safe\#
        guardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abuse training is the centre's \#
        choice, safeguarding is not"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","r\#
        etention: closedYears 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retentio\#
        n: closedYears 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: The police asked \#
        us to keep it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"HoldRecords","details":["isHeld: false","reason: The police are done."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: submitted"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A hold is placed and lifted by whoever runs the ce\#
        ntre, and how long records are kept is their choice"},{"broken":[],"given":["referral submitted"\#
        ],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":\#
        ["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        835773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1835773200000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reas\#
        on: Too late."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"The day after its time\#
         has passed a family is erased, and the centre keeps the reference alone"},{"broken":["L3"],"giv\#
        en":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Er\#
        aseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have no room.\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command":"EraseFa\#
        mily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On the last \#
        day it is still kept"},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: \#
        We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"HoldRecords","details":["isHeld: true","reason: An inquiry may need it."],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":\#
        [],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"comma\#
        nd":"EraseFamily","details":["reference: the-cause"],"outcome":{"invalid":{"_0":["reference"]}},\#
        "who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outco\#
        me":{"denied":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},"command":"ChangeRetention\#
        ","details":["centre: the-centre","retention: closedYears 3; safeguardingYears 2"],"outcome":{"i\#
        nvalid":{"_0":["retention.safeguardingYears"]}},"who":"coordinator"}],"title":"Whatever its age,\#
         nothing is erased that somebody holds"},{"broken":["L3"],"given":["session held"],"rules":["L3"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncident","details":["incident: fall\#
        ","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-03-08T11:00","toldAuthorit\#
        ies: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152400000,"cl\#
        ocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-28"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFamily","det\#
        ails":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"clocks":{},\#
        "command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where \#
        an incident was reported the family is kept longer"},{"broken":["F2"],"given":["supervised sessi\#
        on held"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"\#
        SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; \#
        events 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,\#
        "clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{\#
        "invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":\#
        "SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecor\#
        dDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome"\#
        :{"denied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord\#
        ","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at\#
        ":1742033640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.103\#
        0"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["r\#
        unning"]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please g\#
        ive the times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"com\#
        mand":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174203364000\#
        0,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: \#
        ending Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clo\#
        cks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower \#
        was red."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, chec\#
        ked by a second person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules\#
        ":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"titl\#
        e":"A record that is not written turns overdue by itself"},{"broken":[],"given":["supervised ses\#
        sions booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"S\#
        aveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a t\#
        ower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a sessi\#
        on that has not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":\#
        [{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-\#
        03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam wa\#
        ved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Fini\#
        shRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"superviso\#
        r"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-0\#
        3-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["runn\#
        ing","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedO\#
        n","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"\#
        clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"The final record goes on the last of the seven days, in March\#
        "},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,\#
        "clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: at\#
        tendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":[\#
        "session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F\#
        4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 20\#
        25-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]\#
        },"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"The final record goes on the last of the seven days, in October"},{"broken":[],"gi\#
        ven":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"\#
        command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","de\#
        tails":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return\#
         of supported contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given"\#
        :["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["runnin\#
        g","2025-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-\#
        23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"com\#
        mand":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Cafcass Cymru learns on the last of the seven days that contact has concluded"},{"broken"\#
        :[],"given":["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},\#
        "command":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"A supervised centre takes down that somebody asks for a witness"},\#
        {"broken":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{\#
        },"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"w\#
        ho":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Me\#
        ssrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks"\#
        :{},"command":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"\#
        title":"Nobody at a supported centre is called to give evidence, and the request is kept"},{"bro\#
        ken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks"\#
        :{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees \#
        Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cloc\#
        ks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["ses\#
        sion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: \#
        nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked\#
         go to the court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F\#
        5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: th\#
        e-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending \#
        11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"co\#
        mmand":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who\#
        ":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-\#
        case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"\#
        outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":\#
        "CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.20\#
        25-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":\#
        "F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["s\#
        ession: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","\#
        pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741\#
        453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to:\#
         court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the\#
        -case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authorit\#
        y: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks\#
        ":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was\#
         red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Sen\#
        dRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad\#
        ","authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Notes go to the court checked, with authority, and as \#
        they were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":174159720000\#
        0,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.\#
        1030","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03\#
        -08.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"\#
        },{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-sessi\#
        on","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"\#
        at":1741597200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.\#
        1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"c\#
        ommand":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fami\#
        ly Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinato\#
        r"}],"title":"A supported centre writes no observation of contact"},{"broken":["F1"],"given":["s\#
        ession held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport",\#
        "details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinat\#
        or"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court \#
        at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks"\#
        :{},"command":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"\#
        title":"A report asked of a supported centre is refused and kept once, and the letter is ready"}\#
        ,{"broken":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"c\#
        locks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"A report asked of a supervised centre is taken down"},{"b\#
        roken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},\#
        "command":"ReportIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kind\#
        s: injury","account: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-\#
        03-08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer\#
        "}],"title":"An incident is the one thing that is written of supported contact"},{"broken":["F3"\#
        ],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3"\#
        :["none"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"wh\#
        o":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]}\#
        ,"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["k\#
        ind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"c\#
        locks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: atte\#
        ndees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done\#
        ":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000\#
        ,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details"\#
        :["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goe\#
        s within seven days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervise\#
        d session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"com\#
        mand":"CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"don\#
        e":{}}}],"title":"A final record that is not sent turns overdue, across the night on which the c\#
        locks go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"step\#
        s":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCas\#
        e","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn\#
        "],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"c\#
        ommand":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":\#
        "coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRec\#
        ord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned\#
         contact, no return of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru refe\#
        rral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"comm\#
        and":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days \#
        that contact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasU\#
        nmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 20\#
        25-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks\#
        ":{"F4":["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfSt\#
        ep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7\#
        ":["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"o\#
        utcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details\#
        ":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of s\#
        upported contact goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"\#
        given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: service centre the-centre; kind supervisedCentre; frequency every week"],"outcome":\#
        {"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferr\#
        al","details":["case: another-case","link: link-another-case","centre: the-centre","kind: suppor\#
        tedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A ref\#
        erral names only a service that is accredited for it on the day"},{"broken":[],"given":["cymru r\#
        eferral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; m\#
        inutes 60; virtualBecause longOrNoContact; wales riskAssessment seen with both parents in Januar\#
        y; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; asse\#
        ssed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video once it was\#
         assessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service \#
        centre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distance"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in Januar\#
        y; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; asse\#
        ssed 2025-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"\#
        _0":["answers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupported; fre\#
        quency weekly; virtualBecause distance; wales riskAssessment seen with both parents in January; \#
        sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assesse\#
        d 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for supported con\#
        tact nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":[\#
        "B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","end\#
        sOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"w\#
        ho":"coordinator"}],"title":"A centre that would rather hold it by video does not take a Cymru f\#
        amily there without the assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-cas\#
        e","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["\#
        answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name R\#
        uth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; k\#
        ind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fam\#
        ily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicit\#
        or; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04\#
        ; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact \#
        telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; l\#
        astName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements\#
         willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded false; professio\#
        nal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarat\#
        ion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparatio\#
        n"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: preparation who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by \#
        when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingL\#
        etter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDeta\#
        ils false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Ca\#
        fcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequ\#
        ency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNu\#
        mber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRe\#
        stores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resi\#
        dentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; ke\#
        epsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship\#
         father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeav\#
        eCentre false; photographs none; preparation who the mother; how with the centre's picture book;\#
         by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasS\#
        ection7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessio\#
        ns 7; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"o\#
        utcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
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
         3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafca\#
        ss Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequenc\#
        y every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumbe\#
        r LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyResto\#
        res; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residen\#
        tCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keeps\#
        TelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fa\#
        ther; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCe\#
        ntre false; photographs none; preparation who the mother; how with the centre's picture book; by\#
         2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSect\#
        ion7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions \#
        2; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outc\#
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
        n7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3;\#
         minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor\#
         for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-le\#
        tter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer\#
         kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; ser\#
        vice centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceeding\#
        s hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; paper\#
        sFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; last\#
        Name Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rel\#
        ationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visit\#
        ingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atte\#
        ndees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation\#
         who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; \#
        professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wa\#
        les riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by th\#
        e mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass C\#
        ymru referral carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open \#
        centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind \#
        order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument\#
        ","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf;\#
         mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who"\#
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
        alse; wales riskAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardin\#
        gIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"give\#
        n":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefer\#
        ral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-or\#
        der; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails\#
         false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingL\#
        etter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@e\#
        xample.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter i\#
        sNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSa\#
        feguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":\#
        [],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: i\#
        d the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeg\#
        uardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email re\#
        ferrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks;\#
         minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orde\#
        rDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 6; minutesEach 60;\#
         knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"b\#
        roken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","de\#
        tails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; medi\#
        aType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpre\#
        ter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","a\#
        nswers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee\#
         and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freq\#
        uency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseN\#
        umber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyR\#
        estores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role res\#
        identCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; k\#
        eepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationshi\#
        p father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLea\#
        veCentre false; photographs none; preparation who the mother; how with the centre's picture book\#
        ; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report false; hasOth\#
        erConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":\#
        {"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: interpreter isNeeded true; language British Sign Language; who\#
         an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"\#
        An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"\#
        rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["li\#
        nk: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre tr\#
        ue; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: re\#
        ferrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@ex\#
        ample.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 6\#
        0; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025\#
        -02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstN\#
        ame Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastN\#
        ame Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id da\#
        d; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exam\#
        ple.org; attendees named ; preparation who the mother; how with the centre's picture book; by 20\#
        27-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection\#
        7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveC\#
        entre true; leavingDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only with for how \#
        long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740\#
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
        papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"\#
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
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will \#
        send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"titl\#
        e":"Without the safeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"\#
        given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socia\#
        lWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.team\#
        Manager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detail\#
        s":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaTyp\#
        e application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service cent\#
        re the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder\#
         true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profession\#
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker \#
        name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names the social wor\#
        ker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaTy\#
        pe application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-let\#
        ter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes \#
        48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name An\#
        n Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@e\#
        xample.org; teamManager name Tom Mere; email tom@example.org; service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the ce\#
        ntre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk\#
         found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTr\#
        ue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority re\#
        fers with its two people named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service cent\#
        re the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7; longStayA\#
        greed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"tit\#
        le":"A stay as long as the limit needs no agreement, a longer one was agreed with the centre"},{\#
        "broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCent\#
        re; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}\#
        ],"title":"A stay as long as the limit is sent without any agreement"},{"broken":["B10"],"given"\#
        :["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly\#
        ; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-cen\#
        tre; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre t\#
        he-centre; from court; kind supportedCentre; children underTwo; wantsReport false; expectedMonth\#
        s 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry:\#
         first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, lon\#
        gStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done\#
        ":{}},"who":"anyone"}],"title":"A stay that is to last longer is not referred before the centre \#
        has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepre\#
        sentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguarding\#
        Letter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom\#
         the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind lega\#
        lRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; servi\#
        ce centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"inv\#
        alid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; \#
        orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"The order says what follows if the centre does not accept"}\#
        ,{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners;\#
         email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every tw\#
        o weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P001\#
        01; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; child\#
        ren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fi\#
        rstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephoneP\#
        rivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestati\#
        on; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass w\#
        ill send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["case: another-case","link: link-another-case","referrer: legalRepresentative"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organis\#
        ation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCen\#
        tre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Lee\#
        ds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eit\#
        herPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum;\#
         role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 \#
        900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; re\#
        lationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet n\#
        o; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pic\#
        ture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; o\#
        rders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns f\#
        alse; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"An injunction of the day two years ago is asked for, one of the day before is\#
         not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks"\#
        :{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument"\#
        ,"details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; \#
        bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":176148000\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardi\#
        ngLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateD\#
        etails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organis\#
        ation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCen\#
        tre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Lee\#
        ds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; child\#
        ren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fi\#
        rstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephoneP\#
        rivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report\#
         false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that\#
         come with the referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"\#
        rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["lin\#
        k: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
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
        onal attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, \#
        kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConc\#
        erns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["p\#
        apers: safeguardingLetter needed; order needed; injunction needed; section7Report needed; otherC\#
        oncerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"comma\#
        nd":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safe\#
        guardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":\#
        ["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":17410824000\#
        00,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"]\#
        ,"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details\#
        ":["papers: safeguardingLetter received; order received; injunction needed; section7Report neede\#
        d"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are neede\#
        d, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at"\#
        :1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer:\#
         legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; o\#
        rganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppor\#
        tedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court \#
        at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; i\#
        sTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-0\#
        3-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        43375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,\#
        "clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{\#
        "at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id t\#
        he-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; \#
        bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The p\#
        apers reach the centre within two days of the order, weekend or not"},{"broken":["C13"],"given":\#
        ["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id t\#
        he-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; \#
        bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangem\#
        ents.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee \#
        and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequ\#
        ency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNu\#
        mber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRe\#
        stores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resi\#
        dentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; ke\#
        epsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship\#
         father; contact email dan@example.org; attendees named ; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangeme\#
        nts willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the\#
         father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photograp\#
        hs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["\#
        C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind other; fileName \#
        other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalR\#
        epresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service\#
         centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings has\#
        Order true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom\#
         the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName \#
        Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relation\#
        ship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAd\#
        ult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees\#
         named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who \#
        the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profe\#
        ssional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applica\#
        tion/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; has\#
        OtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"Where something is kept private, each document says whether\#
         it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalR\#
        epresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguar\#
        dingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.pro\#
        fessional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth L\#
        ee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; f\#
        allBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cath Moss\#
        ; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"A professional who attends is named, with office and reason"},{"broken":["C1\#
        2"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id \#
        gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answ\#
        ers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRep\#
        resentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service c\#
        entre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOr\#
        der true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom t\#
        he mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hi\#
        ll; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationsh\#
        ip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdul\#
        t; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Le\#
        e; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees \#
        named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith visi\#
        tingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who come\#
        s is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-\#
        case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","referre\#
        r: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","\#
        link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","referrer\#
        : localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcom\#
        e":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["case: family8-case","link: link-8","person: somebody-else","referrer: p\#
        arent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Pa\#
        rents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not\#
        "},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupp\#
        orted; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasU\#
        nmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: \#
        2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by vide\#
        o says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servic\#
        e centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refu\#
        sed":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: service centre the-centre; kind supportedCentre; frequency weekly"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Scree\#
        nReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither referred nor ac\#
        cepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"comman\#
        d":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; town Diss; co\#
        untry england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":164862720\#
        0000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppo\#
        rted","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supervised","award\#
        ed: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command\#
        ":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: th\#
        e-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-c\#
        entre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000\#
        ,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"Accreditation that lapses on the last Sunday of March or October lapses at London's mi\#
        dnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"comman\#
        d":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss; country en\#
        gland; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"cl\#
        ocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","a\#
        warded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: th\#
        e-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["reg\#
        ister: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February\#
         lasts until the end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1"\#
        ,"A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: vi\#
        rtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":\#
        {},"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","c\#
        entres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["cen\#
        tre: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centr\#
        e: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offe\#
        red: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as\#
         long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on th\#
        e register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-cen\#
        tre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre\#
        ","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard:\#
         supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"d\#
        enied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"Awa\#
        rdAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"o\#
        utcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-09-0\#
        1"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: n\#
        owhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its o\#
        fficer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"r\#
        ules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["conce\#
        rn: doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom: I was ther\#
        e with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"detail\#
        s":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: sup\#
        ported","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcom\#
        e: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":174099\#
        2400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"de\#
        nied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","det\#
        ails":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commissio\#
        ner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","ste\#
        ps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "command":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The\#
         sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualS\#
        upervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Beg\#
        inReferral","details":["case: another","link: some-link","centre: the-centre","kind: supportedCe\#
        ntre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,\#
        "clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: s\#
        upported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":\#
        {},"command":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","\#
        kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":174159720\#
        0000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A second door is\#
         used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["\#
        concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A\#
         concern goes to the commissioner, who alerts the register officer, who suspends the award"},{"b\#
        roken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not \#
        kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditati\#
        onSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":\#
        "A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","\#
        centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"Awa\#
        rdAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: suppo\#
        rtedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withd\#
        rawn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: t\#
        he-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members \#
        of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"SetAccreditationConditions","details":["centre: the-centre","conditions: "],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre",\#
        "conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's\#
         public page until they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A\#
        8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cen\#
        tre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSu\#
        pervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":\#
        ["centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualS\#
        upported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"A centre with both standards offers every kind of service there is, each b\#
        y its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: sup\#
        portedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":\#
        "anyone"}],"title":"A kind of service that the protocol does not know cannot be offered"},{"brok\#
        en":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"o\#
        utcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a k\#
        ind of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: na\#
        me Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: \#
        the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre,\#
         supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"\#
        outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds\#
        : virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre t\#
        hat is accredited for supported contact alone cannot offer supervised contact"},{"broken":["A1"]\#
        ,"given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginRefer\#
        ral","details":["link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral\#
        ","details":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre",\#
        "referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clock\#
        s":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awar\#
        ded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"comman\#
        d":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: \#
        supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":181\#
        9753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two\#
        ","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"\#
        anyone"}],"title":"A referral names only a service that is accredited, that day, for the contact\#
         it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supported\#
        Centre","others: services handover, indirectContact, parentingAssessment; languages Polish, Brit\#
        ish Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: handover, indi\#
        rectContact, parentingAssessment","languages: Polish, British Sign Language","access: step-free,\#
         hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ",\#
        "languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what els\#
        e it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given":["centre on\#
         the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers",\#
        "details":["centre: the-centre","kinds: supportedCentre","others: services handover, babysitting\#
        "],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer th\#
        at the register has no name for is not taken"},{"broken":[],"given":["centre on the register"],"\#
        rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals\#
        : supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":180380520\#
        0000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervised due"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-c\#
        entre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{}\#
        ,"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: \#
        2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["\#
        centre: the-centre","renewals: supported later; supervised due","accredited_until: supported 203\#
        0-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of \#
        a renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":["centre on \#
        the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegister\#
        Settings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid\#
        ":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":18\#
        11664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMo\#
        nths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"c\#
        locks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["s\#
        ettings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-cent\#
        re","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long bef\#
        ore is the register officer's choice, within bounds"},{"broken":["A1"],"given":["referral accept\#
        ed"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","fa\#
        milies_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"c\#
        locks":{},"details":["centre: the-centre","renewals: supported due","families_affected: supporte\#
        d 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"\#
        details":["centre: the-centre","renewals: supported lapsed; supervised lapsed","families_affecte\#
        d: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819\#
        753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An awar\#
        d that is not renewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"gi\#
        ven":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offe\#
        rs: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","s\#
        teps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks\#
        ":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"}\#
        ,{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denie\#
        d":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["c\#
        oncern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"co\#
        mmissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern:\#
         hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["concern: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"do\#
        ne":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accredited, and it\#
         goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisat\#
        ion: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","org\#
        anisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is kn\#
        own"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny\#
         Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the librar\#
        y."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentr\#
        e","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesS\#
        elfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"\#
        refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"M\#
        oveReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},\#
        "who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","de\#
        tails":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: ha\#
        ll","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{\#
        "at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"]\#
        ,"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become a\#
        ccredited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisat\#
        ion: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at \#
        the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200\#
        000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"do\#
        ne":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","de\#
        tails":["concern: hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}}\#
        ,"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state\#
        : closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"\#
        What was reported is seen through, and each step is kept"},{"broken":[],"given":["centre on the \#
        register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","deta\#
        ils":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centr\#
        e: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind\#
        : supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"\#
        clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0\#
        ; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-3\#
        0"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitin\#
        gTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_w\#
        eeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"wh\#
        o":"anyone"}],"title":"The wait that the public reads bears the day on which the centre said so"\#
        },{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaiti\#
        ngTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused\#
        ":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime"\#
        ,"details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centr\#
        e: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre\#
        : the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"t\#
        itle":"A centre states no wait for contact that it does not offer"},{"broken":["H2"],"given":["r\#
        eferral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0"\#
        :"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":[\#
        "session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"r\#
        efused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession\#
        ","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"A session before the first one is not booked while another wou\#
        ld then lie past six months"},{"broken":[],"given":["supervised session held"],"rules":["H6"],"s\#
        teps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: \#
        2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":17488512\#
        00000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:4\#
        0","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is asked alone,\#
         with minutes to come and go between them"},{"broken":["H6"],"given":["supervised session held"]\#
        ,"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["\#
        adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 202\#
        5-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at"\#
        :1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07",\#
        "at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":17488512\#
        00000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10:0\#
        0","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides are never a\#
        sked for times at which they could meet"},{"broken":["H1"],"given":["supervised session held"],"\#
        rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: \#
        threeMonths","findings: Going well.","childrenSaid: child sam; words I like the blue room."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","\#
        details":["kind: other","findings: Again.","childrenSaid: child nobody; words Hello."],"outcome"\#
        :{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in a\#
         review, in the child's own words"},{"broken":[],"given":["supervised session held"],"rules":["H\#
        1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command"\#
        :"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"The three-month review is held on its last day"},{"broken":[],"given"\#
        :["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]}\#
        ,"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.",\#
        "exceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-1\#
        1-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review contact goe\#
        s on to the day that was signed off"},{"broken":[],"given":["supervised session held","next cent\#
        re"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to\#
        : mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails,\#
         childrensNeeds, visitArrangements, assessmentSummary, attendanceDates","documents: the-order, t\#
        he-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details"\#
        :["stage: accepted","sessions: 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160080000\#
        0,"clocks":{},"details":["case: the-next","stage: submitted","kind: supportedCentre","held: 0","\#
        papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator a\#
        t mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"A family steps down to supported contact at another centre with what that centre\#
         needs"},{"broken":[],"given":["supervised session held","next centre"],"rules":["H5"],"steps":[\#
        {"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-n\#
        ext","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage\#
        : submitted","papers: order needed; safeguardingLetter needed"],"outcome":{"done":{}},"who":"coo\#
        rdinator at mill-house"}],"title":"A family steps down to handovers, without what it did not nee\#
        d"},{"broken":["B1"],"given":["supervised session held"],"rules":["H5","B1"],"steps":[{"at":1741\#
        600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-next","way:\#
         supported","lastDay: 2025-03-22","items: contactDetails","documents: the-order, the-letter"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptReferr\#
        al","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"refuse\#
        d":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ScreenReferral",\#
        "details":["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptReferral","d\#
        etails":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"At its own centre a family steps down, and the next coordinator loo\#
        ks for the risk afresh"},{"broken":["H5"],"given":["supervised session held","next centre"],"rul\#
        es":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-ho\#
        use","newCase: the-next","way: supported","lastDay: 2025-03-21","items: contactDetails","documen\#
        ts: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"c\#
        ommand":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 20\#
        25-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H5"}},"who":"coordi\#
        nator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCas\#
        e: the-third","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"out\#
        come":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"De\#
        clineReferral","details":["case: the-next","because: noRoom","words: We have no room."],"outcome\#
        ":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: \#
        sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nothing stays booked past the last da\#
        y, and nothing is booked after it"},{"broken":["B2"],"given":["supervised referral submitted","n\#
        ext centre"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRefer\#
        ral","details":["found: harm Said to have hit the child.","hasUnmanagedHarm: true","assessor: Co\#
        ra Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AssessRisk","details":["summary: A supervisor can manage it.","isManageable: true","childrenNee\#
        dPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 202\#
        5-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22"\#
        ,"items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{\#
        "at":1741078800000,"clocks":{},"command":"AssessRisk","details":["summary: It is past.","isManag\#
        eable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mill-house","\#
        newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "]\#
        ,"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"comman\#
        d":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03\#
        -22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Harm that nobody could manage holds a family back until the risk has been assessed afresh"},{"b\#
        roken":["B1","G3"],"given":["supervised session held","next centre"],"rules":["H5","B1","G3"],"s\#
        teps":[{"at":1741600800000,"clocks":{},"command":"AssessRisk","details":["summary: More is neede\#
        d than we can do.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","\#
        details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: co\#
        ntactDetails","documents: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","acc\#
        ount: Dad pushed the table over.","happened: 2025-03-08T11:20","toldAuthorities: ","suspendConta\#
        ct: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":\#
        "StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22\#
        ","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"}]\#
        ,"title":"Nobody steps down with a risk that is not managed, or while contact is suspended"},{"b\#
        roken":["A1","A9"],"given":["supervised session held"],"rules":["H5","A1","A9"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"EnterCentre","details":["centre: mill-house","profile: name \#
        Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who\#
        ":"officer"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","n\#
        ewCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],\#
        "outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command"\#
        :"StepDown","details":["to: the-centre","newCase: the-next","way: handovers","lastDay: 2025-03-2\#
        2","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A9"}},"who":"coordinator"}\#
        ],"title":"Only to a centre that is accredited for it, and that offers handovers where handovers\#
         are meant"},{"broken":["H5"],"given":["session held","next centre"],"rules":["H5"],"steps":[{"a\#
        t":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next\#
        ","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refu\#
        sed":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","det\#
        ails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: conta\#
        ctDetails","documents: "],"outcome":{"denied":{}},"who":"supervisor"}],"title":"Of supported con\#
        tact there is nothing to step down from"},{"broken":["C6"],"given":["cymru referral accepted","n\#
        ext centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"StepDown","detai\#
        ls":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contact\#
        Details","documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"coordinator"}],"title":"Cafcass\#
         Cymru names the kind and the centre in a new referral"},{"broken":[],"given":["supervised sessi\#
        ons booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeede\#
        d","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details\#
        ":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The res\#
        ident carer frees the place in one step"},{"broken":[],"given":["supervised sessions booked"],"r\#
        ules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[]\#
        ,"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"brok\#
        en":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":\#
        {}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeed\#
        ed","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case\#
         frees its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[\#
        {"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","conta\#
        ctCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at"\#
        :1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCea\#
        sed: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741\#
        597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: place\#
        NotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Closing frees what is ahead, not before the last session that was he\#
        ld"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":174954600000\#
        0,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTo\#
        ld day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: l\#
        astDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a c\#
        alendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way out is plann\#
        ed, both sides are told, and the child hears of it by the last visit"},{"broken":["H3"],"given":\#
        ["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"P\#
        lanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-31; by Da\#
        d; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title":"A child \#
        is not told after the last visit that it was the last"},{"broken":["H2","H3"],"given":["supervis\#
        ed session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanEx\#
        it","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-01; by The w\#
        orker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clock\#
        s":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre; childTold d\#
        ay 2025-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coord\#
        inator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-06-\#
        09; next anotherCentre; childTold day 2025-06-09; by The worker; how With a story."],"outcome":{\#
        "invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, and ends no \#
        later than contact here may last"},{"broken":["H3"],"given":["supervised session held"],"rules":\#
        ["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2\#
        025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"outcome":{"d\#
        enied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the way out"},{"broken"\#
        :["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks"\#
        :{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["\#
        running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldRe\#
        view","details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"sup\#
        ervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths",\#
        "findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1749423540000\#
        ,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeMonths",\#
        "findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review with the \#
        coordinator after three months"},{"broken":["H1"],"given":["supervised session held"],"rules":["\#
        H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","details":[\#
        "kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A revi\#
        ew that is not held turns overdue; another kind does not stand for it"},{"broken":["H2"],"given"\#
        :["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["runnin\#
        g"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["\#
        kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The cour\#
        t decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who"\#
        :"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMont\#
        hs","findings: The court decides in November.","exceptional: circumstances  ; signedOffBy Cora B\#
        ell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":17573724000\#
        00,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The court decide\#
        s in November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Bel\#
        l; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":17\#
        57372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","finding\#
        s: The court decides in November.","exceptional: circumstances The court decides in November.; s\#
        ignedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Af\#
        ter six months contact goes on only in exceptional circumstances, stated and signed off"},{"brok\#
        en":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"cloc\#
        ks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going well."\#
        ],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"comman\#
        d":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A first block is not reviewed before there is one"},{"broken":[],"give\#
        n":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none\#
        "]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 2025-\#
        04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"A whole block in the diary makes its review due"},{"broken":["H2"],"giv\#
        en":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command\#
        ":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptio\#
        nal: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-28"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"o\#
        utcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on beyond the\#
         day that was signed off"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"\#
        steps":[{"at":1757156400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","fin\#
        dings: The court decides in November.","exceptional: circumstances The court decides in November\#
        .; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        757156400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The court de\#
        cided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field; \#
        until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1759316400000,"c\#
        locks":{},"command":"MoveSession","details":["session: the-case.2025-11-29.1030","date: 2025-11-\#
        22","from: 10:30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The cou\#
        rt decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Fi\#
        eld; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A later sign-off le\#
        aves no session in the diary past the day that it reaches"},{"broken":[],"given":["supervised re\#
        ferral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none\#
        "]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","accou\#
        nt: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; \#
        toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"ou\#
        tcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells the police or children's\#
         services at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"st\#
        eps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["inc\#
        ident: bruise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025\#
        -05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"voluntee\#
        r"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is w\#
        ell.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":174687\#
        1200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told: a\#
        uthority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["inciden\#
        t: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied"\#
        :{}},"who":"resident"}],"title":"Nobody told is overdue from the moment that it happened, and un\#
        til somebody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"step\#
        s":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: push","kind\#
        s: violent","account: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities:\#
         ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks\#
        ":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174687840000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60\#
        ","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":\#
        1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; m\#
        anageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":174687840000\#
        0,"clocks":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"in\#
        valid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},\#
        "command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Cor\#
        a Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspende\#
        d until risk has been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"r\#
        ules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["inc\#
        ident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","t\#
        oldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174687\#
        8400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","kin\#
        ds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspend\#
        Contact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"detail\#
        s":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on afte\#
        r an incident where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral acce\#
        pted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},\#
        "command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad sh\#
        outed: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissi\#
        oner","details":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunte\#
        er"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["in\#
        cident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174536274\#
        0000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWri\#
        ting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within o\#
        ne working day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral acce\#
        pted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"Rep\#
        ortIncident","details":["incident: words","kinds: discriminatory","account: What was said, word \#
        for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","de\#
        tails":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000\#
        ,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"\#
        G2":["met"]},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to have written it; both t\#
        urn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":[\#
        "G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","de\#
        tails":["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-03\#
        -29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        3462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working\#
         day across the night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral\#
         accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command"\#
        :"ReportIncident","details":["incident: push","kinds: abusive","account: What was seen and heard\#
        .","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}]\#
        ,"title":"One working day across the night on which the clocks go back"},{"broken":["G2"],"given\#
        ":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["\#
        none"]},"command":"ReportIncident","details":["incident: words","kinds: threatening","account: W\#
        hat was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCom\#
        missioner","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"wh\#
        o":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{"b\#
        roken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clock\#
        s":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","k\#
        inds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAutho\#
        rities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,\#
        "clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWrit\#
        ing: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met\#
        "]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Tuesday after Easter\#
        "},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,\#
        "clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["incident: shouti\#
        ng","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","tol\#
        dAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17665812\#
        00000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","\#
        inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2"\#
        :["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after C\#
        hristmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":176140\#
        4400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incident\#
        : shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:\#
        50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":\#
        1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: sho\#
        uting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clock\#
        s":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday\#
         after the clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps"\#
        :[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"\#
        LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"c\#
        ommand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"cloc\#
        ks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414340\#
        00000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Eac\#
        h side comes and goes in its own time, and the session is held"},{"broken":[],"given":["sessions\#
         booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","d\#
        etails":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathTest","detail\#
        s":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-\#
        03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With a negative\#
         test the adult comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: th\#
        e father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,\#
        "clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"do\#
        ne":{}},"who":"volunteer"}],"title":"Without a test the adult stays outside; with a negative one\#
         the visit goes ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the f\#
        ather"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"No\#
        teBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","adult: dad","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142890000\#
        0,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused":{"_0":"E8"}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSessi\#
        on","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outc\#
        ome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"NoteB\#
        reathTest","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030"\#
        ,"adult: dad","result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: t\#
        he-case.2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}]\#
        ,"title":"A positive or refused test ends the visit before it begins, and no second test undoes \#
        it"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{\#
        "denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","detai\#
        ls":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"\#
        at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"outO\#
        fStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"done":{}},"who":"volunteer"}],"title":"A test is asked for only where the order asks \#
        for one, as the coordinator notes it"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: mum","kit\#
        From: the mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414298\#
        00000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever did\#
         not come needs no test; contact with another goes by the door alone"},{"broken":[],"given":["se\#
        ssions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-\#
        centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adult comes by the\#
         side door.","photographs: none","child_may_go_out: false","interpreter: none","professional: no\#
        ne","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","s\#
        tate: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","condi\#
        tions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the\#
         day see in one look what holds for a family, and who may come in now"},{"broken":["E9"],"given"\#
        :["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre:\#
         the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{\#
        "at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"de\#
        nied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day\#
        : 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details\#
        ":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428\#
        900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at \#
        the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day, or works it\#
        s door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":174142890000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunt\#
        eer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"wh\#
        o":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is kept"},{"broken\#
        ":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be kind. No pho\#
        tographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora F\#
        ield"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rec\#
        ordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToF\#
        ace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Reco\#
        rdPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","\#
        reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AssessRisk","details":["summary: Little risk was found, and none that staff\#
         cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral\#
        ","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting adult comes \#
        by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":\#
        {},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"broken":[],"\#
        given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"Sa\#
        yLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outc\#
        ome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":\#
        ["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-\#
        case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"\#
        }],"title":"Whoever is delayed says so, and the other side hears of it at once"},{"broken":["E7"\#
        ],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":\#
        "SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 20"],"o\#
        utcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","deta\#
        ils":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outcome":{"invali\#
        d":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"SayLate","de\#
        tails":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"outcome":{"in\#
        valid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other side, and a \#
        delay has a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRu\#
        les","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}\#
        ,{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunt\#
        eer"}],"title":"Supervised contact does not begin without its supervisor"},{"broken":["E6"],"giv\#
        en":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Leav\#
        eByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400\#
        000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6\#
        "}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcom\#
        e":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveBy\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command"\#
        :"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{\#
        },"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and\#
         goes in its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{\#
        "at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030\#
        ","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":174142860000\#
        0,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visiting\#
        Adult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414\#
        30100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}\#
        },"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],\#
        "outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the visiting ad\#
        ult is late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":\#
        ["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: the-\#
        centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangeme\#
        nt false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{\#
        "_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],\#
        "outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday\#
         on which it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"s\#
        teps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","\#
        openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false;\#
         closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"\#
        }},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome"\#
        :{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which\#
         it changes in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":\#
        1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensio\#
        n: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Shut\#
         for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut for\#
         visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["cen\#
        tre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands \#
        on the centre's page from its announcement until contact goes on"},{"broken":["K3"],"given":["se\#
        ssions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceTo\#
        Face","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome"\#
        :{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["cent\#
        re: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not susp\#
        ended without telling the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules"\#
        :["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut for visits."],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3",\#
        "held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 20\#
        25-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2\#
        025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","det\#
        ails":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["\#
        held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Sessions that fall in a suspension are held and not cancelled, and those after it stan\#
        d again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: country \#
        england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","retur\#
        ns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0\#
        ":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case\#
        .2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"\#
        }},"who":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"gi\#
        ven":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Su\#
        spendFaceToFace","details":["suspension: wales","scope: country wales","from: 2025-03-08","notic\#
        e: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Sus\#
        pendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice:\#
         Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","deta\#
        ils":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03\#
        -08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Susp\#
        endFaceToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","notice: "],"\#
        outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspe\#
        nsion reaches the centres that it names, and no others"},{"broken":["K1"],"given":["sessions boo\#
        ked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","det\#
        ails":["suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult d\#
        ad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"comma\#
        nd":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not b\#
        egun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["\#
        K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["sus\#
        pension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."]\#
        ,"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},\#
        "command":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: 2025-03-08",\#
        "notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-\#
        centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","\#
        returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":174159\#
        7200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-1\#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_\#
        by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspen\#
        ds contact for itself, and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension:\#
         the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspen\#
        sion: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details"\#
        :["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension",\#
        "details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"While another suspension holds, nobody is told th\#
        at contact goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nat\#
        ion","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"d\#
        one":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":[\#
        "suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A \#
        family that no longer needs its place does not come back to it"},{"broken":[],"given":["sessions\#
         booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace",\#
        "details":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3",\#
        "held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 20\#
        25-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["se\#
        ssions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":174142896000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title"\#
        :"What is booked before the first day and from the day of the return is not held"},{"broken":["K\#
        2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"DecideAlternative","details":["alternative: way virtualContact; health All well.; infectionRi\#
        sk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["susp\#
        ension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":["alternative\#
        : way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome\#
        ":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"Decide\#
        Alternative","details":["alternative: way trustedPerson; words Gran can bring Sam to the park.; \#
        health All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"For every family that is held something is decided in time"},\#
        {"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-\#
        03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"c\#
        locks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"c\#
        ommand":"DecideAlternative","details":["alternative: way noneForNow; health ; infectionRisk ; vu\#
        lnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk","\#
        alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,\#
        "clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way noneForNow; h\#
        ealth The child is in hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No vi\#
        sitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":174165120\#
        0000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-flu","return\#
        s: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is de\#
        cided in time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renew\#
        alNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension:\#
         the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","detai\#
        ls":["alternative: way indirectContact; health All well.; infectionRisk High.; vulnerablePeople \#
        Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has something else withi\#
        n the days that the register gives"}]}
        """#
}
