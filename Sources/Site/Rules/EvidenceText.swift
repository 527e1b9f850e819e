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
        til it has come"},{"broken":["F3"],"given":["cymru referral accepted"],"rules":["F3"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10\#
        :30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},\#
        "who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: \#
        the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"\#
        done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":\#
        ["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":\#
        {"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: chi\#
        ld sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"Lea\#
        veByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030",\#
        "who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"comm\#
        and":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks"\#
        :{},"command":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414532000\#
        00,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text:\#
         attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{\#
        "done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details\#
        ":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414532\#
        00000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"CloseCase","deta\#
        ils":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1741453200000,"clocks":{},"details":["returns: finalRecord owed; conclusion owed","clocks:\#
         F3 2025-03-15"],"outcome":{"done":{}},"who":"commissioner"},{"at":1741453200000,"clocks":{},"de\#
        tails":[],"outcome":{"denied":{}},"who":"commissioner"},{"at":1741510800000,"clocks":{},"command\#
        ":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1741597200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030"\#
        ,"text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741597200000,"cloc\#
        ks":{},"details":["sent_at: 2025-03-09T09:00","days: 2025-03-08","addenda: 0","events: 10:40 Sam\#
         built a tower."],"outcome":{"done":{}},"who":"commissioner"},{"at":1741597200000,"clocks":{},"d\#
        etails":[],"outcome":{"denied":{}},"who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{}\#
        ,"details":[],"outcome":{"denied":{}},"who":"court"}],"title":"The final record is read from whe\#
        n it was sent, as it was then"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"]\#
        ,"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: refer\#
        rals@centre.example.org","sent: 2025-03-03T10:40"],"outcome":{"done":{}},"who":"commissioner"},{\#
        "at":1740999600000,"clocks":{},"details":["sent: 2025-03-03T10:40","sent_to: referrals@centre.ex\#
        ample.org","told: ","not_told: dad, mum"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740\#
        999600000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"done":{}}\#
        ,"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["told: mum","not_told: dad"],"\#
        outcome":{"done":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServic\#
        eUser","details":["adult: dad","words: The centre telephones you on Thursday."],"outcome":{"done\#
        ":{}},"who":"commissioner"},{"at":1740999600000,"clocks":{},"details":["told: dad, mum","not_tol\#
        d: "],"outcome":{"done":{}},"who":"commissioner"}],"title":"The team sends the referral to the c\#
        entre and tells each adult apart, both with their time"},{"broken":[],"given":["cymru referral s\#
        ubmitted"],"rules":["C9"],"steps":[{"at":1740999600000,"clocks":{},"command":"SendReferralToCent\#
        re","details":["to: referrals@centre.example.org","sent: 2025-03-03T11:00"],"outcome":{"done":{}\#
        },"who":"commissioner"}],"title":"It may have been sent this very minute"},{"broken":["C9"],"giv\#
        en":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"comman\#
        d":"TellServiceUser","details":["adult: mum"],"outcome":{"refused":{"_0":"C9"}},"who":"commissio\#
        ner"},{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals\#
        @centre.example.org","sent: 2025-03-03T11:01"],"outcome":{"invalid":{"_0":["sent"]}},"who":"comm\#
        issioner"},{"at":1740999600000,"clocks":{},"command":"SendReferralToCentre","details":["to: refe\#
        rrals@centre.example.org","sent: 2025-03-02T11:00"],"outcome":{"invalid":{"_0":["sent"]}},"who":\#
        "commissioner"},{"at":1740999600000,"clocks":{},"command":"TellServiceUser","details":["adult: m\#
        um"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"}],"title":"Nobody is told before it \#
        is sent, and it is not sent a minute ahead"},{"broken":["C9"],"given":["cymru referral submitted\#
        "],"rules":["C9"],"steps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","det\#
        ails":["to: referrals@centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":\#
        "commissioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: d\#
        ad","words: You can ring her on +44 7700 900001."],"outcome":{"refused":{"_0":"C9"}},"who":"comm\#
        issioner"},{"at":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: dad","\#
        words: Her number: 07700-900-001"],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at"\#
        :1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum","words: Write to \#
        DAN@example.org first."],"outcome":{"refused":{"_0":"C9"}},"who":"commissioner"},{"at":174099240\#
        0000,"clocks":{},"command":"TellServiceUser","details":["adult: gran"],"outcome":{"invalid":{"_0\#
        ":["adult"]}},"who":"commissioner"}],"title":"What one adult is told holds no way of reaching th\#
        e other"},{"broken":[],"given":["cymru referral submitted"],"rules":["C9"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals@centre.example.or\#
        g","sent: 2025-03-03T09:00"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"cl\#
        ocks":{},"command":"TellServiceUser","details":["adult: mum","words: The centre rings you on 077\#
        00 900001."],"outcome":{"done":{}},"who":"commissioner"}],"title":"To be told one’s own number i\#
        s nothing of the other side"},{"broken":["C9"],"given":["referral submitted"],"rules":["C9"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"SendReferralToCentre","details":["to: referrals\#
        @centre.example.org","sent: 2025-03-03T09:00"],"outcome":{"denied":{}},"who":"commissioner"},{"a\#
        t":1740992400000,"clocks":{},"command":"TellServiceUser","details":["adult: mum"],"outcome":{"de\#
        nied":{}},"who":"commissioner"}],"title":"Only Cafcass Cymru’s team sends and tells, of its own \#
        referrals"},{"broken":["F5"],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P\#
        00101"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SaveReco\#
        rdDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 1\#
        0:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"Check\#
        Record","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-\#
        08.1030","to: referrer","recipient: Ruth Lee","authority: order","pays: nobody"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"details":["notes: 0"],"outcome":{"d\#
        one":{}},"who":"court"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["sessi\#
        on: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outcome":{"\#
        refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord\#
        ","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authorit\#
        y: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks\#
        ":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030","text: The tower was\#
         red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"details":["no\#
        tes: 1","addenda: 0"],"outcome":{"done":{}},"who":"court"},{"at":1741453200000,"clocks":{},"comm\#
        and":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family \#
        Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":17414\#
        53200000,"clocks":{},"details":["notes: 2","addenda: 0, 1"],"outcome":{"done":{}},"who":"court"}\#
        ],"title":"A court reads the notes that were sent to it, as they were sent, and no others"},{"br\#
        oken":[],"given":["referral without the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["co\#
        urt: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":17409924000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLetter\#
        ; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outcom\#
        e":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLe\#
        tter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["awaited: "],"outcome":{"done":{}},"who":"court"}],"title":"A paper is missing, the order \#
        allows copies, the centre asks and the court sends"},{"broken":["C5"],"given":["referral without\#
         the letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCourtForPape\#
        rs","details":["papers: safeguardingLetter"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1\#
        740992400000,"clocks":{},"command":"AskCourtForPapers","details":["papers: "],"outcome":{"invali\#
        d":{"_0":["papers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtFo\#
        rPapers","details":["papers: safeguardingLetter, section7Report"],"outcome":{"invalid":{"_0":["p\#
        apers"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers","de\#
        tails":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"command":"AskCourtForPapers"\#
        ,"details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":17410\#
        78800000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguarding\#
        Letter; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"\#
        outcome":{"denied":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"FollowCase","de\#
        tails":["court: the-court","caseNumber: ls 25 p 00101"],"outcome":{"done":{}},"who":"court"},{"a\#
        t":1741078800000,"clocks":{},"details":["awaited: safeguardingLetter","clocks: D1 2025-03-10"],"\#
        outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"command":"AttachDocument","\#
        details":["document: id copy; kind section7Report; fileName report.pdf; mediaType application/pd\#
        f; bytes 4821; showsPrivateDetails true"],"outcome":{"denied":{}},"who":"court"},{"at":174107880\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id copy; kind safeguardingLett\#
        er; fileName letter.pdf; mediaType application/pdf; bytes 4821; showsPrivateDetails true"],"outc\#
        ome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"details":["papers: safeguarding\#
        Letter received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741078800000,"clocks":{},"de\#
        tails":["awaited: "],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"comma\#
        nd":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused":{"_0":"C5"\#
        }},"who":"coordinator"}],"title":"Only what is missing is asked for, by whoever runs the centre,\#
         and only a court that follows the case sends it"},{"broken":["C5"],"given":["referral without t\#
        he letter"],"rules":["C5"],"steps":[{"at":1740992400000,"clocks":{},"command":"FollowCase","deta\#
        ils":["court: the-court","caseNumber: LS25P00101"],"outcome":{"done":{}},"who":"court"},{"at":17\#
        40992400000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."]\#
        ,"outcome":{"outOfStep":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AskCourtFo\#
        rPapers","details":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"DeclineCopies","details":["words: "],"outcome":{"invalid\#
        ":{"_0":["words"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"DeclineCopies","de\#
        tails":["words: Not ours."],"outcome":{"denied":{}},"who":"court at another-court"},{"at":174099\#
        6000000,"clocks":{},"command":"DeclineCopies","details":["words: Cafcass has not filed it."],"ou\#
        tcome":{"done":{}},"who":"court"},{"at":1740996000000,"clocks":{},"details":["awaited: "],"outco\#
        me":{"done":{}},"who":"court"},{"at":1741082400000,"clocks":{},"command":"AskCourtForPapers","de\#
        tails":["papers: safeguardingLetter"],"outcome":{"done":{}},"who":"coordinator"},{"at":174108240\#
        0000,"clocks":{},"details":["awaited: safeguardingLetter"],"outcome":{"done":{}},"who":"court"}]\#
        ,"title":"The court cannot send what it is asked for, and says why; a new letter asks again"},{"\#
        broken":["C5"],"given":["referral without papers"],"rules":["C5"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"re\#
        fused":{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForP\#
        apers","details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"refused":{"_0":"C5"}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"NotePaper","details":["paper: o\#
        rder","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AskCourtForPapers","details":["papers: safeguardingLetter"],"outcome":{"refused"\#
        :{"_0":"C5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AskCourtForPapers"\#
        ,"details":["papers: safeguardingLetter","paragraph: 7"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Where the referral does not tell that the order allows copies, the order itself mu\#
        st be here and say so"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1"],"steps":[\#
        {"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":174099\#
        2400000,"clocks":{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00102\#
        "],"outcome":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command\#
        ":"FollowCase","details":["court: the-court","case: no-such-case","caseNumber: LS25P00101"],"out\#
        come":{"invalid":{"_0":["case"]}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"Foll\#
        owCase","details":["court: another-court","caseNumber: LS25P00101"],"outcome":{"denied":{}},"who\#
        ":"court"},{"at":1740992400000,"clocks":{},"command":"FollowCase","details":["court: the-court",\#
        "caseNumber: LS25P00101"],"outcome":{"denied":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"FollowCase","details":["court: the-court","caseNumber: LS25P00101"],"outcome":{"d\#
        one":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre","ends:\#
         none","clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1740992400000,"clocks\#
        ":{},"details":[],"outcome":{"denied":{}},"who":"court"},{"at":1740992400000,"clocks":{},"detail\#
        s":[],"outcome":{"denied":{}},"who":"court at another-court"},{"at":1741651140000,"clocks":{},"d\#
        etails":["clocks: D1 2025-03-10"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"cloc\#
        ks":{"D1":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"deta\#
        ils":["clocks: D1 overdue"],"outcome":{"done":{}},"who":"court"},{"at":1741651200000,"clocks":{}\#
        ,"command":"DeclineReferral","details":["because: lacksFacilities","words: We have no step-free \#
        room."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{},"details":["p\#
        rogress: notAccepted","words: We have no step-free room.","court_from: 2025-04-02","clocks: D1 m\#
        et; D4 2025-04-01"],"outcome":{"done":{}},"who":"court"}],"title":"A court takes a case up by re\#
        ference and number, and sees the answer and nothing else"},{"broken":["C1","D1"],"given":["open \#
        centre"],"rules":["D1","C1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RegisterPerson"\#
        ,"details":["person: clara","name: Clara Bench","email: clara@court.example.org","addressMark: m\#
        ark-of-clara"],"outcome":{"done":{}},"who":"system"},{"at":1740992400000,"clocks":{},"command":"\#
        GrantRole","details":["person: clara","role: court the-court"],"outcome":{"done":{}},"who":"offi\#
        cer"},{"at":1740992400000,"clocks":{},"command":"GrantRole","details":["person: cora","role: cou\#
        rt the-court"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","person: clara","referrer: court"],"outco\#
        me":{"done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: referrer kind court; name Clara Bench; organisation Family Court at Leeds; email \#
        clara@court.example.org; service centre the-centre; kind supportedCentre; frequency every two we\#
        eks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; \#
        orderDate 2025-02-28; papersFrom the court; fallBack eitherPartyRestores; centreMayAskCourt true\#
        ; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCa\#
        rer; firstName Mia; lastName Hill; relationship mother; contact email mum@example.org, id dad; r\#
        ole visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.\#
        org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; pr\#
        eparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeede\#
        d false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; missing The court sends it.; declaration name Clara Bench; isTrue true"],"outcome":{"d\#
        one":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":[],"outcome":{"denied":{}},"wh\#
        o":"court"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"\#
        done":{}},"who":"court"},{"at":1740992400000,"clocks":{},"details":["progress: withCentre"],"out\#
        come":{"done":{}},"who":"court/colin"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","\#
        details":["centre: second-centre","profile: name The Second Centre; town Diss; country england; \#
        takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AwardAccreditation","details":["centre: second-centre","standard: supervised","award\#
        ed: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command\#
        ":"StateOffers","details":["centre: second-centre","kinds: supervisedCentre"],"outcome":{"done":\#
        {}},"who":"coordinator at second-centre"},{"at":1741078800000,"clocks":{},"command":"HandOn","de\#
        tails":["to: second-centre","newCase: the-second","documents: "],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1741078800000,"clocks":{},"details":["progress: goneToAnotherCentre","gone_to:\#
         The Second Centre"],"outcome":{"done":{}},"who":"court"},{"at":1741078800000,"clocks":{},"detai\#
        ls":["court_case: the-second","progress: withCentre","clocks: D1 2025-03-11"],"outcome":{"done":\#
        {}},"who":"court"}],"title":"A court that refers from its account has the referral on its desk, \#
        and reads when contact ends"},{"broken":[],"given":["referral accepted"],"rules":["E1"],"steps":\#
        [{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 13:00","minutes: 60\#
        ","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two sessions share a day in\#
         a room that holds three families"},{"broken":[],"given":["supervised referral accepted"],"rules\#
        ":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{\#
        }},"who":"coordinator"}],"title":"A qualified supervisor on duty throughout watches one family i\#
        n a room of its own"},{"broken":[],"given":["cymru referral accepted"],"rules":["E4"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-03-1\#
        5, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: sue"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours_used: 6","hours_left: \#
        0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions of two hours use the si\#
        x hours of a referral, and not a minute more"},{"broken":[],"given":["referral accepted"],"rules\#
        ":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Contact may go on to the day that is six months after its first"},{"broken"\#
        :["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","r\#
        oom: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60","room: blue"],"outcom\#
        e":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from the first session, and\#
         no later without a sign-off"},{"broken":["A1"],"given":["referral accepted"],"rules":["A1"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-cen\#
        tre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-04-30","from: 10:30","\#
        minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:30","minutes: 60","room:\#
         blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"A service is booked onl\#
        y for days on which its accreditation is current"},{"broken":["E1"],"given":["referral accepted"\#
        ],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CloseDay","details":["centr\#
        e: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025-04-06, 2025-03-15, 202\#
        5-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"invalid":{"_0":["date\#
        s.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Dates that are past, closed\#
         or named twice are told all at once"},{"broken":["E3"],"given":["cymru referral accepted"],"rul\#
        es":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: \#
        2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 60","room: green","super\#
        visor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 60","room: green","super\#
        visor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"title":"After four session\#
        s progress is reviewed before a fifth is booked"},{"broken":["E4"],"given":["cymru referral acce\#
        pted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","super\#
        visor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details\#
        ":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 15","room: green\#
        ","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"CancelSession","details":["session: the-case.2025-03-22.1030","by: cancel\#
        ledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"detail\#
        s":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 120","room: gre\#
        en","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Three sessions of tw\#
        o hours are six hours, and a quarter of an hour more is refused"},{"broken":["E2"],"given":["sup\#
        ervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"B\#
        ookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome"\#
        :{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: vic\#
        "],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","pro\#
        visional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"com\#
        mand":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"refused":{"\#
        _0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","de\#
        tails":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person sue;\#
         span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","d\#
        uties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who":"coordinator"}],"titl\#
        e":"A supervised session is certain only with a supervisor who is qualified and on duty througho\#
        ut"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-centre","member: person s\#
        ally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: \#
        the-centre","person: sally","record: dbs level enhanced; certified 2024-06-01; references from A\#
        nn Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; in\#
        ductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-10","fro\#
        m: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"refused":{"_0":"E2"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 20\#
        25-03-08","from: 10:30","minutes: 60","room: green","supervisor: sally"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"A qualification holds on its last day and not on the next"},{"brok\#
        en":["E1"],"given":["sessions booked"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"\#
        command":"BookSessions","details":["dates: 2025-03-08","from: 12:00","minutes: 60","room: green"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ChangeRo\#
        om","details":["centre: the-centre","room: green","name: Green room","capacityFamilies: 2"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","d\#
        etails":["centre: the-centre","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","details":["centre: the-centre","room\#
        : blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"A room that is booked \#
        is not taken away, though it may become larger"},{"broken":["E1"],"given":["referral accepted"],\#
        "rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["cent\#
        re: the-centre","day: 2025-03-08","duties: person vic; span from 12:00; to 16:00"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details"\#
        :["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["date\#
        s: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day\#
        : 2025-03-08","duties: person vic; span from 13:00; to 16:00"],"outcome":{"refused":{"_0":"E1"}}\#
        ,"who":"coordinator"}],"title":"The staff on duty decide as well as the room"},{"broken":["E1"],\#
        "given":["referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes\#
        : 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minu\#
        tes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","fro\#
        m: 11:54","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2\#
        025-03-08","from: 11:55","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"A room for one family is free for the next to the minute"},{"broken":["E1"],"given":[\#
        "referral accepted","another referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","ro\#
        om: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ChangeRoom","details":["centre: the-centre","room: blue","name: Blue room","capacityFamilies:\#
         1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"Two families share a suppo\#
        rted room that holds them, and not one that has become too small"},{"broken":["E1"],"given":["re\#
        ferral accepted","another supervised referral accepted"],"rules":["E1"],"steps":[{"at":174099240\#
        0000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duti\#
        es: person sue; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinat\#
        or"}],"title":"One on duty looks after three supported families, or watches one"},{"broken":["E2\#
        "],"given":["supervised referral accepted","another supervised referral accepted"],"rules":["E2"\#
        ],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-0\#
        8","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-ca\#
        se","dates: 2025-03-08","from: 10:30","minutes: 60","room: blue","supervisor: sue"],"outcome":{"\#
        refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["case: another-case","dates: 2025-03-08","from: 12:09","minutes: 60","room: green\#
        ","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        12:10","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"A supervisor watches one family at a time, in a room that is turned round between two\#
        "},{"broken":["E6"],"given":["referral accepted","another referral accepted"],"rules":["E6"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMeet","details":["other: another-case"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSess\#
        ions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["c\#
        ase: another-case","dates: 2025-03-08","from: 11:59","minutes: 60","room: green"],"outcome":{"re\#
        fused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["case: another-case","dates: 2025-03-08","from: 12:00","minutes: 60","room: green"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"Families that must never meet are not ther\#
        e at one time, whichever room they are in"},{"broken":["B9"],"given":["open centre"],"rules":["B\#
        9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","\#
        replyTo: clerk@court.example.org","question: centre the-centre; from court; kind supervisedCentr\#
        e; hearing 2025-03-24; children twoToFour; signs longGap; frequency every two weeks; minutes 60;\#
         needs An interpreter for Polish; wantsReport true"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"details":["enquiry: first","fit: none","answers: 0","clocks: B9 2025\#
        -03-10"],"outcome":{"done":{}},"who":"anyone"},{"at":1741622400000,"clocks":{},"command":"Answer\#
        Enquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-05-05"]\#
        ,"outcome":{"denied":{}},"who":"supervisor"},{"at":1741622400000,"clocks":{},"command":"AnswerEn\#
        quiry","details":["enquiry: first","answer: fit onConditions; places later; placesFrom 2025-04-1\#
        2; words One child only.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1741622400000,"clocks":{},"details":["enquiry: first","fit: onConditions","room: later","roo\#
        m_from: 2025-04-12","clocks: B9 met","stands_until: 2025-05-05"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1741622400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","an\#
        swer: fit onConditions; places later; placesFrom 2025-04-12; words One child only.; standsUntil \#
        2025-05-05"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741622400000,"clocks":{},"command\#
        ":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotFit; words The only room for \#
        one family is taken until the summer.; standsUntil 2025-05-05"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1741622400000,"clocks":{},"details":["enquiry: first","fit: wouldNotFit","answe\#
        rs: 2"],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre answers what it is asked before\#
         a hearing, and whoever has the reference reads it"},{"broken":[],"given":["open centre"],"rules\#
        ":["B9"],"steps":[{"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["cen\#
        tre: the-centre","settings: answerWithinWorkingDays 3"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1744617600000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: c\#
        lerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; children\#
         underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1744617600000,"clocks\#
        ":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1744617600000,"clocks":{},"command":"SetEnquirySettings","details":["centre: the-centre","\#
        settings: answerWithinWorkingDays 10"],"outcome":{"done":{}},"who":"coordinator"},{"at":17449307\#
        40000,"clocks":{},"details":["enquiry: first","clocks: B9 2025-04-17"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry: first","clocks: B9 overdu\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"command":"Answer\#
        Enquiry","details":["enquiry: first","answer: fit wouldFit; places now; standsUntil 2025-06-30"]\#
        ,"outcome":{"done":{}},"who":"coordinator"},{"at":1744930800000,"clocks":{},"details":["enquiry:\#
         first","clocks: B9 met"],"outcome":{"done":{}},"who":"anyone"}],"title":"An answer that is not \#
        there by the centre's own day is overdue"},{"broken":["B9"],"given":["open centre"],"rules":["B9\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","r\#
        eplyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre;\#
         children underTwo; wantsReport false; more The mother is at IP24 3JQ, telephone 07700 900123."]\#
        ,"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"As\#
        kCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-ce\#
        ntre; from court; kind supportedCentre; children underTwo; wantsReport false; needs Case LS25P00\#
        101 needs an interpreter."],"outcome":{"refused":{"_0":"B9"}},"who":"anyone"},{"at":174099240000\#
        0,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.or\#
        g","question: centre the-centre; from court; kind supportedCentre; children underTwo; wantsRepor\#
        t false; more Room 12 is too small for 4 children aged 3 to 9."],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","an\#
        swer: fit wouldFit; places now; words Ring joan@example.org; standsUntil 2025-06-30"],"outcome":\#
        {"refused":{"_0":"B9"}},"who":"coordinator"}],"title":"Neither the question nor the answer holds\#
         what belongs to somebody"},{"broken":["B9"],"given":["open centre"],"rules":["B9"],"steps":[{"a\#
        t":1740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","person: somebody\#
        -else","replyTo: clerk@court.example.org","question: centre the-centre; from court; kind support\#
        edCentre; children underTwo; wantsReport false"],"outcome":{"denied":{}},"who":"anyone"},{"at":1\#
        740992400000,"clocks":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk","que\#
        stion: centre the-centre; from court; kind supportedCentre; children ; minutes 5; wantsReport fa\#
        lse"],"outcome":{"invalid":{"_0":["question.children","question.minutes","replyTo"]}},"who":"any\#
        one"},{"at":1740992400000,"clocks":{},"details":["enquiry: first"],"outcome":{"denied":{}},"who"\#
        :"anyone"}],"title":"Anybody asks in their own name only, and gives an address for the answer"},\#
        {"broken":["F1"],"given":["open centre"],"rules":["F1","B9"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"AskCentre","details":["enquiry: first","replyTo: clerk@court.example.org","ques\#
        tion: centre the-centre; from court; kind supportedCentre; children underTwo; wantsReport true"]\#
        ,"outcome":{"refused":{"_0":"F1"}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"As\#
        kCentre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-ce\#
        ntre; from court; kind supportedCentre; children underTwo; wantsReport false; signs domesticAbus\#
        e"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: f\#
        irst","points_to_supervised: domesticAbuse"],"outcome":{"done":{}},"who":"anyone"}],"title":"A s\#
        upported centre is asked for no report before the hearing either"},{"broken":["B9"],"given":["op\#
        en centre"],"rules":["B9"],"steps":[{"at":1740992400000,"clocks":{},"command":"AskCentre","detai\#
        ls":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centre; from lega\#
        lRepresentative; kind supportedCentre; children underTwo; wantsReport false"],"outcome":{"done":\#
        {}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enquir\#
        y: first","answer: fit wouldFit; places later; standsUntil 2025-09-04"],"outcome":{"invalid":{"_\#
        0":["answer.placesFrom","answer.standsUntil"]}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit onConditions; standsUnti\#
        l 2025-03-02"],"outcome":{"invalid":{"_0":["answer.places","answer.standsUntil","answer.words"]}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AnswerEnquiry","details":["enq\#
        uiry: first","answer: fit wouldFit; places later; placesFrom 2025-03-04; standsUntil 2025-09-03"\#
        ],"outcome":{"done":{}},"who":"coordinator"}],"title":"An answer stands for half a year at the m\#
        ost, and says when there is room"},{"broken":["A1"],"given":["open centre"],"rules":["A1","B9"],\#
        "steps":[{"at":1819612800000,"clocks":{},"command":"AskCentre","details":["enquiry: first","repl\#
        yTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; ch\#
        ildren underTwo; wantsReport false"],"outcome":{"done":{}},"who":"anyone"},{"at":1819785600000,"\#
        clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldFit; places n\#
        ow; standsUntil 2027-12-01"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"at":181978\#
        5600000,"clocks":{},"command":"AnswerEnquiry","details":["enquiry: first","answer: fit wouldNotF\#
        it; words We are not accredited now.; standsUntil 2027-12-01"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1819785600000,"clocks":{},"command":"AskCentre","details":["enquiry: second","re\#
        plyTo: clerk@court.example.org","question: centre the-centre; from court; kind supportedCentre; \#
        children underTwo; wantsReport false"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"}],"title\#
        ":"Only an accredited service is asked, and answers that it would take the family"},{"broken":[]\#
        ,"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{\#
        },"details":["social_worker: Ann Ash","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"aut\#
        hority"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["social\#
        Worker: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@co\#
        uncil.example.org"],"outcome":{"done":{}},"who":"authority"},{"at":1740992400000,"clocks":{},"de\#
        tails":["social_worker: Nell New","team_manager: Tom Mere"],"outcome":{"done":{}},"who":"authori\#
        ty"},{"at":1740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["socialWork\#
        er: name Nell New; email nell@council.example.org","teamManager: name Tom Mere; email tom@counci\#
        l.example.org"],"outcome":{"done":{}},"who":"authority"}],"title":"A local authority names its t\#
        wo people anew when one changes, and the centre is told"},{"broken":["C2"],"given":["authority r\#
        eferral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"NameLocal\#
        AuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org"],"outc\#
        ome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"NameL\#
        ocalAuthorityPeople","details":["teamManager: name Tom Mere; email tom@council.example.org"],"ou\#
        tcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1740992400000,"clocks":{},"command":"Nam\#
        eLocalAuthorityPeople","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"authority"},{"at":1\#
        740992400000,"clocks":{},"command":"NameLocalAuthorityPeople","details":["teamManager: name Tom \#
        Mere; email tom@council.example.org","socialWorker: name  ; email nobody"],"outcome":{"invalid":\#
        {"_0":["socialWorker.email","socialWorker.name"]}},"who":"authority"}],"title":"Leaving either o\#
        f them out is refused"},{"broken":["C2","C3","D1"],"given":["authority referral submitted"],"rul\#
        es":["C2","C3","D1"],"steps":[{"at":1740992400000,"clocks":{},"details":["progress: withCentre",\#
        "own_number: LCS/4471","missing: order, safeguardingLetter","clocks: D1 2025-03-10; C4 overdue"]\#
        ,"outcome":{"done":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"details":[],"ou\#
        tcome":{"denied":{}},"who":"authority at another-council"},{"at":1740992400000,"clocks":{},"deta\#
        ils":[],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName lette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"authority/colin"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id another; kind section7Report; fileName report.pdf; mediaType application/pdf; byte\#
        s 48211; showsPrivateDetails false"],"outcome":{"denied":{}},"who":"authority/colin"},{"at":1740\#
        992400000,"clocks":{},"details":["missing: order"],"outcome":{"done":{}},"who":"authority"},{"at\#
        ":1741078800000,"clocks":{},"command":"DeclineReferral","details":["because: lacksFacilities","w\#
        ords: We have no step-free room."],"outcome":{"done":{}},"who":"coordinator"},{"at":174107880000\#
        0,"clocks":{},"details":["progress: notAccepted","words: We have no step-free room.","clocks: D1\#
         met"],"outcome":{"done":{}},"who":"authority"},{"at":1741078800000,"clocks":{},"command":"NameL\#
        ocalAuthorityPeople","details":["socialWorker: name Nell New; email nell@council.example.org","t\#
        eamManager: name Tom Mere; email tom@council.example.org"],"outcome":{"outOfStep":{}},"who":"aut\#
        hority"}],"title":"A local authority sees where its referral stands, and nobody of another does"\#
        },{"broken":["C2"],"given":["authority referral submitted"],"rules":["C2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ownNumbe\#
        r: LCS/4472"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority at another-council"},{"at":\#
        1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ca\#
        se: no-such-case","ownNumber: LCS/4471"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority \#
        at another-council"},{"at":1740992400000,"clocks":{},"command":"FollowReferral","details":["auth\#
        ority: another-council","ownNumber: LCS/4471"],"outcome":{"denied":{}},"who":"authority"},{"at":\#
        1740992400000,"clocks":{},"command":"FollowReferral","details":["authority: another-council","ow\#
        nNumber: lcs 4471"],"outcome":{"done":{}},"who":"authority at another-council"},{"at":1740992400\#
        000,"clocks":{},"details":["progress: withCentre"],"outcome":{"done":{}},"who":"authority at ano\#
        ther-council"}],"title":"A colleague takes a referral up by its two numbers, and by neither alon\#
        e"},{"broken":["C2"],"given":["referral submitted"],"rules":["C2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"FollowReferral","details":["authority: the-council","ownNumber: LS25P0010\#
        1"],"outcome":{"invalid":{"_0":["case"]}},"who":"authority"}],"title":"A referral that somebody \#
        else made is no local authority’s to take up"},{"broken":["L1"],"given":["supervised referral ac\#
        cepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","de\#
        tails":["centre: the-centre","person: sue","record: dbs level enhanced; certified 2022-03-09; re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2\#
        025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_\#
        0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details\#
        ":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"\#
        done":{}},"who":"coordinator"}],"title":"A supervisor is booked up to the last day of their chec\#
        k"},{"broken":["L2"],"given":["supervised referral accepted"],"rules":["L2"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue",\#
        "record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02,\#
         from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 2027-12-31; dom\#
        esticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"BookSessions","details":["dates: 2025-03-10","from: 10:30","minutes: 60","roo\#
        m: green","supervisor: sue"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minut\#
        es: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A \#
        supervisor is booked up to the last day of their training"},{"broken":["L1","L2"],"given":["supe\#
        rvised referral accepted"],"rules":["L1","L2"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"KeepStaffRecord","details":["centre: the-centre","person: sue","record: references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 1\#
        0:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"AssignSupervisor","details":["session: the-case.202\#
        5-03-08.1030","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue\#
        ","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-0\#
        2, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; d\#
        omesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"AssignSupervisor","details":["session: the-case.2025-03-08.1030","superviso\#
        r: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"K\#
        eepStaffRecord","details":["centre: the-centre","person: sue","record: dbs level enhanced; certi\#
        fied 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03\#
        ; safeguardingUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the\#
        -case.2025-03-08.1030"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record\#
        : dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from B\#
        en Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAb\#
        useUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"Neither assigned nor confirmed without what is asked for"},{"\#
        broken":["L1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: sue","record:\#
         references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUn\#
        til 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome"\#
        :{"refused":{"_0":"L1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSess\#
        ion","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"out\#
        come":{"refused":{"_0":"L1"}},"who":"volunteer"}],"title":"What is booked does not begin when th\#
        e supervisor turns out not to be checked"},{"broken":["L2"],"given":["supervised sessions booked\#
        "],"rules":["L2"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details"\#
        :["centre: the-centre","person: sue","record: dbs level enhanced; certified 2024-06-01; referenc\#
        es from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-\#
        03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refuse\#
        d":{"_0":"L2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"r\#
        efused":{"_0":"L2"}},"who":"volunteer"}],"title":"What is booked does not begin when the supervi\#
        sor turns out not to be trained"},{"broken":["L1"],"given":["open centre"],"rules":["L1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 20\#
        27-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"c\#
        oordinator"}],"title":"A DBS check holds on its last day and not on the next"},{"broken":["L1"],\#
        "given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-ce\#
        ntre","person: vic","record: dbs level standard; certified 2024-06-01; references from Ann Old; \#
        received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionU\#
        ntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-0\#
        3-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann O\#
        ld; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induct\#
        ionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordina\#
        tor"}],"title":"Nobody is on duty without a check, or with one that does not look far enough"},{\#
        "broken":["L1"],"given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enh\#
        anced; certified 2024-06-01; references from Ann Old; received 2024-06-02; safeguardingUntil 202\#
        7-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-c\#
        entre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{\#
        "_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","de\#
        tails":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2024-06-01; re\#
        ferences from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil\#
         2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: t\#
        he-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"One reference is not enough, two are"},{"broken":["L1"],"give\#
        n":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaf\#
        f","details":["centre: the-centre","member: person nell; name Nell New; post volunteer"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","det\#
        ails":["centre: the-centre","day: 2025-03-08","duties: person nell; span from 10:00; to 16:00"],\#
        "outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"KeepStaffRecord","details":["centre: the-centre","person: nell","record: dbs level enhanced; c\#
        ertified 2025-03-04; references "],"outcome":{"invalid":{"_0":["record.dbs.certified"]}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: th\#
        e-centre","person: nell","record: dbs level enhanced; certified 2024-06-01; references from Ann \#
        Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; induc\#
        tionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2\#
        025-03-08","duties: person nell; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordi\#
        nator"}],"title":"Somebody new waits until their papers are here"},{"broken":["L1"],"given":["op\#
        en centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings\#
        ","details":["centre: the-centre","settings: dbsRenewalMonths 24; coordinatorLevel enhanced; sup\#
        ervisorLevel enhanced; volunteerLevel enhanced; asksDomesticAbuse true; noticeDays 30"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","\#
        details":["centre: the-centre","person: vic","record: dbs level enhanced; certified 2023-03-09; \#
        references from Ann Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUnt\#
        il 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre:\#
         the-centre","day: 2025-03-08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["c\#
        entre: the-centre","day: 2025-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":\#
        {"refused":{"_0":"L1"}},"who":"coordinator"}],"title":"A centre that renews checks after two yea\#
        rs"},{"broken":[],"given":["supervised referral accepted"],"rules":["L1","L2"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08\#
        ","duties: person sue; span from 10:00; to 16:00, person vic; span from 10:00; to 16:00"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","d\#
        etails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outco\#
        me":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","d\#
        etails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult \#
        dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","w\#
        ho: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"comman\#
        d":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030"],"outcome":{"done":{}},"who":"supervisor"}],"title":"Whoever is checked and trained is p\#
        ut on duty and watches contact"},{"broken":[],"given":["open centre"],"rules":["L1","L2"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","\#
        person: vic","record: dbs level enhanced; certified 2022-03-09; references from Ann Old; receive\#
        d 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUntil 20\#
        25-03-08; domesticAbuseUntil 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","\#
        duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"tit\#
        le":"Papers that are in order on their last day put somebody on duty that day"},{"broken":["L1"]\#
        ,"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"\#
        SayFamilyKnown","details":["person: vic"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992\#
        400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","du\#
        ties: person bob; span from 10:00; to 16:00, person vic; span from 11:39; to 16:00"],"outcome":{\#
        "refused":{"_0":"L1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterSta\#
        ff","details":["centre: the-centre","day: 2025-03-08","duties: person bob; span from 10:00; to 1\#
        6:00, person vic; span from 11:40; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Whoever knows a family is not on duty while it is there"},{"broken":["L1"],"given":["supervis\#
        ed referral accepted"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayFam\#
        ilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"TakeBackFamilyKnown","details":["person: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detail\#
        s":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"Nobody watches a family that they know"},{"broken":["L\#
        1"],"given":["supervised sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"SayFamilyKnown","details":["person: sue"],"outcome":{"done":{}},"who":"supervisor"\#
        },{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day:\#
         2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"L\#
        1"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession","details":["cen\#
        tre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_\#
        0":"L1"}},"who":"volunteer"}],"title":"It is never too late to say that one knows a family"},{"b\#
        roken":["L1"],"given":["sessions booked"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"SayFamilyKnown","details":["person: bob"],"outcome":{"denied":{}},"who":"volunteer"\#
        },{"at":1740992400000,"clocks":{},"command":"SayFamilyKnown","details":["person: vic"],"outcome"\#
        :{"denied":{}},"who":"resident"}],"title":"Each says it for themselves alone"},{"broken":["L1"],\#
        "given":["open centre"],"rules":["L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"KeepS\#
        taffRecord","details":["centre: the-centre","person: vic","record: references from Ann Old; rece\#
        ived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil\#
         2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vi\#
        c","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-\#
        02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; \#
        domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: pers\#
        on vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L1"}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: \#
        vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-0\#
        6-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31\#
        ; domesticAbuseUntil 2027-12-31","answers: 1"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-\#
        08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"}]\#
        ,"title":"What somebody says of their own record makes nobody fit until the coordinator keeps it\#
        "},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"CorrectOwnRecord","details":["centre: the-centre","person: vic","record: dbs leve\#
        l enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; re\#
        ceived 2024-06-03; safeguardingUntil 2025-03-07; inductionUntil 2027-12-31; domesticAbuseUntil 2\#
        027-12-31"],"outcome":{"done":{}},"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"\#
        RosterStaff","details":["centre: the-centre","day: 2025-03-07","duties: person vic; span from 10\#
        :00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"What some\#
        body says against themselves counts at once"},{"broken":["L1"],"given":["open centre"],"rules":[\#
        "L1"],"steps":[{"at":1740992400000,"clocks":{},"command":"CorrectOwnRecord","details":["centre: \#
        the-centre","person: bob","record: dbs level enhanced; certified 2024-06-01; references from Ann\#
         Old; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; indu\#
        ctionUntil 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"\#
        },{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","p\#
        erson: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; received\#
         2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 202\#
        7-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"volunteer"},{"at":174099\#
        2400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","r\#
        ecord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, f\#
        rom Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domes\#
        ticAbuseUntil 2027-12-31"],"outcome":{"denied":{}},"who":"officer"}],"title":"Nobody writes in a\#
        nother's record, nor keeps their own"},{"broken":["L2"],"given":["open centre"],"rules":["L2"],"\#
        steps":[{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-cent\#
        re","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Old; re\#
        ceived 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2025-03-08; inductionUnt\#
        il 2027-12-31; domesticAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-\#
        08","duties: person vic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},\#
        {"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 20\#
        25-03-09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: th\#
        e-centre","day: 2025-03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","re\#
        cord: dbs level enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, fr\#
        om Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2025-03-08; domest\#
        icAbuseUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person v\#
        ic; span from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"\#
        clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: pe\#
        rson vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-\#
        03-08","duties: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs level enhan\#
        ced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; received \#
        2024-06-03; safeguardingUntil 2027-12-31; inductionUntil 2027-12-31; domesticAbuseUntil 2025-03-\#
        08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Roste\#
        rStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 10:00; \#
        to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "RosterStaff","details":["centre: the-centre","day: 2025-03-09","duties: person vic; span from 1\#
        0:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"coordinator"}],"title":"Each training \#
        holds on its last day and not on the next"},{"broken":["L2"],"given":["open centre"],"rules":["L\#
        2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SetPeopleSettings","details":["centre: t\#
        he-centre","settings: dbsRenewalMonths 36; coordinatorLevel enhanced; supervisorLevel enhanced; \#
        volunteerLevel enhanced; asksDomesticAbuse false; noticeDays 30"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"KeepStaffRecord","details":["centre: the\#
        -centre","person: vic","record: dbs level enhanced; certified 2024-06-01; references from Ann Ol\#
        d; received 2024-06-02, from Ben Old; received 2024-06-03; safeguardingUntil 2027-12-31; inducti\#
        onUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; s\#
        pan from 10:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"command":"KeepStaffRecord","details":["centre: the-centre","person: vic","record: dbs lev\#
        el enhanced; certified 2024-06-01; references from Ann Old; received 2024-06-02, from Ben Old; r\#
        eceived 2024-06-03; inductionUntil 2027-12-31"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03\#
        -09","duties: person vic; span from 10:00; to 16:00"],"outcome":{"refused":{"_0":"L2"}},"who":"c\#
        oordinator"}],"title":"Domestic abuse training is the centre's choice, safeguarding is not"},{"b\#
        roken":["F2"],"given":["supervised session held"],"rules":["F2"],"steps":[{"at":1741453200000,"c\#
        locks":{"F2":["2025-03-15"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-0\#
        8.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower."],"outcome":{"done":{}},\#
        "who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"invalid":{"_0":["text.ending"]}},"who":"supervisor"},{"\#
        at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-\#
        08.1030","text: ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":174145\#
        3200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1030","\#
        text: ending Something else."],"outcome":{"denied":{}},"who":"supervisor/sally"},{"at":174203364\#
        0000,"clocks":{"F2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742033640000,"clocks\#
        ":{"F2":["met"]},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outco\#
        me":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{},"command":"CheckRecord","det\#
        ails":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F2"}},"who":"supervisor"\#
        },{"at":1742033640000,"clocks":{"F2":["running"]},"command":"ReturnRecord","details":["session: \#
        the-case.2025-03-08.1030","why: Please give the times."],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1742033640000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-\#
        03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1742033640000,"clocks":{"F2":["met"\#
        ]},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1742033640000,"clocks":{},"command":"SaveRecordDraft","details":["se\#
        ssion: the-case.2025-03-08.1030","text: ending Something else."],"outcome":{"outOfStep":{}},"who\#
        ":"supervisor"},{"at":1742033640000,"clocks":{},"command":"AddAddendum","details":["session: the\#
        -case.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"}],"t\#
        itle":"A record is written in time, checked by a second person, and locked"},{"broken":["F2"],"g\#
        iven":["supervised session held"],"rules":["F2"],"steps":[{"at":1742033640000,"clocks":{"F2":["r\#
        unning"]},"details":[],"outcome":{"done":{}}},{"at":1742033700000,"clocks":{"F2":["overdue"]},"d\#
        etails":[],"outcome":{"done":{}}}],"title":"A record that is not written turns overdue by itself\#
        "},{"broken":[],"given":["supervised sessions booked"],"rules":["F2"],"steps":[{"at":17409924000\#
        00,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08\#
        .1030","text: events 10:40 Sam built a tower."],"outcome":{"outOfStep":{}},"who":"coordinator"}]\#
        ,"title":"Nothing is recorded of a session that has not begun"},{"broken":[],"given":["supervise\#
        d session held"],"rules":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDr\#
        aft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40\#
         Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1\#
        741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"\#
        ],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckReco\#
        rd","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1742806800000,"clocks":{"F3":["running","2025-03-30"],"F4":["none"],"F7":["none"]},"command\#
        ":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-23"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1743375540000,"clocks":{"F3":["met"]},"command":"SendReturn","details":\#
        ["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes\#
         on the last of the seven days, in March"},{"broken":[],"given":["supervised session held"],"rul\#
        es":["F3"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["sess\#
        ion: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; \#
        ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks"\#
        :{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{\#
        }},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["sessi\#
        on: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1760947200000,"c\#
        locks":{"F3":["running","2025-10-26"],"F4":["none"],"F7":["none"]},"command":"CloseCase","detail\#
        s":["reason: movedOn","contactCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1761523140000,"clocks":{"F3":["met"]},"command":"SendReturn","details":["kind: finalRecord"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"The final record goes on the last of the s\#
        even days, in October"},{"broken":[],"given":["cymru referral submitted"],"rules":["F4"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanagedH\#
        arm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-01"\#
        ,"conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":[\#
        "none"],"F4":["running","2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","conta\#
        ctCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":{\#
        "F4":["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"\#
        who":"coordinator"}],"title":"The return of supported contact reaches Cafcass Cymru on the last \#
        of the seven days"},{"broken":[],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"a\#
        t":1742806800000,"clocks":{"F7":["running","2025-03-30"]},"command":"CloseCase","details":["reas\#
        on: courtEnded","contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        43375540000,"clocks":{"F7":["met"]},"command":"SendReturn","details":["kind: conclusion"],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru learns on the last of the seven day\#
        s that contact has concluded"},{"broken":[],"given":["supervised session held"],"rules":["F6"],"\#
        steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: The Family Co\#
        urt at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A supervised centre takes \#
        down that somebody asks for a witness"},{"broken":["F6"],"given":["session held"],"rules":["F6"]\#
        ,"steps":[{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Messrs Plai\#
        n"],"outcome":{"refused":{"_0":"F6"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comm\#
        and":"RequestWitness","details":["by: Messrs Plain"],"outcome":{"refused":{"_0":"F6"}},"who":"co\#
        ordinator"},{"at":1741597200000,"clocks":{},"command":"RequestWitness","details":["by: Dad"],"ou\#
        tcome":{"denied":{}},"who":"visitor"}],"title":"Nobody at a supported centre is called to give e\#
        vidence, and the request is kept"},{"broken":[],"given":["supervised session held"],"rules":["F5\#
        "],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the\#
        -case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 1\#
        1:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"com\#
        mand":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who"\#
        :"supervisor"},{"at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-\#
        case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{\#
        },"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: \#
        Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"Notes that a second person checked go to the court by its order"},{"broken":["F5"],"given"\#
        :["supervised session held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"\#
        SaveRecordDraft","details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; \#
        events 10:40 Sam built a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervis\#
        or"},{"at":1741453200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025\#
        -03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command\#
        ":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Cou\#
        rt","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"\#
        at":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1\#
        030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"Send\#
        Record","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pa\#
        ys: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks"\#
        :{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient\#
        : Family Court","authority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDet\#
        ails"]}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":[\#
        "session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: order","pa\#
        ys: nobody"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"comman\#
        d":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Co\#
        urt","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453\#
        200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: co\#
        urt","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-ca\#
        se.2025-03-08.1030","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":\#
        1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030",\#
        "to: adult","adult: dad","recipient: Dad","authority: agreement","authorityDetails: Both, at the\#
         pre-visits","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to th\#
        e court checked, with authority, and as they were"},{"broken":["F1"],"given":["session held"],"r\#
        ules":["F1"],"steps":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","\#
        details":["session: the-case.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refu\#
        sed":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraf\#
        t","details":["session: the-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{\#
        "refused":{"_0":"F1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordD\#
        raft","details":["session: no-such-session","text: events Sam built a tower."],"outcome":{"refus\#
        ed":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","\#
        details":["session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordina\#
        tor"},{"at":1741597200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-\#
        03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outcome":{\#
        "refused":{"_0":"F1"}},"who":"coordinator"}],"title":"A supported centre writes no observation o\#
        f contact"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":174159720000\#
        0,"clocks":{},"command":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":\#
        {"refused":{"_0":"F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestR\#
        eport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"co\#
        ordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"out\#
        come":{"denied":{}},"who":"resident"}],"title":"A report asked of a supported centre is refused \#
        and kept once, and the letter is ready"},{"broken":[],"given":["supervised session held"],"rules\#
        ":["F1"],"steps":[{"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The \#
        Family Court at Norwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of\#
         a supervised centre is taken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"\#
        steps":[{"at":1741597200000,"clocks":{},"command":"ReportIncident","details":["incident: fall","\#
        session: the-case.2025-03-08.1030","kinds: injury","account: Sam fell from the climbing frame at\#
         11:05 and cut a knee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"\#
        ],"outcome":{"done":{}},"who":"volunteer"}],"title":"An incident is the one thing that is writte\#
        n of supported contact"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"st\#
        eps":[{"at":1741453200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: fina\#
        lRecord"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2\#
        025-03-15"],"F4":["none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","con\#
        tactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks"\#
        :{},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"wh\#
        o":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","details":["sessio\#
        n: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; en\#
        ding 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{\#
        },"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}}\#
        ,"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"CheckRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clo\#
        cks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":[\#
        "met"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"The final record goes within seven days of contact ceasing, all of it checke\#
        d"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":174280680\#
        0000,"clocks":{"F3":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppedAttending",\#
        "contactCeased: 2025-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clo\#
        cks":{"F3":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":[\#
        "overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A final record that is not sent turns \#
        overdue, across the night on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["\#
        session held"],"rules":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["n\#
        one"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-\#
        08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendR\#
        eturn","details":["kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordina\#
        tor"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"out\#
        come":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command"\#
        :"SendReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinat\#
        or"}],"title":"Where nobody commissioned contact, no return of supported contact is owed or sent\#
        "},{"broken":["F7"],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200\#
        000,"clocks":{"F7":["2025-10-26"]},"command":"CloseCase","details":["reason: courtEnded","contac\#
        tCeased: 2025-10-19"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"\#
        F7":["running"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdu\#
        e"]},"details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"\#
        SendReturn","details":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"\#
        Cafcass Cymru is told within seven days that contact has concluded"},{"broken":["F4"],"given":["\#
        cymru referral submitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sc\#
        reenReferral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","detai\#
        ls":["kind: supportedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kin\#
        d: supportedReturn"],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks\#
        ":{"F3":["none"],"F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reas\#
        on: movedOn","contactCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":17455\#
        35540000,"clocks":{"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"cl\#
        ocks":{"F4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":\#
        ["met"]},"command":"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"The return of supported contact goes to Cafcass Cymru within seven days\#
         of contact ceasing"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":174\#
        0992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: leg\#
        alRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequ\#
        ency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre;\#
         frequency every two weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedC\#
        entre; frequency every week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":18197532\#
        00000,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-another-\#
        case","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0\#
        ":"A1"}},"who":"anyone"}],"title":"A referral names only a service that is accredited for it on \#
        the day"},{"broken":[],"given":["cymru referral drafted"],"rules":["B7"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kin\#
        d virtualSupervised; frequency weekly; minutes 60; virtualBecause longOrNoContact; wales funding\#
         ground involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessi\#
        ons 6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 202\#
        5-02-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"Cafcass Cymru refers for contact by video once it was assesse\#
        d and talked over"},{"broken":["B7"],"given":["cymru referral drafted"],"rules":["B7"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre t\#
        he-centre; kind virtualSupervised; frequency weekly; virtualBecause distance"],"outcome":{"done"\#
        :{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"\#
        outcome":{"refused":{"_0":"B7"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: wales funding ground involvement; adviser Owen Pryce; riskAss\#
        essment seen with both parents in January; sessions 6; minutesEach 60; knownSafeguardingIssues f\#
        alse; remote assessor Gwen Made-Up; assessed 2025-02-20; discussed 2025-03-04; limits Nobody els\#
        e in the room."],"outcome":{"invalid":{"_0":["answers.wales.remote.discussed"]}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centr\#
        e the-centre; kind virtualSupported; frequency weekly; virtualBecause distance; wales funding gr\#
        ound involvement; adviser Owen Pryce; riskAssessment seen with both parents in January; sessions\#
         6; minutesEach 60; knownSafeguardingIssues false; remote assessor Gwen Made-Up; assessed 2025-0\#
        2-20; discussed 2025-03-03; limits Nobody else in the room."],"outcome":{"done":{}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refuse\#
        d":{"_0":"B7"}},"who":"referrer"}],"title":"By video it refers neither for supported contact nor\#
         without an assessment"},{"broken":["B7"],"given":["cymru referral submitted"],"rules":["B7"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnman\#
        agedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099\#
        2400000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupervised","endsOn: 202\#
        5-08-01","conditions: ","virtualBecause: distance"],"outcome":{"refused":{"_0":"B7"}},"who":"coo\#
        rdinator"}],"title":"A centre that would rather hold it by video does not take a Cymru family th\#
        ere without the assessment"},{"broken":["C10"],"given":["open centre"],"rules":["C10"],"steps":[\#
        {"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","refe\#
        rrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{\#
        },"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileN\#
        ame safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferra\#
        l","details":["answers: preparation who the mother; how "],"outcome":{"invalid":{"_0":["answers.\#
        preparation.by","answers.preparation.how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee;\#
         organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supp\#
        ortedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cour\#
        t at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fall\#
        Back eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults\#
         id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephon\#
        e 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName \#
        Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willing\#
        ToMeet no; mayLeaveCentre false; photographs none; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name\#
         Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        preparation who the mother; how with a picture book; by 2025-03-03"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"}],"title":"Who prepares the child is told: who, how, and by when"},{\#
        "broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},\#
        "command":"BeginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":\#
        ["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clock\#
        s":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; f\#
        ileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails fals\#
        e"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRef\#
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
        ssessment seen with both parents; sessions 7; minutesEach 60; knownSafeguardingIssues false; dec\#
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
         ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minu\#
        tesEach 125; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{\#
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
        ssment seen with both parents; sessions 2; minutesEach 60; knownSafeguardingIssues false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":174\#
        0992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymr\#
        u; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service centre the-c\#
        entre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; \#
        court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother'\#
        s solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2\#
        019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother;\#
         contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNa\#
        me Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arr\#
        angements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; \#
        how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atte\#
        nds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales funding gr\#
        ound involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 3; minutes\#
        Each 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"Cafcass Cymru never asks for more than six hours, nor for les\#
        s than a first block"},{"broken":["C6"],"given":["open centre"],"rules":["C6"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: ca\#
        fcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"At\#
        tachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType appl\#
        ication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; ki\#
        nd safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; \#
        showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind ca\#
        fcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service cen\#
        tre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings hasOrd\#
        er true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom th\#
        e mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hil\#
        l; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationshi\#
        p mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult\#
        ; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees na\#
        med ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the\#
         mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professi\#
        onal attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: wales fund\#
        ing ground involvement; adviser Owen Pryce; riskAssessment seen with both parents; sessions 4; m\#
        inutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C6"}},\#
        "who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers\#
        : risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk assessment, guideline a\#
        nd centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"cl\#
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
        ce; riskAssessment seen with both parents; sessions 3; minutesEach 120; knownSafeguardingIssues \#
        false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":17\#
        40992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"ref\#
        errer"}],"title":"Cafcass Cymru may ask for three two-hour sessions"},{"broken":[],"given":["ope\#
        n centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-order; kin\#
        d order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"]\#
        ,"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocume\#
        nt","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pd\#
        f; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: r\#
        eferrer kind cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.o\#
        rg; service centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; pro\#
        ceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28\#
        ; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sa\#
        m; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hi\#
        ll; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; rol\#
        e visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.or\#
        g; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prep\#
        aration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded \#
        false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns\#
         false; wales funding ground involvement; adviser Owen Pryce; riskAssessment seen with both pare\#
        nts; sessions 4; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask\#
         for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer:\#
         cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType a\#
        pplication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter;\#
         kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4821\#
        1; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cloc\#
        ks":{},"command":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pry\#
        ce; organisation Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supe\#
        rvisedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cou\#
        rt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fal\#
        lBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adult\#
        s id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telepho\#
        ne 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName\#
         Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk \#
        found ; papers hasSection7Report false; hasOtherConcerns false; wales funding ground involvement\#
        ; adviser Owen Pryce; riskAssessment seen with both parents; sessions 6; minutesEach 60; knownSa\#
        feguardingIssues false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"re\#
        ferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"don\#
        e":{}},"who":"referrer"}],"title":"Cafcass Cymru may ask for six one-hour sessions"},{"broken":[\#
        "C11"],"given":["open centre"],"rules":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command\#
        ":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":[\#
        "document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType ap\#
        plication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter isNe\#
        eded true; who an agency"],"outcome":{"invalid":{"_0":["answers.interpreter.language","answers.i\#
        nterpreter.pays"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral"\#
        ,"details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Par\#
        tners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ev\#
        ery two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS\#
        25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores;\#
         children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCar\#
        er; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTele\#
        phonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father\#
        ; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre\#
         false; photographs none; preparation who the mother; how with the centre's picture book; by 202\#
        7-02-26; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcer\#
        ns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at"\#
        :1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["\#
        answers.interpreter"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerRefer\#
        ral","details":["answers: interpreter isNeeded true; language British Sign Language; who an agen\#
        cy; pays the father"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"An inter\#
        preter comes with language, name and payer"},{"broken":["C14"],"given":["open centre"],"rules":[\#
        "C14"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguard\#
        ingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre true; phot\#
        ographs none"],"outcome":{"invalid":{"_0":["answers.arrangements.leavingDetails"]}},"who":"refer\#
        rer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer k\#
        ind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.or\#
        g; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proce\#
        edings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; \#
        papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam;\#
         lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill\#
        ; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role \#
        visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org;\#
         attendees named ; preparation who the mother; how with the centre's picture book; by 2027-02-26\#
        ; interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report \#
        false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome\#
        ":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre tr\#
        ue; leavingDetails an hour from the fourth visit; photographs none"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{\#
        "done":{}},"who":"referrer"}],"title":"The child may leave the centre only with for how long and\#
         from when"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":174099240000\#
        0,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalReprese\#
        ntative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Answe\#
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
        asSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcom\#
        e":{"invalid":{"_0":["answers.papers.missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":\#
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
        sk found ; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send it;\#
         declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"With\#
        out the safeguarding letter, the form asks why and who will send it"},{"broken":["C2"],"given":[\#
        "open centre"],"rules":["C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral"\#
        ,"details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d localAuthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker \#
        name Ann Ash; email ann@example.org"],"outcome":{"invalid":{"_0":["answers.referrer.teamManager"\#
        ]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["doc\#
        ument: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType applic\#
        ation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-c\#
        entre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; c\#
        ourt Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's\#
         solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 20\#
        19-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; \#
        contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstNam\#
        e Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ; arra\#
        ngements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; h\#
        ow with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional atten\#
        ds false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name \#
        Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},\#
        "command":"SubmitReferral","details":[],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind localA\#
        uthority; name Ann Ash; organisation Leeds Council; email ann@example.org; socialWorker name Ann\#
         Ash; email ann@example.org; teamManager name Tom Mere; email tom@example.org"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"done":{}},"who":"referrer"}],"title":"A local authority names the social worker and \#
        the team manager"},{"broken":[],"given":["open centre"],"rules":["C1","C2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: local\#
        Authority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType appli\#
        cation/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; o\#
        rganisation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.o\#
        rg; teamManager name Tom Mere; email tom@example.org; service centre the-centre; kind supportedC\#
        entre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at L\#
        eeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack e\#
        itherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mu\#
        m; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 0770\#
        0 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; \#
        relationship father; contact email dan@example.org; attendees named ; arrangements willingToMeet\#
         no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's p\#
        icture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ;\#
         papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"\#
        ],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRefer\#
        ral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A local authority refers wit\#
        h its two people named"},{"broken":[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-c\#
        entre; kind supportedCentre; frequency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: servic\#
        e centre the-centre; kind supportedCentre; frequency weekly; expectedMonths 7; longStayAgreed Co\#
        ra Field, on 28 February"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A s\#
        tay as long as the limit needs no agreement, a longer one was agreed with the centre"},{"broken"\#
        :[],"given":["referral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: service centre the-centre; kind supervisedCentre; freq\#
        uency weekly; expectedMonths 6"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title\#
        ":"A stay as long as the limit is sent without any agreement"},{"broken":["B10"],"given":["refer\#
        ral drafted"],"rules":["B10"],"steps":[{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: service centre the-centre; kind supportedCentre; frequency weekly; expect\#
        edMonths 7"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre the-centre; kin\#
        d supervisedCentre; frequency weekly; expectedMonths 7; longStayAgreed  "],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outc\#
        ome":{"refused":{"_0":"B10"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AskCe\#
        ntre","details":["enquiry: first","replyTo: clerk@court.example.org","question: centre the-centr\#
        e; from court; kind supportedCentre; children underTwo; wantsReport false; expectedMonths 7"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["enquiry: first",\#
        "order: centreAnswers, centreRules, copiesFromCourt, enquiryAnswered, ifNotAccepted, longStay, n\#
        oReport, papersReachCentre, preVisit, subjectToAcceptance, whenItEnds"],"outcome":{"done":{}},"w\#
        ho":"anyone"}],"title":"A stay that is to last longer is not referred before the centre has agre\#
        ed"},{"broken":["C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clo\#
        cks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentativ\#
        e"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocum\#
        ent","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.p\#
        df; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"w\#
        ho":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: \#
        proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the fat\#
        her"],"outcome":{"invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740\#
        992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalReprese\#
        ntative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centr\#
        e the-centre; kind supportedCentre; frequency every two weeks; minutes 60; children id sam; firs\#
        tName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; las\#
        tName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id \#
        dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@ex\#
        ample.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs no\#
        ne; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter i\#
        sNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasOther\#
        Concerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"\#
        _0":["answers.proceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Answe\#
        rReferral","details":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDat\#
        e 2025-03-03; papersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"The order says what follows if the centre does not accept"},{"broke\#
        n":[],"given":["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"do\#
        ne":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["a\#
        nswers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email r\#
        eferrer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks;\#
         minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orde\#
        rDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; orders kind nonMolestation; issu\#
        ed 2023-03-02; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send\#
         the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","detail\#
        s":["case: another-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "case: another-case","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Le\#
        e and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; case\#
        Number LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherParty\#
        Restores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role re\#
        sidentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; \#
        keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationsh\#
        ip father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLe\#
        aveCentre false; photographs none; preparation who the mother; how with the centre's picture boo\#
        k; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; orders ki\#
        nd nonMolestation; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; mi\#
        ssing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{\#
        }},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case\#
        : another-case"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["case: another-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}\#
        ],"title":"An injunction of the day two years ago is asked for, one of the day before is not"},{\#
        "broken":[],"given":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"com\#
        mand":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome\#
        ":{"done":{}},"who":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","detail\#
        s":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"cl\#
        ocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter\#
        ; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails f\#
        alse"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"Answer\#
        Referral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Le\#
        e and Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; fre\#
        quency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orde\#
        rDate 2025-10-24; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id s\#
        am; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName \#
        Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate t\#
        rue, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact emai\#
        l dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photog\#
        raphs none; preparation who the mother; how with the centre's picture book; by 2027-02-26; inter\#
        preter isNeeded false; professional attends false; risk found ; papers hasSection7Report false; \#
        hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"\#
        outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come wi\#
        th the referral meet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":[\#
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
        ends false; risk found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occ\#
        upation; issued 2021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns fal\#
        se; missing Cafcass will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: s\#
        afeguardingLetter needed; order needed; injunction needed; section7Report needed; otherConcerns \#
        none"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"Att\#
        achDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguarding\#
        Letter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper:\#
         order","status: received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"cloc\#
        ks":{},"command":"NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcom\#
        e":{"refused":{"_0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["pape\#
        rs: safeguardingLetter received; order received; injunction needed; section7Report needed"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"A referral shows which papers are needed, recei\#
        ved and missing"},{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177\#
        600000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRe\#
        presentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"\#
        AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisat\#
        ion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCentr\#
        e; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds\#
        ; orderDate 2025-03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},\#
        "command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540\#
        000,"clocks":{"C4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks"\#
        :{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaType\#
         application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1743375600000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":174\#
        3375600000,"clocks":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers re\#
        ach the centre within two days of the order, weekend or not"},{"broken":["C13"],"given":["open c\#
        entre"],"rules":["C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","deta\#
        ils":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone\#
        "},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lette\#
        r; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48\#
        211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeave\#
        Centre false; photographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.pho\#
        tographDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral",\#
        "details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Part\#
        ners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency eve\#
        ry two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS2\#
        5P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; \#
        children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCare\#
        r; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelep\#
        honePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father;\#
         contact email dan@example.org; attendees named ; preparation who the mother; how with the centr\#
        e's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk fo\#
        und ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue \#
        true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Submit\#
        Referral","details":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements will\#
        ingToMeet no; mayLeaveCentre false; photographs takenNotShared; photographDetails by the father \#
        at the end"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"\#
        SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are a\#
        llowed only with by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case"\#
        ,"referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clo\#
        cks":{},"command":"AttachDocument","details":["document: id early; kind other; fileName other.pd\#
        f; mediaType application/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":174099\#
        2400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresent\#
        ative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre \#
        the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder tr\#
        ue; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mot\#
        her's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; bo\#
        rn 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mot\#
        her; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; fir\#
        stName Dan; lastName Cole; relationship father; contact email dan@example.org; attendees named ;\#
         arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who the moth\#
        er; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; professional \#
        attends false; risk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf\#
        ; bytes 48211"],"outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; \#
        kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211\#
        ; showsPrivateDetails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: papers hasSection7Report false; hasOtherCon\#
        cerns false"],"outcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outco\#
        me":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","de\#
        tails":["answers: papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}}\#
        ,"who":"referrer"}],"title":"Where something is kept private, each document says whether it show\#
        s that"},{"broken":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresent\#
        ative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachD\#
        ocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLett\#
        er.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: professional attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professiona\#
        l.office","answers.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; orga\#
        nisation Lee and Partners; email referrer@example.org; service centre the-centre; kind supported\#
        Centre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at \#
        Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack \#
        eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id m\#
        um; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 077\#
        00 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole;\#
         relationship father; contact email dan@example.org; attendees named ; arrangements willingToMee\#
        t no; mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's \#
        picture book; by 2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"wh\#
        o":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome"\#
        :{"invalid":{"_0":["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: professional attends true; name Cath Moss; office\#
         Cafcass; why to see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"A professional who attends is named, with office and reason"},{"broken":["C12"],"giv\#
        en":["open centre"],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginRef\#
        erral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"\#
        who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: \#
        id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/p\#
        df; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17409\#
        92400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; na\#
        me Joan Cole; relationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.atte\#
        ndees.named.0.part","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentat\#
        ive; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; service centre th\#
        e-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true\#
        ; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mothe\#
        r's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born\#
         2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relationship mothe\#
        r; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; first\#
        Name Dan; lastName Cole; relationship father; contact email dan@example.org; arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk \#
        found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTru\#
        e true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Subm\#
        itReferral","details":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id\#
         gran; name Joan Cole; relationship grandmother; part the last half hour; comesWith visitingAdul\#
        t"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitRef\#
        erral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is nam\#
        ed, with their part of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"step\#
        s":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","l\#
        ink: link-0","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"cloc\#
        ks":{},"command":"BeginReferral","details":["case: family1-case","link: link-1","referrer: legal\#
        Representative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["c\#
        ase: family3-case","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family4-case","link: li\#
        nk-4","referrer: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clock\#
        s":{},"command":"BeginReferral","details":["case: family5-case","link: link-5","referrer: localA\#
        uthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"Begi\#
        nReferral","details":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"inv\#
        alid":{"_0":["referrer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginRefer\#
        ral","details":["case: family8-case","link: link-8","person: somebody-else","referrer: parent"],\#
        "outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferra\#
        l","details":["case: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, l\#
        awyers, courts, Cafcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"bro\#
        ken":[],"given":["referral drafted"],"rules":["B8"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"AnswerReferral","details":["answers: service centre the-centre; kind virtualSupported; f\#
        requency weekly; virtualBecause distance"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnmanaged\#
        Harm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"AcceptReferral","details":["kind: virtualSupported","endsOn: 2025-08-\#
        01","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact by video says w\#
        hy it is not face to face"},{"broken":["B8"],"given":["referral drafted"],"rules":["B8"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: service centre\#
         the-centre; kind virtualSupervised; frequency weekly"],"outcome":{"done":{}},"who":"referrer"},\#
        {"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"_\#
        0":"B8"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details"\#
        :["answers: service centre the-centre; kind supportedCentre; frequency weekly"],"outcome":{"done\#
        ":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferra\#
        l","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind\#
        : virtualSupported","endsOn: 2025-08-01","conditions: "],"outcome":{"refused":{"_0":"B8"}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: vir\#
        tualSupported","endsOn: 2025-08-01","conditions: ","virtualBecause: preparation"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Video without a reason is neither referred nor accepted"}\#
        ,{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"Ente\#
        rCentre","details":["centre: the-centre","profile: name Spring and Autumn; town Diss; country en\#
        gland; takesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"cl\#
        ocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","a\#
        warded: 2022-03-30"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"com\#
        mand":"AwardAccreditation","details":["centre: the-centre","standard: supervised","awarded: 2022\#
        -10-26"],"outcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre\#
        ","offered: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1\#
        743292800000,"clocks":{},"details":["centre: the-centre","offered: supervisedElsewhere"],"outcom\#
        e":{"done":{}},"who":"anyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","\#
        offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks\#
        ":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title"\#
        :"Accreditation that lapses on the last Sunday of March or October lapses at London's midnight"}\#
        ,{"broken":[],"given":[],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"Ente\#
        rCentre","details":["centre: the-centre","profile: name Leap Year; town Diss; country england; t\#
        akesSelfReferrals false"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{}\#
        ,"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: \#
        2024-02-29"],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1803772740000,"clocks":{},"details":["register: all","centres: the-centre\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: a\#
        ll","centres: "],"outcome":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts u\#
        ntil the end of February"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A\#
        4"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cen\#
        tre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"details":["register: supportedCentre","centres: the-centre"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSup\#
        ported","centres: "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"deta\#
        ils":["register: supervisedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},\#
        {"at":1819753200000,"clocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: \#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the\#
        -centre","offered: ","stated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-c\#
        entre","standard: supported","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at"\#
        :1819753200000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{\#
        }},"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: sup\#
        portedCentre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as\#
         its accreditation lasts, and not a day longer"},{"broken":["A4"],"given":["centre on the regist\#
        er"],"rules":["A4"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","na\#
        me: Stepping Stone Contact Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at"\#
        :1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","stand\#
        ard: supported","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":17409924000\#
        00,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: support\#
        ed","awarded: 2025-03-03"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{\#
        }},"who":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccred\#
        itation","details":["centre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":\#
        {"invalid":{"_0":["awarded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Award\#
        Accreditation","details":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"out\#
        come":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"]\#
        ,"outcome":{"denied":{}},"who":"anyone"}],"title":"Anyone reads the register; only its officer a\#
        wards, and never ahead of time"},{"broken":["A1","A7"],"given":["referral submitted"],"rules":["\#
        A7"],"steps":[{"at":1740992400000,"clocks":{},"command":"RaiseConcern","details":["concern: door\#
        s","centre: the-centre","account: Both parents wait in one hall.","knownFrom: I was there with a\#
         family."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["con\#
        cern: doors","state: reported"],"outcome":{"denied":{}},"who":"officer"},{"at":1740992400000,"cl\#
        ocks":{},"command":"SuspendAccreditation","details":["centre: the-centre","standard: supported",\#
        "why: The sides meet.","concern: doors"],"outcome":{"refused":{"_0":"A7"}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"CloseConcern","details":["concern: doors","outcome: Nothi\#
        ng in it."],"outcome":{"refused":{"_0":"A7"}},"who":"commissioner/cafcass"},{"at":1740992400000,\#
        "clocks":{},"command":"AlertRegisterOfficer","details":["concern: doors"],"outcome":{"denied":{}\#
        },"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AlertRegisterOfficer","details":["\#
        concern: doors","note: Please look at it today."],"outcome":{"done":{}},"who":"commissioner/cafc\#
        ass"},{"at":1740992400000,"clocks":{},"details":["concern: doors","state: liaising","steps: liai\#
        sing, reported"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command\#
        ":"SuspendAccreditation","details":["centre: the-centre","standard: supported","why: The sides m\#
        eet.","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"\#
        details":["centre: the-centre","offered: supervisedCentre, supervisedElsewhere, virtualSupervise\#
        d"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferr\#
        al","details":["case: another","link: some-link","centre: the-centre","kind: supportedCentre","r\#
        eferrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1741597200000,"clocks"\#
        :{},"command":"LiftAccreditationSuspension","details":["centre: the-centre","standard: supported\#
        ","concern: doors"],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"comm\#
        and":"BeginReferral","details":["case: another","link: some-link","centre: the-centre","kind: su\#
        pportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"cl\#
        ocks":{},"command":"CloseConcern","details":["concern: doors","outcome: A second door is used no\#
        w."],"outcome":{"done":{}},"who":"officer"},{"at":1741597200000,"clocks":{},"details":["concern:\#
         doors","state: closed"],"outcome":{"done":{}},"who":"commissioner/cafcass"}],"title":"A concern\#
         goes to the commissioner, who alerts the register officer, who suspends the award"},{"broken":[\#
        "A7"],"given":["open centre"],"rules":["A7"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "WithdrawAccreditation","details":["centre: the-centre","standard: supported","why: Not kept."],\#
        "outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Withdraw\#
        Accreditation","details":["centre: the-centre","standard: supported","why: Not kept."],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"LiftAccreditationSuspen\#
        sion","details":["centre: the-centre","standard: supported"],"outcome":{"refused":{"_0":"A7"}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"details":["register: supportedCentre","centres:\#
         "],"outcome":{"done":{}},"who":"anyone"},{"at":1748764800000,"clocks":{},"command":"AwardAccred\#
        itation","details":["centre: the-centre","standard: supported","awarded: 2025-06-01"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1748764800000,"clocks":{},"details":["register: supportedCent\#
        re","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"What is withdrawn com\#
        es back by a new award alone"},{"broken":[],"given":["open centre"],"rules":["A7"],"steps":[{"at\#
        ":1740992400000,"clocks":{},"command":"SetAccreditationConditions","details":["centre: the-centr\#
        e","conditions: Two members of staff are at the door."],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"details":["centre: the-centre","conditions: Two members of staff\#
         are at the door."],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"SetAccreditationConditions","details":["centre: the-centre","conditions: "],"outcome":{"don\#
        e":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","conditi\#
        ons: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Conditions stand on the centre's public \#
        page until they are lifted"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","ki\#
        nds: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre\#
        : the-centre","offered: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported\#
        , virtualSupervised"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"det\#
        ails":["register: supervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyon\#
        e"}],"title":"A centre with both standards offers every kind of service there is, each by its ow\#
        n name"},{"broken":["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCe\#
        ntre, softPlay"],"outcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"details":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"\#
        }],"title":"A kind of service that the protocol does not know cannot be offered"},{"broken":["A8\#
        "],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"c\#
        ommand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":[\#
        "link: link-one","centre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":\#
        {"refused":{"_0":"A8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of s\#
        ervice that it does not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"EnterCentre","details":["centre: the-centre","profile: name Suppo\#
        rted Only; town Thetford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cent\#
        re","kinds: supportedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":17409\#
        92400000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: s\#
        upported","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clo\#
        cks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervi\#
        sedCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome"\#
        :{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOf\#
        fers","details":["centre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":[\#
        "centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1835686800000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtua\#
        lSupported"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is a\#
        ccredited for supported contact alone cannot offer supervised contact"},{"broken":["A1"],"given"\#
        :["centre on the register"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"S\#
        tateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","de\#
        tails":["link: link-one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["case: another-case","link: link-two","centre: the-centre","kind: supportedCentre","referre\#
        r: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"c\#
        ommand":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 202\#
        7-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"Begi\#
        nReferral","details":["case: another-case","link: link-two","centre: the-centre","kind: supervis\#
        edCentre","referrer: court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":18197532000\#
        00,"clocks":{},"command":"BeginReferral","details":["case: another-case","link: link-two","centr\#
        e: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}\#
        ],"title":"A referral names only a service that is accredited, that day, for the contact it asks\#
         for"},{"broken":[],"given":["centre on the register"],"rules":["A9"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre",\#
        "others: services handover, indirectContact, parentingAssessment; languages Polish, British Sign\#
         Language; accessNeedsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"details":["centre: the-centre","services: handover, indirectCont\#
        act, parentingAssessment","languages: Polish, British Sign Language","access: step-free, hearing\#
         loop"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOf\#
        fers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","services: ","languag\#
        es: ","access: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it off\#
        ers, in which languages, and which needs it meets"},{"broken":["A9"],"given":["centre on the reg\#
        ister"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details\#
        ":["centre: the-centre","kinds: supportedCentre","others: services handover, babysitting"],"outc\#
        ome":{"invalid":{"_0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the r\#
        egister has no name for is not taken"},{"broken":[],"given":["centre on the register"],"rules":[\#
        "A3"],"steps":[{"at":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: suppor\#
        ted later; supervised later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"cl\#
        ocks":{},"details":["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","\#
        renewals: hidden"],"outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"comman\#
        d":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2027-02-\#
        28"],"outcome":{"done":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: \#
        the-centre","renewals: supported later; supervised due","accredited_until: supported 2030-02-27;\#
         supervised 2027-08-31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewa\#
        l is given in time, and a new award begins again"},{"broken":["A3"],"given":["centre on the regi\#
        ster"],"rules":["A3"],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings\#
        ","details":["settings: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":\#
        ["settings.decideWithinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000\#
        000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; \#
        decideWithinDays 7"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{\#
        },"details":["centre: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings:\#
         renewalNoticeMonths 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":181166\#
        4000000,"clocks":{},"details":["centre: the-centre","renewals: supported later"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","ren\#
        ewals: supported due"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is t\#
        he register officer's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"ru\#
        les":["A3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_a\#
        ffected: supported 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{\#
        },"details":["centre: the-centre","renewals: supported due","families_affected: supported 1; sup\#
        ervised 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details"\#
        :["centre: the-centre","renewals: supported lapsed; supervised lapsed","families_affected: suppo\#
        rted 1; supervised 0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":181975320000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that i\#
        s not renewed lapses, and the families whom it affects are listed"},{"broken":["A6"],"given":["c\#
        entre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Repor\#
        tUnaccredited","details":["concern: hall","organisation: Sunny Hall","place: Diss","offers: Supe\#
        rvised visits on Sundays.","knownFrom: A leaflet at the library."],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"details":["concern: hall","state: reported","steps: re\#
        ported"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"de\#
        tails":["concern: hall","state: reported"],"outcome":{"denied":{}},"who":"commissioner"},{"at":1\#
        740992400000,"clocks":{},"details":["concern: hall","state: reported"],"outcome":{"denied":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: \#
        hall","to: liaising","note: Rang the register officer."],"outcome":{"done":{}},"who":"commission\#
        er/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","\#
        to: applying"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":\#
        ["concern: hall","state: applying","steps: applying, liaising, reported"],"outcome":{"done":{}},\#
        "who":"officer"}],"title":"Anyone reports an organisation that is not accredited, and it goes to\#
         Cafcass's commissioning team"},{"broken":["A6"],"given":[],"rules":["A6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: ","\#
        place: ","offers: ","knownFrom: "],"outcome":{"invalid":{"_0":["knownFrom","offers","organisatio\#
        n","place"]}},"who":"anyone"}],"title":"A report names who, where, what and how it is known"},{"\#
        broken":["A6"],"given":["centre on the register"],"rules":["A6"],"steps":[{"at":1740992400000,"c\#
        locks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sunny Hall","\#
        place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the library."],"ou\#
        tcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EnterCentre","deta\#
        ils":["centre: sunny-hall","profile: name Sunny Hall; town Diss; country england; takesSelfRefer\#
        rals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"Mo\#
        veReport","details":["concern: hall","to: accredited","centre: sunny-hall"],"outcome":{"refused"\#
        :{"_0":"A6"}},"who":"commissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"MoveRepor\#
        t","details":["concern: hall","to: accredited"],"outcome":{"invalid":{"_0":["centre"]}},"who":"c\#
        ommissioner/cafcass"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":[\#
        "centre: sunny-hall","standard: supervised","awarded: 2025-03-03"],"outcome":{"done":{}},"who":"\#
        officer"},{"at":1740992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to:\#
         accredited","centre: sunny-hall"],"outcome":{"done":{}},"who":"commissioner/cafcass"},{"at":174\#
        0992400000,"clocks":{},"command":"MoveReport","details":["concern: hall","to: applying"],"outcom\#
        e":{"outOfStep":{}},"who":"commissioner/cafcass"}],"title":"An organisation has become accredite\#
        d only where the register says so"},{"broken":[],"given":[],"rules":["A6"],"steps":[{"at":174099\#
        2400000,"clocks":{},"command":"ReportUnaccredited","details":["concern: hall","organisation: Sun\#
        ny Hall","place: Diss","offers: Supervised visits on Sundays.","knownFrom: A leaflet at the libr\#
        ary.","reachBy: sam@example.org"],"outcome":{"done":{}},"who":"anyone"},{"at":1741597200000,"clo\#
        cks":{},"command":"MoveReport","details":["concern: hall","to: liaising"],"outcome":{"done":{}},\#
        "who":"commissioner/cafcass"},{"at":1741597200000,"clocks":{},"command":"MoveReport","details":[\#
        "concern: hall","to: closed","note: It no longer offers contact."],"outcome":{"done":{}},"who":"\#
        commissioner/cafcass"},{"at":1741597200000,"clocks":{},"details":["concern: hall","state: closed\#
        ","steps: closed, liaising, reported"],"outcome":{"done":{}},"who":"officer"}],"title":"What was\#
         reported is seen through, and each step is kept"},{"broken":[],"given":["centre on the register\#
        "],"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-c\#
        entre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743\#
        294600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: superv\#
        isedCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":\#
        {},"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtua\#
        lSupported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"out\#
        come":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","\#
        details":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: su\#
        pportedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyo\#
        ne"}],"title":"The wait that the public reads bears the day on which the centre said so"},{"brok\#
        en":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clock\#
        s":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime",\#
        "details":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":\#
        "A5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","detail\#
        s":["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-c\#
        entre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coord\#
        inator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-ce\#
        ntre","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A\#
         centre states no wait for contact that it does not offer"},{"broken":["H2"],"given":["referral \#
        accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-22, 2025-09-20","from: 10:30","minutes: 60","room: blue"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"H2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","details":["session\#
        : the-case.2025-03-22.1030","date: 2025-03-15","from: 10:30","room: blue"],"outcome":{"refused":\#
        {"_0":"H2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"MoveSession","detai\#
        ls":["session: the-case.2025-09-20.1030","date: 2025-09-13","from: 10:30","room: blue"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","det\#
        ails":["dates: 2025-03-15","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who"\#
        :"coordinator"}],"title":"A session before the first one is not booked while another would then \#
        lie past six months"},{"broken":[],"given":["supervised session held"],"rules":["H6"],"steps":[{\#
        "at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: mum","day: 2025-06-\#
        07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1748851200000,"c\#
        locks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 10:40","minu\#
        tes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side is asked alone, with mi\#
        nutes to come and go between them"},{"broken":["H6"],"given":["supervised session held"],"rules"\#
        :["H6"],"steps":[{"at":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: m\#
        um","day: 2025-06-07","at: 10:00","minutes: 30"],"outcome":{"done":{}},"who":"coordinator"},{"at\#
        ":1748851200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07"\#
        ,"at: 10:39","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851\#
        200000,"clocks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-07","at: 09:\#
        30","minutes: 30"],"outcome":{"refused":{"_0":"H6"}},"who":"coordinator"},{"at":1748851200000,"c\#
        locks":{},"command":"InviteToReview","details":["adult: dad","day: 2025-06-14","at: 10:00","minu\#
        tes: 30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The two sides are never asked for\#
         times at which they could meet"},{"broken":["H1"],"given":["supervised session held"],"rules":[\#
        "H1"],"steps":[{"at":1749294000000,"clocks":{},"command":"HoldReview","details":["kind: threeMon\#
        ths","findings: Going well.","childrenSaid: child sam; words I like the blue room."],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1749294000000,"clocks":{},"command":"HoldReview","details"\#
        :["kind: other","findings: Again.","childrenSaid: child nobody; words Hello."],"outcome":{"inval\#
        id":{"_0":["childrenSaid.nobody"]}},"who":"coordinator"}],"title":"A child is heard in a review,\#
         in the child's own words"},{"broken":[],"given":["supervised session held"],"rules":["H1"],"ste\#
        ps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2025-09-08"]},"command":"HoldRe\#
        view","details":["kind: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coord\#
        inator"}],"title":"The three-month review is held on its last day"},{"broken":[],"given":["super\#
        vised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["met"]},"comman\#
        d":"HoldReview","details":["kind: sixMonths","findings: The court decides in November.","excepti\#
        onal: circumstances The court decides in November.; signedOffBy Cora Field; until 2025-11-29"],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clocks":{},"command":"BookSession\#
        s","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-month review contact goes on to \#
        the day that was signed off"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"]\#
        ,"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{\#
        "done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded",\#
        "details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The resident carer frees the place\#
         in one step"},{"broken":[],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who\#
        ":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions: 0"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"The visiting adult may do it too"},{"broken":["H4"],"given":["superv\#
        ised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPla\#
        ceNotNeeded","details":[],"outcome":{"denied":{}},"who":"supervisor"},{"at":1740992400000,"clock\#
        s":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"resident of anot\#
        her-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":\#
        {"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the case frees its place"},{"broken\#
        ":["H4"],"given":["supervised session held"],"rules":["H4"],"steps":[{"at":1741597200000,"clocks\#
        ":{},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-07"],"out\#
        come":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},\#
        "command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: 2025-03-11"],"outcome"\#
        :{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{"H1":["\#
        none"],"H2":["none"]},"command":"CloseCase","details":["reason: placeNotNeeded","contactCeased: \#
        2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"details\#
        ":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":\#
        "Closing frees what is ahead, not before the last session that was held"},{"broken":[],"given":[\#
        "supervised session held"],"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"Pl\#
        anExit","details":["plan: lastDay 2025-08-30; next handovers; childTold day 2025-08-30; by Mum a\#
        nd the worker; how With a calendar to tick off."],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next han\#
        dovers; childTold day 2025-08-30; by Mum and the worker; how With a calendar to tick off."],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"The way out is planned, both sides are told, an\#
        d the child hears of it by the last visit"},{"broken":["H3"],"given":["supervised session held"]\#
        ,"rules":["H3"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: \#
        lastDay 2025-08-30; next withoutHelp; childTold day 2025-08-31; by Dad; how On the phone."],"out\#
        come":{"refused":{"_0":"H3"}},"who":"coordinator"}],"title":"A child is not told after the last \#
        visit that it was the last"},{"broken":["H2","H3"],"given":["supervised session held"],"rules":[\#
        "H3","H2"],"steps":[{"at":1749546000000,"clocks":{},"command":"PlanExit","details":["plan: lastD\#
        ay 2025-09-08; next anotherCentre; childTold day 2025-09-01; by The worker; how With a story."],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1749546000000,"clocks":{},"command":"PlanExit",\#
        "details":["plan: lastDay 2025-09-09; next anotherCentre; childTold day 2025-09-01; by The worke\#
        r; how With a story."],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":174954600000\#
        0,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-06-09; next anotherCentre; chi\#
        ldTold day 2025-06-09; by The worker; how With a story."],"outcome":{"invalid":{"_0":["plan.last\#
        Day"]}},"who":"coordinator"}],"title":"A plan has a day, and ends no later than contact here may\#
         last"},{"broken":["H3"],"given":["supervised session held"],"rules":["H3"],"steps":[{"at":17495\#
        46000000,"clocks":{},"command":"PlanExit","details":["plan: lastDay 2025-08-30; next withoutHelp\#
        ; childTold day 2025-08-01; by Dad; how On the phone."],"outcome":{"denied":{}},"who":"visitor"}\#
        ],"title":"Only whoever runs the centre plans the way out"},{"broken":["H1"],"given":["supervise\#
        d session held"],"rules":["H1"],"steps":[{"at":1741597200000,"clocks":{"H1":["2025-06-08"]},"det\#
        ails":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{"H1":["running"]},"details":[],"ou\#
        tcome":{"done":{}}},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["kind: thr\#
        eeMonths","findings: Going well."],"outcome":{"denied":{}},"who":"supervisor"},{"at":17494235400\#
        00,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings: "],"outcome":{"i\#
        nvalid":{"_0":["findings"]}},"who":"coordinator"},{"at":1749423540000,"clocks":{"H1":["met"],"H2\#
        ":["running"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"o\#
        utcome":{"done":{}},"who":"coordinator"}],"title":"A review with the coordinator after three mon\#
        ths"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":1749423\#
        540000,"clocks":{"H1":["running"]},"command":"HoldReview","details":["kind: other","findings: A \#
        word about parking."],"outcome":{"done":{}},"who":"coordinator"},{"at":1749423600000,"clocks":{"\#
        H1":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"A review that is not held turns o\#
        verdue; another kind does not stand for it"},{"broken":["H2"],"given":["supervised session held"\#
        ],"rules":["H2"],"steps":[{"at":1757372340000,"clocks":{"H2":["running"]},"details":[],"outcome"\#
        :{"done":{}}},{"at":1757372400000,"clocks":{"H2":["overdue"]},"details":[],"outcome":{"done":{}}\#
        },{"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings:\#
         The court decides in November.","exceptional: circumstances The court decides in November.; sig\#
        nedOffBy ; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":17573\#
        72400000,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court de\#
        cides in November.","exceptional: circumstances  ; signedOffBy Cora Bell; until 2025-11-30"],"ou\#
        tcome":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"H\#
        oldReview","details":["kind: threeMonths","findings: The court decides in November.","exceptiona\#
        l: circumstances The court decides in November.; signedOffBy Cora Bell; until 2025-11-30"],"outc\#
        ome":{"invalid":{"_0":["exceptional"]}},"who":"coordinator"},{"at":1757372400000,"clocks":{"H2":\#
        ["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Nov\#
        ember.","exceptional: circumstances The court decides in November.; signedOffBy Cora Bell; until\#
         2025-11-30"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After six months contact goes\#
         on only in exceptional circumstances, stated and signed off"},{"broken":["E3"],"given":["cymru \#
        referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"comman\#
        d":"HoldReview","details":["kind: firstBlock","findings: Going well."],"outcome":{"refused":{"_0\#
        ":"E3"}},"who":"coordinator"},{"at":1743494400000,"clocks":{},"command":"HoldReview","details":[\#
        "kind: other","findings: Not begun yet."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
         first block is not reviewed before there is one"},{"broken":[],"given":["cymru referral accepte\#
        d"],"rules":["E3"],"steps":[{"at":1743494400000,"clocks":{"E3":["none"]},"command":"BookSessions\#
        ","details":["dates: 2025-04-05, 2025-04-12, 2025-04-19","from: 11:00","minutes: 60","room: gree\#
        n","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743494400000,"clocks":{"\#
        E3":["2025-04-26"]},"command":"BookSessions","details":["dates: 2025-04-26","from: 11:00","minut\#
        es: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A \#
        whole block in the diary makes its review due"},{"broken":["H2"],"given":["supervised session he\#
        ld"],"rules":["H2"],"steps":[{"at":1757318400000,"clocks":{},"command":"HoldReview","details":["\#
        kind: sixMonths","findings: The court decides in November.","exceptional: circumstances The cour\#
        t decides in November.; signedOffBy Cora Field; until 2025-11-28"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1757318400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-1\#
        1-29","from: 10:30","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"H\#
        2"}},"who":"coordinator"}],"title":"Contact does not go on beyond the day that was signed off"},\#
        {"broken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757156400000\#
        ,"clocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in\#
         November.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; \#
        until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757156400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"c\#
        ommand":"HoldReview","details":["kind: other","findings: The court decided sooner.","exceptional\#
        : circumstances A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"outcome\#
        ":{"refused":{"_0":"H2"}},"who":"coordinator"},{"at":1759316400000,"clocks":{},"command":"MoveSe\#
        ssion","details":["session: the-case.2025-11-29.1030","date: 2025-11-22","from: 10:30","room: gr\#
        een","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759316400000,"clocks":\#
        {},"command":"HoldReview","details":["kind: other","findings: The court decided sooner.","except\#
        ional: circumstances A few weeks to say goodbye.; signedOffBy Cora Field; until 2025-11-28"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"A later sign-off leaves no session in the diar\#
        y past the day that it reaches"},{"broken":[],"given":["supervised referral accepted"],"rules":[\#
        "G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"ReportIncide\#
        nt","details":["incident: bruise","kinds: immediateProtection","account: Sam said who had done i\#
        t.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The control room; \#
        at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{}},"who":"v\#
        olunteer"}],"title":"The centre itself tells the police or children's services at once"},{"broke\#
        n":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746871200000,"\#
        clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise","kinds: imme\#
        diateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","toldAuthorit\#
        ies: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746871200000,"cl\#
        ocks":{},"command":"ResumeContact","details":["reassessment: All is well.","assessor: Cora Bell"\#
        ],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks":{"G1":["me\#
        t"]},"command":"TellAuthority","details":["incident: bruise","told: authority childrensServices;\#
         toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        46871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise","told: authority\#
         police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resident"}],"ti\#
        tle":"Nobody told is overdue from the moment that it happened, and until somebody is"},{"broken"\#
        :["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":1746878400000,"cl\#
        ocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","account: Dad p\#
        ushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendContact: false"]\#
        ,"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended:\#
         true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"Bo\#
        okSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor\#
        : sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"\#
        command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","assessor: Sue \#
        Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"command":"Re\#
        sumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["assessor","r\#
        eassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"ResumeContact","\#
        details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","details":["da\#
        tes: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":\#
        {}},"who":"coordinator"}],"title":"After violence contact is suspended until risk has been asses\#
        sed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at"\#
        :1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","kinds: injury\#
        ","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendC\#
        ontact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"detail\#
        s":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":\#
        {},"command":"ReportIncident","details":["incident: second-fall","kinds: injury","account: Sam f\#
        ell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],"outcome":{\#
        "done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: true"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an incident where nobody \#
        asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"step\#
        s":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"ReportIncident",\#
        "details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wait.\"","happ\#
        ened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who"\#
        :"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":["incident:\#
         shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":1745308800000,"c\#
        locks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWritin\#
        g: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]\#
        },"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one working day, Easter left\#
         out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"step\#
        s":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","details":["in\#
        cident: words","kinds: discriminatory","account: What was said, word for word.","happened: 2025-\#
        12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["incident: words","\#
        inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2"\#
        :["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["overdue"]\#
        },"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"command":"Tel\#
        lCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"To have told it is not to have written it; both turn overdue, Christmas left\#
         out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":174326\#
        4000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["incident: push","k\#
        inds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30","toldAuthorities\#
        : ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461940000,"clo\#
        cks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"clocks":{"G2":[\#
        "overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the night on wh\#
        ich the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],\#
        "steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident","details"\#
        :["incident: push","kinds: abusive","account: What was seen and heard.","happened: 2025-10-25T15\#
        :30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":176160960\#
        0000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day a\#
        cross the night on which the clocks go back"},{"broken":["G2"],"given":["supervised referral acc\#
        epted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command":"ReportIn\#
        cident","details":["incident: words","kinds: threatening","account: What was seen and heard.","h\#
        appened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"w\#
        ho":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","details":["inci\#
        dent: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"}],"title":\#
        "Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[],"given":["cymru r\#
        eferral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["running","2025-0\#
        4-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","account\#
        : Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: \#
        false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":["running"]}\#
        ,"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome":{"do\#
        ne":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"TellCommissi\#
        oner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"Told and written by the end of the Tuesday after Easter"},{"broken":[],"given":["c\#
        ymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["running","\#
        2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatening","a\#
        ccount: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ","suspendCon\#
        tact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{"G2":["runn\#
        ing"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"command":"TellCo\#
        mmissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Told and written by the end of the Monday after Christmas"},{"broken":[],"gi\#
        ven":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["ru\#
        nning","2025-10-27"]},"command":"ReportIncident","details":["incident: shouting","kinds: threate\#
        ning","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthorities: ","su\#
        spendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"clocks":{"G2\#
        ":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],\#
        "outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]},"command"\#
        :"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"wh\#
        o":"coordinator"}],"title":"Told and written by the end of the Monday after the clocks go back"}\#
        ,{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142980\#
        0000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","ses\#
        sion: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at"\#
        :1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-0\#
        3-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunte\#
        er"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","d\#
        ay: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741430100000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volun\#
        teer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre",\#
        "day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"w\#
        ho":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"don\#
        e":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["ce\#
        ntre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outco\#
        me":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSessio\#
        n","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcom\#
        e: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details"\#
        :["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in it\#
        s own time, and the session is held"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitF\#
        rom: the father"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.202\#
        5-03-08.1030","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"\#
        },{"at":1741428900000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad"],"outcome"\#
        :{"done":{}},"who":"coordinator"},{"at":1742033700000,"clocks":{},"command":"ArriveAtDoor","deta\#
        ils":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","who: adult dad\#
        "],"outcome":{"done":{}},"who":"volunteer"}],"title":"With a negative test the adult comes in"},\#
        {"broken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["\#
        centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"out\#
        come":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"Note\#
        BreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","adult: dad","result: negative"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08"\#
        ,"session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}]\#
        ,"title":"Without a test the adult stays outside; with a negative one the visit goes ahead"},{"b\#
        roken":["E8"],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"OrderBreathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"NoteBreathTest","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","adult: dad","result: p\#
        ositive"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"No\#
        teBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","adult: dad","result: negative"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"},{"at":\#
        1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E8"}},"wh\#
        o":"volunteer"},{"at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the\#
        -centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"E8"}\#
        },"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"NoteBreathTest","details":["cent\#
        re: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","adult: dad","result: refu\#
        sed"],"outcome":{"done":{}},"who":"volunteer"},{"at":1742033700000,"clocks":{},"command":"Arrive\#
        AtDoor","details":["centre: the-centre","day: 2025-03-15","session: the-case.2025-03-15.1030","w\#
        ho: adult dad"],"outcome":{"refused":{"_0":"E8"}},"who":"volunteer"}],"title":"A positive or ref\#
        used test ends the visit before it begins, and no second test undoes it"},{"broken":["E8"],"give\#
        n":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000,"clocks":{},"command":"OrderB\#
        reathTest","details":["adult: dad","kitFrom: the father"],"outcome":{"denied":{}},"who":"visitor\#
        "},{"at":1740992400000,"clocks":{},"command":"OrderBreathTest","details":["adult: dad","kitFrom:\#
          "],"outcome":{"invalid":{"_0":["kitFrom"]}},"who":"coordinator"},{"at":1741428900000,"clocks":\#
        {},"command":"NoteBreathTest","details":["centre: the-centre","day: 2025-03-08","session: the-ca\#
        se.2025-03-08.1030","adult: dad","result: negative"],"outcome":{"outOfStep":{}},"who":"volunteer\#
        "},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day\#
        : 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":\#
        "volunteer"}],"title":"A test is asked for only where the order asks for one, as the coordinator\#
         notes it"},{"broken":[],"given":["sessions booked"],"rules":["E8"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"OrderBreathTest","details":["adult: mum","kitFrom: the mother"],"outcome\#
        ":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","det\#
        ails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult da\#
        d"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command"\#
        :"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Whoever did not come needs no test; co\#
        ntact with another goes by the door alone"},{"broken":[],"given":["sessions booked"],"rules":["E\#
        9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","\#
        state: due","hold: none","conditions: The visiting adult comes by the side door.","photographs: \#
        none","child_may_go_out: false","interpreter: none","professional: none","inside: ","may_enter: \#
        Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,"cloc\#
        ks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-\#
        case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":174142980\#
        0000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: waiting","inside: Dan\#
         Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":1741429800000\#
        ,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: none","inside: none"\#
        ],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look what h\#
        olds for a family, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"rules\#
        ":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-\#
        08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"clocks"\#
        :{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resident"}\#
        ,{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"\#
        denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","da\#
        y: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":17\#
        41428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-0\#
        8","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"visitor"\#
        }],"title":"Nobody else sees the board of a centre's day, or works its door"},{"broken":["E5"],"\#
        given":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"W\#
        hoever is not on the case is turned away, and that is kept"},{"broken":["E11"],"given":["referra\#
        l submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHouseRule\#
        s","details":["centre: the-centre","text: Be on time. Be kind. No photographs without leave."],"\#
        outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenRefer\#
        ral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["ap\#
        pointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":["app\#
        ointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hours awa\#
        y"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Assess\#
        Risk","details":["summary: Little risk was found, and none that staff cannot manage.","isManagea\#
        ble: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: support\#
        edCentre","endsOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: th\#
        e-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"re\#
        fused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHouseRu\#
        les","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"cl\#
        ocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: th\#
        e-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"Nob\#
        ody comes in who has not accepted the centre's rules"},{"broken":[],"given":["sessions booked"],\#
        "rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session:\#
         the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"vis\#
        itor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03\#
        -08.1030","side: residentCarer","minutes: 10"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41427400000,"clocks":{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side\#
        : visitingAdult","minutes: 20"],"outcome":{"done":{}},"who":"visitor"}],"title":"Whoever is dela\#
        yed says so, and the other side hears of it at once"},{"broken":["E7"],"given":["sessions booked\#
        "],"rules":["E7"],"steps":[{"at":1741427400000,"clocks":{},"command":"SayLate","details":["sessi\#
        on: the-case.2025-03-08.1030","side: residentCarer","minutes: 20"],"outcome":{"denied":{}},"who"\#
        :"visitor"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.20\#
        25-03-08.1030","side: residentCarer","minutes: 0"],"outcome":{"invalid":{"_0":["minutes"]}},"who\#
        ":"resident"},{"at":1741427400000,"clocks":{},"command":"SayLate","details":["session: the-case.\#
        2025-03-08.1030","side: residentCarer","minutes: 181"],"outcome":{"invalid":{"_0":["minutes"]}},\#
        "who":"resident"}],"title":"Nobody says it for the other side, and a delay has a length"},{"brok\#
        en":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,\#
        "clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","provisional: tr\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","\#
        who: adult dad"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clock\#
        s":{},"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030"],"outcome":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised \#
        contact does not begin without its supervisor"},{"broken":["E6"],"given":["sessions booked"],"ru\#
        les":["E6"],"steps":[{"at":1741428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"\#
        ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.10\#
        30","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":17414\#
        29800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08",\#
        "session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{\#
        "at":1741429800000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: 20\#
        25-03-08","session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":17\#
        41429920000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"}\#
        ,{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2\#
        025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"\#
        }},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":\#
        {"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDo\#
        or","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: \#
        adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"\#
        LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.103\#
        0","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"c\#
        ommand":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"cloc\#
        ks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at\#
        ":1741433940000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},\#
        "who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"LeaveByDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"d\#
        one":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"command":"EndSession","details":["c\#
        entre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","outcome: attended"],"o\#
        utcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and goes in its own window"},{\#
        "broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks"\#
        :{},"command":"SayLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","mi\#
        nutes: 20"],"outcome":{"done":{}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"Sa\#
        yLate","details":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outco\#
        me":{"denied":{}},"who":"resident"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","de\#
        tails":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult m\#
        um"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"comma\#
        nd":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-\#
        08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks"\#
        :{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-cas\#
        e.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":\#
        1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03\#
        -08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"voluntee\#
        r"},{"at":1741430400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who"\#
        :"volunteer"}],"title":"The child waits outside while the visiting adult is late, and both sides\#
         hear of it"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern \#
        weekday sunday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolid\#
        ays false; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-30","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174332604000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","sessio\#
        n: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"voluntee\#
        r"},{"at":1743326100000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","da\#
        y: 2025-03-30","session: the-case.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who"\#
        :"volunteer"}],"title":"The door goes by London's clock on the Sunday on which it changes in Mar\#
        ch"},{"broken":["E6"],"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,\#
        "clocks":{},"command":"SetOpenings","details":["centre: the-centre","openings: pattern weekday s\#
        unday; hours from 10:00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false\#
        ; weeksUnsaid false; kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        59305600000,"clocks":{},"command":"BookSessions","details":["dates: 2025-10-26","from: 10:30","m\#
        inutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks\#
        ":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-ca\#
        se.2025-10-26.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at"\#
        :1761473700000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-1\#
        0-26","session: the-case.2025-10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunte\#
        er"}],"title":"The door goes by London's clock on the Sunday on which it changes in October"},{"\#
        broken":[],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"\#
        details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation"\#
        ,"from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"\#
        done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["\#
        suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601\#
        540000,"clocks":{},"details":["centre: the-centre","notices: Shut for visits."],"outcome":{"done\#
        ":{}},"who":"anyone"},{"at":1742601600000,"clocks":{},"details":["centre: the-centre","notices: \#
        "],"outcome":{"done":{}},"who":"anyone"}],"title":"The notice stands on the centre's page from i\#
        ts announcement until contact goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K\#
        3"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspensio\#
        n: the-flu","scope: nation","from: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"\#
        ]}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","notices: "\#
        ],"outcome":{"done":{}},"who":"anyone"}],"title":"Contact is not suspended without telling the p\#
        ublic why"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at"\#
        :1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope\#
        : nation","from: 2025-03-15","notice: Centres are shut for visits."],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-0\#
        3-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"deni\#
        ed":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details"\#
        :["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740\#
        992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":[\#
        "dates: 2025-03-21","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-29","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1742547600000,"clocks":{},"command":"SettleHeldSessions","details":[],"outcome":{"done":\#
        {}},"who":"coordinator"},{"at":1742547600000,"clocks":{},"details":["held_by_suspension: ","minu\#
        tes_used: 180","held: 0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Sessions that fal\#
        l in a suspension are held and not cancelled, and those after it stand again"},{"broken":["K1"],\#
        "given":["referral accepted"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "SuspendFaceToFace","details":["suspension: the-flu","scope: country england","from: 2025-03-15"\#
        ,"notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-22"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":\#
        ["dates: 2025-03-14","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-15\#
        ","from: 10:30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-22","from\#
        : 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"MoveSession","details":["session: the-case.2025-03-22.1030","date: 20\#
        25-03-20","from: 10:30","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"t\#
        itle":"Both sides of the edges of a suspension"},{"broken":["K1"],"given":["referral accepted"],\#
        "rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":\#
        ["suspension: wales","scope: country wales","from: 2025-03-08","notice: Shut."],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":[\#
        "suspension: leeds","scope: areas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: ipswich"\#
        ,"scope: areas ip","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"\#
        at":1740992400000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["\#
        suspension: named","scope: centres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":[\#
        "from","notice","scope.centres"]}},"who":"officer"}],"title":"A suspension reaches the centres t\#
        hat it names, and no others"},{"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps\#
        ":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu\#
        ","scope: centres the-centre","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre\#
        ","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{\#
        "_0":"K1"}},"who":"volunteer"},{"at":1741428960000,"clocks":{},"command":"BeginSession","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refus\#
        ed":{"_0":"K1"}},"who":"volunteer"}],"title":"A held session is not begun, and nobody is let in \#
        for it"},{"broken":["K1","K4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: own\#
        Centre the-centre","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"w\#
        ho":"coordinator at another-centre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFac\#
        e","details":["suspension: flood","scope: nation","from: 2025-03-08","notice: The hall is floode\#
        d."],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Sus\#
        pendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03-08",\#
        "notice: The hall is flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"\#
        clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-09"],"outc\#
        ome":{"invalid":{"_0":["returns"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"comman\#
        d":"EndSuspension","details":["suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1741597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"]\#
        ,"outcome":{"done":{}},"who":"coordinator"}],"title":"A centre suspends contact for itself, and \#
        for no other"},{"broken":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400\#
        000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","\#
        from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":17409\#
        92400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flood","scope: ownCen\#
        tre the-centre","from: 2025-03-10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"\#
        },{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","re\#
        turns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["held_by_suspension: 2025-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: flo\#
        od","returns: 2025-03-20"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clock\#
        s":{},"details":["held_by_suspension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"While another suspension holds, nobody is told that contact goes on"},{"brok\#
        en":[],"given":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","no\#
        tice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K\#
        2":["none"]},"command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},\#
        {"at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","retu\#
        rns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"}],"title":"A family that no longer needs\#
         its place does not come back to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"s\#
        teps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the\#
        -flu","scope: nation","from: 2025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-0\#
        3-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"c\#
        ommand":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done\#
        ":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["sessions: 3","held_by_suspens\#
        ion: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"Ar\#
        riveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030\#
        ","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"What is booked before the\#
         first day and from the day of the return is not held"},{"broken":["K2"],"given":["sessions book\#
        ed"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"DecideAlternative","deta\#
        ils":["alternative: way virtualContact; health All well.; infectionRisk High.; vulnerablePeople \#
        Nobody."],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["r\#
        unning","2025-03-10"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: na\#
        tion","from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1741651140000,"clocks":{"K2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140\#
        000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtualContact; healt\#
        h All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volu\#
        nteer"},{"at":1741651140000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["al\#
        ternative: way trustedPerson; words Gran can bring Sam to the park.; health All well.; infection\#
        Risk Low out of doors.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"\#
        title":"For every family that is held something is decided in time"},{"broken":["K2"],"given":["\#
        sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFace\#
        ToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for vi\#
        sits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative"\#
        ,"details":["alternative: way noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome"\#
        :{"invalid":{"_0":["alternative.health","alternative.infectionRisk","alternative.vulnerablePeopl\#
        e","alternative.whyNone"]}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"co\#
        mmand":"DecideAlternative","details":["alternative: way noneForNow; health The child is in hospi\#
        tal.; infectionRisk High.; vulnerablePeople The child.; whyNone No visitor and no telephone on t\#
        he ward."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"\#
        ]},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{\#
        "done":{}},"who":"officer"}],"title":"A family for whom nothing is decided in time shows as over\#
        due"},{"broken":[],"given":["sessions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"cloc\#
        ks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 6; decideWit\#
        hinDays 3"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running"\#
        ,"2025-03-06"]},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","\#
        from: 2025-03-15","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":17413\#
        05540000,"clocks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way indi\#
        rectContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done"\#
        :{}},"who":"coordinator"}],"title":"A family has something else within the days that the registe\#
        r gives"}]}
        """#
}
