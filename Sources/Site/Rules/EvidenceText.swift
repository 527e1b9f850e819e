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
        sment"},{"name":"mayAccept","room":"Assessment"},{"name":"risk","room":"Referral"},{"name":"must\#
        BeManaged","room":"Review"}],"B4":[{"name":"toBeSeen","room":"Assessment"},{"name":"notYetSeen",\#
        "room":"Assessment"},{"name":"mustBeSeen","room":"Assessment"},{"name":"isSeen","room":"Assessme\#
        nt"},{"name":"firstSeen","room":"Assessment"},{"name":"mustBeApart","room":"Assessment"},{"name"\#
        :"mustBeReady","room":"Diary"},{"name":"adults","room":"Referral"},{"name":"mustBeReady","room":\#
        "Session"}],"B5":[{"name":"mustBeOpenForContact","room":"Diary"}],"B6":[{"name":"mustBeSafeAtHom\#
        e","room":"Assessment"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeReady","room":"Sess\#
        ion"}],"B7":[{"name":"mustBeReady","room":"Diary"},{"name":"problems","room":"Practice"},{"name"\#
        :"mayAssessRemote","room":"Practice"},{"name":"remote","room":"Referral"},{"name":"mustSuit","ro\#
        om":"Referral"},{"name":"mustSuitRemotely","room":"Referral"},{"name":"mustBeReady","room":"Sess\#
        ion"}],"B8":[{"name":"mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Referral"\#
        }],"B9":[{"name":"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"a\#
        sks","room":"Enquiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":"Acces\#
        s"},{"name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11\#
        ":[{"name":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13\#
        ":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name\#
        ":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"proble\#
        ms","room":"Practice"},{"name":"isKnown","room":"Practice"},{"name":"professional","room":"Refer\#
        ral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2\#
        ":[{"name":"referralBody","room":"House"},{"name":"referrer","room":"Referral"},{"name":"localAu\#
        thorities","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","room":\#
        "Referral"},{"name":"both","room":"Referral"}],"C3":[{"name":"bringsPapers","room":"Access"},{"n\#
        ame":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name":"mayMark","ro\#
        om":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name":"clocks","room":"LocalAuthority"\#
        },{"name":"clocks","room":"Practice"},{"name":"proceedings","room":"Referral"},{"name":"papers",\#
        "room":"Referral"}],"C5":[{"name":"sendsCopies","room":"Access"},{"name":"mayAskForCopies","room\#
        ":"Court"}],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Referral"},{"name\#
        ":"mustCarryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"},{"nam\#
        e":"mayStepDown","room":"Review"}],"C7":[{"name":"mustBeFunded","room":"Commissioning"}],"C8":[{\#
        "name":"challenges","room":"Access"},{"name":"isToBeChallenged","room":"Commissioning"},{"name":\#
        "mustBeChallenged","room":"Commissioning"},{"name":"referralBody","room":"House"}],"C9":[{"name"\#
        :"commissionedContact","room":"Access"},{"name":"mustBeSent","room":"Commissioning"},{"name":"mu\#
        stTellNothingOfOthers","room":"Commissioning"},{"name":"referralBody","room":"House"}],"D1":[{"n\#
        ame":"clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":\#
        "LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"everybodyTold","room":"Referral"}\#
        ,{"name":"reply","room":"Referral"},{"name":"commissioner","room":"Referral"},{"name":"courts","\#
        room":"Referral"}],"D2":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":"Pract\#
        ice"},{"name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Referral"}],"D3"\#
        :[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court"},{"name":"clo\#
        cks","room":"LocalAuthority"},{"name":"restore","room":"Referral"}],"E1":[{"name":"mustStillHold\#
        ","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room":"Diary"},{"nam\#
        e":"mustHaveRoom","room":"Diary"}],"E10":[{"name":"everybodyComing","room":"Diary"},{"name":"obs\#
        ervers","room":"Practice"},{"name":"mayObserve","room":"Practice"},{"name":"isBookedToObserve","\#
        room":"Session"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mustHaveAcceptedH\#
        ouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBe\#
        gin","room":"Session"}],"E12":[{"name":"keepsCosts","room":"Access"},{"name":"seesOwnCosts","roo\#
        m":"Access"},{"name":"hasCosts","room":"Cost"},{"name":"terms","room":"Cost"},{"name":"payers","\#
        room":"Cost"},{"name":"charged","room":"Cost"},{"name":"shared","room":"Cost"},{"name":"mustFit"\#
        ,"room":"Cost"},{"name":"mayHavePaid","room":"Cost"}],"E2":[{"name":"mustStillBeSupervised","roo\#
        m":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"i\#
        sUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","room"\#
        :"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"\#
        mustBeSupervised","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady"\#
        ,"room":"Session"},{"name":"mayBegin","room":"Session"}],"E3":[{"name":"clocks","room":"Commissi\#
        oning"},{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"\#
        },{"name":"clocks","room":"Practice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"\#
        firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBe\#
        WithinHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":\#
        "Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Sessi\#
        on"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sid\#
        esMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"D\#
        iary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"stayApart\#
        ","room":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","\#
        room":"Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOn\#
        TheWay","room":"Session"},{"name":"mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room"\#
        :"Access"}],"E8":[{"name":"mustHavePassedBreathTest","room":"Session"},{"name":"mayBegin","room"\#
        :"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"mustHaveReports","room":"Cos\#
        t"},{"name":"mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObse\#
        rved","room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":\#
        "Access"},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHave\#
        Begun","room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","r\#
        oom":"Commissioning"},{"name":"clocks","room":"Practice"},{"name":"clocks","room":"Record"},{"na\#
        me":"mustAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks",\#
        "room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"F5":\#
        [{"name":"sent","room":"Practice"},{"name":"notices","room":"Record"},{"name":"frozen","room":"R\#
        ecord"},{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Record"}],"F\#
        7":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","r\#
        oom":"Record"}],"G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"\#
        Safeguarding"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersF\#
        orIncidents","room":"Access"},{"name":"clocks","room":"Commissioning"},{"name":"commissioner","r\#
        oom":"Safeguarding"},{"name":"mustConcernCommissioner","room":"Safeguarding"}],"G3":[{"name":"an\#
        swersForIncidents","room":"Access"},{"name":"mustBeOpenForContact","room":"Diary"},{"name":"must\#
        BeManaged","room":"Review"},{"name":"isAssessedAfresh","room":"Review"},{"name":"mustHaveToldAut\#
        horities","room":"Safeguarding"},{"name":"mustNotBeSuspended","room":"Session"}],"H1":[{"name":"\#
        reviews","room":"Access"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Pra\#
        ctice"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name"\#
        :"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","\#
        room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"sixMonths","room":"Review"}\#
        ,{"name":"mustBeSignedOff","room":"Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"n\#
        ame":"mustEndWithinStay","room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mu\#
        stTellTheChildFirst","room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"nam\#
        e":"placesToFree","room":"Review"},{"name":"free","room":"Review"}],"H5":[{"name":"standing","ro\#
        om":"Review"},{"name":"mayStepDown","room":"Review"},{"name":"mustBeManaged","room":"Review"},{"\#
        name":"mustBeOffered","room":"Review"},{"name":"mustLeaveNothingBooked","room":"Review"},{"name"\#
        :"mustBeBeforeMove","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"K1":[{"na\#
        me":"suspends","room":"Access"},{"name":"suspensionBody","room":"House"},{"name":"mustNotBeSuspe\#
        nded","room":"Session"},{"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"\#
        },{"name":"stoppages","room":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBe\#
        Suspended","room":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Su\#
        spension"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name":"clock","room":"Suspensi\#
        on"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room":"Suspension"},{"name":"\#
        everyAdult","room":"Suspension"}],"K4":[{"name":"suspensionBody","room":"House"},{"name":"return\#
        ing","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsStaffRecords","\#
        room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"Access"},{"nam\#
        e":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady",\#
        "room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows","room":"Peopl\#
        e"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"name":"running","ro\#
        om":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"People"},{"name":"isUn\#
        fit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"Peopl\#
        e"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"},{"name":"referenc\#
        eLacks","room":"People"},{"name":"unusual","room":"Privacy"},{"name":"mustBeReady","room":"Sessi\#
        on"}],"L2":[{"name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"}\#
        ,{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"runni\#
        ng","room":"People"},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":\#
        "isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"\#
        People"},{"name":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"\#
        mustBeReady","room":"Session"}],"L3":[{"name":"keepsRecords","room":"Access"},{"name":"keptUntil\#
        ","room":"Privacy"},{"name":"mayErase","room":"Privacy"},{"name":"mustBeDecided","room":"Privacy\#
        "},{"name":"mustBeReadThrough","room":"Privacy"},{"name":"mayAskForChildren","room":"Privacy"},{\#
        "name":"clock","room":"Privacy"},{"name":"clocks","room":"Privacy"},{"name":"handsRecordsOver","\#
        room":"Privacy"},{"name":"handedOver","room":"Privacy"}]},"examples":[{"broken":["A1"],"given":[\#
        "referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenR\#
        eferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},\#
        "who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingList","details":["ex\#
        pected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre accepts nothi\#
        ng after its accreditation has lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules":\#
        ["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingL\#
        ist","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868\#
        740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"cloc\#
        ks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer that has not come\#
         on the eighth day is overdue; a place on the waiting list is none"},{"broken":[],"given":["refe\#
        rral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","deta\#
        ils":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: suppor\#
        tedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"With a court order the centre answers within seven days of receipt, and says when co\#
        ntact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"ste\#
        ps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}}\#
        ,{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":17679\#
        16800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: n\#
        oRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxing Day and New Yea\#
        r"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at\#
        ":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967\#
        540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        45967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,\#
        "clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","w\#
        ords: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcas\#
        s Cymru is told within ten working days, counted over Good Friday and Easter Monday"},{"broken":\#
        ["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":174102474000\#
        0,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks\#
        ":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"c\#
        locks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1"\#
        :["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have \#
        no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is tol\#
        d within ten working days, counted over two weekends"},{"broken":[],"given":["cymru referral sub\#
        mitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2\#
        ":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":\#
        "ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","as\#
        sessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D\#
        1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn:\#
         2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru \#
        and the court are both told in time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B\#
        2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer:\#
         legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; medi\#
        aType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative;\#
         name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named id gran\#
        ; name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult; ar\#
        rangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; \#
        photographs takenNotShared; photographDetails by the father at the end; preparation who the moth\#
        er; how with the centre's picture book; by 2025-03-20; interpreter isNeeded true; language Briti\#
        sh Sign Language; who an agency; pays the father; professional attends true; name Cath Moss; off\#
        ice Cafcass; why to see the second session; risk found ; papers hasSection7Report false; hasOthe\#
        rConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Scr\#
        eenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","deta\#
        ils":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way:\#
         faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-05","from: \#
        12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168\#
        800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","notes: Came with a fri\#
        end."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"Acce\#
        ptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":17411763000\#
        00,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"who\#
        ":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","details":["adult: \#
        dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRi\#
        sk","details":["summary: Little risk was found.","isManageable: true","childrenNeedPreVisit: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"cloc\#
        ks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-0\#
        9-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":\#
        {}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the centre accepts in\#
         time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},\#
        "who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult:\#
         mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":\#
        "visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"]\#
        ,"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHou\#
        seRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,\#
        "clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Telep\#
        hones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visito\#
        r"}],"title":"Each adult accepts the rules of the centre for themselves, and new rules anew"},{"\#
        broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: parent"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind parent;\#
         name Mia Hill; email mia@example.org; ownRole residentCarer; service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder false; children id sa\#
        m; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName M\#
        ia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tr\#
        ue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email\#
         dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogr\#
        aphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interp\#
        reter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; h\#
        asOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court order no seven days\#
         run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","da\#
        y: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],\#
        "outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":\#
        "HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        3325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult \#
        dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0"\#
        :["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","det\#
        ails":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit \#
        is held at its time, on the day on which the clocks go forward"},{"broken":["B4"],"given":["refe\#
        rral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVi\#
        sit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes:\#
         60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","d\#
        ay: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Truro"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","detai\#
        ls":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: \#
        faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: 2025-03-29","from:\#
         14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordin\#
        ator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken":["B4"],"given":[\#
        "referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Arrange\#
        PreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","min\#
        utes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025\#
        -03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointmen\#
        t: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"ou\#
        tcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        rrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:05\#
        ","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: children","day:\#
         2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p4",\#
        "subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{\#
        "refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen separately, never w\#
        ithin the handover window of one another"},{"broken":[],"given":["open centre"],"rules":["D4","C\#
        16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisa\#
        tion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCent\#
        re; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leed\#
        s; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCentreByAgreement; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre f\#
        alse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-\#
        02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Re\#
        port false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"Dec\#
        lineReferral","details":["because: lacksFacilities","words: Our rooms are up a stair."],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Where the order says another centre by agreement, n\#
        o days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps\#
        ":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["be\#
        cause: unsuitableForCentre","words: We are sorry that we cannot help."],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"tit\#
        le":"After a refusal the twenty-one days are counted by themselves"},{"broken":["A1","B3"],"give\#
        n":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"EnterCentre","details":["centre: plain-house","profile: name Bridge House; town Bradford; coun\#
        try england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house","standard: support\#
        ed","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: plain-house","kinds: supportedCentre","others: ser\#
        vices ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"},\#
        {"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house","p\#
        rofile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","detail\#
        s":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: \#
        supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"o\#
        utcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"HandOn","details":["to: plain-house","newCase: the-next","documents: "],"outcome":{"refu\#
        sed":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","detai\#
        ls":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":[\#
        "newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":[\#
        "to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0\#
        ":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","det\#
        ails":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"denied":{}},"who":"\#
        coordinator at supervised-house"}],"title":"A case goes on only to a centre accredited for super\#
        vised contact, in its own family"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-ho\#
        use","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation",\#
        "details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsMe\#
        t "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks"\#
        :{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: the-ord\#
        er, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","papers: order rece\#
        ived; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at supervised-house\#
        "},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"titl\#
        e":"Where more risk is found the case goes on to a supervised centre with its papers"},{"broken"\#
        :[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHa\#
        rm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign is answered by sup\#
        ervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral submitted"],"rules"\#
        :["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: l\#
        ongGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Each sign points to supervised contact; supported all the same wants reasons"},{"b\#
        roken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditi\#
        ons: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRis\#
        k","details":["summary: Threats to staff were made.","isManageable: false","childrenNeedPreVisit\#
        : false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","\#
        conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AssessRisk","details":["summary: The threats were somebody else.","isManageable\#
        : true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedC\#
        entre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Supported contact is accepted only after screening, and only where the risk can be managed"},{"\#
        broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condit\#
        ions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":\#
        {"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because:\#
         riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: We ca\#
        nnot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","cond\#
        itions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but the centre answe\#
        rs for it, and the parties are told only its words"},{"broken":["B2"],"given":["referral submitt\#
        ed"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details\#
        ":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["\#
        kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: \#
        Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora \#
        Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":\#
        {"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRe\#
        ferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, whatever reason is g\#
        iven"},{"broken":["B4"],"given":["supervised referral submitted"],"rules":["B6","B4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shout\#
        ing and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["sum\#
        mary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Fi\#
        eld","atHome: feelsBroughtIn false; said She would go to her sister's flat for it."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],\#
        "outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: fa\#
        ceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: vid\#
        eo","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 3\#
        0","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"With do\#
        mestic abuse, contact by video is accepted once the carer was asked what it would be at home"},{\#
        "broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and threa\#
        ts until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtua\#
        lSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused\#
        ":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","deta\#
        ils":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","assesso\#
        r: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","\#
        virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","chil\#
        drenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said  "],"outcome"\#
        :{"invalid":{"_0":["atHome.said"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false",\#
        "assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitchen would be too \#
        much.; met  "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","v\#
        irtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","child\#
        renNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in h\#
        er kitchen would be too much.; met Sam calls from school with a teacher."],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kin\#
        d: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Where the carer would feel the abuser in their home, \#
        what is done about it is said, or it is not by video"},{"broken":["B6"],"given":["supervised ref\#
        erral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRefer\#
        ral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false\#
        ","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVi\#
        sit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said No."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["a\#
        ppointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["ap\#
        pointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours aw\#
        ay"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accep\#
        tReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBeca\#
        use: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","su\#
        pervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AssessRisk","details":["summary: Asked afresh.","isManageable: true","childrenNeedPreVisit\#
        : false","assessor: Cora Field","atHome: feelsBroughtIn true; said It was worse than she thought\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-15","from: 10:30","minutes: 30","room: green","supervisor: su\#
        e"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1741429800000,"clocks":{},"comm\#
        and":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030"],"outcome":{"refused":{"_0":"B6"}},"who":"supervisor"}],"title":"Face to face needs no\#
         answer about the home, and a newer answer stops contact by video"},{"broken":[],"given":["super\#
        vised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sc\#
        reenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHa\#
        rm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-08-01\#
        ","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Domestic abuse does not s\#
        top supervised contact at a centre by this rule"},{"broken":["D3"],"given":["referral submitted"\#
        ],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details"\#
        :["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-cent\#
        re","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outco\#
        me":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the finder states \#
        the time that follows"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C\#
        8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: pro\#
        ceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-2\#
        8; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted true"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{\#
        "denied":{}},"who":"commissioner"}],"title":"A court in Wales that consulted Cafcass Cymru is no\#
        t flagged"},{"broken":[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-\#
        centre; kind supportedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"A court in England is not asked"},{"broken":["C8"],"given":["court r\#
        eferral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: proceedings hasOrder true; court Family Court at Brecon; case\#
        Number BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cym\#
        ruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"details":["progress: withCentre","court: Family Court at Brecon","case_number: B\#
        R25P00007","challenged_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":174099240000\#
        0,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"cl\#
        ocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks"\#
        :{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"cloc\#
        ks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":17411\#
        68800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 202\#
        5-03-05","words: Telephoned the court."],"outcome":{"denied":{}},"who":"coordinator at the-welsh\#
        -centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffi\#
        on Practice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"done":{}},"who":"commi\#
        ssioner"},{"at":1741168800000,"clocks":{},"details":["challenged_by: Ffion Practice","challenged\#
        _on: 2025-03-05","outcome: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":174116880000\#
        0,"clocks":{},"command":"ConcludeChallenge","details":["outcome: partiesPay","words: The court l\#
        eaves it to the parties."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"cloc\#
        ks":{},"details":["outcome: partiesPay"],"outcome":{"done":{}},"who":"commissioner"}],"title":"W\#
        ithout consulting it is flagged; who challenged it, when and with what outcome is kept"},{"broke\#
        n":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C8"}},"who":"r\#
        eferrer"}],"title":"A court that refers in Wales says whether Cafcass Cymru was consulted"},{"br\#
        oken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; cour\#
        t Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fal\#
        lBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: \#
        other","words: Nothing."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"},{"at":17411688\#
        00000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-0\#
        3-06","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":1741\#
        168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 20\#
        25-03-02","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":\#
        1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: ","on: 2025-03-03",\#
        "words: "],"outcome":{"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"title":"A challen\#
        ge lies neither ahead nor before the referral, and comes before its outcome"},{"broken":[],"give\#
        n":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at \#
        Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyR\#
        estores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","o\#
        n: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":174099240\#
        0000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03\#
        -03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ChallengeCourtReferral","details":["by: Somebody Else","on: 2025-03-03","words\#
        : Wrote."],"outcome":{"outOfStep":{}},"who":"commissioner"}],"title":"A challenge may be of the \#
        day of the referral, and is kept once"},{"broken":[],"given":["cymru referral drafted"],"rules":\#
        ["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafegua\#
        rdingIssues false; funding ground report; adviser Owen Pryce"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground\#
        : report","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass C\#
        ymru pays where its report to the court recommends contact"},{"broken":[],"given":["cymru referr\#
        al drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutes\#
        Each 60; knownSafeguardingIssues false; funding ground involvement; adviser Owen Pryce"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["pro\#
        gress: withCentre","ground: involvement","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"com\#
        missioner"}],"title":"Cafcass Cymru pays while it is at work in the case"},{"broken":[],"given":\#
        ["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: wales riskAssessment seen with both parents in January; sessi\#
        ons 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen \#
        Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: firstHearing","ad\#
        viser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays for\#
         an order at the first hearing, made after consulting and agreed by both"},{"broken":["C7"],"giv\#
        en":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; s\#
        essions 6; minutesEach 60; knownSafeguardingIssues false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":\#
        {"_0":"C7"}},"who":"referrer"}],"title":"Without a ground Cafcass Cymru does not refer"},{"broke\#
        n":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents\#
         in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHear\#
        ing; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessme\#
        nt seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false;\#
         funding ground firstHearing; adviser Owen Pryce; wasConsulted true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; mi\#
        nutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; bo\#
        thAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen wi\#
        th both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding g\#
        round firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: wales riskAssessment seen with both parents in January; sessio\#
        ns 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen P\#
        ryce; wasConsulted false; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        proceedings hasOrder false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents\#
         in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHear\#
        ing; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refuse\#
        d":{"_0":"C7"}},"who":"referrer"}],"title":"An order at the first hearing is no ground unless it\#
        s adviser was consulted and both parties agreed"},{"broken":["C7"],"given":["cymru referral draf\#
        ted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60\#
        ; knownSafeguardingIssues false; funding ground report; adviser  "],"outcome":{"invalid":{"_0":[\#
        "answers.wales.funding.adviser"]}},"who":"referrer"}],"title":"Whose ground it is must be told"}\#
        ,{"broken":["C7"],"given":["referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"}],"title":"The \#
        parties refer themselves where Cafcass Cymru does not pay"},{"broken":["D2","E3","E4"],"given":[\#
        "cymru referral accepted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000,"clocks":{},"de\#
        tails":["progress: accepted","ends: 2027-02-26","minutes_used: 0","minutes_left: 360","clocks: D\#
        2 met"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","m\#
        inutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["ahead: 4","held: 0","minutes_used: 240","minutes_left: 120",\#
        "reviewed: ","clocks: E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"},{"at":17409924\#
        00000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":17409\#
        92400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"The desk sees th\#
        e answer, the hours, the review and its clocks"},{"broken":["D2"],"given":["cymru referral submi\#
        tted"],"rules":["D2"],"steps":[{"at":1740992400000,"clocks":{},"details":["clocks: D2 2025-03-17\#
        "],"outcome":{"done":{}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"details":["clock\#
        s: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256000000,"clocks":{},"\#
        details":["clocks: D2 overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256060000,\#
        "clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"On the tenth working d\#
        ay the answer is not late, and on the next it is"},{"broken":[],"given":["cymru referral accepte\#
        d"],"rules":["G2"],"steps":[{"at":1741608000000,"clocks":{},"command":"ReportIncident","details"\#
        :["incident: words","kinds: discriminatory","account: What was said","happened: 2025-03-10T11:30\#
        ","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741608000000,"clocks":{},"details":["notices: 1","behaviour: ","clocks: G2 2025-03-11"],"outcom\#
        e":{"done":{}},"who":"commissioner"},{"at":1741608000000,"clocks":{},"command":"TellCommissioner\#
        ","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741608000000,"clocks":{},"details":["notices: 1","behaviour: discriminatory","clocks: G2 met\#
        "],"outcome":{"done":{}},"who":"commissioner"}],"title":"Of behaviour it learns that something i\#
        s owed at once, and what it was when the centre tells"},{"broken":[],"given":["cymru referral ac\#
        cepted"],"rules":["F7"],"steps":[{"at":1740992400000,"clocks":{},"details":["returns: "],"outcom\#
        e":{"done":{}},"who":"commissioner"},{"at":1742806800000,"clocks":{},"command":"CloseCase","deta\#
        ils":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1742806800000,"clocks":{},"details":["returns: conclusion owed","clocks: F7 2025-03-30"],"\#
        outcome":{"done":{}},"who":"commissioner"},{"at":1743325200000,"clocks":{},"command":"SendReturn\#
        ","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325200000,\#
        "clocks":{},"details":["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],"outcome":{"done\#
        ":{}},"who":"commissioner"}],"title":"What the end of contact owes stands there until it has com\#
        e"},{"broken":["F3"],"given":["cymru referral accepted"],"rules":["F3"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mu\#
        m"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":\#
        "EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{}\#
        ,"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam\#
        , Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks"\#
        :{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CloseCase","details":["reason:\#
         movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414532\#
        00000,"clocks":{},"details":["returns: finalRecord owed; conclusion owed","clocks: F3 2025-03-15\#
        "],"outcome":{"done":{}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"details":[],"out\#
        come":{"denied":{}},"who":"commissioner"},{"at":1741510800000,"clocks":{},"command":"SendReturn"\#
        ,"details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,\#
        "clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The to\#
        wer was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"detail\#
        s":["sent_at: 2025-03-09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 Sam built a tower\#
        ."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},"details":[],"ou\#
        tcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":[],\#
        "outcome":{"denied":{}},"who":"court"}],"title":"The final record is read from when it was sent,\#
         as it was then"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at\#
        ":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.ex\#
        ample.org","sent: 2025-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"},{"at":174099960\#
        0000,"clocks":{},"details":["sent: 2025-03-03T10:40","sent_to: referrals@centre.example.org","to\#
        ld: ","not_told: dad, mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clo\#
        cks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"done":{}},"who":"commis\#
        sioner"},{"at":1740999600000,"clocks":{},"details":["told: mum","not_told: dad"],"outcome":{"don\#
        e":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","detail\#
        s":["adult: dad","words: The centre telephones you on Thursday."],"outcome":{"done":{}},"who":"c\#
        ommissioner"},{"at":1740999600000,"clocks":{},"details":["told: dad, mum","not_told: "],"outcome\#
        ":{"done":{}},"who":"commissioner"}],"title":"The team sends the referral to the centre and tell\#
        s each adult apart, both with their time"},{"broken":[],"given":["cymru referral submitted"],"ru\#
        les":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":\#
        ["to: referrals@centre.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}},"who":"commi\#
        ssioner"}],"title":"It may have been sent this very minute"},{"broken":["C9"],"given":["cymru re\#
        ferral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"TellServic\#
        eUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":17\#
        40999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.exampl\#
        e.org","sent: 2025-03-03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"a\#
        t":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.e\#
        xample.org","sent: 2025-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"\#
        },{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome"\#
        :{"refused":{"_0":"C9"}},"who":"commissioner"}],"title":"Nobody is told before it is sent, and i\#
        t is not sent a minute ahead"},{"broken":["C9"],"given":["cymru referral submitted"],"rules":["C\#
        9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: re\#
        ferrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"\#
        },{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: Yo\#
        u can ring her on +44 7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"a\#
        t":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: Her num\#
        ber: 07700-900-001"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000\#
        ,"clocks":{},"command":"TellServiceUser","details":["adult: mum","words: Write to DAN@example.or\#
        g first."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":\#
        {},"command":"TellServiceUser","details":["adult: gran"],"outcome":{"invalid":{"_0":["adult"]}},\#
        "who":"commissioner"}],"title":"What one adult is told holds no way of reaching the other"},{"br\#
        oken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025\#
        -03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"comm\#
        and":"TellServiceUser","details":["adult: mum","words: The centre rings you on 07700 900001."],"\#
        outcome":{"done":{}},"who":"commissioner"}],"title":"To be told one’s own number is nothing of t\#
        he other side"},{"broken":["C9"],"given":["referral submitted"],"rules":["C9"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.exampl\#
        e.org","sent: 2025-03-03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{"at":17409924000\#
        00,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"denied":{}},"who\#
        ":"commissioner"}],"title":"Only Cafcass Cymru’s team sends and tells, of its own referrals"},{"\#
        broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clo\#
        cks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1, payer adult\#
         dad; parts 2; reports payer adult dad; parts 1; words The parties share the visits; the father \#
        pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"\#
        command":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.1\#
        030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025-03-08.1\#
        030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":17416008\#
        00000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult dad; pence 500\#
        0; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"details":["lines: session 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"],\#
        "outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"details":["lines: recor\#
        d 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"vi\#
        sitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the order names share the visits \#
        to the penny, and each sees only their own"},{"broken":[],"given":["cymru referral accepted"],"r\#
        ules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","details":["charge\#
        : prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},{"\#
        at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family that it referred, and the f\#
        amily sees no charge"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps":\#
        [{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult \#
        mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comma\#
        nd":"StatePrices","details":["centre: the-centre","prices: kind session; standard supervised; pe\#
        nce 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cloc\#
        ks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detail\#
        s":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks"\#
        :{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: The first visit i\#
        s free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":[\#
        "lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":17416\#
        00800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence \#
        100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"command":"CorrectPayment","details":["payment: p1","pence: 0","reason: Noted in the \#
        wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"detail\#
        s":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A correction stan\#
        ds beside what it corrects, with its reason"},{"broken":["E12"],"given":["supervised session hel\#
        d"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["\#
        charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"r\#
        efused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers\#
        ","details":["terms: sessions payer adult mum; parts 1; reports payer adult dad; parts 1"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","de\#
        tails":["charge: first","kind: session","session: the-case.2025-03-08.1030","payer: adult dad","\#
        pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"cloc\#
        ks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025-\#
        03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordina\#
        tor"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer \#
        localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"who\#
        ":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case does not name"},{"broken":\#
        ["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks\#
        ":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":[\#
        "charge: first","kind: cancelled","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{\#
        "refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteChar\#
        ge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 4000"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteChar\#
        ge","details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 4000\#
        "],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comm\#
        and":"CorrectCharge","details":["charge: first.1","pence: 0","reason: Charged by mistake."],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","d\#
        etails":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 3500"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged once to each payer, as held\#
         or as cancelled, whichever it was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"s\#
        teps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer \#
        adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},\#
        "command":"NoteCharge","details":["charge: notes","kind: report","pence: 2500"],"outcome":{"refu\#
        sed":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","d\#
        etails":["terms: reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"coo\#
        rdinator"}],"title":"Of supported contact there is no report to charge for, and nobody to name f\#
        or one"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":17\#
        41600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; part\#
        s 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"Nam\#
        ePayers","details":["terms: sessions payer adult mum; parts 0, payer adult gran; parts 1, payer \#
        cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions.1\#
        .payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":17416008\#
        00000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: late","payer: adult m\#
        um"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence 0; day 202\#
        5-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordina\#
        tor"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1;\#
         payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor"}\#
        ],"title":"What cannot be an amount, a payer or a day is not kept, and only the coordinator note\#
        s it"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101\#
        "],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDra\#
        ft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 \#
        Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.10\#
        30","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: t\#
        he-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refus\#
        ed":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","de\#
        tails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: or\#
        der","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},\#
        "command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red.\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes: \#
        1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":\#
        "SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court\#
        ","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"ti\#
        tle":"A court reads the notes that were sent to it, as they were sent, and no others"},{"broken"\#
        :[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: \#
        the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fil\#
        eName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"\#
        done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter \#
        received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":\#
        ["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allow\#
        s copies, the centre asks and the court sends"},{"broken":["C5"],"given":["referral without the \#
        letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","\#
        details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":174099\#
        2400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{"\#
        _0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPape\#
        rs","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["papers\#
        "]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details\#
        ":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","det\#
        ails":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLette\#
        r; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outco\#
        me":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","details\#
        ":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":17\#
        41078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outco\#
        me":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; by\#
        tes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; f\#
        ileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":\#
        {"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLette\#
        r received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details\#
        ":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"\#
        AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"w\#
        ho":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs the centre, and \#
        only a court that follows the case sends it"},{"broken":["C5"],"given":["referral without the le\#
        tter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":\#
        ["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992\#
        400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"out\#
        come":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPape\#
        rs","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"_\#
        0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details\#
        ":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":17409960000\#
        00,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome\#
        ":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":{\#
        "done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","details\#
        ":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,\#
        "clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"tit\#
        le":"The court cannot send what it is asked for, and says why; a new letter asks again"},{"broke\#
        n":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused\#
        ":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers\#
        ","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order"\#
        ,"status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0\#
        ":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","det\#
        ails":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Where the referral does not tell that the order allows copies, the order itself must be\#
         here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":17409924000\#
        00,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"o\#
        utcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Fo\#
        llowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome"\#
        :{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCas\#
        e","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"co\#
        urt"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","case\#
        Number: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: none\#
        ","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},\#
        "details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[]\#
        ,"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"detail\#
        s":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{\#
        "D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details":\#
        ["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"com\#
        mand":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free room.\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progre\#
        ss: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; D\#
        4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by referen\#
        ce and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open centr\#
        e"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","det\#
        ails":["person: clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark-o\#
        f-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Grant\#
        Role","details":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court th\#
        e-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","person: clara","referrer: court"],"outcome":{\#
        "done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind court; name Clara Bench; organisation Family Court at Leeds; email clara\#
        @court.example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; \#
        minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; order\#
        Date 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; role v\#
        isitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; \#
        attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepara\#
        tion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fal\#
        se; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fa\#
        lse; missing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"c\#
        ourt"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome"\#
        :{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","detai\#
        ls":["centre: second-centre","profile: name The Second Centre; town Diss; country england; takes\#
        SelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AwardAccreditation","details":["centre: second-centre","standard: supervised","awarded: 2\#
        024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"St\#
        ateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"\#
        who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","details\#
        ":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The \#
        Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":[\#
        "court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"\#
        who":"court"}],"title":"A court that refers from its account has the referral on its desk, and r\#
        eads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a ro\#
        om that holds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":["E\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one family in a r\#
        oom of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 20\#
        25-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"\#
        outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six hou\#
        rs of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["H\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Contact may go on to the day that is six months after its first"},{"broken":["H2\#
        "],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"\#
        refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no l\#
        ater without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre",\#
        "standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minut\#
        es: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue\#
        "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only for\#
         days on which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"ru\#
        les":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: th\#
        e-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-\#
        08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0",\#
        "dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or n\#
        amed twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":[\#
        "E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions pro\#
        gress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted"\#
        ],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["h\#
        ours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","su\#
        pervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledBy\#
        Centre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["\#
        hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","\#
        supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two hou\#
        rs are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervis\#
        ed referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"re\#
        fused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"o\#
        utcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisio\#
        nal: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"\#
        E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details\#
        ":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.\#
        2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span\#
         from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
         supervised session is certain only with a supervisor who is qualified and on duty throughout"},\#
        {"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sally;\#
         name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-c\#
        entre","person: sally","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10\#
        :30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03\#
        -08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"broken":[\#
        "E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","\#
        details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","detail\#
        s":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: blu\#
        e"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is no\#
        t taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"rule\#
        s":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who\#
        ":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"give\#
        n":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60"\#
        ,"room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11\#
        :54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-0\#
        3-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["refe\#
        rral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: b\#
        lue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ch\#
        angeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"],\#
        "outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supported \#
        room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["referra\#
        l accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}]\#
        ,"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"],"g\#
        iven":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refus\#
        ed":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","su\#
        pervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:10\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A supervisor watches one family at a time, in a room that is turned round between two"},{"\#
        broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: \#
        another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refused\#
        ":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there at \#
        one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","reply\#
        To: clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentre; he\#
        aring 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; need\#
        s An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-1\#
        0"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqui\#
        ry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"out\#
        come":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry\#
        ","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; wo\#
        rds One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_fro\#
        m: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer:\#
         fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-\#
        05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"An\#
        swerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for one f\#
        amily is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: 2\#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a he\#
        aring, and whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":["B\#
        9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: \#
        the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@\#
        court.example.org","question: centre the-centre; from court; kind supportedCentre; children unde\#
        rTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},\#
        "details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","setti\#
        ngs: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930740000\#
        ,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnqui\#
        ry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: firs\#
        t","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not there\#
         by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"out\#
        come":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCent\#
        re","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre;\#
         from court; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00101 n\#
        eeds an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","q\#
        uestion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fal\#
        se; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer:\#
         fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"ref\#
        used":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds what\#
         belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-else\#
        ","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCen\#
        tre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","question\#
        : centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport false"]\#
        ,"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"any\#
        one"}],"title":"Anybody asks in their own name only, and gives an address for the answer"},{"bro\#
        ken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question:\#
         centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"out\#
        come":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCent\#
        re","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre;\#
         from court; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"\#
        ,"points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A suppor\#
        ted centre is asked for no report before the hearing either"},{"broken":["B9"],"given":["open ce\#
        ntre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":[\#
        "enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from legalRepr\#
        esentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: fi\#
        rst","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["\#
        answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil 202\#
        5-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry:\#
         first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the most, \#
        and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"step\#
        s":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: \#
        clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; childre\#
        n underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clock\#
        s":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; s\#
        tandsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":18197856000\#
        00,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; w\#
        ords We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","replyTo\#
        : clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; child\#
        ren underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"On\#
        ly an accredited service is asked, and answers that it would take the family"},{"broken":[],"giv\#
        en":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"de\#
        tails":["social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authorit\#
        y"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorke\#
        r: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council\#
        .example.org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"details\#
        ":["social_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},\#
        {"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: n\#
        ame Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.exa\#
        mple.org"],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority names its two pe\#
        ople anew when one changes, and the centre is told"},{"broken":["C2"],"given":["authority referr\#
        al submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAutho\#
        rityPeople","details":["socialWorker: name Nell New; email nell@council.example.org"],"outcome":\#
        {"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalA\#
        uthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.org"],"outcome\#
        ":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLoca\#
        lAuthorityPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":174099\#
        2400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: name Tom Mere;\#
         email tom@council.example.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"_0"\#
        :["socialWorker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either of the\#
        m out is refused"},{"broken":["C2","C3","D1"],"given":["authority referral submitted"],"rules":[\#
        "C2","C3","D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre","own_\#
        number: LCS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"out\#
        come":{"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outcome\#
        ":{"denied":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"details":\#
        [],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName letter.pdf\#
        ; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who\#
        ":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id another; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 482\#
        11; showsPrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":174099240\#
        0000,"clocks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":174\#
        1078800000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words:\#
         We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"cl\#
        ocks":{},"details":["progress: notAccepted","words: We have no step-free room.","clocks: D1 met"\#
        ],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameLocalA\#
        uthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org","teamMa\#
        nager: name Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"authorit\#
        y"}],"title":"A local authority sees where its referral stands, and nobody of another does"},{"b\#
        roken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber: LC\#
        S/4472"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":17409\#
        92400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","case: n\#
        o-such-case","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at an\#
        other-council"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authority\#
        : another-council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":17409\#
        92400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumb\#
        er: lcs 4471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at":1740992400000,"\#
        clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"authority at another-\#
        council"}],"title":"A colleague takes a referral up by its two numbers, and by neither alone"},{\#
        "broken":["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"FollowReferral","details":["authority: the-council","ownNumber: LS25P00101"],"\#
        outcome":{"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral that somebody else \#
        made is no local authority’s to take up"},{"broken":["L1"],"given":["supervised referral accepte\#
        d"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027\#
        -12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L\#
        1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of their check"},{\#
        "broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","reco\#
        rd: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from\#
         Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domestic\#
        AbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: gr\#
        een","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A super\#
        visor is booked up to the last day of their training"},{"broken":["L1","L2"],"given":["supervise\#
        d referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ke\#
        epStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann Old; r\#
        eceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUn\#
        til 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30"\#
        ,"minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-\#
        08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","re\#
        cord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: su\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSt\#
        affRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified \#
        2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case\#
        .2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Neither assigned nor confirmed without what is asked for"},{"broke\#
        n":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: refe\#
        rences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2\#
        027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"re\#
        fused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome"\#
        :{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when the sup\#
        ervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"r\#
        ules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["ce\#
        ntre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references fr\#
        om Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07\#
        ; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refuse\#
        d":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor t\#
        urns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","perso\#
        n: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12\#
        -31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordi\#
        nator"}],"title":"A DBS check holds on its last day and not on the next"},{"broken":["L1"],"give\#
        n":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: vic","record: references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre"\#
        ,"person: vic","record: dbs level standard; certified 2024-06-01; references from Ann Old; recei\#
        ved 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil \#
        2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08"\#
        ,"duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cen\#
        tre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; r\#
        eceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUn\#
        til 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Nobody is on duty without a check, or with one that does not look far enough"},{"brok\#
        en":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced\#
        ; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-\#
        31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":\#
        "L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details\#
        ":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; referen\#
        ces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027\#
        -12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-ce\#
        ntre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"given":["\#
        open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","d\#
        etails":["centre: the-centre","member: person nell; name Nell New; post volunteer"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details"\#
        :["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outc\#
        ome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced; certif\#
        ied 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cen\#
        tre","person: nell","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; \#
        received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"],"given":["open ce\#
        ntre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","de\#
        tails":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervis\#
        orLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detai\#
        ls":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09; refer\#
        ences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 20\#
        27-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-\#
        centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"ref\#
        used":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks after two years"},\#
        {"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: c\#
        hild sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"B\#
        eginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put on\#
         duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","perso\#
        n: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03\#
        -08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Papers that are in order on their last day put somebody on duty that day"},{"broken":["L1"],"giv\#
        en":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFa\#
        milyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refu\#
        sed":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00,\#
         person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Wh\#
        oever knows a family is not on duty while it is there"},{"broken":["L1"],"given":["supervised re\#
        ferral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKn\#
        own","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","r\#
        oom: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"\#
        given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},\#
        "who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L\#
        1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a family"},{"broken\#
        ":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"de\#
        nied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"give\#
        n":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: vic","record: references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks"\#
        :{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vi\#
        c; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic",\#
        "record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02,\#
         from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dom\#
        esticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"What somebody says of their own record makes nobody fit until the coordinator keeps it"},{"\#
        broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Roste\#
        rStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; \#
        to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody \#
        says against themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-c\#
        entre","person: bob","record: dbs level enhanced; certified 2024-06-01; references from Ann Old;\#
         received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induction\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"a\#
        t":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person\#
        : vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024\#
        -06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-\#
        31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record\#
        : dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from B\#
        en Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAb\#
        useUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in anothe\#
        r's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record:\#
         dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Be\#
        n Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbu\#
        seUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; \#
        certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-\#
        06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaf\#
        f","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16\#
        :00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rost\#
        erStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00;\#
         to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds\#
         on its last day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-ce\#
        ntre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volun\#
        teerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cent\#
        re","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; re\#
        ceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUnt\#
        il 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordi\#
        nator"}],"title":"Domestic abuse training is the centre's choice, safeguarding is not"},{"broken\#
        ":["E6"],"given":["practitioner has the case"],"rules":["E10","E5","E6"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","perso\#
        n: pat","way: inPerson","why: Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"\#
        at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: "],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObserva\#
        tion","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["visits_asked: 1","visit\#
        s_booked: 1"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428\#
        900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, inPer\#
        son","may_enter: Dan Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","inside:\#
         Dan Cole, Pat Page","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414298\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414\#
        29800000,"clocks":{},"command":"TakeBackObservation","details":["session: the-case.2025-03-15.10\#
        30","person: pat"],"outcome":{"outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks"\#
        :{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A prac\#
        titioner asks to observe a session, is booked, and comes in by the door on neither side"},{"brok\#
        en":["E5","E10"],"given":["practitioner has the case"],"rules":["E10","E5"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","pe\#
        rson: quinn","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-\#
        08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practition\#
        er/quinn"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-cas\#
        e.2025-03-08.1030","person: pat","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},\#
        "who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["sessi\#
        on: the-case.2025-03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}\#
        },"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":\#
        ["session: the-case.2025-03-08.1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["\#
        words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","de\#
        tails":["session: the-case.2025-03-08.1030","person: pat","isYes: false","words: It is the very \#
        first visit."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428\#
        900000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-15.1030","pers\#
        on: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":17414\#
        28900000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-15.1030\#
        ","person: pat","isYes: true","words: Please ring the side bell."],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741428900000,"clocks":{},"command":"MoveSession","details":["session: the-c\#
        ase.2025-03-15.1030","date: 2025-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"EndAllocation","details":["person: pa\#
        t"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","w\#
        ho: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"\#
        outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes to observe who has not the case, \#
        was not booked, or has it no longer"},{"broken":["E10"],"given":["practitioner has the case"],"r\#
        ules":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["sess\#
        ion: the-case.2025-03-08.1030","person: pat","way: remotely","why: Too far to come."],"outcome":\#
        {"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Answer\#
        Observation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcom\#
        e":{"refused":{"_0":"E10"}},"who":"coordinator"}],"title":"A session is observed while it is ahe\#
        ad, and not once it has begun"},{"broken":["E5","E10"],"given":["supervised referral submitted"]\#
        ,"rules":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":[\#
        "found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-\#
        mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-d\#
        ad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPer\#
        son","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: m\#
        ark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Al\#
        locatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org",\#
        "office: familyCourtAdviser","organisation: Cafcass","madeSure: rang the switchboard"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","detail\#
        s":["person: pat","number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":174099\#
        2400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","per\#
        son: pat","way: inPerson","why: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner\#
        "},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-0\#
        3-08.1030","person: pat","way: remotely","why: To see."],"outcome":{"done":{}},"who":"practition\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case\#
        .2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page\#
        , remotely"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contac\#
        t by video is observed from afar, and nobody comes to the centre for it"},{"broken":["F5"],"give\#
        n":["practitioner has the case"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000\#
        ,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clock\#
        s":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendee\#
        s Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}\#
        },"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["s\#
        ession: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays\#
        : nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":\#
        ["notes: 0"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"comman\#
        d":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner","recipient: Pa\#
        t Page","authority: order","pays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"\#
        coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-ca\#
        se.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page","pays: nobody"]\#
        ,"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command\#
        ":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner","practitioner: \#
        pat","recipient: Pat Page","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741453200000,"clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"pra\#
        ctitioner"}],"title":"A practitioner reads the record that was sent to them, as it was sent, and\#
         no other"},{"broken":[],"given":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true\#
        ","assessed: 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{\#
        "done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":["video_suits: true"]\#
        ,"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenRe\#
        ferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"An adviser who has the case assesses that contact\#
         by video suits, and the centre may accept it so"},{"broken":["B7"],"given":["cymru practitioner\#
         has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote"\#
        ,"details":["person: pat","isSuitable: true","assessed: 2025-03-04","discussed: 2025-03-03","lim\#
        its:  "],"outcome":{"invalid":{"_0":["assessed","limits"]}},"who":"practitioner"},{"at":17409924\#
        00000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed\#
        : 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},\#
        "who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum"\#
        ,"subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad",\#
        "subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","\#
        details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03","limi\#
        ts: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room\#
        : green","supervisor: sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Whe\#
        re an adviser finds that video does not suit, or not any more, no session by video is booked"},{\#
        "broken":["B7"],"given":["practitioner has the case"],"rules":["B7"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 20\#
        25-03-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"prac\#
        titioner"}],"title":"Whether video suits is for an adviser of Cafcass Cymru to assess, in a case\#
         that it referred"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: gil","name: Gil\#
         Ward","email: gil@guardians.example.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who\#
        ":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person:\#
         gil","name: Gil Ward","email: gil@guardians.example.org","office: guardian","organisation: Guar\#
        dians","madeSure: rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"TakeUpCase","details":["person: gil","number: LS25P00101"],"outcome":{\#
        "done":{}},"who":"practitioner/gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","d\#
        etails":["person: gil","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-03","limits\#
        : None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does \#
        not assess whether contact by video suits"},{"broken":["B3","B7"],"given":["cymru practitioner h\#
        as the case"],"rules":["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentr\#
        e","details":["centre: supervised-house","profile: name Mill House; town Bradford; country engla\#
        nd; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AwardAccreditation","details":["centre: supervised-house","standard: supervised"\#
        ,"awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCentre, virtualSu\#
        pervised"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"c\#
        locks":{},"command":"AssessRemote","details":["person: pat","isSuitable: false","assessed: 2025-\#
        03-03","discussed: 2025-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"prac\#
        titioner"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house",\#
        "newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["practice_case: the-next"],"outcome":{"denied":{}}\#
        ,"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["ca\#
        se: the-next","found: ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"\#
        who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferra\#
        l","details":["case: the-next","kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","vi\#
        rtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-hous\#
        e"}],"title":"What an adviser found of video goes with the case to the next centre"},{"broken":[\#
        "C15"],"given":["supervised sessions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers\#
        .example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400\#
        000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"\#
        clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pa\#
        t@advisers.example.org","office: guardian","organisation: Guardians","madeSure: rang the office"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outco\#
        me":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","\#
        details":["person: pat","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"a\#
        t":1740992400000,"clocks":{},"details":["progress: accepted","children: Sam","ahead: 2025-03-08,\#
         2025-03-15, 2025-03-22","held: ","notes: 0","conditions: The visiting adult comes by the side d\#
        oor.","professional: none","clocks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at"\#
        :1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740\#
        992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}}\#
        ,"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":\#
        {}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"EndAllocation","details":["\#
        person: pat"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"detai\#
        ls":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"\#
        TakeUpCase","details":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practi\#
        tioner"}],"title":"A practitioner sees a case once they have taken it up, and nothing once that \#
        has ended"},{"broken":["C15"],"given":["supervised referral submitted"],"rules":["C15"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat \#
        Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":\#
        "system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: p\#
        at","name: Pat Page","email: pat@advisers.example.org","office: socialWorker","organisation:  ",\#
        "madeSure:  "],"outcome":{"invalid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pa\#
        t Page","email: DAN@example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],\#
        "outcome":{"invalid":{"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.exam\#
        ple.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},\#
        "who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["pe\#
        rson: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker","organisati\#
        on: Leeds","madeSure: rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"TakeUpCase","details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}}\#
        ,"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person\#
        : pat","number: LS25P00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740\#
        992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05\#
        -04"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"\#
        command":"TakeUpCase","details":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":\#
        "C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":[\#
        "person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoe\#
        ver does not know the number of the case is not let in, and not for long"},{"broken":["C15"],"gi\#
        ven":["practitioner has the case"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"AskAboutAttending","details":["person: pat","professional: attends true; name Cath Moss"]\#
        ,"outcome":{"invalid":{"_0":["professional.office","professional.why"]}},"who":"practitioner"},{\#
        "at":1740992400000,"clocks":{},"command":"AskAboutAttending","details":["person: pat","professio\#
        nal: attends true; name Cath Moss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"w\#
        ho":"practitioner"},{"at":1740992400000,"clocks":{},"details":["professional: none"],"outcome":{\#
        "done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","de\#
        tails":["person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: t\#
        rue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["pro\#
        fessional: Cath Moss"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":\#
        {},"details":["centre: the-centre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan C\#
        ole, Cath Moss"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"AnswerAttending","details":["person: pat","isYes: false","words: no room"],"outcome":{"outO\#
        fStep":{}},"who":"coordinator"}],"title":"A practitioner asks who should attend, and the centre \#
        answers"},{"broken":["C15"],"given":["referral drafted"],"rules":["C15"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; cou\#
        rt Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eith\#
        erPartyRestores"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advis\#
        ers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992\#
        400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","e\#
        mail: pat@advisers.example.org","office: guardian","organisation: Guardians","madeSure: rang the\#
         office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        TakeUpCase","details":["person: pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"pr\#
        actitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","nu\#
        mber: ","born: 2019-05-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":17409\#
        92400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcom\#
        e":{"done":{}},"who":"practitioner"}],"title":"Where the referral names no number of the court's\#
        , a case is taken up by the day on which a child was born"},{"broken":[],"given":["practitioner \#
        has the case"],"rules":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","d\#
        etails":["reason: courtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741338000000,"clocks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03\#
        -08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"c\#
        locks":{},"command":"AskAboutAttending","details":["person: pat","professional: attends false"],\#
        "outcome":{"outOfStep":{}},"who":"practitioner"}],"title":"A practitioner hears when contact has\#
         ended, and still reads what they had"},{"broken":[],"given":["referral submitted"],"rules":["L3\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-\#
        centre","retention: closedYears 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre"\#
        ,"retention: closedYears 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: The pol\#
        ice asked us to keep it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"HoldRecords","details":["isHeld: false","reason: The police are done."],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: submitted\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A hold is placed and lifted by whoever r\#
        uns the centre, and how long records are kept is their choice"},{"broken":[],"given":["referral \#
        submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral",\#
        "details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1835773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1835773200000,"clocks":{},"command":"HoldRecords","details":["isHeld: t\#
        rue","reason: Too late."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"The day afte\#
        r its time has passed a family is erased, and the centre keeps the reference alone"},{"broken":[\#
        "L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: We hav\#
        e no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command\#
        ":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On\#
         the last day it is still kept"},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom\#
        ","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"HoldRecords","details":["isHeld: true","reason: An inquiry may need it."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily",\#
        "details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks"\#
        :{},"command":"EraseFamily","details":["reference: the-cause"],"outcome":{"invalid":{"_0":["refe\#
        rence"]}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details"\#
        :[],"outcome":{"denied":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},"command":"Chang\#
        eRetention","details":["centre: the-centre","retention: closedYears 3; safeguardingYears 2"],"ou\#
        tcome":{"invalid":{"_0":["retention.safeguardingYears"]}},"who":"coordinator"}],"title":"Whateve\#
        r its age, nothing is erased that somebody holds"},{"broken":["L3"],"given":["session held"],"ru\#
        les":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncident","details":["inci\#
        dent: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-03-08T11:00","to\#
        ldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152\#
        400000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-28\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFa\#
        mily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"c\#
        locks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Where an incident was reported the family is kept longer"},{"broken":["L3"],"given":["superv\#
        ised session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"SaveRecor\#
        dDraft","details":["session: the-case.2025-03-08.1030","text: attendees Dan and Sam; events Dan \#
        and Sam drew.; whatTheChildSaid Again!"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597\#
        200000,"clocks":{"L3":["2025-04-10"]},"command":"AskForOwnData","details":["adult: dad"],"outcom\#
        e":{"done":{}},"who":"visitor"},{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData","deta\#
        ils":["adult: dad","isReadThrough: true"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}\#
        ,{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: p\#
        aragraph record.the-case.2025-03-08.1030/attendees/0; choice give, paragraph record.the-case.202\#
        5-03-08.1030/events/0; choice blackOut; names Sam; ground child"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","\#
        decisions: paragraph referral/frequency/0; choice give, paragraph referral/preparation/0; choice\#
         give, paragraph firstVisits/firstVisitReason/0; choice give, paragraph assessment/summary/0; ch\#
        oice leaveOut; ground seriousHarm; words Not for him."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741597200000,"clocks":{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad\#
        ","isReadThrough: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An adult asks, som\#
        ebody decides on what staff wrote, and then it is given"},{"broken":["L3"],"given":["session hel\#
        d"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":\#
        ["adult: dad"],"outcome":{"denied":{}},"who":"resident"},{"at":1741597200000,"clocks":{},"comman\#
        d":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph r\#
        eferral/frequency/0; choice leaveOut"],"outcome":{"invalid":{"_0":["decisions.0.ground"]}},"who"\#
        :"coordinator"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","details":["adult: dad\#
        ","decisions: "],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/frequency/0; choic\#
        e leaveOut; ground notAboutThem"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000\#
        ,"clocks":{},"command":"ReleaseOwnData","details":["adult: dad"],"outcome":{"refused":{"_0":"L3"\#
        }},"who":"coordinator"},{"at":1744322400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1744326000000,"clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}\#
        }}],"title":"Nothing is given that nobody has read through, and nobody asks for another"},{"brok\#
        en":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"com\#
        mand":"AskForOwnData","details":["adult: dad","children: true"],"outcome":{"refused":{"_0":"L3"}\#
        },"who":"visitor"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: \#
        dad","children: false"],"outcome":{"done":{}},"who":"visitor"}],"title":"What is held about a ch\#
        ild is asked for by somebody with parental responsibility alone"},{"broken":["L3"],"given":["ref\#
        erral submitted","next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"HandRecordsOver","details":["centre: the-centre","successor: mill-house","why: The hall is so\#
        ld."],"outcome":{"refused":{"_0":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["\#
        centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"denied":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centr\#
        e: the-centre","successor: the-centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre\#
        ","successor: the-centre","why: The hall is sold."],"outcome":{"invalid":{"_0":["successor"]}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: \#
        the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: \#
        They are not ours any more."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: The police asked for it."]\#
        ,"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A centre that closes hands w\#
        hat it keeps to another, which then answers for it"},{"broken":["L3"],"given":["referral submitt\#
        ed","next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRete\#
        ntion","details":["centre: the-centre","retention: closedYears 5; safeguardingYears 25"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral",\#
        "details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","\#
        successor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":18\#
        35773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"\#
        who":"coordinator at mill-house"},{"at":1898845200000,"clocks":{},"command":"EraseFamily","detai\#
        ls":[],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"What a centre promised\#
         to keep longer, its successor keeps as long"},{"broken":["F2"],"given":["supervised session hel\#
        d"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRe\#
        cordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events\#
         10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clock\#
        s":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"inval\#
        id":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveR\#
        ecordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft\#
        ","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"den\#
        ied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","det\#
        ails":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742\#
        033640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"o\#
        utcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running\#
        "]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please give th\#
        e times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":\#
        "FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clo\#
        cks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending\#
         Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{\#
        },"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was re\#
        d."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by\#
         a second person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2\#
        "],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A \#
        record that is not written turns overdue by itself"},{"broken":[],"given":["supervised sessions \#
        booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRec\#
        ordDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."\#
        ],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session tha\#
        t has not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at"\#
        :1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.\#
        1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"\#
        at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","\#
        2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","co\#
        ntactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks\#
        ":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"The final record goes on the last of the seven days, in March"},{"b\#
        roken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clock\#
        s":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendee\#
        s Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}\#
        },"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"cl\#
        ocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["n\#
        one"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-\#
        19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"com\#
        mand":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"The final record goes on the last of the seven days, in October"},{"broken":[],"given":[\#
        "cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","deta\#
        ils":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"comman\#
        d":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details"\#
        :["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of su\#
        pported contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cym\#
        ru referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","20\#
        25-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":\#
        "SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Cafcass Cymru learns on the last of the seven days that contact has concluded"},{"broken":[],"g\#
        iven":["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"comma\#
        nd":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"A supervised centre takes down that somebody asks for a witness"},{"brok\#
        en":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"com\#
        mand":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"c\#
        oordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs P\#
        lain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"c\#
        ommand":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title"\#
        :"Nobody at a supported centre is called to give evidence, and the request is kept"},{"broken":[\#
        ],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"c\#
        ommand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, D\#
        ad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{}\#
        ,"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: \#
        the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to\#
         the court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"s\#
        teps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case\#
        .2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 \#
        Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command"\#
        :"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"sup\#
        ervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcom\#
        e":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"Check\#
        Record","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-\#
        08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}}\#
        ,"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session\#
        : the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pays: \#
        nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court\#
        ","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"su\#
        pervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.\#
        2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","det\#
        ails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: ord\#
        er","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"\#
        command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecor\#
        d","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","aut\#
        hority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Notes go to the court checked, with authority, and as they w\#
        ere"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clo\#
        cks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030",\#
        "text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1\#
        741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.10\#
        30","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at\#
        ":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","t\#
        ext: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command\#
        ":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cou\#
        rt","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"\#
        title":"A supported centre writes no observation of contact"},{"broken":["F1"],"given":["session\#
         held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","detai\#
        ls":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Nor\#
        wich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"c\#
        ommand":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title"\#
        :"A report asked of a supported centre is refused and kept once, and the letter is ready"},{"bro\#
        ken":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks"\#
        :{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken"\#
        :[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"comma\#
        nd":"ReportIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: inj\#
        ury","account: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T\#
        11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"t\#
        itle":"An incident is the one thing that is written of supported contact"},{"broken":["F3"],"giv\#
        en":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["non\#
        e"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"co\#
        ordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"comm\#
        and":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: f\#
        inalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks"\#
        :{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees \#
        Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"cloc\#
        ks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kin\#
        d: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes with\#
        in seven days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised sess\#
        ion held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":\#
        "CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}\#
        }],"title":"A final record that is not sent turns overdue, across the night on which the clocks \#
        go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"\#
        at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","de\#
        tails":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"ou\#
        tcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command\#
        ":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coord\#
        inator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],\#
        "outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned conta\#
        ct, no return of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral a\#
        ccepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"\#
        CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that c\#
        ontact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanag\#
        edHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-\#
        01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4\#
        ":["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}\#
        },"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["20\#
        25-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details"\#
        :[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["ki\#
        nd: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of support\#
        ed contact goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given"\#
        :["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servi\#
        ce centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: service centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refu\#
        sed":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","d\#
        etails":["case: another-case","link: link-another-case","centre: the-centre","kind: supportedCen\#
        tre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral \#
        names only a service that is accredited for it on the day"},{"broken":[],"given":["cymru referra\#
        l drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; minutes\#
         60; virtualBecause longOrNoContact; wales funding ground involvement; adviser Owen Pryce; riskA\#
        ssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues\#
         false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody e\#
        lse in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cym\#
        ru refers for contact by video once it was assessed and talked over"},{"broken":["B7"],"given":[\#
        "cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: service centre the-centre; kind virtualSupervised; frequency w\#
        eekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales fundi\#
        ng ground involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; ses\#
        sions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2\#
        025-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["\#
        answers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: service centre the-centre; kind virtualSupported; frequency\#
         weekly; virtualBecause distance; wales funding ground involvement; adviser Owen Pryce; riskAsse\#
        ssment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fa\#
        lse; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else\#
         in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By\#
         video it refers neither for supported contact nor without an assessment"},{"broken":["B7"],"giv\#
        en":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: dista\#
        nce"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"A centre that would rathe\#
        r hold it by video does not take a Cymru family there without the assessment"},{"broken":["C10"]\#
        ,"given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"Beg\#
        inReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mo\#
        ther; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer\#
        @example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minute\#
        s 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2\#
        025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; fir\#
        stName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; la\#
        stName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id\#
         dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@e\#
        xample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs n\#
        one; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repo\#
        rt false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: preparation who the mother; how with a picture\#
         book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who pre\#
        pares the child is told: who, how, and by when"},{"broken":["C6"],"given":["open centre"],"rules\#
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
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales fun\#
        ding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 7; \#
        minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome\#
        ":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cy\#
        mru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7R\#
        eport false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskA\#
        ssessment seen with both parents; sessions 3; minutesEach 125; knownSafeguardingIssues false; de\#
        claration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at"\#
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
        g ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 2; min\#
        utesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{\#
        "refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru\#
        ; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every \#
        two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0\#
        0101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephon\#
        ePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; co\#
        ntact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fal\#
        se; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02\#
        -26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repo\#
        rt false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAsse\#
        ssment seen with both parents; sessions 3; minutesEach 60; knownSafeguardingIssues false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cym\#
        ru never asks for more than six hours, nor for less than a first block"},{"broken":["C6"],"given\#
        ":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-ord\#
        er; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafc\#
        ass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequen\#
        cy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumb\#
        er LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRest\#
        ores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role reside\#
        ntCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keep\#
        sTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship f\#
        ather; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveC\#
        entre false; photographs none; preparation who the mother; how with the centre's picture book; b\#
        y 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: wales funding ground involvement; adviser Owen Pryce; ri\#
        skAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the moth\#
        er in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru r\#
        eferral carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre\#
        "],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":[\#
        "link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order;\#
         fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; media\#
        Type application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer \#
        kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; serv\#
        ice centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atten\#
        dees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation \#
        who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; p\#
        rofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; \#
        wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; ses\#
        sions 3; minutesEach 120; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for th\#
        ree two-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafca\#
        ssCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType applica\#
        tion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind \#
        safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; or\#
        ganisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervised\#
        Centre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at \#
        Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack \#
        eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found \#
        ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement; advi\#
        ser Owen Pryce; riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguar\#
        dingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"gi\#
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
        erConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with\#
         both parents; sessions 6; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cym\#
        ru may ask for six one-hour sessions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-c\#
        ase","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLet\#
        ter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetail\#
        s false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: interpreter isNeeded true; who an agency"],"outcome":{"invalid\#
        ":{"_0":["answers.interpreter.language","answers.interpreter.pays"]}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the \#
        mother; how with the centre's picture book; by 2027-02-26; professional attends false; risk foun\#
        d ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded\#
         true; language British Sign Language; who an agency; pays the father"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"done":{}},"who":"referrer"}],"title":"An interpreter comes with language, name and payer"},{\#
        "broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrang\#
        ements willingToMeet no; mayLeaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["an\#
        swers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
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
        : arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth vis\#
        it; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The chi\#
        ld may leave the centre only with for how long and from when"},{"broken":["C3"],"given":["open c\#
        entre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"\#
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
         professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]\#
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
        ter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; has\#
        OtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"}],"title":"Without the safeguarding letter, the form asks why\#
         and who will send it"},{"broken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: l\#
        ocalAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation L\#
        eeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org"],"outcome\#
        ":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter;\#
         fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00\#
        101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chil\#
        dren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; f\#
        irstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephone\#
        Private true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; con\#
        tact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fals\#
        e; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-\#
        26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repor\#
        t false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Cou\#
        ncil; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name \#
        Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"titl\#
        e":"A local authority names the social worker and the team manager"},{"broken":[],"given":["open\#
         centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-orde\#
        r; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLet\#
        ter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.o\#
        rg; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@examp\#
        le.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; \#
        proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02\#
        -28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName\#
         Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName\#
         Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; \#
        role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example\#
        .org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; p\#
        reparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeed\#
        ed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConce\#
        rns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"}],"title":"A local authority refers with its two people named"},{"broken":[],"given":\#
        ["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly;\#
         expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; fre\#
        quency weekly; expectedMonths 7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit needs no agreement, a\#
         longer one was agreed with the centre"},{"broken":[],"given":["referral drafted"],"rules":["B10\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: serv\#
        ice centre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit is sent without\#
         any agreement"},{"broken":["B10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-cent\#
        re; kind supportedCentre; frequency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refus\#
        ed":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: service centre the-centre; kind supervisedCentre; frequency weekly; expected\#
        Months 7; longStayAgreed  "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: cl\#
        erk@court.example.org","question: centre the-centre; from court; kind supportedCentre; children \#
        underTwo; wantsReport false; expectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"details":["enquiry: first","order: centreAnswers, centreRules, copiesFrom\#
        Court, enquiryAnswered, ifNotAccepted, longStay, noReport, papersReachCentre, preVisit, subjectT\#
        oAcceptance, whenItEnds"],"outcome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last\#
         longer is not referred before the centre has agreed"},{"broken":["C16"],"given":["open centre"]\#
        ,"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sh\#
        owsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court \#
        at Leeds; orderDate 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.pro\#
        ceedings.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and P\#
        artners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency \#
        every two weeks; minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isT\#
        rue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings ha\#
        sOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack \#
        courtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says wh\#
        at follows if the centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-cas\#
        e","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; nam\#
        e Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre\#
        ; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court \#
        Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's soli\#
        citor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05\#
        -04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; conta\#
        ct telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan\#
        ; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangeme\#
        nts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wi\#
        th the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fa\#
        lse; risk found ; orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false;\#
         hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue\#
         true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "details":["papers: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-c\#
        ase","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["case: another-case","answers: referrer kind l\#
        egalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; se\#
        rvice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceeding\#
        s hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; paper\#
        sFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; last\#
        Name Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rel\#
        ationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visit\#
        ingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atte\#
        ndees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation\#
         who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; \#
        professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers h\#
        asSection7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declaratio\#
        n name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"details":["case: another-case","papers: injunction n\#
        eeded"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years \#
        ago is asked for, one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["\#
        C4"],"steps":[{"at":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-t\#
        he-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileN\#
        ame order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType a\#
        pplication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1761480000000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind l\#
        egalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; se\#
        rvice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceeding\#
        s hasOrder true; court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's soli\#
        citor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05\#
        -04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; conta\#
        ct telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan\#
        ; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangeme\#
        nts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wi\#
        th the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fa\#
        lse; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will s\#
        end it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        761480000000,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{\#
        }},"who":"referrer"}],"title":"Papers that come with the referral meet their deadline at once"},\#
        {"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partne\#
        rs; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P\#
        00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fa\#
        lse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-0\#
        2-26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolest\#
        ation; issued 2023-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; p\#
        apers hasSection7Report true; hasOtherConcerns false; missing Cafcass will send the letter; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunc\#
        tion needed; section7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741082400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lett\#
        er; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"c\#
        locks":{},"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper\#
        : safeguardingLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"\#
        },{"at":1741082400000,"clocks":{},"details":["papers: safeguardingLetter received; order receive\#
        d; injunction needed; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"A referral shows which papers are needed, received and missing"},{"broken":["C4"],"given":["o\#
        pen centre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1743177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer \#
        kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.o\#
        rg; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proc\#
        eedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass \#
        will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1743375600000,"clocks":{},"command":"AttachDocument","details":["document: id th\#
        e-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"\#
        AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguard\#
        ingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"The papers reach the centre within two days of the order, w\#
        eekend or not"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRe\#
        presentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguard\#
        ingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"ou\#
        tcome":{"invalid":{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepres\#
        entative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cent\#
        re the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder\#
         true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter i\#
        sNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"\#
        _0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photograph\#
        s takenNotShared; photographDetails by the father at the end"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"}],"title":"Photographs are allowed only with by whom and where"},{"broken"\#
        :["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id early; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; declaration name R\#
        uth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName\#
         safeguardingLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["d\#
        ocument.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguarding\#
        Letter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["doc\#
        uments.0.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Re\#
        moveDocument","details":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report fal\#
        se; hasOtherConcerns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something i\#
        s kept private, each document says whether it shows that"},{"broken":["C15"],"given":["open cent\#
        re"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cath Moss"\#
        ],"outcome":{"invalid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exam\#
        ple.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60;\#
         proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-0\#
        2-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; \#
        preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNee\#
        ded false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         professional attends true; name Cath Moss; office Cafcass; why to see the second session"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is name\#
        d, with office and reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refer\#
        rer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNa\#
        me safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: attendees named id gran; name Joan Cole; relationship ; comesWith visitin\#
        gAdult"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0\#
        .relationship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partn\#
        ers; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ever\#
        y two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25\#
        P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs \#
        none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter\#
         isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOth\#
        erConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":\#
        {"_0":["answers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: attendees named id gran; name Joan Cole; relationship grandmothe\#
        r; part the last half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"}],"title":"Everybody who comes is named, with their part of the visit"},{"broken":[\#
        "C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "BeginReferral","details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["c\#
        ase: family1-case","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-cas\#
        e","link: link-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["case: family3-case","link: link-3","referrer: c\#
        afcass"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family5-case","link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","li\#
        nk: link-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family8-case","link: li\#
        nk-8","person: somebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":\#
        {"denied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and loc\#
        al authorities may refer, signed in or not"},{"broken":[],"given":["referral drafted"],"rules":[\#
        "B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: s\#
        ervice centre the-centre; kind virtualSupported; frequency weekly; virtualBecause distance"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","de\#
        tails":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Contact by video says why it is not face to face"},{"broken":["B8"],"\#
        given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: service centre the-centre; kind virtualSupervised; frequency\#
         weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind su\#
        pportedCentre; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","cond\#
        itions: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","condition\#
        s: ","virtualBecause: preparation"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video w\#
        ithout a reason is neither referred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps\#
        ":[{"at":1648627200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","prof\#
        ile: name Spring and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","detai\#
        ls":["centre: the-centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre:\#
         the-centre","standard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1666771200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds\#
        : supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":174329\#
        2740000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewhe\#
        re"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: t\#
        he-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":176143314\#
        0000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered:\#
         "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday\#
         of March or October lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps\#
        ":[{"at":1709197200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","prof\#
        ile: name Leap Year; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["ce\#
        ntre: the-centre","standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"offi\#
        cer"},{"at":1709197200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","k\#
        inds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":\#
        {},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1803772800000,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"\#
        anyone"}],"title":"An award of 29 February lasts until the end of February"},{"broken":[],"given\#
        ":["centre on the register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["regist\#
        er: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: t\#
        he-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["re\#
        gister: supervisedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000\#
        ,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1819753200000,"clocks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre\#
        , supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"comma\#
        nd":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09\#
        -01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["registe\#
        r: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks\#
        ":{},"details":["centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"an\#
        yone"}],"title":"A service is found for as long as its accreditation lasts, and not a day longer\#
        "},{"broken":["A4"],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":17409924000\#
        00,"clocks":{},"details":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thet\#
        ford"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAcc\#
        reditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcom\#
        e":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation",\#
        "details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["ce\#
        ntre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at\#
        ":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stan\#
        dard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"tit\#
        le":"Anyone reads the register; only its officer awards, and never ahead of time"},{"broken":["A\#
        1","A7"],"given":["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"RaiseConcern","details":["concern: doors","centre: the-centre","account: Both parents\#
         wait in one hall.","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"de\#
        nied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","det\#
        ails":["centre: the-centre","standard: supported","why: The sides meet.","concern: doors"],"outc\#
        ome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseCo\#
        ncern","details":["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},\#
        "who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","\#
        details":["concern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AlertRegisterOfficer","details":["concern: doors","note: Please look at it today\#
        ."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details\#
        ":["concern: doors","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: t\#
        he-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: super\#
        visedCentre, supervisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-lin\#
        k","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"\#
        A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","d\#
        etails":["centre: the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who\#
        ":"officer"},{"at":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another\#
        ","link: some-link","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["\#
        concern: doors","outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1741597200000,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}}\#
        ,"who":"commissioner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the regi\#
        ster officer, who suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: th\#
        e-centre","standard: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre"\#
        ,"standard: supported","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standar\#
        d: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"details":["register: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1748764800000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stan\#
        dard: supported","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":17487648000\#
        00,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{\#
        }},"who":"anyone"}],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"g\#
        iven":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccr\#
        editationConditions","details":["centre: the-centre","conditions: Two members of staff are at th\#
        e door."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["c\#
        entre: the-centre","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"Conditions stand on the centre's public page until they are lifted"},{"broken":[],"giv\#
        en":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, superv\#
        isedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, super\#
        visedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centre\#
        s: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards off\#
        ers every kind of service there is, each by its own name"},{"broken":["A8"],"given":["centre on \#
        the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","\#
        details":["centre: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["\#
        kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre"\#
        ,"offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protoco\#
        l does not know cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":\#
        ["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-\#
        centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: s\#
        upervisedElsewhere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"titl\#
        e":"A referral cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2\#
        "],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","d\#
        etails":["centre: the-centre","profile: name Supported Only; town Thetford; country england; tak\#
        esSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refu\#
        sed":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccredita\#
        tion","details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["ce\#
        ntre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: \#
        supportedCentre, virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":18356400000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffe\#
        rs","details":["centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}}\#
        ,"who":"coordinator"}],"title":"A centre that is accredited for supported contact alone cannot o\#
        ffer supervised contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"st\#
        eps":[{"at":1819742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","k\#
        inds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":18197\#
        53140000,"clocks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre",\#
        "kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":18197532\#
        00000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","ce\#
        ntre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},\#
        "who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centr\#
        e: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","li\#
        nk: link-two","centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refus\#
        ed":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referr\#
        er: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service tha\#
        t is accredited, that day, for the contact it asks for"},{"broken":[],"given":["centre on the re\#
        gister"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre","others: services handover, indirectContact, p\#
        arentingAssessment; languages Polish, British Sign Language; accessNeedsMet step-free, hearing l\#
        oop"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","services: handover, indirectContact, parentingAssessment","languages: Polish, \#
        British Sign Language","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: \#
        supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"de\#
        tails":["centre: the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":\#
        "anyone"}],"title":"A centre says what else it offers, in which languages, and which needs it me\#
        ets"},{"broken":["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e","others: services handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},\#
        "who":"coordinator"}],"title":"An offer that the register has no name for is not taken"},{"broke\#
        n":[],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported later; supervised later"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","rene\#
        wals: supported due; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":180380520\#
        0000,"clocks":{},"details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: th\#
        e-centre","standard: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported later; superv\#
        ised due","accredited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Notice of a renewal is given in time, and a new award begins aga\#
        in"},{"broken":["A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":181166400\#
        0000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0;\#
         decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewal\#
        NoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSetti\#
        ngs","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"\#
        who":"coordinator"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: s\#
        upported due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"comma\#
        nd":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-ce\#
        ntre","renewals: supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":181175040000\#
        0,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"How long before is the register officer's choice, within bounds"},\#
        {"broken":["A1"],"given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"details":["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: s\#
        upported due","families_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","renewals: supported la\#
        psed; supervised lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1\#
        "}},"who":"coordinator"}],"title":"An award that is not renewed lapses, and the families whom it\#
         affects are listed"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","org\#
        anisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leafl\#
        et at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["concern: hall","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissi\#
        oner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"ou\#
        tcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: \#
        hall","state: reported"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"MoveReport","details":["concern: hall","to: liaising","note: Rang the register \#
        officer."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"\#
        command":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: applying","steps: app\#
        lying, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an o\#
        rganisation that is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6\#
        "],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredi\#
        ted","details":["concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{\#
        "invalid":{"_0":["knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A repo\#
        rt names who, where, what and how it is known"},{"broken":["A6"],"given":["centre on the registe\#
        r"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","deta\#
        ils":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sun\#
        days.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunn\#
        y Hall; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accr\#
        edited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"\#
        at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"\#
        ],"outcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clo\#
        cks":{},"command":"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","a\#
        warded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{\#
        "done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport",\#
        "details":["concern: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcas\#
        s"}],"title":"An organisation has become accredited only where the register says so"},{"broken":\#
        [],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredi\#
        ted","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised vis\#
        its on Sundays.","knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["con\#
        cern: hall","to: liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200\#
        000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: closed","note: It no long\#
        er offers contact."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"cl\#
        ocks":{},"details":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcom\#
        e":{"done":{}},"who":"officer"}],"title":"What was reported is seen through, and each step is ke\#
        pt"},{"broken":[],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, su\#
        pervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingT\#
        ime","details":["centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_we\#
        eks: supportedCentre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCen\#
        tre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":176152\#
        1400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supporte\#
        dCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},\#
        "details":["centre: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCen\#
        tre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads \#
        bears the day on which the centre said so"},{"broken":["A5"],"given":["centre on the register"],\#
        "rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cent\#
        re: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervi\#
        sedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentr\#
        e","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"\#
        outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"out\#
        come":{"denied":{}},"who":"volunteer"}],"title":"A centre states no wait for contact that it doe\#
        s not offer"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-15"\#
        ,"from: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-09-20.1030","date\#
        : 2025-09-13","from: 10:30","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session before the\#
         first one is not booked while another would then lie past six months"},{"broken":[],"given":["s\#
        upervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"Invi\#
        teToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details"\#
        :["adult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Each side is asked alone, with minutes to come and go between them"},{"broken":\#
        ["H6"],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":\#
        {},"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteT\#
        oReview","details":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refuse\#
        d":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview",\#
        "details":["adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":\#
        "H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details"\#
        :["adult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"The two sides are never asked for times at which they could meet"},{"broken":["\#
        H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{}\#
        ,"command":"HoldReview","details":["kind: threeMonths","findings: Going well.","childrenSaid: ch\#
        ild sam; words I like the blue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":17492940\#
        00000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Again.","childrenSa\#
        id: child nobody; words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coo\#
        rdinator"}],"title":"A child is heard in a review, in the child's own words"},{"broken":[],"give\#
        n":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"\#
        ],"H2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings\#
        : Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month review is h\#
        eld on its last day"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{\#
        "at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","\#
        findings: The court decides in November.","exceptional: circumstances The court decides in Novem\#
        ber.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1757372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"After a six-month review contact goes on to the day that was signed off"},{"broken":[],"gi\#
        ven":["supervised session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"cloc\#
        ks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","la\#
        stDay: 2025-03-22","items: contactDetails, childrensNeeds, visitArrangements, assessmentSummary,\#
         attendanceDates","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741600800000,"clocks":{},"details":["stage: accepted","sessions: 3"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage: subm\#
        itted","kind: supportedCentre","held: 0","papers: order received; safeguardingLetter received"],\#
        "outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["20\#
        25-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: green","supervisor: s\#
        ue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family steps down to supported conta\#
        ct at another centre with what that centre needs"},{"broken":[],"given":["supervised session hel\#
        d","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","\#
        details":["to: mill-house","newCase: the-next","way: handovers","lastDay: 2025-03-22","items: co\#
        ntactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"details":["case: the-next","stage: submitted","papers: order needed; safeguardingLetter\#
         needed"],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A family steps down\#
         to handovers, without what it did not need"},{"broken":["B1"],"given":["supervised session held\#
        "],"rules":["H5","B1"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":[\#
        "to: the-centre","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetai\#
        ls","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre\#
        ","endsOn: 2025-09-01"],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":17416008000\#
        00,"clocks":{},"command":"ScreenReferral","details":["case: the-next","found: ","hasUnmanagedHar\#
        m: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000\#
        ,"clocks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","end\#
        sOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"At its own centre a famil\#
        y steps down, and the next coordinator looks for the risk afresh"},{"broken":["H5"],"given":["su\#
        pervised session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"c\#
        ommand":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 20\#
        25-03-21","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordi\#
        nator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCas\#
        e: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Ste\#
        pDown","details":["to: mill-house","newCase: the-third","way: handovers","lastDay: 2025-03-22","\#
        items: contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"a\#
        t":1741600800000,"clocks":{},"command":"DeclineReferral","details":["case: the-next","because: n\#
        oRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at"\#
        :1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Nothing stays booked past the last day, and nothing is booked after it"},{"broken":["B2"],"\#
        given":["supervised referral submitted","next centre"],"rules":["H5","B2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: harm Said to have hit the chil\#
        d.","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: A supervisor can man\#
        age it.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: supervisedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-ne\#
        xt","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"re\#
        fused":{"_0":"B2"}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk",\#
        "details":["summary: It is past.","isManageable: true","childrenNeedPreVisit: false","assessor: \#
        Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command\#
        ":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-\#
        22","items: contactDetails","documents: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator\#
        "},{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: th\#
        e-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Harm that nobody could manage holds a family back unt\#
        il the risk has been assessed afresh"},{"broken":["B1","G3"],"given":["supervised session held",\#
        "next centre"],"rules":["H5","B1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"Asse\#
        ssRisk","details":["summary: More is needed than we can do.","isManageable: false","childrenNeed\#
        PreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: s\#
        upported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0\#
        ":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ReportIncident","detail\#
        s":["incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-03-0\#
        8T11:20","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-n\#
        ext","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"r\#
        efused":{"_0":"G3"}},"who":"coordinator"}],"title":"Nobody steps down with a risk that is not ma\#
        naged, or while contact is suspended"},{"broken":["A1","A9"],"given":["supervised session held"]\#
        ,"rules":["H5","A1","A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: mill-house","profile: name Mill House; town Bradford; country england; takesSelfR\#
        eferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command"\#
        :"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-2\#
        2","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}\#
        ,{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-\#
        next","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"\#
        refused":{"_0":"A9"}},"who":"coordinator"}],"title":"Only to a centre that is accredited for it,\#
         and that offers handovers where handovers are meant"},{"broken":["H5"],"given":["session held",\#
        "next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","det\#
        ails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: conta\#
        ctDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":174160080\#
        0000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supp\#
        orted","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"denied":{}},"who\#
        ":"supervisor"}],"title":"Of supported contact there is nothing to step down from"},{"broken":["\#
        C6"],"given":["cymru referral accepted","next centre"],"rules":["C6"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: suppor\#
        ted","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6\#
        "}},"who":"coordinator"}],"title":"Cafcass Cymru names the kind and the centre in a new referral\#
        "},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"\#
        },{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"do\#
        ne":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[]\#
        ,"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":17409924\#
        00000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rul\#
        es":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"\#
        outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNo\#
        tNeeded","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400\#
        000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone\#
        "}],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervis\#
        ed session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase",\#
        "details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["co\#
        ntactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","deta\#
        ils":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contact\#
        Ceased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"comm\#
        and":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1\#
        ","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahea\#
        d, not before the last session that was held"},{"broken":[],"given":["supervised session held"],\#
        "rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: l\#
        astDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a c\#
        alendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{\#
        },"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-\#
        08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"The way out is planned, both sides are told, and the child hears of it by \#
        the last visit"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"\#
        at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next wi\#
        thoutHelp; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"\#
        }},"who":"coordinator"}],"title":"A child is not told after the last visit that it was the last"\#
        },{"broken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1\#
        749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next another\#
        Centre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2\#
        025-09-09; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"out\#
        come":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"Pl\#
        anExit","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by T\#
        he worker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"\#
        }],"title":"A plan has a day, and ends no later than contact here may last"},{"broken":["H3"],"g\#
        iven":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"comma\#
        nd":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01;\#
         by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever run\#
        s the centre plans the way out"},{"broken":["H1"],"given":["supervised session held"],"rules":["\#
        H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Going \#
        well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"H\#
        oldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}\#
        },"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"H\#
        oldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"A review with the coordinator after three months"},{"broken":["H1"],"giv\#
        en":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["run\#
        ning"]},"command":"HoldReview","details":["kind: other","findings: A word about parking."],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":\#
        [],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; another kind does n\#
        ot stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{\#
        "at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372\#
        400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"cloc\#
        ks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Novem\#
        ber.","exceptional: circumstances The court decides in November.; signedOffBy ; until 2025-11-30\#
        "],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"comma\#
        nd":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","except\#
        ional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2\#
        "}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind\#
        : threeMonths","findings: The court decides in November.","exceptional: circumstances The court \#
        decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exc\#
        eptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldRev\#
        iew","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circu\#
        mstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"After six months contact goes on only in exceptional cir\#
        cumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules"\#
        :["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":[\#
        "kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator\#
        "},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: No\#
        t begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewe\#
        d before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":\#
        [{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-0\#
        4-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"comman\#
        d":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supe\#
        rvisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary ma\#
        kes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps"\#
        :[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings:\#
         The court decides in November.","exceptional: circumstances The court decides in November.; sig\#
        nedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],\#
        "title":"Contact does not go on beyond the day that was signed off"},{"broken":["H2"],"given":["\#
        supervised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"Hol\#
        dReview","details":["kind: sixMonths","findings: The court decides in November.","exceptional: c\#
        ircumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","detai\#
        ls":["kind: other","findings: The court decided sooner.","exceptional: circumstances A few weeks\#
         to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"\#
        who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["session:\#
         the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","\#
        details":["kind: other","findings: The court decided sooner.","exceptional: circumstances A few \#
        weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"A later sign-off leaves no session in the diary past the day that it reac\#
        hes"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":174687\#
        1200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: b\#
        ruise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T1\#
        0:40","toldAuthorities: authority police; toldWhom The control room; at 2025-05-10T10:45; refere\#
        nce CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The ce\#
        ntre itself tells the police or children's services at once"},{"broken":["G1"],"given":["supervi\#
        sed referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},\#
        "command":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: \#
        Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: fal\#
        se"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeC\#
        ontact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0\#
        ":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthori\#
        ty","details":["incident: bruise","told: authority childrensServices; toldWhom The duty desk; at\#
         2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"co\#
        mmand":"TellAuthority","details":["incident: bruise","told: authority police; toldWhom Somebody;\#
         at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdu\#
        e from the moment that it happened, and until somebody is"},{"broken":["G3"],"given":["supervise\#
        d referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportI\#
        ncident","details":["incident: push","kinds: violent","account: Dad pushed the table over.","hap\#
        pened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused\#
        ":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","d\#
        etails":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":\#
        {}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["re\#
        assessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coor\#
        dinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Sp\#
        oke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:\#
        00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"After violence contact is suspended until risk has been assessed afresh"},{"broken":[],"\#
        given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},\#
        "command":"ReportIncident","details":["incident: fall","kinds: injury","account: Sam fell and cu\#
        t a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportInciden\#
        t","details":["incident: second-fall","kinds: injury","account: Sam fell again.","happened: 2025\#
        -05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Contact goes on after an incident where nobody asked for it to stop"},{"br\#
        oken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"cl\#
        ocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shout\#
        ing","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","to\#
        ldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902\#
        000000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting","inWriting: fals\#
        e"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"\#
        command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommission\#
        er","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"Cafcass Cymru is told within one working day, Easter left out, and in writing"},{"br\#
        oken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"cl\#
        ocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: words","kinds: disc\#
        riminatory","account: What was said, word for word.","happened: 2025-12-24T11:30","toldAuthoriti\#
        es: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"c\#
        locks":{},"command":"TellCommissioner","details":["incident: words","inWriting: false"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["\#
        incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have\#
         told it is not to have written it; both turn overdue, Christmas left out"},{"broken":["G2"],"gi\#
        ven":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["20\#
        25-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: Wh\#
        at was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"o\#
        utcome":{"done":{}}}],"title":"One working day across the night on which the clocks go forward"}\#
        ,{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":176140440000\#
        0,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: \#
        abusive","account: What was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","s\#
        uspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{\#
        "G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overd\#
        ue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on which th\#
        e clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"ste\#
        ps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["inciden\#
        t: words","kinds: threatening","account: What was seen and heard.","happened: 2025-05-10T10:40",\#
        "toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        46871200000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: tr\#
        ue"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothi\#
        ng of a family that it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":\#
        ["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIn\#
        cident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\\#
        "","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissione\#
        r","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident:\#
         shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and writ\#
        ten by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"r\#
        ules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"Re\#
        portIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You \#
        wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommi\#
        ssioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["inc\#
        ident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told an\#
        d written by the end of the Monday after Christmas"},{"broken":[],"given":["cymru referral accep\#
        ted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"comm\#
        and":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted\#
        : \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"T\#
        ellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","detail\#
        s":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Told and written by the end of the Monday after the clocks go back"},{"broken":[],"given":["ses\#
        sions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"c\#
        locks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":\#
        {},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volu\#
        nteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own time, and the session\#
         is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad",\#
        "result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"w\#
        ho":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken":["E8"],"given":["\#
        sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreath\#
        Test","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"\#
        }},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: neg\#
        ative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a test th\#
        e adult stays outside; with a negative one the visit goes ahead"},{"broken":["E8"],"given":["ses\#
        sions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTes\#
        t","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: n\#
        egative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":17414\#
        29800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":\#
        1742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-\#
        03-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}}\#
        ,"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{\#
        "refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the visit be\#
        fore it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessions booked"],"rul\#
        es":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adul\#
        t: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clo\#
        cks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{\#
        "_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTes\#
        t","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult:\#
         dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A te\#
        st is asked for only where the order asks for one, as the coordinator notes it"},{"broken":[],"g\#
        iven":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ord\#
        erBreathTest","details":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"volunteer"}],"title":"Whoever did not come needs no test; contact with another goes by \#
        the door alone"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":17414289\#
        00000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none","c\#
        onditions: The visiting adult comes by the side door.","photographs: none","child_may_go_out: fa\#
        lse","interpreter: none","professional: none","inside: ","may_enter: Dan Cole","may_begin: false\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":\#
        ["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill\#
        , Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["ce\#
        ntre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"wh\#
        o":"volunteer"}],"title":"The staff of the day see in one look what holds for a family, and who \#
        may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":174\#
        1428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}\#
        },"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the\#
        -centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clock\#
        s":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"\#
        },{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{\#
        "denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else see\#
        s the board of a centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"],\#
        "rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outc\#
        ome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case i\#
        s turned away, and that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-\#
        centre","text: Be on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subje\#
        ct: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subjec\#
        t: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: \#
        Little risk was found, and none that staff cannot manage.","isManageable: true","childrenNeedPre\#
        Visit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-\#
        26","conditions: The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not ac\#
        cepted the centre's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"a\#
        t":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030",\#
        "side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,\#
        "clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCa\#
        rer","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"co\#
        mmand":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: \#
        20"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and the other \#
        side hears of it at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[\#
        {"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.103\#
        0","side: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":174142740\#
        0000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: resid\#
        entCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427\#
        400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: res\#
        identCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":\#
        "Nobody says it for the other side, and a delay has a length"},{"broken":["E2"],"given":["superv\#
        ised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSessi\#
        on","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outc\#
        ome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin with\#
        out its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":\#
        1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"wh\#
        o":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outc\#
        ome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks"\#
        :{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clock\#
        s":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at"\#
        :1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"wh\#
        o":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{}\#
        ,"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17\#
        41434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["s\#
        essions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","de\#
        tails":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"don\#
        e":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session:\#
         the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"re\#
        sident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{\#
        "_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ad\#
        ult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The\#
         child waits outside while the visiting adult is late, and both sides hear of it"},{"broken":["E\#
        6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hours from \#
        10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid fals\#
        e; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030\#
        ","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: th\#
        e-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The\#
         door goes by London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"give\#
        n":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetO\#
        penings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to\#
         16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds \#
        supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: a\#
        dult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.20\#
        25-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goe\#
        s by London's clock on the Sunday on which it changes in October"},{"broken":[],"given":["sessio\#
        ns booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-cent\#
        re","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice\#
        : Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","retur\#
        ns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details\#
        ":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1742601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"w\#
        ho":"anyone"}],"title":"The notice stands on the centre's page from its announcement until conta\#
        ct goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation"\#
        ,"from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"wh\#
        o":"anyone"}],"title":"Contact is not suspended without telling the public why"},{"broken":["K1"\#
        ,"K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15\#
        ","notice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","de\#
        tails":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","re\#
        turns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30",\#
        "minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"cloc\#
        ks":{},"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held \#
        and not cancelled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted\#
        "],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detail\#
        s":["suspension: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."\#
        ],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspensio\#
        n","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from:\#
         10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 6\#
        0","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","roo\#
        m: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","ro\#
        om: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the ed\#
        ges of a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope\#
        : country wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope:\#
         areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30",\#
        "minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2\#
        025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: \#
        centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.cent\#
        res"]}},"who":"officer"}],"title":"A suspension reaches the centres that it names, and no others\#
        "},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centr\#
        e","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":174142896000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"voluntee\#
        r"},{"at":1741428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"vol\#
        unteer"}],"title":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K\#
        4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2\#
        025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another\#
        -centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        flood","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is floode\#
        d."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSu\#
        spension","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["ret\#
        urns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details\#
        ":["suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[]\#
        ,"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: \#
        Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025\#
        -03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: \#
        2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_s\#
        uspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While a\#
        nother suspension holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions b\#
        ooked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","d\#
        etails":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"Say\#
        PlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks\#
        ":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome"\#
        :{"done":{}},"who":"officer"}],"title":"A family that no longer needs its place does not come ba\#
        ck to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from\#
        : 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","de\#
        tails":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcom\#
        e":{"done":{}},"who":"volunteer"}],"title":"What is booked before the first day and from the day\#
         of the return is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way vir\#
        tualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOf\#
        Step":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"com\#
        mand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","n\#
        otice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"\#
        K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"\#
        DecideAlternative","details":["alternative: way virtualContact; health All well.; infectionRisk \#
        High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000\#
        ,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerso\#
        n; words Gran can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vul\#
        nerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family th\#
        at is held something is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":[\#
        "K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspens\#
        ion: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{\#
        }},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: w\#
        ay noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alterna\#
        tive.health","alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}}\#
        ,"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative",\#
        "details":["alternative: way noneForNow; health The child is in hospital.; infectionRisk High.; \#
        vulnerablePeople The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension\#
        ","details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}\#
        ],"title":"A family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":\#
        ["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeReg\#
        isterSettings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"\#
        SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: \#
        Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["m\#
        et"]},"command":"DecideAlternative","details":["alternative: way indirectContact; health All wel\#
        l.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A family has something else within the days that the register gives"}]}
        """#
}
