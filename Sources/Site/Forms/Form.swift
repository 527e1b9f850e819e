import Domain
import Journal

/// A form as it is shown: what its fields hold and what is wrong with them.
struct Form: Sendable {
    var fields: Fields
    var problems: [FieldProblem]
    /// What to say of a field's problem, where more can be said than of any other field's.
    var words: [String: Phrase] = [:]
    /// The act's id: the form sent twice is done once.
    let act: String

    init(_ fields: Fields = Fields(), problems: [FieldProblem] = [], act: String? = nil) {
        self.fields = fields
        self.problems = problems
        self.act = act ?? fields["act"] ?? Secrets.token(bytes: 16)
    }

    /// A form that opens with a value.
    init(of value: some Encodable, at prefix: String = "") {
        self.init(FormWriter.fields(of: value, at: prefix))
    }

    func value(_ name: String) -> String { fields[name] ?? "" }
    func holds(_ name: String, _ value: String) -> Bool { fields.all(name).contains(value) }
    func problem(_ name: String) -> FieldProblem.Problem? {
        problems.first { $0.field == name }?.problem
    }

    /// What is wrong, as the reader is told.
    func told(_ problem: FieldProblem) -> String {
        words[problem.field]?.text ?? ProblemWords.text(problem.problem)
    }

    /// The element's id for a field's name.
    static func id(_ name: String) -> String { name.map { $0 == "." ? "-" : String($0) }.joined() }
}

extension Call {
    /// The form as it was sent, to be shown again with what is wrong.
    func form(_ problems: [FieldProblem]) -> Form { Form(form, problems: problems, act: form["act"]) }

    /// Reads the value that a form holds.
    /// - Throws: `Halt.invalid` with every problem.
    func read<Value: Decodable>(_ type: Value.Type, at prefix: String = "") throws(Halt) -> Value {
        let (value, problems) = FormReader(form).read(type, at: prefix)
        guard let value else { throw .invalid(problems) }
        return value
    }
}
