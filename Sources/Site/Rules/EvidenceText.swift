/// Made by `make golden` from the scenario files; not to be changed by hand.
enum EvidenceText {
    static let json = #"""
        {"deciders":{"A1":[{"name":"mustBeAccredited","room":"Diary"},{"name":"service","room":"Referral\#
        "},{"name":"mustBeOffered","room":"Referral"},{"name":"isAccredited","room":"Register"},{"name":\#
        "lapse","room":"Register"},{"name":"mustBeAccredited","room":"Register"}],"A2":[{"name":"mustBeO\#
        ffered","room":"Referral"},{"name":"isAccredited","room":"Register"},{"name":"offered","room":"R\#
        egister"},{"name":"lapse","room":"Register"},{"name":"mayOffer","room":"Register"}],"A3":[{"name\#
        ":"renewalClock","room":"Register"},{"name":"renewalState","room":"Register"},{"name":"renewals"\#
        ,"room":"Register"},{"name":"affected","room":"Register"}],"A4":[{"name":"anyone","room":"Access\#
        "}],"A8":[{"name":"service","room":"Referral"},{"name":"mustBeOffered","room":"Referral"}],"A9":\#
        [{"name":"isOutcode","room":"Register"}],"B1":[{"name":"mayAccept","room":"Assessment"}],"B2":[{\#
        "name":"signs","room":"Assessment"},{"name":"mayAccept","room":"Assessment"},{"name":"risk","roo\#
        m":"Referral"}],"B4":[{"name":"toBeSeen","room":"Assessment"},{"name":"notYetSeen","room":"Asses\#
        sment"},{"name":"mustBeSeen","room":"Assessment"},{"name":"isSeen","room":"Assessment"},{"name":\#
        "firstSeen","room":"Assessment"},{"name":"mustBeApart","room":"Assessment"},{"name":"mustBeReady\#
        ","room":"Diary"},{"name":"adults","room":"Referral"},{"name":"mustBeReady","room":"Session"}],"\#
        B5":[{"name":"mustBeOpenForContact","room":"Diary"}],"C1":[{"name":"begins","room":"Access"},{"n\#
        ame":"referrer","room":"Referral"}],"C10":[{"name":"preparation","room":"Referral"}],"C11":[{"na\#
        me":"interpreter","room":"Referral"}],"C12":[{"name":"attendees","room":"Referral"}],"C13":[{"na\#
        me":"agree","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C14":[{"name":"agre\#
        e","room":"Assessment"},{"name":"arrangements","room":"Referral"}],"C15":[{"name":"professional"\#
        ,"room":"Referral"}],"C16":[{"name":"proceedings","room":"Referral"},{"name":"restore","room":"R\#
        eferral"}],"C2":[{"name":"referrer","room":"Referral"},{"name":"applies","room":"Referral"},{"na\#
        me":"mustNameTwo","room":"Referral"}],"C3":[{"name":"papers","room":"Referral"},{"name":"papersN\#
        eeded","room":"Referral"},{"name":"mayMark","room":"Referral"}],"C4":[{"name":"proceedings","roo\#
        m":"Referral"},{"name":"papers","room":"Referral"}],"C6":[{"name":"wales","room":"Referral"},{"n\#
        ame":"applies","room":"Referral"},{"name":"mustCarryFourMusts","room":"Referral"},{"name":"mustK\#
        eepToGuideline","room":"Referral"}],"D1":[{"name":"mustBeBeforeEnd","room":"Diary"},{"name":"eve\#
        rybodyTold","room":"Referral"},{"name":"reply","room":"Referral"},{"name":"commissioner","room":\#
        "Referral"}],"D2":[{"name":"everybodyTold","room":"Referral"},{"name":"commissioner","room":"Ref\#
        erral"}],"D3":[{"name":"waitingOrder","room":"Referral"}],"D4":[{"name":"restore","room":"Referr\#
        al"}],"E1":[{"name":"mustStillHold","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":\#
        "staffCount","room":"Diary"},{"name":"mustHaveRoom","room":"Diary"}],"E11":[{"name":"acceptsHous\#
        eRules","room":"Access"},{"name":"mustHaveAcceptedHouseRules","room":"Assessment"},{"name":"must\#
        HaveAcceptedRules","room":"Session"},{"name":"mayBegin","room":"Session"}],"E2":[{"name":"mustSt\#
        illBeSupervised","room":"Diary"},{"name":"isTooFull","room":"Diary"},{"name":"isRoomTaken","room\#
        ":"Diary"},{"name":"isUnsupervised","room":"Diary"},{"name":"isOnDuty","room":"Diary"},{"name":"\#
        mustHaveRoom","room":"Diary"},{"name":"mustBeReady","room":"Diary"},{"name":"isQualified","room"\#
        :"Register"},{"name":"mustBeReady","room":"Session"},{"name":"mayBegin","room":"Session"}],"E3":\#
        [{"name":"mustHaveReviewed","room":"Diary"},{"name":"isFirstBlockReviewed","room":"Diary"},{"nam\#
        e":"mustKeepToGuideline","room":"Referral"},{"name":"firstBlock","room":"Review"},{"name":"mustH\#
        aveHeldBlock","room":"Review"}],"E4":[{"name":"mustBeWithinHours","room":"Diary"},{"name":"minut\#
        esLeft","room":"Diary"},{"name":"minutesLeft","room":"Referral"},{"name":"mustKeepToGuideline","\#
        room":"Referral"}],"E5":[{"name":"side","room":"Session"},{"name":"mayEnter","room":"Session"}],\#
        "E6":[{"name":"settings","room":"Diary"},{"name":"sidesMeet","room":"Diary"},{"name":"familiesMe\#
        et","room":"Diary"},{"name":"mustStayApart","room":"Diary"},{"name":"mustHaveRoom","room":"Diary\#
        "},{"name":"times","room":"House"},{"name":"mustKeepApart","room":"Review"},{"name":"mustBeInTim\#
        e","room":"Session"},{"name":"mustNotMeetAnotherFamily","room":"Session"},{"name":"mustFindVisit\#
        ingAdultSettled","room":"Session"},{"name":"mustNotMeetOnTheWay","room":"Session"},{"name":"mayL\#
        eave","room":"Session"}],"F1":[{"name":"writesRecord","room":"Access"},{"name":"writing","room":\#
        "Record"},{"name":"isObserved","room":"Record"},{"name":"observed","room":"Record"}],"F2":[{"nam\#
        e":"writesRecord","room":"Access"},{"name":"clocks","room":"Record"},{"name":"writing","room":"R\#
        ecord"},{"name":"mustHaveBegun","room":"Record"},{"name":"mustBeSomebodyElse","room":"Record"}],\#
        "F3":[{"name":"clocks","room":"Record"},{"name":"mustAllBeChecked","room":"Record"},{"name":"owe\#
        d","room":"Record"}],"F4":[{"name":"clocks","room":"Record"},{"name":"owed","room":"Record"}],"F\#
        5":[{"name":"notices","room":"Record"},{"name":"frozen","room":"Record"},{"name":"mustHaveAuthor\#
        ity","room":"Record"},{"name":"mustBeFrozen","room":"Record"}],"F7":[{"name":"clocks","room":"Re\#
        cord"},{"name":"owed","room":"Record"}],"G1":[{"name":"reportsIncidents","room":"Access"},{"name\#
        ":"authorities","room":"Safeguarding"},{"name":"mustHaveToldAuthorities","room":"Safeguarding"}]\#
        ,"G2":[{"name":"answersForIncidents","room":"Access"},{"name":"commissioner","room":"Safeguardin\#
        g"},{"name":"mustConcernCommissioner","room":"Safeguarding"}],"G3":[{"name":"answersForIncidents\#
        ","room":"Access"},{"name":"mustBeOpenForContact","room":"Diary"},{"name":"mustHaveToldAuthoriti\#
        es","room":"Safeguarding"},{"name":"mustNotBeSuspended","room":"Session"}],"H1":[{"name":"review\#
        s","room":"Access"},{"name":"threeMonths","room":"Review"}],"H2":[{"name":"reviews","room":"Acce\#
        ss"},{"name":"mustBeWithinStay","room":"Diary"},{"name":"mustBeBeforeEnd","room":"Diary"},{"name\#
        ":"sixMonths","room":"Review"},{"name":"mustBeSignedOff","room":"Review"},{"name":"stayEnds","ro\#
        om":"Review"}],"H4":[{"name":"saysPlaceNotNeeded","room":"Access"},{"name":"placesToFree","room"\#
        :"Review"},{"name":"free","room":"Review"}],"K1":[{"name":"suspends","room":"Access"},{"name":"m\#
        ustNotBeSuspended","room":"Session"},{"name":"hold","room":"Suspension"},{"name":"covers","room"\#
        :"Suspension"},{"name":"stoppages","room":"Suspension"},{"name":"all","room":"Suspension"},{"nam\#
        e":"mustNotBeSuspended","room":"Suspension"},{"name":"centres","room":"Suspension"},{"name":"hel\#
        d","room":"Suspension"}],"K2":[{"name":"decidesAlternative","room":"Access"},{"name":"clock","ro\#
        om":"Suspension"}],"K3":[{"name":"hold","room":"Suspension"},{"name":"notices","room":"Suspensio\#
        n"},{"name":"everyAdult","room":"Suspension"}],"K4":[{"name":"returning","room":"House"},{"name"\#
        :"notices","room":"Suspension"}]},"examples":[{"broken":["A1"],"given":["referral submitted"],"r\#
        ules":["A1"],"steps":[{"at":1801476000000,"clocks":{},"command":"ScreenReferral","details":["fou\#
        nd: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1819753200000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre"\#
        ,"endsOn: 2028-01-31","conditions: "],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"},{"a\#
        t":1819753200000,"clocks":{},"command":"PutOnWaitingList","details":["expected: 2027-10-01"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"A centre accepts nothing after its accreditati\#
        on has lapsed"},{"broken":["D1"],"given":["referral submitted"],"rules":["D1","D3"],"steps":[{"a\#
        t":1761296400000,"clocks":{"D1":["2025-10-30"]},"command":"PutOnWaitingList","details":["expecte\#
        d: 2025-12-01"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761868740000,"clocks":{"D1":["\#
        running"]},"details":[],"outcome":{"done":{}}},{"at":1761868800000,"clocks":{"D1":["overdue"]},"\#
        details":[],"outcome":{"done":{}}}],"title":"An answer that has not come on the eighth day is ov\#
        erdue; a place on the waiting list is none"},{"broken":[],"given":["referral submitted"],"rules"\#
        :["D1"],"steps":[{"at":1743031800000,"clocks":{"D1":["2025-04-02"]},"details":[],"outcome":{"don\#
        e":{}}},{"at":1743031800000,"clocks":{},"command":"ScreenReferral","details":["found: ","hasUnma\#
        nagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":17436\#
        34740000,"clocks":{"D1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743634740000,"cl\#
        ocks":{"D1":["met"]},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025\#
        -10-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1743634740000,"clocks":\#
        {},"details":["ends: 2025-10-01"],"outcome":{"done":{}},"who":"referrer"}],"title":"With a court\#
         order the centre answers within seven days of receipt, and says when contact ends"},{"broken":[\#
        "D1","D2"],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1766394000000\#
        ,"clocks":{"D2":["2026-01-08"]},"details":[],"outcome":{"done":{}}},{"at":1767916740000,"clocks"\#
        :{"D1":["overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"cl\#
        ocks":{"D2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767916800000,"clocks":{"D1":\#
        ["met"],"D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have n\#
        o room this spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told\#
         within ten working days, counted over Christmas, Boxing Day and New Year"},{"broken":["D1","D2"\#
        ],"given":["cymru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1744358400000,"clocks"\#
        :{"D2":["2025-04-29"]},"details":[],"outcome":{"done":{}}},{"at":1745967540000,"clocks":{"D1":["\#
        overdue"],"D2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D\#
        2":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1745967600000,"clocks":{"D1":["met"],"\#
        D2":["met"]},"command":"DeclineReferral","details":["because: noRoom","words: We have no room th\#
        is spring."],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within t\#
        en working days, counted over Good Friday and Easter Monday"},{"broken":["D1","D2"],"given":["cy\#
        mru referral submitted"],"rules":["D1","D2"],"steps":[{"at":1741024740000,"clocks":{"D2":["2025-\#
        03-17"]},"details":[],"outcome":{"done":{}}},{"at":1742255940000,"clocks":{"D1":["overdue"],"D2"\#
        :["running"]},"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D2":["overdue"]\#
        },"details":[],"outcome":{"done":{}}},{"at":1742256000000,"clocks":{"D1":["met"],"D2":["met"]},"\#
        command":"DeclineReferral","details":["because: noRoom","words: We have no room this spring."],"\#
        outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within ten working day\#
        s, counted over two weekends"},{"broken":[],"given":["cymru referral submitted"],"rules":["D1","\#
        D2","B2"],"steps":[{"at":1766394000000,"clocks":{"D1":["2025-12-29"],"D2":["2026-01-08"]},"detai\#
        ls":[],"outcome":{"done":{}}},{"at":1766394000000,"clocks":{},"command":"ScreenReferral","detail\#
        s":["found: longGap no contact since 2021","hasUnmanagedHarm: false","assessor: Cora Field"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"D1":["met"],"D2":["met"]}\#
        ,"command":"AcceptReferral","details":["kind: supervisedCentre","endsOn: 2026-04-30","conditions\#
        : "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru and the court are both t\#
        old in time"},{"broken":[],"given":["open centre"],"rules":["A1","B1","B2","B4","B5","C1","C3","\#
        C4","C10","C11","C12","C13","C14","C15","C16","D1","E11"],"steps":[{"at":1740992400000,"clocks":\#
        {},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"\#
        outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument",\#
        "details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf; b\#
        ytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardin\#
        gLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDe\#
        tails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisa\#
        tion Lee and Partners; email referrer@example.org; service centre the-centre; kind supportedCent\#
        re; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leed\#
        s; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eith\#
        erPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; \#
        role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 9\#
        00001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; rel\#
        ationship father; contact email dan@example.org; attendees named id gran; name Joan Cole; relati\#
        onship grandmother; part the last half hour; comesWith visitingAdult; arrangements willingToMeet\#
         no; mayLeaveCentre true; leavingDetails an hour from the fourth visit; photographs takenNotShar\#
        ed; photographDetails by the father at the end; preparation who the mother; how with the centre'\#
        s picture book; by 2025-03-20; interpreter isNeeded true; language British Sign Language; who an\#
         agency; pays the father; professional attends true; name Cath Moss; office Cafcass; why to see \#
        the second session; risk found ; papers hasSection7Report false; hasOtherConcerns false; declara\#
        tion name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
        locks":{"C4":["met"],"D1":["2025-03-10"]},"command":"SubmitReferral","details":[],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":[\#
        "found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p1",\#
        "subject: adult mum","day: 2025-03-05","from: 10:00","minutes: 60","way: faceToFace"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","de\#
        tails":["appointment: p2","subject: adult dad","day: 2025-03-05","from: 12:00","minutes: 60","wa\#
        y: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741168800000,"clocks":{},"comm\#
        and":"HoldPreVisit","details":["appointment: p1","notes: Came with a friend."],"outcome":{"done"\#
        :{}},"who":"supervisor"},{"at":1741168800000,"clocks":{},"command":"AcceptHouseRules","details":\#
        ["adult: mum"],"outcome":{"done":{}},"who":"resident"},{"at":1741176300000,"clocks":{},"command"\#
        :"HoldPreVisit","details":["appointment: p2"],"outcome":{"done":{}},"who":"supervisor"},{"at":17\#
        41176300000,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":\#
        {}},"who":"visitor"},{"at":1741176300000,"clocks":{},"command":"AssessRisk","details":["summary:\#
         Little risk was found.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Fiel\#
        d"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks":{"D1":["met"]},"comm\#
        and":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-05","conditions: Photo\#
        graphs at the end only."],"outcome":{"done":{}},"who":"coordinator"},{"at":1741251600000,"clocks\#
        ":{},"details":["stage: accepted","ends: 2025-09-05"],"outcome":{"done":{}},"who":"visitor"}],"t\#
        itle":"A referral is made, the family is seen, and the centre accepts in time"},{"broken":["E11"\#
        ],"given":["referral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}},"who":"visitor"},{"at":1\#
        740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denie\#
        d":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":\#
        ["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"},{"at":1740992\#
        400000,"clocks":{},"command":"AcceptHouseRules","details":["adult: mum"],"outcome":{"denied":{}}\#
        ,"who":"volunteer"},{"at":1740992400000,"clocks":{},"command":"AcceptHouseRules","details":["adu\#
        lt: mum"],"outcome":{"done":{}},"who":"supervisor"},{"at":1740992400000,"clocks":{},"command":"S\#
        tateHouseRules","details":["centre: the-centre","text: Be on time. Telephones stay in the locker\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accept\#
        HouseRules","details":["adult: dad"],"outcome":{"done":{}},"who":"visitor"}],"title":"Each adult\#
         accepts the rules of the centre for themselves, and new rules anew"},{"broken":[],"given":["ope\#
        n centre"],"rules":["D1","C4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral\#
        ","details":["link: link-the-case","referrer: parent"],"outcome":{"done":{}},"who":"anyone"},{"a\#
        t":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kin\#
        d safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; s\#
        howsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
        {},"command":"AnswerReferral","details":["answers: referrer kind parent; name Mia Hill; email mi\#
        a@example.org; ownRole residentCarer; service centre the-centre; kind supportedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder false; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{"C4":["none"],"D1":["none"]},"command":"SubmitReferral","details":[],"outcome":{"d\#
        one":{}},"who":"referrer"}],"title":"Without a court order no seven days run"},{"broken":["B4"],\#
        "given":["referral submitted"],"rules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"ArrangePreVisit","details":["appointment: p1","subject: adult mum","day: 2025-03-30","from: 10\#
        :00","minutes: 60","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":174332514\#
        0000,"clocks":{},"command":"HoldPreVisit","details":["appointment: p1"],"outcome":{"refused":{"_\#
        0":"B4"}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"command":"HoldPreVisit","details"\#
        :["appointment: p1"],"outcome":{"done":{}},"who":"supervisor"},{"at":1743325200000,"clocks":{},"\#
        command":"ArrangePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-30","\#
        from: 09:00","minutes: 60","way: faceToFace"],"outcome":{"invalid":{"_0":["from"]}},"who":"coord\#
        inator"},{"at":1743325200000,"clocks":{},"command":"CancelPreVisit","details":["appointment: p1"\#
        ],"outcome":{"outOfStep":{}},"who":"coordinator"}],"title":"A pre-visit is held at its time, on \#
        the day on which the clocks go forward"},{"broken":["B4"],"given":["referral submitted"],"rules"\#
        :["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appoint\#
        ment: p1","subject: adult dad","day: 2025-03-29","from: 10:00","minutes: 60","way: video"],"outc\#
        ome":{"invalid":{"_0":["reason"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command\#
        ":"ArrangePreVisit","details":["appointment: p1","subject: adult dad","day: 2025-03-29","from: 1\#
        0:00","minutes: 60","way: video","reason: lives in Truro"],"outcome":{"done":{}},"who":"coordina\#
        tor"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","\#
        subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFace"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","det\#
        ails":["appointment: p3","subject: adult uncle","day: 2025-03-29","from: 14:00","minutes: 60","w\#
        ay: faceToFace"],"outcome":{"invalid":{"_0":["subject"]}},"who":"coordinator"}],"title":"A pre-v\#
        isit by video or telephone gives its reason"},{"broken":["B4"],"given":["referral submitted"],"r\#
        ules":["B4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details":["ap\#
        pointment: p1","subject: adult mum","day: 2025-03-29","from: 10:00","minutes: 60","way: faceToFa\#
        ce"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Arran\#
        gePreVisit","details":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 10:30","m\#
        inutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"who":"coordinator"},{"at":1740\#
        992400000,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p2","subject: adult d\#
        ad","day: 2025-03-29","from: 11:04","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":\#
        "B4"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ArrangePreVisit","details\#
        ":["appointment: p2","subject: adult dad","day: 2025-03-29","from: 11:05","minutes: 60","way: fa\#
        ceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "ArrangePreVisit","details":["appointment: p3","subject: children","day: 2025-03-29","from: 10:1\#
        5","minutes: 30","way: faceToFace"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"ArrangePreVisit","details":["appointment: p4","subject: children","day\#
        : 2025-03-29","from: 11:30","minutes: 60","way: faceToFace"],"outcome":{"refused":{"_0":"B4"}},"\#
        who":"coordinator"}],"title":"The two sides are seen separately, never within the handover windo\#
        w of one another"},{"broken":[],"given":["open centre"],"rules":["D4","C16"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: lega\#
        lRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-02-28;\#
         papersFrom the mother's solicitor; fallBack anotherCentreByAgreement; children id sam; firstNam\#
        e Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNam\#
        e Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad;\#
         role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@exampl\#
        e.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; \#
        preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNee\#
        ded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConc\#
        erns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who"\#
        :"referrer"},{"at":1740992400000,"clocks":{"D4":["none"]},"command":"DeclineReferral","details":\#
        ["because: lacksFacilities","words: Our rooms are up a stair."],"outcome":{"done":{}},"who":"coo\#
        rdinator"}],"title":"Where the order says another centre by agreement, no days are counted"},{"b\#
        roken":["D4"],"given":["referral submitted"],"rules":["D4","C16"],"steps":[{"at":1741608000000,"\#
        clocks":{"D4":["2025-03-31"]},"command":"DeclineReferral","details":["because: unsuitableForCent\#
        re","words: We are sorry that we cannot help."],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1743461940000,"clocks":{"D4":["running"]},"details":[],"outcome":{"done":{}}},{"at":17434620000\#
        00,"clocks":{"D4":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"After a refusal the\#
         twenty-one days are counted by themselves"},{"broken":["A1","B3"],"given":["referral submitted"\#
        ],"rules":["B3","A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnterCentre","details"\#
        :["centre: plain-house","profile: name Bridge House; town Bradford; country england; takesSelfRe\#
        ferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":\#
        "AwardAccreditation","details":["centre: plain-house","standard: supported","awarded: 2024-09-01\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"StateOffers\#
        ","details":["centre: plain-house","kinds: supportedCentre","others: services ; languages ; acce\#
        ssNeedsMet "],"outcome":{"done":{}},"who":"coordinator at plain-house"},{"at":1740992400000,"clo\#
        cks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill House;\#
         town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"\#
        },{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supervised-\#
        house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer"},{"at\#
        ":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house","kinds\#
        : supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{}},"who\#
        ":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","details\#
        ":["to: plain-house","newCase: the-next","documents: "],"outcome":{"refused":{"_0":"A1"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-hou\#
        se","newCase: stranger-next","documents: "],"outcome":{"invalid":{"_0":["newCase"]}},"who":"coor\#
        dinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-house","\#
        newCase: the-next","documents: unknown-paper"],"outcome":{"invalid":{"_0":["documents.0"]}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"HandOn","details":["to: supervised-h\#
        ouse","newCase: the-next","documents: "],"outcome":{"denied":{}},"who":"coordinator at supervise\#
        d-house"}],"title":"A case goes on only to a centre accredited for supervised contact, in its ow\#
        n family"},{"broken":[],"given":["referral submitted"],"rules":["B3"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"EnterCentre","details":["centre: supervised-house","profile: name Mill\#
         House; town Bradford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"o\#
        fficer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["centre: supe\#
        rvised-house","standard: supervised","awarded: 2024-09-01"],"outcome":{"done":{}},"who":"officer\#
        "},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: supervised-house"\#
        ,"kinds: supervisedCentre","others: services ; languages ; accessNeedsMet "],"outcome":{"done":{\#
        }},"who":"coordinator at supervised-house"},{"at":1740992400000,"clocks":{},"command":"HandOn","\#
        details":["to: supervised-house","newCase: the-next","documents: the-order, the-letter"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["stage: handedOn"\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["case: t\#
        he-next","stage: submitted","kind: supervisedCentre","papers: order received; safeguardingLetter\#
         received"],"outcome":{"done":{}},"who":"coordinator at supervised-house"},{"at":1740992400000,"\#
        clocks":{"D1":["2025-03-10"]},"details":[],"outcome":{"done":{}}}],"title":"Where more risk is f\#
        ound the case goes on to a supervised centre with its papers"},{"broken":[],"given":["referral s\#
        ubmitted"],"rules":["B2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","d\#
        etails":["found: drugsOrAlcohol in treatment since 2024","hasUnmanagedHarm: false","assessor: Co\#
        ra Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":\#
        "AcceptReferral","details":["kind: supervisedCentre","endsOn: 2025-09-03","conditions: "],"outco\#
        me":{"done":{}},"who":"coordinator"}],"title":"A sign is answered by supervised contact, with no\#
         reason wanted"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"steps":[{"at":1\#
        740992400000,"clocks":{},"command":"ScreenReferral","details":["found: longGap no contact since \#
        2021","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre"\#
        ,"endsOn: 2025-09-03","conditions: "],"outcome":{"warned":{"_0":["B2"]}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","end\#
        sOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each sign \#
        points to supervised contact; supported all the same wants reasons"},{"broken":["B1"],"given":["\#
        referral submitted"],"rules":["B1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptRe\#
        ferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refu\#
        sed":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ScreenReferral\#
        ","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"done":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: \#
        Threats to staff were made.","isManageable: false","childrenNeedPreVisit: false","assessor: Cora\#
         Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        cceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome"\#
        :{"refused":{"_0":"B1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AssessR\#
        isk","details":["summary: The threats were somebody else.","isManageable: true","childrenNeedPre\#
        Visit: false","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCentre","endsOn: 2025-09-\#
        03","conditions: "],"outcome":{"done":{}},"who":"coordinator"}],"title":"Supported contact is ac\#
        cepted only after screening, and only where the risk can be managed"},{"broken":["B5"],"given":[\#
        "referral submitted"],"rules":["B5"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptR\#
        eferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"den\#
        ied":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"com\#
        missioner"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: support\#
        edCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"denied":{}},"who":"officer"},{"at":17\#
        40992400000,"clocks":{},"command":"DeclineReferral","details":["because: riskTooHigh","words: "]\#
        ,"outcome":{"invalid":{"_0":["words"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"DeclineReferral","details":["because: riskTooHigh","words: We cannot offer what Sam need\#
        s."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Accep\#
        tReferral","details":["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"o\#
        utOfStep":{}},"who":"coordinator"}],"title":"Nobody but the centre answers for it, and the parti\#
        es are told only its words"},{"broken":["B2"],"given":["referral submitted"],"rules":["B2"],"ste\#
        ps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","details":["found: harm convicte\#
        d in 2024","hasUnmanagedHarm: true","assessor: Cora Field"],"outcome":{"done":{}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supportedCen\#
        tre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: supervisedCentre",\#
        "endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},"who":"coordinator"},{"at\#
        ":1740992400000,"clocks":{},"command":"AssessRisk","details":["summary: Two staff stay in the ro\#
        om.","isManageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":\#
        ["kind: supportedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"refused":{"_0":"B2"}},\#
        "who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind\#
        : supervisedCentre","endsOn: 2025-09-03","conditions: "],"outcome":{"done":{}},"who":"coordinato\#
        r"}],"title":"An unmanaged risk of harm is refused, whatever reason is given"},{"broken":["D3"],\#
        "given":["referral submitted"],"rules":["D3"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"PutOnWaitingList","details":["expected: 2025-03-02"],"outcome":{"invalid":{"_0":["expected"]}}\#
        ,"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["e\#
        xpected: 2025-04-14"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"details":["centre: the-centre","waiting_weeks: supportedCentre 6"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"details":["stage: waitingList"],"outcome":{"done":{}\#
        },"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"PutOnWaitingList","details":["\#
        expected: 2025-03-10"],"outcome":{"denied":{}},"who":"referrer"}],"title":"A family waits for a \#
        place, and the finder states the time that follows"},{"broken":[],"given":["referral accepted"],\#
        "rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dat\#
        es: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinat\#
        or"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","fr\#
        om: 13:00","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Two \#
        sessions share a day in a room that holds three families"},{"broken":[],"given":["supervised ref\#
        erral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff"\#
        ,"details":["centre: the-centre","day: 2025-03-08","duties: person sue; span from 10:15; to 11:4\#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: su\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualified supervisor on duty througho\#
        ut watches one family in a room of its own"},{"broken":[],"given":["cymru referral accepted"],"r\#
        ules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates\#
        : 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 120","room: green","supervisor: su\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["hours\#
        _used: 6","hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"}],"title":"Three sessions \#
        of two hours use the six hours of a referral, and not a minute more"},{"broken":[],"given":["ref\#
        erral accepted"],"rules":["H2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08, 2025-09-08","from: 10:30","minutes: 60","room: blue"],"outcome"\#
        :{"done":{}},"who":"coordinator"}],"title":"Contact may go on to the day that is six months afte\#
        r its first"},{"broken":["H2"],"given":["referral accepted"],"rules":["H2"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08, 2025-09-08","from: \#
        10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["dates: 2025-09-09","from: 10:30","minutes: 60\#
        ","room: blue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Six months from\#
         the first session, and no later without a sign-off"},{"broken":["A1"],"given":["referral accept\#
        ed"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","det\#
        ails":["centre: the-centre","standard: supported","awarded: 2022-05-01"],"outcome":{"done":{}},"\#
        who":"officer"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -04-30","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"a\#
        t":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-01","from: 10:3\#
        0","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"\#
        A service is booked only for days on which its accreditation is current"},{"broken":["E1"],"give\#
        n":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"Clos\#
        eDay","details":["centre: the-centre","day: 2025-03-15"],"outcome":{"done":{}},"who":"coordinato\#
        r"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-01, 2025\#
        -04-06, 2025-03-15, 2025-03-08, 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":\#
        {"invalid":{"_0":["dates.0","dates.1","dates.2","dates.4"]}},"who":"coordinator"}],"title":"Date\#
        s that are past, closed or named twice are told all at once"},{"broken":["E3"],"given":["cymru r\#
        eferral accepted"],"rules":["E3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessio\#
        ns","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22, 2025-05-03","from: 10:30","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","minutes: 6\#
        0","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"}],"tit\#
        le":"After four sessions progress is reviewed before a fifth is booked"},{"broken":["E4"],"given\#
        ":["cymru referral accepted"],"rules":["E4"],"steps":[{"at":1740992400000,"clocks":{},"command":\#
        "BookSessions","details":["dates: 2025-03-08, 2025-03-15, 2025-03-22","from: 10:30","minutes: 12\#
        0","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"details":["hours_left: 0"],"outcome":{"done":{}},"who":"commissioner"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","mi\#
        nutes: 15","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E4"}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"CancelSession","details":["session: the-case.2025-\#
        03-22.1030","by: cancelledByCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"details":["hours_left: 2"],"outcome":{"done":{}},"who":"commissioner"},{"at":17\#
        40992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-05-10","from: 10:30","m\#
        inutes: 120","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title\#
        ":"Three sessions of two hours are six hours, and a quarter of an hour more is refused"},{"broke\#
        n":["E2"],"given":["supervised referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","\#
        room: green"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: \#
        green","supervisor: vic"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":174099240\#
        0000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes:\#
         60","room: green","provisional: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992\#
        400000,"clocks":{},"command":"ConfirmSessions","details":["sessions: the-case.2025-03-08.1030"],\#
        "outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command"\#
        :"AssignSupervisor","details":["session: the-case.2025-03-08.1030","supervisor: sue"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"ConfirmSessions","de\#
        tails":["sessions: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centre","day: 2025-03-0\#
        8","duties: person sue; span from 10:15; to 11:39"],"outcome":{"refused":{"_0":"E2"}},"who":"coo\#
        rdinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: the-centr\#
        e","day: 2025-03-08","duties: person sue; span from 10:15; to 11:40"],"outcome":{"done":{}},"who\#
        ":"coordinator"}],"title":"A supervised session is certain only with a supervisor who is qualifi\#
        ed and on duty throughout"},{"broken":["E2"],"given":["supervised referral accepted"],"rules":["\#
        E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"EnlistStaff","details":["centre: the-ce\#
        ntre","member: person sally; name Sally Brook; post supervisor; qualifiedUntil 2025-03-08"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions",\#
        "details":["dates: 2025-03-10","from: 10:30","minutes: 60","room: green","supervisor: sally"],"o\#
        utcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"\#
        BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervis\#
        or: sally"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A qualification holds on its la\#
        st day and not on the next"},{"broken":["E1"],"given":["sessions booked"],"rules":["E1"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from:\#
         12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: green","name: Gree\#
        n room","capacityFamilies: 2"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"c\#
        locks":{},"command":"RemoveRoom","details":["centre: the-centre","room: green"],"outcome":{"refu\#
        sed":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RemoveRoom","d\#
        etails":["centre: the-centre","room: blue"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator\#
        "}],"title":"A room that is booked is not taken away, though it may become larger"},{"broken":["\#
        E1"],"given":["referral accepted"],"rules":["E1"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"RosterStaff","details":["centre: the-centre","day: 2025-03-08","duties: person vic; span f\#
        rom 12:00; to 16:00"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{}\#
        ,"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue\#
        "],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-03-08","from: 12:15","minutes: 60","room: blue"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RosterStaff","\#
        details":["centre: the-centre","day: 2025-03-08","duties: person vic; span from 13:00; to 16:00"\#
        ],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],"title":"The staff on duty decide as w\#
        ell as the room"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"ru\#
        les":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates:\#
         2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator\#
        "},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dat\#
        es: 2025-03-08","from: 10:30","minutes: 60","room: green"],"outcome":{"refused":{"_0":"E1"}},"wh\#
        o":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: ano\#
        ther-case","dates: 2025-03-08","from: 11:54","minutes: 60","room: green"],"outcome":{"refused":{\#
        "_0":"E1"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","detai\#
        ls":["case: another-case","dates: 2025-03-08","from: 11:55","minutes: 60","room: green"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A room for one family is free for the next to the \#
        minute"},{"broken":["E1"],"given":["referral accepted","another referral accepted"],"rules":["E1\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-\#
        08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1\#
        740992400000,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-0\#
        3-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1740992400000,"clocks":{},"command":"ChangeRoom","details":["centre: the-centre","room: blue","\#
        name: Blue room","capacityFamilies: 1"],"outcome":{"refused":{"_0":"E1"}},"who":"coordinator"}],\#
        "title":"Two families share a supported room that holds them, and not one that has become too sm\#
        all"},{"broken":["E1"],"given":["referral accepted","another supervised referral accepted"],"rul\#
        es":["E1"],"steps":[{"at":1740992400000,"clocks":{},"command":"RosterStaff","details":["centre: \#
        the-centre","day: 2025-03-08","duties: person sue; span from 10:00; to 16:00"],"outcome":{"done"\#
        :{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["c\#
        ase: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: su\#
        e"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSe\#
        ssions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"ref\#
        used":{"_0":"E1"}},"who":"coordinator"}],"title":"One on duty looks after three supported famili\#
        es, or watches one"},{"broken":["E2"],"given":["supervised referral accepted","another supervise\#
        d referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: green","supervisor: sue\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSes\#
        sions","details":["case: another-case","dates: 2025-03-08","from: 10:30","minutes: 60","room: bl\#
        ue","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":"coordinator"},{"at":174099240000\#
        0,"clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from\#
        : 12:09","minutes: 60","room: green","supervisor: sue"],"outcome":{"refused":{"_0":"E2"}},"who":\#
        "coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["case: anothe\#
        r-case","dates: 2025-03-08","from: 12:10","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"A supervisor watches one family at a time, in a ro\#
        om that is turned round between two"},{"broken":["E6"],"given":["referral accepted","another ref\#
        erral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command":"MarkNeverMee\#
        t","details":["other: another-case"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400\#
        000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","minutes: \#
        60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"co\#
        mmand":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: 11:59","minutes\#
        : 60","room: green"],"outcome":{"refused":{"_0":"E6"}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["case: another-case","dates: 2025-03-08","from: \#
        12:00","minutes: 60","room: green"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Familie\#
        s that must never meet are not there at one time, whichever room they are in"},{"broken":["F2"],\#
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
         has concluded"},{"broken":[],"given":["supervised session held"],"rules":["F5"],"steps":[{"at":\#
        1741453200000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-03-08.1\#
        030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam waved."],\#
        "outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"FinishRecor\#
        d","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor"},{"a\#
        t":1741453200000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.10\#
        30"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendR\#
        ecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","aut\#
        hority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes that a\#
         second person checked go to the court by its order"},{"broken":["F5"],"given":["supervised sess\#
        ion held"],"rules":["F5"],"steps":[{"at":1741453200000,"clocks":{},"command":"SaveRecordDraft","\#
        details":["session: the-case.2025-03-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam b\#
        uilt a tower.; ending 11:30 Sam waved."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453\#
        200000,"clocks":{},"command":"FinishRecord","details":["session: the-case.2025-03-08.1030"],"out\#
        come":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","de\#
        tails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: or\#
        der","pays: nobody"],"outcome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,\#
        "clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"\#
        done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":\#
        ["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","pays: nobody"],"outc\#
        ome":{"refused":{"_0":"F5"}},"who":"coordinator"},{"at":1741453200000,"clocks":{},"command":"Sen\#
        dRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","a\#
        uthority: agreement","pays: nobody"],"outcome":{"invalid":{"_0":["authorityDetails"]}},"who":"co\#
        ordinator"},{"at":1741453200000,"clocks":{},"command":"SendRecord","details":["session: the-case\#
        .2025-03-08.1030","to: court","recipient: Family Court","authority: order","pays: nobody"],"outc\#
        ome":{"denied":{}},"who":"supervisor"},{"at":1741453200000,"clocks":{},"command":"SendRecord","d\#
        etails":["session: the-case.2025-03-08.1030","to: court","recipient: Family Court","authority: o\#
        rder","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741453200000,"clocks":{}\#
        ,"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: court","recipient: F\#
        amily Court","authority: order","pays: nobody"],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1741453200000,"clocks":{},"command":"AddAddendum","details":["session: the-case.2025-03-08.1030\#
        ","text: The tower was red."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741453200000,"clo\#
        cks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: adult","adult\#
        : dad","recipient: Dad","authority: agreement","authorityDetails: Both, at the pre-visits","pays\#
        : nobody"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notes go to the court checked, w\#
        ith authority, and as they were"},{"broken":["F1"],"given":["session held"],"rules":["F1"],"step\#
        s":[{"at":1741597200000,"clocks":{"F2":["none"]},"command":"SaveRecordDraft","details":["session\#
        : the-case.2025-03-08.1030","text: events Sam seemed happy."],"outcome":{"refused":{"_0":"F1"}},\#
        "who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["ses\#
        sion: the-case.2025-03-08.1030","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F\#
        1"}},"who":"volunteer"},{"at":1741597200000,"clocks":{},"command":"SaveRecordDraft","details":["\#
        session: no-such-session","text: events Sam built a tower."],"outcome":{"refused":{"_0":"F1"}},"\#
        who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"FinishRecord","details":["session\#
        : the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":174159\#
        7200000,"clocks":{},"command":"SendRecord","details":["session: the-case.2025-03-08.1030","to: c\#
        ourt","recipient: Family Court","authority: order","pays: nobody"],"outcome":{"refused":{"_0":"F\#
        1"}},"who":"coordinator"}],"title":"A supported centre writes no observation of contact"},{"brok\#
        en":["F1"],"given":["session held"],"rules":["F1"],"steps":[{"at":1741597200000,"clocks":{},"com\#
        mand":"RequestReport","details":["by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"\#
        F1"}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"RequestReport","details":[\#
        "by: The Family Court at Norwich"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"},{"at":\#
        1741597200000,"clocks":{},"command":"RequestReport","details":["by: Mum"],"outcome":{"denied":{}\#
        },"who":"resident"}],"title":"A report asked of a supported centre is refused and kept once, and\#
         the letter is ready"},{"broken":[],"given":["supervised session held"],"rules":["F1"],"steps":[\#
        {"at":1741597200000,"clocks":{},"command":"RequestReport","details":["by: The Family Court at No\#
        rwich"],"outcome":{"done":{}},"who":"coordinator"}],"title":"A report asked of a supervised cent\#
        re is taken down"},{"broken":[],"given":["session held"],"rules":["F1","G1"],"steps":[{"at":1741\#
        597200000,"clocks":{},"command":"ReportIncident","details":["incident: fall","session: the-case.\#
        2025-03-08.1030","kinds: injury","account: Sam fell from the climbing frame at 11:05 and cut a k\#
        nee.","happened: 2025-03-08T11:05","toldAuthorities: ","suspendContact: false"],"outcome":{"done\#
        ":{}},"who":"volunteer"}],"title":"An incident is the one thing that is written of supported con\#
        tact"},{"broken":["F3"],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":174145\#
        3200000,"clocks":{"F3":["none"]},"command":"SendReturn","details":["kind: finalRecord"],"outcome\#
        ":{"outOfStep":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{"F3":["2025-03-15"],"F4":[\#
        "none"],"F7":["none"]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-0\#
        3-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"Sen\#
        dReturn","details":["kind: finalRecord"],"outcome":{"refused":{"_0":"F3"}},"who":"coordinator"},\#
        {"at":1741770000000,"clocks":{},"command":"SaveRecordDraft","details":["session: the-case.2025-0\#
        3-08.1030","text: attendees Sam, Dad, Sue; events 10:40 Sam built a tower.; ending 11:30 Sam wav\#
        ed."],"outcome":{"done":{}},"who":"supervisor"},{"at":1741770000000,"clocks":{},"command":"Finis\#
        hRecord","details":["session: the-case.2025-03-08.1030"],"outcome":{"done":{}},"who":"supervisor\#
        "},{"at":1741770000000,"clocks":{},"command":"CheckRecord","details":["session: the-case.2025-03\#
        -08.1030"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742083140000,"clocks":{"F3":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1742083140000,"clocks":{"F3":["met"]},"command":\#
        "SendReturn","details":["kind: finalRecord"],"outcome":{"done":{}},"who":"coordinator"}],"title"\#
        :"The final record goes within seven days of contact ceasing, all of it checked"},{"broken":["F3\#
        "],"given":["supervised session held"],"rules":["F3"],"steps":[{"at":1742806800000,"clocks":{"F3\#
        ":["2025-03-30"]},"command":"CloseCase","details":["reason: stoppedAttending","contactCeased: 20\#
        25-03-23"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743375540000,"clocks":{"F3":["runni\#
        ng"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"F3":["overdue"]},"detai\#
        ls":[],"outcome":{"done":{}}}],"title":"A final record that is not sent turns overdue, across th\#
        e night on which the clocks go forward"},{"broken":["F1","F4","F7"],"given":["session held"],"ru\#
        les":["F4","F7"],"steps":[{"at":1741770000000,"clocks":{"F3":["none"],"F4":["none"],"F7":["none"\#
        ]},"command":"CloseCase","details":["reason: movedOn","contactCeased: 2025-03-08"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","details":[\#
        "kind: supportedReturn"],"outcome":{"invalid":{"_0":["kind"]}},"who":"coordinator"},{"at":174177\#
        0000000,"clocks":{},"command":"SendReturn","details":["kind: conclusion"],"outcome":{"invalid":{\#
        "_0":["kind"]}},"who":"coordinator"},{"at":1741770000000,"clocks":{},"command":"SendReturn","det\#
        ails":["kind: finalRecord"],"outcome":{"refused":{"_0":"F1"}},"who":"coordinator"}],"title":"Whe\#
        re nobody commissioned contact, no return of supported contact is owed or sent"},{"broken":["F7"\#
        ],"given":["cymru referral accepted"],"rules":["F7"],"steps":[{"at":1760947200000,"clocks":{"F7"\#
        :["2025-10-26"]},"command":"CloseCase","details":["reason: courtEnded","contactCeased: 2025-10-1\#
        9"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761523140000,"clocks":{"F7":["running"]},"\#
        details":[],"outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["overdue"]},"details":[],\#
        "outcome":{"done":{}}},{"at":1761523200000,"clocks":{"F7":["met"]},"command":"SendReturn","detai\#
        ls":["kind: conclusion"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is t\#
        old within seven days that contact has concluded"},{"broken":["F4"],"given":["cymru referral sub\#
        mitted"],"rules":["F4"],"steps":[{"at":1740992400000,"clocks":{},"command":"ScreenReferral","det\#
        ails":["found: ","hasUnmanagedHarm: false","assessor: Cora Bell"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: suppor\#
        tedCentre","endsOn: 2025-09-01","conditions: "],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1745308800000,"clocks":{"F4":["none"]},"command":"SendReturn","details":["kind: supportedReturn\#
        "],"outcome":{"outOfStep":{}},"who":"coordinator"},{"at":1745308800000,"clocks":{"F3":["none"],"\#
        F4":["2025-04-24"],"F7":["2025-04-24"]},"command":"CloseCase","details":["reason: movedOn","cont\#
        actCeased: 2025-04-17"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745535540000,"clocks":\#
        {"F4":["running"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["over\#
        due"]},"details":[],"outcome":{"done":{}}},{"at":1745535600000,"clocks":{"F4":["met"]},"command"\#
        :"SendReturn","details":["kind: supportedReturn"],"outcome":{"done":{}},"who":"coordinator"}],"t\#
        itle":"The return of supported contact goes to Cafcass Cymru within seven days of contact ceasin\#
        g"},{"broken":["A1"],"given":["open centre"],"rules":["A1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"]\#
        ,"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral\#
        ","details":["answers: service centre the-centre; kind supervisedCentre; frequency every two wee\#
        ks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819751400000,"clocks":{},"command":"AnswerRe\#
        ferral","details":["answers: service centre the-centre; kind supervisedCentre; frequency every t\#
        wo weeks"],"outcome":{"done":{}},"who":"referrer"},{"at":1819753200000,"clocks":{},"command":"An\#
        swerReferral","details":["answers: service centre the-centre; kind supervisedCentre; frequency e\#
        very week"],"outcome":{"refused":{"_0":"A1"}},"who":"referrer"},{"at":1819753200000,"clocks":{},\#
        "command":"BeginReferral","details":["case: another-case","link: link-another-case","centre: the\#
        -centre","kind: supportedCentre","referrer: parent"],"outcome":{"refused":{"_0":"A1"}},"who":"an\#
        yone"}],"title":"A referral names only a service that is accredited for it on the day"},{"broken\#
        ":["C10"],"given":["open centre"],"rules":["C10"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType\#
         application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: preparation w\#
        ho the mother; how "],"outcome":{"invalid":{"_0":["answers.preparation.by","answers.preparation.\#
        how"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":[\#
        "answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email\#
         referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two week\#
        s; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; or\#
        derDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id\#
         sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstNam\#
        e Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate\#
         true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact em\#
        ail dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; phot\#
        ographs none; interpreter isNeeded false; professional attends false; risk found ; papers hasSec\#
        tion7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details"\#
        :[],"outcome":{"invalid":{"_0":["answers.preparation"]}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"AnswerReferral","details":["answers: preparation who the mother; how with \#
        a picture book; by 2025-03-03"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"Who prepares the child is told: who, how, and by when"},{"broken":["C6"],"given":["open centre\#
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
        wales riskAssessment seen with both parents; sessions 7; minutesEach 60; knownSafeguardingIssues\#
         false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer ki\#
        nd cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; servic\#
        e centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings h\#
        asOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFr\#
        om the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastNam\#
        e Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relati\#
        onship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visiting\#
        Adult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attende\#
        es named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation wh\#
        o the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pro\#
        fessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wa\#
        les riskAssessment seen with both parents; sessions 3; minutesEach 125; knownSafeguardingIssues \#
        false; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kin\#
        d cafcassCymru; name Owen Pryce; organisation Cafcass Cymru; email referrer@example.org; service\#
         centre the-centre; kind supervisedCentre; frequency every two weeks; minutes 60; proceedings ha\#
        sOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFro\#
        m the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; lastName\#
         Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relatio\#
        nship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitingA\#
        dult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attendee\#
        s named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation who\#
         the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; prof\#
        essional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; wal\#
        es riskAssessment seen with both parents; sessions 2; minutesEach 60; knownSafeguardingIssues fa\#
        lse; declaration name Ruth Lee; isTrue true"],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"\#
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
         riskAssessment seen with both parents; sessions 3; minutesEach 60; knownSafeguardingIssues fals\#
        e; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"}],"title":"Ca\#
        fcass Cymru never asks for more than six hours, nor for less than a first block"},{"broken":["C6\#
        "],"given":["open centre"],"rules":["C6"],"steps":[{"at":1740992400000,"clocks":{},"command":"Be\#
        ginReferral","details":["link: link-the-case","referrer: cafcassCymru"],"outcome":{"done":{}},"w\#
        ho":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: i\#
        d the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivat\#
        eDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safeg\#
        uardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome"\#
        :{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detai\#
        ls":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: referrer kind cafcassCymru; name Owen Pryce; organisa\#
        tion Cafcass Cymru; email referrer@example.org; service centre the-centre; kind supervisedCentre\#
        ; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds;\#
         caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack either\#
        PartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; ro\#
        le residentCarer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900\#
        001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relat\#
        ionship father; contact email dan@example.org; attendees named ; arrangements willingToMeet no; \#
        mayLeaveCentre false; photographs none; preparation who the mother; how with the centre's pictur\#
        e book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; pape\#
        rs hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"ou\#
        tcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral",\#
        "details":[],"outcome":{"refused":{"_0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: wales riskAssessment seen with both parents; se\#
        ssions 4; minutesEach 60; knownSafeguardingIssues true"],"outcome":{"done":{}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"refused":{"\#
        _0":"C6"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details\#
        ":["answers: risk found domesticAbuse alleged by the mother in 2023"],"outcome":{"done":{}},"who\#
        ":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":\#
        {"done":{}},"who":"referrer"}],"title":"A Cafcass Cymru referral carries kind, risk assessment, \#
        guideline and centre"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"at":174099\#
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
         papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen with both par\#
        ents; sessions 3; minutesEach 120; knownSafeguardingIssues false; declaration name Ruth Lee; isT\#
        rue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"Su\#
        bmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cymru may a\#
        sk for three two-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referr\#
        er: cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"comman\#
        d":"AttachDocument","details":["document: id the-order; kind order; fileName order.pdf; mediaTyp\#
        e application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-lett\#
        er; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 4\#
        8211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"c\#
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
        sk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment seen wit\#
        h both parents; sessions 4; minutesEach 60; knownSafeguardingIssues false; declaration name Ruth\#
         Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"com\#
        mand":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Cafcass Cy\#
        mru may ask for four one-hour sessions"},{"broken":[],"given":["open centre"],"rules":["C6"],"st\#
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
        alse; risk found ; papers hasSection7Report false; hasOtherConcerns false; wales riskAssessment \#
        seen with both parents; sessions 6; minutesEach 60; knownSafeguardingIssues false; declaration n\#
        ame Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Ca\#
        fcass Cymru may ask for six one-hour sessions"},{"broken":["C11"],"given":["open centre"],"rules\#
        ":["C11"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: l\#
        ink-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409\#
        92400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safegu\#
        ardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPriv\#
        ateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"comm\#
        and":"AnswerReferral","details":["answers: interpreter isNeeded true; who an agency"],"outcome":\#
        {"invalid":{"_0":["answers.interpreter.language","answers.interpreter.pays"]}},"who":"referrer"}\#
        ,{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer kind l\#
        egalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.org; se\#
        rvice centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proceeding\#
        s hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; paper\#
        sFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam; last\#
        Name Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; rel\#
        ationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visit\#
        ingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; atte\#
        ndees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation\#
         who the mother; how with the centre's picture book; by 2027-02-26; professional attends false; \#
        risk found ; papers hasSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; \#
        isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":\#
        "SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.interpreter"]}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: interpreter\#
         isNeeded true; language British Sign Language; who an agency; pays the father"],"outcome":{"don\#
        e":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[]\#
        ,"outcome":{"done":{}},"who":"referrer"}],"title":"An interpreter comes with language, name and \#
        payer"},{"broken":["C14"],"given":["open centre"],"rules":["C14"],"steps":[{"at":1740992400000,"\#
        clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresenta\#
        tive"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDo\#
        cument","details":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLette\#
        r.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}}\#
        ,"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answer\#
        s: arrangements willingToMeet no; mayLeaveCentre true; photographs none"],"outcome":{"invalid":{\#
        "_0":["answers.arrangements.leavingDetails"]}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Le\#
        e; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; attendees named ; preparation who th\#
        e mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; profess\#
        ional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; declar\#
        ation name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"\#
        clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.arrangem\#
        ents"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":\#
        ["answers: arrangements willingToMeet no; mayLeaveCentre true; leavingDetails an hour from the f\#
        ourth visit; photographs none"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clo\#
        cks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title"\#
        :"The child may leave the centre only with for how long and from when"},{"broken":["C3"],"given"\#
        :["open centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferra\#
        l","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who"\#
        :"anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: refer\#
        rer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@examp\#
        le.org; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; \#
        proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02\#
        -28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName\#
         Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName\#
         Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; \#
        role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example\#
        .org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; p\#
        reparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeed\#
        ed false; professional attends false; risk found ; papers hasSection7Report false; hasOtherConce\#
        rns false; declaration name Ruth Lee; isTrue true"],"outcome":{"invalid":{"_0":["answers.papers.\#
        missing"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101\#
        ; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; papers hasSection7Report f\#
        alse; hasOtherConcerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue tr\#
        ue"],"outcome":{"done":{}},"who":"referrer"}],"title":"Without the safeguarding letter, the form\#
         asks why and who will send it"},{"broken":["C2"],"given":["open centre"],"rules":["C2"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","re\#
        ferrer: localAuthority"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"\#
        command":"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organ\#
        isation Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org"]\#
        ,"outcome":{"invalid":{"_0":["answers.referrer.teamManager"]}},"who":"referrer"},{"at":174099240\#
        0000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguardi\#
        ngLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateD\#
        etails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: service centre the-centre; kind supportedCentre; frequenc\#
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
        [],"outcome":{"refused":{"_0":"C2"}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command"\#
        :"AnswerReferral","details":["answers: referrer kind localAuthority; name Ann Ash; organisation \#
        Leeds Council; email ann@example.org; socialWorker name Ann Ash; email ann@example.org; teamMana\#
        ger name Tom Mere; email tom@example.org"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992\#
        400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer\#
        "}],"title":"A local authority names the social worker and the team manager"},{"broken":[],"give\#
        n":["open centre"],"rules":["C1","C2"],"steps":[{"at":1740992400000,"clocks":{},"command":"Begin\#
        Referral","details":["link: link-the-case","referrer: localAuthority"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind localAuthority; name Ann Ash; organisation Leeds Council; email ann@\#
        example.org; socialWorker name Ann Ash; email ann@example.org; teamManager name Tom Mere; email \#
        tom@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; min\#
        utes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDat\#
        e 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; \#
        firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia;\#
         lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true,\#
         id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email da\#
        n@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photograph\#
        s none; preparation who the mother; how with the centre's picture book; by 2027-02-26; interpret\#
        er isNeeded false; professional attends false; risk found ; papers hasSection7Report false; hasO\#
        therConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referr\#
        er"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{\#
        }},"who":"referrer"}],"title":"A local authority refers with its two people named"},{"broken":["\#
        C16"],"given":["open centre"],"rules":["C16"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"d\#
        one":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details":["\#
        document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType app\#
        lication/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{\#
        "at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: proceedings hasOr\#
        der true; court Family Court at Leeds; orderDate 2025-03-03; papersFrom the father"],"outcome":{\#
        "invalid":{"_0":["answers.proceedings.fallBack"]}},"who":"referrer"},{"at":1740992400000,"clocks\#
        ":{},"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Rut\#
        h Lee; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kin\#
        d supportedCentre; frequency every two weeks; minutes 60; children id sam; firstName Sam; lastNa\#
        me Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hill; relat\#
        ionship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role visitin\#
        gAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org; attend\#
        ees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; preparation w\#
        ho the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded false; pr\#
        ofessional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns false; d\#
        eclaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0":["answers.pro\#
        ceedings"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","detai\#
        ls":["answers: proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-03-03; pap\#
        ersFrom the father; fallBack courtLists"],"outcome":{"done":{}},"who":"referrer"},{"at":17409924\#
        00000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"The order says what follows if the centre does not accept"},{"broken":[],"given":["o\#
        pen centre"],"rules":["C3"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","\#
        details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"an\#
        yone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: referrer \#
        kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email referrer@example.o\#
        rg; service centre the-centre; kind supportedCentre; frequency every two weeks; minutes 60; proc\#
        eedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDate 2025-02-28;\#
         papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; orders kind nonMolestation; issued 2023-03-02; pa\#
        pers hasSection7Report false; hasOtherConcerns false; missing Cafcass will send the letter; decl\#
        aration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"},{"a\#
        t":1740992400000,"clocks":{},"details":["papers: injunction none"],"outcome":{"done":{}},"who":"\#
        coordinator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: anothe\#
        r-case","link: link-another-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["case: another-ca\#
        se","answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101\#
        ; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; childre\#
        n id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firs\#
        tName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePri\#
        vate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contac\#
        t email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; \#
        photographs none; preparation who the mother; how with the centre's picture book; by 2027-02-26;\#
         interpreter isNeeded false; professional attends false; risk found ; orders kind nonMolestation\#
        ; issued 2023-03-03; papers hasSection7Report false; hasOtherConcerns false; missing Cafcass wil\#
        l send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referre\#
        r"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["case: another-case"],\#
        "outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["case: anothe\#
        r-case","papers: injunction needed"],"outcome":{"done":{}},"who":"coordinator"}],"title":"An inj\#
        unction of the day two years ago is asked for, one of the day before is not"},{"broken":[],"give\#
        n":["open centre"],"rules":["C4"],"steps":[{"at":1761480000000,"clocks":{},"command":"BeginRefer\#
        ral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1761480000000,"clocks":{},"command":"AttachDocument","details":["document: id\#
         the-order; kind order; fileName order.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command\#
        ":"AttachDocument","details":["document: id the-letter; kind safeguardingLetter; fileName safegu\#
        ardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1761480000000,"clocks":{},"command":"AnswerReferral","detail\#
        s":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; e\#
        mail referrer@example.org; service centre the-centre; kind supportedCentre; frequency every two \#
        weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-10-24;\#
         papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstName Sam\#
        ; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastName Hil\#
        l; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad; role\#
         visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@example.org\#
        ; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none; prepa\#
        ration who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNeeded f\#
        alse; professional attends false; risk found ; papers hasSection7Report false; hasOtherConcerns \#
        false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"done":\#
        {}},"who":"referrer"},{"at":1761480000000,"clocks":{"C4":["met"]},"command":"SubmitReferral","de\#
        tails":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Papers that come with the referral m\#
        eet their deadline at once"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"\#
        at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referr\#
        er: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},\#
        "command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Lee\#
        ; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind sup\#
        portedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Cou\#
        rt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fal\#
        lBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adult\#
        s id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact telepho\#
        ne 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName\#
         Cole; relationship father; contact email dan@example.org; attendees named ; arrangements willin\#
        gToMeet no; mayLeaveCentre false; photographs none; preparation who the mother; how with the cen\#
        tre's picture book; by 2027-02-26; interpreter isNeeded false; professional attends false; risk \#
        found ; orders kind nonMolestation; issued 2023-03-03; isCurrent true, kind occupation; issued 2\#
        021-06-01; isCurrent false; papers hasSection7Report true; hasOtherConcerns false; missing Cafca\#
        ss will send the letter; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"r\#
        eferrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"do\#
        ne":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"details":["papers: safeguardingLetter\#
         needed; order needed; injunction needed; section7Report needed; otherConcerns none"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":"AttachDocument","det\#
        ails":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; media\#
        Type application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"refe\#
        rrer"},{"at":1741082400000,"clocks":{},"command":"NotePaper","details":["paper: order","status: \#
        received"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"command":\#
        "NotePaper","details":["paper: safeguardingLetter","status: notNeeded"],"outcome":{"refused":{"_\#
        0":"C3"}},"who":"coordinator"},{"at":1741082400000,"clocks":{},"details":["papers: safeguardingL\#
        etter received; order received; injunction needed; section7Report needed"],"outcome":{"done":{}}\#
        ,"who":"coordinator"}],"title":"A referral shows which papers are needed, received and missing"}\#
        ,{"broken":["C4"],"given":["open centre"],"rules":["C4"],"steps":[{"at":1743177600000,"clocks":{\#
        },"command":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1743177600000,"clocks":{},"command":"AnswerReferral","\#
        details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partn\#
        ers; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency ever\#
        y two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; orderDate 2025-\#
        03-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; firstNa\#
        me Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia; lastNa\#
        me Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true, id dad\#
        ; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email dan@examp\#
        le.org; attendees named ; arrangements willingToMeet no; mayLeaveCentre false; photographs none;\#
         preparation who the mother; how with the centre's picture book; by 2027-02-26; interpreter isNe\#
        eded false; professional attends false; risk found ; papers hasSection7Report false; hasOtherCon\#
        cerns false; missing Cafcass will send it; declaration name Ruth Lee; isTrue true"],"outcome":{"\#
        done":{}},"who":"referrer"},{"at":1743177600000,"clocks":{"C4":["2025-03-30"]},"command":"Submit\#
        Referral","details":[],"outcome":{"done":{}},"who":"referrer"},{"at":1743375540000,"clocks":{"C4\#
        ":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{"C4":["overdue"\#
        ]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clocks":{},"command":"AttachDocument\#
        ","details":["document: id the-order; kind order; fileName order.pdf; mediaType application/pdf;\#
         bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":17433756\#
        00000,"clocks":{"C4":["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1743375600000,"clock\#
        s":{"C4":["met"]},"command":"AttachDocument","details":["document: id the-letter; kind safeguard\#
        ingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"}],"title":"The papers reach the centre wi\#
        thin two days of the order, weekend or not"},{"broken":["C13"],"given":["open centre"],"rules":[\#
        "C13"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"at":17409924\#
        00000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguard\#
        ingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivate\#
        Details false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command\#
        ":"AnswerReferral","details":["answers: arrangements willingToMeet no; mayLeaveCentre false; pho\#
        tographs takenNotShared"],"outcome":{"invalid":{"_0":["answers.arrangements.photographDetails"]}\#
        },"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answe\#
        rs: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and Partners; email refer\#
        rer@example.org; service centre the-centre; kind supportedCentre; frequency every two weeks; min\#
        utes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber LS25P00101; orderDat\#
        e 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestores; children id sam; \#
        firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role residentCarer; firstName Mia;\#
         lastName Hill; relationship mother; contact telephone 07700 900001; keepsTelephonePrivate true,\#
         id dad; role visitingAdult; firstName Dan; lastName Cole; relationship father; contact email da\#
        n@example.org; attendees named ; preparation who the mother; how with the centre's picture book;\#
         by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers hasS\#
        ection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome":\#
        {"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","detail\#
        s":[],"outcome":{"invalid":{"_0":["answers.arrangements"]}},"who":"referrer"},{"at":174099240000\#
        0,"clocks":{},"command":"AnswerReferral","details":["answers: arrangements willingToMeet no; may\#
        LeaveCentre false; photographs takenNotShared; photographDetails by the father at the end"],"out\#
        come":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","\#
        details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"Photographs are allowed only with \#
        by whom and where"},{"broken":["C3"],"given":["open centre"],"rules":["C3"],"steps":[{"at":17409\#
        92400000,"clocks":{},"command":"BeginReferral","details":["link: link-the-case","referrer: legal\#
        Representative"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command"\#
        :"AttachDocument","details":["document: id early; kind other; fileName other.pdf; mediaType appl\#
        ication/pdf; bytes 48211"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":\#
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
        sk found ; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"at\#
        ":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind\#
         safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211"],"\#
        outcome":{"invalid":{"_0":["document.showsPrivateDetails"]}},"who":"referrer"},{"at":17409924000\#
        00,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; kind safeguarding\#
        Letter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; showsPrivateDet\#
        ails true"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"A\#
        nswerReferral","details":["answers: papers hasSection7Report false; hasOtherConcerns false"],"ou\#
        tcome":{"invalid":{"_0":["documents.0.showsPrivateDetails"]}},"who":"referrer"},{"at":1740992400\#
        000,"clocks":{},"command":"RemoveDocument","details":["document: early"],"outcome":{"done":{}},"\#
        who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers:\#
         papers hasSection7Report false; hasOtherConcerns false"],"outcome":{"done":{}},"who":"referrer"\#
        }],"title":"Where something is kept private, each document says whether it shows that"},{"broken\#
        ":["C15"],"given":["open centre"],"rules":["C15"],"steps":[{"at":1740992400000,"clocks":{},"comm\#
        and":"BeginReferral","details":["link: link-the-case","referrer: legalRepresentative"],"outcome"\#
        :{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"AttachDocument","details\#
        ":["document: id the-letter; kind safeguardingLetter; fileName safeguardingLetter.pdf; mediaType\#
         application/pdf; bytes 48211; showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer\#
        "},{"at":1740992400000,"clocks":{},"command":"AnswerReferral","details":["answers: professional \#
        attends true; name Cath Moss"],"outcome":{"invalid":{"_0":["answers.professional.office","answer\#
        s.professional.why"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerReferr\#
        al","details":["answers: referrer kind legalRepresentative; name Ruth Lee; organisation Lee and \#
        Partners; email referrer@example.org; service centre the-centre; kind supportedCentre; frequency\#
         every two weeks; minutes 60; proceedings hasOrder true; court Family Court at Leeds; caseNumber\#
         LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fallBack eitherPartyRestor\#
        es; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adults id mum; role resident\#
        Carer; firstName Mia; lastName Hill; relationship mother; contact telephone 07700 900001; keepsT\#
        elephonePrivate true, id dad; role visitingAdult; firstName Dan; lastName Cole; relationship fat\#
        her; contact email dan@example.org; attendees named ; arrangements willingToMeet no; mayLeaveCen\#
        tre false; photographs none; preparation who the mother; how with the centre's picture book; by \#
        2027-02-26; interpreter isNeeded false; risk found ; papers hasSection7Report false; hasOtherCon\#
        cerns false; declaration name Ruth Lee; isTrue true"],"outcome":{"done":{}},"who":"referrer"},{"\#
        at":1740992400000,"clocks":{},"command":"SubmitReferral","details":[],"outcome":{"invalid":{"_0"\#
        :["answers.professional"]}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"AnswerR\#
        eferral","details":["answers: professional attends true; name Cath Moss; office Cafcass; why to \#
        see the second session"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"SubmitReferral","details":[],"outcome":{"done":{}},"who":"referrer"}],"title":"A pro\#
        fessional who attends is named, with office and reason"},{"broken":["C12"],"given":["open centre\#
        "],"rules":["C12"],"steps":[{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":\#
        ["link: link-the-case","referrer: legalRepresentative"],"outcome":{"done":{}},"who":"anyone"},{"\#
        at":1740992400000,"clocks":{},"command":"AttachDocument","details":["document: id the-letter; ki\#
        nd safeguardingLetter; fileName safeguardingLetter.pdf; mediaType application/pdf; bytes 48211; \#
        showsPrivateDetails false"],"outcome":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks"\#
        :{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan Cole; rel\#
        ationship ; comesWith visitingAdult"],"outcome":{"invalid":{"_0":["answers.attendees.named.0.par\#
        t","answers.attendees.named.0.relationship"]}},"who":"referrer"},{"at":1740992400000,"clocks":{}\#
        ,"command":"AnswerReferral","details":["answers: referrer kind legalRepresentative; name Ruth Le\#
        e; organisation Lee and Partners; email referrer@example.org; service centre the-centre; kind su\#
        pportedCentre; frequency every two weeks; minutes 60; proceedings hasOrder true; court Family Co\#
        urt at Leeds; caseNumber LS25P00101; orderDate 2025-02-28; papersFrom the mother's solicitor; fa\#
        llBack eitherPartyRestores; children id sam; firstName Sam; lastName Hill; born 2019-05-04; adul\#
        ts id mum; role residentCarer; firstName Mia; lastName Hill; relationship mother; contact teleph\#
        one 07700 900001; keepsTelephonePrivate true, id dad; role visitingAdult; firstName Dan; lastNam\#
        e Cole; relationship father; contact email dan@example.org; arrangements willingToMeet no; mayLe\#
        aveCentre false; photographs none; preparation who the mother; how with the centre's picture boo\#
        k; by 2027-02-26; interpreter isNeeded false; professional attends false; risk found ; papers ha\#
        sSection7Report false; hasOtherConcerns false; declaration name Ruth Lee; isTrue true"],"outcome\#
        ":{"done":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","deta\#
        ils":[],"outcome":{"invalid":{"_0":["answers.attendees"]}},"who":"referrer"},{"at":1740992400000\#
        ,"clocks":{},"command":"AnswerReferral","details":["answers: attendees named id gran; name Joan \#
        Cole; relationship grandmother; part the last half hour; comesWith visitingAdult"],"outcome":{"d\#
        one":{}},"who":"referrer"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":\#
        [],"outcome":{"done":{}},"who":"referrer"}],"title":"Everybody who comes is named, with their pa\#
        rt of the visit"},{"broken":["C1"],"given":["open centre"],"rules":["C1"],"steps":[{"at":1740992\#
        400000,"clocks":{},"command":"BeginReferral","details":["case: family0-case","link: link-0","ref\#
        errer: parent"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":\#
        "BeginReferral","details":["case: family1-case","link: link-1","referrer: legalRepresentative"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral",\#
        "details":["case: family2-case","link: link-2","referrer: court"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["case: family3-case\#
        ","link: link-3","referrer: cafcass"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,\#
        "clocks":{},"command":"BeginReferral","details":["case: family4-case","link: link-4","referrer: \#
        cafcassCymru"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"\#
        BeginReferral","details":["case: family5-case","link: link-5","referrer: localAuthority"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","detai\#
        ls":["case: family7-case","link: link-7","referrer: neighbour"],"outcome":{"invalid":{"_0":["ref\#
        errer"]}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["\#
        case: family8-case","link: link-8","person: somebody-else","referrer: parent"],"outcome":{"denie\#
        d":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"SubmitReferral","details":["ca\#
        se: family0-case"],"outcome":{"denied":{}},"who":"anyone"}],"title":"Parents, lawyers, courts, C\#
        afcass, Cafcass Cymru and local authorities may refer, signed in or not"},{"broken":[],"given":[\#
        ],"rules":["A2"],"steps":[{"at":1648627200000,"clocks":{},"command":"EnterCentre","details":["ce\#
        ntre: the-centre","profile: name Spring and Autumn; town Diss; country england; takesSelfReferra\#
        ls false"],"outcome":{"done":{}},"who":"officer"},{"at":1648627200000,"clocks":{},"command":"Awa\#
        rdAccreditation","details":["centre: the-centre","standard: supported","awarded: 2022-03-30"],"o\#
        utcome":{"done":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"AwardAccreditati\#
        on","details":["centre: the-centre","standard: supervised","awarded: 2022-10-26"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1666771200000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: supportedCentre, supervisedElsewhere"],"outcome":{"done":{}},"who":"coo\#
        rdinator"},{"at":1743292740000,"clocks":{},"details":["centre: the-centre","offered: supportedCe\#
        ntre, supervisedElsewhere"],"outcome":{"done":{}},"who":"anyone"},{"at":1743292800000,"clocks":{\#
        },"details":["centre: the-centre","offered: supervisedElsewhere"],"outcome":{"done":{}},"who":"a\#
        nyone"},{"at":1761433140000,"clocks":{},"details":["centre: the-centre","offered: supervisedElse\#
        where"],"outcome":{"done":{}},"who":"anyone"},{"at":1761433200000,"clocks":{},"details":["centre\#
        : the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"Accreditation that la\#
        pses on the last Sunday of March or October lapses at London's midnight"},{"broken":[],"given":[\#
        ],"rules":["A2"],"steps":[{"at":1709197200000,"clocks":{},"command":"EnterCentre","details":["ce\#
        ntre: the-centre","profile: name Leap Year; town Diss; country england; takesSelfReferrals false\#
        "],"outcome":{"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"AwardAccred\#
        itation","details":["centre: the-centre","standard: supported","awarded: 2024-02-29"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1709197200000,"clocks":{},"command":"StateOffers","details":[\#
        "centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":\#
        1803772740000,"clocks":{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1803772800000,"clocks":{},"details":["register: all","centres: "],"outco\#
        me":{"done":{}},"who":"anyone"}],"title":"An award of 29 February lasts until the end of Februar\#
        y"},{"broken":[],"given":["centre on the register"],"rules":["A1","A2","A4"],"steps":[{"at":1740\#
        992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedC\#
        entre, supervisedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"details":["register: supportedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"\#
        anyone"},{"at":1740992400000,"clocks":{},"details":["register: virtualSupported","centres: "],"o\#
        utcome":{"done":{}},"who":"anyone"},{"at":1819753140000,"clocks":{},"details":["register: superv\#
        isedCentre","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at":1819753200000,"cl\#
        ocks":{},"details":["register: supervisedCentre","centres: "],"outcome":{"done":{}},"who":"anyon\#
        e"},{"at":1819753200000,"clocks":{},"details":["register: all","centres: "],"outcome":{"done":{}\#
        },"who":"anyone"},{"at":1819753200000,"clocks":{},"details":["centre: the-centre","offered: ","s\#
        tated: supervisedCentre, supportedCentre"],"outcome":{"done":{}},"who":"anyone"},{"at":181975320\#
        0000,"clocks":{},"command":"AwardAccreditation","details":["centre: the-centre","standard: suppo\#
        rted","awarded: 2027-09-01"],"outcome":{"done":{}},"who":"officer"},{"at":1819753200000,"clocks"\#
        :{},"details":["register: all","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1819753200000,"clocks":{},"details":["centre: the-centre","offered: supportedCentre"],"outcome\#
        ":{"done":{}},"who":"anyone"}],"title":"A service is found for as long as its accreditation last\#
        s, and not a day longer"},{"broken":["A4"],"given":["centre on the register"],"rules":["A4"],"st\#
        eps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","name: Stepping Stone Cont\#
        act Centre","town: Thetford"],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks"\#
        :{},"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarde\#
        d: 2025-03-03"],"outcome":{"denied":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command\#
        ":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded: 2025-03-0\#
        3"],"outcome":{"denied":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Stat\#
        eOffers","details":["centre: the-centre","kinds: "],"outcome":{"denied":{}},"who":"coordinator a\#
        t another-centre"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details":["ce\#
        ntre: the-centre","standard: supported","awarded: 2025-03-04"],"outcome":{"invalid":{"_0":["awar\#
        ded"]}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"AwardAccreditation","details\#
        ":["centre: the-centre","standard: supported","awarded: 2024-09-01"],"outcome":{"done":{}},"who"\#
        :"officer"},{"at":1740992400000,"clocks":{},"details":["centre: nowhere"],"outcome":{"denied":{}\#
        },"who":"anyone"}],"title":"Anyone reads the register; only its officer awards, and never ahead \#
        of time"},{"broken":[],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":17409924\#
        00000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentr\#
        e, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["centre: the-centre","offe\#
        red: supportedCentre, supervisedCentre, supervisedElsewhere, virtualSupported, virtualSupervised\#
        "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"details":["register: s\#
        upervisedElsewhere","centres: the-centre"],"outcome":{"done":{}},"who":"anyone"}],"title":"A cen\#
        tre with both standards offers every kind of service there is, each by its own name"},{"broken":\#
        ["A8"],"given":["centre on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{\#
        },"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre, softPlay"],"o\#
        utcome":{"invalid":{"_0":["kinds.1"]}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"det\#
        ails":["centre: the-centre","offered: "],"outcome":{"done":{}},"who":"anyone"}],"title":"A kind \#
        of service that the protocol does not know cannot be offered"},{"broken":["A8"],"given":["centre\#
         on the register"],"rules":["A8"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffer\#
        s","details":["centre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"BeginReferral","details":["link: link-one","c\#
        entre: the-centre","kind: supervisedElsewhere","referrer: parent"],"outcome":{"refused":{"_0":"A\#
        8"}},"who":"anyone"}],"title":"A referral cannot ask a centre for a kind of service that it does\#
         not offer"},{"broken":["A2"],"given":[],"rules":["A2"],"steps":[{"at":1740992400000,"clocks":{}\#
        ,"command":"EnterCentre","details":["centre: the-centre","profile: name Supported Only; town The\#
        tford; country england; takesSelfReferrals true"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-centre","kinds: support\#
        edCentre"],"outcome":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{\#
        },"command":"AwardAccreditation","details":["centre: the-centre","standard: supported","awarded:\#
         2025-03-03"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"\#
        StateOffers","details":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcom\#
        e":{"refused":{"_0":"A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"State\#
        Offers","details":["centre: the-centre","kinds: virtualSupervised"],"outcome":{"refused":{"_0":"\#
        A2"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre, virtualSupported"],"outcome":{"done":{}},"who":"coor\#
        dinator"},{"at":1835640000000,"clocks":{},"command":"StateOffers","details":["centre: the-centre\#
        ","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1835686800000,"cloc\#
        ks":{},"command":"StateOffers","details":["centre: the-centre","kinds: virtualSupported"],"outco\#
        me":{"refused":{"_0":"A2"}},"who":"coordinator"}],"title":"A centre that is accredited for suppo\#
        rted contact alone cannot offer supervised contact"},{"broken":["A1"],"given":["centre on the re\#
        gister"],"rules":["A1"],"steps":[{"at":1819742400000,"clocks":{},"command":"StateOffers","detail\#
        s":["centre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1819753140000,"clocks":{},"command":"BeginReferral","details":["link: link\#
        -one","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcome":{"done":{}},"wh\#
        o":"anyone"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details":["case: another\#
        -case","link: link-two","centre: the-centre","kind: supportedCentre","referrer: parent"],"outcom\#
        e":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"command":"AwardAccre\#
        ditation","details":["centre: the-centre","standard: supported","awarded: 2027-09-01"],"outcome"\#
        :{"done":{}},"who":"officer"},{"at":1819753200000,"clocks":{},"command":"BeginReferral","details\#
        ":["case: another-case","link: link-two","centre: the-centre","kind: supervisedCentre","referrer\#
        : court"],"outcome":{"refused":{"_0":"A1"}},"who":"anyone"},{"at":1819753200000,"clocks":{},"com\#
        mand":"BeginReferral","details":["case: another-case","link: link-two","centre: the-centre","kin\#
        d: supportedCentre","referrer: parent"],"outcome":{"done":{}},"who":"anyone"}],"title":"A referr\#
        al names only a service that is accredited, that day, for the contact it asks for"},{"broken":[]\#
        ,"given":["centre on the register"],"rules":["A9"],"steps":[{"at":1740992400000,"clocks":{},"com\#
        mand":"StateOffers","details":["centre: the-centre","kinds: supportedCentre","others: services h\#
        andover, indirectContact, parentingAssessment; languages Polish, British Sign Language; accessNe\#
        edsMet step-free, hearing loop"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"details":["centre: the-centre","services: handover, indirectContact, parentingAsses\#
        sment","languages: Polish, British Sign Language","access: step-free, hearing loop"],"outcome":{\#
        "done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["c\#
        entre: the-centre","kinds: supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"details":["centre: the-centre","services: ","languages: ","access: "],"\#
        outcome":{"done":{}},"who":"anyone"}],"title":"A centre says what else it offers, in which langu\#
        ages, and which needs it meets"},{"broken":["A9"],"given":["centre on the register"],"rules":["A\#
        9"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["centre: the-cen\#
        tre","kinds: supportedCentre","others: services handover, babysitting"],"outcome":{"invalid":{"_\#
        0":["others.services.1"]}},"who":"coordinator"}],"title":"An offer that the register has no name\#
         for is not taken"},{"broken":[],"given":["centre on the register"],"rules":["A3"],"steps":[{"at\#
        ":1803718800000,"clocks":{},"details":["centre: the-centre","renewals: supported later; supervis\#
        ed later"],"outcome":{"done":{}},"who":"coordinator"},{"at":1803805200000,"clocks":{},"details":\#
        ["centre: the-centre","renewals: supported due; supervised due"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewals: hidden"],\#
        "outcome":{"done":{}},"who":"anyone"},{"at":1803805200000,"clocks":{},"command":"AwardAccreditat\#
        ion","details":["centre: the-centre","standard: supported","awarded: 2027-02-28"],"outcome":{"do\#
        ne":{}},"who":"officer"},{"at":1803805200000,"clocks":{},"details":["centre: the-centre","renewa\#
        ls: supported later; supervised due","accredited_until: supported 2030-02-27; supervised 2027-08\#
        -31"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Notice of a renewal is given in time,\#
         and a new award begins again"},{"broken":["A3"],"given":["centre on the register"],"rules":["A3\#
        "],"steps":[{"at":1811664000000,"clocks":{},"command":"ChangeRegisterSettings","details":["setti\#
        ngs: renewalNoticeMonths 0; decideWithinDays 29"],"outcome":{"invalid":{"_0":["settings.decideWi\#
        thinDays","settings.renewalNoticeMonths"]}},"who":"officer"},{"at":1811664000000,"clocks":{},"co\#
        mmand":"ChangeRegisterSettings","details":["settings: renewalNoticeMonths 3; decideWithinDays 7"\#
        ],"outcome":{"denied":{}},"who":"coordinator"},{"at":1811664000000,"clocks":{},"details":["centr\#
        e: the-centre","renewals: supported due"],"outcome":{"done":{}},"who":"coordinator"},{"at":18116\#
        64000000,"clocks":{},"command":"ChangeRegisterSettings","details":["settings: renewalNoticeMonth\#
        s 3; decideWithinDays 7"],"outcome":{"done":{}},"who":"officer"},{"at":1811664000000,"clocks":{}\#
        ,"details":["centre: the-centre","renewals: supported later"],"outcome":{"done":{}},"who":"coord\#
        inator"},{"at":1811750400000,"clocks":{},"details":["centre: the-centre","renewals: supported du\#
        e"],"outcome":{"done":{}},"who":"coordinator"}],"title":"How long before is the register officer\#
        's choice, within bounds"},{"broken":["A1"],"given":["referral accepted"],"rules":["A3"],"steps"\#
        :[{"at":1740992400000,"clocks":{},"details":["centre: the-centre","families_affected: supported \#
        0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753140000,"clocks":{},"details":["centr\#
        e: the-centre","renewals: supported due","families_affected: supported 1; supervised 0"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"details":["centre: the-cent\#
        re","renewals: supported lapsed; supervised lapsed","families_affected: supported 1; supervised \#
        0","offered: "],"outcome":{"done":{}},"who":"coordinator"},{"at":1819753200000,"clocks":{},"comm\#
        and":"BookSessions","details":["dates: 2027-09-04","from: 10:30","minutes: 60","room: blue"],"ou\#
        tcome":{"refused":{"_0":"A1"}},"who":"coordinator"}],"title":"An award that is not renewed lapse\#
        s, and the families whom it affects are listed"},{"broken":[],"given":["centre on the register"]\#
        ,"rules":["A5"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateOffers","details":["cen\#
        tre: the-centre","kinds: supportedCentre, supervisedCentre"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-cen\#
        tre","kind: supportedCentre","weeks: 6"],"outcome":{"done":{}},"who":"coordinator"},{"at":174329\#
        4600000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-centre","kind: supervis\#
        edCentre","weeks: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743294600000,"clocks":{}\#
        ,"details":["centre: the-centre","waiting_weeks: supportedCentre 6; supervisedCentre 0; virtualS\#
        upported none","waiting_stated: supportedCentre 2025-03-03; supervisedCentre 2025-03-30"],"outco\#
        me":{"done":{}},"who":"anyone"},{"at":1761521400000,"clocks":{},"command":"StateWaitingTime","de\#
        tails":["centre: the-centre","kind: supportedCentre","weeks: 4"],"outcome":{"done":{}},"who":"co\#
        ordinator"},{"at":1761521400000,"clocks":{},"details":["centre: the-centre","waiting_weeks: supp\#
        ortedCentre 4","waiting_stated: supportedCentre 2025-10-26"],"outcome":{"done":{}},"who":"anyone\#
        "}],"title":"The wait that the public reads bears the day on which the centre said so"},{"broken\#
        ":["A5"],"given":["centre on the register"],"rules":["A5"],"steps":[{"at":1740992400000,"clocks"\#
        :{},"command":"StateOffers","details":["centre: the-centre","kinds: supportedCentre"],"outcome":\#
        {"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","d\#
        etails":["centre: the-centre","kind: supervisedCentre","weeks: 6"],"outcome":{"refused":{"_0":"A\#
        5"}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details"\#
        :["centre: the-centre","kind: supportedCentre","weeks: 104"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-cen\#
        tre","kind: supportedCentre","weeks: 105"],"outcome":{"invalid":{"_0":["weeks"]}},"who":"coordin\#
        ator"},{"at":1740992400000,"clocks":{},"command":"StateWaitingTime","details":["centre: the-cent\#
        re","kind: supportedCentre","weeks: 2"],"outcome":{"denied":{}},"who":"volunteer"}],"title":"A c\#
        entre states no wait for contact that it does not offer"},{"broken":[],"given":["supervised sess\#
        ion held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["met"],"H2":["running","2\#
        025-09-08"]},"command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"The three-month review is held on its last day"\#
        },{"broken":[],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"\#
        clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: sixMonths","findings: The court \#
        decides in November.","exceptional: circumstances The court decides in November.; signedOffBy Co\#
        ra Field; until 2025-11-29"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757372340000,"clo\#
        cks":{},"command":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","roo\#
        m: green","supervisor: sue"],"outcome":{"done":{}},"who":"coordinator"}],"title":"After a six-mo\#
        nth review contact goes on to the day that was signed off"},{"broken":[],"given":["supervised se\#
        ssions booked"],"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNe\#
        eded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{},"deta\#
        ils":["sessions: 0"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},\#
        "command":"SayPlaceNotNeeded","details":[],"outcome":{"done":{}},"who":"visitor"}],"title":"The \#
        resident carer frees the place in one step"},{"broken":[],"given":["supervised sessions booked"]\#
        ,"rules":["H4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details"\#
        :[],"outcome":{"done":{}},"who":"visitor"},{"at":1740992400000,"clocks":{},"details":["sessions:\#
         0"],"outcome":{"done":{}},"who":"coordinator"}],"title":"The visiting adult may do it too"},{"b\#
        roken":["H4"],"given":["supervised sessions booked"],"rules":["H4"],"steps":[{"at":1740992400000\#
        ,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denied":{}},"who":"superviso\#
        r"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotNeeded","details":[],"outcome":{"denie\#
        d":{}},"who":"resident of another-case"},{"at":1740992400000,"clocks":{},"command":"SayPlaceNotN\#
        eeded","details":[],"outcome":{"denied":{}},"who":"anyone"}],"title":"Nobody who is not of the c\#
        ase frees its place"},{"broken":["H4"],"given":["supervised session held"],"rules":["H4"],"steps\#
        ":[{"at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","co\#
        ntactCeased: 2025-03-07"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"\#
        at":1741597200000,"clocks":{},"command":"CloseCase","details":["reason: placeNotNeeded","contact\#
        Ceased: 2025-03-11"],"outcome":{"invalid":{"_0":["contactCeased"]}},"who":"coordinator"},{"at":1\#
        741597200000,"clocks":{"H1":["none"],"H2":["none"]},"command":"CloseCase","details":["reason: pl\#
        aceNotNeeded","contactCeased: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        597200000,"clocks":{},"details":["stage: closed","held: 1","sessions: 1"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Closing frees what is ahead, not before the last session that was\#
         held"},{"broken":["H1"],"given":["supervised session held"],"rules":["H1"],"steps":[{"at":17415\#
        97200000,"clocks":{"H1":["2025-06-08"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,\#
        "clocks":{"H1":["running"]},"details":[],"outcome":{"done":{}}},{"at":1749423540000,"clocks":{},\#
        "command":"HoldReview","details":["kind: threeMonths","findings: Going well."],"outcome":{"denie\#
        d":{}},"who":"supervisor"},{"at":1749423540000,"clocks":{},"command":"HoldReview","details":["ki\#
        nd: threeMonths","findings: "],"outcome":{"invalid":{"_0":["findings"]}},"who":"coordinator"},{"\#
        at":1749423540000,"clocks":{"H1":["met"],"H2":["running"]},"command":"HoldReview","details":["ki\#
        nd: threeMonths","findings: Going well."],"outcome":{"done":{}},"who":"coordinator"}],"title":"A\#
         review with the coordinator after three months"},{"broken":["H1"],"given":["supervised session \#
        held"],"rules":["H1"],"steps":[{"at":1749423540000,"clocks":{"H1":["running"]},"command":"HoldRe\#
        view","details":["kind: other","findings: A word about parking."],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1749423600000,"clocks":{"H1":["overdue"]},"details":[],"outcome":{"done":{}}}\#
        ],"title":"A review that is not held turns overdue; another kind does not stand for it"},{"broke\#
        n":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757372340000,"clock\#
        s":{"H2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{"H2":["o\#
        verdue"]},"details":[],"outcome":{"done":{}}},{"at":1757372400000,"clocks":{},"command":"HoldRev\#
        iew","details":["kind: sixMonths","findings: The court decides in November.","exceptional: circu\#
        mstances The court decides in November.; signedOffBy ; until 2025-11-30"],"outcome":{"refused":{\#
        "_0":"H2"}},"who":"coordinator"},{"at":1757372400000,"clocks":{},"command":"HoldReview","details\#
        ":["kind: sixMonths","findings: The court decides in November.","exceptional: circumstances  ; s\#
        ignedOffBy Cora Bell; until 2025-11-30"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"},\#
        {"at":1757372400000,"clocks":{},"command":"HoldReview","details":["kind: threeMonths","findings:\#
         The court decides in November.","exceptional: circumstances The court decides in November.; sig\#
        nedOffBy Cora Bell; until 2025-11-30"],"outcome":{"invalid":{"_0":["exceptional"]}},"who":"coord\#
        inator"},{"at":1757372400000,"clocks":{"H2":["met"]},"command":"HoldReview","details":["kind: si\#
        xMonths","findings: The court decides in November.","exceptional: circumstances The court decide\#
        s in November.; signedOffBy Cora Bell; until 2025-11-30"],"outcome":{"done":{}},"who":"coordinat\#
        or"}],"title":"After six months contact goes on only in exceptional circumstances, stated and si\#
        gned off"},{"broken":["E3"],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":17\#
        43494400000,"clocks":{"E3":["none"]},"command":"HoldReview","details":["kind: firstBlock","findi\#
        ngs: Going well."],"outcome":{"refused":{"_0":"E3"}},"who":"coordinator"},{"at":1743494400000,"c\#
        locks":{},"command":"HoldReview","details":["kind: other","findings: Not begun yet."],"outcome":\#
        {"done":{}},"who":"coordinator"}],"title":"A first block is not reviewed before there is one"},{\#
        "broken":[],"given":["cymru referral accepted"],"rules":["E3"],"steps":[{"at":1743494400000,"clo\#
        cks":{"E3":["none"]},"command":"BookSessions","details":["dates: 2025-04-05, 2025-04-12, 2025-04\#
        -19","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{"done":{}},"who":"c\#
        oordinator"},{"at":1743494400000,"clocks":{"E3":["2025-04-26"]},"command":"BookSessions","detail\#
        s":["dates: 2025-04-26","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcome":{\#
        "done":{}},"who":"coordinator"}],"title":"A whole block in the diary makes its review due"},{"br\#
        oken":["H2"],"given":["supervised session held"],"rules":["H2"],"steps":[{"at":1757318400000,"cl\#
        ocks":{},"command":"HoldReview","details":["kind: sixMonths","findings: The court decides in Nov\#
        ember.","exceptional: circumstances The court decides in November.; signedOffBy Cora Field; unti\#
        l 2025-11-28"],"outcome":{"done":{}},"who":"coordinator"},{"at":1757318400000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-11-29","from: 10:30","minutes: 60","room: green","sup\#
        ervisor: sue"],"outcome":{"refused":{"_0":"H2"}},"who":"coordinator"}],"title":"Contact does not\#
         go on beyond the day that was signed off"},{"broken":[],"given":["supervised referral accepted"\#
        ],"rules":["G1"],"steps":[{"at":1746871200000,"clocks":{"G1":["met"],"G2":["none"]},"command":"R\#
        eportIncident","details":["incident: bruise","kinds: immediateProtection","account: Sam said who\#
         had done it.","happened: 2025-05-10T10:40","toldAuthorities: authority police; toldWhom The con\#
        trol room; at 2025-05-10T10:45; reference CAD 1234","suspendContact: false"],"outcome":{"done":{\#
        }},"who":"volunteer"}],"title":"The centre itself tells the police or children's services at onc\#
        e"},{"broken":["G1"],"given":["supervised referral accepted"],"rules":["G1"],"steps":[{"at":1746\#
        871200000,"clocks":{"G1":["overdue"]},"command":"ReportIncident","details":["incident: bruise","\#
        kinds: immediateProtection","account: Sam said who had done it.","happened: 2025-05-10T10:40","t\#
        oldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":174687\#
        1200000,"clocks":{},"command":"ResumeContact","details":["reassessment: All is well.","assessor:\#
         Cora Bell"],"outcome":{"refused":{"_0":"G1"}},"who":"coordinator"},{"at":1746871200000,"clocks"\#
        :{"G1":["met"]},"command":"TellAuthority","details":["incident: bruise","told: authority childre\#
        nsServices; toldWhom The duty desk; at 2025-05-10T10:59"],"outcome":{"done":{}},"who":"volunteer\#
        "},{"at":1746871200000,"clocks":{},"command":"TellAuthority","details":["incident: bruise","told\#
        : authority police; toldWhom Somebody; at 2025-05-10T10:59"],"outcome":{"denied":{}},"who":"resi\#
        dent"}],"title":"Nobody told is overdue from the moment that it happened, and until somebody is"\#
        },{"broken":["G3"],"given":["supervised referral accepted"],"rules":["G3"],"steps":[{"at":174687\#
        8400000,"clocks":{},"command":"ReportIncident","details":["incident: push","kinds: violent","acc\#
        ount: Dad pushed the table over.","happened: 2025-05-10T12:40","toldAuthorities: ","suspendConta\#
        ct: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":[\#
        "suspended: true"],"outcome":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"c\#
        ommand":"BookSessions","details":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green",\#
        "supervisor: sue"],"outcome":{"refused":{"_0":"G3"}},"who":"coordinator"},{"at":1746878400000,"c\#
        locks":{},"command":"ResumeContact","details":["reassessment: Spoke with both; manageable.","ass\#
        essor: Sue Park"],"outcome":{"denied":{}},"who":"supervisor"},{"at":1746878400000,"clocks":{},"c\#
        ommand":"ResumeContact","details":["reassessment: ","assessor: "],"outcome":{"invalid":{"_0":["a\#
        ssessor","reassessment"]}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"Resum\#
        eContact","details":["reassessment: Spoke with both; manageable.","assessor: Cora Bell"],"outcom\#
        e":{"done":{}},"who":"coordinator"},{"at":1746878400000,"clocks":{},"command":"BookSessions","de\#
        tails":["dates: 2025-05-17","from: 11:00","minutes: 60","room: green","supervisor: sue"],"outcom\#
        e":{"done":{}},"who":"coordinator"}],"title":"After violence contact is suspended until risk has\#
         been assessed afresh"},{"broken":[],"given":["supervised referral accepted"],"rules":["G3"],"st\#
        eps":[{"at":1746878400000,"clocks":{},"command":"ReportIncident","details":["incident: fall","ki\#
        nds: injury","account: Sam fell and cut a knee.","happened: 2025-05-10T12:40","toldAuthorities: \#
        ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks"\#
        :{},"details":["suspended: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":174687840000\#
        0,"clocks":{},"command":"ReportIncident","details":["incident: second-fall","kinds: injury","acc\#
        ount: Sam fell again.","happened: 2025-05-10T12:50","toldAuthorities: ","suspendContact: true"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1746878400000,"clocks":{},"details":["suspended: \#
        true"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Contact goes on after an incident wh\#
        ere nobody asked for it to stop"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":[\#
        "G2"],"steps":[{"at":1744902000000,"clocks":{"G1":["none"],"G2":["2025-04-22"]},"command":"Repor\#
        tIncident","details":["incident: shouting","kinds: threatening","account: Dad shouted: \"You wai\#
        t.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspendContact: false"],"outcome":{"done\#
        ":{}},"who":"volunteer"},{"at":1744902000000,"clocks":{},"command":"TellCommissioner","details":\#
        ["incident: shouting","inWriting: false"],"outcome":{"denied":{}},"who":"volunteer"},{"at":17453\#
        08800000,"clocks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting\#
        ","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"\#
        G2":["met"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"ou\#
        tcome":{"done":{}},"who":"coordinator"}],"title":"Cafcass Cymru is told within one working day, \#
        Easter left out, and in writing"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":[\#
        "G2"],"steps":[{"at":1766577600000,"clocks":{"G2":["2025-12-29"]},"command":"ReportIncident","de\#
        tails":["incident: words","kinds: discriminatory","account: What was said, word for word.","happ\#
        ened: 2025-12-24T11:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1766577600000,"clocks":{},"command":"TellCommissioner","details":["inciden\#
        t: words","inWriting: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"cl\#
        ocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":\#
        ["overdue"]},"details":[],"outcome":{"done":{}}},{"at":1767052800000,"clocks":{"G2":["met"]},"co\#
        mmand":"TellCommissioner","details":["incident: words","inWriting: true"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"To have told it is not to have written it; both turn overdue, Chr\#
        istmas left out"},{"broken":["G2"],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{\#
        "at":1743264000000,"clocks":{"G2":["2025-03-31"]},"command":"ReportIncident","details":["inciden\#
        t: push","kinds: abusive","account: What was seen and heard.","happened: 2025-03-29T15:30","told\#
        Authorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743461\#
        940000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at":1743462000000,"cloc\#
        ks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One working day across the \#
        night on which the clocks go forward"},{"broken":["G2"],"given":["cymru referral accepted"],"rul\#
        es":["G2"],"steps":[{"at":1761404400000,"clocks":{"G2":["2025-10-27"]},"command":"ReportIncident\#
        ","details":["incident: push","kinds: abusive","account: What was seen and heard.","happened: 20\#
        25-10-25T15:30","toldAuthorities: ","suspendContact: false"],"outcome":{"done":{}},"who":"coordi\#
        nator"},{"at":1761609540000,"clocks":{"G2":["running"]},"details":[],"outcome":{"done":{}}},{"at\#
        ":1761609600000,"clocks":{"G2":["overdue"]},"details":[],"outcome":{"done":{}}}],"title":"One wo\#
        rking day across the night on which the clocks go back"},{"broken":["G2"],"given":["supervised r\#
        eferral accepted"],"rules":["G2"],"steps":[{"at":1746871200000,"clocks":{"G2":["none"]},"command\#
        ":"ReportIncident","details":["incident: words","kinds: threatening","account: What was seen and\#
         heard.","happened: 2025-05-10T10:40","toldAuthorities: ","suspendContact: false"],"outcome":{"d\#
        one":{}},"who":"coordinator"},{"at":1746871200000,"clocks":{},"command":"TellCommissioner","deta\#
        ils":["incident: words","inWriting: true"],"outcome":{"refused":{"_0":"G2"}},"who":"coordinator"\#
        }],"title":"Cafcass Cymru learns nothing of a family that it did not refer"},{"broken":[],"given\#
        ":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1744902000000,"clocks":{"G2":["runni\#
        ng","2025-04-22"]},"command":"ReportIncident","details":["incident: shouting","kinds: threatenin\#
        g","account: Dad shouted: \"You wait.\"","happened: 2025-04-17T15:50","toldAuthorities: ","suspe\#
        ndContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1745308800000,"clocks":{"G2":[\#
        "running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1745362740000,"clocks":{"G2":["met"]},"command":"T\#
        ellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},"who":\#
        "coordinator"}],"title":"Told and written by the end of the Tuesday after Easter"},{"broken":[],\#
        "given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1766577600000,"clocks":{"G2":[\#
        "running","2025-12-29"]},"command":"ReportIncident","details":["incident: shouting","kinds: thre\#
        atening","account: Dad shouted: \"You wait.\"","happened: 2025-12-24T11:50","toldAuthorities: ",\#
        "suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1766581200000,"clocks":{\#
        "G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWriting: false\#
        "],"outcome":{"done":{}},"who":"coordinator"},{"at":1767052740000,"clocks":{"G2":["met"]},"comma\#
        nd":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"done":{}},\#
        "who":"coordinator"}],"title":"Told and written by the end of the Monday after Christmas"},{"bro\#
        ken":[],"given":["cymru referral accepted"],"rules":["G2"],"steps":[{"at":1761404400000,"clocks"\#
        :{"G2":["running","2025-10-27"]},"command":"ReportIncident","details":["incident: shouting","kin\#
        ds: threatening","account: Dad shouted: \"You wait.\"","happened: 2025-10-25T15:50","toldAuthori\#
        ties: ","suspendContact: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1761406200000,"c\#
        locks":{"G2":["running"]},"command":"TellCommissioner","details":["incident: shouting","inWritin\#
        g: false"],"outcome":{"done":{}},"who":"coordinator"},{"at":1761609540000,"clocks":{"G2":["met"]\#
        },"command":"TellCommissioner","details":["incident: shouting","inWriting: true"],"outcome":{"do\#
        ne":{}},"who":"coordinator"}],"title":"Told and written by the end of the Monday after the clock\#
        s go back"},{"broken":[],"given":["sessions booked"],"rules":["E5","E6"],"steps":[{"at":17414289\#
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
        30","outcome: attended"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741434000000,"clocks":{\#
        },"details":["held: 1"],"outcome":{"done":{}},"who":"coordinator"}],"title":"Each side comes and\#
         goes in its own time, and the session is held"},{"broken":[],"given":["sessions booked"],"rules\#
        ":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-\#
        08","state: due","hold: none","conditions: The visiting adult comes by the side door.","photogra\#
        phs: none","child_may_go_out: false","interpreter: none","professional: none","inside: ","may_en\#
        ter: Dan Cole","may_begin: false"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741428900000,\#
        "clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session:\#
         the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741\#
        429800000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08","state: waiting","inside\#
        : Dan Cole","may_enter: Mia Hill, Sam"],"outcome":{"done":{}},"who":"supervisor"},{"at":17414298\#
        00000,"clocks":{},"details":["centre: the-centre","day: 2025-03-09","conditions: none","inside: \#
        none"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The staff of the day see in one look w\#
        hat holds for a family, and who may come in now"},{"broken":["E9"],"given":["sessions booked"],"\#
        rules":["E9"],"steps":[{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 202\#
        5-03-08"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"at":1741428900000,"cl\#
        ocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcome":{"denied":{}},"who":"resid\#
        ent"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre","day: 2025-03-08"],"outcom\#
        e":{"denied":{}},"who":"visitor"},{"at":1741428900000,"clocks":{},"details":["centre: the-centre\#
        ","day: 2025-03-08"],"outcome":{"denied":{}},"who":"anyone"},{"at":1741428900000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-\#
        03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"volunteer at the-welsh-centre"},{"a\#
        t":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025\#
        -03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"denied":{}},"who":"vis\#
        itor"}],"title":"Nobody else sees the board of a centre's day, or works its door"},{"broken":["E\#
        5"],"given":["sessions booked"],"rules":["E5"],"steps":[{"at":1741428900000,"clocks":{},"command\#
        ":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08\#
        .1030","who: adult uncle"],"outcome":{"refused":{"_0":"E5"}},"who":"volunteer"},{"at":1741428900\#
        000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sess\#
        ion: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"titl\#
        e":"Whoever is not on the case is turned away, and that is kept"},{"broken":["E11"],"given":["re\#
        ferral submitted"],"rules":["E11"],"steps":[{"at":1740992400000,"clocks":{},"command":"StateHous\#
        eRules","details":["centre: the-centre","text: Be on time. Be kind. No photographs without leave\#
        ."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Screen\#
        Referral","details":["found: ","hasUnmanagedHarm: false","assessor: Cora Field"],"outcome":{"don\#
        e":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details"\#
        :["appointment: seen-mum","subject: adult mum","minutes: 45","way: faceToFace"],"outcome":{"done\#
        ":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"RecordPreVisit","details":\#
        ["appointment: seen-dad","subject: adult dad","minutes: 30","way: video","reason: lives two hour\#
        s away"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"A\#
        ssessRisk","details":["summary: Little risk was found, and none that staff cannot manage.","isMa\#
        nageable: true","childrenNeedPreVisit: false","assessor: Cora Field"],"outcome":{"done":{}},"who\#
        ":"coordinator"},{"at":1740992400000,"clocks":{},"command":"AcceptReferral","details":["kind: su\#
        pportedCentre","endsOn: 2027-02-26","conditions: The visiting adult comes by the side door."],"o\#
        utcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions\#
        ","details":["dates: 2025-03-08","from: 10:30","minutes: 60","room: blue"],"outcome":{"done":{}}\#
        ,"who":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome"\#
        :{"refused":{"_0":"E11"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"AcceptHo\#
        useRules","details":["adult: dad"],"outcome":{"done":{}},"who":"coordinator"},{"at":174142890000\#
        0,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","sessio\#
        n: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title"\#
        :"Nobody comes in who has not accepted the centre's rules"},{"broken":["E2"],"given":["supervise\#
        d referral accepted"],"rules":["E2"],"steps":[{"at":1740992400000,"clocks":{},"command":"AcceptH\#
        ouseRules","details":["adult: mum"],"outcome":{"done":{}},"who":"coordinator"},{"at":17409924000\#
        00,"clocks":{},"command":"AcceptHouseRules","details":["adult: dad"],"outcome":{"done":{}},"who"\#
        :"coordinator"},{"at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025\#
        -03-08","from: 10:30","minutes: 60","room: green","provisional: true"],"outcome":{"done":{}},"wh\#
        o":"coordinator"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: t\#
        he-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"r\#
        efused":{"_0":"E2"}},"who":"volunteer"},{"at":1741428900000,"clocks":{},"command":"BeginSession"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030"],"outcome\#
        ":{"refused":{"_0":"E2"}},"who":"volunteer"}],"title":"Supervised contact does not begin without\#
         its supervisor"},{"broken":["E6"],"given":["sessions booked"],"rules":["E6"],"steps":[{"at":174\#
        1428840000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":\#
        "volunteer"},{"at":1741428900000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741429740000,"clocks":{},"command":"ArriveAtDoor","details":["cent\#
        re: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome\#
        ":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command":"ArriveAt\#
        Door","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who\#
        : adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{},"command"\#
        :"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.\#
        1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429800000,"clocks":{}\#
        ,"command":"BeginSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2\#
        025-03-08.1030"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741429920000,"clocks":{},"comma\#
        nd":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-0\#
        8.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":\#
        {},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.\#
        2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17\#
        41433400000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08\#
        ","session: the-case.2025-03-08.1030","who: child sam"],"outcome":{"refused":{"_0":"E6"}},"who":\#
        "volunteer"},{"at":1741433400000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-ce\#
        ntre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"done":\#
        {}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details":["centr\#
        e: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: child sam"],"outcome"\#
        :{"done":{}},"who":"volunteer"},{"at":1741433400000,"clocks":{},"command":"LeaveByDoor","details\#
        ":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],\#
        "outcome":{"done":{}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"command":"LeaveByDoor"\#
        ,"details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adu\#
        lt dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741433940000,"clocks":{},"c\#
        ommand":"EndSession","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","outcome: attended"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":17414\#
        34000000,"clocks":{},"command":"LeaveByDoor","details":["centre: the-centre","day: 2025-03-08","\#
        session: the-case.2025-03-08.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"},{"\#
        at":1741434000000,"clocks":{},"command":"EndSession","details":["centre: the-centre","day: 2025-\#
        03-08","session: the-case.2025-03-08.1030","outcome: attended"],"outcome":{"done":{}},"who":"vol\#
        unteer"},{"at":1741434000000,"clocks":{},"details":["held: 1"],"outcome":{"done":{}},"who":"coor\#
        dinator"}],"title":"Each side comes and goes in its own window"},{"broken":["E6"],"given":["sess\#
        ions booked"],"rules":["E6"],"steps":[{"at":1741428600000,"clocks":{},"command":"SayLate","detai\#
        ls":["session: the-case.2025-03-08.1030","side: visitingAdult","minutes: 20"],"outcome":{"done":\#
        {}},"who":"visitor"},{"at":1741428600000,"clocks":{},"command":"SayLate","details":["session: th\#
        e-case.2025-03-08.1030","side: visitingAdult","minutes: 5"],"outcome":{"denied":{}},"who":"resid\#
        ent"},{"at":1741429800000,"clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","\#
        day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult mum"],"outcome":{"refused":{"_0\#
        ":"E6"}},"who":"volunteer"},{"at":1741430100000,"clocks":{},"command":"ArriveAtDoor","details":[\#
        "centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"ou\#
        tcome":{"done":{}},"who":"volunteer"},{"at":1741430340000,"clocks":{},"command":"ArriveAtDoor","\#
        details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult\#
         mum"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1741430400000,"clocks":{},"com\#
        mand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-case.2025-0\#
        3-08.1030","who: adult mum"],"outcome":{"done":{}},"who":"volunteer"},{"at":1741430400000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: the-c\#
        ase.2025-03-08.1030","who: child sam"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The ch\#
        ild waits outside while the visiting adult is late, and both sides hear of it"},{"broken":["E6"]\#
        ,"given":["referral accepted"],"rules":["E6"],"steps":[{"at":1740992400000,"clocks":{},"command"\#
        :"SetOpenings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:\#
        00; to 16:00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; \#
        kinds supportedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":\#
        {},"command":"BookSessions","details":["dates: 2025-03-30","from: 10:30","minutes: 60","room: bl\#
        ue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1743326040000,"clocks":{},"command":"Arriv\#
        eAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-case.2025-03-30.1030","\#
        who: adult dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1743326100000,"clock\#
        s":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-30","session: the-c\#
        ase.2025-03-30.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The do\#
        or goes by London's clock on the Sunday on which it changes in March"},{"broken":["E6"],"given":\#
        ["referral accepted"],"rules":["E6"],"steps":[{"at":1759305600000,"clocks":{},"command":"SetOpen\#
        ings","details":["centre: the-centre","openings: pattern weekday sunday; hours from 10:00; to 16\#
        :00; weeksApart 1; byArrangement false; closedOnBankHolidays false; weeksUnsaid false; kinds sup\#
        portedCentre"],"outcome":{"done":{}},"who":"coordinator"},{"at":1759305600000,"clocks":{},"comma\#
        nd":"BookSessions","details":["dates: 2025-10-26","from: 10:30","minutes: 60","room: blue"],"out\#
        come":{"done":{}},"who":"coordinator"},{"at":1761473640000,"clocks":{},"command":"ArriveAtDoor",\#
        "details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-10-26.1030","who: adul\#
        t dad"],"outcome":{"refused":{"_0":"E6"}},"who":"volunteer"},{"at":1761473700000,"clocks":{},"co\#
        mmand":"ArriveAtDoor","details":["centre: the-centre","day: 2025-10-26","session: the-case.2025-\#
        10-26.1030","who: adult dad"],"outcome":{"done":{}},"who":"volunteer"}],"title":"The door goes b\#
        y London's clock on the Sunday on which it changes in October"},{"broken":[],"given":["sessions \#
        booked"],"rules":["K3"],"steps":[{"at":1740992400000,"clocks":{},"details":["centre: the-centre"\#
        ,"notices: "],"outcome":{"done":{}},"who":"anyone"},{"at":1740992400000,"clocks":{},"command":"S\#
        uspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: S\#
        hut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"detail\#
        s":["centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at\#
        ":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","returns:\#
         2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1742601540000,"clocks":{},"details":[\#
        "centre: the-centre","notices: Shut for visits."],"outcome":{"done":{}},"who":"anyone"},{"at":17\#
        42601600000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who"\#
        :"anyone"}],"title":"The notice stands on the centre's page from its announcement until contact \#
        goes on"},{"broken":["K3"],"given":["sessions booked"],"rules":["K3"],"steps":[{"at":17409924000\#
        00,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","f\#
        rom: 2025-03-15","notice:  "],"outcome":{"invalid":{"_0":["notice"]}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"details":["centre: the-centre","notices: "],"outcome":{"done":{}},"who":\#
        "anyone"}],"title":"Contact is not suspended without telling the public why"},{"broken":["K1","K\#
        4"],"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"co\#
        mmand":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","\#
        notice: Centres are shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","detai\#
        ls":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"denied":{}},"who":"coordinator"},{\#
        "at":1740992400000,"clocks":{},"command":"EndSuspension","details":["suspension: the-flu","retur\#
        ns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details\#
        ":["sessions: 3","held_by_suspension: 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"},{"\#
        at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-21","from: 10:\#
        30","minutes: 60","room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-29","from: 10:30","mi\#
        nutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1742547600000,"clocks"\#
        :{},"command":"SettleHeldSessions","details":[],"outcome":{"done":{}},"who":"coordinator"},{"at"\#
        :1742547600000,"clocks":{},"details":["held_by_suspension: ","minutes_used: 180","held: 0"],"out\#
        come":{"done":{}},"who":"coordinator"}],"title":"Sessions that fall in a suspension are held and\#
         not cancelled, and those after it stand again"},{"broken":["K1"],"given":["referral accepted"],\#
        "rules":["K1"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":\#
        ["suspension: the-flu","scope: country england","from: 2025-03-15","notice: Shut for visits."],"\#
        outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command":"EndSuspension",\#
        "details":["suspension: the-flu","returns: 2025-03-22"],"outcome":{"done":{}},"who":"officer"},{\#
        "at":1740992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-14","from: 10\#
        :30","minutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,\#
        "clocks":{},"command":"BookSessions","details":["dates: 2025-03-15","from: 10:30","minutes: 60",\#
        "room: blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"},{"at":1740992400000,"clocks\#
        ":{},"command":"BookSessions","details":["dates: 2025-03-22","from: 10:30","minutes: 60","room: \#
        blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"Mov\#
        eSession","details":["session: the-case.2025-03-22.1030","date: 2025-03-20","from: 10:30","room:\#
         blue"],"outcome":{"refused":{"_0":"K1"}},"who":"coordinator"}],"title":"Both sides of the edges\#
         of a suspension"},{"broken":["K1"],"given":["referral accepted"],"rules":["K1"],"steps":[{"at":\#
        1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: wales","scope: c\#
        ountry wales","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: leeds","scope: ar\#
        eas ls, YO","from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":174\#
        0992400000,"clocks":{},"command":"BookSessions","details":["dates: 2025-03-08","from: 10:30","mi\#
        nutes: 60","room: blue"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"SuspendFaceToFace","details":["suspension: ipswich","scope: areas ip","from: 2025\#
        -03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},\#
        "details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"coordinator"},{"at":17\#
        40992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: named","scope: cen\#
        tres ","from: 2025-03-02","notice: "],"outcome":{"invalid":{"_0":["from","notice","scope.centres\#
        "]}},"who":"officer"}],"title":"A suspension reaches the centres that it names, and no others"},\#
        {"broken":["K1"],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"clocks\#
        ":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: centres the-centre",\#
        "from: 2025-03-08","notice: Shut."],"outcome":{"done":{}},"who":"officer"},{"at":1741428960000,"\#
        clocks":{},"command":"ArriveAtDoor","details":["centre: the-centre","day: 2025-03-08","session: \#
        the-case.2025-03-08.1030","who: adult dad"],"outcome":{"refused":{"_0":"K1"}},"who":"volunteer"}\#
        ,{"at":1741428960000,"clocks":{},"command":"BeginSession","details":["centre: the-centre","day: \#
        2025-03-08","session: the-case.2025-03-08.1030"],"outcome":{"refused":{"_0":"K1"}},"who":"volunt\#
        eer"}],"title":"A held session is not begun, and nobody is let in for it"},{"broken":["K1","K4"]\#
        ,"given":["sessions booked"],"rules":["K1","K4"],"steps":[{"at":1740992400000,"clocks":{},"comma\#
        nd":"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025\#
        -03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"who":"coordinator at another-ce\#
        ntre"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension: flo\#
        od","scope: nation","from: 2025-03-08","notice: The hall is flooded."],"outcome":{"denied":{}},"\#
        who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["su\#
        spension: flood","scope: ownCentre the-centre","from: 2025-03-08","notice: The hall is flooded."\#
        ],"outcome":{"done":{}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspe\#
        nsion","details":["suspension: flood","returns: 2025-03-09"],"outcome":{"invalid":{"_0":["return\#
        s"]}},"who":"coordinator"},{"at":1741597200000,"clocks":{},"command":"EndSuspension","details":[\#
        "suspension: flood","returns: 2025-03-10"],"outcome":{"done":{}},"who":"coordinator"},{"at":1741\#
        597200000,"clocks":{},"details":["held_by_suspension: 2025-03-08"],"outcome":{"done":{}},"who":"\#
        coordinator"}],"title":"A centre suspends contact for itself, and for no other"},{"broken":[],"g\#
        iven":["sessions booked"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"Sus\#
        pendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shu\#
        t for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"command"\#
        :"SuspendFaceToFace","details":["suspension: flood","scope: ownCentre the-centre","from: 2025-03\#
        -10","notice: Flooded."],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks"\#
        :{},"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":\#
        {"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{},"details":["held_by_suspension: 202\#
        5-03-08, 2025-03-15, 2025-03-22"],"outcome":{"done":{}},"who":"coordinator"},{"at":1740992400000\#
        ,"clocks":{},"command":"EndSuspension","details":["suspension: flood","returns: 2025-03-20"],"ou\#
        tcome":{"done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"details":["held_by_susp\#
        ension: 2025-03-08, 2025-03-15"],"outcome":{"done":{}},"who":"coordinator"}],"title":"While anot\#
        her suspension holds, nobody is told that contact goes on"},{"broken":[],"given":["sessions book\#
        ed"],"rules":["K4"],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","deta\#
        ils":["suspension: the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outc\#
        ome":{"done":{}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["none"]},"command":"SayPla\#
        ceNotNeeded","details":[],"outcome":{"done":{}},"who":"resident"},{"at":1740992400000,"clocks":{\#
        },"command":"EndSuspension","details":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"\#
        done":{}},"who":"officer"}],"title":"A family that no longer needs its place does not come back \#
        to it"},{"broken":[],"given":["sessions booked"],"rules":["K1"],"steps":[{"at":1740992400000,"cl\#
        ocks":{},"command":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2\#
        025-03-09","notice: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":174099240000\#
        0,"clocks":{},"details":["sessions: 3","held_by_suspension: 2025-03-15, 2025-03-22"],"outcome":{\#
        "done":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{},"command":"EndSuspension","detai\#
        ls":["suspension: the-flu","returns: 2025-03-15"],"outcome":{"done":{}},"who":"officer"},{"at":1\#
        740992400000,"clocks":{},"details":["sessions: 3","held_by_suspension: "],"outcome":{"done":{}},\#
        "who":"coordinator"},{"at":1741428960000,"clocks":{},"command":"ArriveAtDoor","details":["centre\#
        : the-centre","day: 2025-03-08","session: the-case.2025-03-08.1030","who: adult dad"],"outcome":\#
        {"done":{}},"who":"volunteer"}],"title":"What is booked before the first day and from the day of\#
         the return is not held"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2"],"steps":[{\#
        "at":1740992400000,"clocks":{},"command":"DecideAlternative","details":["alternative: way virtua\#
        lContact; health All well.; infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"outOfSte\#
        p":{}},"who":"coordinator"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-10"]},"comman\#
        d":"SuspendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","noti\#
        ce: Shut for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741651140000,"clocks":{"K2"\#
        :["running"]},"details":[],"outcome":{"done":{}}},{"at":1741651140000,"clocks":{},"command":"Dec\#
        ideAlternative","details":["alternative: way virtualContact; health All well.; infectionRisk Hig\#
        h.; vulnerablePeople Nobody."],"outcome":{"denied":{}},"who":"volunteer"},{"at":1741651140000,"c\#
        locks":{"K2":["met"]},"command":"DecideAlternative","details":["alternative: way trustedPerson; \#
        words Gran can bring Sam to the park.; health All well.; infectionRisk Low out of doors.; vulner\#
        ablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"title":"For every family that \#
        is held something is decided in time"},{"broken":["K2"],"given":["sessions booked"],"rules":["K2\#
        "],"steps":[{"at":1740992400000,"clocks":{},"command":"SuspendFaceToFace","details":["suspension\#
        : the-flu","scope: nation","from: 2025-03-08","notice: Shut for visits."],"outcome":{"done":{}},\#
        "who":"officer"},{"at":1741651200000,"clocks":{"K2":["overdue"]},"details":[],"outcome":{"done":\#
        {}}},{"at":1741651200000,"clocks":{},"command":"DecideAlternative","details":["alternative: way \#
        noneForNow; health ; infectionRisk ; vulnerablePeople "],"outcome":{"invalid":{"_0":["alternativ\#
        e.health","alternative.infectionRisk","alternative.vulnerablePeople","alternative.whyNone"]}},"w\#
        ho":"coordinator"},{"at":1741651200000,"clocks":{"K2":["met"]},"command":"DecideAlternative","de\#
        tails":["alternative: way noneForNow; health The child is in hospital.; infectionRisk High.; vul\#
        nerablePeople The child.; whyNone No visitor and no telephone on the ward."],"outcome":{"done":{\#
        }},"who":"coordinator"},{"at":1741651200000,"clocks":{"K2":["none"]},"command":"EndSuspension","\#
        details":["suspension: the-flu","returns: 2025-03-11"],"outcome":{"done":{}},"who":"officer"}],"\#
        title":"A family for whom nothing is decided in time shows as overdue"},{"broken":[],"given":["s\#
        essions booked"],"rules":["K2"],"steps":[{"at":1740992400000,"clocks":{},"command":"ChangeRegist\#
        erSettings","details":["settings: renewalNoticeMonths 6; decideWithinDays 3"],"outcome":{"done":\#
        {}},"who":"officer"},{"at":1740992400000,"clocks":{"K2":["running","2025-03-06"]},"command":"Sus\#
        pendFaceToFace","details":["suspension: the-flu","scope: nation","from: 2025-03-15","notice: Shu\#
        t for visits."],"outcome":{"done":{}},"who":"officer"},{"at":1741305540000,"clocks":{"K2":["met"\#
        ]},"command":"DecideAlternative","details":["alternative: way indirectContact; health All well.;\#
         infectionRisk High.; vulnerablePeople Nobody."],"outcome":{"done":{}},"who":"coordinator"}],"ti\#
        tle":"A family has something else within the days that the register gives"}]}
        """#
}
