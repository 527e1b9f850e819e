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
        room":"Diary"}],"C1":[{"name":"begins","room":"Access"},{"name":"referrer","room":"Referral"}],"\#
        C10":[{"name":"preparation","room":"Referral"}],"C11":[{"name":"interpreter","room":"Referral"}]\#
        ,"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"name":"agree","room":"Assessment"},{"na\#
        me":"arrangements","room":"Referral"}],"C14":[{"name":"agree","room":"Assessment"},{"name":"arra\#
        ngements","room":"Referral"}],"C15":[{"name":"professional","room":"Referral"}],"C16":[{"name":"\#
        proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2":[{"name":"referrer","\#
        room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","room":"Referral"}]\#
        ,"C3":[{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name":"ma\#
        yMark","room":"Referral"}],"C4":[{"name":"proceedings","room":"Referral"},{"name":"papers","room\#
        ":"Referral"}],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"n\#
        ame":"mustCarryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"\#
        D1":[{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"everybodyTold","room":"Referral"},{"name\#
        ":"reply","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D2":[{"name":"everybody\#
        Told","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D3":[{"name":"waitingOrder"\#
        ,"room":"Referral"}],"D4":[{"name":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold","\#
        room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"name":\#
        "mustHaveRoom","room":"Diary"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mus\#
        tHaveAcceptedHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},\#
        {"name":"mayBegin","room":"Session"}],"E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"na\#
        me":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","\#
        room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name\#
        ":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised\#
        ","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","room":"Session\#
        "},{"name":"mayBegin","room":"Session"}],"E3":[{"name":"mustHaveReviewed","room":"Diary"},{"name\#
        ":"isFirstBlockReviewed","room":"Diary"},{"name":"mustKeepToGuideline","room":"Referral"},{"name\#
        ":"firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mus\#
        tBeWithinHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","roo\#
        m":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Se\#
        ssion"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"\#
        sidesMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room"\#
        :"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"mustBe\#
        InTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFind\#
        VisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":\#
        "mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"F1":[{"name":"writesR\#
        ecord","room":"Access"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"}\#
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
        nd the finder states the time that follows"},{"broken":[],"given":["referral accepted"],"rules":\#
        ["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:0\#
        0","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions\#
         share a day in a room that holds three families"},{"broken":[],"given":["supervised referral ac\#
        cepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watch\#
        es one family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["\#
        E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6\#
        ","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two h\#
        ours use the six hours of a referral, and not a minute more"},{"broken":[],"given":["referral ac\#
        cepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six months after its fi\#
        rst"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the fir\#
        st session, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"ru\#
        les":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["\#
        centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A servic\#
        e is booked only for days on which its accreditation is current"},{"broken":["E1"],"given":["ref\#
        erral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","d\#
        etails":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, \#
        2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invali\#
        d":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that a\#
        re past, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral \#
        accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room\#
        : green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"Aft\#
        er four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymr\#
        u referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room\#
        : green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 1\#
        5","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.10\#
        30","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: \#
        120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three\#
         sessions of two hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"\#
        ],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gr\#
        een"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","\#
        supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome\#
        ":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Assign\#
        Supervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":[\#
        "sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day:\#
         2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A supervised session is certain only with a supervisor who is qualified and o\#
        n duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","m\#
        ember: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","deta\#
        ils":["centre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{\#
        "_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and not on th\#
        e next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60\#
        ","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ChangeRoom","details":["centre: the-centre","room: green","name: Green room","capacityFam\#
        ilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: th\#
        e-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room \#
        that is booked is not taken away, though it may become larger"},{"broken":["E1"],"given":["refer\#
        ral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refus\#
        ed":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refuse\#
        d":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"\#
        broken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2\#
        025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-\#
        case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A room for one family is free for the next to the minute"},{"broken":[\#
        "E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30",\#
        "minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","ca\#
        pacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two familie\#
        s share a supported room that holds them, and not one that has become too small"},{"broken":["E1\#
        "],"given":["referral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"}],"title":"One on duty looks after three supported families, or watches one"}\#
        ,{"broken":["E2"],"given":["supervised referral accepted","another supervised referral accepted"\#
        ],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["c\#
        ase: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025\#
        -03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A supervisor watches one family at a time, in a room that is turned ro\#
        und between two"},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"ru\#
        les":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other\#
        : another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"]\#
        ,"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60"\#
        ,"room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never me\#
        et are not there at one time, whichever room they are in"},{"broken":["L1"],"given":["supervised\#
         referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 20\#
        22-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeg\#
        uardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"\#
        refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day o\#
        f their check"},{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","p\#
        erson: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received\#
         2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 202\#
        7-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minut\#
        es: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"A supervisor is booked up to the last day of their training"},{"broken":["L1","L2"],"g\#
        iven":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: \#
        the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre",\#
        "person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2\#
        027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["s\#
        essions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-0\#
        6-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Neither assigned nor confirmed without what is as\#
        ked for"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: s\#
        ue","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command\#
        ":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not b\#
        egin when the supervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised ses\#
        sions booked"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecor\#
        d","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-\#
        01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardin\#
        gUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outco\#
        me":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginS\#
        ession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"\#
        outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when\#
         the supervisor turns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":[\#
        "L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1\#
        "}},"who":"coordinator"}],"title":"A DBS check holds on its last day and not on the next"},{"bro\#
        ken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; in\#
        ductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["ce\#
        ntre: the-centre","person: vic","record: dbs level standard; certified 2024-06-01; references fr\#
        om Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31\#
        ; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L\#
        1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Nobody is on duty without a check, or with one that does not look fa\#
        r enough"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguard\#
        ingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["c\#
        entre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":\#
        {"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 20\#
        24-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeg\#
        uardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken":\#
        ["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"EnlistStaff","details":["centre: the-centre","member: person nell; name Nell New; post volunte\#
        er"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roste\#
        rStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00;\#
         to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level\#
         enhanced; certified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified\#
        "]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: nell","record: dbs level enhanced; certified 2024-06-01; referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"],\#
        "given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPe\#
        opleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel e\#
        nhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 3\#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified \#
        2023-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks a\#
        fter two years"},{"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16\#
        :00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: \#
        sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks\#
        ":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and \#
        trained is put on duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1",\#
        "L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; induc\#
        tionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Papers that are in order on their last day put somebody on duty that day"},{"br\#
        oken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"]\#
        ,"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from\#
         10:00; to 16:00, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Whoever knows a family is not on duty while it is there"},{"broken":["L1"],"given\#
        ":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},{\#
        "broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refus\#
        ed":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"\#
        refused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a \#
        family"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who"\#
        :"volunteer"},{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic\#
        "],"outcome":{"denied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"bro\#
        ken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; in\#
        ductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre"\#
        ,"person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"What somebody says of their own record makes nobody fit until the coordina\#
        tor keeps it"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","reco\#
        rd: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from\#
         Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domestic\#
        AbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; \#
        span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title\#
        ":"What somebody says against themselves counts at once"},{"broken":["L1"],"given":["open centre\#
        "],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details\#
        ":["centre: the-centre","person: bob","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027\#
        -12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who"\#
        :"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody\#
         writes in another's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rul\#
        es":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from\#
         Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; \#
        inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0\#
        ":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":\#
        ["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-0\#
        3-08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre"\#
        ,"day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Ea\#
        ch training holds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"]\#
        ,"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details"\#
        :["centre: the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLeve\#
        l enhanced; volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":[\#
        "centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references\#
         from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12\#
        -31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","rec\#
        ord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2\#
        "}},"who":"coordinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding \#
        is not"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1741\#
        453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session: the-ca\#
        se.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"sup\#
        ervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-c\#
        ase.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},\#
        {"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-0\#
        3-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"a\#
        t":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":174203364\#
        0000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"Check\#
        Record","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":\#
        "supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","details"\#
        :["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":\#
        {"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDraft","d\#
        etails":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"outOfSt\#
        ep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","details":["\#
        session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supe\#
        rvisor"}],"title":"A record is written in time, checked by a second person, and locked"},{"broke\#
        n":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1742033640000,"clock\#
        s":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["o\#
        verdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not written turns overd\#
        ue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps":[{"at"\#
        :1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-cas\#
        e.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"who":"co\#
        ordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"broken":[],"given"\#
        :["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"\#
        SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; \#
        events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["none\#
        "]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"SendReturn\#
        ","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final\#
         record goes on the last of the seven days, in March"},{"broken":[],"given":["supervised session\#
         held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","det\#
        ails":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam buil\#
        t a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200\#
        000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","deta\#
        ils":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1760\#
        947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseC\#
        ase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: f\#
        inalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the l\#
        ast of the seven days, in October"},{"broken":[],"given":["cymru referral submitted"],"rules":["\#
        F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","h\#
        asUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn:\#
         2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clo\#
        cks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["reason: mov\#
        edOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":174553554000\#
        0,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"The return of supported contact reaches Cafcass Cymru \#
        on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],\#
        "steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCase","det\#
        ails":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclus\#
        ion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the last of t\#
        he seven days that contact has concluded"},{"broken":[],"given":["supervised session held"],"rul\#
        es":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: T\#
        he Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised c\#
        entre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["session held"],"r\#
        ules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by:\#
         Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"cloc\#
        ks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"\#
        }},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["b\#
        y: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported centre is call\#
        ed to give evidence, and the request is kept"},{"broken":[],"given":["supervised session held"],\#
        "rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["\#
        session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a towe\#
        r.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clo\#
        cks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320000\#
        0,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court",\#
        "recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Notes that a second person checked go to the court by its order"},{"broken":["\#
        F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{}\#
        ,"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam\#
        , Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks"\#
        :{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient\#
        : Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coor\#
        dinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.\#
        2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"co\#
        mmand":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Famil\#
        y Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court\#
        ","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":["\#
        authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord"\#
        ,"details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority\#
        : order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipien\#
        t: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["ses\#
        sion: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-\#
        03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authorityDetails: \#
        Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"No\#
        tes go to the court checked, with authority, and as they were"},{"broken":["F1"],"given":["sessi\#
        on held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRe\#
        cordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam seemed happy."],"out\#
        come":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Sa\#
        veRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam built a tower."]\#
        ,"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":\#
        "SaveRecordDraft","details":["session: no-such-session","text: events Sam built a tower."],"outc\#
        ome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Fin\#
        ishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"wh\#
        o":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["session: th\#
        e-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"]\#
        ,"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no o\#
        bservation of contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":\#
        1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"\#
        ],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comman\#
        d":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"\#
        }},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by\#
        : Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked of a supported centre\#
         is refused and kept once, and the letter is ready"},{"broken":[],"given":["supervised session h\#
        eld"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details\#
        ":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A rep\#
        ort asked of a supervised centre is taken down"},{"broken":[],"given":["session held"],"rules":[\#
        "F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":["incid\#
        ent: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from the climb\#
        ing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendCon\#
        tact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one thing th\#
        at is written of supported contact"},{"broken":["F3"],"given":["supervised session held"],"rules\#
        ":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":\#
        ["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clock\#
        s":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: m\#
        ovedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000\#
        000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0\#
        ":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","detai\#
        ls":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built \#
        a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174177000000\#
        0,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174208\#
        3140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clo\#
        cks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"The final record goes within seven days of contact ceasing, all \#
        of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"a\#
        t":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppe\#
        dAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":174337\#
        5540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clo\#
        cks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that is not\#
         sent turns overdue, across the night on which the clocks go forward"},{"broken":["F1","F4","F7"\#
        ],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["non\#
        e"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeas\#
        ed: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"com\#
        mand":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"wh\#
        o":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: concl\#
        usion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":\#
        {},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who\#
        ":"coordinator"}],"title":"Where nobody commissioned contact, no return of supported contact is \#
        owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at\#
        ":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtEn\#
        ded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000\#
        ,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"\#
        F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]}\#
        ,"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Cafcass Cymru is told within seven days that contact has concluded"},{"broken":["F4"\#
        ],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","de\#
        tails":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":174530880\#
        0000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","det\#
        ails":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":17455\#
        35600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"cl\#
        ocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"The return of supported contact goes to Cafcass Cymru withi\#
        n seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","r\#
        eferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedC\#
        entre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind super\#
        visedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":181975320\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind\#
         supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"\#
        at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: l\#
        ink-another-case","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"r\#
        efused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a service that is accredite\#
        d for it on the day"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: l\#
        egalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName saf\#
        eguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.prepara\#
        tion.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organi\#
        sation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack ei\#
        therPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum\#
        ; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700\#
         900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; r\#
        elationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet \#
        no; mayLeaveCentre false; photographs none; interpreter isNeeded false; professional attends fal\#
        se; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: prepara\#
        tion who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"broken\#
        ":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
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
        alse; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 7; minutesEa\#
        ch 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refus\#
        ed":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
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
        se; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach\#
         125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refuse\#
        d":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email\#
         referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two wee\#
        ks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; o\#
        rderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children i\#
        d sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNa\#
        me Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivat\#
        e true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact e\#
        mail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; pho\#
        tographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; in\#
        terpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fals\#
        e; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 2; minutesEach \#
        60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused"\#
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
         hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 60\#
        ; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for less than \#
        a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCy\#
        mru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-order; kind order; fileName order.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCy\#
        mru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the\#
        -centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mothe\#
        r's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born\#
         2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mothe\#
        r; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; first\#
        Name Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; a\#
        rrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother\#
        ; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional at\#
        tends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration na\#
        me Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessm\#
        ent seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the mother in 202\#
        3"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral c\#
        arries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules\#
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
        kAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; \#
        declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}\#
        ],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centr\#
        e"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":\#
        ["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order\#
        ; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","de\#
        tails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; medi\#
        aType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"ref\#
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
         wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssue\#
        s false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["op\#
        en centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","d\#
        etails":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; ki\#
        nd order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
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
        s false; wales riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguard\#
        ingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],\#
        "given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded tr\#
        ue; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpre\#
        ter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; \#
        email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two\#
         weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0010\#
        1; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childr\#
        en id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fir\#
        stName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePr\#
        ivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; conta\#
        ct email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false;\#
         photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26\#
        ; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fals\#
        e; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers\#
        .interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: interpreter isNeeded true; language British Sign Language; who an agency; pay\#
        s the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter \#
        comes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLett\#
        er; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails\#
         false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs\#
         none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind leg\#
        alRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; serv\#
        ice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"inv\#
        alid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; lea\#
        vingDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"The child may leave the centre only with for how long and from w\#
        hen"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
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
        on7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"in\#
        valid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; or\#
        ganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind support\#
        edCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court a\#
        t Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBac\#
        k eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id\#
         mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0\#
        7700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Col\#
        e; relationship father; contact email dan@example.org; attendees named ; arrangements willingToM\#
        eet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre'\#
        s picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk foun\#
        d ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the\#
         safeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"given":["open c\#
        entre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind local\#
        Authority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name An\#
        n Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: \#
        id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; \#
        kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solici\#
        tor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Le\#
        e; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthorit\#
        y; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; e\#
        mail ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"A local authority names the social worker and the tea\#
        m manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthori\#
        ty"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisa\#
        tion Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; tea\#
        mManager name Tom Mere; email tom@example.org; service centre the-centre; kind supportedCentre; \#
        frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; c\#
        aseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPa\#
        rtyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role\#
         residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90000\#
        1; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relatio\#
        nship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its t\#
        wo people named"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legal\#
        Representative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegua\#
        rdingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; paper\#
        sFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind\#
         legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; \#
        service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children\#
         id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; first\#
        Name Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriv\#
        ate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact\#
         email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; p\#
        hotographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; \#
        interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Le\#
        eds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the centre does not acc\#
        ept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Part\#
        ners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMole\#
        station; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafc\#
        ass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginRefe\#
        rral","details":["case: another-case","link: link-another-case","referrer: legalRepresentative"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; or\#
        ganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind support\#
        edCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court a\#
        t Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBac\#
        k eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id\#
         mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0\#
        7700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Col\#
        e; relationship father; contact email dan@example.org; attendees named ; arrangements willingToM\#
        eet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre'\#
        s picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk foun\#
        d ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConce\#
        rns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"An injunction of the day two years ago is asked for, one of the day befo\#
        re is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"cl\#
        ocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentati\#
        ve"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761\#
        480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; or\#
        ganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind support\#
        edCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court a\#
        t Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7R\#
        eport false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; is\#
        True true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers\#
         that come with the referral meet their deadline at once"},{"broken":["C3"],"given":["open centr\#
        e"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":\#
        ["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"\#
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
        fessional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent t\#
        rue, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOthe\#
        rConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details\#
        ":["papers: safeguardingLetter needed; order needed; injunction needed; section7Report needed; o\#
        therConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName\#
         safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","deta\#
        ils":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":174108\#
        2400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNee\#
        ded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"de\#
        tails":["papers: safeguardingLetter received; order received; injunction needed; section7Report \#
        needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are \#
        needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[\#
        {"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth L\#
        ee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRest\#
        ores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role reside\#
        ntCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keep\#
        sTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs none; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2\#
        025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":174337560\#
        0000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document:\#
         id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"\#
        The papers reach the centre within two days of the order, weekend or not"},{"broken":["C13"],"gi\#
        ven":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arr\#
        angements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation\#
         Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; \#
        frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; c\#
        aseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPa\#
        rtyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role\#
         residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90000\#
        1; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relatio\#
        nship father; contact email dan@example.org; attendees named ; preparation who the mother; how w\#
        ith the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends f\#
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails b\#
        y the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Phot\#
        ographs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rule\#
        s":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: l\#
        ink-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind other; file\#
        Name other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind l\#
        egalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; se\#
        rvice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceeding\#
        s hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; paper\#
        sFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; last\#
        Name Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rel\#
        ationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visit\#
        ingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atte\#
        ndees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation\#
         who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; \#
        professional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType ap\#
        plication/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false\#
        ; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: e\#
        arly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome\#
        ":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, each document says wh\#
        ether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: l\#
        egalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName saf\#
        eguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answer\#
        s.professional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name R\#
        uth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; k\#
        ind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fam\#
        ily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicit\#
        or; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04\#
        ; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact \#
        telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; l\#
        astName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements\#
         willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with \#
        the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cath\#
         Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"A professional who attends is named, with office and reason"},{"broken"\#
        :["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees name\#
        d id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":[\#
        "answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind leg\#
        alRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; serv\#
        ice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; arrang\#
        ements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how\#
         with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends\#
         false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: atten\#
        dees named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith\#
         visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who\#
         comes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules"\#
        :["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fam\#
        ily0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-ca\#
        se","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","ref\#
        errer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"o\#
        utcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else","referr\#
        er: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title\#
        ":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in o\#
        r not"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command\#
        ":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; town Diss; cou\#
        ntry england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200\#
        000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppor\#
        ted","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":\#
        {},"command":"AwardAccreditation","details":["centre: the-centre","standard: supervised","awarde\#
        d: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command"\#
        :"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the\#
        -centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-ce\#
        ntre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,\#
        "clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],\#
        "title":"Accreditation that lapses on the last Sunday of March or October lapses at London's mid\#
        night"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command\#
        ":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss; country eng\#
        land; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clo\#
        cks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","aw\#
        arded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"comm\#
        and":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the\#
        -centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["regi\#
        ster: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February \#
        lasts until the end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1",\#
        "A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: \#
        the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: vir\#
        tualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{\#
        },"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","ce\#
        ntres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["cent\#
        re: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre\#
        : the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offer\#
        ed: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as \#
        long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the\#
         register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-cent\#
        re","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: \#
        supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"de\#
        nied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"Awar\#
        dAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"ou\#
        tcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-09-01\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: no\#
        where"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its of\#
        ficer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"ru\#
        les":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concer\#
        n: doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom: I was there\#
         with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details\#
        ":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: supp\#
        orted","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome\#
        : Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992\#
        400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"den\#
        ied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","deta\#
        ils":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commission\#
        er/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","step\#
        s: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        command":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The \#
        sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSu\#
        pervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["case: another","link: some-link","centre: the-centre","kind: supportedCen\#
        tre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"\#
        clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: su\#
        pported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{\#
        },"command":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","k\#
        ind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200\#
        000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A second door is \#
        used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["c\#
        oncern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A \#
        concern goes to the commissioner, who alerts the register officer, who suspends the award"},{"br\#
        oken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not k\#
        ept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"W\#
        ithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditatio\#
        nSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"\#
        A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","c\#
        entres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"Awar\#
        dAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: suppor\#
        tedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdr\#
        awn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: th\#
        e-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members o\#
        f staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SetAccreditationConditions","details":["centre: the-centre","conditions: "],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","\#
        conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's \#
        public page until they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSup\#
        ervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[\#
        "centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSu\#
        pported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":\#
        {},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who"\#
        :"anyone"}],"title":"A centre with both standards offers every kind of service there is, each by\#
         its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supp\#
        ortedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"\#
        anyone"}],"title":"A kind of service that the protocol does not know cannot be offered"},{"broke\#
        n":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"ou\#
        tcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a ki\#
        nd of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: nam\#
        e Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: t\#
        he-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stan\#
        dard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, \#
        supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"o\#
        utcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","det\#
        ails":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre th\#
        at is accredited for supported contact alone cannot offer supervised contact"},{"broken":["A1"],\#
        "given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"comm\#
        and":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferr\#
        al","details":["link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","\#
        referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks\#
        ":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","award\#
        ed: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command\#
        ":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: s\#
        upervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819\#
        753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two"\#
        ,"centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"A referral names only a service that is accredited, that day, for the contact \#
        it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedC\#
        entre","others: services handover, indirectContact, parentingAssessment; languages Polish, Briti\#
        sh Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: handover, indir\#
        ectContact, parentingAssessment","languages: Polish, British Sign Language","access: step-free, \#
        hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","\#
        languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else\#
         it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given":["centre on \#
        the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","\#
        details":["centre: the-centre","kinds: supportedCentre","others: services handover, babysitting"\#
        ],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer tha\#
        t the register has no name for is not taken"},{"broken":[],"given":["centre on the register"],"r\#
        ules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals:\#
         supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200\#
        000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervised due"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-ce\#
        ntre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},\#
        "command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2\#
        027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["c\#
        entre: the-centre","renewals: supported later; supervised due","accredited_until: supported 2030\#
        -02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a\#
         renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":["centre on t\#
        he register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterS\#
        ettings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid"\#
        :{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":181\#
        1664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMon\#
        ths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"cl\#
        ocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["se\#
        ttings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centr\#
        e","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long befo\#
        re is the register officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepte\#
        d"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","fam\#
        ilies_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"cl\#
        ocks":{},"details":["centre: the-centre","renewals: supported due","families_affected: supported\#
         1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"d\#
        etails":["centre: the-centre","renewals: supported lapsed; supervised lapsed","families_affected\#
        : supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":18197\#
        53200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award\#
         that is not renewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"giv\#
        en":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offer\#
        s: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","st\#
        eps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks"\#
        :{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},\#
        {"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["co\#
        ncern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"com\#
        missioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: \#
        hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"de\#
        tails":["concern: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"don\#
        e":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accredited, and it \#
        goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisati\#
        on: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","orga\#
        nisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is kno\#
        wn"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny \#
        Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library\#
        ."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre\#
        ","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSe\#
        lfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"r\#
        efused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"Mo\#
        veReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"\#
        who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","det\#
        ails":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hal\#
        l","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"\#
        at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],\#
        "outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become ac\#
        credited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisati\#
        on: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at t\#
        he library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":17415972000\#
        00,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"don\#
        e":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","det\#
        ails":["concern: hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},\#
        "who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state:\#
         closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"W\#
        hat was reported is seen through, and each step is kept"},{"broken":[],"given":["centre on the r\#
        egister"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre\#
        : the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind:\#
         supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"c\#
        locks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0;\#
         virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaiting\#
        Time","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_we\#
        eks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"The wait that the public reads bears the day on which the centre said so"}\#
        ,{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitin\#
        gTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused"\#
        :{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime",\#
        "details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre\#
        : the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre:\#
         the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"ti\#
        tle":"A centre states no wait for contact that it does not offer"},{"broken":[],"given":["superv\#
        ised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToR\#
        eview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["ad\#
        ult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Each side is asked alone, with minutes to come and go between them"},{"broken":["H6"\#
        ],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"c\#
        ommand":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToRevi\#
        ew","details":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"\#
        _0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","deta\#
        ils":["adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}\#
        },"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["ad\#
        ult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"The two sides are never asked for times at which they could meet"},{"broken":["H1"],\#
        "given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"com\#
        mand":"HoldReview","details":["kind: threeMonths","findings: Going well.","childrenSaid: child s\#
        am; words I like the blue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000\#
        ,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Again.","childrenSaid: c\#
        hild nobody; words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordina\#
        tor"}],"title":"A child is heard in a review, in the child's own words"},{"broken":[],"given":["\#
        supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2\#
        ":["running","2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings: Goi\#
        ng well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month review is held o\#
        n its last day"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":\#
        1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findi\#
        ngs: The court decides in November.","exceptional: circumstances The court decides in November.;\#
         signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":175\#
        7372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","mi\#
        nutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "After a six-month review contact goes on to the day that was signed off"},{"broken":[],"given":\#
        ["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"c\#
        locks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}\#
        ],"title":"The resident carer frees the place in one step"},{"broken":[],"given":["supervised se\#
        ssions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNe\#
        eded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may \#
        do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"\#
        who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"o\#
        utcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command\#
        ":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who \#
        is not of the case frees its place"},{"broken":["H4"],"given":["supervised session held"],"rules\#
        ":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: plac\#
        eNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotN\#
        eeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordi\#
        nator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","detail\#
        s":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not before the last s\#
        ession that was held"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[\#
        {"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next \#
        handovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","\#
        details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the wo\#
        rker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Th\#
        e way out is planned, both sides are told, and the child hears of it by the last visit"},{"broke\#
        n":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clock\#
        s":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day\#
         2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}]\#
        ,"title":"A child is not told after the last visit that it was the last"},{"broken":["H2","H3"],\#
        "given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{}\#
        ,"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 20\#
        25-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        49546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherC\#
        entre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"\#
        H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan\#
        : lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The worker; how With a st\#
        ory."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a\#
         day, and ends no later than contact here may last"},{"broken":["H3"],"given":["supervised sessi\#
        on held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details"\#
        :["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phon\#
        e."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the w\#
        ay out"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741\#
        597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000\#
        ,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{}\#
        ,"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"deni\#
        ed":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["k\#
        ind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{\#
        "at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["k\#
        ind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        A review with the coordinator after three months"},{"broken":["H1"],"given":["supervised session\#
         held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldR\#
        eview","details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}\#
        }],"title":"A review that is not held turns overdue; another kind does not stand for it"},{"brok\#
        en":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"cloc\#
        ks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["\#
        overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldRe\#
        view","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circ\#
        umstances The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":\#
        {"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","detail\#
        s":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances  ; \#
        signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}\#
        ,{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings\#
        : The court decides in November.","exceptional: circumstances The court decides in November.; si\#
        gnedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coor\#
        dinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: s\#
        ixMonths","findings: The court decides in November.","exceptional: circumstances The court decid\#
        es in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"After six months contact goes on only in exceptional circumstances, stated and s\#
        igned off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1\#
        743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","find\#
        ings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"\#
        clocks":{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is one"},\#
        {"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"cl\#
        ocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-0\#
        4-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","detai\#
        ls":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"b\#
        roken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"c\#
        locks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in No\#
        vember.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; unt\#
        il 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","su\#
        pervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does no\#
        t go on beyond the day that was signed off"},{"broken":[],"given":["supervised referral accepted\#
        "],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"\#
        ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam said wh\#
        o had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The co\#
        ntrol room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":\#
        {}},"who":"volunteer"}],"title":"The centre itself tells the police or children's services at on\#
        ce"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":174\#
        6871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise",\#
        "kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","\#
        toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17468\#
        71200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is well.","assessor\#
        : Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks\#
        ":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told: authority childr\#
        ensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"voluntee\#
        r"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise","tol\#
        d: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"res\#
        ident"}],"title":"Nobody told is overdue from the moment that it happened, and until somebody is\#
        "},{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":17468\#
        78400000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","ac\#
        count: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendCont\#
        act: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":\#
        ["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"\#
        clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","as\#
        sessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"\#
        command":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["\#
        assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"Resu\#
        meContact","details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspended until risk ha\#
        s been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"s\#
        teps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","k\#
        inds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities:\#
         ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks\#
        ":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17468784000\#
        00,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","kinds: injury","ac\#
        count: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended:\#
         true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an incident w\#
        here nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":\#
        ["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"Repo\#
        rtIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wa\#
        it.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details"\#
        :["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745\#
        308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shoutin\#
        g","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{\#
        "G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one working day,\#
         Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":\#
        ["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","d\#
        etails":["incident: words","kinds: discriminatory","account: What was said, word for word.","hap\#
        pened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["incide\#
        nt: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"c\#
        locks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2"\#
        :["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"c\#
        ommand":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"To have told it is not to have written it; both turn overdue, Ch\#
        ristmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[\#
        {"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incide\#
        nt: push","kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30","tol\#
        dAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174346\#
        1940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clo\#
        cks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the\#
         night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"ru\#
        les":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportInciden\#
        t","details":["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2\#
        025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One w\#
        orking day across the night on which the clocks go back"},{"broken":["G2"],"given":["supervised \#
        referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"comman\#
        d":"ReportIncident","details":["incident: words","kinds: threatening","account: What was seen an\#
        d heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","det\#
        ails":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator\#
        "}],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[],"give\#
        n":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["runn\#
        ing","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threateni\#
        ng","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","susp\#
        endContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":\#
        ["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"\#
        TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Told and written by the end of the Tuesday after Easter"},{"broken":[]\#
        ,"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":\#
        ["running","2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kinds: thr\#
        eatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: "\#
        ,"suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":\#
        {"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: fals\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"comm\#
        and":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Told and written by the end of the Monday after Christmas"},{"br\#
        oken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks\#
        ":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incident: shouting","ki\#
        nds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthor\#
        ities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"\#
        clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriti\#
        ng: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"\#
        ]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after the cloc\#
        ks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428\#
        900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveB\#
        yDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command\#
        ":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":\#
        {},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes an\#
        d goes in its own time, and the session is held"},{"broken":[],"given":["sessions booked"],"rule\#
        s":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03\#
        -08","state: due","hold: none","conditions: The visiting adult comes by the side door.","photogr\#
        aphs: none","child_may_go_out: false","interpreter: none","professional: none","inside: ","may_e\#
        nter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        1429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: waiting","insid\#
        e: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429\#
        800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: none","inside:\#
         none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look \#
        what holds for a family, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],\#
        "rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 20\#
        25-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"c\#
        locks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resi\#
        dent"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outco\#
        me":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centr\#
        e","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"\#
        at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"vi\#
        sitor"}],"title":"Nobody else sees the board of a centre's day, or works its door"},{"broken":["\#
        E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"tit\#
        le":"Whoever is not on the case is turned away, and that is kept"},{"broken":["E11"],"given":["r\#
        eferral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHou\#
        seRules","details":["centre: the-centre","text: Be on time. Be kind. No photographs without leav\#
        e."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Scree\#
        nReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details\#
        ":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details"\#
        :["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hou\#
        rs away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AssessRisk","details":["summary: Little risk was found, and none that staff cannot manage.","isM\#
        anageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: s\#
        upportedCentre","endsOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptH\#
        ouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title\#
        ":"Nobody comes in who has not accepted the centre's rules"},{"broken":[],"given":["sessions boo\#
        ked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["se\#
        ssion: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2\#
        025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030"\#
        ,"side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever i\#
        s delayed says so, and the other side hears of it at once"},{"broken":["E7"],"given":["sessions \#
        booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":[\#
        "session: the-case.2025-03-08.1030","side: residentCarer","minutes: 20"],"outcome":{"denied":{}}\#
        ,"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-c\#
        ase.2025-03-08.1030","side: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}\#
        },"who":"resident"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the\#
        -case.2025-03-08.1030","side: residentCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minute\#
        s"]}},"who":"resident"}],"title":"Nobody says it for the other side, and a delay has a length"},\#
        {"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adul\#
        t: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provision\#
        al: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,\#
        "clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Super\#
        vised contact does not begin without its supervisor"},{"broken":["E6"],"given":["sessions booked\#
        "],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174142980\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0\#
        ":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"out\#
        come":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"comm\#
        and":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks"\#
        :{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000\#
        ,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"\#
        },{"at":1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"\#
        E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attende\#
        d"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own wind\#
        ow"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"c\#
        locks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdul\#
        t","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"comman\#
        d":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],\#
        "outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},\#
        {"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}}\#
        ,"who":"volunteer"}],"title":"The child waits outside while the visiting adult is late, and both\#
         sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pa\#
        ttern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBan\#
        kHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30","\#
        from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174332\#
        6040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","\#
        session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"vo\#
        lunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}}\#
        ,"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes \#
        in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":17593056\#
        00000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern wee\#
        kday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays\#
         false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10:\#
        30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: \#
        the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"}\#
        ,{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"v\#
        olunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes in Octobe\#
        r"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: n\#
        ation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","detai\#
        ls":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","not\#
        ices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands on the centre's page \#
        from its announcement until contact goes on"},{"broken":["K3"],"given":["sessions booked"],"rule\#
        s":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["sus\#
        pension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["n\#
        otice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","noti\#
        ces: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended without telling\#
         the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu",\#
        "scope: nation","from: 2025-03-15","notice: Centres are shut for visits."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: \#
        2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":\#
        {"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","de\#
        tails":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"\#
        K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension: "\#
        ,"minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions th\#
        at fall in a suspension are held and not cancelled, and those after it stand again"},{"broken":[\#
        "K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: the-flu","scope: country england","from: 2025-\#
        03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","da\#
        te: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator\#
        "}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"given":["referral accep\#
        ted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","det\#
        ails":["suspension: wales","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","deta\#
        ils":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: ip\#
        swich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detai\#
        ls":["suspension: named","scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{\#
        "_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspension reaches the cen\#
        tres that it names, and no others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: t\#
        he-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refu\#
        sed":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{\#
        "refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not begun, and nobody is l\#
        et in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scop\#
        e: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":\#
        {}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFac\#
        eToFace","details":["suspension: flood","scope: nation","from: 2025-03-08","notice: The hall is \#
        flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-0\#
        3-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":174159720\#
        0000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-09"]\#
        ,"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"\#
        command":"EndSuspension","details":["suspension: flood","returns: 2025-03-10"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025-0\#
        3-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspends contact for itself\#
        , and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nat\#
        ion","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: \#
        ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-fl\#
        u","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspensio\#
        n: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"While another suspension holds, nobody is told that contact goes on"},\#
        {"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-0\#
        8","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resid\#
        ent"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu"\#
        ,"returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family that no longer\#
         needs its place does not come back to it"},{"broken":[],"given":["sessions booked"],"rules":["K\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensio\#
        n: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: \#
        2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_s\#
        uspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked befo\#
        re the first day and from the day of the return is not held"},{"broken":["K2"],"given":["session\#
        s booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternative"\#
        ,"details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulnerableP\#
        eople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K\#
        2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","sco\#
        pe: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741\#
        651140000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact;\#
         health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who"\#
        :"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details\#
        ":["alternative: way trustedPerson; words Gran can bring Sam to the park.; health All well.; inf\#
        ectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"For every family that is held something is decided in time"},{"broken":["K2"],"giv\#
        en":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspe\#
        ndFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut \#
        for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAltern\#
        ative","details":["alternative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"ou\#
        tcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk","alternative.vulnerabl\#
        ePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"\#
        ]},"command":"DecideAlternative","details":["alternative: way noneForNow; health The child is in\#
         hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No visitor and no telephon\#
        e on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":[\#
        "none"]},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-11"],"outc\#
        ome":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is decided in time shows a\#
        s overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 6; dec\#
        ideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["ru\#
        nning","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nat\#
        ion","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: wa\#
        y indirectContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A family has something else within the days that the r\#
        egister gives"}]}
        """#
}
