import Domain

/// What stands around every page: its head, the way out, the name, the navigation, the foot.
enum Frame {
    static func whole(_ page: Page, for account: Account?, isDemonstration: Bool) -> HTML {
        let hasErrors = page.status == 422
        let name = page.isUntitled ? "Stepping Stone" : "\(page.title) – Stepping Stone"
        let title = hasErrors ? "\(Phrase("Error:").text) \(name)" : name
        return """
            <!doctype html>
            <html lang="\(Language.reader.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            \(if: account != nil, "<meta name=\"robots\" content=\"noindex\">")
            <meta name="referrer" content="same-origin">
            <title>\(title)</title>
            <link rel="icon" href="\(Assets.icon.address)" type="image/svg+xml">
            <link rel="stylesheet" href="\(Assets.style.address)">
            <script src="\(Assets.script.address)" defer></script>
            </head>
            <body\(bodyClass(page.shape))>
            <a class="skip" href="#main">\(t: "Skip to the page")</a>
            \(if: page.hasExit, exitStrip)\(header(page, account, isDemonstration))\(page.caseBar)
            <main id="main" tabindex="-1">
            \(page.body)
            </main>
            \(foot)</body></html>
            """
    }

    private static func bodyClass(_ shape: Page.Shape) -> HTML {
        switch shape {
        case .narrow, .family: ""
        case .wide: " class=\"wide\""
        case .board: " class=\"board\""
        }
    }

    private static var exitStrip: HTML {
        """
        <div class="exit-strip" role="region" aria-label="\(t: "Leave quickly")"><div class="shell">
        <p>\(t: "Need to leave fast? Press Esc three times.")</p>
        <a class="exit" href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer" data-exit>\
        \(t: "Exit this page")</a></div></div>
        """
    }

    private static func header(_ page: Page, _ account: Account?, _ isDemonstration: Bool) -> HTML {
        """
        <header class="top"><div class="shell">
        <a class="brand" href="/"><img src="\(Assets.icon.address)" alt="" width="36" height="36">Stepping Stone</a>
        \(person(account))
        <nav aria-label="\(t: "Main")"><ul>
        \(Navigation.entries(for: account, isDemonstration: isDemonstration).html { entry in
            "<li><a href=\"\(entry.address)\"\(if: entry.place == page.place, " aria-current=\"page\"")>\(t: entry.words)</a></li>"
        })
        </ul></nav></div></header>
        """
    }

    private static func person(_ account: Account?) -> HTML {
        guard let account else {
            return "<div class=\"person\"><a href=\"/sign-in\">\(t: "Sign in")</a></div>"
        }
        return """
            <div class="person">\(name(account))<a href="/account">\(t: "Your account")</a><form method="post" action="/sign-out">\
            <button class="button link">\(t: "Sign out")</button></form></div>
            """
    }

    /// Whoever works at a centre finds their own checks and training behind their name.
    private static func name(_ account: Account) -> HTML {
        guard !account.centres.isEmpty else { return "<span>\(account.name)</span>" }
        return """
            <a href="\(account.address("/me/record", .anybody))">\(account.name)<span class="unseen">, \(t: "your checks and training")</span></a>
            """
    }

    private static var foot: HTML {
        """
        <footer class="foot"><div class="shell">
        <p>\(t: "If somebody is in danger now, call 999. If you cannot speak, press 55.")</p>
        <ul><li><a href="/find">\(t: "Find a centre")</a></li>\
        <li><a href="/rules">\(t: "The rules we keep")</a></li>\
        <li><a href="/privacy">\(t: "Your information")</a></li>\
        <li><a href="/seals">\(t: "Daily seals")</a></li></ul>
        </div></footer>

        """
    }
}

/// What the navigation offers each person.
enum Navigation {
    struct Entry {
        /// The page, without what is chosen on it.
        let place: String
        let address: String
        let words: Phrase

        init(_ place: String, _ words: Phrase) {
            self.place = place
            self.address = place
            self.words = words
        }

        /// A page of a centre: of the one that was chosen, where there are several.
        init(_ place: String, _ words: Phrase, _ account: Account, _ kind: Workplace) {
            self.place = place
            self.address = account.address(place, kind)
            self.words = words
        }
    }

    static func entries(for account: Account?, isDemonstration: Bool) -> [Entry] {
        var entries: [Entry] = []
        if let account {
            if account.runsCentre { entries.append(Entry("/desk", "Desk", account, .senior)) }
            if !account.centres.isEmpty {
                entries.append(Entry("/today", "Today", account, .anybody))
                entries.append(Entry("/diary", "Diary", account, .anybody))
                entries.append(Entry("/records", "Records", account, .anybody))
            }
            if account.runsCentre { entries.append(Entry("/centre", "The centre", account, .coordinator)) }
            if !account.cases.isEmpty { entries.append(Entry("/family", "Your contact")) }
            if account.roles.contains(.referrer) {
                entries.append(Entry("/referrals", "Your referrals"))
            }
            if !account.courts.isEmpty { entries.append(Entry("/court", "Your court")) }
            if account.isCymru { entries.append(Entry("/cymru", "Cafcass Cymru")) }
            if !account.localAuthorities.isEmpty {
                entries.append(Entry("/local-authority", "Your authority"))
            }
            if account.isPractitioner { entries.append(Entry("/practice", "Your cases")) }
            if account.isOfficer { entries.append(Entry("/register", "The register")) }
            if account.roles.contains(.commissioner(.cafcass)) || account.isOfficer {
                entries.append(Entry("/commissioner", "Concerns"))
            }
        }
        entries.append(Entry("/find", "Find a centre"))
        if account?.centres.isEmpty ?? true {
            entries.append(Entry("/refer", "Make a referral"))
        }
        entries.append(Entry("/rules", "The rules"))
        if isDemonstration {
            entries.append(Entry("/outbox", "Letters"))
            entries.append(Entry("/demonstration", "Demonstration"))
        }
        return entries
    }
}
