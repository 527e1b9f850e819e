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
        :[{"name":"mustBeOpenForContact","room":"Diary"}],"B7":[{"name":"remote","room":"Referral"},{"na\#
        me":"mustSuit","room":"Referral"},{"name":"mustSuitRemotely","room":"Referral"}],"B8":[{"name":"\#
        mustSuit","room":"Referral"},{"name":"mustSayWhyVirtual","room":"Referral"}],"B9":[{"name":"must\#
        NameNobody","room":"Enquiry"},{"name":"clock","room":"Enquiry"},{"name":"asks","room":"Enquiry"}\#
        ,{"name":"answers","room":"Enquiry"}],"C1":[{"name":"begins","room":"Access"},{"name":"referrer"\#
        ,"room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11":[{"name":"interprete\#
        r","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"name":"agree","ro\#
        om":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name":"agree","room":"Asse\#
        ssment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"professional","room":"Referr\#
        al"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"Referral"}],"C2"\#
        :[{"name":"referralBody","room":"House"},{"name":"referrer","room":"Referral"},{"name":"localAut\#
        horities","room":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustNameTwo","room":"\#
        Referral"},{"name":"both","room":"Referral"}],"C3":[{"name":"bringsPapers","room":"Access"},{"na\#
        me":"papers","room":"Referral"},{"name":"papersNeeded","room":"Referral"},{"name":"mayMark","roo\#
        m":"Referral"}],"C4":[{"name":"clocks","room":"Court"},{"name":"clocks","room":"LocalAuthority"}\#
        ,{"name":"proceedings","room":"Referral"},{"name":"papers","room":"Referral"}],"C5":[{"name":"se\#
        ndsCopies","room":"Access"},{"name":"mayAskForCopies","room":"Court"}],"C6":[{"name":"wales","ro\#
        om":"Referral"},{"name":"applies","room":"Referral"},{"name":"mustCarryFourMusts","room":"Referr\#
        al"},{"name":"mustKeepToGuideline","room":"Referral"}],"C7":[{"name":"mustBeFunded","room":"Comm\#
        issioning"}],"C8":[{"name":"challenges","room":"Access"},{"name":"isToBeChallenged","room":"Comm\#
        issioning"},{"name":"mustBeChallenged","room":"Commissioning"},{"name":"referralBody","room":"Ho\#
        use"}],"C9":[{"name":"commissionedContact","room":"Access"},{"name":"mustBeSent","room":"Commiss\#
        ioning"},{"name":"mustTellNothingOfOthers","room":"Commissioning"},{"name":"referralBody","room"\#
        :"House"}],"D1":[{"name":"clocks","room":"Court"},{"name":"mustBeBeforeEnd","room":"Diary"},{"na\#
        me":"clocks","room":"LocalAuthority"},{"name":"everybodyTold","room":"Referral"},{"name":"reply"\#
        ,"room":"Referral"},{"name":"commissioner","room":"Referral"},{"name":"courts","room":"Referral"\#
        }],"D2":[{"name":"clocks","room":"Commissioning"},{"name":"everybodyTold","room":"Referral"},{"n\#
        ame":"commissioner","room":"Referral"}],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{\#
        "name":"clocks","room":"Court"},{"name":"clocks","room":"LocalAuthority"},{"name":"restore","roo\#
        m":"Referral"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooFull","room":"Diary"\#
        },{"name":"staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E11":[{"name":"a\#
        cceptsHouseRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assessment"},{"n\#
        ame":"mustHaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"}],"E2":[{"nam\#
        e":"mustStillBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTa\#
        ken","room":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"whyNotWatched","room":"Di\#
        ary"},{"name":"isOnDuty","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},{"name":"mustBeR\#
        eady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"isQualified","room":"R\#
        egister"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}],"E3":[{"\#
        name":"clocks","room":"Commissioning"},{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFir\#
        stBlockReviewed","room":"Diary"},{"name":"mustKeepToGuideline","room":"Referral"},{"name":"first\#
        Block","room":"Review"},{"name":"mustHaveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithi\#
        nHours","room":"Diary"},{"name":"minutesLeft","room":"Diary"},{"name":"minutesLeft","room":"Refe\#
        rral"},{"name":"mustKeepToGuideline","room":"Referral"}],"E5":[{"name":"side","room":"Session"},\#
        {"name":"mayEnter","room":"Session"}],"E6":[{"name":"settings","room":"Diary"},{"name":"sidesMee\#
        t","room":"Diary"},{"name":"familiesMeet","room":"Diary"},{"name":"mustStayApart","room":"Diary"\#
        },{"name":"mustHaveRoom","room":"Diary"},{"name":"times","room":"House"},{"name":"mustBeInTime",\#
        "room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisiting\#
        AdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayLeav\#
        e","room":"Session"}],"E7":[{"name":"speaksFor","room":"Access"}],"E8":[{"name":"mustHavePassedB\#
        reathTest","room":"Session"},{"name":"mayBegin","room":"Session"}],"F1":[{"name":"writesRecord",\#
        "room":"Access"},{"name":"mayWantReport","room":"Enquiry"},{"name":"writing","room":"Record"},{"\#
        name":"isObserved","room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"name":"writesRe\#
        cord","room":"Access"},{"name":"clocks","room":"Record"},{"name":"writing","room":"Record"},{"na\#
        me":"mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],"F3":[{"name\#
        ":"clocks","room":"Commissioning"},{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked",\#
        "room":"Record"},{"name":"owed","room":"Record"}],"F4":[{"name":"clocks","room":"Commissioning"}\#
        ,{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"F5":[{"name":"notices","roo\#
        m":"Record"},{"name":"frozen","room":"Record"},{"name":"mustHaveAuthority","room":"Record"},{"na\#
        me":"mustBeFrozen","room":"Record"}],"F7":[{"name":"clocks","room":"Commissioning"},{"name":"clo\#
        cks","room":"Record"},{"name":"owed","room":"Record"}],"G1":[{"name":"reportsIncidents","room":"\#
        Access"},{"name":"authorities","room":"Safeguarding"},{"name":"mustHaveToldAuthorities","room":"\#
        Safeguarding"}],"G2":[{"name":"answersForIncidents","room":"Access"},{"name":"clocks","room":"Co\#
        mmissioning"},{"name":"commissioner","room":"Safeguarding"},{"name":"mustConcernCommissioner","r\#
        oom":"Safeguarding"}],"G3":[{"name":"answersForIncidents","room":"Access"},{"name":"mustBeOpenFo\#
        rContact","room":"Diary"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"},{"name":"must\#
        NotBeSuspended","room":"Session"}],"H1":[{"name":"reviews","room":"Access"},{"name":"clocks","ro\#
        om":"LocalAuthority"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Ac\#
        cess"},{"name":"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"na\#
        me":"clocks","room":"LocalAuthority"},{"name":"sixMonths","room":"Review"},{"name":"mustBeSigned\#
        Off","room":"Review"},{"name":"mustReachWhatIsBooked","room":"Review"},{"name":"mustEndWithinSta\#
        y","room":"Review"},{"name":"stayEnds","room":"Review"}],"H3":[{"name":"mustTellTheChildFirst","\#
        room":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","roo\#
        m":"Review"},{"name":"free","room":"Review"}],"H6":[{"name":"mustKeepApart","room":"Review"}],"K\#
        1":[{"name":"suspends","room":"Access"},{"name":"mustNotBeSuspended","room":"Session"},{"name":"\#
        hold","room":"Suspension"},{"name":"covers","room":"Suspension"},{"name":"stoppages","room":"Sus\#
        pension"},{"name":"all","room":"Suspension"},{"name":"mustNotBeSuspended","room":"Suspension"},{\#
        "name":"centres","room":"Suspension"},{"name":"held","room":"Suspension"}],"K2":[{"name":"decide\#
        sAlternative","room":"Access"},{"name":"clock","room":"Suspension"}],"K3":[{"name":"hold","room"\#
        :"Suspension"},{"name":"notices","room":"Suspension"},{"name":"everyAdult","room":"Suspension"}]\#
        ,"K4":[{"name":"returning","room":"House"},{"name":"notices","room":"Suspension"}],"L1":[{"name"\#
        :"keepsStaffRecords","room":"Access"},{"name":"saysKnown","room":"Access"},{"name":"keepsKnown",\#
        "room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"},\#
        {"name":"mustBeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"somebo\#
        dyKnows","room":"People"},{"name":"knows","room":"People"},{"name":"leastLevel","room":"People"}\#
        ,{"name":"running","room":"People"},{"name":"clocks","room":"People"},{"name":"lastDay","room":"\#
        People"},{"name":"isUnfit","room":"People"},{"name":"lacks","room":"People"},{"name":"supervisor\#
        IsUnfit","room":"People"},{"name":"mustBeFit","room":"People"},{"name":"checkLacks","room":"Peop\#
        le"},{"name":"referenceLacks","room":"People"},{"name":"mustBeReady","room":"Session"}],"L2":[{"\#
        name":"keepsStaffRecords","room":"Access"},{"name":"whyNotWatched","room":"Diary"},{"name":"must\#
        BeReady","room":"Diary"},{"name":"mustBeSupervised","room":"Diary"},{"name":"running","room":"Pe\#
        ople"},{"name":"clocks","room":"People"},{"name":"until","room":"People"},{"name":"isUnfit","roo\#
        m":"People"},{"name":"lacks","room":"People"},{"name":"supervisorIsUnfit","room":"People"},{"nam\#
        e":"mustBeFit","room":"People"},{"name":"trainingLacks","room":"People"},{"name":"mustBeReady","\#
        room":"Session"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"rules":["A1"],"s\#
        teps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnman\#
        agedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":181975\#
        3200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2028-\#
        01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":181975320000\#
        0,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditation has lapsed"}\#
        ,{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"at":176129640000\#
        0,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expected: 2025-12-01"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["running"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"details":[],"ou\#
        tcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is overdue; a place \#
        on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules":["D1"],"steps"\#
        :[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"done":{}}},{"at":1\#
        743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clock\#
        s":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"clocks":{"D1":["m\#
        et"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-10-01","condit\#
        ions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":{},"details":["\#
        ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court order the cent\#
        re answers within seven days of receipt, and says when contact ends"},{"broken":["D1","D2"],"giv\#
        en":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000,"clocks":{"D2"\#
        :["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks":{"D1":["overdu\#
        e"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D2":["o\#
        verdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":["met"],"D2":["\#
        met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room this spr\#
        ing."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten wor\#
        king days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"],"given":["cym\#
        ru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks":{"D2":["2025-0\#
        4-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["overdue"],"D2":\#
        ["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D2":["overdue"]}\#
        ,"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"D2":["met"]},"c\#
        ommand":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days\#
        , counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cymru referral su\#
        bmitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-03-17"]},"detai\#
        ls":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Decli\#
        neReferral","details":["because: noRoom","words: We have no room this spring."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working days, counted over\#
         two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","D2","B2"],"step\#
        s":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"details":[],"outcome\#
        ":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","details":["found: lon\#
        gGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]},"command":"Acc\#
        eptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions: "],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both told in time"},{\#
        "broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","C4","C10","C11"\#
        ,"C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
        eginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNa\#
        me safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Pa\#
        rtners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber L\#
        S25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores\#
        ; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCa\#
        rer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTel\#
        ephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fathe\#
        r; contact email dan@example.org; attendees named id gran; name Joan Cole; relationship grandmot\#
        her; part the last half hour; comesWith visitingAdult; arrangements willingToMeet no; mayLeaveCe\#
        ntre true; leavingDetails an hour from the fourth visit; photographs takenNotShared; photographD\#
        etails by the father at the end; preparation who the mother; how with the centre's picture book;\#
         by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an agency; pays t\#
        he father; professional attends true; name Cath Moss; office Cafcass; why to see the second sess\#
        ion; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth \#
        Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"C4":["\#
        met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasU\#
        nmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subject: adult\#
         mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoin\#
        tment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","way: faceToFace"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"command":"HoldPreVi\#
        sit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done":{}},"who":"sup\#
        ervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],\#
        "outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command":"HoldPreVisit"\#
        ,"details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741176300000,"cl\#
        ocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visi\#
        tor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary: Little risk wa\#
        s found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"command":"AcceptRef\#
        erral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photographs at the e\#
        nd only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{},"details":\#
        ["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"title":"A referr\#
        al is made, the family is seen, and the centre accepts in time"},{"broken":["E11"],"given":["ref\#
        erral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptHous\#
        eRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1740992400000,"c\#
        locks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],\#
        "outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRul\#
        es","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks"\#
        :{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"volunte\#
        er"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outc\#
        ome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"StateHouseRules"\#
        ,"details":["centre: the-centre","text: Be on time. Telephones stay in the locker."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","de\#
        tails":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult accepts the ru\#
        les of the centre for themselves, and new rules anew"},{"broken":[],"given":["open centre"],"rul\#
        es":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingL\#
        etter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDeta\#
        ils false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: referrer kind parent; name Mia Hill; email mia@example.org; \#
        ownRole residentCarer; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{"\#
        C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":\#
        "referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],"given":["refer\#
        ral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVis\#
        it","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10:00","minutes: \#
        60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743325140000,"clocks":{\#
        },"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_0":"B4"}},"who"\#
        :"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details":["appointment:\#
         p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","from: 09:00","m\#
        inutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coordinator"},{"at":\#
        1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"],"outcome":{"o\#
        utOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on the day on whic\#
        h the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1","subj\#
        ect: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outcome":{"invalid"\#
        :{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVi\#
        sit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes:\#
         60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult \#
        mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoint\#
        ment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","way: faceToFace"\#
        ],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-visit by video o\#
        r telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"rules":["B4"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1",\#
        "subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","de\#
        tails":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","minutes: 60","wa\#
        y: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-\#
        03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment\#
        : p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: faceToFace"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisi\#
        t","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:15","minutes: 30\#
        ","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"ArrangePreVisit","details":["appointment: p4","subject: children","day: 2025-03-29","\#
        from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinat\#
        or"}],"title":"The two sides are seen separately, never within the handover window of one anothe\#
        r"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: r\#
        eferrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@e\#
        xample.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes \#
        60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstName Sam; lastName\#
         Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relatio\#
        nship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingA\#
        dult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendee\#
        s named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who\#
         the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; prof\#
        essional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; dec\#
        laration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":["because: lack\#
        sFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Where the order says another centre by agreement, no days are counted"},{"broken":["D4"],"\#
        given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"clocks":{"D4":[\#
        "2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCentre","words: We \#
        are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,\#
        "clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"D\#
        4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the twenty-one day\#
        s are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"],"rules":["B3"\#
        ,"A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre: plai\#
        n-house","profile: name Bridge House; town Bradford; country england; takesSelfReferrals true"],\#
        "outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccredita\#
        tion","details":["centre: plain-house","standard: supported","awarded: 2024-09-01"],"outcome":{"\#
        done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: plain-house","kinds: supportedCentre","others: services ; languages ; accessNeedsMet "],"\#
        outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clocks":{},"comman\#
        d":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Bradford;\#
         country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992\#
        400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","standar\#
        d: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000\#
        ,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: supervisedCen\#
        tre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coordinator \#
        at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: plain-h\#
        ouse","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: s\#
        tranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase: the-ne\#
        xt","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","newCase:\#
         the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervised-house"}],"tit\#
        le":"A case goes on only to a centre accredited for supervised contact, in its own family"},{"br\#
        oken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House; town Br\#
        adford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":\#
        1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-house","\#
        standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":174099\#
        2400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds: superv\#
        isedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who":"coord\#
        inator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: \#
        supervised-house","newCase: the-next","documents: the-order, the-letter"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: the-next","stage\#
        : submitted","kind: supervisedCentre","papers: order received; safeguardingLetter received"],"ou\#
        tcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{"D1":[\#
        "2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is found the case g\#
        oes on to a supervised centre with its papers"},{"broken":[],"given":["referral submitted"],"rul\#
        es":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found\#
        : drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Cora Field"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral\#
        ","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A sign is answered by supervised contact, with no reason wanted"\#
        },{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"ScreenReferral","details":["found: longGap no contact since 2021","hasUnman\#
        agedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-\#
        09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03\#
        ","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign points to super\#
        vised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["referral submit\#
        ted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detail\#
        s":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B1"\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["f\#
        ound: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Threats to staf\#
        f were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora Field"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral",\#
        "details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_\#
        0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":\#
        ["summary: The threats were somebody else.","isManageable: true","childrenNeedPreVisit: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions\#
        : "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is accepted only aft\#
        er screening, and only where the risk can be managed"},{"broken":["B5"],"given":["referral submi\#
        tted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: support\#
        edCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"commissioner"},{"a\#
        t":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","ends\#
        On: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "],"outcome":{"in\#
        valid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Decline\#
        Referral","details":["because: riskTooHigh","words: We cannot offer what Sam needs."],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","det\#
        ails":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"outOfStep":{}},"\#
        who":"coordinator"}],"title":"Nobody but the centre answers for it, and the parties are told onl\#
        y its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicted in 2024","has\#
        UnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2\#
        025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-0\#
        9-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the room.","isManagea\#
        ble: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: support\#
        edCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCen\#
        tre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
        n unmanaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],"given":["refer\#
        ral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command":"PutOnWaitingL\#
        ist","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-0\#
        4-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["ce\#
        ntre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2025-\#
        03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a place, and the \#
        finder states the time that follows"},{"broken":["C8"],"given":["court referral in wales drafted\#
        "],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: proceedings hasOrder true; court Family Court at Brecon; caseNumber BR25P00007; order\#
        Date 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; cymruWasConsulted true"],"o\#
        utcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral"\#
        ,"details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":\#
        [],"outcome":{"denied":{}},"who":"commissioner"}],"title":"A court in Wales that consulted Cafca\#
        ss Cymru is not flagged"},{"broken":[],"given":["court referral in wales drafted"],"rules":["C8"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servi\#
        ce centre the-centre; kind supportedCentre; frequency every two weeks"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"done":{}},"who":"referrer"}],"title":"A court in England is not asked"},{"broken":["C8"],"gi\#
        ven":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Family Court a\#
        t Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBack eitherPart\#
        yRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"details":["progress: withCentre","court: Family Court at Brecon","\#
        case_number: BR25P00007","challenged_by: none"],"outcome":{"done":{}},"who":"commissioner"},{"at\#
        ":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":174\#
        0992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":17409924\#
        00000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":17409\#
        92400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator at the-welsh-centre\#
        "},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Prac\#
        tice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"denied":{}},"who":"coordinato\#
        r at the-welsh-centre"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","deta\#
        ils":["by: Ffion Practice","on: 2025-03-05","words: Telephoned the court."],"outcome":{"done":{}\#
        },"who":"commissioner"},{"at":1741168800000,"clocks":{},"details":["challenged_by: Ffion Practic\#
        e","challenged_on: 2025-03-05","outcome: none"],"outcome":{"done":{}},"who":"commissioner"},{"at\#
        ":1741168800000,"clocks":{},"command":"ConcludeChallenge","details":["outcome: partiesPay","word\#
        s: The court leaves it to the parties."],"outcome":{"done":{}},"who":"commissioner"},{"at":17411\#
        68800000,"clocks":{},"details":["outcome: partiesPay"],"outcome":{"done":{}},"who":"commissioner\#
        "}],"title":"Without consulting it is flagged; who challenged it, when and with what outcome is \#
        kept"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"\#
        C8"}},"who":"referrer"}],"title":"A court that refers in Wales says whether Cafcass Cymru was co\#
        nsulted"},{"broken":["C8"],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOr\#
        der true; court Family Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom \#
        the court; fallBack eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"\#
        referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1741168800000,"clocks":{},"command":"ConcludeChallenge","detail\#
        s":["outcome: other","words: Nothing."],"outcome":{"refused":{"_0":"C8"}},"who":"commissioner"},\#
        {"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practic\#
        e","on: 2025-03-06","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commissione\#
        r"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Pra\#
        ctice","on: 2025-03-02","words: Telephoned."],"outcome":{"invalid":{"_0":["on"]}},"who":"commiss\#
        ioner"},{"at":1741168800000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: ","on\#
        : 2025-03-03","words: "],"outcome":{"invalid":{"_0":["by","words"]}},"who":"commissioner"}],"tit\#
        le":"A challenge lies neither ahead nor before the referral, and comes before its outcome"},{"br\#
        oken":[],"given":["court referral in wales drafted"],"rules":["C8"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOrder true; court Fa\#
        mily Court at Brecon; caseNumber BR25P00007; orderDate 2025-02-28; papersFrom the court; fallBac\#
        k eitherPartyRestores; cymruWasConsulted false"],"outcome":{"done":{}},"who":"referrer"},{"at":1\#
        740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffio\#
        n Practice","on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{\#
        "at":1740992400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Ffion Practice\#
        ","on: 2025-03-03","words: Telephoned."],"outcome":{"done":{}},"who":"commissioner"},{"at":17409\#
        92400000,"clocks":{},"command":"ChallengeCourtReferral","details":["by: Somebody Else","on: 2025\#
        -03-03","words: Wrote."],"outcome":{"outOfStep":{}},"who":"commissioner"}],"title":"A challenge \#
        may be of the day of the referral, and is kept once"},{"broken":[],"given":["cymru referral draf\#
        ted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: wales riskAssessment seen with both parents in January; sessions 6; minutesEach 60\#
        ; knownSafeguardingIssues false; funding ground report; adviser Owen Pryce"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withC\#
        entre","ground: report","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"tit\#
        le":"Cafcass Cymru pays where its report to the court recommends contact"},{"broken":[],"given":\#
        ["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: wales riskAssessment seen with both parents in January; sessi\#
        ons 6; minutesEach 60; knownSafeguardingIssues false; funding ground involvement; adviser Owen P\#
        ryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        details":["progress: withCentre","ground: involvement","adviser: Owen Pryce"],"outcome":{"done":\#
        {}},"who":"commissioner"}],"title":"Cafcass Cymru pays while it is at work in the case"},{"broke\#
        n":[],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in \#
        January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing;\#
         adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ground: fir\#
        stHearing","adviser: Owen Pryce"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Cafcass \#
        Cymru pays for an order at the first hearing, made after consulting and agreed by both"},{"broke\#
        n":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents\#
         in January; sessions 6; minutesEach 60; knownSafeguardingIssues false"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcom\#
        e":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":"Without a ground Cafcass Cymru does not r\#
        efer"},{"broken":["C7"],"given":["cymru referral drafted"],"rules":["C7"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen wit\#
        h both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding gr\#
        ound firstHearing; adviser Owen Pryce"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":\#
        "referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wale\#
        s riskAssessment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardin\#
        gIssues false; funding ground firstHearing; adviser Owen Pryce; wasConsulted true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in January; \#
        sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; adviser \#
        Owen Pryce; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAsse\#
        ssment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues fa\#
        lse; funding ground firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed false"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"refused":{"_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents in J\#
        anuary; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding ground firstHearing; \#
        adviser Owen Pryce; wasConsulted false; bothAgreed true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{\#
        "_0":"C7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: proceedings hasOrder false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales riskAssessment seen wit\#
        h both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; funding gr\#
        ound firstHearing; adviser Owen Pryce; wasConsulted true; bothAgreed true"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"out\#
        come":{"refused":{"_0":"C7"}},"who":"referrer"}],"title":"An order at the first hearing is no gr\#
        ound unless its adviser was consulted and both parties agreed"},{"broken":["C7"],"given":["cymru\#
         referral drafted"],"rules":["C7"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: wales riskAssessment seen with both parents in January; sessions 6; \#
        minutesEach 60; knownSafeguardingIssues false; funding ground report; adviser  "],"outcome":{"in\#
        valid":{"_0":["answers.wales.funding.adviser"]}},"who":"referrer"}],"title":"Whose ground it is \#
        must be told"},{"broken":["C7"],"given":["referral drafted"],"rules":["C7"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner"}]\#
        ,"title":"The parties refer themselves where Cafcass Cymru does not pay"},{"broken":["D2","E3","\#
        E4"],"given":["cymru referral accepted"],"rules":["D2","E3","E4"],"steps":[{"at":1740992400000,"\#
        clocks":{},"details":["progress: accepted","ends: 2027-02-26","minutes_used: 0","minutes_left: 3\#
        60","clocks: D2 met"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{\#
        },"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","f\#
        rom: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"details":["ahead: 4","held: 0","minutes_used: 240","minut\#
        es_left: 120","reviewed: ","clocks: E3 2025-05-03"],"outcome":{"done":{}},"who":"commissioner"},\#
        {"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"commissioner/cafcass\#
        "},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"referrer"}],"title":"Th\#
        e desk sees the answer, the hours, the review and its clocks"},{"broken":["D2"],"given":["cymru \#
        referral submitted"],"rules":["D2"],"steps":[{"at":1740992400000,"clocks":{},"details":["clocks:\#
         D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742255940000,"clocks":{},"de\#
        tails":["clocks: D2 2025-03-17"],"outcome":{"done":{}},"who":"commissioner"},{"at":1742256000000\#
        ,"clocks":{},"details":["clocks: D2 overdue"],"outcome":{"done":{}},"who":"commissioner"},{"at":\#
        1742256060000,"clocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"On the t\#
        enth working day the answer is not late, and on the next it is"},{"broken":[],"given":["cymru re\#
        ferral accepted"],"rules":["G2"],"steps":[{"at":1741608000000,"clocks":{},"command":"ReportIncid\#
        ent","details":["incident: words","kinds: discriminatory","account: What was said","happened: 20\#
        25-03-10T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: ","clocks: G2 2025-0\#
        3-11"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741608000000,"clocks":{},"command":"Te\#
        llCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741608000000,"clocks":{},"details":["notices: 1","behaviour: discriminatory","\#
        clocks: G2 met"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Of behaviour it learns th\#
        at something is owed at once, and what it was when the centre tells"},{"broken":[],"given":["cym\#
        ru referral accepted"],"rules":["F7"],"steps":[{"at":1740992400000,"clocks":{},"details":["retur\#
        ns: "],"outcome":{"done":{}},"who":"commissioner"},{"at":1742806800000,"clocks":{},"command":"Cl\#
        oseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1742806800000,"clocks":{},"details":["returns: conclusion owed","clocks: F7 \#
        2025-03-30"],"outcome":{"done":{}},"who":"commissioner"},{"at":1743325200000,"clocks":{},"comman\#
        d":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1743325200000,"clocks":{},"details":["returns: conclusion 2025-03-30T10:00","clocks: F7 met"],"o\#
        utcome":{"done":{}},"who":"commissioner"}],"title":"What the end of contact owes stands there un\#
        til it has come"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at\#
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
        broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outco\#
        me":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","deta\#
        ils":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built\#
         a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532000\#
        00,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","detai\#
        ls":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414\#
        53200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: \#
        referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2\#
        025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"refused":{"_0"\#
        :"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["\#
        session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pay\#
        s: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command"\#
        :"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was red."],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["notes: 1","adden\#
        da: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendReco\#
        rd","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","author\#
        ity: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"cloc\#
        ks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}],"title":"A c\#
        ourt reads the notes that were sent to it, as they were sent, and no others"},{"broken":[],"give\#
        n":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court\#
        ","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName let\#
        ter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{}}\#
        ,"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter received"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["awaited\#
        : "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order allows copies,\#
         the centre asks and the court sends"},{"broken":["C5"],"given":["referral without the letter"],\#
        "rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":\#
        ["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"\#
        clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invalid":{"_0":["pap\#
        ers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","deta\#
        ils":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["papers"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers","details":["p\#
        apers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"cloc\#
        ks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileNa\#
        me letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"den\#
        ied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","details":["court\#
        : the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"at":17410788000\#
        00,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"outcome":{"don\#
        e":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id copy; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 4821;\#
         showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":\#
        {},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter; fileName l\#
        etter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcome":{"done":{\#
        }},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguardingLetter receive\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"details":["await\#
        ed: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AskCourtF\#
        orPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},"who":"coor\#
        dinator"}],"title":"Only what is missing is asked for, by whoever runs the centre, and only a co\#
        urt that follows the case sends it"},{"broken":["C5"],"given":["referral without the letter"],"r\#
        ules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: \#
        the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"c\#
        locks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"o\#
        utOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","deta\#
        ils":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid":{"_0":["word\#
        s"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words\#
        : Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1740996000000,"clock\#
        s":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"outcome":{"done"\#
        :{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outcome":{"done":{}\#
        },"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","details":["paper\#
        s: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":\#
        {},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}],"title":"The \#
        court cannot send what it is asked for, and says why; a new letter asks again"},{"broken":["C5"]\#
        ,"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"\#
        C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","detail\#
        s":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: order","status:\#
         received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","details":["p\#
        apers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Where the referral does not tell that the order allows copies, the order itself must be here and\#
         say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clock\#
        s":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102"],"outcome":{\#
        "invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase"\#
        ,"details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"outcome":{"invali\#
        d":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","detai\#
        ls":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"court"},{"a\#
        t":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: L\#
        S25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends: none","clocks\#
        : D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details"\#
        :[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome\#
        ":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"details":["cloc\#
        ks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{"D1":["ov\#
        erdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"details":["clocks:\#
         D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{},"command":"De\#
        clineReferral","details":["because: lacksFacilities","words: We have no step-free room."],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["progress: notAc\#
        cepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 met; D4 2025-04\#
        -01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by reference and nu\#
        mber, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open centre"],"rule\#
        s":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson","details":["p\#
        erson: clara","name: Clara Bench","email: clara@court.example.org","addressMark: mark-of-clara"]\#
        ,"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"GrantRole","de\#
        tails":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"officer"},{"at":17\#
        40992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: court the-court"]\#
        ,"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginRe\#
        ferral","details":["link: link-the-case","person: clara","referrer: court"],"outcome":{"done":{}\#
        },"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         referrer kind court; name Clara Bench; organisation Family Court at Leeds; email clara@court.ex\#
        ample.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 6\#
        0; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025\#
        -02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true; children id \#
        sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName\#
         Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; role visitingAd\#
        ult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees\#
         named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who \#
        the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profe\#
        ssional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; miss\#
        ing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"done":{}},"who"\#
        :"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":\#
        {}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["cen\#
        tre: second-centre","profile: name The Second Centre; town Diss; country england; takesSelfRefer\#
        rals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Aw\#
        ardAccreditation","details":["centre: second-centre","standard: supervised","awarded: 2024-09-01\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers\#
        ","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":{}},"who":"coo\#
        rdinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","details":["to: s\#
        econd-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to: The Second Ce\#
        ntre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["court_ca\#
        se: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":{}},"who":"cou\#
        rt"}],"title":"A court that refers from its account has the referral on its desk, and reads when\#
         contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minute\#
        s: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60","room: blue"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in a room that h\#
        olds three families"},{"broken":[],"given":["supervised referral accepted"],"rules":["E2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08\#
        ","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"A qualified supervisor on duty throughout watches one family in a room of it\#
        s own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22"\#
        ,"from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: 0"],"outcome":\#
        {"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the six hours of a r\#
        eferral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules":["H2"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025\#
        -09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"Contact may go on to the day that is six months after its first"},{"broken":["H2"],"given\#
        ":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":\#
        {"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and no later with\#
        out a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard\#
        : supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room: blue"],"outco\#
        me":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked only for days on \#
        which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centre: the-centre"\#
        ,"day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 2025-03-08, 2025-\#
        03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["dates.0","dates.1"\#
        ,"dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed or named twic\#
        e are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 20\#
        25-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four sessions progress is \#
        reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral accepted"],"rules"\#
        :["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_left\#
        : 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancelledByCentre"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_lef\#
        t: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: green","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of two hours are si\#
        x hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["supervised referr\#
        al accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","\#
        details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"\#
        _0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic"],"outcome":{\#
        "refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessi\#
        ons","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Confirm\#
        Sessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["sessi\#
        on: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-0\#
        8.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"R\#
        osterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:\#
        15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person \#
        sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervis\#
        ed session is certain only with a supervisor who is qualified and on duty throughout"},{"broken"\#
        :["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person sally; name Sal\#
        ly Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","p\#
        erson: sally","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; receiv\#
        ed 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2\#
        027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","min\#
        utes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fro\#
        m: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"A qualification holds on its last day and not on the next"},{"broken":["E1"],"gi\#
        ven":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Book\#
        Sessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom","details":\#
        ["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["cent\#
        re: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room: blue"],"outc\#
        ome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked is not taken a\#
        way, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],"rules":["E1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre\#
        ","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08"\#
        ,"from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08",\#
        "duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}},"who":"coordi\#
        nator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],"given":["refe\#
        rral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: g\#
        reen"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Boo\#
        kSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room\#
        : green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:54","min\#
        utes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","fr\#
        om: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A r\#
        oom for one family is free for the next to the minute"},{"broken":["E1"],"given":["referral acce\#
        pted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions"\#
        ,"details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRoom"\#
        ,"details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies: 1"],"outcome"\#
        :{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a supported room that\#
         holds them, and not one that has become too small"},{"broken":["E1"],"given":["referral accepte\#
        d","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue\#
        ; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:\#
        30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":\#
        "One on duty looks after three supported families, or watches one"},{"broken":["E2"],"given":["s\#
        upervised referral accepted","another supervised referral accepted"],"rules":["E2"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:3\#
        0","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"refused":{"_0"\#
        :"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green","supervisor:\#
         sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 12:10","minute\#
        s: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A s\#
        upervisor watches one family at a time, in a room that is turned round between two"},{"broken":[\#
        "E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-c\#
        ase","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"refused":{"_0":"\#
        E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["\#
        case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"Families that must never meet are not there at one time,\#
         whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk\#
        @court.example.org","question: centre the-centre; from court; kind supervisedCentre; hearing 202\#
        5-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60; needs An inte\#
        rpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025-03-10"],"outc\#
        ome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","deta\#
        ils":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"],"outcome":{"d\#
        enied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","detail\#
        s":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-12; words One c\#
        hild only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400\#
        000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","room_from: 2025-0\#
        4-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onCo\#
        nditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil 2025-05-05"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command":"AnswerEnqui\#
        ry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for one family is \#
        taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answers: 2"],"outco\#
        me":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before a hearing, an\#
        d whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules":["B9"],"step\#
        s":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centr\#
        e","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator"},{"at":17446\#
        17600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.exa\#
        mple.org","question: centre the-centre; from court; kind supportedCentre; children underTwo; wan\#
        tsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks":{},"details"\#
        :["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},{"at":17446176\#
        00000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","settings: answ\#
        erWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930740000,"clocks"\#
        :{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"AnswerEnquiry","deta\#
        ils":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clock\#
        s: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not there by the c\#
        entre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@\#
        court.example.org","question: centre the-centre; from court; kind supportedCentre; children unde\#
        rTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."],"outcome":{"r\#
        efused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","deta\#
        ils":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cou\#
        rt; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00101 needs an i\#
        nterpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: \#
        centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport false; more \#
        Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit woul\#
        dFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":{"refused":{"_\#
        0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds what belongs \#
        to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody-else","replyT\#
        o: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; chil\#
        dren underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"\#
        clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","question: centre \#
        the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport false"],"outcome\#
        ":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"anyone"},{"at":17\#
        40992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who":"anyone"}],"t\#
        itle":"Anybody asks in their own name only, and gives an address for the answer"},{"broken":["F1\#
        "],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre t\#
        he-centre; from court; kind supportedCentre; children underTwo; wantsReport true"],"outcome":{"r\#
        efused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AskCentre","deta\#
        ils":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from cou\#
        rt; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbuse"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","points_\#
        to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A supported centr\#
        e is asked for no report before the hearing either"},{"broken":["B9"],"given":["open centre"],"r\#
        ules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry:\#
         first","replyTo: clerk@court.example.org","question: centre the-centre; from legalRepresentativ\#
        e; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":{}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","ans\#
        wer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_0":["answer.pl\#
        acesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUntil 2025-03-02"]\#
        ,"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","\#
        answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the most, and says \#
        when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],"steps":[{"at"\#
        :1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@cou\#
        rt.example.org","question: centre the-centre; from court; kind supportedCentre; children underTw\#
        o; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"clocks":{},"co\#
        mmand":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUnti\#
        l 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":1819785600000,"clock\#
        s":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words We a\#
        re not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","replyTo: clerk@c\#
        ourt.example.org","question: centre the-centre; from court; kind supportedCentre; children under\#
        Two; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title":"Only an acc\#
        redited service is asked, and answers that it would take the family"},{"broken":[],"given":["aut\#
        hority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"details":["\#
        social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at"\#
        :1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: name N\#
        ell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.example.\#
        org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"details":["socia\#
        l_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authority"},{"at":174\#
        0992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWorker: name Nell \#
        New; email nell@council.example.org","teamManager: name Tom Mere; email tom@council.example.org"\#
        ],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority names its two people anew\#
         when one changes, and the centre is told"},{"broken":["C2"],"given":["authority referral submit\#
        ted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeopl\#
        e","details":["socialWorker: name Nell New; email nell@council.example.org"],"outcome":{"refused\#
        ":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityP\#
        eople","details":["teamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"refus\#
        ed":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorit\#
        yPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"\#
        clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: name Tom Mere; email to\#
        m@council.example.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":{"_0":["social\#
        Worker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either of them out is \#
        refused"},{"broken":["C2","C3","D1"],"given":["authority referral submitted"],"rules":["C2","C3"\#
        ,"D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre","own_number: L\#
        CS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"],"outcome":{"d\#
        one":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denie\#
        d":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"details":[],"outco\#
        me":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocu\#
        ment","details":["document: id the-letter; kind safeguardingLetter; fileName letter.pdf; mediaTy\#
        pe application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"author\#
        ity/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        another; kind section7Report; fileName report.pdf; mediaType application/pdf; bytes 48211; shows\#
        PrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clo\#
        cks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at":174107880000\#
        0,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","words: We have \#
        no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},\#
        "details":["progress: notAccepted","words: We have no step-free room.","clocks: D1 met"],"outcom\#
        e":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameLocalAuthorityP\#
        eople","details":["socialWorker: name Nell New; email nell@council.example.org","teamManager: na\#
        me Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"authority"}],"tit\#
        le":"A local authority sees where its referral stands, and nobody of another does"},{"broken":["\#
        C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"FollowReferral","details":["authority: another-council","ownNumber: LCS/4472"],\#
        "outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":1740992400000,\#
        "clocks":{},"command":"FollowReferral","details":["authority: another-council","case: no-such-ca\#
        se","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-cou\#
        ncil"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another\#
        -council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":1740992400000,\#
        "clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumber: lcs 4\#
        471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{\#
        },"details":["progress: withCentre"],"outcome":{"done":{}},"who":"authority at another-council"}\#
        ],"title":"A colleague takes a referral up by its two numbers, and by neither alone"},{"broken":\#
        ["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"FollowReferral","details":["authority: the-council","ownNumber: LS25P00101"],"outcome":\#
        {"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral that somebody else made is n\#
        o local authority’s to take up"},{"broken":["L1"],"given":["supervised referral accepted"],"rule\#
        s":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centr\#
        e: the-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; references from \#
        Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; i\#
        nductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","fr\#
        om: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 202\#
        5-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A supervisor is booked up to the last day of their check"},{"broken":\#
        ["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs l\#
        evel enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old;\#
         received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; domesticAbuseUnti\#
        l 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","sup\#
        ervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room:\#
         green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervisor is \#
        booked up to the last day of their training"},{"broken":["L1","L2"],"given":["supervised referra\#
        l accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRe\#
        cord","details":["centre: the-centre","person: sue","record: references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030",\#
        "supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs\#
         level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Ol\#
        d; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUn\#
        til 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outc\#
        ome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord\#
        ","details":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-0\#
        1; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguarding\#
        Until 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-\#
        08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level en\#
        hanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; receiv\#
        ed 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-\#
        12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Co\#
        nfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Neither assigned nor confirmed without what is asked for"},{"broken":["L1"]\#
        ,"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: references fr\#
        om Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31\#
        ; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre"\#
        ,"day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"\#
        _0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details"\#
        :["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refuse\#
        d":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor t\#
        urns out not to be checked"},{"broken":["L2"],"given":["supervised sessions booked"],"rules":["L\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: sue","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-07; inducti\#
        onUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L2"}\#
        },"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":\#
        "L2"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervisor turns out \#
        not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","\#
        record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; dome\#
        sticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"}],\#
        "title":"A DBS check holds on its last day and not on the next"},{"broken":["L1"],"given":["open\#
         centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: vic","record: references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person:\#
         vic","record: dbs level standard; certified 2024-06-01; references from Ann Old; received 2024-\#
        06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-3\#
        1; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties:\#
         person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2\#
        024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-\#
        12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"Nobody is on duty without a check, or with one that does not look far enough"},{"broken":["L1"\#
        ],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Kee\#
        pStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certifi\#
        ed 2024-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centr\#
        e: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from \#
        Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; i\#
        nductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","da\#
        y: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"given":["open cent\#
        re"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":[\#
        "centre: the-centre","member: person nell; name Nell New; post volunteer"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre\#
        : the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"re\#
        fused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRec\#
        ord","details":["centre: the-centre","person: nell","record: dbs level enhanced; certified 2025-\#
        03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","per\#
        son: nell","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received \#
        2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027\#
        -12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"Somebody new waits until their papers are here"},{"broken":["L1"],"given":["open centre"],"r\#
        ules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["\#
        centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; supervisorLevel e\#
        nhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["cen\#
        tre: the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09; references fro\#
        m Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31;\#
         inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","\#
        day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-cen\#
        tre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_\#
        0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks after two years"},{"broken"\#
        :[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: per\#
        son sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSessi\#
        on","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outc\#
        ome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is put on duty and\#
         watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","\#
        record: dbs level enhanced; certified 2022-03-09; references from Ann Old; received 2024-06-02, \#
        from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2025-03-08; dome\#
        sticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person\#
         vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Papers th\#
        at are in order on their last day put somebody on duty that day"},{"broken":["L1"],"given":["ses\#
        sions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown\#
        ","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person b\#
        ob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{"refused":{"_0\#
        ":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":\#
        ["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 16:00, person v\#
        ic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Whoever kno\#
        ws a family is not on duty while it is there"},{"broken":["L1"],"given":["supervised referral ac\#
        cepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","det\#
        ails":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: gree\#
        n","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Nobody watches a family that they know"},{"broken":["L1"],"given":["\#
        supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"},{"at":174142\#
        8900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L1"}},"who":"vo\#
        lunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["centre: the-centr\#
        e","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L1"}},"who\#
        ":"volunteer"}],"title":"It is never too late to say that one knows a family"},{"broken":["L1"],\#
        "given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"S\#
        ayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"},{"at":174099\#
        2400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome":{"denied":{}}\#
        ,"who":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],"given":["open\#
         centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","d\#
        etails":["centre: the-centre","person: vic","record: references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: db\#
        s level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben O\#
        ld; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseU\#
        ntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: \#
        dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben\#
         Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbus\#
        eUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title":"What\#
         somebody says of their own record makes nobody fit until the coordinator keeps it"},{"broken":[\#
        "L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; ce\#
        rtified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06\#
        -03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10:00; to 16:00"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSt\#
        aff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to \#
        16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What somebody says agai\#
        nst themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","p\#
        erson: bob","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received\#
         2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 202\#
        7-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1740992400000,"clock\#
        s":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil \#
        2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in another's recor\#
        d, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: v\#
        ic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06\#
        -02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31;\#
         domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: p\#
        erson vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924\#
        00000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","dut\#
        ies: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs leve\#
        l enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; re\#
        ceived 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domesticAbuseUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from \#
        10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span\#
         from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties\#
        : "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; certified\#
         2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; sa\#
        feguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-08"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","detai\#
        ls":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff",\#
        "details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00\#
        "],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training holds on its l\#
        ast day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: the-centre","se\#
        ttings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; volunteerLevel\#
         enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","pers\#
        on: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 20\#
        24-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-1\#
        2-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Ros\#
        terStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00\#
        ; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhanced; c\#
        ertified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-0\#
        6-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: \#
        person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],\#
        "title":"Domestic abuse training is the centre's choice, safeguarding is not"},{"broken":["F2"],\#
        "given":["supervised session held"],"rules":["F2"],"steps":[{"at":1741453200000,"clocks":{"F2":[\#
        "2025-03-15"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text:\#
         attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"outcome":{"done":{}},"who":"supervi\#
        sor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.202\#
        5-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"at":1741453200\#
        000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text\#
        : ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clock\#
        s":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: ending S\#
        omething else."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"at":1742033640000,"clocks":\#
        {"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks":{"F2":["met"\#
        ]},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}\#
        },"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"CheckRecord","details":["sessio\#
        n: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"},{"at":174203\#
        3640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","details":["session: the-case.2025-\#
        03-08.1030","why: Please give the times."],"outcome":{"done":{}},"who":"coordinator"},{"at":1742\#
        033640000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"\#
        outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"]},"command":"\#
        CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-cas\#
        e.2025-03-08.1030","text: ending Something else."],"outcome":{"outOfStep":{}},"who":"supervisor"\#
        },{"at":1742033640000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-\#
        08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"}],"title":"A recor\#
        d is written in time, checked by a second person, and locked"},{"broken":["F2"],"given":["superv\#
        ised session held"],"rules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["running"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"details":[],"ou\#
        tcome":{"done":{}}}],"title":"A record that is not written turns overdue by itself"},{"broken":[\#
        ],"given":["supervised sessions booked"],"rules":["F2"],"steps":[{"at":1740992400000,"clocks":{"\#
        F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: \#
        events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"Noth\#
        ing is recorded of a session that has not begun"},{"broken":[],"given":["supervised session held\#
        "],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details"\#
        :["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a t\#
        ower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"\#
        clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"\#
        done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":\#
        ["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":174280680\#
        0000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["none"]},"command":"CloseCase",\#
        "details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalR\#
        ecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the last o\#
        f the seven days, in March"},{"broken":[],"given":["supervised session held"],"rules":["F3"],"st\#
        eps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.\#
        2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 S\#
        am waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":\#
        "FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supe\#
        rvisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2\#
        025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"clocks":{"F3":[\#
        "running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: m\#
        ovedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140\#
        000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"The final record goes on the last of the seven days, in \#
        October"},{"broken":[],"given":["cymru referral submitted"],"rules":["F4"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","a\#
        ssessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01","conditions: \#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"F4":[\#
        "running","2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025\#
        -04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{"F4":["met"]},\#
        "command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"The return of supported contact reaches Cafcass Cymru on the last of the seven d\#
        ays"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":17428068000\#
        00,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCase","details":["reason: courtEnded\#
        ","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"c\#
        locks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"done":{}\#
        },"who":"coordinator"}],"title":"Cafcass Cymru learns on the last of the seven days that contact\#
         has concluded"},{"broken":[],"given":["supervised session held"],"rules":["F6"],"steps":[{"at":\#
        1741597200000,"clocks":{},"command":"RequestWitness","details":["by: The Family Court at Norwich\#
        "],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised centre takes down that some\#
        body asks for a witness"},{"broken":["F6"],"given":["session held"],"rules":["F6"],"steps":[{"at\#
        ":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plain"],"outcome":\#
        {"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestW\#
        itness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"\#
        at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Dad"],"outcome":{"denie\#
        d":{}},"who":"visitor"}],"title":"Nobody at a supported centre is called to give evidence, and t\#
        he request is kept"},{"broken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"\#
        at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-\#
        08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved\#
        ."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishR\#
        ecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"}\#
        ,{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-0\#
        8.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"S\#
        endRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court",\#
        "authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes th\#
        at a second person checked go to the court by its order"},{"broken":["F5"],"given":["supervised \#
        session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraf\#
        t","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 S\#
        am built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174\#
        1453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord"\#
        ,"details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority\#
        : order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200\#
        000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","detai\#
        ls":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"\#
        outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":\#
        "SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court\#
        ","authority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who"\#
        :"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-\#
        case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"\#
        outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authorit\#
        y: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks\#
        ":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipien\#
        t: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.\#
        1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,\#
        "clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: adult","a\#
        dult: dad","recipient: Dad","authority: agreement","authorityDetails: Both, at the pre-visits","\#
        pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to the court checke\#
        d, with authority, and as they were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"\#
        steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["ses\#
        sion: the-case.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1\#
        "}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":[\#
        "session: the-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0\#
        ":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details\#
        ":["session: no-such-session","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"\#
        }},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","details":["ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":17\#
        41597200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","t\#
        o: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0\#
        ":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no observation of contact"},{"\#
        broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},\#
        "command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_\#
        0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","detail\#
        s":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"\#
        at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outcome":{"denied\#
        ":{}},"who":"resident"}],"title":"A report asked of a supported centre is refused and kept once,\#
         and the letter is ready"},{"broken":[],"given":["supervised session held"],"rules":["F1"],"step\#
        s":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court a\#
        t Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of a supervised \#
        centre is taken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":\#
        1741597200000,"clocks":{},"command":"ReportIncident","details":["incident: fall","session: the-c\#
        ase.2025-03-08.1030","kinds: injury","account: Sam fell from the climbing frame at 11:05 and cut\#
         a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"An incident is the one thing that is written of supported\#
         contact"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":17\#
        41453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: finalRecord"],"out\#
        come":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F\#
        4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 20\#
        25-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":\#
        "SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinato\#
        r"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.20\#
        25-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam\#
         waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"F\#
        inishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"superv\#
        isor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","details":["session: the-case.202\#
        5-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["r\#
        unning"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"comma\#
        nd":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"The final record goes within seven days of contact ceasing, all of it checked"},{"broken":\#
        ["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":\#
        {"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppedAttending","contactCeased\#
        : 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["r\#
        unning"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"d\#
        etails":[],"outcome":{"done":{}}}],"title":"A final record that is not sent turns overdue, acros\#
        s the night on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["session held"]\#
        ,"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["n\#
        one"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","detail\#
        s":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":17\#
        41770000000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"invali\#
        d":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn",\#
        "details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":\#
        "Where nobody commissioned contact, no return of supported contact is owed or sent"},{"broken":[\#
        "F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{\#
        "F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-\#
        10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details"\#
        :[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","d\#
        etails":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru \#
        is told within seven days that contact has concluded"},{"broken":["F4"],"given":["cymru referral\#
         submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral",\#
        "details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: su\#
        pportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind: supportedRe\#
        turn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none\#
        "],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","\#
        contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"cloc\#
        ks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["\#
        overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"comm\#
        and":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"The return of supported contact goes to Cafcass Cymru within seven days of contact ce\#
        asing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentati\#
        ve"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerRefe\#
        rral","details":["answers: service centre the-centre; kind supervisedCentre; frequency every two\#
         weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequency eve\#
        ry two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequen\#
        cy every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks"\#
        :{},"command":"BeginReferral","details":["case: another-case","link: link-another-case","centre:\#
         the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who"\#
        :"anyone"}],"title":"A referral names only a service that is accredited for it on the day"},{"br\#
        oken":[],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSuper\#
        vised; frequency weekly; minutes 60; virtualBecause longOrNoContact; wales funding ground involv\#
        ement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions 6; minutes\#
        Each 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discu\#
        ssed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"Cafcass Cymru refers for contact by video once it was assessed and talked o\#
        ver"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kin\#
        d virtualSupervised; frequency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"ref\#
        used":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: wales funding ground involvement; adviser Owen Pryce; riskAssessment seen w\#
        ith both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues false; remote a\#
        ssessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-04; limits Nobody else in the room.\#
        "],"outcome":{"invalid":{"_0":["answers.wales.remote.discussed"]}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; \#
        kind virtualSupported; frequency weekly; virtualBecause distance; wales funding ground involveme\#
        nt; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions 6; minutesEac\#
        h 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-02-20; discusse\#
        d 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B7"}\#
        },"who":"referrer"}],"title":"By video it refers neither for supported contact nor without an as\#
        sessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: fals\#
        e","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 2025-08-01","cond\#
        itions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coordinator"}],"t\#
        itle":"A centre that would rather hold it by video does not take a Cymru family there without th\#
        e assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRep\#
        resentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"A\#
        ttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardi\#
        ngLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.preparation.by\#
        ","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation \#
        Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; f\#
        requency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; ca\#
        seNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPar\#
        tyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role \#
        residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001\#
        ; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relation\#
        ship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; may\#
        LeaveCentre false; photographs none; interpreter isNeeded false; professional attends false; ris\#
        k found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isT\#
        rue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation wh\#
        o the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"Who prepares the child is told: who, how, and by when"},{"broken":["C6"\#
        ],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Beg\#
        inReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email ref\#
        errer@example.org; service centre the-centre; kind supervisedCentre; frequency every two weeks; \#
        minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; order\#
        Date 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sa\#
        m; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName M\#
        ia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tr\#
        ue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email\#
         dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photogr\#
        aphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interp\#
        reter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; h\#
        asOtherConcerns false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen\#
         with both parents; sessions 7; minutesEach 60; knownSafeguardingIssues false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,\#
        "clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owe\#
        n Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind\#
         supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Famil\#
        y Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor\#
        ; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; \#
        adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact te\#
        lephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; las\#
        tName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements w\#
        illingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with th\#
        e centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involv\#
        ement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minutesEach 125; k\#
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
        th both parents; sessions 2; minutesEach 60; knownSafeguardingIssues false; declaration name Rut\#
        h Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"cl\#
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
        nt; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minutesEach 60; known\#
        SafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for less than a first\#
         block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":17409924\#
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
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales funding ground inv\#
        olvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 4; minutesEach 60;\#
         knownSafeguardingIssues true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: risk found d\#
        omesticAbuse alleged by the mother in 2023"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"}],"title":"A Cafcass Cymru referral carries kind, risk assessment, guideline and centre"},{"\#
        broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; sho\#
        wsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileNa\#
        me safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
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
        ment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"titl\#
        e":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["open centre"],"ru\#
        les":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kind order; fileN\#
        ame order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType a\#
        pplication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind c\#
        afcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service ce\#
        ntre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOr\#
        der true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom t\#
        he mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hi\#
        ll; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationsh\#
        ip mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdul\#
        t; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees n\#
        amed ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who th\#
        e mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profess\#
        ional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales \#
        funding ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions \#
        4; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for four one-\#
        hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"\#
        ],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocumen\#
        t","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf\#
        ; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguar\#
        dingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisati\#
        on Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre; \#
        frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; c\#
        aseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPa\#
        rtyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role\#
         residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90000\#
        1; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relatio\#
        nship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; wales funding ground involvement; adviser Owen\#
         Pryce; riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSafeguardingIssu\#
        es false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"\#
        referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"given"\#
        :["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id \#
        the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf;\#
         bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNeeded true; who\#
         an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.interpreter.pay\#
        s"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email r\#
        eferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks;\#
         minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orde\#
        rDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; profe\#
        ssional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.interp\#
        reter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: interpreter isNeeded true; language British Sign Language; who an agency; pays the f\#
        ather"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submi\#
        tReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter comes w\#
        ith language, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fil\#
        eName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; photographs none"]\#
        ,"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepre\#
        sentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service cen\#
        tre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrde\#
        r true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the\#
         mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill\#
        ; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship\#
         mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult;\#
         firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees nam\#
        ed ; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter \#
        isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOthe\#
        rConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{\#
        "_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Ans\#
        werReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; leavingDet\#
        ails an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"wh\#
        o":"referrer"}],"title":"The child may leave the centre only with for how long and from when"},{\#
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
        -26; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Repo\#
        rt false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":\#
        {"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisat\#
        ion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eithe\#
        rPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; r\#
        ole residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 90\#
        0001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rela\#
        tionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no;\#
         mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictu\#
        re book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pap\#
        ers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it; declaration n\#
        ame Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the safegu\#
        arding letter, the form asks why and who will send it"},{"broken":["C2"],"given":["open centre"]\#
        ,"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["l\#
        ink: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthori\#
        ty; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; \#
        email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"ref\#
        errer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-\#
        letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; byt\#
        es 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willi\#
        ngToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the ce\#
        ntre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk\#
         found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTr\#
        ue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Sub\#
        mitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name\#
         Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email an\#
        n@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"do\#
        ne":{}},"who":"referrer"}],"title":"A local authority names the social worker and the team manag\#
        er"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: localAuthority"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; by\#
        tes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguarding\#
        Letter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation Le\#
        eds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamManage\#
        r name Tom Mere; email tom@example.org; service centre the-centre; kind supportedCentre; frequen\#
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
        :[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers with its two peop\#
        le named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind su\#
        pportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-c\#
        entre; kind supportedCentre; frequency weekly; expectedMonths 7; longStayAgreed Cora Field, on 2\#
        8 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as long as\#
         the limit needs no agreement, a longer one was agreed with the centre"},{"broken":[],"given":["\#
        referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: service centre the-centre; kind supervisedCentre; frequency weekly; \#
        expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A stay as l\#
        ong as the limit is sent without any agreement"},{"broken":["B10"],"given":["referral drafted"],\#
        "rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["\#
        answers: service centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCe\#
        ntre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused\#
        ":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AskCentre","details\#
        ":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from court;\#
         kind supportedCentre; children underTwo; wantsReport false; expectedMonths 7"],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first","order: centre\#
        Answers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longStay, noReport, paper\#
        sReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":{}},"who":"anyone"}]\#
        ,"title":"A stay that is to last longer is not referred before the centre has agreed"},{"broken"\#
        :["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details"\#
        :["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType \#
        application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"\#
        },{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings ha\#
        sOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father"],"outcome\#
        ":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name \#
        Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; \#
        kind supportedCentre; frequency every two weeks; minutes 60; children id sam; firstName Sam; las\#
        tName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; re\#
        lationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visi\#
        tingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; att\#
        endees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparatio\#
        n who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false;\#
         professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false\#
        ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.\#
        proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; \#
        papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referr\#
        er"}],"title":"The order says what follows if the centre does not accept"},{"broken":[],"given":\#
        ["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral\#
        ","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":\#
        "anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referr\#
        er kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@exampl\#
        e.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; p\#
        roceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-\#
        28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-02;\#
         papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send the letter; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: ano\#
        ther-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["case: another\#
        -case","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners\#
        ; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00\#
        101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; chil\#
        dren id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; f\#
        irstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephone\#
        Private true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; con\#
        tact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre fals\#
        e; photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-\#
        26; interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestat\#
        ion; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass \#
        will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: another-case\#
        "],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["case: ano\#
        ther-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An \#
        injunction of the day two years ago is asked for, one of the day before is not"},{"broken":[],"g\#
        iven":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"command":"BeginRe\#
        ferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},\#
        "who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document:\#
         id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"comm\#
        and":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName saf\#
        eguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerReferral","det\#
        ails":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners\#
        ; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency every t\#
        wo weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-10-\#
        24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName \#
        Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName \#
        Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"SubmitReferral",\#
        "details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with the referra\#
        l meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":\#
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
        sk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occupation; issue\#
        d 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns false; missing Ca\#
        fcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLet\#
        ter needed; order needed; injunction needed; section7Report needed; otherConcerns none"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; me\#
        diaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: order","statu\#
        s: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"comman\#
        d":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome":{"refused":\#
        {"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers: safeguardi\#
        ngLetter received; order received; injunction needed; section7Report needed"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"A referral shows which papers are needed, received and missin\#
        g"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks\#
        ":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Pa\#
        rtners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency e\#
        very two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 20\#
        25-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter i\#
        sNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"Sub\#
        mitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{\#
        "C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overd\#
        ue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17433\#
        75600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"cl\#
        ocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter; kind safegu\#
        ardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reach the centre\#
         within two days of the order, weekend or not"},{"broken":["C13"],"given":["open centre"],"rules\#
        ":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: l\#
        ink-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegu\#
        ardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photographDetails\#
        "]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["an\#
        swers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email re\#
        ferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; \#
        minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; order\#
        Date 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sa\#
        m; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName M\#
        ia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate tr\#
        ue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email\#
         dan@example.org; attendees named ; preparation who the mother; how with the centre's picture bo\#
        ok; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers h\#
        asSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","det\#
        ails":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs takenNotShared; photographDetails by the father at the end"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral\#
        ","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are allowed only wi\#
        th by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: le\#
        galRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AttachDocument","details":["document: id early; kind other; fileName other.pdf; mediaType a\#
        pplication/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ru\#
        th Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; ki\#
        nd supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Fami\#
        ly Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicito\#
        r; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04;\#
         adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact t\#
        elephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; la\#
        stName Cole; relationship father; contact email dan@example.org; attendees named ; arrangements \#
        willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with t\#
        he centre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false;\#
         risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; k\#
        ind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211"\#
        ],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguard\#
        ingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],\#
        "outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"who":"referr\#
        er"}],"title":"Where something is kept private, each document says whether it shows that"},{"bro\#
        ken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","deta\#
        ils":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaT\#
        ype application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: profession\#
        al attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.office","ans\#
        wers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
        erral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee a\#
        nd Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; freque\#
        ncy every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNum\#
        ber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRes\#
        tores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resid\#
        entCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; kee\#
        psTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship \#
        father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeave\#
        Centre false; photographs none; preparation who the mother; how with the centre's picture book; \#
        by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"\#
        _0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answ\#
        erReferral","details":["answers: professional attends true; name Cath Moss; office Cafcass; why \#
        to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A \#
        professional who attends is named, with office and reason"},{"broken":["C12"],"given":["open cen\#
        tre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter;\#
         kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan Cole; \#
        relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.\#
        part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth\#
         Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind\#
         supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family\#
         Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor;\#
         fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; a\#
        dults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact tel\#
        ephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; last\#
        Name Cole; relationship father; contact email dan@example.org; arrangements willingToMeet no; ma\#
        yLeaveCentre false; photographs none; preparation who the mother; how with the centre's picture \#
        book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers\#
         hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outc\#
        ome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","d\#
        etails":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Jo\#
        an Cole; relationship grandmother; part the last half hour; comesWith visitingAdult"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named, with their\#
         part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","link: link-0","\#
        referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"BeginReferral","details":["case: family1-case","link: link-1","referrer: legalRepresentative\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family3-c\#
        ase","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"BeginReferral","details":["case: family4-case","link: link-4","referre\#
        r: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["case: family5-case","link: link-5","referrer: localAuthority"],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["\#
        referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details"\#
        :["case: family8-case","link: link-8","person: somebody-else","referrer: parent"],"outcome":{"de\#
        nied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[\#
        "case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts\#
        , Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"broken":[],"given\#
        ":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: service centre the-centre; kind virtualSupported; frequency weekl\#
        y; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedHarm: false","\#
        assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-01","condition\#
        s: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by video says why it is not f\#
        ace to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; k\#
        ind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"B8"}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: se\#
        rvice centre the-centre; kind supportedCentre; frequency weekly"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":[\#
        "found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSuppo\#
        rted","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported"\#
        ,"endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Video without a reason is neither referred nor accepted"},{"broken":[],\#
        "given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: the-centre","profile: name Spring and Autumn; town Diss; country england; takesSe\#
        lfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"comm\#
        and":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2022-0\#
        3-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"AwardAc\#
        creditation","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers","detai\#
        ls":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offered: su\#
        pportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"\#
        clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}}\#
        ,"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered: super\#
        visedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"details"\#
        :["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditatio\#
        n that lapses on the last Sunday of March or October lapses at London's midnight"},{"broken":[],\#
        "given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: the-centre","profile: name Leap Year; town Diss; country england; takesSelfReferr\#
        als false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"Aw\#
        ardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2024-02-29"],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","centres: \#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the end o\#
        f February"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: s\#
        upportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported","centr\#
        es: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["registe\#
        r: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":18197532\#
        00000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offe\#
        red: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":\#
        1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standa\#
        rd: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000\#
        ,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyo\#
        ne"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre"]\#
        ,"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as its accredita\#
        tion lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"rules":[\#
        "A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Stepping S\#
        tone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000\#
        ,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported\#
        ","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: \#
        2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"coor\#
        dinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_\#
        0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation"\#
        ,"details":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcome":{"d\#
        enied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer awards, and nev\#
        er ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["A7"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: doors","centre: th\#
        e-centre","account: Both parents wait in one hall.","knownFrom: I was there with a family."],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["concern: doors","\#
        state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The side\#
        s meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothing in it."],"o\#
        utcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}},"who":"offic\#
        er"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors\#
        ","note: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":17\#
        40992400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liaising, reported\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendAccr\#
        editation","details":["centre: the-centre","standard: supported","why: The sides meet.","concern\#
        : doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervised"],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":\#
        ["case: another","link: some-link","centre: the-centre","kind: supportedCentre","referrer: paren\#
        t"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks":{},"command":\#
        "LiftAccreditationSuspension","details":["centre: the-centre","standard: supported","concern: do\#
        ors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"command":"BeginRef\#
        erral","details":["case: another","link: some-link","centre: the-centre","kind: supportedCentre"\#
        ,"referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"comm\#
        and":"CloseConcern","details":["concern: doors","outcome: A second door is used now."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern: doors","state\#
        : closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern goes to the c\#
        ommissioner, who alerts the register officer, who suspends the award"},{"broken":["A7"],"given":\#
        ["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"WithdrawAccre\#
        ditation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"de\#
        nied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"WithdrawAccreditation"\#
        ,"details":["centre: the-centre","standard: supported","why: Not kept."],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspension","details\#
        ":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: "],"outcome":\#
        {"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccreditation","deta\#
        ils":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCentre","centres: \#
        the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn comes back by a n\#
        ew award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centre","conditions\#
        : Two members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{"at":174099240\#
        0000,"clocks":{},"details":["centre: the-centre","conditions: Two members of staff are at the do\#
        or."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SetAccred\#
        itationConditions","details":["centre: the-centre","conditions: "],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: "],"outco\#
        me":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public page until the\#
        y are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supported\#
        Centre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre",\#
        "offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSuper\#
        vised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["regist\#
        er: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"\#
        A centre with both standards offers every kind of service there is, each by its own name"},{"bro\#
        ken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, softPlay\#
        "],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A \#
        kind of service that the protocol does not know cannot be offered"},{"broken":["A8"],"given":["c\#
        entre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-on\#
        e","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refused":{"_\#
        0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service that it\#
         does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Supported Only; tow\#
        n Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: su\#
        pportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awa\#
        rded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"o\#
        utcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refused":{"\#
        _0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre: the-c\#
        entre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835686800000,\#
        "clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupported"],"\#
        outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredited for \#
        supported contact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centre on t\#
        he register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffers","d\#
        etails":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":["link:\#
         link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: an\#
        other-case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"o\#
        utcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","de\#
        tails":["case: another-case","link: link-two","centre: the-centre","kind: supervisedCentre","ref\#
        errer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{}\#
        ,"command":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre"\#
        ,"kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A r\#
        eferral names only a service that is accredited, that day, for the contact it asks for"},{"broke\#
        n":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: servi\#
        ces handover, indirectContact, parentingAssessment; languages Polish, British Sign Language; acc\#
        essNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"details":["centre: the-centre","services: handover, indirectContact, parenting\#
        Assessment","languages: Polish, British Sign Language","access: step-free, hearing loop"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","access:\#
         "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in which \#
        languages, and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],"rules\#
        ":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: th\#
        e-centre","kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"invalid\#
        ":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the register has no\#
         name for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"steps":\#
        [{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: supported later; sup\#
        ervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"deta\#
        ils":["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: hidd\#
        en"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAccre\#
        ditation","details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","r\#
        enewals: supported later; supervised due","accredited_until: supported 2030-02-27; supervised 20\#
        27-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is given in \#
        time, and a new award begins again"},{"broken":["A3"],"given":["centre on the register"],"rules"\#
        :["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["\#
        settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.dec\#
        ideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{\#
        },"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDa\#
        ys 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"details":["\#
        centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNotice\#
        Months 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clock\#
        s":{},"details":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: support\#
        ed due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the register of\#
        ficer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A3"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected: suppo\#
        rted 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"details":["\#
        centre: the-centre","renewals: supported due","families_affected: supported 1; supervised 0"],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centre: the\#
        -centre","renewals: supported lapsed; supervised lapsed","families_affected: supported 1; superv\#
        ised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"\#
        ],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not renewed \#
        lapses, and the families whom it affects are listed"},{"broken":["A6"],"given":["centre on the r\#
        egister"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"ReportUnaccredited"\#
        ,"details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supervised visits \#
        on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"details":["concern: hall","state: reported","steps: reported"],"outc\#
        ome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"details":["conce\#
        rn: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1740992400000,"\#
        clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: lia\#
        ising","note: Rang the register officer."],"outcome":{"done":{}},"who":"commissioner/cafcass"},{\#
        "at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"]\#
        ,"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["concern: hal\#
        l","state: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},"who":"officer\#
        "}],"title":"Anyone reports an organisation that is not accredited, and it goes to Cafcass's com\#
        missioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: ","place: ","offe\#
        rs: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisation","place"]}},\#
        "who":"anyone"}],"title":"A report names who, where, what and how it is known"},{"broken":["A6"]\#
        ,"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","\#
        offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done"\#
        :{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","details":["centre:\#
         sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSelfReferrals true"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","det\#
        ails":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused":{"_0":"A6"}},\#
        "who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":[\#
        "concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"commissioner/ca\#
        fcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: sunny\#
        -hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: accredited","\#
        centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"cl\#
        ocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcome":{"outOfStep\#
        ":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become accredited only where t\#
        he register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","plac\#
        e: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library.","reachBy\#
        : sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clocks":{},"comma\#
        nd":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},"who":"commiss\#
        ioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":["concern: hall\#
        ","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"commissioner/c\#
        afcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed","steps: clos\#
        ed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was reported is s\#
        een through, and each step is kept"},{"broken":[],"given":["centre on the register"],"rules":["A\#
        5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cen\#
        tre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: \#
        supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clo\#
        cks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervisedCentre","w\#
        eeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{},"details":[\#
        "centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualSupported non\#
        e","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","details":["cen\#
        tre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supportedCentre \#
        4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone"}],"title":\#
        "The wait that the public reads bears the day on which the centre said so"},{"broken":["A5"],"gi\#
        ven":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["ce\#
        ntre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A5"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: t\#
        he-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: \#
        supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: s\#
        upportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A centre states\#
         no wait for contact that it does not offer"},{"broken":["H2"],"given":["referral accepted"],"ru\#
        les":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session: the-case.202\#
        5-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"H2"}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session:\#
         the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        }],"title":"A session before the first one is not booked while another would then lie past six m\#
        onths"},{"broken":[],"given":["supervised session held"],"rules":["H6"],"steps":[{"at":174885120\#
        0000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-07","at: 10:00\#
        ","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"com\#
        mand":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:40","minutes: 30"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Each side is asked alone, with minutes to come \#
        and go between them"},{"broken":["H6"],"given":["supervised session held"],"rules":["H6"],"steps\#
        ":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025\#
        -06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":174885120000\#
        0,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:39","\#
        minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks\#
        ":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 09:30","minutes: \#
        30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"clocks":{},"com\#
        mand":"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10:00","minutes: 30"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"The two sides are never asked for times at whic\#
        h they could meet"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":\#
        [{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings\#
        : Going well.","childrenSaid: child sam; words I like the blue room."],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: other\#
        ","findings: Again.","childrenSaid: child nobody; words Hello."],"outcome":{"invalid":{"_0":["ch\#
        ildrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in a review, in the child'\#
        s own words"},{"broken":[],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":174\#
        9423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldReview","details\#
        ":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"The three-month review is held on its last day"},{"broken":[],"given":["supervised session \#
        held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"command":"HoldReview\#
        ","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circumst\#
        ances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"don\#
        e":{}},"who":"coordinator"}],"title":"After a six-month review contact goes on to the day that w\#
        as signed off"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"wh\#
        o":"resident"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"\#
        outcome":{"done":{}},"who":"visitor"}],"title":"The resident carer frees the place in one step"}\#
        ,{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"},{\#
        "at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"The visiting adult may do it too"},{"broken":["H4"],"given":["supervised sessions \#
        booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","\#
        details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command\#
        ":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"resident of another-case"},{"a\#
        t":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},\#
        "who":"anyone"}],"title":"Nobody who is not of the case frees its place"},{"broken":["H4"],"give\#
        n":["supervised session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks":{},"command"\#
        :"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"outcome":{"invali\#
        d":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"Clo\#
        seCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome":{"invalid":{"\#
        _0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["none"],"H2":["\#
        none"]},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-08"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["stage: clo\#
        sed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Closing frees\#
         what is ahead, not before the last session that was held"},{"broken":[],"given":["supervised se\#
        ssion held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","detai\#
        ls":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum and the worker;\#
         how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"at":17495460000\#
        00,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next handovers; childT\#
        old day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"The way out is planned, both sides are told, and the child he\#
        ars of it by the last visit"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"\#
        ],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-0\#
        8-30; next withoutHelp; childTold day 2025-08-31; by Dad; how On the phone."],"outcome":{"refuse\#
        d":{"_0":"H3"}},"who":"coordinator"}],"title":"A child is not told after the last visit that it \#
        was the last"},{"broken":["H2","H3"],"given":["supervised session held"],"rules":["H3","H2"],"st\#
        eps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-09-08;\#
         next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["pl\#
        an: lastDay 2025-09-09; next anotherCentre; childTold day 2025-09-01; by The worker; how With a \#
        story."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1749546000000,"clocks":{},\#
        "command":"PlanExit","details":["plan: lastDay 2025-06-09; next anotherCentre; childTold day 202\#
        5-06-09; by The worker; how With a story."],"outcome":{"invalid":{"_0":["plan.lastDay"]}},"who":\#
        "coordinator"}],"title":"A plan has a day, and ends no later than contact here may last"},{"brok\#
        en":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"cloc\#
        ks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp; childTold da\#
        y 2025-08-01; by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}],"title":"Onl\#
        y whoever runs the centre plans the way out"},{"broken":["H1"],"given":["supervised session held\#
        "],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outc\#
        ome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"outcome":{"done"\#
        :{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","fin\#
        dings: Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{}\#
        ,"command":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"invalid":{"_0":\#
        ["findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]}\#
        ,"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"done\#
        ":{}},"who":"coordinator"}],"title":"A review with the coordinator after three months"},{"broken\#
        ":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks\#
        ":{"H1":["running"]},"command":"HoldReview","details":["kind: other","findings: A word about par\#
        king."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}}],"title":"A review that is not held turns overdue; anothe\#
        r kind does not stand for it"},{"broken":["H2"],"given":["supervised session held"],"rules":["H2\#
        "],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome":{"done":{}}},\#
        {"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":175737\#
        2400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court dec\#
        ides in November.","exceptional: circumstances The court decides in November.; signedOffBy ; unt\#
        il 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"cloc\#
        ks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Novem\#
        ber.","exceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refus\#
        ed":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","de\#
        tails":["kind: threeMonths","findings: The court decides in November.","exceptional: circumstanc\#
        es The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid\#
        ":{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":["met"]},"comm\#
        and":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","excep\#
        tional: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],\#
        "outcome":{"done":{}},"who":"coordinator"}],"title":"After six months contact goes on only in ex\#
        ceptional circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru referral accep\#
        ted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"HoldReview\#
        ","details":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0":"E3"}},"who"\#
        :"coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":["kind: other",\#
        "findings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A first block i\#
        s not reviewed before there is one"},{"broken":[],"given":["cymru referral accepted"],"rules":["\#
        E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions","details":["\#
        dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-\#
        26"]},"command":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minutes: 60","room:\#
         green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A whole block in\#
         the diary makes its review due"},{"broken":["H2"],"given":["supervised session held"],"rules":[\#
        "H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonth\#
        s","findings: The court decides in November.","exceptional: circumstances The court decides in N\#
        ovember.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1757318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 1\#
        0:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"co\#
        ordinator"}],"title":"Contact does not go on beyond the day that was signed off"},{"broken":["H2\#
        "],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757156400000,"clocks":{},"\#
        command":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","e\#
        xceptional: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-\#
        29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"command":"BookS\#
        essions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: s\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"HoldR\#
        eview","details":["kind: other","findings: The court decided sooner.","exceptional: circumstance\#
        s A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"refused":{\#
        "_0":"H2"}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSession","detail\#
        s":["session: the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: green","supervis\#
        or: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"\#
        HoldReview","details":["kind: other","findings: The court decided sooner.","exceptional: circums\#
        tances A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A later sign-off leaves no session in the diary past the day\#
         that it reaches"},{"broken":[],"given":["supervised referral accepted"],"rules":["G1"],"steps":\#
        [{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncident","details":\#
        ["incident: bruise","kinds: immediateProtection","account: Sam said who had done it.","happened:\#
         2025-05-10T10:40","toldAuthorities: authority police; toldWhom The control room; at 2025-05-10T\#
        10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"}],"t\#
        itle":"The centre itself tells the police or children's services at once"},{"broken":["G1"],"giv\#
        en":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":\#
        ["overdue"]},"command":"ReportIncident","details":["incident: bruise","kinds: immediateProtectio\#
        n","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorities: ","suspen\#
        dContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"clocks":{},"comm\#
        and":"ResumeContact","details":["reassessment: All is well.","assessor: Cora Bell"],"outcome":{"\#
        refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["met"]},"command"\#
        :"TellAuthority","details":["incident: bruise","told: authority childrensServices; toldWhom The \#
        duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"c\#
        locks":{},"command":"TellAuthority","details":["incident: bruise","told: authority police; toldW\#
        hom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"title":"Nobody t\#
        old is overdue from the moment that it happened, and until somebody is"},{"broken":["G3"],"given\#
        ":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"clocks":{},"comm\#
        and":"ReportIncident","details":["incident: push","kinds: violent","account: Dad pushed the tabl\#
        e over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"Resu\#
        meContact","details":["reassessment: Spoke with both; manageable.","assessor: Sue Park"],"outcom\#
        e":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","\#
        details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","reassessment"]}\#
        },"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","details":["rea\#
        ssessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-1\#
        7","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"After violence contact is suspended until risk has been assessed afresh"},{\#
        "broken":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000\#
        ,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury","account: Sa\#
        m fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended\#
        : false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"\#
        ReportIncident","details":["incident: second-fall","kinds: injury","account: Sam fell again.","h\#
        appened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{"done":{}},"wh\#
        o":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Contact goes on after an incident where nobody asked for it t\#
        o stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744\#
        902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident","details":["in\#
        cident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-04-\#
        17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},\#
        {"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":["incident: shouting","in\#
        Writing: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":[\#
        "running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"T\#
        ellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Cafcass Cymru is told within one working day, Easter left out, and in w\#
        riting"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766\#
        577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["incident: words"\#
        ,"kinds: discriminatory","account: What was said, word for word.","happened: 2025-12-24T11:30","\#
        toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":176\#
        6577600000,"clocks":{},"command":"TellCommissioner","details":["incident: words","inWriting: fal\#
        se"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["running"]},\#
        "details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]},"details":[]\#
        ,"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"TellCommissioner"\#
        ,"details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"To have told it is not to have written it; both turn overdue, Christmas left out"},{"broke\#
        n":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1743264000000,"clock\#
        s":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: push","kinds: abusive"\#
        ,"account: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities: ","suspendCo\#
        ntact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clocks":{"G2":["r\#
        unning"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":["overdue"]},"d\#
        etails":[],"outcome":{"done":{}}}],"title":"One working day across the night on which the clocks\#
         go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at"\#
        :1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details":["incident: p\#
        ush","kinds: abusive","account: What was seen and heard.","happened: 2025-10-25T15:30","toldAuth\#
        orities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":17616095400\#
        00,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761609600000,"clocks":\#
        {"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the nigh\#
        t on which the clocks go back"},{"broken":["G2"],"given":["supervised referral accepted"],"rules\#
        ":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIncident","detai\#
        ls":["incident: words","kinds: threatening","account: What was seen and heard.","happened: 2025-\#
        05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":["incident: words","\#
        inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":"Cafcass Cymru\#
         learns nothing of a family that it did not refer"},{"broken":[],"given":["cymru referral accept\#
        ed"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-04-22"]},"comma\#
        nd":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted:\#
         \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]},"command":"Te\#
        llCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","details\#
        ":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Told and written by the end of the Tuesday after Easter"},{"broken":[],"given":["cymru referral \#
        accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","2025-12-29"]},\#
        "command":"ReportIncident","details":["incident: shouting","kinds: threatening","account: Dad sh\#
        outed: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendContact: false"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["running"]},"comman\#
        d":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCommissioner","d\#
        etails":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Told and written by the end of the Monday after Christmas"},{"broken":[],"given":["cymru r\#
        eferral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["running","2025-1\#
        0-27"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","account\#
        : Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","suspendContact: \#
        false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2":["running"]}\#
        ,"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command":"TellCommissi\#
        oner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Told and written by the end of the Monday after the clocks go back"},{"broken":[],\#
        "given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":\#
        {},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case\#
        .2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session\#
        : the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":174\#
        1429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430100\#
        000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","sessi\#
        on: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1\#
        741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-\#
        08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"\#
        volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-cent\#
        re","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}\#
        },"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre:\#
         the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own time, an\#
        d the session is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the fathe\#
        r"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBr\#
        eathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142\#
        8900000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","details":["centre:\#
         the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"],"outcome":{\#
        "done":{}},"who":"volunteer"}],"title":"With a negative test the adult comes in"},{"broken":["E8\#
        "],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refuse\#
        d":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad"\#
        ,"result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"c\#
        ommand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025\#
        -03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clo\#
        cks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the\#
        -case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}],"title":"With\#
        out a test the adult stays outside; with a negative one the visit goes ahead"},{"broken":["E8"],\#
        "given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"O\#
        rderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: positive"],"out\#
        come":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: da\#
        d","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"\#
        },{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}},"who":"volun\#
        teer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTest","details":["centre: the-centre\#
        ","day: 2025-03-15","session: the-case.2025-03-15.1030","adult: dad","result: refused"],"outcome\#
        ":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","detai\#
        ls":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad"\#
        ],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or refused test ends\#
         the visit before it begins, and no second test undoes it"},{"broken":["E8"],"given":["sessions \#
        booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","de\#
        tails":["adult: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor"},{"at":17409\#
        92400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:  "],"outcome"\#
        :{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"\#
        NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","adult: dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer"},{"at":17414\#
        28900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],\#
        "title":"A test is asked for only where the order asks for one, as the coordinator notes it"},{"\#
        broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"OrderBreathTest","details":["adult: mum","kitFrom: the mother"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession\#
        ","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcom\#
        e":{"done":{}},"who":"volunteer"}],"title":"Whoever did not come needs no test; contact with ano\#
        ther goes by the door alone"},{"broken":[],"given":["sessions booked"],"rules":["E9"],"steps":[{\#
        "at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: due","h\#
        old: none","conditions: The visiting adult comes by the side door.","photographs: none","child_m\#
        ay_go_out: false","interpreter: none","professional: none","inside: ","may_enter: Dan Cole","may\#
        _begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"comman\#
        d":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":\#
        {},"details":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan Cole","may_en\#
        ter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000,"clocks":{},"\#
        details":["centre: the-centre","day: 2025-03-09","conditions: none","inside: none"],"outcome":{"\#
        done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look what holds for a fam\#
        ily, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules":["E9"],"step\#
        s":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome"\#
        :{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks":{},"details":\#
        ["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"},{"at":1741428\#
        900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"w\#
        ho":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"\#
        ],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoo\#
        r","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: a\#
        dult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"c\#
        locks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: t\#
        he-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"}],"title":"No\#
        body else sees the board of a centre's day, or works its door"},{"broken":["E5"],"given":["sessi\#
        ons booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever is not \#
        on the case is turned away, and that is kept"},{"broken":["E11"],"given":["referral submitted"],\#
        "rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRules","details":[\#
        "centre: the-centre","text: Be on time. Be kind. No photographs without leave."],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details"\#
        :["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: see\#
        n-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["appointment: seen\#
        -dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours away"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details\#
        ":["summary: Little risk was found, and none that staff cannot manage.","isManageable: true","ch\#
        ildrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","end\#
        sOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"\#
        E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRules","details"\#
        :["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"comm\#
        and":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03\#
        -08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nobody comes in w\#
        ho has not accepted the centre's rules"},{"broken":[],"given":["sessions booked"],"rules":["E7"]\#
        ,"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025\#
        -03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1\#
        741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","sid\#
        e: residentCarer","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741427400000,"c\#
        locks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdul\#
        t","minutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is delayed says so, a\#
        nd the other side hears of it at once"},{"broken":["E7"],"given":["sessions booked"],"rules":["E\#
        7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2\#
        025-03-08.1030","side: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who":"visitor"},{"\#
        at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030"\#
        ,"side: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"resident"},\#
        {"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.103\#
        0","side: residentCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},"who":"residen\#
        t"}],"title":"Nobody says it for the other side, and a delay has a length"},{"broken":["E2"],"gi\#
        ven":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command\#
        ":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does n\#
        ot begin without its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"s\#
        teps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_\#
        0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: chil\#
        d sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142980\#
        0000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"c\#
        locks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433\#
        400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","se\#
        ssion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volu\#
        nteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_\#
        0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child\#
         sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Leave\#
        ByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"comman\#
        d":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":174143394000\#
        0,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunte\#
        er"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-cen\#
        tre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"\#
        ],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":\#
        "SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"o\#
        utcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","detail\#
        s":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":\#
        {}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome"\#
        :{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtD\#
        oor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who:\#
         adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":\#
        "ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1\#
        030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"The child waits outside while the visiting adult is late, and both sides hear of it"},\#
        {"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday\#
        ; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; wee\#
        ksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minute\#
        s: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},\#
        "command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.20\#
        25-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743\#
        326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30"\#
        ,"session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"The door goes by London's clock on the Sunday on which it changes in March"},{"broken"\#
        :["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"c\#
        ommand":"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hours f\#
        rom 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid \#
        false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"c\#
        locks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.\#
        1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000\#
        ,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session\#
        : the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":\#
        "The door goes by London's clock on the Sunday on which it changes in October"},{"broken":[],"gi\#
        ven":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["cen\#
        tre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-0\#
        3-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who\#
        ":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: th\#
        e-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks\#
        ":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{\#
        "done":{}},"who":"anyone"}],"title":"The notice stands on the centre's page from its announcemen\#
        t until contact goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","s\#
        cope: nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"\#
        done":{}},"who":"anyone"}],"title":"Contact is not suspended without telling the public why"},{"\#
        broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","fro\#
        m: 2025-03-15","notice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-\#
        22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSu\#
        spension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension:\#
         the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-0\#
        3-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","\#
        from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174254\#
        7600000,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180"\#
        ,"held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspens\#
        ion are held and not cancelled, and those after it stand again"},{"broken":["K1"],"given":["refe\#
        rral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceTo\#
        Face","details":["suspension: the-flu","scope: country england","from: 2025-03-15","notice: Shut\#
         for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"w\#
        ho":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-\#
        03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30\#
        ","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minu\#
        tes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","fro\#
        m: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both si\#
        des of the edges of a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: \#
        wales","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: l\#
        eeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"off\#
        icer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","\#
        from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas\#
         ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400\#
        000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: na\#
        med","scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice\#
        ","scope.centres"]}},"who":"officer"}],"title":"A suspension reaches the centres that it names, \#
        and no others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: cent\#
        res the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"w\#
        ho":"volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"\#
        }},"who":"volunteer"}],"title":"A held session is not begun, and nobody is let in for it"},{"bro\#
        ken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-cen\#
        tre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinat\#
        or at another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: flood","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome"\#
        :{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace\#
        ","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The h\#
        all is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"co\#
        mmand":"EndSuspension","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid\#
        ":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspens\#
        ion","details":["suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"d\#
        one":{}},"who":"coordinator"}],"title":"A centre suspends contact for itself, and for no other"}\#
        ,{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-\#
        08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre\#
        ","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03\#
        -15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by\#
        _suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: \#
        2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details\#
        ":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"While another suspension holds, nobody is told that contact goes on"},{"broken":[],"given"\#
        :["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendF\#
        aceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for\#
         visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"\#
        command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":17409924\#
        00000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-1\#
        5"],"outcome":{"done":{}},"who":"officer"}],"title":"A family that no longer needs its place doe\#
        s not come back to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: \#
        nation","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-\#
        22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSu\#
        spension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked before the first day and\#
         from the day of the return is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":[\#
        "K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternative","details":["alterna\#
        tive: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"out\#
        come":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-\#
        03-10"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2\#
        025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174165114000\#
        0,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{\#
        },"command":"DecideAlternative","details":["alternative: way virtualContact; health All well.; i\#
        nfectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":\#
        1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way\#
         trustedPerson; words Gran can bring Sam to the park.; health All well.; infectionRisk Low out o\#
        f doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For ev\#
        ery family that is held something is decided in time"},{"broken":["K2"],"given":["sessions booke\#
        d"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","detai\#
        ls":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outco\#
        me":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"o\#
        utcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["a\#
        lternative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"\#
        _0":["alternative.health","alternative.infectionRisk","alternative.vulnerablePeople","alternativ\#
        e.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"Decide\#
        Alternative","details":["alternative: way noneForNow; health The child is in hospital.; infectio\#
        nRisk High.; vulnerablePeople The child.; whyNone No visitor and no telephone on the ward."],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"\#
        EndSuspension","details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"wh\#
        o":"officer"}],"title":"A family for whom nothing is decided in time shows as overdue"},{"broken\#
        ":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]\#
        },"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-\#
        15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"cloc\#
        ks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way indirectContact; h\#
        ealth All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"co\#
        ordinator"}],"title":"A family has something else within the days that the register gives"}]}
        """#
}
