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
        sment"},{"name":"mayAccept","room":"Assessment"},{"name":"mustWeighSigns","room":"Order"},{"name\#
        ":"risk","room":"Referral"},{"name":"mustBeManaged","room":"Review"}],"B4":[{"name":"toBeSeen","\#
        room":"Assessment"},{"name":"notYetSeen","room":"Assessment"},{"name":"mustBeSeen","room":"Asses\#
        sment"},{"name":"isSeen","room":"Assessment"},{"name":"firstSeen","room":"Assessment"},{"name":"\#
        mustBeApart","room":"Assessment"},{"name":"mustBeReady","room":"Diary"},{"name":"adults","room":\#
        "Referral"},{"name":"mustBeReady","room":"Session"},{"name":"mustBeReady","room":"Virtual"}],"B5\#
        ":[{"name":"mustBeOpenForContact","room":"Diary"}],"B6":[{"name":"mustBeSafeAtHome","room":"Asse\#
        ssment"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeReady","room":"Session"},{"name":"\#
        mustBeReady","room":"Virtual"},{"name":"mayEnter","room":"Virtual"}],"B7":[{"name":"mustBeReady"\#
        ,"room":"Diary"},{"name":"problems","room":"Practice"},{"name":"mayAssessRemote","room":"Practic\#
        e"},{"name":"remote","room":"Referral"},{"name":"mustSuit","room":"Referral"},{"name":"mustSuitR\#
        emotely","room":"Referral"},{"name":"mustBeReady","room":"Session"},{"name":"mustBeReady","room"\#
        :"Virtual"}],"B8":[{"name":"mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Ref\#
        erral"}],"B9":[{"name":"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"na\#
        me":"asks","room":"Enquiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":\#
        "Access"},{"name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}\#
        ],"C11":[{"name":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}\#
        ],"C13":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[\#
        {"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"\#
        problems","room":"Practice"},{"name":"isKnown","room":"Practice"},{"name":"professional","room":\#
        "Referral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"Referral"\#
        }],"C2":[{"name":"referralBody","room":"House"},{"name":"referrer","room":"Referral"},{"name":"l\#
        ocalAuthorities","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","\#
        room":"Referral"},{"name":"both","room":"Referral"}],"C3":[{"name":"bringsPapers","room":"Access\#
        "},{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name":"mayMar\#
        k","room":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name":"clocks","room":"LocalAuth\#
        ority"},{"name":"clocks","room":"Practice"},{"name":"proceedings","room":"Referral"},{"name":"pa\#
        pers","room":"Referral"}],"C5":[{"name":"sendsCopies","room":"Access"},{"name":"mayAskForCopies"\#
        ,"room":"Court"}],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},\#
        {"name":"mustCarryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}\#
        ,{"name":"mayStepDown","room":"Review"}],"C7":[{"name":"mustBeFunded","room":"Commissioning"}],"\#
        C8":[{"name":"challenges","room":"Access"},{"name":"isToBeChallenged","room":"Commissioning"},{"\#
        name":"mustBeChallenged","room":"Commissioning"},{"name":"referralBody","room":"House"}],"C9":[{\#
        "name":"commissionedContact","room":"Access"},{"name":"mustBeSent","room":"Commissioning"},{"nam\#
        e":"mustTellNothingOfOthers","room":"Commissioning"},{"name":"referralBody","room":"House"}],"D1\#
        ":[{"name":"clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","\#
        room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"everybodyTold","room":"Refe\#
        rral"},{"name":"reply","room":"Referral"},{"name":"commissioner","room":"Referral"},{"name":"cou\#
        rts","room":"Referral"}],"D2":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":\#
        "Practice"},{"name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Referral"}\#
        ],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court"},{"name\#
        ":"clocks","room":"LocalAuthority"},{"name":"restore","room":"Referral"}],"E1":[{"name":"mustSti\#
        llHold","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"}\#
        ,{"name":"mustHaveRoom","room":"Diary"}],"E10":[{"name":"everybodyComing","room":"Diary"},{"name\#
        ":"observers","room":"Practice"},{"name":"mayObserve","room":"Practice"},{"name":"isBookedToObse\#
        rve","room":"Session"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAcc\#
        eptedHouseRules","room":"Assessment"},{"name":"rules","room":"Assessment"},{"name":"houseRules",\#
        "room":"House"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Ses\#
        sion"},{"name":"mayEnter","room":"Virtual"}],"E12":[{"name":"keepsCosts","room":"Access"},{"name\#
        ":"seesOwnCosts","room":"Access"},{"name":"hasCosts","room":"Cost"},{"name":"terms","room":"Cost\#
        "},{"name":"payers","room":"Cost"},{"name":"charged","room":"Cost"},{"name":"shared","room":"Cos\#
        t"},{"name":"mustFit","room":"Cost"},{"name":"mayHavePaid","room":"Cost"},{"name":"invoice","roo\#
        m":"Cost"},{"name":"mark","room":"Cost"}],"E2":[{"name":"mustStillBeSupervised","room":"Diary"},\#
        {"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUnsupervise\#
        d","room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"\#
        name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSuperv\#
        ised","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","room":"Ses\#
        sion"},{"name":"mayBegin","room":"Session"},{"name":"mustBeReady","room":"Virtual"}],"E3":[{"nam\#
        e":"clocks","room":"Commissioning"},{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstB\#
        lockReviewed","room":"Diary"},{"name":"clocks","room":"Practice"},{"name":"mustKeepToGuideline",\#
        "room":"Referral"},{"name":"firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Rev\#
        iew"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{\#
        "name":"minutesLeft","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[\#
        {"name":"side","room":"Session"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings",\#
        "room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"nam\#
        e":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room"\#
        :"House"},{"name":"stayApart","room":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":\#
        "mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Sess\#
        ion"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"E7"\#
        :[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedBreathTest","room":"Session\#
        "},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"\#
        mustHaveReports","room":"Cost"},{"name":"mayWantReport","room":"Enquiry"},{"name":"ready","room"\#
        :"House"},{"name":"writing","room":"Record"},{"name":"isObserved","room":"Record"},{"name":"obse\#
        rved","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"name":"clocks","room":"R\#
        ecord"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room":"Record"},{"name":"mus\#
        tBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Commissioning"},{"name":"clock\#
        s","room":"Practice"},{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"Recor\#
        d"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":"Commissioning"},{"name":"clo\#
        cks","room":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"sent","room":"Practice"},{\#
        "name":"notices","room":"Record"},{"name":"isOthers","room":"Record"},{"name":"frozen","room":"R\#
        ecord"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Record"}],"F\#
        6":[{"name":"ready","room":"House"}],"F7":[{"name":"clocks","room":"Commissioning"},{"name":"clo\#
        cks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"name":"reportsIncidents","room":"\#
        Access"},{"name":"authorities","room":"Safeguarding"},{"name":"mustHaveToldAuthorities","room":"\#
        Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Access"},{"name":"clocks","room":"Co\#
        mmissioning"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","r\#
        oom":"Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenFo\#
        rContact","room":"Diary"},{"name":"mustBeManaged","room":"Review"},{"name":"isAssessedAfresh","r\#
        oom":"Review"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSuspen\#
        ded","room":"Session"},{"name":"mustBeReady","room":"Virtual"}],"H1":[{"name":"reviews","room":"\#
        Access"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"\#
        threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinSta\#
        y","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"LocalAutho\#
        rity"},{"name":"clocks","room":"Practice"},{"name":"sixMonths","room":"Review"},{"name":"mustBeS\#
        ignedOff","room":"Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWith\#
        inStay","room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFir\#
        st","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree"\#
        ,"room":"Review"},{"name":"free","room":"Review"}],"H5":[{"name":"standing","room":"Review"},{"n\#
        ame":"mayStepDown","room":"Review"},{"name":"mustBeManaged","room":"Review"},{"name":"mustBeOffe\#
        red","room":"Review"},{"name":"mustLeaveNothingBooked","room":"Review"},{"name":"mustBeBeforeMov\#
        e","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"I1":[{"name":"mustSeeToEve\#
        rything","room":"Order"},{"name":"drafts","room":"Order"}],"I5":[{"name":"mustNotBurdenSupported\#
        ","room":"Order"}],"J1":[{"name":"mustTellNobody","room":"Virtual"}],"J2":[{"name":"takesSeat","\#
        room":"Access"},{"name":"take","room":"Virtual"},{"name":"mustBeOpen","room":"Virtual"},{"name":\#
        "mayHost","room":"Virtual"},{"name":"mustFollowChildFirst","room":"Virtual"}],"J3":[{"name":"sta\#
        rt","room":"Virtual"},{"name":"mayHost","room":"Virtual"}],"J4":[{"name":"problems","room":"Virt\#
        ual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J5":[{\#
        "name":"problems","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveChecke\#
        d","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J6":[{"name":"start","room":\#
        "Virtual"},{"name":"mustHaveDeclared","room":"Virtual"},{"name":"mustBeAnnounced","room":"Virtua\#
        l"},{"name":"mustBeSeenInView","room":"Virtual"}],"J7":[{"name":"mayHost","room":"Virtual"}],"J8\#
        ":[{"name":"mustBeReady","room":"Virtual"},{"name":"mayEnter","room":"Virtual"}],"J9":[{"name":"\#
        decide","room":"Virtual"}],"K1":[{"name":"suspends","room":"Access"},{"name":"suspensionBody","r\#
        oom":"House"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","room":"Suspension"}\#
        ,{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspension"},{"name":"all","r\#
        oom":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"centres","room":"S\#
        uspension"},{"name":"held","room":"Suspension"},{"name":"mustBeReady","room":"Virtual"}],"K2":[{\#
        "name":"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name"\#
        :"hold","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":\#
        "Suspension"}],"K4":[{"name":"suspensionBody","room":"House"},{"name":"returning","room":"House"\#
        },{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffRecords","room":"Access"},{"n\#
        ame":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"Access"},{"name":"whyNotWatched",\#
        "room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"n\#
        ame":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","room":"People"},{"name":"knows"\#
        ,"room":"People"},{"name":"leastLevel","room":"People"},{"name":"running","room":"People"},{"nam\#
        e":"clocks","room":"People"},{"name":"lastDay","room":"People"},{"name":"isUnfit","room":"People\#
        "},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBe\#
        Fit","room":"People"},{"name":"checkLacks","room":"People"},{"name":"referenceLacks","room":"Peo\#
        ple"},{"name":"unusual","room":"Privacy"},{"name":"mustBeReady","room":"Session"},{"name":"mayHo\#
        st","room":"Virtual"}],"L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched\#
        ","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary\#
        "},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"\#
        People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisor\#
        IsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"P\#
        eople"},{"name":"mustBeReady","room":"Session"},{"name":"mayHost","room":"Virtual"}],"L3":[{"nam\#
        e":"keepsRecords","room":"Access"},{"name":"keptUntil","room":"Privacy"},{"name":"mayErase","roo\#
        m":"Privacy"},{"name":"mustBeDecided","room":"Privacy"},{"name":"mustBeReadThrough","room":"Priv\#
        acy"},{"name":"mayAskForChildren","room":"Privacy"},{"name":"clock","room":"Privacy"},{"name":"c\#
        locks","room":"Privacy"},{"name":"handsRecordsOver","room":"Privacy"},{"name":"handedOver","room\#
        ":"Privacy"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"steps\#
        ":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-01-3\#
        1","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"c\#
        locks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has lapsed"},{"b\#
        roken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"c\#
        locks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"details\#
        ":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"outcom\#
        e":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a place on t\#
        he waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps":[{"\#
        at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":17430\#
        31800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{\#
        "D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]\#
        },"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","conditions\#
        : "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["ends\#
        : 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the centre a\#
        nswers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2"],"given":\#
        ["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2\#
        026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],\#
        "D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overd\#
        ue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"\#
        ]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spring.\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working\#
         days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cymru r\#
        eferral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["ru\#
        nning"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"comma\#
        nd":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, co\#
        unted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral submit\#
        ted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":\#
        [],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"deta\#
        ils":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],"out\#
        come":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineRe\#
        ferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over two\#
         weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"steps":[\#
        {"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found: longGap\#
         no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptR\#
        eferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in time"},{"bro\#
        ken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C1\#
        2","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName s\#
        afeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partne\#
        rs; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P\#
        00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; attendees named id gran; name Joan Cole; relationship grandmother;\#
         part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCentre\#
         true; leavingDetails an hour from the fourth visit; photographs takenNotShared; photographDetai\#
        ls by the father at the end; preparation who the mother; how with the centre's picture book; by \#
        2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency; pays the f\#
        ather; professional attends true; name Cath Moss; office Cafcass; why to see the second session;\#
         risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee;\#
         isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"\#
        ],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnman\#
        agedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum\#
        ","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointmen\#
        t: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit"\#
        ,"details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"out\#
        come":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit","de\#
        tails":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks\#
        ":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"\#
        },{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was fo\#
        und.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptReferra\#
        l","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the end o\#
        nly."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":["st\#
        age: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referral i\#
        s made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given":["referra\#
        l submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRul\#
        es","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"out\#
        come":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules",\#
        "details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules","de\#
        tails":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","detail\#
        s":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the rules \#
        of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rules":\#
        ["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLette\#
        r; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@example.org; ownR\#
        ole residentCarer; service centre the-centre; kind supportedCentre; frequency every two weeks; m\#
        inutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; born 2019-\#
        05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; con\#
        tact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName D\#
        an; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrange\#
        ments willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how \#
        with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends \#
        false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Rut\#
        h Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":\#
        ["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":["referral \#
        submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit",\#
        "details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: 60",\#
        "way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"c\#
        ommand":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"su\#
        pervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"ArrangePr\#
        eVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","minut\#
        es: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743\#
        325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"outOf\#
        Step":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on which th\#
        e clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject:\#
         adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_\#
        0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit"\#
        ,"details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60"\#
        ,"way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult mum"\#
        ,"day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment\#
        : p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"],"o\#
        utcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video or te\#
        lephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","sub\#
        ject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","detail\#
        s":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","way: f\#
        aceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-2\#
        9","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2\#
        ","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","\#
        details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30","w\#
        ay: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-29","from\#
        : 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}\#
        ],"title":"The two sides are seen separately, never within the handover window of one another"},\#
        {"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@examp\#
        le.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; \#
        proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mot\#
        her's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the\#
         mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professi\#
        onal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lacksFac\#
        ilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Where the order says another centre by agreement, no days are counted"},{"broken":["D4"],"give\#
        n":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["202\#
        5-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","words: We are \#
        sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clo\#
        cks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":[\#
        "overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one days ar\#
        e counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3","A1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plain-ho\#
        use","profile: name Bridge House; town Bradford; country england; takesSelfReferrals true"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation\#
        ","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centr\#
        e: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet "],"outc\#
        ome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"command":"\#
        EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford; cou\#
        ntry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: s\#
        upervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre"\#
        ,"others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at s\#
        upervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-house\#
        ","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: stran\#
        ger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next",\#
        "documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the\#
        -next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"title":\#
        "A case goes on only to a centre accredited for supervised contact, in its own family"},{"broken\#
        ":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradfo\#
        rd; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","stan\#
        dard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervised\#
        Centre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinat\#
        or at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supe\#
        rvised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage: su\#
        bmitted","kind: supervisedCentre","papers: order received; safeguardingLetter received"],"outcom\#
        e":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":["202\#
        5-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case goes \#
        on to a supervised centre with its papers"},{"broken":[],"given":["referral submitted"],"rules":\#
        ["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: dr\#
        ugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","d\#
        etails":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason wanted"},{"\#
        broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-0\#
        3","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","c\#
        onditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to supervise\#
        d contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral submitted"\#
        ],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found\#
        : ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staff we\#
        re made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"\#
        B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["su\#
        mmary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted only after s\#
        creening, and only where the risk can be managed"},{"broken":["B5"],"given":["referral submitted\#
        "],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: \#
        2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome":{"invali\#
        d":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineRefe\#
        rral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who"\#
        :"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are told only it\#
        s words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024","hasUnma\#
        nagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-\#
        09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","isManageable:\#
         true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCe\#
        ntre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre"\#
        ,"endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An un\#
        managed risk of harm is refused, whatever reason is given"},{"broken":["B4"],"given":["supervise\#
        d referral submitted"],"rules":["B6","B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AssessRisk","details":["summary: Seen in the papers.","isManageable: t\#
        rue","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said Sh\#
        e would go to her sister's flat for it."],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 20\#
        25-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 1\#
        0:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B4"}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: \#
        seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: s\#
        een-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"With domestic abuse, contact by video is accepted \#
        once the carer was asked what it would be at home"},{"broken":["B6"],"given":["supervised referr\#
        al submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral\#
        ","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditio\#
        ns: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Seen in the papers.","isMan\#
        ageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: vir\#
        tualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refu\#
        sed":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","d\#
        etails":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Fi\#
        eld","atHome: feelsBroughtIn true; said  "],"outcome":{"invalid":{"_0":["atHome.said"]}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.\#
        ","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBrough\#
        tIn true; said His voice in her kitchen would be too much.; met  "],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virt\#
        ualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refus\#
        ed":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","de\#
        tails":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Fie\#
        ld","atHome: feelsBroughtIn true; said His voice in her kitchen would be too much.; met Sam call\#
        s from school with a teacher."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01",\#
        "conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Where the carer would feel the abuser in their home, what is done about it is said, or it is not\#
         by video"},{"broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shout\#
        ing and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["sum\#
        mary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome:\#
         feelsBroughtIn false; said No."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum",\#
        "minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","\#
        minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervi\#
        sed","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Aske\#
        d afresh.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: fe\#
        elsBroughtIn true; said It was worse than she thought."],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","fro\#
        m: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B6"}},"who"\#
        :"coordinator"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"B6"}\#
        },"who":"supervisor"}],"title":"Face to face needs no answer about the home, and a newer answer \#
        stops contact by video"},{"broken":[],"given":["supervised referral submitted"],"rules":["B6"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAb\#
        use Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","d\#
        etails":["kind: supervisedCentre","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Domestic abuse does not stop supervised contact at a centre by this \#
        rule"},{"broken":["D3"],"given":["referral submitted"],"rules":["D3"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-02"],"outcome":{"inval\#
        id":{"_0":["expected"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWa\#
        itingList","details":["expected: 2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["stage: waitingLis\#
        t"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnW\#
        aitingList","details":["expected: 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title\#
        ":"A family waits for a place, and the finder states the time that follows"},{"broken":["C8"],"g\#
        iven":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court \#
        at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPar\#
        tyRestores; cymruWasConsulted true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"}],"title"\#
        :"A court in Wales that consulted Cafcass Cymru is not flagged"},{"broken":[],"given":["court re\#
        ferral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: service centre the-centre; kind supportedCentre; frequency eve\#
        ry two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A court in Engl\#
        and is not asked"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedi\#
        ngs hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; pa\#
        persFrom the court; fallBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCe\#
        ntre","court: Family Court at Brecon","case_number: BR25P00007","challenged_by: none"],"outcome"\#
        :{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"deni\#
        ed":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{\#
        }},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"w\#
        ho":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}}\#
        ,"who":"coordinator at the-welsh-centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCo\#
        urtReferral","details":["by: Ffion Practice","on: 2025-03-05","words: Telephoned the court."],"o\#
        utcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":1741168800000,"clocks":{},"\#
        command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-05","words: Telep\#
        honed the court."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"\#
        details":["challenged_by: Ffion Practice","challenged_on: 2025-03-05","outcome: none"],"outcome"\#
        :{"done":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge"\#
        ,"details":["outcome: partiesPay","words: The court leaves it to the parties."],"outcome":{"done\#
        ":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"details":["outcome: partiesPay"],"o\#
        utcome":{"done":{}},"who":"commissioner"}],"title":"Without consulting it is flagged; who challe\#
        nged it, when and with what outcome is kept"},{"broken":["C8"],"given":["court referral in wales\#
         drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"refused":{"_0":"C8"}},"who":"referrer"}],"title":"A court that refers in \#
        Wales says whether Cafcass Cymru was consulted"},{"broken":["C8"],"given":["court referral in wa\#
        les drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P0\#
        0007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulte\#
        d false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1741168800000,"clocks":{\#
        },"command":"ConcludeChallenge","details":["outcome: other","words: Nothing."],"outcome":{"refus\#
        ed":{"_0":"C8"}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourt\#
        Referral","details":["by: Ffion Practice","on: 2025-03-06","words: Telephoned."],"outcome":{"inv\#
        alid":{"_0":["on"]}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"command":"ChallengeC\#
        ourtReferral","details":["by: Ffion Practice","on: 2025-03-02","words: Telephoned."],"outcome":{\#
        "invalid":{"_0":["on"]}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"command":"Challe\#
        ngeCourtReferral","details":["by: ","on: 2025-03-03","words: "],"outcome":{"invalid":{"_0":["by"\#
        ,"words"]}},"who":"commissioner"}],"title":"A challenge lies neither ahead nor before the referr\#
        al, and comes before its outcome"},{"broken":[],"given":["court referral in wales drafted"],"rul\#
        es":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 20\#
        25-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted false"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Chall\#
        engeCourtReferral","details":["by: Ffion Practice","on: 2025-03-03","words: Telephoned."],"outco\#
        me":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"ChallengeCourtR\#
        eferral","details":["by: Ffion Practice","on: 2025-03-03","words: Telephoned."],"outcome":{"done\#
        ":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","\#
        details":["by: Somebody Else","on: 2025-03-03","words: Wrote."],"outcome":{"outOfStep":{}},"who"\#
        :"commissioner"}],"title":"A challenge may be of the day of the referral, and is kept once"},{"b\#
        roken":[],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents\#
         in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground report; a\#
        dviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"details":["progress: withCentre","ground: report","adviser: Owen Pryce"],"outcome":\#
        {"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays where its report to the court rec\#
        ommends contact"},{"broken":[],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment s\#
        een with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; fun\#
        ding ground involvement; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: involvement","a\#
        dviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays wh\#
        ile it is at work in the case"},{"broken":[],"given":["cymru referral drafted"],"rules":["C7"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales ri\#
        skAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIss\#
        ues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["progress: withCentre","ground: firstHearing","adviser: Owen Pryce"],"outcome":{"done":{}},"\#
        who":"commissioner"}],"title":"Cafcass Cymru pays for an order at the first hearing, made after \#
        consulting and agreed by both"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wale\#
        s riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardin\#
        gIssues false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":"Wi\#
        thout a ground Cafcass Cymru does not refer"},{"broken":["C7"],"given":["cymru referral drafted"\#
        ],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; kn\#
        ownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: wales riskAssessment seen with both parents in January; sessi\#
        ons 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen \#
        Pryce; wasConsulted true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessm\#
        ent seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false\#
        ; funding ground firstHearing; adviser Owen Pryce; bothAgreed true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; min\#
        utesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; was\#
        Consulted true; bothAgreed false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales ris\#
        kAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssu\#
        es false; funding ground firstHearing; adviser Owen Pryce; wasConsulted false; bothAgreed true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; kn\#
        ownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true;\#
         bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":\#
        "An order at the first hearing is no ground unless its adviser was consulted and both parties ag\#
        reed"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen wit\#
        h both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding gr\#
        ound report; adviser  "],"outcome":{"invalid":{"_0":["answers.wales.funding.adviser"]}},"who":"r\#
        eferrer"}],"title":"Whose ground it is must be told"},{"broken":["C7"],"given":["referral drafte\#
        d"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[],"outcom\#
        e":{"denied":{}},"who":"commissioner"}],"title":"The parties refer themselves where Cafcass Cymr\#
        u does not pay"},{"broken":["D2","E3","E4"],"given":["cymru referral accepted"],"rules":["D2","E\#
        3","E4"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: accepted","ends: 2027-02\#
        -26","minutes_used: 0","minutes_left: 360","clocks: D2 met"],"outcome":{"done":{}},"who":"commis\#
        sioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08,\#
         2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["ahead: \#
        4","held: 0","minutes_used: 240","minutes_left: 120","reviewed: ","clocks: E3 2025-05-03"],"outc\#
        ome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"\#
        denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":[],"outcome"\#
        :{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"den\#
        ied":{}},"who":"referrer"}],"title":"The desk sees the answer, the hours, the review and its clo\#
        cks"},{"broken":["D2"],"given":["cymru referral submitted"],"rules":["D2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"details":["clocks: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissione\#
        r"},{"at":1742255940000,"clocks":{},"details":["clocks: D2 2025-03-17"],"outcome":{"done":{}},"w\#
        ho":"commissioner"},{"at":1742256000000,"clocks":{},"details":["clocks: D2 overdue"],"outcome":{\#
        "done":{}},"who":"commissioner"},{"at":1742256060000,"clocks":{"D2":["overdue"]},"details":[],"o\#
        utcome":{"done":{}}}],"title":"On the tenth working day the answer is not late, and on the next \#
        it is"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":174160800\#
        0000,"clocks":{},"command":"ReportIncident","details":["incident: words","kinds: discriminatory"\#
        ,"account: What was said","happened: 2025-03-10T11:30","toldAuthorities: ","suspendContact: fals\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741608000000,"clocks":{},"details":["notic\#
        es: 1","behaviour: ","clocks: G2 2025-03-11"],"outcome":{"done":{}},"who":"commissioner"},{"at":\#
        1741608000000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: \#
        true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741608000000,"clocks":{},"details":["no\#
        tices: 1","behaviour: discriminatory","clocks: G2 met"],"outcome":{"done":{}},"who":"commissione\#
        r"}],"title":"Of behaviour it learns that something is owed at once, and what it was when the ce\#
        ntre tells"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1740\#
        992400000,"clocks":{},"details":["returns: "],"outcome":{"done":{}},"who":"commissioner"},{"at":\#
        1742806800000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: 202\#
        5-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{},"details":[\#
        "returns: conclusion owed","clocks: F7 2025-03-30"],"outcome":{"done":{}},"who":"commissioner"},\#
        {"at":1743325200000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"details":["returns: conclusion\#
         2025-03-30T10:00","clocks: F7 met"],"outcome":{"done":{}},"who":"commissioner"}],"title":"What \#
        the end of contact owes stands there until it has come"},{"broken":["F3"],"given":["cymru referr\#
        al accepted"],"rules":["F3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks"\#
        :{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400\#
        000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["se\#
        ssion: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.\#
        ; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clock\#
        s":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,\#
        "clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["returns: fina\#
        lRecord owed; conclusion owed","clocks: F3 2025-03-15"],"outcome":{"done":{}},"who":"commissione\#
        r"},{"at":1741453200000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{\#
        "at":1741510800000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"AddAddendum","detail\#
        s":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741597200000,"clocks":{},"details":["sent_at: 2025-03-09T09:00","days: 2025\#
        -03-08","addenda: 0","events: 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"commission\#
        er"},{"at":1741597200000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/ca\#
        fcass"},{"at":1741597200000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"}],"ti\#
        tle":"The final record is read from when it was sent, as it was then"},{"broken":[],"given":["cy\#
        mru referral submitted"],"rules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"Send\#
        ReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T10:40"],"outco\#
        me":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["sent: 2025-03-\#
        03T10:40","sent_to: referrals@centre.example.org","told: ","not_told: dad, mum"],"outcome":{"don\#
        e":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","detail\#
        s":["adult: mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"d\#
        etails":["told: mum","not_told: dad"],"outcome":{"done":{}},"who":"commissioner"},{"at":17409996\#
        00000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: The centre telepho\#
        nes you on Thursday."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":\#
        {},"details":["told: dad, mum","not_told: "],"outcome":{"done":{}},"who":"commissioner"}],"title\#
        ":"The team sends the referral to the centre and tells each adult apart, both with their time"},\#
        {"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740999600000,"c\#
        locks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: \#
        2025-03-03T11:00"],"outcome":{"done":{}},"who":"commissioner"}],"title":"It may have been sent t\#
        his very minute"},{"broken":["C9"],"given":["cymru referral submitted"],"rules":["C9"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{\#
        "refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"SendRefe\#
        rralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T11:01"],"outcome":\#
        {"invalid":{"_0":["sent"]}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"Sen\#
        dReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-02T11:00"],"outc\#
        ome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command"\#
        :"TellServiceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissione\#
        r"}],"title":"Nobody is told before it is sent, and it is not sent a minute ahead"},{"broken":["\#
        C9"],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-\#
        03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command"\#
        :"TellServiceUser","details":["adult: dad","words: You can ring her on +44 7700 900001."],"outco\#
        me":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Tel\#
        lServiceUser","details":["adult: dad","words: Her number: 07700-900-001"],"outcome":{"refused":{\#
        "_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","d\#
        etails":["adult: mum","words: Write to DAN@example.org first."],"outcome":{"refused":{"_0":"C9"}\#
        },"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["\#
        adult: gran"],"outcome":{"invalid":{"_0":["adult"]}},"who":"commissioner"}],"title":"What one ad\#
        ult is told holds no way of reaching the other"},{"broken":[],"given":["cymru referral submitted\#
        "],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","det\#
        ails":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":\#
        "commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: m\#
        um","words: The centre rings you on 07700 900001."],"outcome":{"done":{}},"who":"commissioner"}]\#
        ,"title":"To be told one’s own number is nothing of the other side"},{"broken":["C9"],"given":["\#
        referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendRefe\#
        rralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":\#
        {"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser",\#
        "details":["adult: mum"],"outcome":{"denied":{}},"who":"commissioner"}],"title":"Only Cafcass Cy\#
        mru’s team sends and tells, of its own referrals"},{"broken":["E12"],"given":["supervised sessio\#
        n held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","detail\#
        s":["terms: sessions payer adult mum; parts 1, payer adult dad; parts 1"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"SendInvoice","details":["payer: \#
        adult mum"],"outcome":{"invalid":{"_0":["payer"]}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.202\#
        5-03-08.1030","pence: 5000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"SendInvoice","details":["payer: adult mum"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741600800000,"clocks":{},"command":"SendInvoice","details":["payer: adult mum"]\#
        ,"outcome":{"invalid":{"_0":["payer"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"SendInvoice","details":["payer: adult dad"],"outcome":{"denied":{}},"who":"visitor"},{"a\#
        t":1741600800000,"clocks":{},"command":"SendInvoice","details":["payer: adult dad"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"An invoice goes to one payer, with that payer's own lin\#
        es, and each line once"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps\#
        ":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adul\#
        t mum; parts 1, payer adult dad; parts 2; reports payer adult dad; parts 1; words The parties sh\#
        are the visits; the father pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: session","ses\#
        sion: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: record","ses\#
        sion: the-case.2025-03-08.1030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1;\#
         payer adult dad; pence 5000; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741600800000,"clocks":{},"details":["lines: session 3334","charged: 3334","paid: 0","\#
        owed: 3334","payments: 0"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":\#
        {},"details":["lines: record 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"out\#
        come":{"done":{}},"who":"visitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","\#
        paid: 5000","owed: 7500"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the or\#
        der names share the visits to the penny, and each sees only their own"},{"broken":[],"given":["c\#
        ymru referral accepted"],"rules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"Not\#
        eCharge","details":["charge: prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"do\#
        ne":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed\#
        : 4000"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family \#
        that it referred, and the family sees no charge"},{"broken":[],"given":["supervised session held\#
        "],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["t\#
        erms: sessions payer adult mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":17416\#
        00800000,"clocks":{},"command":"StatePrices","details":["centre: the-centre","prices: kind sessi\#
        on; standard supervised; pence 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: sessi\#
        on","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"details":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{\#
        "at":1741600800000,"clocks":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0"\#
        ,"reason: The first visit is free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"details":["lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"w\#
        ho":"resident"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id \#
        p1; payer adult mum; pence 100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741600800000,"clocks":{},"command":"CorrectPayment","details":["payment: p1","pence\#
        : 0","reason: Noted in the wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"details":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}]\#
        ,"title":"A correction stands beside what it corrects, with its reason"},{"broken":["E12"],"give\#
        n":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command\#
        ":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","p\#
        ence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clock\#
        s":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1; reports payer\#
         adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08\#
        .1030","payer: adult dad","pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"\#
        },{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: recor\#
        d","session: the-case.2025-03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"\#
        _0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","detail\#
        s":["payment: id p1; payer localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"\#
        refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: "\#
        ,"paid: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case\#
         does not name"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[\#
        {"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult d\#
        ad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comman\#
        d":"NoteCharge","details":["charge: first","kind: cancelled","session: the-case.2025-03-08.1030"\#
        ,"pence: 4000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.202\#
        5-03-08.1030","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: second","kind: session","session: the-case.20\#
        25-03-08.1030","pence: 4000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741\#
        600800000,"clocks":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason:\#
         Charged by mistake."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"NoteCharge","details":["charge: second","kind: session","session: the-case.2025-03-\#
        08.1030","pence: 3500"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged \#
        once to each payer, as held or as cancelled, whichever it was"},{"broken":["F1"],"given":["sessi\#
        on held"],"rules":["F1"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","detail\#
        s":["terms: sessions payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: report","pen\#
        ce: 2500"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"NamePayers","details":["terms: reports payer adult dad; parts 1"],"outcome":{"refus\#
        ed":{"_0":"F1"}},"who":"coordinator"}],"title":"Of supported contact there is no report to charg\#
        e for, and nobody to name for one"},{"broken":["E12"],"given":["supervised session held"],"rules\#
        ":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: ses\#
        sions payer adult mum; parts 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000\#
        ,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 0, payer \#
        adult gran; parts 1, payer cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions\#
        .0.parts","terms.sessions.1.payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"c\#
        oordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","\#
        kind: late","payer: adult mum"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordina\#
        tor"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer \#
        adult mum; pence 0; day 2025-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","paymen\#
        t.pence"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment",\#
        "details":["payment: id p1; payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"d\#
        enied":{}},"who":"visitor"}],"title":"What cannot be an amount, a payer or a day is not kept, an\#
        d only the coordinator notes it"},{"broken":["F5"],"given":["supervised session held"],"rules":[\#
        "F5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-cou\#
        rt","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":\#
        {},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees S\#
        am, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"\#
        who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clock\#
        s":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sess\#
        ion: the-case.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority: order","pays: no\#
        body"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["no\#
        tes: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRec\#
        ord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays:\#
         nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: F\#
        amily Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030\#
        ","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clo\#
        cks":{},"details":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":174145320\#
        0000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: cour\#
        t","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"do\#
        ne":{}},"who":"court"}],"title":"A court reads the notes that were sent to it, as they were sent\#
        , and no others"},{"broken":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLet\#
        ter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Foll\#
        owCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"cou\#
        rt"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id copy; k\#
        ind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivate\#
        Details true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["\#
        papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper \#
        is missing, the order allows copies, the centre asks and the court sends"},{"broken":["C5"],"giv\#
        en":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who"\#
        :"supervisor"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers:\#
         "],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AskCourtForPapers","details":["papers: safeguardingLetter, section7Report"],"outcome\#
        ":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safegua\#
        rdingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"comman\#
        d":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id c\#
        opy; kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsP\#
        rivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"com\#
        mand":"FollowCase","details":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clo\#
        cks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"comma\#
        nd":"AttachDocument","details":["document: id copy; kind section7Report; fileName report.pdf; me\#
        diaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"c\#
        ourt"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy;\#
         kind safeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPriva\#
        teDetails true"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":\#
        ["papers: safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078\#
        800000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800\#
        000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome"\#
        :{"refused":{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing is asked for, by wh\#
        oever runs the centre, and only a court that follows the case sends it"},{"broken":["C5"],"given\#
        ":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"\#
        who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafca\#
        ss has not filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: \#
        "],"outcome":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"comman\#
        d":"DeclineCopies","details":["words: Not ours."],"outcome":{"denied":{}},"who":"court at anothe\#
        r-court"},{"at":1740996000000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass h\#
        as not filed it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details\#
        ":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"\#
        AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"don\#
        e":{}},"who":"court"}],"title":"The court cannot send what it is asked for, and says why; a new \#
        letter asks again"},{"broken":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingL\#
        etter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{\#
        "refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper\#
        ","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"\#
        ],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AskCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Where the referral does not tell that the order allows copie\#
        s, the order itself must be here and say so"},{"broken":["D1"],"given":["referral submitted"],"r\#
        ules":["D1"],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","\#
        caseNumber: LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":174099240000\#
        0,"clocks":{},"command":"FollowCase","details":["court: the-court","case: no-such-case","caseNum\#
        ber: LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"cloc\#
        ks":{},"command":"FollowCase","details":["court: another-court","caseNumber: LS25P00101"],"outco\#
        me":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details\#
        ":["court: the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25\#
        P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progre\#
        ss: withCentre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at"\#
        :1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":17409924000\#
        00,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court at another-court"},{"at":174165\#
        1140000,"clocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"a\#
        t":1741651200000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174165120\#
        0000,"clocks":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":174\#
        1651200000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words:\#
         We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"cl\#
        ocks":{},"details":["progress: notAccepted","words: We have no step-free room.","court_from: 202\#
        5-04-02","clocks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court\#
         takes a case up by reference and number, and sees the answer and nothing else"},{"broken":["C1"\#
        ,"D1"],"given":["open centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"RegisterPerson","details":["person: clara","name: Clara Bench","email: clara@court.exampl\#
        e.org","addressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"\#
        clocks":{},"command":"GrantRole","details":["person: clara","role: court the-court"],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["pe\#
        rson: cora","role: court the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","person: clara","re\#
        ferrer: court"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind court; name Clara Bench; organisation Family \#
        Court at Leeds; email clara@court.example.org; service centre the-centre; kind supportedCentre; \#
        frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; c\#
        aseNumber LS25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; \#
        centreMayAskCourt true; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults i\#
        d mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact email mum@\#
        example.org, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report\#
         false; hasOtherConcerns false; missing The court sends it.; declaration name Clara Bench; isTru\#
        e true"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outc\#
        ome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progr\#
        ess: withCentre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"EnterCentre","details":["centre: second-centre","profile: name The Second Centre; town D\#
        iss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: second-centre","standa\#
        rd: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: second-centre","kinds: supervisedCentr\#
        e"],"outcome":{"done":{}},"who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},\#
        "command":"HandOn","details":["to: second-centre","newCase: the-second","documents: "],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAn\#
        otherCentre","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800\#
        000,"clocks":{},"details":["court_case: the-second","progress: withCentre","clocks: D1 2025-03-1\#
        1"],"outcome":{"done":{}},"who":"court"}],"title":"A court that refers from its account has the \#
        referral on its desk, and reads when contact ends"},{"broken":[],"given":["referral accepted"],"\#
        rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two s\#
        essions share a day in a room that holds three families"},{"broken":[],"given":["supervised refe\#
        rral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughou\#
        t watches one family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"ru\#
        les":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_\#
        used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions o\#
        f two hours use the six hours of a referral, and not a minute more"},{"broken":[],"given":["refe\#
        rral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six months after\#
         its first"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from \#
        the first session, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepte\#
        d"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A\#
         service is booked only for days on which its accreditation is current"},{"broken":["E1"],"given\#
        ":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Close\#
        Day","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-\#
        04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{\#
        "invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates\#
         that are past, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru re\#
        ferral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60\#
        ","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60\#
        ","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"titl\#
        e":"After four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given"\#
        :["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120\#
        ","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","min\#
        utes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-0\#
        3-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","mi\#
        nutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Three sessions of two hours are six hours, and a quarter of an hour more is refused"},{"broken\#
        ":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"\#
        outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","det\#
        ails":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A supervised session is certain only with a supervisor who is qualifie\#
        d and on duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-cen\#
        tre","member: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord\#
        ","details":["centre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06\#
        -01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardi\#
        ngUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"ref\#
        used":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and no\#
        t on the next"},{"broken":["D1"],"given":["open centre"],"rules":["D1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"WordLetter","details":["centre: the-centre","letter: sessions","word\#
        ing: body Come then, please:\n\n{times}\n\nWe look forward to it."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"WordLetter","details":["centre: the-ce\#
        ntre","letter: sessions","wording: body We look forward to seeing you."],"outcome":{"invalid":{"\#
        _0":["wording.body"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WordLette\#
        r","details":["centre: the-centre","letter: sessions","wording: body {times} {address}"],"outcom\#
        e":{"invalid":{"_0":["wording.body"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"WordLetter","details":["centre: the-centre","letter: declined","wording: body No."],"outc\#
        ome":{"invalid":{"_0":["wording.body"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"WordLetter","details":["centre: the-centre","letter: invoice","wording: after Please pa\#
        y at the desk."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"UseUsualWords","details":["centre: the-centre","letter: sessions"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"UseUsualWords","details":["centr\#
        e: the-centre","letter: sessions"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"SetLogo","details":["centre: the-centre","logo: id a-picture; mediaType\#
         image/png; bytes 300000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"SetLogo","details":["centre: the-centre","logo: id another; mediaType image/png\#
        ; bytes 300001"],"outcome":{"invalid":{"_0":["logo.bytes"]}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"SetLogo","details":["centre: the-centre"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WordLetter","details":["centre: the\#
        -centre","letter: sessions","wording: after Bye."],"outcome":{"denied":{}},"who":"volunteer"}],"\#
        title":"A centre words its letters itself, and takes nothing out of them or into them"},{"broken\#
        ":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom\#
        ","details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","det\#
        ails":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: \#
        blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is\#
         not taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"r\#
        ules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: \#
        2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"g\#
        iven":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minute\#
        s: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from:\#
         11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 202\#
        5-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["r\#
        eferral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1\#
        "],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a support\#
        ed room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["refe\#
        rral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator\#
        "}],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"]\#
        ,"given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case\#
        ","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"re\#
        fused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12\#
        :10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A supervisor watches one family at a time, in a room that is turned round between two"}\#
        ,{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["cas\#
        e: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refu\#
        sed":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there \#
        at one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","re\#
        plyTo: clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentre;\#
         hearing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; n\#
        eeds An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-0\#
        3-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEn\#
        quiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"\#
        outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqu\#
        iry","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12;\#
         words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_\#
        from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answ\#
        er: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 20\#
        25-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":\#
        "AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for on\#
        e family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers\#
        : 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a\#
         hearing, and whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":\#
        ["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centr\#
        e: the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: cle\#
        rk@court.example.org","question: centre the-centre; from court; kind supportedCentre; children u\#
        nderTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":\#
        {},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","se\#
        ttings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930740\#
        000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEn\#
        quiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: f\#
        irst","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not th\#
        ere by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","rep\#
        lyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; c\#
        hildren underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"\#
        outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskC\#
        entre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-cent\#
        re; from court; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P0010\#
        1 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org"\#
        ,"question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport \#
        false; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answ\#
        er: fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"\#
        refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds w\#
        hat belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-e\#
        lse","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supported\#
        Centre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","quest\#
        ion: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport fals\#
        e"],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"\#
        anyone"}],"title":"Anybody asks in their own name only, and gives an address for the answer"},{"\#
        broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questi\#
        on: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"\#
        outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskC\#
        entre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-cent\#
        re; from court; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: fir\#
        st","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A sup\#
        ported centre is asked for no report before the hearing either"},{"broken":["B9"],"given":["open\#
         centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details\#
        ":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from legalR\#
        epresentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry:\#
         first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0"\#
        :["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil \#
        2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enqui\#
        ry: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the mos\#
        t, and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"s\#
        teps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"cl\#
        ocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now\#
        ; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":18197856\#
        00000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit\#
        ; words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","repl\#
        yTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; ch\#
        ildren underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":\#
        "Only an accredited service is asked, and answers that it would take the family"},{"broken":[],"\#
        given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},\#
        "details":["social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"autho\#
        rity"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWo\#
        rker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@coun\#
        cil.example.org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["social_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority\#
        "},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker\#
        : name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.\#
        example.org"],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority names its two\#
         people anew when one changes, and the centre is told"},{"broken":["C2"],"given":["authority ref\#
        erral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAu\#
        thorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org"],"outcom\#
        e":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLoc\#
        alAuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.org"],"outc\#
        ome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameL\#
        ocalAuthorityPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":174\#
        0992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: name Tom Me\#
        re; email tom@council.example.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"\#
        _0":["socialWorker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either of \#
        them out is refused"},{"broken":["C2","C3","D1"],"given":["authority referral submitted"],"rules\#
        ":["C2","C3","D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre","o\#
        wn_number: LCS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"\#
        outcome":{"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outc\#
        ome":{"denied":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"detail\#
        s":[],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName letter.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["d\#
        ocument: id another; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes \#
        48211; showsPrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":174099\#
        2400000,"clocks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":\#
        1741078800000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","wor\#
        ds: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,\#
        "clocks":{},"details":["progress: notAccepted","words: We have no step-free room.","clocks: D1 m\#
        et"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameLoc\#
        alAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org","tea\#
        mManager: name Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"autho\#
        rity"}],"title":"A local authority sees where its referral stands, and nobody of another does"},\#
        {"broken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber:\#
         LCS/4472"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":17\#
        40992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","case\#
        : no-such-case","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at\#
         another-council"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["author\#
        ity: another-council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":17\#
        40992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownN\#
        umber: lcs 4471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at":174099240000\#
        0,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"authority at anoth\#
        er-council"}],"title":"A colleague takes a referral up by its two numbers, and by neither alone"\#
        },{"broken":["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"FollowReferral","details":["authority: the-council","ownNumber: LS25P00101"\#
        ],"outcome":{"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral that somebody el\#
        se made is no local authority’s to take up"},{"broken":[],"given":["open centre"],"rules":["I1",\#
        "I2","I3","I6","I8","I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","deta\#
        ils":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example;\#
         visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMo\#
        re true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt t\#
        rue; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBa\#
        ck courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Examp\#
        le; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the \#
        park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTim\#
        e Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; \#
        photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNob\#
        ody"],"outcome":{"done":{}},"who":"anyone"}],"title":"Anybody drafts an order; it is done when e\#
        very matter is seen to"},{"broken":["I1"],"given":["open centre"],"rules":["I1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; chil\#
        dren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind superv\#
        isedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSen\#
        dsPapers true; letterIsOfCymru false; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; \#
        otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly t\#
        rue; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03;\#
         thereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gra\#
        n; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerO\#
        bserves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; ma\#
        yGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I1"}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; child\#
        ren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervi\#
        sedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSend\#
        sPapers true; letterIsOfCymru false; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; o\#
        therRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly tr\#
        ue; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; \#
        thereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran\#
        ; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerOb\#
        serves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; may\#
        GoOut false; isAccompanied byNobody; notNeeded copiesFromCourt"],"outcome":{"done":{}},"who":"an\#
        yone"}],"title":"A matter that nobody has said anything of keeps the draft from being done, unti\#
        l it is marked as needing nothing"},{"broken":["I2"],"given":["open centre"],"rules":["I2"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-\#
        03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service \#
        kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referr\#
        al courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOn\#
        line true; madeUntil 2025-03-10; otherRespondsWithinDays 7; recordsArePaidJointly true; ending p\#
        reparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter e\#
        ach Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedB\#
        y Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false\#
        ; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false;\#
         isAccompanied byNobody"],"outcome":{"invalid":{"_0":["draft.referral.costsPaidBy","draft.referr\#
        al.fallBack"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details\#
        ":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; vi\#
        sitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore \#
        true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true\#
        ; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack \#
        courtLists; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the pic\#
        ture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August i\#
        n the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom \#
        Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example; ta\#
        kes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; leftOut costs"],"outcom\#
        e":{"done":{}},"who":"anyone"}],"title":"A clause that stands has no gaps; one that is left out \#
        needs none"},{"broken":["I3"],"given":["open centre"],"rules":["I3"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and\#
         Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; \#
        centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers tru\#
        e; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 20\#
        25-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePai\#
        dJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2\#
        025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct col\#
        lectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserve\#
        s false; interpreter independent; photographer Tom Example; takes forbidden; shares forbidden; m\#
        ayGoOut false; isAccompanied notByNamed"],"outcome":{"invalid":{"_0":["draft.direct.broughtBy","\#
        draft.direct.interpreterPaidBy","draft.direct.language","draft.direct.notAccompaniedBy"]}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made\#
         2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; se\#
        rvice kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; \#
        referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example\#
        ; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaid\#
        By Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the\#
         picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from Augu\#
        st in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheR\#
        oom Gran; mayOthersCome false; officerObserves false; interpreter independent; language Polish; \#
        interpreterIsPaidJointly true; photographer Tom Example; takes forbidden; shares forbidden; mayG\#
        oOut false; isAccompanied notByNamed; notAccompaniedBy Uncle Bob"],"outcome":{"done":{}},"who":"\#
        anyone"}],"title":"Each condition face to face says whom it is about"},{"broken":[],"given":["op\#
        en centre"],"rules":["I4"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","det\#
        ails":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example\#
        ; visitor Tom Example; service kind virtualSupervised; centre the-centre; isAgreed true; asksFor\#
        More true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt\#
         true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fall\#
        Back courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Exa\#
        mple; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in th\#
        e park; exitPlan from August in the library; video deviceReadyBy Ruth Example; spaceBy Ruth Exam\#
        ple; mayOthersCome false; officerObserves false; direct interpreter none"],"outcome":{"done":{}}\#
        ,"who":"anyone"}],"title":"By video other conditions hold, and none of those face to face is ask\#
        ed for"},{"broken":["I4"],"given":["open centre"],"rules":["I4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana\#
        ; isOneChild false; carer Ruth Example; visitor Tom Example; service kind virtualSupervised; cen\#
        tre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; \#
        letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-\#
        03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJo\#
        intly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025\#
        -09-03; thereafter each Saturday in the park; exitPlan from August in the library; video spaceBy\#
         Ruth Example; mayOthersCome false; officerObserves false; direct interpreter none"],"outcome":{\#
        "invalid":{"_0":["draft.video.deviceReadyBy"]}},"who":"anyone"}],"title":"By video it is said wh\#
        o sees to the device"},{"broken":["I5"],"given":["open centre"],"rules":["I5"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childr\#
        en Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supporte\#
        dCentre; centre the-centre; isAgreed true; asksForMore true; tasks report; referral courtSendsPa\#
        pers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; made\#
        Until 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recor\#
        dsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; conta\#
        ctEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; di\#
        rect broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCo\#
        me false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; sh\#
        ares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made\#
         2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; se\#
        rvice kind supportedCentre; centre the-centre; isAgreed true; asksForMore true; tasks attendCour\#
        t; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Exam\#
        ple; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsP\#
        aidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with \#
        the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from A\#
        ugust in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInT\#
        heRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Exam\#
        ple; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"ref\#
        used":{"_0":"I5"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","deta\#
        ils":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example;\#
         visitor Tom Example; service kind supportedCentre; centre the-centre; isAgreed true; asksForMor\#
        e true; tasks settleDisputes; referral courtSendsPapers true; letterIsOfCymru false; copiesFromC\#
        ourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; \#
        fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth\#
         Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday i\#
        n the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBef\#
        oreTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter \#
        none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied\#
         byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone"}],"title":"A supported centre is as\#
        ked for a place and for nothing else"},{"broken":[],"given":["open centre"],"rules":["I5"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-0\#
        3-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service k\#
        ind supportedCentre; centre the-centre; isAgreed true; asksForMore false; referral courtSendsPap\#
        ers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeU\#
        ntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; record\#
        sArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contac\#
        tEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; dir\#
        ect broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCom\#
        e false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; sha\#
        res forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; \#
        children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind su\#
        pervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks report; referral court\#
        SendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline tru\#
        e; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example\#
        ; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story\#
        ; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the libr\#
        ary; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayO\#
        thersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbid\#
        den; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"any\#
        one"}],"title":"Without such a wish it is done; of supervised contact a report may be asked"},{"\#
        broken":["I6","I8"],"given":["open centre"],"rules":["I6","I8"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana;\#
         isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centr\#
        e the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; le\#
        tterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03\#
        -10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJoin\#
        tly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-0\#
        9-03; thereafter each Saturday in the park; exitPlan from August in the library; direct broughtB\#
        y Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; off\#
        icerObserves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidde\#
        n; mayGoOut false; isAccompanied byNobody; leftOut placeAndAcceptance"],"outcome":{"refused":{"_\#
        0":"I6"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["dr\#
        aft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor \#
        Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; \#
        tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; made\#
        By Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtL\#
        ists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepa\#
        redHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exi\#
        tPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exa\#
        mple; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photograp\#
        her Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; left\#
        Out leave"],"outcome":{"refused":{"_0":"I8"}},"who":"anyone"}],"title":"Contact is always subjec\#
        t to the centre's accepting, and the centre always sees the papers"},{"broken":["I9"],"given":["\#
        open centre"],"rules":["I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","d\#
        etails":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Examp\#
        le; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksFo\#
        rMore true; tasks records; enquiry made-up; referral courtSendsPapers true; letterIsOfCymru fals\#
        e; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherResponds\#
        WithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending p\#
        reparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter e\#
        ach Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedB\#
        y Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false\#
        ; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false;\#
         isAccompanied byNobody"],"outcome":{"invalid":{"_0":["draft.service.enquiry"]}},"who":"anyone"}\#
        ],"title":"An answer before the hearing is quoted by its own reference"},{"broken":[],"given":["\#
        open centre"],"rules":["I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","det\#
        ails":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from co\#
        urt; kind supervisedCentre; children twoToFour; wantsReport false"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made \#
        2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; ser\#
        vice kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; e\#
        nquiry first; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeB\#
        y Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLi\#
        sts; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepar\#
        edHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exit\#
        Plan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exam\#
        ple; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photograph\#
        er Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; aids \#
        parentingPlan"],"outcome":{"done":{}},"who":"anyone"}],"title":"What the centre was asked before\#
         the hearing can be quoted"},{"broken":["B2"],"given":["open centre"],"rules":["B2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; \#
        children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind su\#
        pportedCentre; centre the-centre; isAgreed true; asksForMore false; signs longGap; referral cour\#
        tSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline tr\#
        ue; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Exampl\#
        e; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture stor\#
        y; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the lib\#
        rary; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; may\#
        OthersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbi\#
        dden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"B2"\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: ab\#
        out made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Exa\#
        mple; service kind supportedCentre; centre the-centre; isAgreed true; asksForMore false; signs l\#
        ongGap; whyDespiteSigns They met twice this year.; referral courtSendsPapers true; letterIsOfCym\#
        ru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherR\#
        espondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; e\#
        nding preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; there\#
        after each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; col\#
        lectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserve\#
        s false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut\#
         false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"}],"title":"Signs of risk p\#
        oint to supervised contact, unless the order says why not"},{"broken":["A1"],"given":["open cent\#
        re"],"rules":["A1"],"steps":[{"at":1819785600000,"clocks":{},"command":"FinishOrder","details":[\#
        "draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visit\#
        or Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore tru\#
        e; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; m\#
        adeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack cou\#
        rtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; pr\#
        eparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; \#
        exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom \#
        Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photog\#
        rapher Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],\#
        "outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"No draft names a centre whose award \#
        has lapsed"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{\#
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
        "title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["\#
        L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; rec\#
        eived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 20\#
        27-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; ce\#
        rtified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06\#
        -03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; \#
        certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-\#
        06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","\#
        answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says of th\#
        eir own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":["open\#
         centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","\#
        details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; \#
        references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnt\#
        il 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cen\#
        tre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"\#
        refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselves count\#
        s at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: bob","record:\#
         dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Be\#
        n Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbu\#
        seUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certifi\#
        ed 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps their o\#
        wn"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; spa\#
        n from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Keep\#
        StaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certifie\#
        d 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; s\#
        afeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:0\#
        0"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027\#
        -12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-ce\#
        ntre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refus\#
        ed":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day and not on t\#
        he next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMo\#
        nths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomes\#
        ticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":\#
        ["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord",\#
        "details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01;\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil\#
         2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span fro\#
        m 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic ab\#
        use training is the centre's choice, safeguarding is not"},{"broken":["E6"],"given":["practition\#
        er has the case"],"rules":["E10","E5","E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why:\#
         Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{}\#
        ,"details":["centre: the-centre","day: 2025-03-08","observers: "],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: th\#
        e-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_booked: 1"],"outcome":{"don\#
        e":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"]\#
        ,"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"details":\#
        ["centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson","may_enter: Dan Cole, Pa\#
        t Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cl\#
        ocks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan Cole, Pat Page","may_beg\#
        in: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command\#
        ":"TakeBackObservation","details":["session: the-case.2025-03-15.1030","person: pat"],"outcome":\#
        {"outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},"command":"LeaveByDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: obser\#
        ver pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practitioner asks to observe a se\#
        ssion, is booked, and comes in by the door on neither side"},{"broken":["E5","E10"],"given":["pr\#
        actitioner has the case"],"rules":["E10","E5"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: quinn","way: inPerson",\#
        "why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400000,"clocks"\#
        :{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: \#
        inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":174099240000\#
        0,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: p\#
        at","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030"\#
        ,"person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-0\#
        8.1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.20\#
        25-03-08.1030","person: pat","isYes: false","words: It is the very first visit."],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"]\#
        ,"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":\#
        "AskToObserve","details":["session: the-case.2025-03-15.1030","person: pat","way: inPerson","why\#
        : To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command\#
        ":"AnswerObservation","details":["session: the-case.2025-03-15.1030","person: pat","isYes: true"\#
        ,"words: Please ring the side bell."],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-15.1030","date: 2\#
        025-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428\#
        900000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: observer pat"],"outcome":\#
        {"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks":{},"details":["centre: t\#
        he-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outcome":{"done":{}},"who":"v\#
        olunteer"}],"title":"Nobody comes to observe who has not the case, was not booked, or has it no \#
        longer"},{"broken":["E10"],"given":["practitioner has the case"],"rules":["E10"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030\#
        ","person: pat","way: remotely","why: Too far to come."],"outcome":{"done":{}},"who":"practition\#
        er"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObservation","details":["sess\#
        ion: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"refused":{"_0":"E10"}},"\#
        who":"coordinator"}],"title":"A session is observed while it is ahead, and not once it has begun\#
        "},{"broken":["E5","E10"],"given":["supervised referral submitted"],"rules":["E10"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: \#
        false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","mi\#
        nutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","min\#
        utes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised\#
        ","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat"\#
        ,"name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done\#
        ":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details"\#
        :["person: pat","name: Pat Page","email: pat@advisers.example.org","office: familyCourtAdviser",\#
        "organisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS\#
        25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","wh\#
        y: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{"at":1740992400000,"clock\#
        s":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way\#
        : remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.1030","person: pa\#
        t","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"de\#
        tails":["centre: the-centre","day: 2025-03-08","observers: Pat Page, remotely"],"outcome":{"done\#
        ":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],"o\#
        utcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by video is observed from a\#
        far, and nobody comes to the centre for it"},{"broken":["F5"],"given":["practitioner has the cas\#
        e"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child\#
         sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Begin\#
        Session","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done\#
        ":{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["s\#
        ession: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Page","authority: order","p\#
        ays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coordinator"},{"at":174145320\#
        0000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: prac\#
        titioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"outcome":{"refused":{"_0":"\#
        F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["se\#
        ssion: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page","a\#
        uthority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,\#
        "clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practitioner"}],"title":"A pract\#
        itioner reads the record that was sent to them, as it was sent, and no other"},{"broken":[],"giv\#
        en":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","dis\#
        cussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitione\#
        r"},{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"outcome":{"done":{}},"who":\#
        "practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ",\#
        "hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","en\#
        dsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"An adviser who has the case assesses that contact by video suits, and the cent\#
        re may accept it so"},{"broken":["B7"],"given":["cymru practitioner has the case"],"rules":["B7"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","is\#
        Suitable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:  "],"outcome":{"invalid"\#
        :{"_0":["assessed","limits"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"\#
        AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed: 202\#
        5-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minute\#
        s: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes\#
        : 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","e\#
        ndsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSu\#
        itable: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody listens in."],"o\#
        utcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where an adviser finds that vide\#
        o does not suit, or not any more, no session by video is booked"},{"broken":["B7"],"given":["pra\#
        ctitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Asse\#
        ssRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03\#
        -03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner"}],"title":"Whether \#
        video suits is for an adviser of Cafcass Cymru to assess, in a case that it referred"},{"broken"\#
        :["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"RegisterPerson","details":["person: gil","name: Gil Ward","email: gil@guardians.\#
        example.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"system"},{"at":17409924000\#
        00,"clocks":{},"command":"AllocatePractitioner","details":["person: gil","name: Gil Ward","email\#
        : gil@guardians.example.org","office: guardian","organisation: Guardians","madeSure: rang the of\#
        fice"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Tak\#
        eUpCase","details":["person: gil","number: LS25P00101"],"outcome":{"done":{}},"who":"practitione\#
        r/gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: gil","isSui\#
        table: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused\#
        ":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not assess whether contact by\#
         video suits"},{"broken":["B3","B7"],"given":["cymru practitioner has the case"],"rules":["B7","\#
        B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: superv\#
        ised-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccredit\#
        ation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: supervised-house","kinds: supervisedCentre, virtualSupervised"],"outcome":{"done":\#
        {}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AssessRe\#
        mote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03\#
        ","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":174099240000\#
        0,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","document\#
        s: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"who":"practitioner"},{"at":\#
        1740992400000,"clocks":{},"command":"ScreenReferral","details":["case: the-next","found: ","hasU\#
        nmanagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who":"coordinator at supervis\#
        ed-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["case: the-next\#
        ","kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"out\#
        come":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}],"title":"What an adviser\#
         found of video goes with the case to the next centre"},{"broken":["C15"],"given":["supervised s\#
        essions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPer\#
        son","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: m\#
        ark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"details":[],\#
        "outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Allocat\#
        ePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","offi\#
        ce: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"prac\#
        titioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","numb\#
        er: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},\#
        "details":["progress: accepted","children: Sam","ahead: 2025-03-08, 2025-03-15, 2025-03-22","hel\#
        d: ","notes: 0","conditions: The visiting adult comes by the side door.","professional: none","c\#
        locks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"det\#
        ails":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":1740992400000,"clocks":{},"d\#
        etails":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"practitioner"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30",\#
        "minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},"who":"practitioner"},{"a\#
        t":1740992400000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"don\#
        e":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}\#
        },"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["perso\#
        n: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"A practiti\#
        oner sees a case once they have taken it up, and nothing once that has ended"},{"broken":["C15"]\#
        ,"given":["supervised referral submitted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.ex\#
        ample.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000\#
        ,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: \#
        pat@advisers.example.org","office: socialWorker","organisation:  ","madeSure:  "],"outcome":{"in\#
        valid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: DAN@example.o\#
        rg","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"invalid":{"_0":["\#
        email"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner",\#
        "details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorke\#
        r","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who":"visitor"},{"at":174099\#
        2400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","\#
        email: pat@advisers.example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase\#
        ","details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"who":"practitioner"},{"at":\#
        1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00102"],\#
        "outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"comman\#
        d":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"],"outcome":{"refused":{"\#
        _0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","detail\#
        s":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"}\#
        ,{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P0\#
        0101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever does not know the number \#
        of the case is not let in, and not for long"},{"broken":["C15"],"given":["practitioner has the c\#
        ase"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskAboutAttending","de\#
        tails":["person: pat","professional: attends true; name Cath Moss"],"outcome":{"invalid":{"_0":[\#
        "professional.office","professional.why"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{\#
        },"command":"AskAboutAttending","details":["person: pat","professional: attends true; name Cath \#
        Moss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":"practitioner"},{"at":174\#
        0992400000,"clocks":{},"details":["professional: none"],"outcome":{"done":{}},"who":"practitione\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes:\#
         false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerAttending","details":["person: pat","isYes: true"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["professional: Cath Moss"],"outco\#
        me":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"details":["centre: the-ce\#
        ntre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole, Cath Moss"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AnswerAttending","detail\#
        s":["person: pat","isYes: false","words: no room"],"outcome":{"outOfStep":{}},"who":"coordinator\#
        "}],"title":"A practitioner asks who should attend, and the centre answers"},{"broken":["C15"],"\#
        given":["referral drafted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; ord\#
        erDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Register\#
        Person","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark\#
        : mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":\#
        "AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.or\#
        g","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["perso\#
        n: pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practitioner"},{"at":1740992400\#
        000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ","born: 2019-05-05"],"\#
        outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command\#
        ":"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{"done":{}},"who":"practit\#
        ioner"}],"title":"Where the referral names no number of the court's, a case is taken up by the d\#
        ay on which a child was born"},{"broken":[],"given":["practitioner has the case"],"rules":["C15"\#
        ],"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","details":["reason: courtEnded"\#
        ,"contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741338000000,"cl\#
        ocks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08, 2025-03-15, 2025-03-22"]\#
        ,"outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clocks":{},"command":"AskAbout\#
        Attending","details":["person: pat","professional: attends false"],"outcome":{"outOfStep":{}},"w\#
        ho":"practitioner"}],"title":"A practitioner hears when contact has ended, and still reads what \#
        they had"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYea\#
        rs 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYears 2; s\#
        afeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"HoldRecords","details":["isHeld: true","reason: The police asked us to keep it."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords"\#
        ,"details":["isHeld: false","reason: The police are done."],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"details":["stage: submitted"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A hold is placed and lifted by whoever runs the centre, and how long \#
        records are kept is their choice"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom",\#
        "words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835773200000,"clock\#
        s":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1835\#
        773200000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: Too late."],"ou\#
        tcome":{"outOfStep":{}},"who":"coordinator"}],"title":"The day after its time has passed a famil\#
        y is erased, and the centre keeps the reference alone"},{"broken":["L3"],"given":["referral subm\#
        itted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EraseFamily","details\#
        ":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command":"EraseFamily","details":[],\#
        "outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On the last day it is still kep\#
        t"},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have no room."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecord\#
        s","details":["isHeld: true","reason: An inquiry may need it."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refu\#
        sed":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","\#
        details":["reference: the-cause"],"outcome":{"invalid":{"_0":["reference"]}},"who":"coordinator"\#
        },{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"denied":{}},"\#
        who":"supervisor"},{"at":2372230800000,"clocks":{},"command":"ChangeRetention","details":["centr\#
        e: the-centre","retention: closedYears 3; safeguardingYears 2"],"outcome":{"invalid":{"_0":["ret\#
        ention.safeguardingYears"]}},"who":"coordinator"}],"title":"Whatever its age, nothing is erased \#
        that somebody holds"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","\#
        account: Sam fell and cut a knee.","happened: 2025-03-08T11:00","toldAuthorities: ","suspendCont\#
        act: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152400000,"clocks":{},"command":\#
        "CloseCase","details":["reason: movedOn","contactCeased: 2025-03-28"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":\#
        {"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"clocks":{},"command":"EraseFam\#
        ily","details":[],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where an incident was rep\#
        orted the family is kept longer"},{"broken":["L3"],"given":["supervised session held"],"rules":[\#
        "L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: \#
        the-case.2025-03-08.1030","text: attendees Dan and Sam; events Dan and Sam drew.; whatTheChildSa\#
        id Again!"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{"L3":["2025-\#
        04-10"]},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor\#
        "},{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData","details":["adult: dad","isReadThr\#
        ough: true"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1741597200000,"clocks"\#
        :{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph record.the-case.2025\#
        -03-08.1030/attendees/0; choice give, paragraph record.the-case.2025-03-08.1030/events/0; choice\#
         blackOut; names Sam; ground child"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph referral\#
        /frequency/0; choice give, paragraph referral/preparation/0; choice give, paragraph firstVisits/\#
        firstVisitReason/0; choice give, paragraph assessment/summary/0; choice leaveOut; ground serious\#
        Harm; words Not for him."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clock\#
        s":{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad","isReadThrough: true"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"An adult asks, somebody decides on what staff w\#
        rote, and then it is given"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{\#
        "at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"de\#
        nied":{}},"who":"resident"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":\#
        ["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comma\#
        nd":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/frequency/0; choice l\#
        eaveOut"],"outcome":{"invalid":{"_0":["decisions.0.ground"]}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: "],"outcome":{"\#
        denied":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","detai\#
        ls":["adult: dad","decisions: paragraph referral/frequency/0; choice leaveOut; ground notAboutTh\#
        em"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Relea\#
        seOwnData","details":["adult: dad"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at"\#
        :1744322400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome":{"done":{}}},{"at":17443260\#
        00000,"clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Nothing is given\#
         that nobody has read through, and nobody asks for another"},{"broken":["L3"],"given":["session \#
        held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnData","detail\#
        s":["adult: dad","children: true"],"outcome":{"refused":{"_0":"L3"}},"who":"visitor"},{"at":1741\#
        597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad","children: false"],"outc\#
        ome":{"done":{}},"who":"visitor"}],"title":"What is held about a child is asked for by somebody \#
        with parental responsibility alone"},{"broken":["L3"],"given":["referral submitted","next centre\#
        "],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details"\#
        :["centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"refused":{"\#
        _0":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details\#
        ":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successo\#
        r: mill-house","why: The hall is sold."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: th\#
        e-centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: the-centre","wh\#
        y: The hall is sold."],"outcome":{"invalid":{"_0":["successor"]}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-\#
        house","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"command":"HoldRecords","details":["isHeld: true","reason: They are not ours any more."]\#
        ,"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRec\#
        ords","details":["isHeld: true","reason: The police asked for it."],"outcome":{"done":{}},"who":\#
        "coordinator at mill-house"}],"title":"A centre that closes hands what it keeps to another, whic\#
        h then answers for it"},{"broken":["L3"],"given":["referral submitted","next centre"],"rules":["\#
        L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: th\#
        e-centre","retention: closedYears 5; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom",\#
        "words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-house","why: \#
        The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1835773200000,"clocks":{},"comm\#
        and":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator at mill-hou\#
        se"},{"at":1898845200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},\#
        "who":"coordinator at mill-house"}],"title":"What a centre promised to keep longer, its successo\#
        r keeps as long"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{\#
        "at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["sessio\#
        n: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"\#
        outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord\#
        ","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"\#
        who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["sessi\#
        on: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-ca\#
        se.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sa\#
        lly"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"comman\#
        d":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"\#
        }},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord",\#
        "details":["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["se\#
        ssion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,\#
        "clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecord\#
        Draft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":\#
        {"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","de\#
        tails":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"w\#
        ho":"supervisor"}],"title":"A record is written in time, checked by a second person, and locked"\#
        },{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":17420336400\#
        00,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":\#
        {"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not written tu\#
        rns overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"step\#
        s":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},\#
        "who":"coordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"broken":[\#
        ],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"c\#
        ommand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, D\#
        ad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{}\#
        ,"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F\#
        7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"S\#
        endReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        The final record goes on the last of the seven days, in March"},{"broken":[],"given":["supervise\#
        d session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command\#
        ":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":\#
        ["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes\#
         on the last of the seven days, in October"},{"broken":[],"given":["cymru referral submitted"],"\#
        rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre"\#
        ,"endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":174530880\#
        0000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["re\#
        ason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        5535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact reaches Cafca\#
        ss Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules\#
        ":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseC\#
        ase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind\#
        : conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the \#
        last of the seven days that contact has concluded"},{"broken":[],"given":["supervised session he\#
        ld"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details\#
        ":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sup\#
        ervised centre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["session \#
        held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","detai\#
        ls":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200\#
        000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{\#
        "_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","det\#
        ails":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported centr\#
        e is called to give evidence, and the request is kept"},{"broken":[],"given":["supervised sessio\#
        n held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","de\#
        tails":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam bui\#
        lt a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145320\#
        0000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","det\#
        ails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to\#
        : court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Notes that a second person checked go to the court by its order"},{"b\#
        roken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"c\#
        locks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: atte\#
        ndees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done\#
        ":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["s\#
        ession: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000\#
        ,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","\#
        recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"w\#
        ho":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clock\#
        s":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipie\#
        nt: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1\#
        741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","\#
        to: court","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"invalid"\#
        :{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"Se\#
        ndRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","\#
        authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":174145320000\#
        0,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court",\#
        "recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.202\#
        5-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","detai\#
        ls":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-c\#
        ase.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authority\#
        Details: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Notes go to the court checked, with authority, and as they were"},{"broken":["F1","F6"],"\#
        given":["session held"],"rules":["F1","F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"\#
        RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"\#
        who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details":["lett\#
        er: noReport","to: court"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clock\#
        s":{},"command":"SendReadyLetter","details":["letter: noReport","to: court"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details":["\#
        letter: noEvidence","to: referrer"],"outcome":{"done":{}},"who":"coordinator"},{"at":17415972000\#
        00,"clocks":{},"command":"SendReadyLetter","details":["letter: datesAndTimes","to: adult","adult\#
        : dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Se\#
        ndReadyLetter","details":["letter: datesAndTimes","to: adult"],"outcome":{"invalid":{"_0":["adul\#
        t"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details"\#
        :["letter: datesAndTimes","to: court"],"outcome":{"denied":{}},"who":"visitor"}],"title":"The an\#
        swer to a court that asks a supported centre for a report goes to the court alone"},{"broken":["\#
        F1","F6"],"given":["supervised session held"],"rules":["F1","F6"],"steps":[{"at":1741597200000,"\#
        clocks":{},"command":"SendReadyLetter","details":["letter: noReport","to: referrer"],"outcome":{\#
        "invalid":{"_0":["letter"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Sen\#
        dReadyLetter","details":["letter: noEvidence","to: referrer"],"outcome":{"invalid":{"_0":["lette\#
        r"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendReadyLetter","details"\#
        :["letter: datesAndTimes","to: referrer"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
         supervised centre has records, and does not say that it has none"},{"broken":["F5"],"given":["s\#
        upervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"Save\#
        RecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; even\#
        ts 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-\#
        08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"C\#
        heckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741453200000,"clocks":{},"command":"MailRecord","details":["session: the-case.2025\#
        -03-08.1030","delivery: 0","email: clerk@court.example.org","way: lockedFile"],"outcome":{"inval\#
        id":{"_0":["delivery"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRec\#
        ord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","autho\#
        rity: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clo\#
        cks":{},"command":"MailRecord","details":["session: the-case.2025-03-08.1030","delivery: 0","ema\#
        il: dan@example.org","way: lockedFile"],"outcome":{"invalid":{"_0":["email"]}},"who":"coordinato\#
        r"},{"at":1741453200000,"clocks":{},"command":"MailRecord","details":["session: the-case.2025-03\#
        -08.1030","delivery: 0","email: clerk","way: lockedFile"],"outcome":{"invalid":{"_0":["email"]}}\#
        ,"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"MailRecord","details":["session\#
        : the-case.2025-03-08.1030","delivery: 0","email: clerk@court.example.org","way: lockedFile"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"MailRecord",\#
        "details":["session: the-case.2025-03-08.1030","delivery: 0","email: clerk@court.example.org","w\#
        ay: ownServer"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741453200000,"clocks":{},"comman\#
        d":"SendRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipie\#
        nt: Dad","authority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"MailRecord","d\#
        etails":["session: the-case.2025-03-08.1030","delivery: 1","email: dan@example.org","way: locked\#
        File"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A copy of a record goes by e-mail on\#
        ly in a secure way, and only to whom it was sent"},{"broken":["F1"],"given":["session held"],"ru\#
        les":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","d\#
        etails":["session: the-case.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refus\#
        ed":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft\#
        ","details":["session: the-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"\#
        refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: no-such-session","text: events Sam built a tower."],"outcome":{"refuse\#
        d":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","d\#
        etails":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinat\#
        or"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-0\#
        3-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"\#
        refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no observation of\#
         contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000\#
        ,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{\#
        "refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestRe\#
        port","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coo\#
        rdinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outc\#
        ome":{"denied":{}},"who":"resident"}],"title":"A report asked of a supported centre is refused a\#
        nd kept once, and the letter is ready"},{"broken":[],"given":["supervised session held"],"rules"\#
        :["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The F\#
        amily Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of \#
        a supervised centre is taken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"s\#
        teps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":["incident: fall","s\#
        ession: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from the climbing frame at \#
        11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"]\#
        ,"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one thing that is written\#
         of supported contact"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"ste\#
        ps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: final\#
        Record"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["20\#
        25-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","cont\#
        actCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":\#
        {},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who\#
        ":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; end\#
        ing 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{}\#
        ,"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","details":["session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"cloc\#
        ks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["\#
        met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"The final record goes within seven days of contact ceasing, all of it checked\#
        "},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1742806800\#
        000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppedAttending","\#
        contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"cloc\#
        ks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["\#
        overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that is not sent turns o\#
        verdue, across the night on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["s\#
        ession held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["no\#
        ne"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-0\#
        8"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendRe\#
        turn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinat\#
        or"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outc\#
        ome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":\#
        "SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinato\#
        r"}],"title":"Where nobody commissioned contact, no return of supported contact is owed or sent"\#
        },{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":17609472000\#
        00,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtEnded","contact\#
        Ceased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F\#
        7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"S\#
        endReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"C\#
        afcass Cymru is told within seven days that contact has concluded"},{"broken":["F4"],"given":["c\#
        ymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Scr\#
        eenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind\#
        : supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks"\#
        :{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reaso\#
        n: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":174553\#
        5540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clo\#
        cks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":[\#
        "met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"The return of supported contact goes to Cafcass Cymru within seven days \#
        of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; freque\#
        ncy every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; \#
        frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCe\#
        ntre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":181975320\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-c\#
        ase","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0"\#
        :"A1"}},"who":"anyone"}],"title":"A referral names only a service that is accredited for it on t\#
        he day"},{"broken":[],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind\#
         virtualSupervised; frequency weekly; minutes 60; virtualBecause longOrNoContact; wales funding \#
        ground involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessio\#
        ns 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025\#
        -02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video once it was assessed\#
         and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre th\#
        e-centre; kind virtualSupervised; frequency weekly; virtualBecause distance"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: wales funding ground involvement; adviser Owen Pryce; riskAsse\#
        ssment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fa\#
        lse; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-04; limits Nobody else\#
         in the room."],"outcome":{"invalid":{"_0":["answers.wales.remote.discussed"]}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre\#
         the-centre; kind virtualSupported; frequency weekly; virtualBecause distance; wales funding gro\#
        und involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions \#
        6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02\#
        -20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused\#
        ":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for supported contact nor \#
        without an assessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmana\#
        gedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025\#
        -08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coor\#
        dinator"}],"title":"A centre that would rather hold it by video does not take a Cymru family the\#
        re without the assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refer\#
        rer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNa\#
        me safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.p\#
        reparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; \#
        organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind suppo\#
        rtedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court\#
         at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallB\#
        ack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults \#
        id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone\#
         07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName C\#
        ole; relationship father; contact email dan@example.org; attendees named ; arrangements willingT\#
        oMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded false; professional atten\#
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: p\#
        reparation who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"\#
        broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"\#
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
        port false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAs\#
        sessment seen with both parents; sessions 7; minutesEach 60; knownSafeguardingIssues false; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1\#
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
        tends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding \#
        ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minut\#
        esEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru;\#
         email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00\#
        101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chil\#
        dren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; f\#
        irstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephone\#
        Private true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; con\#
        tact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fals\#
        e; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-\#
        26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repor\#
        t false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAsses\#
        sment seen with both parents; sessions 2; minutesEach 60; knownSafeguardingIssues false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740\#
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
        ach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done\#
        ":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for less\#
         than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: caf\#
        cassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{\#
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
        nal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declarat\#
        ion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales fundi\#
        ng ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 4; mi\#
        nutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk assessment, guideline an\#
        d centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clo\#
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
        ection7Report false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryc\#
        e; riskAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues f\#
        alse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open\#
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
        false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both paren\#
        ts; sessions 4; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask \#
        for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: \#
        cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType ap\#
        plication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryc\#
        e; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind super\#
        visedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cour\#
        t at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fall\#
        Back eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults\#
         id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephon\#
        e 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName \#
        Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cent\#
        re's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk f\#
        ound ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement;\#
         adviser Owen Pryce; riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSaf\#
        eguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["\#
        C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNee\#
        ded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.in\#
        terpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Part\#
        ners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcern\#
        s false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["a\#
        nswers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: interpreter isNeeded true; language British Sign Language; who an agenc\#
        y; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interp\#
        reter comes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["\#
        C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-\#
        the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardi\#
        ngLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateD\#
        etails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; photo\#
        graphs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer ki\#
        nd legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org\#
        ; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; procee\#
        dings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre tru\#
        e; leavingDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"}],"title":"The child may leave the centre only with for how long and \#
        from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresen\#
        tative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Le\#
        e and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; case\#
        Number LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherParty\#
        Restores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role re\#
        sidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; \#
        keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationsh\#
        ip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLe\#
        aveCentre false; photographs none; preparation who the mother; how with the centre's picture boo\#
        k; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers ha\#
        sSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome\#
        ":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth L\#
        ee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; f\#
        allBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; \#
        declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Witho\#
        ut the safeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"given":["\#
        open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind\#
         localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker n\#
        ame Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attend\#
        s false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAu\#
        thority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann \#
        Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names the social worker and t\#
        he team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localA\#
        uthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; or\#
        ganisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.or\#
        g; teamManager name Tom Mere; email tom@example.org; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack ei\#
        therPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum\#
        ; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700\#
         900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; r\#
        elationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet \#
        no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pi\#
        cture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; \#
        papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers with\#
         its two people named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-ce\#
        ntre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service\#
         centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7; longStayAgreed Cor\#
        a Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A st\#
        ay as long as the limit needs no agreement, a longer one was agreed with the centre"},{"broken":\#
        [],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequ\#
        ency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"A stay as long as the limit is sent without any agreement"},{"broken":["B10"],"given":["referr\#
        al drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expecte\#
        dMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind\#
         supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre\#
        ; from court; kind supportedCentre; children underTwo; wantsReport false; expectedMonths 7"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","\#
        order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longStay, no\#
        Report, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":{}},"wh\#
        o":"anyone"}],"title":"A stay that is to last longer is not referred before the centre has agree\#
        d"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: p\#
        roceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the fath\#
        er"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresen\#
        tative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre\#
         the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children id sam; first\#
        Name Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; last\#
        Name Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id d\#
        ad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exa\#
        mple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs non\#
        e; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter is\#
        Needed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherC\#
        oncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_\#
        0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate\#
         2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"The order says what follows if the centre does not accept"},{"broken\#
        ":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
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
        d 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send \#
        the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: another-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee\#
         and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freq\#
        uency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseN\#
        umber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyR\#
        estores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role res\#
        identCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; k\#
        eepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationshi\#
        p father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLea\#
        veCentre false; photographs none; preparation who the mother; how with the centre's picture book\#
        ; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kin\#
        d nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; mis\#
        sing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case:\#
         another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details\#
        ":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"An injunction of the day two years ago is asked for, one of the day before is not"},{"\#
        broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter;\#
         fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee\#
         and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freq\#
        uency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; order\#
        Date 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sa\#
        m; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName M\#
        ia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tr\#
        ue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email\#
         dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogr\#
        aphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interp\#
        reter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; h\#
        asOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come wit\#
        h the referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["\#
        C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occu\#
        pation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns fals\#
        e; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: sa\#
        feguardingLetter needed; order needed; injunction needed; section7Report needed; otherConcerns n\#
        one"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingL\#
        etter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: \#
        order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clock\#
        s":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome\#
        ":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["paper\#
        s: safeguardingLetter received; order received; injunction needed; section7Report needed"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are needed, receiv\#
        ed and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":17431776\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisati\#
        on Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre\#
        ; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds;\#
         orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children\#
         id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; first\#
        Name Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriv\#
        ate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact\#
         email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; p\#
        hotographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; \#
        interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue tru\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17433755400\#
        00,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":\#
        {"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743\#
        375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter\#
        ; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers rea\#
        ch the centre within two days of the order, weekend or not"},{"broken":["C13"],"given":["open ce\#
        ntre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter\#
        ; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.phot\#
        ographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partn\#
        ers; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ever\#
        y two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25\#
        P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; attendees named ; preparation who the mother; how with the centre\#
        's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fou\#
        nd ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the father a\#
        t the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are al\#
        lowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case",\#
        "referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id early; kind other; fileName other.pdf\#
        ; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresenta\#
        tive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre t\#
        he-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tru\#
        e; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bor\#
        n 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship moth\#
        er; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firs\#
        tName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; \#
        arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mothe\#
        r; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional a\#
        ttends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf;\#
         bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; k\#
        ind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConc\#
        erns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"Where something is kept private, each document says whether it shows\#
         that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresenta\#
        tive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional\#
        .office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: professional attends true; name Cath Moss; office \#
        Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}\#
        ],"title":"A professional who attends is named, with office and reason"},{"broken":["C12"],"give\#
        n":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefe\#
        rral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: i\#
        d the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pd\#
        f; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; nam\#
        e Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.atten\#
        dees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentati\#
        ve; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the\#
        -centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true;\#
         court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother\#
        's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born \#
        2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother\#
        ; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstN\#
        ame Dan; lastName Cole; relationship father; contact email dan@example.org; arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cent\#
        re's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk f\#
        ound ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id \#
        gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is name\#
        d, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","li\#
        nk: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","referrer: legalR\#
        epresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","link: lin\#
        k-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","referrer: localAu\#
        thority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"inva\#
        lid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["case: family8-case","link: link-8","person: somebody-else","referrer: parent"],"\#
        outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, la\#
        wyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"brok\#
        en":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupported; fr\#
        equency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-0\#
        1","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by video says wh\#
        y it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre \#
        the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0\#
        ":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: service centre the-centre; kind supportedCentre; frequency weekly"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral\#
        ","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind:\#
         virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virt\#
        ualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Video without a reason is neither referred nor accepted"},\#
        {"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"Enter\#
        Centre","details":["centre: the-centre","profile: name Spring and Autumn; town Diss; country eng\#
        land; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clo\#
        cks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","aw\#
        arded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"comm\#
        and":"AwardAccreditation","details":["centre: the-centre","standard: supervised","awarded: 2022-\#
        10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateO\#
        ffers","details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre"\#
        ,"offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        43292800000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","o\#
        ffered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks"\#
        :{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":\#
        "Accreditation that lapses on the last Sunday of March or October lapses at London's midnight"},\#
        {"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"Enter\#
        Centre","details":["centre: the-centre","profile: name Leap Year; town Diss; country england; ta\#
        kesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},\#
        "command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2\#
        024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: al\#
        l","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts un\#
        til the end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupp\#
        orted","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"detai\#
        ls":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1819753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-\#
        centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-ce\#
        ntre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supp\#
        ortedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as \#
        its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the registe\#
        r"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","nam\#
        e: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standa\#
        rd: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supporte\#
        d","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}\#
        },"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccredi\#
        tation","details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{\#
        "invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardA\#
        ccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],\#
        "outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer aw\#
        ards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A\#
        7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors\#
        ","centre: the-centre","account: Both parents wait in one hall.","knownFrom: I was there with a \#
        family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["conc\#
        ern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: supported","\#
        why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothin\#
        g in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"\#
        clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["c\#
        oncern: doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafca\#
        ss"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liais\#
        ing, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The sides me\#
        et.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","re\#
        ferrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":\#
        {},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported"\#
        ,"concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","kind: sup\#
        portedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clo\#
        cks":{},"command":"CloseConcern","details":["concern: doors","outcome: A second door is used now\#
        ."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: \#
        doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern \#
        goes to the commissioner, who alerts the register officer, who suspends the award"},{"broken":["\#
        A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"\#
        outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawA\#
        ccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspens\#
        ion","details":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: \#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccredi\#
        tation","details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentr\#
        e","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn come\#
        s back by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre\#
        ","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members of staff \#
        are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SetAccreditationConditions","details":["centre: the-centre","conditions: "],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditio\#
        ns: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public p\#
        age until they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kin\#
        ds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre:\#
         the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported,\#
         virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone\#
        "}],"title":"A centre with both standards offers every kind of service there is, each by its own\#
         name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCen\#
        tre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}\#
        ],"title":"A kind of service that the protocol does not know cannot be offered"},{"broken":["A8"\#
        ],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{\#
        "refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of se\#
        rvice that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Suppor\#
        ted Only; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centr\#
        e","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: su\#
        pported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervis\#
        edCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":\#
        {"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOff\#
        ers","details":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["\#
        centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtual\#
        Supported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is ac\#
        credited for supported contact alone cannot offer supervised contact"},{"broken":["A1"],"given":\#
        ["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","detail\#
        s":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer\#
        : parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027\#
        -09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"Begin\#
        Referral","details":["case: another-case","link: link-two","centre: the-centre","kind: supervise\#
        dCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":181975320000\#
        0,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre\#
        : the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"A referral names only a service that is accredited, that day, for the contact it asks \#
        for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","\#
        others: services handover, indirectContact, parentingAssessment; languages Polish, British Sign \#
        Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"details":["centre: the-centre","services: handover, indirectConta\#
        ct, parentingAssessment","languages: Polish, British Sign Language","access: step-free, hearing \#
        loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOff\#
        ers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","language\#
        s: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offe\#
        rs, in which languages, and which needs it meets"},{"broken":["A9"],"given":["centre on the regi\#
        ster"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details"\#
        :["centre: the-centre","kinds: supportedCentre","others: services handover, babysitting"],"outco\#
        me":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the re\#
        gister has no name for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["\#
        A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: support\#
        ed later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clo\#
        cks":{},"details":["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","r\#
        enewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command\#
        ":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-02-2\#
        8"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: t\#
        he-centre","renewals: supported later; supervised due","accredited_until: supported 2030-02-27; \#
        supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal\#
         is given in time, and a new award begins again"},{"broken":["A3"],"given":["centre on the regis\#
        ter"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings"\#
        ,"details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":[\#
        "settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":18116640000\#
        00,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; d\#
        ecideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: \#
        renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664\#
        000000,"clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","rene\#
        wals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is th\#
        e register officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rul\#
        es":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_af\#
        fected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported due","families_affected: supported 1; supe\#
        rvised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":\#
        ["centre: the-centre","renewals: supported lapsed; supervised lapsed","families_affected: suppor\#
        ted 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is\#
         not renewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"given":["ce\#
        ntre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Report\#
        Unaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Super\#
        vised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","steps: rep\#
        orted"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"det\#
        ails":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":17\#
        40992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: h\#
        all","to: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"commissione\#
        r/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","t\#
        o: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":[\#
        "concern: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"\#
        who":"officer"}],"title":"Anyone reports an organisation that is not accredited, and it goes to \#
        Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: ","p\#
        lace: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation\#
        ","place"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is known"},{"b\#
        roken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","p\#
        lace: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","detai\#
        ls":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSelfReferr\#
        als true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Mov\#
        eReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":\#
        {"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport\#
        ","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"co\#
        mmissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["\#
        centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: \#
        accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740\#
        992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome\#
        ":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become accredited\#
         only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunn\#
        y Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the libra\#
        ry.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"cloc\#
        ks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"\#
        who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["\#
        concern: hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"c\#
        ommissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed"\#
        ,"steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was \#
        reported is seen through, and each step is kept"},{"broken":[],"given":["centre on the register"\#
        ],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["ce\#
        ntre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-ce\#
        ntre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":17432\#
        94600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervi\#
        sedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{\#
        },"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtual\#
        Supported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","d\#
        etails":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: sup\#
        portedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyon\#
        e"}],"title":"The wait that the public reads bears the day on which the centre said so"},{"broke\#
        n":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","\#
        details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"\#
        A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details\#
        ":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-ce\#
        ntre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-cen\#
        tre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A \#
        centre states no wait for contact that it does not offer"},{"broken":["H2"],"given":["referral a\#
        ccepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session:\#
         the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"refused":{\#
        "_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","detail\#
        s":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"A session before the first one is not booked while another would then l\#
        ie past six months"},{"broken":[],"given":["supervised session held"],"rules":["H6"],"steps":[{"\#
        at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-0\#
        7","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"cl\#
        ocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:40","minut\#
        es: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is asked alone, with min\#
        utes to come and go between them"},{"broken":["H6"],"given":["supervised session held"],"rules":\#
        ["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mu\#
        m","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07",\#
        "at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":17488512\#
        00000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 09:3\#
        0","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"cl\#
        ocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10:00","minut\#
        es: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides are never asked for \#
        times at which they could meet"},{"broken":["H1"],"given":["supervised session held"],"rules":["\#
        H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: threeMont\#
        hs","findings: Going well.","childrenSaid: child sam; words I like the blue room."],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","details":\#
        ["kind: other","findings: Again.","childrenSaid: child nobody; words Hello."],"outcome":{"invali\#
        d":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in a review, \#
        in the child's own words"},{"broken":[],"given":["supervised session held"],"rules":["H1"],"step\#
        s":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldRev\#
        iew","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"The three-month review is held on its last day"},{"broken":[],"given":["superv\#
        ised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command\#
        ":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptio\#
        nal: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review contact goes on to t\#
        he day that was signed off"},{"broken":[],"given":["supervised session held","next centre"],"rul\#
        es":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-ho\#
        use","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails, children\#
        sNeeds, visitArrangements, assessmentSummary, attendanceDates","documents: the-order, the-letter\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["stage:\#
         accepted","sessions: 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks\#
        ":{},"details":["case: the-next","stage: submitted","kind: supportedCentre","held: 0","papers: o\#
        rder received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at mill-ho\#
        use"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:3\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A family steps down to supported contact at another centre with what that centre needs"},\#
        {"broken":[],"given":["supervised session held","next centre"],"rules":["H5"],"steps":[{"at":174\#
        1600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way\#
        : handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage: submitt\#
        ed","papers: order needed; safeguardingLetter needed"],"outcome":{"done":{}},"who":"coordinator \#
        at mill-house"}],"title":"A family steps down to handovers, without what it did not need"},{"bro\#
        ken":["B1"],"given":["supervised session held"],"rules":["H5","B1"],"steps":[{"at":1741600800000\#
        ,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-next","way: supporte\#
        d","lastDay: 2025-03-22","items: contactDetails","documents: the-order, the-letter"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"refused":{"_0":\#
        "B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ScreenReferral","details"\#
        :["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptReferral","details":[\#
        "case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"At its own centre a family steps down, and the next coordinator looks for th\#
        e risk afresh"},{"broken":["H5"],"given":["supervised session held","next centre"],"rules":["H5"\#
        ],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","new\#
        Case: the-next","way: supported","lastDay: 2025-03-21","items: contactDetails","documents: "],"o\#
        utcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"\#
        StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22"\#
        ,"items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{\#
        "at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-th\#
        ird","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"r\#
        efused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"DeclineRefe\#
        rral","details":["case: the-next","because: noRoom","words: We have no room."],"outcome":{"done"\#
        :{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Nothing stays booked past the last day, and no\#
        thing is booked after it"},{"broken":["B2"],"given":["supervised referral submitted","next centr\#
        e"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["found: harm Said to have hit the child.","hasUnmanagedHarm: true","assessor: Cora Field"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRi\#
        sk","details":["summary: A supervisor can manage it.","isManageable: true","childrenNeedPreVisit\#
        : false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-01"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StepDown"\#
        ,"details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: \#
        contactDetails","documents: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1741\#
        078800000,"clocks":{},"command":"AssessRisk","details":["summary: It is past.","isManageable: tr\#
        ue","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: \#
        the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome\#
        ":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"StepD\#
        own","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","ite\#
        ms: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Harm tha\#
        t nobody could manage holds a family back until the risk has been assessed afresh"},{"broken":["\#
        B1","G3"],"given":["supervised session held","next centre"],"rules":["H5","B1","G3"],"steps":[{"\#
        at":1741600800000,"clocks":{},"command":"AssessRisk","details":["summary: More is needed than we\#
         can do.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":\#
        ["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDeta\#
        ils","documents: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","account: Dad\#
         pushed the table over.","happened: 2025-03-08T11:20","toldAuthorities: ","suspendContact: true"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown\#
        ","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items:\#
         contactDetails","documents: "],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"}],"title":\#
        "Nobody steps down with a risk that is not managed, or while contact is suspended"},{"broken":["\#
        A1","A9"],"given":["supervised session held"],"rules":["H5","A1","A9"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"EnterCentre","details":["centre: mill-house","profile: name Mill Hous\#
        e; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: t\#
        he-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome"\#
        :{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDow\#
        n","details":["to: the-centre","newCase: the-next","way: handovers","lastDay: 2025-03-22","items\#
        : contactDetails","documents: "],"outcome":{"refused":{"_0":"A9"}},"who":"coordinator"}],"title"\#
        :"Only to a centre that is accredited for it, and that offers handovers where handovers are mean\#
        t"},{"broken":["H5"],"given":["session held","next centre"],"rules":["H5"],"steps":[{"at":174160\#
        0800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: s\#
        upported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0\#
        ":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["t\#
        o: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails\#
        ","documents: "],"outcome":{"denied":{}},"who":"supervisor"}],"title":"Of supported contact ther\#
        e is nothing to step down from"},{"broken":["C6"],"given":["cymru referral accepted","next centr\#
        e"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"StepDown","details":["to:\#
         mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails",\#
        "documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"coordinator"}],"title":"Cafcass Cymru na\#
        mes the kind and the centre in a new referral"},{"broken":[],"given":["supervised sessions booke\#
        d"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","detai\#
        ls":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details":["sessi\#
        ons: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"S\#
        ayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The resident car\#
        er frees the place in one step"},{"broken":[],"given":["supervised sessions booked"],"rules":["H\#
        4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome\#
        ":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"broken":["H4"\#
        ],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":17\#
        40992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who"\#
        :"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","deta\#
        ils":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case frees it\#
        s place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[{"at":174\#
        1597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased:\#
         2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025\#
        -03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: placeNotNeeded\#
        ","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"c\#
        locks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Closing frees what is ahead, not before the last session that was held"},{"br\#
        oken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks\#
        ":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 20\#
        25-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 20\#
        25-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar t\#
        o tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way out is planned, both \#
        sides are told, and the child hears of it by the last visit"},{"broken":["H3"],"given":["supervi\#
        sed session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit",\#
        "details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-31; by Dad; how On\#
         the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title":"A child is not to\#
        ld after the last visit that it was the last"},{"broken":["H2","H3"],"given":["supervised sessio\#
        n held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","deta\#
        ils":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-01; by The worker; ho\#
        w With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"co\#
        mmand":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre; childTold day 2025-0\#
        9-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},\#
        {"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-06-09; next \#
        anotherCentre; childTold day 2025-06-09; by The worker; how With a story."],"outcome":{"invalid"\#
        :{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, and ends no later tha\#
        n contact here may last"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"s\#
        teps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30\#
        ; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"outcome":{"denied":{}\#
        },"who":"visitor"}],"title":"Only whoever runs the centre plans the way out"},{"broken":["H1"],"\#
        given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["\#
        2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]\#
        },"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","de\#
        tails":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"supervisor"}\#
        ,{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings\#
        : "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks"\#
        :{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: threeMonths","findings\#
        : Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A review with the coordinat\#
        or after three months"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"ste\#
        ps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview","details":["kind: ot\#
        her","findings: A word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423\#
        600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A review that i\#
        s not held turns overdue; another kind does not stand for it"},{"broken":["H2"],"given":["superv\#
        ised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: six\#
        Months","findings: The court decides in November.","exceptional: circumstances The court decides\#
         in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordin\#
        ator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","find\#
        ings: The court decides in November.","exceptional: circumstances  ; signedOffBy Cora Bell; unti\#
        l 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clock\#
        s":{},"command":"HoldReview","details":["kind: threeMonths","findings: The court decides in Nove\#
        mber.","exceptional: circumstances The court decides in November.; signedOffBy Cora Bell; until \#
        2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":17573724000\#
        00,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The co\#
        urt decides in November.","exceptional: circumstances The court decides in November.; signedOffB\#
        y Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After six m\#
        onths contact goes on only in exceptional circumstances, stated and signed off"},{"broken":["E3"\#
        ],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3"\#
        :["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: Going well."],"outcom\#
        e":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldR\#
        eview","details":["kind: other","findings: Not begun yet."],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"A first block is not reviewed before there is one"},{"broken":[],"given":["cymr\#
        u referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"comm\#
        and":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494\#
        400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 2025-04-26","f\#
        rom: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"A whole block in the diary makes its review due"},{"broken":["H2"],"given":["sup\#
        ervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldRe\#
        view","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circ\#
        umstances The court decides in November.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on beyond the day that\#
         was signed off"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{\#
        "at":1757156400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: Th\#
        e court decides in November.","exceptional: circumstances The court decides in November.; signed\#
        OffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757156400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400\#
        000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The court decided soo\#
        ner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field; until 202\#
        5-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1759316400000,"clocks":{}\#
        ,"command":"MoveSession","details":["session: the-case.2025-11-29.1030","date: 2025-11-22","from\#
        : 10:30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17593\#
        16400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: The court decide\#
        d sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field; unti\#
        l 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A later sign-off leaves no s\#
        ession in the diary past the day that it reaches"},{"broken":[],"given":["supervised referral ac\#
        cepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"comm\#
        and":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam s\#
        aid who had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom \#
        The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"The centre itself tells the police or children's services\#
         at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"a\#
        t":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: br\#
        uise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10\#
        :40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is well.","as\#
        sessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"\#
        clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told: authority \#
        childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise\#
        ","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who\#
        ":"resident"}],"title":"Nobody told is overdue from the moment that it happened, and until someb\#
        ody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at"\#
        :1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violen\#
        t","account: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspe\#
        ndContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"det\#
        ails":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: \#
        green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":174687840\#
        0000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable\#
        .","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks\#
        ":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"\#
        _0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command"\#
        :"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspended until r\#
        isk has been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G\#
        3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fa\#
        ll","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthor\#
        ities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"\#
        clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17468\#
        78400000,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","kinds: injur\#
        y","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: \#
        true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["susp\#
        ended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an inci\#
        dent where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"r\#
        ules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command"\#
        :"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"\#
        You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","de\#
        tails":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at\#
        ":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: s\#
        houting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clo\#
        cks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: tru\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one workin\#
        g day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"r\#
        ules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncide\#
        nt","details":["incident: words","kinds: discriminatory","account: What was said, word for word.\#
        ","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["\#
        incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740\#
        000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks"\#
        :{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met\#
        "]},"command":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"To have told it is not to have written it; both turn overd\#
        ue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"st\#
        eps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["\#
        incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30\#
        ","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":174346200000\#
        0,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day acro\#
        ss the night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted\#
        "],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportI\#
        ncident","details":["incident: push","kinds: abusive","account: What was seen and heard.","happe\#
        ned: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":\#
        "One working day across the night on which the clocks go back"},{"broken":["G2"],"given":["super\#
        vised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"\#
        command":"ReportIncident","details":["incident: words","kinds: threatening","account: What was s\#
        een and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner\#
        ","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coord\#
        inator"}],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[]\#
        ,"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":\#
        ["running","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: thr\#
        eatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: "\#
        ,"suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":\#
        {"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: fals\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"comm\#
        and":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Told and written by the end of the Tuesday after Easter"},{"brok\#
        en":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":\#
        {"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kind\#
        s: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorit\#
        ies: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"cl\#
        ocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting\#
        : false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]}\#
        ,"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after Christmas"\#
        },{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"\#
        clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incident: shoutin\#
        g","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","told\#
        Authorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":176140620\#
        0000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","i\#
        nWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":\#
        ["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after th\#
        e clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1\#
        741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"\#
        LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"c\#
        ommand":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"cl\#
        ocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side co\#
        mes and goes in its own time, and the session is held"},{"broken":[],"given":["sessions booked"]\#
        ,"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":[\#
        "adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289000\#
        00,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}}\#
        ,"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathTest","details":["adul\#
        t: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.103\#
        0","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With a negative test the\#
         adult comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":\#
        {},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"\#
        who":"volunteer"}],"title":"Without a test the adult stays outside; with a negative one the visi\#
        t goes ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathT\#
        est","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adul\#
        t: dad","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks\#
        ":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"\#
        volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"re\#
        fused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTest\#
        ","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","adult: \#
        dad","result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2\#
        025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":\#
        "A positive or refused test ends the visit before it begins, and no second test undoes it"},{"br\#
        oken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"denied":\#
        {}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adu\#
        lt: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":17414\#
        28900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"outOfStep":{}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"done":{}},"who":"volunteer"}],"title":"A test is asked for only where the order asks for one, \#
        as the coordinator notes it"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: mum","kitFrom: the\#
         mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"cl\#
        ocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever did not come\#
         needs no test; contact with another goes by the door alone"},{"broken":[],"given":["sessions bo\#
        oked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","\#
        day: 2025-03-08","state: due","hold: none","conditions: The visiting adult comes by the side doo\#
        r.","photographs: none","child_may_go_out: false","interpreter: none","professional: none","insi\#
        de: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: wai\#
        ting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{\#
        "at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: no\#
        ne","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see \#
        in one look what holds for a family, and who may come in now"},{"broken":["E9"],"given":["sessio\#
        ns booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-cent\#
        re","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741\#
        428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}}\#
        ,"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03\#
        -08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centr\#
        e: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh\#
        -centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{\#
        }},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day, or works its door"},\#
        {"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"a\#
        t":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volun\#
        teer"}],"title":"Whoever is not on the case is turned away, and that is kept"},{"broken":["E11"]\#
        ,"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be kind. No photographs \#
        without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVis\#
        it","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisi\#
        t","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: l\#
        ives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AssessRisk","details":["summary: Little risk was found, and none that staff cannot m\#
        anage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting adult comes by the si\#
        de door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult da\#
        d"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"broken":[],"given":["\#
        sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","d\#
        etails":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"do\#
        ne":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session\#
        : the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025\#
        -03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"title\#
        ":"Whoever is delayed says so, and the other side hears of it at once"},{"broken":["E7"],"given"\#
        :["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate"\#
        ,"details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 20"],"outcome":{\#
        "denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["se\#
        ssion: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0":\#
        ["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["\#
        session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"outcome":{"invalid":{"\#
        _0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other side, and a delay has\#
         a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","det\#
        ails":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green\#
        ","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"t\#
        itle":"Supervised contact does not begin without its supervisor"},{"broken":["E6"],"given":["ses\#
        sions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"a\#
        t":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"r\#
        efused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: chil\#
        d sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"cloc\#
        ks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400\#
        000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who"\#
        :"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refu\#
        sed":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult d\#
        ad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSess\#
        ion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outc\#
        ome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"detail\#
        s":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in \#
        its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741\#
        428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: \#
        visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks\#
        ":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","m\#
        inutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"\#
        volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome"\#
        :{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the visiting adult is la\#
        te, and both sides hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","\#
        openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false;\#
         closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"\#
        }},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome"\#
        :{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which\#
         it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"\#
        at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings:\#
         pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOn\#
        BankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":176\#
        1473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26\#
        ","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":\#
        "volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":\#
        {}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sunday on which it chang\#
        es in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":174099240\#
        0000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-fl\#
        u","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: Shut for visi\#
        ts."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspen\#
        sion","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-\#
        centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands on the ce\#
        ntre's page from its announcement until contact goes on"},{"broken":["K3"],"given":["sessions bo\#
        oked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"invali\#
        d":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-c\#
        entre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended wit\#
        hout telling the public why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K\#
        4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensio\#
        n: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut for visits."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_\#
        suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"\#
        ],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSus\#
        pension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refu\#
        sed":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","details":[],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by_s\#
        uspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Sessions that fall in a suspension are held and not cancelled, and those after it stand again"}\#
        ,{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: country england",\#
        "from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-\#
        03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-\#
        22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":\#
        "coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken":["K1"],"given":["re\#
        ferral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: wales","scope: country wales","from: 2025-03-08","notice: Shut."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["su\#
        spension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceTo\#
        Face","details":["suspension: named","scope: centres ","from: 2025-03-02","notice: "],"outcome":\#
        {"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspension rea\#
        ches the centres that it names, and no others"},{"broken":["K1"],"given":["sessions booked"],"ru\#
        les":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["s\#
        uspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"Begi\#
        nSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not begun, and\#
         nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome\#
        ":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: 2025-03-08","notice: \#
        The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","\#
        from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: \#
        2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"\#
        clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-10"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_by_suspen\#
        sion: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspends contac\#
        t for itself, and for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu"\#
        ,"scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flo\#
        od","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspen\#
        sion: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details"\#
        :["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"While another suspension holds, nobody is told that contac\#
        t goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","fro\#
        m: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},\#
        "who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family th\#
        at no longer needs its place does not come back to it"},{"broken":[],"given":["sessions booked"]\#
        ,"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details"\#
        :["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_\#
        suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3\#
        ","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is\#
         booked before the first day and from the day of the return is not held"},{"broken":["K2"],"give\#
        n":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Decide\#
        Alternative","details":["alternative: way virtualContact; health All well.; infectionRisk High.;\#
         vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension: t\#
        he-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":["alternative: way vir\#
        tualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denie\#
        d":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternati\#
        ve","details":["alternative: way trustedPerson; words Gran can bring Sam to the park.; health Al\#
        l well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"For every family that is held something is decided in time"},{"broken"\#
        :["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","n\#
        otice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"\#
        K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"\#
        DecideAlternative","details":["alternative: way noneForNow; health ; infectionRisk ; vulnerableP\#
        eople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infectionRisk","alternati\#
        ve.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":\#
        {"K2":["met"]},"command":"DecideAlternative","details":["alternative: way noneForNow; health The\#
         child is in hospital.; infectionRisk High.; vulnerablePeople The child.; whyNone No visitor and\#
         no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clo\#
        cks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-0\#
        3-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom nothing is decided in \#
        time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeM\#
        onths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension: the-flu"\#
        ,"scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alt\#
        ernative: way indirectContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has something else within the day\#
        s that the register gives"},{"broken":["J8"],"given":["video referral accepted"],"rules":["J8"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasP\#
        icture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{"at"\#
        :1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-0\#
        8.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","does\#
        NotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"comman\#
        d":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J8"}},"who":"visitor"}],"t\#
        itle":"A session that is not certain has no way in"},{"broken":["J8"],"given":["video ready"],"r\#
        ules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncident","details":["inc\#
        ident: call","kinds: threatening","account: Dad rang the centre and threatened the staff.","happ\#
        ened: 2025-03-08T10:10","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9\#
        "],"outcome":{"refused":{"_0":"J8"}},"who":"resident"},{"at":1740992400000,"clocks":{},"command"\#
        :"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J8"}},"who":"visitor"}],"tit\#
        le":"What a door would refuse keeps both sides out, and neither learns why"},{"broken":[],"given\#
        ":["video booked"],"rules":["J7"],"steps":[{"at":1741429200000,"clocks":{},"command":"HoldSeat",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: h\#
        ost sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title":"A centre that off\#
        ers it hosts it, wherever the family lives"},{"broken":["J7"],"given":["video booked"],"rules":[\#
        "J7"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-c\#
        entre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741429200000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"refuse\#
        d":{"_0":"J7"}},"who":"supervisor"}],"title":"One that no longer offers it does not"},{"broken":\#
        [],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ch\#
        ooseActivities","details":["session: the-case.2025-03-08.1030","activities: drawing, memory"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChooseActivi\#
        ties","details":["session: the-case.2025-03-08.1030","activities: drawing, memory"],"outcome":{"\#
        done":{}},"who":"supervisor"}],"title":"The centre says what can be done together, before contac\#
        t and during it"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","\#
        activities: drawing, story"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities:\#
         "],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"ChooseA\#
        ctivities","details":["session: the-case.2025-03-08.1030","activities: drawing"],"outcome":{"den\#
        ied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details"\#
        :["session: the-case.2025-03-08.1030","activities: story, story"],"outcome":{"invalid":{"_0":["a\#
        ctivities"]}},"who":"coordinator"}],"title":"The centre chooses what is done together"},{"broken\#
        ":["J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"cloc\#
        ks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at"\#
        :1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"\#
        who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"\#
        outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenI\#
        nView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"clocks\#
        ":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":17414334\#
        00000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","a\#
        ctivities: drawing"],"outcome":{"refused":{"_0":"J9"}},"who":"coordinator"}],"title":"Nothing is\#
         chosen for contact that is over"},{"broken":[],"given":["video ready"],"rules":["J3","J8"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":\#
        "system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{\#
        }},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: adm\#
        itted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174099240\#
        0000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"sy\#
        stem"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}}\#
        ,"who":"system"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: paused unwatched silent"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: res\#
        umed by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"clocks":{},"command":"No\#
        teRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"clocks":{},\#
        "details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session from its fi\#
        rst seat to its end is attended like any other, and has its record to write"},{"broken":["J3"],"\#
        given":["video booked"],"rules":["J3"],"steps":[{"at":1741428900000,"clocks":{},"command":"HoldS\#
        eat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitt\#
        er: host vic","address: room9"],"outcome":{"refused":{"_0":"J3"}},"who":"volunteer"},{"at":17414\#
        28900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","sitter: host sally","address: room9"],"outcome":{"refused":{"_0\#
        ":"J3"}},"who":"supervisor/sally"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue"\#
        ,"address: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is not qualified \#
        hosts no supervised contact"},{"broken":[],"given":["video booked"],"rules":["J4"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","\#
        hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,\#
        "clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult:\#
         dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true\#
        "],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: ad\#
        ult dad","address: room1"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever confirms tha\#
        t they will not record goes in"},{"broken":["J4"],"given":["video booked"],"rules":["J4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2\#
        025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: tru\#
        e","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"},{"at":1741420800000,"clock\#
        s":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad",\#
        "isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"ou\#
        tcome":{"done":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady\#
        ","details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInSuitablePla\#
        ce: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denied":{}},"who":"visito\#
        r"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.\#
        2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: tr\#
        ue","doesNotRecord: true"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1741507200000,"clo\#
        cks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad\#
        ","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"\#
        outcome":{"outOfStep":{}},"who":"visitor"}],"title":"Each adult confirms on the day, for themsel\#
        ves, that they will not record"},{"broken":["J4"],"given":["video booked"],"rules":["J4"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: \#
        true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428\#
        960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030",\#
        "adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecor\#
        d: false"],"outcome":{"invalid":{"_0":["doesNotRecord"]}},"who":"visitor"},{"at":1741428960000,"\#
        clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J4"}},"w\#
        ho":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session\#
        : the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyEl\#
        seThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000\#
        ,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visit\#
        or"}],"title":"Whoever does not confirm it does not go in"},{"broken":[],"given":["video booked"\#
        ],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["s\#
        itter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"NameOnScreen","details":["sitter: childSide mum","name: Sam"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details"\#
        :["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Staff gi\#
        ve names that tell nothing"},{"broken":["J1"],"given":["video booked"],"rules":["J1"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: Da\#
        n Cole"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"NameOnScreen","details":["sitter: childSide mum","name: sam HILL"],"outcome":{"refuse\#
        d":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","d\#
        etails":["sitter: adult dad","name: 07700900002"],"outcome":{"refused":{"_0":"J1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad"\#
        ,"name: dad@example"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: A name that is far t\#
        oo long"],"outcome":{"invalid":{"_0":["name"]}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"NameOnScreen","details":["sitter: adult dad","name: Boss"],"outcome":{"denied":{\#
        }},"who":"visitor"}],"title":"A family name, a number or an address stands under no picture"},{"\#
        broken":["F2"],"given":["video ready"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"NoteInVideo","details":["session: the-case.2025-03-08.1030","words: Sam showed a drawi\#
        ng."],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"NoteI\#
        nVideo","details":["session: the-case.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}},"\#
        who":"visitor"},{"at":1740992400000,"clocks":{},"command":"NoteInVideo","details":["session: the\#
        -case.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}},"who":"volunteer"}],"title":"Note\#
        s during supervised contact are for its record"},{"broken":[],"given":["video booked"],"rules":[\#
        "J5"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","\#
        hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{\#
        "at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-\#
        03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","\#
        doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"co\#
        mmand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor"}],"title":"A\#
         check that went well is good for thirty days"},{"broken":["J5"],"given":["video booked"],"rules\#
        ":["J5"],"steps":[{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["sess\#
        ion: the-case.2025-03-08.1030","adult: dad","isCharged: false","isInSuitablePlace: false","isNob\#
        odyElseThere: true","doesNotRecord: true"],"outcome":{"invalid":{"_0":["isCharged","isInSuitable\#
        Place"]}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","detail\#
        s":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true"\#
        ,"isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1\#
        741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{\#
        "_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"CheckDevice","details":[\#
        "adult: dad","hasPicture: true","hasSound: false","isConnected: true"],"outcome":{"done":{}},"wh\#
        o":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"\#
        outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"Che\#
        ckDevice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult da\#
        d","address: room9"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"com\#
        mand":"CheckDevice","details":["adult: mum","hasPicture: true","hasSound: true","isConnected: tr\#
        ue"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Without a check, or with one that went b\#
        adly, nobody goes in; staff can help"},{"broken":[],"given":["video ready"],"rules":["J2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"\#
        system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome"\#
        :{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended pressed\#
         by s1"],"outcome":{"done":{}},"who":"system"}],"title":"The centre opens the room, lets each si\#
        de in by itself, and ends it for everybody"},{"broken":["J2"],"given":["video booked"],"rules":[\#
        "J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: mum","\#
        hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"resident"},\#
        {"at":1741424400000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025\#
        -03-08.1030","adult: mum","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true",\#
        "doesNotRecord: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741428840000,"clocks":{},"\#
        command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"res\#
        ident"},{"at":1741428840000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome\#
        ":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"command":"HoldSea\#
        t","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter\#
        : childSide mum","address: room9"],"outcome":{"done":{}},"who":"resident"},{"at":1741428900000,"\#
        clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"done":{}},"who":"res\#
        ident"}],"title":"A room opens a quarter of an hour before, and a minute sooner it does not"},{"\#
        broken":["J2"],"given":["video booked"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"CheckDevice","details":["adult: mum","hasPicture: true","hasSound: true","isConnected\#
        : true"],"outcome":{"done":{}},"who":"resident"},{"at":1741424400000,"clocks":{},"command":"Decl\#
        areVideoReady","details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","is\#
        InSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"w\#
        ho":"resident"},{"at":1741433340000,"clocks":{},"command":"HoldSeat","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741433400000,"clocks":{},"command":"HoldSeat","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: ch\#
        ildSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resident"}],"title":"Nob\#
        ody enters once contact is over"},{"broken":["J2"],"given":["video ready"],"rules":["J2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"s\#
        ystem"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":\#
        {"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: removed _0 s3;\#
         by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"HoldSe\#
        at","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitte\#
        r: adult dad","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"visitor"},{"at":1741429\#
        500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","fact: ended pressed by s1"],"outcome":{"done":{}},"who":"syst\#
        em"},{"at":1741429500000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outco\#
        me":{"refused":{"_0":"J2"}},"who":"resident"},{"at":1741429500000,"clocks":{},"command":"NoteRoo\#
        mFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fa\#
        ct: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: recovered"],"outcome":{"outOfStep":{}},"who":"system"}],"title":"Whoever was ta\#
        ken out does not come back; the end is for everybody"},{"broken":["J2"],"given":["video ready"],\#
        "rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","addr\#
        ess: room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":\#
        "HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"sitter: adult mum","address: room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400\#
        000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"denied":{}},"who":"v\#
        isitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcom\#
        e":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult da\#
        d","address: room9"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clo\#
        cks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"supervisor"}],"title":"\#
        Each takes a seat of their own and no other"},{"broken":["J2"],"given":["video ready"],"rules":[\#
        "J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: residentCarer"],"outcome":\#
        {"outOfStep":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended\#
         incident by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command\#
        ":"FollowUpVideo","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","side: visitingAdult"],"outcome":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":17414\#
        30400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","side: residentCarer"],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","side: visitingAdult"],"outcome":{"done":{\#
        }},"who":"supervisor"}],"title":"After an incident the child’s side is spoken to first"},{"broke\#
        n":[],"given":["video ready"],"rules":["J6"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks"\#
        :{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17\#
        40992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who\#
        ":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"out\#
        come":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInVi\#
        ew _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command\#
        ":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"}],"title":"The two sides meet o\#
        nce somebody looked who is in view on each"},{"broken":["J6"],"given":["video ready"],"rules":["\#
        J6"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{\#
        }},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: adm\#
        itted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174142980\#
        0000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"refused":{"_0":"J6"}},"who":"sy\#
        stem"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome"\#
        :{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: left s3"],"ou\#
        tcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began b\#
        y s1"],"outcome":{"refused":{"_0":"J6"}},"who":"system"},{"at":1741429800000,"clocks":{},"comman\#
        d":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","sitter: interpreter","address: room9"],"outcome":{"refused":{"_0":"J6"}},"who":"supervisor"\#
        }],"title":"Not before, and not after somebody came anew"}]}
        """#
}
