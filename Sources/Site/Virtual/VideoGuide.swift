import Domain

/// J9: how contact by video goes, told to an adult, and told with pictures to read with a child.
enum VideoGuide {
    static func forAdults(_ model: OwnVideoModel, _ back: String) -> Page {
        let own: [Phrase] =
            model.role == .residentCarer
            ? [
                "Sit beside the child until the centre has said hello. Agree with the centre whether you stay in the room or nearby.",
                "Put the screen where the child sees it without holding it. Take down what tells where you live: post, a school’s name, the view from the window.",
                "Do not answer for the child. It is their time.",
            ]
            : [
                "Have something to show or to tell: a drawing, a book, what the cat did. Short is good: half an hour is long for a young child.",
                "Let silence be. A child may look away, walk off or come back. That is not about you.",
                "Talk of today and of the child. Do not ask where they live, or about their school or their carer.",
            ]
        return Page(
            "Your contact", shape: .family, place: "/family",
            """
            \(Parts.back(back))<h1>\(t: "How video contact goes")</h1>
            <ol>\((before + own + during).html { "<li>\(t: $0)</li>" })</ol>
            <h2>\(t: "If something goes wrong")</h2>
            <p>\(t: "If the picture stops, wait: you are told what happens. If your page closes, go in again from your page here; the centre lets you in anew. If you feel unwell or unsafe, press Help, or just leave.")</p>
            """)
    }

    private static let before: [Phrase] = [
        "A few days before, check your device on your page here. The centre helps if it does not work.",
        "On the day, charge the device, and find a quiet place. Confirm on your page that you are ready.",
        "A quarter of an hour before, you can go to the waiting room. You are alone there; nobody sees you.",
    ]
    private static let during: [Phrase] = [
        "The centre lets you in, says hello, and asks to see who is with you.",
        "When both sides are ready, you see each other. You can draw, read and play together on the screen, when the centre opens it.",
        "The centre tells you when less than \(CallPage.warning) are left, and says goodbye with you.",
    ]

    static func forChildren(_ model: OwnVideoModel, _ back: String) -> Page {
        Page(
            "Your contact", shape: .family, place: "/family",
            """
            \(Parts.back(back))<h1>\(t: "How it goes, for children")</h1>
            <ol class="picture-guide">\(steps(model).html(step))</ol>
            """)
    }

    private struct Step {
        let picture: String
        let words: Phrase
    }

    private static func steps(_ model: OwnVideoModel) -> [Step] {
        [
            Step(picture: "guide-screen", words: "You sit in front of a screen. Your grown-up helps you."),
            Step(picture: "guide-door", words: "First you wait a little. Nobody can see you yet."),
            Step(
                picture: "guide-hello",
                words: "Then somebody from the centre says hello. They stay the whole time."),
            Step(
                picture: "guide-two",
                words: "Then you see each other. You can talk, sing, or show your things."),
            Step(picture: "guide-pencil", words: "You can draw and play games together on the screen."),
            Step(
                picture: "guide-hand",
                words: "If you do not like something, say so, or press Help. You can stop at any time."),
            Step(picture: "guide-wave", words: "At the end you wave goodbye. Then the screen goes quiet."),
        ]
    }

    private static func step(_ step: Step) -> HTML {
        """
        <li><svg class="guide" aria-hidden="true"><use href="\(Assets.icons.address)#\(step.picture)"/></svg>\
        <p>\(t: step.words)</p></li>
        """
    }
}
