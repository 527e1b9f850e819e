import Domain

/// The fields of an incident's forms: numbers first, questions second (G1).
enum IncidentFields {
    /// What to do before anything is written.
    static var numbers: HTML {
        """
        <div class="notice stop"><h2>\(t: "Is somebody in danger now? Call 999 first")</h2>
        <p>\(t: "If you cannot speak, press 55.") <a href="tel:999">\(t: "Call 999")</a></p>
        <p>\(t: "A child needs protecting, and it is not an emergency: call the children’s services of the council where the child lives.") \
        <a href="https://www.gov.uk/report-child-abuse-to-local-council">\(t: "Find their number")</a></p>
        <p>\(t: "The police, not an emergency:") <a href="tel:101">101</a>. \
        \(t: "NSPCC helpline, for advice:") <a href="tel:08088005000">0808 800 5000</a>.</p>
        <p>\(t: "You do not need anybody’s leave to call. Write it down here afterwards.") \(Parts.rule(.G1))</p></div>
        """
    }

    static let labels: [String: Phrase] = [
        "kinds": "What kind", "account": "What happened", "happened": "The day", "happenedTime": "The time",
        "told": "Whether somebody was told", "toldAuthorities.0.authority": "Who was told",
        "toldAuthorities.0.toldWhom": "The name", "toldAuthorities.0.at": "The day of telling",
        "toldAuthorities.0.time": "The time of telling", "toldAuthorities.0.reference": "The reference",
    ]

    static func fields(_ form: Form) -> HTML {
        """
        \(form.checkboxes("kinds", "What kind of thing was it?", IncidentKind.allCases.map {
            FormChoice($0.rawValue, IncidentWords.kind($0), hint: IncidentWords.hint($0))
        }))
        \(form.day("happened", "The day it happened", hint: "For example, 21 11 2026"))
        \(form.text("happenedTime", "The time it happened", hint: "About when, such as 14:30", width: "w6"))
        \(form.area("account", "What happened?", hint: "What you saw and heard, in order. Use the words that were said.", limit: 20_000, isTall: true))
        \(form.yesNo("told", "Have the police or children’s services been told?", ifYes: told(form, "toldAuthorities.0")))
        \(form.yesNo("suspendContact", "Should contact stop for now?", hint: "After violence, and where a child needs protecting now, it stops by itself."))
        """
    }

    /// Who was told, when, and their reference.
    static func told(_ form: Form, _ prefix: String) -> HTML {
        """
        \(form.radios("\(prefix).authority", "Who was told?", ToldAuthority.Authority.allCases.map {
            FormChoice($0.rawValue, IncidentWords.authority($0))
        }))
        \(form.text("\(prefix).toldWhom", "Whom did you speak to?", hint: "A name, or a call handler’s number.", width: "w20"))
        \(form.day("\(prefix).at", "The day they were told", hint: "For example, 21 11 2026"))
        \(form.text("\(prefix).time", "The time they were told", hint: "Such as 14:30", width: "w6"))
        \(form.text("\(prefix).reference", "Their reference", width: "w20", isOptional: true))
        """
    }

    private struct Told: Codable {
        var authority: ToldAuthority.Authority
        var toldWhom: String
        var at: Day
        var time: TimeOfDay
        var reference: String?
    }

    static func readTold(_ call: Call, at prefix: String) throws(Halt) -> ToldAuthority {
        let told = try call.read(Told.self, at: prefix)
        return ToldAuthority(
            authority: told.authority, toldWhom: told.toldWhom, at: Instant(told.at, told.time),
            reference: told.reference)
    }
}
