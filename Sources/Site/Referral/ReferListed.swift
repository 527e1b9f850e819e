import Domain

/// Fields of one of several: on its page they are named after a plain word (`child.firstName`), in the
/// command after its place in the list (`answers.children.1.firstName`).
struct ReferListed {
    let word: String
    let list: String
    let place: Int

    /// In the place of an id, for who is not in the list yet.
    static let new = "new"

    private var path: String { "\(list).\(place)" }

    /// The fields of a value, as its page names them.
    func fields(of value: some Encodable) -> Fields { FormWriter.fields(of: value, at: word) }

    /// The command's problems, as the page names the fields.
    func placed(_ problems: [FieldProblem]) -> [FieldProblem] {
        problems.map { problem in
            guard problem.field.hasPrefix(path + ".") else { return problem }
            return FieldProblem(word + problem.field.dropFirst(path.count), problem.problem)
        }
    }
}

/// The page that asks before something is taken out of a list.
enum ReferRemoving {
    static func page(_ name: String, back: String, _ call: Call) -> Page {
        Page(
            "Remove this?", shape: .family, place: "/refer",
            """
            \(Parts.back(back))<h1>\(t: "Remove \(name)?")</h1>
            <p>\(t: "What you told about them goes with it.")</p>
            <form method="post" action="\(call.path)"><div class="buttons">\
            <button class="button danger">\(t: "Remove")</button>\
            <a class="button second" href="\(back)">\(t: "Keep")</a></div></form>
            """)
    }

    /// That something was typed there and is not saved as an answer.
    static var unfinished: HTML { " <span class=\"tag problem\">\(t: "Unfinished")</span>" }

    /// A row of a list, with its ways to change it and to take it out.
    static func row(
        _ name: String, _ more: String?, _ address: String, mayRemove: Bool, isUnfinished: Bool = false
    ) -> HTML {
        """
        <div><dt>\(name)\(if: isUnfinished, unfinished)</dt><dd>\(more)</dd><dd class="change"><a href="\(address)">\(t: "Change")\
        <span class="unseen"> \(name)</span></a>\
        \(if: mayRemove, " <a href=\"\(address)/remove\">\(t: "Remove")<span class=\"unseen\"> \(name)</span></a>")\
        </dd></div>
        """
    }
}
