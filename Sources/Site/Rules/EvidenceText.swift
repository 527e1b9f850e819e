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
        "Session"},{"name":"mayEnter","room":"Virtual"}],"B5":[{"name":"mustBeOpenForContact","room":"Di\#
        ary"}],"B6":[{"name":"mustBeSafeAtHome","room":"Assessment"},{"name":"mustBeReady","room":"Diary\#
        "},{"name":"mustBeReady","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"B7":[{"name":"\#
        mustBeReady","room":"Diary"},{"name":"problems","room":"Practice"},{"name":"mayAssessRemote","ro\#
        om":"Practice"},{"name":"remote","room":"Referral"},{"name":"mustSuit","room":"Referral"},{"name\#
        ":"mustSuitRemotely","room":"Referral"},{"name":"mustBeReady","room":"Session"},{"name":"mayEnte\#
        r","room":"Virtual"}],"B8":[{"name":"mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","r\#
        oom":"Referral"}],"B9":[{"name":"mustNameNobody","room":"Enquiry"},{"name":"clock","room":"Enqui\#
        ry"},{"name":"asks","room":"Enquiry"},{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins\#
        ","room":"Access"},{"name":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"R\#
        eferral"}],"C11":[{"name":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"R\#
        eferral"}],"C13":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}\#
        ],"C14":[{"name":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[\#
        {"name":"problems","room":"Practice"},{"name":"isKnown","room":"Practice"},{"name":"professional\#
        ","room":"Referral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"\#
        Referral"}],"C2":[{"name":"referralBody","room":"House"},{"name":"referrer","room":"Referral"},{\#
        "name":"localAuthorities","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustN\#
        ameTwo","room":"Referral"},{"name":"both","room":"Referral"}],"C3":[{"name":"bringsPapers","room\#
        ":"Access"},{"name":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name\#
        ":"mayMark","room":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name":"clocks","room":"\#
        LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"proceedings","room":"Referral"},{"\#
        name":"papers","room":"Referral"}],"C5":[{"name":"sendsCopies","room":"Access"},{"name":"mayAskF\#
        orCopies","room":"Court"}],"C6":[{"name":"wales","room":"Referral"},{"name":"applies","room":"Re\#
        ferral"},{"name":"mustCarryFourMusts","room":"Referral"},{"name":"mustKeepToGuideline","room":"R\#
        eferral"},{"name":"mayStepDown","room":"Review"}],"C7":[{"name":"mustBeFunded","room":"Commissio\#
        ning"}],"C8":[{"name":"challenges","room":"Access"},{"name":"isToBeChallenged","room":"Commissio\#
        ning"},{"name":"mustBeChallenged","room":"Commissioning"},{"name":"referralBody","room":"House"}\#
        ],"C9":[{"name":"commissionedContact","room":"Access"},{"name":"mustBeSent","room":"Commissionin\#
        g"},{"name":"mustTellNothingOfOthers","room":"Commissioning"},{"name":"referralBody","room":"Hou\#
        se"}],"D1":[{"name":"clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"\#
        clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name":"everybodyTold","ro\#
        om":"Referral"},{"name":"reply","room":"Referral"},{"name":"commissioner","room":"Referral"},{"n\#
        ame":"courts","room":"Referral"}],"D2":[{"name":"clocks","room":"Commissioning"},{"name":"clocks\#
        ","room":"Practice"},{"name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"R\#
        eferral"}],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"clocks","room":"Court\#
        "},{"name":"clocks","room":"LocalAuthority"},{"name":"restore","room":"Referral"}],"E1":[{"name"\#
        :"mustStillHold","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"staffCount","room"\#
        :"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E10":[{"name":"everybodyComing","room":"Diary\#
        "},{"name":"observers","room":"Practice"},{"name":"mayObserve","room":"Practice"},{"name":"isBoo\#
        kedToObserve","room":"Session"}],"E11":[{"name":"acceptsHouseRules","room":"Access"},{"name":"mu\#
        stHaveAcceptedHouseRules","room":"Assessment"},{"name":"mustHaveAcceptedRules","room":"Session"}\#
        ,{"name":"mayBegin","room":"Session"},{"name":"mayEnter","room":"Virtual"}],"E12":[{"name":"keep\#
        sCosts","room":"Access"},{"name":"seesOwnCosts","room":"Access"},{"name":"hasCosts","room":"Cost\#
        "},{"name":"terms","room":"Cost"},{"name":"payers","room":"Cost"},{"name":"charged","room":"Cost\#
        "},{"name":"shared","room":"Cost"},{"name":"mustFit","room":"Cost"},{"name":"mayHavePaid","room"\#
        :"Cost"}],"E2":[{"name":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diar\#
        y"},{"name":"isRoomTaken","room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyN\#
        otWatched","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Dia\#
        ry"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"i\#
        sQualified","room":"Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room"\#
        :"Session"},{"name":"mayEnter","room":"Virtual"}],"E3":[{"name":"clocks","room":"Commissioning"}\#
        ,{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"nam\#
        e":"clocks","room":"Practice"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"firstBl\#
        ock","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinH\#
        ours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Referr\#
        al"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"\#
        name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet"\#
        ,"room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"},\#
        {"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"stayApart","room\#
        ":"Review"},{"name":"mustBeInTime","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"\#
        Session"},{"name":"mustFindVisitingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay"\#
        ,"room":"Session"},{"name":"mayLeave","room":"Session"}],"E7":[{"name":"speaksFor","room":"Acces\#
        s"}],"E8":[{"name":"mustHavePassedBreathTest","room":"Session"},{"name":"mayBegin","room":"Sessi\#
        on"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"mustHaveReports","room":"Cost"},{"n\#
        ame":"mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"name":"isObserved","\#
        room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRecord","room":"Access\#
        "},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"name":"mustHaveBegun",\#
        "room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name":"clocks","room":"C\#
        ommissioning"},{"name":"clocks","room":"Practice"},{"name":"clocks","room":"Record"},{"name":"mu\#
        stAllBeChecked","room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":\#
        "Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name\#
        ":"sent","room":"Practice"},{"name":"notices","room":"Record"},{"name":"frozen","room":"Record"}\#
        ,{"name":"mustHaveAuthority","room":"Record"},{"name":"mustBeFrozen","room":"Record"}],"F7":[{"n\#
        ame":"clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"owed","room":"R\#
        ecord"}],"G1":[{"name":"reportsIncidents","room":"Access"},{"name":"authorities","room":"Safegua\#
        rding"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"}],"G2":[{"name":"answersForIncid\#
        ents","room":"Access"},{"name":"clocks","room":"Commissioning"},{"name":"commissioner","room":"S\#
        afeguarding"},{"name":"mustConcernCommissioner","room":"Safeguarding"}],"G3":[{"name":"answersFo\#
        rIncidents","room":"Access"},{"name":"mustBeOpenForContact","room":"Diary"},{"name":"mustBeManag\#
        ed","room":"Review"},{"name":"isAssessedAfresh","room":"Review"},{"name":"mustHaveToldAuthoritie\#
        s","room":"Safeguarding"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"mayEnter","roo\#
        m":"Virtual"}],"H1":[{"name":"reviews","room":"Access"},{"name":"clocks","room":"LocalAuthority"\#
        },{"name":"clocks","room":"Practice"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"rev\#
        iews","room":"Access"},{"name":"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","roo\#
        m":"Diary"},{"name":"clocks","room":"LocalAuthority"},{"name":"clocks","room":"Practice"},{"name\#
        ":"sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"name":"mustReachWhat\#
        IsBooked","room":"Review"},{"name":"mustEndWithinStay","room":"Review"},{"name":"stayEnds","room\#
        ":"Review"}],"H3":[{"name":"mustTellTheChildFirst","room":"Review"}],"H4":[{"name":"saysPlaceNot\#
        Needed","room":"Access"},{"name":"placesToFree","room":"Review"},{"name":"free","room":"Review"}\#
        ],"H5":[{"name":"standing","room":"Review"},{"name":"mayStepDown","room":"Review"},{"name":"must\#
        BeManaged","room":"Review"},{"name":"mustBeOffered","room":"Review"},{"name":"mustLeaveNothingBo\#
        oked","room":"Review"},{"name":"mustBeBeforeMove","room":"Review"}],"H6":[{"name":"mustKeepApart\#
        ","room":"Review"}],"J1":[{"name":"mustTellNobody","room":"Virtual"}],"J2":[{"name":"takesSeat",\#
        "room":"Access"},{"name":"take","room":"Virtual"},{"name":"mustBeOpen","room":"Virtual"},{"name"\#
        :"mayHost","room":"Virtual"},{"name":"mustFollowChildFirst","room":"Virtual"}],"J3":[{"name":"st\#
        art","room":"Virtual"},{"name":"mayHost","room":"Virtual"}],"J4":[{"name":"problems","room":"Vir\#
        tual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J5":[\#
        {"name":"problems","room":"Virtual"},{"name":"mayEnter","room":"Virtual"},{"name":"mustHaveCheck\#
        ed","room":"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"}],"J6":[{"name":"start","room"\#
        :"Virtual"},{"name":"mustHaveDeclared","room":"Virtual"},{"name":"mustBeAnnounced","room":"Virtu\#
        al"},{"name":"mustBeSeenInView","room":"Virtual"}],"J7":[{"name":"mayHost","room":"Virtual"}],"J\#
        8":[{"name":"mayEnter","room":"Virtual"}],"J9":[{"name":"decide","room":"Virtual"}],"K1":[{"name\#
        ":"suspends","room":"Access"},{"name":"suspensionBody","room":"House"},{"name":"mustNotBeSuspend\#
        ed","room":"Session"},{"name":"hold","room":"Suspension"},{"name":"covers","room":"Suspension"},\#
        {"name":"stoppages","room":"Suspension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSu\#
        spended","room":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"held","room":"Susp\#
        ension"},{"name":"mayEnter","room":"Virtual"}],"K2":[{"name":"decidesAlternative","room":"Access\#
        "},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"noti\#
        ces","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name":"suspensionBo\#
        dy","room":"House"},{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],\#
        "L1":[{"name":"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":\#
        "keepsKnown","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","ro\#
        om":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"\#
        name":"somebodyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","ro\#
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
        :"keptUntil","room":"Privacy"},{"name":"mayErase","room":"Privacy"},{"name":"mustBeReviewed","ro\#
        om":"Privacy"},{"name":"clock","room":"Privacy"},{"name":"clocks","room":"Privacy"},{"name":"han\#
        dsRecordsOver","room":"Privacy"},{"name":"handedOver","room":"Privacy"}]},"examples":[{"broken":\#
        ["A1"],"given":["referral submitted"],"rules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"c\#
        ommand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: supportedCentre","endsOn: 2028-01-31","conditions: "],"outcome":{"refuse\#
        d":{"_0":"A1"}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"PutOnWaitingList\#
        ","details":["expected: 2027-10-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A cent\#
        re accepts nothing after its accreditation has lapsed"},{"broken":["D1"],"given":["referral subm\#
        itted"],"rules":["D1","D3"],"steps":[{"at":1761296400000,"clocks":{"D1":["2025-10-30"]},"command\#
        ":"PutOnWaitingList","details":["expected: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1761868740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":176\#
        1868800000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"An answer t\#
        hat has not come on the eighth day is overdue; a place on the waiting list is none"},{"broken":[\#
        ],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["20\#
        25-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1743031800000,"clocks":{},"command":"Scree\#
        nReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{"D1":["running"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details\#
        ":["kind: supportedCentre","endsOn: 2025-10-01","conditions: "],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1743634740000,"clocks":{},"details":["ends: 2025-10-01"],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"With a court order the centre answers within seven days of receipt, \#
        and says when contact ends"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":\#
        ["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{\#
        "done":{}}},{"at":1767916740000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outco\#
        me":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","detai\#
        ls":["because: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"Cafcass Cymru is told within ten working days, counted over Christmas, Boxing\#
         Day and New Year"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2\#
        "],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}\#
        }},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["bec\#
        ause: noRoom","words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"Cafcass Cymru is told within ten working days, counted over Good Friday and Easter Mon\#
        day"},{"broken":["D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"\#
        at":1741024740000,"clocks":{"D2":["2025-03-17"]},"details":[],"outcome":{"done":{}}},{"at":17422\#
        55940000,"clocks":{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1742256000000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174225600000\#
        0,"clocks":{"D1":["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom",\#
        "words: We have no room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafc\#
        ass Cymru is told within ten working days, counted over two weekends"},{"broken":[],"given":["cy\#
        mru referral submitted"],"rules":["D1","D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["\#
        2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1766394000000,"clock\#
        s":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740\#
        000,"clocks":{"D1":["met"],"D2":["met"]},"command":"AcceptReferral","details":["kind: supervised\#
        Centre","endsOn: 2026-04-30","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Cafcass Cymru and the court are both told in time"},{"broken":[],"given":["open centre"],"rule\#
        s":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-\#
        case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName\#
         order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["d\#
        ocument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appl\#
        ication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind lega\#
        lRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; servi\#
        ce centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings h\#
        asOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFr\#
        om the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNam\#
        e Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relati\#
        onship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiting\#
        Adult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attende\#
        es named id gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith v\#
        isitingAdult; arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from th\#
        e fourth visit; photographs takenNotShared; photographDetails by the father at the end; preparat\#
        ion who the mother; how with the centre's picture book; by 2025-03-20; interpreter isNeeded true\#
        ; language British Sign Language; who an agency; pays the father; professional attends true; nam\#
        e Cath Moss; office Cafcass; why to see the second session; risk found ; papers hasSection7Repor\#
        t false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{"C4":["met"],"D1":["2025-03-10"]},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrang\#
        ePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-05","from: 10:00","mi\#
        nutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 202\#
        5-03-05","from: 12:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741168800000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1","notes:\#
         Came with a friend."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741168800000,"clocks":{}\#
        ,"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"resident"},{\#
        "at":1741176300000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p2"],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741176300000,"clocks":{},"command":"AcceptHouseRules","de\#
        tails":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1741176300000,"clocks":{},"co\#
        mmand":"AssessRisk","details":["summary: Little risk was found.","isManageable: true","childrenN\#
        eedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1251600000,"clocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre"\#
        ,"endsOn: 2025-09-05","conditions: Photographs at the end only."],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741251600000,"clocks":{},"details":["stage: accepted","ends: 2025-09-05"],"o\#
        utcome":{"done":{}},"who":"visitor"}],"title":"A referral is made, the family is seen, and the c\#
        entre accepts in time"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome\#
        ":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","d\#
        etails":["adult: mum"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"\#
        done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details\#
        ":["adult: mum"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-centre","text: B\#
        e on time. Telephones stay in the locker."],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{\#
        }},"who":"visitor"}],"title":"Each adult accepts the rules of the centre for themselves, and new\#
         rules anew"},{"broken":[],"given":["open centre"],"rules":["D1","C4"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: parent"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; m\#
        ediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind parent; name Mia Hill; email mia@example.org; ownRole residentCarer; service centre the\#
        -centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder false\#
        ; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCa\#
        rer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTel\#
        ephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fathe\#
        r; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentr\#
        e false; photographs none; preparation who the mother; how with the centre's picture book; by 20\#
        27-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection\#
        7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["none"],"D1":["none"]},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Without a court ord\#
        er no seven days run"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject\#
        : adult mum","day: 2025-03-30","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1743325140000,"clocks":{},"command":"HoldPreVisit","details":["ap\#
        pointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clock\#
        s":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"done":{}},"who":"superv\#
        isor"},{"at":1743325200000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2",\#
        "subject: adult dad","day: 2025-03-30","from: 09:00","minutes: 60","way: faceToFace"],"outcome":\#
        {"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":1743325200000,"clocks":{},"command":"Canc\#
        elPreVisit","details":["appointment: p1"],"outcome":{"outOfStep":{}},"who":"coordinator"}],"titl\#
        e":"A pre-visit is held at its time, on the day on which the clocks go forward"},{"broken":["B4"\#
        ],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: \#
        10:00","minutes: 60","way: video"],"outcome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subjec\#
        t: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video","reason: lives in Truro\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arrange\#
        PreVisit","details":["appointment: p2","subject: adult mum","day: 2025-03-29","from: 10:00","min\#
        utes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject: adult uncle","day: 20\#
        25-03-29","from: 14:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}\#
        },"who":"coordinator"}],"title":"A pre-visit by video or telephone gives its reason"},{"broken":\#
        ["B4"],"given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-29","f\#
        rom: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult\#
         dad","day: 2025-03-29","from: 10:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0\#
        ":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","detai\#
        ls":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:04","minutes: 60","way: \#
        faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-\#
        29","from: 11:05","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p3","subject:\#
         children","day: 2025-03-29","from: 10:15","minutes: 30","way: faceToFace"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["a\#
        ppointment: p4","subject: children","day: 2025-03-29","from: 11:30","minutes: 60","way: faceToFa\#
        ce"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"}],"title":"The two sides are seen sep\#
        arately, never within the handover window of one another"},{"broken":[],"given":["open centre"],\#
        "rules":["D4","C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details\#
        ":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ru\#
        th Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; ki\#
        nd supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fami\#
        ly Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack anotherCent\#
        reByAgreement; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; ro\#
        le residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900\#
        001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relat\#
        ionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictur\#
        e book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]\#
        },"command":"DeclineReferral","details":["because: lacksFacilities","words: Our rooms are up a s\#
        tair."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the order says another centre\#
         by agreement, no days are counted"},{"broken":["D4"],"given":["referral submitted"],"rules":["D\#
        4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral\#
        ","details":["because: unsuitableForCentre","words: We are sorry that we cannot help."],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"D4":["running"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"\#
        done":{}}}],"title":"After a refusal the twenty-one days are counted by themselves"},{"broken":[\#
        "A1","B3"],"given":["referral submitted"],"rules":["B3","A1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"EnterCentre","details":["centre: plain-house","profile: name Bridge House; tow\#
        n Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: plain-house","s\#
        tandard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: plain-house","kinds: supportedCent\#
        re","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator a\#
        t plain-house"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: supe\#
        rvised-house","profile: name Mill House; town Bradford; country england; takesSelfReferrals true\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccred\#
        itation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-01"],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","det\#
        ails":["centre: supervised-house","kinds: supervisedCentre","others: services ; languages ; acce\#
        ssNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000\#
        ,"clocks":{},"command":"HandOn","details":["to: plain-house","newCase: the-next","documents: "],\#
        "outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"HandOn","details":["to: supervised-house","newCase: stranger-next","documents: "],"outcome":{"\#
        invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Han\#
        dOn","details":["to: supervised-house","newCase: the-next","documents: unknown-paper"],"outcome"\#
        :{"invalid":{"_0":["documents.0"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"HandOn","details":["to: supervised-house","newCase: the-next","documents: "],"outcome":{"den\#
        ied":{}},"who":"coordinator at supervised-house"}],"title":"A case goes on only to a centre accr\#
        edited for supervised contact, in its own family"},{"broken":[],"given":["referral submitted"],"\#
        rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centr\#
        e: supervised-house","profile: name Mill House; town Bradford; country england; takesSelfReferra\#
        ls true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Awar\#
        dAccreditation","details":["centre: supervised-house","standard: supervised","awarded: 2024-09-0\#
        1"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: supervised-house","kinds: supervisedCentre","others: services ; languages\#
         ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":174099\#
        2400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-next","do\#
        cuments: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"details":["stage: handedOn"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"details":["case: the-next","stage: submitted","kind: supervisedCentre","pa\#
        pers: order received; safeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator at \#
        supervised-house"},{"at":1740992400000,"clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"d\#
        one":{}}}],"title":"Where more risk is found the case goes on to a supervised centre with its pa\#
        pers"},{"broken":[],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"ScreenReferral","details":["found: drugsOrAlcohol in treatment since 2024"\#
        ,"hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","en\#
        dsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A sign is\#
         answered by supervised contact, with no reason wanted"},{"broken":["B2"],"given":["referral sub\#
        mitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"warned\#
        ":{"_0":["B2"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"Each sign points to supervised contact; supported all the same wan\#
        ts reasons"},{"broken":["B1"],"given":["referral submitted"],"rules":["B1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025\#
        -09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assess\#
        or: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AssessRisk","details":["summary: Threats to staff were made.","isManageable: false","chil\#
        drenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsO\#
        n: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"AssessRisk","details":["summary: The threats were somebody else\#
        .","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["\#
        kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordin\#
        ator"}],"title":"Supported contact is accepted only after screening, and only where the risk can\#
         be managed"},{"broken":["B5"],"given":["referral submitted"],"rules":["B5"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 202\#
        5-09-03","conditions: "],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condition\#
        s: "],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome"\#
        :{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","det\#
        ails":["because: riskTooHigh","words: "],"outcome":{"invalid":{"_0":["words"]}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHig\#
        h","words: We cannot offer what Sam needs."],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2\#
        025-09-03","conditions: "],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nobody but \#
        the centre answers for it, and the parties are told only its words"},{"broken":["B2"],"given":["\#
        referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRe\#
        ferral","details":["found: harm convicted in 2024","hasUnmanagedHarm: true","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        Referral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"re\#
        fused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferr\#
        al","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused\#
        ":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","deta\#
        ils":["summary: Two staff stay in the room.","isManageable: true","childrenNeedPreVisit: false",\#
        "assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","condition\#
        s: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"An unmanaged risk of harm is refused, what\#
        ever reason is given"},{"broken":["B4"],"given":["supervised referral submitted"],"rules":["B6",\#
        "B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: dom\#
        esticAbuse Shouting and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk"\#
        ,"details":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit: false","a\#
        ssessor: Cora Field","atHome: feelsBroughtIn false; said She would go to her sister's flat for i\#
        t."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accep\#
        tReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBeca\#
        use: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","su\#
        pervisor: sue"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subject: adult mum","minut\#
        es: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject: adult dad","minute\#
        s: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10\#
        :30","minutes: 30","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"With domestic abuse, contact by video is accepted once the carer was asked what it woul\#
        d be at home"},{"broken":["B6"],"given":["supervised referral submitted"],"rules":["B6"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: domesticAbuse Sh\#
        outing and threats until 2023.","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details\#
        ":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distance"],"ou\#
        tcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        ssessRisk","details":["summary: Seen in the papers.","isManageable: true","childrenNeedPreVisit:\#
         false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01",\#
        "conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManagea\#
        ble: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; sa\#
        id  "],"outcome":{"invalid":{"_0":["atHome.said"]}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","childrenNeedP\#
        reVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said His voice in her kitch\#
        en would be too much.; met  "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","\#
        conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageab\#
        le: true","childrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; sai\#
        d His voice in her kitchen would be too much.; met Sam calls from school with a teacher."],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral"\#
        ,"details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: dista\#
        nce"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Where the carer would feel the abuser\#
         in their home, what is done about it is said, or it is not by video"},{"broken":["B6"],"given":\#
        ["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023.","hasUnma\#
        nagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AssessRisk","details":["summary: Asked.","isManageable: true","c\#
        hildrenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn false; said No."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisi\#
        t","details":["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit\#
        ","details":["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: li\#
        ves two hours away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions\#
        : ","virtualBecause: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","\#
        room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"AssessRisk","details":["summary: Asked afresh.","isManageable: true","chil\#
        drenNeedPreVisit: false","assessor: Cora Field","atHome: feelsBroughtIn true; said It was worse \#
        than she thought."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 30","room: green"\#
        ,"supervisor: sue"],"outcome":{"refused":{"_0":"B6"}},"who":"coordinator"},{"at":1741429800000,"\#
        clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"B6"}},"who":"supervisor"}],"title":"Face \#
        to face needs no answer about the home, and a newer answer stops contact by video"},{"broken":[]\#
        ,"given":["supervised referral submitted"],"rules":["B6"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"ScreenReferral","details":["found: domesticAbuse Shouting and threats until 2023."\#
        ,"hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","en\#
        dsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Domestic \#
        abuse does not stop supervised contact at a centre by this rule"},{"broken":["D3"],"given":["ref\#
        erral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitin\#
        gList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025\#
        -04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["\#
        centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 202\#
        5-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and th\#
        e finder states the time that follows"},{"broken":["C8"],"given":["court referral in wales draft\#
        ed"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; ord\#
        erDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted true"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details\#
        ":[],"outcome":{"denied":{}},"who":"commissioner"}],"title":"A court in Wales that consulted Caf\#
        cass Cymru is not flagged"},{"broken":[],"given":["court referral in wales drafted"],"rules":["C\#
        8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"done":{}},"who":"referrer"}],"title":"A court in England is not asked"},{"broken":["C8"],"\#
        given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court\#
         at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPa\#
        rtyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"details":["progress: withCentre","court: Family Court at Brecon"\#
        ,"case_number: BR25P00007","challenged_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"\#
        at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1\#
        740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":174099\#
        2400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":174\#
        0992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator at the-welsh-cent\#
        re"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Pr\#
        actice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"denied":{}},"who":"coordina\#
        tor at the-welsh-centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","de\#
        tails":["by: Ffion Practice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"done":\#
        {}},"who":"commissioner"},{"at":1741168800000,"clocks":{},"details":["challenged_by: Ffion Pract\#
        ice","challenged_on: 2025-03-05","outcome: none"],"outcome":{"done":{}},"who":"commissioner"},{"\#
        at":1741168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: partiesPay","wo\#
        rds: The court leaves it to the parties."],"outcome":{"done":{}},"who":"commissioner"},{"at":174\#
        1168800000,"clocks":{},"details":["outcome: partiesPay"],"outcome":{"done":{}},"who":"commission\#
        er"}],"title":"Without consulting it is flagged; who challenged it, when and with what outcome i\#
        s kept"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0"\#
        :"C8"}},"who":"referrer"}],"title":"A court that refers in Wales says whether Cafcass Cymru was \#
        consulted"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings has\#
        Order true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFro\#
        m the court; fallBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge","deta\#
        ils":["outcome: other","words: Nothing."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"\#
        },{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Pract\#
        ice","on: 2025-03-06","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissio\#
        ner"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion P\#
        ractice","on: 2025-03-02","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commi\#
        ssioner"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: ","\#
        on: 2025-03-03","words: "],"outcome":{"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"t\#
        itle":"A challenge lies neither ahead nor before the referral, and comes before its outcome"},{"\#
        broken":[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court \#
        Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallB\#
        ack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ff\#
        ion Practice","on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"}\#
        ,{"at":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practi\#
        ce","on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":174\#
        0992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Somebody Else","on: 20\#
        25-03-03","words: Wrote."],"outcome":{"outOfStep":{}},"who":"commissioner"}],"title":"A challeng\#
        e may be of the day of the referral, and is kept once"},{"broken":[],"given":["cymru referral dr\#
        afted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach \#
        60; knownSafeguardingIssues false; funding ground report; adviser Owen Pryce"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: wit\#
        hCentre","ground: report","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"t\#
        itle":"Cafcass Cymru pays where its report to the court recommends contact"},{"broken":[],"given\#
        ":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; ses\#
        sions 6; minutesEach 60; knownSafeguardingIssues false; funding ground involvement; adviser Owen\#
         Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["progress: withCentre","ground: involvement","adviser: Owen Pryce"],"outcome":{"done\#
        ":{}},"who":"commissioner"}],"title":"Cafcass Cymru pays while it is at work in the case"},{"bro\#
        ken":[],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents i\#
        n January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearin\#
        g; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: f\#
        irstHearing","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcas\#
        s Cymru pays for an order at the first hearing, made after consulting and agreed by both"},{"bro\#
        ken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both paren\#
        ts in January; sessions 6; minutesEach 60; knownSafeguardingIssues false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":"Without a ground Cafcass Cymru does not\#
         refer"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen w\#
        ith both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding \#
        ground firstHearing; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wa\#
        les riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguard\#
        ingIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January\#
        ; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; advise\#
        r Owen Pryce; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAs\#
        sessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues \#
        false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{\#
        },"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in\#
         January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing\#
        ; adviser Owen Pryce; wasConsulted false; bothAgreed true"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused"\#
        :{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","deta\#
        ils":["answers: proceedings hasOrder false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen w\#
        ith both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding \#
        ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"o\#
        utcome":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":"An order at the first hearing is no \#
        ground unless its adviser was consulted and both parties agreed"},{"broken":["C7"],"given":["cym\#
        ru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: wales riskAssessment seen with both parents in January; sessions 6\#
        ; minutesEach 60; knownSafeguardingIssues false; funding ground report; adviser  "],"outcome":{"\#
        invalid":{"_0":["answers.wales.funding.adviser"]}},"who":"referrer"}],"title":"Whose ground it i\#
        s must be told"},{"broken":["C7"],"given":["referral drafted"],"rules":["C7"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"\#
        }],"title":"The parties refer themselves where Cafcass Cymru does not pay"},{"broken":["D2","E3"\#
        ,"E4"],"given":["cymru referral accepted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"details":["progress: accepted","ends: 2027-02-26","minutes_used: 0","minutes_left:\#
         360","clocks: D2 met"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03",\#
        "from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"details":["ahead: 4","held: 0","minutes_used: 240","min\#
        utes_left: 120","reviewed: ","clocks: E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"\#
        },{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafca\#
        ss"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"\#
        The desk sees the answer, the hours, the review and its clocks"},{"broken":["D2"],"given":["cymr\#
        u referral submitted"],"rules":["D2"],"steps":[{"at":1740992400000,"clocks":{},"details":["clock\#
        s: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"\#
        details":["clocks: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":17422560000\#
        00,"clocks":{},"details":["clocks: D2 overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at\#
        ":1742256060000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"On the\#
         tenth working day the answer is not late, and on the next it is"},{"broken":[],"given":["cymru \#
        referral accepted"],"rules":["G2"],"steps":[{"at":1741608000000,"clocks":{},"command":"ReportInc\#
        ident","details":["incident: words","kinds: discriminatory","account: What was said","happened: \#
        2025-03-10T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: ","clocks: G2 2025\#
        -03-11"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741608000000,"clocks":{},"command":"\#
        TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: discriminatory"\#
        ,"clocks: G2 met"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Of behaviour it learns \#
        that something is owed at once, and what it was when the centre tells"},{"broken":[],"given":["c\#
        ymru referral accepted"],"rules":["F7"],"steps":[{"at":1740992400000,"clocks":{},"details":["ret\#
        urns: "],"outcome":{"done":{}},"who":"commissioner"},{"at":1742806800000,"clocks":{},"command":"\#
        CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1742806800000,"clocks":{},"details":["returns: conclusion owed","clocks: F\#
        7 2025-03-30"],"outcome":{"done":{}},"who":"commissioner"},{"at":1743325200000,"clocks":{},"comm\#
        and":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1743325200000,"clocks":{},"details":["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],\#
        "outcome":{"done":{}},"who":"commissioner"}],"title":"What the end of contact owes stands there \#
        until it has come"},{"broken":["F3"],"given":["cymru referral accepted"],"rules":["F3"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done"\#
        :{}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: c\#
        hild sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"L\#
        eaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"co\#
        mmand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clock\#
        s":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":174145320\#
        0000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","tex\#
        t: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome"\#
        :{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":174145\#
        3200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CloseCase","de\#
        tails":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741453200000,"clocks":{},"details":["returns: finalRecord owed; conclusion owed","clock\#
        s: F3 2025-03-15"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"\#
        details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1741510800000,"clocks":{},"comma\#
        nd":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741597200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.103\#
        0","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"cl\#
        ocks":{},"details":["sent_at: 2025-03-09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 S\#
        am built a tower."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},\#
        "details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":\#
        {},"details":[],"outcome":{"denied":{}},"who":"court"}],"title":"The final record is read from w\#
        hen it was sent, as it was then"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9\#
        "],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: ref\#
        errals@centre.example.org","sent: 2025-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"}\#
        ,{"at":1740999600000,"clocks":{},"details":["sent: 2025-03-03T10:40","sent_to: referrals@centre.\#
        example.org","told: ","not_told: dad, mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":17\#
        40999600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"done":{\#
        }},"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["told: mum","not_told: dad"]\#
        ,"outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServ\#
        iceUser","details":["adult: dad","words: The centre telephones you on Thursday."],"outcome":{"do\#
        ne":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["told: dad, mum","not_t\#
        old: "],"outcome":{"done":{}},"who":"commissioner"}],"title":"The team sends the referral to the\#
         centre and tells each adult apart, both with their time"},{"broken":[],"given":["cymru referral\#
         submitted"],"rules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCe\#
        ntre","details":["to: referrals@centre.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":\#
        {}},"who":"commissioner"}],"title":"It may have been sent this very minute"},{"broken":["C9"],"g\#
        iven":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"TellServiceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commiss\#
        ioner"},{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referra\#
        ls@centre.example.org","sent: 2025-03-03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"co\#
        mmissioner"},{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: re\#
        ferrals@centre.example.org","sent: 2025-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who\#
        ":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult:\#
         mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"}],"title":"Nobody is told before i\#
        t is sent, and it is not sent a minute ahead"},{"broken":["C9"],"given":["cymru referral submitt\#
        ed"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","d\#
        etails":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who\#
        ":"commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult:\#
         dad","words: You can ring her on +44 7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"co\#
        mmissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad"\#
        ,"words: Her number: 07700-900-001"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"a\#
        t":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum","words: Write t\#
        o DAN@example.org first."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":1740992\#
        400000,"clocks":{},"command":"TellServiceUser","details":["adult: gran"],"outcome":{"invalid":{"\#
        _0":["adult"]}},"who":"commissioner"}],"title":"What one adult is told holds no way of reaching \#
        the other"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.\#
        org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"\#
        clocks":{},"command":"TellServiceUser","details":["adult: mum","words: The centre rings you on 0\#
        7700 900001."],"outcome":{"done":{}},"who":"commissioner"}],"title":"To be told one’s own number\#
         is nothing of the other side"},{"broken":["C9"],"given":["referral submitted"],"rules":["C9"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referra\#
        ls@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{\#
        "at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"\#
        denied":{}},"who":"commissioner"}],"title":"Only Cafcass Cymru’s team sends and tells, of its ow\#
        n referrals"},{"broken":[],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":17\#
        41600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult mum; part\#
        s 1, payer adult dad; parts 2; reports payer adult dad; parts 1; words The parties share the vis\#
        its; the father pays for records."],"outcome":{"done":{}},"who":"coordinator"},{"at":17416008000\#
        00,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: session","session: the-c\#
        ase.2025-03-08.1030","pence: 10000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session: the-c\#
        ase.2025-03-08.1030","payer: adult dad","pence: 2500"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adul\#
        t dad; pence 5000; day 2025-03-10; way cash"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741600800000,"clocks":{},"details":["lines: session 3334","charged: 3334","paid: 0","owed: 3334"\#
        ,"payments: 0"],"outcome":{"done":{}},"who":"resident"},{"at":1741600800000,"clocks":{},"details\#
        ":["lines: record 2500, session 6666","charged: 9166","paid: 5000","owed: 4166"],"outcome":{"don\#
        e":{}},"who":"visitor"},{"at":1741600800000,"clocks":{},"details":["charged: 12500","paid: 5000"\#
        ,"owed: 7500"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Those whom the order names s\#
        hare the visits to the penny, and each sees only their own"},{"broken":[],"given":["cymru referr\#
        al accepted"],"rules":["E12"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteCharge","d\#
        etails":["charge: prepared","kind: preVisit","pence: 4000"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"details":["lines: ","owed: 0"],"outcome":{"done":{}},"wh\#
        o":"visitor"},{"at":1740992400000,"clocks":{},"details":["lines: preVisit 4000","owed: 4000"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru pays for the family that it ref\#
        erred, and the family sees no charge"},{"broken":[],"given":["supervised session held"],"rules":\#
        ["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessi\#
        ons payer adult mum; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"c\#
        locks":{},"command":"StatePrices","details":["centre: the-centre","prices: kind session; standar\#
        d supervised; pence 10000; isPerHour true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        1600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: session","sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"details":["lines: session 10000"],"outcome":{"done":{}},"who":"resident"},{"at":174160\#
        0800000,"clocks":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: T\#
        he first visit is free."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks\#
        ":{},"details":["lines: session 0","owed: 0","corrected: 1"],"outcome":{"done":{}},"who":"reside\#
        nt"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer a\#
        dult mum; pence 100; day 2025-03-10; way card"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741600800000,"clocks":{},"command":"CorrectPayment","details":["payment: p1","pence: 0","reaso\#
        n: Noted in the wrong case."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cl\#
        ocks":{},"details":["paid: 0","payments: 1"],"outcome":{"done":{}},"who":"resident"}],"title":"A\#
         correction stands beside what it corrects, with its reason"},{"broken":["E12"],"given":["superv\#
        ised session held"],"rules":["E12"],"steps":[{"at":1741600800000,"clocks":{},"command":"NoteChar\#
        ge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pence: 10000\#
        "],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"comm\#
        and":"NamePayers","details":["terms: sessions payer adult mum; parts 1; reports payer adult dad;\#
         parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":\#
        "NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.1030","pay\#
        er: adult dad","pence: 10000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":174\#
        1600800000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: record","session\#
        : the-case.2025-03-08.1030","payer: adult mum","pence: 2500"],"outcome":{"refused":{"_0":"E12"}}\#
        ,"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":["paymen\#
        t: id p1; payer localAuthority; pence 5000; day 2025-03-10; way cheque"],"outcome":{"refused":{"\#
        _0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["lines: ","paid: 0"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody is charged whom the case does not n\#
        ame"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"steps":[{"at":17416\#
        00800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer adult dad; parts 1\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"NoteCha\#
        rge","details":["charge: first","kind: cancelled","session: the-case.2025-03-08.1030","pence: 40\#
        00"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"NoteCharge","details":["charge: first","kind: session","session: the-case.2025-03-08.103\#
        0","pence: 4000"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"co\#
        mmand":"NoteCharge","details":["charge: second","kind: session","session: the-case.2025-03-08.10\#
        30","pence: 4000"],"outcome":{"refused":{"_0":"E12"}},"who":"coordinator"},{"at":1741600800000,"\#
        clocks":{},"command":"CorrectCharge","details":["charge: first.1","pence: 0","reason: Charged by\#
         mistake."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command"\#
        :"NoteCharge","details":["charge: second","kind: session","session: the-case.2025-03-08.1030","p\#
        ence: 3500"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A visit is charged once to eac\#
        h payer, as held or as cancelled, whichever it was"},{"broken":["F1"],"given":["session held"],"\#
        rules":["F1"],"steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms:\#
         sessions payer adult dad; parts 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"command":"NoteCharge","details":["charge: notes","kind: report","pence: 2500"],\#
        "outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command"\#
        :"NamePayers","details":["terms: reports payer adult dad; parts 1"],"outcome":{"refused":{"_0":"\#
        F1"}},"who":"coordinator"}],"title":"Of supported contact there is no report to charge for, and \#
        nobody to name for one"},{"broken":["E12"],"given":["supervised session held"],"rules":["E12"],"\#
        steps":[{"at":1741600800000,"clocks":{},"command":"NamePayers","details":["terms: sessions payer\#
         adult mum; parts 1"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741600800000,"clocks":{\#
        },"command":"NamePayers","details":["terms: sessions payer adult mum; parts 0, payer adult gran;\#
         parts 1, payer cafcassCymru; parts 101"],"outcome":{"invalid":{"_0":["terms.sessions.0.parts","\#
        terms.sessions.1.payer","terms.sessions.2.parts","terms.sessions.2.payer"]}},"who":"coordinator"\#
        },{"at":1741600800000,"clocks":{},"command":"NoteCharge","details":["charge: first","kind: late"\#
        ,"payer: adult mum"],"outcome":{"invalid":{"_0":["pence","session"]}},"who":"coordinator"},{"at"\#
        :1741600800000,"clocks":{},"command":"NotePayment","details":["payment: id p1; payer adult mum; \#
        pence 0; day 2025-03-11; way cash"],"outcome":{"invalid":{"_0":["payment.day","payment.pence"]}}\#
        ,"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["stage: accepted"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741600800000,"clocks":{},"command":"NotePayment","details":[\#
        "payment: id p1; payer adult dad; pence 100; day 2025-03-10; way cash"],"outcome":{"denied":{}},\#
        "who":"visitor"}],"title":"What cannot be an amount, a payer or a day is not kept, and only the \#
        coordinator notes it"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNu\#
        mber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command\#
        ":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Su\#
        e; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2\#
        025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comm\#
        and":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-ca\#
        se.2025-03-08.1030","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"o\#
        utcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","detai\#
        ls":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"\#
        outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":\#
        "SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court\#
        ","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: Th\#
        e tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"de\#
        tails":["notes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clock\#
        s":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipie\#
        nt: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741453200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"wh\#
        o":"court"}],"title":"A court reads the notes that were sent to it, as they were sent, and no ot\#
        hers"},{"broken":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","de\#
        tails":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":\#
        1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safegua\#
        rdingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails tru\#
        e"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: saf\#
        eguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing,\#
         the order allows copies, the centre asks and the court sends"},{"broken":["C5"],"given":["refer\#
        ral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskC\#
        ourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"superviso\#
        r"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcom\#
        e":{"invalid":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AskCourtForPapers","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid\#
        ":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtFor\#
        Papers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCour\#
        tForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind s\#
        afeguardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetai\#
        ls true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"Foll\#
        owCase","details":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"\#
        court"},{"at":1741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 202\#
        5-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"Attach\#
        Document","details":["document: id copy; kind section7Report; fileName report.pdf; mediaType app\#
        lication/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at\#
        ":1741078800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeg\#
        uardingLetter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails t\#
        rue"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: s\#
        afeguardingLetter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clo\#
        cks":{},"details":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks\#
        ":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused"\#
        :{"_0":"C5"}},"who":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs \#
        the centre, and only a court that follows the case sends it"},{"broken":["C5"],"given":["referra\#
        l without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"Follow\#
        Case","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court\#
        "},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not \#
        filed it."],"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":\#
        "AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome\#
        ":{"invalid":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Decline\#
        Copies","details":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{\#
        "at":1740996000000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not file\#
        d it."],"outcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited\#
        : "],"outcome":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtFor\#
        Papers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741082400000,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who\#
        ":"court"}],"title":"The court cannot send what it is asked for, and says why; a new letter asks\#
         again"},{"broken":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"ou\#
        tcome":{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        skCourtForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{\#
        "_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details"\#
        :["paper: order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome"\#
        :{"refused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCour\#
        tForPapers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Where the referral does not tell that the order allows copies, the orde\#
        r itself must be here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{\#
        "at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber:\#
         LS25P00102"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":\#
        {},"command":"FollowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P0\#
        0101"],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"com\#
        mand":"FollowCase","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denie\#
        d":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: \#
        the-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"o\#
        utcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCen\#
        tre","ends: none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400\#
        000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks"\#
        :{},"details":[],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"cl\#
        ocks":{},"details":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":17416512\#
        00000,"clocks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clock\#
        s":{},"details":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,\#
        "clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words: We have no\#
         step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"d\#
        etails":["progress: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","c\#
        locks: D1 met; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a ca\#
        se up by reference and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"giv\#
        en":["open centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Regi\#
        sterPerson","details":["person: clara","name: Clara Bench","email: clara@court.example.org","add\#
        ressMark: mark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},\#
        "command":"GrantRole","details":["person: clara","role: court the-court"],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora"\#
        ,"role: court the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","person: clara","referrer: cou\#
        rt"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: referrer kind court; name Clara Bench; organisation Family Court at Le\#
        eds; email clara@court.example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber L\#
        S25P00101; orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAs\#
        kCourt true; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role\#
         residentCarer; firstName Mia; lastName Hill; relationship mother; contact email mum@example.org\#
        , id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email d\#
        an@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograp\#
        hs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpre\#
        ter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; has\#
        OtherConcerns false; missing The court sends it.; declaration name Clara Bench; isTrue true"],"o\#
        utcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"deni\#
        ed":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCe\#
        ntre"],"outcome":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"Ent\#
        erCentre","details":["centre: second-centre","profile: name The Second Centre; town Diss; countr\#
        y england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,\#
        "clocks":{},"command":"AwardAccreditation","details":["centre: second-centre","standard: supervi\#
        sed","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":\#
        {},"command":"StateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outcom\#
        e":{"done":{}},"who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"\#
        HandOn","details":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre\#
        ","gone_to: The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks\#
        ":{},"details":["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcom\#
        e":{"done":{}},"who":"court"}],"title":"A court that refers from its account has the referral on\#
         its desk, and reads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions sha\#
        re a day in a room that holds three families"},{"broken":[],"given":["supervised referral accept\#
        ed"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":[\#
        "centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome\#
        ":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches o\#
        ne family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        , 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","h\#
        ours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours\#
         use the six hours of a referral, and not a minute more"},{"broken":[],"given":["referral accept\#
        ed"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"Contact may go on to the day that is six months after its first"\#
        },{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blu\#
        e"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first s\#
        ession, and no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules"\#
        :["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["cent\#
        re: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","fro\#
        m: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes:\#
         60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is\#
         booked only for days on which its accreditation is current"},{"broken":["E1"],"given":["referra\#
        l accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","detai\#
        ls":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025\#
        -03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{\#
        "_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are p\#
        ast, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral acce\#
        pted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: gr\#
        een","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: gr\#
        een","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After f\#
        our sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru re\#
        ferral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: gr\#
        een","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","\#
        room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030",\#
        "by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120"\#
        ,"room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three ses\#
        sions of two hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"g\#
        iven":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"\#
        ],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supe\#
        rvisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: \#
        green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"\#
        refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupe\#
        rvisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["ses\#
        sions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: \#
        person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 202\#
        5-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"A supervised session is certain only with a supervisor who is qualified and on du\#
        ty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","membe\#
        r: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; refere\#
        nces from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 202\#
        7-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0"\#
        :"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"A qualification holds on its last day and not on the ne\#
        xt"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","r\#
        oom: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ChangeRoom","details":["centre: the-centre","room: green","name: Green room","capacityFamilie\#
        s: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Rem\#
        oveRoom","details":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-ce\#
        ntre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that\#
         is booked is not taken away, though it may become larger"},{"broken":["E1"],"given":["referral \#
        accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","deta\#
        ils":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":\#
        {"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{\#
        "_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"brok\#
        en":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 1\#
        0:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-\#
        03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case\#
        ","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A room for one family is free for the next to the minute"},{"broken":["E1"\#
        ],"given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minut\#
        es: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","min\#
        utes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capaci\#
        tyFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families sh\#
        are a supported room that holds them, and not one that has become too small"},{"broken":["E1"],"\#
        given":["referral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who"\#
        :"coordinator"}],"title":"One on duty looks after three supported families, or watches one"},{"b\#
        roken":["E2"],"given":["supervised referral accepted","another supervised referral accepted"],"r\#
        ules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case:\#
         another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","\#
        room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-\#
        08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A supervisor watches one family at a time, in a room that is turned round \#
        between two"},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules"\#
        :["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: an\#
        other-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["case: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"ou\#
        tcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","ro\#
        om: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet a\#
        re not there at one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],\#
        "rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquir\#
        y: first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supe\#
        rvisedCentre; hearing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; \#
        minutes 60; needs An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","cloc\#
        ks: B9 2025-03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"comma\#
        nd":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2\#
        025-05-05"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command\#
        ":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; places later; placesFro\#
        m 2025-04-12; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: \#
        later","room_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry:\#
         first","answer: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; s\#
        tandsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":\#
        {},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The onl\#
        y room for one family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNot\#
        Fit","answers: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is a\#
        sked before a hearing, and whoever has the reference reads it"},{"broken":[],"given":["open cent\#
        re"],"rules":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","det\#
        ails":["centre: the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first",\#
        "replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentr\#
        e; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600\#
        000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: th\#
        e-centre","settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1744930740000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks\#
        : B9 overdue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"comma\#
        nd":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2\#
        025-06-30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details"\#
        :["enquiry: first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer t\#
        hat is not there by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"\#
        rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry\#
        : first","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind suppo\#
        rtedCentre; children underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 0770\#
        0 900123."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: ce\#
        ntre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; needs C\#
        ase LS25P00101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court\#
        .example.org","question: centre the-centre; from court; kind supportedCentre; children underTwo;\#
         wantsReport false; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry:\#
         first","answer: fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"]\#
        ,"outcome":{"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the a\#
        nswer holds what belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","perso\#
        n: somebody-else","replyTo: clerk@court.example.org","question: centre the-centre; from court; k\#
        ind supportedCentre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: \#
        clerk","question: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wan\#
        tsReport false"],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}}\#
        ,"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied\#
        ":{}},"who":"anyone"}],"title":"Anybody asks in their own name only, and gives an address for th\#
        e answer"},{"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example\#
        .org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsRe\#
        port true"],"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: ce\#
        ntre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; signs d\#
        omesticAbuse"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":[\#
        "enquiry: first","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"\#
        title":"A supported centre is asked for no report before the hearing either"},{"broken":["B9"],"\#
        given":["open centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCen\#
        tre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre\#
        ; from legalRepresentative; kind supportedCentre; children underTwo; wantsReport false"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","detail\#
        s":["enquiry: first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"i\#
        nvalid":{"_0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions;\#
         standsUntil 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answ\#
        er.words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","det\#
        ails":["enquiry: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil \#
        2025-09-03"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a ye\#
        ar at the most, and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":[\#
        "A1","B9"],"steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: f\#
        irst","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supporte\#
        dCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819\#
        785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFi\#
        t; places now; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{\#
        "at":1819785600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fi\#
        t wouldNotFit; words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: \#
        second","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind suppor\#
        tedCentre; children underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyon\#
        e"}],"title":"Only an accredited service is asked, and answers that it would take the family"},{\#
        "broken":[],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"details":["social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}}\#
        ,"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","detail\#
        s":["socialWorker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; e\#
        mail tom@council.example.org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clo\#
        cks":{},"details":["social_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"wh\#
        o":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":[\#
        "socialWorker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email\#
         tom@council.example.org"],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority \#
        names its two people anew when one changes, and the centre is told"},{"broken":["C2"],"given":["\#
        authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.\#
        org"],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"comm\#
        and":"NameLocalAuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.exampl\#
        e.org"],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"NameLocalAuthorityPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authorit\#
        y"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager\#
        : name Tom Mere; email tom@council.example.org","socialWorker: name  ; email nobody"],"outcome":\#
        {"invalid":{"_0":["socialWorker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leavi\#
        ng either of them out is refused"},{"broken":["C2","C3","D1"],"given":["authority referral submi\#
        tted"],"rules":["C2","C3","D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: w\#
        ithCentre","own_number: LCS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C\#
        4 overdue"],"outcome":{"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"deta\#
        ils":[],"outcome":{"denied":{}},"who":"authority at another-council"},{"at":1740992400000,"clock\#
        s":{},"details":[],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fil\#
        eName letter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id another; kind section7Report; fileName report.pdf; mediaType applicatio\#
        n/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"}\#
        ,{"at":1740992400000,"clocks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"autho\#
        rity"},{"at":1741078800000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFac\#
        ilities","words: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        741078800000,"clocks":{},"details":["progress: notAccepted","words: We have no step-free room.",\#
        "clocks: D1 met"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"comm\#
        and":"NameLocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.exam\#
        ple.org","teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}}\#
        ,"who":"authority"}],"title":"A local authority sees where its referral stands, and nobody of an\#
        other does"},{"broken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council\#
        ","ownNumber: LCS/4472"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-counc\#
        il"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-c\#
        ouncil","case: no-such-case","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":\#
        "authority at another-council"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","deta\#
        ils":["authority: another-council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authori\#
        ty"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-c\#
        ouncil","ownNumber: lcs 4471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at"\#
        :1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"autho\#
        rity at another-council"}],"title":"A colleague takes a referral up by its two numbers, and by n\#
        either alone"},{"broken":["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"FollowReferral","details":["authority: the-council","ownNumber\#
        : LS25P00101"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral tha\#
        t somebody else made is no local authority’s to take up"},{"broken":["L1"],"given":["supervised \#
        referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaff\#
        Record","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 202\#
        2-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegu\#
        ardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"r\#
        efused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of\#
         their check"},{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pe\#
        rson: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10\#
        :30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],\#
        "title":"A supervisor is booked up to the last day of their training"},{"broken":["L1","L2"],"gi\#
        ven":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: references\#
         from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12\#
        -31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: t\#
        he-case.2025-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030"\#
        ,"supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enha\#
        nced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received\#
         2024-06-03; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["se\#
        ssions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: s\#
        ue","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31;\#
         domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"Neither assigned nor confirmed without what is ask\#
        ed for"},{"broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: su\#
        e","record: references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; saf\#
        eguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"\#
        ],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command"\#
        :"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030"],"outcome":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not be\#
        gin when the supervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised sess\#
        ions booked"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord\#
        ","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-0\#
        1; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguarding\#
        Until 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcom\#
        e":{"refused":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSe\#
        ssion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"o\#
        utcome":{"refused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when \#
        the supervisor turns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["\#
        L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"\#
        }},"who":"coordinator"}],"title":"A DBS check holds on its last day and not on the next"},{"brok\#
        en":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from An\#
        n Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; ind\#
        uctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day:\#
         2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cen\#
        tre: the-centre","person: vic","record: dbs level standard; certified 2024-06-01; references fro\#
        m Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31;\#
         inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1\#
        "}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":[\#
        "centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references\#
         from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12\#
        -31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centr\#
        e","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"Nobody is on duty without a check, or with one that does not look far\#
         enough"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguardi\#
        ngUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["ce\#
        ntre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{\#
        "refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaff\#
        Record","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 202\#
        4-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safegu\#
        ardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":\#
        ["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken":[\#
        "L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "EnlistStaff","details":["centre: the-centre","member: person nell; name Nell New; post voluntee\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roster\#
        Staff","details":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; \#
        to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level \#
        enhanced; certified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"\#
        ]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":[\#
        "centre: the-centre","person: nell","record: dbs level enhanced; certified 2024-06-01; reference\#
        s from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-1\#
        2-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cent\#
        re","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"],"\#
        given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeo\#
        pleSettings","details":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel en\#
        hanced; supervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepSta\#
        ffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2\#
        023-03-09; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safe\#
        guardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details\#
        ":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","d\#
        etails":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"]\#
        ,"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks af\#
        ter two years"},{"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day:\#
         2025-03-08","duties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:\#
        00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: s\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks"\#
        :{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and t\#
        rained is put on duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","\#
        L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; induct\#
        ionUntil 2025-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Papers that are in order on their last day put somebody on duty that day"},{"bro\#
        ken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025\#
        -03-08","duties: person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],\#
        "outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from \#
        10:00; to 16:00, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Whoever knows a family is not on duty while it is there"},{"broken":["L1"],"given"\#
        :["supervised referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30",\#
        "minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},{"\#
        broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"\#
        supervisor"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refuse\#
        d":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"r\#
        efused":{"_0":"L1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a f\#
        amily"},{"broken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":\#
        "volunteer"},{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"\#
        ],"outcome":{"denied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"brok\#
        en":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: references from An\#
        n Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; ind\#
        uctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre",\#
        "person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2\#
        027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":174099\#
        2400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","d\#
        uties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre\#
        ","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"What somebody says of their own record makes nobody fit until the coordinat\#
        or keeps it"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","recor\#
        d: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from \#
        Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticA\#
        buseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title"\#
        :"What somebody says against themselves counts at once"},{"broken":["L1"],"given":["open centre"\#
        ],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details"\#
        :["centre: the-centre","person: bob","record: dbs level enhanced; certified 2024-06-01; referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-\#
        12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":\#
        "volunteer"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody \#
        writes in another's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rule\#
        s":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centr\#
        e: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from \#
        Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; i\#
        nductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centr\#
        e","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0"\#
        :"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":[\#
        "centre: the-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","perso\#
        n: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 202\#
        4-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03\#
        -08; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dutie\#
        s: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09",\#
        "duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre",\#
        "day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs \#
        level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old\#
        ; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUnt\#
        il 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; \#
        span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Eac\#
        h training holds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"],\#
        "rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":\#
        ["centre: the-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel\#
         enhanced; volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["\#
        centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references \#
        from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-\#
        31; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pe\#
        rson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","reco\#
        rd: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from\#
         Ben Old; received 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","d\#
        ay: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"\#
        }},"who":"coordinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding i\#
        s not"},{"broken":["E6"],"given":["practitioner has the case"],"rules":["E10","E5","E6"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-03\#
        -08.1030","person: pat","way: inPerson","why: Sam asked for it."],"outcome":{"done":{}},"who":"p\#
        ractitioner"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08",\#
        "observers: "],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerObservation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: true"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["visits_\#
        asked: 1","visits_booked: 1"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428840000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer\#
        "},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","observers:\#
         Pat Page, inPerson","may_enter: Dan Cole, Pat Page"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025\#
        -03-08","inside: Dan Cole, Pat Page","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"TakeBackObservation","details":["session: the-ca\#
        se.2025-03-15.1030","person: pat"],"outcome":{"outOfStep":{}},"who":"practitioner"},{"at":174143\#
        1600000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: observer pat"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"A practitioner asks to observe a session, is booked, and comes in by the door on neith\#
        er side"},{"broken":["E5","E10"],"given":["practitioner has the case"],"rules":["E10","E5"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025\#
        -03-08.1030","person: quinn","way: inPerson","why: To see."],"outcome":{"denied":{}},"who":"prac\#
        titioner/quinn"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: t\#
        he-case.2025-03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"denied":{}},"\#
        who":"practitioner/quinn"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["\#
        session: the-case.2025-03-08.1030","person: pat","way: inPerson","why:  "],"outcome":{"invalid":\#
        {"_0":["why"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","\#
        details":["session: the-case.2025-03-08.1030","person: pat","way: inPerson","why: To see."],"out\#
        come":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObserva\#
        tion","details":["session: the-case.2025-03-08.1030","person: pat","isYes: false"],"outcome":{"i\#
        nvalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Observation","details":["session: the-case.2025-03-08.1030","person: pat","isYes: false","words:\#
         It is the very first visit."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer\#
        "},{"at":1741428900000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-0\#
        3-15.1030","person: pat","way: inPerson","why: To see."],"outcome":{"done":{}},"who":"practition\#
        er"},{"at":1741428900000,"clocks":{},"command":"AnswerObservation","details":["session: the-case\#
        .2025-03-15.1030","person: pat","isYes: true","words: Please ring the side bell."],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"MoveSession","details":\#
        ["session: the-case.2025-03-15.1030","date: 2025-03-15","from: 12:30","room: green"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"EndAllocation","detai\#
        ls":["person: pat"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742040900000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.202\#
        5-03-15.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":17\#
        42040900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-15","observers: ","may_ent\#
        er: Dan Cole"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes to observe who ha\#
        s not the case, was not booked, or has it no longer"},{"broken":["E10"],"given":["practitioner h\#
        as the case"],"rules":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskToObserve",\#
        "details":["session: the-case.2025-03-08.1030","person: pat","way: remotely","why: Too far to co\#
        me."],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428900000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"\#
        ,"who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clock\#
        s":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"AnswerObservation","details":["session: the-case.2025-03-08.1030","person: pat","isYes\#
        : true"],"outcome":{"refused":{"_0":"E10"}},"who":"coordinator"}],"title":"A session is observed\#
         while it is ahead, and not once it has begun"},{"broken":["E5","E10"],"given":["supervised refe\#
        rral submitted"],"rules":["E10"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenRefer\#
        ral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["ap\#
        pointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["app\#
        ointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours awa\#
        y"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        Referral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecau\#
        se: distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 30","room: green","sup\#
        ervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"RegisterPerson","details":["person: pat","name: Pat Page","email: pat@advisers.example.org"\#
        ,"addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":\#
        {},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: pat@advise\#
        rs.example.org","office: familyCourtAdviser","organisation: Cafcass","madeSure: rang the switchb\#
        oard"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Tak\#
        eUpCase","details":["person: pat","number: LS25P00101"],"outcome":{"done":{}},"who":"practitione\#
        r"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session: the-case.2025-\#
        03-08.1030","person: pat","way: inPerson","why: To see."],"outcome":{"refused":{"_0":"E10"}},"wh\#
        o":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AskToObserve","details":["session:\#
         the-case.2025-03-08.1030","person: pat","way: remotely","why: To see."],"outcome":{"done":{}},"\#
        who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"AnswerObservation","details":["s\#
        ession: the-case.2025-03-08.1030","person: pat","isYes: true"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","obs\#
        ervers: Pat Page, remotely"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429200000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: observer pat"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"}]\#
        ,"title":"Contact by video is observed from afar, and nobody comes to the centre for it"},{"brok\#
        en":["F5"],"given":["practitioner has the case"],"rules":["F5"],"steps":[{"at":1741428900000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429\#
        800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"a\#
        t":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030"\#
        ,"text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecor\#
        d","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authori\#
        ty: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clock\#
        s":{},"details":["notes: 0"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741453200000,"cl\#
        ocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner\#
        ","recipient: Pat Page","authority: order","pays: nobody"],"outcome":{"invalid":{"_0":["practiti\#
        oner"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":[\#
        "session: the-case.2025-03-08.1030","to: practitioner","practitioner: pat","recipient: Pat Page"\#
        ,"pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clo\#
        cks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: practitioner"\#
        ,"practitioner: pat","recipient: Pat Page","authority: order","pays: nobody"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 1"],"outcome":{"done\#
        ":{}},"who":"practitioner"}],"title":"A practitioner reads the record that was sent to them, as \#
        it was sent, and no other"},{"broken":[],"given":["cymru practitioner has the case"],"rules":["B\#
        7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","\#
        isSuitable: true","assessed: 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the roo\#
        m."],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":["vid\#
        eo_suits: true"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefer\#
        ral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: d\#
        istance"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An adviser who has the case asses\#
        ses that contact by video suits, and the centre may accept it so"},{"broken":["B7"],"given":["cy\#
        mru practitioner has the case"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AssessRemote","details":["person: pat","isSuitable: true","assessed: 2025-03-04","discussed: \#
        2025-03-03","limits:  "],"outcome":{"invalid":{"_0":["assessed","limits"]}},"who":"practitioner"\#
        },{"at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable:\#
         true","assessed: 2025-03-03","discussed: 2025-03-03","limits: Nobody else in the room."],"outco\#
        me":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral"\#
        ,"details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appoin\#
        tment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appoint\#
        ment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptRefe\#
        rral","details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: \#
        distance"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AssessRemote","details":["person: pat","isSuitable: false","assessed: 2025-03-03","discussed: 2\#
        025-03-03","limits: Somebody listens in."],"outcome":{"done":{}},"who":"practitioner"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","mi\#
        nutes: 30","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator\#
        "}],"title":"Where an adviser finds that video does not suit, or not any more, no session by vid\#
        eo is booked"},{"broken":["B7"],"given":["practitioner has the case"],"rules":["B7"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: tru\#
        e","assessed: 2025-03-03","discussed: 2025-03-03","limits: None."],"outcome":{"refused":{"_0":"B\#
        7"}},"who":"practitioner"}],"title":"Whether video suits is for an adviser of Cafcass Cymru to a\#
        ssess, in a case that it referred"},{"broken":["B7"],"given":["cymru referral submitted"],"rules\#
        ":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person:\#
         gil","name: Gil Ward","email: gil@guardians.example.org","addressMark: mark-of-gil"],"outcome":\#
        {"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","de\#
        tails":["person: gil","name: Gil Ward","email: gil@guardians.example.org","office: guardian","or\#
        ganisation: Guardians","madeSure: rang the office"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: gil","number: LS25P001\#
        01"],"outcome":{"done":{}},"who":"practitioner/gil"},{"at":1740992400000,"clocks":{},"command":"\#
        AssessRemote","details":["person: gil","isSuitable: true","assessed: 2025-03-03","discussed: 202\#
        5-03-03","limits: None."],"outcome":{"refused":{"_0":"B7"}},"who":"practitioner/gil"}],"title":"\#
        A guardian does not assess whether contact by video suits"},{"broken":["B3","B7"],"given":["cymr\#
        u practitioner has the case"],"rules":["B7","B3"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradfor\#
        d; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","stand\#
        ard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedC\#
        entre, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":\#
        1740992400000,"clocks":{},"command":"AssessRemote","details":["person: pat","isSuitable: false",\#
        "assessed: 2025-03-03","discussed: 2025-03-03","limits: Somebody listens in."],"outcome":{"done"\#
        :{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: su\#
        pervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"details":["practice_case: the-next"],"outcom\#
        e":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral\#
        ","details":["case: the-next","found: ","hasUnmanagedHarm: false","assessor: Mel Field"],"outcom\#
        e":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command\#
        ":"AcceptReferral","details":["case: the-next","kind: virtualSupervised","endsOn: 2025-08-01","c\#
        onditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator at\#
         supervised-house"}],"title":"What an adviser found of video goes with the case to the next cent\#
        re"},{"broken":["C15"],"given":["supervised sessions booked"],"rules":["C15"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","ema\#
        il: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system"},\#
        {"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at"\#
        :1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat \#
        Page","email: pat@advisers.example.org","office: guardian","organisation: Guardians","madeSure: \#
        rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"de\#
        tails":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command\#
        ":"TakeUpCase","details":["person: pat","number: ls 25 p 00101"],"outcome":{"done":{}},"who":"pr\#
        actitioner"},{"at":1740992400000,"clocks":{},"details":["progress: accepted","children: Sam","ah\#
        ead: 2025-03-08, 2025-03-15, 2025-03-22","held: ","notes: 0","conditions: The visiting adult com\#
        es by the side door.","professional: none","clocks: D1 met"],"outcome":{"done":{}},"who":"practi\#
        tioner"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitione\#
        r/nobody"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"practitio\#
        ner"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcom\#
        e":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"out\#
        come":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"EndAllocati\#
        on","details":["person: pat"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"c\#
        locks":{},"details":[],"outcome":{"denied":{}},"who":"practitioner"},{"at":1740992400000,"clocks\#
        ":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00101"],"outcome":{"denied":{\#
        }},"who":"practitioner"}],"title":"A practitioner sees a case once they have taken it up, and no\#
        thing once that has ended"},{"broken":["C15"],"given":["supervised referral submitted"],"rules":\#
        ["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: \#
        pat","name: Pat Page","email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"\#
        done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","deta\#
        ils":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWorker","o\#
        rganisation:  ","madeSure:  "],"outcome":{"invalid":{"_0":["madeSure","organisation"]}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person\#
        : pat","name: Pat Page","email: DAN@example.org","office: socialWorker","organisation: Leeds","m\#
        adeSure: rang"],"outcome":{"invalid":{"_0":["email"]}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"AllocatePractitioner","details":["person: pat","name: Pat Page","email: p\#
        at@advisers.example.org","office: socialWorker","organisation: Leeds","madeSure: rang"],"outcome\#
        ":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner\#
        ","details":["person: pat","name: Pat Page","email: pat@advisers.example.org","office: socialWor\#
        ker","organisation: Leeds","madeSure: rang"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat"],"outcome":{"invalid":{"\#
        _0":["number"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","d\#
        etails":["person: pat","number: LS25P00102"],"outcome":{"refused":{"_0":"C15"}},"who":"practitio\#
        ner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: ?\#
        ","born: 2019-05-04"],"outcome":{"refused":{"_0":"C15"}},"who":"practitioner"},{"at":17409924000\#
        00,"clocks":{},"command":"TakeUpCase","details":["person: pat","number: LS25P00103"],"outcome":{\#
        "refused":{"_0":"C15"}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpC\#
        ase","details":["person: pat","number: LS25P00101"],"outcome":{"denied":{}},"who":"practitioner"\#
        }],"title":"Whoever does not know the number of the case is not let in, and not for long"},{"bro\#
        ken":["C15"],"given":["practitioner has the case"],"rules":["C15"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"AskAboutAttending","details":["person: pat","professional: attends true; \#
        name Cath Moss"],"outcome":{"invalid":{"_0":["professional.office","professional.why"]}},"who":"\#
        practitioner"},{"at":1740992400000,"clocks":{},"command":"AskAboutAttending","details":["person:\#
         pat","professional: attends true; name Cath Moss; office Cafcass; why to support Sam"],"outcome\#
        ":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"details":["professional: no\#
        ne"],"outcome":{"done":{}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erAttending","details":["person: pat","isYes: false"],"outcome":{"invalid":{"_0":["words"]}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerAttending","details":["person\#
        : pat","isYes: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"details":["professional: Cath Moss"],"outcome":{"done":{}},"who":"practitioner"},{"at":1741428\#
        900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","professional: Cath Moss","\#
        may_enter: Dan Cole, Cath Moss"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"c\#
        locks":{},"command":"AnswerAttending","details":["person: pat","isYes: false","words: no room"],\#
        "outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A practitioner asks who should attend,\#
         and the centre answers"},{"broken":["C15"],"given":["referral drafted"],"rules":["C15"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings ha\#
        sOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the mother's solicito\#
        r; fallBack eitherPartyRestores"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":\#
        1740992400000,"clocks":{},"command":"RegisterPerson","details":["person: pat","name: Pat Page","\#
        email: pat@advisers.example.org","addressMark: mark-of-pat"],"outcome":{"done":{}},"who":"system\#
        "},{"at":1740992400000,"clocks":{},"command":"AllocatePractitioner","details":["person: pat","na\#
        me: Pat Page","email: pat@advisers.example.org","office: guardian","organisation: Guardians","ma\#
        deSure: rang the office"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"TakeUpCase","details":["person: pat","number: "],"outcome":{"invalid":{"_0":["bo\#
        rn"]}},"who":"practitioner"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["\#
        person: pat","number: ","born: 2019-05-05"],"outcome":{"refused":{"_0":"C15"}},"who":"practition\#
        er"},{"at":1740992400000,"clocks":{},"command":"TakeUpCase","details":["person: pat","born: 2019\#
        -05-04"],"outcome":{"done":{}},"who":"practitioner"}],"title":"Where the referral names no numbe\#
        r of the court's, a case is taken up by the day on which a child was born"},{"broken":[],"given"\#
        :["practitioner has the case"],"rules":["C15"],"steps":[{"at":1741338000000,"clocks":{},"command\#
        ":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-07"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741338000000,"clocks":{},"details":["progress: ended","ahead: ","ca\#
        ncelled: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"practitioner"},{"at":\#
        1741338000000,"clocks":{},"command":"AskAboutAttending","details":["person: pat","professional: \#
        attends false"],"outcome":{"outOfStep":{}},"who":"practitioner"}],"title":"A practitioner hears \#
        when contact has ended, and still reads what they had"},{"broken":[],"given":["referral submitte\#
        d"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details\#
        ":["centre: the-centre","retention: closedYears 3; safeguardingYears 25"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRetention","details":["cen\#
        tre: the-centre","retention: closedYears 2; safeguardingYears 25"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true",\#
        "reason: The police asked us to keep it."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: false","reason: The police are\#
         done."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["\#
        stage: submitted"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A hold is placed and lif\#
        ted by whoever runs the centre, and how long records are kept is their choice"},{"broken":[],"gi\#
        ven":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"D\#
        eclineReferral","details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1835773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1835773200000,"clocks":{},"command":"HoldRecords","deta\#
        ils":["isHeld: true","reason: Too late."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"titl\#
        e":"The day after its time has passed a family is erased, and the centre keeps the reference alo\#
        ne"},{"broken":["L3"],"given":["referral submitted"],"rules":["L3"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":["because: noRoom\#
        ","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1835737200000,"clo\#
        cks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinato\#
        r"}],"title":"On the last day it is still kept"},{"broken":["L3"],"given":["referral submitted"]\#
        ,"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclineReferral","details":[\#
        "because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: An inquiry ma\#
        y need it."],"outcome":{"done":{}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command\#
        ":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":237223\#
        0800000,"clocks":{},"command":"EraseFamily","details":["reference: the-cause"],"outcome":{"inval\#
        id":{"_0":["reference"]}},"who":"coordinator"},{"at":2372230800000,"clocks":{},"command":"EraseF\#
        amily","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":2372230800000,"clocks":{},\#
        "command":"ChangeRetention","details":["centre: the-centre","retention: closedYears 3; safeguard\#
        ingYears 2"],"outcome":{"invalid":{"_0":["retention.safeguardingYears"]}},"who":"coordinator"}],\#
        "title":"Whatever its age, nothing is erased that somebody holds"},{"broken":["L3"],"given":["se\#
        ssion held"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportIncident",\#
        "details":["incident: fall","kinds: injury","account: Sam fell and cut a knee.","happened: 2025-\#
        03-08T11:00","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1743152400000,"clocks":{},"command":"CloseCase","details":["reason: movedOn","contactCe\#
        ased: 2025-03-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1901005200000,"clocks":{},"c\#
        ommand":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":\#
        2532153600000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Where an incident was reported the family is kept longer"},{"broken":[],"giv\#
        en":["session held"],"rules":["L3"],"steps":[{"at":1741597200000,"clocks":{"L3":["2025-04-10"]},\#
        "command":"AskForOwnData","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":\#
        1741597200000,"clocks":{},"command":"ReviewOwnData","details":["adult: dad","leftOut: firstVisit\#
        Notes","because: They tell of others."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597\#
        200000,"clocks":{"L3":["met"]},"command":"ReleaseOwnData","details":["adult: dad"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"An adult asks, somebody reads it through, and then it is\#
         given"},{"broken":["L3"],"given":["session held"],"rules":["L3"],"steps":[{"at":1741597200000,"\#
        clocks":{},"command":"AskForOwnData","details":["adult: dad"],"outcome":{"denied":{}},"who":"res\#
        ident"},{"at":1741597200000,"clocks":{},"command":"AskForOwnData","details":["adult: dad"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"ReleaseOwnData"\#
        ,"details":["adult: dad"],"outcome":{"refused":{"_0":"L3"}},"who":"coordinator"},{"at":174159720\#
        0000,"clocks":{},"command":"ReviewOwnData","details":["adult: dad","leftOut: visits"],"outcome":\#
        {"invalid":{"_0":["because"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"R\#
        eviewOwnData","details":["adult: dad","leftOut: "],"outcome":{"denied":{}},"who":"supervisor"},{\#
        "at":1744322400000,"clocks":{"L3":["2025-04-10"]},"details":[],"outcome":{"done":{}}},{"at":1744\#
        326000000,"clocks":{"L3":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"Nothing is g\#
        iven that nobody has read through, and nobody asks for another"},{"broken":["L3"],"given":["refe\#
        rral submitted","next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"HandRecordsOver","details":["centre: the-centre","successor: mill-house","why: The hall is sol\#
        d."],"outcome":{"refused":{"_0":"L3"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command\#
        ":"DeclineReferral","details":["because: noRoom","words: We have no room."],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["c\#
        entre: the-centre","successor: mill-house","why: The hall is sold."],"outcome":{"denied":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre\#
        : the-centre","successor: the-centre","why: "],"outcome":{"invalid":{"_0":["why"]}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre"\#
        ,"successor: the-centre","why: The hall is sold."],"outcome":{"invalid":{"_0":["successor"]}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: t\#
        he-centre","successor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"HoldRecords","details":["isHeld: true","reason: T\#
        hey are not ours any more."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"HoldRecords","details":["isHeld: true","reason: The police asked for it."],\#
        "outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A centre that closes hands wh\#
        at it keeps to another, which then answers for it"},{"broken":["L3"],"given":["referral submitte\#
        d","next centre"],"rules":["L3"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeReten\#
        tion","details":["centre: the-centre","retention: closedYears 5; safeguardingYears 25"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"DeclineReferral","\#
        details":["because: noRoom","words: We have no room."],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"HandRecordsOver","details":["centre: the-centre","s\#
        uccessor: mill-house","why: The hall is sold."],"outcome":{"done":{}},"who":"officer"},{"at":183\#
        5773200000,"clocks":{},"command":"EraseFamily","details":[],"outcome":{"refused":{"_0":"L3"}},"w\#
        ho":"coordinator at mill-house"},{"at":1898845200000,"clocks":{},"command":"EraseFamily","detail\#
        s":[],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"What a centre promised \#
        to keep longer, its successor keeps as long"},{"broken":["F2"],"given":["supervised session held\#
        "],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":["2025-03-15"]},"command":"SaveRec\#
        ordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events \#
        10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks\#
        ":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"invali\#
        d":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRe\#
        cordDraft","details":["session: the-case.2025-03-08.1030","text: ending 11:30 Sam waved."],"outc\#
        ome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft"\#
        ,"details":["session: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"deni\#
        ed":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"FinishRecord","deta\#
        ils":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17420\#
        33640000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"ou\#
        tcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["running"\#
        ]},"command":"ReturnRecord","details":["session: the-case.2025-03-08.1030","why: Please give the\#
         times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"\#
        FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"super\#
        visor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"CheckRecord","details":["session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742033640000,"cloc\#
        ks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending \#
        Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{}\#
        ,"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red\#
        ."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A record is written in time, checked by \#
        a second person, and locked"},{"broken":["F2"],"given":["supervised session held"],"rules":["F2"\#
        ],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{\#
        "at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A r\#
        ecord that is not written turns overdue by itself"},{"broken":[],"given":["supervised sessions b\#
        ooked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"F2":["none"]},"command":"SaveReco\#
        rdDraft","details":["session: the-case.2025-03-08.1030","text: events 10:40 Sam built a tower."]\#
        ,"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Nothing is recorded of a session that\#
         has not begun"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":\#
        1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1\#
        030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.10\#
        30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742806800000,"clocks":{"F3":["running","2\#
        025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","con\#
        tactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks"\#
        :{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"The final record goes on the last of the seven days, in March"},{"br\#
        oken":[],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks\#
        ":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees\#
         Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}}\#
        ,"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clo\#
        cks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":["running","2025-10-26"],"F4":["no\#
        ne"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-10-1\#
        9"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F3":["met"]},"comm\#
        and":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"The final record goes on the last of the seven days, in October"},{"broken":[],"given":["\#
        cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sc\#
        reenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["running","2025-04-24"]},"command\#
        ":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},"command":"SendReturn","details":\#
        ["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of sup\#
        ported contact reaches Cafcass Cymru on the last of the seven days"},{"broken":[],"given":["cymr\#
        u referral accepted"],"rules":["F7"],"steps":[{"at":1742806800000,"clocks":{"F7":["running","202\#
        5-03-30"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-03-23"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F7":["met"]},"command":"\#
        SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Cafcass Cymru learns on the last of the seven days that contact has concluded"},{"broken":[],"gi\#
        ven":["supervised session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"comman\#
        d":"RequestWitness","details":["by: The Family Court at Norwich"],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"A supervised centre takes down that somebody asks for a witness"},{"broke\#
        n":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at":1741597200000,"clocks":{},"comm\#
        and":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"co\#
        ordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Pl\#
        ain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"RequestWitness","details":["by: Dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":\#
        "Nobody at a supported centre is called to give evidence, and the request is kept"},{"broken":[]\#
        ,"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"co\#
        mmand":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Da\#
        d, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"\#
        supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},\#
        "command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: t\#
        he-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a second person checked go to \#
        the court by its order"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"st\#
        eps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.\#
        2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 S\#
        am waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":\#
        "FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.20\#
        25-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome\#
        ":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CheckR\#
        ecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-0\#
        8.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},\#
        "who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session:\#
         the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: agreement","pays: n\#
        obody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"coordinator"},{"at":17414532000\#
        00,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court"\#
        ,"recipient: Family Court","authority: order","pays: nobody"],"outcome":{"denied":{}},"who":"sup\#
        ervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","deta\#
        ils":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: orde\#
        r","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"c\#
        ommand":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."]\#
        ,"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: adult","adult: dad","recipient: Dad","auth\#
        ority: agreement","authorityDetails: Both, at the pre-visits","pays: nobody"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Notes go to the court checked, with authority, and as they we\#
        re"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"cloc\#
        ks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","\#
        text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.103\#
        0","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"volunteer"},{"at"\#
        :1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["session: no-such-session","te\#
        xt: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174\#
        1597200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command"\#
        :"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cour\#
        t","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"t\#
        itle":"A supported centre writes no observation of contact"},{"broken":["F1"],"given":["session \#
        held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","detail\#
        s":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"\#
        at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norw\#
        ich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}},"who":"resident"}],"title":\#
        "A report asked of a supported centre is refused and kept once, and the letter is ready"},{"brok\#
        en":[],"given":["supervised session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":\#
        {},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A report asked of a supervised centre is taken down"},{"broken":\#
        [],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741597200000,"clocks":{},"comman\#
        d":"ReportIncident","details":["incident: fall","session: the-case.2025-03-08.1030","kinds: inju\#
        ry","account: Sam fell from the climbing frame at 11:05 and cut a knee.","happened: 2025-03-08T1\#
        1:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"ti\#
        tle":"An incident is the one thing that is written of supported contact"},{"broken":["F3"],"give\#
        n":["supervised session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{"F3":["none\#
        "]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"outOfStep":{}},"who":"coo\#
        rdinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":["none"],"F7":["none"]},"comma\#
        nd":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: fi\#
        nalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},{"at":1741770000000,"clocks":\#
        {},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees S\#
        am, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"\#
        who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"FinishRecord","details":["session:\#
         the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clock\#
        s":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind\#
        : finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes withi\#
        n seven days of contact ceasing, all of it checked"},{"broken":["F3"],"given":["supervised sessi\#
        on held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3":["2025-03-30"]},"command":"\#
        CloseCase","details":["reason: stoppedAttending","contactCeased: 2025-03-23"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["running"]},"details":[],"outcome":\#
        {"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ],"title":"A final record that is not sent turns overdue, across the night on which the clocks g\#
        o forward"},{"broken":["F1","F4","F7"],"given":["session held"],"rules":["F4","F7"],"steps":[{"a\#
        t":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"]},"command":"CloseCase","det\#
        ails":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: supportedReturn"],"out\#
        come":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command"\#
        :"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordi\#
        nator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: finalRecord"],"\#
        outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Where nobody commissioned contac\#
        t, no return of supported contact is owed or sent"},{"broken":["F7"],"given":["cymru referral ac\#
        cepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7":["2025-10-26"]},"command":"C\#
        loseCase","details":["reason: courtEnded","contactCeased: 2025-10-19"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":\#
        1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within seven days that co\#
        ntact has concluded"},{"broken":["F4"],"given":["cymru referral submitted"],"rules":["F4"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanage\#
        dHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-0\#
        1","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F4"\#
        :["none"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"outOfStep":{}}\#
        ,"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":["2025-04-24"],"F7":["202\#
        5-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-04-17"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["running"]},"details":\#
        [],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["overdue"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command":"SendReturn","details":["kin\#
        d: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The return of supporte\#
        d contact goes to Cafcass Cymru within seven days of contact ceasing"},{"broken":["A1"],"given":\#
        ["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral\#
        ","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servic\#
        e centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        service centre the-centre; kind supervisedCentre; frequency every two weeks"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: service centre the-centre; kind supervisedCentre; frequency every week"],"outcome":{"refus\#
        ed":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","de\#
        tails":["case: another-case","link: link-another-case","centre: the-centre","kind: supportedCent\#
        re","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"A referral n\#
        ames only a service that is accredited for it on the day"},{"broken":[],"given":["cymru referral\#
         drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: service centre the-centre; kind virtualSupervised; frequency weekly; minutes \#
        60; virtualBecause longOrNoContact; wales funding ground involvement; adviser Owen Pryce; riskAs\#
        sessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues \#
        false; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody el\#
        se in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymr\#
        u refers for contact by video once it was assessed and talked over"},{"broken":["B7"],"given":["\#
        cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: service centre the-centre; kind virtualSupervised; frequency we\#
        ekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales fundin\#
        g ground involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sess\#
        ions 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 20\#
        25-02-20; discussed 2025-03-04; limits Nobody else in the room."],"outcome":{"invalid":{"_0":["a\#
        nswers.wales.remote.discussed"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: service centre the-centre; kind virtualSupported; frequency \#
        weekly; virtualBecause distance; wales funding ground involvement; adviser Owen Pryce; riskAsses\#
        sment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fal\#
        se; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-03; limits Nobody else \#
        in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}},"who":"referrer"}],"title":"By \#
        video it refers neither for supported contact nor without an assessment"},{"broken":["B7"],"give\#
        n":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: virtualSupervised","endsOn: 2025-08-01","conditions: ","virtualBecause: distan\#
        ce"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"title":"A centre that would rather\#
         hold it by video does not take a Cymru family there without the assessment"},{"broken":["C10"],\#
        "given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["docume\#
        nt: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applicati\#
        on/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mot\#
        her; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answers.preparation.how"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@\#
        example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes\#
         60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 20\#
        25-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repor\#
        t false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outco\#
        me":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: preparation who the mother; how with a picture \#
        book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Who prep\#
        ares the child is told: who, how, and by when"},{"broken":["C6"],"given":["open centre"],"rules"\#
        :["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: lin\#
        k-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileName \#
        order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["do\#
        cument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafca\#
        ssCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre\#
         the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder \#
        true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the m\#
        other's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; \#
        born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship m\#
        other; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; f\#
        irstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named\#
         ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mo\#
        ther; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professiona\#
        l attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales fund\#
        ing ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 7; m\#
        inutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
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
        sessment seen with both parents; sessions 3; minutesEach 125; knownSafeguardingIssues false; dec\#
        laration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":\#
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
         ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 2; minu\#
        tesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
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
        sment seen with both parents; sessions 3; minutesEach 60; knownSafeguardingIssues false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymr\#
        u never asks for more than six hours, nor for less than a first block"},{"broken":["C6"],"given"\#
        :["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-orde\#
        r; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Attach\#
        Document","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLet\#
        ter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafca\#
        ss Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; frequenc\#
        y every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumbe\#
        r LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyResto\#
        res; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residen\#
        tCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keeps\#
        TelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fa\#
        ther; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCe\#
        ntre false; photographs none; preparation who the mother; how with the centre's picture book; by\#
         2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasSect\#
        ion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: wales funding ground involvement; adviser Owen Pryce; ris\#
        kAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguardingIssues true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: risk found domesticAbuse alleged by the mothe\#
        r in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru re\#
        ferral carries kind, risk assessment, guideline and centre"},{"broken":[],"given":["open centre"\#
        ],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; \#
        fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; servi\#
        ce centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings \#
        hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersF\#
        rom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; w\#
        ales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sess\#
        ions 3; minutesEach 120; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferr\#
        al","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for thr\#
        ee two-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":174099\#
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
        er Owen Pryce; riskAssessment seen with both parents; sessions 4; minutesEach 60; knownSafeguard\#
        ingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"}],"title":"Cafcass Cymru may ask for four one-hour sessions"},{"broken":[],"giv\#
        en":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRefe\#
        rral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-o\#
        rder; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetail\#
        s false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguarding\#
        Letter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
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
        both parents; sessions 6; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth L\#
        ee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymr\#
        u may ask for six one-hour sessions"},{"broken":["C11"],"given":["open centre"],"rules":["C11"],\#
        "steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLett\#
        er; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails\#
         false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: interpreter isNeeded true; who an agency"],"outcome":{"invalid"\#
        :{"_0":["answers.interpreter.language","answers.interpreter.pays"]}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepres\#
        entative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cent\#
        re the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder\#
         true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the \#
        mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill;\#
         born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship \#
        mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; \#
        firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees name\#
        d ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the m\#
        other; how with the centre's picture book; by 2027-02-26; professional attends false; risk found\#
         ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue tru\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded \#
        true; language British Sign Language; who an agency; pays the father"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"done":{}},"who":"referrer"}],"title":"An interpreter comes with language, name and payer"},{"\#
        broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","d\#
        etails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; med\#
        iaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrange\#
        ments willingToMeet no; mayLeaveCentre true; photographs none"],"outcome":{"invalid":{"_0":["ans\#
        wers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organis\#
        ation Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCen\#
        tre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Lee\#
        ds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eit\#
        herPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum;\#
         role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 \#
        900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; re\#
        lationship father; contact email dan@example.org; attendees named ; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the fourth visi\#
        t; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The chil\#
        d may leave the centre only with for how long and from when"},{"broken":["C3"],"given":["open ce\#
        ntre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
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
        professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.missing"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email refer\#
        rer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; min\#
        utes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDat\#
        e 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; \#
        firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia;\#
         lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true,\#
         id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email da\#
        n@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograph\#
        s none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpret\#
        er isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasO\#
        therConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"}],"title":"Without the safeguarding letter, the form asks why \#
        and who will send it"},{"broken":["C2"],"given":["open centre"],"rules":["C2"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lo\#
        calAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Le\#
        eds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org"],"outcome"\#
        :{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; \#
        fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fal\#
        se"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: service centre the-centre; kind supportedCentre; frequency every tw\#
        o weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P001\#
        01; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; child\#
        ren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; fi\#
        rstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephoneP\#
        rivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; cont\#
        act email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false\#
        ; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-2\#
        6; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report\#
         false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Coun\#
        cil; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name T\#
        om Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"A local authority names the social worker and the team manager"},{"broken":[],"given":["open \#
        centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order\#
        ; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fa\#
        lse"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.or\#
        g; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email tom@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; p\#
        roceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-\#
        28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"A local authority refers with its two people named"},{"broken":[],"given":[\#
        "referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly; \#
        expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; freq\#
        uency weekly; expectedMonths 7; longStayAgreed Cora Field, on 28 February"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit needs no agreement, a \#
        longer one was agreed with the centre"},{"broken":[],"given":["referral drafted"],"rules":["B10"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servi\#
        ce centre the-centre; kind supervisedCentre; frequency weekly; expectedMonths 6"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        ],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as the limit is sent without \#
        any agreement"},{"broken":["B10"],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centr\#
        e; kind supportedCentre; frequency weekly; expectedMonths 7"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refuse\#
        d":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: service centre the-centre; kind supervisedCentre; frequency weekly; expectedM\#
        onths 7; longStayAgreed  "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: cle\#
        rk@court.example.org","question: centre the-centre; from court; kind supportedCentre; children u\#
        nderTwo; wantsReport false; expectedMonths 7"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"details":["enquiry: first","order: centreAnswers, centreRules, copiesFromC\#
        ourt, enquiryAnswered, ifNotAccepted, longStay, noReport, papersReachCentre, preVisit, subjectTo\#
        Acceptance, whenItEnds"],"outcome":{"done":{}},"who":"anyone"}],"title":"A stay that is to last \#
        longer is not referred before the centre has agreed"},{"broken":["C16"],"given":["open centre"],\#
        "rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind \#
        safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court a\#
        t Leeds; orderDate 2025-03-03; papersFrom the father"],"outcome":{"invalid":{"_0":["answers.proc\#
        eedings.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Pa\#
        rtners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the ce\#
        ntre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk\#
         found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTr\#
        ue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"invalid":{"_0":["answers.proceedings"]}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings has\#
        Order true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father; fallBack c\#
        ourtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        ubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"The order says wha\#
        t follows if the centre does not accept"},{"broken":[],"given":["open centre"],"rules":["C3"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case\#
        ","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name\#
         Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre;\#
         kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court F\#
        amily Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solic\#
        itor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-\#
        04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contac\#
        t telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan;\#
         lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangemen\#
        ts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wit\#
        h the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fal\#
        se; risk found ; orders kind nonMolestation; issued 2023-03-02; papers hasSection7Report false; \#
        hasOtherConcerns false; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        details":["papers: injunction none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-ca\#
        se","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["case: another-case","answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papers\#
        From the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastN\#
        ame Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rela\#
        tionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiti\#
        ngAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atten\#
        dees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation \#
        who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; p\#
        rofessional attends false; risk found ; orders kind nonMolestation; issued 2023-03-03; papers ha\#
        sSection7Report false; hasOtherConcerns false; missing Cafcass will send the letter; declaration\#
         name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"SubmitReferral","details":["case: another-case"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"details":["case: another-case","papers: injunction ne\#
        eded"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An injunction of the day two years a\#
        go is asked for, one of the day before is not"},{"broken":[],"given":["open centre"],"rules":["C\#
        4"],"steps":[{"at":1761480000000,"clocks":{},"command":"BeginReferral","details":["link: link-th\#
        e-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17614800000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileNa\#
        me order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType ap\#
        plication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1761480000000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind le\#
        galRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; ser\#
        vice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings\#
         hasOrder true; court Family Court at Leeds; orderDate 2025-10-24; papersFrom the mother's solic\#
        itor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-\#
        04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contac\#
        t telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan;\#
         lastName Cole; relationship father; contact email dan@example.org; attendees named ; arrangemen\#
        ts willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how wit\#
        h the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends fal\#
        se; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will se\#
        nd it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        61480000000,"clocks":{"C4":["met"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}\#
        },"who":"referrer"}],"title":"Papers that come with the referral meet their deadline at once"},{\#
        "broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partner\#
        s; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every \#
        two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P0\#
        0101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chi\#
        ldren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; \#
        firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephon\#
        ePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; co\#
        ntact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fal\#
        se; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02\#
        -26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolesta\#
        tion; issued 2023-03-03; isCurrent true, kind occupation; issued 2021-06-01; isCurrent false; pa\#
        pers hasSection7Report true; hasOtherConcerns false; missing Cafcass will send the letter; decla\#
        ration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"details":["papers: safeguardingLetter needed; order needed; injunct\#
        ion needed; section7Report needed; otherConcerns none"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741082400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1741082400000,"cl\#
        ocks":{},"command":"NotePaper","details":["paper: order","status: received"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper:\#
         safeguardingLetter","status: notNeeded"],"outcome":{"refused":{"_0":"C3"}},"who":"coordinator"}\#
        ,{"at":1741082400000,"clocks":{},"details":["papers: safeguardingLetter received; order received\#
        ; injunction needed; section7Report needed"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"A referral shows which papers are needed, received and missing"},{"broken":["C4"],"given":["op\#
        en centre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{},"command":"BeginReferral","d\#
        etails":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1743177600000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.or\#
        g; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proce\#
        edings hasOrder true; court Family Court at Leeds; orderDate 2025-03-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; h\#
        ow with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atten\#
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass w\#
        ill send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"SubmitReferral","details":[],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4":["running"]},"details":[],"o\#
        utcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"do\#
        ne":{}}},{"at":1743375600000,"clocks":{},"command":"AttachDocument","details":["document: id the\#
        -order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDeta\#
        ils false"],"outcome":{"done":{}},"who":"referrer"},{"at":1743375600000,"clocks":{"C4":["overdue\#
        "]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["met"]},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"}],"title":"The papers reach the centre within two days of the order, we\#
        ekend or not"},{"broken":["C13"],"given":["open centre"],"rules":["C13"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: arrangements willingToMeet no; mayLeaveCentre false; photographs takenNotShared"],"out\#
        come":{"invalid":{"_0":["answers.arrangements.photographDetails"]}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalReprese\#
        ntative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centr\#
        e the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder \#
        true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the m\#
        other's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; \#
        born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship m\#
        other; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; f\#
        irstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named\#
         ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter is\#
        Needed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherC\#
        oncerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_\#
        0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; photographs\#
         takenNotShared; photographDetails by the father at the end"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":\#
        {}},"who":"referrer"}],"title":"Photographs are allowed only with by whom and where"},{"broken":\#
        ["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id early; kind other; fileName other.pdf; mediaType application/pdf; bytes 48211"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Part\#
        ners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre \#
        false; photographs none; preparation who the mother; how with the centre's picture book; by 2027\#
        -02-26; interpreter isNeeded false; professional attends false; risk found ; declaration name Ru\#
        th Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName \#
        safeguardingLetter.pdf; mediaType application/pdf; bytes 48211"],"outcome":{"invalid":{"_0":["do\#
        cument.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Atta\#
        chDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingL\#
        etter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails true"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["ans\#
        wers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"invalid":{"_0":["docu\#
        ments.0.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Rem\#
        oveDocument","details":["document: early"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report fals\#
        e; hasOtherConcerns false"],"outcome":{"done":{}},"who":"referrer"}],"title":"Where something is\#
         kept private, each document says whether it shows that"},{"broken":["C15"],"given":["open centr\#
        e"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; k\#
        ind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211;\#
         showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: professional attends true; name Cath Moss"]\#
        ,"outcome":{"invalid":{"_0":["answers.professional.office","answers.professional.why"]}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@examp\#
        le.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; \#
        proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02\#
        -28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName\#
         Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName\#
         Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; \#
        role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example\#
        .org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; p\#
        reparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeed\#
        ed false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.professional"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        professional attends true; name Cath Moss; office Cafcass; why to see the second session"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A professional who attends is named\#
        , with office and reason"},{"broken":["C12"],"given":["open centre"],"rules":["C12"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referr\#
        er: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNam\#
        e safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: attendees named id gran; name Joan Cole; relationship ; comesWith visiting\#
        Adult"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.part","answers.attendees.named.0.\#
        relationship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","d\#
        etails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partne\#
        rs; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every\#
         two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P\#
        00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; ch\#
        ildren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer;\#
         firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelepho\#
        nePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; c\#
        ontact email dan@example.org; arrangements willingToMeet no; mayLeaveCentre false; photographs n\#
        one; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter \#
        isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOthe\#
        rConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{\#
        "_0":["answers.attendees"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: attendees named id gran; name Joan Cole; relationship grandmother\#
        ; part the last half hour; comesWith visitingAdult"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"}],"title":"Everybody who comes is named, with their part of the visit"},{"broken":["\#
        C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["case: family0-case","link: link-0","referrer: parent"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["ca\#
        se: family1-case","link: link-1","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family2-case\#
        ","link: link-2","referrer: court"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["case: family3-case","link: link-3","referrer: ca\#
        fcass"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["case: family4-case","link: link-4","referrer: cafcassCymru"],"outcome":{"don\#
        e":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["cas\#
        e: family5-case","link: link-5","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family7-case","lin\#
        k: link-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["referrer"]}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family8-case","link: lin\#
        k-8","person: somebody-else","referrer: parent"],"outcome":{"denied":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":["case: family0-case"],"outcome":{\#
        "denied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, Cafcass, Cafcass Cymru and loca\#
        l authorities may refer, signed in or not"},{"broken":[],"given":["referral drafted"],"rules":["\#
        B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: se\#
        rvice centre the-centre; kind virtualSupported; frequency weekly; virtualBecause distance"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"S\#
        creenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"Contact by video says why it is not face to face"},{"broken":["B8"],"g\#
        iven":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: service centre the-centre; kind virtualSupervised; frequency \#
        weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"refused":{"_0":"B8"}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind sup\#
        portedCentre; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","condi\#
        tions: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","conditions\#
        : ","virtualBecause: preparation"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Video wi\#
        thout a reason is neither referred nor accepted"},{"broken":[],"given":[],"rules":["A2"],"steps"\#
        :[{"at":1648627200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profi\#
        le: name Spring and Autumn; town Diss; country england; takesSelfReferrals false"],"outcome":{"d\#
        one":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"command":"AwardAccreditation","detail\#
        s":["centre: the-centre","standard: supported","awarded: 2022-03-30"],"outcome":{"done":{}},"who\#
        ":"officer"},{"at":1666771200000,"clocks":{},"command":"AwardAccreditation","details":["centre: \#
        the-centre","standard: supervised","awarded: 2022-10-26"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1666771200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds:\#
         supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743292\#
        740000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, supervisedElsewher\#
        e"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{},"details":["centre: th\#
        e-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433140\#
        000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"details":["centre: the-centre","offered: \#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditation that lapses on the last Sunday \#
        of March or October lapses at London's midnight"},{"broken":[],"given":[],"rules":["A2"],"steps"\#
        :[{"at":1709197200000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profi\#
        le: name Leap Year; town Diss; country england; takesSelfReferrals false"],"outcome":{"done":{}}\#
        ,"who":"officer"},{"at":1709197200000,"clocks":{},"command":"AwardAccreditation","details":["cen\#
        tre: the-centre","standard: supported","awarded: 2024-02-29"],"outcome":{"done":{}},"who":"offic\#
        er"},{"at":1709197200000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","ki\#
        nds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803772740000,"clocks":{\#
        },"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1803772800000,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"a\#
        nyone"}],"title":"An award of 29 February lasts until the end of February"},{"broken":[],"given"\#
        :["centre on the register"],"rules":["A1","A2","A4"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["registe\#
        r: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240\#
        0000,"clocks":{},"details":["register: virtualSupported","centres: "],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1819753140000,"clocks":{},"details":["register: supervisedCentre","centres: th\#
        e-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["reg\#
        ister: supervisedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,\#
        "clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1819753200000,"clocks":{},"details":["centre: the-centre","offered: ","stated: supervisedCentre,\#
         supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"comman\#
        d":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-\#
        01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"details":["register\#
        : all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks"\#
        :{},"details":["centre: the-centre","offered: supportedCentre"],"outcome":{"done":{}},"who":"any\#
        one"}],"title":"A service is found for as long as its accreditation lasts, and not a day longer"\#
        },{"broken":["A4"],"given":["centre on the register"],"rules":["A4"],"steps":[{"at":174099240000\#
        0,"clocks":{},"details":["centre: the-centre","name: Stepping Stone Contact Centre","town: Thetf\#
        ord"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccr\#
        editation","details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome\#
        ":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","\#
        details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"denied":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"coordinator at another-centre"},{"at"\#
        :1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stand\#
        ard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awarded"]}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre",\#
        "standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"details":["centre: nowhere"],"outcome":{"denied":{}},"who":"anyone"}],"titl\#
        e":"Anyone reads the register; only its officer awards, and never ahead of time"},{"broken":["A1\#
        ","A7"],"given":["referral submitted"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"RaiseConcern","details":["concern: doors","centre: the-centre","account: Both parents \#
        wait in one hall.","knownFrom: I was there with a family."],"outcome":{"done":{}},"who":"anyone"\#
        },{"at":1740992400000,"clocks":{},"details":["concern: doors","state: reported"],"outcome":{"den\#
        ied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","why: The sides meet.","concern: doors"],"outco\#
        me":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"CloseCon\#
        cern","details":["concern: doors","outcome: Nothing in it."],"outcome":{"refused":{"_0":"A7"}},"\#
        who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","d\#
        etails":["concern: doors"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AlertRegisterOfficer","details":["concern: doors","note: Please look at it today.\#
        "],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details"\#
        :["concern: doors","state: liaising","steps: liaising, reported"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccreditation","details":["centre: th\#
        e-centre","standard: supported","why: The sides meet.","concern: doors"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: superv\#
        isedCentre, supervisedElsewhere, virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["case: another","link: some-link\#
        ","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A\#
        1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"LiftAccreditationSuspension","de\#
        tails":["centre: the-centre","standard: supported","concern: doors"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1741597200000,"clocks":{},"command":"BeginReferral","details":["case: another"\#
        ,"link: some-link","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"CloseConcern","details":["c\#
        oncern: doors","outcome: A second door is used now."],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1741597200000,"clocks":{},"details":["concern: doors","state: closed"],"outcome":{"done":{}},\#
        "who":"commissioner/cafcass"}],"title":"A concern goes to the commissioner, who alerts the regis\#
        ter officer, who suspends the award"},{"broken":["A7"],"given":["open centre"],"rules":["A7"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the\#
        -centre","standard: supported","why: Not kept."],"outcome":{"denied":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"WithdrawAccreditation","details":["centre: the-centre",\#
        "standard: supported","why: Not kept."],"outcome":{"done":{}},"who":"officer"},{"at":17409924000\#
        00,"clocks":{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard\#
        : supported"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"details":["register: supportedCentre","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1748764800000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stand\#
        ard: supported","awarded: 2025-06-01"],"outcome":{"done":{}},"who":"officer"},{"at":174876480000\#
        0,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}\#
        },"who":"anyone"}],"title":"What is withdrawn comes back by a new award alone"},{"broken":[],"gi\#
        ven":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetAccre\#
        ditationConditions","details":["centre: the-centre","conditions: Two members of staff are at the\#
         door."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["cent\#
        re: the-centre","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["ce\#
        ntre: the-centre","conditions: "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"anyone"}],\#
        "title":"Conditions stand on the centre's public page until they are lifted"},{"broken":[],"give\#
        n":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre, supervi\#
        sedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre, superv\#
        isedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: supervisedElsewhere","centres\#
        : the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre with both standards offe\#
        rs every kind of service there is, each by its own name"},{"broken":["A8"],"given":["centre on t\#
        he register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre, softPlay"],"outcome":{"invalid":{"_0":["k\#
        inds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre",\#
        "offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind of service that the protocol\#
         does not know cannot be offered"},{"broken":["A8"],"given":["centre on the register"],"rules":[\#
        "A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-c\#
        entre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","kind: su\#
        pervisedElsewhere","referrer: parent"],"outcome":{"refused":{"_0":"A8"}},"who":"anyone"}],"title\#
        ":"A referral cannot ask a centre for a kind of service that it does not offer"},{"broken":["A2"\#
        ],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","de\#
        tails":["centre: the-centre","profile: name Supported Only; town Thetford; country england; take\#
        sSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"refus\#
        ed":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditat\#
        ion","details":["centre: the-centre","standard: supported","awarded: 2025-03-03"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"refused":{"_0":"A2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: \#
        the-centre","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: s\#
        upportedCentre, virtualSupported"],"outcome":{"done":{}},"who":"coordinator"},{"at":183564000000\#
        0,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1835686800000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: the-centre","kinds: virtualSupported"],"outcome":{"refused":{"_0":"A2"}},\#
        "who":"coordinator"}],"title":"A centre that is accredited for supported contact alone cannot of\#
        fer supervised contact"},{"broken":["A1"],"given":["centre on the register"],"rules":["A1"],"ste\#
        ps":[{"at":1819742400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","ki\#
        nds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":181975\#
        3140000,"clocks":{},"command":"BeginReferral","details":["link: link-one","centre: the-centre","\#
        kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":181975320\#
        0000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","cen\#
        tre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"\#
        who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre\#
        : the-centre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another-case","lin\#
        k: link-two","centre: the-centre","kind: supervisedCentre","referrer: court"],"outcome":{"refuse\#
        d":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referre\#
        r: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A referral names only a service that\#
         is accredited, that day, for the contact it asks for"},{"broken":[],"given":["centre on the reg\#
        ister"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre","others: services handover, indirectContact, pa\#
        rentingAssessment; languages Polish, British Sign Language; accessNeedsMet step-free, hearing lo\#
        op"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["cent\#
        re: the-centre","services: handover, indirectContact, parentingAssessment","languages: Polish, B\#
        ritish Sign Language","access: step-free, hearing loop"],"outcome":{"done":{}},"who":"anyone"},{\#
        "at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: s\#
        upportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","services: ","languages: ","access: "],"outcome":{"done":{}},"who":"\#
        anyone"}],"title":"A centre says what else it offers, in which languages, and which needs it mee\#
        ts"},{"broken":["A9"],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre\#
        ","others: services handover, babysitting"],"outcome":{"invalid":{"_0":["others.services.1"]}},"\#
        who":"coordinator"}],"title":"An offer that the register has no name for is not taken"},{"broken\#
        ":[],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1803718800000,"clocks":{},\#
        "details":["centre: the-centre","renewals: supported later; supervised later"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renew\#
        als: supported due; supervised due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200\#
        000,"clocks":{},"details":["centre: the-centre","renewals: hidden"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the\#
        -centre","standard: supported","awarded: 2027-02-28"],"outcome":{"done":{}},"who":"officer"},{"a\#
        t":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervi\#
        sed due","accredited_until: supported 2030-02-27; supervised 2027-08-31"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Notice of a renewal is given in time, and a new award begins agai\#
        n"},{"broken":["A3"],"given":["centre on the register"],"rules":["A3"],"steps":[{"at":1811664000\#
        000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 0; \#
        decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.decideWithinDays","settings.renewalN\#
        oticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettin\#
        gs","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"denied":{}},"w\#
        ho":"coordinator"},{"at":1811664000000,"clocks":{},"details":["centre: the-centre","renewals: su\#
        pported due"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"comman\#
        d":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clocks":{},"details":["centre: the-cen\#
        tre","renewals: supported later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1811750400000\#
        ,"clocks":{},"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"w\#
        ho":"coordinator"}],"title":"How long before is the register officer's choice, within bounds"},{\#
        "broken":["A1"],"given":["referral accepted"],"rules":["A3"],"steps":[{"at":1740992400000,"clock\#
        s":{},"details":["centre: the-centre","families_affected: supported 0"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1819753140000,"clocks":{},"details":["centre: the-centre","renewals: su\#
        pported due","families_affected: supported 1; supervised 0"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","renewals: supported lap\#
        sed; supervised lapsed","families_affected: supported 1; supervised 0","offered: "],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"\#
        }},"who":"coordinator"}],"title":"An award that is not renewed lapses, and the families whom it \#
        affects are listed"},{"broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","orga\#
        nisation: Sunny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leafle\#
        t at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["concern: hall","state: reported","steps: reported"],"outcome":{"done":{}},"who":"commissio\#
        ner/cafcass"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported"],"out\#
        come":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"details":["concern: h\#
        all","state: reported"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"MoveReport","details":["concern: hall","to: liaising","note: Rang the register o\#
        fficer."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: applying","steps: appl\#
        ying, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"Anyone reports an or\#
        ganisation that is not accredited, and it goes to Cafcass's commissioning team"},{"broken":["A6"\#
        ],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredit\#
        ed","details":["concern: hall","organisation: ","place: ","offers: ","knownFrom: "],"outcome":{"\#
        invalid":{"_0":["knownFrom","offers","organisation","place"]}},"who":"anyone"}],"title":"A repor\#
        t names who, where, what and how it is known"},{"broken":["A6"],"given":["centre on the register\#
        "],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited","detai\#
        ls":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits on Sund\#
        ays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at":174099\#
        2400000,"clocks":{},"command":"EnterCentre","details":["centre: sunny-hall","profile: name Sunny\#
         Hall; town Diss; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"office\#
        r"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accre\#
        dited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},"who":"commissioner/cafcass"},{"a\#
        t":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited"]\#
        ,"outcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/cafcass"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AwardAccreditation","details":["centre: sunny-hall","standard: supervised","aw\#
        arded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"MoveReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"\#
        done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","\#
        details":["concern: hall","to: applying"],"outcome":{"outOfStep":{}},"who":"commissioner/cafcass\#
        "}],"title":"An organisation has become accredited only where the register says so"},{"broken":[\#
        ],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredit\#
        ed","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visi\#
        ts on Sundays.","knownFrom: A leaflet at the library.","reachBy: sam@example.org"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["conc\#
        ern: hall","to: liaising"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":17415972000\#
        00,"clocks":{},"command":"MoveReport","details":["concern: hall","to: closed","note: It no longe\#
        r offers contact."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clo\#
        cks":{},"details":["concern: hall","state: closed","steps: closed, liaising, reported"],"outcome\#
        ":{"done":{}},"who":"officer"}],"title":"What was reported is seen through, and each step is kep\#
        t"},{"broken":[],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, sup\#
        ervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 6"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"command":"StateWaitingTi\#
        me","details":["centre: the-centre","kind: supervisedCentre","weeks: 0"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1743294600000,"clocks":{},"details":["centre: the-centre","waiting_wee\#
        ks: supportedCentre 6; supervisedCentre 0; virtualSupported none","waiting_stated: supportedCent\#
        re 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done":{}},"who":"anyone"},{"at":1761521\#
        400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supported\#
        Centre","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761521400000,"clocks":{},"\#
        details":["centre: the-centre","waiting_weeks: supportedCentre 4","waiting_stated: supportedCent\#
        re 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title":"The wait that the public reads b\#
        ears the day on which the centre said so"},{"broken":["A5"],"given":["centre on the register"],"\#
        rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centr\#
        e: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervis\#
        edCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre\#
        ","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 105"],"o\#
        utcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"StateWaitingTime","details":["centre: the-centre","kind: supportedCentre","weeks: 2"],"outc\#
        ome":{"denied":{}},"who":"volunteer"}],"title":"A centre states no wait for contact that it does\#
         not offer"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22, 2025-09-20","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60"\#
        ,"room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-15",\#
        "from: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-09-20.1030","date:\#
         2025-09-13","from: 10:30","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minut\#
        es: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A session before the \#
        first one is not booked while another would then lie past six months"},{"broken":[],"given":["su\#
        pervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"Invit\#
        eToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":\#
        ["adult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Each side is asked alone, with minutes to come and go between them"},{"broken":[\#
        "H6"],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":1748851200000,"clocks":{\#
        },"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00","minutes: 30"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteTo\#
        Review","details":["adult: dad","day: 2025-06-07","at: 10:39","minutes: 30"],"outcome":{"refused\#
        ":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","\#
        details":["adult: dad","day: 2025-06-07","at: 09:30","minutes: 30"],"outcome":{"refused":{"_0":"\#
        H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":\#
        ["adult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"The two sides are never asked for times at which they could meet"},{"broken":["H\#
        1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749294000000,"clocks":{},\#
        "command":"HoldReview","details":["kind: threeMonths","findings: Going well.","childrenSaid: chi\#
        ld sam; words I like the blue room."],"outcome":{"done":{}},"who":"coordinator"},{"at":174929400\#
        0000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Again.","childrenSai\#
        d: child nobody; words Hello."],"outcome":{"invalid":{"_0":["childrenSaid.nobody"]}},"who":"coor\#
        dinator"}],"title":"A child is heard in a review, in the child's own words"},{"broken":[],"given\#
        ":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"]\#
        ,"H2":["running","2025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings:\#
         Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"The three-month review is he\#
        ld on its last day"},{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"\#
        at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","f\#
        indings: The court decides in November.","exceptional: circumstances The court decides in Novemb\#
        er.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1757372340000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30"\#
        ,"minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"After a six-month review contact goes on to the day that was signed off"},{"broken":[],"giv\#
        en":["supervised session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clock\#
        s":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","las\#
        tDay: 2025-03-22","items: contactDetails, childrensNeeds, visitArrangements, assessmentSummary, \#
        attendanceDates","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741600800000,"clocks":{},"details":["stage: accepted","sessions: 3"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741600800000,"clocks":{},"details":["case: the-next","stage: submi\#
        tted","kind: supportedCentre","held: 0","papers: order received; safeguardingLetter received"],"\#
        outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":1741600800000,"clocks":{"D1":["202\#
        5-03-17"]},"details":[],"outcome":{"done":{}}},{"at":1741600800000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-21","from: 10:30","minutes: 60","room: green","supervisor: su\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A family steps down to supported contac\#
        t at another centre with what that centre needs"},{"broken":[],"given":["supervised session held\#
        ","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","d\#
        etails":["to: mill-house","newCase: the-next","way: handovers","lastDay: 2025-03-22","items: con\#
        tactDetails","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,"cloc\#
        ks":{},"details":["case: the-next","stage: submitted","papers: order needed; safeguardingLetter \#
        needed"],"outcome":{"done":{}},"who":"coordinator at mill-house"}],"title":"A family steps down \#
        to handovers, without what it did not need"},{"broken":["B1"],"given":["supervised session held"\#
        ],"rules":["H5","B1"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","details":["\#
        to: the-centre","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contactDetail\#
        s","documents: the-order, the-letter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17416008\#
        00000,"clocks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre"\#
        ,"endsOn: 2025-09-01"],"outcome":{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":174160080000\#
        0,"clocks":{},"command":"ScreenReferral","details":["case: the-next","found: ","hasUnmanagedHarm\#
        : false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600800000,\#
        "clocks":{},"command":"AcceptReferral","details":["case: the-next","kind: supportedCentre","ends\#
        On: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"}],"title":"At its own centre a family\#
         steps down, and the next coordinator looks for the risk afresh"},{"broken":["H5"],"given":["sup\#
        ervised session held","next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"co\#
        mmand":"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 202\#
        5-03-21","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordin\#
        ator"},{"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase\#
        : the-next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"Step\#
        Down","details":["to: mill-house","newCase: the-third","way: handovers","lastDay: 2025-03-22","i\#
        tems: contactDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at\#
        ":1741600800000,"clocks":{},"command":"DeclineReferral","details":["case: the-next","because: no\#
        Room","words: We have no room."],"outcome":{"done":{}},"who":"coordinator at mill-house"},{"at":\#
        1741600800000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30",\#
        "minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Nothing stays booked past the last day, and nothing is booked after it"},{"broken":["B2"],"g\#
        iven":["supervised referral submitted","next centre"],"rules":["H5","B2"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"ScreenReferral","details":["found: harm Said to have hit the child\#
        .","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: A supervisor can mana\#
        ge it.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supervisedCentre","endsOn: 2025-09-01"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-nex\#
        t","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"ref\#
        used":{"_0":"B2"}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AssessRisk","\#
        details":["summary: It is past.","isManageable: true","childrenNeedPreVisit: false","assessor: C\#
        ora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command"\#
        :"StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-2\#
        2","items: contactDetails","documents: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"\#
        },{"at":1741078800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the\#
        -next","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Harm that nobody could manage holds a family back unti\#
        l the risk has been assessed afresh"},{"broken":["B1","G3"],"given":["supervised session held","\#
        next centre"],"rules":["H5","B1","G3"],"steps":[{"at":1741600800000,"clocks":{},"command":"Asses\#
        sRisk","details":["summary: More is needed than we can do.","isManageable: false","childrenNeedP\#
        reVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741600\#
        800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: su\#
        pported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0"\#
        :"B1"}},"who":"coordinator"},{"at":1741600800000,"clocks":{},"command":"ReportIncident","details\#
        ":["incident: push","kinds: violent","account: Dad pushed the table over.","happened: 2025-03-08\#
        T11:20","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741600800000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-ne\#
        xt","way: supported","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"re\#
        fused":{"_0":"G3"}},"who":"coordinator"}],"title":"Nobody steps down with a risk that is not man\#
        aged, or while contact is suspended"},{"broken":["A1","A9"],"given":["supervised session held"],\#
        "rules":["H5","A1","A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","detai\#
        ls":["centre: mill-house","profile: name Mill House; town Bradford; country england; takesSelfRe\#
        ferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1741600800000,"clocks":{},"command":\#
        "StepDown","details":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22\#
        ","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},\#
        {"at":1741600800000,"clocks":{},"command":"StepDown","details":["to: the-centre","newCase: the-n\#
        ext","way: handovers","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"r\#
        efused":{"_0":"A9"}},"who":"coordinator"}],"title":"Only to a centre that is accredited for it, \#
        and that offers handovers where handovers are meant"},{"broken":["H5"],"given":["session held","\#
        next centre"],"rules":["H5"],"steps":[{"at":1741600800000,"clocks":{},"command":"StepDown","deta\#
        ils":["to: mill-house","newCase: the-next","way: supported","lastDay: 2025-03-22","items: contac\#
        tDetails","documents: "],"outcome":{"refused":{"_0":"H5"}},"who":"coordinator"},{"at":1741600800\#
        000,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: suppo\#
        rted","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"denied":{}},"who"\#
        :"supervisor"}],"title":"Of supported contact there is nothing to step down from"},{"broken":["C\#
        6"],"given":["cymru referral accepted","next centre"],"rules":["C6"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"StepDown","details":["to: mill-house","newCase: the-next","way: support\#
        ed","lastDay: 2025-03-22","items: contactDetails","documents: "],"outcome":{"refused":{"_0":"C6"\#
        }},"who":"coordinator"}],"title":"Cafcass Cymru names the kind and the centre in a new referral"\#
        },{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"}\#
        ,{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"don\#
        e":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"},{"broken":[],\#
        "given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{"at":174099240\#
        0000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions booked"],"rule\#
        s":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"o\#
        utcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNot\#
        Needed","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"at":17409924000\#
        00,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"anyone"\#
        }],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"given":["supervise\#
        d session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command":"CloseCase","\#
        details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["con\#
        tactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"CloseCase","detai\#
        ls":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactC\#
        eased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["none"]},"comma\#
        nd":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: closed","held: 1"\#
        ,"sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees what is ahead\#
        , not before the last session that was held"},{"broken":[],"given":["supervised session held"],"\#
        rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: la\#
        stDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker; how With a ca\#
        lendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{}\#
        ,"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-0\#
        8-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"The way out is planned, both sides are told, and the child hears of it by t\#
        he last visit"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"a\#
        t":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next wit\#
        houtHelp; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refused":{"_0":"H3"}\#
        },"who":"coordinator"}],"title":"A child is not told after the last visit that it was the last"}\#
        ,{"broken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"steps":[{"at":17\#
        49546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08; next anotherC\#
        entre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 20\#
        25-09-09; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outc\#
        ome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"Pla\#
        nExit","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 2025-06-09; by Th\#
        e worker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":"coordinator"}\#
        ],"title":"A plan has a day, and ends no later than contact here may last"},{"broken":["H3"],"gi\#
        ven":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"comman\#
        d":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-01; \#
        by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Only whoever runs\#
         the centre plans the way out"},{"broken":["H1"],"given":["supervised session held"],"rules":["H\#
        1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{\#
        }}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":17\#
        49423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: Going w\#
        ell."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"Ho\#
        ldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}}\#
        ,"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"Ho\#
        ldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"c\#
        oordinator"}],"title":"A review with the coordinator after three months"},{"broken":["H1"],"give\#
        n":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["runn\#
        ing"]},"command":"HoldReview","details":["kind: other","findings: A word about parking."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[\#
        ],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; another kind does no\#
        t stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"\#
        at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":17573724\#
        00000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clock\#
        s":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Novemb\#
        er.","exceptional: circumstances The court decides in November.; signedOffBy ; until 2025-11-30"\#
        ],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"comman\#
        d":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","excepti\#
        onal: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"\#
        }},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind:\#
         threeMonths","findings: The court decides in November.","exceptional: circumstances The court d\#
        ecides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exce\#
        ptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldRevi\#
        ew","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circum\#
        stances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"After six months contact goes on only in exceptional circ\#
        umstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":\#
        ["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["\#
        kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"\#
        },{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other","findings: Not\#
         begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed\#
         before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[\#
        {"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04\#
        -05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command\#
        ":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","super\#
        visor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in the diary mak\#
        es its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":\#
        [{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: \#
        The court decides in November.","exceptional: circumstances The court decides in November.; sign\#
        edOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":17573184\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes\#
        : 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"\#
        title":"Contact does not go on beyond the day that was signed off"},{"broken":["H2"],"given":["s\#
        upervised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"command":"Hold\#
        Review","details":["kind: sixMonths","findings: The court decides in November.","exceptional: ci\#
        rcumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookSessions","deta\#
        ils":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","detail\#
        s":["kind: other","findings: The court decided sooner.","exceptional: circumstances A few weeks \#
        to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{"_0":"H2"}},"w\#
        ho":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","details":["session: \#
        the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervisor: sue"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldReview","d\#
        etails":["kind: other","findings: The court decided sooner.","exceptional: circumstances A few w\#
        eeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A later sign-off leaves no session in the diary past the day that it reach\#
        es"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871\#
        200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":["incident: br\#
        uise","kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10\#
        :40","toldAuthorities: authority police; toldWhom The control room; at 2025-05-10T10:45; referen\#
        ce CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The cen\#
        tre itself tells the police or children's services at once"},{"broken":["G1"],"given":["supervis\#
        ed referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["overdue"]},"\#
        command":"ReportIncident","details":["incident: bruise","kinds: immediateProtection","account: S\#
        am said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: fals\#
        e"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"command":"ResumeCo\#
        ntact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"refused":{"_0"\#
        :"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command":"TellAuthorit\#
        y","details":["incident: bruise","told: authority childrensServices; toldWhom The duty desk; at \#
        2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"com\#
        mand":"TellAuthority","details":["incident: bruise","told: authority police; toldWhom Somebody; \#
        at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody told is overdue\#
         from the moment that it happened, and until somebody is"},{"broken":["G3"],"given":["supervised\#
         referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"command":"ReportIn\#
        cident","details":["incident: push","kinds: violent","account: Dad pushed the table over.","happ\#
        ened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused"\#
        :{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","de\#
        tails":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"outcome":{"denied":{\#
        }},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["rea\#
        ssessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}},"who":"coord\#
        inator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["reassessment: Spo\#
        ke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-17","from: 11:0\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"After violence contact is suspended until risk has been assessed afresh"},{"broken":[],"g\#
        iven":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"\#
        command":"ReportIncident","details":["incident: fall","kinds: injury","account: Sam fell and cut\#
         a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: false"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ReportIncident\#
        ","details":["incident: second-fall","kinds: injury","account: Sam fell again.","happened: 2025-\#
        05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Contact goes on after an incident where nobody asked for it to stop"},{"bro\#
        ken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clo\#
        cks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["incident: shouti\#
        ng","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","tol\#
        dAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":17449020\#
        00000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting","inWriting: false\#
        "],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"c\#
        ommand":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissione\#
        r","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"Cafcass Cymru is told within one working day, Easter left out, and in writing"},{"bro\#
        ken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clo\#
        cks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: words","kinds: discr\#
        iminatory","account: What was said, word for word.","happened: 2025-12-24T11:30","toldAuthoritie\#
        s: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1766577600000,"cl\#
        ocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: false"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},"details":[],"\#
        outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"d\#
        one":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["i\#
        ncident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"To have \#
        told it is not to have written it; both turn overdue, Christmas left out"},{"broken":["G2"],"giv\#
        en":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clocks":{"G2":["202\#
        5-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abusive","account: Wha\#
        t was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendContact: false"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["running"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"details":[],"ou\#
        tcome":{"done":{}}}],"title":"One working day across the night on which the clocks go forward"},\#
        {"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000\#
        ,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: push","kinds: a\#
        busive","account: What was seen and heard.","happened: 2025-10-25T15:30","toldAuthorities: ","su\#
        spendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"\#
        G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":{"G2":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the\#
         clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules":["G2"],"step\#
        s":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","details":["incident\#
        : words","kinds: threatening","account: What was seen and heard.","happened: 2025-05-10T10:40","\#
        toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        6871200000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: tru\#
        e"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru learns nothin\#
        g of a family that it did not refer"},{"broken":[],"given":["cymru referral accepted"],"rules":[\#
        "G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"command":"ReportInc\#
        ident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"\#
        ","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"TellCommissioner\#
        ","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["incident: \#
        shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and writt\#
        en by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referral accepted"],"ru\#
        les":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},"command":"Rep\#
        ortIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You w\#
        ait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"command":"TellCommis\#
        sioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details":["inci\#
        dent: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Told and\#
         written by the end of the Monday after Christmas"},{"broken":[],"given":["cymru referral accept\#
        ed"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-10-27"]},"comma\#
        nd":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted:\#
         \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: false"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]},"command":"Te\#
        llCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details\#
        ":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Told and written by the end of the Monday after the clocks go back"},{"broken":[],"given":["sess\#
        ions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"cl\#
        ocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100000,"clocks":{\#
        },"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414\#
        33400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-c\#
        entre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own time, and the session \#
        is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","\#
        result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clock\#
        s":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"done":{}},"wh\#
        o":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken":["E8"],"given":["s\#
        essions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathT\#
        est","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: nega\#
        tive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Without a test the\#
         adult stays outside; with a negative one the visit goes ahead"},{"broken":["E8"],"given":["sess\#
        ions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest\#
        ","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: ne\#
        gative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":174142\#
        9800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1\#
        742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-0\#
        3-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{"\#
        refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends the visit bef\#
        ore it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessions booked"],"rule\#
        s":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult\#
        : dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"cloc\#
        ks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome":{"invalid":{"\#
        _0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: \#
        dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"A tes\#
        t is asked for only where the order asks for one, as the coordinator notes it"},{"broken":[],"gi\#
        ven":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Orde\#
        rBreathTest","details":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"do\#
        ne":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}}\#
        ,"who":"volunteer"}],"title":"Whoever did not come needs no test; contact with another goes by t\#
        he door alone"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":174142890\#
        0000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: due","hold: none","co\#
        nditions: The visiting adult comes by the side door.","photographs: none","child_may_go_out: fal\#
        se","interpreter: none","professional: none","inside: ","may_enter: Dan Cole","may_begin: false"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"details":[\#
        "centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_enter: Mia Hill,\#
         Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"details":["cen\#
        tre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"done":{}},"who\#
        ":"volunteer"}],"title":"The staff of the day see in one look what holds for a family, and who m\#
        ay come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"steps":[{"at":1741\#
        428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}}\#
        ,"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":["centre: the-\#
        centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428900000,"clocks\#
        ":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"visitor"}\#
        ,{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"\#
        denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"ou\#
        tcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Nobody else sees\#
         the board of a centre's day, or works its door"},{"broken":["E5"],"given":["sessions booked"],"\#
        rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult uncle"],"outco\#
        me":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not on the case is\#
         turned away, and that is kept"},{"broken":["E11"],"given":["referral submitted"],"rules":["E11"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":["centre: the-c\#
        entre","text: Be on time. Be kind. No photographs without leave."],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","h\#
        asUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-mum","subjec\#
        t: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen-dad","subject\#
        : adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: L\#
        ittle risk was found, and none that staff cannot manage.","isManageable: true","childrenNeedPreV\#
        isit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2027-02-2\#
        6","conditions: The visiting adult comes by the side door."],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08",\#
        "from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414\#
        28900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E11"}},"who":"\#
        volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in who has not acc\#
        epted the centre's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"],"steps":[{"at\#
        ":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","\#
        side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741427400000,"\#
        clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: residentCar\#
        er","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"clocks":{},"com\#
        mand":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 2\#
        0"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, and the other s\#
        ide hears of it at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E7"],"steps":[{\#
        "at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030\#
        ","side: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"at":1741427400\#
        000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: reside\#
        ntCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},{"at":17414274\#
        00000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: resi\#
        dentCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"}],"title":"\#
        Nobody says it for the other side, and a delay has a length"},{"broken":["E2"],"given":["supervi\#
        sed referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Accep\#
        tHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{\#
        "refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSessio\#
        n","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outco\#
        me":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin witho\#
        ut its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1\#
        741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who\#
        ":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outco\#
        me":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":\#
        {},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"com\#
        mand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks\#
        ":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":\#
        1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who\#
        ":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcom\#
        e":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},\#
        "command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174\#
        1434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"v\#
        olunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["se\#
        ssions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","det\#
        ails":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done\#
        ":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: \#
        the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"res\#
        ident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"\#
        _0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"\#
        outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adu\#
        lt mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The \#
        child waits outside while the visiting adult is late, and both sides hear of it"},{"broken":["E6\#
        "],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 1\#
        0:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false\#
        ; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"Arr\#
        iveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030"\#
        ,"who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the\#
        -case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The \#
        door goes by London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given\#
        ":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOp\#
        enings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to \#
        16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds s\#
        upportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"com\#
        mand":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor\#
        ","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: ad\#
        ult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"\#
        command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.202\#
        5-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes\#
         by London's clock on the Sunday on which it changes in October"},{"broken":[],"given":["session\#
        s booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centr\#
        e","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice:\#
         Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","return\#
        s: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details"\#
        :["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1742601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"wh\#
        o":"anyone"}],"title":"The notice stands on the centre's page from its announcement until contac\#
        t goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation",\#
        "from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who\#
        ":"anyone"}],"title":"Contact is not suspended without telling the public why"},{"broken":["K1",\#
        "K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15"\#
        ,"notice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","det\#
        ails":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","ret\#
        urns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"detai\#
        ls":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 1\#
        0:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clock\#
        s":{},"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held a\#
        nd not cancelled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"\#
        ],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details\#
        ":["suspension: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension\#
        ","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room\#
        : blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"M\#
        oveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","roo\#
        m: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edg\#
        es of a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope:\#
         country wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: \#
        areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 20\#
        25-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{\#
        },"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: c\#
        entres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centr\#
        es"]}},"who":"officer"}],"title":"A suspension reaches the centres that it names, and no others"\#
        },{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre\#
        ","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer\#
        "},{"at":1741428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volu\#
        nteer"}],"title":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4\#
        "],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 20\#
        25-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-\#
        centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: f\#
        lood","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSus\#
        pension","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["retu\#
        rns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details"\#
        :["suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],\#
        "given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: S\#
        hut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-\#
        03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome\#
        ":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 2\#
        025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_su\#
        spension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While an\#
        other suspension holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions bo\#
        oked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","de\#
        tails":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"ou\#
        tcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayP\#
        laceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":\#
        {"done":{}},"who":"officer"}],"title":"A family that no longer needs its place does not come bac\#
        k to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from:\#
         2025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","det\#
        ails":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"done":{}},"who":"volunteer"}],"title":"What is booked before the first day and from the day \#
        of the return is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virt\#
        ualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfS\#
        tep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"comm\#
        and":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","no\#
        tice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K\#
        2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"D\#
        ecideAlternative","details":["alternative: way virtualContact; health All well.; infectionRisk H\#
        igh.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,\#
        "clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson\#
        ; words Gran can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vuln\#
        erablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family tha\#
        t is held something is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["\#
        K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensi\#
        on: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}\#
        },"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done\#
        ":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: wa\#
        y noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternat\#
        ive.health","alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},\#
        "who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","\#
        details":["alternative: way noneForNow; health The child is in hospital.; infectionRisk High.; v\#
        ulnerablePeople The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension"\#
        ,"details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}]\#
        ,"title":"A family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":[\#
        "sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegi\#
        sterSettings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"S\#
        uspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: S\#
        hut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["me\#
        t"]},"command":"DecideAlternative","details":["alternative: way indirectContact; health All well\#
        .; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"A family has something else within the days that the register gives"},{"broken":["J8"],"\#
        given":["video referral accepted"],"rules":["J8"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","pr\#
        ovisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"CheckDevice","details":["adult: dad","hasPicture: true","hasSound: true","isConnected: t\#
        rue"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareV\#
        ideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSu\#
        itablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":\#
        "visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"out\#
        come":{"refused":{"_0":"J8"}},"who":"visitor"}],"title":"A session that is not certain has no wa\#
        y in"},{"broken":[],"given":["video booked"],"rules":["J7"],"steps":[{"at":1741429200000,"clocks\#
        ":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],\#
        "title":"A centre that offers it hosts it, wherever the family lives"},{"broken":["J7"],"given":\#
        ["video booked"],"rules":["J7"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers"\#
        ,"details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741429200000,"clocks":{},"command":"HoldSeat","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: \#
        room9"],"outcome":{"refused":{"_0":"J7"}},"who":"supervisor"}],"title":"One that no longer offer\#
        s it does not"},{"broken":[],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activi\#
        ties: drawing, memory"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities: draw\#
        ing, memory"],"outcome":{"done":{}},"who":"supervisor"}],"title":"The centre says what can be do\#
        ne together, before contact and during it"},{"broken":["J9"],"given":["video ready"],"rules":["J\#
        9"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["session: t\#
        he-case.2025-03-08.1030","activities: drawing, story"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"ChooseActivities","details":["session: the-case.202\#
        5-03-08.1030","activities: "],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clo\#
        cks":{},"command":"ChooseActivities","details":["session: the-case.2025-03-08.1030","activities:\#
         drawing"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"C\#
        hooseActivities","details":["session: the-case.2025-03-08.1030","activities: story, story"],"out\#
        come":{"invalid":{"_0":["activities"]}},"who":"coordinator"}],"title":"The centre chooses what i\#
        s done together"},{"broken":["J9"],"given":["video ready"],"rules":["J9"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":17\#
        40992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"}\#
        ,{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done"\#
        :{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1\#
        "],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: s\#
        eenInView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"\#
        command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17414\#
        29800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"},{\#
        "at":1741433400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who\#
        ":"system"},{"at":1741433400000,"clocks":{},"command":"ChooseActivities","details":["session: th\#
        e-case.2025-03-08.1030","activities: drawing"],"outcome":{"refused":{"_0":"J9"}},"who":"coordina\#
        tor"}],"title":"Nothing is chosen for contact that is over"},{"broken":[],"given":["video ready"\#
        ],"rules":["J3","J8"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"o\#
        utcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: arrive\#
        d s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoom\#
        Fact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fac\#
        t: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{}\#
        ,"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17409\#
        92400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who"\#
        :"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInView _0 s3; by s1"],"outc\#
        ome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by \#
        s1"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{},"command":"NoteRoomFa\#
        ct","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact:\#
         paused unwatched silent"],"outcome":{"done":{}},"who":"system"},{"at":1741430400000,"clocks":{}\#
        ,"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","fact: resumed by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741433400000\#
        ,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":\#
        1741433400000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"A session from its first seat to its end is attended like any other, and has its record to \#
        write"},{"broken":["J3"],"given":["video booked"],"rules":["J3"],"steps":[{"at":1741428900000,"c\#
        locks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","sitter: host vic","address: room9"],"outcome":{"refused":{"_0":"J3"}},"who\#
        ":"volunteer"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sally","address: room9"]\#
        ,"outcome":{"refused":{"_0":"J3"}},"who":"supervisor/sally"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","sitter: host sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"}],"title":\#
        "Whoever is not qualified hosts no supervised contact"},{"broken":[],"given":["video booked"],"r\#
        ules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":["adult:\#
         dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who":"visi\#
        tor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-cas\#
        e.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: \#
        true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks"\#
        :{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","sitter: adult dad","address: room1"],"outcome":{"done":{}},"who":"visitor"}],"ti\#
        tle":"Whoever confirms that they will not record goes in"},{"broken":["J4"],"given":["video book\#
        ed"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"DeclareVideoReady","deta\#
        ils":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: tru\#
        e","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"},\#
        {"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025\#
        -03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true",\#
        "doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"c\#
        ommand":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: mum","isCharg\#
        ed: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{\#
        "denied":{}},"who":"visitor"},{"at":1741420800000,"clocks":{},"command":"DeclareVideoReady","det\#
        ails":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: tr\#
        ue","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"denied":{}},"who":"coordinator"\#
        },{"at":1741507200000,"clocks":{},"command":"DeclareVideoReady","details":["session: the-case.20\#
        25-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true\#
        ","doesNotRecord: true"],"outcome":{"outOfStep":{}},"who":"visitor"}],"title":"Each adult confir\#
        ms on the day, for themselves, that they will not record"},{"broken":["J4"],"given":["video book\#
        ed"],"rules":["J4"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice","details":[\#
        "adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details":["session: \#
        the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","isNobodyElse\#
        There: true","doesNotRecord: false"],"outcome":{"invalid":{"_0":["doesNotRecord"]}},"who":"visit\#
        or"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":\#
        {"refused":{"_0":"J4"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideo\#
        Ready","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitab\#
        lePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"vis\#
        itor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome\#
        ":{"done":{}},"who":"visitor"}],"title":"Whoever does not confirm it does not go in"},{"broken":\#
        [],"given":["video booked"],"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"N\#
        ameOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSide mum",\#
        "name: Sam"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"NameOnScreen","details":["sitter: adult dad","name: Dad"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Staff give names that tell nothing"},{"broken":["J1"],"given":["video booked"]\#
        ,"rules":["J1"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["si\#
        tter: adult dad","name: Dan Cole"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: childSide mum","name: sam\#
         HILL"],"outcome":{"refused":{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"NameOnScreen","details":["sitter: adult dad","name: 07700900002"],"outcome":{"refused"\#
        :{"_0":"J1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","det\#
        ails":["sitter: adult dad","name: dad@example"],"outcome":{"refused":{"_0":"J1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","\#
        name: A name that is far too long"],"outcome":{"invalid":{"_0":["name"]}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"NameOnScreen","details":["sitter: adult dad","name: Bo\#
        ss"],"outcome":{"denied":{}},"who":"visitor"}],"title":"A family name, a number or an address st\#
        ands under no picture"},{"broken":["F2"],"given":["video ready"],"rules":["F2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"NoteInVideo","details":["session: the-case.2025-03-08.1030",\#
        "words: Sam showed a drawing."],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"c\#
        locks":{},"command":"NoteInVideo","details":["session: the-case.2025-03-08.1030","words: Mine."]\#
        ,"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"NoteInVideo\#
        ","details":["session: the-case.2025-03-08.1030","words: Mine."],"outcome":{"denied":{}},"who":"\#
        volunteer"}],"title":"Notes during supervised contact are for its record"},{"broken":[],"given":\#
        ["video booked"],"rules":["J5"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice"\#
        ,"details":["adult: dad","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"do\#
        ne":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"DeclareVideoReady","details"\#
        :["session: the-case.2025-03-08.1030","adult: dad","isCharged: true","isInSuitablePlace: true","\#
        isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"visitor"},{"at":174\#
        1428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"w\#
        ho":"visitor"}],"title":"A check that went well is good for thirty days"},{"broken":["J5"],"give\#
        n":["video booked"],"rules":["J5"],"steps":[{"at":1741428960000,"clocks":{},"command":"DeclareVi\#
        deoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: false","isInSu\#
        itablePlace: false","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"invalid":{"_0":\#
        ["isCharged","isInSuitablePlace"]}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"\#
        DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: dad","isCharged: true"\#
        ,"isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}\#
        },"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","details":["centre: the-\#
        centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adult dad","address: room\#
        9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command"\#
        :"CheckDevice","details":["adult: dad","hasPicture: true","hasSound: false","isConnected: true"]\#
        ,"outcome":{"done":{}},"who":"visitor"},{"at":1741428960000,"clocks":{},"command":"HoldSeat","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: adul\#
        t dad","address: room9"],"outcome":{"refused":{"_0":"J5"}},"who":"visitor"},{"at":1741428960000,\#
        "clocks":{},"command":"CheckDevice","details":["adult: dad","hasPicture: true","hasSound: true",\#
        "isConnected: true"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"c\#
        ommand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","sitter: adult dad","address: room9"],"outcome":{"done":{}},"who":"visitor"},{"at":1741\#
        428960000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: true","hasSou\#
        nd: true","isConnected: true"],"outcome":{"denied":{}},"who":"visitor"}],"title":"Without a chec\#
        k, or with one that went badly, nobody goes in; staff can help"},{"broken":[],"given":["video re\#
        ady"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"ou\#
        tcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitte\#
        d _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command"\#
        :"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","fact: ended pressed by s1"],"outcome":{"done":{}},"who":"system"}],"title":"The centre op\#
        ens the room, lets each side in by itself, and ends it for everybody"},{"broken":["J2"],"given":\#
        ["video booked"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"CheckDevice"\#
        ,"details":["adult: mum","hasPicture: true","hasSound: true","isConnected: true"],"outcome":{"do\#
        ne":{}},"who":"resident"},{"at":1741424400000,"clocks":{},"command":"DeclareVideoReady","details\#
        ":["session: the-case.2025-03-08.1030","adult: mum","isCharged: true","isInSuitablePlace: true",\#
        "isNobodyElseThere: true","doesNotRecord: true"],"outcome":{"done":{}},"who":"resident"},{"at":1\#
        741428840000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"refuse\#
        d":{"_0":"J2"}},"who":"resident"},{"at":1741428840000,"clocks":{},"command":"HoldSeat","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue",\#
        "address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"supervisor"},{"at":1741428900000,"clo\#
        cks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"done":{}},"who":"reside\#
        nt"},{"at":1741428900000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum","address: room9"],"outco\#
        me":{"done":{}},"who":"resident"}],"title":"A room opens a quarter of an hour before, and a minu\#
        te sooner it does not"},{"broken":["J2"],"given":["video booked"],"rules":["J2"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"CheckDevice","details":["adult: mum","hasPicture: true","ha\#
        sSound: true","isConnected: true"],"outcome":{"done":{}},"who":"resident"},{"at":1741424400000,"\#
        clocks":{},"command":"DeclareVideoReady","details":["session: the-case.2025-03-08.1030","adult: \#
        mum","isCharged: true","isInSuitablePlace: true","isNobodyElseThere: true","doesNotRecord: true"\#
        ],"outcome":{"done":{}},"who":"resident"},{"at":1741433340000,"clocks":{},"command":"HoldSeat","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: ho\#
        st sue","address: room9"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741433400000,"clocks"\#
        :{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.20\#
        25-03-08.1030","sitter: childSide mum","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who"\#
        :"resident"}],"title":"Nobody enters once contact is over"},{"broken":["J2"],"given":["video rea\#
        dy"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: opened"],"out\#
        come":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted\#
         _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":\#
        "NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","fact: removed _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429500000,"cl\#
        ocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","sitter: adult dad","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who\#
        ":"visitor"},{"at":1741429500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: ended pressed by s1"],"outcom\#
        e":{"done":{}},"who":"system"},{"at":1741429500000,"clocks":{},"command":"HoldSeat","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: childSide mum\#
        ","address: room9"],"outcome":{"refused":{"_0":"J2"}},"who":"resident"},{"at":1741429500000,"clo\#
        cks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","fact: ended timeIsUp"],"outcome":{"done":{}},"who":"system"},{"at":17414\#
        29500000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"outOfStep":{}},"who":"system"\#
        }],"title":"Whoever was taken out does not come back; the end is for everybody"},{"broken":["J2"\#
        ],"given":["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Hol\#
        dSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","si\#
        tter: childSide mum","address: room9"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400\#
        000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","sitter: adult mum","address: room9"],"outcome":{"denied":{}},"who":"\#
        visitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue","address: room9"],"outco\#
        me":{"denied":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"HoldSeat","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","sitter: host sue"\#
        ,"address: room9"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","sitter: adult dad","address: room9"],"outcome":{"denied":{}},"who":"anyone"},{"at":174\#
        0992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who":"visitor"\#
        },{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","fact: recovered"],"outcome":{"denied":{}},"who\#
        ":"supervisor"}],"title":"Each takes a seat of their own and no other"},{"broken":["J2"],"given"\#
        :["video ready"],"rules":["J2"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowUpVide\#
        o","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: \#
        residentCarer"],"outcome":{"outOfStep":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"\#
        command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","fact: ended incident by s1"],"outcome":{"done":{}},"who":"system"},{"at":17414304\#
        00000,"clocks":{},"command":"FollowUpVideo","details":["centre: the-centre","day: 2025-03-08","s\#
        ession: the-case.2025-03-08.1030","side: visitingAdult"],"outcome":{"refused":{"_0":"J2"}},"who"\#
        :"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: residentCarer"],"outcome":\#
        {"done":{}},"who":"supervisor"},{"at":1741430400000,"clocks":{},"command":"FollowUpVideo","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","side: visitingA\#
        dult"],"outcome":{"done":{}},"who":"supervisor"}],"title":"After an incident the child’s side is\#
         spoken to first"},{"broken":[],"given":["video ready"],"rules":["J6"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","fact: opened"],"outcome":{"done":{}},"who":"system"},{"at":17409\#
        92400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: arrived s1"],"outcome":{"done":{}},"who":"system"},{"\#
        at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 202\#
        5-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s2; by s1"],"outcome":{"done":{}\#
        },"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: admitted _0 s3; by s1"],\#
        "outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoomFact","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seen\#
        InView _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"com\#
        mand":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","fact: seenInView _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17414298\#
        00000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"done":{}},"who":"system"}],"ti\#
        tle":"The two sides meet once somebody looked who is in view on each"},{"broken":["J6"],"given":\#
        ["video ready"],"rules":["J6"],"steps":[{"at":1740992400000,"clocks":{},"command":"NoteRoomFact"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: op\#
        ened"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"NoteRoom\#
        Fact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fac\#
        t: admitted _0 s2; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{}\#
        ,"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030","fact: admitted _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":17409\#
        92400000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","fact: seenInView _0 s2; by s1"],"outcome":{"done":{}},"who"\#
        :"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: began by s1"],"outcome":{"refus\#
        ed":{"_0":"J6"}},"who":"system"},{"at":1741429800000,"clocks":{},"command":"NoteRoomFact","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","fact: seenInVie\#
        w _0 s3; by s1"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"command"\#
        :"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","fact: left s3"],"outcome":{"done":{}},"who":"system"},{"at":1741429800000,"clocks":{},"co\#
        mmand":"NoteRoomFact","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","fact: began by s1"],"outcome":{"refused":{"_0":"J6"}},"who":"system"},{"at":1741429\#
        800000,"clocks":{},"command":"HoldSeat","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","sitter: interpreter","address: room9"],"outcome":{"refused":{"_0"\#
        :"J6"}},"who":"supervisor"}],"title":"Not before, and not after somebody came anew"}]}
        """#
}
