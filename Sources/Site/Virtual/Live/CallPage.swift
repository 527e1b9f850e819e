import Domain
import Foundation
import Outside

/// The page of one seat of an open room. It holds words and places; what is in them comes by events.
struct CallPage {
    let room: String
    let seat: SeatID
    let part: RoomSeat.Part
    /// Where they go on when it is over.
    let after: String?
    let relay: MediaRelay?
    let at: Instant
    /// How long the room is still open.
    let leftMilliseconds: Int64

    /// House rule: so long before the end hosts are told of it, to say goodbye in peace.
    static let warnsMinutes = 5
    private var warns: String { String(leftMilliseconds - Int64(Self.warnsMinutes) * 60_000) }
    static var warning: String { Spoken.count(warnsMinutes, "minute", "minutes") }

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(Language.reader.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>Stepping Stone</title>
        <link rel="icon" href="\(Assets.icon.address)" type="image/svg+xml">
        <link rel="stylesheet" href="\(Assets.style.address)">
        <link rel="stylesheet" href="\(Assets.callStyle.address)">
        <link rel="stylesheet" href="\(Assets.togetherStyle.address)">
        <script src="\(Assets.call.address)" defer></script>
        <script src="\(Assets.together.address)" defer></script>
        </head>
        <body class="wide">
        <main id="main" data-room="\(room)" data-seat="\(seat)" data-beat="\(Assets.beat.address)" data-relay="\(servers)" \
        data-warns="\(warns)">
        <h1>\(t: "Video contact")</h1>
        <p class="lead" data-part="where" role="status" tabindex="-1"></p>
        <p class="error" data-part="said" role="alert"></p>
        <p data-part="lack" role="status"></p>
        \(after.map { "<p data-part=\"after\" hidden><a class=\"button\" href=\"\($0)\">\(t: part == .host ? "What comes after" : "Go back")</a></p>" as HTML })
        \(start)\(inside)\(if: part == .host, hosting)
        <p class="soft">\(t: "Nothing is recorded here, and nobody may record it in any other way.")</p>\(CallWords.html)
        </main></body></html>
        """
    }

    /// Before somebody is let in: their own picture, and the one press that says that they are there.
    private var start: HTML {
        """
        <section data-part="start">
        <p>\(t: "Check that you can see yourself. Nobody else sees you yet.")</p>
        <button class="button" data-part="ready">\(t: "I am ready")</button>
        </section>
        <div class="call-own"><video data-part="own" autoplay muted playsinline></video><p>\(t: "You")</p></div>
        """
    }

    private var inside: HTML {
        """
        <section data-part="inside" hidden>
        <div class="call-views" data-part="views"></div>
        <p data-part="also" hidden>\(t: "Also here:") <span data-part="announced"></span></p>
        \(TogetherView(part: part).html)
        \(if: part != .host, help)
        <template data-part="view"><figure><video autoplay playsinline></video>
        <div class="call-mark" aria-hidden="true"><span data-mark></span><span data-mark></span></div>
        <figcaption></figcaption></figure></template>
        </section>
        """
    }

    private var help: HTML {
        "<button class=\"button second\" data-part=\"help\" aria-pressed=\"false\">\(t: "I need help")</button>"
    }

    private var hosting: HTML {
        """
        <section data-part="hosting" hidden>
        <p class="notice" data-part="ending" role="status" hidden>\(t: "Less than \(Self.warning) are left. Tell them, and say goodbye together.")</p>
        <h2>\(t: "Who is here")</h2>
        <ul class="call-board" data-part="board"></ul>
        <div class="buttons">
        <button class="button" data-press="start" data-part="begin">\(t: "Start, or go on")</button>
        <button class="button" data-press="pause">\(t: "Pause now")</button>
        <button class="button second" data-press="rest">\(t: "Take a break")</button>
        <button class="button danger" data-press="end">\(t: "End for everybody")</button>
        <button class="button danger" data-press="endForIncident">\(t: "End: something happened")</button>
        </div>
        <p>\(t: "Look at your own picture from time to time. If your camera is covered, nobody is told.")</p>
        <template data-part="row"><li><span data-name></span> <span data-stage></span>
        <button class="button" data-press="admit">\(t: "Let in")</button>
        <button class="button" data-press="confirmInView">\(t: "Only they are in view")</button>
        <button class="button second" data-press="mute">\(t: "Mute")</button>
        <button class="button second" data-press="unmute">\(t: "Unmute")</button>
        <button class="button second" data-press="helpGiven">\(t: "Help was given")</button>
        <button class="button second" data-press="sendBack">\(t: "Back to waiting")</button>
        <button class="button danger" data-press="remove" data-twice>\(t: "Remove for good")</button>
        </li></template>
        </section>
        """
    }

    /// What browsers call ICE servers.
    private struct Server: Encodable {
        let urls: [String]
        let username: String
        let credential: String
    }

    private var servers: String {
        guard let credentials = relay?.credentials(at: at) else { return "[]" }
        let server = Server(
            urls: credentials.addresses, username: credentials.name, credential: credentials.password)
        // Texts alone: JSON has a place for all of it.
        return (try? JSONEncoder().encode([server])).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }
}

/// The words that the page's script shows, by their names.
enum CallWords {
    static var html: HTML {
        "<div hidden>\(all.html { "<span data-word=\"\($0.0)\">\(t: $0.1)</span>" })</div>"
    }

    private static let all: [(String, Phrase)] = [
        ("waiting", "Please wait. Somebody from the centre will let you in."),
        ("gettingReady", "You are in. It has not started yet."),
        ("live", "Contact is going on."),
        ("paused", "Paused. Nobody can see or hear you but the centre."),
        ("rest", "A break. Somebody from the centre will start again."),
        ("mending", "Something of ours has failed. Please stay, we are mending it."),
        ("over", "This has ended. You can close the page."),
        ("removed", "You are no longer in this contact. The centre will speak to you."),
        ("elsewhere", "This was opened on another page. Go on there."),
        ("pause-pressed", "Paused by the centre."), ("pause-rest", "A break."),
        ("pause-unwatched", "Paused: you could not see and hear everybody. Press start when you can."),
        ("pause-left", "Paused: somebody has left."),
        ("pause-mediaLost", "Paused: the connection was lost and is back. Look who is in view, then start."),
        ("pause-notKept", "Paused: the server could not keep what happened. Tell whoever runs it."),
        ("lack", "Not everything that you must see and hear reaches you."),
        ("lack-notListening", "Your page has lost the server."),
        ("lack-notConnected", "Your picture and sound are not connected yet."),
        ("lack-silent", "Your page has said nothing for a while."),
        ("lack-notSending", "Your picture or sound does not arrive."),
        ("lack-cannotSee", "You do not see somebody."), ("lack-cannotHear", "You do not hear somebody."),
        ("lack-lookingAway", "This page is behind another one. Keep it in front."),
        ("stage-expected", "Not here yet"), ("stage-waiting", "Waiting"),
        ("stage-admitted", "Coming in"), ("stage-connected", "Here"), ("stage-removed", "Removed"),
        ("wantsHelp", "Asks for help"), ("away", "Connection lost"),
        ("again", "Press again: it is for good"),
        (
            "noCamera",
            "There is no camera and microphone, or you have not allowed them. Allow both, then try again."
        ),
        ("noWay", "Your network lets no picture and sound through. Try another one, such as your phone’s."),
        ("tooOften", "That was too often. Wait a moment."),
        ("notNow", "Not just now."), ("tooEarly", "It is too early."),
        ("notFit", "You do not see and hear everybody yet."),
        ("notConfirmedChild", "First look who is in view on the child’s side."),
        ("notConfirmedAdult", "First look who is in view on the adult’s side."),
        ("isOver", "It is over."), ("notAHost", "Only the centre can do this."),
        ("unknown", "This page is no longer yours. Open it again from where you found it."),
        ("media", "Pictures and sound cannot be had just now. Please try again."),
        ("unfit", "Your browser sent something we do not know. Try another browser."),
        ("fault", "The server cannot be reached. Please try again."),
    ]
}
