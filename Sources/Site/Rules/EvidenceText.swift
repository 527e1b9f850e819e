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
        me":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"hold","r\#
        oom":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Suspension"\#
        },{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{"name":"\#
        centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decidesAlterna\#
        tive","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspen\#
        sion"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{\#
        "name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name":"keepsS\#
        taffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown","room":"\#
        Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":\#
        "mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebodyKnows"\#
        ,"room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"},{"name"\#
        :"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"People"}\#
        ,{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit"\#
        ,"room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"People"},{"n\#
        ame":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"name":"k\#
        eepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady"\#
        ,"room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"},{\#
        "name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"Peop\#
        le"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"must\#
        BeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room":"S\#
        ession"}],"L3":[{"name":"keepsRecords","room":"Access"},{"name":"keptUntil","room":"Privacy"},{"\#
        name":"mayErase","room":"Privacy"}]},"examples":[{"broken":["A1"],"given":["referral submitted"]\#
        ,"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["\#
        found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCent\#
        re","endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},\#
        {"at":1819753200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"A centre accepts nothing after its accredit\#
        ation has lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[\#
        {"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expe\#
        cted: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1"\#
        :["running"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]\#
        },"details":[],"outcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is\#
         overdue; a place on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rul\#
        es":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasU\#
        nmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        43634740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,\#
        "clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2\#
        025-10-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clock\#
        s":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a co\#
        urt order the centre answers within seven days of receipt, and says when contact ends"},{"broken\#
        ":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000\#
        000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"cloc\#
        ks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,\#
        "clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D\#
        1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We hav\#
        e no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is t\#
        old within ten working days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","\#
        D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"cloc\#
        ks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1"\#
        :["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":\#
        {"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"\#
        ],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room\#
         this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told withi\#
        n ten working days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":[\#
        "cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["20\#
        25-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"\#
        D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]\#
        },"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working \#
        days, counted over two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1\#
        ","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met\#
        "]},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditi\#
        ons: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are bot\#
        h told in time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3\#
        ","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguar\#
        dingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named id gran; name Joan Cole; rel\#
        ationship grandmother; part the last half hour; comesWith visitingAdult; arrangements willingToM\#
        eet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs takenNotS\#
        hared; photographDetails by the father at the end; preparation who the mother; how with the cent\#
        re's picture book; by 2025-03-20; interpreter isNeeded true; language British Sign Language; who\#
         an agency; pays the father; professional attends true; name Cath Moss; office Cafcass; why to s\#
        ee the second session; risk found ; papers hasSection7Report false; hasOtherConcerns false; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details\#
        ":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p\#
        1","subject: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit",\#
        "details":["appointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60",\#
        "way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"c\#
        ommand":"HoldPreVisit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"do\#
        ne":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","detail\#
        s":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"comma\#
        nd":"HoldPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at"\#
        :1741176300000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"don\#
        e":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summa\#
        ry: Little risk was found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora F\#
        ield"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"c\#
        ommand":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Ph\#
        otographs at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clo\#
        cks":{},"details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}]\#
        ,"title":"A referral is made, the family is seen, and the centre accepts in time"},{"broken":["E\#
        11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"de\#
        nied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","detail\#
        s":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740\#
        992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":\#
        {}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["\#
        adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateHouseRules","details":["centre: the-centre","text: Be on time. Telephones stay in the loc\#
        ker."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each ad\#
        ult accepts the rules of the centre for themselves, and new rules anew"},{"broken":[],"given":["\#
        open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefer\#
        ral","details":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind parent; name Mia Hill; email\#
         mia@example.org; ownRole residentCarer; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; las\#
        tName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; re\#
        lationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visi\#
        tingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; att\#
        endees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparatio\#
        n who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false;\#
         professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":\#
        {"done":{}},"who":"referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4\#
        "],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from:\#
         10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174332\#
        5140000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":\#
        {"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","detai\#
        ls":["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{\#
        },"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30\#
        ","from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"co\#
        ordinator"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: \#
        p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, \#
        on the day on which the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rul\#
        es":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appo\#
        intment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"o\#
        utcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from\#
        : 10:00","minutes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2\#
        ","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","\#
        details":["appointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60"\#
        ,"way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pr\#
        e-visit by video or telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"]\#
        ,"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":[\#
        "appointment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceT\#
        oFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ar\#
        rangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30"\#
        ,"minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adul\#
        t dad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_\#
        0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","deta\#
        ils":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way:\#
         faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"ArrangePreVisit","details":["appointment: p3","subject: children","day: 2025-03-29","from: 1\#
        0:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p4","subject: children","\#
        day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}\#
        },"who":"coordinator"}],"title":"The two sides are seen separately, never within the handover wi\#
        ndow of one another"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: l\#
        egalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName saf\#
        eguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners\#
        ; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-\#
        28; papersFrom the mother's solicitor; fallBack anotherCentreByAgreement; children id sam; first\#
        Name Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; last\#
        Name Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id d\#
        ad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exa\#
        mple.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs non\#
        e; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter is\#
        Needed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherC\#
        oncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","detail\#
        s":["because: lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"Where the order says another centre by agreement, no days are counted"},\#
        {"broken":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":174160800000\#
        0,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForC\#
        entre","words: We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1743461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":17434620\#
        00000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal \#
        the twenty-one days are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitt\#
        ed"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","detai\#
        ls":["centre: plain-house","profile: name Bridge House; town Bradford; country england; takesSel\#
        fReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AwardAccreditation","details":["centre: plain-house","standard: supported","awarded: 2024-09\#
        -01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOff\#
        ers","details":["centre: plain-house","kinds: supportedCentre","others: services ; languages ; a\#
        ccessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"\#
        clocks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill Hou\#
        se; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervis\#
        ed-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","ki\#
        nds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"\#
        who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","deta\#
        ils":["to: plain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-\#
        house","newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house\#
        ","newCase: the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervise\#
        d-house","newCase: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at superv\#
        ised-house"}],"title":"A case goes on only to a centre accredited for supervised contact, in its\#
         own family"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name M\#
        ill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: s\#
        upervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-hou\#
        se","kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done\#
        ":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn\#
        ","details":["to: supervised-house","newCase: the-next","documents: the-order, the-letter"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handed\#
        On"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case\#
        : the-next","stage: submitted","kind: supervisedCentre","papers: order received; safeguardingLet\#
        ter received"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":174099240000\#
        0,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk i\#
        s found the case goes on to a supervised centre with its papers"},{"broken":[],"given":["referra\#
        l submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral"\#
        ,"details":["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor:\#
         Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"A sign is answered by supervised contact, with\#
         no reason wanted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact sin\#
        ce 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCent\#
        re","endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","\#
        endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each si\#
        gn points to supervised contact; supported all the same wants reasons"},{"broken":["B1"],"given"\#
        :["referral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Accep\#
        tReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"r\#
        efused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenRefer\#
        ral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summar\#
        y: Threats to staff were made.","isManageable: false","childrenNeedPreVisit: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outco\#
        me":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Asse\#
        ssRisk","details":["summary: The threats were somebody else.","isManageable: true","childrenNeed\#
        PreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-\#
        09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is\#
         accepted only after screening, and only where the risk can be managed"},{"broken":["B5"],"given\#
        ":["referral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Acce\#
        ptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"\#
        denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"\#
        commissioner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supp\#
        ortedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words:\#
         "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"DeclineReferral","details":["because: riskTooHigh","words: We cannot offer what Sam n\#
        eeds."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":\#
        {"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but the centre answers for it, and the pa\#
        rties are told only its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convi\#
        cted in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supported\#
        Centre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentr\#
        e","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the\#
         room.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"An unmanaged risk of harm is refused, whatever reason is given"},{"broken":["B4\#
        "],"given":["supervised referral submitted"],"rules":["B6","B4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until\#
         2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Seen in the pap\#
        ers.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBr\#
        oughtIn false; said She would go to her sister's flat for it."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualS\#
        upervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"refused":\#
        {"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","de\#
        tails":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","det\#
        ails":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives tw\#
        o hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","sup\#
        ervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"With domestic abuse, contact\#
         by video is accepted once the carer was asked what it would be at home"},{"broken":["B6"],"give\#
        n":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasU\#
        nmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn:\#
         2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Seen \#
        in the papers.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: dista\#
        nce"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: fal\#
        se","assessor: Cora Field","atHome: feelsBroughtIn true; said  "],"outcome":{"invalid":{"_0":["a\#
        tHome.said"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","deta\#
        ils":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field\#
        ","atHome: feelsBroughtIn true; said His voice in her kitchen would be too much.; met  "],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distan\#
        ce"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: fals\#
        e","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitchen would be t\#
        oo much.; met Sam calls from school with a teacher."],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised"\#
        ,"endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Where the carer would feel the abuser in their home, what is done about it\#
         is said, or it is not by video"},{"broken":["B6"],"given":["supervised referral submitted"],"ru\#
        les":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["foun\#
        d: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Fie\#
        ld"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Asses\#
        sRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false","assessor\#
        : Cora Field","atHome: feelsBroughtIn false; said No."],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum"\#
        ,"subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad",\#
        "subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","de\#
        tails":["summary: Asked afresh.","isManageable: true","childrenNeedPreVisit: false","assessor: C\#
        ora Field","atHome: feelsBroughtIn true; said It was worse than she thought."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-15","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"refus\#
        ed":{"_0":"B6"}},"who":"coordinator"},{"at":1741429800000,"clocks":{},"command":"BeginSession","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":\#
        {"refused":{"_0":"B6"}},"who":"supervisor"}],"title":"Face to face needs no answer about the hom\#
        e, and a newer answer stops contact by video"},{"broken":[],"given":["supervised referral submit\#
        ted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detail\#
        s":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor:\#
         Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-08-01","conditions: "],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Domestic abuse does not stop supervised contac\#
        t at a centre by this rule"},{"broken":["D3"],"given":["referral submitted"],"rules":["D3"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-\#
        02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: s\#
        upportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"detail\#
        s":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"outcome":{"denied":{}},"wh\#
        o":"referrer"}],"title":"A family waits for a place, and the finder states the time that follows\#
        "},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder tru\#
        e; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the cou\#
        rt; fallBack eitherPartyRestores; cymruWasConsulted true"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"c\#
        ommissioner"}],"title":"A court in Wales that consulted Cafcass Cymru is not flagged"},{"broken"\#
        :[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supporte\#
        dCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"t\#
        itle":"A court in England is not asked"},{"broken":["C8"],"given":["court referral in wales draf\#
        ted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; or\#
        derDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["progress: withCentre","court: Family Court at Brecon","case_number: BR25P00007","challenge\#
        d_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"detail\#
        s":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[]\#
        ,"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":[],"out\#
        come":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":[],"\#
        outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":1741168800000,"clocks":{},\#
        "command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-05","words: Tele\#
        phoned the court."],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":17411\#
        68800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 202\#
        5-03-05","words: Telephoned the court."],"outcome":{"done":{}},"who":"commissioner"},{"at":17411\#
        68800000,"clocks":{},"details":["challenged_by: Ffion Practice","challenged_on: 2025-03-05","out\#
        come: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"comman\#
        d":"ConcludeChallenge","details":["outcome: partiesPay","words: The court leaves it to the parti\#
        es."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"details":["ou\#
        tcome: partiesPay"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Without consulting it \#
        is flagged; who challenged it, when and with what outcome is kept"},{"broken":["C8"],"given":["c\#
        ourt referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C8"}},"who":"referrer"}],"title":"A\#
         court that refers in Wales says whether Cafcass Cymru was consulted"},{"broken":["C8"],"given":\#
        ["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Bre\#
        con; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRest\#
        ores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        41168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: other","words: Nothin\#
        g."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"co\#
        mmand":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-06","words: Telepho\#
        ned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":1741168800000,"clocks":{}\#
        ,"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-02","words: Tel\#
        ephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":1741168800000,"clocks\#
        ":{},"command":"ChallengeCourtReferral","details":["by: ","on: 2025-03-03","words: "],"outcome":\#
        {"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"title":"A challenge lies neither ahead\#
         nor before the referral, and comes before its outcome"},{"broken":[],"given":["court referral i\#
        n wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR\#
        25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasCons\#
        ulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-03","words\#
        : Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-03-03","words: Telephon\#
        ed."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Cha\#
        llengeCourtReferral","details":["by: Somebody Else","on: 2025-03-03","words: Wrote."],"outcome":\#
        {"outOfStep":{}},"who":"commissioner"}],"title":"A challenge may be of the day of the referral, \#
        and is kept once"},{"broken":[],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment \#
        seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; fu\#
        nding ground report; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: report","adviser: O\#
        wen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays where its r\#
        eport to the court recommends contact"},{"broken":[],"given":["cymru referral drafted"],"rules":\#
        ["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafegua\#
        rdingIssues false; funding ground involvement; adviser Owen Pryce"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","g\#
        round: involvement","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":\#
        "Cafcass Cymru pays while it is at work in the case"},{"broken":[],"given":["cymru referral draf\#
        ted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60\#
        ; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted t\#
        rue; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"details":["progress: withCentre","ground: firstHearing","adviser: Owen Pryce"],"\#
        outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays for an order at the firs\#
        t hearing, made after consulting and agreed by both"},{"broken":["C7"],"given":["cymru referral \#
        drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEac\#
        h 60; knownSafeguardingIssues false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"r\#
        eferrer"}],"title":"Without a ground Cafcass Cymru does not refer"},{"broken":["C7"],"given":["c\#
        ymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: wales riskAssessment seen with both parents in January; sessions\#
         6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pry\#
        ce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both par\#
        ents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground first\#
        Hearing; adviser Owen Pryce; wasConsulted true"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answ\#
        ers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSa\#
        feguardingIssues false; funding ground firstHearing; adviser Owen Pryce; bothAgreed true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in Ja\#
        nuary; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; a\#
        dviser Owen Pryce; wasConsulted true; bothAgreed false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"\#
        _0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60;\#
         knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted fa\#
        lse; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: wales riskAssessment seen with both parents in January; sessions\#
         6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pry\#
        ce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who"\#
        :"referrer"}],"title":"An order at the first hearing is no ground unless its adviser was consult\#
        ed and both parties agreed"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales r\#
        iskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIs\#
        sues false; funding ground report; adviser  "],"outcome":{"invalid":{"_0":["answers.wales.fundin\#
        g.adviser"]}},"who":"referrer"}],"title":"Whose ground it is must be told"},{"broken":["C7"],"gi\#
        ven":["referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"details":[],"outcome":{"denied":{}},"who":"commissioner"}],"title":"The parties refer themsel\#
        ves where Cafcass Cymru does not pay"},{"broken":["D2","E3","E4"],"given":["cymru referral accep\#
        ted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: ac\#
        cepted","ends: 2027-02-26","minutes_used: 0","minutes_left: 360","clocks: D2 met"],"outcome":{"d\#
        one":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: gr\#
        een","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"details":["ahead: 4","held: 0","minutes_used: 240","minutes_left: 120","reviewed: ","clocks:\#
         E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"de\#
        tails":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},\#
        "details":[],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"detai\#
        ls":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"The desk sees the answer, the hours, \#
        the review and its clocks"},{"broken":["D2"],"given":["cymru referral submitted"],"rules":["D2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"details":["clocks: D2 2025-03-17"],"outcome":{"done":\#
        {}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"details":["clocks: D2 2025-03-17"],"o\#
        utcome":{"done":{}},"who":"commissioner"},{"at":1742256000000,"clocks":{},"details":["clocks: D2\#
         overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256060000,"clocks":{"D2":["over\#
        due"]},"details":[],"outcome":{"done":{}}}],"title":"On the tenth working day the answer is not \#
        late, and on the next it is"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"s\#
        teps":[{"at":1741608000000,"clocks":{},"command":"ReportIncident","details":["incident: words","\#
        kinds: discriminatory","account: What was said","happened: 2025-03-10T11:30","toldAuthorities: "\#
        ,"suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741608000000,"clocks\#
        ":{},"details":["notices: 1","behaviour: ","clocks: G2 2025-03-11"],"outcome":{"done":{}},"who":\#
        "commissioner"},{"at":1741608000000,"clocks":{},"command":"TellCommissioner","details":["inciden\#
        t: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741608000000,"clo\#
        cks":{},"details":["notices: 1","behaviour: discriminatory","clocks: G2 met"],"outcome":{"done":\#
        {}},"who":"commissioner"}],"title":"Of behaviour it learns that something is owed at once, and w\#
        hat it was when the centre tells"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7\#
        "],"steps":[{"at":1740992400000,"clocks":{},"details":["returns: "],"outcome":{"done":{}},"who":\#
        "commissioner"},{"at":1742806800000,"clocks":{},"command":"CloseCase","details":["reason: movedO\#
        n","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"\#
        clocks":{},"details":["returns: conclusion owed","clocks: F7 2025-03-30"],"outcome":{"done":{}},\#
        "who":"commissioner"},{"at":1743325200000,"clocks":{},"command":"SendReturn","details":["kind: c\#
        onclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"details"\#
        :["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],"outcome":{"done":{}},"who":"commissi\#
        oner"}],"title":"What the end of contact owes stands there until it has come"},{"broken":["F3"],\#
        "given":["cymru referral accepted"],"rules":["F3"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","s\#
        upervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"com\#
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
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"SaveRecor\#
        dDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10\#
        :40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at\#
        ":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.10\#
        30"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckR\#
        ecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741453200000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCea\#
        sed: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"de\#
        tails":["returns: finalRecord owed; conclusion owed","clocks: F3 2025-03-15"],"outcome":{"done":\#
        {}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"details":[],"outcome":{"denied":{}},"\#
        who":"commissioner"},{"at":1741510800000,"clocks":{},"command":"SendReturn","details":["kind: fi\#
        nalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command"\#
        :"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"details":["sent_at: 2025-03\#
        -09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 Sam built a tower."],"outcome":{"done"\#
        :{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},"details":[],"outcome":{"denied":{}},\#
        "who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":[],"outcome":{"denied":{\#
        }},"who":"court"}],"title":"The final record is read from when it was sent, as it was then"},{"b\#
        roken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740999600000,"cloc\#
        ks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 202\#
        5-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"det\#
        ails":["sent: 2025-03-03T10:40","sent_to: referrals@centre.example.org","told: ","not_told: dad,\#
         mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"Te\#
        llServiceUser","details":["adult: mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":174099\#
        9600000,"clocks":{},"details":["told: mum","not_told: dad"],"outcome":{"done":{}},"who":"commiss\#
        ioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","wor\#
        ds: The centre telephones you on Thursday."],"outcome":{"done":{}},"who":"commissioner"},{"at":1\#
        740999600000,"clocks":{},"details":["told: dad, mum","not_told: "],"outcome":{"done":{}},"who":"\#
        commissioner"}],"title":"The team sends the referral to the centre and tells each adult apart, b\#
        oth with their time"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[\#
        {"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centr\#
        e.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}},"who":"commissioner"}],"title":"I\#
        t may have been sent this very minute"},{"broken":["C9"],"given":["cymru referral submitted"],"r\#
        ules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["ad\#
        ult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740999600000,"clocks":\#
        {},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03\#
        -03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"at":1740999600000,"clo\#
        cks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 20\#
        25-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{"at":1740999600000\#
        ,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9\#
        "}},"who":"commissioner"}],"title":"Nobody is told before it is sent, and it is not sent a minut\#
        e ahead"},{"broken":["C9"],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.exampl\#
        e.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000\#
        ,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: You can ring her on +44\#
         7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clo\#
        cks":{},"command":"TellServiceUser","details":["adult: dad","words: Her number: 07700-900-001"],\#
        "outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command\#
        ":"TellServiceUser","details":["adult: mum","words: Write to DAN@example.org first."],"outcome":\#
        {"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellSer\#
        viceUser","details":["adult: gran"],"outcome":{"invalid":{"_0":["adult"]}},"who":"commissioner"}\#
        ],"title":"What one adult is told holds no way of reaching the other"},{"broken":[],"given":["cy\#
        mru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"Send\#
        ReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outco\#
        me":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser\#
        ","details":["adult: mum","words: The centre rings you on 07700 900001."],"outcome":{"done":{}},\#
        "who":"commissioner"}],"title":"To be told one’s own number is nothing of the other side"},{"bro\#
        ken":["C9"],"given":["referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 2025-03\#
        -03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"TellServiceUser","details":["adult: mum"],"outcome":{"denied":{}},"who":"commissioner"}],"t\#
        itle":"Only Cafcass Cymru’s team sends and tells, of its own referrals"},{"broken":[],"given":["\#
        supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"Na\#
        mePayers","details":["terms: sessions payer adult mum; parts 1, payer adult dad; parts 2; report\#
        s payer adult dad; parts 1; words The parties share the visits; the father pays for records."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge"\#
        ,"details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge\#
        ","details":["charge: notes","kind: record","session: the-case.2025-03-08.1030","payer: adult da\#
        d","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"NotePayment","details":["payment: id p1; payer adult dad; pence 5000; day 2025-03-10; wa\#
        y cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["\#
        lines: session 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"],"outcome":{"done":{}}\#
        ,"who":"resident"},{"at":1741600800000,"clocks":{},"details":["lines: record 2500, session 6666"\#
        ,"charged: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"visitor"},{"at":1741600\#
        800000,"clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Those whom the order names share the visits to the penny, and eac\#
        h sees only their own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E12"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"NoteCharge","details":["charge: prepared","kind: pr\#
        eVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"details":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"cl\#
        ocks":{},"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Cafcass Cymru pays for the family that it referred, and the family sees no charge"\#
        },{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,\#
        "clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StatePrices","de\#
        tails":["centre: the-centre","prices: kind session; standard supervised; pence 10000; isPerHour \#
        true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Not\#
        eCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: session 1\#
        0000"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"command":"Correc\#
        tCharge","details":["charge: first.1","pence: 0","reason: The first visit is free."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: session 0","o\#
        wed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},\#
        "command":"NotePayment","details":["payment: id p1; payer adult mum; pence 100; day 2025-03-10; \#
        way card"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":\#
        "CorrectPayment","details":["payment: p1","pence: 0","reason: Noted in the wrong case."],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["paid: 0","paymen\#
        ts: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A correction stands beside what it cor\#
        rects, with its reason"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"\#
        steps":[{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind:\#
         session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{"refused":{"_0":"E12"}}\#
        ,"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: \#
        sessions payer adult mum; parts 1; reports payer adult dad; parts 1"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: firs\#
        t","kind: session","session: the-case.2025-03-08.1030","payer: adult dad","pence: 10000"],"outco\#
        me":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Not\#
        eCharge","details":["charge: notes","kind: record","session: the-case.2025-03-08.1030","payer: a\#
        dult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":174160080\#
        0000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer localAuthority; pence\#
         5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Nobody is charged whom the case does not name"},{"broken":["E12"],"given":["sup\#
        ervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NameP\#
        ayers","details":["terms: sessions payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind\#
        : cancelled","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"refused":{"_0":"E12"\#
        }},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charg\#
        e: first","kind: session","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charg\#
        e: second","kind: session","session: the-case.2025-03-08.1030","pence: 4000"],"outcome":{"refuse\#
        d":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"CorrectCharge",\#
        "details":["charge: first.1","pence: 0","reason: Charged by mistake."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: sec\#
        ond","kind: session","session: the-case.2025-03-08.1030","pence: 3500"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"A visit is charged once to each payer, as held or as cancelled, whi\#
        chever it was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":17416008\#
        00000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge\#
        ","details":["charge: notes","kind: report","pence: 2500"],"outcome":{"refused":{"_0":"F1"}},"wh\#
        o":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: repo\#
        rts payer adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"\#
        Of supported contact there is no report to charge for, and nobody to name for one"},{"broken":["\#
        E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":\#
        {},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1"],"outcome":{"den\#
        ied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["\#
        terms: sessions payer adult mum; parts 0, payer adult gran; parts 1, payer cafcassCymru; parts 1\#
        01"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions.1.payer","terms.sessio\#
        ns.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"NoteCharge","details":["charge: first","kind: late","payer: adult mum"],"outcome":{"inva\#
        lid":{"_0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":\#
        "NotePayment","details":["payment: id p1; payer adult mum; pence 0; day 2025-03-11; way cash"],"\#
        outcome":{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordinator"},{"at":174160080\#
        0000,"clocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult dad; pen\#
        ce 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor"}],"title":"What canno\#
        t be an amount, a payer or a day is not kept, and only the coordinator notes it"},{"broken":["F5\#
        "],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":\#
        {}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["sessi\#
        on: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; e\#
        nding 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":\#
        {},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"cl\#
        ocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: referrer","r\#
        ecipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who":"court"},{"\#
        at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.10\#
        30","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who\#
        ":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the\#
        -case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendu\#
        m","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":\#
        {}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes: 1","addenda: 0"],"out\#
        come":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details\#
        ":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order",\#
        "pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"deta\#
        ils":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A court reads t\#
        he notes that were sent to it, as they were sent, and no others"},{"broken":[],"given":["referra\#
        l without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCou\#
        rtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumbe\#
        r: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"\#
        AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; med\#
        iaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"cour\#
        t"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["awaited: "],"outcom\#
        e":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allows copies, the centre \#
        asks and the court sends"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: sa\#
        feguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"\#
        command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{"_0":["papers"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguard\#
        ingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeg\#
        uardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName letter.pd\#
        f; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"wh\#
        o":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","details":["court: the-court"\#
        ,"caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":\#
        {},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id co\#
        py; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 4821; showsPrivat\#
        eDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName letter.pdf; m\#
        ediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}},"who":"co\#
        urt"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLetter received"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["awaited: "],"outc\#
        ome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","d\#
        etails":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"}],"\#
        title":"Only what is missing is asked for, by whoever runs the centre, and only a court that fol\#
        lows the case sends it"},{"broken":["C5"],"given":["referral without the letter"],"rules":["C5"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","\#
        caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"outOfStep":{}\#
        },"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"_0":["words"]}},"who":\#
        "court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Not ours."\#
        ],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1740996000000,"clocks":{},"comma\#
        nd":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"done":{}},"who":"\#
        court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"cou\#
        rt"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguard\#
        ingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details"\#
        :["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The court cannot\#
         send what it is asked for, and says why; a new letter asks again"},{"broken":["C5"],"given":["r\#
        eferral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskC\#
        ourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers:\#
         safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order","status: received"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtFo\#
        rPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeg\#
        uardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the re\#
        ferral does not tell that the order allows copies, the order itself must be here and say so"},{"\#
        broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1740992400000,"clock\#
        s":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"outcome":{"invalid":{"\#
        _0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":[\#
        "court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invalid":{"_0":["c\#
        ase"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court:\#
         another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"at":174099240\#
        0000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],\#
        "outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"FollowCase"\#
        ,"details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"\#
        at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: none","clocks: D1 2025-03\#
        -10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome\#
        ":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":\#
        {}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"details":["clocks: D1 2025-\#
        03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["overdue"]},"de\#
        tails":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks: D1 overdue"\#
        ],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"DeclineReferra\#
        l","details":["because: lacksFacilities","words: We have no step-free room."],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progress: notAccepted","wor\#
        ds: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04-01"],"outco\#
        me":{"done":{}},"who":"court"}],"title":"A court takes a case up by reference and number, and se\#
        es the answer and nothing else"},{"broken":["C1","D1"],"given":["open centre"],"rules":["D1","C1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: clara\#
        ","name: Clara Bench","email: clara@court.example.org","addressMark: mark-of-clara"],"outcome":{\#
        "done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["per\#
        son: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"GrantRole","details":["person: cora","role: court the-court"],"outcome":{\#
        "denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-the-case","person: clara","referrer: court"],"outcome":{"done":{}},"who":"cou\#
        rt"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer ki\#
        nd court; name Clara Bench; organisation Family Court at Leeds; email clara@court.example.org; s\#
        ervice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedin\#
        gs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pape\#
        rsFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; children id sam; firstNa\#
        me Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNa\#
        me Hill; relationship mother; contact email mum@example.org, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing The cour\#
        t sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done":{}},"who":"court"},{"\#
        at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"court"},{\#
        "at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"c\#
        ourt/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: second-\#
        centre","profile: name The Second Centre; town Diss; country england; takesSelfReferrals true"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccredita\#
        tion","details":["centre: second-centre","standard: supervised","awarded: 2024-09-01"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":\#
        ["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coordinator at \#
        second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","details":["to: second-centre\#
        ","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":17410788\#
        00000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The Second Centre"],"outc\#
        ome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["court_case: the-seco\#
        nd","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"court"}],"title\#
        ":"A court that refers from its account has the referral on its desk, and reads when contact end\#
        s"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a room that holds three f\#
        amilies"},{"broken":[],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A qualified supervisor on duty throughout watches one family in a room of its own"},{"br\#
        oken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:3\#
        0","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":{"done":{}},\#
        "who":"commissioner"}],"title":"Three sessions of two hours use the six hours of a referral, and\#
         not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","fro\#
        m: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Conta\#
        ct may go on to the day that is six months after its first"},{"broken":["H2"],"given":["referral\#
         accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}}\#
        ,"who":"coordinator"}],"title":"Six months from the first session, and no later without a sign-o\#
        ff"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported"\#
        ,"awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","room: blue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outcome":{"refuse\#
        d":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only for days on which its ac\#
        creditation is current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: the-centre","day: 2025-\#
        03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-03-08","from\#
        : 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1","dates.2","\#
        dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or named twice are told a\#
        ll at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 20\#
        25-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"r\#
        efused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions progress is reviewed bef\#
        ore a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules":["E4"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 202\#
        5-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 0"],"outco\#
        me":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor: sue"],"outc\#
        ome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Can\#
        celSession","details":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left: 2"],"outc\#
        ome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","supervisor: sue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two hours are six hours, and\#
         a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervised referral accepted"\#
        ],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["d\#
        ates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{"refused":{"\#
        _0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","d\#
        etails":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case\#
        .2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:39\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span fr\#
        om 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised session i\#
        s certain only with a supervisor who is qualified and on duty throughout"},{"broken":["E2"],"giv\#
        en":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"EnlistStaff","details":["centre: the-centre","member: person sally; name Sally Brook; po\#
        st supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sally\#
        ","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","r\#
        oom: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","m\#
        inutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"A qualification holds on its last day and not on the next"},{"broken":["E1"],"given":["sessi\#
        ons booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: th\#
        e-centre","room: green","name: Green room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-cent\#
        re","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RemoveRoom","details":["centre: the-centre","room: blue"],"outcome":{"refus\#
        ed":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is not taken away, though \#
        it may become larger"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025\#
        -03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:1\#
        5","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"ti\#
        tle":"The staff on duty decide as well as the room"},{"broken":["E1"],"given":["referral accepte\#
        d","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"o\#
        utcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:54","minutes: 60","r\#
        oom: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:55","\#
        minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A room for one \#
        family is free for the next to the minute"},{"broken":["E1"],"given":["referral accepted","anoth\#
        er referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":[\#
        "centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"],"outcome":{"refused":\#
        {"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supported room that holds them,\#
         and not one that has become too small"},{"broken":["E1"],"given":["referral accepted","another \#
        supervised referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from \#
        10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty\#
         looks after three supported families, or watches one"},{"broken":["E2"],"given":["supervised re\#
        ferral accepted","another supervised referral accepted"],"rules":["E2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","f\#
        rom: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: anot\#
        her-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","supervisor: sue"],"outc\#
        ome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 12:10","minutes: 60","room\#
        : green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor wa\#
        tches one family at a time, in a room that is turned round between two"},{"broken":["E6"],"given\#
        ":["referral accepted","another referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates:\#
         2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: anothe\#
        r-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Families that must never meet are not there at one time, whichever r\#
        oom they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.examp\#
        le.org","question: centre the-centre; from court; kind supervisedCentre; hearing 2025-03-24; chi\#
        ldren twoToFour; signs longGap; frequency every two weeks; minutes 60; needs An interpreter for \#
        Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enqui\#
        ry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"denied":{}},"\#
        who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry\#
        : first","answer: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; \#
        standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks"\#
        :{},"details":["enquiry: first","fit: onConditions","room: later","room_from: 2025-04-12","clock\#
        s: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000\#
        ,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; pl\#
        aces later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details\#
        ":["enquiry: first","answer: fit wouldNotFit; words The only room for one family is taken until \#
        the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":174162240\#
        0000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: 2"],"outcome":{"done":\#
        {}},"who":"anyone"}],"title":"A centre answers what it is asked before a hearing, and whoever ha\#
        s the reference reads it"},{"broken":[],"given":["open centre"],"rules":["B9"],"steps":[{"at":17\#
        44617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings\#
        : answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744617600000,"cl\#
        ocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","q\#
        uestion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport fal\#
        se"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details":["enquiry: \#
        first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clock\#
        s":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answerWithinWork\#
        ingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks":{},"details\#
        ":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        44930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","details":["enqui\#
        ry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 met"],\#
        "outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not there by the centre's own \#
        day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exampl\#
        e.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsR\#
        eport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"refused":{"_0\#
        ":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enqui\#
        ry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind sup\#
        portedCentre; children underTwo; wantsReport false; needs Case LS25P00101 needs an interpreter."\#
        ],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"A\#
        skCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-c\#
        entre; from court; kind supportedCentre; children underTwo; wantsReport false; more Room 12 is t\#
        oo small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places\#
         now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_0":"B9"}},"w\#
        ho":"coordinator"}],"title":"Neither the question nor the answer holds what belongs to somebody"\#
        },{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AskCentre","details":["enquiry: first","person: somebody-else","replyTo: clerk@cou\#
        rt.example.org","question: centre the-centre; from court; kind supportedCentre; children underTw\#
        o; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AskCentre","details":["enquiry: first","replyTo: clerk","question: centre the-centre; \#
        from court; kind supportedCentre; children ; minutes 5; wantsReport false"],"outcome":{"invalid"\#
        :{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anybo\#
        dy asks in their own name only, and gives an address for the answer"},{"broken":["F1"],"given":[\#
        "open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre\#
        ","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; f\#
        rom court; kind supportedCentre; children underTwo; wantsReport true"],"outcome":{"refused":{"_0\#
        ":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enqui\#
        ry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind sup\#
        portedCentre; children underTwo; wantsReport false; signs domesticAbuse"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","points_to_supervise\#
        d: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A supported centre is asked f\#
        or no report before the hearing either"},{"broken":["B9"],"given":["open centre"],"rules":["B9"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","rep\#
        lyTo: clerk@court.example.org","question: centre the-centre; from legalRepresentative; kind supp\#
        ortedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wou\#
        ldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.placesFrom","a\#
        nswer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnqu\#
        iry","details":["enquiry: first","answer: fit onConditions; standsUntil 2025-03-02"],"outcome":{\#
        "invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit \#
        wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"An answer stands for half a year at the most, and says when there i\#
        s room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at":18196128000\#
        00,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.o\#
        rg","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsRepo\#
        rt false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"command":"Answ\#
        erEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2027-12-01\#
        "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clocks":{},"comma\#
        nd":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words We are not accre\#
        dited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819785600\#
        000,"clocks":{},"command":"AskCentre","details":["enquiry: second","replyTo: clerk@court.example\#
        .org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsRe\#
        port false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an accredited serv\#
        ice is asked, and answers that it would take the family"},{"broken":[],"given":["authority refer\#
        ral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"details":["social_worke\#
        r: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":17409924000\#
        00,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; ema\#
        il nell@council.example.org","teamManager: name Tom Mere; email tom@council.example.org"],"outco\#
        me":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"details":["social_worker: Ne\#
        ll New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"\#
        clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email n\#
        ell@council.example.org","teamManager: name Tom Mere; email tom@council.example.org"],"outcome":\#
        {"done":{}},"who":"authority"}],"title":"A local authority names its two people anew when one ch\#
        anges, and the centre is told"},{"broken":["C2"],"given":["authority referral submitted"],"rules\#
        ":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details"\#
        :["socialWorker: name Nell New; email nell@council.example.org"],"outcome":{"refused":{"_0":"C2"\#
        }},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","deta\#
        ils":["teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"refused":{"_0":"C\#
        2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","de\#
        tails":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"\#
        command":"NameLocalAuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.ex\#
        ample.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"_0":["socialWorker.email\#
        ","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either of them out is refused"},{"\#
        broken":["C2","C3","D1"],"given":["authority referral submitted"],"rules":["C2","C3","D1"],"step\#
        s":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre","own_number: LCS/4471","mi\#
        ssing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"outcome":{"done":{}},"wh\#
        o":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who"\#
        :"authority at another-council"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied\#
        ":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-letter; kind safeguardingLetter; fileName letter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"authority/colin"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id another; kin\#
        d section7Report; fileName report.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetai\#
        ls false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"det\#
        ails":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{\#
        },"command":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free\#
         room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["\#
        progress: notAccepted","words: We have no step-free room.","clocks: D1 met"],"outcome":{"done":{\#
        }},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameLocalAuthorityPeople","deta\#
        ils":["socialWorker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere;\#
         email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"authority"}],"title":"A local\#
         authority sees where its referral stands, and nobody of another does"},{"broken":["C2"],"given"\#
        :["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"FollowReferral","details":["authority: another-council","ownNumber: LCS/4472"],"outcome":{"\#
        invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},\#
        "command":"FollowReferral","details":["authority: another-council","case: no-such-case","ownNumb\#
        er: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at"\#
        :1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","o\#
        wnNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":1740992400000,"clocks":{},\#
        "command":"FollowReferral","details":["authority: another-council","ownNumber: lcs 4471"],"outco\#
        me":{"done":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"details":\#
        ["progress: withCentre"],"outcome":{"done":{}},"who":"authority at another-council"}],"title":"A\#
         colleague takes a referral up by its two numbers, and by neither alone"},{"broken":["C2"],"give\#
        n":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Fol\#
        lowReferral","details":["authority: the-council","ownNumber: LS25P00101"],"outcome":{"invalid":{\#
        "_0":["case"]}},"who":"authority"}],"title":"A referral that somebody else made is no local auth\#
        ority’s to take up"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"s\#
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
        estic abuse training is the centre's choice, safeguarding is not"},{"broken":["E6"],"given":["pr\#
        actitioner has the case"],"rules":["E10","E5","E6"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerso\#
        n","why: Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: the-centre","day: 2025-03-08","observers: "],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["ses\#
        sion: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_booked: 1"],"outcom\#
        e":{"done":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observ\#
        er pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"d\#
        etails":["centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson","may_enter: Dan \#
        Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142890\#
        0000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan Cole, Pat Page",\#
        "may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"cloc\#
        ks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},\#
        "command":"TakeBackObservation","details":["session: the-case.2025-03-15.1030","person: pat"],"o\#
        utcome":{"outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},"command":"LeaveB\#
        yDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: observer pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practitioner asks to obse\#
        rve a session, is booked, and comes in by the door on neither side"},{"broken":["E5","E10"],"giv\#
        en":["practitioner has the case"],"rules":["E10","E5"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: quinn","way: in\#
        Person","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400000,\#
        "clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat\#
        ","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740\#
        992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","p\#
        erson: pat","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who":"practitioner"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-\#
        08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2\#
        025-03-08.1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the\#
        -case.2025-03-08.1030","person: pat","isYes: false","words: It is the very first visit."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observ\#
        er pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"AskToObserve","details":["session: the-case.2025-03-15.1030","person: pat","way: inPers\#
        on","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},\#
        "command":"AnswerObservation","details":["session: the-case.2025-03-15.1030","person: pat","isYe\#
        s: true","words: Please ring the side bell."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741428900000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-15.1030",\#
        "date: 2025-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741428900000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: observer pat"],"o\#
        utcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks":{},"details":["c\#
        entre: the-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outcome":{"done":{}},\#
        "who":"volunteer"}],"title":"Nobody comes to observe who has not the case, was not booked, or ha\#
        s it no longer"},{"broken":["E10"],"given":["practitioner has the case"],"rules":["E10"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03\#
        -08.1030","person: pat","way: remotely","why: Too far to come."],"outcome":{"done":{}},"who":"pr\#
        actitioner"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObservation","details\#
        ":["session: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"refused":{"_0":"\#
        E10"}},"who":"coordinator"}],"title":"A session is observed while it is ahead, and not once it h\#
        as begun"},{"broken":["E5","E10"],"given":["supervised referral submitted"],"rules":["E10"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanag\#
        edHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult \#
        mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult d\#
        ad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSu\#
        pervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["pers\#
        on: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome\#
        ":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","\#
        details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: familyCourtA\#
        dviser","organisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","nu\#
        mber: LS25P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"\#
        command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPer\#
        son","why: To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{"at":174099240000\#
        0,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: p\#
        at","way: remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.1030","pe\#
        rson: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"details":["centre: the-centre","day: 2025-03-08","observers: Pat Page, remotely"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer \#
        pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by video is observe\#
        d from afar, and nobody comes to the centre for it"},{"broken":["F5"],"given":["practitioner has\#
         the case"],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult d\#
        ad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command\#
        ":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"Save\#
        RecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; even\#
        ts 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-\#
        08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"C\#
        heckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025\#
        -03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome\#
        ":{"done":{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"SendRecord","deta\#
        ils":["session: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Page","authority: o\#
        rder","pays: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coordinator"},{"at":1\#
        741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","\#
        to: practitioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"outcome":{"refused"\#
        :{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","detai\#
        ls":["session: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat \#
        Page","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145\#
        3200000,"clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practitioner"}],"title":\#
        "A practitioner reads the record that was sent to them, as it was sent, and no other"},{"broken"\#
        :[],"given":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-\#
        03","discussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"pra\#
        ctitioner"},{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"outcome":{"done":{}\#
        },"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["f\#
        ound: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervi\#
        sed","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"An adviser who has the case assesses that contact by video suits, and \#
        the centre may accept it so"},{"broken":["B7"],"given":["cymru practitioner has the case"],"rule\#
        s":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: \#
        pat","isSuitable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:  "],"outcome":{"\#
        invalid":{"_0":["assessed","limits"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discus\#
        sed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitioner"}\#
        ,{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHa\#
        rm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum"\#
        ,"minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad",\#
        "minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuperv\#
        ised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pa\#
        t","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody listens \#
        in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where an adviser finds t\#
        hat video does not suit, or not any more, no session by video is booked"},{"broken":["B7"],"give\#
        n":["practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed:\#
         2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner"}],"title":"\#
        Whether video suits is for an adviser of Cafcass Cymru to assess, in a case that it referred"},{\#
        "broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"RegisterPerson","details":["person: gil","name: Gil Ward","email: gil@gu\#
        ardians.example.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"system"},{"at":174\#
        0992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: gil","name: Gil Ward\#
        ","email: gil@guardians.example.org","office: guardian","organisation: Guardians","madeSure: ran\#
        g the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"TakeUpCase","details":["person: gil","number: LS25P00101"],"outcome":{"done":{}},"who":"pra\#
        ctitioner/gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: gil\#
        ","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcome":{\#
        "refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not assess whether co\#
        ntact by video suits"},{"broken":["B3","B7"],"given":["cymru practitioner has the case"],"rules"\#
        :["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre\#
        : supervised-house","profile: name Mill House; town Bradford; country england; takesSelfReferral\#
        s true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers\#
        ","details":["centre: supervised-house","kinds: supervisedCentre, virtualSupervised"],"outcome":\#
        {"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"\#
        AssessRemote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 20\#
        25-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740\#
        992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","\#
        documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"who":"practitioner"\#
        },{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["case: the-next","found:\#
         ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who":"coordinator at \#
        supervised-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["case: \#
        the-next","kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distanc\#
        e"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}],"title":"What an\#
         adviser found of video goes with the case to the next centre"},{"broken":["C15"],"given":["supe\#
        rvised sessions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"Reg\#
        isterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addres\#
        sMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"deta\#
        ils":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":\#
        "AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.or\#
        g","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pa\#
        t","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clo\#
        cks":{},"details":["progress: accepted","children: Sam","ahead: 2025-03-08, 2025-03-15, 2025-03-\#
        22","held: ","notes: 0","conditions: The visiting adult comes by the side door.","professional: \#
        none","clocks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks"\#
        :{},"details":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":1740992400000,"clock\#
        s":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{}\#
        ,"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"practitioner"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from:\#
         10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},"who":"practition\#
        er"},{"at":1740992400000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcom\#
        e":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"de\#
        nied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details"\#
        :["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"A \#
        practitioner sees a case once they have taken it up, and nothing once that has ended"},{"broken"\#
        :["C15"],"given":["supervised referral submitted"],"rules":["C15"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@adv\#
        isers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":17409\#
        92400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page",\#
        "email: pat@advisers.example.org","office: socialWorker","organisation:  ","madeSure:  "],"outco\#
        me":{"invalid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: DAN@e\#
        xample.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"invalid":\#
        {"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AllocatePracti\#
        tioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: soc\#
        ialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who":"visitor"},{"at\#
        ":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat\#
         Page","email: pat@advisers.example.org","office: socialWorker","organisation: Leeds","madeSure:\#
         rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ta\#
        keUpCase","details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"who":"practitioner"\#
        },{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P\#
        00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{}\#
        ,"command":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"],"outcome":{"ref\#
        used":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase"\#
        ,"details":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15"}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number\#
        : LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever does not know the\#
         number of the case is not let in, and not for long"},{"broken":["C15"],"given":["practitioner h\#
        as the case"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskAboutAttend\#
        ing","details":["person: pat","professional: attends true; name Cath Moss"],"outcome":{"invalid"\#
        :{"_0":["professional.office","professional.why"]}},"who":"practitioner"},{"at":1740992400000,"c\#
        locks":{},"command":"AskAboutAttending","details":["person: pat","professional: attends true; na\#
        me Cath Moss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":"practitioner"},{\#
        "at":1740992400000,"clocks":{},"details":["professional: none"],"outcome":{"done":{}},"who":"pra\#
        ctitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat"\#
        ,"isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: true"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["professional: Cath Moss"\#
        ],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"details":["centre\#
        : the-centre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole, Cath Moss"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AnswerAttending"\#
        ,"details":["person: pat","isYes: false","words: no room"],"outcome":{"outOfStep":{}},"who":"coo\#
        rdinator"}],"title":"A practitioner asks who should attend, and the centre answers"},{"broken":[\#
        "C15"],"given":["referral drafted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Le\#
        eds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","add\#
        ressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.ex\#
        ample.org","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details"\#
        :["person: pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practitioner"},{"at":17\#
        40992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ","born: 2019-0\#
        5-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},\#
        "command":"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{"done":{}},"who":\#
        "practitioner"}],"title":"Where the referral names no number of the court's, a case is taken up \#
        by the day on which a child was born"},{"broken":[],"given":["practitioner has the case"],"rules\#
        ":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","details":["reason: cou\#
        rtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"},{"at":174133800\#
        0000,"clocks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08, 2025-03-15, 2025\#
        -03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clocks":{},"command":"\#
        AskAboutAttending","details":["person: pat","professional: attends false"],"outcome":{"outOfStep\#
        ":{}},"who":"practitioner"}],"title":"A practitioner hears when contact has ended, and still rea\#
        ds what they had"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: c\#
        losedYears 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYe\#
        ars 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"HoldRecords","details":["isHeld: true","reason: The police asked us to keep \#
        it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Hold\#
        Records","details":["isHeld: false","reason: The police are done."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: submitted"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"A hold is placed and lifted by whoever runs the centre, and h\#
        ow long records are kept is their choice"},{"broken":[],"given":["referral submitted"],"rules":[\#
        "L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: \#
        noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":183577320000\#
        0,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1835773200000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: Too lat\#
        e."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"The day after its time has passed\#
         a family is erased, and the centre keeps the reference alone"},{"broken":["L3"],"given":["refer\#
        ral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EraseFamily",\#
        "details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command":"EraseFamily","deta\#
        ils":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On the last day it is s\#
        till kept"},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have no \#
        room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ho\#
        ldRecords","details":["isHeld: true","reason: An inquiry may need it."],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome\#
        ":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseF\#
        amily","details":["reference: the-cause"],"outcome":{"invalid":{"_0":["reference"]}},"who":"coor\#
        dinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"denie\#
        d":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},"command":"ChangeRetention","details"\#
        :["centre: the-centre","retention: closedYears 3; safeguardingYears 2"],"outcome":{"invalid":{"_\#
        0":["retention.safeguardingYears"]}},"who":"coordinator"}],"title":"Whatever its age, nothing is\#
         erased that somebody holds"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: i\#
        njury","account: Sam fell and cut a knee.","happened: 2025-03-08T11:00","toldAuthorities: ","sus\#
        pendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152400000,"clocks":{},"c\#
        ommand":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-28"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFamily","details":[],"o\#
        utcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"clocks":{},"command":"\#
        EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where an incident\#
         was reported the family is kept longer"},{"broken":["F2"],"given":["supervised session held"],"\#
        rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordD\#
        raft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:4\#
        0 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{}\#
        ,"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{\#
        "_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecord\#
        Draft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","de\#
        tails":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":\#
        {}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details"\#
        :["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174203364\#
        0000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"\#
        command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please give the tim\#
        es."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"Fini\#
        shRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"superviso\#
        r"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the\#
        -case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":\#
        {},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending Some\#
        thing else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"co\#
        mmand":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],\#
        "outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by a se\#
        cond person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"s\#
        teps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at"\#
        :1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A recor\#
        d that is not written turns overdue by itself"},{"broken":[],"given":["supervised sessions booke\#
        d"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"ou\#
        tcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that has\#
         not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741\#
        453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030"\#
        ,"text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-\#
        03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contact\#
        Ceased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F\#
        3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"The final record goes on the last of the seven days, in March"},{"broken\#
        ":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{}\#
        ,"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam\#
        , Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"wh\#
        o":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks"\#
        :{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"]\#
        ,"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command"\#
        :"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"The final record goes on the last of the seven days, in October"},{"broken":[],"given":["cymr\#
        u referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Screen\#
        Referral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"C\#
        loseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["ki\#
        nd: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of support\#
        ed contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymru re\#
        ferral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03\#
        -30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"Send\#
        Return","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafc\#
        ass Cymru learns on the last of the seven days that contact has concluded"},{"broken":[],"given"\#
        :["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"\#
        RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A supervised centre takes down that somebody asks for a witness"},{"broken":[\#
        "F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command"\#
        :"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordi\#
        nator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"\#
        ],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comman\#
        d":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nob\#
        ody at a supported centre is called to give evidence, and the request is kept"},{"broken":[],"gi\#
        ven":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"comman\#
        d":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, S\#
        ue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.\#
        2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"com\#
        mand":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-c\#
        ase.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to the \#
        court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps"\#
        :[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025\#
        -03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam w\#
        aved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Fin\#
        ishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-0\#
        3-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"\#
        refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.10\#
        30","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who\#
        ":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the\#
        -case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pays: nobod\#
        y"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"\#
        clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","re\#
        cipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervi\#
        sor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-\#
        03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details"\#
        :["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","\#
        pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"comma\#
        nd":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"ou\#
        tcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authorit\#
        y: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Notes go to the court checked, with authority, and as they were"}\#
        ,{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":\#
        {"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174159\#
        7200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","\#
        text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":174\#
        1597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","text: \#
        events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"out\#
        come":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Se\#
        ndRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","\#
        authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title\#
        ":"A supported centre writes no observation of contact"},{"broken":["F1"],"given":["session held\#
        "],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":[\#
        "by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":\#
        1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"\#
        ],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comman\#
        d":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A r\#
        eport asked of a supported centre is refused and kept once, and the letter is ready"},{"broken":\#
        [],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"\#
        command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken":[],"\#
        given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"\#
        ReportIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: injury",\#
        "account: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05\#
        ","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title"\#
        :"An incident is the one thing that is written of supported contact"},{"broken":["F3"],"given":[\#
        "supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},\#
        "command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordin\#
        ator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":\#
        "CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalR\#
        ecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"\#
        command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, \#
        Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session: the\#
        -case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{\#
        },"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: fi\#
        nalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes within se\#
        ven days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised session h\#
        eld"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"Clos\#
        eCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"t\#
        itle":"A final record that is not sent turns overdue, across the night on which the clocks go fo\#
        rward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1\#
        741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details\#
        ":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome\#
        ":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"Se\#
        ndReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinato\#
        r"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outc\#
        ome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contact, n\#
        o return of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral accept\#
        ed"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"Close\#
        Case","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761\#
        523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that contac\#
        t has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHar\#
        m: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","\#
        conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["n\#
        one"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"wh\#
        o":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04\#
        -24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: s\#
        upportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported co\#
        ntact goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":["op\#
        en centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","d\#
        etails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: serv\#
        ice centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : service centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refused":\#
        {"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","detail\#
        s":["case: another-case","link: link-another-case","centre: the-centre","kind: supportedCentre",\#
        "referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names\#
         only a service that is accredited for it on the day"},{"broken":[],"given":["cymru referral dra\#
        fted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; minutes 60; \#
        virtualBecause longOrNoContact; wales funding ground involvement; adviser Owen Pryce; riskAssess\#
        ment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fals\#
        e; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else i\#
        n the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru re\#
        fers for contact by video once it was assessed and talked over"},{"broken":["B7"],"given":["cymr\#
        u referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: service centre the-centre; kind virtualSupervised; frequency weekly\#
        ; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales funding gr\#
        ound involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions\#
         6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-0\#
        2-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answe\#
        rs.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: service centre the-centre; kind virtualSupported; frequency week\#
        ly; virtualBecause distance; wales funding ground involvement; adviser Owen Pryce; riskAssessmen\#
        t seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; \#
        remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in t\#
        he room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By vide\#
        o it refers neither for supported contact nor without an assessment"},{"broken":["B7"],"given":[\#
        "cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"]\#
        ,"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hol\#
        d it by video does not take a Cymru family there without the assessment"},{"broken":["C10"],"giv\#
        en":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: \#
        id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mother;\#
         how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refe\#
        rrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exam\#
        ple.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60;\#
         proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-0\#
        2-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; \#
        interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fa\#
        lse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: preparation who the mother; how with a picture book\#
        ; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares\#
         the child is told: who, how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C\#
        6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName orde\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
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
        ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 7; minut\#
        esEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"r\#
        efused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; \#
        email referrer@example.org; service centre the-centre; kind supervisedCentre; frequency every tw\#
        o weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P001\#
        01; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; child\#
        ren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fi\#
        rstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephoneP\#
        rivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report\#
         false; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssess\#
        ment seen with both parents; sessions 3; minutesEach 125; knownSafeguardingIssues false; declara\#
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
        und involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 2; minutesE\#
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
        lse; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessmen\#
        t seen with both parents; sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration\#
         name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru ne\#
        ver asks for more than six hours, nor for less than a first block"},{"broken":["C6"],"given":["o\#
        pen centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; k\#
        ind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
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
        Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: wales funding ground involvement; adviser Owen Pryce; riskAss\#
        essment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the mother in\#
         2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referr\#
        al carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"],"r\#
        ules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link\#
        : link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; file\#
        Name order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind \#
        cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service c\#
        entre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasO\#
        rder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom \#
        the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName H\#
        ill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relations\#
        hip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdu\#
        lt; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees \#
        named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who t\#
        he mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profes\#
        sional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales\#
         funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions\#
         3; minutesEach 120; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three t\#
        wo-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCym\#
        ru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/\#
        pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
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
        wen Pryce; riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingI\#
        ssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":\#
        ["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral\#
        ","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order\#
        ; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
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
        cerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both\#
         parents; sessions 6; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru ma\#
        y ask for six one-hour sessions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case",\#
        "referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_\#
        0":["answers.interpreter.language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresenta\#
        tive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre t\#
        he-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tru\#
        e; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bor\#
        n 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship moth\#
        er; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firs\#
        tName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; \#
        arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mothe\#
        r; how with the centre's picture book; by 2027-02-26; professional attends false; risk found ; p\#
        apers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true\#
        ; language British Sign Language; who an agency; pays the father"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"An interpreter comes with language, name and payer"},{"brok\#
        en":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","detai\#
        ls":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaTy\#
        pe application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangement\#
        s willingToMeet no; mayLeaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers\#
        .arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
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
        angements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; p\#
        hotographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child ma\#
        y leave the centre only with for how long and from when"},{"broken":["C3"],"given":["open centre\#
        "],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":[\#
        "link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legal\#
        Representative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; servic\#
        e centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings ha\#
        sOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFro\#
        m the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName\#
         Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relatio\#
        nship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingA\#
        dult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendee\#
        s named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who\#
         the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; prof\#
        essional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; dec\#
        laration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@\#
        example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter i\#
        sNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"Without the safeguarding letter, the form asks why and \#
        who will send it"},{"broken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localA\#
        uthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds \#
        Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"i\#
        nvalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; file\#
        Name safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; \#
        orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children \#
        id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstN\#
        ame Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePriva\#
        te true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact \#
        email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; ph\#
        otographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; i\#
        nterpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report fal\#
        se; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council;\#
         email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom M\#
        ere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A\#
         local authority names the social worker and the team manager"},{"broken":[],"given":["open cent\#
        re"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","det\#
        ails":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; ki\#
        nd order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; s\#
        ocialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.or\#
        g; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proce\#
        edings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; \#
        papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam;\#
         lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill\#
        ; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepar\#
        ation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fa\#
        lse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns f\#
        alse; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"A local authority refers with its two people named"},{"broken":[],"given":["ref\#
        erral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expe\#
        ctedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; frequenc\#
        y weekly; expectedMonths 7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit needs no agreement, a long\#
        er one was agreed with the centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service c\#
        entre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit is sent without any \#
        agreement"},{"broken":["B10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; k\#
        ind supportedCentre; frequency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{\#
        "_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: service centre the-centre; kind supervisedCentre; frequency weekly; expectedMonth\#
        s 7; longStayAgreed  "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@c\#
        ourt.example.org","question: centre the-centre; from court; kind supportedCentre; children under\#
        Two; wantsReport false; expectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"details":["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt\#
        , enquiryAnswered, ifNotAccepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcce\#
        ptance, whenItEnds"],"outcome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last long\#
        er is not referred before the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rul\#
        es":["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safe\#
        guardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Le\#
        eds; orderDate 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedi\#
        ngs.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partne\#
        rs; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults i\#
        d mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone \#
        07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Co\#
        le; relationship father; contact email dan@example.org; attendees named ; arrangements willingTo\#
        Meet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre\#
        's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fou\#
        nd ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue t\#
        rue"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitR\#
        eferral","details":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrde\#
        r true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack court\#
        Lists"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says what fo\#
        llows if the centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","r\#
        eferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasO\#
        therConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["papers: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-case",\#
        "referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["case: another-case","answers: referrer kind legalR\#
        epresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service\#
         centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings has\#
        Order true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom\#
         the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName \#
        Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relation\#
        ship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAd\#
        ult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees\#
         named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who \#
        the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profe\#
        ssional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSec\#
        tion7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declaration nam\#
        e Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"details":["case: another-case","papers: injunction needed\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years ago i\#
        s asked for, one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],\#
        "steps":[{"at":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName o\#
        rder.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1761480000000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalR\#
        epresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service\#
         centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings has\#
        Order true; court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send i\#
        t; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":176148\#
        0000000,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"w\#
        ho":"referrer"}],"title":"Papers that come with the referral meet their deadline at once"},{"bro\#
        ken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101\#
        ; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestation\#
        ; issued 2023-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; papers\#
         hasSection7Report true; hasOtherConcerns false; missing Cafcass will send the letter; declarati\#
        on name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunction \#
        needed; section7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741082400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; k\#
        ind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks\#
        ":{},"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: saf\#
        eguardingLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"a\#
        t":1741082400000,"clocks":{},"details":["papers: safeguardingLetter received; order received; in\#
        junction needed; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A \#
        referral shows which papers are needed, received and missing"},{"broken":["C4"],"given":["open c\#
        entre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1743177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind \#
        legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; s\#
        ervice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedin\#
        gs hasOrder true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's sol\#
        icitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-0\#
        5-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; cont\#
        act telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Da\#
        n; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangem\#
        ents willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how w\#
        ith the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends f\#
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will \#
        send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1743375600000,"clocks":{},"command":"AttachDocument","details":["document: id the-ord\#
        er; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails \#
        false"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"The papers reach the centre within two days of the order, weeken\#
        d or not"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attac\#
        hDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLe\#
        tter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome\#
        ":{"invalid":{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentat\#
        ive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mothe\#
        r's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born\#
         2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mothe\#
        r; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; first\#
        Name Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; p\#
        reparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeed\#
        ed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConce\#
        rns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":[\#
        "answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs tak\#
        enNotShared; photographDetails by the father at the end"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"Photographs are allowed only with by whom and where"},{"broken":["C3\#
        "],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docu\#
        ment: id early; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners\#
        ; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00\#
        101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chil\#
        dren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; f\#
        irstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephone\#
        Private true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; con\#
        tact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fals\#
        e; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-\#
        26; interpreter isNeeded false; professional attends false; risk found ; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safe\#
        guardingLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["docume\#
        nt.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["document\#
        s.0.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveD\#
        ocument","details":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; h\#
        asOtherConcerns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kep\#
        t private, each document says whether it shows that"},{"broken":["C15"],"given":["open centre"],\#
        "rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind \#
        safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: professional attends true; name Cath Moss"],"ou\#
        tcome":{"invalid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":"refe\#
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
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: prof\#
        essional attends true; name Cath Moss; office Cafcass; why to see the second session"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is named, wi\#
        th office and reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: \#
        legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName sa\#
        feguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: attendees named id gran; name Joan Cole; relationship ; comesWith visitingAdul\#
        t"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.rela\#
        tionship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; \#
        email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two\#
         weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0010\#
        1; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childr\#
        en id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fir\#
        stName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePr\#
        ivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; conta\#
        ct email dan@example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs none;\#
         preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNe\#
        eded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherCon\#
        cerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0"\#
        :["answers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: attendees named id gran; name Joan Cole; relationship grandmother; pa\#
        rt the last half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"re\#
        ferrer"}],"title":"Everybody who comes is named, with their part of the visit"},{"broken":["C1"]\#
        ,"given":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: \#
        family1-case","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-case","l\#
        ink: link-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["case: family3-case","link: link-3","referrer: cafcas\#
        s"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: f\#
        amily5-case","link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","link: l\#
        ink-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"BeginReferral","details":["case: family8-case","link: link-8"\#
        ,"person: somebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":{"den\#
        ied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local au\#
        thorities may refer, signed in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servic\#
        e centre the-centre; kind virtualSupported; frequency weekly; virtualBecause distance"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Scree\#
        nReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Contact by video says why it is not face to face"},{"broken":["B8"],"given\#
        ":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: service centre the-centre; kind virtualSupervised; frequency week\#
        ly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRe\#
        ferral","details":[],"outcome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind support\#
        edCentre; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","condition\#
        s: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ",\#
        "virtualBecause: preparation"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video withou\#
        t a reason is neither referred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"\#
        at":1648627200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: \#
        name Spring and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"done"\#
        :{}},"who":"officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","details":[\#
        "centre: the-centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-\#
        centre","standard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1666771200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: sup\#
        portedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":17432927400\#
        00,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-ce\#
        ntre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,\#
        "clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday of M\#
        arch or October lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"\#
        at":1709197200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: \#
        name Leap Year; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"wh\#
        o":"officer"},{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["centre:\#
         the-centre","standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1709197200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"d\#
        etails":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803\#
        772800000,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyon\#
        e"}],"title":"An award of 29 February lasts until the end of February"},{"broken":[],"given":["c\#
        entre on the register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: s\#
        upportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: the-ce\#
        ntre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["registe\#
        r: supervisedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clo\#
        cks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819\#
        753200000,"clocks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre, sup\#
        portedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"\#
        AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["register: al\#
        l","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},\#
        "details":["centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"\#
        }],"title":"A service is found for as long as its accreditation lasts, and not a day longer"},{"\#
        broken":["A4"],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"details":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccredit\#
        ation","details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"\#
        denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":174\#
        0992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard:\#
         supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"\#
        Anyone reads the register; only its officer awards, and never ahead of time"},{"broken":["A1","A\#
        7"],"given":["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"RaiseConcern","details":["concern: doors","centre: the-centre","account: Both parents wait\#
         in one hall.","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"denied"\#
        :{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details"\#
        :["centre: the-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":\#
        {"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern\#
        ","details":["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who"\#
        :"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","detai\#
        ls":["concern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "command":"AlertRegisterOfficer","details":["concern: doors","note: Please look at it today."],"\#
        outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["c\#
        oncern: doors","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-ce\#
        ntre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supervised\#
        Centre, supervisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","c\#
        entre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}}\#
        ,"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","detail\#
        s":["centre: the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another","li\#
        nk: some-link","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["conce\#
        rn: doors","outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        741597200000,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}},"who\#
        ":"commissioner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the register \#
        officer, who suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-cen\#
        tre","standard: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: su\#
        pported"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"de\#
        tails":["register: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":174\#
        8764800000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard:\#
         supported","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"c\#
        locks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"w\#
        ho":"anyone"}],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"given"\#
        :["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccredita\#
        tionConditions","details":["centre: the-centre","conditions: Two members of staff are at the doo\#
        r."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre\#
        : the-centre","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks\#
        ":{},"details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"tit\#
        le":"Conditions stand on the centre's public page until they are lifted"},{"broken":[],"given":[\#
        "centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sta\#
        teOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedE\#
        lsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervised\#
        Centre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres: th\#
        e-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offers e\#
        very kind of service there is, each by its own name"},{"broken":["A8"],"given":["centre on the r\#
        egister"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds\#
        .1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","off\#
        ered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol doe\#
        s not know cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centr\#
        e","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: superv\#
        isedElsewhere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A\#
         referral cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2"],"g\#
        iven":[],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","detail\#
        s":["centre: the-centre","profile: name Supported Only; town Thetford; country england; takesSel\#
        fReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":\#
        {"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation"\#
        ,"details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre:\#
         the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-\#
        centre","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppo\#
        rtedCentre, virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"c\#
        locks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","\#
        details":["centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who\#
        ":"coordinator"}],"title":"A centre that is accredited for supported contact alone cannot offer \#
        supervised contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":\#
        [{"at":1819742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind\#
        : supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000\#
        ,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre:\#
         the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who"\#
        :"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: th\#
        e-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: l\#
        ink-two","centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{\#
        "_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":\#
        ["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: p\#
        arent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that is \#
        accredited, that day, for the contact it asks for"},{"broken":[],"given":["centre on the registe\#
        r"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["\#
        centre: the-centre","kinds: supportedCentre","others: services handover, indirectContact, parent\#
        ingAssessment; languages Polish, British Sign Language; accessNeedsMet step-free, hearing loop"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","services: handover, indirectContact, parentingAssessment","languages: Polish, Briti\#
        sh Sign Language","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppo\#
        rtedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details\#
        ":["centre: the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"A centre says what else it offers, in which languages, and which needs it meets"}\#
        ,{"broken":["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","o\#
        thers: services handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who"\#
        :"coordinator"}],"title":"An offer that the register has no name for is not taken"},{"broken":[]\#
        ,"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"det\#
        ails":["centre: the-centre","renewals: supported later; supervised later"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals:\#
         supported due; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,\#
        "clocks":{},"details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-cen\#
        tre","standard: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervised \#
        due","accredited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Notice of a renewal is given in time, and a new award begins again"},\#
        {"broken":["A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,\#
        "clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; deci\#
        deWithinDays 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNotic\#
        eMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings",\#
        "details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":\#
        "coordinator"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: suppor\#
        ted due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"\#
        ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre"\#
        ,"renewals: supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"cl\#
        ocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"How long before is the register officer's choice, within bounds"},{"bro\#
        ken":["A1"],"given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{\#
        },"details":["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: suppor\#
        ted due","families_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","renewals: supported lapsed;\#
         supervised lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"\#
        who":"coordinator"}],"title":"An award that is not renewed lapses, and the families whom it affe\#
        cts are listed"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisa\#
        tion: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at\#
         the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":\#
        ["concern: hall","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/\#
        cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome\#
        ":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall"\#
        ,"state: reported"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"MoveReport","details":["concern: hall","to: liaising","note: Rang the register offic\#
        er."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: applying","steps: applying\#
        , liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organi\#
        sation that is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"g\#
        iven":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited",\#
        "details":["concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"inva\#
        lid":{"_0":["knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A report na\#
        mes who, where, what and how it is known"},{"broken":["A6"],"given":["centre on the register"],"\#
        rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":\#
        ["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.\#
        ","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hal\#
        l; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},\#
        {"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredite\#
        d","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1\#
        740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"],"ou\#
        tcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":\#
        {},"command":"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","awarde\#
        d: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done\#
        ":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","deta\#
        ils":["concern: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],\#
        "title":"An organisation has become accredited only where the register says so"},{"broken":[],"g\#
        iven":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited",\#
        "details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits o\#
        n Sundays.","knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern:\#
         hall","to: liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"\#
        clocks":{},"command":"MoveReport","details":["concern: hall","to: closed","note: It no longer of\#
        fers contact."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks"\#
        :{},"details":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcome":{"\#
        done":{}},"who":"officer"}],"title":"What was reported is seen through, and each step is kept"},\#
        {"broken":[],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervi\#
        sedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime",\#
        "details":["centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: \#
        supportedCentre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2\#
        025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":17615214000\#
        00,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCent\#
        re","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"deta\#
        ils":["centre: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2\#
        025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads bears\#
         the day on which the centre said so"},{"broken":["A5"],"given":["centre on the register"],"rule\#
        s":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: t\#
        he-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCe\#
        ntre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","w\#
        eeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outco\#
        me":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome"\#
        :{"denied":{}},"who":"volunteer"}],"title":"A centre states no wait for contact that it does not\#
         offer"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-15","fro\#
        m: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-09-20.1030","date: 202\#
        5-09-13","from: 10:30","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session before the firs\#
        t one is not booked while another would then lie past six months"},{"broken":[],"given":["superv\#
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
        ["supervised session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{\#
        },"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay\#
        : 2025-03-22","items: contactDetails, childrensNeeds, visitArrangements, assessmentSummary, atte\#
        ndanceDates","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"details":["stage: accepted","sessions: 3"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage: submitted\#
        ","kind: supportedCentre","held: 0","papers: order received; safeguardingLetter received"],"outc\#
        ome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03\#
        -17"]},"details":[],"outcome":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"A family steps down to supported contact at\#
         another centre with what that centre needs"},{"broken":[],"given":["supervised session held","n\#
        ext centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","detai\#
        ls":["to: mill-house","newCase: the-next","way: handovers","lastDay: 2025-03-22","items: contact\#
        Details","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"details":["case: the-next","stage: submitted","papers: order needed; safeguardingLetter need\#
        ed"],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A family steps down to h\#
        andovers, without what it did not need"},{"broken":["B1"],"given":["supervised session held"],"r\#
        ules":["H5","B1"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: \#
        the-centre","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","\#
        documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160080000\#
        0,"clocks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","en\#
        dsOn: 2025-09-01"],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"command":"ScreenReferral","details":["case: the-next","found: ","hasUnmanagedHarm: fa\#
        lse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clo\#
        cks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: \#
        2025-09-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"At its own centre a family ste\#
        ps down, and the next coordinator looks for the risk afresh"},{"broken":["H5"],"given":["supervi\#
        sed session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"comman\#
        d":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03\#
        -21","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator\#
        "},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: th\#
        e-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","detai\#
        ls":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown\#
        ","details":["to: mill-house","newCase: the-third","way: handovers","lastDay: 2025-03-22","items\#
        : contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":17\#
        41600800000,"clocks":{},"command":"DeclineReferral","details":["case: the-next","because: noRoom\#
        ","words: We have no room."],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741\#
        600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","min\#
        utes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Nothing stays booked past the last day, and nothing is booked after it"},{"broken":["B2"],"given\#
        ":["supervised referral submitted","next centre"],"rules":["H5","B2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"ScreenReferral","details":["found: harm Said to have hit the child.","\#
        hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: A supervisor can manage i\#
        t.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":[\#
        "kind: supervisedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","\#
        way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused\#
        ":{"_0":"B2"}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk","deta\#
        ils":["summary: It is past.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora \#
        Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"St\#
        epDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","\#
        items: contactDetails","documents: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"\#
        at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-nex\#
        t","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Harm that nobody could manage holds a family back until th\#
        e risk has been assessed afresh"},{"broken":["B1","G3"],"given":["supervised session held","next\#
         centre"],"rules":["H5","B1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"AssessRis\#
        k","details":["summary: More is needed than we can do.","isManageable: false","childrenNeedPreVi\#
        sit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17416008000\#
        00,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: suppor\#
        ted","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B1\#
        "}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ReportIncident","details":["\#
        incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-03-08T11:\#
        20","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next",\#
        "way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refuse\#
        d":{"_0":"G3"}},"who":"coordinator"}],"title":"Nobody steps down with a risk that is not managed\#
        , or while contact is suspended"},{"broken":["A1","A9"],"given":["supervised session held"],"rul\#
        es":["H5","A1","A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":\#
        ["centre: mill-house","profile: name Mill House; town Bradford; country england; takesSelfReferr\#
        als true"],"outcome":{"done":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command":"Ste\#
        pDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","i\#
        tems: contactDetails","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-next"\#
        ,"way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refus\#
        ed":{"_0":"A9"}},"who":"coordinator"}],"title":"Only to a centre that is accredited for it, and \#
        that offers handovers where handovers are meant"},{"broken":["H5"],"given":["session held","next\#
         centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details"\#
        :["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDet\#
        ails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported\#
        ","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"denied":{}},"who":"su\#
        pervisor"}],"title":"Of supported contact there is nothing to step down from"},{"broken":["C6"],\#
        "given":["cymru referral accepted","next centre"],"rules":["C6"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported",\#
        "lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6"}},"\#
        who":"coordinator"}],"title":"Cafcass Cymru names the kind and the centre in a new referral"},{"\#
        broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"a\#
        t":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{\#
        }},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],"giv\#
        en":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000\#
        ,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The \#
        visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":[\#
        "H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outco\#
        me":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeed\#
        ed","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"\#
        clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"\#
        title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervised se\#
        ssion held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","deta\#
        ils":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contact\#
        Ceased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":\#
        ["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCease\#
        d"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":\#
        "CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","se\#
        ssions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, no\#
        t before the last session that was held"},{"broken":[],"given":["supervised session held"],"rule\#
        s":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDa\#
        y 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a calend\#
        ar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"co\#
        mmand":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30\#
        ; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"The way out is planned, both sides are told, and the child hears of it by the l\#
        ast visit"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1\#
        749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next without\#
        Help; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"w\#
        ho":"coordinator"}],"title":"A child is not told after the last visit that it was the last"},{"b\#
        roken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":174954\#
        6000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentr\#
        e; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-0\#
        9-09; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome"\#
        :{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExi\#
        t","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The wo\#
        rker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"t\#
        itle":"A plan has a day, and ends no later than contact here may last"},{"broken":["H3"],"given"\#
        :["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"\#
        PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by D\#
        ad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the\#
         centre plans the way out"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],\#
        "steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":174942\#
        3540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Going well.\#
        "],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldRe\#
        view","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"wh\#
        o":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldRe\#
        view","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"A review with the coordinator after three months"},{"broken":["H1"],"given":[\#
        "supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"\#
        ]},"command":"HoldReview","details":["kind: other","findings: A word about parking."],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"o\#
        utcome":{"done":{}}}],"title":"A review that is not held turns overdue; another kind does not st\#
        and for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":\#
        1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":175737240000\#
        0,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{\#
        },"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November."\#
        ,"exceptional: circumstances The court decides in November.; signedOffBy ; until 2025-11-30"],"o\#
        utcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"\#
        HoldReview","details":["kind: sixMonths","findings: The court decides in November.","exceptional\#
        : circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"\#
        who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: thr\#
        eeMonths","findings: The court decides in November.","exceptional: circumstances The court decid\#
        es in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptio\#
        nal"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview",\#
        "details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstan\#
        ces The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"After six months contact goes on only in exceptional circumst\#
        ances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3\#
        "],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind\#
        : firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"\#
        at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Not beg\#
        un yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed bef\#
        ore there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at\#
        ":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05,\#
         2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"B\#
        ookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary makes i\#
        ts review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"a\#
        t":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The \#
        court decides in November.","exceptional: circumstances The court decides in November.; signedOf\#
        fBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":175731840000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60\#
        ","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"titl\#
        e":"Contact does not go on beyond the day that was signed off"},{"broken":["H2"],"given":["super\#
        vised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"HoldRevi\#
        ew","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circum\#
        stances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":[\#
        "kind: other","findings: The court decided sooner.","exceptional: circumstances A few weeks to s\#
        ay goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":\#
        "coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["session: the-\#
        case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","detai\#
        ls":["kind: other","findings: The court decided sooner.","exceptional: circumstances A few weeks\#
         to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"A later sign-off leaves no session in the diary past the day that it reaches"}\#
        ,{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":17468712000\#
        00,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: bruise\#
        ","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40"\#
        ,"toldAuthorities: authority police; toldWhom The control room; at 2025-05-10T10:45; reference C\#
        AD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre \#
        itself tells the police or children's services at once"},{"broken":["G1"],"given":["supervised r\#
        eferral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"comm\#
        and":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam s\#
        aid who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContac\#
        t","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1\#
        "}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","\#
        details":["incident: bruise","told: authority childrensServices; toldWhom The duty desk; at 2025\#
        -05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command\#
        ":"TellAuthority","details":["incident: bruise","told: authority police; toldWhom Somebody; at 2\#
        025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue fro\#
        m the moment that it happened, and until somebody is"},{"broken":["G3"],"given":["supervised ref\#
        erral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncide\#
        nt","details":["incident: push","kinds: violent","account: Dad pushed the table over.","happened\#
        : 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_\#
        0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","detail\#
        s":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"\#
        who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reasses\#
        sment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinat\#
        or"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke w\#
        ith both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"After violence contact is suspended until risk has been assessed afresh"},{"broken":[],"given\#
        ":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"comm\#
        and":"ReportIncident","details":["incident: fall","kinds: injury","account: Sam fell and cut a k\#
        nee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","d\#
        etails":["incident: second-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-1\#
        0T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Contact goes on after an incident where nobody asked for it to stop"},{"broken"\#
        :["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks"\#
        :{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shouting",\#
        "kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAut\#
        horities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174490200000\#
        0,"clocks":{},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"\#
        outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"comma\#
        nd":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","\#
        details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Cafcass Cymru is told within one working day, Easter left out, and in writing"},{"broken"\#
        :["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks"\#
        :{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: words","kinds: discrimin\#
        atory","account: What was said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: "\#
        ,"suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks\#
        ":{},"command":"TellCommissioner","details":["incident: words","inWriting: false"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incid\#
        ent: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told\#
         it is not to have written it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":\#
        ["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03\#
        -31"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: What wa\#
        s seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details\#
        ":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcom\#
        e":{"done":{}}}],"title":"One working day across the night on which the clocks go forward"},{"br\#
        oken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"cl\#
        ocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: abusi\#
        ve","account: What was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspen\#
        dContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":\#
        ["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]}\#
        ,"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the clo\#
        cks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[\#
        {"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incident: wo\#
        rds","kinds: threatening","account: What was seen and heard.","happened: 2025-05-10T10:40","told\#
        Authorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871\#
        200000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: true"],\#
        "outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of\#
         a family that it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"\#
        ],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportInciden\#
        t","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","h\#
        appened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","d\#
        etails":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shou\#
        ting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written b\#
        y the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules"\#
        :["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportI\#
        ncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\#
        \"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommission\#
        er","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident\#
        : shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and wri\#
        tten by the end of the Monday after Christmas"},{"broken":[],"given":["cymru referral accepted"]\#
        ,"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":\#
        "ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"Y\#
        ou wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCo\#
        mmissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["\#
        incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told\#
         and written by the end of the Monday after the clocks go back"},{"broken":[],"given":["sessions\#
         booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks\#
        ":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"c\#
        ommand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143340\#
        0000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":\#
        1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"Each side comes and goes in its own time, and the session is h\#
        eld"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","resu\#
        lt: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{\#
        },"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"\#
        volunteer"}],"title":"With a negative test the adult comes in"},{"broken":["E8"],"given":["sessi\#
        ons booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest"\#
        ,"details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"w\#
        ho":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a test the adu\#
        lt stays outside; with a negative one the visit goes ahead"},{"broken":["E8"],"given":["sessions\#
         booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","d\#
        etails":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negati\#
        ve"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800\#
        000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":17420\#
        33700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-15\#
        ","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"refu\#
        sed":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the visit before \#
        it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessions booked"],"rules":[\#
        "E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: da\#
        d","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":\#
        {},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":\#
        ["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad"\#
        ,"result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A test is\#
         asked for only where the order asks for one, as the coordinator notes it"},{"broken":[],"given"\#
        :["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBre\#
        athTest","details":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"wh\#
        o":"volunteer"}],"title":"Whoever did not come needs no test; contact with another goes by the d\#
        oor alone"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000\#
        ,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none","condit\#
        ions: The visiting adult comes by the side door.","photographs: none","child_may_go_out: false",\#
        "interpreter: none","professional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["cen\#
        tre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre:\#
         the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"v\#
        olunteer"}],"title":"The staff of the day see in one look what holds for a family, and who may c\#
        ome in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":17414289\#
        00000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"wh\#
        o":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-cent\#
        re","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{}\#
        ,"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"a\#
        t":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"deni\#
        ed":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcom\#
        e":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the\#
         board of a centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"],"rule\#
        s":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":\#
        {"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is tur\#
        ned away, and that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centr\#
        e","text: Be on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUn\#
        managedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: a\#
        dult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: ad\#
        ult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Littl\#
        e risk was found, and none that staff cannot manage.","isManageable: true","childrenNeedPreVisit\#
        : false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","\#
        conditions: The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volu\#
        nteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: ad\#
        ult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepte\#
        d the centre's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":17\#
        41427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side\#
        : visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"cloc\#
        ks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer",\#
        "minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command\#
        ":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],\#
        "outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and the other side \#
        hears of it at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at"\#
        :1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","s\#
        ide: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,\#
        "clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCa\#
        rer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":174142740000\#
        0,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: resident\#
        Carer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobo\#
        dy says it for the other side, and a delay has a length"},{"broken":["E2"],"given":["supervised \#
        referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHou\#
        seRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"ref\#
        used":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":\#
        {"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without i\#
        ts supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":17414\#
        28840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"v\#
        olunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":\#
        {"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command\#
        ":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{}\#
        ,"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741\#
        433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"v\#
        olunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"com\#
        mand":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434\#
        000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sessio\#
        ns booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details\#
        ":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}\#
        },"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-\#
        case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"residen\#
        t"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":\#
        "E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outc\#
        ome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult m\#
        um"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The chil\#
        d waits outside while the visiting adult is late, and both sides hear of it"},{"broken":["E6"],"\#
        given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00\#
        ; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; ki\#
        nds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","wh\#
        o: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-cas\#
        e.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door\#
         goes by London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":["\#
        referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenin\#
        gs","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:0\#
        0; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds suppo\#
        rtedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult \#
        dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10\#
        -26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by \#
        London's clock on the Sunday on which it changes in October"},{"broken":[],"given":["sessions bo\#
        oked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","\#
        notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Sus\#
        pendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shu\#
        t for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details"\#
        :["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2\#
        025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["c\#
        entre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742\#
        601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"\#
        anyone"}],"title":"The notice stands on the centre's page from its announcement until contact go\#
        es on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","fro\#
        m: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"Contact is not suspended without telling the public why"},{"broken":["K1","K4"\#
        ],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","no\#
        tice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details\#
        ":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns\#
        : 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":\#
        ["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{\#
        },"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and n\#
        ot cancelled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],"r\#
        ules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","d\#
        etails":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:3\#
        0","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveS\#
        ession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: b\#
        lue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges o\#
        f a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: cou\#
        ntry wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: area\#
        s ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025-0\#
        3-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: centr\#
        es ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]\#
        }},"who":"officer"}],"title":"A suspension reaches the centres that it names, and no others"},{"\#
        broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre","f\#
        rom: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{\#
        "at":1741428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"voluntee\#
        r"}],"title":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"\#
        given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-0\#
        3-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-cent\#
        re"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood\#
        ","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["susp\#
        ension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspens\#
        ion","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"\#
        ]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["s\#
        uspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":174159\#
        7200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"giv\#
        en":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspe\#
        ndFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut \#
        for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"\#
        SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-1\#
        0","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-\#
        03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspen\#
        sion: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While anothe\#
        r suspension holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions booked\#
        "],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detail\#
        s":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlace\#
        NotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},\#
        "command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"do\#
        ne":{}},"who":"officer"}],"title":"A family that no longer needs its place does not come back to\#
         it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 202\#
        5-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details\#
        ":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"What is booked before the first day and from the day of t\#
        he return is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualC\#
        ontact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command"\#
        :"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice\#
        : Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":[\#
        "running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"Decid\#
        eAlternative","details":["alternative: way virtualContact; health All well.; infectionRisk High.\#
        ; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clo\#
        cks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; wo\#
        rds Gran can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulnerab\#
        lePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that is\#
         held something is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way no\#
        neForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.\#
        health","alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who\#
        ":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","deta\#
        ils":["alternative: way noneForNow; health The child is in hospital.; infectionRisk High.; vulne\#
        rablePeople The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","de\#
        tails":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"ti\#
        tle":"A family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["ses\#
        sions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegister\#
        Settings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"Suspe\#
        ndFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut \#
        for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]}\#
        ,"command":"DecideAlternative","details":["alternative: way indirectContact; health All well.; i\#
        nfectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"A family has something else within the days that the register gives"}]}
        """#
}
