import Domain

/// The records of one case; and, of supported contact, the dates and times that are all there is (F1).
enum AttendancePages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/records", .staff) { call in
            .show(try await records(call, .fresh()))
        },
        .post("/desk/cases/{case}/records", .coordinator) { call in try await request(call) },
        .get("/desk/cases/{case}/attendance", .coordinator) { call in .show(try await letter(call)) },
        .get("/desk/cases/{case}/no-witness", .coordinator) { call in .show(try await noWitness(call)) },
    ]

    /// The page of a record of supported contact: there is none, and no way to write one.
    static func nothingToWrite(_ call: Call, status: Int = 200) -> Page {
        Page(
            "Dates and times only", status: status, place: "/records",
            """
            \(Parts.back("/today", "Today"))
            <h1>\(t: "Nothing is written about this contact")</h1>
            <p class="lead">\(t: "This contact is supported, not supervised. Nobody watches in order to report, so there is nothing to write here.") \
            \(Parts.rule(.F1))</p>
            <p>\(t: "The centre can confirm the dates and times at which contact took place, and no more. Those were kept when people came and went.")</p>
            <p>\(t: "If somebody asks for a report, the letter of dates and times is the whole answer.")</p>
            <div class="buttons">\
            \(if: call.account?.runsCentre == true, "<a class=\"button\" href=\"/desk/cases/\(call.file)/attendance\">\(t: "The letter of dates and times")</a>")\
            <a class="button second" href="/desk/cases/\(call.file)/incidents/new?session=\(call.session)">\
            \(t: "Something happened that must be told")</a></div>
            """)
    }

    private struct Request: Codable {
        enum What: String, Codable { case report, witness }
        var what: What
        var by: String
    }

    private static func request(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let asked = try call.read(Request.self)
            do {
                switch asked.what {
                case .report: try await call.handle(RequestReport(file: call.file, by: asked.by))
                case .witness: try await call.handle(RequestWitness(file: call.file, by: asked.by))
                }
            } catch Halt.refused(let refusal) where refusal.rule == .F1 || refusal.rule == .F6 {
                // The request is kept all the same, and this letter is the answer to it.
                let letter = refusal.rule == .F1 ? "attendance" : "no-witness"
                return .see("/desk/cases/\(call.file)/\(letter)?done=asked")
            }
            return .see("\(call.path)?done=asked")
        } orShow: {
            try await records(call, $0)
        }
    }

    private static func records(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(RecordsOfCase(file: call.file))
        return Page(
            "Records", shape: .wide, status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back("/desk/cases/\(model.file)", "The case"))
            \(setback.head(["what": "What they ask for", "by": "Who asks"]))\(if: call.isDone("asked"), FamilyBar.done("The request is noted."))
            <h1>\(t: "Records")</h1>\(RecordsOfCaseView.body(model, setback.form, call))
            """)
    }

    private static func letter(_ call: Call) async throws -> Page {
        let model = try await call.ask(AttendanceLetter(file: call.file))
        let dates = model.dates.html { date in
            "<li>\(day: date.day), \(date.contact.from) \(t: "to") \(date.contact.to)</li>"
        }
        return Page(
            "Dates and times of contact", place: "/desk",
            """
            \(Parts.back("/desk/cases/\(model.file)/records", "Records"))
            \(if: call.isDone("asked"), FamilyBar.done("The request is noted. This letter is the answer to it."))
            <div class="title-row"><h1>\(t: "Dates and times of contact")</h1>\(FamilyBar.printButton)</div>
            <article class="letter" aria-label="\(t: "Letter")"><dl><dt>\(t: "From")</dt><dd>\(model.centre)</dd>\
            <dt>\(t: "Reference")</dt><dd>\(model.file)</dd><dt>\(t: "Date")</dt><dd>\(day: call.now.day)</dd></dl>
            <div class="body"><p>\(t: "We can confirm that contact took place on these dates, booked for these times:")</p>\
            <ul>\(dates)</ul>\(if: model.dates.isEmpty, "<p>\(t: "No contact has taken place.")</p>")\
            <p>\(t: "By the Judicial Protocol (November 2023) and our standards, a supported contact centre keeps dates and times only. No observations are made, so we cannot give a report, an opinion or evidence.")</p>\
            <p>\(t: "The coordinator")<br>\(model.centre)</p></div></article>
            \(ReadyLetterPages.link(model.file, .noReport))
            """)
    }

    /// F6: the answer to whoever asks that staff give evidence.
    private static func noWitness(_ call: Call) async throws -> Page {
        let model = try await call.ask(AttendanceLetter(file: call.file))
        return Page(
            "On giving evidence", place: "/desk",
            """
            \(Parts.back("/desk/cases/\(model.file)/records", "Records"))
            \(if: call.isDone("asked"), FamilyBar.done("The request is noted. This letter is the answer to it."))
            <div class="title-row"><h1>\(t: "On giving evidence")</h1>\(FamilyBar.printButton)</div>
            <p class="soft small">\(Parts.rule(.F6))</p>
            <article class="letter" aria-label="\(t: "Letter")"><dl><dt>\(t: "From")</dt><dd>\(model.centre)</dd>\
            <dt>\(t: "Reference")</dt><dd>\(model.file)</dd><dt>\(t: "Date")</dt><dd>\(day: call.now.day)</dd></dl>
            <div class="body"><p>\(t: "You have asked that somebody who works at this centre should give evidence.")</p>\
            <p>\(t: "Contact here is supported. Those who work here keep a watchful eye; they do not observe, judge or write down how contact goes, so they have no evidence to give. By paragraph 3.9 of the Judicial Protocol (November 2023) a supported centre is not ordered to attend court.")</p>\
            <p>\(t: "We can confirm the dates and times of contact. Where there is an immediate worry about a child’s safety, the centre itself tells the police or children’s services.")</p>\
            <p>\(t: "If the court needs contact to be observed, the place for it is a supervised centre.")</p>\
            <p>\(t: "The coordinator")<br>\(model.centre)</p></div></article>
            \(ReadyLetterPages.link(model.file, .noEvidence))
            """)
    }
}
