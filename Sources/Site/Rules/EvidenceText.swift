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
        eptedHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":\#
        "mayBegin","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"E12":[{"name":"keepsCosts","\#
        room":"Access"},{"name":"seesOwnCosts","room":"Access"},{"name":"hasCosts","room":"Cost"},{"name\#
        ":"terms","room":"Cost"},{"name":"payers","room":"Cost"},{"name":"charged","room":"Cost"},{"name\#
        ":"shared","room":"Cost"},{"name":"mustFit","room":"Cost"},{"name":"mayHavePaid","room":"Cost"}]\#
        ,"E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"nam\#
        e":"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched\#
        ","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"na\#
        me":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualifie\#
        d","room":"Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session\#
        "},{"name":"mustBeReady","room":"Virtual"}],"E3":[{"name":"clocks","room":"Commissioning"},{"nam\#
        e":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"name":"cl\#
        ocks","room":"Practice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","\#
        room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours",\#
        "room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{\#
        "name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":\#
        "mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room\#
        ":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name\#
        ":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"stayApart","room":"Rev\#
        iew"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Sessio\#
        n"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room\#
        ":"Session"},{"name":"mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"\#
        E8":[{"name":"mustHavePassedBreathTest","room":"Session"},{"name":"mayBegin","room":"Session"}],\#
        "F1":[{"name":"writesRecord","room":"Access"},{"name":"mustHaveReports","room":"Cost"},{"name":"\#
        mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObserved","room":\#
        "Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access"},{"n\#
        ame":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun","room"\#
        :"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"Commiss\#
        ioning"},{"name":"clocks","room":"Practice"},{"name":"clocks","room":"Record"},{"name":"mustAllB\#
        eChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":"Commi\#
        ssioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"sen\#
        t","room":"Practice"},{"name":"notices","room":"Record"},{"name":"frozen","room":"Record"},{"nam\#
        e":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Record"}],"F7":[{"name":"\#
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
        der"}],"I5":[{"name":"mustNotBurdenSupported","room":"Order"}],"J1":[{"name":"mustTellNobody","r\#
        oom":"Virtual"}],"J2":[{"name":"takesSeat","room":"Access"},{"name":"take","room":"Virtual"},{"n\#
        ame":"mustBeOpen","room":"Virtual"},{"name":"mayHost","room":"Virtual"},{"name":"mustFollowChild\#
        First","room":"Virtual"}],"J3":[{"name":"start","room":"Virtual"},{"name":"mayHost","room":"Virt\#
        ual"}],"J4":[{"name":"problems","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"\#
        mustHaveDeclared","room":"Virtual"}],"J5":[{"name":"problems","room":"Virtual"},{"name":"mayEnte\#
        r","room":"Virtual"},{"name":"mustHaveChecked","room":"Virtual"},{"name":"mustHaveDeclared","roo\#
        m":"Virtual"}],"J6":[{"name":"start","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtua\#
        l"},{"name":"mustBeAnnounced","room":"Virtual"},{"name":"mustBeSeenInView","room":"Virtual"}],"J\#
        7":[{"name":"mayHost","room":"Virtual"}],"J8":[{"name":"mustBeReady","room":"Virtual"},{"name":"\#
        mayEnter","room":"Virtual"}],"J9":[{"name":"decide","room":"Virtual"}],"K1":[{"name":"suspends",\#
        "room":"Access"},{"name":"suspensionBody","room":"House"},{"name":"mustNotBeSuspended","room":"S\#
        ession"},{"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stop\#
        pages","room":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","roo\#
        m":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"},{"na\#
        me":"mustBeReady","room":"Virtual"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name"\#
        :"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room\#
        ":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name":"suspensionBody","room"\#
        :"House"},{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"na\#
        me":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnow\#
        n","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary\#
        "},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"som\#
        ebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"Peopl\#
        e"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room\#
        ":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervi\#
        sorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"P\#
        eople"},{"name":"referenceLacks","room":"People"},{"name":"unusual","room":"Privacy"},{"name":"m\#
        ustBeReady","room":"Session"},{"name":"mayHost","room":"Virtual"}],"L2":[{"name":"keepsStaffReco\#
        rds","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady","room":"Diar\#
        y"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"},{"name":"clock\#
        s","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"People"},{"name":\#
        "lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room"\#
        :"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room":"Session"},{"na\#
        me":"mayHost","room":"Virtual"}],"L3":[{"name":"keepsRecords","room":"Access"},{"name":"keptUnti\#
        l","room":"Privacy"},{"name":"mayErase","room":"Privacy"},{"name":"mustBeDecided","room":"Privac\#
        y"},{"name":"mustBeReadThrough","room":"Privacy"},{"name":"mayAskForChildren","room":"Privacy"},\#
        {"name":"clock","room":"Privacy"},{"name":"clocks","room":"Privacy"},{"name":"handsRecordsOver",\#
        "room":"Privacy"},{"name":"handedOver","room":"Privacy"}]},"examples":[{"broken":["A1"],"given":\#
        ["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"Screen\#
        Referral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptReferral","details"\#
        :["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}}\#
        ,"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingList","details":["e\#
        xpected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre accepts noth\#
        ing after its accreditation has lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules"\#
        :["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaiting\#
        List","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":176186\#
        8740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clo\#
        cks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer that has not com\#
        e on the eighth day is overdue; a place on the waiting list is none"},{"broken":[],"given":["ref\#
        erral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: suppo\#
        rtedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"With a court order the centre answers within seven days of receipt, and says when c\#
        ontact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"st\#
        eps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767\#
        916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: \#
        noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxing Day and New Ye\#
        ar"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"a\#
        t":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":174596\#
        7540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000\#
        ,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","\#
        words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafca\#
        ss Cymru is told within ten working days, counted over Good Friday and Easter Monday"},{"broken"\#
        :["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":17410247400\#
        00,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clock\#
        s":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"\#
        clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1\#
        ":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have\#
         no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is to\#
        ld within ten working days, counted over two weekends"},{"broken":[],"given":["cymru referral su\#
        bmitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D\#
        2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command"\#
        :"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"\#
        D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn\#
        : 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru\#
         and the court are both told in time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","\#
        B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer\#
        : legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative\#
        ; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-c\#
        entre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; c\#
        ourt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named id gra\#
        n; name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult; a\#
        rrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit;\#
         photographs takenNotShared; photographDetails by the father at the end; preparation who the mot\#
        her; how with the centre's picture book; by 2025-03-20; interpreter isNeeded true; language Brit\#
        ish Sign Language; who an agency; pays the father; professional attends true; name Cath Moss; of\#
        fice Cafcass; why to see the second session; risk found ; papers hasSection7Report false; hasOth\#
        erConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sc\#
        reenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","det\#
        ails":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way\#
        : faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-05","from:\#
         12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174116\#
        8800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","notes: Came with a fr\#
        iend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"Acc\#
        eptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300\#
        000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","details":["adult:\#
         dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessR\#
        isk","details":["summary: Little risk was found.","isManageable: true","childrenNeedPreVisit: fa\#
        lse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clo\#
        cks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-\#
        09-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done"\#
        :{}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the centre accepts i\#
        n time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}}\#
        ,"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult\#
        : mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who"\#
        :"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"\#
        ],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHo\#
        useRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000\#
        ,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Tele\#
        phones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visit\#
        or"}],"title":"Each adult accepts the rules of the centre for themselves, and new rules anew"},{\#
        "broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-the-case","referrer: parent"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind parent\#
        ; name Mia Hill; email mia@example.org; ownRole residentCarer; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder false; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court order no seven day\#
        s run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","d\#
        ay: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"]\#
        ,"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command"\#
        :"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        43325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult\#
         dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0\#
        ":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","de\#
        tails":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit\#
         is held at its time, on the day on which the clocks go forward"},{"broken":["B4"],"given":["ref\#
        erral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreV\#
        isit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes\#
        : 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","\#
        day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Truro"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","deta\#
        ils":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way:\#
         faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: 2025-03-29","from\#
        : 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordi\#
        nator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken":["B4"],"given":\#
        ["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","mi\#
        nutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 202\#
        5-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointme\#
        nt: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"o\#
        utcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:0\#
        5","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: children","day\#
        : 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p4"\#
        ,"subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":\#
        {"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen separately, never \#
        within the handover window of one another"},{"broken":[],"given":["open centre"],"rules":["D4","\#
        C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-\#
        the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardi\#
        ngLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateD\#
        etails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organis\#
        ation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCen\#
        tre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Lee\#
        ds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCentreByAgreement; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7R\#
        eport false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"De\#
        clineReferral","details":["because: lacksFacilities","words: Our rooms are up a stair."],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Where the order says another centre by agreement, \#
        no days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"step\#
        s":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["b\#
        ecause: unsuitableForCentre","words: We are sorry that we cannot help."],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"ti\#
        tle":"After a refusal the twenty-one days are counted by themselves"},{"broken":["A1","B3"],"giv\#
        en":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"EnterCentre","details":["centre: plain-house","profile: name Bridge House; town Bradford; cou\#
        ntry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house","standard: suppor\#
        ted","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"StateOffers","details":["centre: plain-house","kinds: supportedCentre","others: se\#
        rvices ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"}\#
        ,{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house","\#
        profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","detai\#
        ls":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"\#
        outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"HandOn","details":["to: plain-house","newCase: the-next","documents: "],"outcome":{"ref\#
        used":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","deta\#
        ils":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":\#
        ["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":\#
        ["to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcome":{"invalid":{"_\#
        0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","de\#
        tails":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"denied":{}},"who":\#
        "coordinator at supervised-house"}],"title":"A case goes on only to a centre accredited for supe\#
        rvised contact, in its own family"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-h\#
        ouse","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation"\#
        ,"details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["\#
        centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsM\#
        et "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks\#
        ":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: the-or\#
        der, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"de\#
        tails":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","papers: order rec\#
        eived; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at supervised-hous\#
        e"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"tit\#
        le":"Where more risk is found the case goes on to a supervised centre with its papers"},{"broken\#
        ":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-0\#
        3","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign is answered by su\#
        pervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral submitted"],"rules\#
        ":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: \#
        longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details"\#
        :["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["ki\#
        nd: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"Each sign points to supervised contact; supported all the same wants reasons"},{"\#
        broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condit\#
        ions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRi\#
        sk","details":["summary: Threats to staff were made.","isManageable: false","childrenNeedPreVisi\#
        t: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03",\#
        "conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AssessRisk","details":["summary: The threats were somebody else.","isManageabl\#
        e: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supported\#
        Centre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Supported contact is accepted only after screening, and only where the risk can be managed"},{\#
        "broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condi\#
        tions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome"\#
        :{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because\#
        : riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: We c\#
        annot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","con\#
        ditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but the centre answ\#
        ers for it, and the parties are told only its words"},{"broken":["B2"],"given":["referral submit\#
        ted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detail\#
        s":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B\#
        2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary:\#
         Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora\#
         Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome"\#
        :{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptR\#
        eferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, whatever reason is \#
        given"},{"broken":["B4"],"given":["supervised referral submitted"],"rules":["B6","B4"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shou\#
        ting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["su\#
        mmary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora F\#
        ield","atHome: feelsBroughtIn false; said She would go to her sister's flat for it."],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"]\#
        ,"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: f\#
        aceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: vi\#
        deo","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"With d\#
        omestic abuse, contact by video is accepted once the carer was asked what it would be at home"},\#
        {"broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and thre\#
        ats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtu\#
        alSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refuse\#
        d":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","det\#
        ails":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","assess\#
        or: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ",\#
        "virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","chi\#
        ldrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said  "],"outcome\#
        ":{"invalid":{"_0":["atHome.said"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false"\#
        ,"assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitchen would be too\#
         much.; met  "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","\#
        virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","chil\#
        drenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in \#
        her kitchen would be too much.; met Sam calls from school with a teacher."],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["ki\#
        nd: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Where the carer would feel the abuser in their home,\#
         what is done about it is said, or it is not by video"},{"broken":["B6"],"given":["supervised re\#
        ferral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRefe\#
        rral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreV\#
        isit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said No."],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["\#
        appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["a\#
        ppointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours a\#
        way"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBec\#
        ause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AssessRisk","details":["summary: Asked afresh.","isManageable: true","childrenNeedPreVisi\#
        t: false","assessor: Cora Field","atHome: feelsBroughtIn true; said It was worse than she though\#
        t."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-15","from: 10:30","minutes: 30","room: green","supervisor: s\#
        ue"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1741429800000,"clocks":{},"com\#
        mand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030"],"outcome":{"refused":{"_0":"B6"}},"who":"supervisor"}],"title":"Face to face needs n\#
        o answer about the home, and a newer answer stops contact by video"},{"broken":[],"given":["supe\#
        rvised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedH\#
        arm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-08-0\#
        1","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Domestic abuse does not \#
        stop supervised contact at a centre by this rule"},{"broken":["D3"],"given":["referral submitted\#
        "],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details\#
        ":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-cen\#
        tre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outc\#
        ome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the finder states\#
         the time that follows"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["\#
        C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: pr\#
        oceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-\#
        28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[],"outcome":\#
        {"denied":{}},"who":"commissioner"}],"title":"A court in Wales that consulted Cafcass Cymru is n\#
        ot flagged"},{"broken":[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the\#
        -centre; kind supportedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"A court in England is not asked"},{"broken":["C8"],"given":["court \#
        referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Brecon; cas\#
        eNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cy\#
        mruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"details":["progress: withCentre","court: Family Court at Brecon","case_number: \#
        BR25P00007","challenged_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":17409924000\#
        00,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"c\#
        locks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks\#
        ":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clo\#
        cks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":1741\#
        168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 20\#
        25-03-05","words: Telephoned the court."],"outcome":{"denied":{}},"who":"coordinator at the-wels\#
        h-centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ff\#
        ion Practice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"done":{}},"who":"comm\#
        issioner"},{"at":1741168800000,"clocks":{},"details":["challenged_by: Ffion Practice","challenge\#
        d_on: 2025-03-05","outcome: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":17411688000\#
        00,"clocks":{},"command":"ConcludeChallenge","details":["outcome: partiesPay","words: The court \#
        leaves it to the parties."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"clo\#
        cks":{},"details":["outcome: partiesPay"],"outcome":{"done":{}},"who":"commissioner"}],"title":"\#
        Without consulting it is flagged; who challenged it, when and with what outcome is kept"},{"brok\#
        en":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C8"}},"who":"\#
        referrer"}],"title":"A court that refers in Wales says whether Cafcass Cymru was consulted"},{"b\#
        roken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; cou\#
        rt Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fa\#
        llBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome:\#
         other","words: Nothing."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"},{"at":1741168\#
        800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-\#
        03-06","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":174\#
        1168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2\#
        025-03-02","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at"\#
        :1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: ","on: 2025-03-03"\#
        ,"words: "],"outcome":{"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"title":"A challe\#
        nge lies neither ahead nor before the referral, and comes before its outcome"},{"broken":[],"giv\#
        en":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at\#
         Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherParty\#
        Restores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","\#
        on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":17409924\#
        00000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-0\#
        3-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clo\#
        cks":{},"command":"ChallengeCourtReferral","details":["by: Somebody Else","on: 2025-03-03","word\#
        s: Wrote."],"outcome":{"outOfStep":{}},"who":"commissioner"}],"title":"A challenge may be of the\#
         day of the referral, and is kept once"},{"broken":[],"given":["cymru referral drafted"],"rules"\#
        :["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafegu\#
        ardingIssues false; funding ground report; adviser Owen Pryce"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","groun\#
        d: report","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass \#
        Cymru pays where its report to the court recommends contact"},{"broken":[],"given":["cymru refer\#
        ral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: wales riskAssessment seen with both parents in January; sessions 6; minute\#
        sEach 60; knownSafeguardingIssues false; funding ground involvement; adviser Owen Pryce"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["pr\#
        ogress: withCentre","ground: involvement","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"co\#
        mmissioner"}],"title":"Cafcass Cymru pays while it is at work in the case"},{"broken":[],"given"\#
        :["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: wales riskAssessment seen with both parents in January; sess\#
        ions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen\#
         Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: firstHearing","a\#
        dviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays fo\#
        r an order at the first hearing, made after consulting and agreed by both"},{"broken":["C7"],"gi\#
        ven":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; \#
        sessions 6; minutesEach 60; knownSafeguardingIssues false"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused"\#
        :{"_0":"C7"}},"who":"referrer"}],"title":"Without a ground Cafcass Cymru does not refer"},{"brok\#
        en":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parent\#
        s in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHea\#
        ring; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessm\#
        ent seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false\#
        ; funding ground firstHearing; adviser Owen Pryce; wasConsulted true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; m\#
        inutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; b\#
        othAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen w\#
        ith both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding \#
        ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: wales riskAssessment seen with both parents in January; sessi\#
        ons 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen \#
        Pryce; wasConsulted false; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         proceedings hasOrder false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parent\#
        s in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHea\#
        ring; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refus\#
        ed":{"_0":"C7"}},"who":"referrer"}],"title":"An order at the first hearing is no ground unless i\#
        ts adviser was consulted and both parties agreed"},{"broken":["C7"],"given":["cymru referral dra\#
        fted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 6\#
        0; knownSafeguardingIssues false; funding ground report; adviser  "],"outcome":{"invalid":{"_0":\#
        ["answers.wales.funding.adviser"]}},"who":"referrer"}],"title":"Whose ground it is must be told"\#
        },{"broken":["C7"],"given":["referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"}],"title":"The\#
         parties refer themselves where Cafcass Cymru does not pay"},{"broken":["D2","E3","E4"],"given":\#
        ["cymru referral accepted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000,"clocks":{},"d\#
        etails":["progress: accepted","ends: 2027-02-26","minutes_used: 0","minutes_left: 360","clocks: \#
        D2 met"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"details":["ahead: 4","held: 0","minutes_used: 240","minutes_left: 120"\#
        ,"reviewed: ","clocks: E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992\#
        400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740\#
        992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"The desk sees t\#
        he answer, the hours, the review and its clocks"},{"broken":["D2"],"given":["cymru referral subm\#
        itted"],"rules":["D2"],"steps":[{"at":1740992400000,"clocks":{},"details":["clocks: D2 2025-03-1\#
        7"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"details":["cloc\#
        ks: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256000000,"clocks":{},\#
        "details":["clocks: D2 overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256060000\#
        ,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"On the tenth working \#
        day the answer is not late, and on the next it is"},{"broken":[],"given":["cymru referral accept\#
        ed"],"rules":["G2"],"steps":[{"at":1741608000000,"clocks":{},"command":"ReportIncident","details\#
        ":["incident: words","kinds: discriminatory","account: What was said","happened: 2025-03-10T11:3\#
        0","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741608000000,"clocks":{},"details":["notices: 1","behaviour: ","clocks: G2 2025-03-11"],"outco\#
        me":{"done":{}},"who":"commissioner"},{"at":1741608000000,"clocks":{},"command":"TellCommissione\#
        r","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: discriminatory","clocks: G2 me\#
        t"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Of behaviour it learns that something \#
        is owed at once, and what it was when the centre tells"},{"broken":[],"given":["cymru referral a\#
        ccepted"],"rules":["F7"],"steps":[{"at":1740992400000,"clocks":{},"details":["returns: "],"outco\#
        me":{"done":{}},"who":"commissioner"},{"at":1742806800000,"clocks":{},"command":"CloseCase","det\#
        ails":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1742806800000,"clocks":{},"details":["returns: conclusion owed","clocks: F7 2025-03-30"],\#
        "outcome":{"done":{}},"who":"commissioner"},{"at":1743325200000,"clocks":{},"command":"SendRetur\#
        n","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325200000\#
        ,"clocks":{},"details":["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],"outcome":{"don\#
        e":{}},"who":"commissioner"}],"title":"What the end of contact owes stands there until it has co\#
        me"},{"broken":["F3"],"given":["cymru referral accepted"],"rules":["F3"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult m\#
        um"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveBy\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command"\#
        :"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{\#
        },"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sa\#
        m, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: \#
        the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CloseCase","details":["reason\#
        : movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453\#
        200000,"clocks":{},"details":["returns: finalRecord owed; conclusion owed","clocks: F3 2025-03-1\#
        5"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"details":[],"ou\#
        tcome":{"denied":{}},"who":"commissioner"},{"at":1741510800000,"clocks":{},"command":"SendReturn\#
        ","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The t\#
        ower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"detai\#
        ls":["sent_at: 2025-03-09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 Sam built a towe\#
        r."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},"details":[],"o\#
        utcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":[]\#
        ,"outcome":{"denied":{}},"who":"court"}],"title":"The final record is read from when it was sent\#
        , as it was then"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"a\#
        t":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.e\#
        xample.org","sent: 2025-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"},{"at":17409996\#
        00000,"clocks":{},"details":["sent: 2025-03-03T10:40","sent_to: referrals@centre.example.org","t\#
        old: ","not_told: dad, mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"cl\#
        ocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"done":{}},"who":"commi\#
        ssioner"},{"at":1740999600000,"clocks":{},"details":["told: mum","not_told: dad"],"outcome":{"do\#
        ne":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","detai\#
        ls":["adult: dad","words: The centre telephones you on Thursday."],"outcome":{"done":{}},"who":"\#
        commissioner"},{"at":1740999600000,"clocks":{},"details":["told: dad, mum","not_told: "],"outcom\#
        e":{"done":{}},"who":"commissioner"}],"title":"The team sends the referral to the centre and tel\#
        ls each adult apart, both with their time"},{"broken":[],"given":["cymru referral submitted"],"r\#
        ules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details"\#
        :["to: referrals@centre.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}},"who":"comm\#
        issioner"}],"title":"It may have been sent this very minute"},{"broken":["C9"],"given":["cymru r\#
        eferral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"TellServi\#
        ceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1\#
        740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.examp\#
        le.org","sent: 2025-03-03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"\#
        at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.\#
        example.org","sent: 2025-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner\#
        "},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome\#
        ":{"refused":{"_0":"C9"}},"who":"commissioner"}],"title":"Nobody is told before it is sent, and \#
        it is not sent a minute ahead"},{"broken":["C9"],"given":["cymru referral submitted"],"rules":["\#
        C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: r\#
        eferrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner\#
        "},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: Y\#
        ou can ring her on +44 7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"\#
        at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: Her nu\#
        mber: 07700-900-001"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":174099240000\#
        0,"clocks":{},"command":"TellServiceUser","details":["adult: mum","words: Write to DAN@example.o\#
        rg first."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks"\#
        :{},"command":"TellServiceUser","details":["adult: gran"],"outcome":{"invalid":{"_0":["adult"]}}\#
        ,"who":"commissioner"}],"title":"What one adult is told holds no way of reaching the other"},{"b\#
        roken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 202\#
        5-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"com\#
        mand":"TellServiceUser","details":["adult: mum","words: The centre rings you on 07700 900001."],\#
        "outcome":{"done":{}},"who":"commissioner"}],"title":"To be told one’s own number is nothing of \#
        the other side"},{"broken":["C9"],"given":["referral submitted"],"rules":["C9"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.examp\#
        le.org","sent: 2025-03-03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400\#
        000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"denied":{}},"wh\#
        o":"commissioner"}],"title":"Only Cafcass Cymru’s team sends and tells, of its own referrals"},{\#
        "broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"cl\#
        ocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1, payer adul\#
        t dad; parts 2; reports payer adult dad; parts 1; words The parties share the visits; the father\#
         pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.\#
        1030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025-03-08.\#
        1030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult dad; pence 50\#
        00; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"details":["lines: session 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"]\#
        ,"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"details":["lines: reco\#
        rd 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"v\#
        isitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the order names share the visits\#
         to the penny, and each sees only their own"},{"broken":[],"given":["cymru referral accepted"],"\#
        rules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","details":["charg\#
        e: prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},{\#
        "at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family that it referred, and the \#
        family sees no charge"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps"\#
        :[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult\#
         mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comm\#
        and":"StatePrices","details":["centre: the-centre","prices: kind session; standard supervised; p\#
        ence 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detai\#
        ls":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks\#
        ":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: The first visit \#
        is free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":\#
        ["lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":1741\#
        600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence\#
         100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"CorrectPayment","details":["payment: p1","pence: 0","reason: Noted in the\#
         wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detai\#
        ls":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A correction sta\#
        nds beside what it corrects, with its reason"},{"broken":["E12"],"given":["supervised session he\#
        ld"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":[\#
        "charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"\#
        refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayer\#
        s","details":["terms: sessions payer adult mum; parts 1; reports payer adult dad; parts 1"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","d\#
        etails":["charge: first","kind: session","session: the-case.2025-03-08.1030","payer: adult dad",\#
        "pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025\#
        -03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer\#
         localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"wh\#
        o":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case does not name"},{"broken"\#
        :["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clock\#
        s":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":\#
        ["charge: first","kind: cancelled","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":\#
        {"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCha\#
        rge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 4000\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCha\#
        rge","details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 400\#
        0"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"CorrectCharge","details":["charge: first.1","pence: 0","reason: Charged by mistake."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","\#
        details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 3500"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged once to each payer, as hel\#
        d or as cancelled, whichever it was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"\#
        steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer\#
         adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"NoteCharge","details":["charge: notes","kind: report","pence: 2500"],"outcome":{"ref\#
        used":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","\#
        details":["terms: reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"co\#
        ordinator"}],"title":"Of supported contact there is no report to charge for, and nobody to name \#
        for one"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1\#
        741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; par\#
        ts 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"Na\#
        mePayers","details":["terms: sessions payer adult mum; parts 0, payer adult gran; parts 1, payer\#
         cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions.\#
        1.payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: late","payer: adult \#
        mum"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence 0; day 20\#
        25-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1\#
        ; payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor"\#
        }],"title":"What cannot be an amount, a payer or a day is not kept, and only the coordinator not\#
        es it"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P0010\#
        1"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1\#
        030","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: \#
        the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refu\#
        sed":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: o\#
        rder","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red\#
        ."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes:\#
         1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command"\#
        :"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cour\#
        t","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145320\#
        0000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"t\#
        itle":"A court reads the notes that were sent to it, as they were sent, and no others"},{"broken\#
        ":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court:\#
         the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fi\#
        leName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{\#
        "done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter\#
         received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details"\#
        :["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allo\#
        ws copies, the centre asks and the court sends"},{"broken":["C5"],"given":["referral without the\#
         letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers",\#
        "details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":17409\#
        92400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{\#
        "_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPap\#
        ers","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["paper\#
        s"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","de\#
        tails":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174107880\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLett\#
        er; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outc\#
        ome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","detail\#
        s":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1\#
        741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outc\#
        ome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; b\#
        ytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000\#
        ,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; \#
        fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome"\#
        :{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLett\#
        er received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"detail\#
        s":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":\#
        "AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"\#
        who":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs the centre, and\#
         only a court that follows the case sends it"},{"broken":["C5"],"given":["referral without the l\#
        etter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details"\#
        :["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":174099\#
        2400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"ou\#
        tcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPap\#
        ers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"\#
        _0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","detail\#
        s":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1740996000\#
        000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcom\#
        e":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":\#
        {"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000\#
        ,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"ti\#
        tle":"The court cannot send what it is asked for, and says why; a new letter asks again"},{"brok\#
        en":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refuse\#
        d":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPaper\#
        s","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order\#
        ","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_\#
        0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","de\#
        tails":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Where the referral does not tell that the order allows copies, the order itself must b\#
        e here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"\#
        outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"F\#
        ollowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome\#
        ":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCa\#
        se","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"c\#
        ourt"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","cas\#
        eNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: non\#
        e","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{}\#
        ,"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[\#
        ],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"detai\#
        ls":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":\#
        {"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details"\#
        :["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"co\#
        mmand":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free room\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progr\#
        ess: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; \#
        D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by refere\#
        nce and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open cent\#
        re"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","de\#
        tails":["person: clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark-\#
        of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Gran\#
        tRole","details":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court t\#
        he-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["link: link-the-case","person: clara","referrer: court"],"outcome":\#
        {"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: referrer kind court; name Clara Bench; organisation Family Court at Leeds; email clar\#
        a@court.example.org; service centre the-centre; kind supportedCentre; frequency every two weeks;\#
         minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orde\#
        rDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepar\#
        ation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; missing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"\#
        court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done\#
        ":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome\#
        ":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: second-centre","profile: name The Second Centre; town Diss; country england; take\#
        sSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: second-centre","standard: supervised","awarded: \#
        2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","detail\#
        s":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The\#
         Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":\#
        ["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},\#
        "who":"court"}],"title":"A court that refers from its account has the referral on its desk, and \#
        reads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a r\#
        oom that holds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":["\#
        E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-ce\#
        ntre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one family in a \#
        room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2\#
        025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],\#
        "outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six ho\#
        urs of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["\#
        H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Contact may go on to the day that is six months after its first"},{"broken":["H\#
        2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{\#
        "refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no \#
        later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only fo\#
        r days on which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"r\#
        ules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: t\#
        he-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03\#
        -08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0"\#
        ,"dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or \#
        named twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":\#
        ["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions pr\#
        ogress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted\#
        "],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["\#
        hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledB\#
        yCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[\#
        "hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two ho\#
        urs are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervi\#
        sed referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"r\#
        efused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"\#
        outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisi\#
        onal: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":\#
        "E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","detail\#
        s":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case\#
        .2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; spa\#
        n from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        A supervised session is certain only with a supervisor who is qualified and on duty throughout"}\#
        ,{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sally\#
        ; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-\#
        centre","person: sally","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"broken":\#
        ["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom",\#
        "details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","detai\#
        ls":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: bl\#
        ue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is n\#
        ot taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"rul\#
        es":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"wh\#
        o":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"giv\#
        en":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60\#
        ","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 1\#
        1:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-\#
        03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["ref\#
        erral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"C\#
        hangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"]\#
        ,"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supported\#
         room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["referr\#
        al accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}\#
        ],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"],"\#
        given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case",\#
        "dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refu\#
        sed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:1\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"A supervisor watches one family at a time, in a room that is turned round between two"},{\#
        "broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case:\#
         another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refuse\#
        d":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there at\#
         one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","repl\#
        yTo: clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentre; h\#
        earing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; nee\#
        ds An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-\#
        10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqu\#
        iry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"ou\#
        tcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquir\#
        y","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; w\#
        ords One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_fr\#
        om: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer\#
        : fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025\#
        -05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"A\#
        nswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for one \#
        family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: \#
        2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a h\#
        earing, and whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":["\#
        B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre:\#
         the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk\#
        @court.example.org","question: centre the-centre; from court; kind supportedCentre; children und\#
        erTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{}\#
        ,"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","sett\#
        ings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":174493074000\#
        0,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnqu\#
        iry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: fir\#
        st","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not ther\#
        e by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","reply\#
        To: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chi\#
        ldren underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"ou\#
        tcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre\#
        ; from court; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00101 \#
        needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","\#
        question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fa\#
        lse; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer\#
        : fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"re\#
        fused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds wha\#
        t belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-els\#
        e","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCe\#
        ntre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","questio\#
        n: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport false"\#
        ],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"an\#
        yone"}],"title":"Anybody asks in their own name only, and gives an address for the answer"},{"br\#
        oken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question\#
        : centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"ou\#
        tcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre\#
        ; from court; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first\#
        ","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A suppo\#
        rted centre is asked for no report before the hearing either"},{"broken":["B9"],"given":["open c\#
        entre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":\#
        ["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from legalRep\#
        resentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: f\#
        irst","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":[\#
        "answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil 20\#
        25-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the most,\#
         and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"ste\#
        ps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo:\#
         clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; childr\#
        en underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"cloc\#
        ks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; \#
        standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600\#
        000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; \#
        words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"O\#
        nly an accredited service is asked, and answers that it would take the family"},{"broken":[],"gi\#
        ven":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"d\#
        etails":["social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authori\#
        ty"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWork\#
        er: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@counci\#
        l.example.org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"detail\#
        s":["social_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"}\#
        ,{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: \#
        name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.ex\#
        ample.org"],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority names its two p\#
        eople anew when one changes, and the centre is told"},{"broken":["C2"],"given":["authority refer\#
        ral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAuth\#
        orityPeople","details":["socialWorker: name Nell New; email nell@council.example.org"],"outcome"\#
        :{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocal\#
        AuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.org"],"outcom\#
        e":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLoc\#
        alAuthorityPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":17409\#
        92400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: name Tom Mere\#
        ; email tom@council.example.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"_0\#
        ":["socialWorker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either of th\#
        em out is refused"},{"broken":["C2","C3","D1"],"given":["authority referral submitted"],"rules":\#
        ["C2","C3","D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre","own\#
        _number: LCS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"ou\#
        tcome":{"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outcom\#
        e":{"denied":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"details"\#
        :[],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName letter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id another; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":17409924\#
        00000,"clocks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":17\#
        41078800000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words\#
        : We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"c\#
        locks":{},"details":["progress: notAccepted","words: We have no step-free room.","clocks: D1 met\#
        "],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameLocal\#
        AuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org","teamM\#
        anager: name Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"authori\#
        ty"}],"title":"A local authority sees where its referral stands, and nobody of another does"},{"\#
        broken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber: L\#
        CS/4472"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":1740\#
        992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","case: \#
        no-such-case","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at a\#
        nother-council"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authorit\#
        y: another-council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":1740\#
        992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNum\#
        ber: lcs 4471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at":1740992400000,\#
        "clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"authority at another\#
        -council"}],"title":"A colleague takes a referral up by its two numbers, and by neither alone"},\#
        {"broken":["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"FollowReferral","details":["authority: the-council","ownNumber: LS25P00101"],\#
        "outcome":{"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral that somebody else\#
         made is no local authority’s to take up"},{"broken":[],"given":["open centre"],"rules":["I1","I\#
        2","I3","I6","I8","I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","detail\#
        s":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; v\#
        isitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore\#
         true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt tru\#
        e; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack\#
         courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example\#
        ; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the pa\#
        rk; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime \#
        Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; ph\#
        otographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobod\#
        y"],"outcome":{"done":{}},"who":"anyone"}],"title":"Anybody drafts an order; it is done when eve\#
        ry matter is seen to"},{"broken":["I1"],"given":["open centre"],"rules":["I1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childr\#
        en Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervis\#
        edCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSends\#
        Papers true; letterIsOfCymru false; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; ot\#
        herRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly tru\#
        e; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; t\#
        hereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran;\#
         collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObs\#
        erves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayG\#
        oOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I1"}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childre\#
        n Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervise\#
        dCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsP\#
        apers true; letterIsOfCymru false; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; oth\#
        erRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true\#
        ; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; th\#
        ereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; \#
        collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObse\#
        rves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGo\#
        Out false; isAccompanied byNobody; notNeeded copiesFromCourt"],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"A matter that nobody has said anything of keeps the draft from being done, until \#
        it is marked as needing nothing"},{"broken":["I2"],"given":["open centre"],"rules":["I2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03\#
        -03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service ki\#
        nd supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral\#
         courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnli\#
        ne true; madeUntil 2025-03-10; otherRespondsWithinDays 7; recordsArePaidJointly true; ending pre\#
        paredBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter eac\#
        h Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy \#
        Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; \#
        interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; i\#
        sAccompanied byNobody"],"outcome":{"invalid":{"_0":["draft.referral.costsPaidBy","draft.referral\#
        .fallBack"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":\#
        ["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visi\#
        tor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore tr\#
        ue; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; \#
        madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack co\#
        urtLists; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the pictu\#
        re story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in \#
        the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gr\#
        an; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example; take\#
        s forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; leftOut costs"],"outcome"\#
        :{"done":{}},"who":"anyone"}],"title":"A clause that stands has no gaps; one that is left out ne\#
        eds none"},{"broken":["I3"],"given":["open centre"],"rules":["I3"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and A\#
        na; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; ce\#
        ntre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true;\#
         letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025\#
        -03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJ\#
        ointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 202\#
        5-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct colle\#
        ctedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves \#
        false; interpreter independent; photographer Tom Example; takes forbidden; shares forbidden; may\#
        GoOut false; isAccompanied notByNamed"],"outcome":{"invalid":{"_0":["draft.direct.broughtBy","dr\#
        aft.direct.interpreterPaidBy","draft.direct.language","draft.direct.notAccompaniedBy"]}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2\#
        025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; serv\#
        ice kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; re\#
        ferral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; \#
        isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy\#
         Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the p\#
        icture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August\#
         in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoo\#
        m Gran; mayOthersCome false; officerObserves false; interpreter independent; language Polish; in\#
        terpreterIsPaidJointly true; photographer Tom Example; takes forbidden; shares forbidden; mayGoO\#
        ut false; isAccompanied notByNamed; notAccompaniedBy Uncle Bob"],"outcome":{"done":{}},"who":"an\#
        yone"}],"title":"Each condition face to face says whom it is about"},{"broken":[],"given":["open\#
         centre"],"rules":["I4"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","detai\#
        ls":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; \#
        visitor Tom Example; service kind virtualSupervised; centre the-centre; isAgreed true; asksForMo\#
        re true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt t\#
        rue; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBa\#
        ck courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Examp\#
        le; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the \#
        park; exitPlan from August in the library; video deviceReadyBy Ruth Example; spaceBy Ruth Exampl\#
        e; mayOthersCome false; officerObserves false; direct interpreter none"],"outcome":{"done":{}},"\#
        who":"anyone"}],"title":"By video other conditions hold, and none of those face to face is asked\#
         for"},{"broken":["I4"],"given":["open centre"],"rules":["I4"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; \#
        isOneChild false; carer Ruth Example; visitor Tom Example; service kind virtualSupervised; centr\#
        e the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; le\#
        tterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03\#
        -10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJoin\#
        tly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-0\#
        9-03; thereafter each Saturday in the park; exitPlan from August in the library; video spaceBy R\#
        uth Example; mayOthersCome false; officerObserves false; direct interpreter none"],"outcome":{"i\#
        nvalid":{"_0":["draft.video.deviceReadyBy"]}},"who":"anyone"}],"title":"By video it is said who \#
        sees to the device"},{"broken":["I5"],"given":["open centre"],"rules":["I5"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children\#
         Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supportedC\#
        entre; centre the-centre; isAgreed true; asksForMore true; tasks report; referral courtSendsPape\#
        rs true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUn\#
        til 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; records\#
        ArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contact\#
        Ends 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; dire\#
        ct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome\#
         false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; shar\#
        es forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2\#
        025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; serv\#
        ice kind supportedCentre; centre the-centre; isAgreed true; asksForMore true; tasks attendCourt;\#
         referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Exampl\#
        e; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPai\#
        dBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with th\#
        e picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from Aug\#
        ust in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInThe\#
        Room Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Exampl\#
        e; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refus\#
        ed":{"_0":"I5"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","detail\#
        s":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; v\#
        isitor Tom Example; service kind supportedCentre; centre the-centre; isAgreed true; asksForMore \#
        true; tasks settleDisputes; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCou\#
        rt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fa\#
        llBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth E\#
        xample; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in \#
        the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBefor\#
        eTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter no\#
        ne; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied b\#
        yNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone"}],"title":"A supported centre is aske\#
        d for a place and for nothing else"},{"broken":[],"given":["open centre"],"rules":["I5"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-\#
        03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kin\#
        d supportedCentre; centre the-centre; isAgreed true; asksForMore false; referral courtSendsPaper\#
        s true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUnt\#
        il 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsA\#
        rePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactE\#
        nds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direc\#
        t broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome \#
        false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; share\#
        s forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; ch\#
        ildren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supe\#
        rvisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks report; referral courtSe\#
        ndsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true;\#
         madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; \#
        recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; \#
        contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the librar\#
        y; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOth\#
        ersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbidde\#
        n; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyon\#
        e"}],"title":"Without such a wish it is done; of supervised contact a report may be asked"},{"br\#
        oken":["I6","I8"],"given":["open centre"],"rules":["I6","I8"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; i\#
        sOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre \#
        the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; lett\#
        erIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-1\#
        0; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointl\#
        y true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-\#
        03; thereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy \#
        Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; offic\#
        erObserves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden;\#
         mayGoOut false; isAccompanied byNobody; leftOut placeAndAcceptance"],"outcome":{"refused":{"_0"\#
        :"I6"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draf\#
        t: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor To\#
        m Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; ta\#
        sks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy\#
         Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLis\#
        ts; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepare\#
        dHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitP\#
        lan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Examp\#
        le; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographe\#
        r Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; leftOu\#
        t leave"],"outcome":{"refused":{"_0":"I8"}},"who":"anyone"}],"title":"Contact is always subject \#
        to the centre's accepting, and the centre always sees the papers"},{"broken":["I9"],"given":["op\#
        en centre"],"rules":["I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","det\#
        ails":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example\#
        ; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForM\#
        ore true; tasks records; enquiry made-up; referral courtSendsPapers true; letterIsOfCymru false;\#
         copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWi\#
        thinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending pre\#
        paredBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter eac\#
        h Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy \#
        Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; \#
        interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; i\#
        sAccompanied byNobody"],"outcome":{"invalid":{"_0":["draft.service.enquiry"]}},"who":"anyone"}],\#
        "title":"An answer before the hearing is quoted by its own reference"},{"broken":[],"given":["op\#
        en centre"],"rules":["I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","detai\#
        ls":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cour\#
        t; kind supervisedCentre; children twoToFour; wantsReport false"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 20\#
        25-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; servi\#
        ce kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; enq\#
        uiry first; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy \#
        Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtList\#
        s; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepared\#
        How with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPl\#
        an from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exampl\#
        e; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer\#
         Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; aids pa\#
        rentingPlan"],"outcome":{"done":{}},"who":"anyone"}],"title":"What the centre was asked before t\#
        he hearing can be quoted"},{"broken":["B2"],"given":["open centre"],"rules":["B2"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; ch\#
        ildren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supp\#
        ortedCentre; centre the-centre; isAgreed true; asksForMore false; signs longGap; referral courtS\#
        endsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true\#
        ; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example;\#
         recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story;\#
         contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the libra\#
        ry; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOt\#
        hersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbidd\#
        en; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"B2"}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: abou\#
        t made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Examp\#
        le; service kind supportedCentre; centre the-centre; isAgreed true; asksForMore false; signs lon\#
        gGap; whyDespiteSigns They met twice this year.; referral courtSendsPapers true; letterIsOfCymru\#
         false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRes\#
        pondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; end\#
        ing preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereaf\#
        ter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; colle\#
        ctedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves \#
        false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut f\#
        alse; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"}],"title":"Signs of risk poi\#
        nt to supervised contact, unless the order says why not"},{"broken":["A1"],"given":["open centre\#
        "],"rules":["A1"],"steps":[{"at":1819785600000,"clocks":{},"command":"FinishOrder","details":["d\#
        raft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor\#
         Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true;\#
         tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; mad\#
        eBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack court\#
        Lists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prep\#
        aredHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; ex\#
        itPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Ex\#
        ample; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photogra\#
        pher Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"o\#
        utcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"No draft names a centre whose award ha\#
        s lapsed"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person\#
        : sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"given":["super\#
        vised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certifi\#
        ed 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; \#
        safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: s\#
        ue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last \#
        day of their training"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"rules":[\#
        "L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","p\#
        rovisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"ou\#
        tcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certi\#
        fied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03\#
        ; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSuperviso\#
        r","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: \#
        the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"\#
        refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024\#
        -06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegua\#
        rdingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","detail\#
        s":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":"N\#
        either assigned nor confirmed without what is asked for"},{"broken":["L1"],"given":["supervised \#
        sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRe\#
        cord","details":["centre: the-centre","person: sue","record: references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volu\#
        nteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":\#
        "volunteer"}],"title":"What is booked does not begin when the supervisor turns out not to be che\#
        cked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue"\#
        ,"record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02\#
        , from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; do\#
        mesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},{\#
        "at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"voluntee\#
        r"}],"title":"What is booked does not begin when the supervisor turns out not to be trained"},{"\#
        broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12\#
        -31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check h\#
        olds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"],"rules":["L1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-\#
        centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:\#
        00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty wi\#
        thout a check, or with one that does not look far enough"},{"broken":["L1"],"given":["open centr\#
        e"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pe\#
        rson vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person\#
        : vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"O\#
        ne reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","\#
        member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centr\#
        e: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; references "],"\#
        outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseU\#
        ntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; spa\#
        n from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new waits\#
         until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","s\#
        ettings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLeve\#
        l enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coord\#
        inator"}],"title":"A centre that renews checks after two years"},{"broken":[],"given":["supervis\#
        ed referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:\#
        00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who"\#
        :"supervisor"}],"title":"Whoever is checked and trained is put on duty and watches contact"},{"b\#
        roken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-03\#
        -08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in order on the\#
        ir last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"],"rules"\#
        :["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: \#
        vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; t\#
        o 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:40; t\#
        o 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is not on \#
        duty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervised sessions bo\#
        oked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","detai\#
        ls":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":174142\#
        8900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title\#
        ":"It is never too late to say that one knows a family"},{"broken":["L1"],"given":["sessions boo\#
        ked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","detail\#
        s":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],"t\#
        itle":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["L1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-\#
        centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; recei\#
        ved 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027\#
        -12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"C\#
        orrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; cert\#
        ified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-0\#
        3; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","de\#
        tails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],\#
        "outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; ce\#
        rtified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06\#
        -03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","an\#
        swers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says of thei\#
        r own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":["open c\#
        entre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","de\#
        tails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the\#
        -centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centr\#
        e: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"re\#
        fused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselves counts \#
        at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: bob","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhan\#
        ced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received \#
        2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-\#
        31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified\#
         2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps their own\#
        "},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level\#
         enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; rec\#
        eived 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 20\#
        27-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span \#
        from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified \#
        2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detail\#
        s":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":\#
        ["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused\#
        ":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day and not on the\#
         next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMont\#
        hs 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesti\#
        cAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs \#
        level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old\#
        ; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["\#
        centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abus\#
        e training is the centre's choice, safeguarding is not"},{"broken":["E6"],"given":["practitioner\#
         has the case"],"rules":["E10","E5","E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"As\#
        kToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why: S\#
        am asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"\#
        details":["centre: the-centre","day: 2025-03-08","observers: "],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-\#
        case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_booked: 1"],"outcome":{"done"\#
        :{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],"\#
        outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"details":["\#
        centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson","may_enter: Dan Cole, Pat \#
        Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan Cole, Pat Page","may_begin\#
        : false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"co\#
        mmand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "TakeBackObservation","details":["session: the-case.2025-03-15.1030","person: pat"],"outcome":{"\#
        outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},"command":"LeaveByDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observe\#
        r pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practitioner asks to observe a sess\#
        ion, is booked, and comes in by the door on neither side"},{"broken":["E5","E10"],"given":["prac\#
        titioner has the case"],"rules":["E10","E5"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "AskToObserve","details":["session: the-case.2025-03-08.1030","person: quinn","way: inPerson","w\#
        hy: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400000,"clocks":{\#
        },"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: in\#
        Person","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400000,\#
        "clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat\#
        ","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who":"practitioner"},{"at":174\#
        0992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","\#
        person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.\#
        1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025\#
        -03-08.1030","person: pat","isYes: false","words: It is the very first visit."],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],"\#
        outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"A\#
        skToObserve","details":["session: the-case.2025-03-15.1030","person: pat","way: inPerson","why: \#
        To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command":\#
        "AnswerObservation","details":["session: the-case.2025-03-15.1030","person: pat","isYes: true","\#
        words: Please ring the side bell."],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289000\#
        00,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-15.1030","date: 202\#
        5-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: observer pat"],"outcome":{"\#
        refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks":{},"details":["centre: the\#
        -centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outcome":{"done":{}},"who":"vol\#
        unteer"}],"title":"Nobody comes to observe who has not the case, was not booked, or has it no lo\#
        nger"},{"broken":["E10"],"given":["practitioner has the case"],"rules":["E10"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030",\#
        "person: pat","way: remotely","why: Too far to come."],"outcome":{"done":{}},"who":"practitioner\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObservation","details":["sessio\#
        n: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"refused":{"_0":"E10"}},"wh\#
        o":"coordinator"}],"title":"A session is observed while it is ahead, and not once it has begun"}\#
        ,{"broken":["E5","E10"],"given":["supervised referral submitted"],"rules":["E10"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fa\#
        lse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minu\#
        tes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minut\#
        es: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised",\#
        "endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","\#
        name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":\#
        {}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":[\#
        "person: pat","name: Pat Page","email: pat@advisers.example.org","office: familyCourtAdviser","o\#
        rganisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25\#
        P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"\#
        AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why:\#
         To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{"at":1740992400000,"clocks"\#
        :{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: \#
        remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.1030","person: pat"\#
        ,"isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["centre: the-centre","day: 2025-03-08","observers: Pat Page, remotely"],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],"out\#
        come":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by video is observed from afa\#
        r, and nobody comes to the centre for it"},{"broken":["F5"],"given":["practitioner has the case"\#
        ],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child s\#
        am"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSe\#
        ssion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraf\#
        t","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 S\#
        am built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        1453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord\#
        ","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.103\#
        0","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":\#
        {}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["ses\#
        sion: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Page","authority: order","pay\#
        s: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coordinator"},{"at":17414532000\#
        00,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practi\#
        tioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"outcome":{"refused":{"_0":"F5\#
        "}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sess\#
        ion: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page","aut\#
        hority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"c\#
        locks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practitioner"}],"title":"A practit\#
        ioner reads the record that was sent to them, as it was sent, and no other"},{"broken":[],"given\#
        ":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discu\#
        ssed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitioner"\#
        },{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"outcome":{"done":{}},"who":"p\#
        ractitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","h\#
        asUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","ends\#
        On: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"An adviser who has the case assesses that contact by video suits, and the centre\#
         may accept it so"},{"broken":["B7"],"given":["cymru practitioner has the case"],"rules":["B7"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSu\#
        itable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:  "],"outcome":{"invalid":{\#
        "_0":["assessed","limits"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"As\#
        sessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed: 2025-\#
        03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitioner"},{"at":174\#
        0992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false"\#
        ,"assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes:\#
         45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: \#
        30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","end\#
        sOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuit\#
        able: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody listens in."],"out\#
        come":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"ou\#
        tcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where an adviser finds that video \#
        does not suit, or not any more, no session by video is booked"},{"broken":["B7"],"given":["pract\#
        itioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Assess\#
        Remote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-0\#
        3","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner"}],"title":"Whether vi\#
        deo suits is for an adviser of Cafcass Cymru to assess, in a case that it referred"},{"broken":[\#
        "B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"RegisterPerson","details":["person: gil","name: Gil Ward","email: gil@guardians.ex\#
        ample.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000\#
        ,"clocks":{},"command":"AllocatePractitioner","details":["person: gil","name: Gil Ward","email: \#
        gil@guardians.example.org","office: guardian","organisation: Guardians","madeSure: rang the offi\#
        ce"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeU\#
        pCase","details":["person: gil","number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner/\#
        gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: gil","isSuita\#
        ble: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused":\#
        {"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not assess whether contact by v\#
        ideo suits"},{"broken":["B3","B7"],"given":["cymru practitioner has the case"],"rules":["B7","B3\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervis\#
        ed-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditat\#
        ion","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: supervised-house","kinds: supervisedCentre, virtualSupervised"],"outcome":{"done":{}\#
        },"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AssessRemo\#
        te","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03",\#
        "limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,\#
        "clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents:\#
         the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"who":"practitioner"},{"at":17\#
        40992400000,"clocks":{},"command":"ScreenReferral","details":["case: the-next","found: ","hasUnm\#
        anagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who":"coordinator at supervised\#
        -house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["case: the-next",\#
        "kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outco\#
        me":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}],"title":"What an adviser f\#
        ound of video goes with the case to the next centre"},{"broken":["C15"],"given":["supervised ses\#
        sions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerso\#
        n","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: mar\#
        k-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"details":[],"o\#
        utcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AllocateP\#
        ractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office\#
        : guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number\#
        : ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"d\#
        etails":["progress: accepted","children: Sam","ahead: 2025-03-08, 2025-03-15, 2025-03-22","held:\#
         ","notes: 0","conditions: The visiting adult comes by the side door.","professional: none","clo\#
        cks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"detai\#
        ls":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":1740992400000,"clocks":{},"det\#
        ails":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details"\#
        :["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"practitioner"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","m\#
        inutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},"who":"practitioner"},{"at"\#
        :1740992400000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"done"\#
        :{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},\#
        "who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person:\#
         pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"A practition\#
        er sees a case once they have taken it up, and nothing once that has ended"},{"broken":["C15"],"\#
        given":["supervised referral submitted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.exam\#
        ple.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"\#
        clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pa\#
        t@advisers.example.org","office: socialWorker","organisation:  ","madeSure:  "],"outcome":{"inva\#
        lid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: DAN@example.org\#
        ","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"invalid":{"_0":["em\#
        ail"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","d\#
        etails":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker"\#
        ,"organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who":"visitor"},{"at":17409924\#
        00000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","em\#
        ail: pat@advisers.example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase",\#
        "details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"who":"practitioner"},{"at":17\#
        40992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00102"],"o\#
        utcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command"\#
        :"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"],"outcome":{"refused":{"_0\#
        ":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details"\#
        :["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{\#
        "at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P001\#
        01"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever does not know the number of\#
         the case is not let in, and not for long"},{"broken":["C15"],"given":["practitioner has the cas\#
        e"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskAboutAttending","deta\#
        ils":["person: pat","professional: attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["p\#
        rofessional.office","professional.why"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},\#
        "command":"AskAboutAttending","details":["person: pat","professional: attends true; name Cath Mo\#
        ss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":"practitioner"},{"at":17409\#
        92400000,"clocks":{},"details":["professional: none"],"outcome":{"done":{}},"who":"practitioner"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: f\#
        alse"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerAttending","details":["person: pat","isYes: true"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"details":["professional: Cath Moss"],"outcome\#
        ":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"details":["centre: the-cent\#
        re","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole, Cath Moss"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AnswerAttending","details"\#
        :["person: pat","isYes: false","words: no room"],"outcome":{"outOfStep":{}},"who":"coordinator"}\#
        ],"title":"A practitioner asks who should attend, and the centre answers"},{"broken":["C15"],"gi\#
        ven":["referral drafted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; order\#
        Date 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RegisterPe\#
        rson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: \#
        mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"A\#
        llocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org"\#
        ,"office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person:\#
         pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practitioner"},{"at":174099240000\#
        0,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ","born: 2019-05-05"],"ou\#
        tcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":\#
        "TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{"done":{}},"who":"practitio\#
        ner"}],"title":"Where the referral names no number of the court's, a case is taken up by the day\#
         on which a child was born"},{"broken":[],"given":["practitioner has the case"],"rules":["C15"],\#
        "steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","details":["reason: courtEnded","\#
        contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741338000000,"cloc\#
        ks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08, 2025-03-15, 2025-03-22"],"\#
        outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clocks":{},"command":"AskAboutAt\#
        tending","details":["person: pat","professional: attends false"],"outcome":{"outOfStep":{}},"who\#
        ":"practitioner"}],"title":"A practitioner hears when contact has ended, and still reads what th\#
        ey had"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYears\#
         3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYears 2; saf\#
        eguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"HoldRecords","details":["isHeld: true","reason: The police asked us to keep it."],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","\#
        details":["isHeld: false","reason: The police are done."],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"details":["stage: submitted"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"A hold is placed and lifted by whoever runs the centre, and how long re\#
        cords are kept is their choice"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","w\#
        ords: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835773200000,"clocks"\#
        :{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":183577\#
        3200000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: Too late."],"outc\#
        ome":{"outOfStep":{}},"who":"coordinator"}],"title":"The day after its time has passed a family \#
        is erased, and the centre keeps the reference alone"},{"broken":["L3"],"given":["referral submit\#
        ted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EraseFamily","details":\#
        [],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command":"EraseFamily","details":[],"o\#
        utcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On the last day it is still kept"\#
        },{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have no room."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords"\#
        ,"details":["isHeld: true","reason: An inquiry may need it."],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refuse\#
        d":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","de\#
        tails":["reference: the-cause"],"outcome":{"invalid":{"_0":["reference"]}},"who":"coordinator"},\#
        {"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"denied":{}},"wh\#
        o":"supervisor"},{"at":2372230800000,"clocks":{},"command":"ChangeRetention","details":["centre:\#
         the-centre","retention: closedYears 3; safeguardingYears 2"],"outcome":{"invalid":{"_0":["reten\#
        tion.safeguardingYears"]}},"who":"coordinator"}],"title":"Whatever its age, nothing is erased th\#
        at somebody holds"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","ac\#
        count: Sam fell and cut a knee.","happened: 2025-03-08T11:00","toldAuthorities: ","suspendContac\#
        t: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152400000,"clocks":{},"command":"C\#
        loseCase","details":["reason: movedOn","contactCeased: 2025-03-28"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"\#
        refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"clocks":{},"command":"EraseFamil\#
        y","details":[],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where an incident was repor\#
        ted the family is kept longer"},{"broken":["L3"],"given":["supervised session held"],"rules":["L\#
        3"],"steps":[{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: th\#
        e-case.2025-03-08.1030","text: attendees Dan and Sam; events Dan and Sam drew.; whatTheChildSaid\#
         Again!"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{"L3":["2025-04\#
        -10"]},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}\#
        ,{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData","details":["adult: dad","isReadThrou\#
        gh: true"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1741597200000,"clocks":{\#
        },"command":"DecideOwnData","details":["adult: dad","decisions: paragraph record.the-case.2025-0\#
        3-08.1030/attendees/0; choice give, paragraph record.the-case.2025-03-08.1030/events/0; choice b\#
        lackOut; names Sam; ground child"],"outcome":{"done":{}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/f\#
        requency/0; choice give, paragraph referral/preparation/0; choice give, paragraph firstVisits/fi\#
        rstVisitReason/0; choice give, paragraph assessment/summary/0; choice leaveOut; ground seriousHa\#
        rm; words Not for him."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks"\#
        :{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad","isReadThrough: true"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"An adult asks, somebody decides on what staff wro\#
        te, and then it is given"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"a\#
        t":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"deni\#
        ed":{}},"who":"resident"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["\#
        adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command\#
        ":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/frequency/0; choice lea\#
        veOut"],"outcome":{"invalid":{"_0":["decisions.0.ground"]}},"who":"coordinator"},{"at":174159720\#
        0000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: "],"outcome":{"de\#
        nied":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details\#
        ":["adult: dad","decisions: paragraph referral/frequency/0; choice leaveOut; ground notAboutThem\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Release\#
        OwnData","details":["adult: dad"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1\#
        744322400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome":{"done":{}}},{"at":1744326000\#
        000,"clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Nothing is given t\#
        hat nobody has read through, and nobody asks for another"},{"broken":["L3"],"given":["session he\#
        ld"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details"\#
        :["adult: dad","children: true"],"outcome":{"refused":{"_0":"L3"}},"who":"visitor"},{"at":174159\#
        7200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad","children: false"],"outcom\#
        e":{"done":{}},"who":"visitor"}],"title":"What is held about a child is asked for by somebody wi\#
        th parental responsibility alone"},{"broken":["L3"],"given":["referral submitted","next centre"]\#
        ,"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":[\#
        "centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"refused":{"_0\#
        ":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":\#
        ["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor:\#
         mill-house","why: The hall is sold."],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: the-\#
        centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: the-centre","why:\#
         The hall is sold."],"outcome":{"invalid":{"_0":["successor"]}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-ho\#
        use","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"command":"HoldRecords","details":["isHeld: true","reason: They are not ours any more."],"\#
        outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecor\#
        ds","details":["isHeld: true","reason: The police asked for it."],"outcome":{"done":{}},"who":"c\#
        oordinator at mill-house"}],"title":"A centre that closes hands what it keeps to another, which \#
        then answers for it"},{"broken":["L3"],"given":["referral submitted","next centre"],"rules":["L3\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-\#
        centre","retention: closedYears 5; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","w\#
        ords: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-house","why: Th\#
        e hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1835773200000,"clocks":{},"comman\#
        d":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator at mill-house\#
        "},{"at":1898845200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"w\#
        ho":"coordinator at mill-house"}],"title":"What a centre promised to keep longer, its successor \#
        keeps as long"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"a\#
        t":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session:\#
         the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"ou\#
        tcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord",\#
        "details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"superv\#
        isor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case\#
        .2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sall\#
        y"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        42033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025-\#
        03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command"\#
        :"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}}\#
        ,"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","d\#
        etails":["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["sess\#
        ion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"c\#
        locks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"\#
        outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","deta\#
        ils":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who\#
        ":"supervisor"}],"title":"A record is written in time, checked by a second person, and locked"},\#
        {"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1742033640000\#
        ,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"\#
        F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not written turn\#
        s overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps"\#
        :[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: \#
        the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"w\#
        ho":"coordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"broken":[],\#
        "given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"com\#
        mand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad\#
        , Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"s\#
        upervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-ca\#
        se.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"\#
        command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7"\#
        :["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"Sen\#
        dReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Th\#
        e final record goes on the last of the seven days, in March"},{"broken":[],"given":["supervised \#
        session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraf\#
        t","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 S\#
        am built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        1453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord\#
        ","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":\#
        "CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["\#
        kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes o\#
        n the last of the seven days, in October"},{"broken":[],"given":["cymru referral submitted"],"ru\#
        les":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["foun\#
        d: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","\#
        endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":17453088000\#
        00,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["reas\#
        on: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":17455\#
        35540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact reaches Cafcass\#
         Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules":\#
        ["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCas\#
        e","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: \#
        conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the la\#
        st of the seven days that contact has concluded"},{"broken":[],"given":["supervised session held\#
        "],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":\#
        ["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A super\#
        vised centre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["session he\#
        ld"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details\#
        ":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_\#
        0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","detai\#
        ls":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported centre \#
        is called to give evidence, and the request is kept"},{"broken":[],"given":["supervised session \#
        held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","deta\#
        ils":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built\#
         a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414\#
        53200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: \#
        court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Notes that a second person checked go to the court by its order"},{"bro\#
        ken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clo\#
        cks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attend\#
        ees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"\#
        clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","re\#
        cipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who\#
        ":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks"\#
        :{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient\#
        : Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":174\#
        1453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to\#
        : court","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"invalid":{\#
        "_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"Send\#
        Record","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","au\#
        thority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,\#
        "clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","r\#
        ecipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-\#
        03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details\#
        ":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"\#
        supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-cas\#
        e.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authorityDe\#
        tails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Notes go to the court checked, with authority, and as they were"},{"broken":["F1"],"given":\#
        ["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":\#
        "SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam seemed happy.\#
        "],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comma\#
        nd":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam built a t\#
        ower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"SaveRecordDraft","details":["session: no-such-session","text: events Sam built a tower."\#
        ],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comman\#
        d":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1\#
        "}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["sess\#
        ion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: n\#
        obody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writ\#
        es no observation of contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":\#
        [{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at N\#
        orwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},\#
        "command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_\#
        0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","detail\#
        s":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked of a supported\#
         centre is refused and kept once, and the letter is ready"},{"broken":[],"given":["supervised se\#
        ssion held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","\#
        details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"A report asked of a supervised centre is taken down"},{"broken":[],"given":["session held"],"r\#
        ules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":\#
        ["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from th\#
        e climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one t\#
        hing that is written of supported contact"},{"broken":["F3"],"given":["supervised session held"]\#
        ,"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","de\#
        tails":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000\#
        ,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["re\#
        ason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refuse\#
        d":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft"\#
        ,"details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam\#
         built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17417\#
        70000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord",\#
        "details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":17420831400\#
        00,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"The final record goes within seven days of contact ceasin\#
        g, all of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"step\#
        s":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason:\#
         stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":17433756000\#
        00,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that\#
         is not sent turns overdue, across the night on which the clocks go forward"},{"broken":["F1","F\#
        4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3\#
        ":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","cont\#
        actCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":\#
        {},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"\#
        ]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind\#
        : conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"c\#
        locks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"\#
        }},"who":"coordinator"}],"title":"Where nobody commissioned contact, no return of supported cont\#
        act is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps\#
        ":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: \#
        courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":176152\#
        3140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clo\#
        cks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":[\#
        "met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Cafcass Cymru is told within seven days that contact has concluded"},{"broken\#
        ":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora \#
        Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendRetu\#
        rn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":17\#
        45308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCas\#
        e","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600\#
        000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"The return of supported contact goes to Cafcass Cymr\#
        u within seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-c\#
        ase","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supe\#
        rvisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":18197514\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kin\#
        d supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":18\#
        19753200000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centr\#
        e; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referr\#
        er"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","\#
        link: link-another-case","centre: the-centre","kind: supportedCentre","referrer: parent"],"outco\#
        me":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a service that is ac\#
        credited for it on the day"},{"broken":[],"given":["cymru referral drafted"],"rules":["B7"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service cen\#
        tre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtualBecause longOrNoCon\#
        tact; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parent\#
        s in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Ma\#
        de-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video \#
        once it was assessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rule\#
        s":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: service centre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distance"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: wales funding ground involvement; adviser \#
        Owen Pryce; riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownS\#
        afeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-04\#
        ; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wales.remote.discussed"\#
        ]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: service centre the-centre; kind virtualSupported; frequency weekly; virtualBecause distanc\#
        e; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents i\#
        n January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-\#
        Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for su\#
        pported contact nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitted"\#
        ],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":[\#
        "found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuper\#
        vised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0\#
        ":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hold it by video does not tak\#
        e a Cymru family there without the assessment"},{"broken":["C10"],"given":["open centre"],"rules\#
        ":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: l\#
        ink-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegu\#
        ardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: preparation who the mother; how "],"outcome":{"invali\#
        d":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentat\#
        ive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mothe\#
        r's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born\#
         2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mothe\#
        r; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; first\#
        Name Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; a\#
        rrangements willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded false\#
        ; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fals\#
        e; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers\#
        .preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: preparation who the mother; how with a picture book; by 2025-03-03"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, h\#
        ow, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcass\#
        Cymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind sa\#
        feguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; shows\#
        PrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
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
        papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement; advise\#
        r Owen Pryce; riskAssessment seen with both parents; sessions 7; minutesEach 60; knownSafeguardi\#
        ngIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who"\#
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
        s; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organis\#
        ation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eithe\#
        rPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; r\#
        ole residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90\#
        0001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rela\#
        tionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no;\#
         mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pap\#
        ers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement; adviser O\#
        wen Pryce; riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSafeguardingI\#
        ssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"r\#
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
        e; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; \#
        sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue tru\#
        e"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six\#
         hours, nor for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-\#
        case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@examp\#
        le.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60;\#
         proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-0\#
        2-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; \#
        preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNee\#
        ded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConc\#
        erns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":\#
        "C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both par\#
        ents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"ref\#
        used":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk asse\#
        ssment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer\#
        : cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter\#
        ; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pr\#
        yce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind sup\#
        ervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the ce\#
        ntre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk\#
         found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvemen\#
        t; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minutesEach 120; known\#
        SafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broke\#
        n":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
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
        e; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment \#
        seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; declaration n\#
        ame Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Ca\#
        fcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules":["\#
        C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName ord\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
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
        ttends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding\#
         ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 6; minu\#
        tesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour ses\#
        sions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresenta\#
        tive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.l\#
        anguage","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: interpreter isNeeded true; language British Sign La\#
        nguage; who an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}\#
        ],"title":"An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["open\#
         centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-let\#
        ter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes \#
        48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLea\#
        veCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetai\#
        ls"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email \#
        referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks\#
        ; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; ord\#
        erDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id \#
        sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName\#
         Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate \#
        true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact ema\#
        il dan@example.org; attendees named ; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no\#
        ; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs none"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only wi\#
        th for how long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","ref\#
        errer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; \#
        fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; is\#
        True true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740\#
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
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Ca\#
        fcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referr\#
        er"}],"title":"Without the safeguarding letter, the form asks why and who will send it"},{"broke\#
        n":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example\#
        .org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.re\#
        ferrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: s\#
        ervice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedin\#
        gs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pape\#
        rsFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; las\#
        tName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; re\#
        lationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visi\#
        tingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; att\#
        endees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparatio\#
        n who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false;\#
         professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: r\#
        eferrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; so\#
        cialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names the\#
         social worker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-cas\#
        e","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthori\#
        ty; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; \#
        email ann@example.org; teamManager name Tom Mere; email tom@example.org; service centre the-cent\#
        re; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cour\#
        t Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's so\#
        licitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-\#
        05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; con\#
        tact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName D\#
        an; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrange\#
        ments willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how \#
        with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends \#
        false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Rut\#
        h Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local a\#
        uthority refers with its two people named"},{"broken":[],"given":["referral drafted"],"rules":["\#
        B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: s\#
        ervice centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7\#
        ; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"A stay as long as the limit needs no agreement, a longer one was agreed with the\#
         centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind sup\#
        ervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"}],"title":"A stay as long as the limit is sent without any agreement"},{"broken":["B1\#
        0"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; frequ\#
        ency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service cen\#
        tre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questio\#
        n: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; ex\#
        pectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details"\#
        :["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAc\#
        cepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outc\#
        ome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last longer is not referred before \#
        the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer:\#
         legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName s\#
        afeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03;\#
         papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referre\#
        r kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example\#
        .org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fa\#
        lse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-0\#
        2-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Rep\#
        ort false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court\#
         at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the centre does n\#
        ot accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentati\#
        ve"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee an\#
        d Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequen\#
        cy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumb\#
        er LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRest\#
        ores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role reside\#
        ntCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keep\#
        sTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs none; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind n\#
        onMolestation; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missin\#
        g Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction \#
        none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Beg\#
        inReferral","details":["case: another-case","link: link-another-case","referrer: legalRepresenta\#
        tive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["case: another-case","answers: referrer kind legalRepresentative; name Ruth L\#
        ee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; f\#
        allBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOthe\#
        rConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"An injunction of the day two years ago is asked for, one of the da\#
        y before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":17614800000\#
        00,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepres\#
        entative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth L\#
        ee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind s\#
        upportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRest\#
        ores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role reside\#
        ntCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keep\#
        sTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs none; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["m\#
        et"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"\#
        Papers that come with the referral meet their deadline at once"},{"broken":["C3"],"given":["open\#
         centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org;\#
         service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pa\#
        persFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCur\#
        rent true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; h\#
        asOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["papers: safeguardingLetter needed; order needed; injunction needed; section7Report nee\#
        ded; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks\#
        ":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fi\#
        leName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper"\#
        ,"details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: \#
        notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":\#
        {},"details":["papers: safeguardingLetter received; order received; injunction needed; section7R\#
        eport needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which paper\#
        s are needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"st\#
        eps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name \#
        Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; \#
        kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fa\#
        mily Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPar\#
        tyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role \#
        residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001\#
        ; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relation\#
        ship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; may\#
        LeaveCentre false; photographs none; preparation who the mother; how with the centre's picture b\#
        ook; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers \#
        hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C\#
        4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        3375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName o\#
        rder.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"ti\#
        tle":"The papers reach the centre within two days of the order, weekend or not"},{"broken":["C13\#
        "],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
        eginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answe\#
        rs.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organi\#
        sation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack ei\#
        therPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum\#
        ; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700\#
         900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; r\#
        elationship father; contact email dan@example.org; attendees named ; preparation who the mother;\#
         how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional att\#
        ends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration nam\#
        e Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDet\#
        ails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"Photographs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"]\#
        ,"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind other\#
        ; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer \#
        kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.o\#
        rg; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proc\#
        eedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28;\#
         papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report\#
         false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["docum\#
        ent: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"o\#
        utcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, each document s\#
        ays whether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refer\#
        rer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNa\#
        me safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["\#
        answers.professional.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; \#
        name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-cen\#
        tre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cou\#
        rt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's s\#
        olicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019\#
        -05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; co\#
        ntact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName \#
        Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrang\#
        ements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how\#
         with the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers \#
        hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: professional attends true; nam\#
        e Cath Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{\#
        }},"who":"referrer"}],"title":"A professional who attends is named, with office and reason"},{"b\#
        roken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","de\#
        tails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; medi\#
        aType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendee\#
        s named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{\#
        "_0":["answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer ki\#
        nd legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org\#
        ; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; procee\#
        dings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; p\#
        apersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; \#
        lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill;\#
         relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mothe\#
        r; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional a\#
        ttends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration n\#
        ame Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         attendees named id gran; name Joan Cole; relationship grandmother; part the last half hour; com\#
        esWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybo\#
        dy who comes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"\#
        rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["cas\#
        e: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link-\#
        1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: co\#
        urt"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRefe\#
        rral","details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fami\#
        ly4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-5\#
        ","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbou\#
        r"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else","\#
        referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],\#
        "title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signe\#
        d in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind \#
        virtualSupported; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported\#
        ","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cont\#
        act by video says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"ru\#
        les":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: service centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferra\#
        l","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused"\#
        :{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","d\#
        etails":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparati\#
        on"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither refe\#
        rred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks"\#
        :{},"command":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; to\#
        wn Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stan\#
        dard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":16667712000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supervi\#
        sed","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":\#
        {},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedEl\#
        sewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":[\#
        "centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervised\#
        Elsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["ce\#
        ntre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        61433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who"\#
        :"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or October lapses at \#
        London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks"\#
        :{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss;\#
         country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":170919\#
        7200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: su\#
        pported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","\#
        centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"det\#
        ails":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of \#
        29 February lasts until the end of February"},{"broken":[],"given":["centre on the register"],"r\#
        ules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: \#
        the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["r\#
        egister: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":181975314000\#
        0,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","cent\#
        res: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["regist\#
        er: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"det\#
        ails":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","detai\#
        ls":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-ce\#
        ntre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is f\#
        ound for as long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["c\#
        entre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["cent\#
        re: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre:\#
         the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"o\#
        utcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025\#
        -03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded\#
        : 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":\#
        ["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register;\#
         only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral sub\#
        mitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","detai\#
        ls":["concern: doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom:\#
         I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","st\#
        andard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doo\#
        rs","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{\#
        "at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"ou\#
        tcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOf\#
        ficer","details":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who"\#
        :"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: lia\#
        ising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: supported\#
        ","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewher\#
        e, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","kind: \#
        supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":174\#
        1597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","\#
        standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":174159720000\#
        0,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: th\#
        e-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A sec\#
        ond door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"\#
        details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}]\#
        ,"title":"A concern goes to the commissioner, who alerts the register officer, who suspends the \#
        award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported"\#
        ,"why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: No\#
        t kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Lift\#
        AccreditationSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"refu\#
        sed":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: support\#
        edCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"co\#
        mmand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025\#
        -06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["regi\#
        ster: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"Wh\#
        at is withdrawn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":[\#
        "A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":\#
        ["centre: the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: T\#
        wo members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions:\#
         "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: t\#
        he-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on t\#
        he centre's public page until they are lifted"},{"broken":[],"given":["centre on the register"],\#
        "rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cent\#
        re: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported\#
        , virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewher\#
        e, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"don\#
        e":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind of service there\#
         is, each by its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre",\#
        "kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done"\#
        :{}},"who":"anyone"}],"title":"A kind of service that the protocol does not know cannot be offer\#
        ed"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: \#
        parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a cen\#
        tre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","\#
        profile: name Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details"\#
        :["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-c\#
        entre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppo\#
        rtedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSup\#
        ervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSupport\#
        ed"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-cen\#
        tre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":\#
        "A centre that is accredited for supported contact alone cannot offer supervised contact"},{"bro\#
        ken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervis\#
        edCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":\#
        "BeginReferral","details":["link: link-one","centre: the-centre","kind: supportedCentre","referr\#
        er: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"Be\#
        ginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: suppor\#
        tedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":181975320\#
        0000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppo\#
        rted","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-cent\#
        re","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"\#
        },{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","lin\#
        k: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":\#
        {}},"who":"anyone"}],"title":"A referral names only a service that is accredited, that day, for \#
        the contact it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds\#
        : supportedCentre","others: services handover, indirectContact, parentingAssessment; languages P\#
        olish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: han\#
        dover, indirectContact, parentingAssessment","languages: Polish, British Sign Language","access:\#
         step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","s\#
        ervices: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre sa\#
        ys what else it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given":\#
        ["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services handover, \#
        babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"\#
        An offer that the register has no name for is not taken"},{"broken":[],"given":["centre on the r\#
        egister"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre\#
        ","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervised\#
         due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["ce\#
        ntre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,\#
        "clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported"\#
        ,"awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"\#
        details":["centre: the-centre","renewals: supported later; supervised due","accredited_until: su\#
        pported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Notice of a renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":[\#
        "centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"Cha\#
        ngeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome\#
        ":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer\#
        "},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: rene\#
        walNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":18116\#
        64000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","d\#
        etails":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported late\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centr\#
        e: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"H\#
        ow long before is the register officer's choice, within bounds"},{"broken":["A1"],"given":["refe\#
        rral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-\#
        centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":18197\#
        53140000,"clocks":{},"details":["centre: the-centre","renewals: supported due","families_affecte\#
        d: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"c\#
        locks":{},"details":["centre: the-centre","renewals: supported lapsed; supervised lapsed","famil\#
        ies_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"titl\#
        e":"An award that is not renewed lapses, and the families whom it affects are listed"},{"broken"\#
        :["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: \#
        Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: r\#
        eported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400\#
        000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"com\#
        missioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outco\#
        me":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","d\#
        etails":["concern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{}\#
        },"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details"\#
        :["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"details":["concern: hall","state: applying","steps: applying, liaising, reported"],"ou\#
        tcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accredi\#
        ted, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall"\#
        ,"organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","o\#
        ffers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and h\#
        ow it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisa\#
        tion: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at\#
         the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country engl\#
        and; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clock\#
        s":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"\#
        outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"\#
        command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["\#
        centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccredi\#
        tation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["\#
        concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/\#
        cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to:\#
         applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation h\#
        as become accredited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall"\#
        ,"organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A \#
        leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"ou\#
        tcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"Move\#
        Report","details":["concern: hall","to: closed","note: It no longer offers contact."],"outcome":\#
        {"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: h\#
        all","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}\#
        ],"title":"What was reported is seen through, and each step is kept"},{"broken":[],"given":["cen\#
        tre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOf\#
        fers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","detai\#
        ls":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-ce\#
        ntre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743\#
        294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervi\#
        sedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentr\#
        e 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"\#
        StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre"\#
        ,"waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"do\#
        ne":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day on which the cent\#
        re said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: support\#
        edCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome\#
        ":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateW\#
        aitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","detai\#
        ls":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["wee\#
        ks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","detail\#
        s":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volu\#
        nteer"}],"title":"A centre states no wait for contact that it does not offer"},{"broken":["H2"],\#
        "given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"ref\#
        used":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession",\#
        "details":["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"o\#
        utcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        MoveSession","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"A session before the first one is not booked while \#
        another would then lie past six months"},{"broken":[],"given":["supervised session held"],"rules\#
        ":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: \#
        mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07\#
        ","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is a\#
        sked alone, with minutes to come and go between them"},{"broken":["H6"],"given":["supervised ses\#
        sion held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","\#
        details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad\#
        ","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordina\#
        tor"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2\#
        025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"a\#
        t":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-14\#
        ","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides \#
        are never asked for times at which they could meet"},{"broken":["H1"],"given":["supervised sessi\#
        on held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","detail\#
        s":["kind: threeMonths","findings: Going well.","childrenSaid: child sam; words I like the blue \#
        room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"Ho\#
        ldReview","details":["kind: other","findings: Again.","childrenSaid: child nobody; words Hello."\#
        ],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is\#
         heard in a review, in the child's own words"},{"broken":[],"given":["supervised session held"],\#
        "rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]\#
        },"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"The three-month review is held on its last day"},{"broken"\#
        :[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H\#
        2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in \#
        November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; u\#
        ntil 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","\#
        supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review \#
        contact goes on to the day that was signed off"},{"broken":[],"given":["supervised session held"\#
        ,"next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","de\#
        tails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: cont\#
        actDetails, childrensNeeds, visitArrangements, assessmentSummary, attendanceDates","documents: t\#
        he-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"details":["stage: accepted","sessions: 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741600800000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supportedCentre",\#
        "held: 0","papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"co\#
        ordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-21","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A family steps down to supported contact at another centre with what \#
        that centre needs"},{"broken":[],"given":["supervised session held","next centre"],"rules":["H5"\#
        ],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","new\#
        Case: the-next","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-n\#
        ext","stage: submitted","papers: order needed; safeguardingLetter needed"],"outcome":{"done":{}}\#
        ,"who":"coordinator at mill-house"}],"title":"A family steps down to handovers, without what it \#
        did not need"},{"broken":["B1"],"given":["supervised session held"],"rules":["H5","B1"],"steps":\#
        [{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-\#
        next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: the-order, the-\#
        letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"A\#
        cceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcom\#
        e":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Scree\#
        nReferral","details":["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Cora Field\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"AcceptR\#
        eferral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"At its own centre a family steps down, and the next coor\#
        dinator looks for the risk afresh"},{"broken":["H5"],"given":["supervised session held","next ce\#
        ntre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["\#
        to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-21","items: contactDetail\#
        s","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","\#
        lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","\#
        from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H5"}},"w\#
        ho":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-hou\#
        se","newCase: the-third","way: handovers","lastDay: 2025-03-22","items: contactDetails","documen\#
        ts: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"c\#
        ommand":"DeclineReferral","details":["case: the-next","because: noRoom","words: We have no room.\#
        "],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nothing stays booked past \#
        the last day, and nothing is booked after it"},{"broken":["B2"],"given":["supervised referral su\#
        bmitted","next centre"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        ScreenReferral","details":["found: harm Said to have hit the child.","hasUnmanagedHarm: true","a\#
        ssessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AssessRisk","details":["summary: A supervisor can manage it.","isManageable: true","\#
        childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","\#
        endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: \#
        2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B2"}},"who":"coor\#
        dinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk","details":["summary: It is past\#
        .","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mi\#
        ll-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","do\#
        cuments: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1741078800000,"clocks"\#
        :{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastD\#
        ay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Harm that nobody could manage holds a family back until the risk has been assessed a\#
        fresh"},{"broken":["B1","G3"],"given":["supervised session held","next centre"],"rules":["H5","B\#
        1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"AssessRisk","details":["summary: Mo\#
        re is needed than we can do.","isManageable: false","childrenNeedPreVisit: false","assessor: Cor\#
        a Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"\#
        StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22"\#
        ,"items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{\#
        "at":1741600800000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: vi\#
        olent","account: Dad pushed the table over.","happened: 2025-03-08T11:20","toldAuthorities: ","s\#
        uspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay:\#
         2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"G3"}},"who":"coo\#
        rdinator"}],"title":"Nobody steps down with a risk that is not managed, or while contact is susp\#
        ended"},{"broken":["A1","A9"],"given":["supervised session held"],"rules":["H5","A1","A9"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: mill-house","pro\#
        file: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mil\#
        l-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","doc\#
        uments: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"StepDown","details":["to: the-centre","newCase: the-next","way: handovers","lastDay\#
        : 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A9"}},"who":"co\#
        ordinator"}],"title":"Only to a centre that is accredited for it, and that offers handovers wher\#
        e handovers are meant"},{"broken":["H5"],"given":["session held","next centre"],"rules":["H5"],"\#
        steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCas\#
        e: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outc\#
        ome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Ste\#
        pDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","i\#
        tems: contactDetails","documents: "],"outcome":{"denied":{}},"who":"supervisor"}],"title":"Of su\#
        pported contact there is nothing to step down from"},{"broken":["C6"],"given":["cymru referral a\#
        ccepted","next centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"StepD\#
        own","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","ite\#
        ms: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"coordinator"}],"titl\#
        e":"Cafcass Cymru names the kind and the centre in a new referral"},{"broken":[],"given":["super\#
        vised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPl\#
        aceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":\#
        {},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"titl\#
        e":"The resident carer frees the place in one step"},{"broken":[],"given":["supervised sessions \#
        booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","\#
        details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["s\#
        essions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it t\#
        oo"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"s\#
        upervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome"\#
        :{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayP\#
        laceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not \#
        of the case frees its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"\#
        ],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNee\#
        ded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordina\#
        tor"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded",\#
        "contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"}\#
        ,{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["re\#
        ason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not before the last session \#
        that was held"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1\#
        749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handove\#
        rs; childTold day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details\#
        ":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; h\#
        ow With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way o\#
        ut is planned, both sides are told, and the child hears of it by the last visit"},{"broken":["H3\#
        "],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"\#
        command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-0\#
        8-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title\#
        ":"A child is not told after the last visit that it was the last"},{"broken":["H2","H3"],"given"\#
        :["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"comma\#
        nd":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-0\#
        1; by The worker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":174954600\#
        0000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre; \#
        childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},"\#
        who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastD\#
        ay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The worker; how With a story."],\#
        "outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, a\#
        nd ends no later than contact here may last"},{"broken":["H3"],"given":["supervised session held\#
        "],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan\#
        : lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"o\#
        utcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the way out"\#
        },{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":17415972000\#
        00,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clock\#
        s":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"comma\#
        nd":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}}\#
        ,"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: th\#
        reeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":17\#
        49423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: th\#
        reeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A revie\#
        w with the coordinator after three months"},{"broken":["H1"],"given":["supervised session held"]\#
        ,"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview",\#
        "details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"tit\#
        le":"A review that is not held turns overdue; another kind does not stand for it"},{"broken":["H\#
        2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H\#
        2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview","\#
        details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstanc\#
        es The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"\#
        H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["ki\#
        nd: sixMonths","findings: The court decides in November.","exceptional: circumstances  ; signedO\#
        ffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":\#
        1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The c\#
        ourt decides in November.","exceptional: circumstances The court decides in November.; signedOff\#
        By Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator\#
        "},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonth\#
        s","findings: The court decides in November.","exceptional: circumstances The court decides in N\#
        ovember.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"After six months contact goes on only in exceptional circumstances, stated and signed o\#
        ff"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":17434944\#
        00000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: G\#
        oing well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks"\#
        :{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is one"},{"broke\#
        n":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{\#
        "E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","\#
        from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["d\#
        ates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"broken":\#
        ["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":\#
        {},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.\#
        ","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025\#
        -11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go on\#
         beyond the day that was signed off"},{"broken":["H2"],"given":["supervised session held"],"rule\#
        s":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"HoldReview","details":["kind: sixM\#
        onths","findings: The court decides in November.","exceptional: circumstances The court decides \#
        in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1757156400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","fro\#
        m: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: T\#
        he court decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy C\#
        ora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":17593\#
        16400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-11-29.1030","dat\#
        e: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findin\#
        gs: The court decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOf\#
        fBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A later \#
        sign-off leaves no session in the diary past the day that it reaches"},{"broken":[],"given":["su\#
        pervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],\#
        "G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtect\#
        ion","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: authori\#
        ty police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: \#
        false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells the police or\#
         children's services at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rules"\#
        :["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","det\#
        ails":["incident: bruise","kinds: immediateProtection","account: Sam said who had done it.","hap\#
        pened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessmen\#
        t: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{\#
        "at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: bruis\#
        e","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details\#
        ":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome\#
        ":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment that it happe\#
        ned, and until somebody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":[\#
        "G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: \#
        push","kinds: violent","account: Dad pushed the table over.","happened: 2025-05-10T12:40","toldA\#
        uthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400\#
        000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinat\#
        or"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke w\#
        ith both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1\#
        746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"ou\#
        tcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"\#
        clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","as\#
        sessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contact \#
        is suspended until risk has been assessed afresh"},{"broken":[],"given":["supervised referral ac\#
        cepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","det\#
        ails":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-1\#
        0T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: second\#
        -fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities:\#
         ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks"\#
        :{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact g\#
        oes on after an incident where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru re\#
        ferral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["202\#
        5-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","acco\#
        unt: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContac\#
        t: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"T\#
        ellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"wh\#
        o":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","de\#
        tails":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shout\#
        ing","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is to\#
        ld within one working day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru re\#
        ferral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"co\#
        mmand":"ReportIncident","details":["incident: words","kinds: discriminatory","account: What was \#
        said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommis\#
        sioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        67052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,\#
        "clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: words","inWriting: tr\#
        ue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to have written\#
         it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepted"\#
        ],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIn\#
        cident","details":["incident: push","kinds: abusive","account: What was seen and heard.","happen\#
        ed: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"\#
        One working day across the night on which the clocks go forward"},{"broken":["G2"],"given":["cym\#
        ru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]\#
        },"command":"ReportIncident","details":["incident: push","kinds: abusive","account: What was see\#
        n and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"\#
        done":{}}}],"title":"One working day across the night on which the clocks go back"},{"broken":["\#
        G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clock\#
        s":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","kinds: threatening",\#
        "account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendCon\#
        tact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"comman\#
        d":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_0"\#
        :"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that it did not \#
        refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":174490200\#
        0000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["incident: s\#
        houting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50"\#
        ,"toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        5308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouti\#
        ng","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":\#
        {"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Tuesday a\#
        fter Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":176\#
        6577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["incid\#
        ent: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T\#
        11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: \#
        shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"cl\#
        ocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: tr\#
        ue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Mon\#
        day after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{\#
        "at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details"\#
        :["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 202\#
        5-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["in\#
        cident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":176160954\#
        0000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWri\#
        ting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of\#
         the Monday after the clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E\#
        6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSessi\#
        on","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mu\#
        m"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command"\#
        :"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},\#
        "command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"cl\#
        ocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414340\#
        00000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"Each side comes and goes in its own time, and the session is held"},{"broken":[],"given"\#
        :["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBre\#
        athTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathTe\#
        st","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the\#
        -case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With\#
         a negative test the adult comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","\#
        kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{}\#
        ,"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":174\#
        1428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"ou\#
        tcome":{"done":{}},"who":"volunteer"}],"title":"Without a test the adult stays outside; with a n\#
        egative one the visit goes ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kit\#
        From: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","adult: dad","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused":\#
        {"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"comm\#
        and":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-\#
        03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":17420\#
        33700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15",\#
        "session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"v\#
        olunteer"}],"title":"A positive or refused test ends the visit before it begins, and no second t\#
        est undoes it"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],\#
        "outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreathT\#
        est","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coord\#
        inator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outc\#
        ome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ad\#
        ult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A test is asked for only where the \#
        order asks for one, as the coordinator notes it"},{"broken":[],"given":["sessions booked"],"rule\#
        s":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult\#
        : mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429\#
        800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":"\#
        Whoever did not come needs no test; contact with another goes by the door alone"},{"broken":[],"\#
        given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["c\#
        entre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adult c\#
        omes by the side door.","photographs: none","child_may_go_out: false","interpreter: none","profe\#
        ssional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 202\#
        5-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"\#
        who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03\#
        -09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The s\#
        taff of the day see in one look what holds for a family, and who may come in now"},{"broken":["E\#
        9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details\#
        ":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh\#
        -centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"ou\#
        tcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-c\#
        entre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":\#
        {},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"\#
        at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"vo\#
        lunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day, \#
        or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":1\#
        741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"w\#
        ho":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"do\#
        ne":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is kept\#
        "},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be k\#
        ind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","w\#
        ay: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","wa\#
        y: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and none\#
         that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora F\#
        ield"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting a\#
        dult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":174142890000\#
        0,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"b\#
        roken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"c\#
        ommand":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes:\#
         20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate"\#
        ,"details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["se\#
        ssion: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who\#
        ":"visitor"}],"title":"Whoever is delayed says so, and the other side hears of it at once"},{"br\#
        oken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{}\#
        ,"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minut\#
        es: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"Say\#
        Late","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outcom\#
        e":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"S\#
        ayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"ou\#
        tcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other s\#
        ide, and a delay has a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rules\#
        ":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult\#
        : mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minut\#
        es: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"\#
        volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"w\#
        ho":"volunteer"}],"title":"Supervised contact does not begin without its supervisor"},{"broken":\#
        ["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"w\#
        ho":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"com\#
        mand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174143340\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"voluntee\#
        r"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attende\#
        d"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"comman\#
        d":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{\#
        },"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000\#
        ,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sid\#
        e comes and goes in its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"]\#
        ,"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025\#
        -03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1\#
        741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","sid\#
        e: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},\#
        {"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":\#
        {"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: c\#
        hild sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the \#
        visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepted\#
        "],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["c\#
        entre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; \#
        byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{\#
        "refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: a\#
        dult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on\#
         the Sunday on which it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rules\#
        ":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: th\#
        e-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrange\#
        ment false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused"\#
        :{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"\#
        ],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sund\#
        ay on which it changes in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":\#
        ["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","no\#
        tices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notice\#
        s: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"det\#
        ails":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The not\#
        ice stands on the centre's page from its announcement until contact goes on"},{"broken":["K3"],"\#
        given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Su\#
        spendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  "\#
        ],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact \#
        is not suspended without telling the public why"},{"broken":["K1","K4"],"given":["sessions booke\#
        d"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","\#
        details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut for\#
         visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["se\#
        ssions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","\#
        returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_su\#
        spension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSes\#
        sions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"\#
        details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Sessions that fall in a suspension are held and not cancelled, and those af\#
        ter it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scop\#
        e: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-\#
        flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"re\#
        fused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["sessio\#
        n: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused"\#
        :{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken"\#
        :["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendFaceToFace","details":["suspension: wales","scope: country wales","from: 2025-03\#
        -08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-0\#
        8","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceTo\#
        Face","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspensi\#
        on: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","n\#
        otice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"titl\#
        e":"A suspension reaches the centres that it names, and no others"},{"broken":["K1"],"given":["s\#
        essions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice: \#
        Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks\#
        ":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held sessi\#
        on is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"]\#
        ,"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","det\#
        ails":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is\#
         flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"\#
        clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: 2\#
        025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: own\#
        Centre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspensio\#
        n: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns\#
        : 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"detai\#
        ls":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A ce\#
        ntre suspends contact for itself, and for no other"},{"broken":[],"given":["sessions booked"],"r\#
        ules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detail\#
        s":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension\#
        ","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03\#
        -22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndS\#
        uspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-\#
        15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspension holds, nobody\#
         is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu",\#
        "scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"o\#
        utcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension",\#
        "details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],\#
        "title":"A family that no longer needs its place does not come back to it"},{"broken":[],"given"\#
        :["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendF\#
        aceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut for\#
         visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["se\#
        ssions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","\#
        returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"de\#
        tails":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer\#
        "}],"title":"What is booked before the first day and from the day of the return is not held"},{"\#
        broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"DecideAlternative","details":["alternative: way virtualContact; health All well.; \#
        infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","deta\#
        ils":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":["\#
        alternative: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody.\#
        "],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"comma\#
        nd":"DecideAlternative","details":["alternative: way trustedPerson; words Gran can bring Sam to \#
        the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"For every family that is held something is decided\#
         in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","\#
        from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":17416\#
        51200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"cl\#
        ocks":{},"command":"DecideAlternative","details":["alternative: way noneForNow; health ; infecti\#
        onRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infec\#
        tionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":174\#
        1651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way no\#
        neForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeople The child.; wh\#
        yNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-f\#
        lu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom no\#
        thing is decided in time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["K\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["sett\#
        ings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":["\#
        suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlternat\#
        ive","details":["alternative: way indirectContact; health All well.; infectionRisk High.; vulner\#
        ablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has something\#
         else within the days that the register gives"},{"broken":["J8"],"given":["video referral accept\#
        ed"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CheckDevice","details"\#
        :["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"w\#
        ho":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session\#
        : the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyEl\#
        seThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000\#
        ,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J8"}},\#
        "who":"visitor"}],"title":"A session that is not certain has no way in"},{"broken":["J8"],"given\#
        ":["video ready"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncid\#
        ent","details":["incident: call","kinds: threatening","account: Dad rang the centre and threaten\#
        ed the staff.","happened: 2025-03-08T10:10","toldAuthorities: ","suspendContact: true"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide \#
        mum","address: room9"],"outcome":{"refused":{"_0":"J8"}},"who":"resident"},{"at":1740992400000,"\#
        clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J8"}},"w\#
        ho":"visitor"}],"title":"What a door would refuse keeps both sides out, and neither learns why"}\#
        ,{"broken":[],"given":["video booked"],"rules":["J7"],"steps":[{"at":1741429200000,"clocks":{},"\#
        command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title\#
        ":"A centre that offers it hosts it, wherever the family lives"},{"broken":["J7"],"given":["vide\#
        o booked"],"rules":["J7"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","deta\#
        ils":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741429200000,"clocks":{},"command":"HoldSeat","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"\#
        ],"outcome":{"refused":{"_0":"J7"}},"who":"supervisor"}],"title":"One that no longer offers it d\#
        oes not"},{"broken":[],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: \#
        drawing, memory"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: drawing, m\#
        emory"],"outcome":{"done":{}},"who":"supervisor"}],"title":"The centre says what can be done tog\#
        ether, before contact and during it"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["session: the-cas\#
        e.2025-03-08.1030","activities: drawing, story"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-0\#
        8.1030","activities: "],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{\#
        },"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: drawi\#
        ng"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"ChooseA\#
        ctivities","details":["session: the-case.2025-03-08.1030","activities: story, story"],"outcome":\#
        {"invalid":{"_0":["activities"]}},"who":"coordinator"}],"title":"The centre chooses what is done\#
         together"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":17409924\#
        00000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"at"\#
        :1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"\#
        who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"ou\#
        tcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInV\#
        iew _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comman\#
        d":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17414298000\#
        00,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"},{"at":1\#
        741433400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"sys\#
        tem"},{"at":1741433400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case\#
        .2025-03-08.1030","activities: drawing"],"outcome":{"refused":{"_0":"J9"}},"who":"coordinator"}]\#
        ,"title":"Nothing is chosen for contact that is over"},{"broken":[],"given":["video ready"],"rul\#
        es":["J3","J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome\#
        ":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: arrived s1"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: adm\#
        itted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17409924000\#
        00,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"syst\#
        em"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{\#
        "done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"\#
        outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: pause\#
        d unwatched silent"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: resumed by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"cloc\#
        ks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":174143\#
        3400000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
         session from its first seat to its end is attended like any other, and has its record to write"\#
        },{"broken":["J3"],"given":["video booked"],"rules":["J3"],"steps":[{"at":1741428900000,"clocks"\#
        :{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","sitter: host vic","address: room9"],"outcome":{"refused":{"_0":"J3"}},"who":"vol\#
        unteer"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sally","address: room9"],"outc\#
        ome":{"refused":{"_0":"J3"}},"who":"supervisor/sally"},{"at":1741428900000,"clocks":{},"command"\#
        :"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoev\#
        er is not qualified hosts no supervised contact"},{"broken":[],"given":["video booked"],"rules":\#
        ["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad",\#
        "hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},\#
        {"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025\#
        -03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true",\#
        "doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"c\#
        ommand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","sitter: adult dad","address: room1"],"outcome":{"done":{}},"who":"visitor"}],"title":"\#
        Whoever confirms that they will not record goes in"},{"broken":["J4"],"given":["video booked"],"\#
        rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclareVideoReady","details":[\#
        "session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","is\#
        NobodyElseThere: true","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"},{"at":\#
        1741420800000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08\#
        .1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesN\#
        otRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command\#
        ":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: tr\#
        ue","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denie\#
        d":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","details":\#
        ["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","i\#
        sNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denied":{}},"who":"coordinator"},{"at\#
        ":1741507200000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-\#
        08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doe\#
        sNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"}],"title":"Each adult confirms on \#
        the day, for themselves, that they will not record"},{"broken":["J4"],"given":["video booked"],"\#
        rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult\#
        : dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"vis\#
        itor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-ca\#
        se.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere:\#
         true","doesNotRecord: false"],"outcome":{"invalid":{"_0":["doesNotRecord"]}},"who":"visitor"},{\#
        "at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refu\#
        sed":{"_0":"J4"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady"\#
        ,"details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlac\#
        e: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"}\#
        ,{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"do\#
        ne":{}},"who":"visitor"}],"title":"Whoever does not confirm it does not go in"},{"broken":[],"gi\#
        ven":["video booked"],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnS\#
        creen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSide mum","name:\#
         Sam"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Nam\#
        eOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Staff give names that tell nothing"},{"broken":["J1"],"given":["video booked"],"rule\#
        s":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: \#
        adult dad","name: Dan Cole"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSide mum","name: sam HILL"\#
        ],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"NameOnScreen","details":["sitter: adult dad","name: 07700900002"],"outcome":{"refused":{"_0"\#
        :"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":\#
        ["sitter: adult dad","name: dad@example"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: \#
        A name that is far too long"],"outcome":{"invalid":{"_0":["name"]}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: Boss"],"\#
        outcome":{"denied":{}},"who":"visitor"}],"title":"A family name, a number or an address stands u\#
        nder no picture"},{"broken":["F2"],"given":["video ready"],"rules":["F2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"NoteInVideo","details":["session: the-case.2025-03-08.1030","words\#
        : Sam showed a drawing."],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks"\#
        :{},"command":"NoteInVideo","details":["session: the-case.2025-03-08.1030","words: Mine."],"outc\#
        ome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"NoteInVideo","det\#
        ails":["session: the-case.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}},"who":"volunt\#
        eer"}],"title":"Notes during supervised contact are for its record"},{"broken":[],"given":["vide\#
        o booked"],"rules":["J5"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","deta\#
        ils":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}\#
        },"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["ses\#
        sion: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobo\#
        dyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":174142896\#
        0000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"v\#
        isitor"}],"title":"A check that went well is good for thirty days"},{"broken":["J5"],"given":["v\#
        ideo booked"],"rules":["J5"],"steps":[{"at":1741428960000,"clocks":{},"command":"DeclareVideoRea\#
        dy","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: false","isInSuitable\#
        Place: false","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"invalid":{"_0":["isCh\#
        arged","isInSuitablePlace"]}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"Declar\#
        eVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isIn\#
        SuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"o\#
        utcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"Chec\#
        kDevice","details":["adult: dad","hasPicture: true","hasSound: false","isConnected: true"],"outc\#
        ome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad"\#
        ,"address: room9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clock\#
        s":{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","hasSound: true","isCon\#
        nected: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command\#
        ":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960\#
        000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: true","hasSound: tr\#
        ue","isConnected: true"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Without a check, or \#
        with one that went badly, nobody goes in; staff can help"},{"broken":[],"given":["video ready"],\#
        "rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome"\#
        :{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s\#
        2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Note\#
        RoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "fact: ended pressed by s1"],"outcome":{"done":{}},"who":"system"}],"title":"The centre opens th\#
        e room, lets each side in by itself, and ends it for everybody"},{"broken":["J2"],"given":["vide\#
        o booked"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","deta\#
        ils":["adult: mum","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}\#
        },"who":"resident"},{"at":1741424400000,"clocks":{},"command":"DeclareVideoReady","details":["se\#
        ssion: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInSuitablePlace: true","isNob\#
        odyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741428\#
        840000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_\#
        0":"J2"}},"who":"resident"},{"at":1741428840000,"clocks":{},"command":"HoldSeat","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","addre\#
        ss: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":1741428900000,"clocks":{\#
        },"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"done":{}},"who":"resident"},{\#
        "at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"\#
        done":{}},"who":"resident"}],"title":"A room opens a quarter of an hour before, and a minute soo\#
        ner it does not"},{"broken":["J2"],"given":["video booked"],"rules":["J2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: true","hasSound\#
        : true","isConnected: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741424400000,"clocks\#
        ":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: mum","\#
        isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"out\#
        come":{"done":{}},"who":"resident"},{"at":1741433340000,"clocks":{},"command":"HoldSeat","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue\#
        ","address: room9"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741433400000,"clocks":{},"c\#
        ommand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resi\#
        dent"}],"title":"Nobody enters once contact is over"},{"broken":["J2"],"given":["video ready"],"\#
        rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":\#
        {"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3\#
        ; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteR\#
        oomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        fact: removed _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":\#
        {},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"vis\#
        itor"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended pressed by s1"],"outcome":{"d\#
        one":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"HoldSeat","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","add\#
        ress: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resident"},{"at":1741429500000,"clocks":{\#
        },"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":17414295000\#
        00,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"outOfStep":{}},"who":"system"}],"ti\#
        tle":"Whoever was taken out does not come back; the end is for everybody"},{"broken":["J2"],"giv\#
        en":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"HoldSeat"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: \#
        childSide mum","address: room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"c\#
        locks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","sitter: adult mum","address: room9"],"outcome":{"denied":{}},"who":"visito\#
        r"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"\#
        denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","addr\#
        ess: room9"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command\#
        ":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","sitter: adult dad","address: room9"],"outcome":{"denied":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"visitor"},{"at\#
        ":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"sup\#
        ervisor"}],"title":"Each takes a seat of their own and no other"},{"broken":["J2"],"given":["vid\#
        eo ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowUpVideo","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: reside\#
        ntCarer"],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"comman\#
        d":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","fact: ended incident by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,\#
        "clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","side: visitingAdult"],"outcome":{"refused":{"_0":"J2"}},"who":"supe\#
        rvisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","side: residentCarer"],"outcome":{"done\#
        ":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: visitingAdult"]\#
        ,"outcome":{"done":{}},"who":"supervisor"}],"title":"After an incident the child’s side is spoke\#
        n to first"},{"broken":[],"given":["video ready"],"rules":["J6"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":17409924000\#
        00,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"at":17\#
        40992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who\#
        ":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outco\#
        me":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView\#
         _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":\#
        "NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,\#
        "clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"}],"title":"\#
        The two sides meet once somebody looked who is in view on each"},{"broken":["J6"],"given":["vide\#
        o ready"],"rules":["J6"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: adm\#
        itted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17409924000\#
        00,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"syst\#
        em"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"refused":{"\#
        _0":"J6"}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s\#
        3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"Note\#
        RoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "fact: left s3"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command"\#
        :"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","fact: began by s1"],"outcome":{"refused":{"_0":"J6"}},"who":"system"},{"at":1741429800000\#
        ,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","sitter: interpreter","address: room9"],"outcome":{"refused":{"_0":"J6"}\#
        },"who":"supervisor"}],"title":"Not before, and not after somebody came anew"}]}
        """#
}
