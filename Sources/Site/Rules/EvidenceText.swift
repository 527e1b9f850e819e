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
        "name":"keptUntil","room":"Privacy"},{"name":"mayErase","room":"Privacy"},{"name":"mustBeReviewe\#
        d","room":"Privacy"},{"name":"clock","room":"Privacy"},{"name":"clocks","room":"Privacy"}]},"exa\#
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
        that follows"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1\#
        741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; par\#
        ts 1, payer adult dad; parts 2; reports payer adult dad; parts 1; words The parties share the vi\#
        sits; the father pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-\#
        case.2025-03-08.1030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160080\#
        0000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session: the-\#
        case.2025-03-08.1030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adu\#
        lt dad; pence 5000; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741600800000,"clocks":{},"details":["lines: session 3334","charged: 3334","paid: 0","owed: 3334\#
        ","payments: 0"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"detail\#
        s":["lines: record 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"do\#
        ne":{}},"who":"visitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","paid: 5000\#
        ","owed: 7500"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the order names \#
        share the visits to the penny, and each sees only their own"},{"broken":[],"given":["cymru refer\#
        ral accepted"],"rules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","\#
        details":["charge: prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"w\#
        ho":"visitor"},{"at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family that it re\#
        ferred, and the family sees no charge"},{"broken":[],"given":["supervised session held"],"rules"\#
        :["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sess\#
        ions payer adult mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"command":"StatePrices","details":["centre: the-centre","prices: kind session; standa\#
        rd supervised; pence 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: session","sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"details":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{"at":17416\#
        00800000,"clocks":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: \#
        The first visit is free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clock\#
        s":{},"details":["lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resid\#
        ent"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer \#
        adult mum; pence 100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"command":"CorrectPayment","details":["payment: p1","pence: 0","reas\#
        on: Noted in the wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"details":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"\#
        A correction stands beside what it corrects, with its reason"},{"broken":["E12"],"given":["super\#
        vised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteCha\#
        rge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 1000\#
        0"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"NamePayers","details":["terms: sessions payer adult mum; parts 1; reports payer adult dad\#
        ; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command"\#
        :"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pa\#
        yer: adult dad","pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":17\#
        41600800000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: record","sessio\#
        n: the-case.2025-03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}\#
        },"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payme\#
        nt: id p1; payer localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{\#
        "_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case does not \#
        name"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741\#
        600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts \#
        1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCh\#
        arge","details":["charge: first","kind: cancelled","session: the-case.2025-03-08.1030","pence: 4\#
        000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"c\#
        ommand":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.10\#
        30","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"c\#
        ommand":"NoteCharge","details":["charge: second","kind: session","session: the-case.2025-03-08.1\#
        030","pence: 4000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: Charged b\#
        y mistake."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command\#
        ":"NoteCharge","details":["charge: second","kind: session","session: the-case.2025-03-08.1030","\#
        pence: 3500"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged once to ea\#
        ch payer, as held or as cancelled, whichever it was"},{"broken":["F1"],"given":["session held"],\#
        "rules":["F1"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms\#
        : sessions payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160080\#
        0000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: report","pence: 2500"]\#
        ,"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command\#
        ":"NamePayers","details":["terms: reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":\#
        "F1"}},"who":"coordinator"}],"title":"Of supported contact there is no report to charge for, and\#
         nobody to name for one"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],\#
        "steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions paye\#
        r adult mum; parts 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":\#
        {},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 0, payer adult gran\#
        ; parts 1, payer cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts",\#
        "terms.sessions.1.payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator\#
        "},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: late\#
        ","payer: adult mum"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum;\#
         pence 0; day 2025-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}\#
        },"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":\#
        ["payment: id p1; payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}}\#
        ,"who":"visitor"}],"title":"What cannot be an amount, a payer or a day is not kept, and only the\#
         coordinator notes it"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseN\#
        umber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"comman\#
        d":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, S\#
        ue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.\#
        2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"com\#
        mand":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-c\#
        ase.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"\#
        outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","deta\#
        ils":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],\#
        "outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command"\#
        :"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cour\#
        t","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320\#
        0000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: T\#
        he tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"d\#
        etails":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"cloc\#
        ks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipi\#
        ent: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"w\#
        ho":"court"}],"title":"A court reads the notes that were sent to it, as they were sent, and no o\#
        thers"},{"broken":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","d\#
        etails":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safegu\#
        ardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails tr\#
        ue"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: sa\#
        feguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing\#
        , the order allows copies, the centre asks and the court sends"},{"broken":["C5"],"given":["refe\#
        rral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ask\#
        CourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervis\#
        or"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outco\#
        me":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invali\#
        d":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtFo\#
        rPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLette\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCou\#
        rtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind \#
        safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDeta\#
        ils true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"Fol\#
        lowCase","details":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":\#
        "court"},{"at":1741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 20\#
        25-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id copy; kind section7Report; fileName report.pdf; mediaType ap\#
        plication/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"a\#
        t":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safe\#
        guardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails \#
        true"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: \#
        safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"cl\#
        ocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clock\#
        s":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused\#
        ":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs\#
         the centre, and only a court that follows the case sends it"},{"broken":["C5"],"given":["referr\#
        al without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Follo\#
        wCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not\#
         filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcom\#
        e":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Declin\#
        eCopies","details":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},\#
        {"at":1740996000000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not fil\#
        ed it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaite\#
        d: "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtFo\#
        rPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"wh\#
        o":"court"}],"title":"The court cannot send what it is asked for, and says why; a new letter ask\#
        s again"},{"broken":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"o\#
        utcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":\#
        {"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details\#
        ":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome\#
        ":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCou\#
        rtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Where the referral does not tell that the order allows copies, the ord\#
        er itself must be here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},\#
        {"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber\#
        : LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks"\#
        :{},"command":"FollowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P\#
        00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"FollowCase","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"deni\#
        ed":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court:\#
         the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"\#
        outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCe\#
        ntre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":174099240\#
        0000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks\#
        ":{},"details":[],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"c\#
        locks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651\#
        200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"cloc\#
        ks":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000\#
        ,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words: We have n\#
        o step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"\#
        details":["progress: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","\#
        clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a c\#
        ase up by reference and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"gi\#
        ven":["open centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Reg\#
        isterPerson","details":["person: clara","name: Clara Bench","email: clara@court.example.org","ad\#
        dressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{}\#
        ,"command":"GrantRole","details":["person: clara","role: court the-court"],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora\#
        ","role: court the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["link: link-the-case","person: clara","referrer: co\#
        urt"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: referrer kind court; name Clara Bench; organisation Family Court at L\#
        eeds; email clara@court.example.org; service centre the-centre; kind supportedCentre; frequency \#
        every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber \#
        LS25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayA\#
        skCourt true; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; rol\#
        e residentCarer; firstName Mia; lastName Hill; relationship mother; contact email mum@example.or\#
        g, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email \#
        dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogra\#
        phs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; missing The court sends it.; declaration name Clara Bench; isTrue true"],"\#
        outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"den\#
        ied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withC\#
        entre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"En\#
        terCentre","details":["centre: second-centre","profile: name The Second Centre; town Diss; count\#
        ry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: second-centre","standard: superv\#
        ised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":\#
        "HandOn","details":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentr\#
        e","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clock\#
        s":{},"details":["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outco\#
        me":{"done":{}},"who":"court"}],"title":"A court that refers from its account has the referral o\#
        n its desk, and reads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00",\#
        "minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions sh\#
        are a day in a room that holds three families"},{"broken":[],"given":["supervised referral accep\#
        ted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":\#
        ["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches \#
        one family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","\#
        hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hour\#
        s use the six hours of a referral, and not a minute more"},{"broken":[],"given":["referral accep\#
        ted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Contact may go on to the day that is six months after its first\#
        "},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first \#
        session, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules\#
        ":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cen\#
        tre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","fr\#
        om: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes\#
        : 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service i\#
        s booked only for days on which its accreditation is current"},{"broken":["E1"],"given":["referr\#
        al accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","deta\#
        ils":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 202\#
        5-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":\#
        {"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are \#
        past, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral acc\#
        epted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: g\#
        reen","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: g\#
        reen","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After \#
        four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru r\#
        eferral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: g\#
        reen","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15",\#
        "room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030"\#
        ,"by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120\#
        ","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three se\#
        ssions of two hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"\#
        given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","sup\#
        ervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{\#
        "refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSup\#
        ervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["se\#
        ssions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"A supervised session is certain only with a supervisor who is qualified and on d\#
        uty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","memb\#
        er: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; refer\#
        ences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 20\#
        27-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0\#
        ":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and not on the n\#
        ext"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","\#
        room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"ChangeRoom","details":["centre: the-centre","room: green","name: Green room","capacityFamili\#
        es: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Re\#
        moveRoom","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-c\#
        entre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room tha\#
        t is booked is not taken away, though it may become larger"},{"broken":["E1"],"given":["referral\#
         accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","det\#
        ails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused"\#
        :{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":\#
        {"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"bro\#
        ken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025\#
        -03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-cas\#
        e","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"A room for one family is free for the next to the minute"},{"broken":["E1\#
        "],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","mi\#
        nutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capac\#
        ityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families s\#
        hare a supported room that holds them, and not one that has become too small"},{"broken":["E1"],\#
        "given":["referral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dat\#
        es: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who\#
        ":"coordinator"}],"title":"One on duty looks after three supported families, or watches one"},{"\#
        broken":["E2"],"given":["supervised referral accepted","another supervised referral accepted"],"\#
        rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case\#
        : another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],\#
        "outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60",\#
        "room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03\#
        -08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"A supervisor watches one family at a time, in a room that is turned round\#
         between two"},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules\#
        ":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: a\#
        nother-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"o\#
        utcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","r\#
        oom: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet \#
        are not there at one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"]\#
        ,"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enqui\#
        ry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind sup\#
        ervisedCentre; hearing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks;\#
         minutes 60; needs An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clo\#
        cks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"comm\#
        and":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil \#
        2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"comman\#
        d":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later; placesFr\#
        om 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room:\#
         later","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; \#
        standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks"\#
        :{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The on\#
        ly room for one family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNo\#
        tFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is \#
        asked before a hearing, and whoever has the reference reads it"},{"broken":[],"given":["open cen\#
        tre"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","de\#
        tails":["centre: the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first"\#
        ,"replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCent\#
        re; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":174461760\#
        0000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: t\#
        he-centre","settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1744930740000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clock\#
        s: B9 overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"comm\#
        and":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil \#
        2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details\#
        ":["enquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer \#
        that is not there by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],\#
        "rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquir\#
        y: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supp\#
        ortedCentre; children underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 077\#
        00 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: c\#
        entre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; needs \#
        Case LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cour\#
        t.example.org","question: centre the-centre; from court; kind supportedCentre; children underTwo\#
        ; wantsReport false; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"\#
        ],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the \#
        answer holds what belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","pers\#
        on: somebody-else","replyTo: clerk@court.example.org","question: centre the-centre; from court; \#
        kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo:\#
         clerk","question: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wa\#
        ntsReport false"],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denie\#
        d":{}},"who":"anyone"}],"title":"Anybody asks in their own name only, and gives an address for t\#
        he answer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exampl\#
        e.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsR\#
        eport true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: c\#
        entre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; signs \#
        domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":\#
        ["enquiry: first","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],\#
        "title":"A supported centre is asked for no report before the hearing either"},{"broken":["B9"],\#
        "given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCe\#
        ntre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centr\#
        e; from legalRepresentative; kind supportedCentre; children underTwo; wantsReport false"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","detai\#
        ls":["enquiry: first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"\#
        invalid":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions\#
        ; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","ans\#
        wer.words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","de\#
        tails":["enquiry: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil\#
         2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a y\#
        ear at the most, and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":\#
        ["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: \#
        first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind support\#
        edCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":181\#
        9785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldF\#
        it; places now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},\#
        {"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: f\#
        it wouldNotFit; words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry:\#
         second","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind suppo\#
        rtedCentre; children underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyo\#
        ne"}],"title":"Only an accredited service is asked, and answers that it would take the family"},\#
        {"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","rec\#
        ord: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: g\#
        reen","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supe\#
        rvisor is booked up to the last day of their check"},{"broken":["L2"],"given":["supervised refer\#
        ral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecor\#
        d","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-\#
        01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refuse\#
        d":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of thei\#
        r training"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"rules":["L1","L2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cen\#
        tre","person: sue","record: references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12\#
        -31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional:\#
         true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"As\#
        signSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"re\#
        fused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRec\#
        ord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-0\#
        6-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguard\#
        ingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details\#
        ":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"\#
        _0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","det\#
        ails":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; ref\#
        erences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil \#
        2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessio\#
        ns: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Neither assi\#
        gned nor confirmed without what is asked for"},{"broken":["L1"],"given":["supervised sessions bo\#
        oked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","deta\#
        ils":["centre: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"a\#
        t":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"\#
        }],"title":"What is booked does not begin when the supervisor turns out not to be checked"},{"br\#
        oken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":174142\#
        8900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title\#
        ":"What is booked does not begin when the supervisor turns out not to be trained"},{"broken":["L\#
        1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certi\#
        fied 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03\#
        ; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check holds on its\#
         last day and not on the next"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06\#
        -03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:0\#
        0"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level standard\#
        ; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 202\#
        4-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to \#
        16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12\#
        -31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty without a che\#
        ck, or with one that does not look far enough"},{"broken":["L1"],"given":["open centre"],"rules"\#
        :["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre:\#
         the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from An\#
        n Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbu\#
        seUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","rec\#
        ord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vi\#
        c; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"One referenc\#
        e is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: per\#
        son nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cent\#
        re","person: nell","record: dbs level enhanced; certified 2025-03-04; references "],"outcome":{"\#
        invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:0\#
        0; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new waits until thei\#
        r papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: db\#
        sRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced;\#
         asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level enhanced; certified 2023-03-09; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"\#
        title":"A centre that renews checks after two years"},{"broken":[],"given":["supervised referral\#
         accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:0\#
        0, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","min\#
        utes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"superviso\#
        r"}],"title":"Whoever is checked and trained is put on duty and watches contact"},{"broken":[],"\#
        given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certi\#
        fied 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03\#
        ; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in order on their last day\#
         put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","det\#
        ails":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, pe\#
        rson vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:40; to 16:00"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is not on duty while \#
        it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeBackF\#
        amilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobod\#
        y watches a family that they know"},{"broken":["L1"],"given":["supervised sessions booked"],"rul\#
        es":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["perso\#
        n: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"cl\#
        ocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is ne\#
        ver too late to say that one knows a family"},{"broken":["L1"],"given":["sessions booked"],"rule\#
        s":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person\#
        : bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Sa\#
        yFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],"title":"Each\#
         says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06\#
        -03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRe\#
        cord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-\#
        06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguar\#
        dingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["ce\#
        ntre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{\#
        "refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaff\#
        Record","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 202\#
        4-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegu\#
        ardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaf\#
        f","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16\#
        :00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says of their own recor\#
        d makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":["open centre"],"ru\#
        les":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["ce\#
        ntre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references fr\#
        om Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07\#
        ; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0\#
        ":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselves counts at once"},{\#
        "broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"CorrectOwnRecord","details":["centre: the-centre","person: bob","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-\#
        12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Ke\#
        epStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certif\#
        ied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03;\#
         safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outco\#
        me":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord"\#
        ,"details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01\#
        ; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingU\#
        ntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":\#
        {}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps their own"},{"broken\#
        ":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; \#
        certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-\#
        06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaf\#
        f","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16\#
        :00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterS\#
        taff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2\#
        "}},"who":"coordinator"}],"title":"Each training holds on its last day and not on the next"},{"b\#
        roken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 36; coor\#
        dinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse fals\#
        e; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhan\#
        ced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received \#
        2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the\#
        -centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["c\#
        entre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references f\#
        rom Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abuse training \#
        is the centre's choice, safeguarding is not"},{"broken":[],"given":["referral submitted"],"rules\#
        ":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre\#
        : the-centre","retention: closedYears 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-c\#
        entre","retention: closedYears 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: T\#
        he police asked us to keep it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"HoldRecords","details":["isHeld: false","reason: The police are done."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: sub\#
        mitted"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A hold is placed and lifted by who\#
        ever runs the centre, and how long records are kept is their choice"},{"broken":[],"given":["ref\#
        erral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineRefe\#
        rral","details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1835773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1835773200000,"clocks":{},"command":"HoldRecords","details":["isH\#
        eld: true","reason: Too late."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"The da\#
        y after its time has passed a family is erased, and the centre keeps the reference alone"},{"bro\#
        ken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: \#
        We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"c\#
        ommand":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"titl\#
        e":"On the last day it is still kept"},{"broken":["L3"],"given":["referral submitted"],"rules":[\#
        "L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: \#
        noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: An inquiry may need it.\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFa\#
        mily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"c\#
        locks":{},"command":"EraseFamily","details":["reference: the-cause"],"outcome":{"invalid":{"_0":\#
        ["reference"]}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","de\#
        tails":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},"command":\#
        "ChangeRetention","details":["centre: the-centre","retention: closedYears 3; safeguardingYears 2\#
        "],"outcome":{"invalid":{"_0":["retention.safeguardingYears"]}},"who":"coordinator"}],"title":"W\#
        hatever its age, nothing is erased that somebody holds"},{"broken":["L3"],"given":["session held\#
        "],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncident","details":\#
        ["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-03-08T11:0\#
        0","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        743152400000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025\#
        -03-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"command":"E\#
        raseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600\#
        000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Where an incident was reported the family is kept longer"},{"broken":[],"given":["sess\#
        ion held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{"L3":["2025-04-10"]},"command":\#
        "AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741597200\#
        000,"clocks":{},"command":"ReviewOwnData","details":["adult: dad","leftOut: firstVisitNotes","be\#
        cause: They tell of others."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"cl\#
        ocks":{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"An adult asks, somebody reads it through, and then it is given"},{\#
        "broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{}\#
        ,"command":"AskForOwnData","details":["adult: dad"],"outcome":{"denied":{}},"who":"resident"},{"\#
        at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData","details"\#
        :["adult: dad"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1741597200000,"cloc\#
        ks":{},"command":"ReviewOwnData","details":["adult: dad","leftOut: visits"],"outcome":{"invalid"\#
        :{"_0":["because"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"ReviewOwnDa\#
        ta","details":["adult: dad","leftOut: "],"outcome":{"denied":{}},"who":"supervisor"},{"at":17443\#
        22400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome":{"done":{}}},{"at":1744326000000,\#
        "clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Nothing is given that \#
        nobody has read through, and nobody asks for another"},{"broken":["F2"],"given":["supervised ses\#
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
        n":[],"given":["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{\#
        },"command":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A supervised centre takes down that somebody asks for a witness"\#
        },{"broken":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks"\#
        :{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},\#
        "who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: \#
        Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clock\#
        s":{},"command":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}]\#
        ,"title":"Nobody at a supported centre is called to give evidence, and the request is kept"},{"b\#
        roken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clock\#
        s":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendee\#
        s Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}\#
        },"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["s\#
        ession: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays\#
        : nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person check\#
        ed go to the court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":[\#
        "F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: \#
        the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; endin\#
        g 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"\#
        command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: th\#
        e-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"]\#
        ,"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command\#
        ":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.\#
        2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0\#
        ":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":[\#
        "session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement"\#
        ,"pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":17\#
        41453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","t\#
        o: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"\#
        who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: t\#
        he-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendReco\#
        rd","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","author\#
        ity: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"cloc\#
        ks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower w\#
        as red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"S\#
        endRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: D\#
        ad","authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Notes go to the court checked, with authority, and a\#
        s they were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200\#
        000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-0\#
        8.1030","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}\#
        ,{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-\#
        03-08.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"voluntee\#
        r"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-ses\#
        sion","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},\#
        {"at":1741597200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-0\#
        8.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},\#
        "command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fa\#
        mily Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordina\#
        tor"}],"title":"A supported centre writes no observation of contact"},{"broken":["F1"],"given":[\#
        "session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport\#
        ","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordin\#
        ator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Cour\#
        t at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clock\#
        s":{},"command":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}]\#
        ,"title":"A report asked of a supported centre is refused and kept once, and the letter is ready\#
        "},{"broken":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,\#
        "clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"A report asked of a supervised centre is taken down"},{\#
        "broken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{\#
        },"command":"ReportIncident","details":["incident: fall","session: the-case.2025-03-08.1030","ki\#
        nds: injury","account: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 202\#
        5-03-08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunte\#
        er"}],"title":"An incident is the one thing that is written of supported contact"},{"broken":["F\#
        3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F\#
        3":["none"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"\#
        who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"\#
        ]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":[\#
        "kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,\#
        "clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: at\#
        tendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":[\#
        "session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17417700000\#
        00,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","detail\#
        s":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record g\#
        oes within seven days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervi\#
        sed session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"c\#
        ommand":"CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"d\#
        one":{}}}],"title":"A final record that is not sent turns overdue, across the night on which the\#
         clocks go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"st\#
        eps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseC\#
        ase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedRetu\#
        rn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},\#
        "command":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who\#
        ":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalR\#
        ecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commission\#
        ed contact, no return of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru re\#
        ferral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"co\#
        mmand":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusi\#
        on"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven day\#
        s that contact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F\#
        4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","ha\#
        sUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"cloc\#
        ks":{"F4":["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOf\#
        Step":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"\#
        F7":["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-1\#
        7"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","detai\#
        ls":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of\#
         supported contact goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"]\#
        ,"given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: service centre the-centre; kind supervisedCentre; frequency every week"],"outcome\#
        ":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginRefe\#
        rral","details":["case: another-case","link: link-another-case","centre: the-centre","kind: supp\#
        ortedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A r\#
        eferral names only a service that is accredited for it on the day"},{"broken":[],"given":["cymru\#
         referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly;\#
         minutes 60; virtualBecause longOrNoContact; wales riskAssessment seen with both parents in Janu\#
        ary; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; as\#
        sessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video once it w\#
        as assessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servic\#
        e centre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distance"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in Janu\#
        ary; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; as\#
        sessed 2025-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":\#
        {"_0":["answers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupported; f\#
        requency weekly; virtualBecause distance; wales riskAssessment seen with both parents in January\#
        ; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; asses\#
        sed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for supported c\#
        ontact nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules"\#
        :["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: "\#
        ,"hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","e\#
        ndsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},\#
        "who":"coordinator"}],"title":"A centre that would rather hold it by video does not take a Cymru\#
         family there without the assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-c\#
        ase","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLet\#
        ter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetail\#
        s false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":\#
        ["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name\#
         Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solic\#
        itor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-\#
        04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contac\#
        t telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan;\#
         lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangemen\#
        ts willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded false; profess\#
        ional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparat\#
        ion"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: preparation who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and b\#
        y when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation \#
        Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; case\#
        Number LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherParty\#
        Restores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role re\#
        sidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; \#
        keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationsh\#
        ip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLe\#
        aveCentre false; photographs none; preparation who the mother; how with the centre's picture boo\#
        k; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers ha\#
        sSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; sess\#
        ions 7; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
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
        ns 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Caf\#
        cass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSe\#
        ction7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents; session\#
        s 2; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"ou\#
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
        3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, n\#
        or for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; medi\#
        aType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; s\#
        ervice centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedi\#
        ngs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pap\#
        ersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; la\#
        stName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; r\#
        elationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vis\#
        itingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; at\#
        tendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparati\#
        on who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false\#
        ; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fals\#
        e; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by \#
        the mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass\#
         Cymru referral carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["ope\#
        n centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kin\#
        d order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
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
         false; wales riskAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguard\#
        ingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"gi\#
        ven":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetai\#
        ls false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"At\#
        tachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardin\#
        gLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer\#
        @example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minut\#
        es 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate \#
        2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fi\#
        rstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; l\#
        astName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, i\#
        d dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@\#
        example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs \#
        none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter\#
         isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOth\#
        erConcerns false; wales riskAssessment seen with both parents; sessions 4; minutesEach 60; known\#
        SafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken\#
        ":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName saf\#
        eguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email \#
        referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; phot\#
        ographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; int\#
        erpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report false\#
        ; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 6; minutesEach 6\#
        0; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{\#
        "broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interp\#
        reter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language",\#
        "answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation L\#
        ee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fr\#
        equency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; cas\#
        eNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPart\#
        yRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role r\#
        esidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001;\#
         keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relations\#
        hip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayL\#
        eaveCentre false; photographs none; preparation who the mother; how with the centre's picture bo\#
        ok; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report false; hasO\#
        therConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid\#
        ":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: interpreter isNeeded true; language British Sign Language; w\#
        ho an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["open centre"]\#
        ,"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre \#
        true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@\#
        example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSecti\#
        on7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeav\#
        eCentre true; leavingDetails an hour from the fourth visit; photographs none"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only with for ho\#
        w long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: le\#
        galRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; orga\#
        nisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supported\#
        Centre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at \#
        Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack \#
        eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; \#
        name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cen\#
        tre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cou\#
        rt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's s\#
        olicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019\#
        -05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; co\#
        ntact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName \#
        Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrang\#
        ements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how\#
         with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends\#
         false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass wil\#
        l send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"ti\#
        tle":"Without the safeguarding letter, the form asks why and who will send it"},{"broken":["C2"]\#
        ,"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: re\#
        ferrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; soc\#
        ialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.te\#
        amManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom th\#
        e mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the\#
         mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professi\#
        onal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorke\#
        r name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names the social w\#
        orker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refer\#
        rer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; media\#
        Type application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-l\#
        etter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byte\#
        s 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name \#
        Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann\#
        @example.org; teamManager name Tom Mere; email tom@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; \#
        fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; is\#
        True true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority \#
        refers with its two people named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7; longSta\#
        yAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"t\#
        itle":"A stay as long as the limit needs no agreement, a longer one was agreed with the centre"}\#
        ,{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCe\#
        ntre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"A stay as long as the limit is sent without any agreement"},{"broken":["B10"],"give\#
        n":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: service centre the-centre; kind supportedCentre; frequency week\#
        ly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-c\#
        entre; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre\#
         the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; expectedMon\#
        ths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquir\#
        y: first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, l\#
        ongStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"do\#
        ne":{}},"who":"anyone"}],"title":"A stay that is to last longer is not referred before the centr\#
        e has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFr\#
        om the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; phot\#
        ographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; int\#
        erpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report false\#
        ; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"i\#
        nvalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds\#
        ; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"}],"title":"The order says what follows if the centre does not accept\#
        "},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partner\#
        s; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every \#
        two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0\#
        0101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephon\#
        ePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; co\#
        ntact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fal\#
        se; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02\#
        -26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolesta\#
        tion; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass\#
         will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["case: another-case","link: link-another-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns\#
         false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"An injunction of the day two years ago is asked for, one of the day before \#
        is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480\#
        000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguar\#
        dingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephon\#
        ePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; co\#
        ntact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fal\#
        se; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02\#
        -26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repo\#
        rt false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers th\#
        at come with the referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"]\#
        ,"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRe\#
        presentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service \#
        centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasO\#
        rder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom \#
        the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName H\#
        ill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relations\#
        hip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdu\#
        lt; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees \#
        named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who t\#
        he mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profes\#
        sional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true\#
        , kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherCo\#
        ncerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[\#
        "papers: safeguardingLetter needed; order needed; injunction needed; section7Report needed; othe\#
        rConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details\#
        ":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":174108240\#
        0000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded\#
        "],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"detai\#
        ls":["papers: safeguardingLetter received; order received; injunction needed; section7Report nee\#
        ded"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are nee\#
        ded, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"a\#
        t":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee;\#
         organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supp\#
        ortedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cour\#
        t at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestore\#
        s; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentC\#
        arer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTe\#
        lephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fath\#
        er; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCent\#
        re false; photographs none; preparation who the mother; how with the centre's picture book; by 2\#
        027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSectio\#
        n7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025\#
        -03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":174337560000\#
        0,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{\#
        },"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf;\#
         mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id\#
         the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The\#
         papers reach the centre within two days of the order, weekend or not"},{"broken":["C13"],"given\#
        ":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefer\#
        ral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrang\#
        ements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Le\#
        e and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; case\#
        Number LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherParty\#
        Restores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role re\#
        sidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; \#
        keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationsh\#
        ip father; contact email dan@example.org; attendees named ; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Le\#
        e; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrange\#
        ments willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by t\#
        he father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photogr\#
        aphs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":\#
        ["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind other; fileNam\#
        e other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind lega\#
        lRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; servi\#
        ce centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings h\#
        asOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFr\#
        om the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNam\#
        e Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relati\#
        onship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiting\#
        Adult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attende\#
        es named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation wh\#
        o the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pro\#
        fessional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id th\#
        e-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; h\#
        asOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: earl\#
        y"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{\#
        "done":{}},"who":"referrer"}],"title":"Where something is kept private, each document says wheth\#
        er it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.p\#
        rofessional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth\#
         Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind\#
         supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family\#
         Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor;\#
         fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; a\#
        dults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tel\#
        ephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; last\#
        Name Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wi\#
        llingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the\#
         centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSectio\#
        n7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cath Mo\#
        ss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"}],"title":"A professional who attends is named, with office and reason"},{"broken":["\#
        C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named i\#
        d gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["an\#
        swers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalR\#
        epresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service\#
         centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings has\#
        Order true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom\#
         the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName \#
        Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relation\#
        ship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAd\#
        ult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; arrangeme\#
        nts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wi\#
        th the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fa\#
        lse; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendee\#
        s named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith vi\#
        sitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who co\#
        mes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["\#
        C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family\#
        0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","refer\#
        rer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case"\#
        ,"link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","referr\#
        er: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outc\#
        ome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else","referrer:\#
         parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"\#
        Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or n\#
        ot"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSu\#
        pported; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","ha\#
        sUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn\#
        : 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by vi\#
        deo says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: serv\#
        ice centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"re\#
        fused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: service centre the-centre; kind supportedCentre; frequency weekly"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Scr\#
        eenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B\#
        8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither referred nor \#
        accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"comm\#
        and":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; town Diss; \#
        country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627\#
        200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: sup\#
        ported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clock\#
        s":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supervised","awa\#
        rded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: \#
        the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the\#
        -centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":17614332000\#
        00,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"\#
        }],"title":"Accreditation that lapses on the last Sunday of March or October lapses at London's \#
        midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"comm\#
        and":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss; country \#
        england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"\#
        clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported",\#
        "awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: \#
        the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["r\#
        egister: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 Februa\#
        ry lasts until the end of February"},{"broken":[],"given":["centre on the register"],"rules":["A\#
        1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centr\#
        e: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: the-centr\#
        e"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: \#
        virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks\#
        ":{},"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all",\#
        "centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["c\#
        entre: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["cen\#
        tre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","of\#
        fered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for \#
        as long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on \#
        the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-c\#
        entre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-cent\#
        re","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standar\#
        d: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{\#
        "denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"A\#
        wardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],\#
        "outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-09\#
        -01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre:\#
         nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its\#
         officer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],\#
        "rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["con\#
        cern: doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom: I was th\#
        ere with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: s\#
        upported","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outc\#
        ome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740\#
        992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"\#
        denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","d\#
        etails":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commiss\#
        ioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","s\#
        teps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"command":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: T\#
        he sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtua\#
        lSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"B\#
        eginReferral","details":["case: another","link: some-link","centre: the-centre","kind: supported\#
        Centre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":174159720000\#
        0,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard:\#
         supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: the-centre"\#
        ,"kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597\#
        200000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A second door \#
        is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":\#
        ["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":\#
        "A concern goes to the commissioner, who alerts the register officer, who suspends the award"},{\#
        "broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: No\#
        t kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccredita\#
        tionSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0\#
        ":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre"\#
        ,"centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"A\#
        wardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: sup\#
        portedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is wit\#
        hdrawn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre:\#
         the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: Two member\#
        s of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions: "],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre\#
        ","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre\#
        's public page until they are lifted"},{"broken":[],"given":["centre on the register"],"rules":[\#
        "A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-c\#
        entre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtual\#
        Supervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details\#
        ":["centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtua\#
        lSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"w\#
        ho":"anyone"}],"title":"A centre with both standards offers every kind of service there is, each\#
         by its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: s\#
        upportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"A kind of service that the protocol does not know cannot be offered"},{"br\#
        oken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],\#
        "outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a\#
         kind of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: \#
        name Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done"\#
        :{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre\#
        : the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","s\#
        tandard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"]\#
        ,"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","\#
        details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre\#
         that is accredited for supported contact alone cannot offer supervised contact"},{"broken":["A1\#
        "],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-one","centre: the-centre","kind: supportedCentre","referrer: paren\#
        t"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferr\#
        al","details":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre\#
        ","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clo\#
        cks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","aw\#
        arded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"comm\#
        and":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind\#
        : supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1\#
        819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-t\#
        wo","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who"\#
        :"anyone"}],"title":"A referral names only a service that is accredited, that day, for the conta\#
        ct it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: support\#
        edCentre","others: services handover, indirectContact, parentingAssessment; languages Polish, Br\#
        itish Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: handover, in\#
        directContact, parentingAssessment","languages: Polish, British Sign Language","access: step-fre\#
        e, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: \#
        ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what e\#
        lse it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given":["centre \#
        on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers\#
        ","details":["centre: the-centre","kinds: supportedCentre","others: services handover, babysitti\#
        ng"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer \#
        that the register has no name for is not taken"},{"broken":[],"given":["centre on the register"]\#
        ,"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewa\#
        ls: supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805\#
        200000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervised due"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the\#
        -centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":\#
        {},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded\#
        : 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":\#
        ["centre: the-centre","renewals: supported later; supervised due","accredited_until: supported 2\#
        030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice o\#
        f a renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":["centre o\#
        n the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegist\#
        erSettings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"inval\#
        id":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":\#
        1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNotice\#
        Months 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,\#
        "clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":[\#
        "settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported later"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-ce\#
        ntre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long b\#
        efore is the register officer's choice, within bounds"},{"broken":["A1"],"given":["referral acce\#
        pted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","\#
        families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,\#
        "clocks":{},"details":["centre: the-centre","renewals: supported due","families_affected: suppor\#
        ted 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported lapsed; supervised lapsed","families_affec\#
        ted: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":18\#
        19753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An aw\#
        ard that is not renewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"\#
        given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","of\#
        fers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported",\#
        "steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"cloc\#
        ks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner\#
        "},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"den\#
        ied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":[\#
        "concern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"\#
        commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concer\#
        n: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "details":["concern: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"\#
        done":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accredited, and \#
        it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organis\#
        ation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","o\#
        rganisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is \#
        known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sun\#
        ny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the libr\#
        ary."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCen\#
        tre","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country england; take\#
        sSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":\#
        {"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":\#
        "MoveReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}\#
        },"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","\#
        details":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: \#
        hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"}\#
        ,{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying\#
        "],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become\#
         accredited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organis\#
        ation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet a\#
        t the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":17415972\#
        00000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"\#
        done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","\#
        details":["concern: hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{\#
        }},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","sta\#
        te: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title"\#
        :"What was reported is seen through, and each step is kept"},{"broken":[],"given":["centre on th\#
        e register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["cen\#
        tre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","ki\#
        nd: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000\#
        ,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre\#
         0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03\#
        -30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWait\#
        ingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting\#
        _weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"\#
        who":"anyone"}],"title":"The wait that the public reads bears the day on which the centre said s\#
        o"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWai\#
        tingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refus\#
        ed":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTim\#
        e","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["cen\#
        tre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["cent\#
        re: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],\#
        "title":"A centre states no wait for contact that it does not offer"},{"broken":["H2"],"given":[\#
        "referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_\#
        0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details"\#
        :["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{\#
        "refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSessi\#
        on","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A session before the first one is not booked while another w\#
        ould then lie past six months"},{"broken":[],"given":["supervised session held"],"rules":["H6"],\#
        "steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day\#
        : 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":174885\#
        1200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10\#
        :40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is asked alon\#
        e, with minutes to come and go between them"},{"broken":["H6"],"given":["supervised session held\#
        "],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":\#
        ["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2\#
        025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"a\#
        t":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07\#
        ","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":174885\#
        1200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10\#
        :00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides are never\#
         asked for times at which they could meet"},{"broken":["H1"],"given":["supervised session held"]\#
        ,"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind\#
        : threeMonths","findings: Going well.","childrenSaid: child sam; words I like the blue room."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview"\#
        ,"details":["kind: other","findings: Again.","childrenSaid: child nobody; words Hello."],"outcom\#
        e":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in\#
         a review, in the child's own words"},{"broken":[],"given":["supervised session held"],"rules":[\#
        "H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"comman\#
        d":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"The three-month review is held on its last day"},{"broken":[],"give\#
        n":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"\#
        ]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.\#
        ","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025\#
        -11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review contact g\#
        oes on to the day that was signed off"},{"broken":[],"given":["supervised session held","next ce\#
        ntre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["\#
        to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetail\#
        s, childrensNeeds, visitArrangements, assessmentSummary, attendanceDates","documents: the-order,\#
         the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detail\#
        s":["stage: accepted","sessions: 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supportedCentre","held: 0"\#
        ,"papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator\#
         at mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A family steps down to supported contact at another centre with what that cent\#
        re needs"},{"broken":[],"given":["supervised session held","next centre"],"rules":["H5"],"steps"\#
        :[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the\#
        -next","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","sta\#
        ge: submitted","papers: order needed; safeguardingLetter needed"],"outcome":{"done":{}},"who":"c\#
        oordinator at mill-house"}],"title":"A family steps down to handovers, without what it did not n\#
        eed"},{"broken":["B1"],"given":["supervised session held"],"rules":["H5","B1"],"steps":[{"at":17\#
        41600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-next","wa\#
        y: supported","lastDay: 2025-03-22","items: contactDetails","documents: the-order, the-letter"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"refu\#
        sed":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ScreenReferral\#
        ","details":["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptReferral",\#
        "details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"At its own centre a family steps down, and the next coordinator l\#
        ooks for the risk afresh"},{"broken":["H5"],"given":["supervised session held","next centre"],"r\#
        ules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-\#
        house","newCase: the-next","way: supported","lastDay: 2025-03-21","items: contactDetails","docum\#
        ents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: \#
        2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:\#
        30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H5"}},"who":"coor\#
        dinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newC\#
        ase: the-third","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"o\#
        utcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"\#
        DeclineReferral","details":["case: the-next","because: noRoom","words: We have no room."],"outco\#
        me":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nothing stays booked past the last \#
        day, and nothing is booked after it"},{"broken":["B2"],"given":["supervised referral submitted",\#
        "next centre"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRef\#
        erral","details":["found: harm Said to have hit the child.","hasUnmanagedHarm: true","assessor: \#
        Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"AssessRisk","details":["summary: A supervisor can manage it.","isManageable: true","childrenN\#
        eedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2\#
        025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-2\#
        2","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"}\#
        ,{"at":1741078800000,"clocks":{},"command":"AssessRisk","details":["summary: It is past.","isMan\#
        ageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mill-house"\#
        ,"newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: \#
        "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"comm\#
        and":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-\#
        03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Harm that nobody could manage holds a family back until the risk has been assessed afresh"},{\#
        "broken":["B1","G3"],"given":["supervised session held","next centre"],"rules":["H5","B1","G3"],\#
        "steps":[{"at":1741600800000,"clocks":{},"command":"AssessRisk","details":["summary: More is nee\#
        ded than we can do.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown"\#
        ,"details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: \#
        contactDetails","documents: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741\#
        600800000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","a\#
        ccount: Dad pushed the table over.","happened: 2025-03-08T11:20","toldAuthorities: ","suspendCon\#
        tact: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command\#
        ":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-\#
        22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"\#
        }],"title":"Nobody steps down with a risk that is not managed, or while contact is suspended"},{\#
        "broken":["A1","A9"],"given":["supervised session held"],"rules":["H5","A1","A9"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: mill-house","profile: nam\#
        e Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house",\#
        "newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "\#
        ],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comman\#
        d":"StepDown","details":["to: the-centre","newCase: the-next","way: handovers","lastDay: 2025-03\#
        -22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A9"}},"who":"coordinator\#
        "}],"title":"Only to a centre that is accredited for it, and that offers handovers where handove\#
        rs are meant"},{"broken":["H5"],"given":["session held","next centre"],"rules":["H5"],"steps":[{\#
        "at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-ne\#
        xt","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"re\#
        fused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","d\#
        etails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: con\#
        tactDetails","documents: "],"outcome":{"denied":{}},"who":"supervisor"}],"title":"Of supported c\#
        ontact there is nothing to step down from"},{"broken":["C6"],"given":["cymru referral accepted",\#
        "next centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"StepDown","det\#
        ails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: conta\#
        ctDetails","documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"coordinator"}],"title":"Cafca\#
        ss Cymru names the kind and the centre in a new referral"},{"broken":[],"given":["supervised ses\#
        sions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNee\#
        ded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The r\#
        esident carer frees the place in one step"},{"broken":[],"given":["supervised sessions booked"],\#
        "rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":\#
        [],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: \#
        0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"br\#
        oken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor\#
        "},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied\#
        ":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNe\#
        eded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the ca\#
        se frees its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps"\#
        :[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","con\#
        tactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"a\#
        t":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactC\#
        eased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: pla\#
        ceNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17415\#
        97200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Closing frees what is ahead, not before the last session that was \#
        held"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000\#
        000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; child\#
        Told day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan:\#
         lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a\#
         calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way out is pla\#
        nned, both sides are told, and the child hears of it by the last visit"},{"broken":["H3"],"given\#
        ":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":\#
        "PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-31; by \#
        Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title":"A chil\#
        d is not told after the last visit that it was the last"},{"broken":["H2","H3"],"given":["superv\#
        ised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"command":"Plan\#
        Exit","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-01; by The\#
         worker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clo\#
        cks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre; childTold\#
         day 2025-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coo\#
        rdinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-0\#
        6-09; next anotherCentre; childTold day 2025-06-09; by The worker; how With a story."],"outcome"\#
        :{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, and ends n\#
        o later than contact here may last"},{"broken":["H3"],"given":["supervised session held"],"rules\#
        ":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay\#
         2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"outcome":{\#
        "denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the way out"},{"broke\#
        n":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clock\#
        s":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":\#
        ["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"Hold\#
        Review","details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"s\#
        upervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths\#
        ","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":17494235400\#
        00,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeMonths\#
        ","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review with th\#
        e coordinator after three months"},{"broken":["H1"],"given":["supervised session held"],"rules":\#
        ["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","details"\#
        :["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A re\#
        view that is not held turns overdue; another kind does not stand for it"},{"broken":["H2"],"give\#
        n":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["runn\#
        ing"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":\#
        ["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The co\#
        urt decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"wh\#
        o":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMo\#
        nths","findings: The court decides in November.","exceptional: circumstances  ; signedOffBy Cora\#
         Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":175737240\#
        0000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The court deci\#
        des in November.","exceptional: circumstances The court decides in November.; signedOffBy Cora B\#
        ell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":\#
        1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findi\#
        ngs: The court decides in November.","exceptional: circumstances The court decides in November.;\#
         signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        After six months contact goes on only in exceptional circumstances, stated and signed off"},{"br\#
        oken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"cl\#
        ocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going well\#
        ."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"comm\#
        and":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A first block is not reviewed before there is one"},{"broken":[],"gi\#
        ven":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["no\#
        ne"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:\#
        00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 202\#
        5-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"broken":["H2"],"g\#
        iven":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"comma\#
        nd":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","except\#
        ional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-28"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on beyond t\#
        he day that was signed off"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"]\#
        ,"steps":[{"at":1757156400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","f\#
        indings: The court decides in November.","exceptional: circumstances The court decides in Novemb\#
        er.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1757156400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The court \#
        decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field\#
        ; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1759316400000,\#
        "clocks":{},"command":"MoveSession","details":["session: the-case.2025-11-29.1030","date: 2025-1\#
        1-22","from: 10:30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The c\#
        ourt decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora \#
        Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A later sign-off \#
        leaves no session in the diary past the day that it reaches"},{"broken":[],"given":["supervised \#
        referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["no\#
        ne"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","acc\#
        ount: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police\#
        ; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"\#
        outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells the police or children\#
        's services at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"\#
        steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["i\#
        ncident: bruise","kinds: immediateProtection","account: Sam said who had done it.","happened: 20\#
        25-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is\#
         well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746\#
        871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told:\#
         authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["incid\#
        ent: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denie\#
        d":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment that it happened, and \#
        until somebody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"st\#
        eps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: push","ki\#
        nds: violent","account: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthoritie\#
        s: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"cloc\#
        ks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at\#
        ":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both;\#
         manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400\#
        000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"\#
        invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{\#
        },"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: C\#
        ora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervi\#
        sor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspen\#
        ded until risk has been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],\#
        "rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["i\#
        ncident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40",\#
        "toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746\#
        878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","k\#
        inds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspe\#
        ndContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"deta\#
        ils":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on af\#
        ter an incident where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral ac\#
        cepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]\#
        },"command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad \#
        shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommis\#
        sioner","details":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volun\#
        teer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["\#
        incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362\#
        740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inW\#
        riting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within\#
         one working day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral ac\#
        cepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"R\#
        eportIncident","details":["incident: words","kinds: discriminatory","account: What was said, wor\#
        d for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","\#
        details":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17670528000\#
        00,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":\#
        {"G2":["met"]},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to have written it; both\#
         turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules"\#
        :["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","\#
        details":["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-\#
        03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One worki\#
        ng day across the night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referr\#
        al accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"comman\#
        d":"ReportIncident","details":["incident: push","kinds: abusive","account: What was seen and hea\#
        rd.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}\#
        }],"title":"One working day across the night on which the clocks go back"},{"broken":["G2"],"giv\#
        en":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":\#
        ["none"]},"command":"ReportIncident","details":["incident: words","kinds: threatening","account:\#
         What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: fal\#
        se"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellC\#
        ommissioner","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"\#
        who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{\#
        "broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clo\#
        cks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting",\#
        "kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAut\#
        horities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174530880000\#
        0,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWr\#
        iting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["m\#
        et"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Tuesday after East\#
        er"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":176657760000\#
        0,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["incident: shou\#
        ting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","t\#
        oldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":176658\#
        1200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting"\#
        ,"inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G\#
        2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after\#
         Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761\#
        404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incide\#
        nt: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T1\#
        5:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: s\#
        houting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clo\#
        cks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: tru\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Mond\#
        ay after the clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"step\#
        s":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult m\#
        um"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveBy\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command"\#
        :"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},\#
        "command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"cl\#
        ocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143\#
        4000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"E\#
        ach side comes and goes in its own time, and the session is held"},{"broken":[],"given":["sessio\#
        ns booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest",\#
        "details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathTest","deta\#
        ils":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.202\#
        5-03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With a negati\#
        ve test the adult comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: \#
        the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":174142890000\#
        0,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"Without a test the adult stays outside; with a negative o\#
        ne the visit goes ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the\#
         father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"\#
        NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","adult: dad","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900\#
        000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused":{"_0":"E8\#
        "}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSes\#
        sion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"ou\#
        tcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"Not\#
        eBreathTest","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.103\#
        0","adult: dad","result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session:\#
         the-case.2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"\#
        }],"title":"A positive or refused test ends the visit before it begins, and no second test undoe\#
        s it"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome"\#
        :{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","det\#
        ails":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},\#
        {"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"ou\#
        tOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"}],"title":"A test is asked for only where the order ask\#
        s for one, as the coordinator notes it"},{"broken":[],"given":["sessions booked"],"rules":["E8"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: mum","k\#
        itFrom: the mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142\#
        9800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever d\#
        id not come needs no test; contact with another goes by the door alone"},{"broken":[],"given":["\#
        sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: th\#
        e-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adult comes by t\#
        he side door.","photographs: none","child_may_go_out: false","interpreter: none","professional: \#
        none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"voluntee\#
        r"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08",\#
        "state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"sup\#
        ervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","con\#
        ditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of t\#
        he day see in one look what holds for a family, and who may come in now"},{"broken":["E9"],"give\#
        n":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centr\#
        e: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"}\#
        ,{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"\#
        denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","d\#
        ay: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"detai\#
        ls":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":17414\#
        28900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer a\#
        t the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day, or works \#
        its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volu\#
        nteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"\#
        who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is kept"},{"brok\#
        en":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be kind. No p\#
        hotographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora\#
         Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        ecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceT\#
        oFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Re\#
        cordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video"\#
        ,"reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and none that sta\#
        ff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting adult come\#
        s by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"wh\#
        o":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"broken":[]\#
        ,"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"\#
        SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"ou\#
        tcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details\#
        ":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: th\#
        e-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visito\#
        r"}],"title":"Whoever is delayed says so, and the other side hears of it at once"},{"broken":["E\#
        7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command\#
        ":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 20"],\#
        "outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","de\#
        tails":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outcome":{"inva\#
        lid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"SayLate","\#
        details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"outcome":{"\#
        invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other side, and \#
        a delay has a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouse\#
        Rules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer\#
        "},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volu\#
        nteer"}],"title":"Supervised contact does not begin without its supervisor"},{"broken":["E6"],"g\#
        iven":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414297\#
        40000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volu\#
        nteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Le\#
        aveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414334\#
        00000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"voluntee\#
        r"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"\#
        E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outc\#
        ome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"Leave\#
        ByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"comman\#
        d":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks"\#
        :{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes a\#
        nd goes in its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":\#
        [{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.10\#
        30","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600\#
        000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visiti\#
        ngAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174\#
        1430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6\#
        "}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"\#
        ],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the visiting \#
        adult is late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules\#
        ":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: th\#
        e-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrange\#
        ment false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused"\#
        :{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"\#
        ],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sund\#
        ay on which it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],\#
        "steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre"\#
        ,"openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement fals\#
        e; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E\#
        6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcom\#
        e":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on whi\#
        ch it changes in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Sh\#
        ut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut f\#
        or visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["c\#
        entre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stand\#
        s on the centre's page from its announcement until contact goes on"},{"broken":["K3"],"given":["\#
        sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcom\#
        e":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["ce\#
        ntre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not su\#
        spended without telling the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rule\#
        s":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":\#
        ["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut for visits."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3\#
        ","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: \#
        2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension:\#
         2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","d\#
        etails":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":\#
        ["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Sessions that fall in a suspension are held and not cancelled, and those after it st\#
        and again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: countr\#
        y england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","ret\#
        urns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"\#
        _0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-ca\#
        se.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K\#
        1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"\#
        given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        SuspendFaceToFace","details":["suspension: wales","scope: country wales","from: 2025-03-08","not\#
        ice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notic\#
        e: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-\#
        03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Su\#
        spendFaceToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","notice: "]\#
        ,"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A sus\#
        pension reaches the centres that it names, and no others"},{"broken":["K1"],"given":["sessions b\#
        ooked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","d\#
        etails":["suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"com\#
        mand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not\#
         begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":\#
        ["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["s\#
        uspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded.\#
        "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{\#
        },"command":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: 2025-03-08\#
        ","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre th\#
        e-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood"\#
        ,"returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741\#
        597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03\#
        -10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["hel\#
        d_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre susp\#
        ends contact for itself, and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K\#
        4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensio\#
        n: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["susp\#
        ension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","detail\#
        s":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":17\#
        40992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension\#
        ","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"While another suspension holds, nobody is told \#
        that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: n\#
        ation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{\#
        "done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details"\#
        :["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"\#
        A family that no longer needs its place does not come back to it"},{"broken":[],"given":["sessio\#
        ns booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace\#
        ","details":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3\#
        ","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: \#
        2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["\#
        sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"titl\#
        e":"What is booked before the first day and from the day of the return is not held"},{"broken":[\#
        "K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"DecideAlternative","details":["alternative: way virtualContact; health All well.; infection\#
        Risk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["su\#
        spension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":["alternati\#
        ve: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outco\#
        me":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"Deci\#
        deAlternative","details":["alternative: way trustedPerson; words Gran can bring Sam to the park.\#
        ; health All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"For every family that is held something is decided in time"\#
        },{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 202\#
        5-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,\#
        "clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},\#
        "command":"DecideAlternative","details":["alternative: way noneForNow; health ; infectionRisk ; \#
        vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk"\#
        ,"alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":174165120000\#
        0,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way noneForNow;\#
         health The child is in hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No \#
        visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651\#
        200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-flu","retu\#
        rns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is \#
        decided in time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: ren\#
        ewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspensio\#
        n: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","det\#
        ails":["alternative: way indirectContact; health All well.; infectionRisk High.; vulnerablePeopl\#
        e Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has something else wit\#
        hin the days that the register gives"}]}
        """#
}
