/// Made by `make golden` from the scenario files; not to be changed by hand.
enum EvidenceText {
    static let json = #"""
        {"deciders":{"A1":[{"name":"mustBeAccredited","room":"Diary"},{"name":"service","room":"Referral\#
        "},{"name":"mustBeOffered","room":"Referral"},{"name":"holds","room":"Register"},{"name":"isAccr\#
        edited","room":"Register"},{"name":"lapse","room":"Register"},{"name":"mustBeAccredited","room":\#
        "Register"},{"name":"mustBeOffered","room":"Review"}],"A2":[{"name":"service","room":"Referral"}\#
        ,{"name":"mustBeOffered","room":"Referral"},{"name":"holds","room":"Register"},{"name":"isAccred\#
        ited","room":"Register"},{"name":"offered","room":"Register"},{"name":"lapse","room":"Register"}\#
        ,{"name":"mayOffer","room":"Register"}],"A3":[{"name":"renewalClock","room":"Register"},{"name":\#
        "renewalState","room":"Register"},{"name":"renewals","room":"Register"},{"name":"affected","room\#
        ":"Register"}],"A4":[{"name":"anyone","room":"Access"}],"A6":[{"name":"reporting","room":"Regist\#
        er"},{"name":"mustBeAccredited","room":"Register"},{"name":"followsConcerns","room":"Register"}]\#
        ,"A7":[{"name":"acting","room":"Register"},{"name":"holds","room":"Register"},{"name":"stop","ro\#
        om":"Register"},{"name":"reporting","room":"Register"},{"name":"mustBeAlerted","room":"Register"\#
        },{"name":"readsConcern","room":"Register"}],"A8":[{"name":"service","room":"Referral"},{"name":\#
        "mustBeOffered","room":"Referral"}],"A9":[{"name":"isOutcode","room":"Register"},{"name":"mustBe\#
        Offered","room":"Review"}],"B1":[{"name":"mayAccept","room":"Assessment"},{"name":"mustBeManaged\#
        ","room":"Review"},{"name":"isAssessedAfresh","room":"Review"}],"B10":[{"name":"all","room":"Enq\#
        uiry"},{"name":"mustSuit","room":"Referral"},{"name":"mustHaveAgreedLongStay","room":"Referral"}\#
        ],"B2":[{"name":"signs","room":"Assessment"},{"name":"mayAccept","room":"Assessment"},{"name":"m\#
        ustWeighSigns","room":"Order"},{"name":"risk","room":"Referral"},{"name":"mustBeManaged","room":\#
        "Review"}],"B4":[{"name":"toBeSeen","room":"Assessment"},{"name":"notYetSeen","room":"Assessment\#
        "},{"name":"mustBeSeen","room":"Assessment"},{"name":"isSeen","room":"Assessment"},{"name":"firs\#
        tSeen","room":"Assessment"},{"name":"mustBeApart","room":"Assessment"},{"name":"mustBeReady","ro\#
        om":"Diary"},{"name":"adults","room":"Referral"},{"name":"mustBeReady","room":"Session"},{"name"\#
        :"mustBeReady","room":"Virtual"}],"B5":[{"name":"mustBeOpenForContact","room":"Diary"}],"B6":[{"\#
        name":"mustBeSafeAtHome","room":"Assessment"},{"name":"mustBeReady","room":"Diary"},{"name":"mus\#
        tBeReady","room":"Session"},{"name":"mustBeReady","room":"Virtual"},{"name":"mayEnter","room":"V\#
        irtual"}],"B7":[{"name":"mustBeReady","room":"Diary"},{"name":"problems","room":"Practice"},{"na\#
        me":"mayAssessRemote","room":"Practice"},{"name":"remote","room":"Referral"},{"name":"mustSuit",\#
        "room":"Referral"},{"name":"mustSuitRemotely","room":"Referral"},{"name":"mustBeReady","room":"S\#
        ession"},{"name":"mustBeReady","room":"Virtual"}],"B8":[{"name":"mustSuit","room":"Referral"},{"\#
        name":"mustSayWhyVirtual","room":"Referral"}],"B9":[{"name":"mustNameNobody","room":"Enquiry"},{\#
        "name":"clock","room":"Enquiry"},{"name":"asks","room":"Enquiry"},{"name":"answers","room":"Enqu\#
        iry"}],"C1":[{"name":"begins","room":"Access"},{"name":"referrer","room":"Referral"}],"C10":[{"n\#
        ame":"preparation","room":"Referral"}],"C11":[{"name":"interpreter","room":"Referral"}],"C12":[{\#
        "name":"attendees","room":"Referral"}],"C13":[{"name":"agree","room":"Assessment"},{"name":"arra\#
        ngements","room":"Referral"}],"C14":[{"name":"agree","room":"Assessment"},{"name":"arrangements"\#
        ,"room":"Referral"}],"C15":[{"name":"problems","room":"Practice"},{"name":"isKnown","room":"Prac\#
        tice"},{"name":"professional","room":"Referral"}],"C16":[{"name":"proceedings","room":"Referral"\#
        },{"name":"restore","room":"Referral"}],"C2":[{"name":"referralBody","room":"House"},{"name":"re\#
        ferrer","room":"Referral"},{"name":"localAuthorities","room":"Referral"},{"name":"applies","room\#
        ":"Referral"},{"name":"mustNameTwo","room":"Referral"},{"name":"both","room":"Referral"}],"C3":[\#
        {"name":"bringsPapers","room":"Access"},{"name":"papers","room":"Referral"},{"name":"papersNeede\#
        d","room":"Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name":"clocks","room":"Court\#
        "},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"procee\#
        dings","room":"Referral"},{"name":"papers","room":"Referral"}],"C5":[{"name":"sendsCopies","room\#
        ":"Access"},{"name":"mayAskForCopies","room":"Court"},{"name":"proceedings","room":"Referral"}],\#
        "C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarry\#
        FourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"mayStepD\#
        own","room":"Review"}],"C7":[{"name":"mustBeFunded","room":"Commissioning"}],"C8":[{"name":"chal\#
        lenges","room":"Access"},{"name":"isToBeChallenged","room":"Commissioning"},{"name":"mustBeChall\#
        enged","room":"Commissioning"},{"name":"referralBody","room":"House"}],"C9":[{"name":"commission\#
        edContact","room":"Access"},{"name":"mustBeSent","room":"Commissioning"},{"name":"mustTellNothin\#
        gOfOthers","room":"Commissioning"},{"name":"referralBody","room":"House"}],"D1":[{"name":"clocks\#
        ","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"LocalAuthor\#
        ity"},{"name":"clocks","room":"Practice"},{"name":"everybodyTold","room":"Referral"},{"name":"re\#
        ply","room":"Referral"},{"name":"commissioner","room":"Referral"},{"name":"courts","room":"Refer\#
        ral"}],"D2":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":"Practice"},{"name\#
        ":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D3":[{"name":"w\#
        aitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court"},{"name":"clocks","room":\#
        "LocalAuthority"},{"name":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Di\#
        ary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHave\#
        Room","room":"Diary"}],"E10":[{"name":"everybodyComing","room":"Diary"},{"name":"observers","roo\#
        m":"Practice"},{"name":"mayObserve","room":"Practice"},{"name":"isBookedToObserve","room":"Sessi\#
        on"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","\#
        room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":\#
        "Session"},{"name":"mayEnter","room":"Virtual"}],"E12":[{"name":"keepsCosts","room":"Access"},{"\#
        name":"seesOwnCosts","room":"Access"},{"name":"hasCosts","room":"Cost"},{"name":"terms","room":"\#
        Cost"},{"name":"payers","room":"Cost"},{"name":"charged","room":"Cost"},{"name":"shared","room":\#
        "Cost"},{"name":"mustFit","room":"Cost"},{"name":"mayHavePaid","room":"Cost"}],"E2":[{"name":"mu\#
        stStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","\#
        room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"Diary"},\#
        {"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady",\#
        "room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified","room":"Registe\#
        r"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"},{"name":"mustBe\#
        Ready","room":"Virtual"}],"E3":[{"name":"clocks","room":"Commissioning"},{"name":"mustHaveReview\#
        ed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name":"clocks","room":"Prac\#
        tice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","room":"Review"},{"\#
        name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"\#
        name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"name":"mustKeepTo\#
        Guideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":"mayEnter","room":\#
        "Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name"\#
        :"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","\#
        room":"Diary"},{"name":"times","room":"House"},{"name":"stayApart","room":"Review"},{"name":"mus\#
        tBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustF\#
        indVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"nam\#
        e":"mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"must\#
        HavePassedBreathTest","room":"Session"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"wri\#
        tesRecord","room":"Access"},{"name":"mustHaveReports","room":"Cost"},{"name":"mayWantReport","ro\#
        om":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"},{"name":\#
        "observed","room":"Record"},{"name":"proceedings","room":"Referral"}],"F2":[{"name":"writesRecor\#
        d","room":"Access"},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name"\#
        :"mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"\#
        clocks","room":"Commissioning"},{"name":"clocks","room":"Practice"},{"name":"clocks","room":"Rec\#
        ord"},{"name":"mustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name"\#
        :"clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"Recor\#
        d"}],"F5":[{"name":"sent","room":"Practice"},{"name":"notices","room":"Record"},{"name":"frozen"\#
        ,"room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Re\#
        cord"}],"F7":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name"\#
        :"owed","room":"Record"}],"G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities\#
        ","room":"Safeguarding"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name"\#
        :"answersForIncidents","room":"Access"},{"name":"clocks","room":"Commissioning"},{"name":"commis\#
        sioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Safeguarding"}],"G3":[{\#
        "name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForContact","room":"Diary"},{"n\#
        ame":"mustBeManaged","room":"Review"},{"name":"isAssessedAfresh","room":"Review"},{"name":"mustH\#
        aveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSuspended","room":"Session"},{"name\#
        ":"mustBeReady","room":"Virtual"}],"H1":[{"name":"reviews","room":"Access"},{"name":"clocks","ro\#
        om":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"threeMonths","room":"Review"}\#
        ],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{"name":"m\#
        ustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room\#
        ":"Practice"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"\#
        name":"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWithinStay","room":"Review"},{"na\#
        me":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review"}],"H4":[{\#
        "name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"fr\#
        ee","room":"Review"}],"H5":[{"name":"standing","room":"Review"},{"name":"mayStepDown","room":"Re\#
        view"},{"name":"mustBeManaged","room":"Review"},{"name":"mustBeOffered","room":"Review"},{"name"\#
        :"mustLeaveNothingBooked","room":"Review"},{"name":"mustBeBeforeMove","room":"Review"}],"H6":[{"\#
        name":"mustKeepApart","room":"Review"}],"I1":[{"name":"mustSeeToEverything","room":"Order"},{"na\#
        me":"drafts","room":"Order"}],"I5":[{"name":"mustNotBurdenSupported","room":"Order"}],"I7":[{"na\#
        me":"mustBeOfThisCase","room":"Referral"},{"name":"mustNotBeOlder","room":"Referral"},{"name":"t\#
        akesUpOrder","room":"Referral"}],"J1":[{"name":"mustTellNobody","room":"Virtual"}],"J2":[{"name"\#
        :"takesSeat","room":"Access"},{"name":"take","room":"Virtual"},{"name":"mustBeOpen","room":"Virt\#
        ual"},{"name":"mayHost","room":"Virtual"},{"name":"mustFollowChildFirst","room":"Virtual"}],"J3"\#
        :[{"name":"start","room":"Virtual"},{"name":"mayHost","room":"Virtual"}],"J4":[{"name":"problems\#
        ","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virt\#
        ual"}],"J5":[{"name":"problems","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"\#
        mustHaveChecked","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J6":[{"name":"\#
        start","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"},{"name":"mustBeAnnounced",\#
        "room":"Virtual"},{"name":"mustBeSeenInView","room":"Virtual"}],"J7":[{"name":"mayHost","room":"\#
        Virtual"}],"J8":[{"name":"mustBeReady","room":"Virtual"},{"name":"mayEnter","room":"Virtual"}],"\#
        J9":[{"name":"decide","room":"Virtual"}],"K1":[{"name":"suspends","room":"Access"},{"name":"susp\#
        ensionBody","room":"House"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","room"\#
        :"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspension"},{"\#
        name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"cent\#
        res","room":"Suspension"},{"name":"held","room":"Suspension"},{"name":"mustBeReady","room":"Virt\#
        ual"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}]\#
        ,"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"every\#
        Adult","room":"Suspension"}],"K4":[{"name":"suspensionBody","room":"House"},{"name":"returning",\#
        "room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room"\#
        :"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"Access"},{"name":"w\#
        hyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room\#
        ":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","room":"People"},{\#
        "name":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"name":"running","room":"\#
        People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"People"},{"name":"isUnfit",\#
        "room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{\#
        "name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"},{"name":"referenceLack\#
        s","room":"People"},{"name":"unusual","room":"Privacy"},{"name":"mustBeReady","room":"Session"},\#
        {"name":"mayHost","room":"Virtual"}],"L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":\#
        "whyNotWatched","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised"\#
        ,"room":"Diary"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"u\#
        ntil","room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"nam\#
        e":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"trainingLa\#
        cks","room":"People"},{"name":"mustBeReady","room":"Session"},{"name":"mayHost","room":"Virtual"\#
        }],"L3":[{"name":"keepsRecords","room":"Access"},{"name":"keptUntil","room":"Privacy"},{"name":"\#
        mayErase","room":"Privacy"},{"name":"mustBeDecided","room":"Privacy"},{"name":"mustBeReadThrough\#
        ","room":"Privacy"},{"name":"mayAskForChildren","room":"Privacy"},{"name":"clock","room":"Privac\#
        y"},{"name":"clocks","room":"Privacy"},{"name":"handsRecordsOver","room":"Privacy"},{"name":"han\#
        dedOver","room":"Privacy"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules"\#
        :["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: "\#
        ,"hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","end\#
        sOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":18\#
        19753200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditation ha\#
        s lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":17\#
        61296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 20\#
        25-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"detai\#
        ls":[],"outcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue\#
        ; a place on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1\#
        "],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740\#
        000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks"\#
        :{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-0\#
        1","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"d\#
        etails":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court orde\#
        r the centre answers within seven days of receipt, and says when contact ends"},{"broken":["D1",\#
        "D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clo\#
        cks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1\#
        ":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks"\#
        :{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met\#
        "],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no roo\#
        m this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told with\#
        in ten working days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"gi\#
        ven":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2\#
        ":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overd\#
        ue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["\#
        overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":[\#
        "met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this sp\#
        ring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten wo\#
        rking days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru r\#
        eferral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["ru\#
        nning"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"comma\#
        nd":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, co\#
        unted over two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","\#
        B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["\#
        found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"com\#
        mand":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told i\#
        n time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","\#
        C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes \#
        48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLett\#
        er; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails\#
         false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation \#
        Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; f\#
        requency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; ca\#
        seNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPar\#
        tyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role \#
        residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001\#
        ; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relation\#
        ship father; contact email dan@example.org; attendees named id gran; name Joan Cole; relationshi\#
        p grandmother; part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; \#
        mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs takenNotShared; p\#
        hotographDetails by the father at the end; preparation who the mother; how with the centre's pic\#
        ture book; by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an agen\#
        cy; pays the father; professional attends true; name Cath Moss; office Cafcass; why to see the s\#
        econd session; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["foun\#
        d: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subj\#
        ect: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details\#
        ":["appointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: fa\#
        ceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":\#
        "HoldPreVisit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adu\#
        lt: mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"Hol\#
        dPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176\#
        300000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"\#
        who":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Litt\#
        le risk was found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":\#
        "AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photograph\#
        s at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},\#
        "details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title"\#
        :"A referral is made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"gi\#
        ven":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adu\#
        lt: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who\#
        ":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: m\#
        um"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateH\#
        ouseRules","details":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouse\#
        Rules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult acce\#
        pts the rules of the centre for themselves, and new rules anew"},{"broken":[],"given":["open cen\#
        tre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind saf\#
        eguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@exa\#
        mple.org; ownRole residentCarer; service centre the-centre; kind supportedCentre; frequency ever\#
        y two weeks; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hi\#
        ll; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationsh\#
        ip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdul\#
        t; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees n\#
        amed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who th\#
        e mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profess\#
        ional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"give\#
        n":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Arr\#
        angePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00",\#
        "minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,\#
        "clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B\#
        4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["ap\#
        pointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from:\#
         09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinato\#
        r"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"ou\#
        tcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the d\#
        ay on which the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment:\#
         p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":\#
        {"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ar\#
        rangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00"\#
        ,"minutes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subje\#
        ct: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details"\#
        :["appointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: f\#
        aceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit \#
        by video or telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules"\#
        :["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoint\#
        ment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePre\#
        Visit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minute\#
        s: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","\#
        day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["a\#
        ppointment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToF\#
        ace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arra\#
        ngePreVisit","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","m\#
        inutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 202\#
        5-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":\#
        "coordinator"}],"title":"The two sides are seen separately, never within the handover window of \#
        one another"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepr\#
        esentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"At\#
        tachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardin\#
        gLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email \#
        referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks\#
        ; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; pape\#
        rsFrom the mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns \#
        false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["bec\#
        ause: lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Where the order says another centre by agreement, no days are counted"},{"broken\#
        ":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clock\#
        s":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","\#
        words: We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743\#
        461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"c\#
        locks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twen\#
        ty-one days are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"ru\#
        les":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["ce\#
        ntre: plain-house","profile: name Bridge House; town Bradford; country england; takesSelfReferra\#
        ls true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Awar\#
        dAccreditation","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","de\#
        tails":["centre: plain-house","kinds: supportedCentre","others: services ; languages ; accessNee\#
        dsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":\#
        {},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town\#
         Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house\#
        ","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: sup\#
        ervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"co\#
        ordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["t\#
        o: plain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","\#
        newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCa\#
        se: the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house"\#
        ,"newCase: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-hou\#
        se"}],"title":"A case goes on only to a centre accredited for supervised contact, in its own fam\#
        ily"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill Hous\#
        e; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervise\#
        d-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kin\#
        ds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"w\#
        ho":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","detai\#
        ls":["to: supervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-ne\#
        xt","stage: submitted","kind: supervisedCentre","papers: order received; safeguardingLetter rece\#
        ived"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clock\#
        s":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found \#
        the case goes on to a supervised centre with its papers"},{"broken":[],"given":["referral submit\#
        ted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detail\#
        s":["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Fi\#
        eld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A sign is answered by supervised contact, with no reas\#
        on wanted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021"\#
        ,"hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","end\#
        sOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign point\#
        s to supervised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["refer\#
        ral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferra\#
        l","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":\#
        {"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","de\#
        tails":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threa\#
        ts to staff were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        Referral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"re\#
        fused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk",\#
        "details":["summary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit\#
        : false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","\#
        conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepte\#
        d only after screening, and only where the risk can be managed"},{"broken":["B5"],"given":["refe\#
        rral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissi\#
        oner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCen\#
        tre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"out\#
        come":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"DeclineReferral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfS\#
        tep":{}},"who":"coordinator"}],"title":"Nobody but the centre answers for it, and the parties ar\#
        e told only its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in \#
        2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre",\#
        "endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","ends\#
        On: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.",\#
        "isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: sup\#
        ervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"An unmanaged risk of harm is refused, whatever reason is given"},{"broken":["B4"],"give\#
        n":["supervised referral submitted"],"rules":["B6","B4"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.",\#
        "hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Seen in the papers.","i\#
        sManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn \#
        false; said She would go to her sister's flat for it."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervise\#
        d","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B\#
        4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":[\#
        "appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["\#
        appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours \#
        away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor:\#
         sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"With domestic abuse, contact by vide\#
        o is accepted once the carer was asked what it would be at home"},{"broken":["B6"],"given":["sup\#
        ervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08\#
        -01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Seen in the p\#
        apers.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"o\#
        utcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","ass\#
        essor: Cora Field","atHome: feelsBroughtIn true; said  "],"outcome":{"invalid":{"_0":["atHome.sa\#
        id"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["s\#
        ummary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHom\#
        e: feelsBroughtIn true; said His voice in her kitchen would be too much.; met  "],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"ou\#
        tcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        ssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","asse\#
        ssor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitchen would be too much.\#
        ; met Sam calls from school with a teacher."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn\#
        : 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Where the carer would feel the abuser in their home, what is done about it is said\#
        , or it is not by video"},{"broken":["B6"],"given":["supervised referral submitted"],"rules":["B\#
        6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domes\#
        ticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","\#
        details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora F\#
        ield","atHome: feelsBroughtIn false; said No."],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subjec\#
        t: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject\#
        : adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: \#
        virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":[\#
        "summary: Asked afresh.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Fiel\#
        d","atHome: feelsBroughtIn true; said It was worse than she thought."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-15","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0\#
        ":"B6"}},"who":"coordinator"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refuse\#
        d":{"_0":"B6"}},"who":"supervisor"}],"title":"Face to face needs no answer about the home, and a\#
         newer answer stops contact by video"},{"broken":[],"given":["supervised referral submitted"],"r\#
        ules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Fi\#
        eld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptReferral","details":["kind: supervisedCentre","endsOn: 2025-08-01","conditions: "],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Domestic abuse does not stop supervised contact at a c\#
        entre by this rule"},{"broken":["D3"],"given":["referral submitted"],"rules":["D3"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-02"],"ou\#
        tcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supported\#
        Centre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["sta\#
        ge: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"PutOnWaitingList","details":["expected: 2025-03-10"],"outcome":{"denied":{}},"who":"refe\#
        rrer"}],"title":"A family waits for a place, and the finder states the time that follows"},{"bro\#
        ken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court\#
         Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fall\#
        Back eitherPartyRestores; cymruWasConsulted true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissio\#
        ner"}],"title":"A court in Wales that consulted Cafcass Cymru is not flagged"},{"broken":[],"giv\#
        en":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre;\#
         frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A\#
         court in England is not asked"},{"broken":["C8"],"given":["court referral in wales drafted"],"r\#
        ules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDate \#
        2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["pr\#
        ogress: withCentre","court: Family Court at Brecon","case_number: BR25P00007","challenged_by: no\#
        ne"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"o\#
        utcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"outcom\#
        e":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"\#
        denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":[],"outcome"\#
        :{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":1741168800000,"clocks":{},"command\#
        ":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-05","words: Telephoned t\#
        he court."],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":1741168800000\#
        ,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-05"\#
        ,"words: Telephoned the court."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000\#
        ,"clocks":{},"details":["challenged_by: Ffion Practice","challenged_on: 2025-03-05","outcome: no\#
        ne"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"command":"Conc\#
        ludeChallenge","details":["outcome: partiesPay","words: The court leaves it to the parties."],"o\#
        utcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"details":["outcome: p\#
        artiesPay"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Without consulting it is flagg\#
        ed; who challenged it, when and with what outcome is kept"},{"broken":["C8"],"given":["court ref\#
        erral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"refused":{"_0":"C8"}},"who":"referrer"}],"title":"A court t\#
        hat refers in Wales says whether Cafcass Cymru was consulted"},{"broken":["C8"],"given":["court \#
        referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Brecon; cas\#
        eNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cy\#
        mruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1741168800\#
        000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: other","words: Nothing."],"ou\#
        tcome":{"refused":{"_0":"C8"}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"command":"\#
        ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-06","words: Telephoned."],"\#
        outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"comman\#
        d":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-02","words: Telephoned.\#
        "],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"co\#
        mmand":"ChallengeCourtReferral","details":["by: ","on: 2025-03-03","words: "],"outcome":{"invali\#
        d":{"_0":["by","words"]}},"who":"commissioner"}],"title":"A challenge lies neither ahead nor bef\#
        ore the referral, and comes before its outcome"},{"broken":[],"given":["court referral in wales \#
        drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007\#
        ; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-03","words: Teleph\#
        oned."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"C\#
        hallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-03","words: Telephoned."],"o\#
        utcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"ChallengeCo\#
        urtReferral","details":["by: Somebody Else","on: 2025-03-03","words: Wrote."],"outcome":{"outOfS\#
        tep":{}},"who":"commissioner"}],"title":"A challenge may be of the day of the referral, and is k\#
        ept once"},{"broken":[],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen wit\#
        h both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding gr\#
        ound report; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"details":["progress: withCentre","ground: report","adviser: Owen Pryc\#
        e"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays where its report to\#
         the court recommends contact"},{"broken":[],"given":["cymru referral drafted"],"rules":["C7"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales ri\#
        skAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIss\#
        ues false; funding ground involvement; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: i\#
        nvolvement","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass\#
         Cymru pays while it is at work in the case"},{"broken":[],"given":["cymru referral drafted"],"r\#
        ules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownS\#
        afeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true; bot\#
        hAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"details":["progress: withCentre","ground: firstHearing","adviser: Owen Pryce"],"outcome"\#
        :{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays for an order at the first hearin\#
        g, made after consulting and agreed by both"},{"broken":["C7"],"given":["cymru referral drafted"\#
        ],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; kn\#
        ownSafeguardingIssues false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"\#
        }],"title":"Without a ground Cafcass Cymru does not refer"},{"broken":["C7"],"given":["cymru ref\#
        erral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; minu\#
        tesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in \#
        January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing;\#
         adviser Owen Pryce; wasConsulted true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wal\#
        es riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardi\#
        ngIssues false; funding ground firstHearing; adviser Owen Pryce; bothAgreed true"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; s\#
        essions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser O\#
        wen Pryce; wasConsulted true; bothAgreed false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSa\#
        feguardingIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted false; bot\#
        hAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder false"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; minu\#
        tesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; wasC\#
        onsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referr\#
        er"}],"title":"An order at the first hearing is no ground unless its adviser was consulted and b\#
        oth parties agreed"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAsses\#
        sment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fal\#
        se; funding ground report; adviser  "],"outcome":{"invalid":{"_0":["answers.wales.funding.advise\#
        r"]}},"who":"referrer"}],"title":"Whose ground it is must be told"},{"broken":["C7"],"given":["r\#
        eferral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"detai\#
        ls":[],"outcome":{"denied":{}},"who":"commissioner"}],"title":"The parties refer themselves wher\#
        e Cafcass Cymru does not pay"},{"broken":["D2","E3","E4"],"given":["cymru referral accepted"],"r\#
        ules":["D2","E3","E4"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: accepted",\#
        "ends: 2027-02-26","minutes_used: 0","minutes_left: 360","clocks: D2 met"],"outcome":{"done":{}}\#
        ,"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","su\#
        pervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["ahead: 4","held: 0","minutes_used: 240","minutes_left: 120","reviewed: ","clocks: E3 2025\#
        -05-03"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[\#
        ],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details\#
        ":[],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"\#
        outcome":{"denied":{}},"who":"referrer"}],"title":"The desk sees the answer, the hours, the revi\#
        ew and its clocks"},{"broken":["D2"],"given":["cymru referral submitted"],"rules":["D2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"details":["clocks: D2 2025-03-17"],"outcome":{"done":{}},"who\#
        ":"commissioner"},{"at":1742255940000,"clocks":{},"details":["clocks: D2 2025-03-17"],"outcome":\#
        {"done":{}},"who":"commissioner"},{"at":1742256000000,"clocks":{},"details":["clocks: D2 overdue\#
        "],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256060000,"clocks":{"D2":["overdue"]},"\#
        details":[],"outcome":{"done":{}}}],"title":"On the tenth working day the answer is not late, an\#
        d on the next it is"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{\#
        "at":1741608000000,"clocks":{},"command":"ReportIncident","details":["incident: words","kinds: d\#
        iscriminatory","account: What was said","happened: 2025-03-10T11:30","toldAuthorities: ","suspen\#
        dContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741608000000,"clocks":{},"de\#
        tails":["notices: 1","behaviour: ","clocks: G2 2025-03-11"],"outcome":{"done":{}},"who":"commiss\#
        ioner"},{"at":1741608000000,"clocks":{},"command":"TellCommissioner","details":["incident: words\#
        ","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741608000000,"clocks":{},\#
        "details":["notices: 1","behaviour: discriminatory","clocks: G2 met"],"outcome":{"done":{}},"who\#
        ":"commissioner"}],"title":"Of behaviour it learns that something is owed at once, and what it w\#
        as when the centre tells"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],"step\#
        s":[{"at":1740992400000,"clocks":{},"details":["returns: "],"outcome":{"done":{}},"who":"commiss\#
        ioner"},{"at":1742806800000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","cont\#
        actCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":\#
        {},"details":["returns: conclusion owed","clocks: F7 2025-03-30"],"outcome":{"done":{}},"who":"c\#
        ommissioner"},{"at":1743325200000,"clocks":{},"command":"SendReturn","details":["kind: conclusio\#
        n"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"details":["retur\#
        ns: conclusion 2025-03-30T10:00","clocks: F7 met"],"outcome":{"done":{}},"who":"commissioner"}],\#
        "title":"What the end of contact owes stands there until it has come"},{"broken":["F3"],"given":\#
        ["cymru referral accepted"],"rules":["F3"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"A\#
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
        ome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft",\#
        "details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam \#
        built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145\#
        3200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"ou\#
        tcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741453200000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: 202\#
        5-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":[\#
        "returns: finalRecord owed; conclusion owed","clocks: F3 2025-03-15"],"outcome":{"done":{}},"who\#
        ":"commissioner"},{"at":1741453200000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"co\#
        mmissioner"},{"at":1741510800000,"clocks":{},"command":"SendReturn","details":["kind: finalRecor\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"AddAdd\#
        endum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"details":["sent_at: 2025-03-09T09:0\#
        0","days: 2025-03-08","addenda: 0","events: 10:40 Sam built a tower."],"outcome":{"done":{}},"wh\#
        o":"commissioner"},{"at":1741597200000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"c\#
        ommissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":[],"outcome":{"denied":{}},"who"\#
        :"court"}],"title":"The final record is read from when it was sent, as it was then"},{"broken":[\#
        ],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"\#
        command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T\#
        10:40"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["\#
        sent: 2025-03-03T10:40","sent_to: referrals@centre.example.org","told: ","not_told: dad, mum"],"\#
        outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServic\#
        eUser","details":["adult: mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,\#
        "clocks":{},"details":["told: mum","not_told: dad"],"outcome":{"done":{}},"who":"commissioner"},\#
        {"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: The \#
        centre telephones you on Thursday."],"outcome":{"done":{}},"who":"commissioner"},{"at":174099960\#
        0000,"clocks":{},"details":["told: dad, mum","not_told: "],"outcome":{"done":{}},"who":"commissi\#
        oner"}],"title":"The team sends the referral to the centre and tells each adult apart, both with\#
         their time"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":17\#
        40999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.exampl\#
        e.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}},"who":"commissioner"}],"title":"It may ha\#
        ve been sent this very minute"},{"broken":["C9"],"given":["cymru referral submitted"],"rules":["\#
        C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum\#
        "],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"comm\#
        and":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T11:0\#
        1"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"at":1740999600000,"clocks":{},\#
        "command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-02\#
        T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"at":1740999600000,"clocks\#
        ":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who\#
        ":"commissioner"}],"title":"Nobody is told before it is sent, and it is not sent a minute ahead"\#
        },{"broken":["C9"],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","\#
        sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks\#
        ":{},"command":"TellServiceUser","details":["adult: dad","words: You can ring her on +44 7700 90\#
        0001."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},\#
        "command":"TellServiceUser","details":["adult: dad","words: Her number: 07700-900-001"],"outcome\#
        ":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellS\#
        erviceUser","details":["adult: mum","words: Write to DAN@example.org first."],"outcome":{"refuse\#
        d":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser\#
        ","details":["adult: gran"],"outcome":{"invalid":{"_0":["adult"]}},"who":"commissioner"}],"title\#
        ":"What one adult is told holds no way of reaching the other"},{"broken":[],"given":["cymru refe\#
        rral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferral\#
        ToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"do\#
        ne":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","detai\#
        ls":["adult: mum","words: The centre rings you on 07700 900001."],"outcome":{"done":{}},"who":"c\#
        ommissioner"}],"title":"To be told one’s own number is nothing of the other side"},{"broken":["C\#
        9"],"given":["referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T09:0\#
        0"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Tel\#
        lServiceUser","details":["adult: mum"],"outcome":{"denied":{}},"who":"commissioner"}],"title":"O\#
        nly Cafcass Cymru’s team sends and tells, of its own referrals"},{"broken":[],"given":["supervis\#
        ed session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers\#
        ","details":["terms: sessions payer adult mum; parts 1, payer adult dad; parts 2; reports payer \#
        adult dad; parts 1; words The parties share the visits; the father pays for records."],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","detail\#
        s":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","detai\#
        ls":["charge: notes","kind: record","session: the-case.2025-03-08.1030","payer: adult dad","penc\#
        e: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"\#
        NotePayment","details":["payment: id p1; payer adult dad; pence 5000; day 2025-03-10; way cash"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: s\#
        ession 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"],"outcome":{"done":{}},"who":"\#
        resident"},{"at":1741600800000,"clocks":{},"details":["lines: record 2500, session 6666","charge\#
        d: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"visitor"},{"at":1741600800000,"\#
        clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Those whom the order names share the visits to the penny, and each sees o\#
        nly their own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E12"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"NoteCharge","details":["charge: prepared","kind: preVisit",\#
        "pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{}\#
        ,"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Cafcass Cymru pays for the family that it referred, and the family sees no charge"},{"brok\#
        en":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks"\#
        :{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StatePrices","details":[\#
        "centre: the-centre","prices: kind session; standard supervised; pence 10000; isPerHour true"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge"\#
        ,"details":["charge: first","kind: session","session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: session 10000"],"\#
        outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"command":"CorrectCharge"\#
        ,"details":["charge: first.1","pence: 0","reason: The first visit is free."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: session 0","owed: 0",\#
        "corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"command\#
        ":"NotePayment","details":["payment: id p1; payer adult mum; pence 100; day 2025-03-10; way card\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Correct\#
        Payment","details":["payment: p1","pence: 0","reason: Noted in the wrong case."],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["paid: 0","payments: 1"],\#
        "outcome":{"done":{}},"who":"resident"}],"title":"A correction stands beside what it corrects, w\#
        ith its reason"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[\#
        {"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: session\#
        ","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"\#
        coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions\#
         payer adult mum; parts 1; reports payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind\#
        : session","session: the-case.2025-03-08.1030","payer: adult dad","pence: 10000"],"outcome":{"re\#
        fused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge"\#
        ,"details":["charge: notes","kind: record","session: the-case.2025-03-08.1030","payer: adult mum\#
        ","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"command":"NotePayment","details":["payment: id p1; payer localAuthority; pence 5000; d\#
        ay 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Nobody is charged whom the case does not name"},{"broken":["E12"],"given":["supervised \#
        session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","\#
        details":["terms: sessions payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: cancel\#
        led","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"refused":{"_0":"E12"}},"who"\#
        :"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first\#
        ","kind: session","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: secon\#
        d","kind: session","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"refused":{"_0"\#
        :"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"CorrectCharge","details\#
        ":["charge: first.1","pence: 0","reason: Charged by mistake."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: second","ki\#
        nd: session","session: the-case.2025-03-08.1030","pence: 3500"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"A visit is charged once to each payer, as held or as cancelled, whichever i\#
        t was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741600800000,"c\#
        locks":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","detai\#
        ls":["charge: notes","kind: report","pence: 2500"],"outcome":{"refused":{"_0":"F1"}},"who":"coor\#
        dinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: reports paye\#
        r adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Of suppo\#
        rted contact there is no report to charge for, and nobody to name for one"},{"broken":["E12"],"g\#
        iven":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"comm\#
        and":"NamePayers","details":["terms: sessions payer adult mum; parts 1"],"outcome":{"denied":{}}\#
        ,"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: s\#
        essions payer adult mum; parts 0, payer adult gran; parts 1, payer cafcassCymru; parts 101"],"ou\#
        tcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions.1.payer","terms.sessions.2.par\#
        ts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"\#
        NoteCharge","details":["charge: first","kind: late","payer: adult mum"],"outcome":{"invalid":{"_\#
        0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NotePay\#
        ment","details":["payment: id p1; payer adult mum; pence 0; day 2025-03-11; way cash"],"outcome"\#
        :{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741600800\#
        000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult dad; pence 100; \#
        day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor"}],"title":"What cannot be an \#
        amount, a payer or a day is not kept, and only the coordinator notes it"},{"broken":["F5"],"give\#
        n":["supervised session held"],"rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who\#
        ":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-\#
        case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11\#
        :30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comm\#
        and":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: referrer","recipient\#
        : Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741\#
        453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to:\#
         court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coord\#
        inator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.20\#
        25-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","deta\#
        ils":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who\#
        ":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes: 1","addenda: 0"],"outcome":{"\#
        done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sess\#
        ion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: n\#
        obody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["n\#
        otes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A court reads the notes\#
         that were sent to it, as they were sent, and no others"},{"broken":[],"given":["referral withou\#
        t the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPap\#
        ers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P\#
        00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType a\#
        pplication/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"at\#
        ":1740992400000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["awaited: "],"outcome":{"don\#
        e":{}},"who":"court"}],"title":"A paper is missing, the order allows copies, the centre asks and\#
         the court sends"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardi\#
        ngLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeg\#
        uardingLetter, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLette\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCou\#
        rtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingL\#
        etter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"At\#
        tachDocument","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; media\#
        Type application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"cour\#
        t"},{"at":1741078800000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNu\#
        mber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"deta\#
        ils":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"\#
        },{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind\#
         section7Report; fileName report.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails\#
         true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"Attach\#
        Document","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; mediaType\#
         application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"court"},{"\#
        at":1741078800000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["awaited: "],"outcome":{"d\#
        one":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":\#
        ["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"\#
        Only what is missing is asked for, by whoever runs the centre, and only a court that follows the\#
         case sends it"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumb\#
        er: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":\#
        "DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"outOfStep":{}},"who":\#
        "court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeg\#
        uardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"}\#
        ,{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Not ours."],"outco\#
        me":{"denied":{}},"who":"court at another-court"},{"at":1740996000000,"clocks":{},"command":"Dec\#
        lineCopies","details":["words: Cafcass has not filed it."],"outcome":{"done":{}},"who":"court"},\#
        {"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"a\#
        t":1741082400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLette\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["await\#
        ed: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The court cannot send wh\#
        at it is asked for, and says why; a new letter asks again"},{"broken":["C5"],"given":["referral \#
        without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForP\#
        apers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safegua\#
        rdingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"NotePaper","details":["paper: order","status: received"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers"\#
        ,"details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingL\#
        etter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the referral d\#
        oes not tell that the order allows copies, the order itself must be here and say so"},{"broken":\#
        ["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"d\#
        etails":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Fol\#
        lowCase","details":["court: the-court","caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["ca\#
        se"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: \#
        the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},\#
        "who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: another\#
        -court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"cl\#
        ocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome\#
        ":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"FollowCase","detail\#
        s":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740\#
        992400000,"clocks":{},"details":["progress: withCentre","ends: none","clocks: D1 2025-03-10"],"o\#
        utcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"deni\#
        ed":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who\#
        ":"court at another-court"},{"at":1741651140000,"clocks":{},"details":["clocks: D1 2025-03-10"],\#
        "outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks: D1 overdue"],"outco\#
        me":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"DeclineReferral","deta\#
        ils":["because: lacksFacilities","words: We have no step-free room."],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progress: notAccepted","words: We h\#
        ave no step-free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"do\#
        ne":{}},"who":"court"}],"title":"A court takes a case up by reference and number, and sees the a\#
        nswer and nothing else"},{"broken":["C1","D1"],"given":["open centre"],"rules":["D1","C1"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: clara","name:\#
         Clara Bench","email: clara@court.example.org","addressMark: mark-of-clara"],"outcome":{"done":{\#
        }},"who":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cla\#
        ra","role: court the-court"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"GrantRole","details":["person: cora","role: court the-court"],"outcome":{"denied"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","person: clara","referrer: court"],"outcome":{"done":{}},"who":"court"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind court\#
        ; name Clara Bench; organisation Family Court at Leeds; email clara@court.example.org; service c\#
        entre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOr\#
        der true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom t\#
        he court; fallBack eitherPartyRestores; centreMayAskCourt true; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact email mum@example.org, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing The court sends \#
        it.; declaration name Clara Bench; isTrue true"],"outcome":{"done":{}},"who":"court"},{"at":1740\#
        992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"court"},{"at":174\#
        0992400000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"court/col\#
        in"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: second-centre",\#
        "profile: name The Second Centre; town Diss; country england; takesSelfReferrals true"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","d\#
        etails":["centre: second-centre","standard: supervised","awarded: 2024-09-01"],"outcome":{"done"\#
        :{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre\#
        : second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coordinator at second-c\#
        entre"},{"at":1741078800000,"clocks":{},"command":"HandOn","details":["to: second-centre","newCa\#
        se: the-second","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"c\#
        locks":{},"details":["progress: goneToAnotherCentre","gone_to: The Second Centre"],"outcome":{"d\#
        one":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["court_case: the-second","pro\#
        gress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title":"A cou\#
        rt that refers from its account has the referral on its desk, and reads when contact ends"},{"br\#
        oken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Two sessions share a day in a room that holds three families"\#
        },{"broken":[],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","min\#
        utes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        A qualified supervisor on duty throughout watches one family in a room of its own"},{"broken":[]\#
        ,"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minu\#
        tes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"c\#
        ommissioner"}],"title":"Three sessions of two hours use the six hours of a referral, and not a m\#
        inute more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact may g\#
        o on to the day that is six months after its first"},{"broken":["H2"],"given":["referral accepte\#
        d"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"\#
        coordinator"}],"title":"Six months from the first session, and no later without a sign-off"},{"b\#
        roken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarde\#
        d: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0"\#
        :"A1"}},"who":"coordinator"}],"title":"A service is booked only for days on which its accreditat\#
        ion is current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"CloseDay","details":["centre: the-centre","day: 2025-03-15"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30"\#
        ,"minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"\#
        ]}},"who":"coordinator"}],"title":"Dates that are past, closed or named twice are told all at on\#
        ce"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22\#
        , 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":\#
        {"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions progress is reviewed before a fi\#
        fth is booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15,\#
         2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 0"],"outcome":{"do\#
        ne":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor: sue"],"outcome":{"r\#
        efused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CancelSessi\#
        on","details":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 2"],"outcome":{"d\#
        one":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Three sessions of two hours are six hours, and a quart\#
        er of an hour more is refused"},{"broken":["E2"],"given":["supervised referral accepted"],"rules\#
        ":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":\#
        ["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03\#
        -08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details\#
        ":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:39"],"outc\#
        ome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15\#
        ; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised session is certai\#
        n only with a supervisor who is qualified and on duty throughout"},{"broken":["E2"],"given":["su\#
        pervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        EnlistStaff","details":["centre: the-centre","member: person sally; name Sally Brook; post super\#
        visor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sally","recor\#
        d: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: gre\#
        en","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green","supervisor: sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qu\#
        alification holds on its last day and not on the next"},{"broken":["E1"],"given":["sessions book\#
        ed"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre\#
        ","room: green","name: Green room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","roo\#
        m: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RemoveRoom","details":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0\#
        ":"E1"}},"who":"coordinator"}],"title":"A room that is booked is not taken away, though it may b\#
        ecome larger"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: person vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic;\#
         span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Th\#
        e staff on duty decide as well as the room"},{"broken":["E1"],"given":["referral accepted","anot\#
        her referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":\#
        {"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["case: another-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: gre\#
        en"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:55","minutes:\#
         60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A room for one family i\#
        s free for the next to the minute"},{"broken":["E1"],"given":["referral accepted","another refer\#
        ral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: a\#
        nother-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre:\#
         the-centre","room: blue","name: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E\#
        1"}},"who":"coordinator"}],"title":"Two families share a supported room that holds them, and not\#
         one that has become too small"},{"broken":["E1"],"given":["referral accepted","another supervis\#
        ed referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; t\#
        o 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks a\#
        fter three supported families, or watches one"},{"broken":["E2"],"given":["supervised referral a\#
        ccepted","another supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case\#
        ","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"r\#
        efused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["case: another-case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor watches on\#
        e family at a time, in a room that is turned round between two"},{"broken":["E6"],"given":["refe\#
        rral accepted","another referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"MarkNeverMeet","details":["other: another-case"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03\#
        -08","from: 11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case",\#
        "dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Families that must never meet are not there at one time, whichever room they\#
         are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org",\#
        "question: centre the-centre; from court; kind supervisedCentre; hearing 2025-03-24; children tw\#
        oToFour; signs longGap; frequency every two weeks; minutes 60; needs An interpreter for Polish; \#
        wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"detail\#
        s":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: firs\#
        t","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"su\#
        pervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first"\#
        ,"answer: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUn\#
        til 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"det\#
        ails":["enquiry: first","fit: onConditions","room: later","room_from: 2025-04-12","clocks: B9 me\#
        t","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks\#
        ":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places lat\#
        er; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enqu\#
        iry: first","answer: fit wouldNotFit; words The only room for one family is taken until the summ\#
        er.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"cl\#
        ocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"A centre answers what it is asked before a hearing, and whoever has the re\#
        ference reads it"},{"broken":[],"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600\#
        000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answer\#
        WithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{}\#
        ,"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question:\#
         centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","\#
        clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"c\#
        ommand":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays \#
        10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enqu\#
        iry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800\#
        000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: firs\#
        t","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome\#
        ":{"done":{}},"who":"anyone"}],"title":"An answer that is not there by the centre's own day is o\#
        verdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","\#
        question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fa\#
        lse; more The mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: firs\#
        t","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCe\#
        ntre; children underTwo; wantsReport false; needs Case LS25P00101 needs an interpreter."],"outco\#
        me":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre\#
        ","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; f\#
        rom court; kind supportedCentre; children underTwo; wantsReport false; more Room 12 is too small\#
         for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; wo\#
        rds Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coo\#
        rdinator"}],"title":"Neither the question nor the answer holds what belongs to somebody"},{"brok\#
        en":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"AskCentre","details":["enquiry: first","person: somebody-else","replyTo: clerk@court.examp\#
        le.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wants\#
        Report false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCentre","details":["enquiry: first","replyTo: clerk","question: centre the-centre; from cou\#
        rt; kind supportedCentre; children ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":[\#
        "question.children","question.minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks \#
        in their own name only, and gives an address for the answer"},{"broken":["F1"],"given":["open ce\#
        ntre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","detai\#
        ls":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cour\#
        t; kind supportedCentre; children underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: firs\#
        t","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCe\#
        ntre; children underTwo; wantsReport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","points_to_supervised: domes\#
        ticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A supported centre is asked for no re\#
        port before the hearing either"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: cl\#
        erk@court.example.org","question: centre the-centre; from legalRepresentative; kind supportedCen\#
        tre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; p\#
        laces later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.st\#
        andsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","de\#
        tails":["enquiry: first","answer: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid\#
        ":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit\#
        ; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"An answer stands for half a year at the most, and says when there is room"}\#
        ,{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"cloc\#
        ks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","que\#
        stion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquir\#
        y","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outc\#
        ome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"Ans\#
        werEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words We are not accredited no\#
        w.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clo\#
        cks":{},"command":"AskCentre","details":["enquiry: second","replyTo: clerk@court.example.org","q\#
        uestion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fal\#
        se"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an accredited service is a\#
        sked, and answers that it would take the family"},{"broken":[],"given":["authority referral subm\#
        itted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"details":["social_worker: Ann A\#
        sh","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"cloc\#
        ks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@\#
        council.example.org","teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"do\#
        ne":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"details":["social_worker: Nell New",\#
        "team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":\#
        {},"command":"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@coun\#
        cil.example.org","teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"done":\#
        {}},"who":"authority"}],"title":"A local authority names its two people anew when one changes, a\#
        nd the centre is told"},{"broken":["C2"],"given":["authority referral submitted"],"rules":["C2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socia\#
        lWorker: name Nell New; email nell@council.example.org"],"outcome":{"refused":{"_0":"C2"}},"who"\#
        :"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["t\#
        eamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"refused":{"_0":"C2"}},"wh\#
        o":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":[\#
        ],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command"\#
        :"NameLocalAuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.or\#
        g","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"_0":["socialWorker.email","socia\#
        lWorker.name"]}},"who":"authority"}],"title":"Leaving either of them out is refused"},{"broken":\#
        ["C2","C3","D1"],"given":["authority referral submitted"],"rules":["C2","C3","D1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"details":["progress: withCentre","own_number: LCS/4471","missing: o\#
        rder, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"outcome":{"done":{}},"who":"auth\#
        ority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"author\#
        ity at another-council"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"w\#
        ho":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; \#
        bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"authority/colin"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id another; kind sectio\#
        n7Report; fileName report.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":["\#
        missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"comma\#
        nd":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free room."]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress\#
        : notAccepted","words: We have no step-free room.","clocks: D1 met"],"outcome":{"done":{}},"who"\#
        :"authority"},{"at":1741078800000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["s\#
        ocialWorker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email t\#
        om@council.example.org"],"outcome":{"outOfStep":{}},"who":"authority"}],"title":"A local authori\#
        ty sees where its referral stands, and nobody of another does"},{"broken":["C2"],"given":["autho\#
        rity referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Fol\#
        lowReferral","details":["authority: another-council","ownNumber: LCS/4472"],"outcome":{"invalid"\#
        :{"_0":["case"]}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"command\#
        ":"FollowReferral","details":["authority: another-council","case: no-such-case","ownNumber: LCS/\#
        4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":1740992\#
        400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber\#
        : LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"command\#
        ":"FollowReferral","details":["authority: another-council","ownNumber: lcs 4471"],"outcome":{"do\#
        ne":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"details":["progre\#
        ss: withCentre"],"outcome":{"done":{}},"who":"authority at another-council"}],"title":"A colleag\#
        ue takes a referral up by its two numbers, and by neither alone"},{"broken":["C2"],"given":["ref\#
        erral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowRefer\#
        ral","details":["authority: the-council","ownNumber: LS25P00101"],"outcome":{"invalid":{"_0":["c\#
        ase"]}},"who":"authority"}],"title":"A referral that somebody else made is no local authority’s \#
        to take up"},{"broken":[],"given":["open centre"],"rules":["I1","I2","I3","I6","I8","I9"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03\#
        -03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service ki\#
        nd supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral\#
         courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnli\#
        ne true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom E\#
        xample; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture\#
         story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in th\#
        e library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran\#
        ; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example; takes \#
        forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"Anybody drafts an order; it is done when every matter is seen to"},{"broke\#
        n":["I1"],"given":["open centre"],"rules":["I1"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild fal\#
        se; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; i\#
        sAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru f\#
        alse; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallB\#
        ack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Exam\#
        ple; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the\#
         park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTi\#
        me Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none;\#
         photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNo\#
        body"],"outcome":{"refused":{"_0":"I1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild fals\#
        e; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; is\#
        Agreed true; asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru fa\#
        lse; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBa\#
        ck courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Examp\#
        le; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the \#
        park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTim\#
        e Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; \#
        photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNob\#
        ody; notNeeded copiesFromCourt"],"outcome":{"done":{}},"who":"anyone"}],"title":"A matter that n\#
        obody has said anything of keeps the draft from being done, until it is marked as needing nothin\#
        g"},{"broken":["I2"],"given":["open centre"],"rules":["I2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isO\#
        neChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre th\#
        e-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; letter\#
        IsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10;\#
         otherRespondsWithinDays 7; recordsArePaidJointly true; ending preparedBy Ruth Example; prepared\#
        How with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPl\#
        an from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exampl\#
        e; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer\#
         Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outco\#
        me":{"invalid":{"_0":["draft.referral.costsPaidBy","draft.referral.fallBack"]}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03\#
        ; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind \#
        supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral co\#
        urtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline \#
        true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; recordsArePaidJointl\#
        y true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-\#
        03; thereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy \#
        Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; offic\#
        erObserves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden;\#
         mayGoOut false; isAccompanied byNobody; leftOut costs"],"outcome":{"done":{}},"who":"anyone"}],\#
        "title":"A clause that stands has no gaps; one that is left out needs none"},{"broken":["I3"],"g\#
        iven":["open centre"],"rules":["I3"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishO\#
        rder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ru\#
        th Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true\#
        ; asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copies\#
        FromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDay\#
        s 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy\#
         Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Satur\#
        day in the park; exitPlan from August in the library; direct collectedBy Gran; notBeforeTime Tom\#
         Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter independent\#
        ; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied not\#
        ByNamed"],"outcome":{"invalid":{"_0":["draft.direct.broughtBy","draft.direct.interpreterPaidBy",\#
        "draft.direct.language","draft.direct.notAccompaniedBy"]}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and An\#
        a; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; cen\#
        tre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; \#
        letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-\#
        03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJo\#
        intly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025\#
        -09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct brough\#
        tBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; o\#
        fficerObserves false; interpreter independent; language Polish; interpreterIsPaidJointly true; p\#
        hotographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied notByN\#
        amed; notAccompaniedBy Uncle Bob"],"outcome":{"done":{}},"who":"anyone"}],"title":"Each conditio\#
        n face to face says whom it is about"},{"broken":[],"given":["open centre"],"rules":["I4"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-0\#
        3-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service k\#
        ind virtualSupervised; centre the-centre; isAgreed true; asksForMore true; tasks records; referr\#
        al courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOn\#
        line true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom\#
         Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the pictu\#
        re story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in \#
        the library; video deviceReadyBy Ruth Example; spaceBy Ruth Example; mayOthersCome false; office\#
        rObserves false; direct interpreter none"],"outcome":{"done":{}},"who":"anyone"}],"title":"By vi\#
        deo other conditions hold, and none of those face to face is asked for"},{"broken":["I4"],"given\#
        ":["open centre"],"rules":["I4"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder\#
        ","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth E\#
        xample; visitor Tom Example; service kind virtualSupervised; centre the-centre; isAgreed true; a\#
        sksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFro\#
        mCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7\#
        ; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ru\#
        th Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday\#
         in the park; exitPlan from August in the library; video spaceBy Ruth Example; mayOthersCome fal\#
        se; officerObserves false; direct interpreter none"],"outcome":{"invalid":{"_0":["draft.video.de\#
        viceReadyBy"]}},"who":"anyone"}],"title":"By video it is said who sees to the device"},{"broken"\#
        :["I5"],"given":["open centre"],"rules":["I5"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false\#
        ; carer Ruth Example; visitor Tom Example; service kind supportedCentre; centre the-centre; isAg\#
        reed true; asksForMore true; tasks report; referral courtSendsPapers true; letterIsOfCymru false\#
        ; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsW\#
        ithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending pr\#
        eparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter ea\#
        ch Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy\#
         Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false;\#
         interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; \#
        isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and An\#
        a; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supportedCentre; cent\#
        re the-centre; isAgreed true; asksForMore true; tasks attendCourt; referral courtSendsPapers tru\#
        e; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 20\#
        25-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePai\#
        dJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2\#
        025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct bro\#
        ughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false\#
        ; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; shares for\#
        bidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03\#
        -03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service ki\#
        nd supportedCentre; centre the-centre; isAgreed true; asksForMore true; tasks settleDisputes; re\#
        ferral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; \#
        isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy\#
         Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the p\#
        icture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August\#
         in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoo\#
        m Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example; \#
        takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused"\#
        :{"_0":"I5"}},"who":"anyone"}],"title":"A supported centre is asked for a place and for nothing \#
        else"},{"broken":[],"given":["open centre"],"rules":["I5"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOn\#
        eChild false; carer Ruth Example; visitor Tom Example; service kind supportedCentre; centre the-\#
        centre; isAgreed true; asksForMore false; referral courtSendsPapers true; letterIsOfCymru false;\#
         copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWi\#
        thinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending pre\#
        paredBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter eac\#
        h Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy \#
        Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; \#
        interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; i\#
        sAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild\#
         false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-centr\#
        e; isAgreed true; asksForMore true; tasks report; referral courtSendsPapers true; letterIsOfCymr\#
        u false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRe\#
        spondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; en\#
        ding preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; therea\#
        fter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; coll\#
        ectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves\#
         false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut \#
        false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"}],"title":"Without such a w\#
        ish it is done; of supervised contact a report may be asked"},{"broken":["I6","I8"],"given":["op\#
        en centre"],"rules":["I6","I8"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder"\#
        ,"details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Ex\#
        ample; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; ask\#
        sForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromC\#
        ourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; \#
        fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth\#
         Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday i\#
        n the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBef\#
        oreTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter \#
        none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied\#
         byNobody; leftOut placeAndAcceptance"],"outcome":{"refused":{"_0":"I6"}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; chil\#
        dren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind superv\#
        isedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSen\#
        dsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; \#
        madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; r\#
        ecordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; c\#
        ontactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library\#
        ; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthe\#
        rsCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden\#
        ; shares forbidden; mayGoOut false; isAccompanied byNobody; leftOut leave"],"outcome":{"refused"\#
        :{"_0":"I8"}},"who":"anyone"}],"title":"Contact is always subject to the centre's accepting, and\#
         the centre always sees the papers"},{"broken":["I9"],"given":["open centre"],"rules":["I9"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025\#
        -03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service\#
         kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; enqui\#
        ry made-up; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy \#
        Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtList\#
        s; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepared\#
        How with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPl\#
        an from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exampl\#
        e; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer\#
         Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outco\#
        me":{"invalid":{"_0":["draft.service.enquiry"]}},"who":"anyone"}],"title":"An answer before the \#
        hearing is quoted by its own reference"},{"broken":[],"given":["open centre"],"rules":["I9"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo\#
        : clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentre; chil\#
        dren twoToFour; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana\#
        ; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; cent\#
        re the-centre; isAgreed true; asksForMore true; tasks records; enquiry first; referral courtSend\#
        sPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; m\#
        adeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; re\#
        cordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; co\#
        ntactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library;\#
         direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOther\#
        sCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden;\#
         shares forbidden; mayGoOut false; isAccompanied byNobody; aids parentingPlan"],"outcome":{"done\#
        ":{}},"who":"anyone"}],"title":"What the centre was asked before the hearing can be quoted"},{"b\#
        roken":["B2"],"given":["open centre"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild\#
         false; carer Ruth Example; visitor Tom Example; service kind supportedCentre; centre the-centre\#
        ; isAgreed true; asksForMore false; signs longGap; referral courtSendsPapers true; letterIsOfCym\#
        ru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherR\#
        espondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; e\#
        nding preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; there\#
        after each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; col\#
        lectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserve\#
        s false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut\#
         false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"B2"}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sa\#
        m and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supportedCent\#
        re; centre the-centre; isAgreed true; asksForMore false; signs longGap; whyDespiteSigns They met\#
         twice this year.; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; \#
        madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack co\#
        urtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; p\#
        reparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park;\#
         exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom\#
         Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photo\#
        grapher Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"]\#
        ,"outcome":{"done":{}},"who":"anyone"}],"title":"Signs of risk point to supervised contact, unle\#
        ss the order says why not"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"a\#
        t":1819785600000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; c\#
        hildren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind sup\#
        ervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral court\#
        SendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline tru\#
        e; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example\#
        ; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story\#
        ; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the libr\#
        ary; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayO\#
        thersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbid\#
        den; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"A1"}\#
        },"who":"anyone"}],"title":"No draft names a centre whose award has lapsed"},{"broken":[],"given\#
        ":["open centre"],"rules":["I7"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about mad\#
        e 2025-02-28; court Family Court at Leeds; caseNumber LS25P00101; children Sam Hill; isOneChild \#
        true; carer the mother, Mia Hill; visitor the father, Dan Cole; service kind supportedCentre; ce\#
        ntre the-centre; isAgreed true; asksForMore false; referral courtSendsPapers true; fallBack cour\#
        tLists; costsPaidBy Dan Cole; copiesFromCourt true; ending contactEnds 2025-09-03; direct mayOth\#
        ersCome false; interpreter none; officerObserves false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-02-2\#
        8; court Family Court at Leeds; caseNumber LS25P00101; children Sam Hill; isOneChild true; carer\#
         the mother, Mia Hill; visitor the father, Dan Cole; service kind supportedCentre; centre the-ce\#
        ntre; isAgreed true; asksForMore false; referral courtSendsPapers true; fallBack courtLists; cos\#
        tsPaidBy Dan Cole; copiesFromCourt true; ending contactEnds 2025-09-03; direct mayOthersCome fal\#
        se; interpreter none; officerObserves false"],"outcome":{"done":{}},"who":"referrer"}],"title":"\#
        A referral reads the order, and what it answers whole is answered"},{"broken":["I7"],"given":["r\#
        eferral submitted"],"rules":["I7"],"steps":[{"at":1740992400000,"clocks":{},"command":"TakeUpOrd\#
        er","details":["order: about made 2025-03-01; caseNumber LS25P00999"],"outcome":{"refused":{"_0"\#
        :"I7"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":[\#
        "order: about made 2025-02-27; caseNumber LS25P00101"],"outcome":{"refused":{"_0":"I7"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about m\#
        ade 2025-03-01; caseNumber ls25 p 00101; ending contactEnds 2025-10-01"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: a\#
        bout made 2025-02-28; caseNumber LS25P00101"],"outcome":{"refused":{"_0":"I7"}},"who":"coordinat\#
        or"}],"title":"An order of another case, or an older one, is not taken up; however its number is\#
         written, it is the same"},{"broken":["I7"],"given":["referral drafted"],"rules":["I7"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-03-0\#
        1"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Take\#
        UpOrder","details":["order: about made 2025-03-01"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about mad\#
        e 2025-03-02"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"TakeUpOrder","details":["order: about made 2025-03-02"],"outcome":{"denied":{}},"who":"resid\#
        ent"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025\#
        -03-02"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"\#
        TakeUpOrder","details":["order: about made 2025-03-02"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"While a referral is written, its referrer reads the order; afterwards whoever runs \#
        the centre that has it"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:3\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"\#
        given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked u\#
        p to the last day of their training"},{"broken":["L1","L2"],"given":["supervised referral accept\#
        ed"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: sue","record: references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervi\#
        sor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level e\#
        nhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        ssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detai\#
        ls":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; refer\#
        ences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"\#
        ],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; \#
        certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-\#
        06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSes\#
        sions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Neither assigned nor confirmed without what is asked for"},{"broken":["L1"],"given"\#
        :["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"\#
        }},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0"\#
        :"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out\#
         not to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"\#
        who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not to b\#
        e trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: \#
        dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; sp\#
        an from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person v\#
        ic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":\#
        "A DBS check holds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"\#
        ],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic;\#
         span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic\#
        ","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody\#
         is on duty without a check, or with one that does not look far enough"},{"broken":["L1"],"given\#
        ":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRe\#
        cord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-\#
        06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"One reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"ru\#
        les":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre:\#
         the-centre","member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-ce\#
        ntre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{\#
        "_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","de\#
        tails":["centre: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; r\#
        eferences "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nel\#
        l","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-\#
        02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pe\#
        rson nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Some\#
        body new waits until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["\#
        L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: \#
        the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced;\#
         volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}\#
        },"who":"coordinator"}],"title":"A centre that renews checks after two years"},{"broken":[],"giv\#
        en":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue;\#
         span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"d\#
        one":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put on duty and watches\#
         contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: \#
        dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbus\#
        eUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; sp\#
        an from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are i\#
        n order on their last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions bo\#
        oked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","detai\#
        ls":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span\#
         from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span\#
         from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a fam\#
        ily is not on duty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"]\#
        ,"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["\#
        person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supe\#
        rvisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervis\#
        ed sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamil\#
        yKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"\#
        },{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volun\#
        teer"}],"title":"It is never too late to say that one knows a family"},{"broken":["L1"],"given":\#
        ["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamily\#
        Known","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,\#
        "clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"\#
        resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"\#
        ],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level \#
        enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rece\#
        ived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 202\#
        7-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:0\#
        0; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs leve\#
        l enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; re\#
        ceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2\#
        027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vi\#
        c; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebod\#
        y says of their own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"g\#
        iven":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Correct\#
        OwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified \#
        2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","de\#
        tails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],\#
        "outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against them\#
        selves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: b\#
        ob","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31;\#
         domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhan\#
        ced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received \#
        2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-\#
        31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor k\#
        eeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","rec\#
        ord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fro\#
        m Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesti\#
        cAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vi\#
        c; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: per\#
        son vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanc\#
        ed; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2\#
        024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-3\#
        1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; t\#
        o 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10\#
        :00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffReco\#
        rd","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06\#
        -01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardi\#
        ngUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["ce\#
        ntre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details\#
        ":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outc\#
        ome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day \#
        and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: \#
        dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhance\#
        d; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic"\#
        ,"record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02\#
        , from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff\#
        ","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:\#
        00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified\#
         2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; in\#
        ductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person v\#
        ic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":\#
        "Domestic abuse training is the centre's choice, safeguarding is not"},{"broken":["E6"],"given":\#
        ["practitioner has the case"],"rules":["E10","E5","E6"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inP\#
        erson","why: Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000\#
        ,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: "],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":[\#
        "session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_booked: 1"],"ou\#
        tcome":{"done":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ob\#
        server pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{\#
        },"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson","may_enter: \#
        Dan Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414\#
        28900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan Cole, Pat Pa\#
        ge","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"\#
        clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks"\#
        :{},"command":"TakeBackObservation","details":["session: the-case.2025-03-15.1030","person: pat"\#
        ],"outcome":{"outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},"command":"Le\#
        aveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: observer pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practitioner asks to \#
        observe a session, is booked, and comes in by the door on neither side"},{"broken":["E5","E10"],\#
        "given":["practitioner has the case"],"rules":["E10","E5"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: quinn","way\#
        : inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400\#
        000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person:\#
         pat","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":\#
        1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030\#
        ","person: pat","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who":"practition\#
        er"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025\#
        -03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practiti\#
        oner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-ca\#
        se.2025-03-08.1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session:\#
         the-case.2025-03-08.1030","person: pat","isYes: false","words: It is the very first visit."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ob\#
        server pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{\#
        },"command":"AskToObserve","details":["session: the-case.2025-03-15.1030","person: pat","way: in\#
        Person","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks"\#
        :{},"command":"AnswerObservation","details":["session: the-case.2025-03-15.1030","person: pat","\#
        isYes: true","words: Please ring the side bell."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741428900000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-15.10\#
        30","date: 2025-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741428900000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: observer pat"\#
        ],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks":{},"details"\#
        :["centre: the-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outcome":{"done":\#
        {}},"who":"volunteer"}],"title":"Nobody comes to observe who has not the case, was not booked, o\#
        r has it no longer"},{"broken":["E10"],"given":["practitioner has the case"],"rules":["E10"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.202\#
        5-03-08.1030","person: pat","way: remotely","why: Too far to come."],"outcome":{"done":{}},"who"\#
        :"practitioner"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObservation","det\#
        ails":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"refused":{"_\#
        0":"E10"}},"who":"coordinator"}],"title":"A session is observed while it is ahead, and not once \#
        it has begun"},{"broken":["E5","E10"],"given":["supervised referral submitted"],"rules":["E10"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnm\#
        anagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: ad\#
        ult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adu\#
        lt dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtu\#
        alSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["\#
        person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"out\#
        come":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitione\#
        r","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: familyCo\#
        urtAdviser","organisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat"\#
        ,"number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":\#
        {},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: i\#
        nPerson","why: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{"at":17409924\#
        00000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","perso\#
        n: pat","way: remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.1030"\#
        ,"person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, remotely"],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: obser\#
        ver pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by video is obs\#
        erved from afar, and nobody comes to the centre for it"},{"broken":["F5"],"given":["practitioner\#
         has the case"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adu\#
        lt dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"com\#
        mand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"\#
        SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; \#
        events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.\#
        2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"out\#
        come":{"done":{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"SendRecord","\#
        details":["session: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Page","authorit\#
        y: order","pays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coordinator"},{"a\#
        t":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.103\#
        0","to: practitioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"outcome":{"refu\#
        sed":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: \#
        Pat Page","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41453200000,"clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practitioner"}],"tit\#
        le":"A practitioner reads the record that was sent to them, as it was sent, and no other"},{"bro\#
        ken":[],"given":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025\#
        -03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":\#
        "practitioner"},{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"outcome":{"done\#
        ":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details"\#
        :["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSup\#
        ervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"An adviser who has the case assesses that contact by video suits, \#
        and the centre may accept it so"},{"broken":["B7"],"given":["cymru practitioner has the case"],"\#
        rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["pers\#
        on: pat","isSuitable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:  "],"outcome\#
        ":{"invalid":{"_0":["assessed","limits"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","di\#
        scussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practition\#
        er"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanag\#
        edHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult \#
        mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult d\#
        ad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSu\#
        pervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person\#
        : pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody list\#
        ens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervi\#
        sor: sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where an adviser fin\#
        ds that video does not suit, or not any more, no session by video is booked"},{"broken":["B7"],"\#
        given":["practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discus\#
        sed: 2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner"}],"titl\#
        e":"Whether video suits is for an adviser of Cafcass Cymru to assess, in a case that it referred\#
        "},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"RegisterPerson","details":["person: gil","name: Gil Ward","email: gi\#
        l@guardians.example.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"system"},{"at"\#
        :1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: gil","name: Gil \#
        Ward","email: gil@guardians.example.org","office: guardian","organisation: Guardians","madeSure:\#
         rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"TakeUpCase","details":["person: gil","number: LS25P00101"],"outcome":{"done":{}},"who":\#
        "practitioner/gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person:\#
         gil","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcom\#
        e":{"refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not assess whethe\#
        r contact by video suits"},{"broken":["B3","B7"],"given":["cymru practitioner has the case"],"ru\#
        les":["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["ce\#
        ntre: supervised-house","profile: name Mill House; town Bradford; country england; takesSelfRefe\#
        rrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"A\#
        wardAccreditation","details":["centre: supervised-house","standard: supervised","awarded: 2024-0\#
        9-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOf\#
        fers","details":["centre: supervised-house","kinds: supervisedCentre, virtualSupervised"],"outco\#
        me":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AssessRemote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed\#
        : 2025-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":\#
        1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-nex\#
        t","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"who":"practitio\#
        ner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["case: the-next","fo\#
        und: ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who":"coordinator\#
         at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["ca\#
        se: the-next","kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: dis\#
        tance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}],"title":"Wha\#
        t an adviser found of video goes with the case to the next centre"},{"broken":["C15"],"given":["\#
        supervised sessions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","ad\#
        dressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"\#
        details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.exampl\#
        e.org","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}}\#
        ,"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person\#
        : pat","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,\#
        "clocks":{},"details":["progress: accepted","children: Sam","ahead: 2025-03-08, 2025-03-15, 2025\#
        -03-22","held: ","notes: 0","conditions: The visiting adult comes by the side door.","profession\#
        al: none","clocks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clo\#
        cks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":1740992400000,"c\#
        locks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks\#
        ":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"practitio\#
        ner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"ou\#
        tcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":\#
        {"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","deta\#
        ils":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title"\#
        :"A practitioner sees a case once they have taken it up, and nothing once that has ended"},{"bro\#
        ken":["C15"],"given":["supervised referral submitted"],"rules":["C15"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat\#
        @advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1\#
        740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Pa\#
        ge","email: pat@advisers.example.org","office: socialWorker","organisation:  ","madeSure:  "],"o\#
        utcome":{"invalid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: D\#
        AN@example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"inval\#
        id":{"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AllocatePr\#
        actitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office:\#
         socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who":"visitor"},\#
        {"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name:\#
         Pat Page","email: pat@advisers.example.org","office: socialWorker","organisation: Leeds","madeS\#
        ure: rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"TakeUpCase","details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"who":"practitio\#
        ner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: L\#
        S25P00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks\#
        ":{},"command":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"],"outcome":{\#
        "refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpC\#
        ase","details":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15"}},"who":"pr\#
        actitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","nu\#
        mber: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever does not know\#
         the number of the case is not let in, and not for long"},{"broken":["C15"],"given":["practition\#
        er has the case"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskAboutAt\#
        tending","details":["person: pat","professional: attends true; name Cath Moss"],"outcome":{"inva\#
        lid":{"_0":["professional.office","professional.why"]}},"who":"practitioner"},{"at":174099240000\#
        0,"clocks":{},"command":"AskAboutAttending","details":["person: pat","professional: attends true\#
        ; name Cath Moss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":"practitioner\#
        "},{"at":1740992400000,"clocks":{},"details":["professional: none"],"outcome":{"done":{}},"who":\#
        "practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: \#
        pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: true"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["professional: Cath M\#
        oss"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"details":["ce\#
        ntre: the-centre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole, Cath Moss"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AnswerAttend\#
        ing","details":["person: pat","isYes: false","words: no room"],"outcome":{"outOfStep":{}},"who":\#
        "coordinator"}],"title":"A practitioner asks who should attend, and the centre answers"},{"broke\#
        n":["C15"],"given":["referral drafted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court a\#
        t Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org",\#
        "addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{\#
        },"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@adviser\#
        s.example.org","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","deta\#
        ils":["person: pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practitioner"},{"at\#
        ":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ","born: 20\#
        19-05-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks"\#
        :{},"command":"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{"done":{}},"w\#
        ho":"practitioner"}],"title":"Where the referral names no number of the court's, a case is taken\#
         up by the day on which a child was born"},{"broken":[],"given":["practitioner has the case"],"r\#
        ules":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","details":["reason:\#
         courtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"},{"at":17413\#
        38000000,"clocks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08, 2025-03-15, \#
        2025-03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clocks":{},"comman\#
        d":"AskAboutAttending","details":["person: pat","professional: attends false"],"outcome":{"outOf\#
        Step":{}},"who":"practitioner"}],"title":"A practitioner hears when contact has ended, and still\#
         reads what they had"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retentio\#
        n: closedYears 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: clos\#
        edYears 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: The police asked us to k\#
        eep it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        HoldRecords","details":["isHeld: false","reason: The police are done."],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: submitted"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"A hold is placed and lifted by whoever runs the centre, a\#
        nd how long records are kept is their choice"},{"broken":[],"given":["referral submitted"],"rule\#
        s":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["becau\#
        se: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":18357732\#
        00000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1835773200000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: Too\#
         late."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"The day after its time has pa\#
        ssed a family is erased, and the centre keeps the reference alone"},{"broken":["L3"],"given":["r\#
        eferral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EraseFami\#
        ly","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have no room."],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command":"EraseFamily","\#
        details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On the last day it \#
        is still kept"},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have\#
         no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"HoldRecords","details":["isHeld: true","reason: An inquiry may need it."],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"out\#
        come":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"Er\#
        aseFamily","details":["reference: the-cause"],"outcome":{"invalid":{"_0":["reference"]}},"who":"\#
        coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"d\#
        enied":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},"command":"ChangeRetention","deta\#
        ils":["centre: the-centre","retention: closedYears 3; safeguardingYears 2"],"outcome":{"invalid"\#
        :{"_0":["retention.safeguardingYears"]}},"who":"coordinator"}],"title":"Whatever its age, nothin\#
        g is erased that somebody holds"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kind\#
        s: injury","account: Sam fell and cut a knee.","happened: 2025-03-08T11:00","toldAuthorities: ",\#
        "suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152400000,"clocks":{\#
        },"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-28"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFamily","details":[\#
        ],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"clocks":{},"comman\#
        d":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where an inci\#
        dent was reported the family is kept longer"},{"broken":["L3"],"given":["supervised session held\#
        "],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details"\#
        :["session: the-case.2025-03-08.1030","text: attendees Dan and Sam; events Dan and Sam drew.; wh\#
        atTheChildSaid Again!"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{\#
        "L3":["2025-04-10"]},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"w\#
        ho":"visitor"},{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData","details":["adult: dad\#
        ","isReadThrough: true"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph record.t\#
        he-case.2025-03-08.1030/attendees/0; choice give, paragraph record.the-case.2025-03-08.1030/even\#
        ts/0; choice blackOut; names Sam; ground child"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragr\#
        aph referral/frequency/0; choice give, paragraph referral/preparation/0; choice give, paragraph \#
        firstVisits/firstVisitReason/0; choice give, paragraph assessment/summary/0; choice leaveOut; gr\#
        ound seriousHarm; words Not for him."],"outcome":{"done":{}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad","isReadThrough:\#
         true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An adult asks, somebody decides on \#
        what staff wrote, and then it is given"},{"broken":["L3"],"given":["session held"],"rules":["L3"\#
        ],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad"],"o\#
        utcome":{"denied":{}},"who":"resident"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData\#
        ","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clock\#
        s":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/frequency\#
        /0; choice leaveOut"],"outcome":{"invalid":{"_0":["decisions.0.ground"]}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: "],\#
        "outcome":{"denied":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"command":"DecideOwn\#
        Data","details":["adult: dad","decisions: paragraph referral/frequency/0; choice leaveOut; groun\#
        d notAboutThem"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"com\#
        mand":"ReleaseOwnData","details":["adult: dad"],"outcome":{"refused":{"_0":"L3"}},"who":"coordin\#
        ator"},{"at":1744322400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1744326000000,"clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Noth\#
        ing is given that nobody has read through, and nobody asks for another"},{"broken":["L3"],"given\#
        ":["session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnD\#
        ata","details":["adult: dad","children: true"],"outcome":{"refused":{"_0":"L3"}},"who":"visitor"\#
        },{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad","children: f\#
        alse"],"outcome":{"done":{}},"who":"visitor"}],"title":"What is held about a child is asked for \#
        by somebody with parental responsibility alone"},{"broken":["L3"],"given":["referral submitted",\#
        "next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"HandRecordsOve\#
        r","details":["centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{\#
        "refused":{"_0":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferr\#
        al","details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centr\#
        e","successor: mill-house","why: The hall is sold."],"outcome":{"denied":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","s\#
        uccessor: the-centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: the\#
        -centre","why: The hall is sold."],"outcome":{"invalid":{"_0":["successor"]}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","succ\#
        essor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: They are not ours\#
         any more."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"HoldRecords","details":["isHeld: true","reason: The police asked for it."],"outcome":{"done\#
        ":{}},"who":"coordinator at mill-house"}],"title":"A centre that closes hands what it keeps to a\#
        nother, which then answers for it"},{"broken":["L3"],"given":["referral submitted","next centre"\#
        ],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":\#
        ["centre: the-centre","retention: closedYears 5; safeguardingYears 25"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["becau\#
        se: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-h\#
        ouse","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1835773200000,"cloc\#
        ks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator\#
         at mill-house"},{"at":1898845200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":\#
        {"done":{}},"who":"coordinator at mill-house"}],"title":"What a centre promised to keep longer, \#
        its successor keeps as long"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"\#
        ],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","detai\#
        ls":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built \#
        a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"\#
        FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.\#
        ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","deta\#
        ils":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}}\#
        ,"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["ses\#
        sion: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"s\#
        upervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks\#
        ":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused\#
        ":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"Re\#
        turnRecord","details":["session: the-case.2025-03-08.1030","why: Please give the times."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","d\#
        etails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        42033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-0\#
        3-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command"\#
        :"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else."\#
        ],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddA\#
        ddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"\#
        done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by a second person,\#
         and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at"\#
        :1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17420337000\#
        00,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is no\#
        t written turns overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":\#
        ["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","detail\#
        s":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"out\#
        OfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that has not begun"}\#
        ,{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"c\#
        locks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: atte\#
        ndees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done\#
        ":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000\#
        ,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4"\#
        :["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025\#
        -03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},\#
        "command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"The final record goes on the last of the seven days, in March"},{"broken":[],"given"\#
        :["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"\#
        SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; \#
        events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none\#
        "]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn\#
        ","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final\#
         record goes on the last of the seven days, in October"},{"broken":[],"given":["cymru referral s\#
        ubmitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","d\#
        etails":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supp\#
        ortedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","d\#
        etails":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supporte\#
        dReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact r\#
        eaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral accep\#
        ted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"comm\#
        and":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","det\#
        ails":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru le\#
        arns on the last of the seven days that contact has concluded"},{"broken":[],"given":["supervise\#
        d session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitne\#
        ss","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A supervised centre takes down that somebody asks for a witness"},{"broken":["F6"],"given\#
        ":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWit\#
        ness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at\#
        ":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":\#
        {"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestW\#
        itness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a sup\#
        ported centre is called to give evidence, and the request is kept"},{"broken":[],"given":["super\#
        vised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveReco\#
        rdDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 1\#
        0:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Check\#
        Record","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-\#
        08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to the court by its\#
         order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741\#
        453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030"\#
        ,"text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","\#
        to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_\#
        0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details"\#
        :["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414532\#
        00000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: cou\#
        rt","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinat\#
        or"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-0\#
        3-08.1030","to: court","recipient: Family Court","authority: agreement","pays: nobody"],"outcome\#
        ":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"\#
        command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Fam\#
        ily Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":\#
        1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030",\#
        "to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: \#
        the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAdde\#
        ndum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"don\#
        e":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["se\#
        ssion: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement\#
        ","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Notes go to the court checked, with authority, and as they were"},{"broken":[\#
        "F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none\#
        "]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam\#
         seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clo\#
        cks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events\#
         Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"\#
        clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: events Sam b\#
        uilt a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"cloc\#
        ks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refu\#
        sed":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: o\#
        rder","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A support\#
        ed centre writes no observation of contact"},{"broken":["F1"],"given":["session held"],"rules":[\#
        "F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Fam\#
        ily Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":\#
        {"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestR\#
        eport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked \#
        of a supported centre is refused and kept once, and the letter is ready"},{"broken":[],"given":[\#
        "supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"Re\#
        questReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"given":["ses\#
        sion held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncide\#
        nt","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sa\#
        m fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAutho\#
        rities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An inciden\#
        t is the one thing that is written of supported contact"},{"broken":["F3"],"given":["supervised \#
        session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"S\#
        endReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at"\#
        :1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase",\#
        "details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"out\#
        come":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"Sa\#
        veRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; ev\#
        ents 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor\#
        "},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-0\#
        3-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":\#
        "CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes within seven days of \#
        contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules\#
        ":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","deta\#
        ils":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A fin\#
        al record that is not sent turns overdue, across the night on which the clocks go forward"},{"br\#
        oken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000\#
        ,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: \#
        movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174177000\#
        0000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid"\#
        :{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","d\#
        etails":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":17\#
        41770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refus\#
        ed":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no return of \#
        supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules"\#
        :["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","detai\#
        ls":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761\#
        523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"c\#
        locks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contact has conclu\#
        ded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: \#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"comm\#
        and":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordina\#
        tor"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"comm\#
        and":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedRetu\#
        rn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact goes t\#
        o Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],\#
        "rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["li\#
        nk: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-cen\#
        tre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre t\#
        he-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}}\#
        ,"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: a\#
        nother-case","link: link-another-case","centre: the-centre","kind: supportedCentre","referrer: p\#
        arent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a serv\#
        ice that is accredited for it on the day"},{"broken":[],"given":["cymru referral drafted"],"rule\#
        s":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: service centre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtualBecau\#
        se longOrNoContact; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen wi\#
        th both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote as\#
        sessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for con\#
        tact by video once it was assessed and talked over"},{"broken":["B7"],"given":["cymru referral d\#
        rafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; virtualBec\#
        ause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales funding ground involve\#
        ment; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions 6; minutesE\#
        ach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discus\#
        sed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wales.rem\#
        ote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: service centre the-centre; kind virtualSupported; frequency weekly; virtualB\#
        ecause distance; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with \#
        both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote asses\#
        sor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers \#
        neither for supported contact nor without an assessment"},{"broken":["B7"],"given":["cymru refer\#
        ral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferra\#
        l","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind\#
        : virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{\#
        "refused":{"_0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hold it by vide\#
        o does not take a Cymru family there without the assessment"},{"broken":["C10"],"given":["open c\#
        entre"],"rules":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: preparation who the mother; how "],"out\#
        come":{"invalid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atten\#
        dees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; interpreter \#
        isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOthe\#
        rConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{\#
        "_0":["answers.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: preparation who the mother; how with a picture book; by 2025-03\#
        -03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child i\#
        s told: who, how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","ref\#
        errer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; media\#
        Type application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-l\#
        etter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byte\#
        s 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
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
         risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground invol\#
        vement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 7; minutesEach 60; k\#
        nownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0\#
        ":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
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
        therConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen wi\#
        th both parents; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen \#
        Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind s\#
        upervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; \#
        fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvem\#
        ent; adviser Owen Pryce; riskAssessment seen with both parents; sessions 2; minutesEach 60; know\#
        nSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"\#
        C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@\#
        example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minute\#
        s 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2\#
        025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fir\#
        stName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; la\#
        stName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id\#
         dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@e\#
        xample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs n\#
        one; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter \#
        isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOthe\#
        rConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with \#
        both parents; sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for\#
         more than six hours, nor for less than a first block"},{"broken":["C6"],"given":["open centre"]\#
        ,"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; f\#
        ileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaTy\#
        pe application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused\#
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
        ; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"r\#
        efused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: wales funding ground involvement; adviser Owen Pryce; riskAssessment seen\#
         with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries k\#
        ind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"]\#
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
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding gro\#
        und involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minutesE\#
        ach 120; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sess\#
        ions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
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
        on7Report false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; r\#
        iskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centr\#
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
         wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; se\#
        ssions 6; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for si\#
        x one-hour sessions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: l\#
        egalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName saf\#
        eguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers\#
        .interpreter.language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name R\#
        uth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; k\#
        ind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fam\#
        ily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicit\#
        or; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04\#
        ; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact \#
        telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; l\#
        astName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements\#
         willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with \#
        the centre's picture book; by 2027-02-26; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; language B\#
        ritish Sign Language; who an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"An interpreter comes with language, name and payer"},{"broken":["C14"],\#
        "given":["open centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToM\#
        eet no; mayLeaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangement\#
        s.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Pa\#
        rtners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber L\#
        S25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores\#
        ; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCa\#
        rer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTel\#
        ephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fathe\#
        r; contact email dan@example.org; attendees named ; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk \#
        found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements wi\#
        llingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs n\#
        one"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the \#
        centre only with for how long and from when"},{"broken":["C3"],"given":["open centre"],"rules":[\#
        "C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-\#
        the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentati\#
        ve; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the\#
        -centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true;\#
         court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother\#
        's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born \#
        2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother\#
        ; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstN\#
        ame Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; ar\#
        rangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother;\#
         how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional att\#
        ends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration nam\#
        e Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org;\#
         service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pa\#
        persFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"Without the safeguarding letter, the form asks why and who will sen\#
        d it"},{"broken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; ema\#
        il ann@example.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0\#
        ":["answers.referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegua\#
        rdingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: service centre the-centre; kind supportedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter i\#
        sNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"\#
        _0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@e\#
        xample.org; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email t\#
        om@example.org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local autho\#
        rity names the social worker and the team manager"},{"broken":[],"given":["open centre"],"rules"\#
        :["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link\#
        : link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fi\#
        leName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detail\#
        s":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaTyp\#
        e application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker \#
        name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org; service c\#
        entre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOr\#
        der true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom t\#
        he mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hi\#
        ll; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationsh\#
        ip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdul\#
        t; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees n\#
        amed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who th\#
        e mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profess\#
        ional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"tit\#
        le":"A local authority refers with its two people named"},{"broken":[],"given":["referral drafte\#
        d"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 6\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly; ex\#
        pectedMonths 7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"A stay as long as the limit needs no agreement, a longer one was a\#
        greed with the centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-ce\#
        ntre; kind supervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"do\#
        ne":{}},"who":"referrer"}],"title":"A stay as long as the limit is sent without any agreement"},\#
        {"broken":["B10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supporte\#
        dCentre; frequency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: service centre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 7; longSta\#
        yAgreed  "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example\#
        .org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsRe\#
        port false; expectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"details":["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAns\#
        wered, ifNotAccepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, when\#
        ItEnds"],"outcome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last longer is not re\#
        ferred before the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLett\#
        er; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails\#
         false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDa\#
        te 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack\#
        "]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email re\#
        ferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; \#
        minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role \#
        residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001\#
        ; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relation\#
        ship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; may\#
        LeaveCentre false; photographs none; preparation who the mother; how with the centre's picture b\#
        ook; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers \#
        hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; cour\#
        t Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the\#
         centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: leg\#
        alRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns\#
         false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["paper\#
        s: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["case: another-case","link: link-another-case","referrer: l\#
        egalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["case: another-case","answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report \#
        false; hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"details":["case: another-case","papers: injunction needed"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years ago is asked for,\#
         one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"a\#
        t":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id th\#
        e-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clo\#
        cks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"}],"title":"Papers that come with the referral meet their deadline at once"},{"broken":["C3"],\#
        "given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referre\#
        r@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minut\#
        es 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate \#
        2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fi\#
        rstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; l\#
        astName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, i\#
        d dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@\#
        example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs \#
        none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter\#
         isNeeded false; professional attends false; risk found ; orders kind nonMolestation; issued 202\#
        3-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7\#
        Report true; hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunction needed; sect\#
        ion7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguar\#
        dingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"comman\#
        d":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLet\#
        ter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":174108240\#
        0000,"clocks":{},"details":["papers: safeguardingLetter received; order received; injunction nee\#
        ded; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral sho\#
        ws which papers are needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rul\#
        es":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743\#
        177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalReprese\#
        ntative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centr\#
        e the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder \#
        true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fall\#
        Back eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults\#
         id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephon\#
        e 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName \#
        Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cent\#
        re's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk f\#
        ound ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; dec\#
        laration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174317760000\#
        0,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        743375600000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind ord\#
        er; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"}],"title":"The papers reach the centre within two days of the order, weekend or not"},{\#
        "broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrang\#
        ements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid"\#
        :{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ru\#
        th Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; ki\#
        nd supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fami\#
        ly Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicito\#
        r; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact t\#
        elephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; la\#
        stName Cole; relationship father; contact email dan@example.org; attendees named ; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arr\#
        angements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared;\#
         photographDetails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Photographs are allowed only with by whom and where"},{"broken":["C3"],"given":[\#
        "open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id ear\#
        ly; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email refe\#
        rrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; mi\#
        nutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDa\#
        te 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam;\#
         firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia\#
        ; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true\#
        , id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email d\#
        an@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograp\#
        hs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpre\#
        ter isNeeded false; professional attends false; risk found ; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPriv\#
        ateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; media\#
        Type application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers has\#
        Section7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPri\#
        vateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","de\#
        tails":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConce\#
        rns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, e\#
        ach document says whether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C1\#
        5"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguarding\#
        Letter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: professional attends true; name Cath Moss"],"outcome":{"inv\#
        alid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRe\#
        presentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service \#
        centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasO\#
        rder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom \#
        the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName H\#
        ill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relations\#
        hip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdu\#
        lt; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees \#
        named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who t\#
        he mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk f\#
        ound ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional att\#
        ends true; name Cath Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is named, with office an\#
        d reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: attendees named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome\#
        ":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referr\#
        er@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minu\#
        tes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate\#
         2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; f\#
        irstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; \#
        lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, \#
        id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan\#
        @example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation\#
         who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; \#
        professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.a\#
        ttendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: attendees named id gran; name Joan Cole; relationship grandmother; part the last \#
        half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"t\#
        itle":"Everybody who comes is named, with their part of the visit"},{"broken":["C1"],"given":["o\#
        pen centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case\#
        ","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-case","link: link-2"\#
        ,"referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case"\#
        ,"link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","link: link-7","refe\#
        rrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["case: family8-case","link: link-8","person: so\#
        mebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"wh\#
        o":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities ma\#
        y refer, signed in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the\#
        -centre; kind virtualSupported; frequency weekly; virtualBecause distance"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","\#
        details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: vi\#
        rtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Contact by video says why it is not face to face"},{"broken":["B8"],"given":["referral\#
         drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: service centre the-centre; kind virtualSupervised; frequency weekly"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; fr\#
        equency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Co\#
        ra Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outco\#
        me":{"refused":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBeca\#
        use: preparation"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video without a reason i\#
        s neither referred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":16486272\#
        00000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Spring \#
        and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the\#
        -centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","sta\#
        ndard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":166677120\#
        0000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre\#
        , supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":\#
        {},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offer\#
        ed: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},\#
        "details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"d\#
        one":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or Octo\#
        ber lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":17091972\#
        00000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap Ye\#
        ar; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":17091\#
        97200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCe\#
        ntre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["re\#
        gister: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"c\#
        locks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title"\#
        :"An award of 29 February lasts until the end of February"},{"broken":[],"given":["centre on the\#
         register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOf\#
        fers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedCent\#
        re","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervise\#
        dCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"det\#
        ails":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"c\#
        locks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCentre\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccredi\#
        tation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centres:\#
         the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["\#
        centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"\#
        A service is found for as long as its accreditation lasts, and not a day longer"},{"broken":["A4\#
        "],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"d\#
        etails":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centr\#
        e: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre"\#
        ,"kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"\#
        clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported",\#
        "awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppo\#
        rted","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads\#
         the register; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"given":\#
        ["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseC\#
        oncern","details":["concern: doors","centre: the-centre","account: Both parents wait in one hall\#
        .","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: t\#
        he-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused":{\#
        "_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":\#
        ["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commission\#
        er/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concer\#
        n: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"A\#
        lertRegisterOfficer","details":["concern: doors","note: Please look at it today."],"outcome":{"d\#
        one":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: door\#
        s","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","stand\#
        ard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, supe\#
        rvisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: the-c\#
        entre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyo\#
        ne"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre:\#
         the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-lin\#
        k","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors","\#
        outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000\#
        ,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissio\#
        ner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the register officer, who\#
         suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standa\#
        rd: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: suppo\#
        rted","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported"],"o\#
        utcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["reg\#
        ister: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"\#
        clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported",\#
        "awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"d\#
        etails":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"\#
        }],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"given":["open cent\#
        re"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditio\#
        ns","details":["centre: the-centre","conditions: Two members of staff are at the door."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre",\#
        "conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre\#
        ","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditi\#
        ons stand on the centre's public page until they are lifted"},{"broken":[],"given":["centre on t\#
        he register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, vi\#
        rtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, supe\#
        rvisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind of\#
         service there is, each by its own name"},{"broken":["A8"],"given":["centre on the register"],"r\#
        ules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre\#
        : the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"ou\#
        tcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not know c\#
        annot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: s\#
        upportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supervisedElsewher\#
        e","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral ca\#
        nnot ask a centre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],"ru\#
        les":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre:\#
         the-centre","profile: name Supported Only; town Thetford; country england; takesSelfReferrals t\#
        rue"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOff\#
        ers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":[\#
        "centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre"\#
        ,"kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, \#
        virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinat\#
        or"}],"title":"A centre that is accredited for supported contact alone cannot offer supervised c\#
        ontact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":18197\#
        42400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCe\#
        ntre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks"\#
        :{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supportedC\#
        entre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{}\#
        ,"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre"\#
        ,"kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{\#
        "at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","s\#
        tandard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":18197532\#
        00000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","ce\#
        ntre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},\#
        "who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: anot\#
        her-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"out\#
        come":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that is accredited, \#
        that day, for the contact it asks for"},{"broken":[],"given":["centre on the register"],"rules":\#
        ["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-\#
        centre","kinds: supportedCentre","others: services handover, indirectContact, parentingAssessmen\#
        t; languages Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre",\#
        "services: handover, indirectContact, parentingAssessment","languages: Polish, British Sign Lang\#
        uage","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title\#
        ":"A centre says what else it offers, in which languages, and which needs it meets"},{"broken":[\#
        "A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: servi\#
        ces handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinato\#
        r"}],"title":"An offer that the register has no name for is not taken"},{"broken":[],"given":["c\#
        entre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["cent\#
        re: the-centre","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported d\#
        ue; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},\#
        "details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standa\#
        rd: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000\#
        ,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervised due","accred\#
        ited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Notice of a renewal is given in time, and a new award begins again"},{"broken":["\#
        A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},\#
        "command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinDays\#
         29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},\#
        "who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["\#
        settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator\#
        "},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegist\#
        erSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: \#
        supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"de\#
        tails":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"How long before is the register officer's choice, within bounds"},{"broken":["A1"],\#
        "given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":\#
        ["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due","fa\#
        milies_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":18\#
        19753200000,"clocks":{},"details":["centre: the-centre","renewals: supported lapsed; supervised \#
        lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-\#
        09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordi\#
        nator"}],"title":"An award that is not renewed lapses, and the families whom it affects are list\#
        ed"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny \#
        Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library\#
        ."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: h\#
        all","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"\#
        at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":\#
        {}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: rep\#
        orted"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        MoveReport","details":["concern: hall","to: liaising","note: Rang the register officer."],"outco\#
        me":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveRep\#
        ort","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"details":["concern: hall","state: applying","steps: applying, liaising, \#
        reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation that \#
        is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"ru\#
        les":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["\#
        concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":[\#
        "knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, whe\#
        re, what and how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: h\#
        all","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom\#
        : A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss\#
        ; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre: \#
        sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000\#
        ,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"inv\#
        alid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command"\#
        :"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-03-0\#
        3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport\#
        ","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":\#
        "commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["conce\#
        rn: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An \#
        organisation has become accredited only where the register says so"},{"broken":[],"given":[],"ru\#
        les":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["\#
        concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.",\#
        "knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: \#
        liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"\#
        command":"MoveReport","details":["concern: hall","to: closed","note: It no longer offers contact\#
        ."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details\#
        ":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"w\#
        ho":"officer"}],"title":"What was reported is seen through, and each step is kept"},{"broken":[]\#
        ,"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaiti\#
        ngTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["\#
        centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCen\#
        tre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; s\#
        upervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":\#
        {},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: \#
        4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centr\#
        e: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],\#
        "outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day on \#
        which the centre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","\#
        kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks\#
        : 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaiti\#
        ngTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invali\#
        d":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitin\#
        gTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{\#
        }},"who":"volunteer"}],"title":"A centre states no wait for contact that it does not offer"},{"b\#
        roken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","r\#
        oom: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"MoveSession","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","fr\#
        om: 10:30","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: b\#
        lue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session before the first one is not\#
         booked while another would then lie past six months"},{"broken":[],"given":["supervised session\#
         held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","deta\#
        ils":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","d\#
        ay: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Each side is asked alone, with minutes to come and go between them"},{"broken":["H6"],"given":["\#
        supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"Inv\#
        iteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details\#
        ":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"\#
        who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult\#
        : dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coo\#
        rdinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","d\#
        ay: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        The two sides are never asked for times at which they could meet"},{"broken":["H1"],"given":["su\#
        pervised session held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldR\#
        eview","details":["kind: threeMonths","findings: Going well.","childrenSaid: child sam; words I \#
        like the blue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{}\#
        ,"command":"HoldReview","details":["kind: other","findings: Again.","childrenSaid: child nobody;\#
         words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"titl\#
        e":"A child is heard in a review, in the child's own words"},{"broken":[],"given":["supervised s\#
        ession held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"\#
        ,"2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month review is held on its last d\#
        ay"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":175737234000\#
        0,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The cou\#
        rt decides in November.","exceptional: circumstances The court decides in November.; signedOffBy\#
         Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","\#
        room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six\#
        -month review contact goes on to the day that was signed off"},{"broken":[],"given":["supervised\#
         session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":\#
        "StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22\#
        ","items: contactDetails, childrensNeeds, visitArrangements, assessmentSummary, attendanceDates"\#
        ,"documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"details":["stage: accepted","sessions: 3"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage: submitted","kind: sup\#
        portedCentre","held: 0","papers: order received; safeguardingLetter received"],"outcome":{"done"\#
        :{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-21","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"A family steps down to supported contact at another cen\#
        tre with what that centre needs"},{"broken":[],"given":["supervised session held","next centre"]\#
        ,"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mi\#
        ll-house","newCase: the-next","way: handovers","lastDay: 2025-03-22","items: contactDetails","do\#
        cuments: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details"\#
        :["case: the-next","stage: submitted","papers: order needed; safeguardingLetter needed"],"outcom\#
        e":{"done":{}},"who":"coordinator at mill-house"}],"title":"A family steps down to handovers, wi\#
        thout what it did not need"},{"broken":["B1"],"given":["supervised session held"],"rules":["H5",\#
        "B1"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-centre",\#
        "newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: t\#
        he-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-0\#
        9-01"],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"c\#
        ommand":"ScreenReferral","details":["case: the-next","found: ","hasUnmanagedHarm: false","assess\#
        or: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"At its own centre a family steps down, and\#
         the next coordinator looks for the risk afresh"},{"broken":["H5"],"given":["supervised session \#
        held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown\#
        ","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-21","items:\#
         contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":174\#
        1600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way\#
        : supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{\#
        "_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":\#
        ["to: mill-house","newCase: the-third","way: handovers","lastDay: 2025-03-22","items: contactDet\#
        ails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"DeclineReferral","details":["case: the-next","because: noRoom","words: We\#
         have no room."],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","r\#
        oom: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nothing stay\#
        s booked past the last day, and nothing is booked after it"},{"broken":["B2"],"given":["supervis\#
        ed referral submitted","next centre"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"ScreenReferral","details":["found: harm Said to have hit the child.","hasUnmanaged\#
        Harm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AssessRisk","details":["summary: A supervisor can manage it.","isManag\#
        eable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: super\#
        visedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: support\#
        ed","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B2"\#
        }},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk","details":["summa\#
        ry: It is past.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"StepDown","det\#
        ails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: conta\#
        ctDetails","documents: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":17410788\#
        00000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: sup\#
        ported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Harm that nobody could manage holds a family back until the risk has b\#
        een assessed afresh"},{"broken":["B1","G3"],"given":["supervised session held","next centre"],"r\#
        ules":["H5","B1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"AssessRisk","details"\#
        :["summary: More is needed than we can do.","isManageable: false","childrenNeedPreVisit: false",\#
        "assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDa\#
        y: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B1"}},"who":"c\#
        oordinator"},{"at":1741600800000,"clocks":{},"command":"ReportIncident","details":["incident: pu\#
        sh","kinds: violent","account: Dad pushed the table over.","happened: 2025-03-08T11:20","toldAut\#
        horities: ","suspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":17416008000\#
        00,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: suppor\#
        ted","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"G3\#
        "}},"who":"coordinator"}],"title":"Nobody steps down with a risk that is not managed, or while c\#
        ontact is suspended"},{"broken":["A1","A9"],"given":["supervised session held"],"rules":["H5","A\#
        1","A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: mi\#
        ll-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command":"StepDown","deta\#
        ils":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contac\#
        tDetails","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-next","way: hando\#
        vers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A\#
        9"}},"who":"coordinator"}],"title":"Only to a centre that is accredited for it, and that offers \#
        handovers where handovers are meant"},{"broken":["H5"],"given":["session held","next centre"],"r\#
        ules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-\#
        house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","docum\#
        ents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: \#
        2025-03-22","items: contactDetails","documents: "],"outcome":{"denied":{}},"who":"supervisor"}],\#
        "title":"Of supported contact there is nothing to step down from"},{"broken":["C6"],"given":["cy\#
        mru referral accepted","next centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 20\#
        25-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"coordi\#
        nator"}],"title":"Cafcass Cymru names the kind and the centre in a new referral"},{"broken":[],"\#
        given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":174099240\#
        0000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"vi\#
        sitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],"given":["superv\#
        ised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPla\#
        ceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{}\#
        ,"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adu\#
        lt may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied\#
        ":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details\#
        ":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"\#
        command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobo\#
        dy who is not of the case frees its place"},{"broken":["H4"],"given":["supervised session held"]\#
        ,"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reaso\#
        n: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"\#
        who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: pl\#
        aceNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":\#
        "coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase",\#
        "details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not before the\#
         last session that was held"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"s\#
        teps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30\#
        ; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar to tick o\#
        ff."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"Plan\#
        Exit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and\#
         the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"The way out is planned, both sides are told, and the child hears of it by the last visit"},\#
        {"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000\#
        ,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childT\#
        old day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordin\#
        ator"}],"title":"A child is not told after the last visit that it was the last"},{"broken":["H2"\#
        ,"H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clo\#
        cks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold\#
         day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next a\#
        notherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"refused":\#
        {"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details"\#
        :["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The worker; how Wi\#
        th a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A pla\#
        n has a day, and ends no later than contact here may last"},{"broken":["H3"],"given":["supervise\#
        d session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","d\#
        etails":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On t\#
        he phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plan\#
        s the way out"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"a\#
        t":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":174942\#
        3540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clo\#
        cks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome"\#
        :{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","detai\#
        ls":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordina\#
        tor"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","detai\#
        ls":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A review with the coordinator after three months"},{"broken":["H1"],"given":["supervised \#
        session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command"\#
        :"HoldReview","details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"do\#
        ne":{}}}],"title":"A review that is not held turns overdue; another kind does not stand for it"}\#
        ,{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":175737234000\#
        0,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{\#
        "H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":\#
        "HoldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptiona\#
        l: circumstances The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"re\#
        fused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview",\#
        "details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstan\#
        ces  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordi\#
        nator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","f\#
        indings: The court decides in November.","exceptional: circumstances The court decides in Novemb\#
        er.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who\#
        ":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["\#
        kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The cour\#
        t decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"After six months contact goes on only in exceptional circumstances, state\#
        d and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[\#
        {"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock\#
        ","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":17434944\#
        00000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is\#
         one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400\#
        000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12,\#
         2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions"\#
        ,"details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review du\#
        e"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":175731840\#
        0000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decide\#
        s in November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Fie\#
        ld; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: gre\#
        en","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact \#
        does not go on beyond the day that was signed off"},{"broken":["H2"],"given":["supervised sessio\#
        n held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"HoldReview","details\#
        ":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The \#
        court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other\#
        ","findings: The court decided sooner.","exceptional: circumstances A few weeks to say goodbye.;\#
         signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator\#
        "},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-11\#
        -29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: \#
        other","findings: The court decided sooner.","exceptional: circumstances A few weeks to say good\#
        bye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A later sign-off leaves no session in the diary past the day that it reaches"},{"broken":[\#
        ],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":\#
        {"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kinds: im\#
        mediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthor\#
        ities: authority police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","su\#
        spendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells\#
         the police or children's services at once"},{"broken":["G1"],"given":["supervised referral acce\#
        pted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"Report\#
        Incident","details":["incident: bruise","kinds: immediateProtection","account: Sam said who had \#
        done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details"\#
        :["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"c\#
        oordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["i\#
        ncident: bruise","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAutho\#
        rity","details":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10\#
        :59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment\#
         that it happened, and until somebody is"},{"broken":["G3"],"given":["supervised referral accept\#
        ed"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details\#
        ":["incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-05-10\#
        T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","\#
        from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"w\#
        ho":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reasses\#
        sment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"superv\#
        isor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","as\#
        sessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1\#
        746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; ma\#
        nageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60"\#
        ,"room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After vio\#
        lence contact is suspended until risk has been assessed afresh"},{"broken":[],"given":["supervis\#
        ed referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"Report\#
        Incident","details":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happe\#
        ned: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["in\#
        cident: second-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","to\#
        ldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":17468784\#
        00000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Contact goes on after an incident where nobody asked for it to stop"},{"broken":["G2"],"giv\#
        en":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["non\#
        e"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: thre\#
        atening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ",\#
        "suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{\#
        },"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"d\#
        enied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCom\#
        missioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["i\#
        ncident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafca\#
        ss Cymru is told within one working day, Easter left out, and in writing"},{"broken":["G2"],"giv\#
        en":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["202\#
        5-12-29"]},"command":"ReportIncident","details":["incident: words","kinds: discriminatory","acco\#
        unt: What was said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendCon\#
        tact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"comman\#
        d":"TellCommissioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: words",\#
        "inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is not t\#
        o have written it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru refe\#
        rral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"comm\#
        and":"ReportIncident","details":["incident: push","kinds: abusive","account: What was seen and h\#
        eard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcom\#
        e":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{\#
        }}}],"title":"One working day across the night on which the clocks go forward"},{"broken":["G2"]\#
        ,"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":\#
        ["2025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account\#
        : What was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: fa\#
        lse"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]}\#
        ,"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[\#
        ],"outcome":{"done":{}}}],"title":"One working day across the night on which the clocks go back"\#
        },{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":174687\#
        1200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","kinds:\#
         threatening","account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities:\#
         ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"cloc\#
        ks":{},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"\#
        refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family th\#
        at it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{\#
        "at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details"\#
        :["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 202\#
        5-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["in\#
        cident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174536274\#
        0000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWri\#
        ting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of\#
         the Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"ste\#
        ps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","de\#
        tails":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happene\#
        d: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details\#
        ":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":176\#
        7052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting",\#
        "inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the \#
        end of the Monday after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G\#
        2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncid\#
        ent","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"",\#
        "happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner",\#
        "details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: sh\#
        outing","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written\#
         by the end of the Monday after the clocks go back"},{"broken":[],"given":["sessions booked"],"r\#
        ules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comman\#
        d":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"Lea\#
        veByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks\#
        ":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143340000\#
        0,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        1434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Each side comes and goes in its own time, and the session is held"},{"brok\#
        en":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":\#
        "OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742\#
        033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15"\#
        ,"session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"With a negative test the adult comes in"},{"broken":["E8"],"given":["sessions booked"]\#
        ,"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":[\#
        "adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunte\#
        er"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a test the adult stays out\#
        side; with a negative one the visit goes ahead"},{"broken":["E8"],"given":["sessions booked"],"r\#
        ules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["ad\#
        ult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,\#
        "clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcom\#
        e":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks"\#
        :{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"cl\#
        ocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-15","session: \#
        the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"\#
        E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the visit before it begins, a\#
        nd no second test undoes it"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:\#
         the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command"\#
        :"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}\#
        },"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: ne\#
        gative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A test is asked for o\#
        nly where the order asks for one, as the coordinator notes it"},{"broken":[],"given":["sessions \#
        booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","de\#
        tails":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"voluntee\#
        r"}],"title":"Whoever did not come needs no test; contact with another goes by the door alone"},\#
        {"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{}\#
        ,"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The vi\#
        siting adult comes by the side door.","photographs: none","child_may_go_out: false","interpreter\#
        : none","professional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-cen\#
        tre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre"\#
        ,"day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],\#
        "title":"The staff of the day see in one look what holds for a family, and who may come in now"}\#
        ,{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clock\#
        s":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"voluntee\#
        r at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 20\#
        25-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":[\#
        "centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":174142890\#
        0000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who\#
        ":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied"\#
        :{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a \#
        centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"s\#
        teps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{\#
        "_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, an\#
        d that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be\#
         on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm:\#
         false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","m\#
        inutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","mi\#
        nutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was f\#
        ound, and none that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","as\#
        sessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: \#
        The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at\#
        ":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre\#
        's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,\#
        "clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAd\#
        ult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"comm\#
        and":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 10\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate",\#
        "details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"\#
        done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and the other side hears of it \#
        at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":17414274000\#
        00,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residen\#
        tCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},\#
        "command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minute\#
        s: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{\#
        },"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minu\#
        tes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it f\#
        or the other side, and a delay has a length"},{"broken":["E2"],"given":["supervised referral acc\#
        epted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","de\#
        tails":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from:\#
         10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":\#
        "E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{\#
        "_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without its superviso\#
        r"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{\#
        "_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ch\#
        ild sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Be\#
        ginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"\#
        LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"c\#
        locks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{\#
        "at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSe\#
        ssion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","ou\#
        tcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"cloc\#
        ks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000\#
        000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sessions booked"],\#
        "rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session:\#
         the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"vis\#
        itor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03\#
        -08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":17\#
        41429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who"\#
        :"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcom\#
        e":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outs\#
        ide while the visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":["ref\#
        erral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings"\#
        ,"details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; \#
        weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supporte\#
        dCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad\#
        "],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30\#
        .1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by Lon\#
        don's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":["referral acc\#
        epted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details\#
        ":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApar\#
        t 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outco\#
        me":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","w\#
        ho: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clo\#
        ck on the Sunday on which it changes in October"},{"broken":[],"given":["sessions booked"],"rule\#
        s":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFa\#
        ce","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits\#
        ."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: t\#
        he-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-c\#
        entre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"c\#
        locks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"t\#
        itle":"The notice stands on the centre's page from its announcement until contact goes on"},{"br\#
        oken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-1\#
        5","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"ti\#
        tle":"Contact is not suspended without telling the public why"},{"broken":["K1","K4"],"given":["\#
        sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspen\#
        dFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centre\#
        s are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: \#
        3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":\#
        "SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000\#
        ,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and not cancelled\#
        , and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["su\#
        spension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes:\#
         60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],\#
        "outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","det\#
        ails":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outco\#
        me":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspensi\#
        on"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: country wales",\#
        "from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","f\#
        rom: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notic\#
        e: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["he\#
        ld_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: centres ","from: \#
        2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"of\#
        ficer"}],"title":"A suspension reaches the centres that it names, and no others"},{"broken":["K1\#
        "],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre","from: 2025-03\#
        -08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428\#
        960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title"\#
        :"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["ses\#
        sions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFa\#
        ceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notic\#
        e: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: na\#
        tion","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: floo\#
        d","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","detail\#
        s":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: f\#
        lood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clo\#
        cks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"given":["sessio\#
        ns booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace\#
        ","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: \#
        Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-\#
        03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-0\#
        3-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspension\#
         holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":[\#
        "K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","\#
        details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"E\#
        ndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who\#
        ":"officer"}],"title":"A family that no longer needs its place does not come back to it"},{"brok\#
        en":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09","no\#
        tice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"w\#
        ho":"volunteer"}],"title":"What is booked before the first day and from the day of the return is\#
         not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact; heal\#
        th All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFac\#
        eToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for v\#
        isits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative\#
        ","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulnerable\#
        People Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":[\#
        "met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; words Gran can\#
         bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople Nob\#
        ody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that is held someth\#
        ing is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","sc\#
        ope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        1651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way noneForNow; he\#
        alth ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alt\#
        ernative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinat\#
        or"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alter\#
        native: way noneForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeople \#
        The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["sus\#
        pension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A fami\#
        ly for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["sessions booked\#
        "],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","d\#
        etails":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace\#
        ","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"\#
        DecideAlternative","details":["alternative: way indirectContact; health All well.; infectionRisk\#
         High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family\#
         has something else within the days that the register gives"},{"broken":["J8"],"given":["video r\#
        eferral accepted"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CheckDev\#
        ice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":\#
        {"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","deta\#
        ils":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: tru\#
        e","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at"\#
        :1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused"\#
        :{"_0":"J8"}},"who":"visitor"}],"title":"A session that is not certain has no way in"},{"broken"\#
        :["J8"],"given":["video ready"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"ReportIncident","details":["incident: call","kinds: threatening","account: Dad rang the centr\#
        e and threatened the staff.","happened: 2025-03-08T10:10","toldAuthorities: ","suspendContact: t\#
        rue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"HoldS\#
        eat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitt\#
        er: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J8"}},"who":"resident"},{"at":1\#
        740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{\#
        "_0":"J8"}},"who":"visitor"}],"title":"What a door would refuse keeps both sides out, and neithe\#
        r learns why"},{"broken":[],"given":["video booked"],"rules":["J7"],"steps":[{"at":1741429200000\#
        ,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"superv\#
        isor"}],"title":"A centre that offers it hosts it, wherever the family lives"},{"broken":["J7"],\#
        "given":["video booked"],"rules":["J7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741429200000,"clocks":{},"command":"HoldSeat","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","a\#
        ddress: room9"],"outcome":{"refused":{"_0":"J7"}},"who":"supervisor"}],"title":"One that no long\#
        er offers it does not"},{"broken":[],"given":["video ready"],"rules":["J9"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030"\#
        ,"activities: drawing, memory"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activiti\#
        es: drawing, memory"],"outcome":{"done":{}},"who":"supervisor"}],"title":"The centre says what c\#
        an be done together, before contact and during it"},{"broken":["J9"],"given":["video ready"],"ru\#
        les":["J9"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["se\#
        ssion: the-case.2025-03-08.1030","activities: drawing, story"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["session: the-\#
        case.2025-03-08.1030","activities: "],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400\#
        000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","act\#
        ivities: drawing"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: story, stor\#
        y"],"outcome":{"invalid":{"_0":["activities"]}},"who":"coordinator"}],"title":"The centre choose\#
        s what is done together"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},\#
        {"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"\#
        system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome"\#
        :{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s\#
        3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Note\#
        RoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"cloc\#
        ks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"sy\#
        stem"},{"at":1741433400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":\#
        {}},"who":"system"},{"at":1741433400000,"clocks":{},"command":"ChooseActivities","details":["ses\#
        sion: the-case.2025-03-08.1030","activities: drawing"],"outcome":{"refused":{"_0":"J9"}},"who":"\#
        coordinator"}],"title":"Nothing is chosen for contact that is over"},{"broken":[],"given":["vide\#
        o ready"],"rules":["J3","J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ope\#
        ned"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomF\#
        act","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact\#
        : arrived s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"\#
        NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"cl\#
        ocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{\#
        }},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1\#
        "],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: b\#
        egan by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command":"No\#
        teRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","fact: paused unwatched silent"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"cl\#
        ocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","fact: resumed by s1"],"outcome":{"done":{}},"who":"system"},{"at":17414\#
        33400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1741433400000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"A session from its first seat to its end is attended like any other, and has its re\#
        cord to write"},{"broken":["J3"],"given":["video booked"],"rules":["J3"],"steps":[{"at":17414289\#
        00000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","sitter: host vic","address: room9"],"outcome":{"refused":{"_0":"J3\#
        "}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sally","address:\#
         room9"],"outcome":{"refused":{"_0":"J3"}},"who":"supervisor/sally"},{"at":1741428900000,"clocks\#
        ":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],\#
        "title":"Whoever is not qualified hosts no supervised contact"},{"broken":[],"given":["video boo\#
        ked"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":\#
        ["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"wh\#
        o":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session:\#
         the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyEls\#
        eThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,\#
        "clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","sitter: adult dad","address: room1"],"outcome":{"done":{}},"who":"visito\#
        r"}],"title":"Whoever confirms that they will not record goes in"},{"broken":["J4"],"given":["vi\#
        deo booked"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclareVideoRead\#
        y","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePl\#
        ace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"vi\#
        sitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-c\#
        ase.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere\#
        : true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741420800000,"clock\#
        s":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: mum",\#
        "isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"ou\#
        tcome":{"denied":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoRea\#
        dy","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitableP\#
        lace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denied":{}},"who":"coor\#
        dinator"},{"at":1741507200000,"clocks":{},"command":"DeclareVideoReady","details":["session: the\#
        -case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThe\#
        re: true","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"}],"title":"Each adul\#
        t confirms on the day, for themselves, that they will not record"},{"broken":["J4"],"given":["vi\#
        deo booked"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","de\#
        tails":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":\#
        {}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["s\#
        ession: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNo\#
        bodyElseThere: true","doesNotRecord: false"],"outcome":{"invalid":{"_0":["doesNotRecord"]}},"who\#
        ":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"o\#
        utcome":{"refused":{"_0":"J4"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"Decl\#
        areVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","is\#
        InSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"w\#
        ho":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],\#
        "outcome":{"done":{}},"who":"visitor"}],"title":"Whoever does not confirm it does not go in"},{"\#
        broken":[],"given":["video booked"],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"NameOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSi\#
        de mum","name: Sam"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"NameOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Staff give names that tell nothing"},{"broken":["J1"],"given":["video \#
        booked"],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnScreen","detai\#
        ls":["sitter: adult dad","name: Dan Cole"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSide mum","n\#
        ame: sam HILL"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: 07700900002"],"outcome":{"\#
        refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScre\#
        en","details":["sitter: adult dad","name: dad@example"],"outcome":{"refused":{"_0":"J1"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adul\#
        t dad","name: A name that is far too long"],"outcome":{"invalid":{"_0":["name"]}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","\#
        name: Boss"],"outcome":{"denied":{}},"who":"visitor"}],"title":"A family name, a number or an ad\#
        dress stands under no picture"},{"broken":["F2"],"given":["video ready"],"rules":["F2"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"NoteInVideo","details":["session: the-case.2025-03-0\#
        8.1030","words: Sam showed a drawing."],"outcome":{"done":{}},"who":"supervisor"},{"at":17409924\#
        00000,"clocks":{},"command":"NoteInVideo","details":["session: the-case.2025-03-08.1030","words:\#
         Mine."],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"Not\#
        eInVideo","details":["session: the-case.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}}\#
        ,"who":"volunteer"}],"title":"Notes during supervised contact are for its record"},{"broken":[],\#
        "given":["video booked"],"rules":["J5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Chec\#
        kDevice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outco\#
        me":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","\#
        details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace:\#
         true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{\#
        "at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done\#
        ":{}},"who":"visitor"}],"title":"A check that went well is good for thirty days"},{"broken":["J5\#
        "],"given":["video booked"],"rules":["J5"],"steps":[{"at":1741428960000,"clocks":{},"command":"D\#
        eclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: false"\#
        ,"isInSuitablePlace: false","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"invalid\#
        ":{"_0":["isCharged","isInSuitablePlace"]}},"who":"visitor"},{"at":1741428960000,"clocks":{},"co\#
        mmand":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharge\#
        d: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"\#
        done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","addre\#
        ss: room9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"\#
        command":"CheckDevice","details":["adult: dad","hasPicture: true","hasSound: false","isConnected\#
        : true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldS\#
        eat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitt\#
        er: adult dad","address: room9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":174142\#
        8960000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","hasSound\#
        : true","isConnected: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428960000,"clock\#
        s":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor"},{"\#
        at":1741428960000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: true"\#
        ,"hasSound: true","isConnected: true"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Withou\#
        t a check, or with one that went badly, nobody goes in; staff can help"},{"broken":[],"given":["\#
        video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: open\#
        ed"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFa\#
        ct","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact:\#
         admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"\#
        command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","fact: ended pressed by s1"],"outcome":{"done":{}},"who":"system"}],"title":"The c\#
        entre opens the room, lets each side in by itself, and ends it for everybody"},{"broken":["J2"],\#
        "given":["video booked"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Chec\#
        kDevice","details":["adult: mum","hasPicture: true","hasSound: true","isConnected: true"],"outco\#
        me":{"done":{}},"who":"resident"},{"at":1741424400000,"clocks":{},"command":"DeclareVideoReady",\#
        "details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInSuitablePlace\#
        : true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"resident"}\#
        ,{"at":1741428840000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":\#
        {"refused":{"_0":"J2"}},"who":"resident"},{"at":1741428840000,"clocks":{},"command":"HoldSeat","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: ho\#
        st sue","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":1741428900\#
        000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"done":{}},"who"\#
        :"resident"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"\#
        ],"outcome":{"done":{}},"who":"resident"}],"title":"A room opens a quarter of an hour before, an\#
        d a minute sooner it does not"},{"broken":["J2"],"given":["video booked"],"rules":["J2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: t\#
        rue","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741424\#
        400000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030",\#
        "adult: mum","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecor\#
        d: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741433340000,"clocks":{},"command":"Hol\#
        dSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","si\#
        tter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741433400000,\#
        "clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"\#
        }},"who":"resident"}],"title":"Nobody enters once contact is over"},{"broken":["J2"],"given":["v\#
        ideo ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opene\#
        d"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFac\#
        t","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: \#
        admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"c\#
        ommand":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","fact: removed _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174142950\#
        0000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J2\#
        "}},"who":"visitor"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended pressed by s1"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"HoldSeat","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: child\#
        Side mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resident"},{"at":1741429500\#
        000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"outOfStep":{}},"who":\#
        "system"}],"title":"Whoever was taken out does not come back; the end is for everybody"},{"broke\#
        n":["J2"],"given":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","sitter: childSide mum","address: room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":17\#
        40992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","sitter: adult mum","address: room9"],"outcome":{"denied":{}}\#
        ,"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"\#
        ],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: h\#
        ost sue","address: room9"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clock\#
        s":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"denied":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"\#
        visitor"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":\#
        {}},"who":"supervisor"}],"title":"Each takes a seat of their own and no other"},{"broken":["J2"]\#
        ,"given":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Foll\#
        owUpVideo","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"side: residentCarer"],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1741430400000,"cloc\#
        ks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","fact: ended incident by s1"],"outcome":{"done":{}},"who":"system"},{"at":\#
        1741430400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","side: visitingAdult"],"outcome":{"refused":{"_0":"J2"\#
        }},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: residentCarer"],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: v\#
        isitingAdult"],"outcome":{"done":{}},"who":"supervisor"}],"title":"After an incident the child’s\#
         side is spoken to first"},{"broken":[],"given":["video ready"],"rules":["J6"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"sys\#
        tem"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"\#
        done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; \#
        by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoo\#
        mFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fa\#
        ct: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks"\#
        :{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":\#
        1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"syste\#
        m"}],"title":"The two sides meet once somebody looked who is in view on each"},{"broken":["J6"],\#
        "given":["video ready"],"rules":["J6"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteR\#
        oomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"\#
        NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"cl\#
        ocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{\#
        }},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome"\#
        :{"refused":{"_0":"J6"}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: s\#
        eenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"\#
        command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","fact: left s3"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks\#
        ":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","fact: began by s1"],"outcome":{"refused":{"_0":"J6"}},"who":"system"},{"at"\#
        :1741429800000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","sitter: interpreter","address: room9"],"outcome":{"refuse\#
        d":{"_0":"J6"}},"who":"supervisor"}],"title":"Not before, and not after somebody came anew"}]}
        """#
}
