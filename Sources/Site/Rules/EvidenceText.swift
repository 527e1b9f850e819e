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
        ignedOff","room":"Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWith\#
        inStay","room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFir\#
        st","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree"\#
        ,"room":"Review"},{"name":"free","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"\#
        }],"K1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"na\#
        me":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room"\#
        :"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspensio\#
        n"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"d\#
        ecidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","\#
        room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspensi\#
        on"}],"K4":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"\#
        name":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKn\#
        own","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Dia\#
        ry"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"s\#
        omebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"Peo\#
        ple"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","ro\#
        om":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"super\#
        visorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":\#
        "People"},{"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2\#
        ":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":\#
        "mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room\#
        ":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit"\#
        ,"room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},\#
        {"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeRea\#
        dy","room":"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1\#
        "],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","has\#
        UnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753\#
        200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has lap\#
        sed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296\#
        400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12\#
        -01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]}\#
        ,"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[\#
        ],"outcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a p\#
        lace on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"s\#
        teps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm:\#
         false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"\#
        clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1\#
        ":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","c\#
        onditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"detail\#
        s":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the\#
         centre answers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2"]\#
        ,"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":\#
        {"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["o\#
        verdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2\#
        ":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D\#
        2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room thi\#
        s spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within te\#
        n working days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":\#
        ["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2\#
        025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],\#
        "D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overd\#
        ue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"\#
        ]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spring.\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working\#
         days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referr\#
        al submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details\#
        ":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"\#
        DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted\#
         over two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],\#
        "steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found\#
        : longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command"\#
        :"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in tim\#
        e"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10",\#
        "C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; f\#
        ileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named id gran; name Joan Cole; relationship gra\#
        ndmother; part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLe\#
        aveCentre true; leavingDetails an hour from the fourth visit; photographs takenNotShared; photog\#
        raphDetails by the father at the end; preparation who the mother; how with the centre's picture \#
        book; by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency; p\#
        ays the father; professional attends true; name Cath Moss; office Cafcass; why to see the second\#
         session; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C\#
        4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ",\#
        "hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: \#
        adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["a\#
        ppointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToF\#
        ace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"Hold\#
        PreVisit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: m\#
        um"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreV\#
        isit","details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":174117630000\#
        0,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":\#
        "visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little ri\#
        sk was found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"Acce\#
        ptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at \#
        the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"deta\#
        ils":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A r\#
        eferral is made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given":\#
        ["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Accep\#
        tHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: d\#
        ad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHou\#
        seRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"vo\#
        lunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseR\#
        ules","details":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules\#
        ","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts t\#
        he rules of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre"]\#
        ,"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguar\#
        dingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@example.\#
        org; ownRole residentCarer; service centre the-centre; kind supportedCentre; frequency every two\#
         weeks; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; b\#
        orn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mo\#
        ther; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fi\#
        rstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named \#
        ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mot\#
        her; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional\#
         attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration\#
         name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"\#
        who":"referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":["\#
        referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangeP\#
        reVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minu\#
        tes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"cloc\#
        ks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},\#
        "who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appoint\#
        ment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"\#
        ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:0\#
        0","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{\#
        "at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome\#
        ":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on\#
         which the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1",\#
        "subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"inv\#
        alid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrange\#
        PreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","min\#
        utes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: a\#
        dult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["ap\#
        pointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceTo\#
        Face"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by vi\#
        deo or telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment:\#
         p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit\#
        ","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60\#
        ","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: \#
        2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoin\#
        tment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePr\#
        eVisit","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minute\#
        s: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-\#
        29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coor\#
        dinator"}],"title":"The two sides are seen separately, never within the handover window of one a\#
        nother"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email refer\#
        rer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; min\#
        utes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFro\#
        m the mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; las\#
        tName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; re\#
        lationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visi\#
        tingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; att\#
        endees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparatio\#
        n who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false;\#
         professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because:\#
         lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Where the order says another centre by agreement, no days are counted"},{"broken":["D\#
        4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"\#
        D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","words\#
        : We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":174346194\#
        0000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks\#
        ":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-on\#
        e days are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":\#
        ["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre:\#
         plain-house","profile: name Bridge House; town Bradford; country england; takesSelfReferrals tr\#
        ue"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccr\#
        editation","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet\#
         "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Brad\#
        ford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17\#
        40992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","st\#
        andard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervis\#
        edCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordin\#
        ator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: pl\#
        ain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCa\#
        se: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: t\#
        he-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","new\#
        Case: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}]\#
        ,"title":"A case goes on only to a centre accredited for supervised contact, in its own family"}\#
        ,{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; to\#
        wn Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-hou\#
        se","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: s\#
        upervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"\#
        coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":[\#
        "to: supervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","\#
        stage: submitted","kind: supervisedCentre","papers: order received; safeguardingLetter received"\#
        ],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"\#
        D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the c\#
        ase goes on to a supervised centre with its papers"},{"broken":[],"given":["referral submitted"]\#
        ,"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["\#
        found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRef\#
        erral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason wa\#
        nted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","has\#
        UnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-\#
        09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to \#
        supervised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral s\#
        ubmitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","d\#
        etails":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0"\#
        :"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details\#
        ":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to\#
         staff were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused\#
        ":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","deta\#
        ils":["summary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condi\#
        tions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted onl\#
        y after screening, and only where the risk can be managed"},{"broken":["B5"],"given":["referral \#
        submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: su\#
        pportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre",\#
        "endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome"\#
        :{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"De\#
        clineReferral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":\#
        {}},"who":"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are tol\#
        d only its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024"\#
        ,"hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","ends\#
        On: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2\#
        025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","isMa\#
        nageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: su\#
        pportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervis\#
        edCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"An unmanaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given":["\#
        referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWai\#
        tingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2\#
        025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details"\#
        :["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: \#
        2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and\#
         the finder states the time that follows"},{"broken":["F5"],"given":["supervised session held"],\#
        "rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court\#
        : the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,\#
        "clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: at\#
        tendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":[\#
        "session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","detail\#
        s":["session: the-case.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority: order",\#
        "pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"deta\#
        ils":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command"\#
        :"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cour\#
        t","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"c\#
        locks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","rec\#
        ipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-0\#
        3-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320\#
        0000,"clocks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":\#
        1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030",\#
        "to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outc\#
        ome":{"done":{}},"who":"court"}],"title":"A court reads the notes that were sent to it, as they \#
        were sent, and no others"},{"broken":[],"given":["referral without the letter"],"rules":["C5"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safegu\#
        ardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"\#
        who":"court"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: i\#
        d copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; sho\#
        wsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"de\#
        tails":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":\#
        "A paper is missing, the order allows copies, the centre asks and the court sends"},{"broken":["\#
        C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"denied":\#
        {}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":\#
        ["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter, section7Report"]\#
        ,"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers\#
        : safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{\#
        },"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 482\#
        1; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks\#
        ":{},"command":"FollowCase","details":["court: the-court","caseNumber: ls 25 p 00101"],"outcome"\#
        :{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["awaited: safeguardingLet\#
        ter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":\#
        {},"command":"AttachDocument","details":["document: id copy; kind section7Report; fileName repor\#
        t.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}}\#
        ,"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; s\#
        howsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"\#
        details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741078800000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1\#
        741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],\#
        "outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing is asked f\#
        or, by whoever runs the centre, and only a court that follows the case sends it"},{"broken":["C5\#
        "],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"do\#
        ne":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["wor\#
        ds: Cafcass has not filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":\#
        ["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{\#
        },"command":"DeclineCopies","details":["words: Not ours."],"outcome":{"denied":{}},"who":"court \#
        at another-court"},{"at":1740996000000,"clocks":{},"command":"DeclineCopies","details":["words: \#
        Cafcass has not filed it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{}\#
        ,"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"c\#
        ommand":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter"],"outco\#
        me":{"done":{}},"who":"court"}],"title":"The court cannot send what it is asked for, and says wh\#
        y; a new letter asks again"},{"broken":["C5"],"given":["referral without papers"],"rules":["C5"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safe\#
        guardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"o\#
        utcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardi\#
        ngLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Where the referral does not tell that the order all\#
        ows copies, the order itself must be here and say so"},{"broken":["D1"],"given":["referral submi\#
        tted"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":\#
        {}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the\#
        -court","caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":174\#
        0992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","case: no-such-case"\#
        ,"caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"command":"FollowCase","details":["court: another-court","caseNumber: LS25P00101\#
        "],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase"\#
        ,"details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNum\#
        ber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details"\#
        :["progress: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":17\#
        40992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court at another-court"},{"a\#
        t":1741651140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"co\#
        urt"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1741651200000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},\#
        {"at":1741651200000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities\#
        ","words: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":17416512\#
        00000,"clocks":{},"details":["progress: notAccepted","words: We have no step-free room.","court_\#
        from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title"\#
        :"A court takes a case up by reference and number, and sees the answer and nothing else"},{"brok\#
        en":["C1","D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"RegisterPerson","details":["person: clara","name: Clara Bench","email: clara@cou\#
        rt.example.org","addressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":174099\#
        2400000,"clocks":{},"command":"GrantRole","details":["person: clara","role: court the-court"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","deta\#
        ils":["person: cora","role: court the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","person: c\#
        lara","referrer: court"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: referrer kind court; name Clara Bench; organisatio\#
        n Family Court at Leeds; email clara@court.example.org; service centre the-centre; kind supporte\#
        dCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at\#
         Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyR\#
        estores; centreMayAskCourt true; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact e\#
        mail mum@example.org, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSecti\#
        on7Report false; hasOtherConcerns false; missing The court sends it.; declaration name Clara Ben\#
        ch; isTrue true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details"\#
        :[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details\#
        ":["progress: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clock\#
        s":{},"command":"EnterCentre","details":["centre: second-centre","profile: name The Second Centr\#
        e; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: second-centre\#
        ","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"StateOffers","details":["centre: second-centre","kinds: superv\#
        isedCentre"],"outcome":{"done":{}},"who":"coordinator at second-centre"},{"at":1741078800000,"cl\#
        ocks":{},"command":"HandOn","details":["to: second-centre","newCase: the-second","documents: "],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress:\#
         goneToAnotherCentre","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1\#
        741078800000,"clocks":{},"details":["court_case: the-second","progress: withCentre","clocks: D1 \#
        2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title":"A court that refers from its account\#
         has the referral on its desk, and reads when contact ends"},{"broken":[],"given":["referral acc\#
        epted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08","from: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Two sessions share a day in a room that holds three families"},{"broken":[],"given":["superv\#
        ised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15;\#
         to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","superv\#
        isor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty \#
        throughout watches one family in a room of its own"},{"broken":[],"given":["cymru referral accep\#
        ted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","superv\#
        isor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details"\#
        :["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three s\#
        essions of two hours use the six hours of a referral, and not a minute more"},{"broken":[],"give\#
        n":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six mon\#
        ths after its first"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six mon\#
        ths from the first session, and no later without a sign-off"},{"broken":["A1"],"given":["referra\#
        l accepted"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditati\#
        on","details":["centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","fr\#
        om: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"\#
        title":"A service is booked only for days on which its accreditation is current"},{"broken":["E1\#
        "],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"CloseDay","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"titl\#
        e":"Dates that are past, closed or named twice are told all at once"},{"broken":["E3"],"given":[\#
        "cymru referral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","mi\#
        nutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","mi\#
        nutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator\#
        "}],"title":"After four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"\#
        ],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","min\#
        utes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10\#
        :30","minutes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-ca\#
        se.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 1\#
        0:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Three sessions of two hours are six hours, and a quarter of an hour more is refused"}\#
        ,{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minute\#
        s: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60"\#
        ,"room: green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08\#
        .1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessi\#
        ons","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"A supervised session is certain only with a supervisor who is\#
         qualified and on duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"r\#
        ules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre\#
        : the-centre","member: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-0\#
        8"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: sally","record: dbs level enhanced; certifie\#
        d 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; s\#
        afeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outco\#
        me":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: \#
        sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its last d\#
        ay and not on the next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:\#
        00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: green","name: Green ro\#
        om","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{"refused"\#
        :{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","detai\#
        ls":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],\#
        "title":"A room that is booked is not taken away, though it may become larger"},{"broken":["E1"]\#
        ,"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from \#
        12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"o\#
        utcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well \#
        as the room"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rules"\#
        :["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: \#
        2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another\#
        -case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0"\#
        :"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A room for one family is free for the next to the minu\#
        te"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","name\#
        : Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"tit\#
        le":"Two families share a supported room that holds them, and not one that has become too small"\#
        },{"broken":["E1"],"given":["referral accepted","another supervised referral accepted"],"rules":\#
        ["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case:\#
         another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused\#
        ":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after three supported families, \#
        or watches one"},{"broken":["E2"],"given":["supervised referral accepted","another supervised re\#
        ferral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue",\#
        "supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12\#
        :09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-ca\#
        se","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A supervisor watches one family at a time, in a room t\#
        hat is turned round between two"},{"broken":["E6"],"given":["referral accepted","another referra\#
        l accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","\#
        details":["other: another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60",\#
        "room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60\#
        ","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:0\#
        0","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families th\#
        at must never meet are not there at one time, whichever room they are in"},{"broken":["B9"],"giv\#
        en":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre\#
        ","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; f\#
        rom court; kind supervisedCentre; hearing 2025-03-24; children twoToFour; signs longGap; frequen\#
        cy every two weeks; minutes 60; needs An interpreter for Polish; wantsReport true"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","fit: none\#
        ","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":174162240000\#
        0,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; place\#
        s now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,\#
        "clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; pla\#
        ces later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: o\#
        nConditions","room: later","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry",\#
        "details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; word\#
        s One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldN\#
        otFit; words The only room for one family is taken until the summer.; standsUntil 2025-05-05"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: f\#
        irst","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre \#
        answers what it is asked before a hearing, and whoever has the reference reads it"},{"broken":[]\#
        ,"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetE\#
        nquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays 3"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre","details\#
        ":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court;\#
         kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","d\#
        etails":["centre: the-centre","settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04\#
        -17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enq\#
        uiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174493080000\#
        0,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; place\#
        s now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"\#
        clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],\#
        "title":"An answer that is not there by the centre's own day is overdue"},{"broken":["B9"],"give\#
        n":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre"\#
        ,"details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; fr\#
        om court; kind supportedCentre; children underTwo; wantsReport false; more The mother is at IP24\#
         3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exampl\#
        e.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsR\#
        eport false; needs Case LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","\#
        replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre\#
        ; children underTwo; wantsReport false; more Room 12 is too small for 4 children aged 3 to 9."],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry",\#
        "details":["enquiry: first","answer: fit wouldFit; places now; words Ring joan@example.org; stan\#
        dsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither th\#
        e question nor the answer holds what belongs to somebody"},{"broken":["B9"],"given":["open centr\#
        e"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["en\#
        quiry: first","person: somebody-else","replyTo: clerk@court.example.org","question: centre the-c\#
        entre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"deni\#
        ed":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquir\#
        y: first","replyTo: clerk","question: centre the-centre; from court; kind supportedCentre; child\#
        ren ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":["question.children","question.m\#
        inutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"\#
        ],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in their own name only, and giv\#
        es an address for the answer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo:\#
         clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; childr\#
        en underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exampl\#
        e.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsR\#
        eport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"details":["enquiry: first","points_to_supervised: domesticAbuse"],"outcome":{"done":{}\#
        },"who":"anyone"}],"title":"A supported centre is asked for no report before the hearing either"\#
        },{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questio\#
        n: centre the-centre; from legalRepresentative; kind supportedCentre; children underTwo; wantsRe\#
        port false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later; standsUntil 2025-0\#
        9-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answe\#
        r: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answe\#
        r.standsUntil","answer.words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later; placesFrom 2025\#
        -03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answer \#
        stands for half a year at the most, and says when there is room"},{"broken":["A1"],"given":["ope\#
        n centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","d\#
        etails":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from \#
        court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first",\#
        "answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"w\#
        ho":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit wouldNotFit; words We are not accredited now.; standsUntil 2027-12-01"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","\#
        details":["enquiry: second","replyTo: clerk@court.example.org","question: centre the-centre; fro\#
        m court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"refused":{"_0"\#
        :"A1"}},"who":"anyone"}],"title":"Only an accredited service is asked, and answers that it would\#
         take the family"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","mi\#
        nutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from\#
        : 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"given"\#
        :["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced;\#
         certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024\#
        -06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"]\#
        ,"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","super\#
        visor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to t\#
        he last day of their training"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"\#
        rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: s\#
        ue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignS\#
        upervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["\#
        centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references \#
        from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"out\#
        come":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ke\#
        epStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certif\#
        ied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03;\#
         safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions"\#
        ,"details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Neither assigned nor confirmed without what is asked for"},{"broken":["L1"],"given":["sup\#
        ervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann Old; re\#
        ceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnt\#
        il 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"wh\#
        o":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}\#
        },"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not t\#
        o be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volun\#
        teer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"\#
        volunteer"}],"title":"What is booked does not begin when the supervisor turns out not to be trai\#
        ned"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs le\#
        vel enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; \#
        received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil\#
         2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span fro\#
        m 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; sp\#
        an from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS\#
         check holds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"],"rul\#
        es":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record:\#
         dbs level standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Be\#
        n Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbu\#
        seUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","rec\#
        ord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vi\#
        c; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on\#
         duty without a check, or with one that does not look far enough"},{"broken":["L1"],"given":["op\#
        en centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01;\#
         references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"One reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":[\#
        "L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-c\#
        entre","member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"\#
        L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; referen\#
        ces "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","re\#
        cord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person n\#
        ell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody n\#
        ew waits until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-ce\#
        ntre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volun\#
        teerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"coordinator"}],"title":"A centre that renews checks after two years"},{"broken":[],"given":["\#
        supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span \#
        from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"supervisor"}],"title":"Whoever is checked and trained is put on duty and watches conta\#
        ct"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs le\#
        vel enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; \#
        received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil\#
         2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span fro\#
        m 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in orde\#
        r on their last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"]\#
        ,"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["\#
        person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from \#
        10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from \#
        11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is\#
         not on duty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"rule\#
        s":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervised ses\#
        sions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown\#
        ","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at\#
        ":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}\#
        ],"title":"It is never too late to say that one knows a family"},{"broken":["L1"],"given":["sess\#
        ions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown"\#
        ,"details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clock\#
        s":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"reside\#
        nt"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rul\#
        es":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanc\#
        ed; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2\#
        024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-3\#
        1"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to \#
        16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12\#
        -31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; spa\#
        n from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says\#
         of their own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":\#
        ["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRec\#
        ord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-0\#
        6-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguard\#
        ingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outco\#
        me":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselves\#
         counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: bob","r\#
        ecord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clock\#
        s":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; c\#
        ertified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-0\#
        6-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"\#
        outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps t\#
        heir own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; spa\#
        n from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vi\#
        c; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; ce\#
        rtified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06\#
        -03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:0\#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; t\#
        o 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnti\#
        l 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["ce\#
        ntre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{\#
        "refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day and no\#
        t on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRen\#
        ewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; ask\#
        sDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","reco\#
        rd: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from\#
         Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","det\#
        ails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRe\#
        cord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-\#
        06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductio\#
        nUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; sp\#
        an from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domes\#
        tic abuse training is the centre's choice, safeguarding is not"},{"broken":["F2"],"given":["supe\#
        rvised session held"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]}\#
        ,"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam\#
        , Dad, Sue; events 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:30\#
         Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else.\#
        "],"outcome":{"denied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["runnin\#
        g"]},"details":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"\#
        FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1742033640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.20\#
        25-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clock\#
        s":{"F2":["running"]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","w\#
        hy: Please give the times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clo\#
        cks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1742033640000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1\#
        030","text: ending Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":174203\#
        3640000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text\#
        : The tower was red."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written i\#
        n time, checked by a second person, and locked"},{"broken":["F2"],"given":["supervised session h\#
        eld"],"rules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done"\#
        :{}}}],"title":"A record that is not written turns overdue by itself"},{"broken":[],"given":["su\#
        pervised sessions booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},\#
        "command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40 S\#
        am built a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorde\#
        d of a session that has not begun"},{"broken":[],"given":["supervised session held"],"rules":["F\#
        3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: th\#
        e-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending \#
        11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"co\#
        mmand":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who\#
        ":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the\#
        -case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":\#
        {"F3":["running","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["re\#
        ason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        3375540000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the last of the seven da\#
        ys, in March"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":17\#
        41453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.103\#
        0","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at"\#
        :1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","202\#
        5-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","conta\#
        ctCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{\#
        "F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"The final record goes on the last of the seven days, in October"},{"br\#
        oken":[],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora \#
        Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","202\#
        5-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"Sen\#
        dReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"The return of supported contact reaches Cafcass Cymru on the last of the seven days"},{"broken\#
        ":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"\#
        F7":["running","2025-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeas\#
        ed: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":[\#
        "met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Cafcass Cymru learns on the last of the seven days that contact has concluded\#
        "},{"broken":[],"given":["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,\#
        "clocks":{},"command":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A supervised centre takes down that somebody asks for \#
        a witness"},{"broken":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":174159720000\#
        0,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_\#
        0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","detai\#
        ls":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"command":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"\#
        visitor"}],"title":"Nobody at a supported centre is called to give evidence, and the request is \#
        kept"},{"broken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","de\#
        tails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: or\#
        der","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second pe\#
        rson checked go to the court by its order"},{"broken":["F5"],"given":["supervised session held"]\#
        ,"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":[\#
        "session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tow\#
        er.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["s\#
        ession: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays\#
        : nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{\#
        },"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session:\#
         the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"ref\#
        used":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","\#
        details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: \#
        agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"\#
        },{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-0\#
        8.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"den\#
        ied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["\#
        session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pay\#
        s: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command"\#
        :"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cour\#
        t","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320\#
        0000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: T\#
        he tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"c\#
        ommand":"SendRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","re\#
        cipient: Dad","authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to the court checked, with author\#
        ity, and as they were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":\#
        1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case\#
        .2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coo\#
        rdinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-\#
        case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who"\#
        :"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: n\#
        o-such-session","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coor\#
        dinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","details":["session: the-case\#
        .2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"c\#
        locks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","rec\#
        ipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who"\#
        :"coordinator"}],"title":"A supported centre writes no observation of contact"},{"broken":["F1"]\#
        ,"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"Req\#
        uestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who\#
        ":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The F\#
        amily Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"r\#
        esident"}],"title":"A report asked of a supported centre is refused and kept once, and the lette\#
        r is ready"},{"broken":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741\#
        597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of a supervised centre is take\#
        n down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,\#
        "clocks":{},"command":"ReportIncident","details":["incident: fall","session: the-case.2025-03-08\#
        .1030","kinds: injury","account: Sam fell from the climbing frame at 11:05 and cut a knee.","hap\#
        pened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"volunteer"}],"title":"An incident is the one thing that is written of supported contact"},{"b\#
        roken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"c\#
        locks":{"F3":["none"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfS\#
        tep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F\#
        7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","\#
        details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741\#
        770000000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030"\#
        ,"text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741770000000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendRetur\#
        n","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The fina\#
        l record goes within seven days of contact ceasing, all of it checked"},{"broken":["F3"],"given"\#
        :["supervised session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-0\#
        3-30"]},"command":"CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"ou\#
        tcome":{"done":{}}}],"title":"A final record that is not sent turns overdue, across the night on\#
         which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4"\#
        ,"F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"comman\#
        d":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: sup\#
        portedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"c\#
        locks":{},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kin\#
        d"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["ki\#
        nd: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody \#
        commissioned contact, no return of supported contact is owed or sent"},{"broken":["F7"],"given":\#
        ["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10\#
        -26"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind\#
        : conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within\#
         seven days that contact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"\#
        rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre"\#
        ,"endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":174530880\#
        0000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcom\#
        e":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025\#
        -04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased:\#
         2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["ru\#
        nning"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendRetu\#
        rn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The\#
         return of supported contact goes to Cafcass Cymru within seven days of contact ceasing"},{"brok\#
        en":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: service centre the-centre; kind supervisedCentre; frequency every two weeks"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: service centre the-centre; kind supervisedCentre; frequency every week"\#
        ],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":\#
        "BeginReferral","details":["case: another-case","link: link-another-case","centre: the-centre","\#
        kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"t\#
        itle":"A referral names only a service that is accredited for it on the day"},{"broken":[],"give\#
        n":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: service centre the-centre; kind virtualSupervised; frequen\#
        cy weekly; minutes 60; virtualBecause longOrNoContact; wales riskAssessment seen with both paren\#
        ts in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen M\#
        ade-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video\#
         once it was assessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rul\#
        es":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: service centre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distance\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both paren\#
        ts in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen M\#
        ade-Up; assessed 2025-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{\#
        "invalid":{"_0":["answers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSu\#
        pported; frequency weekly; virtualBecause distance; wales riskAssessment seen with both parents \#
        in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made\#
        -Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for s\#
        upported contact nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitted\#
        "],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":\#
        ["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupe\#
        rvised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_\#
        0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hold it by video does not ta\#
        ke a Cymru family there without the assessment"},{"broken":["C10"],"given":["open centre"],"rule\#
        s":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: preparation who the mother; how "],"outcome":{"inval\#
        id":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresenta\#
        tive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre t\#
        he-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tru\#
        e; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bor\#
        n 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship moth\#
        er; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firs\#
        tName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; \#
        arrangements willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answer\#
        s.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: preparation who the mother; how with a picture book; by 2025-03-03"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, \#
        how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcas\#
        sCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-order; kind order; fileName order.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
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
        ents; sessions 7; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTr\#
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
        ts; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTru\#
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
        s; sessions 2; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisa\#
        tion Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre\#
        ; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds;\#
         caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack either\#
        PartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; ro\#
        le residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900\#
        001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relat\#
        ionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictur\#
        e book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both parents;\#
         sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than si\#
        x hours, nor for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the\#
        -case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}\#
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
        cerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0"\#
        :"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguar\#
        dingIssues true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse a\#
        lleged by the mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":\#
        "A Cafcass Cymru referral carries kind, risk assessment, guideline and centre"},{"broken":[],"gi\#
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
        erConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 120; know\#
        nSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"brok\#
        en":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName s\#
        afeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; emai\#
        l referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; \#
        orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children \#
        id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstN\#
        ame Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriva\#
        te true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact \#
        email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; ph\#
        otographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; i\#
        nterpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fal\#
        se; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 4; minutesEach\#
         60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"\#
        },{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fi\#
        leName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cym\#
        ru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency ever\#
        y two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25\#
        P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre f\#
        alse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-\#
        02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Re\#
        port false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 6; min\#
        utesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour se\#
        ssions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.\#
        language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; orga\#
        nisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supported\#
        Centre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at \#
        Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack \#
        eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: interpreter isNeeded true; language British Sign L\#
        anguage; who an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["ope\#
        n centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","d\#
        etails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-le\#
        tter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLe\#
        aveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDeta\#
        ils"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email\#
         referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; preparation who the mother; how with the centre's picture\#
         book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; paper\#
        s hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet n\#
        o; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs none"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only w\#
        ith for how long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth\#
         Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind\#
         supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family\#
         Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor;\#
         fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; a\#
        dults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tel\#
        ephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; last\#
        Name Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wi\#
        llingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the\#
         centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; r\#
        isk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; i\#
        sTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":174\#
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
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing C\#
        afcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Without the safeguarding letter, the form asks why and who will send it"},{"brok\#
        en":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@exampl\#
        e.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.r\#
        eferrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedi\#
        ngs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pap\#
        ersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; la\#
        stName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; r\#
        elationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vis\#
        itingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; at\#
        tendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparati\#
        on who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false\#
        ; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fals\#
        e; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; s\#
        ocialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.or\#
        g"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names th\#
        e social worker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthor\#
        ity; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash;\#
         email ann@example.org; teamManager name Tom Mere; email tom@example.org; service centre the-cen\#
        tre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cou\#
        rt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's s\#
        olicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019\#
        -05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; co\#
        ntact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName \#
        Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrang\#
        ements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how\#
         with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends\#
         false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local \#
        authority refers with its two people named"},{"broken":[],"given":["referral drafted"],"rules":[\#
        "B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths \#
        7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"A stay as long as the limit needs no agreement, a longer one was agreed with th\#
        e centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind su\#
        pervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"A stay as long as the limit is sent without any agreement"},{"broken":["B\#
        10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; freq\#
        uency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questi\#
        on: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; e\#
        xpectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details\#
        ":["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotA\#
        ccepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"out\#
        come":{"done":{}},"who":"anyone"}],"title":"A stay that is to last longer is not referred before\#
         the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer\#
        : legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName \#
        safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03\#
        ; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre f\#
        alse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-\#
        02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Re\#
        port false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Cour\#
        t at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the centre does \#
        not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind \#
        nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missi\#
        ng Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction\#
         none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["case: another-case","link: link-another-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["case: another-case","answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; \#
        fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOth\#
        erConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"An injunction of the day two years ago is asked for, one of the d\#
        ay before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepre\#
        sentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSe\#
        ction7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["\#
        met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":\#
        "Papers that come with the referral meet their deadline at once"},{"broken":["C3"],"given":["ope\#
        n centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer ki\#
        nd legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org\#
        ; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; procee\#
        dings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCu\#
        rrent true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; \#
        hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        details":["papers: safeguardingLetter needed; order needed; injunction needed; section7Report ne\#
        eded; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; f\#
        ileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper\#
        ","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status:\#
         notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks"\#
        :{},"details":["papers: safeguardingLetter received; order received; injunction needed; section7\#
        Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which pape\#
        rs are needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"s\#
        teps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case\#
        ","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name\#
         Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPa\#
        rtyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role\#
         residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90000\#
        1; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relatio\#
        nship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"\#
        C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        43375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName \#
        order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"t\#
        itle":"The papers reach the centre within two days of the order, weekend or not"},{"broken":["C1\#
        3"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answ\#
        ers.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; preparation who the mother\#
        ; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional at\#
        tends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration na\#
        me Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDe\#
        tails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"Photographs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"\#
        ],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind othe\#
        r; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer\#
         kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.\#
        org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; pro\#
        ceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28\#
        ; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sa\#
        m; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hi\#
        ll; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; rol\#
        e visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.or\#
        g; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prep\#
        aration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded \#
        false; professional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; media\#
        Type application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Repor\#
        t false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["docu\#
        ment: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, each document \#
        says whether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileN\#
        ame safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":[\#
        "answers.professional.office","answers.professional.why"]}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative;\#
         name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional attends true; na\#
        me Cath Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"A professional who attends is named, with office and reason"},{"\#
        broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attende\#
        es named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":\#
        {"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.or\#
        g; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proce\#
        edings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; \#
        papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam;\#
         lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill\#
        ; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the moth\#
        er; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional \#
        attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : attendees named id gran; name Joan Cole; relationship grandmother; part the last half hour; co\#
        mesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everyb\#
        ody who comes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],\#
        "rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link\#
        -1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: c\#
        ourt"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fam\#
        ily4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-\#
        5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbo\#
        ur"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else",\#
        "referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}]\#
        ,"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, sign\#
        ed in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind\#
         virtualSupported; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupporte\#
        d","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Con\#
        tact by video says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"r\#
        ules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: service centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekl\#
        y"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused\#
        ":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparat\#
        ion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither ref\#
        erred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks\#
        ":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; t\#
        own Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200\#
        000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: superv\#
        ised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedE\#
        lsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":\#
        ["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervise\#
        dElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["c\#
        entre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or October lapses at\#
         London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks\#
        ":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss\#
        ; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":17091\#
        97200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: s\#
        upported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all",\#
        "centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"de\#
        tails":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of\#
         29 February lasts until the end of February"},{"broken":[],"given":["centre on the register"],"\#
        rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres:\#
         the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["\#
        register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":18197531400\#
        00,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","cen\#
        tres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["regis\#
        ter: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"de\#
        tails":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-c\#
        entre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is \#
        found for as long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["\#
        centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre\#
        : the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre\#
        ","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"\#
        outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 202\#
        5-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarde\#
        d: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details"\#
        :["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register\#
        ; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral su\#
        bmitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","deta\#
        ils":["concern: doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom\#
        : I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","s\#
        tandard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: do\#
        ors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},\#
        {"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"o\#
        utcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterO\#
        fficer","details":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who\#
        ":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: li\#
        aising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: supporte\#
        d","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhe\#
        re, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","kind:\#
         supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":17\#
        41597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre",\#
        "standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":17415972000\#
        00,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: t\#
        he-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A se\#
        cond door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},\#
        "details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}\#
        ],"title":"A concern goes to the commissioner, who alerts the register officer, who suspends the\#
         award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported\#
        ","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: N\#
        ot kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Lif\#
        tAccreditationSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"ref\#
        used":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: suppor\#
        tedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 202\#
        5-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["reg\#
        ister: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"W\#
        hat is withdrawn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":\#
        ["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details"\#
        :["centre: the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: \#
        Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions\#
        : "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on \#
        the centre's public page until they are lifted"},{"broken":[],"given":["centre on the register"]\#
        ,"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupporte\#
        d, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhe\#
        re, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"do\#
        ne":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind of service ther\#
        e is, each by its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre"\#
        ,"kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done\#
        ":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not know cannot be offe\#
        red"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer:\#
         parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a ce\#
        ntre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre",\#
        "profile: name Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-\#
        centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supp\#
        ortedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSu\#
        pervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSuppor\#
        ted"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-ce\#
        ntre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title"\#
        :"A centre that is accredited for supported contact alone cannot offer supervised contact"},{"br\#
        oken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervi\#
        sedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-one","centre: the-centre","kind: supportedCentre","refer\#
        rer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"B\#
        eginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: suppo\#
        rtedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":18197532\#
        00000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supp\#
        orted","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-cen\#
        tre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone\#
        "},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","li\#
        nk: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done"\#
        :{}},"who":"anyone"}],"title":"A referral names only a service that is accredited, that day, for\#
         the contact it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kind\#
        s: supportedCentre","others: services handover, indirectContact, parentingAssessment; languages \#
        Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ha\#
        ndover, indirectContact, parentingAssessment","languages: Polish, British Sign Language","access\#
        : step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","\#
        services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre s\#
        ays what else it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given"\#
        :["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services handover,\#
         babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":\#
        "An offer that the register has no name for is not taken"},{"broken":[],"given":["centre on the \#
        register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centr\#
        e","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervise\#
        d due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["c\#
        entre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported\#
        ","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},\#
        "details":["centre: the-centre","renewals: supported later; supervised due","accredited_until: s\#
        upported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Notice of a renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":\#
        ["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"Ch\#
        angeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcom\#
        e":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"office\#
        r"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: ren\#
        ewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811\#
        664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","\#
        details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported lat\#
        er"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["cent\#
        re: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        How long before is the register officer's choice, within bounds"},{"broken":["A1"],"given":["ref\#
        erral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the\#
        -centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819\#
        753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due","families_affect\#
        ed: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"\#
        clocks":{},"details":["centre: the-centre","renewals: supported lapsed; supervised lapsed","fami\#
        lies_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from:\#
         10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"tit\#
        le":"An award that is not renewed lapses, and the families whom it affects are listed"},{"broken\#
        ":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place:\#
         Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: \#
        reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":174099240\#
        0000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"co\#
        mmissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outc\#
        ome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","\#
        details":["concern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{\#
        }},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details\#
        ":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"details":["concern: hall","state: applying","steps: applying, liaising, reported"],"o\#
        utcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accred\#
        ited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall\#
        ","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","\#
        offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and \#
        how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organis\#
        ation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet a\#
        t the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country eng\#
        land; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],\#
        "outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},\#
        "command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":[\#
        "centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccred\#
        itation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":[\#
        "concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner\#
        /cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to\#
        : applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation \#
        has become accredited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall\#
        ","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A\#
         leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"o\#
        utcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"Mov\#
        eReport","details":["concern: hall","to: closed","note: It no longer offers contact."],"outcome"\#
        :{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: \#
        hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"\#
        }],"title":"What was reported is seen through, and each step is kept"},{"broken":[],"given":["ce\#
        ntre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateO\#
        ffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","deta\#
        ils":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-c\#
        entre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        3294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; superv\#
        isedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCent\#
        re 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":\#
        "StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre\#
        ","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"d\#
        one":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day on which the cen\#
        tre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppor\#
        tedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcom\#
        e":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"State\#
        WaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","deta\#
        ils":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["we\#
        eks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","detai\#
        ls":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"vol\#
        unteer"}],"title":"A centre states no wait for contact that it does not offer"},{"broken":["H2"]\#
        ,"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"re\#
        fused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession"\#
        ,"details":["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"\#
        outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "MoveSession","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A session before the first one is not booked while\#
         another would then lie past six months"},{"broken":[],"given":["supervised session held"],"rule\#
        s":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult:\#
         mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-0\#
        7","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is \#
        asked alone, with minutes to come and go between them"},{"broken":["H6"],"given":["supervised se\#
        ssion held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview",\#
        "details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: da\#
        d","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordin\#
        ator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: \#
        2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"\#
        at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-1\#
        4","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides\#
         are never asked for times at which they could meet"},{"broken":["H1"],"given":["supervised sess\#
        ion held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","detai\#
        ls":["kind: threeMonths","findings: Going well.","childrenSaid: child sam; words I like the blue\#
         room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"H\#
        oldReview","details":["kind: other","findings: Again.","childrenSaid: child nobody; words Hello.\#
        "],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child i\#
        s heard in a review, in the child's own words"},{"broken":[],"given":["supervised session held"]\#
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
        broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"cloc\#
        ks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day \#
        2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay \#
        2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar\#
         to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way out is planned, bot\#
        h sides are told, and the child hears of it by the last visit"},{"broken":["H3"],"given":["super\#
        vised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit\#
        ","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-31; by Dad; how \#
        On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title":"A child is not \#
        told after the last visit that it was the last"},{"broken":["H2","H3"],"given":["supervised sess\#
        ion held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","de\#
        tails":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-01; by The worker; \#
        how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"\#
        command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre; childTold day 2025\#
        -09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"\#
        },{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-06-09; nex\#
        t anotherCentre; childTold day 2025-06-09; by The worker; how With a story."],"outcome":{"invali\#
        d":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, and ends no later t\#
        han contact here may last"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],\#
        "steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-\#
        30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"outcome":{"denied":\#
        {}},"who":"visitor"}],"title":"Only whoever runs the centre plans the way out"},{"broken":["H1"]\#
        ,"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":\#
        ["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","\#
        details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"supervisor\#
        "},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findin\#
        gs: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1749423540000,"clock\#
        s":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeMonths","findin\#
        gs: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review with the coordin\#
        ator after three months"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"s\#
        teps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","details":["kind: \#
        other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"at":17494\#
        23600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A review that\#
         is not held turns overdue; another kind does not stand for it"},{"broken":["H2"],"given":["supe\#
        rvised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: s\#
        ixMonths","findings: The court decides in November.","exceptional: circumstances The court decid\#
        es in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coord\#
        inator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","fi\#
        ndings: The court decides in November.","exceptional: circumstances  ; signedOffBy Cora Bell; un\#
        til 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clo\#
        cks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The court decides in No\#
        vember.","exceptional: circumstances The court decides in November.; signedOffBy Cora Bell; unti\#
        l 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":175737240\#
        0000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The \#
        court decides in November.","exceptional: circumstances The court decides in November.; signedOf\#
        fBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After six\#
         months contact goes on only in exceptional circumstances, stated and signed off"},{"broken":["E\#
        3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E\#
        3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going well."],"outc\#
        ome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"command":"Hol\#
        dReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A first block is not reviewed before there is one"},{"broken":[],"given":["cy\#
        mru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"co\#
        mmand":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minu\#
        tes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17434\#
        94400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 2025-04-26",\#
        "from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A whole block in the diary makes its review due"},{"broken":["H2"],"given":["s\#
        upervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"Hold\#
        Review","details":["kind: sixMonths","findings: The court decides in November.","exceptional: ci\#
        rcumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-28"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome"\#
        :{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on beyond the day th\#
        at was signed off"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":\#
        [{"at":1757156400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: \#
        The court decides in November.","exceptional: circumstances The court decides in November.; sign\#
        edOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":17571564\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes\#
        : 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17593164\#
        00000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The court decided s\#
        ooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field; until 2\#
        025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1759316400000,"clocks":\#
        {},"command":"MoveSession","details":["session: the-case.2025-11-29.1030","date: 2025-11-22","fr\#
        om: 10:30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":175\#
        9316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The court deci\#
        ded sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field; un\#
        til 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A later sign-off leaves no\#
         session in the diary past the day that it reaches"},{"broken":[],"given":["supervised referral \#
        accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"co\#
        mmand":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam\#
         said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWho\#
        m The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":\#
        {"done":{}},"who":"volunteer"}],"title":"The centre itself tells the police or children's servic\#
        es at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{\#
        "at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: \#
        bruise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T\#
        10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is well.","\#
        assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000\#
        ,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told: authorit\#
        y childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["incident: brui\#
        se","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"w\#
        ho":"resident"}],"title":"Nobody told is overdue from the moment that it happened, and until som\#
        ebody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"a\#
        t":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: viol\#
        ent","account: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"d\#
        etails":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878\#
        400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageab\#
        le.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"cloc\#
        ks":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":\#
        {"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"comman\#
        d":"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspended until\#
         risk has been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":[\#
        "G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: \#
        fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuth\#
        orities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000\#
        ,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        6878400000,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","kinds: inj\#
        ury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact\#
        : true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["su\#
        spended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an in\#
        cident where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],\#
        "rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"comman\#
        d":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \#
        \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","\#
        details":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"\#
        at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident:\#
         shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"c\#
        locks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: t\#
        rue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one work\#
        ing day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],\#
        "rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportInci\#
        dent","details":["incident: words","kinds: discriminatory","account: What was said, word for wor\#
        d.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":\#
        ["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17670527\#
        40000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clock\#
        s":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["m\#
        et"]},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"To have told it is not to have written it; both turn ove\#
        rdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"\#
        steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":\#
        ["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:\#
        30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000\#
        000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day ac\#
        ross the night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral accept\#
        ed"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"Repor\#
        tIncident","details":["incident: push","kinds: abusive","account: What was seen and heard.","hap\#
        pened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title\#
        ":"One working day across the night on which the clocks go back"},{"broken":["G2"],"given":["sup\#
        ervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]}\#
        ,"command":"ReportIncident","details":["incident: words","kinds: threatening","account: What was\#
         seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommission\#
        er","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coo\#
        rdinator"}],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":\#
        [],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2\#
        ":["running","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: t\#
        hreatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities:\#
         ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks\#
        ":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: fa\#
        lse"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"co\#
        mmand":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"Told and written by the end of the Tuesday after Easter"},{"br\#
        oken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks\#
        ":{"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","ki\#
        nds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthor\#
        ities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"\#
        clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriti\#
        ng: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"\#
        ]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after Christma\#
        s"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000\#
        ,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incident: shout\#
        ing","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","to\#
        ldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406\#
        200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting",\#
        "inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2\#
        ":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after \#
        the clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at"\#
        :1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child s\#
        am"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveBy\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command"\#
        :"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},\#
        "command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"\#
        clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side \#
        comes and goes in its own time, and the session is held"},{"broken":[],"given":["sessions booked\#
        "],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details"\#
        :["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathTest","details":["ad\#
        ult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1\#
        030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With a negative test t\#
        he adult comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the fathe\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}}\#
        ,"who":"volunteer"}],"title":"Without a test the adult stays outside; with a negative one the vi\#
        sit goes ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreat\#
        hTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","ad\#
        ult: dad","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who"\#
        :"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refus\#
        ed":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"\#
        refused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTe\#
        st","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","adult\#
        : dad","result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case\#
        .2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title\#
        ":"A positive or refused test ends the visit before it begins, and no second test undoes it"},{"\#
        broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"denied\#
        ":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["a\#
        dult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":174\#
        1428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"outOfStep":\#
        {}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"done":{}},"who":"volunteer"}],"title":"A test is asked for only where the order asks for one\#
        , as the coordinator notes it"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: mum","kitFrom: t\#
        he mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"\#
        clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever did not co\#
        me needs no test; contact with another goes by the door alone"},{"broken":[],"given":["sessions \#
        booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre"\#
        ,"day: 2025-03-08","state: due","hold: none","conditions: The visiting adult comes by the side d\#
        oor.","photographs: none","child_may_go_out: false","interpreter: none","professional: none","in\#
        side: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: w\#
        aiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: \#
        none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day se\#
        e in one look what holds for a family, and who may come in now"},{"broken":["E9"],"given":["sess\#
        ions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-ce\#
        ntre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":17\#
        41428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{\#
        }},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-\#
        03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["cen\#
        tre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-wel\#
        sh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied"\#
        :{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day, or works its door"\#
        },{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vol\#
        unteer"}],"title":"Whoever is not on the case is turned away, and that is kept"},{"broken":["E11\#
        "],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be kind. No photograph\#
        s without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreV\#
        isit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVi\#
        sit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason:\#
         lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AssessRisk","details":["summary: Little risk was found, and none that staff cannot\#
         manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting adult comes by the \#
        side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"com\#
        mand":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volun\#
        teer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"broken":[],"given":\#
        ["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate",\#
        "details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"\#
        done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["sessi\#
        on: the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.20\#
        25-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"tit\#
        le":"Whoever is delayed says so, and the other side hears of it at once"},{"broken":["E7"],"give\#
        n":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLat\#
        e","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 20"],"outcome"\#
        :{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["\#
        session: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0\#
        ":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":\#
        ["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"outcome":{"invalid":\#
        {"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other side, and a delay h\#
        as a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","d\#
        etails":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gre\#
        en","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":\#
        1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],\#
        "title":"Supervised contact does not begin without its supervisor"},{"broken":["E6"],"given":["s\#
        essions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ad\#
        ult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{\#
        "at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{\#
        "refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ch\#
        ild sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"cl\#
        ocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414334\#
        00000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"wh\#
        o":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"re\#
        fused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSe\#
        ssion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","ou\#
        tcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"deta\#
        ils":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes i\#
        n its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":17\#
        41428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side\#
        : visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"cloc\#
        ks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult",\#
        "minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174143010000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who"\#
        :"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcom\#
        e":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the visiting adult is \#
        late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre"\#
        ,"openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement fals\#
        e; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E\#
        6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcom\#
        e":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on whi\#
        ch it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[\#
        {"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","opening\#
        s: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closed\#
        OnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-\#
        26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-\#
        26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who\#
        ":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which it cha\#
        nges in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992\#
        400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-\#
        flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Shut for vi\#
        sits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSusp\#
        ension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits\#
        ."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: th\#
        e-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands on the \#
        centre's page from its announcement until contact goes on"},{"broken":["K3"],"given":["sessions \#
        booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","\#
        details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"inva\#
        lid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the\#
        -centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended w\#
        ithout telling the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1",\#
        "K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut for visits."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_b\#
        y_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-2\#
        2"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndS\#
        uspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-\#
        15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"re\#
        fused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","details":[\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by\#
        _suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Sessions that fall in a suspension are held and not cancelled, and those after it stand again\#
        "},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: country england\#
        ","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":17\#
        40992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 202\#
        5-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-0\#
        3-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who\#
        ":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"given":["\#
        referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFa\#
        ceToFace","details":["suspension: wales","scope: country wales","from: 2025-03-08","notice: Shut\#
        ."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFac\#
        eToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","notice: "],"outcome\#
        ":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspension r\#
        eaches the centres that it names, and no others"},{"broken":["K1"],"given":["sessions booked"],"\#
        rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"Be\#
        ginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        "],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not begun, a\#
        nd nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension\#
        : flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outco\#
        me":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: 2025-03-08","notice\#
        : The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre"\#
        ,"from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns\#
        : 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-10"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_by_susp\#
        ension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspends cont\#
        act for itself, and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-fl\#
        u","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: f\#
        lood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["susp\#
        ension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","detail\#
        s":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"While another suspension holds, nobody is told that cont\#
        act goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","f\#
        rom: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}\#
        },"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspen\#
        sion: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family \#
        that no longer needs its place does not come back to it"},{"broken":[],"given":["sessions booked\#
        "],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detail\#
        s":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_b\#
        y_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-1\#
        5"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions:\#
         3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What \#
        is booked before the first day and from the day of the return is not held"},{"broken":["K2"],"gi\#
        ven":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Deci\#
        deAlternative","details":["alternative: way virtualContact; health All well.; infectionRisk High\#
        .; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension:\#
         the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":["alternative: way v\#
        irtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"den\#
        ied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlterna\#
        tive","details":["alternative: way trustedPerson; words Gran can bring Sam to the park.; health \#
        All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"For every family that is held something is decided in time"},{"broke\#
        n":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08",\#
        "notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":\#
        {"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command"\#
        :"DecideAlternative","details":["alternative: way noneForNow; health ; infectionRisk ; vulnerabl\#
        ePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk","alterna\#
        tive.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks\#
        ":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way noneForNow; health T\#
        he child is in hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No visitor a\#
        nd no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"c\#
        locks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025\#
        -03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is decided i\#
        n time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNotic\#
        eMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension: the-fl\#
        u","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["a\#
        lternative: way indirectContact; health All well.; infectionRisk High.; vulnerablePeople Nobody.\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has something else within the d\#
        ays that the register gives"}]}
        """#
}
