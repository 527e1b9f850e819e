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
        "Referral"},{"name":"mustBeReady","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"B5":[\#
        {"name":"mustBeOpenForContact","room":"Diary"}],"B6":[{"name":"mustBeSafeAtHome","room":"Assessm\#
        ent"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeReady","room":"Session"},{"name":"may\#
        Enter","room":"Virtual"}],"B7":[{"name":"mustBeReady","room":"Diary"},{"name":"problems","room":\#
        "Practice"},{"name":"mayAssessRemote","room":"Practice"},{"name":"remote","room":"Referral"},{"n\#
        ame":"mustSuit","room":"Referral"},{"name":"mustSuitRemotely","room":"Referral"},{"name":"mustBe\#
        Ready","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"B8":[{"name":"mustSuit","room":"\#
        Referral"},{"name":"mustSayWhyVirtual","room":"Referral"}],"B9":[{"name":"mustNameNobody","room"\#
        :"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"asks","room":"Enquiry"},{"name":"answers"\#
        ,"room":"Enquiry"}],"C1":[{"name":"begins","room":"Access"},{"name":"referrer","room":"Referral"\#
        }],"C10":[{"name":"preparation","room":"Referral"}],"C11":[{"name":"interpreter","room":"Referra\#
        l"}],"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"name":"agree","room":"Assessment"},\#
        {"name":"arrangements","room":"Referral"}],"C14":[{"name":"agree","room":"Assessment"},{"name":"\#
        arrangements","room":"Referral"}],"C15":[{"name":"problems","room":"Practice"},{"name":"isKnown"\#
        ,"room":"Practice"},{"name":"professional","room":"Referral"}],"C16":[{"name":"proceedings","roo\#
        m":"Referral"},{"name":"restore","room":"Referral"}],"C2":[{"name":"referralBody","room":"House"\#
        },{"name":"referrer","room":"Referral"},{"name":"localAuthorities","room":"Referral"},{"name":"a\#
        pplies","room":"Referral"},{"name":"mustNameTwo","room":"Referral"},{"name":"both","room":"Refer\#
        ral"}],"C3":[{"name":"bringsPapers","room":"Access"},{"name":"papers","room":"Referral"},{"name"\#
        :"papersNeeded","room":"Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name":"clocks",\#
        "room":"Court"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"\#
        name":"proceedings","room":"Referral"},{"name":"papers","room":"Referral"}],"C5":[{"name":"sends\#
        Copies","room":"Access"},{"name":"mayAskForCopies","room":"Court"}],"C6":[{"name":"wales","room"\#
        :"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarryFourMusts","room":"Referral"\#
        },{"name":"mustKeepToGuideline","room":"Referral"},{"name":"mayStepDown","room":"Review"}],"C7":\#
        [{"name":"mustBeFunded","room":"Commissioning"}],"C8":[{"name":"challenges","room":"Access"},{"n\#
        ame":"isToBeChallenged","room":"Commissioning"},{"name":"mustBeChallenged","room":"Commissioning\#
        "},{"name":"referralBody","room":"House"}],"C9":[{"name":"commissionedContact","room":"Access"},\#
        {"name":"mustBeSent","room":"Commissioning"},{"name":"mustTellNothingOfOthers","room":"Commissio\#
        ning"},{"name":"referralBody","room":"House"}],"D1":[{"name":"clocks","room":"Court"},{"name":"m\#
        ustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room\#
        ":"Practice"},{"name":"everybodyTold","room":"Referral"},{"name":"reply","room":"Referral"},{"na\#
        me":"commissioner","room":"Referral"},{"name":"courts","room":"Referral"}],"D2":[{"name":"clocks\#
        ","room":"Commissioning"},{"name":"clocks","room":"Practice"},{"name":"everybodyTold","room":"Re\#
        ferral"},{"name":"commissioner","room":"Referral"}],"D3":[{"name":"waitingOrder","room":"Referra\#
        l"}],"D4":[{"name":"clocks","room":"Court"},{"name":"clocks","room":"LocalAuthority"},{"name":"r\#
        estore","room":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooFull","r\#
        oom":"Diary"},{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E10"\#
        :[{"name":"everybodyComing","room":"Diary"},{"name":"observers","room":"Practice"},{"name":"mayO\#
        bserve","room":"Practice"},{"name":"isBookedToObserve","room":"Session"}],"E11":[{"name":"accept\#
        sHouseRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assessment"},{"name":\#
        "mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"},{"name":"mayEnter\#
        ","room":"Virtual"}],"E12":[{"name":"keepsCosts","room":"Access"},{"name":"seesOwnCosts","room":\#
        "Access"},{"name":"hasCosts","room":"Cost"},{"name":"terms","room":"Cost"},{"name":"payers","roo\#
        m":"Cost"},{"name":"charged","room":"Cost"},{"name":"shared","room":"Cost"},{"name":"mustFit","r\#
        oom":"Cost"},{"name":"mayHavePaid","room":"Cost"}],"E2":[{"name":"mustStillBeSupervised","room":\#
        "Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUn\#
        supervised","room":"Diary"},{"name":"whyNotWatched","room":"Diary"},{"name":"isOnDuty","room":"D\#
        iary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mus\#
        tBeSupervised","room":"Diary"},{"name":"isQualified","room":"Register"},{"name":"mustBeReady","r\#
        oom":"Session"},{"name":"mayBegin","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"E3":\#
        [{"name":"clocks","room":"Commissioning"},{"name":"mustHaveReviewed","room":"Diary"},{"name":"is\#
        FirstBlockReviewed","room":"Diary"},{"name":"clocks","room":"Practice"},{"name":"mustKeepToGuide\#
        line","room":"Referral"},{"name":"firstBlock","room":"Review"},{"name":"mustHaveHeldBlock","room\#
        ":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"name":"minutesLeft","room":"Dia\#
        ry"},{"name":"minutesLeft","room":"Referral"},{"name":"mustKeepToGuideline","room":"Referral"}],\#
        "E5":[{"name":"side","room":"Session"},{"name":"mayEnter","room":"Session"}],"E6":[{"name":"sett\#
        ings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name":"familiesMeet","room":"Diary"}\#
        ,{"name":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"times",\#
        "room":"House"},{"name":"stayApart","room":"Review"},{"name":"mustBeInTime","room":"Session"},{"\#
        name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisitingAdultSettled","room"\#
        :"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeave","room":"Session"}\#
        ],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedBreathTest","room":"S\#
        ession"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"n\#
        ame":"mustHaveReports","room":"Cost"},{"name":"mayWantReport","room":"Enquiry"},{"name":"writing\#
        ","room":"Record"},{"name":"isObserved","room":"Record"},{"name":"observed","room":"Record"}],"F\#
        2":[{"name":"writesRecord","room":"Access"},{"name":"clocks","room":"Record"},{"name":"writing",\#
        "room":"Record"},{"name":"mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse","room":"R\#
        ecord"}],"F3":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":"Practice"},{"na\#
        me":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"Record"},{"name":"owed","room":\#
        "Record"}],"F4":[{"name":"clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"na\#
        me":"owed","room":"Record"}],"F5":[{"name":"sent","room":"Practice"},{"name":"notices","room":"R\#
        ecord"},{"name":"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"name":"\#
        mustBeFrozen","room":"Record"}],"F7":[{"name":"clocks","room":"Commissioning"},{"name":"clocks",\#
        "room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"name":"reportsIncidents","room":"Acces\#
        s"},{"name":"authorities","room":"Safeguarding"},{"name":"mustHaveToldAuthorities","room":"Safeg\#
        uarding"}],"G2":[{"name":"answersForIncidents","room":"Access"},{"name":"clocks","room":"Commiss\#
        ioning"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","room":\#
        "Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenForCont\#
        act","room":"Diary"},{"name":"mustBeManaged","room":"Review"},{"name":"isAssessedAfresh","room":\#
        "Review"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"mustNotBeSuspended",\#
        "room":"Session"},{"name":"mayEnter","room":"Virtual"}],"H1":[{"name":"reviews","room":"Access"}\#
        ,{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"threeMon\#
        ths","room":"Review"}],"H2":[{"name":"reviews","room":"Access"},{"name":"mustBeWithinStay","room\#
        ":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"clocks","room":"LocalAuthority"},{\#
        "name":"clocks","room":"Practice"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSignedOff\#
        ","room":"Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWithinStay",\#
        "room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","roo\#
        m":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room":\#
        "Review"},{"name":"free","room":"Review"}],"H5":[{"name":"standing","room":"Review"},{"name":"ma\#
        yStepDown","room":"Review"},{"name":"mustBeManaged","room":"Review"},{"name":"mustBeOffered","ro\#
        om":"Review"},{"name":"mustLeaveNothingBooked","room":"Review"},{"name":"mustBeBeforeMove","room\#
        ":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"I1":[{"name":"mustSeeToEverything"\#
        ,"room":"Order"},{"name":"drafts","room":"Order"}],"I5":[{"name":"mustNotBurdenSupported","room"\#
        :"Order"}],"J1":[{"name":"mustTellNobody","room":"Virtual"}],"J2":[{"name":"takesSeat","room":"A\#
        ccess"},{"name":"take","room":"Virtual"},{"name":"mustBeOpen","room":"Virtual"},{"name":"mayHost\#
        ","room":"Virtual"},{"name":"mustFollowChildFirst","room":"Virtual"}],"J3":[{"name":"start","roo\#
        m":"Virtual"},{"name":"mayHost","room":"Virtual"}],"J4":[{"name":"problems","room":"Virtual"},{"\#
        name":"mayEnter","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J5":[{"name":"\#
        problems","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveChecked","room\#
        ":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J6":[{"name":"start","room":"Virtual\#
        "},{"name":"mustHaveDeclared","room":"Virtual"},{"name":"mustBeAnnounced","room":"Virtual"},{"na\#
        me":"mustBeSeenInView","room":"Virtual"}],"J7":[{"name":"mayHost","room":"Virtual"}],"J8":[{"nam\#
        e":"mayEnter","room":"Virtual"}],"J9":[{"name":"decide","room":"Virtual"}],"K1":[{"name":"suspen\#
        ds","room":"Access"},{"name":"suspensionBody","room":"House"},{"name":"mustNotBeSuspended","room\#
        ":"Session"},{"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"\#
        stoppages","room":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended",\#
        "room":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"},\#
        {"name":"mayEnter","room":"Virtual"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name\#
        ":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","roo\#
        m":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name":"suspensionBody","room\#
        ":"House"},{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"n\#
        ame":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKno\#
        wn","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diar\#
        y"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"so\#
        mebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"Peop\#
        le"},{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","roo\#
        m":"People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"superv\#
        isorIsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"\#
        People"},{"name":"referenceLacks","room":"People"},{"name":"unusual","room":"Privacy"},{"name":"\#
        mustBeReady","room":"Session"},{"name":"mayHost","room":"Virtual"}],"L2":[{"name":"keepsStaffRec\#
        ords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustBeReady","room":"Dia\#
        ry"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"People"},{"name":"cloc\#
        ks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","room":"People"},{"name"\#
        :"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"name":"mustBeFit","room\#
        ":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","room":"Session"},{"n\#
        ame":"mayHost","room":"Virtual"}],"L3":[{"name":"keepsRecords","room":"Access"},{"name":"keptUnt\#
        il","room":"Privacy"},{"name":"mayErase","room":"Privacy"},{"name":"mustBeDecided","room":"Priva\#
        cy"},{"name":"mustBeReadThrough","room":"Privacy"},{"name":"mayAskForChildren","room":"Privacy"}\#
        ,{"name":"clock","room":"Privacy"},{"name":"clocks","room":"Privacy"},{"name":"handsRecordsOver"\#
        ,"room":"Privacy"},{"name":"handedOver","room":"Privacy"}]},"examples":[{"broken":["A1"],"given"\#
        :["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"Scree\#
        nReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}\#
        },"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingList","details":["\#
        expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre accepts not\#
        hing after its accreditation has lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules\#
        ":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitin\#
        gList","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":17618\#
        68740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"cl\#
        ocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer that has not co\#
        me on the eighth day is overdue; a place on the waiting list is none"},{"broken":[],"given":["re\#
        ferral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"d\#
        etails":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","de\#
        tails":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supp\#
        ortedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referre\#
        r"}],"title":"With a court order the centre answers within seven days of receipt, and says when \#
        contact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"s\#
        teps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"\#
        at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":176\#
        7916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because:\#
         noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxing Day and New Y\#
        ear"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"\#
        at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":17459\#
        67540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174596760000\#
        0,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom",\#
        "words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafc\#
        ass Cymru is told within ten working days, counted over Good Friday and Easter Monday"},{"broken\#
        ":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740\#
        000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"cloc\#
        ks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,\#
        "clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D\#
        1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We hav\#
        e no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is t\#
        old within ten working days, counted over two weekends"},{"broken":[],"given":["cymru referral s\#
        ubmitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"\#
        D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command\#
        ":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{\#
        "D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervisedCentre","endsO\#
        n: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymr\#
        u and the court are both told in time"},{"broken":[],"given":["open centre"],"rules":["A1","B1",\#
        "B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id th\#
        e-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentativ\#
        e; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-\#
        centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named id gr\#
        an; name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdult; \#
        arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visit\#
        ; photographs takenNotShared; photographDetails by the father at the end; preparation who the mo\#
        ther; how with the centre's picture book; by 2025-03-20; interpreter isNeeded true; language Bri\#
        tish Sign Language; who an agency; pays the father; professional attends true; name Cath Moss; o\#
        ffice Cafcass; why to see the second session; risk found ; papers hasSection7Report false; hasOt\#
        herConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","de\#
        tails":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","wa\#
        y: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-05","from\#
        : 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17411\#
        68800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","notes: Came with a f\#
        riend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"Ac\#
        ceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":174117630\#
        0000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"w\#
        ho":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","details":["adult\#
        : dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command":"Assess\#
        Risk","details":["summary: Little risk was found.","isManageable: true","childrenNeedPreVisit: f\#
        alse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"cl\#
        ocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025\#
        -09-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done\#
        ":{}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the centre accepts \#
        in time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}\#
        },"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adul\#
        t: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum\#
        "],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptH\#
        ouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":174099240000\#
        0,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Tel\#
        ephones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visi\#
        tor"}],"title":"Each adult accepts the rules of the centre for themselves, and new rules anew"},\#
        {"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: parent"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind paren\#
        t; name Mia Hill; email mia@example.org; ownRole residentCarer; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder false; children id \#
        sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName\#
         Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate \#
        true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact ema\#
        il dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photo\#
        graphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inte\#
        rpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report false;\#
         hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court order no seven da\#
        ys run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","\#
        day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"\#
        ],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command\#
        ":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        743325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adul\#
        t dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_\#
        0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","d\#
        etails":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visi\#
        t is held at its time, on the day on which the clocks go forward"},{"broken":["B4"],"given":["re\#
        ferral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePre\#
        Visit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minute\#
        s: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult dad",\#
        "day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Truro"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","det\#
        ails":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way\#
        : faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: 2025-03-29","fro\#
        m: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coord\#
        inator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken":["B4"],"given"\#
        :["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","m\#
        inutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 20\#
        25-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointm\#
        ent: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"\#
        outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:\#
        05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: children","da\#
        y: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p4\#
        ","subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome"\#
        :{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen separately, never\#
         within the handover window of one another"},{"broken":[],"given":["open centre"],"rules":["D4",\#
        "C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguard\#
        ingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organi\#
        sation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCe\#
        ntre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Le\#
        eds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCentreByAgreement;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7\#
        Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"D\#
        eclineReferral","details":["because: lacksFacilities","words: Our rooms are up a stair."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Where the order says another centre by agreement,\#
         no days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"ste\#
        ps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["\#
        because: unsuitableForCentre","words: We are sorry that we cannot help."],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"t\#
        itle":"After a refusal the twenty-one days are counted by themselves"},{"broken":["A1","B3"],"gi\#
        ven":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"EnterCentre","details":["centre: plain-house","profile: name Bridge House; town Bradford; co\#
        untry england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house","standard: suppo\#
        rted","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: plain-house","kinds: supportedCentre","others: s\#
        ervices ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"\#
        },{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house",\#
        "profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done"\#
        :{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre\#
        : supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],\#
        "outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"\#
        command":"HandOn","details":["to: plain-house","newCase: the-next","documents: "],"outcome":{"re\#
        fused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","det\#
        ails":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0"\#
        :["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details"\#
        :["to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcome":{"invalid":{"\#
        _0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","d\#
        etails":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"denied":{}},"who"\#
        :"coordinator at supervised-house"}],"title":"A case goes on only to a centre accredited for sup\#
        ervised contact, in its own family"},{"broken":[],"given":["referral submitted"],"rules":["B3"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervised-\#
        house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation\#
        ","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":[\#
        "centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; accessNeeds\#
        Met "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clock\#
        s":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents: the-o\#
        rder, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"d\#
        etails":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","papers: order re\#
        ceived; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at supervised-hou\#
        se"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"ti\#
        tle":"Where more risk is found the case goes on to a supervised centre with its papers"},{"broke\#
        n":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 2024","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-\#
        03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign is answered by s\#
        upervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral submitted"],"rule\#
        s":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found:\#
         longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Each sign points to supervised contact; supported all the same wants reasons"},{\#
        "broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condi\#
        tions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessR\#
        isk","details":["summary: Threats to staff were made.","isManageable: false","childrenNeedPreVis\#
        it: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03"\#
        ,"conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"AssessRisk","details":["summary: The threats were somebody else.","isManageab\#
        le: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supporte\#
        dCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Supported contact is accepted only after screening, and only where the risk can be managed"},\#
        {"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","cond\#
        itions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome\#
        ":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}}\#
        ,"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["becaus\#
        e: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: We \#
        cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","co\#
        nditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but the centre ans\#
        wers for it, and the parties are told only its words"},{"broken":["B2"],"given":["referral submi\#
        tted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","detai\#
        ls":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"\#
        B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary\#
        : Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false","assessor: Cor\#
        a Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome\#
        ":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        Referral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, whatever reason is\#
         given"},{"broken":["B4"],"given":["supervised referral submitted"],"rules":["B6","B4"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Sho\#
        uting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["s\#
        ummary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora \#
        Field","atHome: feelsBroughtIn false; said She would go to her sister's flat for it."],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","de\#
        tails":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"\#
        ],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: \#
        faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: v\#
        ideo","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"With \#
        domestic abuse, contact by video is accepted once the carer was asked what it would be at home"}\#
        ,{"broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and thr\#
        eats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virt\#
        ualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refus\#
        ed":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","de\#
        tails":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","asses\#
        sor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: "\#
        ,"virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","ch\#
        ildrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said  "],"outcom\#
        e":{"invalid":{"_0":["atHome.said"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPreVisit: false\#
        ","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitchen would be to\#
        o much.; met  "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ",\#
        "virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","chi\#
        ldrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in\#
         her kitchen would be too much.; met Sam calls from school with a teacher."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["k\#
        ind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"Where the carer would feel the abuser in their home\#
        , what is done about it is said, or it is not by video"},{"broken":["B6"],"given":["supervised r\#
        eferral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRef\#
        erral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: fal\#
        se","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedPre\#
        Visit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said No."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":[\#
        "appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["\#
        appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours \#
        away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Acc\#
        eptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBe\#
        cause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","\#
        supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AssessRisk","details":["summary: Asked afresh.","isManageable: true","childrenNeedPreVis\#
        it: false","assessor: Cora Field","atHome: feelsBroughtIn true; said It was worse than she thoug\#
        ht."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-15","from: 10:30","minutes: 30","room: green","supervisor: \#
        sue"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1741429800000,"clocks":{},"co\#
        mmand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030"],"outcome":{"refused":{"_0":"B6"}},"who":"supervisor"}],"title":"Face to face needs \#
        no answer about the home, and a newer answer stops contact by video"},{"broken":[],"given":["sup\#
        ervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-08-\#
        01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Domestic abuse does not\#
         stop supervised contact at a centre by this rule"},{"broken":["D3"],"given":["referral submitte\#
        d"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","detail\#
        s":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-04-14"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-ce\#
        ntre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-03-10"],"out\#
        come":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the finder state\#
        s the time that follows"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":[\#
        "C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: p\#
        roceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02\#
        -28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted true"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":[],"outcome"\#
        :{"denied":{}},"who":"commissioner"}],"title":"A court in Wales that consulted Cafcass Cymru is \#
        not flagged"},{"broken":[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"A court in England is not asked"},{"broken":["C8"],"given":["court\#
         referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Brecon; ca\#
        seNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; c\#
        ymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"details":["progress: withCentre","court: Family Court at Brecon","case_number:\#
         BR25P00007","challenged_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400\#
        000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"\#
        clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clock\#
        s":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"cl\#
        ocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre"},{"at":174\#
        1168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2\#
        025-03-05","words: Telephoned the court."],"outcome":{"denied":{}},"who":"coordinator at the-wel\#
        sh-centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: F\#
        fion Practice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"done":{}},"who":"com\#
        missioner"},{"at":1741168800000,"clocks":{},"details":["challenged_by: Ffion Practice","challeng\#
        ed_on: 2025-03-05","outcome: none"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800\#
        000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: partiesPay","words: The court\#
         leaves it to the parties."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741168800000,"cl\#
        ocks":{},"details":["outcome: partiesPay"],"outcome":{"done":{}},"who":"commissioner"}],"title":\#
        "Without consulting it is flagged; who challenged it, when and with what outcome is kept"},{"bro\#
        ken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C8"}},"who":\#
        "referrer"}],"title":"A court that refers in Wales says whether Cafcass Cymru was consulted"},{"\#
        broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; co\#
        urt Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; f\#
        allBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome\#
        : other","words: Nothing."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"},{"at":174116\#
        8800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025\#
        -03-06","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at":17\#
        41168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: \#
        2025-03-02","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissioner"},{"at\#
        ":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: ","on: 2025-03-03\#
        ","words: "],"outcome":{"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"title":"A chall\#
        enge lies neither ahead nor before the referral, and comes before its outcome"},{"broken":[],"gi\#
        ven":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court a\#
        t Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPart\#
        yRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice",\#
        "on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992\#
        400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice","on: 2025-\#
        03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"cl\#
        ocks":{},"command":"ChallengeCourtReferral","details":["by: Somebody Else","on: 2025-03-03","wor\#
        ds: Wrote."],"outcome":{"outOfStep":{}},"who":"commissioner"}],"title":"A challenge may be of th\#
        e day of the referral, and is kept once"},{"broken":[],"given":["cymru referral drafted"],"rules\#
        ":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeg\#
        uardingIssues false; funding ground report; adviser Owen Pryce"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","grou\#
        nd: report","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass\#
         Cymru pays where its report to the court recommends contact"},{"broken":[],"given":["cymru refe\#
        rral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; minut\#
        esEach 60; knownSafeguardingIssues false; funding ground involvement; adviser Owen Pryce"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["p\#
        rogress: withCentre","ground: involvement","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"c\#
        ommissioner"}],"title":"Cafcass Cymru pays while it is at work in the case"},{"broken":[],"given\#
        ":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; ses\#
        sions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owe\#
        n Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: firstHearing","\#
        adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays f\#
        or an order at the first hearing, made after consulting and agreed by both"},{"broken":["C7"],"g\#
        iven":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January;\#
         sessions 6; minutesEach 60; knownSafeguardingIssues false"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused\#
        ":{"_0":"C7"}},"who":"referrer"}],"title":"Without a ground Cafcass Cymru does not refer"},{"bro\#
        ken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both paren\#
        ts in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHe\#
        aring; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssess\#
        ment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fals\#
        e; funding ground firstHearing; adviser Owen Pryce; wasConsulted true"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; \#
        minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen Pryce; \#
        bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen \#
        with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding\#
         ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed false"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: wales riskAssessment seen with both parents in January; sess\#
        ions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser Owen\#
         Pryce; wasConsulted false; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : proceedings hasOrder false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both paren\#
        ts in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHe\#
        aring; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refu\#
        sed":{"_0":"C7"}},"who":"referrer"}],"title":"An order at the first hearing is no ground unless \#
        its adviser was consulted and both parties agreed"},{"broken":["C7"],"given":["cymru referral dr\#
        afted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach \#
        60; knownSafeguardingIssues false; funding ground report; adviser  "],"outcome":{"invalid":{"_0"\#
        :["answers.wales.funding.adviser"]}},"who":"referrer"}],"title":"Whose ground it is must be told\#
        "},{"broken":["C7"],"given":["referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"}],"title":"Th\#
        e parties refer themselves where Cafcass Cymru does not pay"},{"broken":["D2","E3","E4"],"given"\#
        :["cymru referral accepted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        details":["progress: accepted","ends: 2027-02-26","minutes_used: 0","minutes_left: 360","clocks:\#
         D2 met"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30",\#
        "minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"details":["ahead: 4","held: 0","minutes_used: 240","minutes_left: 120\#
        ","reviewed: ","clocks: E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"},{"at":174099\#
        2400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":174\#
        0992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"The desk sees \#
        the answer, the hours, the review and its clocks"},{"broken":["D2"],"given":["cymru referral sub\#
        mitted"],"rules":["D2"],"steps":[{"at":1740992400000,"clocks":{},"details":["clocks: D2 2025-03-\#
        17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"details":["clo\#
        cks: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256000000,"clocks":{}\#
        ,"details":["clocks: D2 overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at":174225606000\#
        0,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"On the tenth working\#
         day the answer is not late, and on the next it is"},{"broken":[],"given":["cymru referral accep\#
        ted"],"rules":["G2"],"steps":[{"at":1741608000000,"clocks":{},"command":"ReportIncident","detail\#
        s":["incident: words","kinds: discriminatory","account: What was said","happened: 2025-03-10T11:\#
        30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741608000000,"clocks":{},"details":["notices: 1","behaviour: ","clocks: G2 2025-03-11"],"outc\#
        ome":{"done":{}},"who":"commissioner"},{"at":1741608000000,"clocks":{},"command":"TellCommission\#
        er","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: discriminatory","clocks: G2 m\#
        et"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Of behaviour it learns that something\#
         is owed at once, and what it was when the centre tells"},{"broken":[],"given":["cymru referral \#
        accepted"],"rules":["F7"],"steps":[{"at":1740992400000,"clocks":{},"details":["returns: "],"outc\#
        ome":{"done":{}},"who":"commissioner"},{"at":1742806800000,"clocks":{},"command":"CloseCase","de\#
        tails":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1742806800000,"clocks":{},"details":["returns: conclusion owed","clocks: F7 2025-03-30"]\#
        ,"outcome":{"done":{}},"who":"commissioner"},{"at":1743325200000,"clocks":{},"command":"SendRetu\#
        rn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at":174332520000\#
        0,"clocks":{},"details":["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],"outcome":{"do\#
        ne":{}},"who":"commissioner"}],"title":"What the end of contact owes stands there until it has c\#
        ome"},{"broken":["F3"],"given":["cymru referral accepted"],"rules":["F3"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428\#
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
        030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":\#
        {},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees S\#
        am, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"\#
        who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clock\#
        s":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CloseCase","details":["reaso\#
        n: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":174145\#
        3200000,"clocks":{},"details":["returns: finalRecord owed; conclusion owed","clocks: F3 2025-03-\#
        15"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"details":[],"o\#
        utcome":{"denied":{}},"who":"commissioner"},{"at":1741510800000,"clocks":{},"command":"SendRetur\#
        n","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at":174159720000\#
        0,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The \#
        tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"deta\#
        ils":["sent_at: 2025-03-09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 Sam built a tow\#
        er."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},"details":[],"\#
        outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":[\#
        ],"outcome":{"denied":{}},"who":"court"}],"title":"The final record is read from when it was sen\#
        t, as it was then"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"\#
        at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.\#
        example.org","sent: 2025-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999\#
        600000,"clocks":{},"details":["sent: 2025-03-03T10:40","sent_to: referrals@centre.example.org","\#
        told: ","not_told: dad, mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"c\#
        locks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"done":{}},"who":"comm\#
        issioner"},{"at":1740999600000,"clocks":{},"details":["told: mum","not_told: dad"],"outcome":{"d\#
        one":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","deta\#
        ils":["adult: dad","words: The centre telephones you on Thursday."],"outcome":{"done":{}},"who":\#
        "commissioner"},{"at":1740999600000,"clocks":{},"details":["told: dad, mum","not_told: "],"outco\#
        me":{"done":{}},"who":"commissioner"}],"title":"The team sends the referral to the centre and te\#
        lls each adult apart, both with their time"},{"broken":[],"given":["cymru referral submitted"],"\#
        rules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details\#
        ":["to: referrals@centre.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}},"who":"com\#
        missioner"}],"title":"It may have been sent this very minute"},{"broken":["C9"],"given":["cymru \#
        referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"TellServ\#
        iceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":\#
        1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.exam\#
        ple.org","sent: 2025-03-03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissioner"},{\#
        "at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre\#
        .example.org","sent: 2025-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":"commissione\#
        r"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcom\#
        e":{"refused":{"_0":"C9"}},"who":"commissioner"}],"title":"Nobody is told before it is sent, and\#
         it is not sent a minute ahead"},{"broken":["C9"],"given":["cymru referral submitted"],"rules":[\#
        "C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: \#
        referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissione\#
        r"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: \#
        You can ring her on +44 7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{\#
        "at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","words: Her n\#
        umber: 07700-900-001"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":17409924000\#
        00,"clocks":{},"command":"TellServiceUser","details":["adult: mum","words: Write to DAN@example.\#
        org first."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992400000,"clocks\#
        ":{},"command":"TellServiceUser","details":["adult: gran"],"outcome":{"invalid":{"_0":["adult"]}\#
        },"who":"commissioner"}],"title":"What one adult is told holds no way of reaching the other"},{"\#
        broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.org","sent: 20\#
        25-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"TellServiceUser","details":["adult: mum","words: The centre rings you on 07700 900001."]\#
        ,"outcome":{"done":{}},"who":"commissioner"}],"title":"To be told one’s own number is nothing of\#
         the other side"},{"broken":["C9"],"given":["referral submitted"],"rules":["C9"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.exam\#
        ple.org","sent: 2025-03-03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{"at":174099240\#
        0000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"denied":{}},"w\#
        ho":"commissioner"}],"title":"Only Cafcass Cymru’s team sends and tells, of its own referrals"},\#
        {"broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"c\#
        locks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; parts 1, payer adu\#
        lt dad; parts 2; reports payer adult dad; parts 1; words The parties share the visits; the fathe\#
        r pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{}\#
        ,"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08\#
        .1030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.2025-03-08\#
        .1030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult dad; pence 5\#
        000; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"details":["lines: session 3334","charged: 3334","paid: 0","owed: 3334","payments: 0"\#
        ],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"details":["lines: rec\#
        ord 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"done":{}},"who":"\#
        visitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","paid: 5000","owed: 7500"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the order names share the visit\#
        s to the penny, and each sees only their own"},{"broken":[],"given":["cymru referral accepted"],\#
        "rules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","details":["char\#
        ge: prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"who":"visitor"},\#
        {"at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family that it referred, and the\#
         family sees no charge"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps\#
        ":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adul\#
        t mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"com\#
        mand":"StatePrices","details":["centre: the-centre","prices: kind session; standard supervised; \#
        pence 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-case.20\#
        25-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"deta\#
        ils":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clock\#
        s":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: The first visit\#
         is free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details"\#
        :["lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"resident"},{"at":174\#
        1600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; penc\#
        e 100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000\#
        ,"clocks":{},"command":"CorrectPayment","details":["payment: p1","pence: 0","reason: Noted in th\#
        e wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"deta\#
        ils":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A correction st\#
        ands beside what it corrects, with its reason"},{"broken":["E12"],"given":["supervised session h\#
        eld"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":\#
        ["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000"],"outcome":{\#
        "refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePaye\#
        rs","details":["terms: sessions payer adult mum; parts 1; reports payer adult dad; parts 1"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","\#
        details":["charge: first","kind: session","session: the-case.2025-03-08.1030","payer: adult dad"\#
        ,"pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session: the-case.202\#
        5-03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}},"who":"coordi\#
        nator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; paye\#
        r localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"_0":"E12"}},"w\#
        ho":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case does not name"},{"broken\#
        ":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"cloc\#
        ks":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge","details"\#
        :["charge: first","kind: cancelled","session: the-case.2025-03-08.1030","pence: 4000"],"outcome"\#
        :{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCh\#
        arge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 400\#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCh\#
        arge","details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 40\#
        00"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"CorrectCharge","details":["charge: first.1","pence: 0","reason: Charged by mistake."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCharge",\#
        "details":["charge: second","kind: session","session: the-case.2025-03-08.1030","pence: 3500"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged once to each payer, as he\#
        ld or as cancelled, whichever it was"},{"broken":["F1"],"given":["session held"],"rules":["F1"],\#
        "steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions paye\#
        r adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"NoteCharge","details":["charge: notes","kind: report","pence: 2500"],"outcome":{"re\#
        fused":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NamePayers",\#
        "details":["terms: reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":"F1"}},"who":"c\#
        oordinator"}],"title":"Of supported contact there is no report to charge for, and nobody to name\#
         for one"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":\#
        1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; pa\#
        rts 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{},"command":"N\#
        amePayers","details":["terms: sessions payer adult mum; parts 0, payer adult gran; parts 1, paye\#
        r cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","terms.sessions\#
        .1.payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"},{"at":174160\#
        0800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: late","payer: adult\#
         mum"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at":1741600800000\#
        ,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; pence 0; day 2\#
        025-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}},"who":"coordi\#
        nator"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"outcome":{"done":{}},"who\#
        ":"volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p\#
        1; payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},"who":"visitor\#
        "}],"title":"What cannot be an amount, a payer or a day is not kept, and only the coordinator no\#
        tes it"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P001\#
        01"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordD\#
        raft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:4\#
        0 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":\#
        1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRec\#
        ord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.\#
        1030","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done\#
        ":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session:\#
         the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"ref\#
        used":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","\#
        details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: \#
        order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{\#
        },"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was re\#
        d."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes\#
        : 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command\#
        ":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cou\#
        rt","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414532\#
        00000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"\#
        title":"A court reads the notes that were sent to it, as they were sent, and no others"},{"broke\#
        n":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court\#
        : the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; f\#
        ileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":\#
        {"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLette\#
        r received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details\#
        ":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order all\#
        ows copies, the centre asks and the court sends"},{"broken":["C5"],"given":["referral without th\#
        e letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers"\#
        ,"details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740\#
        992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":\#
        {"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPa\#
        pers","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["pape\#
        rs"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","detai\#
        ls":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","d\#
        etails":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17410788\#
        00000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLet\#
        ter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"out\#
        come":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","detai\#
        ls":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":\#
        1741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"out\#
        come":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; \#
        bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":174107880000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter;\#
         fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome\#
        ":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLet\#
        ter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"detai\#
        ls":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},\#
        "who":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs the centre, an\#
        d only a court that follows the case sends it"},{"broken":["C5"],"given":["referral without the \#
        letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details\#
        ":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":17409\#
        92400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"o\#
        utcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPa\#
        pers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{\#
        "_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","detai\#
        ls":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":174099600\#
        0000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outco\#
        me":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome"\#
        :{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","detai\#
        ls":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174108240000\#
        0,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"t\#
        itle":"The court cannot send what it is asked for, and says why; a new letter asks again"},{"bro\#
        ken":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refus\#
        ed":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPape\#
        rs","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: orde\#
        r","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"\#
        _0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","d\#
        etails":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Where the referral does not tell that the order allows copies, the order itself must \#
        be here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":174099240\#
        0000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],\#
        "outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"\#
        FollowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcom\#
        e":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowC\#
        ase","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"\#
        court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","ca\#
        seNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done\#
        ":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: no\#
        ne","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{\#
        },"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":\#
        [],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"deta\#
        ils":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks"\#
        :{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details\#
        ":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"c\#
        ommand":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free roo\#
        m."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["prog\#
        ress: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met;\#
         D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by refer\#
        ence and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open cen\#
        tre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","d\#
        etails":["person: clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark\#
        -of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"Gra\#
        ntRole","details":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court \#
        the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["link: link-the-case","person: clara","referrer: court"],"outcome"\#
        :{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: referrer kind court; name Clara Bench; organisation Family Court at Leeds; email cla\#
        ra@court.example.org; service centre the-centre; kind supportedCentre; frequency every two weeks\#
        ; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; ord\#
        erDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns \#
        false; missing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done\#
        ":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":\#
        "court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcom\#
        e":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","det\#
        ails":["centre: second-centre","profile: name The Second Centre; town Diss; country england; tak\#
        esSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: second-centre","standard: supervised","awarded:\#
         2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}}\#
        ,"who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","detai\#
        ls":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: Th\#
        e Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details"\#
        :["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}}\#
        ,"who":"court"}],"title":"A court that refers from its account has the referral on its desk, and\#
         reads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a \#
        room that holds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":[\#
        "E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one family in a\#
         room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, \#
        2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"]\#
        ,"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six h\#
        ours of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":[\#
        "H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Contact may go on to the day that is six months after its first"},{"broken":["\#
        H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":\#
        {"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no\#
         later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre\#
        ","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only f\#
        or days on which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"\#
        rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: \#
        the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-0\#
        3-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0\#
        ","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or\#
         named twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules"\#
        :["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions p\#
        rogress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepte\#
        d"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervis\#
        or: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":[\#
        "hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","\#
        supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelled\#
        ByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":\#
        ["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two h\#
        ours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["superv\#
        ised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"\#
        refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],\#
        "outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provis\#
        ional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0"\#
        :"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","detai\#
        ls":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; sp\#
        an from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "A supervised session is certain only with a supervisor who is qualified and on duty throughout"\#
        },{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sall\#
        y; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: sally","record: dbs level enhanced; certified 2024-06-01; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: \#
        10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"broken"\#
        :["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom"\#
        ,"details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","deta\#
        ils":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: b\#
        lue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is \#
        not taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"ru\#
        les":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre:\#
         the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"w\#
        ho":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"gi\#
        ven":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025\#
        -03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":["re\#
        ferral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","roo\#
        m: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"\#
        ],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supporte\#
        d room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["refer\#
        ral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"\#
        }],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2"],\#
        "given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case"\#
        ,"dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"ref\#
        used":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","\#
        supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:\#
        10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A supervisor watches one family at a time, in a room that is turned round between two"},\#
        {"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case\#
        : another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refus\#
        ed":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not there a\#
        t one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","rep\#
        lyTo: clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentre; \#
        hearing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; ne\#
        eds An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03\#
        -10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnq\#
        uiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"o\#
        utcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqui\#
        ry","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; \#
        words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_f\#
        rom: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answe\#
        r: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 202\#
        5-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"\#
        AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for one\#
         family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers:\#
         2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a \#
        hearing, and whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":[\#
        "B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre\#
        : the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: cler\#
        k@court.example.org","question: centre the-centre; from court; kind supportedCentre; children un\#
        derTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{\#
        },"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","set\#
        tings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":17449307400\#
        00,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnq\#
        uiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: fi\#
        rst","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not the\#
        re by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","repl\#
        yTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; ch\#
        ildren underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"o\#
        utcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCe\#
        ntre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centr\#
        e; from court; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00101\#
         needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org",\#
        "question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport f\#
        alse; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answe\#
        r: fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"r\#
        efused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds wh\#
        at belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-el\#
        se","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedC\#
        entre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","questi\#
        on: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport false\#
        "],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"a\#
        nyone"}],"title":"Anybody asks in their own name only, and gives an address for the answer"},{"b\#
        roken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questio\#
        n: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"o\#
        utcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCe\#
        ntre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centr\#
        e; from court; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: firs\#
        t","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A supp\#
        orted centre is asked for no report before the hearing either"},{"broken":["B9"],"given":["open \#
        centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details"\#
        :["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from legalRe\#
        presentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: \#
        first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":\#
        ["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil 2\#
        025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquir\#
        y: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the most\#
        , and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"st\#
        eps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo\#
        : clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; child\#
        ren underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clo\#
        cks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now;\#
         standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":181978560\#
        0000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit;\#
         words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","reply\#
        To: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chi\#
        ldren underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"\#
        Only an accredited service is asked, and answers that it would take the family"},{"broken":[],"g\#
        iven":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        details":["social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"author\#
        ity"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWor\#
        ker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@counc\#
        il.example.org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["social_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"\#
        },{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker:\#
         name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.e\#
        xample.org"],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority names its two \#
        people anew when one changes, and the centre is told"},{"broken":["C2"],"given":["authority refe\#
        rral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAut\#
        horityPeople","details":["socialWorker: name Nell New; email nell@council.example.org"],"outcome\#
        ":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLoca\#
        lAuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.org"],"outco\#
        me":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLo\#
        calAuthorityPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740\#
        992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: name Tom Mer\#
        e; email tom@council.example.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"_\#
        0":["socialWorker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either of t\#
        hem out is refused"},{"broken":["C2","C3","D1"],"given":["authority referral submitted"],"rules"\#
        :["C2","C3","D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ow\#
        n_number: LCS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"o\#
        utcome":{"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outco\#
        me":{"denied":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"details\#
        ":[],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":\#
        "AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName letter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id another; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992\#
        400000,"clocks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":1\#
        741078800000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","word\#
        s: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"\#
        clocks":{},"details":["progress: notAccepted","words: We have no step-free room.","clocks: D1 me\#
        t"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameLoca\#
        lAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org","team\#
        Manager: name Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"author\#
        ity"}],"title":"A local authority sees where its referral stands, and nobody of another does"},{\#
        "broken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber: \#
        LCS/4472"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":174\#
        0992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","case:\#
         no-such-case","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at \#
        another-council"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authori\#
        ty: another-council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":174\#
        0992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNu\#
        mber: lcs 4471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at":1740992400000\#
        ,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"authority at anothe\#
        r-council"}],"title":"A colleague takes a referral up by its two numbers, and by neither alone"}\#
        ,{"broken":["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"FollowReferral","details":["authority: the-council","ownNumber: LS25P00101"]\#
        ,"outcome":{"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral that somebody els\#
        e made is no local authority’s to take up"},{"broken":[],"given":["open centre"],"rules":["I1","\#
        I2","I3","I6","I8","I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","detai\#
        ls":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; \#
        visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMor\#
        e true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt tr\#
        ue; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBac\#
        k courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Exampl\#
        e; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the p\#
        ark; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime\#
         Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; p\#
        hotographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobo\#
        dy"],"outcome":{"done":{}},"who":"anyone"}],"title":"Anybody drafts an order; it is done when ev\#
        ery matter is seen to"},{"broken":["I1"],"given":["open centre"],"rules":["I1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; child\#
        ren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervi\#
        sedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSend\#
        sPapers true; letterIsOfCymru false; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; o\#
        therRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly tr\#
        ue; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; \#
        thereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran\#
        ; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerOb\#
        serves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; may\#
        GoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I1"}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childr\#
        en Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervis\#
        edCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSends\#
        Papers true; letterIsOfCymru false; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; ot\#
        herRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly tru\#
        e; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; t\#
        hereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran;\#
         collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObs\#
        erves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayG\#
        oOut false; isAccompanied byNobody; notNeeded copiesFromCourt"],"outcome":{"done":{}},"who":"any\#
        one"}],"title":"A matter that nobody has said anything of keeps the draft from being done, until\#
         it is marked as needing nothing"},{"broken":["I2"],"given":["open centre"],"rules":["I2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-0\#
        3-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service k\#
        ind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; referra\#
        l courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnl\#
        ine true; madeUntil 2025-03-10; otherRespondsWithinDays 7; recordsArePaidJointly true; ending pr\#
        eparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter ea\#
        ch Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy\#
         Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false;\#
         interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; \#
        isAccompanied byNobody"],"outcome":{"invalid":{"_0":["draft.referral.costsPaidBy","draft.referra\#
        l.fallBack"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details"\#
        :["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; vis\#
        itor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore t\#
        rue; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true;\#
         madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack c\#
        ourtLists; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the pict\#
        ure story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in\#
         the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom G\#
        ran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Example; tak\#
        es forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; leftOut costs"],"outcome\#
        ":{"done":{}},"who":"anyone"}],"title":"A clause that stands has no gaps; one that is left out n\#
        eeds none"},{"broken":["I3"],"given":["open centre"],"rules":["I3"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and \#
        Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; c\#
        entre the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true\#
        ; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 202\#
        5-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaid\#
        Jointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 20\#
        25-09-03; thereafter each Saturday in the park; exitPlan from August in the library; direct coll\#
        ectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves\#
         false; interpreter independent; photographer Tom Example; takes forbidden; shares forbidden; ma\#
        yGoOut false; isAccompanied notByNamed"],"outcome":{"invalid":{"_0":["draft.direct.broughtBy","d\#
        raft.direct.interpreterPaidBy","draft.direct.language","draft.direct.notAccompaniedBy"]}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made \#
        2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; ser\#
        vice kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; r\#
        eferral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example;\#
         isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidB\#
        y Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the \#
        picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from Augus\#
        t in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRo\#
        om Gran; mayOthersCome false; officerObserves false; interpreter independent; language Polish; i\#
        nterpreterIsPaidJointly true; photographer Tom Example; takes forbidden; shares forbidden; mayGo\#
        Out false; isAccompanied notByNamed; notAccompaniedBy Uncle Bob"],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"Each condition face to face says whom it is about"},{"broken":[],"given":["ope\#
        n centre"],"rules":["I4"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","deta\#
        ils":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example;\#
         visitor Tom Example; service kind virtualSupervised; centre the-centre; isAgreed true; asksForM\#
        ore true; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt \#
        true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallB\#
        ack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Exam\#
        ple; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the\#
         park; exitPlan from August in the library; video deviceReadyBy Ruth Example; spaceBy Ruth Examp\#
        le; mayOthersCome false; officerObserves false; direct interpreter none"],"outcome":{"done":{}},\#
        "who":"anyone"}],"title":"By video other conditions hold, and none of those face to face is aske\#
        d for"},{"broken":["I4"],"given":["open centre"],"rules":["I4"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana;\#
         isOneChild false; carer Ruth Example; visitor Tom Example; service kind virtualSupervised; cent\#
        re the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; l\#
        etterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-0\#
        3-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJoi\#
        ntly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-\#
        09-03; thereafter each Saturday in the park; exitPlan from August in the library; video spaceBy \#
        Ruth Example; mayOthersCome false; officerObserves false; direct interpreter none"],"outcome":{"\#
        invalid":{"_0":["draft.video.deviceReadyBy"]}},"who":"anyone"}],"title":"By video it is said who\#
         sees to the device"},{"broken":["I5"],"given":["open centre"],"rules":["I5"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; childre\#
        n Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind supported\#
        Centre; centre the-centre; isAgreed true; asksForMore true; tasks report; referral courtSendsPap\#
        ers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeU\#
        ntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; record\#
        sArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contac\#
        tEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; dir\#
        ect broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCom\#
        e false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; sha\#
        res forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made \#
        2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; ser\#
        vice kind supportedCentre; centre the-centre; isAgreed true; asksForMore true; tasks attendCourt\#
        ; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Examp\#
        le; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPa\#
        idBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with t\#
        he picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from Au\#
        gust in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTh\#
        eRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographer Tom Examp\#
        le; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refu\#
        sed":{"_0":"I5"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","detai\#
        ls":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; \#
        visitor Tom Example; service kind supportedCentre; centre the-centre; isAgreed true; asksForMore\#
         true; tasks settleDisputes; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCo\#
        urt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; f\#
        allBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth \#
        Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in\#
         the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBefo\#
        reTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter n\#
        one; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied \#
        byNobody"],"outcome":{"refused":{"_0":"I5"}},"who":"anyone"}],"title":"A supported centre is ask\#
        ed for a place and for nothing else"},{"broken":[],"given":["open centre"],"rules":["I5"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03\#
        -03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service ki\#
        nd supportedCentre; centre the-centre; isAgreed true; asksForMore false; referral courtSendsPape\#
        rs true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUn\#
        til 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; records\#
        ArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story; contact\#
        Ends 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the library; dire\#
        ct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome\#
         false; officerObserves false; interpreter none; photographer Tom Example; takes forbidden; shar\#
        es forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; c\#
        hildren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind sup\#
        ervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks report; referral courtS\#
        endsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true\#
        ; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example;\#
         recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story;\#
         contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the libra\#
        ry; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOt\#
        hersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbidd\#
        en; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"Without such a wish it is done; of supervised contact a report may be asked"},{"b\#
        roken":["I6","I8"],"given":["open centre"],"rules":["I6","I8"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; children Sam and Ana; \#
        isOneChild false; carer Ruth Example; visitor Tom Example; service kind supervisedCentre; centre\#
         the-centre; isAgreed true; asksForMore true; tasks records; referral courtSendsPapers true; let\#
        terIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-\#
        10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJoint\#
        ly true; ending preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09\#
        -03; thereafter each Saturday in the park; exitPlan from August in the library; direct broughtBy\#
         Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; offi\#
        cerObserves false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden\#
        ; mayGoOut false; isAccompanied byNobody; leftOut placeAndAcceptance"],"outcome":{"refused":{"_0\#
        ":"I6"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["dra\#
        ft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor T\#
        om Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; t\#
        asks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeB\#
        y Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLi\#
        sts; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepar\#
        edHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exit\#
        Plan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Exam\#
        ple; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photograph\#
        er Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; leftO\#
        ut leave"],"outcome":{"refused":{"_0":"I8"}},"who":"anyone"}],"title":"Contact is always subject\#
         to the centre's accepting, and the centre always sees the papers"},{"broken":["I9"],"given":["o\#
        pen centre"],"rules":["I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"FinishOrder","de\#
        tails":["draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Exampl\#
        e; visitor Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksFor\#
        More true; tasks records; enquiry made-up; referral courtSendsPapers true; letterIsOfCymru false\#
        ; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsW\#
        ithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending pr\#
        eparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; thereafter ea\#
        ch Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; collectedBy\#
         Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves false;\#
         interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut false; \#
        isAccompanied byNobody"],"outcome":{"invalid":{"_0":["draft.service.enquiry"]}},"who":"anyone"}]\#
        ,"title":"An answer before the hearing is quoted by its own reference"},{"broken":[],"given":["o\#
        pen centre"],"rules":["I9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","deta\#
        ils":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cou\#
        rt; kind supervisedCentre; children twoToFour; wantsReport false"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2\#
        025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; serv\#
        ice kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true; tasks records; en\#
        quiry first; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy\#
         Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLis\#
        ts; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; prepare\#
        dHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; exitP\#
        lan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Examp\#
        le; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photographe\#
        r Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody; aids p\#
        arentingPlan"],"outcome":{"done":{}},"who":"anyone"}],"title":"What the centre was asked before \#
        the hearing can be quoted"},{"broken":["B2"],"given":["open centre"],"rules":["B2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: about made 2025-03-03; c\#
        hildren Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Example; service kind sup\#
        portedCentre; centre the-centre; isAgreed true; asksForMore false; signs longGap; referral court\#
        SendsPapers true; letterIsOfCymru false; copiesFromCourt true; madeBy Ruth Example; isOnline tru\#
        e; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example\#
        ; recordsArePaidJointly true; ending preparedBy Ruth Example; preparedHow with the picture story\#
        ; contactEnds 2025-09-03; thereafter each Saturday in the park; exitPlan from August in the libr\#
        ary; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayO\#
        thersCome false; officerObserves false; interpreter none; photographer Tom Example; takes forbid\#
        den; shares forbidden; mayGoOut false; isAccompanied byNobody"],"outcome":{"refused":{"_0":"B2"}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"FinishOrder","details":["draft: abo\#
        ut made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visitor Tom Exam\#
        ple; service kind supportedCentre; centre the-centre; isAgreed true; asksForMore false; signs lo\#
        ngGap; whyDespiteSigns They met twice this year.; referral courtSendsPapers true; letterIsOfCymr\#
        u false; copiesFromCourt true; madeBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRe\#
        spondsWithinDays 7; fallBack courtLists; costsPaidBy Tom Example; recordsArePaidJointly true; en\#
        ding preparedBy Ruth Example; preparedHow with the picture story; contactEnds 2025-09-03; therea\#
        fter each Saturday in the park; exitPlan from August in the library; direct broughtBy Gran; coll\#
        ectedBy Gran; notBeforeTime Tom Example; notInTheRoom Gran; mayOthersCome false; officerObserves\#
         false; interpreter none; photographer Tom Example; takes forbidden; shares forbidden; mayGoOut \#
        false; isAccompanied byNobody"],"outcome":{"done":{}},"who":"anyone"}],"title":"Signs of risk po\#
        int to supervised contact, unless the order says why not"},{"broken":["A1"],"given":["open centr\#
        e"],"rules":["A1"],"steps":[{"at":1819785600000,"clocks":{},"command":"FinishOrder","details":["\#
        draft: about made 2025-03-03; children Sam and Ana; isOneChild false; carer Ruth Example; visito\#
        r Tom Example; service kind supervisedCentre; centre the-centre; isAgreed true; asksForMore true\#
        ; tasks records; referral courtSendsPapers true; letterIsOfCymru false; copiesFromCourt true; ma\#
        deBy Ruth Example; isOnline true; madeUntil 2025-03-10; otherRespondsWithinDays 7; fallBack cour\#
        tLists; costsPaidBy Tom Example; recordsArePaidJointly true; ending preparedBy Ruth Example; pre\#
        paredHow with the picture story; contactEnds 2025-09-03; thereafter each Saturday in the park; e\#
        xitPlan from August in the library; direct broughtBy Gran; collectedBy Gran; notBeforeTime Tom E\#
        xample; notInTheRoom Gran; mayOthersCome false; officerObserves false; interpreter none; photogr\#
        apher Tom Example; takes forbidden; shares forbidden; mayGoOut false; isAccompanied byNobody"],"\#
        outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"No draft names a centre whose award h\#
        as lapsed"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","perso\#
        n: sue","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12\#
        -31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: \#
        60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30\#
        ","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A supervisor is booked up to the last day of their check"},{"broken":["L2"],"given":["supe\#
        rvised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Ke\#
        epStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certif\#
        ied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03;\#
         safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: \#
        sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last\#
         day of their training"},{"broken":["L1","L2"],"given":["supervised referral accepted"],"rules":\#
        ["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cen\#
        tre: the-centre","person: sue","record: references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseU\#
        ntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","\#
        provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"o\#
        utcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; cert\#
        ified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-0\#
        3; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervis\#
        or","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre:\#
         the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from An\#
        n Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; dom\#
        esticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{\#
        "refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaff\#
        Record","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 202\#
        4-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegu\#
        ardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","detai\#
        ls":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Neither assigned nor confirmed without what is asked for"},{"broken":["L1"],"given":["supervised\#
         sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffR\#
        ecord","details":["centre: the-centre","person: sue","record: references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428\#
        900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"vol\#
        unteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who"\#
        :"volunteer"}],"title":"What is booked does not begin when the supervisor turns out not to be ch\#
        ecked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L2"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue\#
        ","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}},"who":"volunteer"},\#
        {"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"volunte\#
        er"}],"title":"What is booked does not begin when the supervisor turns out not to be trained"},{\#
        "broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enh\#
        anced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A DBS check \#
        holds on its last day and not on the next"},{"broken":["L1"],"given":["open centre"],"rules":["L\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; rece\#
        ived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 202\#
        7-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10\#
        :00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs le\#
        vel standard; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; \#
        received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil\#
         2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span fro\#
        m 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseU\#
        ntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span\#
         from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is on duty w\#
        ithout a check, or with one that does not look far enough"},{"broken":["L1"],"given":["open cent\#
        re"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","detail\#
        s":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; refere\#
        nces from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31;\#
         domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","perso\#
        n: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12\#
        -31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        One reference is not enough, two are"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre",\#
        "member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cent\#
        re: the-centre","person: nell","record: dbs level enhanced; certified 2025-03-04; references "],\#
        "outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: d\#
        bs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben \#
        Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuse\#
        Until 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; sp\#
        an from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Somebody new wait\#
        s until their papers are here"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","\#
        settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLev\#
        el enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2023-03-09; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09\#
        ","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coor\#
        dinator"}],"title":"A centre that renews checks after two years"},{"broken":[],"given":["supervi\#
        sed referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10\#
        :00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from:\#
         10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who\#
        ":"supervisor"}],"title":"Whoever is checked and trained is put on duty and watches contact"},{"\#
        broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enh\#
        anced; certified 2022-03-09; references from Ann Old; received 2024-06-02, from Ben Old; receive\#
        d 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; domesticAbuseUntil 2025-0\#
        3-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers that are in order on th\#
        eir last day put somebody on duty that day"},{"broken":["L1"],"given":["sessions booked"],"rules\#
        ":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person:\#
         vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Roste\#
        rStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; \#
        to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre"\#
        ,"day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:40; \#
        to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever knows a family is not on\#
         duty while it is there"},{"broken":["L1"],"given":["supervised referral accepted"],"rules":["L1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"]\#
        ,"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Nobody watches a family that they know"},{"broken":["L1"],"given":["supervised sessions b\#
        ooked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","deta\#
        ils":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":17414\#
        28900000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"titl\#
        e":"It is never too late to say that one knows a family"},{"broken":["L1"],"given":["sessions bo\#
        oked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","detai\#
        ls":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"\#
        command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}},"who":"resident"}],"\#
        title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open centre"],"rules":["L\#
        1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: vic","record: references from Ann Old; received 2024-06-02, from Ben Old; rece\#
        ived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 202\#
        7-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; cer\#
        tified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-\#
        03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; c\#
        ertified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-0\#
        6-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31","a\#
        nswers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What somebody says of the\#
        ir own record makes nobody fit until the coordinator keeps it"},{"broken":["L2"],"given":["open \#
        centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","d\#
        etails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; r\#
        eferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnti\#
        l 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"\#
        who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cent\#
        re: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"r\#
        efused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says against themselves counts\#
         at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: bob","record: \#
        dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enha\#
        nced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12\#
        -31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"Keep\#
        StaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certifie\#
        d 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; s\#
        afeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome\#
        ":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's record, nor keeps their ow\#
        n"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs leve\#
        l enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; re\#
        ceived 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span\#
         from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified\#
         2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2027-12-31"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detai\#
        ls":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00\#
        "],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refuse\#
        d":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its last day and not on th\#
        e next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"SetPeopleSettings","details":["centre: the-centre","settings: dbsRenewalMon\#
        ths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomest\#
        icAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":[\#
        "centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","\#
        details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; \#
        references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; inductionUntil \#
        2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from\#
         10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Domestic abu\#
        se training is the centre's choice, safeguarding is not"},{"broken":["E6"],"given":["practitione\#
        r has the case"],"rules":["E10","E5","E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        skToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why: \#
        Sam asked for it."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},\#
        "details":["centre: the-centre","day: 2025-03-08","observers: "],"outcome":{"done":{}},"who":"vo\#
        lunteer"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the\#
        -case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":["visits_asked: 1","visits_booked: 1"],"outcome":{"done\#
        ":{}},"who":"practitioner"},{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],\#
        "outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"details":[\#
        "centre: the-centre","day: 2025-03-08","observers: Pat Page, inPerson","may_enter: Dan Cole, Pat\#
         Page"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arri\#
        veAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: observer pat"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clo\#
        cks":{},"details":["centre: the-centre","day: 2025-03-08","inside: Dan Cole, Pat Page","may_begi\#
        n: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"A\#
        rriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"c\#
        ommand":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command"\#
        :"TakeBackObservation","details":["session: the-case.2025-03-15.1030","person: pat"],"outcome":{\#
        "outOfStep":{}},"who":"practitioner"},{"at":1741431600000,"clocks":{},"command":"LeaveByDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observ\#
        er pat"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A practitioner asks to observe a ses\#
        sion, is booked, and comes in by the door on neither side"},{"broken":["E5","E10"],"given":["pra\#
        ctitioner has the case"],"rules":["E10","E5"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"AskToObserve","details":["session: the-case.2025-03-08.1030","person: quinn","way: inPerson","\#
        why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400000,"clocks":\#
        {},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: i\#
        nPerson","why: To see."],"outcome":{"denied":{}},"who":"practitioner/quinn"},{"at":1740992400000\#
        ,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pa\#
        t","way: inPerson","why:  "],"outcome":{"invalid":{"_0":["why"]}},"who":"practitioner"},{"at":17\#
        40992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030",\#
        "person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":\#
        1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08\#
        .1030","person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["session: the-case.202\#
        5-03-08.1030","person: pat","isYes: false","words: It is the very first visit."],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],\#
        "outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"\#
        AskToObserve","details":["session: the-case.2025-03-15.1030","person: pat","way: inPerson","why:\#
         To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command"\#
        :"AnswerObservation","details":["session: the-case.2025-03-15.1030","person: pat","isYes: true",\#
        "words: Please ring the side bell."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900\#
        000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-15.1030","date: 20\#
        25-03-15","from: 12:30","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414289\#
        00000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1742040900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: observer pat"],"outcome":{\#
        "refused":{"_0":"E5"}},"who":"volunteer"},{"at":1742040900000,"clocks":{},"details":["centre: th\#
        e-centre","day: 2025-03-15","observers: ","may_enter: Dan Cole"],"outcome":{"done":{}},"who":"vo\#
        lunteer"}],"title":"Nobody comes to observe who has not the case, was not booked, or has it no l\#
        onger"},{"broken":["E10"],"given":["practitioner has the case"],"rules":["E10"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030"\#
        ,"person: pat","way: remotely","why: Too far to come."],"outcome":{"done":{}},"who":"practitione\#
        r"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741429800000,"clocks":{},"command":"AnswerObservation","details":["sessi\#
        on: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"refused":{"_0":"E10"}},"w\#
        ho":"coordinator"}],"title":"A session is observed while it is ahead, and not once it has begun"\#
        },{"broken":["E5","E10"],"given":["supervised referral submitted"],"rules":["E10"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: f\#
        alse","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","min\#
        utes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minu\#
        tes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised"\#
        ,"endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat",\#
        "name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done"\#
        :{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":\#
        ["person: pat","name: Pat Page","email: pat@advisers.example.org","office: familyCourtAdviser","\#
        organisation: Cafcass","madeSure: rang the switchboard"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS2\#
        5P00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":\#
        "AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why\#
        : To see."],"outcome":{"refused":{"_0":"E10"}},"who":"practitioner"},{"at":1740992400000,"clocks\#
        ":{},"command":"AskToObserve","details":["session: the-case.2025-03-08.1030","person: pat","way:\#
         remotely","why: To see."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerObservation","details":["session: the-case.2025-03-08.1030","person: pat\#
        ","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","day: 2025-03-08","observers: Pat Page, remotely"],"outcome":{"done"\#
        :{}},"who":"supervisor"},{"at":1741429200000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: observer pat"],"ou\#
        tcome":{"refused":{"_0":"E5"}},"who":"volunteer"}],"title":"Contact by video is observed from af\#
        ar, and nobody comes to the centre for it"},{"broken":["F5"],"given":["practitioner has the case\#
        "],"rules":["F5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child \#
        sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginS\#
        ession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDra\#
        ft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 \#
        Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.10\#
        30","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done"\#
        :{}},"who":"practitioner"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["se\#
        ssion: the-case.2025-03-08.1030","to: practitioner","recipient: Pat Page","authority: order","pa\#
        ys: nobody"],"outcome":{"invalid":{"_0":["practitioner"]}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: pract\#
        itioner","practitioner: pat","recipient: Pat Page","pays: nobody"],"outcome":{"refused":{"_0":"F\#
        5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["ses\#
        sion: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page","au\#
        thority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"\#
        clocks":{},"details":["notes: 1"],"outcome":{"done":{}},"who":"practitioner"}],"title":"A practi\#
        tioner reads the record that was sent to them, as it was sent, and no other"},{"broken":[],"give\#
        n":["cymru practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","disc\#
        ussed: 2025-03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitioner\#
        "},{"at":1740992400000,"clocks":{},"details":["video_suits: true"],"outcome":{"done":{}},"who":"\#
        practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","\#
        hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","end\#
        sOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"An adviser who has the case assesses that contact by video suits, and the centr\#
        e may accept it so"},{"broken":["B7"],"given":["cymru practitioner has the case"],"rules":["B7"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isS\#
        uitable: true","assessed: 2025-03-04","discussed: 2025-03-03","limits:  "],"outcome":{"invalid":\#
        {"_0":["assessed","limits"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"A\#
        ssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed: 2025\#
        -03-03","limits: Nobody else in the room."],"outcome":{"done":{}},"who":"practitioner"},{"at":17\#
        40992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false\#
        ","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes\#
        : 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes:\#
         30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","en\#
        dsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSui\#
        table: false","assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody listens in."],"ou\#
        tcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","supervisor: sue"],"o\#
        utcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"Where an adviser finds that video\#
         does not suit, or not any more, no session by video is booked"},{"broken":["B7"],"given":["prac\#
        titioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Asses\#
        sRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-\#
        03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner"}],"title":"Whether v\#
        ideo suits is for an adviser of Cafcass Cymru to assess, in a case that it referred"},{"broken":\#
        ["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"RegisterPerson","details":["person: gil","name: Gil Ward","email: gil@guardians.e\#
        xample.org","addressMark: mark-of-gil"],"outcome":{"done":{}},"who":"system"},{"at":174099240000\#
        0,"clocks":{},"command":"AllocatePractitioner","details":["person: gil","name: Gil Ward","email:\#
         gil@guardians.example.org","office: guardian","organisation: Guardians","madeSure: rang the off\#
        ice"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Take\#
        UpCase","details":["person: gil","number: LS25P00101"],"outcome":{"done":{}},"who":"practitioner\#
        /gil"},{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: gil","isSuit\#
        able: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused"\#
        :{"_0":"B7"}},"who":"practitioner/gil"}],"title":"A guardian does not assess whether contact by \#
        video suits"},{"broken":["B3","B7"],"given":["cymru practitioner has the case"],"rules":["B7","B\#
        3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supervi\#
        sed-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccredita\#
        tion","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: supervised-house","kinds: supervisedCentre, virtualSupervised"],"outcome":{"done":{\#
        }},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"AssessRem\#
        ote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2025-03-03"\#
        ,"limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000\#
        ,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","documents\#
        : the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"details":["practice_case: the-next"],"outcome":{"denied":{}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["case: the-next","found: ","hasUn\#
        managedHarm: false","assessor: Mel Field"],"outcome":{"done":{}},"who":"coordinator at supervise\#
        d-house"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["case: the-next"\#
        ,"kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outc\#
        ome":{"refused":{"_0":"B7"}},"who":"coordinator at supervised-house"}],"title":"What an adviser \#
        found of video goes with the case to the next centre"},{"broken":["C15"],"given":["supervised se\#
        ssions booked"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPers\#
        on","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark: ma\#
        rk-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"details":[],"\#
        outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Allocate\#
        Practitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","offic\#
        e: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"pract\#
        itioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","numbe\#
        r: ls 25 p 00101"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"\#
        details":["progress: accepted","children: Sam","ahead: 2025-03-08, 2025-03-15, 2025-03-22","held\#
        : ","notes: 0","conditions: The visiting adult comes by the side door.","professional: none","cl\#
        ocks: D1 met"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"deta\#
        ils":[],"outcome":{"denied":{}},"who":"practitioner/nobody"},{"at":1740992400000,"clocks":{},"de\#
        tails":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details\#
        ":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","\#
        minutes: 60","room: green","supervisor: sue"],"outcome":{"denied":{}},"who":"practitioner"},{"at\#
        ":1740992400000,"clocks":{},"command":"EndAllocation","details":["person: pat"],"outcome":{"done\#
        ":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}}\#
        ,"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person\#
        : pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"A practitio\#
        ner sees a case once they have taken it up, and nothing once that has ended"},{"broken":["C15"],\#
        "given":["supervised referral submitted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.exa\#
        mple.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,\#
        "clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: p\#
        at@advisers.example.org","office: socialWorker","organisation:  ","madeSure:  "],"outcome":{"inv\#
        alid":{"_0":["madeSure","organisation"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: DAN@example.or\#
        g","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome":{"invalid":{"_0":["e\#
        mail"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","\#
        details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker\#
        ","organisation: Leeds","madeSure: rang"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992\#
        400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","e\#
        mail: pat@advisers.example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase"\#
        ,"details":["person: pat"],"outcome":{"invalid":{"_0":["number"]}},"who":"practitioner"},{"at":1\#
        740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00102"],"\#
        outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command\#
        ":"TakeUpCase","details":["person: pat","number: ?","born: 2019-05-04"],"outcome":{"refused":{"_\#
        0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details\#
        ":["person: pat","number: LS25P00103"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},\#
        {"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00\#
        101"],"outcome":{"denied":{}},"who":"practitioner"}],"title":"Whoever does not know the number o\#
        f the case is not let in, and not for long"},{"broken":["C15"],"given":["practitioner has the ca\#
        se"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskAboutAttending","det\#
        ails":["person: pat","professional: attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["\#
        professional.office","professional.why"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AskAboutAttending","details":["person: pat","professional: attends true; name Cath M\#
        oss; office Cafcass; why to support Sam"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740\#
        992400000,"clocks":{},"details":["professional: none"],"outcome":{"done":{}},"who":"practitioner\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person: pat","isYes: \#
        false"],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerAttending","details":["person: pat","isYes: true"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["professional: Cath Moss"],"outcom\#
        e":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"details":["centre: the-cen\#
        tre","day: 2025-03-08","professional: Cath Moss","may_enter: Dan Cole, Cath Moss"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AnswerAttending","details\#
        ":["person: pat","isYes: false","words: no room"],"outcome":{"outOfStep":{}},"who":"coordinator"\#
        }],"title":"A practitioner asks who should attend, and the centre answers"},{"broken":["C15"],"g\#
        iven":["referral drafted"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orde\#
        rDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RegisterP\#
        erson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","addressMark:\#
         mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"\#
        AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advisers.example.org\#
        ","office: guardian","organisation: Guardians","madeSure: rang the office"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person\#
        : pat","number: "],"outcome":{"invalid":{"_0":["born"]}},"who":"practitioner"},{"at":17409924000\#
        00,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ","born: 2019-05-05"],"o\#
        utcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command"\#
        :"TakeUpCase","details":["person: pat","born: 2019-05-04"],"outcome":{"done":{}},"who":"practiti\#
        oner"}],"title":"Where the referral names no number of the court's, a case is taken up by the da\#
        y on which a child was born"},{"broken":[],"given":["practitioner has the case"],"rules":["C15"]\#
        ,"steps":[{"at":1741338000000,"clocks":{},"command":"CloseCase","details":["reason: courtEnded",\#
        "contactCeased: 2025-03-07"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741338000000,"clo\#
        cks":{},"details":["progress: ended","ahead: ","cancelled: 2025-03-08, 2025-03-15, 2025-03-22"],\#
        "outcome":{"done":{}},"who":"practitioner"},{"at":1741338000000,"clocks":{},"command":"AskAboutA\#
        ttending","details":["person: pat","professional: attends false"],"outcome":{"outOfStep":{}},"wh\#
        o":"practitioner"}],"title":"A practitioner hears when contact has ended, and still reads what t\#
        hey had"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYear\#
        s 3; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ChangeRetention","details":["centre: the-centre","retention: closedYears 2; sa\#
        feguardingYears 25"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"HoldRecords","details":["isHeld: true","reason: The police asked us to keep it."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords",\#
        "details":["isHeld: false","reason: The police are done."],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"details":["stage: submitted"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A hold is placed and lifted by whoever runs the centre, and how long r\#
        ecords are kept is their choice"},{"broken":[],"given":["referral submitted"],"rules":["L3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","\#
        words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835773200000,"clocks\#
        ":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":18357\#
        73200000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: Too late."],"out\#
        come":{"outOfStep":{}},"who":"coordinator"}],"title":"The day after its time has passed a family\#
         is erased, and the centre keeps the reference alone"},{"broken":["L3"],"given":["referral submi\#
        tted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EraseFamily","details"\#
        :[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1835737200000,"clocks":{},"command":"EraseFamily","details":[],"\#
        outcome":{"refused":{"_0":"L3"}},"who":"coordinator"}],"title":"On the last day it is still kept\#
        "},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"DeclineReferral","details":["because: noRoom","words: We have no room."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords\#
        ","details":["isHeld: true","reason: An inquiry may need it."],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refus\#
        ed":{"_0":"L3"}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseFamily","d\#
        etails":["reference: the-cause"],"outcome":{"invalid":{"_0":["reference"]}},"who":"coordinator"}\#
        ,{"at":2372230800000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"denied":{}},"w\#
        ho":"supervisor"},{"at":2372230800000,"clocks":{},"command":"ChangeRetention","details":["centre\#
        : the-centre","retention: closedYears 3; safeguardingYears 2"],"outcome":{"invalid":{"_0":["rete\#
        ntion.safeguardingYears"]}},"who":"coordinator"}],"title":"Whatever its age, nothing is erased t\#
        hat somebody holds"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","a\#
        ccount: Sam fell and cut a knee.","happened: 2025-03-08T11:00","toldAuthorities: ","suspendConta\#
        ct: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1743152400000,"clocks":{},"command":"\#
        CloseCase","details":["reason: movedOn","contactCeased: 2025-03-28"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1901005200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{\#
        "refused":{"_0":"L3"}},"who":"coordinator"},{"at":2532153600000,"clocks":{},"command":"EraseFami\#
        ly","details":[],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where an incident was repo\#
        rted the family is kept longer"},{"broken":["L3"],"given":["supervised session held"],"rules":["\#
        L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: t\#
        he-case.2025-03-08.1030","text: attendees Dan and Sam; events Dan and Sam drew.; whatTheChildSai\#
        d Again!"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{"L3":["2025-0\#
        4-10"]},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"\#
        },{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData","details":["adult: dad","isReadThro\#
        ugh: true"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":1741597200000,"clocks":\#
        {},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph record.the-case.2025-\#
        03-08.1030/attendees/0; choice give, paragraph record.the-case.2025-03-08.1030/events/0; choice \#
        blackOut; names Sam; ground child"],"outcome":{"done":{}},"who":"coordinator"},{"at":17415972000\#
        00,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/\#
        frequency/0; choice give, paragraph referral/preparation/0; choice give, paragraph firstVisits/f\#
        irstVisitReason/0; choice give, paragraph assessment/summary/0; choice leaveOut; ground seriousH\#
        arm; words Not for him."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks\#
        ":{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad","isReadThrough: true"],"outc\#
        ome":{"done":{}},"who":"coordinator"}],"title":"An adult asks, somebody decides on what staff wr\#
        ote, and then it is given"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"\#
        at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"den\#
        ied":{}},"who":"resident"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":[\#
        "adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comman\#
        d":"DecideOwnData","details":["adult: dad","decisions: paragraph referral/frequency/0; choice le\#
        aveOut"],"outcome":{"invalid":{"_0":["decisions.0.ground"]}},"who":"coordinator"},{"at":17415972\#
        00000,"clocks":{},"command":"DecideOwnData","details":["adult: dad","decisions: "],"outcome":{"d\#
        enied":{}},"who":"supervisor"},{"at":1741597200000,"clocks":{},"command":"DecideOwnData","detail\#
        s":["adult: dad","decisions: paragraph referral/frequency/0; choice leaveOut; ground notAboutThe\#
        m"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Releas\#
        eOwnData","details":["adult: dad"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":\#
        1744322400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome":{"done":{}}},{"at":174432600\#
        0000,"clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Nothing is given \#
        that nobody has read through, and nobody asks for another"},{"broken":["L3"],"given":["session h\#
        eld"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details\#
        ":["adult: dad","children: true"],"outcome":{"refused":{"_0":"L3"}},"who":"visitor"},{"at":17415\#
        97200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad","children: false"],"outco\#
        me":{"done":{}},"who":"visitor"}],"title":"What is held about a child is asked for by somebody w\#
        ith parental responsibility alone"},{"broken":["L3"],"given":["referral submitted","next centre"\#
        ],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":\#
        ["centre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"refused":{"_\#
        0":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details"\#
        :["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor\#
        : mill-house","why: The hall is sold."],"outcome":{"denied":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: the\#
        -centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: the-centre","why\#
        : The hall is sold."],"outcome":{"invalid":{"_0":["successor"]}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-h\#
        ouse","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"HoldRecords","details":["isHeld: true","reason: They are not ours any more."],\#
        "outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldReco\#
        rds","details":["isHeld: true","reason: The police asked for it."],"outcome":{"done":{}},"who":"\#
        coordinator at mill-house"}],"title":"A centre that closes hands what it keeps to another, which\#
         then answers for it"},{"broken":["L3"],"given":["referral submitted","next centre"],"rules":["L\#
        3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["centre: the\#
        -centre","retention: closedYears 5; safeguardingYears 25"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom","\#
        words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"HandRecordsOver","details":["centre: the-centre","successor: mill-house","why: T\#
        he hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":1835773200000,"clocks":{},"comma\#
        nd":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator at mill-hous\#
        e"},{"at":1898845200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"\#
        who":"coordinator at mill-house"}],"title":"What a centre promised to keep longer, its successor\#
         keeps as long"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"\#
        at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"o\#
        utcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"w\#
        ho":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["sessio\#
        n: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-cas\#
        e.2025-03-08.1030","text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sal\#
        ly"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command\#
        ":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}\#
        },"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","\#
        details":["session: the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"\#
        clocks":{"F2":["met"]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordD\#
        raft","details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{\#
        "outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","det\#
        ails":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"wh\#
        o":"supervisor"}],"title":"A record is written in time, checked by a second person, and locked"}\#
        ,{"broken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":174203364000\#
        0,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{\#
        "F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A record that is not written tur\#
        ns overdue by itself"},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps\#
        ":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session:\#
         the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"\#
        who":"coordinator"}],"title":"Nothing is recorded of a session that has not begun"},{"broken":[]\#
        ,"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"co\#
        mmand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Da\#
        d, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"\#
        supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},\#
        "command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7\#
        ":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"Se\#
        ndReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"T\#
        he final record goes on the last of the seven days, in March"},{"broken":[],"given":["supervised\#
         session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDra\#
        ft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 \#
        Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command"\#
        :"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":[\#
        "kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes \#
        on the last of the seven days, in October"},{"broken":[],"given":["cymru referral submitted"],"r\#
        ules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre",\#
        "endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800\#
        000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["rea\#
        son: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745\#
        535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact reaches Cafcas\#
        s Cymru on the last of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules"\#
        :["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCa\#
        se","details":["reason: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind:\#
         conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the l\#
        ast of the seven days that contact has concluded"},{"broken":[],"given":["supervised session hel\#
        d"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details"\#
        :["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supe\#
        rvised centre takes down that somebody asks for a witness"},{"broken":["F6"],"given":["session h\#
        eld"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","detail\#
        s":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":17415972000\#
        00,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"\#
        _0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","deta\#
        ils":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported centre\#
         is called to give evidence, and the request is kept"},{"broken":[],"given":["supervised session\#
         held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","det\#
        ails":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam buil\#
        t a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200\#
        000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","deta\#
        ils":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to:\#
         court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Notes that a second person checked go to the court by its order"},{"br\#
        oken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"cl\#
        ocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: atten\#
        dees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done"\#
        :{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["se\#
        ssion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,\#
        "clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","r\#
        ecipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"wh\#
        o":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: t\#
        he-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks\#
        ":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipien\#
        t: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":17\#
        41453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","t\#
        o: court","recipient: Family Court","authority: agreement","pays: nobody"],"outcome":{"invalid":\#
        {"_0":["authorityDetails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"Sen\#
        dRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","a\#
        uthority: order","pays: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000\#
        ,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","\#
        recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025\#
        -03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","detail\#
        s":["session: the-case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":\#
        "supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-ca\#
        se.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","authority: agreement","authorityD\#
        etails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Notes go to the court checked, with authority, and as they were"},{"broken":["F1"],"given"\#
        :["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command"\#
        :"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam seemed happy\#
        ."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comm\#
        and":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: events Sam built a \#
        tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"c\#
        ommand":"SaveRecordDraft","details":["session: no-such-session","text: events Sam built a tower.\#
        "],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comma\#
        nd":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F\#
        1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["ses\#
        sion: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: \#
        nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre wri\#
        tes no observation of contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps"\#
        :[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at \#
        Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{}\#
        ,"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"\#
        _0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","detai\#
        ls":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":"A report asked of a supporte\#
        d centre is refused and kept once, and the letter is ready"},{"broken":[],"given":["supervised s\#
        ession held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport",\#
        "details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"A report asked of a supervised centre is taken down"},{"broken":[],"given":["session held"],"\#
        rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details"\#
        :["incident: fall","session: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from t\#
        he climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","su\#
        spendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one \#
        thing that is written of supported contact"},{"broken":["F3"],"given":["supervised session held"\#
        ],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","d\#
        etails":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":174177000000\#
        0,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["r\#
        eason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refus\#
        ed":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft\#
        ","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sa\#
        m built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741\#
        770000000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord"\#
        ,"details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140\#
        000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"The final record goes within seven days of contact ceasi\#
        ng, all of it checked"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"ste\#
        ps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason\#
        : stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600\#
        000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record tha\#
        t is not sent turns overdue, across the night on which the clocks go forward"},{"broken":["F1","\#
        F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F\#
        3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","con\#
        tactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks"\#
        :{},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind\#
        "]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kin\#
        d: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"\#
        clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1\#
        "}},"who":"coordinator"}],"title":"Where nobody commissioned contact, no return of supported con\#
        tact is owed or sent"},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"step\#
        s":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason:\#
         courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":17615\#
        23140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"cl\#
        ocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":\#
        ["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Cafcass Cymru is told within seven days that contact has concluded"},{"broke\#
        n":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora\#
         Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendRet\#
        urn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1\#
        745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCa\#
        se","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"a\#
        t":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174553560\#
        0000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"The return of supported contact goes to Cafcass Cym\#
        ru within seven days of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-\#
        case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind sup\#
        ervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; ki\#
        nd supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        819753200000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-cent\#
        re; kind supervisedCentre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"refer\#
        rer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case",\#
        "link: link-another-case","centre: the-centre","kind: supportedCentre","referrer: parent"],"outc\#
        ome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral names only a service that is a\#
        ccredited for it on the day"},{"broken":[],"given":["cymru referral drafted"],"rules":["B7"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind virtualSupervised; frequency weekly; minutes 60; virtualBecause longOrNoCo\#
        ntact; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both paren\#
        ts in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen M\#
        ade-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video\#
         once it was assessed and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rul\#
        es":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: service centre the-centre; kind virtualSupervised; frequency weekly; virtualBecause distance\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefe\#
        rral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: wales funding ground involvement; adviser\#
         Owen Pryce; riskAssessment seen with both parents in January; sessions 6; minutesEach 60; known\#
        SafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-0\#
        4; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["answers.wales.remote.discussed\#
        "]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: service centre the-centre; kind virtualSupported; frequency weekly; virtualBecause distan\#
        ce; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents \#
        in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made\#
        -Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for s\#
        upported contact nor without an assessment"},{"broken":["B7"],"given":["cymru referral submitted\#
        "],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":\#
        ["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupe\#
        rvised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_\#
        0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather hold it by video does not ta\#
        ke a Cymru family there without the assessment"},{"broken":["C10"],"given":["open centre"],"rule\#
        s":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: \#
        link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeg\#
        uardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPri\#
        vateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AnswerReferral","details":["answers: preparation who the mother; how "],"outcome":{"inval\#
        id":{"_0":["answers.preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresenta\#
        tive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre t\#
        he-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tru\#
        e; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the moth\#
        er's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bor\#
        n 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship moth\#
        er; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firs\#
        tName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; \#
        arrangements willingToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answer\#
        s.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: preparation who the mother; how with a picture book; by 2025-03-03"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, \#
        how, and by when"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcas\#
        sCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-order; kind order; fileName order.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind s\#
        afeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; show\#
        sPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
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
         papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement; advis\#
        er Owen Pryce; riskAssessment seen with both parents; sessions 7; minutesEach 60; knownSafeguard\#
        ingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who\#
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
        ts; sessions 3; minutesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTru\#
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
        pers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement; adviser \#
        Owen Pryce; riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSafeguarding\#
        Issues false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; \#
        service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceed\#
        ings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pa\#
        persFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; l\#
        astName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; \#
        relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vi\#
        sitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; a\#
        ttendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparat\#
        ion who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded fals\#
        e; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fal\#
        se; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents;\#
         sessions 3; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than si\#
        x hours, nor for less than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the\#
        -case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order\#
        .pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}\#
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
        cerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0"\#
        :"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both pa\#
        rents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"re\#
        fused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk ass\#
        essment, guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referre\#
        r: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType\#
         application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen P\#
        ryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind su\#
        pervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family C\#
        ourt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; f\#
        allBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adu\#
        lts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telep\#
        hone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNa\#
        me Cole; relationship father; contact email dan@example.org; attendees named ; arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the c\#
        entre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ris\#
        k found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involveme\#
        nt; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minutesEach 120; know\#
        nSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"brok\#
        en":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["documen\#
        t: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPr\#
        ivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName s\#
        afeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
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
        se; hasOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment\#
         seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"C\#
        afcass Cymru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules":[\#
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
        g ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 6; min\#
        utesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details\#
        ":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour se\#
        ssions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: interpreter isNeeded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.\#
        language","answers.interpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; orga\#
        nisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supported\#
        Centre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at \#
        Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack \#
        eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AnswerReferral","details":["answers: interpreter isNeeded true; language British Sign L\#
        anguage; who an agency; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"An interpreter comes with language, name and payer"},{"broken":["C14"],"given":["ope\#
        n centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","d\#
        etails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-le\#
        tter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes\#
         48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLe\#
        aveCentre true; photographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDeta\#
        ils"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email\#
         referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; preparation who the mother; how with the centre's picture\#
         book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; paper\#
        s hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet n\#
        o; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs none"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The child may leave the centre only w\#
        ith for how long and from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth\#
         Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind\#
         supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family\#
         Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor;\#
         fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; a\#
        dults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tel\#
        ephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; last\#
        Name Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wi\#
        llingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the\#
         centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; r\#
        isk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; i\#
        sTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepres\#
        entative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cent\#
        re the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder\#
         true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profession\#
        al attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing C\#
        afcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refer\#
        rer"}],"title":"Without the safeguarding letter, the form asks why and who will send it"},{"brok\#
        en":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@exampl\#
        e.org; socialWorker name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.r\#
        eferrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedi\#
        ngs hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; pap\#
        ersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; la\#
        stName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; r\#
        elationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role vis\#
        itingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; at\#
        tendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparati\#
        on who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false\#
        ; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns fals\#
        e; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; s\#
        ocialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.or\#
        g"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names th\#
        e social worker and the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName order.\#
        pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document\#
        : id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application\#
        /pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthor\#
        ity; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash;\#
         email ann@example.org; teamManager name Tom Mere; email tom@example.org; service centre the-cen\#
        tre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; cou\#
        rt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's s\#
        olicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019\#
        -05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; co\#
        ntact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName \#
        Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrang\#
        ements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how\#
         with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends\#
         false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local \#
        authority refers with its two people named"},{"broken":[],"given":["referral drafted"],"rules":[\#
        "B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths \#
        7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"}],"title":"A stay as long as the limit needs no agreement, a longer one was agreed with th\#
        e centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind su\#
        pervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"A stay as long as the limit is sent without any agreement"},{"broken":["B\#
        10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; freq\#
        uency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service ce\#
        ntre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","questi\#
        on: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; e\#
        xpectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details\#
        ":["enquiry: first","order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotA\#
        ccepted, longStay, noReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"out\#
        come":{"done":{}},"who":"anyone"}],"title":"A stay that is to last longer is not referred before\#
         the centre has agreed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer\#
        : legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName \#
        safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03\#
        ; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; c\#
        hildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer\#
        ; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTeleph\#
        onePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; \#
        contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre f\#
        alse; photographs none; preparation who the mother; how with the centre's picture book; by 2027-\#
        02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Re\#
        port false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Cour\#
        t at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"The order says what follows if the centre does \#
        not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentat\#
        ive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders kind \#
        nonMolestation; issued 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missi\#
        ng Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction\#
         none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["case: another-case","link: link-another-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["case: another-case","answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; \#
        fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; ad\#
        ults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tele\#
        phone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastN\#
        ame Cole; relationship father; contact email dan@example.org; attendees named ; arrangements wil\#
        lingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the \#
        centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; ri\#
        sk found ; orders kind nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOth\#
        erConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":["case: another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"details":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"An injunction of the day two years ago is asked for, one of the d\#
        ay before is not"},{"broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepre\#
        sentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth \#
        Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind \#
        supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family \#
        Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSe\#
        ction7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["\#
        met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":\#
        "Papers that come with the referral meet their deadline at once"},{"broken":["C3"],"given":["ope\#
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
        se; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCu\#
        rrent true, kind occupation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; \#
        hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        details":["papers: safeguardingLetter needed; order needed; injunction needed; section7Report ne\#
        eded; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; f\#
        ileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper\#
        ","details":["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741082400000,"clocks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status:\#
         notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks"\#
        :{},"details":["papers: safeguardingLetter received; order received; injunction needed; section7\#
        Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A referral shows which pape\#
        rs are needed, received and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"s\#
        teps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case\#
        ","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name\#
         Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPa\#
        rtyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role\#
         residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90000\#
        1; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relatio\#
        nship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"\#
        C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        43375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName \#
        order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"\#
        done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"t\#
        itle":"The papers reach the centre within two days of the order, weekend or not"},{"broken":["C1\#
        3"],"given":["open centre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answ\#
        ers.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organ\#
        isation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; preparation who the mother\#
        ; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional at\#
        tends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration na\#
        me Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDe\#
        tails by the father at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"Photographs are allowed only with by whom and where"},{"broken":["C3"],"given":["open centre"\#
        ],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id early; kind othe\#
        r; fileName other.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer\#
         kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.\#
        org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; pro\#
        ceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28\#
        ; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sa\#
        m; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hi\#
        ll; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; rol\#
        e visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.or\#
        g; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prep\#
        aration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded \#
        false; professional attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; media\#
        Type application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docum\#
        ent: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicat\#
        ion/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Repor\#
        t false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["docu\#
        ment: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"\#
        outcome":{"done":{}},"who":"referrer"}],"title":"Where something is kept private, each document \#
        says whether it shows that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileN\#
        ame safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":[\#
        "answers.professional.office","answers.professional.why"]}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative;\#
         name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-ce\#
        ntre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; co\#
        urt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's \#
        solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 201\#
        9-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; c\#
        ontact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName\#
         Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arran\#
        gements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; ho\#
        w with the centre's picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional attends true; na\#
        me Cath Moss; office Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"A professional who attends is named, with office and reason"},{"\#
        broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attende\#
        es named id gran; name Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":\#
        {"_0":["answers.attendees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.or\#
        g; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proce\#
        edings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; \#
        papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam;\#
         lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill\#
        ; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the moth\#
        er; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional \#
        attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration \#
        name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : attendees named id gran; name Joan Cole; relationship grandmother; part the last half hour; co\#
        mesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everyb\#
        ody who comes is named, with their part of the visit"},{"broken":["C1"],"given":["open centre"],\#
        "rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family0-case","link: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family1-case","link: link\#
        -1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["case: family2-case","link: link-2","referrer: c\#
        ourt"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["case: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: fam\#
        ily4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family5-case","link: link-\#
        5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: family7-case","link: link-7","referrer: neighbo\#
        ur"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"BeginReferral","details":["case: family8-case","link: link-8","person: somebody-else",\#
        "referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}]\#
        ,"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, sign\#
        ed in or not"},{"broken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind\#
         virtualSupported; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["fo\#
        und: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupporte\#
        d","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Con\#
        tact by video says why it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"r\#
        ules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: service centre the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekl\#
        y"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused\#
        ":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","\#
        details":["kind: virtualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparat\#
        ion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video without a reason is neither ref\#
        erred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks\#
        ":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Spring and Autumn; t\#
        own Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1648627200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","sta\#
        ndard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200\#
        000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: superv\#
        ised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedE\#
        lsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":\#
        ["centre: the-centre","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: the-centre","offered: supervise\#
        dElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["c\#
        entre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        761433200000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"Accreditation that lapses on the last Sunday of March or October lapses at\#
         London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks\#
        ":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Leap Year; town Diss\#
        ; country england; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":17091\#
        97200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: s\#
        upported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all",\#
        "centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"de\#
        tails":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of\#
         29 February lasts until the end of February"},{"broken":[],"given":["centre on the register"],"\#
        rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres:\#
         the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["\#
        register: virtualSupported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":18197531400\#
        00,"clocks":{},"details":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","cen\#
        tres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["regis\#
        ter: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"de\#
        tails":["centre: the-centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: the-centre"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-c\#
        entre","offered: supportedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is \#
        found for as long as its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["\#
        centre on the register"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","name: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre\#
        : the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre\#
        ","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"\#
        outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 202\#
        5-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarde\#
        d: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details"\#
        :["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register\#
        ; only its officer awards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral su\#
        bmitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","deta\#
        ils":["concern: doors","centre: the-centre","account: Both parents wait in one hall.","knownFrom\#
        : I was there with a family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks\#
        ":{},"details":["concern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","s\#
        tandard: supported","why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: do\#
        ors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},\#
        {"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"o\#
        utcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterO\#
        fficer","details":["concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who\#
        ":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: li\#
        aising","steps: liaising, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: supporte\#
        d","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhe\#
        re, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","kind:\#
         supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":17\#
        41597200000,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre",\#
        "standard: supported","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":17415972000\#
        00,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link","centre: t\#
        he-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1741597200000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A se\#
        cond door is used now."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},\#
        "details":["concern: doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}\#
        ],"title":"A concern goes to the commissioner, who alerts the register officer, who suspends the\#
         award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported\#
        ","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: N\#
        ot kept."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Lif\#
        tAccreditationSuspension","details":["centre: the-centre","standard: supported"],"outcome":{"ref\#
        used":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: suppor\#
        tedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 202\#
        5-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["reg\#
        ister: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"W\#
        hat is withdrawn comes back by a new award alone"},{"broken":[],"given":["open centre"],"rules":\#
        ["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details"\#
        :["centre: the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: \#
        Two members of staff are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions\#
        : "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: \#
        the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on \#
        the centre's public page until they are lifted"},{"broken":[],"given":["centre on the register"]\#
        ,"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupporte\#
        d, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"details":["centre: the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhe\#
        re, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"details":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"do\#
        ne":{}},"who":"anyone"}],"title":"A centre with both standards offers every kind of service ther\#
        e is, each by its own name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre"\#
        ,"kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done\#
        ":{}},"who":"anyone"}],"title":"A kind of service that the protocol does not know cannot be offe\#
        red"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginR\#
        eferral","details":["link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer:\#
         parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a ce\#
        ntre for a kind of service that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre",\#
        "profile: name Supported Only; town Thetford; country england; takesSelfReferrals true"],"outcom\#
        e":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-\#
        centre","standard: supported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supp\#
        ortedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSu\#
        pervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, virtualSuppor\#
        ted"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-ce\#
        ntre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title"\#
        :"A centre that is accredited for supported contact alone cannot offer supervised contact"},{"br\#
        oken":["A1"],"given":["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervi\#
        sedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-one","centre: the-centre","kind: supportedCentre","refer\#
        rer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"B\#
        eginReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: suppo\#
        rtedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":18197532\#
        00000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supp\#
        orted","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks\#
        ":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-cen\#
        tre","kind: supervisedCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone\#
        "},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","li\#
        nk: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done"\#
        :{}},"who":"anyone"}],"title":"A referral names only a service that is accredited, that day, for\#
         the contact it asks for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kind\#
        s: supportedCentre","others: services handover, indirectContact, parentingAssessment; languages \#
        Polish, British Sign Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ha\#
        ndover, indirectContact, parentingAssessment","languages: Polish, British Sign Language","access\#
        : step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","\#
        services: ","languages: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre s\#
        ays what else it offers, in which languages, and which needs it meets"},{"broken":["A9"],"given"\#
        :["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services handover,\#
         babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":\#
        "An offer that the register has no name for is not taken"},{"broken":[],"given":["centre on the \#
        register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centr\#
        e","renewals: supported later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported due; supervise\#
        d due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["c\#
        entre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported\#
        ","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},\#
        "details":["centre: the-centre","renewals: supported later; supervised due","accredited_until: s\#
        upported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Notice of a renewal is given in time, and a new award begins again"},{"broken":["A3"],"given":\#
        ["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"Ch\#
        angeRegisterSettings","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcom\#
        e":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"office\#
        r"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: ren\#
        ewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811\#
        664000000,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","\#
        details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"of\#
        ficer"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: supported lat\#
        er"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["cent\#
        re: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        How long before is the register officer's choice, within bounds"},{"broken":["A1"],"given":["ref\#
        erral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the\#
        -centre","families_affected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819\#
        753140000,"clocks":{},"details":["centre: the-centre","renewals: supported due","families_affect\#
        ed: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"\#
        clocks":{},"details":["centre: the-centre","renewals: supported lapsed; supervised lapsed","fami\#
        lies_affected: supported 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1819753200000,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from:\#
         10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"tit\#
        le":"An award that is not renewed lapses, and the families whom it affects are listed"},{"broken\#
        ":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place:\#
         Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: \#
        reported","steps: reported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":174099240\#
        0000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"co\#
        mmissioner"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outc\#
        ome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","\#
        details":["concern: hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{\#
        }},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details\#
        ":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"c\#
        locks":{},"details":["concern: hall","state: applying","steps: applying, liaising, reported"],"o\#
        utcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an organisation that is not accred\#
        ited, and it goes to Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall\#
        ","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","\#
        offers","organisation","place"]}},"who":"anyone"}],"title":"A report names who, where, what and \#
        how it is known"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organis\#
        ation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet a\#
        t the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"EnterCentre","details":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country eng\#
        land; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],\#
        "outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},\#
        "command":"MoveReport","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":[\#
        "centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccred\#
        itation","details":["centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":[\#
        "concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner\#
        /cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to\#
        : applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation \#
        has become accredited only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall\#
        ","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A\#
         leaflet at the library.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"o\#
        utcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"Mov\#
        eReport","details":["concern: hall","to: closed","note: It no longer offers contact."],"outcome"\#
        :{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: \#
        hall","state: closed","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"\#
        }],"title":"What was reported is seen through, and each step is kept"},{"broken":[],"given":["ce\#
        ntre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateO\#
        ffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","deta\#
        ils":["centre: the-centre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-c\#
        entre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        3294600000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; superv\#
        isedCentre 0; virtualSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCent\#
        re 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":\#
        "StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre\#
        ","waiting_weeks: supportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"d\#
        one":{}},"who":"anyone"}],"title":"The wait that the public reads bears the day on which the cen\#
        tre said so"},{"broken":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: suppor\#
        tedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcom\#
        e":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"State\#
        WaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","deta\#
        ils":["centre: the-centre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["we\#
        eks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","detai\#
        ls":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"vol\#
        unteer"}],"title":"A centre states no wait for contact that it does not offer"},{"broken":["H2"]\#
        ,"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"re\#
        fused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession"\#
        ,"details":["session: the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"\#
        outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "MoveSession","details":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A session before the first one is not booked while\#
         another would then lie past six months"},{"broken":[],"given":["supervised session held"],"rule\#
        s":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult:\#
         mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-0\#
        7","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is \#
        asked alone, with minutes to come and go between them"},{"broken":["H6"],"given":["supervised se\#
        ssion held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview",\#
        "details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: da\#
        d","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordin\#
        ator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: \#
        2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"\#
        at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-1\#
        4","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides\#
         are never asked for times at which they could meet"},{"broken":["H1"],"given":["supervised sess\#
        ion held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","detai\#
        ls":["kind: threeMonths","findings: Going well.","childrenSaid: child sam; words I like the blue\#
         room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"H\#
        oldReview","details":["kind: other","findings: Again.","childrenSaid: child nobody; words Hello.\#
        "],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child i\#
        s heard in a review, in the child's own words"},{"broken":[],"given":["supervised session held"]\#
        ,"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"\#
        ]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"The three-month review is held on its last day"},{"broken\#
        ":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"\#
        H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in\#
         November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; \#
        until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review\#
         contact goes on to the day that was signed off"},{"broken":[],"given":["supervised session held\#
        ","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","d\#
        etails":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: con\#
        tactDetails, childrensNeeds, visitArrangements, assessmentSummary, attendanceDates","documents: \#
        the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"details":["stage: accepted","sessions: 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741600800000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supportedCentre"\#
        ,"held: 0","papers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"c\#
        oordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["2025-03-17"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-21","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"A family steps down to supported contact at another centre with what\#
         that centre needs"},{"broken":[],"given":["supervised session held","next centre"],"rules":["H5\#
        "],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","ne\#
        wCase: the-next","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-\#
        next","stage: submitted","papers: order needed; safeguardingLetter needed"],"outcome":{"done":{}\#
        },"who":"coordinator at mill-house"}],"title":"A family steps down to handovers, without what it\#
         did not need"},{"broken":["B1"],"given":["supervised session held"],"rules":["H5","B1"],"steps"\#
        :[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the\#
        -next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: the-order, the\#
        -letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"\#
        AcceptReferral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outco\#
        me":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Scre\#
        enReferral","details":["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Accept\#
        Referral","details":["case: the-next","kind: supportedCentre","endsOn: 2025-09-01"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"At its own centre a family steps down, and the next coo\#
        rdinator looks for the risk afresh"},{"broken":["H5"],"given":["supervised session held","next c\#
        entre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":[\#
        "to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-21","items: contactDetai\#
        ls","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported",\#
        "lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H5"}},"\#
        who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-ho\#
        use","newCase: the-third","way: handovers","lastDay: 2025-03-22","items: contactDetails","docume\#
        nts: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"\#
        command":"DeclineReferral","details":["case: the-next","because: noRoom","words: We have no room\#
        ."],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","\#
        supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Nothing stays booked past\#
         the last day, and nothing is booked after it"},{"broken":["B2"],"given":["supervised referral s\#
        ubmitted","next centre"],"rules":["H5","B2"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "ScreenReferral","details":["found: harm Said to have hit the child.","hasUnmanagedHarm: true","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AssessRisk","details":["summary: A supervisor can manage it.","isManageable: true",\#
        "childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre",\#
        "endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay:\#
         2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B2"}},"who":"coo\#
        rdinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk","details":["summary: It is pas\#
        t.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: m\#
        ill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","d\#
        ocuments: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":1741078800000,"clocks\#
        ":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","last\#
        Day: 2025-03-22","items: contactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator\#
        "}],"title":"Harm that nobody could manage holds a family back until the risk has been assessed \#
        afresh"},{"broken":["B1","G3"],"given":["supervised session held","next centre"],"rules":["H5","\#
        B1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"AssessRisk","details":["summary: M\#
        ore is needed than we can do.","isManageable: false","childrenNeedPreVisit: false","assessor: Co\#
        ra Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":\#
        "StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22\#
        ","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},\#
        {"at":1741600800000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: v\#
        iolent","account: Dad pushed the table over.","happened: 2025-03-08T11:20","toldAuthorities: ","\#
        suspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{\#
        },"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay\#
        : 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"G3"}},"who":"co\#
        ordinator"}],"title":"Nobody steps down with a risk that is not managed, or while contact is sus\#
        pended"},{"broken":["A1","A9"],"given":["supervised session held"],"rules":["H5","A1","A9"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: mill-house","pr\#
        ofile: name Mill House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mi\#
        ll-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","do\#
        cuments: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1741600800000,"clocks":\#
        {},"command":"StepDown","details":["to: the-centre","newCase: the-next","way: handovers","lastDa\#
        y: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A9"}},"who":"c\#
        oordinator"}],"title":"Only to a centre that is accredited for it, and that offers handovers whe\#
        re handovers are meant"},{"broken":["H5"],"given":["session held","next centre"],"rules":["H5"],\#
        "steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCa\#
        se: the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"out\#
        come":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"St\#
        epDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","\#
        items: contactDetails","documents: "],"outcome":{"denied":{}},"who":"supervisor"}],"title":"Of s\#
        upported contact there is nothing to step down from"},{"broken":["C6"],"given":["cymru referral \#
        accepted","next centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Step\#
        Down","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","it\#
        ems: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6"}},"who":"coordinator"}],"tit\#
        le":"Cafcass Cymru names the kind and the centre in a new referral"},{"broken":[],"given":["supe\#
        rvised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayP\#
        laceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks"\#
        :{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"tit\#
        le":"The resident carer frees the place in one step"},{"broken":[],"given":["supervised sessions\#
         booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded",\#
        "details":[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["\#
        sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it \#
        too"},{"broken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"\#
        supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome\#
        ":{"denied":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"Say\#
        PlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not\#
         of the case frees its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4\#
        "],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNe\#
        eded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordin\#
        ator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded"\#
        ,"contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"\#
        },{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["r\#
        eason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741597200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Closing frees what is ahead, not before the last session\#
         that was held"},{"broken":[],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":\#
        1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handov\#
        ers; childTold day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","detail\#
        s":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; \#
        how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The way \#
        out is planned, both sides are told, and the child hears of it by the last visit"},{"broken":["H\#
        3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},\#
        "command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-\#
        08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}},"who":"coordinator"}],"titl\#
        e":"A child is not told after the last visit that it was the last"},{"broken":["H2","H3"],"given\#
        ":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"comm\#
        and":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherCentre; childTold day 2025-09-\#
        01; by The worker; how With a story."],"outcome":{"done":{}},"who":"coordinator"},{"at":17495460\#
        00000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-09; next anotherCentre;\#
         childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"refused":{"_0":"H2"}},\#
        "who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: last\#
        Day 2025-06-09; next anotherCentre; childTold day 2025-06-09; by The worker; how With a story."]\#
        ,"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}],"title":"A plan has a day, \#
        and ends no later than contact here may last"},{"broken":["H3"],"given":["supervised session hel\#
        d"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["pla\#
        n: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; by Dad; how On the phone."],"\#
        outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs the centre plans the way out\#
        "},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1741597200\#
        000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"cloc\#
        ks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},"comm\#
        and":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"denied":{}\#
        },"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: t\#
        hreeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1\#
        749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["kind: t\#
        hreeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A revi\#
        ew with the coordinator after three months"},{"broken":["H1"],"given":["supervised session held"\#
        ],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldReview"\#
        ,"details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"ti\#
        tle":"A review that is not held turns overdue; another kind does not stand for it"},{"broken":["\#
        H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"\#
        H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldReview",\#
        "details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstan\#
        ces The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":\#
        "H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["k\#
        ind: sixMonths","findings: The court decides in November.","exceptional: circumstances  ; signed\#
        OffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at"\#
        :1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: The \#
        court decides in November.","exceptional: circumstances The court decides in November.; signedOf\#
        fBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coordinato\#
        r"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMont\#
        hs","findings: The court decides in November.","exceptional: circumstances The court decides in \#
        November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"After six months contact goes on only in exceptional circumstances, stated and signed \#
        off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494\#
        400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findings: \#
        Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks\#
        ":{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is one"},{"brok\#
        en":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":\#
        {"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19",\#
        "from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","details":["\#
        dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"broken"\#
        :["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks"\#
        :{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November\#
        .","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 202\#
        5-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervis\#
        or: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not go o\#
        n beyond the day that was signed off"},{"broken":["H2"],"given":["supervised session held"],"rul\#
        es":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"HoldReview","details":["kind: six\#
        Months","findings: The court decides in November.","exceptional: circumstances The court decides\#
         in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1757156400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","fr\#
        om: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: \#
        The court decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedOffBy \#
        Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1759\#
        316400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-11-29.1030","da\#
        te: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","details":["kind: other","findi\#
        ngs: The court decided sooner.","exceptional: circumstances A few weeks to say goodbye.; signedO\#
        ffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A later\#
         sign-off leaves no session in the diary past the day that it reaches"},{"broken":[],"given":["s\#
        upervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"]\#
        ,"G2":["none"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtec\#
        tion","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: author\#
        ity police; toldWhom The control room; at 2025-05-10T10:45; reference CAD 1234","suspendContact:\#
         false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The centre itself tells the police o\#
        r children's services at once"},{"broken":["G1"],"given":["supervised referral accepted"],"rules\#
        ":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","de\#
        tails":["incident: bruise","kinds: immediateProtection","account: Sam said who had done it.","ha\#
        ppened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeContact","details":["reassessme\#
        nt: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},\#
        {"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthority","details":["incident: brui\#
        se","told: authority childrensServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"TellAuthority","detail\#
        s":["incident: bruise","told: authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcom\#
        e":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue from the moment that it happ\#
        ened, and until somebody is"},{"broken":["G3"],"given":["supervised referral accepted"],"rules":\#
        ["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident:\#
         push","kinds: violent","account: Dad pushed the table over.","happened: 2025-05-10T12:40","told\#
        Authorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174687840\#
        0000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:00",\#
        "minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordina\#
        tor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spoke \#
        with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":\#
        1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: ","assessor: "],"o\#
        utcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,\#
        "clocks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","a\#
        ssessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After violence contact\#
         is suspended until risk has been assessed afresh"},{"broken":[],"given":["supervised referral a\#
        ccepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","de\#
        tails":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-05-\#
        10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1746878400000,"clocks":{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: secon\#
        d-fall","kinds: injury","account: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities\#
        : ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks\#
        ":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact \#
        goes on after an incident where nobody asked for it to stop"},{"broken":["G2"],"given":["cymru r\#
        eferral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["20\#
        25-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","acc\#
        ount: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendConta\#
        ct: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"\#
        TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"w\#
        ho":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","d\#
        etails":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shou\#
        ting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is t\#
        old within one working day, Easter left out, and in writing"},{"broken":["G2"],"given":["cymru r\#
        eferral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"c\#
        ommand":"ReportIncident","details":["incident: words","kinds: discriminatory","account: What was\#
         said, word for word.","happened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommi\#
        ssioner","details":["incident: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000\#
        ,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: words","inWriting: t\#
        rue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have told it is not to have writte\#
        n it; both turn overdue, Christmas left out"},{"broken":["G2"],"given":["cymru referral accepted\#
        "],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportI\#
        ncident","details":["incident: push","kinds: abusive","account: What was seen and heard.","happe\#
        ned: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":\#
        "One working day across the night on which the clocks go forward"},{"broken":["G2"],"given":["cy\#
        mru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"\#
        ]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: What was se\#
        en and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{\#
        "done":{}}}],"title":"One working day across the night on which the clocks go back"},{"broken":[\#
        "G2"],"given":["supervised referral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"cloc\#
        ks":{"G2":["none"]},"command":"ReportIncident","details":["incident: words","kinds: threatening"\#
        ,"account: What was seen and heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendCo\#
        ntact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"comma\#
        nd":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"refused":{"_0\#
        ":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothing of a family that it did not\#
         refer"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":17449020\#
        00000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportIncident","details":["incident: \#
        shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50\#
        ","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        45308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shout\#
        ing","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks"\#
        :{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Tuesday \#
        after Easter"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":17\#
        66577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"ReportIncident","details":["inci\#
        dent: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24\#
        T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident:\#
         shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"c\#
        locks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: t\#
        rue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end of the Mo\#
        nday after Christmas"},{"broken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[\#
        {"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"command":"ReportIncident","details\#
        ":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 20\#
        25-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunt\#
        eer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["i\#
        ncident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17616095\#
        40000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWr\#
        iting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and written by the end o\#
        f the Monday after the clocks go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","\#
        E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSess\#
        ion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult m\#
        um"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveA\#
        tDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","wh\#
        o: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command\#
        ":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{}\#
        ,"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"c\#
        locks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434\#
        000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"Each side comes and goes in its own time, and the session is held"},{"broken":[],"given\#
        ":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBr\#
        eathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"OrderBreathT\#
        est","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033700000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: th\#
        e-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Wit\#
        h a negative test the adult comes in"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad",\#
        "kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{\#
        },"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"o\#
        utcome":{"done":{}},"who":"volunteer"}],"title":"Without a test the adult stays outside; with a \#
        negative one the visit goes ahead"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","ki\#
        tFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"\#
        command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","adult: dad","result: positive"],"outcome":{"done":{}},"who":"volunteer"},{"at":\#
        1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"refused"\#
        :{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"\#
        ],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command"\#
        :"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"com\#
        mand":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025\#
        -03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742\#
        033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15"\#
        ,"session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"\#
        volunteer"}],"title":"A positive or refused test ends the visit before it begins, and no second \#
        test undoes it"},{"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"]\#
        ,"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"OrderBreath\#
        Test","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coor\#
        dinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: negative"],"out\#
        come":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A test is asked for only where the\#
         order asks for one, as the coordinator notes it"},{"broken":[],"given":["sessions booked"],"rul\#
        es":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adul\#
        t: mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142\#
        9800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":\#
        "Whoever did not come needs no test; contact with another goes by the door alone"},{"broken":[],\#
        "given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["\#
        centre: the-centre","day: 2025-03-08","state: due","hold: none","conditions: The visiting adult \#
        comes by the side door.","photographs: none","child_may_go_out: false","interpreter: none","prof\#
        essional: none","inside: ","may_enter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 20\#
        25-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["centre: the-centre","day: 2025-0\#
        3-09","conditions: none","inside: none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The \#
        staff of the day see in one look what holds for a family, and who may come in now"},{"broken":["\#
        E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"detail\#
        s":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-wels\#
        h-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"o\#
        utcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks":{},"details":["centre: the-\#
        centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks"\#
        :{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"v\#
        olunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],\#
        "outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees the board of a centre's day,\#
         or works its door"},{"broken":["E5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"\#
        who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"}],"title":"Whoever is not on the case is turned away, and that is kep\#
        t"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: Be on time. Be \#
        kind. No photographs without leave."],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","asse\#
        ssor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minutes: 45","\#
        way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minutes: 30","w\#
        ay: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk was found, and non\#
        e that staff cannot manage.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora \#
        Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ac\#
        ceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-26","conditions: The visiting \#
        adult comes by the side door."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":17414289000\#
        00,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"don\#
        e":{}},"who":"volunteer"}],"title":"Nobody comes in who has not accepted the centre's rules"},{"\#
        broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"\#
        command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes\#
        : 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate\#
        ","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 10"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["s\#
        ession: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"wh\#
        o":"visitor"}],"title":"Whoever is delayed says so, and the other side hears of it at once"},{"b\#
        roken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{\#
        },"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minu\#
        tes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400000,"clocks":{},"command":"Sa\#
        yLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 0"],"outco\#
        me":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":1741427400000,"clocks":{},"command":"\#
        SayLate","details":["session: the-case.2025-03-08.1030","side: residentCarer","minutes: 181"],"o\#
        utcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"Nobody says it for the other \#
        side, and a delay has a length"},{"broken":["E2"],"given":["supervised referral accepted"],"rule\#
        s":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adul\#
        t: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"\#
        who":"volunteer"}],"title":"Supervised contact does not begin without its supervisor"},{"broken"\#
        :["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428840000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414289\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"\#
        who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"command":"LeaveByDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adul\#
        t dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414334\#
        00000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at\#
        ":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refuse\#
        d":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"EndSession","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attend\#
        ed"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"comma\#
        nd":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":\#
        {},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":174143400000\#
        0,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each si\#
        de comes and goes in its own window"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"\#
        ],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.202\#
        5-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":\#
        1741428600000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","si\#
        de: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resident"},{"at":1741429800000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"}\#
        ,{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused"\#
        :{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The child waits outside while the\#
         visiting adult is late, and both sides hear of it"},{"broken":["E6"],"given":["referral accepte\#
        d"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetOpenings","details":["\#
        centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1;\#
         byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":\#
        {"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock o\#
        n the Sunday on which it changes in March"},{"broken":["E6"],"given":["referral accepted"],"rule\#
        s":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpenings","details":["centre: t\#
        he-centre","openings: pattern weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrang\#
        ement false; closedOnBankHolidays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"refused\#
        ":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes by London's clock on the Sun\#
        day on which it changes in October"},{"broken":[],"given":["sessions booked"],"rules":["K3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details"\#
        :["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","n\#
        otices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":["centre: the-centre","notic\#
        es: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"de\#
        tails":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"The no\#
        tice stands on the centre's page from its announcement until contact goes on"},{"broken":["K3"],\#
        "given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:  \#
        "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact\#
         is not suspended without telling the public why"},{"broken":["K1","K4"],"given":["sessions book\#
        ed"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace",\#
        "details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Centres are shut fo\#
        r visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["s\#
        essions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu",\#
        "returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_s\#
        uspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"command":"SettleHeldSe\#
        ssions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks":{},\#
        "details":["held_by_suspension: ","minutes_used: 180","held: 0"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Sessions that fall in a suspension are held and not cancelled, and those a\#
        fter it stand again"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","sco\#
        pe: country england","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":\#
        "officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the\#
        -flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10:30","minutes: 60","room: b\#
        lue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"r\#
        efused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["sessi\#
        on: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room: blue"],"outcome":{"refused\#
        ":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges of a suspension"},{"broken\#
        ":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SuspendFaceToFace","details":["suspension: wales","scope: country wales","from: 2025-0\#
        3-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SuspendFaceToFace","details":["suspension: leeds","scope: areas ls, YO","from: 2025-03-\#
        08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceT\#
        oFace","details":["suspension: ipswich","scope: areas ip","from: 2025-03-08","notice: Shut."],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspens\#
        ion: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: named","scope: centres ","from: 2025-03-02","\#
        notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres"]}},"who":"officer"}],"tit\#
        le":"A suspension reaches the centres that it names, and no others"},{"broken":["K1"],"given":["\#
        sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: the-flu","scope: centres the-centre","from: 2025-03-08","notice:\#
         Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clock\#
        s":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}],"title":"A held sess\#
        ion is not begun, and nobody is let in for it"},{"broken":["K1","K4"],"given":["sessions booked"\#
        ],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall i\#
        s flooded."],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at":1740992400000,\#
        "clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: nation","from: \#
        2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ow\#
        nCentre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspensi\#
        on: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},\#
        {"at":1741597200000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","return\#
        s: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"deta\#
        ils":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A c\#
        entre suspends contact for itself, and for no other"},{"broken":[],"given":["sessions booked"],"\#
        rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detai\#
        ls":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-10","notice: Flooded."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspensio\#
        n","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-0\#
        3-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"End\#
        Suspension","details":["suspension: flood","returns: 2025-03-20"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08, 2025-03\#
        -15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While another suspension holds, nobod\#
        y is told that contact goes on"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu"\#
        ,"scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPlaceNotNeeded","details":[],"\#
        outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"command":"EndSuspension"\#
        ,"details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}]\#
        ,"title":"A family that no longer needs its place does not come back to it"},{"broken":[],"given\#
        ":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Suspend\#
        FaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-09","notice: Shut fo\#
        r visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["s\#
        essions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu",\#
        "returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"d\#
        etails":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"voluntee\#
        r"}],"title":"What is booked before the first day and from the day of the return is not held"},{\#
        "broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"DecideAlternative","details":["alternative: way virtualContact; health All well.;\#
         infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"command":"SuspendFaceToFace","det\#
        ails":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"out\#
        come":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2":["running"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"DecideAlternative","details":[\#
        "alternative: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody\#
        ."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"comm\#
        and":"DecideAlternative","details":["alternative: way trustedPerson; words Gran can bring Sam to\#
         the park.; health All well.; infectionRisk Low out of doors.; vulnerablePeople Nobody."],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"For every family that is held something is decide\#
        d in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation",\#
        "from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741\#
        651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"c\#
        locks":{},"command":"DecideAlternative","details":["alternative: way noneForNow; health ; infect\#
        ionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternative.health","alternative.infe\#
        ctionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"who":"coordinator"},{"at":17\#
        41651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way n\#
        oneForNow; health The child is in hospital.; infectionRisk High.; vulnerablePeople The child.; w\#
        hyNone No visitor and no telephone on the ward."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","details":["suspension: the-\#
        flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"title":"A family for whom n\#
        othing is decided in time shows as overdue"},{"broken":[],"given":["sessions booked"],"rules":["\#
        K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegisterSettings","details":["set\#
        tings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"SuspendFaceToFace","details":[\#
        "suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shut for visits."],"outcome":{\#
        "done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"]},"command":"DecideAlterna\#
        tive","details":["alternative: way indirectContact; health All well.; infectionRisk High.; vulne\#
        rablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family has somethin\#
        g else within the days that the register gives"},{"broken":["J8"],"given":["video referral accep\#
        ted"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"CheckDevice","details\#
        ":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"\#
        who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["sessio\#
        n: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyE\#
        lseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":174142896000\#
        0,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J8"}}\#
        ,"who":"visitor"}],"title":"A session that is not certain has no way in"},{"broken":[],"given":[\#
        "video booked"],"rules":["J7"],"steps":[{"at":1741429200000,"clocks":{},"command":"HoldSeat","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host\#
         sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title":"A centre that offers\#
         it hosts it, wherever the family lives"},{"broken":["J7"],"given":["video booked"],"rules":["J7\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741429200000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"refused":\#
        {"_0":"J7"}},"who":"supervisor"}],"title":"One that no longer offers it does not"},{"broken":[],\#
        "given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000,"clocks":{},"command":"Choos\#
        eActivities","details":["session: the-case.2025-03-08.1030","activities: drawing, memory"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChooseActivitie\#
        s","details":["session: the-case.2025-03-08.1030","activities: drawing, memory"],"outcome":{"don\#
        e":{}},"who":"supervisor"}],"title":"The centre says what can be done together, before contact a\#
        nd during it"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","act\#
        ivities: drawing, story"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: "]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"ChooseActi\#
        vities","details":["session: the-case.2025-03-08.1030","activities: drawing"],"outcome":{"denied\#
        ":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["\#
        session: the-case.2025-03-08.1030","activities: story, story"],"outcome":{"invalid":{"_0":["acti\#
        vities"]}},"who":"coordinator"}],"title":"The centre chooses what is done together"},{"broken":[\#
        "J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
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
        .1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"clocks":{\#
        },"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":17414334000\#
        00,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","acti\#
        vities: drawing"],"outcome":{"refused":{"_0":"J9"}},"who":"coordinator"}],"title":"Nothing is ch\#
        osen for contact that is over"},{"broken":[],"given":["video ready"],"rules":["J3","J8"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"sy\#
        stem"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},\#
        "who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"o\#
        utcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitt\#
        ed _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command\#
        ":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174099240000\#
        0,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"syste\#
        m"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"w\#
        ho":"system"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: paused unwatched silent"],"o\#
        utcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: resume\#
        d by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"clocks":{},"command":"NoteR\#
        oomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000,"clocks":{},"de\#
        tails":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session from its first\#
         seat to its end is attended like any other, and has its record to write"},{"broken":["J3"],"giv\#
        en":["video booked"],"rules":["J3"],"steps":[{"at":1741428900000,"clocks":{},"command":"HoldSeat\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter:\#
         host vic","address: room9"],"outcome":{"refused":{"_0":"J3"}},"who":"volunteer"},{"at":17414289\#
        00000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","sitter: host sally","address: room9"],"outcome":{"refused":{"_0":"\#
        J3"}},"who":"supervisor/sally"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","a\#
        ddress: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is not qualified hos\#
        ts no supervised contact"},{"broken":[],"given":["video booked"],"rules":["J4"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","has\#
        Sound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"cl\#
        ocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: da\#
        d","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],\#
        "outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult\#
         dad","address: room1"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever confirms that t\#
        hey will not record goes in"},{"broken":["J4"],"given":["video booked"],"rules":["J4"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025\#
        -03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true",\#
        "doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"},{"at":1741420800000,"clocks":\#
        {},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","is\#
        Charged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outco\#
        me":{"done":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","\#
        details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInSuitablePlace:\#
         true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denied":{}},"who":"visitor"}\#
        ,{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.202\#
        5-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true"\#
        ,"doesNotRecord: true"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1741507200000,"clocks\#
        ":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","\#
        isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"out\#
        come":{"outOfStep":{}},"who":"visitor"}],"title":"Each adult confirms on the day, for themselves\#
        , that they will not record"},{"broken":["J4"],"given":["video booked"],"rules":["J4"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: tru\#
        e","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960\#
        000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","ad\#
        ult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: \#
        false"],"outcome":{"invalid":{"_0":["doesNotRecord"]}},"who":"visitor"},{"at":1741428960000,"clo\#
        cks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J4"}},"who"\#
        :"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: t\#
        he-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseT\#
        here: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"c\#
        locks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor"\#
        }],"title":"Whoever does not confirm it does not go in"},{"broken":[],"given":["video booked"],"\#
        rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitt\#
        er: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"NameOnScreen","details":["sitter: childSide mum","name: Sam"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["\#
        sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Staff give \#
        names that tell nothing"},{"broken":["J1"],"given":["video booked"],"rules":["J1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: Dan C\#
        ole"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"NameOnScreen","details":["sitter: childSide mum","name: sam HILL"],"outcome":{"refused":\#
        {"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","deta\#
        ils":["sitter: adult dad","name: 07700900002"],"outcome":{"refused":{"_0":"J1"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","n\#
        ame: dad@example"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: A name that is far too \#
        long"],"outcome":{"invalid":{"_0":["name"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"NameOnScreen","details":["sitter: adult dad","name: Boss"],"outcome":{"denied":{}},\#
        "who":"visitor"}],"title":"A family name, a number or an address stands under no picture"},{"bro\#
        ken":["F2"],"given":["video ready"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"NoteInVideo","details":["session: the-case.2025-03-08.1030","words: Sam showed a drawing.\#
        "],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"NoteInVi\#
        deo","details":["session: the-case.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}},"who\#
        ":"visitor"},{"at":1740992400000,"clocks":{},"command":"NoteInVideo","details":["session: the-ca\#
        se.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}},"who":"volunteer"}],"title":"Notes d\#
        uring supervised contact are for its record"},{"broken":[],"given":["video booked"],"rules":["J5\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: dad","has\#
        Picture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visitor"},{"at\#
        ":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-\#
        08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doe\#
        sNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"comma\#
        nd":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor"}],"title":"A ch\#
        eck that went well is good for thirty days"},{"broken":["J5"],"given":["video booked"],"rules":[\#
        "J5"],"steps":[{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session\#
        : the-case.2025-03-08.1030","adult: dad","isCharged: false","isInSuitablePlace: false","isNobody\#
        ElseThere: true","doesNotRecord: true"],"outcome":{"invalid":{"_0":["isCharged","isInSuitablePla\#
        ce"]}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":\#
        ["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","i\#
        sNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741\#
        428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0\#
        ":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"CheckDevice","details":["ad\#
        ult: dad","hasPicture: true","hasSound: false","isConnected: true"],"outcome":{"done":{}},"who":\#
        "visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"out\#
        come":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"CheckD\#
        evice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad",\#
        "address: room9"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"comman\#
        d":"CheckDevice","details":["adult: mum","hasPicture: true","hasSound: true","isConnected: true"\#
        ],"outcome":{"denied":{}},"who":"visitor"}],"title":"Without a check, or with one that went badl\#
        y, nobody goes in; staff can help"},{"broken":[],"given":["video ready"],"rules":["J2"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"sys\#
        tem"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"\#
        done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended pressed by\#
         s1"],"outcome":{"done":{}},"who":"system"}],"title":"The centre opens the room, lets each side \#
        in by itself, and ends it for everybody"},{"broken":["J2"],"given":["video booked"],"rules":["J2\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: mum","has\#
        Picture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"resident"},{"a\#
        t":1741424400000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03\#
        -08.1030","adult: mum","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","do\#
        esNotRecord: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741428840000,"clocks":{},"com\#
        mand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"reside\#
        nt"},{"at":1741428840000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{\#
        "refused":{"_0":"J2"}},"who":"supervisor"},{"at":1741428900000,"clocks":{},"command":"HoldSeat",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: c\#
        hildSide mum","address: room9"],"outcome":{"done":{}},"who":"resident"},{"at":1741428900000,"clo\#
        cks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"done":{}},"who":"reside\#
        nt"}],"title":"A room opens a quarter of an hour before, and a minute sooner it does not"},{"bro\#
        ken":["J2"],"given":["video booked"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"CheckDevice","details":["adult: mum","hasPicture: true","hasSound: true","isConnected: t\#
        rue"],"outcome":{"done":{}},"who":"resident"},{"at":1741424400000,"clocks":{},"command":"Declare\#
        VideoReady","details":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInS\#
        uitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who"\#
        :"resident"},{"at":1741433340000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"ou\#
        tcome":{"done":{}},"who":"supervisor"},{"at":1741433400000,"clocks":{},"command":"HoldSeat","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: child\#
        Side mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resident"}],"title":"Nobody\#
         enters once contact is over"},{"broken":["J2"],"given":["video ready"],"rules":["J2"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"syst\#
        em"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"d\#
        one":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: removed _0 s3; by\#
         s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"HoldSeat"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: \#
        adult dad","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"visitor"},{"at":1741429500\#
        000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","fact: ended pressed by s1"],"outcome":{"done":{}},"who":"system"\#
        },{"at":1741429500000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome"\#
        :{"refused":{"_0":"J2"}},"who":"resident"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFa\#
        ct","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact:\#
         ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command\#
        ":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","fact: recovered"],"outcome":{"outOfStep":{}},"who":"system"}],"title":"Whoever was taken\#
         out does not come back; the end is for everybody"},{"broken":["J2"],"given":["video ready"],"ru\#
        les":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address\#
        : room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"Ho\#
        ldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","s\#
        itter: adult mum","address: room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000\#
        ,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"denied":{}},"who":"visi\#
        tor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outcome":\#
        {"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad",\#
        "address: room9"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks\#
        ":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"supervisor"}],"title":"Eac\#
        h takes a seat of their own and no other"},{"broken":["J2"],"given":["video ready"],"rules":["J2\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: residentCarer"],"outcome":{"o\#
        utOfStep":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFact","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended in\#
        cident by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command":"\#
        FollowUpVideo","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","side: visitingAdult"],"outcome":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":17414304\#
        00000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","side: residentCarer"],"outcome":{"done":{}},"who":"supervisor\#
        "},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","side: visitingAdult"],"outcome":{"done":{}},\#
        "who":"supervisor"}],"title":"After an incident the child’s side is spoken to first"},{"broken":\#
        [],"given":["video ready"],"rules":["J6"],"steps":[{"at":1740992400000,"clocks":{},"command":"No\#
        teRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command\#
        ":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{}\#
        ,"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17409\#
        92400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"\#
        system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcom\#
        e":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView \#
        _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"\#
        NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","fact: began by s1"],"outcome":{"done":{}},"who":"system"}],"title":"The two sides meet once\#
         somebody looked who is in view on each"},{"broken":["J6"],"given":["video ready"],"rules":["J6"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},\#
        "who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"o\#
        utcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitt\#
        ed _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command\#
        ":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":174142980000\#
        0,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"refused":{"_0":"J6"}},"who":"syste\#
        m"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"\#
        done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: left s3"],"outco\#
        me":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","detail\#
        s":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s\#
        1"],"outcome":{"refused":{"_0":"J6"}},"who":"system"},{"at":1741429800000,"clocks":{},"command":\#
        "HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"sitter: interpreter","address: room9"],"outcome":{"refused":{"_0":"J6"}},"who":"supervisor"}],\#
        "title":"Not before, and not after somebody came anew"}]}
        """#
}
