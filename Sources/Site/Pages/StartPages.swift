import Domain

/// The front door, and what we say of people's information.
enum StartPages {
    static let routes: [Route] = [
        .get("/", .open) { call in .show(start(call)) },
        .get("/privacy", .open) { _ in .show(privacy) },
    ]

    private static func start(_ call: Call) -> Page {
        Page(
            "Safe contact between children and the people they love", place: "/",
            """
            <h1>\(t: "A safe place to see each other")</h1>
            <p class="lead">\(t: "A child contact centre is a calm, neutral place where a child can be with a parent or another person they do not live with.")</p>
            <form class="search" method="get" action="/find"><div class="field"><label for="near">\
            \(t: "Your postcode or town")</label><input id="near" name="near" class="w20" autocomplete="postal-code"></div>\
            <button class="button">\(t: "Find a centre")</button></form>
            <div class="split"><section class="card"><h2>\(t: "Make a referral")</h2>
            <p>\(t: "For parents, solicitors, courts, Cafcass, Cafcass Cymru and local authorities. It saves as you go.")</p>
            <p><a class="button second" href="/refer">\(t: "Begin, or go on")</a></p></section>
            <section class="card"><h2>\(t: "Already with a centre?")</h2>
            <p>\(t: "See your times, say that you are running late, or tell the centre that you no longer need the place.")</p>
            <p><a class="button second" href="/sign-in">\(t: "Sign in")</a></p></section></div>
            <p>\(t: "For judges, legal advisers and solicitors:") <a href="\(OrderPages.address)">\(t: "Draft an order for contact at a centre")</a></p>
            <h2>\(t: "Which kind of contact?")</h2>
            <dl class="summary">\([ServiceKind.supportedCentre, .supervisedCentre, .virtualSupervised].html {
                Parts.row("\(KindWords.name($0))", text: KindWords.meaning($0))
            })</dl>
            """)
    }

    private static var privacy: Page {
        Page(
            "Your information", place: "/privacy",
            """
            <h1>\(t: "Your information")</h1>
            <p class="lead">\(t: "What you tell us is for the centre, so that contact is safe. The other side never sees how to reach you.")</p>
            <h2>\(t: "Who sees what")</h2>
            <ul><li>\(t: "The centre you refer to sees the whole referral.")</li>
            <li>\(t: "The other adult sees their own times, their own letters and the conditions that they must keep. Not your address, e-mail, telephone, or what you told us about risk.")</li>
            <li>\(t: "A family court adviser, a guardian or a social worker who has the case sees when contact is and was, what holds for it, and records that the centre sends them. The centre makes sure first who they are.")</li>
            <li>\(t: "Anything you mark as private stays with the centre's staff. If you live in a refuge, all of it is private.")</li></ul>
            <h2>\(t: "How it is kept")</h2>
            <p>\(t: "Each family's information is locked with a key of its own. What happens is written down once and cannot be changed unseen. When the key is destroyed, nobody can read it again.")</p>
            """)
    }
}
