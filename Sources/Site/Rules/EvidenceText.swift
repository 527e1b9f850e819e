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
        ignedOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildF\#
        irst","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFre\#
        e","room":"Review"},{"name":"free","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Revie\#
        w"}],"K1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"\#
        name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","roo\#
        m":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspens\#
        ion"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":\#
        "decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold"\#
        ,"room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspen\#
        sion"}],"K4":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[\#
        {"name":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keeps\#
        Known","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"D\#
        iary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":\#
        "somebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"P\#
        eople"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","\#
        room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"sup\#
        ervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room\#
        ":"People"},{"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"\#
        L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name\#
        ":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","ro\#
        om":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfi\#
        t","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"\#
        },{"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeR\#
        eady","room":"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["\#
        A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","h\#
        asUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn\#
        : 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":18197\#
        53200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has l\#
        apsed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":17612\#
        96400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-\#
        12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details"\#
        :[],"outcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a\#
         place on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],\#
        "steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHar\#
        m: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000\#
        ,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"\#
        D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01",\#
        "conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"deta\#
        ils":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order t\#
        he centre answers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2\#
        "],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks\#
        ":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":[\#
        "overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"\#
        D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],\#
        "D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room t\#
        his spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within \#
        ten working days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given\#
        ":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":[\#
        "2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"\#
        ],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["ove\#
        rdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["me\#
        t"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this sprin\#
        g."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten worki\#
        ng days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru refe\#
        rral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]}\#
        ,"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"detai\#
        ls":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command"\#
        :"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, count\#
        ed over two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"\#
        ],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"comman\#
        d":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in t\#
        ime"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10\#
        ","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter;\#
         fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee\#
         and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freq\#
        uency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseN\#
        umber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyR\#
        estores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role res\#
        identCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; k\#
        eepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationshi\#
        p father; contact email dan@example.org; attendees named id gran; name Joan Cole; relationship g\#
        randmother; part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; may\#
        LeaveCentre true; leavingDetails an hour from the fourth visit; photographs takenNotShared; phot\#
        ographDetails by the father at the end; preparation who the mother; how with the centre's pictur\#
        e book; by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency;\#
         pays the father; professional attends true; name Cath Moss; office Cafcass; why to see the seco\#
        nd session; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration nam\#
        e Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        "C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: \#
        ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject\#
        : adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":[\#
        "appointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceT\#
        oFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"Ho\#
        ldPreVisit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult:\#
         mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPr\#
        eVisit","details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300\#
        000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little \#
        risk was found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs a\#
        t the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"de\#
        tails":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A\#
         referral is made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given\#
        ":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":174099240\#
        0000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult:\#
         dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptH\#
        ouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"\#
        volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHous\#
        eRules","details":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRul\#
        es","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts\#
         the rules of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre\#
        "],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegu\#
        ardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@exampl\#
        e.org; ownRole residentCarer; service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profession\#
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":\#
        ["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","mi\#
        nutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"cl\#
        ocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}\#
        },"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appoi\#
        ntment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command"\#
        :"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09\#
        :00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"}\#
        ,{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outco\#
        me":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day \#
        on which the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1\#
        ","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"i\#
        nvalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","m\#
        inutes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject:\#
         adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["\#
        appointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: face\#
        ToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by \#
        video or telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["\#
        B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointmen\#
        t: p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVis\#
        it","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: \#
        60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day\#
        : 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appo\#
        intment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrange\#
        PreVisit","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minu\#
        tes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-0\#
        3-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"co\#
        ordinator"}],"title":"The two sides are seen separately, never within the handover window of one\#
         another"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email ref\#
        errer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["becaus\#
        e: lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Where the order says another centre by agreement, no days are counted"},{"broken":[\#
        "D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":\#
        {"D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","wor\#
        ds: We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461\#
        940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"cloc\#
        ks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-\#
        one days are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules\#
        ":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centr\#
        e: plain-house","profile: name Bridge House; town Bradford; country england; takesSelfReferrals \#
        true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAc\#
        creditation","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsM\#
        et "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},\#
        "command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Br\#
        adford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","\#
        standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: superv\#
        isedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coord\#
        inator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: \#
        plain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","new\#
        Case: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase:\#
         the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","n\#
        ewCase: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"\#
        }],"title":"A case goes on only to a centre accredited for supervised contact, in its own family\#
        "},{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; \#
        town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-h\#
        ouse","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds:\#
         supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who"\#
        :"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details"\#
        :["to: supervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next"\#
        ,"stage: submitted","kind: supervisedCentre","papers: order received; safeguardingLetter receive\#
        d"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":\#
        {"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the\#
         case goes on to a supervised centre with its papers"},{"broken":[],"given":["referral submitted\#
        "],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":\#
        ["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptR\#
        eferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason \#
        wanted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","h\#
        asUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn\#
        : 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 202\#
        5-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points t\#
        o supervised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral\#
         submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_\#
        0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detai\#
        ls":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats \#
        to staff were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRef\#
        erral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refus\#
        ed":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","de\#
        tails":["summary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: f\#
        alse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","con\#
        ditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted o\#
        nly after screening, and only where the risk can be managed"},{"broken":["B5"],"given":["referra\#
        l submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: \#
        supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissione\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre\#
        ","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcom\#
        e":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        DeclineReferral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferra\#
        l","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep\#
        ":{}},"who":"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are t\#
        old only its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 202\#
        4","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","en\#
        dsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn:\#
         2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","is\#
        Manageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: \#
        supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: superv\#
        isedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"An unmanaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given":\#
        ["referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnW\#
        aitingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected:\#
         2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected\#
        : 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, a\#
        nd the finder states the time that follows"},{"broken":["F5"],"given":["supervised session held"\#
        ],"rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["cou\#
        rt: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":174145320000\#
        0,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: \#
        attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"\#
        done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details"\#
        :["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320\#
        0000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","deta\#
        ils":["session: the-case.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority: order\#
        ","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"de\#
        tails":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"comman\#
        d":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Co\#
        urt","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,\#
        "clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","r\#
        ecipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025\#
        -03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at\#
        ":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030\#
        ","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"ou\#
        tcome":{"done":{}},"who":"court"}],"title":"A court reads the notes that were sent to it, as the\#
        y were sent, and no others"},{"broken":[],"given":["referral without the letter"],"rules":["C5"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safe\#
        guardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}}\#
        ,"who":"court"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; s\#
        howsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"\#
        details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title\#
        ":"A paper is missing, the order allows copies, the centre asks and the court sends"},{"broken":\#
        ["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"denied\#
        ":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details\#
        ":["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter, section7Report\#
        "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["pape\#
        rs: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks"\#
        :{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4\#
        821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"cloc\#
        ks":{},"command":"FollowCase","details":["court: the-court","caseNumber: ls 25 p 00101"],"outcom\#
        e":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["awaited: safeguardingL\#
        etter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id copy; kind section7Report; fileName rep\#
        ort.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821;\#
         showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{}\#
        ,"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741078800000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at"\#
        :1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"\#
        ],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing is asked\#
         for, by whoever runs the centre, and only a court that follows the case sends it"},{"broken":["\#
        C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"\#
        done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["w\#
        ords: Cafcass has not filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,\#
        "clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details\#
        ":["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks"\#
        :{},"command":"DeclineCopies","details":["words: Not ours."],"outcome":{"denied":{}},"who":"cour\#
        t at another-court"},{"at":1740996000000,"clocks":{},"command":"DeclineCopies","details":["words\#
        : Cafcass has not filed it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":\#
        {},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},\#
        "command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter"],"out\#
        come":{"done":{}},"who":"court"}],"title":"The court cannot send what it is asked for, and says \#
        why; a new letter asks again"},{"broken":["C5"],"given":["referral without papers"],"rules":["C5\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: sa\#
        feguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],\#
        "outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguar\#
        dingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Where the referral does not tell that the order a\#
        llows copies, the order itself must be here and say so"},{"broken":["D1"],"given":["referral sub\#
        mitted"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied\#
        ":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: t\#
        he-court","caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1\#
        740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","case: no-such-cas\#
        e","caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":17409924\#
        00000,"clocks":{},"command":"FollowCase","details":["court: another-court","caseNumber: LS25P001\#
        01"],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCas\#
        e","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseN\#
        umber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"detail\#
        s":["progress: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"co\#
        urt"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":\#
        1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court at another-court"},{\#
        "at":1741651140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"\#
        court"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1741651200000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"\#
        },{"at":1741651200000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFaciliti\#
        es","words: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":174165\#
        1200000,"clocks":{},"details":["progress: notAccepted","words: We have no step-free room.","cour\#
        t_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"titl\#
        e":"A court takes a case up by reference and number, and sees the answer and nothing else"},{"br\#
        oken":["C1","D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"RegisterPerson","details":["person: clara","name: Clara Bench","email: clara@c\#
        ourt.example.org","addressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740\#
        992400000,"clocks":{},"command":"GrantRole","details":["person: clara","role: court the-court"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","de\#
        tails":["person: cora","role: court the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","person:\#
         clara","referrer: court"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: referrer kind court; name Clara Bench; organisat\#
        ion Family Court at Leeds; email clara@court.example.org; service centre the-centre; kind suppor\#
        tedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court \#
        at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eitherPart\#
        yRestores; centreMayAskCourt true; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         email mum@example.org, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs none; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; missing The court sends it.; declaration name Clara B\#
        ench; isTrue true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"detail\#
        s":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["progress: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clo\#
        cks":{},"command":"EnterCentre","details":["centre: second-centre","profile: name The Second Cen\#
        tre; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: second-cent\#
        re","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: second-centre","kinds: supe\#
        rvisedCentre"],"outcome":{"done":{}},"who":"coordinator at second-centre"},{"at":1741078800000,"\#
        clocks":{},"command":"HandOn","details":["to: second-centre","newCase: the-second","documents: "\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progres\#
        s: goneToAnotherCentre","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at"\#
        :1741078800000,"clocks":{},"details":["court_case: the-second","progress: withCentre","clocks: D\#
        1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title":"A court that refers from its accou\#
        nt has the referral on its desk, and reads when contact ends"},{"broken":[],"given":["referral a\#
        ccepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08","from: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Two sessions share a day in a room that holds three families"},{"broken":[],"given":["supe\#
        rvised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:1\#
        5; to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supe\#
        rvisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on dut\#
        y throughout watches one family in a room of its own"},{"broken":[],"given":["cymru referral acc\#
        epted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supe\#
        rvisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"detail\#
        s":["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three\#
         sessions of two hours use the six hours of a referral, and not a minute more"},{"broken":[],"gi\#
        ven":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six m\#
        onths after its first"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-0\#
        8","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six m\#
        onths from the first session, and no later without a sign-off"},{"broken":["A1"],"given":["refer\#
        ral accepted"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccredita\#
        tion","details":["centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","\#
        from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}]\#
        ,"title":"A service is booked only for days on which its accreditation is current"},{"broken":["\#
        E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"CloseDay","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],\#
        "outcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"ti\#
        tle":"Dates that are past, closed or named twice are told all at once"},{"broken":["E3"],"given"\#
        :["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinat\#
        or"}],"title":"After four sessions progress is reviewed before a fifth is booked"},{"broken":["E\#
        4"],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","m\#
        inutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: \#
        10:30","minutes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-\#
        case.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from:\#
         10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Three sessions of two hours are six hours, and a quarter of an hour more is refused\#
        "},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30"\#
        ,"minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-\#
        08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSes\#
        sions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day:\#
         2025-03-08","duties: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre:\#
         the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A supervised session is certain only with a supervisor who \#
        is qualified and on duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],\#
        "rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["cent\#
        re: the-centre","member: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03\#
        -08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Keep\#
        StaffRecord","details":["centre: the-centre","person: sally","record: dbs level enhanced; certif\#
        ied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03;\#
         safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"out\#
        come":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor\#
        : sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its last\#
         day and not on the next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 1\#
        2:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: green","name: Green \#
        room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{"refuse\#
        d":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","det\#
        ails":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}\#
        ],"title":"A room that is booked is not taken away, though it may become larger"},{"broken":["E1\#
        "],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span fro\#
        m 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","de\#
        tails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],\#
        "outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as wel\#
        l as the room"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rule\#
        s":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates\#
        : 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: anoth\#
        er-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_\#
        0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A room for one family is free for the next to the mi\#
        nute"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","na\#
        me: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"t\#
        itle":"Two families share a supported room that holds them, and not one that has become too smal\#
        l"},{"broken":["E1"],"given":["referral accepted","another supervised referral accepted"],"rules\#
        ":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["cas\#
        e: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refus\#
        ed":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after three supported families\#
        , or watches one"},{"broken":["E2"],"given":["supervised referral accepted","another supervised \#
        referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue\#
        ","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-\#
        case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A supervisor watches one family at a time, in a room\#
         that is turned round between two"},{"broken":["E6"],"given":["referral accepted","another refer\#
        ral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet"\#
        ,"details":["other: another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: \#
        60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12\#
        :00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families \#
        that must never meet are not there at one time, whichever room they are in"},{"broken":["B9"],"g\#
        iven":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCent\#
        re","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre;\#
         from court; kind supervisedCentre; hearing 2025-03-24; children twoToFour; signs longGap; frequ\#
        ency every two weeks; minutes 60; needs An interpreter for Polish; wantsReport true"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","fit: no\#
        ne","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400\#
        000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; pla\#
        ces now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":174162240000\#
        0,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; p\#
        laces later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit:\#
         onConditions","room: later","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry\#
        ","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; wo\#
        rds One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit woul\#
        dNotFit; words The only room for one family is taken until the summer.; standsUntil 2025-05-05"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry:\#
         first","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centr\#
        e answers what it is asked before a hearing, and whoever has the reference reads it"},{"broken":\#
        [],"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"Se\#
        tEnquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays 3"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre","detai\#
        ls":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cour\#
        t; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings",\#
        "details":["centre: the-centre","settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-\#
        04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["e\#
        nquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800\#
        000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; pla\#
        ces now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000\#
        ,"clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}\#
        ],"title":"An answer that is not there by the centre's own day is overdue"},{"broken":["B9"],"gi\#
        ven":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentr\#
        e","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; \#
        from court; kind supportedCentre; children underTwo; wantsReport false; more The mother is at IP\#
        24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exam\#
        ple.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; want\#
        sReport false; needs Case LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first"\#
        ,"replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCent\#
        re; children underTwo; wantsReport false; more Room 12 is too small for 4 children aged 3 to 9."\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry\#
        ","details":["enquiry: first","answer: fit wouldFit; places now; words Ring joan@example.org; st\#
        andsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither \#
        the question nor the answer holds what belongs to somebody"},{"broken":["B9"],"given":["open cen\#
        tre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["\#
        enquiry: first","person: somebody-else","replyTo: clerk@court.example.org","question: centre the\#
        -centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"de\#
        nied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enqu\#
        iry: first","replyTo: clerk","question: centre the-centre; from court; kind supportedCentre; chi\#
        ldren ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":["question.children","question\#
        .minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: firs\#
        t"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in their own name only, and g\#
        ives an address for the answer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exam\#
        ple.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; want\#
        sReport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"details":["enquiry: first","points_to_supervised: domesticAbuse"],"outcome":{"done":\#
        {}},"who":"anyone"}],"title":"A supported centre is asked for no report before the hearing eithe\#
        r"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","quest\#
        ion: centre the-centre; from legalRepresentative; kind supportedCentre; children underTwo; wants\#
        Report false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later; standsUntil 2025\#
        -09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","ans\#
        wer: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","ans\#
        wer.standsUntil","answer.words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later; placesFrom 20\#
        25-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answe\#
        r stands for half a year at the most, and says when there is room"},{"broken":["A1"],"given":["o\#
        pen centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre",\#
        "details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; fro\#
        m court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first\#
        ","answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},\#
        "who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enqui\#
        ry: first","answer: fit wouldNotFit; words We are not accredited now.; standsUntil 2027-12-01"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre"\#
        ,"details":["enquiry: second","replyTo: clerk@court.example.org","question: centre the-centre; f\#
        rom court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"refused":{"_\#
        0":"A1"}},"who":"anyone"}],"title":"Only an accredited service is asked, and answers that it wou\#
        ld take the family"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fr\#
        om: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"give\#
        n":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue\#
        "],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","sup\#
        ervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to\#
         the last day of their training"},{"broken":["L1","L2"],"given":["supervised referral accepted"]\#
        ,"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detai\#
        ls":["centre: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhan\#
        ced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received \#
        2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-\#
        31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Assig\#
        nSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"o\#
        utcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; cert\#
        ified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-0\#
        3; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSession\#
        s","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Neither assigned nor confirmed without what is asked for"},{"broken":["L1"],"given":["s\#
        upervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann Old; \#
        received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"\#
        who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1\#
        "}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not\#
         to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428\#
        900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"vol\#
        unteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who"\#
        :"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not to be tr\#
        ained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs \#
        level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old\#
        ; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnt\#
        il 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; \#
        span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A D\#
        BS check holds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"],"r\#
        ules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["ce\#
        ntre: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; spa\#
        n from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","recor\#
        d: dbs level standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is \#
        on duty without a check, or with one that does not look far enough"},{"broken":["L1"],"given":["\#
        open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord\#
        ","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-0\#
        1; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"One reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules"\#
        :["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the\#
        -centre","member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0"\#
        :"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detail\#
        s":["centre: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; refer\#
        ences "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody\#
         new waits until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-\#
        centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; vol\#
        unteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cen\#
        tre","person: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Old; r\#
        eceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUn\#
        til 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"w\#
        ho":"coordinator"}],"title":"A centre that renews checks after two years"},{"broken":[],"given":\#
        ["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; spa\#
        n from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put on duty and watches con\#
        tact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs \#
        level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old\#
        ; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUnt\#
        il 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in or\#
        der on their last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked\#
        "],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":\#
        ["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span fro\#
        m 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span fro\#
        m 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family \#
        is not on duty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"ru\#
        les":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["pers\#
        on: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervised s\#
        essions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKno\#
        wn","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"\#
        at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer\#
        "}],"title":"It is never too late to say that one knows a family"},{"broken":["L1"],"given":["se\#
        ssions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnow\#
        n","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resi\#
        dent"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"r\#
        ules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["ce\#
        ntre: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12\#
        -31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; t\#
        o 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-\#
        12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody sa\#
        ys of their own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given\#
        ":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnR\#
        ecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024\#
        -06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegua\#
        rdingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["c\#
        entre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselv\#
        es counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: bob",\#
        "record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02,\#
         from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dom\#
        esticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs l\#
        evel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old;\#
         received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnti\#
        l 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced;\#
         certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024\#
        -06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps\#
         their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record:\#
         dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Be\#
        n Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbu\#
        seUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; \#
        certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-\#
        06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaf\#
        f","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16\#
        :00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day and \#
        not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsR\#
        enewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; a\#
        sksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","re\#
        cord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaff\#
        Record","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 202\#
        4-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; induct\#
        ionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; \#
        span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Dom\#
        estic abuse training is the centre's choice, safeguarding is not"},{"broken":["F2"],"given":["su\#
        pervised session held"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"\#
        ]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees S\#
        am, Dad, Sue; events 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":\#
        1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks"\#
        :{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:\#
        30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comma\#
        nd":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something els\#
        e."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["runn\#
        ing"]},"details":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command"\#
        :"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"sup\#
        ervisor"},{"at":1742033640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.\#
        2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clo\#
        cks":{"F2":["running"]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030",\#
        "why: Please give the times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"c\#
        locks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"d\#
        one":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1742033640000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08\#
        .1030","text: ending Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742\#
        033640000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","te\#
        xt: The tower was red."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written\#
         in time, checked by a second person, and locked"},{"broken":["F2"],"given":["supervised session\#
         held"],"rules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"don\#
        e":{}}}],"title":"A record that is not written turns overdue by itself"},{"broken":[],"given":["\#
        supervised sessions booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40\#
         Sam built a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recor\#
        ded of a session that has not begun"},{"broken":[],"given":["supervised session held"],"rules":[\#
        "F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: \#
        the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; endin\#
        g 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"\#
        command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks\#
        ":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["\#
        reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        743375540000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the last of the seven \#
        days, in March"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":\#
        1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1\#
        030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.10\#
        30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2\#
        025-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","con\#
        tactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks"\#
        :{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"The final record goes on the last of the seven days, in October"},{"\#
        broken":[],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cor\#
        a Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2\#
        025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"S\#
        endReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"The return of supported contact reaches Cafcass Cymru on the last of the seven days"},{"brok\#
        en":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":\#
        {"F7":["running","2025-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCe\#
        ased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7"\#
        :["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Cafcass Cymru learns on the last of the seven days that contact has conclud\#
        ed"},{"broken":[],"given":["supervised session held"],"rules":["F6"],"steps":[{"at":174159720000\#
        0,"clocks":{},"command":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A supervised centre takes down that somebody asks fo\#
        r a witness"},{"broken":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200\#
        000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{\#
        "_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","det\#
        ails":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{},"command":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who"\#
        :"visitor"}],"title":"Nobody at a supported centre is called to give evidence, and the request i\#
        s kept"},{"broken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":17414532\#
        00000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","te\#
        xt: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","deta\#
        ils":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414\#
        53200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","\#
        details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: \#
        order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second \#
        person checked go to the court by its order"},{"broken":["F5"],"given":["supervised session held\#
        "],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details"\#
        :["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a t\#
        ower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"\#
        clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"\#
        done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":[\#
        "session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pa\#
        ys: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks"\#
        :{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessio\#
        n: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"r\#
        efused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord"\#
        ,"details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority\#
        : agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinato\#
        r"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03\#
        -08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"d\#
        enied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":\#
        ["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","p\#
        ays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"comman\#
        d":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Co\#
        urt","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453\#
        200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text:\#
         The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},\#
        "command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","\#
        recipient: Dad","authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to the court checked, with auth\#
        ority, and as they were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at\#
        ":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-ca\#
        se.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: th\#
        e-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"wh\#
        o":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session:\#
         no-such-session","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"co\#
        ordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","details":["session: the-ca\#
        se.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,\#
        "clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","r\#
        ecipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"wh\#
        o":"coordinator"}],"title":"A supported centre writes no observation of contact"},{"broken":["F1\#
        "],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"R\#
        equestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"w\#
        ho":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The\#
         Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":\#
        "resident"}],"title":"A report asked of a supported centre is refused and kept once, and the let\#
        ter is ready"},{"broken":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":17\#
        41597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of a supervised centre is ta\#
        ken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":174159720000\#
        0,"clocks":{},"command":"ReportIncident","details":["incident: fall","session: the-case.2025-03-\#
        08.1030","kinds: injury","account: Sam fell from the climbing frame at 11:05 and cut a knee.","h\#
        appened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"w\#
        ho":"volunteer"}],"title":"An incident is the one thing that is written of supported contact"},{\#
        "broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,\#
        "clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outO\#
        fStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],\#
        "F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn"\#
        ,"details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":17\#
        41770000000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.103\#
        0","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at"\#
        :1741770000000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendRet\#
        urn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The fi\#
        nal record goes within seven days of contact ceasing, all of it checked"},{"broken":["F3"],"give\#
        n":["supervised session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025\#
        -03-30"]},"command":"CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"\#
        outcome":{"done":{}}}],"title":"A final record that is not sent turns overdue, across the night \#
        on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F\#
        4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"comm\#
        and":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: s\#
        upportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,\#
        "clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["k\#
        ind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["\#
        kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobod\#
        y commissioned contact, no return of supported contact is owed or sent"},{"broken":["F7"],"given\#
        ":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-\#
        10-26"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details"\#
        :[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["ki\#
        nd: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told with\#
        in seven days that contact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"]\#
        ,"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["\#
        found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentr\#
        e","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308\#
        800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outc\#
        ome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["20\#
        25-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCease\#
        d: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["\#
        running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendRe\#
        turn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"T\#
        he return of supported contact goes to Cafcass Cymru within seven days of contact ceasing"},{"br\#
        oken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: service centre the-centre; kind supervisedCentre; frequency every two weeks"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: service centre the-centre; kind supervisedCentre; frequency every two weeks\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: service centre the-centre; kind supervisedCentre; frequency every wee\#
        k"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command\#
        ":"BeginReferral","details":["case: another-case","link: link-another-case","centre: the-centre"\#
        ,"kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],\#
        "title":"A referral names only a service that is accredited for it on the day"},{"broken":[],"gi\#
        ven":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupervised; frequ\#
        ency weekly; minutes 60; virtualBecause longOrNoContact; wales riskAssessment seen with both par\#
        ents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen\#
         Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by vid\#
        eo once it was assessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"r\#
        ules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: service centre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distan\#
        ce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both par\#
        ents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen\#
         Made-Up; assessed 2025-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome"\#
        :{"invalid":{"_0":["answers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtual\#
        Supported; frequency weekly; virtualBecause distance; wales riskAssessment seen with both parent\#
        s in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Ma\#
        de-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for\#
         supported contact nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitt\#
        ed"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details\#
        ":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSu\#
        pervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{\#
        "_0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hold it by video does not \#
        take a Cymru family there without the assessment"},{"broken":["C10"],"given":["open centre"],"ru\#
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
        l authority refers with its two people named"},{"broken":[],"given":["referral drafted"],"rules"\#
        :["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonth\#
        s 7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"re\#
        ferrer"}],"title":"A stay as long as the limit needs no agreement, a longer one was agreed with \#
        the centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind \#
        supervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"A stay as long as the limit is sent without any agreement"},{"broken":[\#
        "B10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; fr\#
        equency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service \#
        centre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","ques\#
        tion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false;\#
         expectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNo\#
        tAccepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"o\#
        utcome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last longer is not referred befo\#
        re the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referr\#
        er: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-\#
        03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exam\#
        ple.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Co\#
        urt at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the centre doe\#
        s not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee\#
         and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freq\#
        uency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseN\#
        umber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyR\#
        estores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role res\#
        identCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; k\#
        eepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationshi\#
        p father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLea\#
        veCentre false; photographs none; preparation who the mother; how with the centre's picture book\#
        ; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kin\#
        d nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; mis\#
        sing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injuncti\#
        on none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["case: another-case","link: link-another-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["case: another-case","answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasO\#
        therConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"An injunction of the day two years ago is asked for, one of the\#
         day before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":17614800\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; k\#
        ind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyR\#
        estores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role res\#
        identCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; k\#
        eepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationshi\#
        p father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLea\#
        veCentre false; photographs none; preparation who the mother; how with the centre's picture book\#
        ; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers has\#
        Section7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Rut\#
        h Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":\#
        ["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"Papers that come with the referral meet their deadline at once"},{"broken":["C3"],"given":["o\#
        pen centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer \#
        kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.o\#
        rg; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proc\#
        eedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28;\#
         papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; is\#
        Current true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true\#
        ; hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["papers: safeguardingLetter needed; order needed; injunction needed; section7Report \#
        needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter;\#
         fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePap\#
        er","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","statu\#
        s: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clock\#
        s":{},"details":["papers: safeguardingLetter received; order received; injunction needed; sectio\#
        n7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which pa\#
        pers are needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],\#
        "steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; na\#
        me Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centr\#
        e; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court\#
         Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack either\#
        PartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; ro\#
        le residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900\#
        001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relat\#
        ionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictur\#
        e book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration na\#
        me Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":\#
        {"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174337560000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileNam\#
        e order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],\#
        "title":"The papers reach the centre within two days of the order, weekend or not"},{"broken":["\#
        C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["an\#
        swers.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; org\#
        anisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supporte\#
        dCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at\#
         Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack\#
         eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id \#
        mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07\#
        700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole\#
        ; relationship father; contact email dan@example.org; attendees named ; preparation who the moth\#
        er; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional \#
        attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photograph\#
        Details by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"tit\#
        le":"Photographs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centr\#
        e"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":\#
        ["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind ot\#
        her; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; p\#
        roceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-\#
        28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; med\#
        iaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"\#
        ]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Rep\#
        ort false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails\#
        "]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["do\#
        cument: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"]\#
        ,"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, each documen\#
        t says whether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fil\#
        eName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0"\#
        :["answers.professional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional attends true; \#
        name Cath Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"}],"title":"A professional who attends is named, with office and reason"},\#
        {"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: atten\#
        dees named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid\#
        ":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer\#
         kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.\#
        org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; pro\#
        ceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28\#
        ; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sa\#
        m; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hi\#
        ll; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; rol\#
        e visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.or\#
        g; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mo\#
        ther; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professiona\#
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaratio\#
        n name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: attendees named id gran; name Joan Cole; relationship grandmother; part the last half hour; \#
        comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Ever\#
        ybody who comes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"\#
        ],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        case: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: li\#
        nk-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer:\#
         court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: f\#
        amily4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: lin\#
        k-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neigh\#
        bour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else\#
        ","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"\#
        }],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, si\#
        gned in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; ki\#
        nd virtualSupported; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["\#
        found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuppor\#
        ted","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"C\#
        ontact by video says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],\#
        "rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: service centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: service centre the-centre; kind supportedCentre; frequency wee\#
        kly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refus\#
        ed":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: prepar\#
        ation"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither r\#
        eferred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"cloc\#
        ks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn;\#
         town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","s\#
        tandard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":16667712\#
        00000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supe\#
        rvised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clock\#
        s":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervise\#
        dElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details\#
        ":["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervi\#
        sedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":[\#
        "centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"w\#
        ho":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or October lapses \#
        at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"cloc\#
        ks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Di\#
        ss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":170\#
        9197200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard:\#
         supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"c\#
        locks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all\#
        ","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"\#
        details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award \#
        of 29 February lasts until the end of February"},{"broken":[],"given":["centre on the register"]\#
        ,"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","deta\#
        ils":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centre\#
        s: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":\#
        ["register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":181975314\#
        0000,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","c\#
        entres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["reg\#
        ister: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"\#
        details":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","de\#
        tails":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the\#
        -centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service i\#
        s found for as long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":\#
        ["centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["c\#
        entre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cent\#
        re: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-cent\#
        re","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "]\#
        ,"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},\#
        "command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2\#
        025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awar\#
        ded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the regist\#
        er; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral \#
        submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","de\#
        tails":["concern: doors","centre: the-centre","account: Both parents wait in one hall.","knownFr\#
        om: I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre",\#
        "standard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: \#
        doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"\#
        },{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],\#
        "outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegiste\#
        rOfficer","details":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"w\#
        ho":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: \#
        liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: suppor\#
        ted","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsew\#
        here, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","kin\#
        d: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":\#
        1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre\#
        ","standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":174159720\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre:\#
         the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A \#
        second door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{\#
        },"details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass\#
        "}],"title":"A concern goes to the commissioner, who alerts the register officer, who suspends t\#
        he award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: support\#
        ed","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why:\#
         Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"L\#
        iftAccreditationSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"r\#
        efused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supp\#
        ortedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},\#
        "command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2\#
        025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["r\#
        egister: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":\#
        "What is withdrawn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules\#
        ":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","detail\#
        s":["centre: the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions\#
        : Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditio\#
        ns: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre\#
        : the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand o\#
        n the centre's public page until they are lifted"},{"broken":[],"given":["centre on the register\#
        "],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSuppor\#
        ted, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsew\#
        here, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"\#
        done":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind of service th\#
        ere is, each by its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centr\#
        e","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"do\#
        ne":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not know cannot be of\#
        fered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCen\#
        tre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referre\#
        r: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a \#
        centre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre\#
        ","profile: name Supported Only; town Thetford; country england; takesSelfReferrals true"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: th\#
        e-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: su\#
        pportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtual\#
        Supervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSupp\#
        orted"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-\#
        centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"titl\#
        e":"A centre that is accredited for supported contact alone cannot offer supervised contact"},{"\#
        broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"c\#
        locks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, super\#
        visedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"comman\#
        d":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supportedCentre","ref\#
        errer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":\#
        "BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: sup\#
        portedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":181975\#
        3200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: su\#
        pported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"cloc\#
        ks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-c\#
        entre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyo\#
        ne"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","\#
        link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"don\#
        e":{}},"who":"anyone"}],"title":"A referral names only a service that is accredited, that day, f\#
        or the contact it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","ki\#
        nds: supportedCentre","others: services handover, indirectContact, parentingAssessment; language\#
        s Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: \#
        handover, indirectContact, parentingAssessment","languages: Polish, British Sign Language","acce\#
        ss: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre"\#
        ,"services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre\#
         says what else it offers, in which languages, and which needs it meets"},{"broken":["A9"],"give\#
        n":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services handove\#
        r, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title\#
        ":"An offer that the register has no name for is not taken"},{"broken":[],"given":["centre on th\#
        e register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-cen\#
        tre","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervi\#
        sed due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":[\#
        "centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":18038052000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: support\#
        ed","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{\#
        },"details":["centre: the-centre","renewals: supported later; supervised due","accredited_until:\#
         supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Notice of a renewal is given in time, and a new award begins again"},{"broken":["A3"],"given\#
        ":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"\#
        ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outc\#
        ome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"offi\#
        cer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: r\#
        enewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":18\#
        11664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings"\#
        ,"details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported l\#
        ater"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["ce\#
        ntre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"How long before is the register officer's choice, within bounds"},{"broken":["A1"],"given":["r\#
        eferral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: t\#
        he-centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":18\#
        19753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due","families_affe\#
        cted: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000\#
        ,"clocks":{},"details":["centre: the-centre","renewals: supported lapsed; supervised lapsed","fa\#
        milies_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","fro\#
        m: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"t\#
        itle":"An award that is not renewed lapses, and the families whom it affects are listed"},{"brok\#
        en":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","plac\#
        e: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state\#
        : reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992\#
        400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"\#
        commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"ou\#
        tcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport"\#
        ,"details":["concern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done"\#
        :{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","detai\#
        ls":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"details":["concern: hall","state: applying","steps: applying, liaising, reported"],\#
        "outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accr\#
        edited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: ha\#
        ll","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom"\#
        ,"offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what an\#
        d how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organ\#
        isation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet\#
         at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country e\#
        ngland; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"\#
        ],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{\#
        },"command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0"\#
        :["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccr\#
        editation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details"\#
        :["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commission\#
        er/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","\#
        to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisatio\#
        n has become accredited only where the register says so"},{"broken":[],"given":[],"rules":["A6"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: ha\#
        ll","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom:\#
         A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],\#
        "outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"M\#
        oveReport","details":["concern: hall","to: closed","note: It no longer offers contact."],"outcom\#
        e":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern\#
        : hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"office\#
        r"}],"title":"What was reported is seen through, and each step is kept"},{"broken":[],"given":["\#
        centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","de\#
        tails":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the\#
        -centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supe\#
        rvisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCe\#
        ntre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command\#
        ":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-cent\#
        re","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{\#
        "done":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day on which the c\#
        entre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supp\#
        ortedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outc\#
        ome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Sta\#
        teWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","de\#
        tails":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["\#
        weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","det\#
        ails":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"v\#
        olunteer"}],"title":"A centre states no wait for contact that it does not offer"},{"broken":["H2\#
        "],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"\#
        refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSessio\#
        n","details":["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"]\#
        ,"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"MoveSession","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30",\#
        "room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"A session before the first one is not booked whi\#
        le another would then lie past six months"},{"broken":[],"given":["supervised session held"],"ru\#
        les":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adul\#
        t: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06\#
        -07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side i\#
        s asked alone, with minutes to come and go between them"},{"broken":["H6"],"given":["supervised \#
        session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview\#
        ","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: \#
        dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coord\#
        inator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day\#
        : 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},\#
        {"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06\#
        -14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sid\#
        es are never asked for times at which they could meet"},{"broken":["H1"],"given":["supervised se\#
        ssion held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","det\#
        ails":["kind: threeMonths","findings: Going well.","childrenSaid: child sam; words I like the bl\#
        ue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":\#
        "HoldReview","details":["kind: other","findings: Again.","childrenSaid: child nobody; words Hell\#
        o."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child\#
         is heard in a review, in the child's own words"},{"broken":[],"given":["supervised session held\#
        "],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-0\#
        8"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"The three-month review is held on its last day"},{"brok\#
        en":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":\#
        {"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides \#
        in November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field\#
        ; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month revi\#
        ew contact goes on to the day that was signed off"},{"broken":[],"given":["supervised sessions b\#
        ooked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","d\#
        etails":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details":["s\#
        essions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The resident\#
         carer frees the place in one step"},{"broken":[],"given":["supervised sessions booked"],"rules"\#
        :["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"out\#
        come":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"broken":[\#
        "H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at\#
        ":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"\#
        who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","\#
        details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case free\#
        s its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[{"at"\#
        :1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCea\#
        sed: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741\#
        597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: \#
        2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":174159720\#
        0000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: placeNotNe\#
        eded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Closing frees what is ahead, not before the last session that was held"},\#
        {"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"cl\#
        ocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold da\#
        y 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDa\#
        y 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a calend\#
        ar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way out is planned, b\#
        oth sides are told, and the child hears of it by the last visit"},{"broken":["H3"],"given":["sup\#
        ervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanEx\#
        it","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-31; by Dad; ho\#
        w On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title":"A child is no\#
        t told after the last visit that it was the last"},{"broken":["H2","H3"],"given":["supervised se\#
        ssion held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","\#
        details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-01; by The worker\#
        ; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{}\#
        ,"command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre; childTold day 20\#
        25-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinato\#
        r"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-06-09; n\#
        ext anotherCentre; childTold day 2025-06-09; by The worker; how With a story."],"outcome":{"inva\#
        lid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, and ends no later\#
         than contact here may last"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"\#
        ],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-0\#
        8-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"outcome":{"denied\#
        ":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the way out"},{"broken":["H1\#
        "],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1\#
        ":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview"\#
        ,"details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"supervis\#
        or"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","find\#
        ings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1749423540000,"clo\#
        cks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeMonths","find\#
        ings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review with the coord\#
        inator after three months"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],\#
        "steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","details":["kind\#
        : other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        9423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A review th\#
        at is not held turns overdue; another kind does not stand for it"},{"broken":["H2"],"given":["su\#
        pervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind:\#
         sixMonths","findings: The court decides in November.","exceptional: circumstances The court dec\#
        ides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coo\#
        rdinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","\#
        findings: The court decides in November.","exceptional: circumstances  ; signedOffBy Cora Bell; \#
        until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"c\#
        locks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The court decides in \#
        November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Bell; un\#
        til 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372\#
        400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: Th\#
        e court decides in November.","exceptional: circumstances The court decides in November.; signed\#
        OffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After s\#
        ix months contact goes on only in exceptional circumstances, stated and signed off"},{"broken":[\#
        "E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{\#
        "E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going well."],"ou\#
        tcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"command":"H\#
        oldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"A first block is not reviewed before there is one"},{"broken":[],"given":["\#
        cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"\#
        command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","mi\#
        nutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        3494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 2025-04-26\#
        ","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"A whole block in the diary makes its review due"},{"broken":["H2"],"given":[\#
        "supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"Ho\#
        ldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptional: \#
        circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-28"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on beyond the day \#
        that was signed off"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"step\#
        s":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","detail\#
        s":["incident: bruise","kinds: immediateProtection","account: Sam said who had done it.","happen\#
        ed: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The control room; at 2025-05-\#
        10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"The centre itself tells the police or children's services at once"},{"broken":["G1"],"\#
        given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G\#
        1":["overdue"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtec\#
        tion","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"c\#
        ommand":"ResumeContact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome"\#
        :{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"comma\#
        nd":"TellAuthority","details":["incident: bruise","told: authority childrensServices; toldWhom T\#
        he duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000\#
        ,"clocks":{},"command":"TellAuthority","details":["incident: bruise","told: authority police; to\#
        ldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobod\#
        y told is overdue from the moment that it happened, and until somebody is"},{"broken":["G3"],"gi\#
        ven":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"c\#
        ommand":"ReportIncident","details":["incident: push","kinds: violent","account: Dad pushed the t\#
        able over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"ou\#
        tcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"R\#
        esumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"out\#
        come":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact\#
        ","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment\#
        "]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["\#
        reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        5-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"After violence contact is suspended until risk has been assessed afresh"\#
        },{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400\#
        000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","account:\#
         Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: fal\#
        se"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspen\#
        ded: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command\#
        ":"ReportIncident","details":["incident: second-fall","kinds: injury","account: Sam fell again."\#
        ,"happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Contact goes on after an incident where nobody asked for i\#
        t to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1\#
        744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":[\#
        "incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-\#
        04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting",\#
        "inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2\#
        ":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command"\#
        :"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Cafcass Cymru is told within one working day, Easter left out, and i\#
        n writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1\#
        766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: wor\#
        ds","kinds: discriminatory","account: What was said, word for word.","happened: 2025-12-24T11:30\#
        ","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1766577600000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: \#
        false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details"\#
        :[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommission\#
        er","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"To have told it is not to have written it; both turn overdue, Christmas left out"},{"br\#
        oken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"cl\#
        ocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abusi\#
        ve","account: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspen\#
        dContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":\#
        ["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]}\#
        ,"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the clo\#
        cks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"\#
        at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident\#
        : push","kinds: abusive","account: What was seen and heard.","happened: 2025-10-25T15:30","toldA\#
        uthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17616095\#
        40000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clock\#
        s":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the n\#
        ight on which the clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"ru\#
        les":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","de\#
        tails":["incident: words","kinds: threatening","account: What was seen and heard.","happened: 20\#
        25-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":["incident: words\#
        ","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cy\#
        mru learns nothing of a family that it did not refer"},{"broken":[],"given":["cymru referral acc\#
        epted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"co\#
        mmand":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shout\#
        ed: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":\#
        "TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","deta\#
        ils":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Told and written by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referr\#
        al accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"\#
        ]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad\#
         shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"com\#
        mand":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner"\#
        ,"details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Told and written by the end of the Monday after Christmas"},{"broken":[],"given":["cymr\#
        u referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","202\#
        5-10-27"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","acco\#
        unt: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContac\#
        t: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running\#
        "]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommi\#
        ssioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Told and written by the end of the Monday after the clocks go back"},{"broken":\#
        [],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":\#
        1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430\#
        100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own time,\#
         and the session is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the fa\#
        ther"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Not\#
        eBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        1428900000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome\#
        ":{"done":{}},"who":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken":[\#
        "E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"ref\#
        used":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: d\#
        ad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"W\#
        ithout a test the adult stays outside; with a negative one the visit goes ahead"},{"broken":["E8\#
        "],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTes\#
        t","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult:\#
         dad","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"vo\#
        lunteer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-cen\#
        tre","day: 2025-03-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult d\#
        ad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test e\#
        nds the visit before it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessio\#
        ns booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest",\#
        "details":["adult: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":17\#
        40992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outco\#
        me":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command\#
        ":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","adult: dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"\#
        }],"title":"A test is asked for only where the order asks for one, as the coordinator notes it"}\#
        ,{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{\#
        },"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The v\#
        isiting adult comes by the side door.","photographs: none","child_may_go_out: false","interprete\#
        r: none","professional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-ce\#
        ntre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre\#
        ","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"The staff of the day see in one look what holds for a family, and who may come in now"\#
        },{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"cloc\#
        ks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunte\#
        er at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2\#
        025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":\#
        ["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":17414289\#
        00000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"wh\#
        o":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied\#
        ":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a\#
         centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"\#
        steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":\#
        {"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, a\#
        nd that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: B\#
        e on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm\#
        : false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","\#
        minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","m\#
        inutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was \#
        found, and none that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions:\#
         The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"a\#
        t":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centr\#
        e's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000\#
        ,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingA\#
        dult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"com\#
        mand":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 1\#
        0"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate"\#
        ,"details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{\#
        "done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and the other side hears of it\#
         at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400\#
        000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: reside\#
        ntCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{}\#
        ,"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minut\#
        es: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":\#
        {},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","min\#
        utes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it \#
        for the other side, and a delay has a length"},{"broken":["E2"],"given":["supervised referral ac\#
        cepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","d\#
        etails":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from\#
        : 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0"\#
        :"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":\#
        {"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without its supervis\#
        or"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},\#
        {"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":\#
        {"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: c\#
        hild sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"B\#
        eginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":\#
        "LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"\#
        clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},\#
        {"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndS\#
        ession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","o\#
        utcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clo\#
        cks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143400\#
        0000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sessions booked"]\#
        ,"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session\#
        : the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"vi\#
        sitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-0\#
        3-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1\#
        741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who\#
        ":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outco\#
        me":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits out\#
        side while the visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":["re\#
        ferral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings\#
        ","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00;\#
         weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds support\#
        edCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult da\#
        d"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-3\#
        0.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by Lo\#
        ndon's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":["referral ac\#
        cepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","detail\#
        s":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApa\#
        rt 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outc\#
        ome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","\#
        who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's cl\#
        ock on the Sunday on which it changes in October"},{"broken":[],"given":["sessions booked"],"rul\#
        es":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToF\#
        ace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visit\#
        s."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-\#
        centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"\#
        clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"\#
        title":"The notice stands on the centre's page from its announcement until contact goes on"},{"b\#
        roken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-\#
        15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"t\#
        itle":"Contact is not suspended without telling the public why"},{"broken":["K1","K4"],"given":[\#
        "sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspe\#
        ndFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centr\#
        es are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspens\#
        ion: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-2\#
        2"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions:\#
         3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes:\#
         60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command"\#
        :"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":174254760000\#
        0,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and not cancelle\#
        d, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension:\#
         the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["s\#
        uspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes\#
        : 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","de\#
        tails":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outc\#
        ome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspens\#
        ion"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: country wales"\#
        ,"from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","\#
        from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","noti\#
        ce: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["h\#
        eld_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: centres ","from:\#
         2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"o\#
        fficer"}],"title":"A suspension reaches the centres that it names, and no others"},{"broken":["K\#
        1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre","from: 2025-0\#
        3-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":174142\#
        8960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title\#
        ":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["se\#
        ssions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendF\#
        aceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","noti\#
        ce: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: n\#
        ation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flo\#
        od","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","detai\#
        ls":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"\#
        coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: \#
        flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"cl\#
        ocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"given":["sessi\#
        ons booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFac\#
        e","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits.\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice:\#
         Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025\#
        -03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-\#
        03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspensio\#
        n holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":\#
        ["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspen\#
        sion: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded",\#
        "details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"\#
        EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"wh\#
        o":"officer"}],"title":"A family that no longer needs its place does not come back to it"},{"bro\#
        ken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09","n\#
        otice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspens\#
        ion: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"\#
        who":"volunteer"}],"title":"What is booked before the first day and from the day of the return i\#
        s not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact; hea\#
        lth All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFa\#
        ceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for \#
        visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]}\#
        ,"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternativ\#
        e","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulnerabl\#
        ePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":\#
        ["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; words Gran ca\#
        n bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople No\#
        body."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that is held somet\#
        hing is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","s\#
        cope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        41651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way noneForNow; h\#
        ealth ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","al\#
        ternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordina\#
        tor"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alte\#
        rnative: way noneForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeople\#
         The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["su\#
        spension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A fam\#
        ily for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["sessions booke\#
        d"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","\#
        details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFac\#
        e","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits.\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":\#
        "DecideAlternative","details":["alternative: way indirectContact; health All well.; infectionRis\#
        k High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A famil\#
        y has something else within the days that the register gives"}]}
        """#
}
