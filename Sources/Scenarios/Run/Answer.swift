import Domain

/// What came of a step.
struct Answer {
    var result: Result
    /// Why, for somebody who reads a failure.
    var detail: String?

    enum Result: Equatable {
        case expected(Expectation.Result)
        case fault(String)
    }

    static let done = Answer(result: .expected(.done))

    init(result: Result, detail: String? = nil) {
        self.result = result
        self.detail = detail
    }

    init(_ error: any Error) {
        guard let halt = error as? Halt else {
            self.init(result: .fault("\(error)"))
            return
        }
        switch halt {
        case .refused(let refusal):
            self.init(result: .expected(.refused(refusal.rule)), detail: "\(refusal.reason)")
        case .wantsReasons(let warnings):
            self.init(
                result: .expected(.warned(warnings.map(\.rule).sorted())),
                detail: warnings.map { "\($0.reason)" }.joined(separator: "; "))
        case .invalid(let problems):
            self.init(
                result: .expected(.invalid(problems.map(\.field).sorted())),
                detail: problems.map { "\($0.field) \($0.problem)" }.joined(separator: ", "))
        case .outOfStep(let step): self.init(result: .expected(.outOfStep("\(step)")))
        case .denied: self.init(result: .expected(.denied))
        case .unread(let wanted): self.init(result: .fault("not read: \(wanted)"))
        }
    }

    /// Fields that could not be read as the command's.
    init(unreadable fields: [String: String]) {
        self.init(
            result: .expected(.invalid(fields.keys.sorted())),
            detail: fields.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", "))
    }

    func meets(_ wanted: Expectation.Result) -> Bool {
        if case .expected(.outOfStep) = result, wanted == .outOfStep(nil) { return true }
        return result == .expected(wanted)
    }
}

extension Answer: CustomStringConvertible {
    var description: String {
        let said =
            switch result {
            case .expected(let result): "\(result)"
            case .fault(let fault): "a fault: \(fault)"
            }
        return detail.map { "\(said) (\($0))" } ?? said
    }
}

extension Expectation.Result: CustomStringConvertible {
    var description: String {
        switch self {
        case .done: "ok"
        case .refused(let rule): "refused \(rule)"
        case .warned(let rules): "warned \(rules.map(\.rawValue).joined(separator: ", "))"
        case .invalid(let fields): "invalid [\(fields.joined(separator: ", "))]"
        case .denied: "denied"
        case .outOfStep(let step): step.map { "outOfStep \($0)" } ?? "outOfStep"
        }
    }
}
