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
        Room","room":"Diary"},{"name":"atOnce","room":"Figures"}],"E10":[{"name":"everybodyComing","room\#
        ":"Diary"},{"name":"observers","room":"Practice"},{"name":"mayObserve","room":"Practice"},{"name\#
        ":"isBookedToObserve","room":"Session"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"n\#
        ame":"mustHaveAcceptedHouseRules","room":"Assessment"},{"name":"rules","room":"Assessment"},{"na\#
        me":"houseRules","room":"House"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayB\#
        egin","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"E12":[{"name":"keepsCosts","room"\#
        :"Access"},{"name":"seesOwnCosts","room":"Access"},{"name":"hasCosts","room":"Cost"},{"name":"te\#
        rms","room":"Cost"},{"name":"payers","room":"Cost"},{"name":"charged","room":"Cost"},{"name":"sh\#
        ared","room":"Cost"},{"name":"mustFit","room":"Cost"},{"name":"mayHavePaid","room":"Cost"},{"nam\#
        e":"invoice","room":"Cost"},{"name":"mark","room":"Cost"}],"E2":[{"name":"mustStillBeSupervised"\#
        ,"room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"nam\#
        e":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","\#
        room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"na\#
        me":"mustBeSupervised","room":"Diary"},{"name":"atOnce","room":"Figures"},{"name":"isQualified",\#
        "room":"Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"},\#
        {"name":"mustBeReady","room":"Virtual"}],"E3":[{"name":"clocks","room":"Commissioning"},{"name":\#
        "mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name":"clock\#
        s","room":"Practice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","roo\#
        m":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","ro\#
        om":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"na\#
        me":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":"ma\#
        yEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room":"\#
        Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"\#
        mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"stayApart","room":"Review\#
        "},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"}\#
        ,{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"\#
        Session"},{"name":"mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"E8"\#
        :[{"name":"mustHavePassedBreathTest","room":"Session"},{"name":"mayBegin","room":"Session"}],"F1\#
        ":[{"name":"writesRecord","room":"Access"},{"name":"mustHaveReports","room":"Cost"},{"name":"may\#
        WantReport","room":"Enquiry"},{"name":"ready","room":"House"},{"name":"writing","room":"Record"}\#
        ,{"name":"isObserved","room":"Record"},{"name":"observed","room":"Record"},{"name":"proceedings"\#
        ,"room":"Referral"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clocks","room":"Reco\#
        rd"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"},{"name":"mustBe\#
        SomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Commissioning"},{"name":"clocks",\#
        "room":"Practice"},{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"Record"}\#
        ,{"name":"owed","room":"Record"}],"F4":[{"name":"readsReturnsToCymru","room":"Access"},{"name":"\#
        clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"\#
        }],"F5":[{"name":"sent","room":"Practice"},{"name":"notices","room":"Record"},{"name":"isOthers"\#
        ,"room":"Record"},{"name":"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"}\#
        ,{"name":"mustBeFrozen","room":"Record"}],"F6":[{"name":"ready","room":"House"}],"F7":[{"name":"\#
        clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"\#
        }],"G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safeguarding"\#
        },{"name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncidents",\#
        "room":"Access"},{"name":"clocks","room":"Commissioning"},{"name":"commissioner","room":"Safegua\#
        rding"},{"name":"mustConcernCommissioner","room":"Safeguarding"}],"G3":[{"name":"answersForIncid\#
        ents","room":"Access"},{"name":"mustBeOpenForContact","room":"Diary"},{"name":"mustBeManaged","r\#
        oom":"Review"},{"name":"isAssessedAfresh","room":"Review"},{"name":"mustHaveToldAuthorities","ro\#
        om":"Safeguarding"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"mustBeReady","room":\#
        "Virtual"}],"H1":[{"name":"reviews","room":"Access"},{"name":"clocks","room":"LocalAuthority"},{\#
        "name":"clocks","room":"Practice"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"review\#
        s","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":\#
        "Diary"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"\#
        sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"name":"mustReachWhatIsB\#
        ooked","room":"Review"},{"name":"mustEndWithinStay","room":"Review"},{"name":"stayEnds","room":"\#
        Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review"}],"H4":[{"name":"saysPlaceNotNee\#
        ded","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Review"}],"\#
        H5":[{"name":"standing","room":"Review"},{"name":"mayStepDown","room":"Review"},{"name":"mustBeM\#
        anaged","room":"Review"},{"name":"mustBeOffered","room":"Review"},{"name":"mustLeaveNothingBooke\#
        d","room":"Review"},{"name":"mustBeBeforeMove","room":"Review"}],"H6":[{"name":"mustKeepApart","\#
        room":"Review"}],"I1":[{"name":"mustSeeToEverything","room":"Order"},{"name":"drafts","room":"Or\#
        der"}],"I5":[{"name":"mustNotBurdenSupported","room":"Order"}],"I7":[{"name":"mustBeOfThisCase",\#
        "room":"Referral"},{"name":"mustNotBeOlder","room":"Referral"},{"name":"takesUpOrder","room":"Re\#
        ferral"}],"J1":[{"name":"mustTellNobody","room":"Virtual"}],"J2":[{"name":"takesSeat","room":"Ac\#
        cess"},{"name":"take","room":"Virtual"},{"name":"mustBeOpen","room":"Virtual"},{"name":"mayHost"\#
        ,"room":"Virtual"},{"name":"mustFollowChildFirst","room":"Virtual"}],"J3":[{"name":"start","room\#
        ":"Virtual"},{"name":"mayHost","room":"Virtual"}],"J4":[{"name":"problems","room":"Virtual"},{"n\#
        ame":"mayEnter","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J5":[{"name":"p\#
        roblems","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveChecked","room"\#
        :"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J6":[{"name":"start","room":"Virtual"\#
        },{"name":"mustHaveDeclared","room":"Virtual"},{"name":"mustBeAnnounced","room":"Virtual"},{"nam\#
        e":"mustBeSeenInView","room":"Virtual"}],"J7":[{"name":"mayHost","room":"Virtual"}],"J8":[{"name\#
        ":"mustBeReady","room":"Virtual"},{"name":"mayEnter","room":"Virtual"}],"J9":[{"name":"decide","\#
        room":"Virtual"}],"K1":[{"name":"suspends","room":"Access"},{"name":"suspensionBody","room":"Hou\#
        se"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","room":"Suspension"},{"name":\#
        "covers","room":"Suspension"},{"name":"stoppages","room":"Suspension"},{"name":"all","room":"Sus\#
        pension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"centres","room":"Suspension\#
        "},{"name":"held","room":"Suspension"},{"name":"mustBeReady","room":"Virtual"}],"K2":[{"name":"d\#
        ecidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","\#
        room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspensi\#
        on"}],"K4":[{"name":"suspensionBody","room":"House"},{"name":"returning","room":"House"},{"name"\#
        :"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room":"Access"},{"name":"say\#
        sKnown","room":"Access"},{"name":"keepsKnown","room":"Access"},{"name":"isOfFamily","room":"Acce\#
        ss"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mus\#
        tBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","ro\#
        om":"People"},{"name":"knows","room":"People"},{"name":"mustNotWorkHere","room":"People"},{"name\#
        ":"mustNotCome","room":"People"},{"name":"mustNotWork","room":"People"},{"name":"leastLevel","ro\#
        om":"People"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"last\#
        Day","room":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name\#
        ":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks"\#
        ,"room":"People"},{"name":"referenceLacks","room":"People"},{"name":"unusual","room":"Privacy"},\#
        {"name":"mustBeReady","room":"Session"},{"name":"mayHost","room":"Virtual"}],"L2":[{"name":"keep\#
        sStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady","r\#
        oom":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"},{"na\#
        me":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"People"\#
        },{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeF\#
        it","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room":"Sess\#
        ion"},{"name":"mayHost","room":"Virtual"}],"L3":[{"name":"keepsRecords","room":"Access"},{"name"\#
        :"keptUntil","room":"Privacy"},{"name":"mayErase","room":"Privacy"},{"name":"mustBeDecided","roo\#
        m":"Privacy"},{"name":"mustBeReadThrough","room":"Privacy"},{"name":"mayAskForChildren","room":"\#
        Privacy"},{"name":"clock","room":"Privacy"},{"name":"clocks","room":"Privacy"},{"name":"handsRec\#
        ordsOver","room":"Privacy"},{"name":"handedOver","room":"Privacy"}]},"examples":[{"broken":["A1"\#
        ],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"comman\#
        d":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"\#
        _0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingList","de\#
        tails":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre ac\#
        cepts nothing after its accreditation has lapsed"},{"broken":["D1"],"given":["referral submitted\#
        "],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"Pu\#
        tOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":17618688\#
        00000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer that h\#
        as not come on the eighth day is overdue; a place on the waiting list is none"},{"broken":[],"gi\#
        ven":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04\#
        -02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenRefe\#
        rral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["k\#
        ind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"With a court order the centre answers within seven days of receipt, and s\#
        ays when contact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1"\#
        ,"D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":[\#
        "because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxing Day \#
        and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"s\#
        teps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        5967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because:\#
         noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Cafcass Cymru is told within ten working days, counted over Good Friday and Easter Monday"}\#
        ,{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1\#
        741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940\#
        000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17422\#
        56000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"cl\#
        ocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","word\#
        s: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass C\#
        ymru is told within ten working days, counted over two weekends"},{"broken":[],"given":["cymru r\#
        eferral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-\#
        12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{}\#
        ,"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm:\#
         false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"\#
        clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervisedCentr\#
        e","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Caf\#
        cass Cymru and the court are both told in time"},{"broken":[],"given":["open centre"],"rules":["\#
        A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName orde\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepr\#
        esentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service ce\#
        ntre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom th\#
        e mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith visiti\#
        ngAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fou\#
        rth visit; photographs takenNotShared; photographDetails by the father at the end; preparation w\#
        ho the mother; how with the centre's picture book; by 2025-03-20; interpreter isNeeded true; lan\#
        guage British Sign Language; who an agency; pays the father; professional attends true; name Cat\#
        h Moss; office Cafcass; why to see the second session; risk found ; papers hasSection7Report fal\#
        se; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreV\#
        isit","details":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","minutes\#
        : 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-\#
        05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","notes: Came\#
         with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"com\#
        mand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":\#
        1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome":{"don\#
        e":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","details\#
        ":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command\#
        ":"AssessRisk","details":["summary: Little risk was found.","isManageable: true","childrenNeedPr\#
        eVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17412516\#
        00000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","end\#
        sOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"outcom\#
        e":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the centre\#
         accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"d\#
        enied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","detail\#
        s":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done"\#
        :{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["a\#
        dult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        0992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on \#
        time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"w\#
        ho":"visitor"}],"title":"Each adult accepts the rules of the centre for themselves, and new rule\#
        s anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: parent"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind parent; name Mia Hill; email mia@example.org; ownRole residentCarer; service centre the-cent\#
        re; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder false; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephon\#
        ePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; co\#
        ntact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fal\#
        se; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02\#
        -26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repo\#
        rt false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court order no\#
         seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adu\#
        lt mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["appoint\#
        ment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{}\#
        ,"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"\#
        },{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subj\#
        ect: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"inv\#
        alid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"CancelPre\#
        Visit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A\#
         pre-visit is held at its time, on the day on which the clocks go forward"},{"broken":["B4"],"gi\#
        ven":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        rrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00\#
        ","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: ad\#
        ult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Truro"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVi\#
        sit","details":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","minutes:\#
         60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: 2025-03\#
        -29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"wh\#
        o":"coordinator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken":["B4"\#
        ],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29","from: \#
        10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad"\#
        ,"day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":[\#
        "appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceT\#
        oFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","\#
        from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: chil\#
        dren","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoin\#
        tment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],\#
        "outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen separate\#
        ly, never within the handover window of one another"},{"broken":[],"given":["open centre"],"rule\#
        s":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind \#
        safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Le\#
        e; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCentreByA\#
        greement; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role re\#
        sidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; \#
        keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationsh\#
        ip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLe\#
        aveCentre false; photographs none; preparation who the mother; how with the centre's picture boo\#
        k; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers ha\#
        sSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"co\#
        mmand":"DeclineReferral","details":["because: lacksFacilities","words: Our rooms are up a stair.\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order says another centre by a\#
        greement, no days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["D4","C\#
        16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","de\#
        tails":["because: unsuitableForCentre","words: We are sorry that we cannot help."],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done"\#
        :{}}}],"title":"After a refusal the twenty-one days are counted by themselves"},{"broken":["A1",\#
        "B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"EnterCentre","details":["centre: plain-house","profile: name Bridge House; town Bra\#
        dford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house","standa\#
        rd: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: plain-house","kinds: supportedCentre","\#
        others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at pla\#
        in-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervise\#
        d-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditati\#
        on","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details"\#
        :["centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNee\#
        dsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clo\#
        cks":{},"command":"HandOn","details":["to: plain-house","newCase: the-next","documents: "],"outc\#
        ome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Han\#
        dOn","details":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":{"inval\#
        id":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn",\#
        "details":["to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcome":{"in\#
        valid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"H\#
        andOn","details":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"denied":\#
        {}},"who":"coordinator at supervised-house"}],"title":"A case goes on only to a centre accredite\#
        d for supervised contact, in its own family"},{"broken":[],"given":["referral submitted"],"rules\#
        ":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: su\#
        pervised-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals tr\#
        ue"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccr\#
        editation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; ac\#
        cessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":17409924000\#
        00,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documen\#
        ts: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","papers:\#
         order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at super\#
        vised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":\#
        {}}}],"title":"Where more risk is found the case goes on to a supervised centre with its papers"\#
        },{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 2024","has\#
        UnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn:\#
         2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign is answ\#
        ered by supervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral submitte\#
        d"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details"\#
        :["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_\#
        0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Each sign points to supervised contact; supported all the same wants re\#
        asons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-0\#
        3","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AssessRisk","details":["summary: Threats to staff were made.","isManageable: false","childrenN\#
        eedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 20\#
        25-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AssessRisk","details":["summary: The threats were somebody else.","i\#
        sManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind:\#
         supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Supported contact is accepted only after screening, and only where the risk can be m\#
        anaged"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-\#
        03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "]\#
        ,"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        Referral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"de\#
        nied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details"\#
        :["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","w\#
        ords: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-0\#
        9-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but the c\#
        entre answers for it, and the parties are told only its words"},{"broken":["B2"],"given":["refer\#
        ral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferra\#
        l","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused\#
        ":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_\#
        0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":\#
        ["summary: Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "]\#
        ,"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, whatever \#
        reason is given"},{"broken":["B4"],"given":["supervised referral submitted"],"rules":["B6","B4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domestic\#
        Abuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","det\#
        ails":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","assess\#
        or: Cora Field","atHome: feelsBroughtIn false; said She would go to her sister's flat for it."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: \#
        distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervi\#
        sor: sue"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 4\#
        5","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30\#
        ","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30",\#
        "minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"With domestic abuse, contact by video is accepted once the carer was asked what it would be \#
        at home"},{"broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shoutin\#
        g and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome\#
        ":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Assess\#
        Risk","details":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","cond\#
        itions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: \#
        true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said  "\#
        ],"outcome":{"invalid":{"_0":["atHome.said"]}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVis\#
        it: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitchen wo\#
        uld be too much.; met  "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","condi\#
        tions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: t\#
        rue","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His\#
         voice in her kitchen would be too much.; met Sam calls from school with a teacher."],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the carer would feel the abuser in t\#
        heir home, what is done about it is said, or it is not by video"},{"broken":["B6"],"given":["sup\#
        ervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","childr\#
        enNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said No."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","d\#
        etails":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","de\#
        tails":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives t\#
        wo hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","\#
        virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room:\#
         green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AssessRisk","details":["summary: Asked afresh.","isManageable: true","childrenN\#
        eedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said It was worse than \#
        she thought."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 30","room: green","sup\#
        ervisor: sue"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1741429800000,"clock\#
        s":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"refused":{"_0":"B6"}},"who":"supervisor"}],"title":"Face to fa\#
        ce needs no answer about the home, and a newer answer stops contact by video"},{"broken":[],"giv\#
        en":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","has\#
        UnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn:\#
         2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Domestic abuse\#
         does not stop supervised contact at a centre by this rule"},{"broken":["D3"],"given":["referral\#
         submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList\#
        ","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-1\#
        4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centr\#
        e: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-\#
        10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the fin\#
        der states the time that follows"},{"broken":["C8"],"given":["court referral in wales drafted"],\#
        "rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDat\#
        e 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[],\#
        "outcome":{"denied":{}},"who":"commissioner"}],"title":"A court in Wales that consulted Cafcass \#
        Cymru is not flagged"},{"broken":[],"given":["court referral in wales drafted"],"rules":["C8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service \#
        centre the-centre; kind supportedCentre; frequency every two weeks"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"}],"title":"A court in England is not asked"},{"broken":["C8"],"given\#
        ":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at B\#
        recon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRe\#
        stores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"details":["progress: withCentre","court: Family Court at Brecon","cas\#
        e_number: BR25P00007","challenged_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":1\#
        740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":174099\#
        2400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":17409924000\#
        00,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":17409924\#
        00000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},\#
        {"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practic\#
        e","on: 2025-03-05","words: Telephoned the court."],"outcome":{"denied":{}},"who":"coordinator a\#
        t the-welsh-centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details\#
        ":["by: Ffion Practice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"done":{}},"\#
        who":"commissioner"},{"at":1741168800000,"clocks":{},"details":["challenged_by: Ffion Practice",\#
        "challenged_on: 2025-03-05","outcome: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":1\#
        741168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: partiesPay","words: \#
        The court leaves it to the parties."],"outcome":{"done":{}},"who":"commissioner"},{"at":17411688\#
        00000,"clocks":{},"details":["outcome: partiesPay"],"outcome":{"done":{}},"who":"commissioner"}]\#
        ,"title":"Without consulting it is flagged; who challenged it, when and with what outcome is kep\#
        t"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C8"\#
        }},"who":"referrer"}],"title":"A court that refers in Wales says whether Cafcass Cymru was consu\#
        lted"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder\#
         true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the\#
         court; fallBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge","details":\#
        ["outcome: other","words: Nothing."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"},{"a\#
        t":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice",\#
        "on: 2025-03-06","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"}\#
        ,{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practi\#
        ce","on: 2025-03-02","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commission\#
        er"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: ","on: 2\#
        025-03-03","words: "],"outcome":{"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"title"\#
        :"A challenge lies neither ahead nor before the referral, and comes before its outcome"},{"broke\#
        n":[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Famil\#
        y Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack e\#
        itherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion P\#
        ractice","on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at\#
        ":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","\#
        on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":17409924\#
        00000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Somebody Else","on: 2025-03\#
        -03","words: Wrote."],"outcome":{"outOfStep":{}},"who":"commissioner"}],"title":"A challenge may\#
         be of the day of the referral, and is kept once"},{"broken":[],"given":["cymru referral drafted\#
        "],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; k\#
        nownSafeguardingIssues false; funding ground report; adviser Owen Pryce"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCent\#
        re","ground: report","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title"\#
        :"Cafcass Cymru pays where its report to the court recommends contact"},{"broken":[],"given":["c\#
        ymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: wales riskAssessment seen with both parents in January; sessions\#
         6; minutesEach 60; knownSafeguardingIssues false; funding ground involvement; adviser Owen Pryc\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"det\#
        ails":["progress: withCentre","ground: involvement","adviser: Owen Pryce"],"outcome":{"done":{}}\#
        ,"who":"commissioner"}],"title":"Cafcass Cymru pays while it is at work in the case"},{"broken":\#
        [],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in Jan\#
        uary; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; ad\#
        viser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: firstH\#
        earing","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cym\#
        ru pays for an order at the first hearing, made after consulting and agreed by both"},{"broken":\#
        ["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in\#
         January; sessions 6; minutesEach 60; knownSafeguardingIssues false"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"refused":{"_0":"C7"}},"who":"referrer"}],"title":"Without a ground Cafcass Cymru does not refe\#
        r"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with b\#
        oth parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding groun\#
        d firstHearing; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales r\#
        iskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIs\#
        sues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; ses\#
        sions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owe\#
        n Pryce; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessm\#
        ent seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false\#
        ; funding ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in Janu\#
        ary; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adv\#
        iser Owen Pryce; wasConsulted false; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0\#
        ":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: proceedings hasOrder false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with b\#
        oth parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding groun\#
        d firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":"An order at the first hearing is no groun\#
        d unless its adviser was consulted and both parties agreed"},{"broken":["C7"],"given":["cymru re\#
        ferral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; min\#
        utesEach 60; knownSafeguardingIssues false; funding ground report; adviser  "],"outcome":{"inval\#
        id":{"_0":["answers.wales.funding.adviser"]}},"who":"referrer"}],"title":"Whose ground it is mus\#
        t be told"},{"broken":["C7"],"given":["referral drafted"],"rules":["C7"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"}],"t\#
        itle":"The parties refer themselves where Cafcass Cymru does not pay"},{"broken":["D2","E3","E4"\#
        ],"given":["cymru referral accepted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"details":["progress: accepted","ends: 2027-02-26","minutes_used: 0","minutes_left: 360"\#
        ,"clocks: D2 met"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from\#
        : 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["ahead: 4","held: 0","minutes_used: 240","minutes_\#
        left: 120","reviewed: ","clocks: E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"},{"a\#
        t":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},\#
        {"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"The d\#
        esk sees the answer, the hours, the review and its clocks"},{"broken":["D2"],"given":["cymru ref\#
        erral submitted"],"rules":["D2"],"steps":[{"at":1740992400000,"clocks":{},"details":["clocks: D2\#
         2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"detai\#
        ls":["clocks: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256000000,"c\#
        locks":{},"details":["clocks: D2 overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at":174\#
        2256060000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"On the tent\#
        h working day the answer is not late, and on the next it is"},{"broken":[],"given":["cymru refer\#
        ral accepted"],"rules":["G2"],"steps":[{"at":1741608000000,"clocks":{},"command":"ReportIncident\#
        ","details":["incident: words","kinds: discriminatory","account: What was said","happened: 2025-\#
        03-10T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: ","clocks: G2 2025-03-1\#
        1"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741608000000,"clocks":{},"command":"TellC\#
        ommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: discriminatory","clo\#
        cks: G2 met"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Of behaviour it learns that \#
        something is owed at once, and what it was when the centre tells"},{"broken":[],"given":["cymru \#
        referral accepted"],"rules":["F7"],"steps":[{"at":1740992400000,"clocks":{},"details":["returns:\#
         "],"outcome":{"done":{}},"who":"commissioner"},{"at":1742806800000,"clocks":{},"command":"Close\#
        Case","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1742806800000,"clocks":{},"details":["returns: conclusion owed","clocks: F7 202\#
        5-03-30"],"outcome":{"done":{}},"who":"commissioner"},{"at":1743325200000,"clocks":{},"command":\#
        "SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        3325200000,"clocks":{},"details":["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],"outc\#
        ome":{"done":{}},"who":"commissioner"}],"title":"What the end of contact owes stands there until\#
         it has come"},{"broken":["F3"],"given":["cymru referral accepted"],"rules":["F3"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child \#
        sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveB\#
        yDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command\#
        ":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{}\#
        ,"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,\#
        "clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: at\#
        tendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":[\#
        "session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CloseCase","details\#
        ":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741453200000,"clocks":{},"details":["returns: finalRecord owed; conclusion owed","clocks: F3\#
         2025-03-15"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"detai\#
        ls":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1741510800000,"clocks":{},"command":"\#
        SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1597200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","t\#
        ext: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks"\#
        :{},"details":["sent_at: 2025-03-09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 Sam bu\#
        ilt a tower."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},"deta\#
        ils":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"d\#
        etails":[],"outcome":{"denied":{}},"who":"court"}],"title":"The final record is read from when i\#
        t was sent, as it was then"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"s\#
        teps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referral\#
        s@centre.example.org","sent: 2025-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"},{"at\#
        ":1740999600000,"clocks":{},"details":["sent: 2025-03-03T10:40","sent_to: referrals@centre.examp\#
        le.org","told: ","not_told: dad, mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999\#
        600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"done":{}},"w\#
        ho":"commissioner"},{"at":1740999600000,"clocks":{},"details":["told: mum","not_told: dad"],"out\#
        come":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUs\#
        er","details":["adult: dad","words: The centre telephones you on Thursday."],"outcome":{"done":{\#
        }},"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["told: dad, mum","not_told: \#
        "],"outcome":{"done":{}},"who":"commissioner"}],"title":"The team sends the referral to the cent\#
        re and tells each adult apart, both with their time"},{"broken":[],"given":["cymru referral subm\#
        itted"],"rules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre"\#
        ,"details":["to: referrals@centre.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}},"\#
        who":"commissioner"}],"title":"It may have been sent this very minute"},{"broken":["C9"],"given"\#
        :["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "TellServiceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner\#
        "},{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@ce\#
        ntre.example.org","sent: 2025-03-03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commiss\#
        ioner"},{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referra\#
        ls@centre.example.org","sent: 2025-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":"co\#
        mmissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"\#
        ],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"}],"title":"Nobody is told before it is \#
        sent, and it is not sent a minute ahead"},{"broken":["C9"],"given":["cymru referral submitted"],\#
        "rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","detail\#
        s":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"co\#
        mmissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad"\#
        ,"words: You can ring her on +44 7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"commiss\#
        ioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","wor\#
        ds: Her number: 07700-900-001"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":17\#
        40992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum","words: Write to DAN\#
        @example.org first."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":174099240000\#
        0,"clocks":{},"command":"TellServiceUser","details":["adult: gran"],"outcome":{"invalid":{"_0":[\#
        "adult"]}},"who":"commissioner"}],"title":"What one adult is told holds no way of reaching the o\#
        ther"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org",\#
        "sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clock\#
        s":{},"command":"TellServiceUser","details":["adult: mum","words: The centre rings you on 07700 \#
        900001."],"outcome":{"done":{}},"who":"commissioner"}],"title":"To be told one’s own number is n\#
        othing of the other side"},{"broken":["C9"],"given":["referral submitted"],"rules":["C9"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@ce\#
        ntre.example.org","sent: 2025-03-03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{"at":\#
        1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"denie\#
        d":{}},"who":"commissioner"}],"title":"Only Cafcass Cymru’s team sends and tells, of its own ref\#
        errals"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":17\#
        41600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; part\#
        s 1, payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"command":"SendInvoice","details":["payer: adult mum"],"outcome":{"invalid":{"_0":["p\#
        ayer"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":[\#
        "charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 5000"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"SendInvoice","details":\#
        ["payer: adult mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"SendInvoice","details":["payer: adult mum"],"outcome":{"invalid":{"_0":["payer"]}},"w\#
        ho":"coordinator"},{"at":1741600800000,"clocks":{},"command":"SendInvoice","details":["payer: ad\#
        ult dad"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741600800000,"clocks":{},"command":"Se\#
        ndInvoice","details":["payer: adult dad"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
        n invoice goes to one payer, with that payer's own lines, and each line once"},{"broken":[],"giv\#
        en":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"comman\#
        d":"NamePayers","details":["terms: sessions payer adult mum; parts 1, payer adult dad; parts 2; \#
        reports payer adult dad; parts 1; words The parties share the visits; the father pays for record\#
        s."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteC\#
        harge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10\#
        000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Note\#
        Charge","details":["charge: notes","kind: record","session: the-case.2025-03-08.1030","payer: ad\#
        ult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"command":"NotePayment","details":["payment: id p1; payer adult dad; pence 5000; day 2025-03-\#
        10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detai\#
        ls":["lines: session 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"],"outcome":{"don\#
        e":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"details":["lines: record 2500, session\#
         6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"visitor"},{"at":1\#
        741600800000,"clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"Those whom the order names share the visits to the penny, a\#
        nd each sees only their own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E12"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","details":["charge: prepared","ki\#
        nd: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},{"at":17409924000\#
        00,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Cafcass Cymru pays for the family that it referred, and the family sees no c\#
        harge"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":17416008\#
        00000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StatePrice\#
        s","details":["centre: the-centre","prices: kind session; standard supervised; pence 10000; isPe\#
        rHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command\#
        ":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ses\#
        sion 10000"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"command":"\#
        CorrectCharge","details":["charge: first.1","pence: 0","reason: The first visit is free."],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: session\#
         0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clock\#
        s":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence 100; day 2025-0\#
        3-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"CorrectPayment","details":["payment: p1","pence: 0","reason: Noted in the wrong case."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["paid: 0","\#
        payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A correction stands beside what \#
        it corrects, with its reason"},{"broken":["E12"],"given":["supervised session held"],"rules":["E\#
        12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first",\#
        "kind: session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"refused":{"_0":"\#
        E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["t\#
        erms: sessions payer adult mum; parts 1; reports payer adult dad; parts 1"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge\#
        : first","kind: session","session: the-case.2025-03-08.1030","payer: adult dad","pence: 10000"],\#
        "outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command\#
        ":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025-03-08.1030","pa\#
        yer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":174\#
        1600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer localAuthority;\#
         pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"\#
        },{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Nobody is charged whom the case does not name"},{"broken":["E12"],"given"\#
        :["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":\#
        "NamePayers","details":["terms: sessions payer adult dad; parts 1"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first"\#
        ,"kind: cancelled","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"refused":{"_0"\#
        :"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":[\#
        "charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":[\#
        "charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"\#
        refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"CorrectCh\#
        arge","details":["charge: first.1","pence: 0","reason: Charged by mistake."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charg\#
        e: second","kind: session","session: the-case.2025-03-08.1030","pence: 3500"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"A visit is charged once to each payer, as held or as cancelle\#
        d, whichever it was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":17\#
        41600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult dad; part\#
        s 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Note\#
        Charge","details":["charge: notes","kind: report","pence: 2500"],"outcome":{"refused":{"_0":"F1"\#
        }},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms\#
        : reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"ti\#
        tle":"Of supported contact there is no report to charge for, and nobody to name for one"},{"brok\#
        en":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"cl\#
        ocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1"],"outcome"\#
        :{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"NamePayers","detai\#
        ls":["terms: sessions payer adult mum; parts 0, payer adult gran; parts 1, payer cafcassCymru; p\#
        arts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions.1.payer","terms.\#
        sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"command":"NoteCharge","details":["charge: first","kind: late","payer: adult mum"],"outcome":\#
        {"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"NotePayment","details":["payment: id p1; payer adult mum; pence 0; day 2025-03-11; way ca\#
        sh"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordinator"},{"at":174\#
        1600800000,"clocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult da\#
        d; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor"}],"title":"What\#
         cannot be an amount, a payer or a day is not kept, and only the coordinator notes it"},{"broken\#
        ":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"\#
        done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":[\#
        "session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tow\#
        er.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["\#
        session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414532000\#
        00,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: referr\#
        er","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03\#
        -08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessio\#
        n: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nob\#
        ody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddA\#
        ddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"\#
        done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes: 1","addenda: 0"\#
        ],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: o\#
        rder","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A court r\#
        eads the notes that were sent to it, as they were sent, and no others"},{"broken":[],"given":["r\#
        eferral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","cas\#
        eNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName letter.pd\#
        f; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter received"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["awaited: "],"\#
        outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allows copies, the c\#
        entre asks and the court sends"},{"broken":["C5"],"given":["referral without the letter"],"rules\#
        ":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["pape\#
        rs: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks\#
        ":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{"_0":["papers"]}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":[\#
        "papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: saf\#
        eguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers:\#
         safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName let\#
        ter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","details":["court: the-\#
        court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"cl\#
        ocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"done":{}}\#
        ,"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 4821; shows\#
        PrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName letter.\#
        pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"wh\#
        o":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLetter received"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["awaited: "]\#
        ,"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPape\#
        rs","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinato\#
        r"}],"title":"Only what is missing is asked for, by whoever runs the centre, and only a court th\#
        at follows the case sends it"},{"broken":["C5"],"given":["referral without the letter"],"rules":\#
        ["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-co\#
        urt","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks"\#
        :{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"outOfSt\#
        ep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":[\#
        "papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"_0":["words"]}},\#
        "who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Not \#
        ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1740996000000,"clocks":{},\#
        "command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"done":{}},"\#
        who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who\#
        ":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: saf\#
        eguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"de\#
        tails":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The court \#
        cannot send what it is asked for, and says why; a new letter asks again"},{"broken":["C5"],"give\#
        n":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["p\#
        apers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order","status: recei\#
        ved"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskC\#
        ourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers:\#
         safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where \#
        the referral does not tell that the order allows copies, the order itself must be here and say s\#
        o"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},\#
        "command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"outcome":{"inval\#
        id":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","deta\#
        ils":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invalid":{"_\#
        0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["\#
        court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"at":174\#
        0992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00\#
        101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Follo\#
        wCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: none","clocks: D1 2\#
        025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"o\#
        utcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"de\#
        nied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"details":["clocks: D1\#
         2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks: D1 ov\#
        erdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"DeclineR\#
        eferral","details":["because: lacksFacilities","words: We have no step-free room."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progress: notAccepted\#
        ","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],\#
        "outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by reference and number, \#
        and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open centre"],"rules":["D\#
        1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person:\#
         clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark-of-clara"],"outc\#
        ome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details"\#
        :["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court the-court"],"outc\#
        ome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral\#
        ","details":["link: link-the-case","person: clara","referrer: court"],"outcome":{"done":{}},"who\#
        ":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind court; name Clara Bench; organisation Family Court at Leeds; email clara@court.example.\#
        org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; pro\#
        ceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28\#
        ; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; children id sam; f\#
        irstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; \#
        lastName Hill; relationship mother; contact email mum@example.org, id dad; role visitingAdult; f\#
        irstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named\#
         ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mo\#
        ther; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professiona\#
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Th\#
        e court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"cou\#
        rt"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"w\#
        ho":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: s\#
        econd-centre","profile: name The Second Centre; town Diss; country england; takesSelfReferrals t\#
        rue"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAcc\#
        reditation","details":["centre: second-centre","standard: supervised","awarded: 2024-09-01"],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","det\#
        ails":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coordinat\#
        or at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","details":["to: second-\#
        centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The Second Centre"]\#
        ,"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["court_case: th\#
        e-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],\#
        "title":"A court that refers from its account has the referral on its desk, and reads when conta\#
        ct ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a room that holds t\#
        hree families"},{"broken":[],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025\#
        -03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"A qualified supervisor on duty throughout watches one family in a room of its own"\#
        },{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from\#
        : 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":{"done\#
        ":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six hours of a referra\#
        l, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Contact may go on to the day that is six months after its first"},{"broken":["H2"],"given":["re\#
        ferral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":\#
        "H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no later without a \#
        sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supp\#
        orted","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outcome":{"\#
        refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only for days on which \#
        its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: the-centre","day:\#
         2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1","date\#
        s.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or named twice are \#
        told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-\#
        15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions progress is review\#
        ed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules":["E4"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 0"],\#
        "outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor: sue"]\#
        ,"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 2"]\#
        ,"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","supervisor: sue\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two hours are six hour\#
        s, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervised referral acc\#
        epted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E\#
        2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{"refus\#
        ed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessio\#
        ns","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: th\#
        e-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterS\#
        taff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to\#
         11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; s\#
        pan from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised ses\#
        sion is certain only with a supervisor who is qualified and on duty throughout"},{"broken":["E2"\#
        ],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"EnlistStaff","details":["centre: the-centre","member: person sally; name Sally Bro\#
        ok; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person:\#
         sally","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12\#
        -31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: \#
        60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"A qualification holds on its last day and not on the next"},{"broken":["D1"],"given":[\#
        "open centre"],"rules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"command":"WordLetter","d\#
        etails":["centre: the-centre","letter: sessions","wording: body Come then, please:\n\n{times}\n\\#
        nWe look forward to it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"WordLetter","details":["centre: the-centre","letter: sessions","wording: body We\#
         look forward to seeing you."],"outcome":{"invalid":{"_0":["wording.body"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"WordLetter","details":["centre: the-centre","letter\#
        : sessions","wording: body {times} {address}"],"outcome":{"invalid":{"_0":["wording.body"]}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WordLetter","details":["centre: the\#
        -centre","letter: declined","wording: body No."],"outcome":{"invalid":{"_0":["wording.body"]}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WordLetter","details":["centre: t\#
        he-centre","letter: invoice","wording: after Please pay at the desk."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"UseUsualWords","details":["centre: \#
        the-centre","letter: sessions"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"UseUsualWords","details":["centre: the-centre","letter: sessions"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SetLogo","details\#
        ":["centre: the-centre","logo: id a-picture; mediaType image/png; bytes 300000"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SetLogo","details":["cent\#
        re: the-centre","logo: id another; mediaType image/png; bytes 300001"],"outcome":{"invalid":{"_0\#
        ":["logo.bytes"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SetLogo","det\#
        ails":["centre: the-centre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"WordLetter","details":["centre: the-centre","letter: sessions","wording: afte\#
        r Bye."],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre words its letters itself,\#
         and takes nothing out of them or into them"},{"broken":["E1"],"given":["sessions booked"],"rule\#
        s":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: g\#
        reen","name: Green room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: green"]\#
        ,"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RemoveRoom","details":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"}],"title":"A room that is booked is not taken away, though it may become larg\#
        er"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from\#
         13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on\#
         duty decide as well as the room"},{"broken":["E1"],"given":["referral accepted","another referr\#
        al accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: a\#
        nother-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused"\#
        :{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["case: another-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outc\#
        ome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","room\#
        : green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A room for one family is free for\#
         the next to the minute"},{"broken":["E1"],"given":["referral accepted","another referral accept\#
        ed"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-cas\#
        e","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centr\#
        e","room: blue","name: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who"\#
        :"coordinator"}],"title":"Two families share a supported room that holds them, and not one that \#
        has become too small"},{"broken":["E1"],"given":["referral accepted","another supervised referra\#
        l accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","de\#
        tails":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"\#
        ],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after three\#
         supported families, or watches one"},{"broken":["E2"],"given":["supervised referral accepted","\#
        another supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minut\#
        es: 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: \#
        2025-03-08","from: 12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"\#
        _0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["case: another-case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor watches one family a\#
        t a time, in a room that is turned round between two"},{"broken":["E6"],"given":["referral accep\#
        ted","another referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"MarkNeverMeet","details":["other: another-case"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from\#
        : 11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 20\#
        25-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Families that must never meet are not there at one time, whichever room they are in"},\#
        {"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question:\#
         centre the-centre; from court; kind supervisedCentre; hearing 2025-03-24; children twoToFour; s\#
        igns longGap; frequency every two weeks; minutes 60; needs An interpreter for Polish; wantsRepor\#
        t true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enqui\#
        ry: first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer\#
        : fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"who":"supervisor"}\#
        ,{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: \#
        fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-0\#
        5-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["en\#
        quiry: first","fit: onConditions","room: later","room_from: 2025-04-12","clocks: B9 met","stands\#
        _until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"comm\#
        and":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later; places\#
        From 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first\#
        ","answer: fit wouldNotFit; words The only room for one family is taken until the summer.; stand\#
        sUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"\#
        details":["enquiry: first","fit: wouldNotFit","answers: 2"],"outcome":{"done":{}},"who":"anyone"\#
        }],"title":"A centre answers what it is asked before a hearing, and whoever has the reference re\#
        ads it"},{"broken":[],"given":["open centre"],"rules":["B9"],"steps":[{"at":1744617600000,"clock\#
        s":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithinWork\#
        ingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744617600000,"clocks":{},"command"\#
        :"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre th\#
        e-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details":["enquiry: first","clocks: B9\#
         2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"command":"S\#
        etEnquirySettings","details":["centre: the-centre","settings: answerWithinWorkingDays 10"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks":{},"details":["enquiry: first\#
        ","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clock\#
        s":{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer\#
        : fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 met"],"outcome":{"done":\#
        {}},"who":"anyone"}],"title":"An answer that is not there by the centre's own day is overdue"},{\#
        "broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: \#
        centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; more \#
        The mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false; needs Case LS25P00101 needs an interpreter."],"outcome":{"refu\#
        sed":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details\#
        ":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court;\#
         kind supportedCentre; children underTwo; wantsReport false; more Room 12 is too small for 4 chi\#
        ldren aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; words Ring j\#
        oan@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}\#
        ],"title":"Neither the question nor the answer holds what belongs to somebody"},{"broken":["B9"]\#
        ,"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskC\#
        entre","details":["enquiry: first","person: somebody-else","replyTo: clerk@court.example.org","q\#
        uestion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fal\#
        se"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentr\#
        e","details":["enquiry: first","replyTo: clerk","question: centre the-centre; from court; kind s\#
        upportedCentre; children ; minutes 5; wantsReport false"],"outcome":{"invalid":{"_0":["question.\#
        children","question.minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybody asks in their o\#
        wn name only, and gives an address for the answer"},{"broken":["F1"],"given":["open centre"],"ru\#
        les":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enqu\#
        iry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind su\#
        pportedCentre; children underTwo; wantsReport true"],"outcome":{"refused":{"_0":"F1"}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false; signs domesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"details":["enquiry: first","points_to_supervised: domesticAbuse"]\#
        ,"outcome":{"done":{}},"who":"anyone"}],"title":"A supported centre is asked for no report befor\#
        e the hearing either"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.\#
        example.org","question: centre the-centre; from legalRepresentative; kind supportedCentre; child\#
        ren underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places late\#
        r; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","answer.standsUntil"\#
        ]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["e\#
        nquiry: first","answer: fit onConditions; standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["\#
        answer.places","answer.standsUntil","answer.words"]}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places l\#
        ater; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"An answer stands for half a year at the most, and says when there is room"},{"broken"\#
        :["A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"co\#
        mmand":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: cen\#
        tre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry","detail\#
        s":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2027-12-01"],"outcome":{"ref\#
        used":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AnswerEnquiry\#
        ","details":["enquiry: first","answer: fit wouldNotFit; words We are not accredited now.; stands\#
        Until 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"c\#
        ommand":"AskCentre","details":["enquiry: second","replyTo: clerk@court.example.org","question: c\#
        entre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false"],"outc\#
        ome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an accredited service is asked, and \#
        answers that it would take the family"},{"broken":[],"given":["cymru referral accepted"],"rules"\#
        :[],"steps":[{"at":1743461940000,"clocks":{},"command":"SendCymruMonth","details":["centre: the-\#
        centre","month: year 2025; month 3"],"outcome":{"invalid":{"_0":["month"]}},"who":"coordinator"}\#
        ,{"at":1743462000000,"clocks":{},"command":"SendCymruMonth","details":["centre: the-centre","mon\#
        th: year 2025; month 3"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1743462000000,"clocks\#
        ":{},"command":"SendCymruMonth","details":["centre: the-centre","month: year 2025; month 3"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1743462000000,"clocks":{},"command":"SendCymruMont\#
        h","details":["centre: the-centre","month: year 2025; month 3"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"A month's contact that Cafcass Cymru pays for is told to it once the month \#
        is over"},{"broken":[],"given":["referral accepted"],"rules":[],"steps":[{"at":1743461940000,"cl\#
        ocks":{},"command":"SendStatistics","details":["centre: the-centre","quarter: year 2025; number \#
        1"],"outcome":{"invalid":{"_0":["quarter"]}},"who":"coordinator"},{"at":1743462000000,"clocks":{\#
        },"command":"SendStatistics","details":["centre: the-centre","quarter: year 2025; number 1"],"ou\#
        tcome":{"denied":{}},"who":"supervisor"},{"at":1743462000000,"clocks":{},"command":"SendStatisti\#
        cs","details":["centre: the-centre","quarter: year 2025; number 1"],"outcome":{"denied":{}},"who\#
        ":"officer"},{"at":1743462000000,"clocks":{},"command":"SendStatistics","details":["centre: the-\#
        centre","quarter: year 2025; number 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743462\#
        000000,"clocks":{},"command":"SendStatistics","details":["centre: the-centre","quarter: year 202\#
        5; number 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743462000000,"clocks":{},"comman\#
        d":"SendStatistics","details":["centre: the-centre","quarter: year 2025; number 5"],"outcome":{"\#
        invalid":{"_0":["quarter"]}},"who":"coordinator"}],"title":"A quarter's statistics go to the reg\#
        ister once it is over, from whoever runs the centre"},{"broken":[],"given":["referral accepted"]\#
        ,"rules":[],"steps":[{"at":1743494400000,"clocks":{},"command":"SendStatistics","details":["cent\#
        re: the-centre","quarter: year 2025; number 1"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1743494400000,"clocks":{},"command":"ChangeReturnSettings","details":["settings: dueWithinDays \#
        30; hideBelow 3; sessionMinutes 60"],"outcome":{"done":{}},"who":"officer"},{"at":1743494400000,\#
        "clocks":{},"command":"SendStatistics","details":["centre: the-centre","quarter: year 2025; numb\#
        er 1"],"outcome":{"invalid":{"_0":["why"]}},"who":"coordinator"},{"at":1743494400000,"clocks":{}\#
        ,"command":"SendStatistics","details":["centre: the-centre","quarter: year 2025; number 1","why:\#
         The register hides less now."],"outcome":{"done":{}},"who":"coordinator"}],"title":"What was se\#
        nt is not changed; a correction says why and stands beside it"},{"broken":[],"given":[],"rules":\#
        [],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeReturnSettings","details":["setting\#
        s: dueWithinDays 0; hideBelow 2; sessionMinutes 5"],"outcome":{"invalid":{"_0":["settings.dueWit\#
        hinDays","settings.hideBelow","settings.sessionMinutes"]}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"ChangeReturnSettings","details":["settings: dueWithinDays 92; hideBelow 2\#
        0; sessionMinutes 240"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        command":"ChangeReturnSettings","details":["settings: dueWithinDays 30; hideBelow 5; sessionMinu\#
        tes 60"],"outcome":{"denied":{}},"who":"coordinator"}],"title":"The register's choices about ret\#
        urns are its own, and within bounds"},{"broken":[],"given":["authority referral submitted"],"rul\#
        es":["C2"],"steps":[{"at":1740992400000,"clocks":{},"details":["social_worker: Ann Ash","team_ma\#
        nager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.exam\#
        ple.org","teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"done":{}},"who\#
        ":"authority"},{"at":1740992400000,"clocks":{},"details":["social_worker: Nell New","team_manage\#
        r: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"command"\#
        :"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.\#
        org","teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"done":{}},"who":"a\#
        uthority"}],"title":"A local authority names its two people anew when one changes, and the centr\#
        e is told"},{"broken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: nam\#
        e Nell New; email nell@council.example.org"],"outcome":{"refused":{"_0":"C2"}},"who":"authority"\#
        },{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: \#
        name Tom Mere; email tom@council.example.org"],"outcome":{"refused":{"_0":"C2"}},"who":"authorit\#
        y"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":[],"outcome":\#
        {"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalA\#
        uthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.org","socialWo\#
        rker: name  ; email nobody"],"outcome":{"invalid":{"_0":["socialWorker.email","socialWorker.name\#
        "]}},"who":"authority"}],"title":"Leaving either of them out is refused"},{"broken":["C2","C3","\#
        D1"],"given":["authority referral submitted"],"rules":["C2","C3","D1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"details":["progress: withCentre","own_number: LCS/4471","missing: order, safegu\#
        ardingLetter","clocks: D1 2025-03-10; C4 overdue"],"outcome":{"done":{}},"who":"authority/colin"\#
        },{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"authority at anoth\#
        er-council"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"authori\#
        ty/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id t\#
        he-letter; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"authority/colin"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id another; kind section7Report; fi\#
        leName report.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":["missing: ord\#
        er"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"Decline\#
        Referral","details":["because: lacksFacilities","words: We have no step-free room."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress: notAccepte\#
        d","words: We have no step-free room.","clocks: D1 met"],"outcome":{"done":{}},"who":"authority"\#
        },{"at":1741078800000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker:\#
         name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.e\#
        xample.org"],"outcome":{"outOfStep":{}},"who":"authority"}],"title":"A local authority sees wher\#
        e its referral stands, and nobody of another does"},{"broken":["C2"],"given":["authority referra\#
        l submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowReferral"\#
        ,"details":["authority: another-council","ownNumber: LCS/4472"],"outcome":{"invalid":{"_0":["cas\#
        e"]}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"command":"FollowRef\#
        erral","details":["authority: another-council","case: no-such-case","ownNumber: LCS/4471"],"outc\#
        ome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":1740992400000,"cloc\#
        ks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber: LCS/4471"]\#
        ,"outcome":{"denied":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"FollowRef\#
        erral","details":["authority: another-council","ownNumber: lcs 4471"],"outcome":{"done":{}},"who\#
        ":"authority at another-council"},{"at":1740992400000,"clocks":{},"details":["progress: withCent\#
        re"],"outcome":{"done":{}},"who":"authority at another-council"}],"title":"A colleague takes a r\#
        eferral up by its two numbers, and by neither alone"},{"broken":["C2"],"given":["referral submit\#
        ted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowReferral","detail\#
        s":["authority: the-council","ownNumber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who\#
        ":"authority"}],"title":"A referral that somebody else made is no local authority’s to take up"}\#
        ,{"broken":[],"given":["open centre"],"rules":["I1","I2","I3","I6","I8","I9"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childre\#
        n Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervise\#
        dCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsP\#
        apers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; mad\#
        eUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; reco\#
        rdsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; cont\#
        actEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; d\#
        irect broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersC\#
        ome false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; s\#
        hares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"Anybody drafts an order; it is done when every matter is seen to"},{"broken":["I1"],"g\#
        iven":["open centre"],"rules":["I1"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishO\#
        rder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ru\#
        th Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true\#
        ; asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; madeBy\#
         Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLis\#
        ts; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepare\#
        dHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitP\#
        lan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Examp\#
        le; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographe\#
        r Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outc\#
        ome":{"refused":{"_0":"I1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOr\#
        der","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Rut\#
        h Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true;\#
         asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; madeBy \#
        Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtList\#
        s; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepared\#
        How with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPl\#
        an from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exampl\#
        e; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer\#
         Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; notNeed\#
        ed copiesFromCourt"],"outcome":{"done":{}},"who":"anyone"}],"title":"A matter that nobody has sa\#
        id anything of keeps the draft from being done, until it is marked as needing nothing"},{"broken\#
        ":["I2"],"given":["open centre"],"rules":["I2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild fals\#
        e; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; is\#
        Agreed true; asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCymru fa\#
        lse; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespon\#
        dsWithinDays 7; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the\#
         picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from Augu\#
        st in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheR\#
        oom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example\#
        ; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"invali\#
        d":{"_0":["draft.referral.costsPaidBy","draft.referral.fallBack"]}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children S\#
        am and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCe\#
        ntre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPape\#
        rs true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUn\#
        til 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; recordsArePaidJointly true; endi\#
        ng preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereaft\#
        er each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collec\#
        tedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves f\#
        alse; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut fa\#
        lse; isAccompanied byNobody; leftOut costs"],"outcome":{"done":{}},"who":"anyone"}],"title":"A c\#
        lause that stands has no gaps; one that is left out needs none"},{"broken":["I3"],"given":["open\#
         centre"],"rules":["I3"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","detai\#
        ls":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; \#
        visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMor\#
        e true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt tr\#
        ue; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBac\#
        k courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Exampl\#
        e; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the p\#
        ark; exitPlan from August in the library; direct collectedBy Gran; notBeforeTime Tom Example; no\#
        tInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter independent; photograph\#
        er Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied notByNamed"],"o\#
        utcome":{"invalid":{"_0":["draft.direct.broughtBy","draft.direct.interpreterPaidBy","draft.direc\#
        t.language","draft.direct.notAccompaniedBy"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChil\#
        d false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-cent\#
        re; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; letterIsOfCy\#
        mru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; other\#
        RespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; \#
        ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; ther\#
        eafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; co\#
        llectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserv\#
        es false; interpreter independent; language Polish; interpreterIsPaidJointly true; photographer \#
        Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied notByNamed; notAcc\#
        ompaniedBy Uncle Bob"],"outcome":{"done":{}},"who":"anyone"}],"title":"Each condition face to fa\#
        ce says whom it is about"},{"broken":[],"given":["open centre"],"rules":["I4"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childr\#
        en Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind virtualS\#
        upervised; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSend\#
        sPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; m\#
        adeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; re\#
        cordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; co\#
        ntactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library;\#
         video deviceReadyBy Ruth Example; spaceBy Ruth Example; mayOthersCome false; officerObserves fa\#
        lse; direct interpreter none"],"outcome":{"done":{}},"who":"anyone"}],"title":"By video other co\#
        nditions hold, and none of those face to face is asked for"},{"broken":["I4"],"given":["open cen\#
        tre"],"rules":["I4"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":\#
        ["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visi\#
        tor Tom Example; service kind virtualSupervised; centre the-centre; isAgreed true; asksForMore t\#
        rue; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true;\#
         madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack c\#
        ourtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; \#
        preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park\#
        ; exitPlan from August in the library; video spaceBy Ruth Example; mayOthersCome false; officerO\#
        bserves false; direct interpreter none"],"outcome":{"invalid":{"_0":["draft.video.deviceReadyBy"\#
        ]}},"who":"anyone"}],"title":"By video it is said who sees to the device"},{"broken":["I5"],"giv\#
        en":["open centre"],"rules":["I5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrd\#
        er","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth\#
         Example; visitor Tom Example; service kind supportedCentre; centre the-centre; isAgreed true; a\#
        sksForMore true; tasks report; referral courtSendsPapers true; letterIsOfCymru false; copiesFrom\#
        Court true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7;\#
         fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Rut\#
        h Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday \#
        in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBe\#
        foreTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter\#
         none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanie\#
        d byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChil\#
        d false; carer Ruth Example; visitor Tom Example; service kind supportedCentre; centre the-centr\#
        e; isAgreed true; asksForMore true; tasks attendCourt; referral courtSendsPapers true; letterIsO\#
        fCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; ot\#
        herRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly tru\#
        e; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; t\#
        hereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran;\#
         collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObs\#
        erves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayG\#
        oOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childre\#
        n Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supported\#
        Centre; centre the-centre; isAgreed true; asksForMore true; tasks settleDisputes; referral court\#
        SendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline tru\#
        e; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example\#
        ; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story\#
        ; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the libr\#
        ary; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayO\#
        thersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbid\#
        den; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}\#
        },"who":"anyone"}],"title":"A supported centre is asked for a place and for nothing else"},{"bro\#
        ken":[],"given":["open centre"],"rules":["I5"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false\#
        ; carer Ruth Example; visitor Tom Example; service kind supportedCentre; centre the-centre; isAg\#
        reed true; asksForMore false; referral courtSendsPapers true; letterIsOfCymru false; copiesFromC\#
        ourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; \#
        fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth\#
         Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday i\#
        n the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBef\#
        oreTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter \#
        none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied\#
         byNobody"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Fin\#
        ishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; care\#
        r Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed \#
        true; asksForMore true; tasks report; referral courtSendsPapers true; letterIsOfCymru false; cop\#
        iesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithin\#
        Days 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending prepare\#
        dBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Sa\#
        turday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran\#
        ; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; inte\#
        rpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAcc\#
        ompanied byNobody"],"outcome":{"done":{}},"who":"anyone"}],"title":"Without such a wish it is do\#
        ne; of supervised contact a report may be asked"},{"broken":["I6","I8"],"given":["open centre"],\#
        "rules":["I6","I8"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":[\#
        "draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visit\#
        or Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore tru\#
        e; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; m\#
        adeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack cou\#
        rtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; pr\#
        eparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; \#
        exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom \#
        Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photog\#
        rapher Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; l\#
        eftOut placeAndAcceptance"],"outcome":{"refused":{"_0":"I6"}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and\#
         Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; \#
        centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers tru\#
        e; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 20\#
        25-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePai\#
        dJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2\#
        025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct bro\#
        ughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false\#
        ; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; shares for\#
        bidden; mayGoOut false; isAccompanied byNobody; leftOut leave"],"outcome":{"refused":{"_0":"I8"}\#
        },"who":"anyone"}],"title":"Contact is always subject to the centre's accepting, and the centre \#
        always sees the papers"},{"broken":["I9"],"given":["open centre"],"rules":["I9"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; chil\#
        dren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind superv\#
        isedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; enquiry made-up; \#
        referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example\#
        ; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaid\#
        By Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the\#
         picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from Augu\#
        st in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheR\#
        oom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example\#
        ; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"invali\#
        d":{"_0":["draft.service.enquiry"]}},"who":"anyone"}],"title":"An answer before the hearing is q\#
        uoted by its own reference"},{"broken":[],"given":["open centre"],"rules":["I9"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cour\#
        t.example.org","question: centre the-centre; from court; kind supervisedCentre; children twoToFo\#
        ur; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild\#
         false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre the-centr\#
        e; isAgreed true; asksForMore true; tasks records; enquiry first; referral courtSendsPapers true\#
        ; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 202\#
        5-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaid\#
        Jointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 20\#
        25-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct brou\#
        ghtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false;\#
         officerObserves false; interpreter none; photographer Tom Example; takes forbidden; shares forb\#
        idden; mayGoOut false; isAccompanied byNobody; aids parentingPlan"],"outcome":{"done":{}},"who":\#
        "anyone"}],"title":"What the centre was asked before the hearing can be quoted"},{"broken":["B2"\#
        ],"given":["open centre"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Fin\#
        ishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; care\#
        r Ruth Example; visitor Tom Example; service kind supportedCentre; centre the-centre; isAgreed t\#
        rue; asksForMore false; signs longGap; referral courtSendsPapers true; letterIsOfCymru false; co\#
        piesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithi\#
        nDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending prepar\#
        edBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each S\#
        aturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gra\#
        n; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; int\#
        erpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAc\#
        companied byNobody"],"outcome":{"refused":{"_0":"B2"}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; i\#
        sOneChild false; carer Ruth Example; visitor Tom Example; service kind supportedCentre; centre t\#
        he-centre; isAgreed true; asksForMore false; signs longGap; whyDespiteSigns They met twice this \#
        year.; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth \#
        Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; co\#
        stsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow w\#
        ith the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan fr\#
        om August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; no\#
        tInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom \#
        Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{\#
        "done":{}},"who":"anyone"}],"title":"Signs of risk point to supervised contact, unless the order\#
         says why not"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":181978560\#
        0000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam \#
        and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentr\#
        e; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers \#
        true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil\#
         2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsAre\#
        PaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnd\#
        s 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct \#
        broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome fa\#
        lse; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; shares \#
        forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"A1"}},"who":"any\#
        one"}],"title":"No draft names a centre whose award has lapsed"},{"broken":[],"given":["open cen\#
        tre"],"rules":["I7"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-02-28\#
        ; court Family Court at Leeds; caseNumber LS25P00101; children Sam Hill; isOneChild true; carer \#
        the mother, Mia Hill; visitor the father, Dan Cole; service kind supportedCentre; centre the-cen\#
        tre; isAgreed true; asksForMore false; referral courtSendsPapers true; fallBack courtLists; cost\#
        sPaidBy Dan Cole; copiesFromCourt true; ending contactEnds 2025-09-03; direct mayOthersCome fals\#
        e; interpreter none; officerObserves false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-02-28; court Fam\#
        ily Court at Leeds; caseNumber LS25P00101; children Sam Hill; isOneChild true; carer the mother,\#
         Mia Hill; visitor the father, Dan Cole; service kind supportedCentre; centre the-centre; isAgre\#
        ed true; asksForMore false; referral courtSendsPapers true; fallBack courtLists; costsPaidBy Dan\#
         Cole; copiesFromCourt true; ending contactEnds 2025-09-03; direct mayOthersCome false; interpre\#
        ter none; officerObserves false"],"outcome":{"done":{}},"who":"referrer"}],"title":"A referral r\#
        eads the order, and what it answers whole is answered"},{"broken":["I7"],"given":["referral subm\#
        itted"],"rules":["I7"],"steps":[{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details\#
        ":["order: about made 2025-03-01; caseNumber LS25P00999"],"outcome":{"refused":{"_0":"I7"}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: abou\#
        t made 2025-02-27; caseNumber LS25P00101"],"outcome":{"refused":{"_0":"I7"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-03-\#
        01; caseNumber ls25 p 00101; ending contactEnds 2025-10-01"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 20\#
        25-02-28; caseNumber LS25P00101"],"outcome":{"refused":{"_0":"I7"}},"who":"coordinator"}],"title\#
        ":"An order of another case, or an older one, is not taken up; however its number is written, it\#
         is the same"},{"broken":["I7"],"given":["referral drafted"],"rules":["I7"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-03-01"],"outcome\#
        ":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder","de\#
        tails":["order: about made 2025-03-01"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-03-02\#
        "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"TakeUpOr\#
        der","details":["order: about made 2025-03-02"],"outcome":{"denied":{}},"who":"resident"},{"at":\#
        1740992400000,"clocks":{},"command":"TakeUpOrder","details":["order: about made 2025-03-02"],"ou\#
        tcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"TakeUpOrder"\#
        ,"details":["order: about made 2025-03-02"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "While a referral is written, its referrer reads the order; afterwards whoever runs the centre t\#
        hat has it"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes:\#
         60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"given":["sup\#
        ervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certi\#
        fied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03\#
        ; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the las\#
        t day of their training"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"rules"\#
        :["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["ce\#
        ntre: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green",\#
        "provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; cer\#
        tified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-\#
        03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervi\#
        sor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre\#
        : the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; do\#
        mesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":\#
        {"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaf\#
        fRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 20\#
        24-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeg\#
        uardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","deta\#
        ils":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Neither assigned nor confirmed without what is asked for"},{"broken":["L1"],"given":["supervise\#
        d sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaff\#
        Record","details":["centre: the-centre","person: sue","record: references from Ann Old; received\#
         2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 202\#
        7-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142\#
        8900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"vo\#
        lunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not to be c\#
        hecked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: su\#
        e","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-\#
        02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"}\#
        ,{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunt\#
        eer"}],"title":"What is booked does not begin when the supervisor turns out not to be trained"},\#
        {"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level en\#
        hanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-\#
        12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:0\#
        0; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span fro\#
        m 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check\#
         holds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"],"rules":["\#
        L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; rec\#
        eived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 20\#
        27-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs l\#
        evel standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old;\#
         received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnti\#
        l 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span fr\#
        om 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; spa\#
        n from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty \#
        without a check, or with one that does not look far enough"},{"broken":["L1"],"given":["open cen\#
        tre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detai\#
        ls":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; refer\#
        ences from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "One reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre"\#
        ,"member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cen\#
        tre: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; references "]\#
        ,"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: \#
        dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new wai\#
        ts until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre",\#
        "settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLe\#
        vel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        9","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coo\#
        rdinator"}],"title":"A centre that renews checks after two years"},{"broken":[],"given":["superv\#
        ised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 1\#
        0:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from\#
        : 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"wh\#
        o":"supervisor"}],"title":"Whoever is checked and trained is put on duty and watches contact"},{\#
        "broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level en\#
        hanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-\#
        03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ro\#
        sterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:0\#
        0; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in order on t\#
        heir last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"],"rule\#
        s":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person\#
        : vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00;\#
         to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:40;\#
         to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is not o\#
        n duty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervised sessions \#
        booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","det\#
        ails":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741\#
        428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"tit\#
        le":"It is never too late to say that one knows a family"},{"broken":["L1"],"given":["sessions b\#
        ooked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","deta\#
        ils":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},\#
        "command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],\#
        "title":"Each says it for themselves alone"},{"broken":["L1"],"given":["referral accepted"],"rul\#
        es":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["perso\#
        n: dad","name: Dan Cole","email: dan@example.org","addressMark: mark-dad"],"outcome":{"done":{}}\#
        ,"who":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: dad",\#
        "role: party _0 the-case; _1 dad"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"cl\#
        ocks":{},"command":"GrantRole","details":["person: dad","role: volunteer the-centre"],"outcome":\#
        {"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"GrantRol\#
        e","details":["person: dad","role: volunteer the-centre"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"coordinator"}],"title":"A family is not taken in where one of its adults works; once it comes\#
        , none of them is taken on"},{"broken":["L1"],"given":["referral submitted"],"rules":["L1"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: vic","name: \#
        Dan Cole","email: DAN@example.org","addressMark: mark-vic"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre",\#
        "endsOn: 2025-09-01","conditions: "],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"ti\#
        tle":"A centre whose volunteer is the child's father does not accept the referral"},{"broken":["\#
        L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","perso\#
        n: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12\#
        -31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"What somebody says of their own record makes nobody fit until the coordinator kee\#
        ps it"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; span fr\#
        om 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What\#
         somebody says against themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rul\#
        es":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["cen\#
        tre: the-centre","person: bob","record: dbs level enhanced; certified 2024-06-01; references fro\#
        m Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31;\#
         inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volun\#
        teer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centr\#
        e","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rec\#
        eived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnti\#
        l 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1\#
        740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vi\#
        c","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-\#
        02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes\#
         in another's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centr\#
        e: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic\#
        ","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","dutie\#
        s: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level \#
        enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rece\#
        ived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 202\#
        5-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10\#
        :00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each trai\#
        ning holds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules\#
        ":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["cent\#
        re: the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhan\#
        ced; volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre\#
        : the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; in\#
        ductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person v\#
        ic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"wh\#
        o":"coordinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding is not"\#
        },{"broken":["E6"],"given":["practitioner has the case"],"rules":["E10","E5","E6"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.10\#
        30","person: pat","way: inPerson","why: Sam asked for it."],"outcome":{"done":{}},"who":"practit\#
        ioner"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","obser\#
        vers: "],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werObservation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["visits_asked:\#
         1","visits_booked: 1"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428840000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"a\#
        t":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat P\#
        age, inPerson","may_enter: Dan Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08\#
        ","inside: Dan Cole, Pat Page","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741429800000,"clocks":{},"command":"TakeBackObservation","details":["session: the-case.202\#
        5-03-15.1030","person: pat"],"outcome":{"outOfStep":{}},"who":"practitioner"},{"at":174143160000\#
        0,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"}],"titl\#
        e":"A practitioner asks to observe a session, is booked, and comes in by the door on neither sid\#
        e"},{"broken":["E5","E10"],"given":["practitioner has the case"],"rules":["E10","E5"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08\#
        .1030","person: quinn","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practition\#
        er/quinn"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-cas\#
        e.2025-03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"\#
        practitioner/quinn"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["sessio\#
        n: the-case.2025-03-08.1030","person: pat","way: inPerson","why:  "],"outcome":{"invalid":{"_0":\#
        ["why"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","detail\#
        s":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":\#
        {"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation",\#
        "details":["session: the-case.2025-03-08.1030","person: pat","isYes: false"],"outcome":{"invalid\#
        ":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerObserv\#
        ation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: false","words: It is\#
         the very first visit."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"a\#
        t":1741428900000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-15.1\#
        030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{\#
        "at":1741428900000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-\#
        03-15.1030","person: pat","isYes: true","words: Please ring the side bell."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"MoveSession","details":["sess\#
        ion: the-case.2025-03-15.1030","date: 2025-03-15","from: 12:30","room: green"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"EndAllocation","details":["\#
        person: pat"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-1\#
        5.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":17420409\#
        00000,"clocks":{},"details":["centre: the-centre","day: 2025-03-15","observers: ","may_enter: Da\#
        n Cole"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes to observe who has not \#
        the case, was not booked, or has it no longer"},{"broken":["E10"],"given":["practitioner has the\#
         case"],"rules":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve","detai\#
        ls":["session: the-case.2025-03-08.1030","person: pat","way: remotely","why: Too far to come."],\#
        "outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},\#
        "command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comman\#
        d":"AnswerObservation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true\#
        "],"outcome":{"refused":{"_0":"E10"}},"who":"coordinator"}],"title":"A session is observed while\#
         it is ahead, and not once it has begun"},{"broken":["E5","E10"],"given":["supervised referral s\#
        ubmitted"],"rules":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","\#
        details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointm\#
        ent: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointme\#
        nt: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: di\#
        stance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        egisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addr\#
        essMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.exa\#
        mple.org","office: familyCourtAdviser","organisation: Cafcass","madeSure: rang the switchboard"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCas\#
        e","details":["person: pat","number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"\#
        at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.\#
        1030","person: pat","way: inPerson","why: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"pr\#
        actitioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-c\#
        ase.2025-03-08.1030","person: pat","way: remotely","why: To see."],"outcome":{"done":{}},"who":"\#
        practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session\#
        : the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers\#
        : Pat Page, remotely"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"titl\#
        e":"Contact by video is observed from afar, and nobody comes to the centre for it"},{"broken":["\#
        F5"],"given":["practitioner has the case"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        1429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","de\#
        tails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: or\#
        der","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},\#
        "details":["notes: 0"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741453200000,"clocks":\#
        {},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner","rec\#
        ipient: Pat Page","authority: order","pays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessi\#
        on: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page","pays\#
        : nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{\#
        },"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner","prac\#
        titioner: pat","recipient: Pat Page","authority: order","pays: nobody"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 1"],"outcome":{"done":{}},\#
        "who":"practitioner"}],"title":"A practitioner reads the record that was sent to them, as it was\#
         sent, and no other"},{"broken":[],"given":["cymru practitioner has the case"],"rules":["B7"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuit\#
        able: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"\#
        outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":["video_sui\#
        ts: true"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command"\#
        :"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distanc\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An adviser who has the case assesses th\#
        at contact by video suits, and the centre may accept it so"},{"broken":["B7"],"given":["cymru pr\#
        actitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ass\#
        essRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-04","discussed: 2025-0\#
        3-03","limits:  "],"outcome":{"invalid":{"_0":["assessed","limits"]}},"who":"practitioner"},{"at\#
        ":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true"\#
        ,"assessed: 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"\#
        done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","deta\#
        ils":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment:\#
         seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: \#
        seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distan\#
        ce"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Asses\#
        sRemote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03\#
        -03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"t\#
        itle":"Where an adviser finds that video does not suit, or not any more, no session by video is \#
        booked"},{"broken":["B7"],"given":["practitioner has the case"],"rules":["B7"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","as\#
        sessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"\#
        who":"practitioner"}],"title":"Whether video suits is for an adviser of Cafcass Cymru to assess,\#
         in a case that it referred"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: gil",\#
        "name: Gil Ward","email: gil@guardians.example.org","addressMark: mark-of-gil"],"outcome":{"done\#
        ":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details"\#
        :["person: gil","name: Gil Ward","email: gil@guardians.example.org","office: guardian","organisa\#
        tion: Guardians","madeSure: rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"TakeUpCase","details":["person: gil","number: LS25P00101"],"\#
        outcome":{"done":{}},"who":"practitioner/gil"},{"at":1740992400000,"clocks":{},"command":"Assess\#
        Remote","details":["person: gil","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-0\#
        3","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guar\#
        dian does not assess whether contact by video suits"},{"broken":["B3","B7"],"given":["cymru prac\#
        titioner has the case"],"rules":["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford; cou\#
        ntry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: s\#
        upervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre,\#
         virtualSupervised"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":174099\#
        2400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: false","asses\#
        sed: 2025-03-03","discussed: 2025-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"\#
        who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervis\#
        ed-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"details":["practice_case: the-next"],"outcome":{"d\#
        enied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcome":{"d\#
        one":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["case: the-next","kind: virtualSupervised","endsOn: 2025-08-01","conditi\#
        ons: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at super\#
        vised-house"}],"title":"What an adviser found of video goes with the case to the next centre"},{\#
        "broken":["C15"],"given":["supervised sessions booked"],"rules":["C15"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pa\#
        t@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":\#
        1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":17409\#
        92400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page",\#
        "email: pat@advisers.example.org","office: guardian","organisation: Guardians","madeSure: rang t\#
        he office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details"\#
        :[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Tak\#
        eUpCase","details":["person: pat","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"practiti\#
        oner"},{"at":1740992400000,"clocks":{},"details":["progress: accepted","children: Sam","ahead: 2\#
        025-03-08, 2025-03-15, 2025-03-22","held: ","notes: 0","conditions: The visiting adult comes by \#
        the side door.","professional: none","clocks: D1 met"],"outcome":{"done":{}},"who":"practitioner\#
        "},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner/nobo\#
        dy"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},\#
        {"at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"d\#
        enied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"EndAllocation","d\#
        etails":["person: pat"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks"\#
        :{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"\#
        command":"TakeUpCase","details":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"wh\#
        o":"practitioner"}],"title":"A practitioner sees a case once they have taken it up, and nothing \#
        once that has ended"},{"broken":["C15"],"given":["supervised referral submitted"],"rules":["C15"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","\#
        name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":\#
        {}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":[\#
        "person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker","organis\#
        ation:  ","madeSure:  "],"outcome":{"invalid":{"_0":["madeSure","organisation"]}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat"\#
        ,"name: Pat Page","email: DAN@example.org","office: socialWorker","organisation: Leeds","madeSur\#
        e: rang"],"outcome":{"invalid":{"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@adv\#
        isers.example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"de\#
        nied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","det\#
        ails":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker","\#
        organisation: Leeds","madeSure: rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"TakeUpCase","details":["person: pat"],"outcome":{"invalid":{"_0":["\#
        number"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details\#
        ":["person: pat","number: LS25P00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},\#
        {"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ?","bor\#
        n: 2019-05-04"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"cl\#
        ocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00103"],"outcome":{"refus\#
        ed":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","\#
        details":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"ti\#
        tle":"Whoever does not know the number of the case is not let in, and not for long"},{"broken":[\#
        "C15"],"given":["practitioner has the case"],"rules":["C15"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AskAboutAttending","details":["person: pat","professional: attends true; name C\#
        ath Moss"],"outcome":{"invalid":{"_0":["professional.office","professional.why"]}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"AskAboutAttending","details":["person: pat",\#
        "professional: attends true; name Cath Moss; office Cafcass; why to support Sam"],"outcome":{"do\#
        ne":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":["professional: none"],"\#
        outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerAtte\#
        nding","details":["person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat"\#
        ,"isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["professional: Cath Moss"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000\#
        ,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","professional: Cath Moss","may_en\#
        ter: Dan Cole, Cath Moss"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks"\#
        :{},"command":"AnswerAttending","details":["person: pat","isYes: false","words: no room"],"outco\#
        me":{"outOfStep":{}},"who":"coordinator"}],"title":"A practitioner asks who should attend, and t\#
        he centre answers"},{"broken":["C15"],"given":["referral drafted"],"rules":["C15"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder\#
         true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fal\#
        lBack eitherPartyRestores"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email:\#
         pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"a\#
        t":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pa\#
        t Page","email: pat@advisers.example.org","office: guardian","organisation: Guardians","madeSure\#
        : rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"TakeUpCase","details":["person: pat","number: "],"outcome":{"invalid":{"_0":["born"]}}\#
        ,"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person\#
        : pat","number: ","born: 2019-05-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{\#
        "at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","born: 2019-05-04\#
        "],"outcome":{"done":{}},"who":"practitioner"}],"title":"Where the referral names no number of t\#
        he court's, a case is taken up by the day on which a child was born"},{"broken":[],"given":["pra\#
        ctitioner has the case"],"rules":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command":"Clo\#
        seCase","details":["reason: courtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741338000000,"clocks":{},"details":["progress: ended","ahead: ","cancelle\#
        d: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":174133\#
        8000000,"clocks":{},"command":"AskAboutAttending","details":["person: pat","professional: attend\#
        s false"],"outcome":{"outOfStep":{}},"who":"practitioner"}],"title":"A practitioner hears when c\#
        ontact has ended, and still reads what they had"},{"broken":[],"given":["referral submitted"],"r\#
        ules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["ce\#
        ntre: the-centre","retention: closedYears 3; safeguardingYears 25"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: t\#
        he-centre","retention: closedYears 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reaso\#
        n: The police asked us to keep it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"HoldRecords","details":["isHeld: false","reason: The police are done.\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage:\#
         submitted"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A hold is placed and lifted by\#
         whoever runs the centre, and how long records are kept is their choice"},{"broken":[],"given":[\#
        "referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Decline\#
        Referral","details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1835773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1835773200000,"clocks":{},"command":"HoldRecords","details":[\#
        "isHeld: true","reason: Too late."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Th\#
        e day after its time has passed a family is erased, and the centre keeps the reference alone"},{\#
        "broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","wor\#
        ds: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{\#
        },"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"\#
        title":"On the last day it is still kept"},{"broken":["L3"],"given":["referral submitted"],"rule\#
        s":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["becau\#
        se: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: An inquiry may need\#
         it."],"outcome":{"done":{}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"Era\#
        seFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":237223080000\#
        0,"clocks":{},"command":"EraseFamily","details":["reference: the-cause"],"outcome":{"invalid":{"\#
        _0":["reference"]}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily"\#
        ,"details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},"comma\#
        nd":"ChangeRetention","details":["centre: the-centre","retention: closedYears 3; safeguardingYea\#
        rs 2"],"outcome":{"invalid":{"_0":["retention.safeguardingYears"]}},"who":"coordinator"}],"title\#
        ":"Whatever its age, nothing is erased that somebody holds"},{"broken":["L3"],"given":["session \#
        held"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncident","detai\#
        ls":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-03-08T\#
        11:00","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1743152400000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: \#
        2025-03-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"command\#
        ":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":253215\#
        3600000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Where an incident was reported the family is kept longer"},{"broken":["L3"],"given\#
        ":["supervised session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":\#
        "SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Dan and Sam; e\#
        vents Dan and Sam drew.; whatTheChildSaid Again!"],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741597200000,"clocks":{"L3":["2025-04-10"]},"command":"AskForOwnData","details":["adult: dad\#
        "],"outcome":{"done":{}},"who":"visitor"},{"at":1741597200000,"clocks":{},"command":"ReleaseOwnD\#
        ata","details":["adult: dad","isReadThrough: true"],"outcome":{"refused":{"_0":"L3"}},"who":"coo\#
        rdinator"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","de\#
        cisions: paragraph record.the-case.2025-03-08.1030/attendees/0; choice give, paragraph record.th\#
        e-case.2025-03-08.1030/events/0; choice blackOut; names Sam; ground child"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adu\#
        lt: dad","decisions: paragraph referral/frequency/0; choice give, paragraph referral/preparation\#
        /0; choice give, paragraph firstVisits/firstVisitReason/0; choice give, paragraph assessment/sum\#
        mary/0; choice leaveOut; ground seriousHarm; words Not for him."],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{"L3":["met"]},"command":"ReleaseOwnData","details":["\#
        adult: dad","isReadThrough: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An adult\#
         asks, somebody decides on what staff wrote, and then it is given"},{"broken":["L3"],"given":["s\#
        ession held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnData",\#
        "details":["adult: dad"],"outcome":{"denied":{}},"who":"resident"},{"at":1741597200000,"clocks":\#
        {},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: p\#
        aragraph referral/frequency/0; choice leaveOut"],"outcome":{"invalid":{"_0":["decisions.0.ground\#
        "]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["\#
        adult: dad","decisions: "],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741597200000,"cloc\#
        ks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/frequenc\#
        y/0; choice leaveOut; ground notAboutThem"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1597200000,"clocks":{},"command":"ReleaseOwnData","details":["adult: dad"],"outcome":{"refused":\#
        {"_0":"L3"}},"who":"coordinator"},{"at":1744322400000,"clocks":{"L3":["2025-04-10"]},"details":[\#
        ],"outcome":{"done":{}}},{"at":1744326000000,"clocks":{"L3":["overdue"]},"details":[],"outcome":\#
        {"done":{}}}],"title":"Nothing is given that nobody has read through, and nobody asks for anothe\#
        r"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clock\#
        s":{},"command":"AskForOwnData","details":["adult: dad","children: true"],"outcome":{"refused":{\#
        "_0":"L3"}},"who":"visitor"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details"\#
        :["adult: dad","children: false"],"outcome":{"done":{}},"who":"visitor"}],"title":"What is held \#
        about a child is asked for by somebody with parental responsibility alone"},{"broken":["L3"],"gi\#
        ven":["referral submitted","next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-house","why: The \#
        hall is sold."],"outcome":{"refused":{"_0":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","d\#
        etails":["centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"deni\#
        ed":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","detail\#
        s":["centre: the-centre","successor: the-centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: \#
        the-centre","successor: the-centre","why: The hall is sold."],"outcome":{"invalid":{"_0":["succe\#
        ssor"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":\#
        ["centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true"\#
        ,"reason: They are not ours any more."],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: The police asked\#
         for it."],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A centre that clos\#
        es hands what it keeps to another, which then answers for it"},{"broken":["L3"],"given":["referr\#
        al submitted","next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        ChangeRetention","details":["centre: the-centre","retention: closedYears 5; safeguardingYears 25\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Decline\#
        Referral","details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the\#
        -centre","successor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1835773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0\#
        ":"L3"}},"who":"coordinator at mill-house"},{"at":1898845200000,"clocks":{},"command":"EraseFami\#
        ly","details":[],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"What a centr\#
        e promised to keep longer, its successor keeps as long"},{"broken":["F2"],"given":["supervised s\#
        ession held"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"comman\#
        d":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, S\#
        ue; events 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200\#
        000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comma\#
        nd":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam wav\#
        ed."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveR\#
        ecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outc\#
        ome":{"denied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRe\#
        cord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},\#
        {"at":1742033640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08\#
        .1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2"\#
        :["running"]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Plea\#
        se give the times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},\#
        "command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details"\#
        :["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17420336\#
        40000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","te\#
        xt: ending Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,\#
        "clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The to\#
        wer was red."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, \#
        checked by a second person, and locked"},{"broken":["F2"],"given":["supervised session held"],"r\#
        ules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"\#
        title":"A record that is not written turns overdue by itself"},{"broken":[],"given":["supervised\#
         sessions booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command\#
        ":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built\#
         a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a s\#
        ession that has not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"ste\#
        ps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2\#
        025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sa\#
        m waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"\#
        FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.20\#
        25-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["\#
        running","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: mo\#
        vedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":17433755400\#
        00,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"The final record goes on the last of the seven days, in M\#
        arch"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detail\#
        s":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"\#
        ],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased\#
        : 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["m\#
        et"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"The final record goes on the last of the seven days, in October"},{"broken":[]\#
        ,"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"\#
        ]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn"\#
        ,"details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The re\#
        turn of supported contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"gi\#
        ven":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["ru\#
        nning","2025-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025\#
        -03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},\#
        "command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Cafcass Cymru learns on the last of the seven days that contact has concluded"},{"bro\#
        ken":[],"given":["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks"\#
        :{},"command":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"A supervised centre takes down that somebody asks for a witnes\#
        s"},{"broken":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clock\#
        s":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}\#
        },"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by\#
        : Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clo\#
        cks":{},"command":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"\#
        }],"title":"Nobody at a supported centre is called to give evidence, and the request is kept"},{\#
        "broken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clo\#
        cks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attend\#
        ees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"\#
        clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":[\#
        "session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pa\#
        ys: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person che\#
        cked go to the court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules"\#
        :["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; end\#
        ing 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{}\#
        ,"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: \#
        the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody\#
        "],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"comma\#
        nd":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-cas\#
        e.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"\#
        _0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details"\#
        :["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreemen\#
        t","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":\#
        1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030",\#
        "to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}}\#
        ,"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session:\#
         the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobod\#
        y"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRe\#
        cord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","auth\#
        ority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"cl\#
        ocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower\#
         was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":\#
        "SendRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient:\#
         Dad","authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Notes go to the court checked, with authority, and\#
         as they were"},{"broken":["F1","F6"],"given":["session held"],"rules":["F1","F6"],"steps":[{"at\#
        ":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwic\#
        h"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comm\#
        and":"SendReadyLetter","details":["letter: noReport","to: court"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details":["letter: noR\#
        eport","to: court"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"\#
        command":"SendReadyLetter","details":["letter: noEvidence","to: referrer"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details":["le\#
        tter: datesAndTimes","to: adult","adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741597200000,"clocks":{},"command":"SendReadyLetter","details":["letter: datesAndTimes","to: ad\#
        ult"],"outcome":{"invalid":{"_0":["adult"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{\#
        },"command":"SendReadyLetter","details":["letter: datesAndTimes","to: court"],"outcome":{"denied\#
        ":{}},"who":"visitor"}],"title":"The answer to a court that asks a supported centre for a report\#
         goes to the court alone"},{"broken":["F1","F6"],"given":["supervised session held"],"rules":["F\#
        1","F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details":["letter\#
        : noReport","to: referrer"],"outcome":{"invalid":{"_0":["letter"]}},"who":"coordinator"},{"at":1\#
        741597200000,"clocks":{},"command":"SendReadyLetter","details":["letter: noEvidence","to: referr\#
        er"],"outcome":{"invalid":{"_0":["letter"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{\#
        },"command":"SendReadyLetter","details":["letter: datesAndTimes","to: referrer"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"A supervised centre has records, and does not say that it \#
        has none"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":17\#
        41453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.103\#
        0","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at"\#
        :1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"MailRec\#
        ord","details":["session: the-case.2025-03-08.1030","delivery: 0","email: clerk@court.example.or\#
        g","way: lockedFile"],"outcome":{"invalid":{"_0":["delivery"]}},"who":"coordinator"},{"at":17414\#
        53200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: \#
        court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741453200000,"clocks":{},"command":"MailRecord","details":["session: the-c\#
        ase.2025-03-08.1030","delivery: 0","email: dan@example.org","way: lockedFile"],"outcome":{"inval\#
        id":{"_0":["email"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"MailRecord\#
        ","details":["session: the-case.2025-03-08.1030","delivery: 0","email: clerk","way: lockedFile"]\#
        ,"outcome":{"invalid":{"_0":["email"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"co\#
        mmand":"MailRecord","details":["session: the-case.2025-03-08.1030","delivery: 0","email: clerk@c\#
        ourt.example.org","way: lockedFile"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"MailRecord","details":["session: the-case.2025-03-08.1030","delivery:\#
         0","email: clerk@court.example.org","way: ownServer"],"outcome":{"denied":{}},"who":"visitor"},\#
        {"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.\#
        1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authorityDetails: Both, \#
        at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320000\#
        0,"clocks":{},"command":"MailRecord","details":["session: the-case.2025-03-08.1030","delivery: 1\#
        ","email: dan@example.org","way: lockedFile"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"A copy of a record goes by e-mail only in a secure way, and only to whom it was sent"},{"brok\#
        en":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":[\#
        "none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: event\#
        s Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: e\#
        vents Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: events \#
        Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,\#
        "clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{\#
        "refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecor\#
        d","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authori\#
        ty: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A su\#
        pported centre writes no observation of contact"},{"broken":["F1"],"given":["session held"],"rul\#
        es":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: Th\#
        e Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outc\#
        ome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Req\#
        uestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report a\#
        sked of a supported centre is refused and kept once, and the letter is ready"},{"broken":[],"giv\#
        en":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command\#
        ":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"given":\#
        ["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportI\#
        ncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","accoun\#
        t: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","told\#
        Authorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An in\#
        cident is the one thing that is written of supported contact"},{"broken":["F3"],"given":["superv\#
        ised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"comman\#
        d":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},\#
        {"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseC\#
        ase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"]\#
        ,"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command\#
        ":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Su\#
        e; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2\#
        025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"comm\#
        and":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalReco\#
        rd"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes within seven day\#
        s of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session held"],"\#
        rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase",\#
        "details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"\#
        A final record that is not sent turns overdue, across the night on which the clocks go forward"}\#
        ,{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":17417700\#
        00000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["rea\#
        son: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"inv\#
        alid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendRetur\#
        n","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"a\#
        t":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"\#
        refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no retur\#
        n of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"r\#
        ules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","\#
        details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17615232000\#
        00,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contact has c\#
        oncluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fals\#
        e","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditi\#
        ons: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},\#
        "command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coo\#
        rdinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},\#
        "command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supporte\#
        dReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact g\#
        oes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["open cent\#
        re"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre th\#
        e-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: service cen\#
        tre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: servi\#
        ce centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"\#
        A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: another-case","link: link-another-case","centre: the-centre","kind: supportedCentre","referr\#
        er: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a\#
         service that is accredited for it on the day"},{"broken":[],"given":["cymru referral drafted"],\#
        "rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: service centre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtual\#
        Because longOrNoContact; wales funding ground involvement; adviser Owen Pryce; riskAssessment se\#
        en with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remo\#
        te assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the r\#
        oom."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers fo\#
        r contact by video once it was assessed and talked over"},{"broken":["B7"],"given":["cymru refer\#
        ral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; virtu\#
        alBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales funding ground in\#
        volvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions 6; min\#
        utesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; d\#
        iscussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wale\#
        s.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: service centre the-centre; kind virtualSupported; frequency weekly; vir\#
        tualBecause distance; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen \#
        with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote \#
        assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room\#
        ."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it re\#
        fers neither for supported contact nor without an assessment"},{"broken":["B7"],"given":["cymru \#
        referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRe\#
        ferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outco\#
        me":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hold it by\#
         video does not take a Cymru family there without the assessment"},{"broken":["C10"],"given":["o\#
        pen centre"],"rules":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mother; how "]\#
        ,"outcome":{"invalid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer ki\#
        nd legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org\#
        ; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; procee\#
        dings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"inval\#
        id":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: preparation who the mother; how with a picture book; by 20\#
        25-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the ch\#
        ild is told: who, how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"st\#
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
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground \#
        involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 7; minutesEach \#
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
         hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment se\#
        en with both parents; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration na\#
        me Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name \#
        Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; k\#
        ind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solici\#
        tor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-0\#
        4; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact\#
         telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; \#
        lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangement\#
        s willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with\#
         the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fals\#
        e; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground inv\#
        olvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 2; minutesEach 60;\#
         knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"\#
        _0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email refe\#
        rrer@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderD\#
        ate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam\#
        ; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mi\#
        a; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tru\#
        e, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email \#
        dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogra\#
        phs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpr\#
        eter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; ha\#
        sOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen \#
        with both parents; sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never ask\#
        s for more than six hours, nor for less than a first block"},{"broken":["C6"],"given":["open cen\#
        tre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind ord\#
        er; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"re\#
        fused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
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
        false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: wales funding ground involvement; adviser Owen Pryce; riskAssessment\#
         seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the mother in 2023"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carr\#
        ies kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":[\#
        "C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-\#
        the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName or\#
        der.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcass\#
        Cymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre t\#
        he-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tr\#
        ue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mot\#
        her's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bo\#
        rn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mot\#
        her; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fir\#
        stName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ;\#
         arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the moth\#
        er; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional \#
        attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales fundin\#
        g ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; min\#
        utesEach 120; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour\#
         sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguarding\#
        Letter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation C\#
        afcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; freq\#
        uency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseN\#
        umber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyR\#
        estores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role res\#
        identCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; k\#
        eepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationshi\#
        p father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLea\#
        veCentre false; photographs none; preparation who the mother; how with the centre's picture book\#
        ; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers has\#
        Section7Report false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pry\#
        ce; riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues f\#
        alse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open \#
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
        alse; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parent\#
        s; sessions 6; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask f\#
        or six one-hour sessions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referr\#
        er: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["an\#
        swers.interpreter.language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; n\#
        ame Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cent\#
        re; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cour\#
        t Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's so\#
        licitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-\#
        05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; con\#
        tact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName D\#
        an; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrange\#
        ments willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how \#
        with the centre's picture book; by 2027-02-26; professional attends false; risk found ; papers h\#
        asSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; langu\#
        age British Sign Language; who an agency; pays the father"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"An interpreter comes with language, name and payer"},{"broken":["C\#
        14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["d\#
        ocument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appl\#
        ication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willi\#
        ngToMeet no; mayLeaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrang\#
        ements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangemen\#
        ts willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photogra\#
        phs none"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave\#
         the centre only with for how long and from when"},{"broken":["C3"],"given":["open centre"],"rul\#
        es":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalReprese\#
        ntative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centr\#
        e the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder \#
        true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the m\#
        other's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; \#
        born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship m\#
        other; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; f\#
        irstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named\#
         ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mo\#
        ther; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professiona\#
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaratio\#
        n name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referre\#
        r kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example\#
        .org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; pr\#
        oceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-2\#
        8; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName S\#
        am; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName H\#
        ill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; ro\#
        le visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.o\#
        rg; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pre\#
        paration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded\#
         false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcern\#
        s false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done\#
        ":{}},"who":"referrer"}],"title":"Without the safeguarding letter, the form asks why and who wil\#
        l send it"},{"broken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthorit\#
        y"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council\#
        ; email ann@example.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid"\#
        :{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: service centre the-centre; kind supportedCentre; frequency every two weeks; mi\#
        nutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDa\#
        te 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam;\#
         firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia\#
        ; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true\#
        , id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email d\#
        an@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograp\#
        hs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpre\#
        ter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; has\#
        OtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refuse\#
        d":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email \#
        ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; em\#
        ail tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local \#
        authority names the social worker and the team manager"},{"broken":[],"given":["open centre"],"r\#
        ules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":[\#
        "link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind orde\#
        r; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referre\#
        r kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWo\#
        rker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org; serv\#
        ice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}]\#
        ,"title":"A local authority refers with its two people named"},{"broken":[],"given":["referral d\#
        rafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMon\#
        ths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekl\#
        y; expectedMonths 7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"A stay as long as the limit needs no agreement, a longer one \#
        was agreed with the centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre t\#
        he-centre; kind supervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit is sent without any agreeme\#
        nt"},{"broken":["B10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind sup\#
        portedCentre; frequency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B\#
        10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: service centre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 7; lo\#
        ngStayAgreed  "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.ex\#
        ample.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wa\#
        ntsReport false; expectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"details":["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt, enqui\#
        ryAnswered, ifNotAccepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcceptance,\#
         whenItEnds"],"outcome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last longer is n\#
        ot referred before the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C\#
        16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; or\#
        derDate 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fal\#
        lBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; ema\#
        il referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no\#
        ; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pict\#
        ure book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pa\#
        pers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true;\#
         court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follows i\#
        f the centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at\#
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
        und ; orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOtherCon\#
        cerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["\#
        papers: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: another-case","link: link-another-case","referr\#
        er: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["case: another-case","answers: referrer kind legalRepresen\#
        tative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre\#
         the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder t\#
        rue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mo\#
        ther's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; b\#
        orn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mo\#
        ther; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fi\#
        rstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named \#
        ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mot\#
        her; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional\#
         attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Re\#
        port false; hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"details":["case: another-case","papers: injunction needed"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years ago is asked\#
         for, one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps"\#
        :[{"at":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: \#
        id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17614\#
        80000000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresen\#
        tative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre\#
         the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder t\#
        rue; court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallB\#
        ack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults \#
        id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone\#
         07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName C\#
        ole; relationship father; contact email dan@example.org; attendees named ; arrangements willingT\#
        oMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centr\#
        e's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fo\#
        und ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000\#
        ,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"re\#
        ferrer"}],"title":"Papers that come with the referral meet their deadline at once"},{"broken":["\#
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
        reter isNeeded false; professional attends false; risk found ; orders kind nonMolestation; issue\#
        d 2023-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSec\#
        tion7Report true; hasOtherConcerns false; missing Cafcass will send the letter; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunction needed;\#
         section7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41082400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind saf\#
        eguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsP\#
        rivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"c\#
        ommand":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardi\#
        ngLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741\#
        082400000,"clocks":{},"details":["papers: safeguardingLetter received; order received; injunctio\#
        n needed; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referra\#
        l shows which papers are needed, received and missing"},{"broken":["C4"],"given":["open centre"]\#
        ,"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1743177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRe\#
        presentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service \#
        centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasO\#
        rder true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor;\#
         fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; a\#
        dults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tel\#
        ephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; last\#
        Name Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wi\#
        llingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the\#
         centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; r\#
        isk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177\#
        600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1743375600000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kin\#
        d order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"detail\#
        s":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"The papers reach the centre within two days of the order, weekend or no\#
        t"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: a\#
        rrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"inv\#
        alid":{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; na\#
        me Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centr\#
        e; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court\#
         Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's sol\#
        icitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-0\#
        5-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; cont\#
        act telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Da\#
        n; lastName Cole; relationship father; contact email dan@example.org; attendees named ; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answer\#
        s.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotSh\#
        ared; photographDetails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"Photographs are allowed only with by whom and where"},{"broken":["C3"],"giv\#
        en":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefe\#
        rral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: i\#
        d early; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email\#
         referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; phot\#
        ographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; int\#
        erpreter isNeeded false; professional attends false; risk found ; declaration name Ruth Lee; isT\#
        rue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"At\#
        tachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardin\#
        gLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.show\#
        sPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument"\#
        ,"details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; \#
        mediaType application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: paper\#
        s hasSection7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.sho\#
        wsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument\#
        ","details":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOther\#
        Concerns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept priva\#
        te, each document says whether it shows that"},{"broken":["C15"],"given":["open centre"],"rules"\#
        :["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: li\#
        nk-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegua\#
        rdingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriva\#
        teDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: professional attends true; name Cath Moss"],"outcome":\#
        {"invalid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atten\#
        dees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation \#
        who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; r\#
        isk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; i\#
        sTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: professiona\#
        l attends true; name Cath Moss; office Cafcass; why to see the second session"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is named, with offi\#
        ce and reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRe\#
        presentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguard\#
        ingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: attendees named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"ou\#
        tcome":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relationshi\#
        p"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email r\#
        eferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks;\#
         minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orde\#
        rDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepar\#
        ation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answ\#
        ers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: attendees named id gran; name Joan Cole; relationship grandmother; part the \#
        last half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"Everybody who comes is named, with their part of the visit"},{"broken":["C1"],"given\#
        ":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family1\#
        -case","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-case","link: li\#
        nk-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["case: family3-case","link: link-3","referrer: cafcass"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family5-\#
        case","link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","link: link-7",\#
        "referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: family8-case","link: link-8","perso\#
        n: somebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}\#
        },"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authoriti\#
        es may refer, signed in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centr\#
        e the-centre; kind virtualSupported; frequency weekly; virtualBecause distance"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferr\#
        al","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Contact by video says why it is not face to face"},{"broken":["B8"],"given":["ref\#
        erral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentr\#
        e; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assesso\#
        r: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"\#
        outcome":{"refused":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtua\#
        lBecause: preparation"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video without a rea\#
        son is neither referred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":164\#
        8627200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Sp\#
        ring and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre\#
        : the-centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666\#
        771200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedC\#
        entre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clo\#
        cks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","\#
        offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks\#
        ":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome\#
        ":{"done":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or\#
         October lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":170\#
        9197200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Le\#
        ap Year; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-ce\#
        ntre","standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1709197200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppor\#
        tedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details"\#
        :["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":18037728000\#
        00,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"t\#
        itle":"An award of 29 February lasts until the end of February"},{"broken":[],"given":["centre o\#
        n the register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supporte\#
        dCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supe\#
        rvisedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{}\#
        ,"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":18197532000\#
        00,"clocks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre, supportedC\#
        entre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAc\#
        creditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","cen\#
        tres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"detail\#
        s":["centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"tit\#
        le":"A service is found for as long as its accreditation lasts, and not a day longer"},{"broken"\#
        :["A4"],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":\#
        {},"details":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation",\#
        "details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["\#
        centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-ce\#
        ntre","kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400\#
        000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppor\#
        ted","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: \#
        supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone \#
        reads the register; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"gi\#
        ven":["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"R\#
        aiseConcern","details":["concern: doors","centre: the-centre","account: Both parents wait in one\#
         hall.","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["cent\#
        re: the-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"refus\#
        ed":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","deta\#
        ils":["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commi\#
        ssioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["c\#
        oncern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AlertRegisterOfficer","details":["concern: doors","note: Please look at it today."],"outcome\#
        ":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern:\#
         doors","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","\#
        standard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre,\#
         supervisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: \#
        the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":\#
        "anyone"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["ce\#
        ntre: the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another","link: som\#
        e-link","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doo\#
        rs","outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":17415972\#
        00000,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"comm\#
        issioner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the register officer\#
        , who suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","s\#
        tandard: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: \#
        supported","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported\#
        "],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":\#
        ["register: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800\#
        000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppor\#
        ted","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":\#
        {},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"an\#
        yone"}],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"given":["open\#
         centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationCon\#
        ditions","details":["centre: the-centre","conditions: Two members of staff are at the door."],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-cen\#
        tre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-c\#
        entre","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Co\#
        nditions stand on the centre's public page until they are lifted"},{"broken":[],"given":["centre\#
         on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewher\#
        e, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedCentre,\#
         supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centr\#
        e"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offers every ki\#
        nd of service there is, each by its own name"},{"broken":["A8"],"given":["centre on the register\#
        "],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "\#
        ],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not k\#
        now cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: supervisedEls\#
        ewhere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referr\#
        al cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2"],"given":[\#
        ],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["ce\#
        ntre: the-centre","profile: name Supported Only; town Thetford; country england; takesSelfReferr\#
        als true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Sta\#
        teOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"\#
        A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","detai\#
        ls":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-ce\#
        ntre","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre"\#
        ,"kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCen\#
        tre, virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":\#
        {},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coor\#
        dinator"}],"title":"A centre that is accredited for supported contact alone cannot offer supervi\#
        sed contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":\#
        1819742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppor\#
        tedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"cl\#
        ocks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: suppo\#
        rtedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clock\#
        s":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-ce\#
        ntre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyon\#
        e"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centr\#
        e","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":181\#
        9753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two\#
        ","centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A\#
        1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case:\#
         another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"]\#
        ,"outcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that is accredi\#
        ted, that day, for the contact it asks for"},{"broken":[],"given":["centre on the register"],"ru\#
        les":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: supportedCentre","others: services handover, indirectContact, parentingAsse\#
        ssment; languages Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-cen\#
        tre","services: handover, indirectContact, parentingAssessment","languages: Polish, British Sign\#
         Language","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCen\#
        tre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"\#
        title":"A centre says what else it offers, in which languages, and which needs it meets"},{"brok\#
        en":["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: \#
        services handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coord\#
        inator"}],"title":"An offer that the register has no name for is not taken"},{"broken":[],"given\#
        ":["centre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":[\#
        "centre: the-centre","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: suppor\#
        ted due; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks\#
        ":{},"details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","s\#
        tandard: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":18038052\#
        00000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervised due","a\#
        ccredited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Notice of a renewal is given in time, and a new award begins again"},{"broke\#
        n":["A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks\#
        ":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithi\#
        nDays 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths\#
        "]}},"who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","detail\#
        s":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordi\#
        nator"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeR\#
        egisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renew\#
        als: supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{\#
        },"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"How long before is the register officer's choice, within bounds"},{"broken":["\#
        A1"],"given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"deta\#
        ils":["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due\#
        ","families_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1819753200000,"clocks":{},"details":["centre: the-centre","renewals: supported lapsed; superv\#
        ised lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2027-09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"c\#
        oordinator"}],"title":"An award that is not renewed lapses, and the families whom it affects are\#
         listed"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: S\#
        unny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the li\#
        brary."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["conce\#
        rn: hall","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass\#
        "},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"den\#
        ied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state\#
        : reported"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"MoveReport","details":["concern: hall","to: liaising","note: Rang the register officer."],"\#
        outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"Mo\#
        veReport","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"details":["concern: hall","state: applying","steps: applying, liais\#
        ing, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation \#
        that is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[\#
        ],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","detail\#
        s":["concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"\#
        _0":["knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who\#
        , where, what and how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":\#
        ["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["conce\#
        rn: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","know\#
        nFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town\#
         Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","cen\#
        tre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":17409924\#
        00000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":\#
        {"invalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","awarded: 2025\#
        -03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveR\#
        eport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"\#
        who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["\#
        concern: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title"\#
        :"An organisation has become accredited only where the register says so"},{"broken":[],"given":[\#
        ],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","detail\#
        s":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sunda\#
        ys.","knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall",\#
        "to: liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks"\#
        :{},"command":"MoveReport","details":["concern: hall","to: closed","note: It no longer offers co\#
        ntact."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"de\#
        tails":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{\#
        }},"who":"officer"}],"title":"What was reported is seen through, and each step is kept"},{"broke\#
        n":[],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCent\#
        re"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"State\#
        WaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","detail\#
        s":["centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: support\#
        edCentre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-\#
        03; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clo\#
        cks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","we\#
        eks: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["\#
        centre: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-\#
        26"],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads bears the da\#
        y on which the centre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","\#
        weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 1\#
        04"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"State\#
        WaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"i\#
        nvalid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateW\#
        aitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"deni\#
        ed":{}},"who":"volunteer"}],"title":"A centre states no wait for contact that it does not offer"\#
        },{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:3\#
        0","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"MoveSession","details":["session: the-case.2025-09-20.1030","date: 2025-09-13\#
        ","from: 10:30","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session before the first one i\#
        s not booked while another would then lie past six months"},{"broken":[],"given":["supervised se\#
        ssion held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview",\#
        "details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: da\#
        d","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Each side is asked alone, with minutes to come and go between them"},{"broken":["H6"],"give\#
        n":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command"\#
        :"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","de\#
        tails":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6\#
        "}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["\#
        adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who"\#
        :"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: da\#
        d","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"The two sides are never asked for times at which they could meet"},{"broken":["H1"],"given"\#
        :["supervised session held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"\#
        HoldReview","details":["kind: threeMonths","findings: Going well.","childrenSaid: child sam; wor\#
        ds I like the blue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clock\#
        s":{},"command":"HoldReview","details":["kind: other","findings: Again.","childrenSaid: child no\#
        body; words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],\#
        "title":"A child is heard in a review, in the child's own words"},{"broken":[],"given":["supervi\#
        sed session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["run\#
        ning","2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well\#
        ."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month review is held on its l\#
        ast day"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372\#
        340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: Th\#
        e court decides in November.","exceptional: circumstances The court decides in November.; signed\#
        OffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After \#
        a six-month review contact goes on to the day that was signed off"},{"broken":[],"given":["super\#
        vised session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"comm\#
        and":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-\#
        03-22","items: contactDetails, childrensNeeds, visitArrangements, assessmentSummary, attendanceD\#
        ates","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17416\#
        00800000,"clocks":{},"details":["stage: accepted","sessions: 3"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage: submitted","kind\#
        : supportedCentre","held: 0","papers: order received; safeguardingLetter received"],"outcome":{"\#
        done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-21","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A family steps down to supported contact at anothe\#
        r centre with what that centre needs"},{"broken":[],"given":["supervised session held","next cen\#
        tre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["t\#
        o: mill-house","newCase: the-next","way: handovers","lastDay: 2025-03-22","items: contactDetails\#
        ","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"det\#
        ails":["case: the-next","stage: submitted","papers: order needed; safeguardingLetter needed"],"o\#
        utcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A family steps down to handover\#
        s, without what it did not need"},{"broken":["B1"],"given":["supervised session held"],"rules":[\#
        "H5","B1"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-cen\#
        tre","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documen\#
        ts: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: 2\#
        025-09-01"],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"command":"ScreenReferral","details":["case: the-next","found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09\#
        -01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"At its own centre a family steps down\#
        , and the next coordinator looks for the risk afresh"},{"broken":["H5"],"given":["supervised ses\#
        sion held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"Ste\#
        pDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-21","i\#
        tems: contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next"\#
        ,"way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refus\#
        ed":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","deta\#
        ils":["to: mill-house","newCase: the-third","way: handovers","lastDay: 2025-03-22","items: conta\#
        ctDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":174160080\#
        0000,"clocks":{},"command":"DeclineReferral","details":["case: the-next","because: noRoom","word\#
        s: We have no room."],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":17416008000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nothing\#
         stays booked past the last day, and nothing is booked after it"},{"broken":["B2"],"given":["sup\#
        ervised referral submitted","next centre"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"ScreenReferral","details":["found: harm Said to have hit the child.","hasUnma\#
        nagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AssessRisk","details":["summary: A supervisor can manage it.","is\#
        Manageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: \#
        supervisedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: su\#
        pported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0"\#
        :"B2"}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk","details":["\#
        summary: It is past.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"StepDown"\#
        ,"details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: \#
        contactDetails","documents: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":174\#
        1078800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way\#
        : supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Harm that nobody could manage holds a family back until the risk \#
        has been assessed afresh"},{"broken":["B1","G3"],"given":["supervised session held","next centre\#
        "],"rules":["H5","B1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"AssessRisk","det\#
        ails":["summary: More is needed than we can do.","isManageable: false","childrenNeedPreVisit: fa\#
        lse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","l\#
        astDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B1"}},"wh\#
        o":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ReportIncident","details":["inciden\#
        t: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-03-08T11:20","to\#
        ldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: s\#
        upported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0\#
        ":"G3"}},"who":"coordinator"}],"title":"Nobody steps down with a risk that is not managed, or wh\#
        ile contact is suspended"},{"broken":["A1","A9"],"given":["supervised session held"],"rules":["H\#
        5","A1","A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centr\#
        e: mill-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals tru\#
        e"],"outcome":{"done":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command":"StepDown",\#
        "details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: c\#
        ontactDetails","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":17416\#
        00800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-next","way: \#
        handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_\#
        0":"A9"}},"who":"coordinator"}],"title":"Only to a centre that is accredited for it, and that of\#
        fers handovers where handovers are meant"},{"broken":["H5"],"given":["session held","next centre\#
        "],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: \#
        mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","\#
        documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks\#
        ":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","last\#
        Day: 2025-03-22","items: contactDetails","documents: "],"outcome":{"denied":{}},"who":"superviso\#
        r"}],"title":"Of supported contact there is nothing to step down from"},{"broken":["C6"],"given"\#
        :["cymru referral accepted","next centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDa\#
        y: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"c\#
        oordinator"}],"title":"Cafcass Cymru names the kind and the centre in a new referral"},{"broken"\#
        :[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740\#
        992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who\#
        ":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],"given":["s\#
        upervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        ayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clock\#
        s":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visitin\#
        g adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"d\#
        enied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","de\#
        tails":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks"\#
        :{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":\#
        "Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervised session h\#
        eld"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["\#
        reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"\#
        ]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reaso\#
        n: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"\#
        who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseC\#
        ase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","sessions:\#
         1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not befor\#
        e the last session that was held"},{"broken":[],"given":["supervised session held"],"rules":["H3\#
        "],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-\#
        08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar to t\#
        ick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":\#
        "PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mu\#
        m and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"The way out is planned, both sides are told, and the child hears of it by the last vis\#
        it"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":17495460\#
        00000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; c\#
        hildTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"co\#
        ordinator"}],"title":"A child is not told after the last visit that it was the last"},{"broken":\#
        ["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000\#
        ,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentre; chil\#
        dTold day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; n\#
        ext anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"refu\#
        sed":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","det\#
        ails":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The worker; h\#
        ow With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"\#
        A plan has a day, and ends no later than contact here may last"},{"broken":["H3"],"given":["supe\#
        rvised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExi\#
        t","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how\#
         On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre\#
         plans the way out"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps"\#
        :[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000\#
        ,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"out\#
        come":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","\#
        details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coo\#
        rdinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","\#
        details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"A review with the coordinator after three months"},{"broken":["H1"],"given":["superv\#
        ised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"com\#
        mand":"HoldReview","details":["kind: other","findings: A word about parking."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome"\#
        :{"done":{}}}],"title":"A review that is not held turns overdue; another kind does not stand for\#
         it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372\#
        340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"cloc\#
        ks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"comm\#
        and":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","excep\#
        tional: circumstances The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome"\#
        :{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldRev\#
        iew","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circu\#
        mstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"c\#
        oordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonth\#
        s","findings: The court decides in November.","exceptional: circumstances The court decides in N\#
        ovember.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}}\#
        ,"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","detail\#
        s":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The\#
         court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"After six months contact goes on only in exceptional circumstances, \#
        stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"ste\#
        ps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: first\#
        Block","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":174\#
        3494400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Not begun yet.\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed before the\#
        re is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":17434\#
        94400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-0\#
        4-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSess\#
        ions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary makes its revi\#
        ew due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757\#
        318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court d\#
        ecides in November.","exceptional: circumstances The court decides in November.; signedOffBy Cor\#
        a Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Con\#
        tact does not go on beyond the day that was signed off"},{"broken":["H2"],"given":["supervised s\#
        ession held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"HoldReview","de\#
        tails":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances\#
         The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: \#
        other","findings: The court decided sooner.","exceptional: circumstances A few weeks to say good\#
        bye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordi\#
        nator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["session: the-case.20\#
        25-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["k\#
        ind: other","findings: The court decided sooner.","exceptional: circumstances A few weeks to say\#
         goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"A later sign-off leaves no session in the diary past the day that it reaches"},{"brok\#
        en":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clo\#
        cks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kind\#
        s: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldA\#
        uthorities: authority police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234\#
        ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself \#
        tells the police or children's services at once"},{"broken":["G1"],"given":["supervised referral\#
         accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"R\#
        eportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam said who\#
         had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","det\#
        ails":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"wh\#
        o":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details\#
        ":["incident: bruise","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T\#
        10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"Tell\#
        Authority","details":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-\#
        10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the m\#
        oment that it happened, and until somebody is"},{"broken":["G3"],"given":["supervised referral a\#
        ccepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","de\#
        tails":["incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-\#
        05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-\#
        17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"\#
        }},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["re\#
        assessment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"s\#
        upervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: \#
        ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"\#
        at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with bot\#
        h; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":17468784\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes\#
        : 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Afte\#
        r violence contact is suspended until risk has been assessed afresh"},{"broken":[],"given":["sup\#
        ervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"R\#
        eportIncident","details":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","\#
        happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details"\#
        :["incident: second-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50\#
        ","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        6878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Contact goes on after an incident where nobody asked for it to stop"},{"broken":["G2"]\#
        ,"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":\#
        ["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds:\#
         threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthoritie\#
        s: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"cloc\#
        ks":{},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome\#
        ":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"Te\#
        llCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details\#
        ":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Cafcass Cymru is told within one working day, Easter left out, and in writing"},{"broken":["G2"]\#
        ,"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":\#
        ["2025-12-29"]},"command":"ReportIncident","details":["incident: words","kinds: discriminatory",\#
        "account: What was said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspe\#
        ndContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"c\#
        ommand":"TellCommissioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{\#
        "at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: wo\#
        rds","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is \#
        not to have written it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru\#
         referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},\#
        "command":"ReportIncident","details":["incident: push","kinds: abusive","account: What was seen \#
        and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"o\#
        utcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"do\#
        ne":{}}}],"title":"One working day across the night on which the clocks go forward"},{"broken":[\#
        "G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{\#
        "G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","ac\#
        count: What was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContac\#
        t: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"detai\#
        ls":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the clocks go \#
        back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1\#
        746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","k\#
        inds: threatening","account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthori\#
        ties: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,\#
        "clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcom\#
        e":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a fami\#
        ly that it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"step\#
        s":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","det\#
        ails":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened\#
        : 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details"\#
        :["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745\#
        362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","\#
        inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the e\#
        nd of the Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"]\#
        ,"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident\#
        ","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","ha\#
        ppened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","de\#
        tails":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shout\#
        ing","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by\#
         the end of the Monday after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules\#
        ":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"Report\#
        Incident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait\#
        .\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissio\#
        ner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["inciden\#
        t: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and wr\#
        itten by the end of the Monday after the clocks go back"},{"broken":[],"given":["sessions booked\#
        "],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"c\#
        ommand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command"\#
        :"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"c\#
        locks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433\#
        400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Each side comes and goes in its own time, and the session is held"},{\#
        "broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: neg\#
        ative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comm\#
        and":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"}],"title":"With a negative test the adult comes in"},{"broken":["E8"],"given":["sessions boo\#
        ked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","detai\#
        ls":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142\#
        8900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"vo\#
        lunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a test the adult stay\#
        s outside; with a negative one the visit goes ahead"},{"broken":["E8"],"given":["sessions booked\#
        "],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details"\#
        :["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"o\#
        utcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"cl\#
        ocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":174203370000\#
        0,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-15","sess\#
        ion: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the visit before it begi\#
        ns, and no second test undoes it"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kit\#
        From: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"com\#
        mand":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFr\#
        om"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","resul\#
        t: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A test is asked \#
        for only where the order asks for one, as the coordinator notes it"},{"broken":[],"given":["sess\#
        ions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest\#
        ","details":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"vol\#
        unteer"}],"title":"Whoever did not come needs no test; contact with another goes by the door alo\#
        ne"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clock\#
        s":{},"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: T\#
        he visiting adult comes by the side door.","photographs: none","child_may_go_out: false","interp\#
        reter: none","professional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: th\#
        e-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-ce\#
        ntre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"voluntee\#
        r"}],"title":"The staff of the day see in one look what holds for a family, and who may come in \#
        now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"\#
        clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"vol\#
        unteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","da\#
        y: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"detai\#
        ls":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741\#
        428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}}\#
        ,"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"de\#
        nied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board \#
        of a centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5\#
        "],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refus\#
        ed":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult d\#
        ad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned awa\#
        y, and that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","tex\#
        t: Be on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mu\#
        m","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad\#
        ","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk \#
        was found, and none that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false\#
        ","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditi\#
        ons: The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"}\#
        ,{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the c\#
        entre's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":174142740\#
        0000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visit\#
        ingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},\#
        "command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minute\#
        s: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayL\#
        ate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcom\#
        e":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and the other side hears o\#
        f it at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":174142\#
        7400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: re\#
        sidentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks\#
        ":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","m\#
        inutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"cloc\#
        ks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer",\#
        "minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says\#
         it for the other side, and a delay has a length"},{"broken":["E2"],"given":["supervised referra\#
        l accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules\#
        ","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{\#
        "_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refus\#
        ed":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without its supe\#
        rvisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":174142884000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"voluntee\#
        r"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refus\#
        ed":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult m\#
        um"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command\#
        ":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"Leav\#
        eByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"comma\#
        nd":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414334000\#
        00,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"voluntee\#
        r"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"\#
        EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,\#
        "clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414\#
        34000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sessions book\#
        ed"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["ses\#
        sion: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who"\#
        :"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.20\#
        25-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"a\#
        t":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},\#
        "who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"o\#
        utcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits\#
         outside while the visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":\#
        ["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpen\#
        ings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16\#
        :00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds sup\#
        portedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adul\#
        t dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-\#
        03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes b\#
        y London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":["referra\#
        l accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","de\#
        tails":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; week\#
        sApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCen\#
        tre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"\#
        outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.103\#
        0","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London'\#
        s clock on the Sunday on which it changes in October"},{"broken":[],"given":["sessions booked"],\#
        "rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices\#
        : "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFac\#
        eToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for v\#
        isits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["cent\#
        re: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992\#
        400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-\#
        22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: \#
        the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":17426016000\#
        00,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"\#
        }],"title":"The notice stands on the centre's page from its announcement until contact goes on"}\#
        ,{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025\#
        -03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}\#
        ],"title":"Contact is not suspended without telling the public why"},{"broken":["K1","K4"],"give\#
        n":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: C\#
        entres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["sus\#
        pension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-\#
        03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessi\#
        ons: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"comm\#
        and":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":17425476\#
        00000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and not canc\#
        elled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":[\#
        "K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details"\#
        :["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession"\#
        ,"details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"\#
        outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a sus\#
        pension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: country wa\#
        les","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, Y\#
        O","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","\#
        notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details"\#
        :["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: centres ","f\#
        rom: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who\#
        ":"officer"}],"title":"A suspension reaches the centres that it names, and no others"},{"broken"\#
        :["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre","from: 20\#
        25-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":17\#
        41428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"t\#
        itle":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":\#
        ["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Susp\#
        endFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","\#
        notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"\#
        at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scop\#
        e: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension:\#
         flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","d\#
        etails":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"wh\#
        o":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"given":["s\#
        essions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for vis\#
        its."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Suspend\#
        FaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","not\#
        ice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, \#
        2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2\#
        025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspe\#
        nsion holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rul\#
        es":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["su\#
        spension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeed\#
        ed","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"comman\#
        d":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}}\#
        ,"who":"officer"}],"title":"A family that no longer needs its place does not come back to it"},{\#
        "broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09\#
        ","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["sus\#
        pension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{\#
        }},"who":"volunteer"}],"title":"What is booked before the first day and from the day of the retu\#
        rn is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact;\#
         health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"Suspe\#
        ndFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut \#
        for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["runnin\#
        g"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAltern\#
        ative","details":["alternative: way virtualContact; health All well.; infectionRisk High.; vulne\#
        rablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"\#
        K2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; words Gra\#
        n can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeopl\#
        e Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that is held s\#
        omething is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu\#
        ","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way noneForNo\#
        w; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health"\#
        ,"alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coor\#
        dinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["\#
        alternative: way noneForNow; health The child is in hospital.; infectionRisk High.; vulnerablePe\#
        ople The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":\#
        ["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A\#
         family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["sessions b\#
        ooked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSetting\#
        s","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceT\#
        oFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for vis\#
        its."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"comma\#
        nd":"DecideAlternative","details":["alternative: way indirectContact; health All well.; infectio\#
        nRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A f\#
        amily has something else within the days that the register gives"},{"broken":["J8"],"given":["vi\#
        deo referral accepted"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: \#
        true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Che\#
        ckDevice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outc\#
        ome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady",\#
        "details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace\#
        : true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},\#
        {"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"ref\#
        used":{"_0":"J8"}},"who":"visitor"}],"title":"A session that is not certain has no way in"},{"br\#
        oken":["J8"],"given":["video ready"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"ReportIncident","details":["incident: call","kinds: threatening","account: Dad rang the \#
        centre and threatened the staff.","happened: 2025-03-08T10:10","toldAuthorities: ","suspendConta\#
        ct: true"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"\#
        HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J8"}},"who":"resident"},{"\#
        at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refus\#
        ed":{"_0":"J8"}},"who":"visitor"}],"title":"What a door would refuse keeps both sides out, and n\#
        either learns why"},{"broken":[],"given":["video booked"],"rules":["J7"],"steps":[{"at":17414292\#
        00000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"s\#
        upervisor"}],"title":"A centre that offers it hosts it, wherever the family lives"},{"broken":["\#
        J7"],"given":["video booked"],"rules":["J7"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741429200000,"clocks":{},"command":"HoldSeat","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host su\#
        e","address: room9"],"outcome":{"refused":{"_0":"J7"}},"who":"supervisor"}],"title":"One that no\#
         longer offers it does not"},{"broken":[],"given":["video ready"],"rules":["J9"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.\#
        1030","activities: drawing, memory"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","act\#
        ivities: drawing, memory"],"outcome":{"done":{}},"who":"supervisor"}],"title":"The centre says w\#
        hat can be done together, before contact and during it"},{"broken":["J9"],"given":["video ready"\#
        ],"rules":["J9"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details"\#
        :["session: the-case.2025-03-08.1030","activities: drawing, story"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["session:\#
         the-case.2025-03-08.1030","activities: "],"outcome":{"done":{}},"who":"supervisor"},{"at":17409\#
        92400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030"\#
        ,"activities: drawing"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{}\#
        ,"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: story,\#
         story"],"outcome":{"invalid":{"_0":["activities"]}},"who":"coordinator"}],"title":"The centre c\#
        hooses what is done together"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"syst\#
        em"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"w\#
        ho":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"out\#
        come":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted\#
         _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":\#
        "NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,\#
        "clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who\#
        ":"system"},{"at":1741433400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"d\#
        one":{}},"who":"system"},{"at":1741433400000,"clocks":{},"command":"ChooseActivities","details":\#
        ["session: the-case.2025-03-08.1030","activities: drawing"],"outcome":{"refused":{"_0":"J9"}},"w\#
        ho":"coordinator"}],"title":"Nothing is chosen for contact that is over"},{"broken":[],"given":[\#
        "video ready"],"rules":["J3","J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomF\#
        act","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact\#
        : opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Note\#
        RoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174099240000\#
        0,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"do\#
        ne":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s3; \#
        by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoo\#
        mFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fa\#
        ct: began by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command\#
        ":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","fact: paused unwatched silent"],"outcome":{"done":{}},"who":"system"},{"at":174143040000\#
        0,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","fact: resumed by s1"],"outcome":{"done":{}},"who":"system"},{"at":\#
        1741433400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"sy\#
        stem"},{"at":1741433400000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A session from its first seat to its end is attended like any other, and has i\#
        ts record to write"},{"broken":["J3"],"given":["video booked"],"rules":["J3"],"steps":[{"at":174\#
        1428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","sitter: host vic","address: room9"],"outcome":{"refused":{"_0\#
        ":"J3"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sally","add\#
        ress: room9"],"outcome":{"refused":{"_0":"J3"}},"who":"supervisor/sally"},{"at":1741428900000,"c\#
        locks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"superviso\#
        r"}],"title":"Whoever is not qualified hosts no supervised contact"},{"broken":[],"given":["vide\#
        o booked"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","deta\#
        ils":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}\#
        },"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["ses\#
        sion: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobo\#
        dyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":174142896\#
        0000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","sitter: adult dad","address: room1"],"outcome":{"done":{}},"who":"v\#
        isitor"}],"title":"Whoever confirms that they will not record goes in"},{"broken":["J4"],"given"\#
        :["video booked"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclareVide\#
        oReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuita\#
        blePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who\#
        ":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","details":["session: \#
        the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElse\#
        There: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741420800000,"\#
        clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: \#
        mum","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"\#
        ],"outcome":{"denied":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVid\#
        eoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuit\#
        ablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denied":{}},"who":\#
        "coordinator"},{"at":1741507200000,"clocks":{},"command":"DeclareVideoReady","details":["session\#
        : the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyEl\#
        seThere: true","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"}],"title":"Each\#
         adult confirms on the day, for themselves, that they will not record"},{"broken":["J4"],"given"\#
        :["video booked"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice\#
        ","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"d\#
        one":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details\#
        ":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true",\#
        "isNobodyElseThere: true","doesNotRecord: false"],"outcome":{"invalid":{"_0":["doesNotRecord"]}}\#
        ,"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9\#
        "],"outcome":{"refused":{"_0":"J4"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":\#
        "DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true\#
        ","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{\#
        }},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: roo\#
        m9"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever does not confirm it does not go in\#
        "},{"broken":[],"given":["video booked"],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"NameOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: ch\#
        ildSide mum","name: Sam"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"NameOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Staff give names that tell nothing"},{"broken":["J1"],"given":["v\#
        ideo booked"],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnScreen","\#
        details":["sitter: adult dad","name: Dan Cole"],"outcome":{"refused":{"_0":"J1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSide mu\#
        m","name: sam HILL"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: 07700900002"],"outcom\#
        e":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameO\#
        nScreen","details":["sitter: adult dad","name: dad@example"],"outcome":{"refused":{"_0":"J1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter:\#
         adult dad","name: A name that is far too long"],"outcome":{"invalid":{"_0":["name"]}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult d\#
        ad","name: Boss"],"outcome":{"denied":{}},"who":"visitor"}],"title":"A family name, a number or \#
        an address stands under no picture"},{"broken":["F2"],"given":["video ready"],"rules":["F2"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"NoteInVideo","details":["session: the-case.2025\#
        -03-08.1030","words: Sam showed a drawing."],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        0992400000,"clocks":{},"command":"NoteInVideo","details":["session: the-case.2025-03-08.1030","w\#
        ords: Mine."],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command"\#
        :"NoteInVideo","details":["session: the-case.2025-03-08.1030","words: Mine."],"outcome":{"denied\#
        ":{}},"who":"volunteer"}],"title":"Notes during supervised contact are for its record"},{"broken\#
        ":[],"given":["video booked"],"rules":["J5"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "CheckDevice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"\#
        outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoRea\#
        dy","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitableP\#
        lace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visito\#
        r"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{\#
        "done":{}},"who":"visitor"}],"title":"A check that went well is good for thirty days"},{"broken"\#
        :["J5"],"given":["video booked"],"rules":["J5"],"steps":[{"at":1741428960000,"clocks":{},"comman\#
        d":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: f\#
        alse","isInSuitablePlace: false","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"in\#
        valid":{"_0":["isCharged","isInSuitablePlace"]}},"who":"visitor"},{"at":1741428960000,"clocks":{\#
        },"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isC\#
        harged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcom\#
        e":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","\#
        address: room9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks"\#
        :{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","hasSound: false","isConn\#
        ected: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"\#
        HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1\#
        741428960000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","has\#
        Sound: true","isConnected: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428960000,"\#
        clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor\#
        "},{"at":1741428960000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: \#
        true","hasSound: true","isConnected: true"],"outcome":{"denied":{}},"who":"visitor"}],"title":"W\#
        ithout a check, or with one that went badly, nobody goes in; staff can help"},{"broken":[],"give\#
        n":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFa\#
        ct","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact:\#
         opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteR\#
        oomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks"\#
        :{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","fact: ended pressed by s1"],"outcome":{"done":{}},"who":"system"}],"title":"\#
        The centre opens the room, lets each side in by itself, and ends it for everybody"},{"broken":["\#
        J2"],"given":["video booked"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "CheckDevice","details":["adult: mum","hasPicture: true","hasSound: true","isConnected: true"],"\#
        outcome":{"done":{}},"who":"resident"},{"at":1741424400000,"clocks":{},"command":"DeclareVideoRe\#
        ady","details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInSuitable\#
        Place: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"resid\#
        ent"},{"at":1741428840000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outc\#
        ome":{"refused":{"_0":"J2"}},"who":"resident"},{"at":1741428840000,"clocks":{},"command":"HoldSe\#
        at","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitte\#
        r: host sue","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":17414\#
        28900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"done":{}},\#
        "who":"resident"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: r\#
        oom9"],"outcome":{"done":{}},"who":"resident"}],"title":"A room opens a quarter of an hour befor\#
        e, and a minute sooner it does not"},{"broken":["J2"],"given":["video booked"],"rules":["J2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPictu\#
        re: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"resident"},{"at":17\#
        41424400000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1\#
        030","adult: mum","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNot\#
        Record: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741433340000,"clocks":{},"command"\#
        :"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"},{"at":174143340\#
        0000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0"\#
        :"J2"}},"who":"resident"}],"title":"Nobody enters once contact is over"},{"broken":["J2"],"given\#
        ":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFac\#
        t","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: \#
        opened"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteRo\#
        omFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","f\#
        act: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":\#
        {},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","fact: removed _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741\#
        429500000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0\#
        ":"J2"}},"who":"visitor"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended pressed by\#
         s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"HoldSeat"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: \#
        childSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resident"},{"at":17414\#
        29500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"outOfStep":{}},"\#
        who":"system"}],"title":"Whoever was taken out does not come back; the end is for everybody"},{"\#
        broken":["J2"],"given":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","sitter: childSide mum","address: room9"],"outcome":{"denied":{}},"who":"visitor"},{"a\#
        t":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","sitter: adult mum","address: room9"],"outcome":{"denied\#
        ":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: r\#
        oom9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"HoldS\#
        eat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitt\#
        er: host sue","address: room9"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"\#
        clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"denied":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"w\#
        ho":"visitor"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"den\#
        ied":{}},"who":"supervisor"}],"title":"Each takes a seat of their own and no other"},{"broken":[\#
        "J2"],"given":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "FollowUpVideo","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","side: residentCarer"],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1741430400000,\#
        "clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","fact: ended incident by s1"],"outcome":{"done":{}},"who":"system"},{\#
        "at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","side: visitingAdult"],"outcome":{"refused":{"_0"\#
        :"J2"}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: residentCarer\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUp\#
        Video","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","si\#
        de: visitingAdult"],"outcome":{"done":{}},"who":"supervisor"}],"title":"After an incident the ch\#
        ild’s side is spoken to first"},{"broken":[],"given":["video ready"],"rules":["J6"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who"\#
        :"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcom\#
        e":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0\#
         s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"No\#
        teRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"cl\#
        ocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{\#
        "at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"\#
        system"}],"title":"The two sides meet once somebody looked who is in view on each"},{"broken":["\#
        J6"],"given":["video ready"],"rules":["J6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174099240000\#
        0,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"do\#
        ne":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"out\#
        come":{"refused":{"_0":"J6"}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoo\#
        mFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fa\#
        ct: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks"\#
        :{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","fact: left s3"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"c\#
        locks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","fact: began by s1"],"outcome":{"refused":{"_0":"J6"}},"who":"system"},\#
        {"at":1741429800000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","sitter: interpreter","address: room9"],"outcome":{"r\#
        efused":{"_0":"J6"}},"who":"supervisor"}],"title":"Not before, and not after somebody came anew"\#
        }]}
        """#
}
