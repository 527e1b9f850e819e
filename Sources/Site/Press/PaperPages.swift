import Domain
import Foundation
import Journal
import Outside

/// Where a paper is waited for, and taken.
enum PaperPages {
    private static let address = "/papers/{paper}"

    static let routes: [Route] = [
        .get(address, .open) { call in waiting(call) },
        .get("\(address)/file", .open) { call in file(call) },
    ]

    /// Begins a paper and leads to where it is waited for.
    ///
    /// - Parameter owner: who alone may take it; nil for whoever has the address.
    static func begin(
        _ sheet: PressSheet, _ kind: PaperFormat, named name: String, owner: PersonID? = nil, for call: Call
    ) async -> Reply {
        let press = call.office.press
        let token = call.office.papers.begin(
            name, kind, owner: owner, from: call.place, at: call.now
        ) { () async throws(PressFault) in
            switch kind {
            case .pdf: try await press.pdf(sheet)
            case .word: try await press.word(sheet)
            }
        }
        guard let token else { return .show(failure(.busy)) }
        await call.office.papers.wait(for: token, reader: owner, at: call.now)
        return .see("/papers/\(token)")
    }

    private static func found(_ call: Call) -> PaperJobs.Paper? {
        call.office.papers.paper(call.name("paper"), for: call.who.person, at: call.now)
    }

    private static func waiting(_ call: Call) -> Reply {
        guard let paper = found(call) else { return .show(ended) }
        switch paper.state {
        case .making:
            let page = Page(
                "Your paper is being made",
                """
                <h1>\(t: "Your paper is being made")</h1><div role="status">
                <p>\(t: "It takes a few seconds. This page looks again by itself.")</p></div>
                <p><a class="button second" href="\(call.path)">\(t: "Look again")</a></p>
                """)
            return .waiting(page, seconds: 2)
        case .failed(let fault): return .show(failure(fault))
        case .made(let bytes):
            let size = Spoken.count(max(1, bytes.count / 1_000), "kilobyte", "kilobytes")
            let minutes = Spoken.count(PaperJobs.minutes, "minute", "minutes")
            return .show(
                Page(
                    "Your paper is ready",
                    """
                    <h1>\(t: "Your paper is ready")</h1>
                    <p><a class="button" href="\(call.path)/file" download>\(t: "Take it away")</a></p>
                    <p class="soft">\(paper.name).\(paper.kind.ending), \(size). \
                    \(t: "It can be taken from here for \(minutes), and is not kept after that.")</p>
                    """))
        }
    }

    private static func file(_ call: Call) -> Reply {
        guard let paper = found(call), case .made(let bytes) = paper.state else { return .show(ended) }
        return .file(
            Data(bytes), name: "\(paper.name).\(paper.kind.ending)", mediaType: paper.kind.mediaType)
    }

    private static var ended: Page {
        let minutes = Spoken.count(PaperJobs.minutes, "minute", "minutes")
        return Page(
            "This paper is no longer here", status: 404,
            """
            <h1>\(t: "This paper is no longer here")</h1>
            <p>\(t: "Papers are kept for \(minutes). Go back to the page that made it, and make it again.")</p>
            """)
    }

    /// Why there is none, and what to do.
    static func failure(_ fault: PressFault) -> Page {
        let (why, next): (Phrase, Phrase) =
            switch fault {
            case .off(let why):
                (
                    "Papers cannot be made on this site at present: \(why).",
                    "Go back, and print the page or take the file."
                )
            case .busy:
                (
                    "So many papers are being made that yours would wait too long.",
                    "Go back, and try again in a few minutes."
                )
            case .tooLong, .tooLarge:
                (
                    "What it is made of is longer than a paper may be.",
                    "Go back, and make what you wrote shorter."
                )
            case .failed:
                (
                    "The program that makes papers could not make this one.",
                    "Go back, and print the page or take the file."
                )
            }
        return Page(
            "The paper was not made", status: 503,
            "<h1>\(t: "The paper was not made")</h1><p>\(t: why)</p><p>\(t: next)</p>")
    }
}
