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
        :[{"name":"mustBeOpenForContact","room":"Diary"}],"B6":[{"name":"mustBeSafeAtHome","room":"Asses\#
        sment"},{"name":"mustBeReady","room":"Diary"}],"B7":[{"name":"mustBeReady","room":"Diary"},{"nam\#
        e":"problems","room":"Practice"},{"name":"mayAssessRemote","room":"Practice"},{"name":"remote","\#
        room":"Referral"},{"name":"mustSuit","room":"Referral"},{"name":"mustSuitRemotely","room":"Refer\#
        ral"}],"B8":[{"name":"mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Referral"\#
        }],"B9":[{"name":"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"a\#
        sks","room":"Enquiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":"Acces\#
        s"},{"name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11\#
        ":[{"name":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13\#
        ":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name\#
        ":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"proble\#
        ms","room":"Practice"},{"name":"isKnown","room":"Practice"},{"name":"professional","room":"Refer\#
        ral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2\#
        ":[{"name":"referrer","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameT\#
        wo","room":"Referral"}],"C3":[{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":\#
        "Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name"\#
        :"clocks","room":"Practice"},{"name":"proceedings","room":"Referral"},{"name":"papers","room":"R\#
        eferral"}],"C5":[{"name":"sendsCopies","room":"Access"},{"name":"mayAskForCopies","room":"Court"\#
        }],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCa\#
        rryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"D1":[{"name"\#
        :"clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"Pra\#
        ctice"},{"name":"everybodyTold","room":"Referral"},{"name":"reply","room":"Referral"},{"name":"c\#
        ommissioner","room":"Referral"},{"name":"courts","room":"Referral"}],"D2":[{"name":"clocks","roo\#
        m":"Practice"},{"name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Referra\#
        l"}],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court"},{"n\#
        ame":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooF\#
        ull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}\#
        ],"E10":[{"name":"everybodyComing","room":"Diary"},{"name":"observers","room":"Practice"},{"name\#
        ":"mayObserve","room":"Practice"},{"name":"isBookedToObserve","room":"Session"}],"E11":[{"name":\#
        "acceptsHouseRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assessment"},{\#
        "name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"}],"E2":[{"n\#
        ame":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoom\#
        Taken","room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"\#
        Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustB\#
        eReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified","room":\#
        "Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}],"E3":[\#
        {"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name\#
        ":"clocks","room":"Practice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlo\#
        ck","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHo\#
        urs","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referra\#
        l"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"n\#
        ame":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet",\#
        "room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{\#
        "name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"mustBeInTime","ro\#
        om":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdu\#
        ltSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave",\#
        "room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedBrea\#
        thTest","room":"Session"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord","ro\#
        om":"Access"},{"name":"mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"nam\#
        e":"isObserved","room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecor\#
        d","room":"Access"},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name"\#
        :"mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"\#
        clocks","room":"Practice"},{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"\#
        Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":"Record"},{"name":"owed"\#
        ,"room":"Record"}],"F5":[{"name":"sent","room":"Practice"},{"name":"notices","room":"Record"},{"\#
        name":"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFroz\#
        en","room":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"\#
        G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"\#
        name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","roo\#
        m":"Access"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","ro\#
        om":"Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenFor\#
        Contact","room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustN\#
        otBeSuspended","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"clocks","roo\#
        m":"Practice"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},\#
        {"name":"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"cl\#
        ocks","room":"Practice"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"\#
        Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWithinStay","room":"Re\#
        view"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review\#
        "}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},\#
        {"name":"free","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"K1":[{"name":"\#
        suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","room":\#
        "Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspension"},{"n\#
        ame":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"centr\#
        es","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decidesAlternative"\#
        ,"room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"\#
        },{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name\#
        ":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffR\#
        ecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"Acces\#
        s"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"must\#
        BeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","roo\#
        m":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"name":"run\#
        ning","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"People"},{"na\#
        me":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","roo\#
        m":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"},{"name":\#
        "referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"name":"keepsS\#
        taffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady","roo\#
        m":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"},{"name\#
        ":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"People"},\#
        {"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit\#
        ","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room":"Sessio\#
        n"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":\#
        1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-31","condi\#
        tions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{}\#
        ,"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A centre accepts nothing after its accreditation has lapsed"},{"broken":["\#
        D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"\#
        D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"out\#
        come":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done\#
        ":{}}}],"title":"An answer that has not come on the eighth day is overdue; a place on the waitin\#
        g list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":17430\#
        31800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,\#
        "clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor:\#
         Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["ru\#
        nning"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"comman\#
        d":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10\#
        -01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the centre answers wi\#
        thin seven days of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":["cymru r\#
        eferral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["ru\#
        nning"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"comma\#
        nd":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, co\#
        unted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral s\#
        ubmitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Decl\#
        ineReferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted ove\#
        r Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"ru\#
        les":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","\#
        details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over two weekends\#
        "},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":176\#
        6394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no conta\#
        ct since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral",\#
        "details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"broken":[],"\#
        given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13",\#
        "C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDeta\#
        ils false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email\#
         referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named id gran; name Joan Cole; relationship grandmother; part the\#
         last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre true; le\#
        avingDetails an hour from the fourth visit; photographs takenNotShared; photographDetails by the\#
         father at the end; preparation who the mother; how with the centre's picture book; by 2025-03-2\#
        0; interpreter isNeeded true; language British Sign Language; who an agency; pays the father; pr\#
        ofessional attends true; name Cath Moss; office Cafcass; why to see the second session; risk fou\#
        nd ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["\#
        2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm:\#
         false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2\#
        025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","s\#
        ubject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details\#
        ":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"d\#
        one":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["\#
        appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"com\#
        mand":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1\#
        741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found.","is\#
        Manageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","detai\#
        ls":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the end only."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["stage: acce\#
        pted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, t\#
        he family is seen, and the centre accepts in time"},{"broken":["E11"],"given":["referral submitt\#
        ed"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","deta\#
        ils":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"d\#
        one":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details"\#
        :["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command"\#
        :"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["\#
        centre: the-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adul\#
        t: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules of the ce\#
        ntre for themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the\#
        -case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNa\#
        me safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind parent; name Mia Hill; email mia@example.org; ownRole resid\#
        entCarer; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60\#
        ; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; is\#
        True true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],\#
        "D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],\#
        "title":"Without a court order no seven days run"},{"broken":["B4"],"given":["referral submitted\#
        "],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details"\#
        :["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: fac\#
        eToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"\#
        HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"\#
        },{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcom\#
        e":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","\#
        details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","\#
        way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000\#
        ,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}}\#
        ,"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on which the clocks \#
        go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult da\#
        d","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reas\#
        on"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details\#
        ":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: vi\#
        deo","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult mum","day: 20\#
        25-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","su\#
        bject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{\#
        "invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or telephone g\#
        ives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adu\#
        lt mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appo\#
        intment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace\#
        "],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from:\#
         11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subjec\#
        t: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":\#
        ["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceT\#
        oFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ar\#
        rangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-29","from: 11:30",\#
        "minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title"\#
        :"The two sides are seen separately, never within the handover window of one another"},{"broken"\#
        :[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind \#
        legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; s\#
        ervice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedin\#
        gs hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's sol\#
        icitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacksFacilities",\#
        "words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where t\#
        he order says another centre by agreement, no days are counted"},{"broken":["D4"],"given":["refe\#
        rral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]\#
        },"command":"DeclineReferral","details":["because: unsuitableForCentre","words: We are sorry tha\#
        t we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4\#
        ":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days are counted\#
         by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-house","pro\#
        file: name Bridge House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","detail\#
        s":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: plain-\#
        house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"do\#
        ne":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCent\#
        re","details":["centre: supervised-house","profile: name Mill House; town Bradford; country engl\#
        and; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: supervised\#
        ","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","others:\#
         services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised\#
        -house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house","newCas\#
        e: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: stranger-next"\#
        ,"documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","document\#
        s: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","d\#
        ocuments: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":"A case g\#
        oes on only to a centre accredited for supervised contact, in its own family"},{"broken":[],"giv\#
        en":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"En\#
        terCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford; count\#
        ry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: sup\#
        ervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","\#
        others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at sup\#
        ervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-ho\#
        use","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: submitted",\#
        "kind: supervisedCentre","papers: order received; safeguardingLetter received"],"outcome":{"done\#
        ":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]\#
        },"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case goes on to a s\#
        upervised centre with its papers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlco\#
        hol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A sign is answered by supervised contact, with no reason wanted"},{"broken":[\#
        "B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condi\#
        tions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions\#
        : "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to supervised contact\#
        ; supported all the same wants reasons"},{"broken":["B1"],"given":["referral submitted"],"rules"\#
        :["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: su\#
        pportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasU\#
        nmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff were made."\#
        ,"isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Th\#
        e threats were somebody else.","isManageable: true","childrenNeedPreVisit: false","assessor: Cor\#
        a Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted only after screening,\#
         and only where the risk can be managed"},{"broken":["B5"],"given":["referral submitted"],"rules\#
        ":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: s\#
        upportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","en\#
        dsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-0\#
        3","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":\#
        ["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","de\#
        tails":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind:\#
         supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordin\#
        ator"}],"title":"Nobody but the centre answers for it, and the parties are told only its words"}\#
        ,{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024","hasUnmanagedHarm\#
        : true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","c\#
        onditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","condit\#
        ions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AssessRisk","details":["summary: Two staff stay in the room.","isManageable: true","c\#
        hildrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","en\#
        dsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn:\#
         2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged r\#
        isk of harm is refused, whatever reason is given"},{"broken":["B4"],"given":["supervised referra\#
        l submitted"],"rules":["B6","B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRefe\#
        rral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AssessRisk","details":["summary: Seen in the papers.","isManageable: true","chi\#
        ldrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said She would g\#
        o to her sister's flat for it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01"\#
        ,"conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","mi\#
        nutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum"\#
        ,"subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad",\#
        "subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"With domestic abuse, contact by video is accepted once the \#
        carer was asked what it would be at home"},{"broken":["B6"],"given":["supervised referral submit\#
        ted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detail\#
        s":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor:\#
         Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","vi\#
        rtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AssessRisk","details":["summary: Seen in the papers.","isManageable: \#
        true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuper\#
        vised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0\#
        ":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":[\#
        "summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atH\#
        ome: feelsBroughtIn true; said  "],"outcome":{"invalid":{"_0":["atHome.said"]}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isMana\#
        geable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true;\#
         said His voice in her kitchen would be too much.; met  "],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuperv\#
        ised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0"\#
        :"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["\#
        summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHo\#
        me: feelsBroughtIn true; said His voice in her kitchen would be too much.; met Sam calls from sc\#
        hool with a teacher."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditio\#
        ns: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the\#
         carer would feel the abuser in their home, what is done about it is said, or it is not by video\#
        "},{"broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and t\#
        hreats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Ask\#
        ed.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBro\#
        ughtIn false; said No."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes:\#
         45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: \#
        30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","end\#
        sOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked afresh.\#
        ","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBrough\#
        tIn true; said It was worse than she thought."],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30"\#
        ,"minutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B6"}},"who":"coordin\#
        ator"}],"title":"Face to face needs no answer about the home, and a newer answer stops contact b\#
        y video"},{"broken":[],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting an\#
        d threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind:\#
         supervisedCentre","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Domestic abuse does not stop supervised contact at a centre by this rule"},{"broken\#
        ":["D3"],"given":["referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"PutOnWaitingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["exp\#
        ected"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","det\#
        ails":["expected: 2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","de\#
        tails":["expected: 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family wai\#
        ts for a place, and the finder states the time that follows"},{"broken":["F5"],"given":["supervi\#
        sed session held"],"rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase\#
        ","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{\#
        "at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03\#
        -08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam wave\#
        d."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Finish\#
        Record","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"\#
        },{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-\#
        08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"\#
        SendRecord","details":["session: the-case.2025-03-08.1030","to: referrer","recipient: Ruth Lee",\#
        "authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320000\#
        0,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"c\#
        locks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","rec\#
        ipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"a\#
        t":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.103\#
        0","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["sessi\#
        on: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"superviso\#
        r"},{"at":1741453200000,"clocks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":{}},"w\#
        ho":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-cas\#
        e.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 2","ad\#
        denda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A court reads the notes that were s\#
        ent to it, as they were sent, and no others"},{"broken":[],"given":["referral without the letter\#
        "],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"out\#
        come":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/p\#
        df; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who"\#
        :"court"}],"title":"A paper is missing, the order allows copies, the centre asks and the court s\#
        ends"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"\#
        outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"AskCourtFo\#
        rPapers","details":["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLette\#
        r, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers"\#
        ,"details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17410\#
        78800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AttachDocument\#
        ","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType applica\#
        tion/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":17\#
        41078800000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: ls 25 \#
        p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["await\#
        ed: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741\#
        078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind section7Rep\#
        ort; fileName report.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"out\#
        come":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application\#
        /pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":17410788\#
        00000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741078800000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"wh\#
        o":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: sa\#
        feguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is\#
         missing is asked for, by whoever runs the centre, and only a court that follows the case sends \#
        it"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P001\#
        01"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopi\#
        es","details":["words: Cafcass has not filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLette\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Declin\#
        eCopies","details":["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at":17409\#
        92400000,"clocks":{},"command":"DeclineCopies","details":["words: Not ours."],"outcome":{"denied\#
        ":{}},"who":"court at another-court"},{"at":1740996000000,"clocks":{},"command":"DeclineCopies",\#
        "details":["words: Cafcass has not filed it."],"outcome":{"done":{}},"who":"court"},{"at":174099\#
        6000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":174108240\#
        0000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["awaited: safeguar\#
        dingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The court cannot send what it is ask\#
        ed for, and says why; a new letter asks again"},{"broken":["C5"],"given":["referral without pape\#
        rs"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","deta\#
        ils":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"\#
        ,"paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":[\#
        "papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter","para\#
        graph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the referral does not tell\#
         that the order allows copies, the order itself must be here and say so"},{"broken":["D1"],"give\#
        n":["referral submitted"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details":[],"\#
        outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","de\#
        tails":["court: the-court","caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","\#
        case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court\#
        "},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: another-court","cas\#
        eNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"denied":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: \#
        the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"details":["progress: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome":{"do\#
        ne":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who\#
        ":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court at \#
        another-court"},{"at":1741651140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"\#
        done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"DeclineReferral","details":["becau\#
        se: lacksFacilities","words: We have no step-free room."],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741651200000,"clocks":{},"details":["progress: notAccepted","words: We have no step-\#
        free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who\#
        ":"court"}],"title":"A court takes a case up by reference and number, and sees the answer and no\#
        thing else"},{"broken":["C1","D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"RegisterPerson","details":["person: clara","name: Clara Bench\#
        ","email: clara@court.example.org","addressMark: mark-of-clara"],"outcome":{"done":{}},"who":"sy\#
        stem"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: clara","role: c\#
        ourt the-court"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command\#
        ":"GrantRole","details":["person: cora","role: court the-court"],"outcome":{"denied":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","person: clara","referrer: court"],"outcome":{"done":{}},"who":"court"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind court; name Clara\#
         Bench; organisation Family Court at Leeds; email clara@court.example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the court; fa\#
        llBack eitherPartyRestores; centreMayAskCourt true; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact email mum@example.org, id dad; role visitingAdult; firstName Dan; lastName Col\#
        e; relationship father; contact email dan@example.org; attendees named ; arrangements willingToM\#
        eet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre'\#
        s picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk foun\#
        d ; papers hasSection7Report false; hasOtherConcerns false; missing The court sends it.; declara\#
        tion name Clara Bench; isTrue true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"\#
        clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1\#
        740992400000,"clocks":{},"command":"EnterCentre","details":["centre: second-centre","profile: na\#
        me The Second Centre; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["ce\#
        ntre: second-centre","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: second-cen\#
        tre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coordinator at second-centre"},{"at\#
        ":1741078800000,"clocks":{},"command":"HandOn","details":["to: second-centre","newCase: the-seco\#
        nd","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"d\#
        etails":["progress: goneToAnotherCentre","gone_to: The Second Centre"],"outcome":{"done":{}},"wh\#
        o":"court"},{"at":1741078800000,"clocks":{},"details":["court_case: the-second","progress: withC\#
        entre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title":"A court that refe\#
        rs from its account has the referral on its desk, and reads when contact ends"},{"broken":[],"gi\#
        ven":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Two sessions share a day in a room that holds three families"},{"broken":\#
        [],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person su\#
        e; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified \#
        supervisor on duty throughout watches one family in a room of its own"},{"broken":[],"given":["c\#
        ymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","r\#
        oom: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"\#
        }],"title":"Three sessions of two hours use the six hours of a referral, and not a minute more"}\#
        ,{"broken":[],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact may go on to the \#
        day that is six months after its first"},{"broken":["H2"],"given":["referral accepted"],"rules":\#
        ["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-09-09"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"\#
        }],"title":"Six months from the first session, and no later without a sign-off"},{"broken":["A1"\#
        ],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2022-05-0\#
        1"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who\#
        ":"coordinator"}],"title":"A service is booked only for days on which its accreditation is curre\#
        nt"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"CloseDay","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 6\#
        0","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"c\#
        oordinator"}],"title":"Dates that are past, closed or named twice are told all at once"},{"broke\#
        n":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}}\#
        ,"who":"coordinator"}],"title":"After four sessions progress is reviewed before a fifth is booke\#
        d"},{"broken":["E4"],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22"\#
        ,"from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who\#
        ":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-05-10","from: 10:30","minutes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0\#
        ":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CancelSession","details\#
        ":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"wh\#
        o":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-05-10","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Three sessions of two hours are six hours, and a quarter of an hou\#
        r more is refused"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 1\#
        0:30","minutes: 60","room: green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: \#
        the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:39"],"outcome":{"refus\#
        ed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised session is certain only with \#
        a supervisor who is qualified and on duty throughout"},{"broken":["E2"],"given":["supervised ref\#
        erral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff"\#
        ,"details":["centre: the-centre","member: person sally; name Sally Brook; post supervisor; quali\#
        fiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"KeepStaffRecord","details":["centre: the-centre","person: sally","record: dbs level\#
         enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rec\#
        eived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 20\#
        27-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervi\#
        sor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen","supervisor: sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualification \#
        holds on its last day and not on the next"},{"broken":["E1"],"given":["sessions booked"],"rules"\#
        :["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: gre\#
        en","name: Green room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: green"],"\#
        outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RemoveRoom","details":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"wh\#
        o":"coordinator"}],"title":"A room that is booked is not taken away, though it may become larger\#
        "},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        3:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on d\#
        uty decide as well as the room"},{"broken":["E1"],"given":["referral accepted","another referral\#
         accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: ano\#
        ther-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{\#
        "_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["case: another-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outcom\#
        e":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","room: \#
        green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A room for one family is free for t\#
        he next to the minute"},{"broken":["E1"],"given":["referral accepted","another referral accepted\#
        "],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case"\#
        ,"dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre"\#
        ,"room: blue","name: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"\#
        coordinator"}],"title":"Two families share a supported room that holds them, and not one that ha\#
        s become too small"},{"broken":["E1"],"given":["referral accepted","another supervised referral \#
        accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],\#
        "outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after three s\#
        upported families, or watches one"},{"broken":["E2"],"given":["supervised referral accepted","an\#
        other supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","\#
        supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 20\#
        25-03-08","from: 12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0\#
        ":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["case: another-case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor watches one family at \#
        a time, in a room that is turned round between two"},{"broken":["E6"],"given":["referral accepte\#
        d","another referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"MarkNeverMeet","details":["other: another-case"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10\#
        :30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025\#
        -03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"Families that must never meet are not there at one time, whichever room they are in"},{"\#
        broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: c\#
        entre the-centre; from court; kind supervisedCentre; hearing 2025-03-24; children twoToFour; sig\#
        ns longGap; frequency every two weeks; minutes 60; needs An interpreter for Polish; wantsReport \#
        true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry\#
        : first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: \#
        fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{\#
        "at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fi\#
        t onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-\#
        05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enqu\#
        iry: first","fit: onConditions","room: later","room_from: 2025-04-12","clocks: B9 met","stands_u\#
        ntil: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"comman\#
        d":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later; placesFr\#
        om 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first",\#
        "answer: fit wouldNotFit; words The only room for one family is taken until the summer.; standsU\#
        ntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"de\#
        tails":["enquiry: first","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"A centre answers what it is asked before a hearing, and whoever has the reference read\#
        s it"},{"broken":[],"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks"\#
        :{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithinWorkin\#
        gDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{},"command":"\#
        AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-\#
        centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","clocks: B9 2\#
        025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command":"Set\#
        EnquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays 10"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enquiry: first",\#
        "clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks"\#
        :{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: \#
        fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome":{"done":{}\#
        },"who":"anyone"}],"title":"An answer that is not there by the centre's own day is overdue"},{"b\#
        roken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: ce\#
        ntre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; more Th\#
        e mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo:\#
         clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; childr\#
        en underTwo; wantsReport false; needs Case LS25P00101 needs an interpreter."],"outcome":{"refuse\#
        d":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":\#
        ["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; k\#
        ind supportedCentre; children underTwo; wantsReport false; more Room 12 is too small for 4 child\#
        ren aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; words Ring joa\#
        n@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],\#
        "title":"Neither the question nor the answer holds what belongs to somebody"},{"broken":["B9"],"\#
        given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","person: somebody-else","replyTo: clerk@court.example.org","que\#
        stion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false\#
        "],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre"\#
        ,"details":["enquiry: first","replyTo: clerk","question: centre the-centre; from court; kind sup\#
        portedCentre; children ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":["question.ch\#
        ildren","question.minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details\#
        ":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in their own\#
         name only, and gives an address for the answer"},{"broken":["F1"],"given":["open centre"],"rule\#
        s":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquir\#
        y: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supp\#
        ortedCentre; children underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo:\#
         clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; childr\#
        en underTwo; wantsReport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"details":["enquiry: first","points_to_supervised: domesticAbuse"],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"A supported centre is asked for no report before \#
        the hearing either"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.ex\#
        ample.org","question: centre the-centre; from legalRepresentative; kind supportedCentre; childre\#
        n underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later;\#
         standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUntil"]}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enq\#
        uiry: first","answer: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["an\#
        swer.places","answer.standsUntil","answer.words"]}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places lat\#
        er; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"An answer stands for half a year at the most, and says when there is room"},{"broken":[\#
        "A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"comm\#
        and":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centr\#
        e the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details"\#
        :["enquiry: first","answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outcome":{"refus\#
        ed":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry",\#
        "details":["enquiry: first","answer: fit wouldNotFit; words We are not accredited now.; standsUn\#
        til 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"com\#
        mand":"AskCentre","details":["enquiry: second","replyTo: clerk@court.example.org","question: cen\#
        tre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcom\#
        e":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an accredited service is asked, and an\#
        swers that it would take the family"},{"broken":["L1"],"given":["supervised referral accepted"],\#
        "rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["\#
        centre: the-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; references \#
        from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-\#
        31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A supervisor is booked up to the last day of their check"},{"bro\#
        ken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: \#
        dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A superviso\#
        r is booked up to the last day of their training"},{"broken":["L1","L2"],"given":["supervised re\#
        ferral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: sue","record: references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","mi\#
        nutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1\#
        030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record\#
        : dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from B\#
        en Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAb\#
        useUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024\#
        -06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegua\#
        rdingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.202\#
        5-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Neither assigned nor confirmed without what is asked for"},{"broken":[\#
        "L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refuse\#
        d":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"r\#
        efused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervi\#
        sor turns out not to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules\#
        ":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre\#
        : the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; in\#
        ductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":\#
        "L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{\#
        "_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns\#
         out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: v\#
        ic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31;\#
         domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinato\#
        r"}],"title":"A DBS check holds on its last day and not on the next"},{"broken":["L1"],"given":[\#
        "open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecor\#
        d","details":["centre: the-centre","person: vic","record: references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: vic","record: dbs level standard; certified 2024-06-01; references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Nobody is on duty without a check, or with one that does not look far enough"},{"broken":\#
        ["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; ce\#
        rtified 2024-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; \#
        inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["\#
        centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references \#
        from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-\#
        31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"given":["open\#
         centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","detai\#
        ls":["centre: the-centre","member: person nell; name Nell New; post volunteer"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["c\#
        entre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced; certified \#
        2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: nell","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Somebody new waits until their papers are here"},{"broken":["L1"],"given":["open centre\#
        "],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","detail\#
        s":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLe\#
        vel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused\#
        ":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks after two years"},{"br\#
        oken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child\#
         sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Begin\#
        Session","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put on dut\#
        y and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: v\#
        ic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08;\#
         domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Pape\#
        rs that are in order on their last day put somebody on duty that day"},{"broken":["L1"],"given":\#
        ["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamily\#
        Known","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused"\#
        :{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, per\#
        son vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoeve\#
        r knows a family is not on duty while it is there"},{"broken":["L1"],"given":["supervised referr\#
        al accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown"\#
        ,"details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"give\#
        n":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}}\#
        ,"who":"volunteer"}],"title":"It is never too late to say that one knows a family"},{"broken":["\#
        L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1\#
        740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied\#
        ":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"given":[\#
        "open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecor\#
        d","details":["centre: the-centre","person: vic","record: references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","recor\#
        d: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","rec\#
        ord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "What somebody says of their own record makes nobody fit until the coordinator keeps it"},{"brok\#
        en":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says\#
         against themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centr\#
        e","person: bob","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1\#
        740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vi\#
        c","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-\#
        02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseU\#
        ntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's \#
        record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre"\#
        ,"day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","d\#
        uties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; cert\#
        ified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-0\#
        3; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to \#
        16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on \#
        its last day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre\#
        ","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteer\#
        Level enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre",\#
        "person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanc\#
        ed; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2\#
        024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinato\#
        r"}],"title":"Domestic abuse training is the centre's choice, safeguarding is not"},{"broken":["\#
        E6"],"given":["practitioner has the case"],"rules":["E10","E5","E6"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: p\#
        at","way: inPerson","why: Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":\#
        1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: "],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation\#
        ","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_bo\#
        oked: 1"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: observer pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson"\#
        ,"may_enter: Dan Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan\#
         Cole, Pat Page","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142980000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142980\#
        0000,"clocks":{},"command":"TakeBackObservation","details":["session: the-case.2025-03-15.1030",\#
        "person: pat"],"outcome":{"outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},\#
        "command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practiti\#
        oner asks to observe a session, is booked, and comes in by the door on neither side"},{"broken":\#
        ["E5","E10"],"given":["practitioner has the case"],"rules":["E10","E5"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person\#
        : quinn","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1\#
        030","person: pat","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/q\#
        uinn"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.20\#
        25-03-08.1030","person: pat","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who\#
        ":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: \#
        the-case.2025-03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"w\#
        ho":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["se\#
        ssion: the-case.2025-03-08.1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["word\#
        s"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","detail\#
        s":["session: the-case.2025-03-08.1030","person: pat","isYes: false","words: It is the very firs\#
        t visit."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-15.1030","person: \#
        pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":174142890\#
        0000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-15.1030","p\#
        erson: pat","isYes: true","words: Please ring the side bell."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741428900000,"clocks":{},"command":"MoveSession","details":["session: the-case.\#
        2025-03-15.1030","date: 2025-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741428900000,"clocks":{},"command":"EndAllocation","details":["person: pat"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: \#
        observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks"\#
        :{},"details":["centre: the-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outc\#
        ome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes to observe who has not the case, was \#
        not booked, or has it no longer"},{"broken":["E10"],"given":["practitioner has the case"],"rules\#
        ":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session:\#
         the-case.2025-03-08.1030","person: pat","way: remotely","why: Too far to come."],"outcome":{"do\#
        ne":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: chi\#
        ld sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Beg\#
        inSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObse\#
        rvation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{\#
        "refused":{"_0":"E10"}},"who":"coordinator"}],"title":"A session is observed while it is ahead, \#
        and not once it has begun"},{"broken":["E5","E10"],"given":["supervised referral submitted"],"ru\#
        les":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum"\#
        ,"subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad",\#
        "subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson"\#
        ,"details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: mark-\#
        of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Alloca\#
        tePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","off\#
        ice: familyCourtAdviser","organisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":[\#
        "person: pat","number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400\#
        000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person:\#
         pat","way: inPerson","why: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{\#
        "at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08\#
        .1030","person: pat","way: remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.202\#
        5-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, re\#
        motely"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by\#
         video is observed from afar, and nobody comes to the centre for it"},{"broken":["F5"],"given":[\#
        "practitioner has the case"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"cl\#
        ocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sa\#
        m, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessi\#
        on: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: no\#
        body"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["no\#
        tes: 0"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"\#
        SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Pa\#
        ge","authority: order","pays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coor\#
        dinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"ou\#
        tcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"S\#
        endRecord","details":["session: the-case.2025-03-08.1030","to: practitioner","practitioner: pat"\#
        ,"recipient: Pat Page","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741453200000,"clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practit\#
        ioner"}],"title":"A practitioner reads the record that was sent to them, as it was sent, and no \#
        other"},{"broken":[],"given":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","a\#
        ssessed: 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"don\#
        e":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"ou\#
        tcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferr\#
        al","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"An adviser who has the case assesses that contact by \#
        video suits, and the centre may accept it so"},{"broken":["B7"],"given":["cymru practitioner has\#
         the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","de\#
        tails":["person: pat","isSuitable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:\#
          "],"outcome":{"invalid":{"_0":["assessed","limits"]}},"who":"practitioner"},{"at":174099240000\#
        0,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 20\#
        25-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who\#
        ":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: \#
        ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","su\#
        bject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","sub\#
        ject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["ki\#
        nd: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","deta\#
        ils":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: \#
        Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: gr\#
        een","supervisor: sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where a\#
        n adviser finds that video does not suit, or not any more, no session by video is booked"},{"bro\#
        ken":["B7"],"given":["practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-0\#
        3-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practiti\#
        oner"}],"title":"Whether video suits is for an adviser of Cafcass Cymru to assess, in a case tha\#
        t it referred"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: gil","name: Gil War\#
        d","email: gil@guardians.example.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"s\#
        ystem"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: gil\#
        ","name: Gil Ward","email: gil@guardians.example.org","office: guardian","organisation: Guardian\#
        s","madeSure: rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"TakeUpCase","details":["person: gil","number: LS25P00101"],"outcome":{"don\#
        e":{}},"who":"practitioner/gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","detai\#
        ls":["person: gil","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: No\#
        ne."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not \#
        assess whether contact by video suits"},{"broken":["B3","B7"],"given":["cymru practitioner has t\#
        he case"],"rules":["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","\#
        details":["centre: supervised-house","profile: name Mill House; town Bradford; country england; \#
        takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AwardAccreditation","details":["centre: supervised-house","standard: supervised","aw\#
        arded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre, virtualSuperv\#
        ised"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clock\#
        s":{},"command":"AssessRemote","details":["person: pat","isSuitable: false","assessed: 2025-03-0\#
        3","discussed: 2025-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practiti\#
        oner"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","new\#
        Case: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["case: \#
        the-next","found: ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who"\#
        :"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["case: the-next","kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtua\#
        lBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}]\#
        ,"title":"What an adviser found of video goes with the case to the next centre"},{"broken":["C15\#
        "],"given":["supervised sessions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.exa\#
        mple.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,\#
        "clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@ad\#
        visers.example.org","office: guardian","organisation: Guardians","madeSure: rang the office"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":\#
        {"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","deta\#
        ils":["person: pat","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"details":["progress: accepted","children: Sam","ahead: 2025-03-08, 202\#
        5-03-15, 2025-03-22","held: ","notes: 0","conditions: The visiting adult comes by the side door.\#
        ","professional: none","clocks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":17409\#
        92400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":174\#
        0992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":17409924\#
        00000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},\#
        "who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"EndAllocation","details":["pers\#
        on: pat"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":\#
        [],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Take\#
        UpCase","details":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practition\#
        er"}],"title":"A practitioner sees a case once they have taken it up, and nothing once that has \#
        ended"},{"broken":["C15"],"given":["supervised referral submitted"],"rules":["C15"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page\#
        ","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"sys\#
        tem"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat",\#
        "name: Pat Page","email: pat@advisers.example.org","office: socialWorker","organisation:  ","mad\#
        eSure:  "],"outcome":{"invalid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Pa\#
        ge","email: DAN@example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"out\#
        come":{"invalid":{"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.\#
        org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who\#
        ":"visitor"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person\#
        : pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker","organisation: \#
        Leeds","madeSure: rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"TakeUpCase","details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pa\#
        t","number: LS25P00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":17409924\#
        00000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"\#
        ],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"comm\#
        and":"TakeUpCase","details":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15\#
        "}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["per\#
        son: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever \#
        does not know the number of the case is not let in, and not for long"},{"broken":["C15"],"given"\#
        :["practitioner has the case"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AskAboutAttending","details":["person: pat","professional: attends true; name Cath Moss"],"ou\#
        tcome":{"invalid":{"_0":["professional.office","professional.why"]}},"who":"practitioner"},{"at"\#
        :1740992400000,"clocks":{},"command":"AskAboutAttending","details":["person: pat","professional:\#
         attends true; name Cath Moss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":\#
        "practitioner"},{"at":1740992400000,"clocks":{},"details":["professional: none"],"outcome":{"don\#
        e":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","detail\#
        s":["person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: true"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["profess\#
        ional: Cath Moss"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"\#
        details":["centre: the-centre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole,\#
         Cath Moss"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":\#
        "AnswerAttending","details":["person: pat","isYes: false","words: no room"],"outcome":{"outOfSte\#
        p":{}},"who":"coordinator"}],"title":"A practitioner asks who should attend, and the centre answ\#
        ers"},{"broken":["C15"],"given":["referral drafted"],"rules":["C15"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court F\#
        amily Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPa\#
        rtyRestores"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.\#
        example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":17409924000\#
        00,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email\#
        : pat@advisers.example.org","office: guardian","organisation: Guardians","madeSure: rang the off\#
        ice"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Take\#
        UpCase","details":["person: pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number\#
        : ","born: 2019-05-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":174099240\#
        0000,"clocks":{},"command":"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{\#
        "done":{}},"who":"practitioner"}],"title":"Where the referral names no number of the court's, a \#
        case is taken up by the day on which a child was born"},{"broken":[],"given":["practitioner has \#
        the case"],"rules":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","detai\#
        ls":["reason: courtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741338000000,"clocks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08,\#
         2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clock\#
        s":{},"command":"AskAboutAttending","details":["person: pat","professional: attends false"],"out\#
        come":{"outOfStep":{}},"who":"practitioner"}],"title":"A practitioner hears when contact has end\#
        ed, and still reads what they had"},{"broken":["F2"],"given":["supervised session held"],"rules"\#
        :["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft",\#
        "details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam \#
        built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comm\#
        and":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":[\#
        "text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft"\#
        ,"details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"don\#
        e":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details"\#
        :["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"w\#
        ho":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"\#
        clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"r\#
        efused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"comman\#
        d":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please give the times."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"\#
        at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.\#
        2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"co\#
        mmand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something \#
        else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command"\#
        :"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outco\#
        me":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by a second p\#
        erson, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":\#
        [{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17420\#
        33700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that\#
         is not written turns overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"r\#
        ules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","\#
        details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome"\#
        :{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that has not b\#
        egun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"\#
        ],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased\#
        : 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["m\#
        et"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"The final record goes on the last of the seven days, in March"},{"broken":[],"\#
        given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"comm\#
        and":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad,\#
         Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"su\#
        pervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"c\#
        ommand":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":\#
        ["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"Send\#
        Return","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The\#
         final record goes on the last of the seven days, in October"},{"broken":[],"given":["cymru refe\#
        rral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferr\#
        al","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind\#
        : supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCa\#
        se","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: su\#
        pportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported con\#
        tact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral\#
         accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]}\#
        ,"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn\#
        ","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cy\#
        mru learns on the last of the seven days that contact has concluded"},{"broken":[],"given":["sup\#
        ervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"Reques\#
        tWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"A supervised centre takes down that somebody asks for a witness"},{"broken":["F6"],\#
        "given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"Requ\#
        estWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"\#
        },{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"out\#
        come":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Re\#
        questWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at\#
         a supported centre is called to give evidence, and the request is kept"},{"broken":[],"given":[\#
        "supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"Sa\#
        veRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; ev\#
        ents 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor\#
        "},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-0\#
        3-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":\#
        "CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.20\#
        25-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to the court \#
        by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at\#
        ":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08\#
        .1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRec\#
        ord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{\#
        "at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refuse\#
        d":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","de\#
        tails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","t\#
        o: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coo\#
        rdinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.\#
        2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pays: nobody"],"o\#
        utcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks\#
        ":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipien\#
        t: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},\#
        {"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.\#
        1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["ses\#
        sion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: \#
        nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"A\#
        ddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details\#
        ":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agr\#
        eement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Notes go to the court checked, with authority, and as they were"},{"bro\#
        ken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":\#
        ["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: even\#
        ts Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: \#
        events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":174159720\#
        0000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: events\#
         Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":\#
        {"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendReco\#
        rd","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","author\#
        ity: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A s\#
        upported centre writes no observation of contact"},{"broken":["F1"],"given":["session held"],"ru\#
        les":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: T\#
        he Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174159\#
        7200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"out\#
        come":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Re\#
        questReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report \#
        asked of a supported centre is refused and kept once, and the letter is ready"},{"broken":[],"gi\#
        ven":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"comman\#
        d":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"given"\#
        :["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"Report\#
        Incident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","accou\#
        nt: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","tol\#
        dAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An i\#
        ncident is the one thing that is written of supported contact"},{"broken":["F3"],"given":["super\#
        vised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"comma\#
        nd":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"}\#
        ,{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"Close\#
        Case","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"\#
        ],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"comman\#
        d":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, S\#
        ue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.\#
        2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"com\#
        mand":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRec\#
        ord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes within seven da\#
        ys of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session held"],\#
        "rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase"\#
        ,"details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":\#
        "A final record that is not sent turns overdue, across the night on which the clocks go forward"\#
        },{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770\#
        000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["re\#
        ason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"in\#
        valid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendRetu\#
        rn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"\#
        at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{\#
        "refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no retu\#
        rn of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"\#
        rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase",\#
        "details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200\#
        000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contact has \#
        concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fal\#
        se","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","condit\#
        ions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]}\#
        ,"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"co\#
        ordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]}\#
        ,"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcom\#
        e":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: support\#
        edReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact \#
        goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open cen\#
        tre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre t\#
        he-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: serv\#
        ice centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":\#
        "A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["c\#
        ase: another-case","link: link-another-case","centre: the-centre","kind: supportedCentre","refer\#
        rer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only \#
        a service that is accredited for it on the day"},{"broken":[],"given":["cymru referral drafted"]\#
        ,"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: service centre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtua\#
        lBecause longOrNoContact; wales riskAssessment seen with both parents in January; sessions 6; mi\#
        nutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; \#
        discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"}],"title":"Cafcass Cymru refers for contact by video once it was assessed and tal\#
        ked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre\#
        ; kind virtualSupervised; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; mi\#
        nutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; \#
        discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wal\#
        es.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: service centre the-centre; kind virtualSupported; frequency weekly; vi\#
        rtualBecause distance; wales riskAssessment seen with both parents in January; sessions 6; minut\#
        esEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; dis\#
        cussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":\#
        "B7"}},"who":"referrer"}],"title":"By video it refers neither for supported contact nor without \#
        an assessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm:\#
         false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01",\#
        "conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"\#
        }],"title":"A centre that would rather hold it by video does not take a Cymru family there witho\#
        ut the assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: leg\#
        alRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeg\#
        uardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.preparati\#
        on.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisa\#
        tion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCent\#
        re; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leed\#
        s; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eith\#
        erPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs none; interpreter isNeeded false; professional attends false\#
        ; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee\#
        ; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparati\#
        on who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"broken":\#
        ["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
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
        se; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 7; minutesEach\#
         60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused\#
        ":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
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
        ; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 1\#
        25; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused"\#
        :{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email r\#
        eferrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks\#
        ; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; ord\#
        erDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id \#
        sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName\#
         Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate \#
        true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact ema\#
        il dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photo\#
        graphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inte\#
        rpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report false;\#
         hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 2; minutesEach 60\#
        ; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{\#
        "_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email ref\#
        errer@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; \#
        minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; order\#
        Date 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sa\#
        m; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName M\#
        ia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tr\#
        ue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email\#
         dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogr\#
        aphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interp\#
        reter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; h\#
        asOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 60; \#
        knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"w\#
        ho":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for less than a \#
        first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymr\#
        u"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegu\#
        ardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymr\#
        u; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-c\#
        entre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessmen\#
        t seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the mother in 2023"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral car\#
        ries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":\#
        ["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName o\#
        rder.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcas\#
        sCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre \#
        the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder t\#
        rue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mo\#
        ther's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; b\#
        orn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mo\#
        ther; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fi\#
        rstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named \#
        ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mot\#
        her; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional\#
         attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskA\#
        ssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; de\#
        claration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],\#
        "title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centre"\#
        ],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; \#
        fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
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
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; w\#
        ales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues \#
        false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open\#
         centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind\#
         order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf\#
        ; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who\#
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
        false; wales riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguardin\#
        gIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"g\#
        iven":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true\#
        ; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interprete\#
        r.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; em\#
        ail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two w\#
        eeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101;\#
         orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children\#
         id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; first\#
        Name Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriv\#
        ate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact\#
         email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; p\#
        hotographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; \#
        professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.i\#
        nterpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: interpreter isNeeded true; language British Sign Language; who an agency; pays \#
        the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter co\#
        mes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case\#
        ","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter\#
        ; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs n\#
        one"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legal\#
        Representative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; servic\#
        e centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings ha\#
        sOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFro\#
        m the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName\#
         Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relatio\#
        nship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingA\#
        dult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendee\#
        s named ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"inval\#
        id":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; leavi\#
        ngDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"The child may leave the centre only with for how long and from whe\#
        n"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Pa\#
        rtners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber L\#
        S25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores\#
        ; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCa\#
        rer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTel\#
        ephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fathe\#
        r; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentr\#
        e false; photographs none; preparation who the mother; how with the centre's picture book; by 20\#
        27-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection\#
        7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"inva\#
        lid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
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
        ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declarat\#
        ion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the s\#
        afeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"given":["open cen\#
        tre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAu\#
        thority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann \#
        Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; ki\#
        nd supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fami\#
        ly Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicito\#
        r; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact t\#
        elephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; la\#
        stName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements \#
        willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority;\#
         name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; ema\#
        il ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"A local authority names the social worker and the team \#
        manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthority\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pd\#
        f; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegua\#
        rdingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriva\#
        teDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisati\#
        on Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamM\#
        anager name Tom Mere; email tom@example.org; service centre the-centre; kind supportedCentre; fr\#
        equency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; cas\#
        eNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPart\#
        yRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role r\#
        esidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001;\#
         keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relations\#
        hip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayL\#
        eaveCentre false; photographs none; preparation who the mother; how with the centre's picture bo\#
        ok; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers h\#
        asSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its two\#
         people named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; ki\#
        nd supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre \#
        the-centre; kind supportedCentre; frequency weekly; expectedMonths 7; longStayAgreed Cora Field,\#
         on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as lo\#
        ng as the limit needs no agreement, a longer one was agreed with the centre"},{"broken":[],"give\#
        n":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequency wee\#
        kly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay\#
         as long as the limit is sent without any agreement"},{"broken":["B10"],"given":["referral draft\#
        ed"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths \#
        7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervi\#
        sedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"re\#
        fused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AskCentre","de\#
        tails":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from c\#
        ourt; kind supportedCentre; children underTwo; wantsReport false; expectedMonths 7"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","order: c\#
        entreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longStay, noReport, \#
        papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"A stay that is to last longer is not referred before the centre has agreed"},{"br\#
        oken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; media\#
        Type application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedin\#
        gs hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father"],"ou\#
        tcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; \#
        name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cen\#
        tre; kind supportedCentre; frequency every two weeks; minutes 60; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns \#
        false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["ans\#
        wers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03\#
        -03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"The order says what follows if the centre does not accept"},{"broken":[],"gi\#
        ven":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: r\#
        eferrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@e\#
        xample.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes \#
        60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 202\#
        5-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; first\#
        Name Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; last\#
        Name Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id d\#
        ad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exa\#
        mple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs non\#
        e; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter is\#
        Needed false; professional attends false; risk found ; orders kind nonMolestation; issued 2023-0\#
        3-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send the lett\#
        er; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case\#
        : another-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["case: an\#
        other-case","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMol\#
        estation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; missing Caf\#
        cass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: another\#
        -case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["case\#
        : another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"An injunction of the day two years ago is asked for, one of the day before is not"},{"broken":\#
        [],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 202\#
        5-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; first\#
        Name Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; last\#
        Name Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id d\#
        ad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exa\#
        mple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs non\#
        e; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter is\#
        Needed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherC\#
        oncerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with the re\#
        ferral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name \#
        Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; \#
        kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solici\#
        tor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occupation; \#
        issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns false; missi\#
        ng Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardi\#
        ngLetter needed; order needed; injunction needed; section7Report needed; otherConcerns none"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: order","\#
        status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"c\#
        ommand":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome":{"refu\#
        sed":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers: safeg\#
        uardingLetter received; order received; injunction needed; section7Report needed"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"A referral shows which papers are needed, received and m\#
        issing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177600000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDa\#
        te 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam;\#
         firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia\#
        ; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true\#
        , id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email d\#
        an@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograp\#
        hs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpre\#
        ter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; has\#
        OtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command"\#
        :"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540000,"cloc\#
        ks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["\#
        overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-order; kind order; fileName order.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174337560000\#
        0,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reach the c\#
        entre within two days of the order, weekend or not"},{"broken":["C13"],"given":["open centre"],"\#
        rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["li\#
        nk: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre fa\#
        lse; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photographDe\#
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
         no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the father at the en\#
        d"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are allowed on\#
        ly with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id early; kind other; fileName other.pdf; mediaT\#
        ype application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
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
        alse; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lett\#
        er; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4\#
        8211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns fal\#
        se"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"Where something is kept private, each document says whether it shows that"},\#
        {"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: profe\#
        ssional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.office"\#
        ,"answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation \#
        Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; f\#
        requency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; ca\#
        seNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPar\#
        tyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role \#
        residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001\#
        ; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relation\#
        ship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; may\#
        LeaveCentre false; photographs none; preparation who the mother; how with the centre's picture b\#
        ook; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report false; has\#
        OtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invali\#
        d":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: professional attends true; name Cath Moss; office Cafcass;\#
         why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"A professional who attends is named, with office and reason"},{"broken":["C12"],"given":["ope\#
        n centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","d\#
        etails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-le\#
        tter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan C\#
        ole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attendees.nam\#
        ed.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name\#
         Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solic\#
        itor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-\#
        04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contac\#
        t telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan;\#
         lastName Cole; relationship father; contact email dan@example.org; arrangements willingToMeet n\#
        o; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pic\#
        ture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; p\#
        apers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; na\#
        me Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named, with \#
        their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","link: link\#
        -0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["case: family1-case","link: link-1","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fami\#
        ly3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","link: link-4","re\#
        ferrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BeginReferral","details":["case: family5-case","link: link-5","referrer: localAuthority"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral\#
        ","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"invalid":{"_\#
        0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["case: family8-case","link: link-8","person: somebody-else","referrer: parent"],"outcome"\#
        :{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, lawyers, c\#
        ourts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"broken":[],"\#
        given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: service centre the-centre; kind virtualSupported; frequency \#
        weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","cond\#
        itions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by video says why it is \#
        not face to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-cent\#
        re; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B8"}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: service centre the-centre; kind supportedCentre; frequency weekly"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detai\#
        ls":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtual\#
        Supported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuppo\#
        rted","endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Video without a reason is neither referred nor accepted"},{"broken\#
        ":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre",\#
        "details":["centre: the-centre","profile: name Spring and Autumn; town Diss; country england; ta\#
        kesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},\#
        "command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2\#
        022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"Aw\#
        ardAccreditation","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers","\#
        details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offere\#
        d: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800\#
        000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered: \#
        supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"det\#
        ails":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accredi\#
        tation that lapses on the last Sunday of March or October lapses at London's midnight"},{"broken\#
        ":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre",\#
        "details":["centre: the-centre","profile: name Leap Year; town Diss; country england; takesSelfR\#
        eferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command\#
        ":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-02-2\#
        9"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","cent\#
        res: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the \#
        end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported","\#
        centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["re\#
        gister: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":181\#
        9753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre",\#
        "offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","s\#
        tandard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":18197532\#
        00000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCen\#
        tre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as its accr\#
        editation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"rul\#
        es":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Stepp\#
        ing Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supp\#
        orted","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awar\#
        ded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who":\#
        "coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation",\#
        "details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invalid\#
        ":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccredita\#
        tion","details":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcome\#
        ":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer awards, an\#
        d never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A7"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors","centr\#
        e: the-centre","account: Both parents wait in one hall.","knownFrom: I was there with a family."\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: doo\#
        rs","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "command":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The\#
         sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothing in it.\#
        "],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":\#
        {},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: \#
        doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"a\#
        t":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liaising, rep\#
        orted"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Suspen\#
        dAccreditation","details":["centre: the-centre","standard: supported","why: The sides meet.","co\#
        ncern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":\#
        ["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","referrer: \#
        parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"comm\#
        and":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported","concer\#
        n: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"command":"Beg\#
        inReferral","details":["case: another","link: some-link","centre: the-centre","kind: supportedCe\#
        ntre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},\#
        "command":"CloseConcern","details":["concern: doors","outcome: A second door is used now."],"out\#
        come":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: doors","\#
        state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern goes to \#
        the commissioner, who alerts the register officer, who suspends the award"},{"broken":["A7"],"gi\#
        ven":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Withdraw\#
        Accreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome"\#
        :{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawAccredita\#
        tion","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspension","de\#
        tails":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: "],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccreditation",\#
        "details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentre","cent\#
        res: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn comes back b\#
        y a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","condi\#
        tions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members of staff are at t\#
        he door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SetA\#
        ccreditationConditions","details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: "],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public page unti\#
        l they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supp\#
        ortedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-cen\#
        tre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtual\#
        Supervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["r\#
        egister: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"tit\#
        le":"A centre with both standards offers every kind of service there is, each by its own name"},\#
        {"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, sof\#
        tPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title\#
        ":"A kind of service that the protocol does not know cannot be offered"},{"broken":["A8"],"given\#
        ":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: li\#
        nk-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refused\#
        ":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service th\#
        at it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Supported Only\#
        ; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kind\#
        s: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported"\#
        ,"awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre\#
        "],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refuse\#
        d":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre: \#
        the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":183568680\#
        0000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupporte\#
        d"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredited\#
         for supported contact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centre\#
         on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["cas\#
        e: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent\#
        "],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"\#
        AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral\#
        ","details":["case: another-case","link: link-two","centre: the-centre","kind: supervisedCentre"\#
        ,"referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clock\#
        s":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-ce\#
        ntre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title"\#
        :"A referral names only a service that is accredited, that day, for the contact it asks for"},{"\#
        broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: \#
        services handover, indirectContact, parentingAssessment; languages Polish, British Sign Language\#
        ; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"details":["centre: the-centre","services: handover, indirectContact, pare\#
        ntingAssessment","languages: Polish, British Sign Language","access: step-free, hearing loop"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","ac\#
        cess: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in w\#
        hich languages, and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],"\#
        rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centr\#
        e: the-centre","kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"in\#
        valid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the register h\#
        as no name for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"st\#
        eps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: supported later\#
        ; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},\#
        "details":["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals:\#
         hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-centr\#
        e","renewals: supported later; supervised due","accredited_until: supported 2030-02-27; supervis\#
        ed 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is give\#
        n in time, and a new award begins again"},{"broken":["A3"],"given":["centre on the register"],"r\#
        ules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","detail\#
        s":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["setting\#
        s.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"cloc\#
        ks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWit\#
        hinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"detail\#
        s":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalN\#
        oticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"\#
        clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: su\#
        pported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the regist\#
        er officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A3\#
        "],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected: \#
        supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"detail\#
        s":["centre: the-centre","renewals: supported due","families_affected: supported 1; supervised 0\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centre\#
        : the-centre","renewals: supported lapsed; supervised lapsed","families_affected: supported 1; s\#
        upervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not ren\#
        ewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"given":["centre on \#
        the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccred\#
        ited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised vi\#
        sits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","steps: reported"],\#
        "outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["\#
        concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400\#
        000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to\#
        : liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"commissioner/cafcas\#
        s"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: apply\#
        ing"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["concern\#
        : hall","state: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"who":"of\#
        ficer"}],"title":"Anyone reports an organisation that is not accredited, and it goes to Cafcass'\#
        s commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: ","place: ",\#
        "offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation","place\#
        "]}},"who":"anyone"}],"title":"A report names who, where, what and how it is known"},{"broken":[\#
        "A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Di\#
        ss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["ce\#
        ntre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSelfReferrals true\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport"\#
        ,"details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A\#
        6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","detai\#
        ls":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"commission\#
        er/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: \#
        sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredit\#
        ed","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":174099240000\#
        0,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"outO\#
        fStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become accredited only wh\#
        ere the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall",\#
        "place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.","re\#
        achBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"\#
        command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"who":"co\#
        mmissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern:\#
         hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"commissio\#
        ner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed","steps:\#
         closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was reported\#
         is seen through, and each step is kept"},{"broken":[],"given":["centre on the register"],"rules\#
        ":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: th\#
        e-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","k\#
        ind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000\#
        ,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentr\#
        e","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"detai\#
        ls":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualSupporte\#
        d none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","details":\#
        ["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCe\#
        ntre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"ti\#
        tle":"The wait that the public reads bears the day on which the centre said so"},{"broken":["A5"\#
        ],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details"\#
        :["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["cent\#
        re: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","k\#
        ind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","ki\#
        nd: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre s\#
        tates no wait for contact that it does not offer"},{"broken":["H2"],"given":["referral accepted"\#
        ],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-cas\#
        e.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["ses\#
        sion: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"A session before the first one is not booked while another would then lie past \#
        six months"},{"broken":[],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748\#
        851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: \#
        10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{}\#
        ,"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:40","minutes: 30"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is asked alone, with minutes to \#
        come and go between them"},{"broken":["H6"],"given":["supervised session held"],"rules":["H6"],"\#
        steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day:\#
         2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851\#
        200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:\#
        39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"c\#
        locks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 09:30","minu\#
        tes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{}\#
        ,"command":"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10:00","minutes: 30"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides are never asked for times at\#
         which they could meet"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"st\#
        eps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","fin\#
        dings: Going well.","childrenSaid: child sam; words I like the blue room."],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: \#
        other","findings: Again.","childrenSaid: child nobody; words Hello."],"outcome":{"invalid":{"_0"\#
        :["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in a review, in the c\#
        hild's own words"},{"broken":[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at\#
        ":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","de\#
        tails":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"The three-month review is held on its last day"},{"broken":[],"given":["supervised ses\#
        sion held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldR\#
        eview","details":["kind: sixMonths","findings: The court decides in November.","exceptional: cir\#
        cumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"After a six-month review contact goes on to the day t\#
        hat was signed off"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}\#
        },"who":"resident"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details"\#
        :[],"outcome":{"done":{}},"who":"visitor"}],"title":"The resident carer frees the place in one s\#
        tep"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visito\#
        r"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sess\#
        ions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeed\#
        ed","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"resident of another-case"\#
        },{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied"\#
        :{}},"who":"anyone"}],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],\#
        "given":["supervised session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"com\#
        mand":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"i\#
        nvalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command"\#
        :"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invali\#
        d":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H\#
        2":["none"]},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-0\#
        8"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage\#
        : closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing \#
        frees what is ahead, not before the last session that was held"},{"broken":[],"given":["supervis\#
        ed session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","\#
        details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the wo\#
        rker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":174954\#
        6000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; c\#
        hildTold day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"The way out is planned, both sides are told, and the chi\#
        ld hears of it by the last visit"},{"broken":["H3"],"given":["supervised session held"],"rules":\#
        ["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2\#
        025-08-30; next withoutHelp; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"r\#
        efused":{"_0":"H3"}},"who":"coordinator"}],"title":"A child is not told after the last visit tha\#
        t it was the last"},{"broken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"\#
        ],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-0\#
        9-08; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details"\#
        :["plan: lastDay 2025-09-09; next anotherCentre; childTold day 2025-09-01; by The worker; how Wi\#
        th a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks\#
        ":{},"command":"PlanExit","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold da\#
        y 2025-06-09; by The worker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"\#
        who":"coordinator"}],"title":"A plan has a day, and ends no later than contact here may last"},{\#
        "broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,\#
        "clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTo\#
        ld day 2025-08-01; by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title"\#
        :"Only whoever runs the centre plans the way out"},{"broken":["H1"],"given":["supervised session\#
         held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths"\#
        ,"findings: Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clock\#
        s":{},"command":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{\#
        "_0":["findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["runni\#
        ng"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A review with the coordinator after three months"},{"b\#
        roken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"c\#
        locks":{"H1":["running"]},"command":"HoldReview","details":["kind: other","findings: A word abou\#
        t parking."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["ove\#
        rdue"]},"details":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; a\#
        nother kind does not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules"\#
        :["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The cour\#
        t decides in November.","exceptional: circumstances The court decides in November.; signedOffBy \#
        ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,\#
        "clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in \#
        November.","exceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"\#
        refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview\#
        ","details":["kind: threeMonths","findings: The court decides in November.","exceptional: circum\#
        stances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"in\#
        valid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},\#
        "command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","\#
        exceptional: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-\#
        30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After six months contact goes on only \#
        in exceptional circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral \#
        accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldR\#
        eview","details":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},\#
        "who":"coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: ot\#
        her","findings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first bl\#
        ock is not reviewed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rule\#
        s":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","detail\#
        s":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","super\#
        visor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["202\#
        5-04-26"]},"command":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","\#
        room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole blo\#
        ck in the diary makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rul\#
        es":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: six\#
        Months","findings: The court decides in November.","exceptional: circumstances The court decides\#
         in November.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1757318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","fr\#
        om: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who\#
        ":"coordinator"}],"title":"Contact does not go on beyond the day that was signed off"},{"broken"\#
        :["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks"\#
        :{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November\#
        .","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 202\#
        5-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"\#
        HoldReview","details":["kind: other","findings: The court decided sooner.","exceptional: circums\#
        tances A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refus\#
        ed":{"_0":"H2"}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","d\#
        etails":["session: the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","sup\#
        ervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"comma\#
        nd":"HoldReview","details":["kind: other","findings: The court decided sooner.","exceptional: ci\#
        rcumstances A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"A later sign-off leaves no session in the diary past th\#
        e day that it reaches"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"st\#
        eps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","deta\#
        ils":["incident: bruise","kinds: immediateProtection","account: Sam said who had done it.","happ\#
        ened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The control room; at 2025-0\#
        5-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"\#
        }],"title":"The centre itself tells the police or children's services at once"},{"broken":["G1"]\#
        ,"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{\#
        "G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProt\#
        ection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","s\#
        uspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},\#
        "command":"ResumeContact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcom\#
        e":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"com\#
        mand":"TellAuthority","details":["incident: bruise","told: authority childrensServices; toldWhom\#
         The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":17468712000\#
        00,"clocks":{},"command":"TellAuthority","details":["incident: bruise","told: authority police; \#
        toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nob\#
        ody told is overdue from the moment that it happened, and until somebody is"},{"broken":["G3"],"\#
        given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},\#
        "command":"ReportIncident","details":["incident: push","kinds: violent","account: Dad pushed the\#
         table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":\#
        "ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"o\#
        utcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeConta\#
        ct","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessme\#
        nt"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":\#
        ["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"After violence contact is suspended until risk has been assessed afres\#
        h"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":17468784\#
        00000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","accoun\#
        t: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: f\#
        alse"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["susp\#
        ended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"comma\#
        nd":"ReportIncident","details":["incident: second-fall","kinds: injury","account: Sam fell again\#
        .","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Contact goes on after an incident where nobody asked for\#
         it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at"\#
        :1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details"\#
        :["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 202\#
        5-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting\#
        ","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"\#
        G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"comman\#
        d":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Cafcass Cymru is told within one working day, Easter left out, and\#
         in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at"\#
        :1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: w\#
        ords","kinds: discriminatory","account: What was said, word for word.","happened: 2025-12-24T11:\#
        30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1766577600000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting\#
        : false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["runnin\#
        g"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissi\#
        oner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"To have told it is not to have written it; both turn overdue, Christmas left out"},{"\#
        broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"\#
        clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abu\#
        sive","account: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","susp\#
        endContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2\#
        ":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the c\#
        locks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[\#
        {"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incide\#
        nt: push","kinds: abusive","account: What was seen and heard.","happened: 2025-10-25T15:30","tol\#
        dAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":176160\#
        9540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clo\#
        cks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the\#
         night on which the clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"\#
        rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","\#
        details":["incident: words","kinds: threatening","account: What was seen and heard.","happened: \#
        2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":["incident: wor\#
        ds","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass \#
        Cymru learns nothing of a family that it did not refer"},{"broken":[],"given":["cymru referral a\#
        ccepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"\#
        command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad sho\#
        uted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command\#
        ":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","de\#
        tails":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Told and written by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru refe\#
        rral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-2\#
        9"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: D\#
        ad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: fal\#
        se"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"c\#
        ommand":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissione\#
        r","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Told and written by the end of the Monday after Christmas"},{"broken":[],"given":["cy\#
        mru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2\#
        025-10-27"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","ac\#
        count: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendCont\#
        act: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["runni\#
        ng"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCom\#
        missioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Told and written by the end of the Monday after the clocks go back"},{"broken\#
        ":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414298\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414\#
        30100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attend\#
        ed"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: \#
        1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own tim\#
        e, and the session is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the \#
        father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"N\#
        oteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741428900000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outco\#
        me":{"done":{}},"who":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken"\#
        :["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"r\#
        efused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTes\#
        t","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult:\#
         dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":\#
        "Without a test the adult stays outside; with a negative one the visit goes ahead"},{"broken":["\#
        E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathT\#
        est","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adul\#
        t: dad","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volun\#
        teer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"\#
        volunteer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-c\#
        entre","day: 2025-03-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult\#
         dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test\#
         ends the visit before it begins, and no second test undoes it"},{"broken":["E8"],"given":["sess\#
        ions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest\#
        ","details":["adult: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":\#
        1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"out\#
        come":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","adult: dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"voluntee\#
        r"}],"title":"A test is asked for only where the order asks for one, as the coordinator notes it\#
        "},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"OrderBreathTest","details":["adult: mum","kitFrom: the mother"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child s\#
        am"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSe\#
        ssion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"o\#
        utcome":{"done":{}},"who":"volunteer"}],"title":"Whoever did not come needs no test; contact wit\#
        h another goes by the door alone"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"step\#
        s":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: du\#
        e","hold: none","conditions: The visiting adult comes by the side door.","photographs: none","ch\#
        ild_may_go_out: false","interpreter: none","professional: none","inside: ","may_enter: Dan Cole"\#
        ,"may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","m\#
        ay_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks"\#
        :{},"details":["centre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcom\#
        e":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look what holds for \#
        a family, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],\#
        "steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"out\#
        come":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"deta\#
        ils":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":17\#
        41428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{\#
        }},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-0\#
        3-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title\#
        ":"Nobody else sees the board of a centre's day, or works its door"},{"broken":["E5"],"given":["\#
        sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is\#
         not on the case is turned away, and that is kept"},{"broken":["E11"],"given":["referral submitt\#
        ed"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","detai\#
        ls":["centre: the-centre","text: Be on time. Be kind. No photographs without leave."],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment\#
        : seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment:\#
         seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","de\#
        tails":["summary: Little risk was found, and none that staff cannot manage.","isManageable: true\#
        ","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre"\#
        ,"endsOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","det\#
        ails":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes\#
         in who has not accepted the centre's rules"},{"broken":[],"given":["sessions booked"],"rules":[\#
        "E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case\#
        .2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"\#
        at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030"\#
        ,"side: residentCarer","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414274000\#
        00,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitin\#
        gAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says \#
        so, and the other side hears of it at once"},{"broken":["E7"],"given":["sessions booked"],"rules\#
        ":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-c\#
        ase.2025-03-08.1030","side: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor\#
        "},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.\#
        1030","side: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"reside\#
        nt"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-0\#
        8.1030","side: residentCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"re\#
        sident"}],"title":"Nobody says it for the other side, and a delay has a length"},{"broken":["E2"\#
        ],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact d\#
        oes not begin without its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6\#
        "],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414299200\#
        00,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":\#
        "volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused\#
        ":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"\#
        LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"c\#
        ommand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433\#
        940000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"vo\#
        lunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own window"},{"broken":\#
        ["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"comm\#
        and":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20\#
        "],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","d\#
        etails":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"den\#
        ied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"out\#
        come":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174143040\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunte\#
        er"}],"title":"The child waits outside while the visiting adult is late, and both sides hear of \#
        it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern weekday s\#
        unday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false\#
        ; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-ca\#
        se.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at"\#
        :1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"}],"title":"The door goes by London's clock on the Sunday on which it changes in March"},{"br\#
        oken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":\#
        {},"command":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; ho\#
        urs from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUn\#
        said false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17593056000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 6\#
        0","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-1\#
        0-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17614737\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","se\#
        ssion: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"ti\#
        tle":"The door goes by London's clock on the Sunday on which it changes in October"},{"broken":[\#
        ],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":\#
        ["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2\#
        025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspensio\#
        n: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"c\#
        locks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outco\#
        me":{"done":{}},"who":"anyone"}],"title":"The notice stands on the centre's page from its announ\#
        cement until contact goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-fl\#
        u","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcom\#
        e":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended without telling the public why\#
        "},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation"\#
        ,"from: 2025-03-15","notice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 202\#
        5-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspen\#
        sion: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        742547600000,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used:\#
         180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a su\#
        spension are held and not cancelled, and those after it stand again"},{"broken":["K1"],"given":[\#
        "referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendF\#
        aceToFace","details":["suspension: the-flu","scope: country england","from: 2025-03-15","notice:\#
         Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30",\#
        "minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20"\#
        ,"from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Bo\#
        th sides of the edges of a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":[\#
        "K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: wales","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensi\#
        on: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: \#
        areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensio\#
        n: named","scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","n\#
        otice","scope.centres"]}},"who":"officer"}],"title":"A suspension reaches the centres that it na\#
        mes, and no others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope:\#
         centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"\#
        }},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0"\#
        :"K1"}},"who":"volunteer"}],"title":"A held session is not begun, and nobody is let in for it"},\#
        {"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre th\#
        e-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coor\#
        dinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detai\#
        ls":["suspension: flood","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"out\#
        come":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: \#
        The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{\#
        },"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"in\#
        valid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSu\#
        spension","details":["suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"A centre suspends contact for itself, and for no ot\#
        her"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 202\#
        5-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-c\#
        entre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 20\#
        25-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["he\#
        ld_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","retu\#
        rns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"de\#
        tails":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"While another suspension holds, nobody is told that contact goes on"},{"broken":[],"g\#
        iven":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sus\#
        pendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shu\#
        t for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none\#
        "]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":174\#
        0992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025\#
        -03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family that no longer needs its plac\#
        e does not come back to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","sc\#
        ope: nation","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 202\#
        5-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked before the first da\#
        y and from the day of the return is not held"},{"broken":["K2"],"given":["sessions booked"],"rul\#
        es":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternative","details":["al\#
        ternative: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."]\#
        ,"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","\#
        2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","fr\#
        om: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651\#
        140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"cloc\#
        ks":{},"command":"DecideAlternative","details":["alternative: way virtualContact; health All wel\#
        l.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{\#
        "at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative\#
        : way trustedPerson; words Gran can bring Sam to the park.; health All well.; infectionRisk Low \#
        out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"F\#
        or every family that is held something is decided in time"},{"broken":["K2"],"given":["sessions \#
        booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","\#
        details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":\#
        [],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details\#
        ":["alternative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invali\#
        d":{"_0":["alternative.health","alternative.infectionRisk","alternative.vulnerablePeople","alter\#
        native.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"D\#
        ecideAlternative","details":["alternative: way noneForNow; health The child is in hospital.; inf\#
        ectionRisk High.; vulnerablePeople The child.; whyNone No visitor and no telephone on the ward."\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"comma\#
        nd":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}\#
        },"who":"officer"}],"title":"A family for whom nothing is decided in time shows as overdue"},{"b\#
        roken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03\#
        -06"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 202\#
        5-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,\#
        "clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way indirectConta\#
        ct; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A family has something else within the days that the register gives"}\#
        ]}
        """#
}
