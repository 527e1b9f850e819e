import Domain

/// What the form of a record brings: the text under each heading, and the marks of what its page showed.
struct RecordDraft {
    /// The texts as they were typed; an emptied one too, which is why the fields are read by hand.
    let text: [RecordHeading: String]
    /// Nil where the form does not say.
    let drawnFrom: [RecordHeading: String]?

    init(_ form: Fields) {
        var text: [RecordHeading: String] = [:]
        for heading in RecordHeading.allCases {
            // Browsers send line ends as two characters; kept as one, so that saving again changes nothing.
            text[heading] = form[Self.field(heading)]?.split(
                separator: "\r\n", omittingEmptySubsequences: false
            ).joined(separator: "\n")
        }
        // Where two wrote, the other's words stay if the writer chose them.
        for heading in text.keys where form[Self.choice(heading)] == "theirs" { text[heading] = nil }
        self.text = text
        drawnFrom = form["version"].map(Self.marks)
    }

    static func field(_ heading: RecordHeading) -> String { "text.\(heading.rawValue)" }
    /// Whose words stay, where two have written.
    static func choice(_ heading: RecordHeading) -> String { "keep.\(heading.rawValue)" }
    /// The field that names the headings under which two have written.
    static let clash = "clash"

    /// The marks of these texts, as a form's one field carries them.
    static func version(_ text: [RecordHeading: String]) -> String {
        RecordHeading.allCases.map { "\($0.rawValue):\(RecordMark.of(text[$0] ?? ""))" }
            .joined(separator: ",")
    }

    private static func marks(_ version: String) -> [RecordHeading: String] {
        var marks: [RecordHeading: String] = [:]
        for pair in version.split(separator: ",") {
            let halves = pair.split(separator: ":")
            if halves.count == 2, let heading = RecordHeading(rawValue: String(halves[0])) {
                marks[heading] = String(halves[1])
            }
        }
        return marks
    }

    /// The form of a record as it is kept.
    static func form(_ text: [RecordHeading: String]) -> Form {
        var fields = Fields()
        for (heading, words) in text { fields.set(field(heading), words) }
        fields.set("version", version(text))
        return Form(fields)
    }

    /// The form once more where somebody else wrote meanwhile: the writer's own words as they typed them, the
    /// other's wherever the writer changed nothing, and a choice under each heading where both wrote.
    func clashing(_ call: Call, with kept: [RecordHeading: String]) -> Form {
        let command = SaveRecordDraft(
            file: call.file, session: call.session, text: text, drawnFrom: drawnFrom)
        let clashes = command.clashes(with: kept)
        var fields = call.form
        fields.remove(Self.clash)
        for heading in RecordHeading.allCases {
            let isMine = text[heading].map { drawnFrom?[heading] != RecordMark.of($0) } ?? false
            if !isMine { fields.set(Self.field(heading), kept[heading] ?? "") }
            if clashes.contains(heading) { fields.add(Self.clash, heading.rawValue) }
            fields.remove(Self.choice(heading))
        }
        fields.set("version", Self.version(kept))
        return Form(fields, act: call.form["act"])
    }

    /// The headings under which two wrote and the writer has not said whose words stay.
    static func undecided(_ form: Fields) -> [FieldProblem] {
        form.all(clash).compactMap(RecordHeading.init(rawValue:)).filter { form[choice($0)] == nil }
            .map { FieldProblem(choice($0), .missing) }
    }
}
