import Domain

/// What the register officer's pages of accounts share: who signs in for an organisation, how one account is
/// taken back, and who is to have one more.
enum RegisterAccounts {
    /// An organisation with its people. The form that takes an account back names the organisation in that
    /// field.
    static func section(
        _ name: HTML, _ people: [PersonSummary], removeAt address: String, field: String, value: String
    ) -> HTML {
        let items = people.html { person in
            """
            <li><span class="name">\(person.name)<br><span class="soft small">\(person.email)</span></span>\
            <a href="\(SignInOfOthersPages.address(of: person.id))">\(t: "How they sign in")\
            <span class="unseen">: \(person.name)</span></a>\
            <form method="post" action="\(address)">\(Form().actField)\
            <input type="hidden" name="\(field)" value="\(value)">\
            <button class="button second small" name="person" value="\(person.id)">\(t: "Take the account back")\
            <span class="unseen">: \(person.name)</span></button></form></li>
            """
        }
        return """
            <section><h2>\(name)</h2>\
            \(if: !people.isEmpty, "<ul class=\"files\">\(items)</ul>")\
            \(if: people.isEmpty, "<p class=\"soft\">\(t: "Nobody signs in for it.")</p>")</section>
            """
    }

    /// The fields of whoever is to have an account, and the button.
    static func fields(_ form: Form) -> HTML {
        """
        \(form.text("name", "Their name", width: "w20"))\
        \(form.text("email", "Their e-mail address", hint: "They sign in with it.", type: "email"))\
        <button class="button">\(t: "Add them")</button>
        """
    }

    /// What those two fields are called in a list of problems, with the page's own.
    static func labels(_ own: [String: Phrase]) -> [String: Phrase] {
        own.merging(["name": "Their name", "email": "Their e-mail address"]) { own, _ in own }
    }

    /// What was typed in them; what is wrong with it is noted.
    static func typed(_ call: Call, _ check: inout FieldCheck) -> (name: String, email: String) {
        let (name, email) = ((call.form["name"] ?? "").trimmed, (call.form["email"] ?? "").trimmed)
        check.required("name", name, limit: 120)
        check.email("email", email, isRequired: true)
        return (name, email)
    }

    /// After an account was given or taken back, that it was.
    static func said(_ call: Call, removed: Phrase) -> HTML {
        switch call.query["done"] {
        case "added": FamilyBar.done("Done. They are sent an invitation to sign in.")
        case "removed": FamilyBar.done(removed)
        default: ""
        }
    }
}
