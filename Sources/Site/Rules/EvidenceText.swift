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
        "mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHav\#
        ePassedBreathTest","room":"Session"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writes\#
        Record","room":"Access"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"\#
        },{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"cl\#
        ocks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record\#
        "},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Record"},{"name\#
        ":"mustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","r\#
        oom":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","room":"Record"},{"name"\#
        :"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","\#
        room":"Record"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[\#
        {"name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"name"\#
        :"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"A\#
        ccess"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"\#
        Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForConta\#
        ct","room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeS\#
        uspended","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"threeMonths","roo\#
        m":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"\#
        },{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"sixMonths","room":"Review"},{"name":"mustBe\#
        SignedOff","room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChild\#
        First","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFr\#
        ee","room":"Review"},{"name":"free","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Revi\#
        ew"}],"K1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{\#
        "name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","ro\#
        om":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspen\#
        sion"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name"\#
        :"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold\#
        ","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspe\#
        nsion"}],"K4":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":\#
        [{"name":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keep\#
        sKnown","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"\#
        Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name"\#
        :"somebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"\#
        People"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay",\#
        "room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"su\#
        pervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","roo\#
        m":"People"},{"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],\#
        "L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"nam\#
        e":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","r\#
        oom":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnf\#
        it","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People\#
        "},{"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBe\#
        Ready","room":"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":[\#
        "A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsO\#
        n: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819\#
        753200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has \#
        lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761\#
        296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025\#
        -12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details\#
        ":[],"outcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; \#
        a place on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"]\#
        ,"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHa\#
        rm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174363474000\#
        0,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{\#
        "D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01"\#
        ,"conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"det\#
        ails":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order \#
        the centre answers within seven days of receipt, and says when contact ends"},{"broken":["D1","D\#
        2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clock\#
        s":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":\#
        ["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{\#
        "D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"]\#
        ,"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room \#
        this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within\#
         ten working days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"give\#
        n":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":\#
        ["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue\#
        "],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["ov\#
        erdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["m\#
        et"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spri\#
        ng."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten work\#
        ing days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru ref\#
        erral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]\#
        },"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["runn\#
        ing"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command\#
        ":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, coun\#
        ted over two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2\#
        "],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"comma\#
        nd":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in \#
        time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C1\#
        0","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detail\#
        s":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter\#
        ; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Le\#
        e and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; case\#
        Number LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherParty\#
        Restores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role re\#
        sidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; \#
        keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationsh\#
        ip father; contact email dan@example.org; attendees named id gran; name Joan Cole; relationship \#
        grandmother; part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; ma\#
        yLeaveCentre true; leavingDetails an hour from the fourth visit; photographs takenNotShared; pho\#
        tographDetails by the father at the end; preparation who the mother; how with the centre's pictu\#
        re book; by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency\#
        ; pays the father; professional attends true; name Cath Moss; office Cafcass; why to see the sec\#
        ond session; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration na\#
        me Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found:\#
         ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subjec\#
        t: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":\#
        ["appointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: face\#
        ToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"H\#
        oldPreVisit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult\#
        : mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldP\#
        reVisit","details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":174117630\#
        0000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"wh\#
        o":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little\#
         risk was found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"A\#
        cceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs \#
        at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"d\#
        etails":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"\#
        A referral is made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"give\#
        n":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":17409924\#
        00000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult\#
        : dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        HouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":\#
        "volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHou\#
        seRules","details":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRu\#
        les","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accept\#
        s the rules of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centr\#
        e"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@examp\#
        le.org; ownRole residentCarer; service centre the-centre; kind supportedCentre; frequency every \#
        two weeks; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the \#
        mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professio\#
        nal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarat\#
        ion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given"\#
        :["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","m\#
        inutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"c\#
        locks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"\#
        }},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appo\#
        intment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command\#
        ":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 0\#
        9:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"\#
        },{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outc\#
        ome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day\#
         on which the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p\#
        1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"\#
        invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arra\#
        ngePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","\#
        minutes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject\#
        : adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":[\#
        "appointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: fac\#
        eToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by\#
         video or telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":[\#
        "B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointme\#
        nt: p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVi\#
        sit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes:\#
         60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","da\#
        y: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["app\#
        ointment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFac\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","min\#
        utes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-\#
        03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"c\#
        oordinator"}],"title":"The two sides are seen separately, never within the handover window of on\#
        e another"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepres\#
        entative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingL\#
        etter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email re\#
        ferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; \#
        minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["becau\#
        se: lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Where the order says another centre by agreement, no days are counted"},{"broken":\#
        ["D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks"\#
        :{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","wo\#
        rds: We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":174346\#
        1940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clo\#
        cks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty\#
        -one days are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rule\#
        s":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["cent\#
        re: plain-house","profile: name Bridge House; town Bradford; country england; takesSelfReferrals\#
         true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardA\#
        ccreditation","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","deta\#
        ils":["centre: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeeds\#
        Met "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{}\#
        ,"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town B\#
        radford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house",\#
        "standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: super\#
        visedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coor\#
        dinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to:\#
         plain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","ne\#
        wCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase\#
        : the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","\#
        newCase: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house\#
        "}],"title":"A case goes on only to a centre accredited for supervised contact, in its own famil\#
        y"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House;\#
         town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-\#
        house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds\#
        : supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who\#
        ":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details\#
        ":["to: supervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next\#
        ","stage: submitted","kind: supervisedCentre","papers: order received; safeguardingLetter receiv\#
        ed"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks"\#
        :{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found th\#
        e case goes on to a supervised centre with its papers"},{"broken":[],"given":["referral submitte\#
        d"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details"\#
        :["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        Referral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason\#
         wanted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsO\#
        n: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 20\#
        25-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points \#
        to supervised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referra\#
        l submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"\#
        _0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","deta\#
        ils":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats\#
         to staff were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRe\#
        ferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refu\#
        sed":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","d\#
        etails":["summary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: \#
        false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","co\#
        nditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted \#
        only after screening, and only where the risk can be managed"},{"broken":["B5"],"given":["referr\#
        al submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral\#
        ","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind:\#
         supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commission\#
        er"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentr\#
        e","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outco\#
        me":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "DeclineReferral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfSte\#
        p":{}},"who":"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are \#
        told only its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 20\#
        24","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","e\#
        ndsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn\#
        : 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","i\#
        sManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind:\#
         supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: super\#
        visedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"An unmanaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given"\#
        :["referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOn\#
        WaitingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected\#
        : 2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expecte\#
        d: 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, \#
        and the finder states the time that follows"},{"broken":[],"given":["referral accepted"],"rules"\#
        :["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:\#
        00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two session\#
        s share a day in a room that holds three families"},{"broken":[],"given":["supervised referral a\#
        ccepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","detai\#
        ls":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watc\#
        hes one family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":[\#
        "E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: \#
        6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two \#
        hours use the six hours of a referral, and not a minute more"},{"broken":[],"given":["referral a\#
        ccepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six months after its f\#
        irst"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30",\#
        "minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the fi\#
        rst session, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"r\#
        ules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":[\#
        "centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A servi\#
        ce is booked only for days on which its accreditation is current"},{"broken":["E1"],"given":["re\#
        ferral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","\#
        details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06,\#
         2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"inval\#
        id":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that \#
        are past, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral\#
         accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","roo\#
        m: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","roo\#
        m: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"Af\#
        ter four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cym\#
        ru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","roo\#
        m: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: \#
        15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1\#
        030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes:\#
         120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Thre\#
        e sessions of two hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2\#
        "],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green",\#
        "supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcom\#
        e":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Assig\#
        nSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":\#
        ["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"A supervised session is certain only with a supervisor who is qualified and \#
        on duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","\#
        member: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","det\#
        ails":["centre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnti\#
        l 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":\#
        {"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and not on t\#
        he next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 6\#
        0","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"ChangeRoom","details":["centre: the-centre","room: green","name: Green room","capacityFa\#
        milies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: t\#
        he-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room\#
         that is booked is not taken away, though it may become larger"},{"broken":["E1"],"given":["refe\#
        rral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refu\#
        sed":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refus\#
        ed":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{\#
        "broken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from:\#
         10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","fr\#
        om: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: \#
        2025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another\#
        -case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A room for one family is free for the next to the minute"},{"broken":\#
        ["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30"\#
        ,"minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","c\#
        apacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two famili\#
        es share a supported room that holds them, and not one that has become too small"},{"broken":["E\#
        1"],"given":["referral accepted","another supervised referral accepted"],"rules":["E1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case",\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},\#
        "who":"coordinator"}],"title":"One on duty looks after three supported families, or watches one"\#
        },{"broken":["E2"],"given":["supervised referral accepted","another supervised referral accepted\#
        "],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: su\#
        e"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 202\#
        5-03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A supervisor watches one family at a time, in a room that is turned r\#
        ound between two"},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"r\#
        ules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["othe\#
        r: another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"\#
        ],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60\#
        ","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never m\#
        eet are not there at one time, whichever room they are in"},{"broken":["L1"],"given":["supervise\#
        d referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2\#
        022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safe\#
        guardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day \#
        of their check"},{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minu\#
        tes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"A supervisor is booked up to the last day of their training"},{"broken":["L1","L2"],"\#
        given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session:\#
         the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.103\#
        0","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["\#
        sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person:\#
         sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-\#
        06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-3\#
        1; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"Neither assigned nor confirmed without what is a\#
        sked for"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        sue","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; s\#
        afeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult da\#
        d"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comman\#
        d":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not \#
        begin when the supervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised se\#
        ssions booked"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffReco\#
        rd","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06\#
        -01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardi\#
        ngUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Begin\#
        Session","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],\#
        "outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin whe\#
        n the supervisor turns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":\#
        ["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: \#
        the-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; indu\#
        ctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L\#
        1"}},"who":"coordinator"}],"title":"A DBS check holds on its last day and not on the next"},{"br\#
        oken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from \#
        Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; i\#
        nductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["c\#
        entre: the-centre","person: vic","record: dbs level standard; certified 2024-06-01; references f\#
        rom Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-3\#
        1; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre"\#
        ,"day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"\#
        L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Nobody is on duty without a check, or with one that does not look f\#
        ar enough"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: \#
        dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguar\#
        dingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2\#
        024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safe\#
        guardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details\#
        ":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken"\#
        :["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"EnlistStaff","details":["centre: the-centre","member: person nell; name Nell New; post volunt\#
        eer"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00\#
        ; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs leve\#
        l enhanced; certified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certifie\#
        d"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: nell","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027\#
        -12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-ce\#
        ntre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"]\#
        ,"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetP\#
        eopleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel \#
        enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays \#
        30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified\#
         2023-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detai\#
        ls":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00\#
        "],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks \#
        after two years"},{"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-08","duties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 1\#
        6:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clock\#
        s":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and\#
         trained is put on duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1"\#
        ,"L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: \#
        the-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; indu\#
        ctionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Papers that are in order on their last day put somebody on duty that day"},{"b\#
        roken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"\#
        ],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span fro\#
        m 10:00; to 16:00, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Whoever knows a family is not on duty while it is there"},{"broken":["L1"],"give\#
        n":["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},\#
        {"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refu\#
        sed":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{\#
        "refused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a\#
         family"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who\#
        ":"volunteer"},{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vi\#
        c"],"outcome":{"denied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"br\#
        oken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from \#
        Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; i\#
        nductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre\#
        ","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cent\#
        re","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; re\#
        ceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnt\#
        il 2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"What somebody says of their own record makes nobody fit until the coordin\#
        ator keeps it"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","rec\#
        ord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: perso\#
        n vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"titl\#
        e":"What somebody says against themselves counts at once"},{"broken":["L1"],"given":["open centr\#
        e"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","detail\#
        s":["centre: the-centre","person: bob","record: dbs level enhanced; certified 2024-06-01; refere\#
        nces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 202\#
        7-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who\#
        ":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: t\#
        he-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobod\#
        y writes in another's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"ru\#
        les":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cen\#
        tre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references fro\#
        m Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08;\#
         inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_\#
        0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-\#
        03-08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09\#
        ","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseU\#
        ntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span\#
         from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic\#
        ; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"E\#
        ach training holds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"\#
        ],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details\#
        ":["centre: the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLev\#
        el enhanced; volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","re\#
        cord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L\#
        2"}},"who":"coordinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding\#
         is not"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":174\#
        1453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session: the-c\#
        ase.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"su\#
        pervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-\#
        case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-\#
        03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"\#
        at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17420336\#
        40000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025-03-08.\#
        1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"Chec\#
        kRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who"\#
        :"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","details\#
        ":["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks"\#
        :{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDraft","\#
        details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"outOfS\#
        tep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","details":[\#
        "session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"sup\#
        ervisor"}],"title":"A record is written in time, checked by a second person, and locked"},{"brok\#
        en":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1742033640000,"cloc\#
        ks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["\#
        overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not written turns over\#
        due by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps":[{"at\#
        ":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-ca\#
        se.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"who":"c\#
        oordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"broken":[],"given\#
        ":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":\#
        "SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue;\#
         events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comman\#
        d":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["non\#
        e"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"SendRetur\#
        n","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The fina\#
        l record goes on the last of the seven days, in March"},{"broken":[],"given":["supervised sessio\#
        n held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","de\#
        tails":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam bui\#
        lt a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320\#
        0000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","det\#
        ails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":176\#
        0947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":"Close\#
        Case","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: \#
        finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the \#
        last of the seven days, in October"},{"broken":[],"given":["cymru referral submitted"],"rules":[\#
        "F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","\#
        hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn\#
        : 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"cl\#
        ocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["reason: mo\#
        vedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":17455355400\#
        00,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"The return of supported contact reaches Cafcass Cymru\#
         on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"]\#
        ,"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCase","de\#
        tails":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclu\#
        sion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the last of \#
        the seven days that contact has concluded"},{"broken":[],"given":["supervised session held"],"ru\#
        les":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: \#
        The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised \#
        centre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["session held"],"\#
        rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by\#
        : Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clo\#
        cks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6\#
        "}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["\#
        by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported centre is cal\#
        led to give evidence, and the request is kept"},{"broken":[],"given":["supervised session held"]\#
        ,"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":[\#
        "session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tow\#
        er.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["\#
        session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414532000\#
        00,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court"\#
        ,"recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Notes that a second person checked go to the court by its order"},{"broken":[\#
        "F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sa\#
        m, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipien\#
        t: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coo\#
        rdinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case\#
        .2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"c\#
        ommand":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fami\#
        ly Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":174145320\#
        0000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: cour\#
        t","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":[\#
        "authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authorit\#
        y: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clock\#
        s":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipie\#
        nt: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.\#
        1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["se\#
        ssion: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"superv\#
        isor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025\#
        -03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authorityDetails:\#
         Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"N\#
        otes go to the court checked, with authority, and as they were"},{"broken":["F1"],"given":["sess\#
        ion held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveR\#
        ecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam seemed happy."],"ou\#
        tcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"S\#
        aveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam built a tower."\#
        ],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command"\#
        :"SaveRecordDraft","details":["session: no-such-session","text: events Sam built a tower."],"out\#
        come":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Fi\#
        nishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"w\#
        ho":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["session: t\#
        he-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"\#
        ],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no \#
        observation of contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at"\#
        :1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich\#
        "],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comma\#
        nd":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1\#
        "}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["b\#
        y: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked of a supported centr\#
        e is refused and kept once, and the letter is ready"},{"broken":[],"given":["supervised session \#
        held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","detail\#
        s":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A re\#
        port asked of a supervised centre is taken down"},{"broken":[],"given":["session held"],"rules":\#
        ["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":["inci\#
        dent: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from the clim\#
        bing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendCo\#
        ntact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one thing t\#
        hat is written of supported contact"},{"broken":["F3"],"given":["supervised session held"],"rule\#
        s":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details"\#
        :["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"cloc\#
        ks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: \#
        movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174177000\#
        0000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_\#
        0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","deta\#
        ils":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built\#
         a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17417700000\#
        00,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17420\#
        83140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"cl\#
        ocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"The final record goes within seven days of contact ceasing, all\#
         of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"\#
        at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stopp\#
        edAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":17433\#
        75540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"cl\#
        ocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that is no\#
        t sent turns overdue, across the night on which the clocks go forward"},{"broken":["F1","F4","F7\#
        "],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["no\#
        ne"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCea\#
        sed: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"co\#
        mmand":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"w\#
        ho":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: conc\#
        lusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks"\#
        :{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"wh\#
        o":"coordinator"}],"title":"Where nobody commissioned contact, no return of supported contact is\#
         owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"a\#
        t":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtE\#
        nded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":176152314000\#
        0,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{\#
        "F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]\#
        },"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Cafcass Cymru is told within seven days that contact has concluded"},{"broken":["F4\#
        "],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRef\#
        erral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","d\#
        etails":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":17453088\#
        00000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","de\#
        tails":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745\#
        535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"c\#
        locks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"The return of supported contact goes to Cafcass Cymru with\#
        in seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","\#
        referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervised\#
        Centre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supe\#
        rvisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":18197532\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kin\#
        d supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{\#
        "at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: \#
        link-another-case","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"\#
        refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a service that is accredit\#
        ed for it on the day"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: \#
        legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.prepar\#
        ation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; interpreter isNeeded false; professional attends fa\#
        lse; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: prepar\#
        ation who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"broke\#
        n":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; e\#
        mail referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two\#
         weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0010\#
        1; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childr\#
        en id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fir\#
        stName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePr\#
        ivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; conta\#
        ct email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false;\#
         photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26\#
        ; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report \#
        false; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 7; minutesE\#
        ach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refu\#
        sed":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
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
        lse; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEac\#
        h 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refus\#
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
        se; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 2; minutesEach\#
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
        ; hasOtherConcerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 6\#
        0; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for less than\#
         a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassC\#
        ymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind saf\#
        eguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassC\#
        ymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre th\#
        e-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tru\#
        e; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bor\#
        n 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship moth\#
        er; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firs\#
        tName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; \#
        arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mothe\#
        r; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional a\#
        ttends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration n\#
        ame Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssess\#
        ment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the mother in 20\#
        23"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral \#
        carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rule\#
        s":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: l\#
        ink-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileNam\#
        e order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind caf\#
        cassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service cent\#
        re the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the \#
        mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professio\#
        nal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales ri\#
        skAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open cent\#
        re"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind orde\#
        r; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referre\#
        r kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; se\#
        rvice centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedin\#
        gs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pape\#
        rsFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; las\#
        tName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; re\#
        lationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visi\#
        tingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; att\#
        endees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparatio\#
        n who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false;\#
         professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false\#
        ; wales riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssu\#
        es false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["o\#
        pen centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; k\#
        ind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
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
        ns false; wales riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguar\#
        dingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"]\#
        ,"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Beg\#
        inReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded t\#
        rue; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpr\#
        eter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners;\#
         email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every tw\#
        o weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P001\#
        01; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; child\#
        ren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fi\#
        rstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephoneP\#
        rivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answer\#
        s.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: interpreter isNeeded true; language British Sign Language; who an agency; pa\#
        ys the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter\#
         comes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-c\#
        ase","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLet\#
        ter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetail\#
        s false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; photograph\#
        s none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atten\#
        dees named ; preparation who the mother; how with the centre's picture book; by 2027-02-26; inte\#
        rpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report false;\#
         hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"in\#
        valid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; le\#
        avingDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"}],"title":"The child may leave the centre only with for how long and from \#
        when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentativ\#
        e"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
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
        ion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"i\#
        nvalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; o\#
        rganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppor\#
        tedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court \#
        at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBa\#
        ck eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults i\#
        d mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone \#
        07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Co\#
        le; relationship father; contact email dan@example.org; attendees named ; arrangements willingTo\#
        Meet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre\#
        's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fou\#
        nd ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; decla\#
        ration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without th\#
        e safeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"given":["open \#
        centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind loca\#
        lAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name A\#
        nn Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solic\#
        itor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-\#
        04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contac\#
        t telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan;\#
         lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangemen\#
        ts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wit\#
        h the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fal\#
        se; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthori\#
        ty; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; \#
        email ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"}],"title":"A local authority names the social worker and the te\#
        am manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthor\#
        ity"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-order; kind order; fileName order.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organis\#
        ation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; te\#
        amManager name Tom Mere; email tom@example.org; service centre the-centre; kind supportedCentre;\#
         frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; \#
        caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherP\#
        artyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; rol\#
        e residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9000\#
        01; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relati\#
        onship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; m\#
        ayLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture\#
         book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; paper\#
        s hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its \#
        two people named"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; pape\#
        rsFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org;\#
         service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at L\#
        eeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the centre does not ac\#
        cept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMol\#
        estation; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Caf\#
        cass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["case: another-case","link: link-another-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; o\#
        rganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppor\#
        tedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court \#
        at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBa\#
        ck eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults i\#
        d mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone \#
        07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Co\#
        le; relationship father; contact email dan@example.org; attendees named ; arrangements willingTo\#
        Meet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre\#
        's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fou\#
        nd ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConc\#
        erns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"An injunction of the day two years ago is asked for, one of the day bef\#
        ore is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDoc\#
        ument","details":["document: id the-order; kind order; fileName order.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":176\#
        1480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; o\#
        rganisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppor\#
        tedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court \#
        at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; i\#
        sTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Paper\#
        s that come with the referral meet their deadline at once"},{"broken":["C3"],"given":["open cent\#
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
        ofessional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent \#
        true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOth\#
        erConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["papers: safeguardingLetter needed; order needed; injunction needed; section7Report needed; \#
        otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","det\#
        ails":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":17410\#
        82400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNe\#
        eded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"d\#
        etails":["papers: safeguardingLetter received; order received; injunction needed; section7Report\#
         needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are\#
         needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":\#
        [{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","ref\#
        errer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSe\#
        ction7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["\#
        2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":17433756\#
        00000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":\#
        "The papers reach the centre within two days of the order, weekend or not"},{"broken":["C13"],"g\#
        iven":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.ar\#
        rangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisatio\#
        n Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre;\#
         frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; \#
        caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherP\#
        artyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; rol\#
        e residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9000\#
        01; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relati\#
        onship father; contact email dan@example.org; attendees named ; preparation who the mother; how \#
        with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends \#
        false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Rut\#
        h Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails \#
        by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Pho\#
        tographs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rul\#
        es":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind other; fil\#
        eName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind \#
        legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; s\#
        ervice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedin\#
        gs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pape\#
        rsFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; las\#
        tName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; re\#
        lationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visi\#
        tingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; att\#
        endees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparatio\#
        n who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false;\#
         professional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType a\#
        pplication/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: i\#
        d the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pd\#
        f; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report fals\#
        e; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: \#
        early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcom\#
        e":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, each document says w\#
        hether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: \#
        legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answe\#
        rs.professional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name \#
        Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; \#
        kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solici\#
        tor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSe\#
        ction7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cat\#
        h Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"}],"title":"A professional who attends is named, with office and reason"},{"broken\#
        ":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType\#
         application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees nam\#
        ed id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":\#
        ["answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attend\#
        s false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: atte\#
        ndees named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWit\#
        h visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody wh\#
        o comes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules\#
        ":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fa\#
        mily0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","r\#
        eferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: court"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-c\#
        ase","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","re\#
        ferrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"\#
        outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else","refer\#
        rer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"titl\#
        e":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in \#
        or not"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"comman\#
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
        itle":"A centre states no wait for contact that it does not offer"},{"broken":[],"given":["super\#
        vised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteTo\#
        Review","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["a\#
        dult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Each side is asked alone, with minutes to come and go between them"},{"broken":["H6\#
        "],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"\#
        command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToRev\#
        iew","details":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{\#
        "_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","det\#
        ails":["adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"\#
        }},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["a\#
        dult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"The two sides are never asked for times at which they could meet"},{"broken":["H1"]\#
        ,"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"co\#
        mmand":"HoldReview","details":["kind: threeMonths","findings: Going well.","childrenSaid: child \#
        sam; words I like the blue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":174929400000\#
        0,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Again.","childrenSaid: \#
        child nobody; words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordin\#
        ator"}],"title":"A child is heard in a review, in the child's own words"},{"broken":[],"given":[\#
        "supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H\#
        2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings: Go\#
        ing well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month review is held \#
        on its last day"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at"\#
        :1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","find\#
        ings: The court decides in November.","exceptional: circumstances The court decides in November.\#
        ; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        57372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","m\#
        inutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"After a six-month review contact goes on to the day that was signed off"},{"broken":[],"given"\#
        :["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"\#
        clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"\#
        }],"title":"The resident carer frees the place in one step"},{"broken":[],"given":["supervised s\#
        essions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotN\#
        eeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may\#
         do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},\#
        "who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"\#
        outcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who\#
         is not of the case frees its place"},{"broken":["H4"],"given":["supervised session held"],"rule\#
        s":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: pla\#
        ceNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"\#
        coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNot\#
        Needed","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coord\#
        inator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","detai\#
        ls":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not before the last \#
        session that was held"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":\#
        [{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next\#
         handovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit",\#
        "details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the w\#
        orker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"T\#
        he way out is planned, both sides are told, and the child hears of it by the last visit"},{"brok\#
        en":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"cloc\#
        ks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold da\#
        y 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}\#
        ],"title":"A child is not told after the last visit that it was the last"},{"broken":["H2","H3"]\#
        ,"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{\#
        },"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2\#
        025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next another\#
        Centre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":\#
        "H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["pla\#
        n: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The worker; how With a s\#
        tory."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has \#
        a day, and ends no later than contact here may last"},{"broken":["H3"],"given":["supervised sess\#
        ion held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details\#
        ":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the pho\#
        ne."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the \#
        way out"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":174\#
        1597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":174942354000\#
        0,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{\#
        },"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"den\#
        ied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["\#
        kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},\#
        {"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["\#
        kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "A review with the coordinator after three months"},{"broken":["H1"],"given":["supervised sessio\#
        n held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"Hold\#
        Review","details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}\#
        }}],"title":"A review that is not held turns overdue; another kind does not stand for it"},{"bro\#
        ken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clo\#
        cks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":[\#
        "overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldR\#
        eview","details":["kind: sixMonths","findings: The court decides in November.","exceptional: cir\#
        cumstances The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused"\#
        :{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","detai\#
        ls":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances  ;\#
         signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"\#
        },{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","finding\#
        s: The court decides in November.","exceptional: circumstances The court decides in November.; s\#
        ignedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coo\#
        rdinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: \#
        sixMonths","findings: The court decides in November.","exceptional: circumstances The court deci\#
        des in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"After six months contact goes on only in exceptional circumstances, stated and \#
        signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":\#
        1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","fin\#
        dings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,\#
        "clocks":{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is one"}\#
        ,{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"c\#
        locks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-\#
        04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","deta\#
        ils":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"\#
        broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"\#
        clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in N\#
        ovember.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; un\#
        til 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does n\#
        ot go on beyond the day that was signed off"},{"broken":[],"given":["supervised referral accepte\#
        d"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":\#
        "ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam said w\#
        ho had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The c\#
        ontrol room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done"\#
        :{}},"who":"volunteer"}],"title":"The centre itself tells the police or children's services at o\#
        nce"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":17\#
        46871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise"\#
        ,"kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40",\#
        "toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746\#
        871200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is well.","assesso\#
        r: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clock\#
        s":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told: authority child\#
        rensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise","to\#
        ld: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"re\#
        sident"}],"title":"Nobody told is overdue from the moment that it happened, and until somebody i\#
        s"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746\#
        878400000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","a\#
        ccount: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendCon\#
        tact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details"\#
        :["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,\#
        "clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","a\#
        ssessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},\#
        "command":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":[\#
        "assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"Res\#
        umeContact","details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspended until risk h\#
        as been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"\#
        steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","\#
        kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities\#
        : ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clock\#
        s":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400\#
        000,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","kinds: injury","a\#
        ccount: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended\#
        : true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an incident \#
        where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules"\#
        :["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"Rep\#
        ortIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You w\#
        ait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details\#
        ":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":174\#
        5308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouti\#
        ng","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":\#
        {"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one working day\#
        , Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules"\#
        :["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","\#
        details":["incident: words","kinds: discriminatory","account: What was said, word for word.","ha\#
        ppened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["incid\#
        ent: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"\#
        clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2\#
        ":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"\#
        command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"To have told it is not to have written it; both turn overdue, C\#
        hristmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":\#
        [{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incid\#
        ent: push","kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30","to\#
        ldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17434\#
        61940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"cl\#
        ocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across th\#
        e night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"r\#
        ules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncide\#
        nt","details":["incident: push","kinds: abusive","account: What was seen and heard.","happened: \#
        2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One \#
        working day across the night on which the clocks go back"},{"broken":["G2"],"given":["supervised\#
         referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"comma\#
        nd":"ReportIncident","details":["incident: words","kinds: threatening","account: What was seen a\#
        nd heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","de\#
        tails":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinato\#
        r"}],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[],"giv\#
        en":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["run\#
        ning","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threaten\#
        ing","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2"\#
        :["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":\#
        "TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Told and written by the end of the Tuesday after Easter"},{"broken":[\#
        ],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2"\#
        :["running","2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kinds: th\#
        reatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: \#
        ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks"\#
        :{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: fal\#
        se"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"com\#
        mand":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Told and written by the end of the Monday after Christmas"},{"b\#
        roken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clock\#
        s":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incident: shouting","k\#
        inds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAutho\#
        rities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,\#
        "clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWrit\#
        ing: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met\#
        "]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after the clo\#
        cks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":174142\#
        8900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}}\#
        ,"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"Leave\#
        ByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"comman\#
        d":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks"\#
        :{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes a\#
        nd goes in its own time, and the session is held"},{"broken":[],"given":["sessions booked"],"rul\#
        es":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adul\#
        t: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"c\#
        locks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathTest","details":["adult: da\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","w\#
        ho: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With a negative test the adul\#
        t comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adu\#
        lt dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":\#
        "volunteer"}],"title":"Without a test the adult stays outside; with a negative one the visit goe\#
        s ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: da\#
        d","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},\#
        "command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volun\#
        teer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_\#
        0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused\#
        ":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTest","de\#
        tails":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","adult: dad",\#
        "result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-0\#
        3-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A po\#
        sitive or refused test ends the visit before it begins, and no second test undoes it"},{"broken"\#
        :["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"denied":{}},"\#
        who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: d\#
        ad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900\#
        000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"outOfStep":{}},"wh\#
        o":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"don\#
        e":{}},"who":"volunteer"}],"title":"A test is asked for only where the order asks for one, as th\#
        e coordinator notes it"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":\#
        1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: due","hold: \#
        none","conditions: The visiting adult comes by the side door.","photographs: none","child_may_go\#
        _out: false","interpreter: none","professional: none","inside: ","may_enter: Dan Cole","may_begi\#
        n: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"d\#
        etails":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: \#
        Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"detai\#
        ls":["centre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done"\#
        :{}},"who":"volunteer"}],"title":"The staff of the day see in one look what holds for a family, \#
        and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{\#
        "at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"de\#
        nied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["cen\#
        tre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":174142890000\#
        0,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"\#
        visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"ou\#
        tcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody \#
        else sees the board of a centre's day, or works its door"},{"broken":["E5"],"given":["sessions b\#
        ooked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle\#
        "],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on th\#
        e case is turned away, and that is kept"},{"broken":["E11"],"given":["referral submitted"],"rule\#
        s":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["cent\#
        re: the-centre","text: Be on time. Be kind. No photographs without leave."],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum\#
        ","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad"\#
        ,"subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["s\#
        ummary: Little risk was found, and none that staff cannot manage.","isManageable: true","childre\#
        nNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2027-02-26","conditions: The visiting adult comes by the side door."],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["ad\#
        ult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who ha\#
        s not accepted the centre's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"ste\#
        ps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-0\#
        8.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":174142\#
        7400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: re\#
        sidentCarer","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks\#
        ":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","m\#
        inutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and th\#
        e other side hears of it at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"\#
        steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-0\#
        3-08.1030","side: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1\#
        741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","sid\#
        e: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at"\#
        :1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","s\#
        ide: residentCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],\#
        "title":"Nobody says it for the other side, and a delay has a length"},{"broken":["E2"],"given":\#
        ["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Be\#
        ginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not be\#
        gin without its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps"\#
        :[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E\#
        6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam\#
        "],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,\#
        "clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks\#
        ":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143340000\#
        0,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E\#
        6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"L\#
        eaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"cl\#
        ocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},\#
        {"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}}\#
        ,"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"gi\#
        ven":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayL\#
        ate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcom\#
        e":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["\#
        session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"\#
        who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"re\#
        fused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143040\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"tit\#
        le":"The child waits outside while the visiting adult is late, and both sides hear of it"},{"bro\#
        ken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hou\#
        rs from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUns\#
        aid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03\#
        -30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174332610\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","ses\#
        sion: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"tit\#
        le":"The door goes by London's clock on the Sunday on which it changes in March"},{"broken":["E6\#
        "],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"comman\#
        d":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 1\#
        0:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false\#
        ; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030"\#
        ,"who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the\#
        -case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The \#
        door goes by London's clock on the Sunday on which it changes in October"},{"broken":[],"given":\#
        ["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15"\#
        ,"notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu\#
        ","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},\#
        "details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done\#
        ":{}},"who":"anyone"}],"title":"The notice stands on the centre's page from its announcement unt\#
        il contact goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope:\#
         nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done"\#
        :{}},"who":"anyone"}],"title":"Contact is not suspended without telling the public why"},{"broke\#
        n":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 20\#
        25-03-15","notice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspens\#
        ion","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-\#
        flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from:\#
         10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17425476000\#
        00,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","hel\#
        d: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension a\#
        re held and not cancelled, and those after it stand again"},{"broken":["K1"],"given":["referral \#
        accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace"\#
        ,"details":["suspension: the-flu","scope: country england","from: 2025-03-15","notice: Shut for \#
        visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndS\#
        uspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","mi\#
        nutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10\#
        :30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides o\#
        f the edges of a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales\#
        ","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds"\#
        ,"scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from:\#
         10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip",\#
        "from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named",\#
        "scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","sc\#
        ope.centres"]}},"who":"officer"}],"title":"A suspension reaches the centres that it names, and n\#
        o others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres t\#
        he-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741\#
        428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"\#
        volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"w\#
        ho":"volunteer"}],"title":"A held session is not begun, and nobody is let in for it"},{"broken":\#
        ["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre",\#
        "from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at\#
         another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["susp\#
        ension: flood","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"de\#
        nied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall i\#
        s flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command\#
        ":"EndSuspension","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_\#
        0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension",\#
        "details":["suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"A centre suspends contact for itself, and for no other"},{"br\#
        oken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","\#
        notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","fr\#
        om: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_susp\#
        ension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-\#
        03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["h\#
        eld_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "While another suspension holds, nobody is told that contact goes on"},{"broken":[],"given":["se\#
        ssions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceTo\#
        Face","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visi\#
        ts."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"comma\#
        nd":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000\#
        ,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"\#
        outcome":{"done":{}},"who":"officer"}],"title":"A family that no longer needs its place does not\#
         come back to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: natio\#
        n","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspens\#
        ion","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked before the first day and from\#
         the day of the return is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternative","details":["alternative:\#
         way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome"\#
        :{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10\#
        "]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-0\#
        3-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"cl\#
        ocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"co\#
        mmand":"DecideAlternative","details":["alternative: way virtualContact; health All well.; infect\#
        ionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":17416\#
        51140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way trus\#
        tedPerson; words Gran can bring Sam to the park.; health All well.; infectionRisk Low out of doo\#
        rs.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every f\#
        amily that is held something is decided in time"},{"broken":["K2"],"given":["sessions booked"],"\#
        rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcom\#
        e":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["altern\#
        ative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":[\#
        "alternative.health","alternative.infectionRisk","alternative.vulnerablePeople","alternative.why\#
        None"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlter\#
        native","details":["alternative: way noneForNow; health The child is in hospital.; infectionRisk\#
         High.; vulnerablePeople The child.; whyNone No visitor and no telephone on the ward."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSu\#
        spension","details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"o\#
        fficer"}],"title":"A family for whom nothing is decided in time shows as overdue"},{"broken":[],\#
        "given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"C\#
        hangeRegisterSettings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","\#
        notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{\#
        "K2":["met"]},"command":"DecideAlternative","details":["alternative: way indirectContact; health\#
         All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"A family has something else within the days that the register gives"}]}
        """#
}
