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
        sment"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeReady","room":"Session"}],"B7":[{"n\#
        ame":"mustBeReady","room":"Diary"},{"name":"problems","room":"Practice"},{"name":"mayAssessRemot\#
        e","room":"Practice"},{"name":"remote","room":"Referral"},{"name":"mustSuit","room":"Referral"},\#
        {"name":"mustSuitRemotely","room":"Referral"},{"name":"mustBeReady","room":"Session"}],"B8":[{"n\#
        ame":"mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Referral"}],"B9":[{"name"\#
        :"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"asks","room":"Enq\#
        uiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":"Access"},{"name":"ref\#
        errer","room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11":[{"name":"inte\#
        rpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"name":"agre\#
        e","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name":"agree","room"\#
        :"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"problems","room":"Prac\#
        tice"},{"name":"isKnown","room":"Practice"},{"name":"professional","room":"Referral"}],"C16":[{"\#
        name":"proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2":[{"name":"refe\#
        rrer","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","room":"Refe\#
        rral"}],"C3":[{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"na\#
        me":"mayMark","room":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name":"clocks","room"\#
        :"Practice"},{"name":"proceedings","room":"Referral"},{"name":"papers","room":"Referral"}],"C5":\#
        [{"name":"sendsCopies","room":"Access"},{"name":"mayAskForCopies","room":"Court"}],"C6":[{"name"\#
        :"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarryFourMusts","r\#
        oom":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"D1":[{"name":"clocks","room"\#
        :"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"Practice"},{"name":\#
        "everybodyTold","room":"Referral"},{"name":"reply","room":"Referral"},{"name":"commissioner","ro\#
        om":"Referral"},{"name":"courts","room":"Referral"}],"D2":[{"name":"clocks","room":"Practice"},{\#
        "name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D3":[{"nam\#
        e":"waitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court"},{"name":"restore","\#
        room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooFull","room":"Dia\#
        ry"},{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E10":[{"name"\#
        :"everybodyComing","room":"Diary"},{"name":"observers","room":"Practice"},{"name":"mayObserve","\#
        room":"Practice"},{"name":"isBookedToObserve","room":"Session"}],"E11":[{"name":"acceptsHouseRul\#
        es","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assessment"},{"name":"mustHave\#
        AcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"}],"E2":[{"name":"mustStillB\#
        eSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"D\#
        iary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":\#
        "isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"\#
        Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified","room":"Register"},{"na\#
        me":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}],"E3":[{"name":"mustHav\#
        eReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name":"clocks","room\#
        ":"Practice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","room":"Revi\#
        ew"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Dia\#
        ry"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"name":"mus\#
        tKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":"mayEnter",\#
        "room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},\#
        {"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"mustHave\#
        Room","room":"Diary"},{"name":"times","room":"House"},{"name":"mustBeInTime","room":"Session"},{\#
        "name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room\#
        ":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"\#
        }],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedBreathTest","room":"\#
        Session"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"\#
        name":"mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObserved",\#
        "room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Acces\#
        s"},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun"\#
        ,"room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"\#
        Practice"},{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"Record"},{"name"\#
        :"owed","room":"Record"}],"F4":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"\#
        }],"F5":[{"name":"sent","room":"Practice"},{"name":"notices","room":"Record"},{"name":"frozen","\#
        room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Reco\#
        rd"}],"F7":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"name":"re\#
        portsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"},{"name":"mustHaveT\#
        oldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Access"},{"n\#
        ame":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Safeguardin\#
        g"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForContact","room":\#
        "Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSuspended","\#
        room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"clocks","room":"Practice"},{\#
        "name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeW\#
        ithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"Pr\#
        actice"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"name"\#
        :"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWithinStay","room":"Review"},{"name":"\#
        stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review"}],"H4":[{"name\#
        ":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","\#
        room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"K1":[{"name":"suspends","room"\#
        :"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","room":"Suspension"},{"\#
        name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspension"},{"name":"all","room\#
        ":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"centres","room":"Susp\#
        ension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decidesAlternative","room":"Access"\#
        },{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notic\#
        es","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name":"returning","r\#
        oom":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room":"\#
        Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"Access"},{"name":"why\#
        NotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":\#
        "Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","room":"People"},{"n\#
        ame":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"name":"running","room":"Pe\#
        ople"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"People"},{"name":"isUnfit","r\#
        oom":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"n\#
        ame":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"},{"name":"referenceLacks"\#
        ,"room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"name":"keepsStaffRecords","ro\#
        om":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"na\#
        me":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"},{"name":"clocks","room\#
        ":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks",\#
        "room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People\#
        "},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room":"Session"}]},"examples"\#
        :[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"c\#
        locks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command"\#
        :"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outco\#
        me":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutO\#
        nWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A centre accepts nothing after its accreditation has lapsed"},{"broken":["D1"],"given":["r\#
        eferral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30\#
        "]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":\#
        "An answer that has not come on the eighth day is overdue; a place on the waiting list is none"}\#
        ,{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks\#
        ":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"com\#
        mand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferr\#
        al","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":\#
        {"done":{}},"who":"referrer"}],"title":"With a court order the centre answers within seven days \#
        of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":["cymru referral submitte\#
        d"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineRefe\#
        rral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over Chris\#
        tmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rule\#
        s":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","de\#
        tails":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over Good Friday an\#
        d Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"]\#
        ,"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["becau\#
        se: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"Cafcass Cymru is told within ten working days, counted over two weekends"},{"broken":[],\#
        "given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"cloc\#
        ks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":17663940\#
        00000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind\#
        : supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Cafcass Cymru and the court are both told in time"},{"broken":[],"given":["open ce\#
        ntre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16\#
        ","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["lin\#
        k: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind ord\#
        er; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; p\#
        roceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-\#
        28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named id gran; name Joan Cole; relationship grandmother; part the last half hour;\#
         comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an \#
        hour from the fourth visit; photographs takenNotShared; photographDetails by the father at the e\#
        nd; preparation who the mother; how with the centre's picture book; by 2025-03-20; interpreter i\#
        sNeeded true; language British Sign Language; who an agency; pays the father; professional atten\#
        ds true; name Cath Moss; office Cafcass; why to see the second session; risk found ; papers hasS\#
        ection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assesso\#
        r: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-05","from\#
        : 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult da\#
        d","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appointment:\#
         p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000\#
        ,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"\#
        resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHou\#
        seRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"cl\#
        ocks":{},"command":"AssessRisk","details":["summary: Little risk was found.","isManageable: true\#
        ","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supp\#
        ortedCentre","endsOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 202\#
        5-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family is see\#
        n, and the centre accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E\#
        11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mu\#
        m"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHo\#
        useRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"\#
        visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],\#
        "outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRul\#
        es","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-cent\#
        re","text: Be on time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcom\#
        e":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules of the centre for themsel\#
        ves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer\#
        : parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingL\#
        etter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind parent; name Mia Hill; email mia@example.org; ownRole residentCarer; servic\#
        e centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings ha\#
        sOrder false; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; rol\#
        e residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9000\#
        01; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relati\#
        onship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; m\#
        ayLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture\#
         book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; paper\#
        s hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without\#
         a court order no seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: \#
        p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","d\#
        etails":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":17433252\#
        00000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"\#
        who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":["appoi\#
        ntment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"\#
        ],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"co\#
        mmand":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordina\#
        tor"}],"title":"A pre-visit is held at its time, on the day on which the clocks go forward"},{"b\#
        roken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03\#
        -29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment:\#
         p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: li\#
        ves in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p2","subject: adult mum","day: 2025-03-29","from:\#
         10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: adult unc\#
        le","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":\#
        ["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or telephone gives its reason"\#
        },{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 20\#
        25-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","su\#
        bject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"r\#
        efused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreV\#
        isit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes\#
        : 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","d\#
        ay: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p\#
        3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","\#
        details":["appointment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes: 60","w\#
        ay: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides \#
        are seen separately, never within the handover window of one another"},{"broken":[],"given":["op\#
        en centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf;\#
         bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentat\#
        ive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack\#
         anotherCentreByAgreement; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adult\#
        s id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telepho\#
        ne 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName\#
         Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk \#
        found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"\#
        D4":["none"]},"command":"DeclineReferral","details":["because: lacksFacilities","words: Our room\#
        s are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order says an\#
        other centre by agreement, no days are counted"},{"broken":["D4"],"given":["referral submitted"]\#
        ,"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"Dec\#
        lineReferral","details":["because: unsuitableForCentre","words: We are sorry that we cannot help\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],\#
        "outcome":{"done":{}}}],"title":"After a refusal the twenty-one days are counted by themselves"}\#
        ,{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-house","profile: name Bridg\#
        e House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: pla\#
        in-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: plain-house","kinds: s\#
        upportedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"c\#
        oordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["\#
        centre: supervised-house","profile: name Mill House; town Bradford; country england; takesSelfRe\#
        ferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "AwardAccreditation","details":["centre: supervised-house","standard: supervised","awarded: 2024\#
        -09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"State\#
        Offers","details":["centre: supervised-house","kinds: supervisedCentre","others: services ; lang\#
        uages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1\#
        740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house","newCase: the-next","do\#
        cuments: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"HandOn","details":["to: supervised-house","newCase: stranger-next","documents: "],\#
        "outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"HandOn","details":["to: supervised-house","newCase: the-next","documents: unknown-paper\#
        "],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: "],"ou\#
        tcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":"A case goes on only to a\#
         centre accredited for supervised contact, in its own family"},{"broken":[],"given":["referral s\#
        ubmitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: supervised-house","profile: name Mill House; town Bradford; country england; take\#
        sSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: supervised-house","standard: supervised","awarde\#
        d: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre","others: services\#
         ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},\#
        {"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: t\#
        he-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supervise\#
        dCentre","papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coo\#
        rdinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"\#
        outcome":{"done":{}}}],"title":"Where more risk is found the case goes on to a supervised centre\#
         with its papers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in treatment\#
         since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervise\#
        dCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"A sign is answered by supervised contact, with no reason wanted"},{"broken":["B2"],"given":["\#
        referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRe\#
        ferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outco\#
        me":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Each sign points to supervised contact; supported all \#
        the same wants reasons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","\#
        endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fa\#
        lse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AssessRisk","details":["summary: Threats to staff were made.","isManageable: \#
        false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: The threats were s\#
        omebody else.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Supported contact is accepted only after screening, and only where \#
        the risk can be managed"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre",\#
        "endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: \#
        "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineRe\#
        ferral","details":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because\#
        : riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre\#
        ","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":\#
        "Nobody but the centre answers for it, and the parties are told only its words"},{"broken":["B2"\#
        ],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"ScreenReferral","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","assesso\#
        r: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"o\#
        utcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcom\#
        e":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Asses\#
        sRisk","details":["summary: Two staff stay in the room.","isManageable: true","childrenNeedPreVi\#
        sit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","co\#
        nditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is r\#
        efused, whatever reason is given"},{"broken":["B4"],"given":["supervised referral submitted"],"r\#
        ules":["B6","B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":\#
        ["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Co\#
        ra Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AssessRisk","details":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisi\#
        t: false","assessor: Cora Field","atHome: feelsBroughtIn false; said She would go to her sister'\#
        s flat for it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ",\#
        "virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult\#
         mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult \#
        dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"With domestic abuse, contact by video is accepted once the carer was asked \#
        what it would be at home"},{"broken":["B6"],"given":["supervised referral submitted"],"rules":["\#
        B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: dome\#
        sticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: di\#
        stance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AssessRisk","details":["summary: Seen in the papers.","isManageable: true","childrenN\#
        eedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: \#
        2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.\#
        ","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBrough\#
        tIn true; said  "],"outcome":{"invalid":{"_0":["atHome.said"]}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","c\#
        hildrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice \#
        in her kitchen would be too much.; met  "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2\#
        025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked."\#
        ,"isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBrought\#
        In true; said His voice in her kitchen would be too much.; met Sam calls from school with a teac\#
        her."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBe\#
        cause: distance"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the carer would fee\#
        l the abuser in their home, what is done about it is said, or it is not by video"},{"broken":["B\#
        6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until 202\#
        3.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageab\#
        le: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn false; sa\#
        id No."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        ecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceT\#
        oFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Re\#
        cordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video"\#
        ,"reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01"\#
        ,"conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","mi\#
        nutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked afresh.","isManageable:\#
         true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said I\#
        t was worse than she thought."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 30","\#
        room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":174\#
        1429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"B6"}},"who":"supervisor"}],"t\#
        itle":"Face to face needs no answer about the home, and a newer answer stops contact by video"},\#
        {"broken":[],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and threats \#
        until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervise\#
        dCentre","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Domestic abuse does not stop supervised contact at a centre by this rule"},{"broken":["D3"],"\#
        given":["referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "PutOnWaitingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["ex\#
        pected: 2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "details":["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["e\#
        xpected: 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a p\#
        lace, and the finder states the time that follows"},{"broken":["F5"],"given":["supervised sessio\#
        n held"],"rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details\#
        ":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":17414\#
        53200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030",\#
        "text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outc\#
        ome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","d\#
        etails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority\#
        : order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks"\#
        :{},"details":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},\#
        "command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fa\#
        mily Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453\#
        200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: co\#
        urt","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-ca\#
        se.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":\#
        1741453200000,"clocks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court\#
        "},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-\#
        08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, \#
        1"],"outcome":{"done":{}},"who":"court"}],"title":"A court reads the notes that were sent to it,\#
         as they were sent, and no others"},{"broken":[],"given":["referral without the letter"],"rules"\#
        :["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"do\#
        ne":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes \#
        4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clock\#
        s":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}]\#
        ,"title":"A paper is missing, the order allows copies, the centre asks and the court sends"},{"b\#
        roken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{\#
        "denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","\#
        details":["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter, section\#
        7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details"\#
        :["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"\#
        clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; \#
        bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":174107880000\#
        0,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: ls 25 p 00101"],\#
        "outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["awaited: safegu\#
        ardingLetter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id copy; kind section7Report; fileN\#
        ame report.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"de\#
        nied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; byte\#
        s 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clo\#
        cks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741078800000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"\#
        },{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguarding\#
        Letter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing i\#
        s asked for, by whoever runs the centre, and only a court that follows the case sends it"},{"bro\#
        ken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outc\#
        ome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","detai\#
        ls":["words: Cafcass has not filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992\#
        400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","\#
        details":["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"\#
        clocks":{},"command":"DeclineCopies","details":["words: Not ours."],"outcome":{"denied":{}},"who\#
        ":"court at another-court"},{"at":1740996000000,"clocks":{},"command":"DeclineCopies","details":\#
        ["words: Cafcass has not filed it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"c\#
        locks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"cloc\#
        ks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter\#
        "],"outcome":{"done":{}},"who":"court"}],"title":"The court cannot send what it is asked for, an\#
        d says why; a new letter asks again"},{"broken":["C5"],"given":["referral without papers"],"rule\#
        s":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["pap\#
        ers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragrap\#
        h: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: s\#
        afeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the referral does not tell that the \#
        order allows copies, the order itself must be here and say so"},{"broken":["D1"],"given":["refer\#
        ral submitted"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{\#
        "denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["c\#
        ourt: the-court","caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},\#
        {"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","case: no-s\#
        uch-case","caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1\#
        740992400000,"clocks":{},"command":"FollowCase","details":["court: another-court","caseNumber: L\#
        S25P00101"],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Fo\#
        llowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court"\#
        ,"caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},\#
        "details":["progress: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"w\#
        ho":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"}\#
        ,{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court at another-co\#
        urt"},{"at":1741651140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},\#
        "who":"court"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1741651200000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":\#
        "court"},{"at":1741651200000,"clocks":{},"command":"DeclineReferral","details":["because: lacksF\#
        acilities","words: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741651200000,"clocks":{},"details":["progress: notAccepted","words: We have no step-free room.\#
        ","court_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}\#
        ],"title":"A court takes a case up by reference and number, and sees the answer and nothing else\#
        "},{"broken":["C1","D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"RegisterPerson","details":["person: clara","name: Clara Bench","email: \#
        clara@court.example.org","addressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1740992400000,"clocks":{},"command":"GrantRole","details":["person: clara","role: court the-c\#
        ourt"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRo\#
        le","details":["person: cora","role: court the-court"],"outcome":{"denied":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","\#
        person: clara","referrer: court"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind court; name Clara Bench; or\#
        ganisation Family Court at Leeds; email clara@court.example.org; service centre the-centre; kind\#
         supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family\#
         Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eit\#
        herPartyRestores; centreMayAskCourt true; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact email mum@example.org, id dad; role visitingAdult; firstName Dan; lastName Cole; relatio\#
        nship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; missing The court sends it.; declaration name \#
        Clara Bench; isTrue true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},\#
        "details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{}\#
        ,"details":["progress: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{"at":17409924000\#
        00,"clocks":{},"command":"EnterCentre","details":["centre: second-centre","profile: name The Sec\#
        ond Centre; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: seco\#
        nd-centre","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: second-centre","kind\#
        s: supervisedCentre"],"outcome":{"done":{}},"who":"coordinator at second-centre"},{"at":17410788\#
        00000,"clocks":{},"command":"HandOn","details":["to: second-centre","newCase: the-second","docum\#
        ents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["\#
        progress: goneToAnotherCentre","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"\#
        },{"at":1741078800000,"clocks":{},"details":["court_case: the-second","progress: withCentre","cl\#
        ocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title":"A court that refers from it\#
        s account has the referral on its desk, and reads when contact ends"},{"broken":[],"given":["ref\#
        erral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Two sessions share a day in a room that holds three families"},{"broken":[],"given"\#
        :["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span fr\#
        om 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor\#
         on duty throughout watches one family in a room of its own"},{"broken":[],"given":["cymru refer\#
        ral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "details":["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title"\#
        :"Three sessions of two hours use the six hours of a referral, and not a minute more"},{"broken"\#
        :[],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact may go on to the day that i\#
        s six months after its first"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 20\#
        25-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10\#
        :30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title"\#
        :"Six months from the first session, and no later without a sign-off"},{"broken":["A1"],"given":\#
        ["referral accepted"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAc\#
        creditation","details":["centre: the-centre","standard: supported","awarded: 2022-05-01"],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        5-01","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordin\#
        ator"}],"title":"A service is booked only for days on which its accreditation is current"},{"bro\#
        ken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"CloseDay","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator\#
        "}],"title":"Dates that are past, closed or named twice are told all at once"},{"broken":["E3"],\#
        "given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"co\#
        ordinator"}],"title":"After four sessions progress is reviewed before a fifth is booked"},{"brok\#
        en":["E4"],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10\#
        :30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commiss\#
        ioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10",\#
        "from: 10:30","minutes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CancelSession","details":["sessio\#
        n: the-case.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commis\#
        sioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10"\#
        ,"from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Three sessions of two hours are six hours, and a quarter of an hour more is \#
        refused"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","min\#
        utes: 60","room: green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from:\#
         10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2\#
        025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor:\#
         sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Con\#
        firmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":\#
        "E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"A supervised session is certain only with a supervis\#
        or who is qualified and on duty throughout"},{"broken":["E2"],"given":["supervised referral acce\#
        pted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details"\#
        :["centre: the-centre","member: person sally; name Sally Brook; post supervisor; qualifiedUntil \#
        2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: sally","record: dbs level enhanced;\#
         certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024\#
        -06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","sup\#
        ervisor: sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on i\#
        ts last day and not on the next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: green","name:\#
         Green room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{\#
        "refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoo\#
        m","details":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordi\#
        nator"}],"title":"A room that is booked is not taken away, though it may become larger"},{"broke\#
        n":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 1\#
        6:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide\#
         as well as the room"},{"broken":["E1"],"given":["referral accepted","another referral accepted"\#
        ],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case"\#
        ,"dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case\#
        : another-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refus\#
        ed":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A room for one family is free for the next to\#
         the minute"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rules"\#
        :["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: bl\#
        ue","name: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinato\#
        r"}],"title":"Two families share a supported room that holds them, and not one that has become t\#
        oo small"},{"broken":["E1"],"given":["referral accepted","another supervised referral accepted"]\#
        ,"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":\#
        {"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after three supported f\#
        amilies, or watches one"},{"broken":["E2"],"given":["supervised referral accepted","another supe\#
        rvised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","roo\#
        m: blue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08",\#
        "from: 12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: a\#
        nother-case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor watches one family at a time, in\#
         a room that is turned round between two"},{"broken":["E6"],"given":["referral accepted","anothe\#
        r referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNev\#
        erMeet","details":["other: another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:59","mi\#
        nutes: 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","f\#
        rom: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Fa\#
        milies that must never meet are not there at one time, whichever room they are in"},{"broken":["\#
        B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-\#
        centre; from court; kind supervisedCentre; hearing 2025-03-24; children twoToFour; signs longGap\#
        ; frequency every two weeks; minutes 60; needs An interpreter for Polish; wantsReport true"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","\#
        fit: none","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        1622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldF\#
        it; places now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":17416\#
        22400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onCondit\#
        ions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first\#
        ","fit: onConditions","room: later","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025\#
        -05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"Answer\#
        Enquiry","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04\#
        -12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: f\#
        it wouldNotFit; words The only room for one family is taken until the summer.; standsUntil 2025-\#
        05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["e\#
        nquiry: first","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"\#
        A centre answers what it is asked before a hearing, and whoever has the reference reads it"},{"b\#
        roken":[],"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"comma\#
        nd":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays 3"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre"\#
        ,"details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; fr\#
        om court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySet\#
        tings","details":["centre: the-centre","settings: answerWithinWorkingDays 10"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enquiry: first","clocks: B\#
        9 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"detai\#
        ls":["enquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        4930800000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldF\#
        it; places now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":174493\#
        0800000,"clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"An answer that is not there by the centre's own day is overdue"},{"broken":["B\#
        9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        skCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-c\#
        entre; from court; kind supportedCentre; children underTwo; wantsReport false; more The mother i\#
        s at IP24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cou\#
        rt.example.org","question: centre the-centre; from court; kind supportedCentre; children underTw\#
        o; wantsReport false; needs Case LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"\#
        B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry:\#
         first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind suppor\#
        tedCentre; children underTwo; wantsReport false; more Room 12 is too small for 4 children aged 3\#
         to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Enquiry","details":["enquiry: first","answer: fit wouldFit; places now; words Ring joan@example.\#
        org; standsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"N\#
        either the question nor the answer holds what belongs to somebody"},{"broken":["B9"],"given":["o\#
        pen centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","deta\#
        ils":["enquiry: first","person: somebody-else","replyTo: clerk@court.example.org","question: cen\#
        tre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcom\#
        e":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details"\#
        :["enquiry: first","replyTo: clerk","question: centre the-centre; from court; kind supportedCent\#
        re; children ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":["question.children","q\#
        uestion.minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquir\#
        y: first"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in their own name only\#
        , and gives an address for the answer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","\#
        B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first",\#
        "replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentr\#
        e; children underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cou\#
        rt.example.org","question: centre the-centre; from court; kind supportedCentre; children underTw\#
        o; wantsReport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"details":["enquiry: first","points_to_supervised: domesticAbuse"],"outcome":{\#
        "done":{}},"who":"anyone"}],"title":"A supported centre is asked for no report before the hearin\#
        g either"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org"\#
        ,"question: centre the-centre; from legalRepresentative; kind supportedCentre; children underTwo\#
        ; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later; standsUnt\#
        il 2025-09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: firs\#
        t","answer: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.place\#
        s","answer.standsUntil","answer.words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places later; places\#
        From 2025-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
        n answer stands for half a year at the most, and says when there is room"},{"broken":["A1"],"giv\#
        en":["open centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskC\#
        entre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-cent\#
        re; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":\#
        "A1"}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":\#
        ["enquiry: first","answer: fit wouldNotFit; words We are not accredited now.; standsUntil 2027-1\#
        2-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"Ask\#
        Centre","details":["enquiry: second","replyTo: clerk@court.example.org","question: centre the-ce\#
        ntre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"refus\#
        ed":{"_0":"A1"}},"who":"anyone"}],"title":"Only an accredited service is asked, and answers that\#
         it would take the family"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["\#
        L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A supervisor is booked up to the last day of their check"},{"broken":["L2"\#
        ],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level \#
        enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rece\#
        ived 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 202\#
        7-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gree\#
        n","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booke\#
        d up to the last day of their training"},{"broken":["L1","L2"],"given":["supervised referral acc\#
        epted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord"\#
        ,"details":["centre: the-centre","person: sue","record: references from Ann Old; received 2024-0\#
        6-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60"\#
        ,"room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supe\#
        rvisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs leve\#
        l enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; re\#
        ceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","de\#
        tails":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.10\#
        30"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhance\#
        d; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 20\#
        24-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Confirm\#
        Sessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Neither assigned nor confirmed without what is asked for"},{"broken":["L1"],"giv\#
        en":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: references from An\#
        n Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; ind\#
        uctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"\#
        L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"\#
        _0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns \#
        out not to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cent\#
        re","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; re\#
        ceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUnt\#
        il 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"wh\#
        o":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}\#
        },"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not t\#
        o be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","recor\#
        d: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: perso\#
        n vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"titl\#
        e":"A DBS check holds on its last day and not on the next"},{"broken":["L1"],"given":["open cent\#
        re"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detail\#
        s":["centre: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person v\#
        ic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic"\#
        ,"record: dbs level standard; certified 2024-06-01; references from Ann Old; received 2024-06-02\#
        , from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; do\#
        mesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pers\#
        on vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-0\#
        6-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nob\#
        ody is on duty without a check, or with one that does not look far enough"},{"broken":["L1"],"gi\#
        ven":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 20\#
        24-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],\#
        "rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["cent\#
        re: the-centre","member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the\#
        -centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused\#
        ":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04\#
        ; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        nell","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-\#
        06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-3\#
        1; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"S\#
        omebody new waits until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules"\#
        :["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centr\#
        e: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanc\#
        ed; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: \#
        the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; indu\#
        ctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L\#
        1"}},"who":"coordinator"}],"title":"A centre that renews checks after two years"},{"broken":[],"\#
        given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person s\#
        ue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":\#
        {"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put on duty and watc\#
        hes contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","recor\#
        d: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticA\#
        buseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that ar\#
        e in order on their last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions\#
         booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","de\#
        tails":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; s\#
        pan from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; s\#
        pan from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a \#
        family is not on duty while it is there"},{"broken":["L1"],"given":["supervised referral accepte\#
        d"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details"\#
        :["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"given":["super\#
        vised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFa\#
        milyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunte\#
        er"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"vo\#
        lunteer"}],"title":"It is never too late to say that one knows a family"},{"broken":["L1"],"give\#
        n":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFam\#
        ilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17409924000\#
        00,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who\#
        ":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open cent\#
        re"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detail\#
        s":["centre: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs l\#
        evel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old;\#
         received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnti\#
        l 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What some\#
        body says of their own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"]\#
        ,"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Corr\#
        ectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certifi\#
        ed 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detai\#
        ls":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00\#
        "],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against t\#
        hemselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person\#
        : bob","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record\#
        : dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from B\#
        en Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAb\#
        useUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-\#
        12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, no\#
        r keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","\#
        record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024\#
        -06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegua\#
        rdingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":[\#
        "centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"o\#
        utcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last d\#
        ay and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","setting\#
        s: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enha\#
        nced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: v\#
        ic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to \#
        16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ke\#
        epStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certif\#
        ied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03;\#
         inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: perso\#
        n vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"titl\#
        e":"Domestic abuse training is the centre's choice, safeguarding is not"},{"broken":["E6"],"give\#
        n":["practitioner has the case"],"rules":["E10","E5","E6"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: \#
        inPerson","why: Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400\#
        000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: "],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details\#
        ":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_booked: 1"],\#
        "outcome":{"done":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         observer pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson","may_ente\#
        r: Dan Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142890000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan Cole, Pat\#
         Page","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142980000\#
        0,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"cloc\#
        ks":{},"command":"TakeBackObservation","details":["session: the-case.2025-03-15.1030","person: p\#
        at"],"outcome":{"outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},"command":\#
        "LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practitioner asks \#
        to observe a session, is booked, and comes in by the door on neither side"},{"broken":["E5","E10\#
        "],"given":["practitioner has the case"],"rules":["E10","E5"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: quinn","\#
        way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992\#
        400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","pers\#
        on: pat","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1\#
        030","person: pat","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who":"practit\#
        ioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2\#
        025-03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"pract\#
        itioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the\#
        -case.2025-03-08.1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["sessi\#
        on: the-case.2025-03-08.1030","person: pat","isYes: false","words: It is the very first visit."]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"command":"AskToObserve","details":["session: the-case.2025-03-15.1030","person: pat","way:\#
         inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"cloc\#
        ks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-15.1030","person: pat\#
        ","isYes: true","words: Please ring the side bell."],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741428900000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-15\#
        .1030","date: 2025-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741428900000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: observer p\#
        at"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks":{},"detai\#
        ls":["centre: the-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outcome":{"don\#
        e":{}},"who":"volunteer"}],"title":"Nobody comes to observe who has not the case, was not booked\#
        , or has it no longer"},{"broken":["E10"],"given":["practitioner has the case"],"rules":["E10"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.\#
        2025-03-08.1030","person: pat","way: remotely","why: Too far to come."],"outcome":{"done":{}},"w\#
        ho":"practitioner"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObservation","\#
        details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"refused":\#
        {"_0":"E10"}},"who":"coordinator"}],"title":"A session is observed while it is ahead, and not on\#
        ce it has begun"},{"broken":["E5","E10"],"given":["supervised referral submitted"],"rules":["E10\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","has\#
        UnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject:\#
         adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: \#
        adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: vi\#
        rtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details"\#
        :["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"\#
        outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractiti\#
        oner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: famil\#
        yCourtAdviser","organisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: p\#
        at","number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clock\#
        s":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way\#
        : inPerson","why: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{"at":17409\#
        92400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","pe\#
        rson: pat","way: remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.10\#
        30","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, remotely"],"\#
        outcome":{"done":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ob\#
        server pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by video is \#
        observed from afar, and nobody comes to the centre for it"},{"broken":["F5"],"given":["practitio\#
        ner has the case"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command\#
        ":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Su\#
        e; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2\#
        025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comm\#
        and":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-ca\#
        se.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"\#
        outcome":{"done":{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Page","autho\#
        rity: order","pays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coordinator"},\#
        {"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.\#
        1030","to: practitioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"outcome":{"r\#
        efused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord"\#
        ,"details":["session: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipien\#
        t: Pat Page","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741453200000,"clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practitioner"}],"\#
        title":"A practitioner reads the record that was sent to them, as it was sent, and no other"},{"\#
        broken":[],"given":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2\#
        025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"outcome":{"d\#
        one":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detai\#
        ls":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtual\#
        Supervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"An adviser who has the case assesses that contact by video suit\#
        s, and the centre may accept it so"},{"broken":["B7"],"given":["cymru practitioner has the case"\#
        ],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["p\#
        erson: pat","isSuitable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:  "],"outc\#
        ome":{"invalid":{"_0":["assessed","limits"]}},"who":"practitioner"},{"at":1740992400000,"clocks"\#
        :{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03",\#
        "discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practit\#
        ioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnma\#
        nagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adu\#
        lt mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adul\#
        t dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtua\#
        lSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["per\#
        son: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody l\#
        istens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supe\#
        rvisor: sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where an adviser \#
        finds that video does not suit, or not any more, no session by video is booked"},{"broken":["B7"\#
        ],"given":["practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","dis\#
        cussed: 2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner"}],"t\#
        itle":"Whether video suits is for an adviser of Cafcass Cymru to assess, in a case that it refer\#
        red"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"RegisterPerson","details":["person: gil","name: Gil Ward","email:\#
         gil@guardians.example.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"system"},{"\#
        at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: gil","name: G\#
        il Ward","email: gil@guardians.example.org","office: guardian","organisation: Guardians","madeSu\#
        re: rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"TakeUpCase","details":["person: gil","number: LS25P00101"],"outcome":{"done":{}},"wh\#
        o":"practitioner/gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["pers\#
        on: gil","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"out\#
        come":{"refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not assess whe\#
        ther contact by video suits"},{"broken":["B3","B7"],"given":["cymru practitioner has the case"],\#
        "rules":["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":[\#
        "centre: supervised-house","profile: name Mill House; town Bradford; country england; takesSelfR\#
        eferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AwardAccreditation","details":["centre: supervised-house","standard: supervised","awarded: 202\#
        4-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: supervised-house","kinds: supervisedCentre, virtualSupervised"],"ou\#
        tcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AssessRemote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discus\#
        sed: 2025-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"a\#
        t":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-\#
        next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["case: the-next",\#
        "found: ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who":"coordina\#
        tor at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "case: the-next","kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: \#
        distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}],"title":"\#
        What an adviser found of video goes with the case to the next centre"},{"broken":["C15"],"given"\#
        :["supervised sessions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org",\#
        "addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{\#
        },"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.exa\#
        mple.org","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":\#
        {}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["per\#
        son: pat","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":17409924000\#
        00,"clocks":{},"details":["progress: accepted","children: Sam","ahead: 2025-03-08, 2025-03-15, 2\#
        025-03-22","held: ","notes: 0","conditions: The visiting adult comes by the side door.","profess\#
        ional: none","clocks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"\#
        clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":1740992400000\#
        ,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},"who":"pra\#
        ctitioner"},{"at":1740992400000,"clocks":{},"command":"EndAllocation","details":["person: pat"],\#
        "outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":[],"outcom\#
        e":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","d\#
        etails":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"tit\#
        le":"A practitioner sees a case once they have taken it up, and nothing once that has ended"},{"\#
        broken":["C15"],"given":["supervised referral submitted"],"rules":["C15"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: \#
        pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at\#
        ":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat\#
         Page","email: pat@advisers.example.org","office: socialWorker","organisation:  ","madeSure:  "]\#
        ,"outcome":{"invalid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email\#
        : DAN@example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"in\#
        valid":{"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Allocat\#
        ePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","offi\#
        ce: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who":"visitor\#
        "},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","na\#
        me: Pat Page","email: pat@advisers.example.org","office: socialWorker","organisation: Leeds","ma\#
        deSure: rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"TakeUpCase","details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number\#
        : LS25P00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clo\#
        cks":{},"command":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"],"outcome\#
        ":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Take\#
        UpCase","details":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15"}},"who":\#
        "practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat",\#
        "number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever does not k\#
        now the number of the case is not let in, and not for long"},{"broken":["C15"],"given":["practit\#
        ioner has the case"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskAbou\#
        tAttending","details":["person: pat","professional: attends true; name Cath Moss"],"outcome":{"i\#
        nvalid":{"_0":["professional.office","professional.why"]}},"who":"practitioner"},{"at":174099240\#
        0000,"clocks":{},"command":"AskAboutAttending","details":["person: pat","professional: attends t\#
        rue; name Cath Moss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":"practitio\#
        ner"},{"at":1740992400000,"clocks":{},"details":["professional: none"],"outcome":{"done":{}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["perso\#
        n: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: true"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["professional: Cat\#
        h Moss"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"details":[\#
        "centre: the-centre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole, Cath Moss\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AnswerAtt\#
        ending","details":["person: pat","isYes: false","words: no room"],"outcome":{"outOfStep":{}},"wh\#
        o":"coordinator"}],"title":"A practitioner asks who should attend, and the centre answers"},{"br\#
        oken":["C15"],"given":["referral drafted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Cour\#
        t at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestore\#
        s"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.or\#
        g","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks\#
        ":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advi\#
        sers.example.org","office: guardian","organisation: Guardians","madeSure: rang the office"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","d\#
        etails":["person: pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practitioner"},{\#
        "at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ","born:\#
         2019-05-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{"done":{}}\#
        ,"who":"practitioner"}],"title":"Where the referral names no number of the court's, a case is ta\#
        ken up by the day on which a child was born"},{"broken":[],"given":["practitioner has the case"]\#
        ,"rules":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","details":["reas\#
        on: courtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41338000000,"clocks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08, 2025-03-1\#
        5, 2025-03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clocks":{},"com\#
        mand":"AskAboutAttending","details":["person: pat","professional: attends false"],"outcome":{"ou\#
        tOfStep":{}},"who":"practitioner"}],"title":"A practitioner hears when contact has ended, and st\#
        ill reads what they had"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"s\#
        teps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":\#
        ["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a to\#
        wer."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Fini\#
        shRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.endi\#
        ng"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details"\#
        :["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"super\#
        visor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{}\#
        ,"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"\#
        _0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"Return\#
        Record","details":["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174203\#
        3640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08\#
        .1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"Sa\#
        veRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"o\#
        utcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAdden\#
        dum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done\#
        ":{}},"who":"supervisor"}],"title":"A record is written in time, checked by a second person, and\#
         locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":174\#
        2033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"\#
        clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not wr\#
        itten turns overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2\#
        "],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":[\#
        "session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfSt\#
        ep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"b\#
        roken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clock\#
        s":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendee\#
        s Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}\#
        },"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["n\#
        one"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-\#
        23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"com\#
        mand":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"The final record goes on the last of the seven days, in March"},{"broken":[],"given":["s\#
        upervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"Save\#
        RecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; even\#
        ts 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-\#
        08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"C\#
        heckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},\#
        "command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","d\#
        etails":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final rec\#
        ord goes on the last of the seven days, in October"},{"broken":[],"given":["cymru referral submi\#
        tted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detai\#
        ls":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supporte\#
        dCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","detai\#
        ls":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedRet\#
        urn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact reach\#
        es Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"\#
        ],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command"\#
        :"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details\#
        ":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns\#
         on the last of the seven days that contact has concluded"},{"broken":[],"given":["supervised se\#
        ssion held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness",\#
        "details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"A supervised centre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["\#
        session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness\#
        ","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"re\#
        fused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitne\#
        ss","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a support\#
        ed centre is called to give evidence, and the request is kept"},{"broken":[],"given":["supervise\#
        d session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Notes that a second person checked go to the court by its ord\#
        er"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":17414532\#
        00000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","te\#
        xt: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","deta\#
        ils":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414\#
        53200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: \#
        court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"\#
        F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320000\#
        0,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court",\#
        "recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"}\#
        ,{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08\#
        .1030","to: court","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"\#
        invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"comm\#
        and":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family \#
        Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741\#
        453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to:\#
         court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-\#
        case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum\#
        ","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{\#
        }},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessio\#
        n: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","a\#
        uthorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Notes go to the court checked, with authority, and as they were"},{"broken":["F1"\#
        ],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},\#
        "command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam see\#
        med happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks"\#
        :{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam\#
         built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"cloc\#
        ks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: events Sam built\#
         a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":\#
        {},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused"\#
        :{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","detai\#
        ls":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order\#
        ","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported c\#
        entre writes no observation of contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"\#
        ],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family \#
        Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"c\#
        locks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"re\#
        fused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestRepor\#
        t","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked of a\#
         supported centre is refused and kept once, and the letter is ready"},{"broken":[],"given":["sup\#
        ervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"Reques\#
        tReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"given":["session\#
         held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident",\#
        "details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sam fe\#
        ll from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthoriti\#
        es: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is\#
         the one thing that is written of supported contact"},{"broken":["F3"],"given":["supervised sess\#
        ion held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendR\#
        eturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":174\#
        1770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","det\#
        ails":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome\#
        ":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRe\#
        cordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events\#
         10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{\#
        "at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08\#
        .1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"Che\#
        ckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"The final record goes within seven days of cont\#
        act ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules":["\#
        F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details"\#
        :["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final r\#
        ecord that is not sent turns overdue, across the night on which the clocks go forward"},{"broken\#
        ":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"cl\#
        ocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: move\#
        dOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000\#
        ,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_\#
        0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","detai\#
        ls":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":174177\#
        0000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":\#
        {"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no return of supp\#
        orted contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F\#
        7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":\#
        ["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":17615232\#
        00000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clock\#
        s":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contact has concluded"\#
        },{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asses\#
        sor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command"\#
        :"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"\#
        },{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command"\#
        :"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact goes to Ca\#
        fcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rul\#
        es":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre;\#
         kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-c\#
        entre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre\#
         the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"wh\#
        o":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: anoth\#
        er-case","link: link-another-case","centre: the-centre","kind: supportedCentre","referrer: paren\#
        t"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a service \#
        that is accredited for it on the day"},{"broken":[],"given":["cymru referral drafted"],"rules":[\#
        "B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: s\#
        ervice centre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtualBecause l\#
        ongOrNoContact; wales riskAssessment seen with both parents in January; sessions 6; minutesEach \#
        60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed \#
        2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Cafcass Cymru refers for contact by video once it was assessed and talked over"}\#
        ,{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind vir\#
        tualSupervised; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused"\#
        :{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach \#
        60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed \#
        2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wales.remote.\#
        discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: service centre the-centre; kind virtualSupported; frequency weekly; virtualBecau\#
        se distance; wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60;\#
         knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 202\#
        5-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"wh\#
        o":"referrer"}],"title":"By video it refers neither for supported contact nor without an assessm\#
        ent"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","condition\#
        s: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title"\#
        :"A centre that would rather hold it by video does not take a Cymru family there without the ass\#
        essment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresen\#
        tative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLet\#
        ter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","an\#
        swers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; interpreter isNeeded false; professional attends false; risk fou\#
        nd ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the\#
         mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"broken":["C6"],"gi\#
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
        erConcerns false; wales riskAssessment seen with both parents; sessions 7; minutesEach 60; known\#
        SafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C\#
        6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
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
        Concerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 125; knownS\#
        afeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6\#
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
        oncerns false; wales riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSaf\#
        eguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}\#
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
        cerns false; wales riskAssessment seen with both parents; sessions 3; minutesEach 60; knownSafeg\#
        uardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for less than a first bloc\#
        k"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes \#
        48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLett\#
        er; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails\#
         false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Ow\#
        en Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kin\#
        d supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fami\#
        ly Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicito\#
        r; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact t\#
        elephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; la\#
        stName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements \#
        willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen wit\#
        h both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind,\#
         risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; \#
        mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf;\#
         bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; na\#
        me Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre\#
        ; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court\#
         Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's sol\#
        icitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-0\#
        5-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; cont\#
        act telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Da\#
        n; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangem\#
        ents willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how w\#
        ith the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends f\#
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment \#
        seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"C\#
        afcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centre"],"rules":\#
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
        ssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; dec\#
        laration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"\#
        title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],\#
        "rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["li\#
        nk: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fi\#
        leName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detail\#
        s":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaTyp\#
        e application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service\#
         centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings ha\#
        sOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFro\#
        m the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName\#
         Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relatio\#
        nship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingA\#
        dult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendee\#
        s named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who\#
         the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; prof\#
        essional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wal\#
        es riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguardingIssues fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"given":["op\#
        en centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-l\#
        etter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byte\#
        s 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; who an a\#
        gency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpreter.pays"]}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referr\#
        er@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minu\#
        tes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate\#
         2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; f\#
        irstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; \#
        lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, \#
        id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan\#
        @example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs\#
         none; preparation who the mother; how with the centre's picture book; by 2027-02-26; profession\#
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter\#
        "]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: interpreter isNeeded true; language British Sign Language; who an agency; pays the father\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter comes with l\#
        anguage, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName\#
         safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs none"],"out\#
        come":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresenta\#
        tive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre t\#
        he-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tru\#
        e; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bor\#
        n 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship moth\#
        er; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firs\#
        tName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; \#
        preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNee\#
        ded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConc\#
        erns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":\#
        ["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; leavingDetails \#
        an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"The child may leave the centre only with for how long and from when"},{"brok\#
        en":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; em\#
        ail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two w\#
        eeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101;\#
         orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children\#
         id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; first\#
        Name Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriv\#
        ate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact\#
         email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; p\#
        hotographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; \#
        interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0"\#
        :["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation L\#
        ee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fr\#
        equency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; cas\#
        eNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPart\#
        yRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role r\#
        esidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001;\#
         keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relations\#
        hip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayL\#
        eaveCentre false; photographs none; preparation who the mother; how with the centre's picture bo\#
        ok; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers h\#
        asSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the safeguardin\#
        g letter, the form asks why and who will send it"},{"broken":["C2"],"given":["open centre"],"rul\#
        es":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; n\#
        ame Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email\#
         ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind support\#
        edCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court a\#
        t Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBac\#
        k eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id\#
         mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0\#
        7700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Col\#
        e; relationship father; contact email dan@example.org; attendees named ; arrangements willingToM\#
        eet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre'\#
        s picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk foun\#
        d ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann \#
        Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@exa\#
        mple.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{\#
        }},"who":"referrer"}],"title":"A local authority names the social worker and the team manager"},\#
        {"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds C\#
        ouncil; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager nam\#
        e Tom Mere; email tom@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its two people na\#
        med"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind support\#
        edCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre\#
        ; kind supportedCentre; frequency weekly; expectedMonths 7; longStayAgreed Cora Field, on 28 Feb\#
        ruary"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the \#
        limit needs no agreement, a longer one was agreed with the centre"},{"broken":[],"given":["refer\#
        ral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: service centre the-centre; kind supervisedCentre; frequency weekly; expec\#
        tedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long a\#
        s the limit is sent without any agreement"},{"broken":["B10"],"given":["referral drafted"],"rule\#
        s":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre;\#
         frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_\#
        0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["e\#
        nquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind\#
         supportedCentre; children underTwo; wantsReport false; expectedMonths 7"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","order: centreAnswe\#
        rs, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longStay, noReport, papersReac\#
        hCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":{}},"who":"anyone"}],"tit\#
        le":"A stay that is to last longer is not referred before the centre has agreed"},{"broken":["C1\#
        6"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrde\#
        r true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father"],"outcome":{"i\#
        nvalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; children id sam; firstName Sam; lastName\#
         Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relatio\#
        nship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingA\#
        dult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendee\#
        s named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who\#
         the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; prof\#
        essional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; dec\#
        laration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.proce\#
        edings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; paper\#
        sFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"The order says what follows if the centre does not accept"},{"broken":[],"given":["ope\#
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
        se; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-02; pape\#
        rs hasSection7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: another-\#
        case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["case: another-case\#
        ","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; ema\#
        il referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; \#
        orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children \#
        id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstN\#
        ame Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriva\#
        te true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact \#
        email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; ph\#
        otographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; i\#
        nterpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestation; \#
        issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will \#
        send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: another-case"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["case: another-\#
        case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An injun\#
        ction of the day two years ago is asked for, one of the day before is not"},{"broken":[],"given"\#
        :["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id t\#
        he-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":\#
        "AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguar\#
        dingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; ema\#
        il referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-10-24; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with the referral mee\#
        t their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer\#
        : legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; \#
        organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppo\#
        rtedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court\#
         at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallB\#
        ack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults \#
        id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone\#
         07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName C\#
        ole; relationship father; contact email dan@example.org; attendees named ; arrangements willingT\#
        oMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centr\#
        e's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fo\#
        und ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occupation; issued 202\#
        1-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns false; missing Cafcass\#
         will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter n\#
        eeded; order needed; injunction needed; section7Report needed; otherConcerns none"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaTy\#
        pe application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: order","status: re\#
        ceived"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"N\#
        otePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome":{"refused":{"_0"\#
        :"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers: safeguardingLet\#
        ter received; order received; injunction needed; section7Report needed"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"A referral shows which papers are needed, received and missing"},{\#
        "broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partner\#
        s; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every \#
        two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03\#
        -28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName\#
         Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName\#
         Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; \#
        role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example\#
        .org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; p\#
        reparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeed\#
        ed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConce\#
        rns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":\#
        ["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]}\#
        ,"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600\#
        000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks"\#
        :{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reach the centre with\#
        in two days of the order, weekend or not"},{"broken":["C13"],"given":["open centre"],"rules":["C\#
        13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photo\#
        graphs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photographDetails"]}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referre\#
        r@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minut\#
        es 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate \#
        2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fi\#
        rstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; l\#
        astName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, i\#
        d dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@\#
        example.org; attendees named ; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLe\#
        aveCentre false; photographs takenNotShared; photographDetails by the father at the end"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are allowed only with by\#
         whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRe\#
        presentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id early; kind other; fileName other.pdf; mediaType applic\#
        ation/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
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
         found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211"],"ou\#
        tcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLe\#
        tter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetai\#
        ls true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outc\#
        ome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: p\#
        apers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"Where something is kept private, each document says whether it shows that"},{"broken":\#
        ["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType a\#
        pplication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional at\#
        tends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.office","answers.\#
        professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Pa\#
        rtners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber L\#
        S25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores\#
        ; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCa\#
        rer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTel\#
        ephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fathe\#
        r; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentr\#
        e false; photographs none; preparation who the mother; how with the centre's picture book; by 20\#
        27-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report false; hasOtherConce\#
        rns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":[\#
        "answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: professional attends true; name Cath Moss; office Cafcass; why to se\#
        e the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A profe\#
        ssional who attends is named, with office and reason"},{"broken":["C12"],"given":["open centre"]\#
        ,"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan Cole; relat\#
        ionship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.part"\#
        ,"answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee;\#
         organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supp\#
        ortedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cour\#
        t at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fall\#
        Back eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults\#
         id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephon\#
        e 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName \#
        Cole; relationship father; contact email dan@example.org; arrangements willingToMeet no; mayLeav\#
        eCentre false; photographs none; preparation who the mother; how with the centre's picture book;\#
         by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasS\#
        ection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan Co\#
        le; relationship grandmother; part the last half hour; comesWith visitingAdult"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named, with their part\#
         of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","link: link-0","refer\#
        rer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"B\#
        eginReferral","details":["case: family1-case","link: link-1","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","d\#
        etails":["case: family2-case","link: link-2","referrer: court"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family3-case",\#
        "link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["case: family4-case","link: link-4","referrer: ca\#
        fcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["case: family5-case","link: link-5","referrer: localAuthority"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["refer\#
        rer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family8-case","link: link-8","person: somebody-else","referrer: parent"],"outcome":{"denied"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case\#
        : family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Caf\#
        cass, Cafcass Cymru and local authorities may refer, signed in or not"},{"broken":[],"given":["r\#
        eferral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: service centre the-centre; kind virtualSupported; frequency weekly; vi\#
        rtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by video says why it is not face t\#
        o face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind v\#
        irtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B8"}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service\#
         centre the-centre; kind supportedCentre; frequency weekly"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["foun\#
        d: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported"\#
        ,"endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","end\#
        sOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Video without a reason is neither referred nor accepted"},{"broken":[],"give\#
        n":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre","details":\#
        ["centre: the-centre","profile: name Spring and Autumn; town Diss; country england; takesSelfRef\#
        errals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"command":\#
        "AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2022-03-30"\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"AwardAccredi\#
        tation","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers","details":[\#
        "centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offered: support\#
        edCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"clock\#
        s":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered: supervised\#
        Elsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"details":["ce\#
        ntre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditation tha\#
        t lapses on the last Sunday of March or October lapses at London's midnight"},{"broken":[],"give\#
        n":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre","details":\#
        ["centre: the-centre","profile: name Leap Year; town Diss; country england; takesSelfReferrals f\#
        alse"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"AwardAc\#
        creditation","details":["centre: the-centre","standard: supported","awarded: 2024-02-29"],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","centres: "],"o\#
        utcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the end of Feb\#
        ruary"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppor\#
        tedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported","centres: "\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["register: su\#
        pervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000\#
        ,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: \#
        ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":18197\#
        53200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: s\#
        upported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clo\#
        cks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre"],"out\#
        come":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as its accreditation \#
        lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"rules":["A4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Stepping Stone \#
        Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","aw\#
        arded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-\#
        03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"coordinat\#
        or at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":\#
        ["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["\#
        awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","det\#
        ails":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcome":{"denied\#
        ":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer awards, and never ah\#
        ead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A7"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors","centre: the-cen\#
        tre","account: Both parents wait in one hall.","knownFrom: I was there with a family."],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state\#
        : reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The sides mee\#
        t.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothing in it."],"outcom\#
        e":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors","no\#
        te: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992\#
        400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liaising, reported"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccredita\#
        tion","details":["centre: the-centre","standard: supported","why: The sides meet.","concern: doo\#
        rs"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["cas\#
        e: another","link: some-link","centre: the-centre","kind: supportedCentre","referrer: parent"],"\#
        outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"Lift\#
        AccreditationSuspension","details":["centre: the-centre","standard: supported","concern: doors"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"command":"BeginReferral\#
        ","details":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","ref\#
        errer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":\#
        "CloseConcern","details":["concern: doors","outcome: A second door is used now."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: doors","state: clo\#
        sed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern goes to the commis\#
        sioner, who alerts the register officer, who suspends the award"},{"broken":["A7"],"given":["ope\#
        n centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditat\#
        ion","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"denied"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","det\#
        ails":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspension","details":["c\#
        entre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: "],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccreditation","details":\#
        ["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentre","centres: the-c\#
        entre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn comes back by a new aw\#
        ard alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions: Two\#
         members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"details":["centre: the-centre","conditions: Two members of staff are at the door."]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SetAccreditati\#
        onConditions","details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: "],"outcome":{\#
        "done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public page until they are\#
         lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offe\#
        red: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: s\#
        upervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A cen\#
        tre with both standards offers every kind of service there is, each by its own name"},{"broken":\#
        ["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, softPlay"],"o\#
        utcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind \#
        of service that the protocol does not know cannot be offered"},{"broken":["A8"],"given":["centre\#
         on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-one","c\#
        entre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refused":{"_0":"A\#
        8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service that it does\#
         not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"EnterCentre","details":["centre: the-centre","profile: name Supported Only; town The\#
        tford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: support\#
        edCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded:\#
         2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcom\#
        e":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"\#
        A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre: the-centre\#
        ","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835686800000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupported"],"outco\#
        me":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredited for suppo\#
        rted contact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centre on the re\#
        gister"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another\#
        -case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcom\#
        e":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccre\#
        ditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: another-case","link: link-two","centre: the-centre","kind: supervisedCentre","referrer\#
        : court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"com\#
        mand":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kin\#
        d: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A referr\#
        al names only a service that is accredited, that day, for the contact it asks for"},{"broken":[]\#
        ,"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services h\#
        andover, indirectContact, parentingAssessment; languages Polish, British Sign Language; accessNe\#
        edsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"details":["centre: the-centre","services: handover, indirectContact, parentingAsses\#
        sment","languages: Polish, British Sign Language","access: step-free, hearing loop"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","access: "],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in which langu\#
        ages, and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],"rules":["A\#
        9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cen\#
        tre","kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"invalid":{"_\#
        0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the register has no name\#
         for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"steps":[{"at\#
        ":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervis\#
        ed later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":\#
        ["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: hidden"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAccreditat\#
        ion","details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewa\#
        ls: supported later; supervised due","accredited_until: supported 2030-02-27; supervised 2027-08\#
        -31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is given in time,\#
         and a new award begins again"},{"broken":["A3"],"given":["centre on the register"],"rules":["A3\#
        "],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["setti\#
        ngs: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.decideWi\#
        thinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{},"co\#
        mmand":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"\#
        ],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"details":["centr\#
        e: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},{"at":18116\#
        64000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonth\#
        s 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: supported du\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the register officer\#
        's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A3"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected: supported \#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"details":["centr\#
        e: the-centre","renewals: supported due","families_affected: supported 1; supervised 0"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centre: the-cent\#
        re","renewals: supported lapsed; supervised lapsed","families_affected: supported 1; supervised \#
        0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not renewed lapse\#
        s, and the families whom it affects are listed"},{"broken":["A6"],"given":["centre on the regist\#
        er"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","det\#
        ails":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Su\#
        ndays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"details":["concern: hall","state: reported","steps: reported"],"outcome":\#
        {"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: h\#
        all","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clock\#
        s":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising\#
        ","note: Rang the register officer."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":\#
        1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["concern: hall","s\#
        tate: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"\#
        title":"Anyone reports an organisation that is not accredited, and it goes to Cafcass's commissi\#
        oning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"ReportUnaccredited","details":["concern: hall","organisation: ","place: ","offers: "\#
        ,"knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation","place"]}},"who"\#
        :"anyone"}],"title":"A report names who, where, what and how it is known"},{"broken":["A6"],"giv\#
        en":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offer\#
        s: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: sunn\#
        y-hall","profile: name Sunny Hall; town Diss; country england; takesSelfReferrals true"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details"\#
        :["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who"\#
        :"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["conc\#
        ern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/cafcass\#
        "},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: sunny-hall\#
        ","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centr\#
        e: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks"\#
        :{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"outOfStep":{}}\#
        ,"who":"commissioner/cafcass"}],"title":"An organisation has become accredited only where the re\#
        gister says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Di\#
        ss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.","reachBy: sam\#
        @example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"\#
        MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"who":"commissioner\#
        /cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to\#
        : closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"commissioner/cafcas\#
        s"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed","steps: closed, l\#
        iaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was reported is seen t\#
        hrough, and each step is kept"},{"broken":[],"given":["centre on the register"],"rules":["A5"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre",\#
        "kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: suppo\#
        rtedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":\#
        {},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks:\#
         0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"details":["cent\#
        re: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualSupported none","w\#
        aiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","details":["centre: \#
        the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 4","w\#
        aiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title":"The \#
        wait that the public reads bears the day on which the centre said so"},{"broken":["A5"],"given":\#
        ["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre:\#
         the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-ce\#
        ntre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: suppo\#
        rtedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: suppor\#
        tedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre states no w\#
        ait for contact that it does not offer"},{"broken":["H2"],"given":["referral accepted"],"rules":\#
        ["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-\#
        22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-\#
        case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A session before the first one is not booked while another would then lie past six months\#
        "},{"broken":[],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,\#
        "clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","mi\#
        nutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command"\#
        :"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Each side is asked alone, with minutes to come and g\#
        o between them"},{"broken":["H6"],"given":["supervised session held"],"rules":["H6"],"steps":[{"\#
        at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-0\#
        7","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"cl\#
        ocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:39","minut\#
        es: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},\#
        "command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],\#
        "outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command"\#
        :"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"The two sides are never asked for times at which the\#
        y could meet"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at\#
        ":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Goi\#
        ng well.","childrenSaid: child sam; words I like the blue room."],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: other","fi\#
        ndings: Again.","childrenSaid: child nobody; words Hello."],"outcome":{"invalid":{"_0":["childre\#
        nSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in a review, in the child's own\#
         words"},{"broken":[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":17494235\#
        40000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","details":["k\#
        ind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        The three-month review is held on its last day"},{"broken":[],"given":["supervised session held"\#
        ],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","de\#
        tails":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances\#
         The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"After a six-month review contact goes on to the day that was si\#
        gned off"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"r\#
        esident"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outco\#
        me":{"done":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"br\#
        oken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":\#
        1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booke\#
        d"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","detai\#
        ls":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"Sa\#
        yPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":17\#
        40992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who"\#
        :"anyone"}],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["\#
        supervised session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"Clo\#
        seCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"\#
        _0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCas\#
        e","details":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":[\#
        "contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"\#
        ]},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed",\#
        "held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what\#
         is ahead, not before the last session that was held"},{"broken":[],"given":["supervised session\#
         held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":[\#
        "plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how \#
        With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"c\#
        locks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold d\#
        ay 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"The way out is planned, both sides are told, and the child hears o\#
        f it by the last visit"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"st\#
        eps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30;\#
         next withoutHelp; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"\#
        _0":"H3"}},"who":"coordinator"}],"title":"A child is not told after the last visit that it was t\#
        he last"},{"broken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":\#
        [{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next\#
         anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: l\#
        astDay 2025-09-09; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story\#
        ."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"comm\#
        and":"PlanExit","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-\#
        09; by The worker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coor\#
        dinator"}],"title":"A plan has a day, and ends no later than contact here may last"},{"broken":[\#
        "H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{\#
        },"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 202\#
        5-08-01; by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only who\#
        ever runs the centre plans the way out"},{"broken":["H1"],"given":["supervised session held"],"r\#
        ules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings\#
        : Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"com\#
        mand":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["fin\#
        dings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"com\#
        mand":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A review with the coordinator after three months"},{"broken":["H\#
        1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H\#
        1":["running"]},"command":"HoldReview","details":["kind: other","findings: A word about parking.\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"d\#
        etails":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; another kin\#
        d does not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"s\#
        teps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17573724000\#
        00,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides \#
        in November.","exceptional: circumstances The court decides in November.; signedOffBy ; until 20\#
        25-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{\#
        },"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November."\#
        ,"exceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{\#
        "_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details\#
        ":["kind: threeMonths","findings: The court decides in November.","exceptional: circumstances Th\#
        e court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_\#
        0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":\#
        "HoldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptiona\#
        l: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"After six months contact goes on only in excepti\#
        onal circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"]\#
        ,"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","de\#
        tails":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coo\#
        rdinator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","find\#
        ings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not\#
         reviewed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],\#
        "steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates\#
        : 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]}\#
        ,"command":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: gree\#
        n","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the \#
        diary makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"]\#
        ,"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","f\#
        indings: The court decides in November.","exceptional: circumstances The court decides in Novemb\#
        er.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1757318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordin\#
        ator"}],"title":"Contact does not go on beyond the day that was signed off"},{"broken":["H2"],"g\#
        iven":["supervised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"comma\#
        nd":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","except\#
        ional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview\#
        ","details":["kind: other","findings: The court decided sooner.","exceptional: circumstances A f\#
        ew weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":\#
        "H2"}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["\#
        session: the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: s\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldR\#
        eview","details":["kind: other","findings: The court decided sooner.","exceptional: circumstance\#
        s A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"A later sign-off leaves no session in the diary past the day that\#
         it reaches"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at\#
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
         session is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathT\#
        est","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adul\#
        t: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken":["E8"],"g\#
        iven":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ord\#
        erBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","res\#
        ult: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a\#
         test the adult stays outside; with a negative one the visit goes ahead"},{"broken":["E8"],"give\#
        n":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderB\#
        reathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","r\#
        esult: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"a\#
        t":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"\#
        },{"at":1742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","da\#
        y: 2025-03-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"ou\#
        tcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the \#
        visit before it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessions booke\#
        d"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details\#
        ":["adult: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400\#
        000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"in\#
        valid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteB\#
        reathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"adult: dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"titl\#
        e":"A test is asked for only where the order asks for one, as the coordinator notes it"},{"broke\#
        n":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"OrderBreathTest","details":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"Whoever did not come needs no test; contact with another \#
        goes by the door alone"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":\#
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
